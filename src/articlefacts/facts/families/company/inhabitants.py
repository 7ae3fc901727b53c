"""The seat told by the adjective of a noun beside a name: «la start-up nantaise X».

Where no noun and name stand together («le lyonnais X», «le groupe nantais»), or the noun is a trade
(«le fabricant nantais X»), an adjective tells where
a firm comes from, and papers do not mean its seat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.towns import city_adjectives
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, pattern
from articlefacts.lexicon.alternatives import one_of
from articlefacts.models.facts import Headquarters
from articlefacts.models.spans import Span

# Besides companies: bodies that an adjective of a town places as well.
_CIVIL = one_of(
    [
        "agence",
        "cabinet",
        "fondation",
        "association",
        "quotidien",
        "journal",
        "école",
        "gestionnaire",
        "incubateur",
        "courtier",
        "club",
        "think tank",
        "appli",
        "application",
        "pharmaceutique",
        "bureau d'études",
        "collectif",
        "coopérative",
    ]
)
# «la start-up nantaise X» has one seat; «le fabricant nantais X», told by its trade, only comes from there.
_YOUNG = (
    r"start-?up|jeune pousse|société|entreprise|PME|ETI|TPE|scale-?up|licorne|pépite|"
    r"(?:bio|fin|med|green|deep|ed|food|agri|prop|legal|assur|insur|ad|clean)tech"
)
CALLED = rf"(?:{_YOUNG}|{_CIVIL})"


def _inhabitant(hit: Hit) -> Iterator[Draft]:
    """«la start-up nantaise X»: the adjective is the place."""
    view = hit.view
    first = view.group(hit.match, "body")
    place: Span = view.span(*hit.match.span("place"))
    several = first and _SEVERAL.search(view.mask, 0, hit.match.start("trigger"))
    bodies = coordinated(view, first, BODIES) if first and several else (first,)
    for body in bodies:
        if body is not None and body.named:
            draft = hit.draft(Headquarters, organization=body.ref(), place=place)
            yield replace(draft, presupposed=True)


# «|les banques privées| genevoises X et Y», «|deux| start-up berlinoises : X et Y»
_SEVERAL = re.compile(
    r"\b(?:les|des|aux|ses|deux|trois|quatre|plusieurs)\s(?:[a-zà-ÿ]{4,14}s )?$|\ue008\ue010*\s$",
    re.IGNORECASE,
)


def _adjective_pattern() -> re.Pattern[str]:
    adjective = rf"(?P<place>{city_adjectives()})"
    noun = rf"{CALLED}s?(?:-vie)?(?:\s[a-zà-ÿ'-]{{2,20}}){{0,3}}?"
    return pattern(
        rf"(?:(?P<trigger>(?<![\w-]){noun}\s{adjective})(?:\s(?:de|d'|du|des|en|"
        r"spécialisée? (?:dans|en))\s?(?:la |le |l'|les )?"
        rf"(?:[a-zà-ÿ'-]{{2,20}}\s){{0,4}}?[a-zà-ÿ'-]{{2,20}})?)(?: :|:)?\s[«\"“]?{{company|"
        rf"organization:body}}"
    )


def _apposed_pattern() -> re.Pattern[str]:
    """«Une start-up nantaise, X, a levé»."""
    return pattern(
        rf"\b(?:une?|d'une?) (?:jeune |petite? |autre )?(?P<trigger>{CALLED}(?: [a-zà-ÿ'-]{{2,20}}){{0,3}}? "
        rf"(?P<place>{city_adjectives()})), [«\"“]?{{company|organization:body}}(?=[»\"”]?(?:[,.]| \())"
    )


INHABITANT_RULES: tuple[Rule, ...] = (
    Rule("headquarters.inhabitant", _adjective_pattern(), _inhabitant),
    Rule("headquarters.inhabitant_apposed", _apposed_pattern(), _inhabitant),
)
