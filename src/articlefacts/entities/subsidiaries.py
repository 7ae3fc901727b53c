"""«La filiale ivoirienne de Zelvaro», «la filiale locale du groupe»: a firm told by its owner.

Newsrooms vary a firm's name so. Which one it is, the owner's name and the adjective tell, and
whether the article calls a firm a subsidiary: one that it only names before the owner may be anybody.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from articlefacts.entities.borders import Range
from articlefacts.entities.branches import seat_of
from articlefacts.entities.known import demonym_end, demonym_of
from articlefacts.entities.page import Page
from articlefacts.entities.things import Thing

_DEFINITE = frozenset(["la", "cette"])
_OF = frozenset(["de", "d", "du", "des"])
_ADJECTIVES = 2
_OWNER_REACH = 6
_APPOSED = 5


@dataclass(frozen=True, slots=True)
class Branch:
    """A firm told by its owner.

    Attributes:
        where: The noun with its article and its adjectives.
        sentence: Number of its sentence.
        country: That of the adjective.
        owner: The words that tell the owner.
    """

    where: Range
    sentence: int
    country: str | None
    owner: range


def branch_at(page: Page, first: int, taken: Set[int]) -> Branch | None:
    """The phrase whose head noun stands at ``first``; none where the firm's name stands beside it.

    Args:
        page: The article.
        first: Index of «filiale».
        taken: Words inside names.
    """
    words = page.words
    if not first or words.keys[first] != "filiale" or not words.forms[first].islower():
        return None
    if words.keys[first - 1] not in _DEFINITE or not page.same_sentence(first - 1, first):
        return None
    stop = first + 1
    while stop - first <= _ADJECTIVES and _goes_on(page, stop) and words.keys[stop] not in _OF:
        if stop in taken or not words.forms[stop].islower():
            return None
        stop += 1
    owner = _owner(page, stop, taken)
    if owner is None or _named_behind(page, owner.stop, taken):
        return None
    ends = ((i, demonym_end(page, i)) for i in range(first + 1, stop))
    country = next((demonym_of(page, i, end) for i, end in ends if end), None)
    return Branch((first - 1, stop), page.sentence[first], country, owner)


def _owner(page: Page, index: int, taken: Set[int]) -> range | None:
    """The words behind «de» at ``index``, up to the end of a name or of a noun phrase."""
    words = page.words
    if not _goes_on(page, index) or words.keys[index] not in _OF:
        return None
    end = index + 1
    while end - index <= _OWNER_REACH and _goes_on(page, end):
        if end in taken:
            while _goes_on(page, end + 1) and end + 1 in taken:
                end += 1
            return range(index + 1, end + 1)
        if page.words.keys[end] in _OF:
            break
        end += 1
    return range(index + 1, end) if end > index + 1 else None


def is_beside(page: Page, branch: Branch, end: int) -> bool:
    """Whether the phrase is an apposition to the name that ends before ``end``: «Zelvaro (ZV), la filiale de»."""
    first = branch.where[0]
    between = page.words.text[page.words.ends[end - 1] : page.words.starts[first]]
    return re.fullmatch(r"(?: ?\([^()]{1,80}\))? ?[-–—]?[,(–—-]? ?", between) is not None


def _goes_on(page: Page, index: int) -> bool:
    return page.same_sentence(index - 1, index) and page.words.gaps[index].strip("'’-") in ("", " ")


def _named_behind(page: Page, end: int, taken: Set[int]) -> bool:
    """«la filiale de Zelvaro, Dorvane,», «la filiale de Zelvaro au Maroc (Dorvane)»: its name follows."""
    for index in range(end, min(end + _APPOSED, len(page.words))):
        if not page.same_sentence(end - 1, index):
            return False
        apart = page.words.gaps[index].strip(' «"“') in (",", "(", ":", "–", "-", "),")
        if apart and (index in taken or page.words.keys[index] in _CALLED):
            return True
    return False


_CALLED = frozenset("baptisee nommee appelee denommee rebaptisee".split())


def fitness(page: Page, thing: Thing, branch: Branch, owner: Thing) -> float:
    """How well a firm suits the phrase, as a factor; 0 where it cannot be the one."""
    seats = (seat_of(page, name.mentions[0]) for name in thing.names)
    seat = thing.country or next((country for _, country in filter(None, seats)), None)
    if thing.type != "company" or (branch.country and seat not in (None, branch.country)):
        return 0.0
    if _bears(thing, owner):
        return 1.0
    if branch.where < thing.mentions[0]:
        return 0.0
    return float(any(noun.startswith("filiale") for noun in thing.nouns))


def _bears(thing: Thing, owner: Thing) -> bool:
    """«Zelvaro Maroc» of «Zelvaro», or of «groupe Zelvaro»."""
    theirs = {word for name in owner.names for word in name.key.split(" ")} - _NO_NAME
    return any(name.size > 1 and name.key.split(" ")[0] in theirs for name in thing.names)


_NO_NAME = frozenset(["groupe", "group", "banque", "societe", "compagnie", "the", "la", "le"])
