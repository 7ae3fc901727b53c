"""Bodies that only their head makes one: «directrice du |centre hospitalier de Valmer|».

A castle, a theatre or a harbour is a place, until somebody directs or presides it.
"""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue, is_acronym
from articlefacts.entities.governing_nouns import DEMONYM
from articlefacts.entities.institutions import QUALIFIER, last_capital
from articlefacts.entities.offices import TIES
from articlefacts.entities.page import FUNCTION_WORDS, Page
from articlefacts.entities.seams import seam_of
from articlefacts.lexicon.wordsets import word_set

_SHOPS = word_set("shops")
_PARTIES = frozenset(["parti", "groupe"])
_HEADS = word_set("led heads") | word_set("houses") | _SHOPS | _PARTIES
_OFFICES = frozenset(["direction", "presidence", "tete", "commandes", "renes", "gerance"])
_TIES = TIES | {"la", "l", "le", "au", "aux"}
_LINKS = word_set("links")
_LEAST = 2


def find_led_bodies(page: Page) -> Iterator[Range]:
    """What a title or an office is of, where a name or a capital makes it one body of its kind."""
    for first in page.words.at(_HEADS):
        if page.sentence[first] >= 0 and _is_led(page, first):
            end = _end_of(page, first)
            if end and end - first >= _LEAST:
                yield first, end


def clues_of_led_body(page: Page, where: Range) -> Iterator[Clue]:
    """The evidence of a body that :func:`find_led_bodies` found."""
    first, end = where
    key = page.words.keys[first]
    if key not in _HEADS or end - first < _LEAST or not _is_led(page, first):
        return
    firm = key in _SHOPS and page.capital[first]  # «patronne du Café Korvia»
    if not firm and (key not in _PARTIES or _past_colours(page, first) == end):
        yield Clue("organization", 3.0, "a body that somebody leads", where)


def _is_led(page: Page, first: int) -> bool:
    """Whether «de» ties the noun to a title or to the noun of an office."""
    index = first - 1
    while index > 0 and first - index <= 3 and page.words.keys[index] in _TIES:
        index -= 1
    if index == first - 1:
        return False
    if is_acronym(page.words.forms[index]):  # «le président |LX| de la métropole»
        index -= 1
    # «président du conseil régional» is one title of the lexicon, and tells the body all the same.
    whole = page.titles_from.get(index)
    title = page.titles_to.get(index) or (whole if whole and whole[0] > first else None)
    if title:
        return title[1][0].scope == "org" or whole is not None
    return page.words.keys[index] in _OFFICES


def _end_of(page: Page, first: int) -> int | None:
    """Where the name of a body ends: at its last capital, else at what makes its noun a name.

    A noun needs a name behind it («port de Valmer»), or a capital and what qualifies it («Stade
    valmérois», «Cité des sciences»); organs of a state are named by that alone («conseil régional»).
    """
    words = page.words
    if first + 1 == len(words):
        return None
    if words.keys[first] in _PARTIES:
        return _past_colours(page, first)
    qualified = _past_qualifiers(page, first)
    official = words.keys[first] in _OFFICIAL
    if official and any(key in _OF_NO_BODY for key in words.keys[first + 1 : qualified]):
        return None
    if words.keys[first] == "metropole":
        return first + 2 if DEMONYM.search(words.forms[first + 1]) else None
    if (named := last_capital(page, first, qualified)) is not None:
        if _of_a_firm(page, qualified, named) or _precedes(page, first, qualified):
            return None
        if words.keys[first] in _SHOPS and _is_told(page, first + 1):
            return None
        return seam_of(page, first, named + 1) or named + 1
    if qualified < len(words) and "(" in words.gaps[qualified] and page.capital[qualified]:
        return None
    if (official and words.keys[qualified - 1] not in page.lexicon.demonyms) or (
        words.keys[first] in _OF_MEMBERS and words.keys[first + 1] == "des"
    ):
        return qualified
    return qualified if page.capital[first] else None


def _past_colours(page: Page, first: int) -> int | None:
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


def _is_told(page: Page, index: int) -> bool:
    """Whether a noun is no part of the name behind it: «le patron du café |Jean Roux|», «du café |lillois| X»."""
    if not page.capital[index]:
        return page.words.keys[index] not in _LINKS
    given = page.lexicon.first_names.get(page.words.keys[index])
    return given is not None and not given.ambiguous and any(page.capital[index + 1 : index + 2])


def _precedes(page: Page, first: int, named: int) -> bool:
    """«présidente du |syndicat| Korvia»: the noun tells what the name behind it is, and is none of it."""
    words = page.words
    start = next((k for k in range(named, len(words)) if page.capital[k]), named)
    kind = words.keys[first] in _KINDS and words.forms[first].islower()
    return kind and words.keys[start - 1] not in _LINKS


def _of_a_firm(page: Page, first: int, last: int) -> bool:
    """«directeur du centre de recherche de Zelvaro»: he is in the firm, not in the centre."""
    return any(
        entry.type == "company" and not entry.ambiguous
        for start in range(first, last + 1)
        for entry in page.entries(start, last + 1)
    )


def _past_qualifiers(page: Page, first: int) -> int:
    """Where adjectives and complements in lower case end: «centre |hospitalier|», «comité |des fêtes|»."""
    index = first + 1
    while index - first <= _REACH:
        noun = index
        while _follows(page, noun) and page.words.keys[noun] in _LINKS:
            noun += 1
        if not _follows(page, noun) or not page.words.forms[noun].islower():
            break
        if page.words.keys[noun] in FUNCTION_WORDS or len(page.words.forms[noun]) < _SHORTEST:
            break
        if noun == index and not QUALIFIER.search(page.words.forms[noun]):
            break
        index = noun + 1
    return index


def _follows(page: Page, index: int) -> bool:
    return index < len(page.words) and page.words.gaps[index] in _JOINTS


_REACH = 4
_SHORTEST = 3
_JOINTS = frozenset([" ", "'", "’"])
_OFFICIAL = frozenset(
    "commission comite conseil delegation mission union chambre tribunal cour ordre ligue "
    "federation confederation syndicat observatoire".split()
)
# Nouns that stand before the name of what they are: «syndicat Korvia», «association Tavant».
_KINDS = frozenset(["association", "federation", "confederation", "syndicat", "collectif"])
# «association |des| loueurs de barques»: whom it gathers is its name.
_OF_MEMBERS = frozenset(["association", "collectif", "amicale", "groupement", "cooperative"])
_ELECTED = (("elus",), ("elues",), ("deputes",), ("senateurs",), ("conseillers",))
_COLOURS = word_set("party colours")
# Colours of none by themselves: «groupe social», «parti social-démocrate».
_PALE = frozenset("social sociaux chretien populaire citoyen citoyenne democratique".split())
# Boards of a company that is named elsewhere, «conseil d'administration»; the cabinet.
_OF_NO_BODY = frozenset(
    "administration surveillance executif direction strategique entreprise ministres pilotage".split()
)
