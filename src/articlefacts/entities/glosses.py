"""«UVS (Union vosgienne des scieries)»: an acronym and, in brackets behind it, its full name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from articlefacts.entities.acronyms import (
    SMALL,
    SPELLED_HEADS,
    Expansion,
    find_expansions,
    initials_fit,
)
from articlefacts.entities.behind import acting_forms
from articlefacts.entities.borders import NOT_NAMES, Range
from articlefacts.entities.page import Page
from articlefacts.entities.right_borders import INSTITUTION_HEADS

_BODIES = INSTITUTION_HEADS | SPELLED_HEADS
_ARTICLES = frozenset(["le", "la", "l", "les"])
_LONGEST = 16
_LEAST = 3


def expand(page: Page) -> tuple[frozenset[str], frozenset[Range]]:
    """The acronyms that stand for common nouns in the article, and the full names of the others."""
    refused: set[str] = set()
    spelled: set[Range] = set()
    for expansion in chain(find_expansions(page), find_glosses(page)):
        acronym = page.text(*expansion.acronym)
        if acronym in NOT_NAMES:
            continue
        if expansion.named:
            spelled.add(expansion.words)
        else:
            refused.add(acronym)
    return frozenset(refused), frozenset(spelled)


def find_glosses(page: Page) -> Iterator[Expansion]:
    """Yield the acronyms whose words stand in brackets behind them."""
    words = page.words
    for index, gap in enumerate(words.gaps):
        if gap != " (" or not index or not _is_acronym(words.forms[index - 1]):
            continue
        first = index + (words.forms[index] in _ARTICLES)
        end = _closing(page, first)
        if end is None or end - first < 2:
            continue
        letters = words.keys[index - 1]
        spelled = initials_fit(letters, page.key(first, end))
        if is_gloss(page, (first, end), letters) or (spelled and _is_name(page, first, end)):
            yield Expansion((index - 1, index), (first, end), named=True)
        elif spelled and not any(page.capital[first:end]) and not page.entries(index - 1, index):
            yield Expansion((index - 1, index), (first, end), named=False)


def is_gloss(page: Page, where: Range, letters: str) -> bool:
    """Whether the noun of a body opens the words, with the letter that opens the acronym.

    Acronyms of syllables («Snéval») and of another language keep that letter alone.
    """
    first, end = where
    key = page.words.keys[first]
    if key[0] != letters[0] or end - first < _LEAST or key not in _BODIES:
        return False
    inner = range(first + 1, end)
    return not any(
        "," in page.words.gaps[k] or page.words.forms[k] in acting_forms() for k in inner
    )


def _is_acronym(form: str) -> bool:
    capitals = sum(c.isupper() for c in form)
    return len(form) <= 9 and (capitals >= 2 or (form.istitle() and len(form) > _LEAST))


def _closing(page: Page, first: int) -> int | None:
    """The end of the words that fill a bracket."""
    text, ends = page.words.text, page.words.ends
    for index in range(first, min(first + _LONGEST, len(ends))):
        if not page.same_sentence(first, index):
            return None
        if text[ends[index] : ends[index] + 1] == ")":
            return index + 1
        if any(mark in page.words.gaps[index] for mark in ';:/«"') and index > first:
            return None
    return None


def _is_name(page: Page, first: int, end: int) -> bool:
    """All words that count have a capital, or the noun of a body opens them."""
    if page.words.keys[first] in _BODIES:
        return True
    if page.capital[first] and first in page.cues["head"]:
        return True
    if any("," in page.words.gaps[k] for k in range(first + 1, end)):
        return False
    return all(page.capital[k] or page.words.keys[k] in SMALL for k in range(first, end))
