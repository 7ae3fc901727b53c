"""Parties and groups of a house, named by their colour: «parti |conservateur|», «groupe |socialiste et républicain|»."""

from __future__ import annotations

from articlefacts.entities.institutions import last_capital
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

_LINKS = word_set("links")
_ELECTED = (("elus",), ("elues",), ("deputes",), ("senateurs",), ("conseillers",))
_COLOURS = word_set("party colours")
# Colours of none by themselves: «groupe social», «parti social-démocrate».
_PALE = frozenset("social sociaux chretien populaire citoyen citoyenne democratique".split())


def past_colours(page: Page, first: int) -> int | None:
    """«parti |conservateur|», «groupe des élus |écologistes et citoyens|»: a party is named by its colour."""
    words = page.words
    elected = words.keys[first + 1 : first + 2] == ("des",)
    if elected and words.keys[first + 2 : first + 3] not in _ELECTED:
        return None
    index = start = first + 3 if elected else first + 1
    while _is_colour(page, index) or (index > start and _is_joined(page, index)):
        index += 1
    if all(_stem(key) in _PALE for key in words.keys[start:index]):
        return None
    if index == len(words) or words.gaps[index] != " ":
        return index
    # «parti communiste |de Valmérie|», «parti populiste |de gauche X|»
    if words.keys[index] in _LINKS:
        named = last_capital(page, first, index)
        return None if named is None else named + 1
    holder = words.keys[index] in page.lexicon.first_names
    return index if holder or not page.capital[index] else None


def _is_colour(page: Page, index: int) -> bool:
    if index >= len(page.words) or page.words.gaps[index] not in (" ", "-"):
        return False
    form = page.words.forms[index]
    return form.islower() and _stem(page.words.keys[index]) in _COLOURS


def _stem(key: str) -> str:
    return key.removesuffix("s")


def _is_joined(page: Page, index: int) -> bool:
    """«socialiste |et| républicain»."""
    return page.words.keys[index : index + 1] == ("et",) and _is_colour(page, index + 1)
