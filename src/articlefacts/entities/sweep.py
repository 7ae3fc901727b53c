"""Every other place where a name found once stands again."""

from __future__ import annotations

from collections.abc import Sequence

from articlefacts.entities.borders import Range
from articlefacts.entities.candidates import stands_alone
from articlefacts.entities.page import Page
from articlefacts.lexicon import PhraseIndex


def sweep(page: Page, ranges: Sequence[Range]) -> list[Range]:
    """Add the places, not yet taken, where a found name stands in the same letters."""
    forms = {page.key(*r): page.words.forms[r[0] : r[1]] for r in ranges}
    index = PhraseIndex.of((key, key) for key in forms)
    taken = {i for first, end in ranges for i in range(first, end)}
    found = list(ranges)
    free = 0
    for position, hits in index.hits(page.words):
        if position < free or position in taken:
            continue
        if end := _again(page, hits, forms, position, taken):
            found.append((position, end))
            free = end
    return sorted(found)


def _again(
    page: Page,
    hits: Sequence[tuple[int, tuple[str, ...]]],
    forms: dict[str, tuple[str, ...]],
    position: int,
    taken: set[int],
) -> int | None:
    if not page.capital[position] or page.value[position]:
        return None
    if page.opening[position] and page.words.forms[position].lower() in page.lower:
        return None
    for end, keys in hits:
        same = page.words.forms[position:end] == forms[keys[0]]
        free = all(i not in taken for i in range(position, end))
        if same and free and stands_alone(page, position, end):
            return end
    return None
