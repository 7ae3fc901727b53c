"""Whom a passive is said of, named or not: «Elle a été rachetée par A», «le groupe est détenu par A»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, Kind
from articlefacts.lazy import lazy

_SAID = lazy(
    r"\b(?:a été|ont été|avait été|avaient été|est|sont|était|sera|serait|fut|"
    r"aurait été)(?: (?:[a-zà-ÿ]+ment|finalement|ensuite|depuis|alors|déjà|aussi))? $",
    re.IGNORECASE,
)


# «B |a été créée en 2001, puis| rachetée par A»
_THEN = lazy(
    r"\b(?:été|est|sont|était|fut) [a-zà-ÿ]{2,16}(?:é|i|u|is)e?s?\b[^.;:\ue000-\ue002]{0,40},? (?:puis|et|avant d'être)"
    r"(?: [a-zà-ÿ]{5,14})? $",
    re.IGNORECASE,
)


def undergoer(hit: Hit, kinds: Iterable[Kind]) -> Item | None:
    """Whom the participle of a hit is said of; a pronoun or a common noun is looked up."""
    found = patient(hit.view, hit.start, hit.end, kinds)
    if found:
        return found
    if _SAID.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
        return holder(hit.article, hit.view, hit.start, kinds)
    if _THEN.search(hit.view.mask, max(hit.start - 110, 0), hit.start):
        return holder(hit.article, hit.view, hit.start, kinds)
    before = hit.view.mask[: hit.start]
    told = _FIRM_BEFORE.search(before) or (
        not before.strip() and _FIRM_BEHIND.search(hit.view.mask, hit.match.end())
    )
    return (
        topic(hit.article, hit.view, {"company"})
        if told and "company" in frozenset(kinds)
        else None
    )


# «L'équipementier, |détenu par A, embauche», «|Détenu par A,| l'équipementier embauche»
_FIRM = (
    rf"(?:(?:le |la |l'|cette |ce )(?:jeune |petite? )?(?:{COMPANY_NOUN}|{firm_noun()}|emprunteur|"
    rf"sous-traitant)(?: (?!de |du |des |d')[a-zà-ÿ-]{{4,16}}){{0,2}}(?: (?:de |"
    rf"d')[a-zà-ÿ-]{{4,16}})?)"
)
_FIRM_BEFORE = lazy(rf"(?:^|[;:] ?|, ){_FIRM}, (?:désormais |aujourd'hui |déjà )?$", re.IGNORECASE)
_FIRM_BEHIND = lazy(rf"[^;:.]{{3,90}}?, {_FIRM}(?! ?[\ue000-\ue002])(?= [a-zà-ÿ])", re.IGNORECASE)
