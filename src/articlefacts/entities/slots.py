"""Places of a sentence where a firm stands, also past a sum: «une levée de 3 M€ pour X».

What a cue cannot say, because an amount, a name or a bracket comes between it and the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page
from articlefacts.lexicon import verbs
from articlefacts.lexicon.wordsets import word_set

_FILLERS = word_set("slot fillers")
_REACH = 12
_SIZES = frozenset(["XL", "XXL", "record", "géant", "géante"])
# The heads that open a slot, by the preposition before the name.
_HEADS = {
    "de": word_set("slots of"),
    "d": word_set("slots of"),
    "pour": word_set("slots for"),
    "contre": word_set("slots against"),
    "dans": word_set("slots in"),
    "par": word_set("slots by"),
}
_GIVING = word_set("slots to")
_SELLING = word_set("slots sold")


def clues_of_slot(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what a preposition before the name and the word that governs it tell."""
    first, _ = where
    prep = first - 1
    if prep < 1 or not page.same_sentence(prep, first) or page.capital[prep]:
        return
    form = page.words.forms[prep]
    if form == "à":
        head = _head(page, prep, _GIVING) or _head(page, prep, _SELLING, names=True)
        head = _sold(page, prep) if head is None else head
    elif heads := _HEADS.get(page.words.keys[prep]):
        head = _head(page, prep, heads, names=form == "par", bare=form == "contre")
    else:
        return
    if head is not None:
        yield Clue("company", 1.8, "where a firm stands", (head, first))


def _head(
    page: Page, prep: int, heads: frozenset[str], *, names: bool = False, bare: bool = False
) -> int | None:
    """The governing word before an amount, or before a name where ``names`` says so; else None.

    ``bare``: it may also stand with nothing but fillers between («une nouvelle sanction contre X»).
    """
    crossed = bare
    for index in range(prep - 1, max(prep - _REACH, 0) - 1, -1):
        if not page.same_sentence(index, prep) or "," in page.words.gaps[index + 1]:
            return None
        key = page.words.keys[index]
        if key in heads and (not page.capital[index] or page.opening[index]):
            return index if crossed else None
        # «un tour de table XXL pour X»: sizes in capitals are crossed like sums.
        sized = page.words.forms[index] in _SIZES
        if page.value[index] or sized or (names and page.capital[index]):
            crossed = True
        elif key not in _FILLERS:
            return None
    return None


def _sold(page: Page, prep: int) -> int | None:
    """«a cédé sa filiale X |à|», «fournira 30 camions |à|»: what one gives to somebody, not where."""
    for index in range(prep - 1, max(prep - _SOLD_REACH, 0) - 1, -1):
        words = page.words
        if not page.same_sentence(index, prep) or words.gaps[index + 1] not in (" ", "'", "’"):
            return None
        if words.forms[index] in _sold_forms():
            return index if prep - index > 1 else None
        if words.keys[index] in _APART:
            return None
    return None


_SOLD_REACH = 8
_APART = frozenset("a au aux dans sur en pour par chez vers qui que dont et ou mais".split())


@cache
def _sold_forms() -> frozenset[str]:
    done = verbs.forms("céder", "revendre", "confier", "fournir", "livrer", "vendre")
    return frozenset(done) | {"céder", "revendre", "confier", "fournir", "livrer", "vendre"}
