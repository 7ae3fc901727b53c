"""A name that opens with a known one: a body's branch, a firm's unit, a maker's model."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.known import is_territory
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

FIRM_WORDS = frozenset(["group", "groupe", "bank", "holding", "capital", "energy"])


def clues_of_known_head(page: Page, where: Range) -> Iterator[Clue]:
    """A longer name that opens with a known one: «LX Finances» of the union LX, «Zelvaro Search»."""
    first, end = where
    if end - first < 2 or page.entries(first, end):
        return
    for stop in range(end - 1, first, -1):
        kinds = {e.type for e in page.entries(first, stop) if not e.ambiguous}
        if kinds == {"organization"}:
            yield Clue("organization", 2.0, "opens with a known organization", (first, stop))
        if _is_model(page, first, stop, end):
            yield Clue("product", 3.5, "a maker and its model", (first, stop))
            return
        if "company" in kinds:
            yield Clue("company", 1.0, "opens with a known company", (first, stop))
            yield Clue("product", 1.0, "opens with a known company", (first, stop))
        if kinds:
            return


def _is_model(page: Page, first: int, stop: int, end: int) -> bool:
    """A number, or, of a maker of cars, what is neither a country, a firm's word nor a firm."""
    entries = page.entries(first, stop)
    if end - stop > _MODEL_WORDS:
        return False
    numbered = any(c.isdigit() for c in page.text(stop, end))
    if numbered and any(e.type == "company" and not e.ambiguous for e in entries):
        return not any("fund" in e.flags for e in entries)
    if not any(e.detail in _CAR_MAKERS for e in entries):
        return False
    if page.words.keys[first] in page.lexicon.first_names:  # «Mercedes Roux»
        return False
    if is_territory(page, stop, end) or end - 1 in page.cues["tail"]:
        return bool(_TRIMS.intersection(page.words.keys[stop:end]))
    if any(e.type != "product" for e in page.entries(stop, end)):
        return False
    return not FIRM_WORDS.union(_CAR_FIRMS).intersection(page.words.keys[stop:end])


_CAR_MAKERS = frozenset(["automotive", "cars", "motorcycles", "bikes", "sports cars"])
_MODEL_WORDS = 3
_TRIMS = frozenset(["gt", "sport", "turbo", "max", "pro", "one", "tourer", "edition", "large"])
_CAR_FIRMS = word_set("makers tails")
