"""What the tables know of some words of the page."""

from __future__ import annotations

from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set


def is_known(page: Page, first: int, end: int) -> bool:
    """Whether the tables know the words as a name."""
    return bool(page.entries(first, end))


def is_firm_alone(page: Page, first: int, end: int) -> bool:
    """Whether the tables know the words as a firm's name and as nothing else: «Caisse d'épargne»."""
    entries = page.entries(first, end)
    return bool(entries) and all(e.type == "company" and not e.ambiguous for e in entries)


def is_territory(page: Page, first: int, end: int) -> bool:
    """Whether the words are a country, a continent or a region: «France», «Côte d'Ivoire»."""
    entries = page.entries(first, end)
    if entries and any(e.type == "place" and e.detail in _TERRITORIES for e in entries):
        return True
    return page.key(first, end) in _ENGLISH_TERRITORIES


def demonym_end(page: Page, first: int) -> int | None:
    """The end of a country's demonym that begins at a word: «marocain», «sud-africain»."""
    if first >= len(page.words) or page.words.gaps[first] != " ":
        return None
    return next((end for end in (first + 2, first + 1) if demonym_of(page, first, end)), None)


def demonym_start(page: Page, last: int) -> int | None:
    """The first word of the demonym that ends with a word, a continent's too."""
    starts = (last - 1, last)
    return next((i for i in starts if i >= 0 and demonym_of(page, i, last + 1) is not None), None)


def demonym_of(page: Page, first: int, end: int) -> str | None:
    """The country whose demonym in small letters the words are; empty for a continent's."""
    words = page.words
    if end > len(words) or any(words.gaps[i] != "-" for i in range(first + 1, end)):
        return None
    country = page.lexicon.demonyms.get("-".join(words.keys[first:end]))
    if country is None or not all(words.forms[i].islower() for i in range(first, end)):
        return None
    return country if page.same_sentence(first, end - 1) else None


# As branches write them: «Zelvaro India».
_ENGLISH_TERRITORIES = frozenset(
    phrase.replace("_", " ") for phrase in word_set("english territories")
)
_TERRITORIES = frozenset(["country", "continent", "region", "area"])
