"""Whom a passive is said of, named or not: «Elle a été rachetée par A», «le groupe est détenu par A»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import holder
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, Kind

_SAID = re.compile(
    r"\b(?:a été|ont été|avait été|avaient été|est|sont|était|sera|serait|fut|aurait été)(?: (?:[a-zà-ÿ]+ment|finalement|ensuite|depuis|alors|déjà|aussi))? $",
    re.IGNORECASE,
)


def undergoer(hit: Hit, kinds: Iterable[Kind]) -> Item | None:
    """Whom the participle of a hit is said of; a pronoun or a common noun is looked up."""
    found = patient(hit.view, hit.start, hit.end, kinds)
    if found or not _SAID.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
        return found
    return holder(hit.article, hit.view, hit.start, kinds)
