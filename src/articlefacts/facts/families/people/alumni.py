"""Where somebody worked, told of him by that alone: «deux ex-X, N et M», «cette ancienne de X», «l'ex-X N»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.offices.posts import HOUSE
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, pattern

_OF = r"(?:de (?:chez )?|d'|du |des )"


def _exes(hit: Hit) -> Iterator[Draft]:
    """«Deux ex-X, N et M, lancent», «l'ancienne de X N», «trois transfuges de X : N, M et L»."""
    view = hit.view
    person, body = view.group(hit.match, "person"), view.group(hit.match, "body")
    several = hit.match["many"]
    if person is None or body is None or (hit.match["mark"].strip() and not several):
        return
    people = coordinated(view, person, PEOPLE) if several else (person,)
    for one in people:
        yield from position(hit, (one,), body, None, "former", dated=False, aside=True)


def _this_one(hit: Hit) -> Iterator[Draft]:
    """«« … », admet cette ancienne de X», «Cet ex-X a fondé»: the person the text has just spoken of."""
    view, at = hit.view, hit.match.start()
    body = view.group(hit.match, "body")
    feminine = hit.match["this"].lower() == "cette"
    person = hit.article.discourse.meant(view.index, at, PEOPLE, feminine=feminine)
    for item in coordinated(view, body, BODIES) if body and person else ():
        yield from position(hit, (person,), item, None, "former", dated=False, aside=True)  # type: ignore[arg-type]


ALUMNI_RULES: tuple[Rule, ...] = (
    Rule(
        "position.exes",
        pattern(
            r"(?:(?P<many>\b(?:deux|trois|quatre|cinq|six|plusieurs|les|des)|{number})\s|\b(?:le|la|un|une|cet|cette)\s|"
            r"\bl')(?:jeunes\s|autres\s)?(?P<trigger>ex-|anciens? (?:de (?:chez )|de |d'|du )|anciennes? (?:de chez |de |d'|du )|"
            rf"transfuges? {_OF}){HOUSE}{{company:body}}(?P<mark>\s?[,:]?\s)(?:M\. |Mme )?{{person:person}}"
        ),
        _exes,
    ),
    Rule(
        "position.this_alumnus",
        pattern(
            rf"\b(?P<this>cet|cette|ce)\s(?P<trigger>ancien {_OF}|ancienne {_OF}|ex-|transfuge {_OF})"
            rf"{HOUSE}{{company:body}}"
        ),
        _this_one,
    ),
)
