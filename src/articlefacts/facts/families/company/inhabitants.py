"""The seat told by the adjective beside a name: «la start-up nantaise X», «le lyonnais X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.families.company.towns import city_adjectives
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.facts.wording import one_of
from articlefacts.models.facts import Headquarters
from articlefacts.models.spans import Span

# Besides companies: bodies that an adjective of a town places as well.
_CIVIL = one_of(
    [
        "agence",
        "cabinet",
        "fonds",
        "fondation",
        "association",
        "quotidien",
        "journal",
        "école",
        "gestionnaire",
        "incubateur",
        "courtier",
    ]
)
_NOUN = rf"(?:{firm_noun()}|{_CIVIL})"


def _inhabitant(hit: Hit) -> Iterator[Draft]:
    """«la start-up nantaise X», «le lyonnais X»: the adjective is the place."""
    view = hit.view
    body = view.group(hit.match, "body")
    if body is not None and body.named:
        place: Span = view.span(*hit.match.span("place"))
        draft = hit.draft(Headquarters, organization=body.ref(), place=place)
        yield replace(draft, presupposed=True)


def _adjective_pattern() -> re.Pattern[str]:
    adjective = rf"(?P<place>{city_adjectives()})"
    noun = rf"{_NOUN}s?(?:\s[a-zà-ÿ'-]{{2,20}}){{0,3}}?"
    return pattern(
        rf"(?:(?P<trigger>(?<![\w-]){noun}\s{adjective})(?:\s(?:de|d'|du|des|en|"
        r"spécialisée? (?:dans|en))\s?(?:la |le |l'|les )?"
        rf"(?:[a-zà-ÿ'-]{{2,20}}\s){{0,4}}?[a-zà-ÿ'-]{{2,20}})?)\s[«\"“]?{{company|"
        rf"organization:body}}"
    )


def _bare_adjective_pattern() -> re.Pattern[str]:
    return pattern(
        rf"\b(?:le |la |l'|du |au )(?P<trigger>(?P<place>{city_adjectives()}))"
        rf"\s[«\"“]?{{company:body}}"
    )


INHABITANT_RULES: tuple[Rule, ...] = (
    Rule("headquarters.inhabitant", _adjective_pattern(), _inhabitant),
    Rule("headquarters.inhabitant_name", _bare_adjective_pattern(), _inhabitant),
)
