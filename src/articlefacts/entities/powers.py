"""Powers named by their people: «le gouvernement marocain», «l'État gabonais», «la police kényane»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.known import demonym_end, is_territory
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

_POWERS = word_set("powers")
_OFFICES = word_set("offices")


def find_powers(page: Page) -> Iterator[Range]:
    """Yield a power with the demonym behind it, and offices that need no other name."""
    for first in page.words.at(_HEADS):
        if page.sentence[first] < 0:
            continue
        key = page.words.keys[first]
        # «le secrétaire d'État américain».
        if key == "etat" and first and page.words.keys[first - 1] == "d":
            continue
        end = None
        if key in _POWERS:
            end = demonym_end(page, first + 1) or _country_end(page, first + 1)
        end = end or (_office_end(page, first) if key in _OPENERS else None)
        if end:
            yield first, end


def clues_of_power(page: Page, where: Range) -> Iterator[Clue]:
    """What a power or an office is, whatever stands around it."""
    first, end = where
    head = page.words.keys[first]
    power = head in _POWERS and end - first > 1
    power = power and end in (demonym_end(page, first + 1), _country_end(page, first + 1))
    if power or (head in _OPENERS and _office_end(page, first) == end):
        yield Clue("organization", 4.0, "a power or an office", where)


def _country_end(page: Page, index: int) -> int | None:
    """The end of the country that a government is of: «gouvernement |de la République de Valmérie»."""
    words = page.words
    if words.keys[index - 1] != "gouvernement" or index >= len(words):
        return None
    start = index
    while start < len(words) and start - index < 3 and words.keys[start] in _LINKS:
        start += 1
    if start == index or not page.same_sentence(index, start):
        return None
    return next(
        (
            stop
            for stop in range(min(start + _LONGEST, len(words)), start, -1)
            if page.capital[start] and is_territory(page, start, stop)
        ),
        None,
    )


_LINKS = word_set("links")
_LONGEST = 5

_OFFICES_SPELLED = frozenset(office.replace("_", " ") for office in _OFFICES)
_OPENERS = frozenset(office.split(" ")[0] for office in _OFFICES_SPELLED)
_HEADS = _POWERS | _OPENERS


def _office_end(page: Page, first: int) -> int | None:
    """The end of an office written without any other name: «inspection du travail», «Cour suprême |kényane|»."""
    for office in _OFFICES_SPELLED:
        end = first + office.count(" ") + 1
        if page.key(first, end) == office and page.same_sentence(first, end - 1):
            return demonym_end(page, end) or end
    return None
