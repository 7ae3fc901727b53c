"""«le groupe», «la start-up française», «le PDG»: mentions without a name.

A nominal is given to the thing that ``salience`` finds outstanding among those its noun suits: what
the article described by the very noun, or what a table files under the trade that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.entities.behind import acting_forms
from articlefacts.entities.borders import Range
from articlefacts.entities.institutions import ADJECTIVE
from articlefacts.entities.known import demonym_end, demonym_of
from articlefacts.entities.page import Page
from articlefacts.entities.referents import Phrase, Referents
from articlefacts.entities.subsidiaries import Branch, branch_at
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
    owners: dict[Range, Thing] = {}
    for phrase in _phrases(page, taken):
        if isinstance(phrase, Branch):
            owner = _owner(page, phrase, named, owners, taken)
            _note(named, phrase.where, owner and named.branch(phrase, owner))
        else:
            _note(named, phrase.where, owners.get(phrase.where) or named.meant(phrase))
    holders = _by_title(things)
    for where, title in _titles(page, taken):
        before = [p for p in holders.get(title, ()) if p.mentions[0][0] < where[0]]
        if len(before) == 1:
            before[0].nominals.append(where)


def _note(named: Referents, where: Range, thing: Thing | None) -> None:
    if thing:
        thing.nominals.append(where)
        named.see(thing, where)


def _owner(
    page: Page, branch: Branch, named: Referents, told: dict[Range, Thing], taken: set[int]
) -> Thing | None:
    """Whose subsidiary it is: of what is named, or of what a noun means, which is kept in ``told``."""
    for first in branch.owner:
        if first in page.nouns_from and (phrase := _phrase_at(page, first, taken)):
            if owner := named.meant(phrase):
                told[phrase.where] = owner
            return owner
    name = next((i for i in branch.owner if i in taken), branch.owner.start)
    return named.named_by((name, branch.owner.stop))


def _by_title(things: Sequence[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for thing in things:
        for key in {key_of(role.title) for role in thing.roles}:
            found.setdefault(key, []).append(thing)
    return found


def _phrases(page: Page, taken: set[int]) -> Iterator[Phrase | Branch]:
    for first in page.nouns_from:
        if found := _phrase_at(page, first, taken) or branch_at(page, first, taken):
            yield found


def _phrase_at(page: Page, first: int, taken: set[int]) -> Phrase | None:
    """The definite phrase whose noun opens at a word, where no name nor complement follows."""
    end, (noun, *_) = page.nouns_from[first]
    if noun.number == "pl" or noun.type not in _BODIES:
        return None
    if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
        return None
    stop, country = _adjectives(page, end)
    if page.key(first, end) in _HEADS_OF_FIRMS or _names_something(page, stop, taken):
        return None
    if _name_behind(page, end, taken):
        return None
    start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
    return Phrase((start, stop), page.sentence[first], noun.type, page.key(first, end), country)


# «selon la direction»: those who run a firm, whatever bureau bears the word in its name.
_HEADS_OF_FIRMS = frozenset(["direction"])


def _name_behind(page: Page, end: int, taken: set[int]) -> bool:
    """«le géant chimique belge |X|»: the noun tells what the name behind its adjectives is."""
    index = end
    for _ in range(_QUALIFIERS):
        if not page.same_sentence(end - 1, index) or page.words.gaps[index] != " ":
            return False
        if index in taken:
            return index > end
        further = demonym_end(page, index)
        form = page.words.forms[index]
        if further is None and (not ADJECTIVE.search(form) or form in acting_forms()):
            return False
        index = further or index + 1
    return False


_QUALIFIERS = 4


def _definite(page: Page, first: int) -> bool:
    if first == 0 or not page.same_sentence(first - 1, first):
        return False
    form = page.words.forms[first]
    return page.words.keys[first - 1] in _ARTICLES | _CONTRACTED and (
        form.islower() or form.isupper()
    )


def _adjectives(page: Page, end: int) -> tuple[int, str | None]:
    """Take in a demonym after the noun: «le groupe français»."""
    stop = demonym_end(page, end) if page.same_sentence(end - 1, end) else None
    return (stop, demonym_of(page, end, stop)) if stop else (end, None)


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
