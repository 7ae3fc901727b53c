"""Founders told with the year between title and name: «N, fondateur en 1968 de X»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.company.births import Birth, founding
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, pattern


def _founder_when(hit: Hit) -> Iterator[Draft]:
    """«N, fondateur en 1968 de X», «Créatrice, en 1999 à Vannes, de la chaîne X, N»."""
    view = hit.view
    person, body = view.group(hit.match, "before"), view.group(hit.match, "body")
    if person is None and not view.mask[: hit.match.start()].strip():
        behind = view.between(hit.match.end(), min(hit.match.end() + 180, len(view.mask)), PEOPLE)
        person = (
            behind[0]
            if behind and view.mask[: behind[0].start - view.start].endswith(_COMMAS)
            else None
        )
    if body and person:
        birth = Birth(view.group(hit.match, "date"), view.group(hit.match, "place"), (person,))
        yield replace(founding(hit, body, birth), presupposed=True)


_COMMAS = (", ", ", Mme ", ", M. ")


DATED_FOUNDER_RULES: tuple[Rule, ...] = (
    Rule(
        "founding.founder_when",
        pattern(
            r"(?:{person:before}, (?:(?:le|la) )?)?(?<![\w-])(?P<trigger>(?:co-?)?(?:fondat|créat)(?:eur|rice)),? "
            r"(?:en |il y a |voilà |dès )(?:l'an )?{date:date}(?:,? à {place:place})?,? "
            r"(?:de la |de l'|des |du |de |d')(?!prix|festival|salon|concours|musée|parti|club)(?:[a-zà-ÿ'-]{3,20} ){0,3}?[«\"“]?{company|organization:body}"
        ),
        _founder_when,
    ),
)
