"""What the tables know of some words of the page."""

from __future__ import annotations

from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set


def is_known(page: Page, first: int, end: int) -> bool:
    """Whether the tables know the words as a name."""
    return bool(page.entries(first, end))


def is_territory(page: Page, first: int, end: int) -> bool:
    """Whether the words are a country, a continent or a region: «France», «Côte d'Ivoire»."""
    entries = page.entries(first, end)
    if entries and any(e.type == "place" and e.detail in _TERRITORIES for e in entries):
        return True
    return page.key(first, end) in _ENGLISH_TERRITORIES


# As branches write them: «Zelvaro India».
_ENGLISH_TERRITORIES = frozenset(
    phrase.replace("_", " ") for phrase in word_set("english territories")
)
_TERRITORIES = frozenset(["country", "continent", "region", "area"])
