"""«Zelvaro Maroc», «Dorvane Côte d'Ivoire»: a firm and a country are the name of its branch there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.known import is_territory
from articlefacts.entities.page import FUNCTION_WORDS, Page
from articlefacts.entities.right_borders import HONORIFICS

_LONGEST = 5


def find_branches(page: Page, proposals: Iterable[Range]) -> Iterator[Range]:
    """Yield the proposed names that a country follows, the country taken in.

    Example: of «la filiale Dorvane Côte d'Ivoire» all but the first two words.
    """
    for first, end in sorted(proposals):
        for start in range(first + 1, end + 1):
            stop = _territory_at(page, start)
            if stop and (stop > end or start == end) and _may_branch(page, first, start):
                yield first, stop
                break


def _territory_at(page: Page, index: int) -> int | None:
    """The end of the country, the continent or the region that begins at a word after a space."""
    if index >= len(page.words) or not page.capital[index]:
        return None
    if page.words.gaps[index] != " " or not page.same_sentence(index - 1, index):
        return None
    ends = range(min(index + _LONGEST, len(page.words)), index, -1)
    return next((stop for stop in ends if is_territory(page, index, stop)), None)


def _may_branch(page: Page, first: int, end: int) -> bool:
    """No people («Jeanne Roux France»), places, titles nor common nouns have branches."""
    lexicon, words = page.lexicon, page.words
    if not page.capital[first] or page.value[first] or words.keys[first] in FUNCTION_WORDS:
        return False
    kinds = {e.type for e in page.entries(first, end)}
    if kinds:
        return bool(kinds & {"company", "organization"}) and "place" not in kinds
    if words.keys[first] in lexicon.first_names or words.keys[first - 1] in HONORIFICS:
        return False
    if first in page.titles_from or end - 1 in page.titles_to:
        return False
    return page.nouns_from.get(first, (0,))[0] != end and not is_territory(page, first, end)


def seat_of(page: Page, where: Range) -> tuple[str, str] | None:
    """The key of a branch's name without its country, and the country: «Zelvaro CI», «Zelvaro Maroc»."""
    first, end = where
    for start in range(first + 1, end):
        if is_territory(page, start, end):
            country = next((e.country for e in page.entries(start, end) if e.country), None)
            return (page.key(first, start), country) if country else None
    country = COUNTRY_LETTERS.get(page.words.forms[end - 1])
    return (page.key(first, end - 1), country) if country and end - first > 1 else None


# Countries that firms' names tell by letters.
COUNTRY_LETTERS = {
    "CI": "CI",
    "CIV": "CI",
    "RCI": "CI",
    "RDC": "CD",
    "RCA": "CF",
    "UK": "GB",
    "RSA": "ZA",
}
