"""Every other place where a name found once stands again."""

from __future__ import annotations

from collections.abc import Sequence

from articlefacts.entities.borders import Range
from articlefacts.entities.candidates import stands_alone
from articlefacts.entities.kin import is_of_kin
from articlefacts.entities.page import Page
from articlefacts.lexicon import PhraseIndex

# The ends of the found names that may begin at a word, each with the spelling of its name.
_Hits = Sequence[tuple[int, tuple[tuple[str, ...], ...]]]


def sweep(page: Page, ranges: Sequence[Range]) -> list[Range]:
    """Add the places, not yet taken, where a found name stands in the same letters."""
    index = PhraseIndex.by_key({page.key(*r): (page.words.forms[slice(*r)],) for r in ranges})
    taken = {i for first, end in ranges for i in range(first, end)}
    found = list(ranges)
    free = 0
    for position, hits in index.hits(page.words):
        if position < free or position in taken:
            continue
        if end := _again(page, hits, position, taken):
            found.append((position, end))
            free = end
    return sorted(found)


def _again(page: Page, hits: _Hits, position: int, taken: set[int]) -> int | None:
    if not page.capital[position] or page.value[position]:
        return None
    if page.opening[position] and page.words.forms[position].lower() in page.lower:
        return None
    for end, (forms,) in hits:
        same = page.words.forms[position:end] == forms
        free = taken.isdisjoint(range(position, end)) and stands_alone(page, position, end)
        if same and free and not is_of_kin(page, position, end):
            return end
    return None
