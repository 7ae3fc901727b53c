"""«le groupe», «la start-up française», «le PDG»: mentions without a name.

A nominal is given to the thing that ``salience`` finds outstanding among those its noun suits: what
the article described by the very noun, or what a table files under the trade that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.entities.borders import Range
from articlefacts.entities.institutions import ADJECTIVE
from articlefacts.entities.page import Page
from articlefacts.entities.referents import Phrase, Referents
from articlefacts.entities.things import Thing
from articlefacts.lexicon import key_of
from articlefacts.lexicon.wordsets import word_set

_ARTICLES = word_set("articles")
_CONTRACTED = word_set("contracted")
_BODIES = ("company", "organization")


def find_nominals(page: Page, things: Sequence[Thing], taken: set[int]) -> None:
    """Give the nominal phrases of the article to their things; ``taken``: words inside names."""
    firms = [t for t in things if t.type in _BODIES]
    named = Referents(page, firms)
    for phrase in _phrases(page, taken):
        thing = named.meant(phrase)
        if thing:
            thing.nominals.append(phrase.where)
            named.see(thing, phrase.where)
    holders = _by_title(things)
    for where, title in _titles(page, taken):
        before = [p for p in holders.get(title, ()) if p.mentions[0][0] < where[0]]
        if len(before) == 1:
            before[0].nominals.append(where)


def _by_title(things: Sequence[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for thing in things:
        for key in {key_of(role.title) for role in thing.roles}:
            found.setdefault(key, []).append(thing)
    return found


def _phrases(page: Page, taken: set[int]) -> Iterator[Phrase]:
    for first, (end, nouns) in page.nouns_from.items():
        noun = nouns[0]
        if noun.number == "pl" or noun.type not in ("company", "organization"):
            continue
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        stop, country = _adjectives(page, end)
        if _names_something(page, stop, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        yield Phrase((start, stop), page.sentence[first], noun.type, page.key(first, end), country)


def _definite(page: Page, first: int) -> bool:
    if first == 0 or not page.same_sentence(first - 1, first):
        return False
    form = page.words.forms[first]
    return page.words.keys[first - 1] in _ARTICLES | _CONTRACTED and (
        form.islower() or form.isupper()
    )


def _adjectives(page: Page, end: int) -> tuple[int, str | None]:
    """Take in a demonym after the noun: «le groupe français»."""
    if end < len(page.words) and page.same_sentence(end - 1, end) and page.words.gaps[end] == " ":
        country = page.lexicon.demonyms.get(page.words.keys[end])
        if country and page.words.forms[end].islower():
            return end + 1, country
    return end, None


def _names_something(page: Page, stop: int, taken: set[int]) -> bool:
    """Whether a name or «de …» follows, so that the noun is no mention by itself."""
    if stop >= len(page.words) or not page.same_sentence(stop - 1, stop):
        return False
    gap = page.words.gaps[stop]
    if page.words.keys[stop] in _CALLED and gap.strip() in ("", ","):
        return True  # «l'entreprise, baptisée X»
    if gap.strip(" \"«“'’"):
        return False
    if stop in taken or page.words.keys[stop] in _BINDING:
        return True
    # «la société mondiale du spectacle»: an adjective and «de» make it another thing.
    further = page.words.keys[stop + 1 : stop + 2]
    if stop + 1 in taken and _PARTICIPLE.search(page.words.forms[stop]):
        return True  # «le groupe racheté X»
    return bool(further and further[0] in _OF and ADJECTIVE.search(page.words.forms[stop]))


_OF = frozenset(["de", "d", "des", "du"])
_CALLED = frozenset(
    "baptise baptisee nomme nommee appele appelee denomme denommee rebaptise rebaptisee".split()
)
_PARTICIPLE = re.compile(r"[éiu]e?$")
_BINDING = _OF | {"qui", "dont", "ou"}


def _titles(page: Page, taken: set[int]) -> Iterator[tuple[Range, str]]:
    """The titles that are mentions by themselves, and their keys."""
    for first, (end, _) in page.titles_from.items():
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        if _names_something(page, end, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        if not _beside_name(page, start, end, taken):
            yield (start, end), page.key(first, end)


def _beside_name(page: Page, start: int, end: int, taken: set[int]) -> bool:
    """«Jeanne Roux, la présidente», «le directeur général, Jean Roux»: it tells who, and is no mention."""
    words = page.words
    behind = start - 1 in taken and words.gaps[start].strip() in _BESIDE
    return behind or (end in taken and words.gaps[end].strip() in _BESIDE)


_BESIDE = frozenset([",", "(", "–", "-"])
