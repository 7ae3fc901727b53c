"""Bodies that only their head or their deeds make one: «directrice du |centre hospitalier de Valmer|».

A castle, a theatre or a harbour is a place, until somebody directs it, or it employs or signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.behind import acting_forms
from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue, as_type, is_acronym
from articlefacts.entities.deeds import acts, employing_forms, is_active, paying_forms
from articlefacts.entities.governing_nouns import DEMONYM
from articlefacts.entities.institutions import QUALIFIER, last_capital
from articlefacts.entities.known import is_firm_alone
from articlefacts.entities.offices import TIES
from articlefacts.entities.page import FUNCTION_WORDS, Page
from articlefacts.entities.party_names import past_colours
from articlefacts.entities.right_borders import INSTITUTION_HEADS
from articlefacts.entities.seams import seam_of
from articlefacts.lexicon.wordsets import word_set

_SHOPS = word_set("shops")
_PARTIES = frozenset(["parti", "groupe"])
_HOUSES = word_set("houses")
# «le Fonds d'investissement public»: a capital and a complement make a name of them.
_TITLED = INSTITUTION_HEADS | word_set("spelled heads") | word_set("titled heads")
_LED = word_set("led heads") | _HOUSES | _SHOPS | _PARTIES
# A town or a plant is a place: it is a body where it pays or employs, whoever heads it.
_TOWNS = word_set("acting towns")
_PLANTS = frozenset(["usine", "site", "fabrique"])
_HEADS = _LED | _TITLED | _TOWNS | _PLANTS
_TRADES = _HOUSES | {"atelier", "cooperative", "mutuelle", "laboratoire", "coalition", "raffinerie"}
# «conseil municipal de Valmer»: a body wherever it stands.
_ALWAYS = frozenset(two.replace("_", " ") for two in word_set("spelled bodies"))
_OFFICES = frozenset(["direction", "presidence", "tete", "commandes", "renes", "gerance"])
_TIES = TIES | {"la", "l", "le", "au", "aux"}
_LINKS = word_set("links")
_LEAST = 2


def find_led_bodies(page: Page) -> Iterator[Range]:
    """What a title or an office is of, where a name or a capital makes it one body of its kind.

    A body that one sentence tells is the same where the next one only names it.
    """
    ends = {f: _end_of(page, f) for f in page.words.at(_HEADS) if _opens(page, f)}
    bodies = [(f, end) for f, end in ends.items() if end and end - f >= _LEAST]
    told = {page.key(*b) for b in bodies if _is_led(page, b[0]) or _stands(page, *b)}
    yield from (body for body in bodies if page.key(*body) in told)


def clues_of_led_body(page: Page, where: Range) -> Iterator[Clue]:
    """The evidence of a body that :func:`find_led_bodies` found."""
    first, end = where
    key = page.words.keys[first]
    if key not in _HEADS or end - first < _LEAST or not _opens(page, first):
        return
    if is_firm_alone(page, first, end):
        return
    if not _is_led(page, first):
        if _stands(page, first, end):
            kind = as_type("company" if key in _HOUSES else "organization")
            yield Clue(kind, 4.0, "a body that its deeds tell", where)
        return
    firm = key in _SHOPS and page.capital[first]  # «patronne du Café Korvia»
    if not firm and (key not in _PARTIES or past_colours(page, first) == end):
        yield Clue("organization", 3.0, "a body that somebody leads", where)


def _is_led(page: Page, first: int) -> bool:
    """Whether «de» ties the noun to a title or to the noun of an office."""
    if page.words.keys[first] in _TOWNS or page.words.keys[first] in _PLANTS:
        return False
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


def _opens(page: Page, first: int) -> bool:
    if page.sentence[first] < 0:
        return False
    key = page.words.keys[first]
    return key in _LED or key in _TOWNS or key in _PLANTS or page.capital[first]


def _stands(page: Page, first: int, end: int) -> bool:
    """Whether words are a body without a head: by a capital, by what organ they are, by their deeds."""
    key, capital = page.words.keys[first], page.capital[first]
    if key in _PARTIES:
        return False
    titled = capital and key in _TITLED and not page.opening[first]
    start = next((k for k in range(first + 1, end) if page.capital[k]), None)
    if start is None:
        return titled and not page.words.forms[first].isupper()
    # «la brasserie |Korvia|»: the noun tells what the firm behind it is.
    if (capital or key in _TRADES) and page.words.keys[start - 1] not in _LINKS:
        return False
    if key in _TOWNS or key in _PLANTS:
        return acts(page, first, end, paying_forms() if key in _TOWNS else employing_forms())
    told = key in _HOUSES or (titled and page.words.keys[first + 1] not in _LINKS)
    return told or page.key(first, first + 2) in _ALWAYS or is_active(page, first, end)


def _end_of(page: Page, first: int) -> int | None:
    """Where the name of a body ends: at its last capital, else at what makes its noun a name.

    A noun needs a name behind it («port de Valmer»), or a capital and what qualifies it («Stade
    valmérois», «Cité des sciences»); organs of a state are named by that alone («conseil régional»).
    """
    words = page.words
    if first + 1 == len(words):
        return None
    if words.keys[first] in _PARTIES:
        return past_colours(page, first)
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
    return _unnamed_end(page, first, qualified)


def _unnamed_end(page: Page, first: int, qualified: int) -> int | None:
    """Where a body without a name in it ends: «conseil régional», «Fonds d'investissement public»."""
    words = page.words
    titled = page.capital[first]
    bracketed = qualified < len(words) and "(" in words.gaps[qualified] and page.capital[qualified]
    if bracketed and not titled:
        return None
    foreign = words.keys[qualified - 1] in page.lexicon.demonyms
    gathers = words.keys[first] in _OF_MEMBERS and words.keys[first + 1] == "des"
    if (words.keys[first] in _OFFICIAL and not foreign) or gathers:
        return qualified
    # «le Fonds public d'investissement |saoudien|», but «Conseil |italien|»
    return qualified - (foreign and qualified - first > _LEAST) if titled else None


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
        noun = _behind_links(page, first, index)
        if not _follows(page, noun) or not page.words.forms[noun].islower():
            break
        form = page.words.forms[noun]
        if page.words.keys[noun] in FUNCTION_WORDS or len(form) < _SHORTEST:
            break
        if noun == index and not _qualifies(page, noun):
            break
        index = noun + 1
    return index


def _qualifies(page: Page, index: int) -> bool:
    form = page.words.forms[index]
    adjective = _ADJECTIVE.search(form) or page.words.keys[index] in page.lexicon.demonyms
    return bool(adjective) and form not in acting_forms()


def _behind_links(page: Page, first: int, index: int) -> int:
    """«Fonds |d'|action», «Coalition |pour l'|énergie», «Commissariat général |au| développement»."""
    keys = page.words.keys
    noun = index
    if keys[index : index + 1] == ("pour",) and index - first <= _LEAST:
        noun += 1 + (keys[index + 1 : index + 2] in _AIMED_AT)
        return noun if noun > index + 1 else index
    links = _LINKS | {"au", "aux"} if keys[first] in _CHARGED else _LINKS
    while _follows(page, noun) and keys[noun] in links:
        noun += 1
    return noun


def _follows(page: Page, index: int) -> bool:
    return index < len(page.words) and page.words.gaps[index] in _JOINTS


_ADJECTIVE = re.compile(rf"(?:{QUALIFIER.pattern}|[ai]bles?$)")
_AIMED_AT = (("la",), ("l",), ("le",), ("les",))
_CHARGED = frozenset(["commissariat", "delegation", "secretariat", "inspection"])
_REACH = 7
_SHORTEST = 3
_JOINTS = frozenset([" ", "'", "’"])
_OFFICIAL = frozenset(
    "commission comite conseil delegation mission union chambre tribunal cour ordre ligue "
    "federation confederation syndicat observatoire".split()
)
# Nouns that stand before the name of what they are: «syndicat Korvia», «association Tavant».
_KINDS = frozenset("association federation confederation syndicat collectif maison".split())
# «association |des| loueurs de barques»: whom it gathers is its name.
_OF_MEMBERS = frozenset(["association", "collectif", "amicale", "groupement", "cooperative"])
# Boards of a company that is named elsewhere, «conseil d'administration»; the cabinet.
_OF_NO_BODY = frozenset(
    "administration surveillance executif direction strategique entreprise ministres pilotage".split()
)
