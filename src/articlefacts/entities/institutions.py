"""Institutions written in lower case: «ministère de l'Économie», «tribunal de commerce de Valmer»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.cuts import after_organ
from articlefacts.entities.known import demonym_end, is_territory
from articlefacts.entities.page import TIGHT, Page
from articlefacts.entities.right_borders import HONORIFICS, INSTITUTION_HEADS
from articlefacts.entities.seams import PARTICLES, seam_of
from articlefacts.lexicon.wordsets import word_set

_TERRITORIES = frozenset(["region", "departement", "metropole", "commission", "caisse"])
# «région Bretagne», «hôpital Necker»: the noun is part of the name.
_NAMED_DIRECTLY = frozenset(
    ["region", "hopital", "universite", "communaute", "commission", "chu", "ecole", "academie"]
)
# «la Ville de Valmer a voté»: the council; «la ville de Valmer» may be the place.
_WITH_CAPITAL = frozenset(["ville"])
_HEADS = INSTITUTION_HEADS | _WITH_CAPITAL
_LINKS = word_set("links")
_INNER = word_set("inner")
_LONGEST = 9
_OF_STATES = frozenset(["ministere", "parlement", "ambassade", "agence", "office", "conseil"])
_COMPASS = frozenset(["nord", "sud", "est", "ouest", "centre", "franco", "anglo"])
ADJECTIVE = re.compile(
    r"(?:aire|al|ale|ique|if|ive|el|elle|ien|ienne|ain|aine|ois|oise|éen|éenne)s?$"
)
# Also those that a surname or a noun may look like: «laitière», «rural», «lyonnaise».
QUALIFIER = re.compile(
    rf"(?:{ADJECTIVE.pattern}|(?:ais|aise|ocale?|ier|ière|ixte|ublic|ublique|ncien|rurale?|onal)s?$)"
)


def find_institutions(page: Page) -> Iterator[Range]:
    """«ministère de l'Économie», «tribunal de commerce de Lille»: a head in lower case, a name last."""
    words = page.words
    for first in words.at(_HEADS):
        key = words.keys[first]
        if page.sentence[first] < 0 or (key in _WITH_CAPITAL and not page.capital[first]):
            continue
        if key in _TERRITORIES and words.keys[first + 1 : first + 2] in (("de",), ("du",), ("d",)):
            continue
        if words.forms[first].islower() and key not in _NAMED_DIRECTLY and _names_next(page, first):
            continue
        last = last_capital(page, first)
        if last is None or words.keys[last - 1] == words.keys[first]:
            continue
        if not _describes(page, first, last) and after_organ(page, first, last + 1) == first:
            end = seam_of(page, first, last + 1) or last + 1
            yield first, _past_portfolios(page, end) if key == "ministere" else end


def _past_portfolios(page: Page, end: int) -> int:
    """«ministère de l'Élevage|, des Forêts et de la Pêche»: the end of all that one has in charge."""
    words = page.words
    while _qualifies(page, end):
        end += 1 + (words.keys[end + 1 : end + 2] == ("et",) and _qualifies(page, end + 2)) * 2
    while end + 2 < len(words) and page.same_sentence(end - 1, end):
        start = end
        if words.keys[start] == "et" and words.gaps[start] == " ":
            start += 1
        elif words.gaps[start] != ", ":
            break
        noun = start
        while noun - start < 3 and noun + 1 < len(words) and words.keys[noun] in _LINKS:
            noun += 1
        # «de la Pêche», «des Forêts»: what one is in charge of has its article.
        if noun == start or words.keys[noun - 1] in ("de", "d") or not _is_portfolio(page, noun):
            break
        end = noun + 1
        while end < len(words) and _qualifies(page, end):
            end += 1
    return end


def _is_portfolio(page: Page, index: int) -> bool:
    """A noun with a capital that opens no other body's name: «de la |Pêche», not «de la |Banque»."""
    if not page.capital[index] or page.words.forms[index].isupper():
        return False
    body = page.words.keys[index] in INSTITUTION_HEADS or index in page.cues["head"]
    return not body and all(e.ambiguous for e in page.entries(index, index + 1))


def _qualifies(page: Page, index: int) -> bool:
    if not page.same_sentence(index - 1, index):
        return False
    form = page.words.forms[index]
    return page.words.gaps[index] == " " and form.islower() and bool(_SCOPE.search(form))


# «du Développement rural», not «de la Santé gabonais».
_SCOPE = re.compile(r"(?:aire|al|ale|ique|ublic|if|ive|el|elle|érieure?|étrangère|humain)s?$")


def last_capital(page: Page, first: int, past: int = 0) -> int | None:
    """The last word of the name that the head at ``first`` opens, read on from the word ``past``."""
    words = page.words
    end, last = past or first + 1, None
    while end < len(words) and end - first < _LONGEST and _goes_on(page, first, end):
        if page.capital[end]:
            if _opens_person(page, first, end, named=last is not None):
                break
            last = end
            if not _reads_on(page, end + 1):
                break
        end += 1
    return last


def _reads_on(page: Page, index: int) -> bool:
    """Whether the name goes on behind a capital: with one more, «du Sud», or «Valmer|-en-Orvane»."""
    words = page.words
    if index >= len(words) or words.gaps[index] not in TIGHT | {" "}:
        return False
    hyphened = words.gaps[index] == "-" and words.gaps[index + 1 : index + 2] in _HYPHENED
    return page.capital[index] or _by_compass(page, index) or hyphened


_HYPHENED = (("-",), ("'",), ("’",))


def _by_compass(page: Page, index: int) -> bool:
    """«université de Valmérie |du Sud»."""
    words = page.words
    if words.keys[index] != "du" or index + 1 >= len(words):
        return False
    return page.capital[index + 1] and words.keys[index + 1] in _COMPASS


def _opens_person(page: Page, first: int, index: int, *, named: bool) -> bool:
    """«Banque de Valmer |Jeanne Roux»: behind a whole name; «hôpital Ada Roux» is named after her."""
    words = page.words
    name = page.lexicon.first_names.get(words.keys[index])
    if name is None or name.ambiguous or words.gaps[index] != " " or index + 1 >= len(words):
        return False
    if any(is_territory(page, index, stop) for stop in range(index + 2, index + 4)):
        return False  # «Virginie-Occidentale»
    surname = page.capital[index + 1] or words.keys[index + 1] in PARTICLES
    tied = words.gaps[index + 1] != " " and words.gaps[index + 1] != "-"
    whole = named or any(e.type == "organization" for e in page.entries(first, index))
    return surname and not tied and whole and words.keys[index - 1] not in _LINKS


def _describes(page: Page, first: int, last: int) -> bool:
    """«la banque publique Zelvaro»: a noun with its adjectives before a name is none of it."""
    words = page.words
    if not words.forms[first].islower() or words.keys[first] in _NAMED_DIRECTLY:
        return False
    start = next(k for k in range(first, last + 1) if page.capital[k])
    return words.keys[start - 1] not in _LINKS


def _names_next(page: Page, first: int) -> bool:
    """«la banque Zelvaro»: a noun and a name, no name of two words."""
    return first + 1 < len(page.words) and page.capital[first + 1]


def _goes_on(page: Page, first: int, index: int) -> bool:
    words = page.words
    gap = words.gaps[index]
    if gap != " " and gap not in TIGHT:
        return False
    key = words.keys[index]
    if key in HONORIFICS and page.capital[index]:
        return False
    if page.capital[index] or key in _LINKS or key in _INNER or words.gaps[index] == "-":
        return True
    if index + 1 < len(words) and words.gaps[index + 1] == "-":
        # «ministère sud-africain des Transports».
        return key in _COMPASS
    return ADJECTIVE.search(words.forms[index]) is not None or (
        # «ministère français des Transports».
        demonym_end(page, index) is not None and words.keys[first] in _OF_STATES
    )
