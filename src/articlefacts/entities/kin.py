"""Surnames that several share: «la famille Morvan», «aux frères Morvan» is a body, and no one person nor firm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page

_KIN = frozenset("famille freres soeurs clan epoux dynastie fratrie".split())


def find_kin(page: Page, proposals: Iterable[Range]) -> Iterator[Range]:
    """Yield «famille Morvan» for «Morvan»."""
    for first, end in proposals:
        if is_of_kin(page, first, end):
            yield first - 1, end


def is_of_kin(page: Page, first: int, end: int) -> bool:
    """Whether a name is what its bearers are called together; not «les frères |Luc et Jean Morvan|»."""
    words = page.words
    if not first or words.keys[first - 1] not in _KIN or words.gaps[first] != " ":
        return False
    if not words.forms[first - 1].islower() or not page.capital[first]:
        return False
    given = words.keys[first] in page.lexicon.first_names
    return not given or (end == first + 1 and words.keys[end : end + 1] != ("et",))


def clues_of_kin(page: Page, where: Range) -> Iterator[Clue]:
    """What those who share a surname are, whatever stands around them."""
    if where[1] - where[0] > 1 and is_of_kin(page, where[0] + 1, where[1]):
        yield Clue("organization", 8.0, "those who share a surname", where)
