"""Titles that the article gives to people, and of what: «Jeanne Roux, directrice de Zelvaro»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from articlefacts.entities.appositions import opens_another
from articlefacts.entities.behind import acting_forms
from articlefacts.entities.page import Page
from articlefacts.entities.right_borders import HONORIFICS
from articlefacts.entities.things import Thing
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import Role

_LINKS = word_set("roles links")
_FILLERS = word_set("fillers")
_REACH = 9
# The thing named at a word, by the first word of the mention, with the end of the mention.
Starts = Mapping[int, tuple[Thing, int]]
_HOLDERS = ("company", "organization", "place")


def find_roles(page: Page, people: list[Thing], starts: Starts) -> None:
    """Give each person the titles that stand beside its mentions; ``starts``: things by word."""
    taken = {i for person in people for first, end in person.mentions for i in range(first, end)}
    for person in people:
        seen: set[tuple[str, str | None]] = set()
        for first, end in person.mentions:
            for role in (*_behind(page, end, starts), *_before(page, first, starts, taken)):
                key = (role.title.lower(), role.organization)
                if key not in seen:
                    seen.add(key)
                    person.roles.append(role)


def _behind(page: Page, end: int, starts: Starts) -> Iterator[Role]:
    """«X, PDG de Y», «X, la directrice financière du groupe», «X (PDG de Y)»."""
    if not page.same_sentence(end - 1, end) or page.words.gaps[end].strip() not in _MARKS:
        return
    index = end
    while index < len(page.words) and index - end < 4 and page.same_sentence(index, end):
        title = page.titles_from.get(index)
        if title and page.words.keys[index] not in _NO_ROLES:
            if not opens_another(page, title[0]):
                yield from _role(page, index, title[0], starts)
            return
        if page.words.keys[index] not in _FILLERS:
            return
        index += 1


def _before(page: Page, first: int, starts: Starts, people: set[int]) -> Iterator[Role]:
    """«le PDG de Y, X», «la ministre X», «la présidente de la Commission X»."""
    index = first - 1
    while index >= 0 and first - index < _REACH and page.same_sentence(index, first):
        if index in people or page.words.forms[index] in acting_forms():
            return
        title = page.titles_to.get(index)
        if title and page.words.keys[index] not in _NO_ROLES:
            if any(
                mark in page.words.text[page.words.ends[index] : page.words.starts[first]]
                for mark in _STOPS
            ):
                return
            yield from _role(page, title[0], index + 1, starts)
            return
        if page.words.keys[index] == "et" and "," in page.words.gaps[index]:
            return
        index -= 1


# Honorifics, kinship and standing: no positions.
_NO_ROLES = HONORIFICS | word_set("no roles")
_MARKS = frozenset([",", "(", "–", "-"])
_STOPS = (";", ":", "»", "”", '"', ".")


def _role(page: Page, first: int, end: int, starts: Starts) -> Iterator[Role]:
    """The title at the words ``first`` to ``end - 1`` with what stands behind its «de»."""
    while (more := page.titles_from.get(end)) and page.words.gaps[end] == " ":
        end = more[0]
    while (less := page.titles_to.get(first - 1)) and page.words.gaps[first] == " ":
        first = less[0]
    index = end
    while index < len(page.words) and index - end < 7 and page.same_sentence(index, first):
        gap = page.words.gaps[index]
        if gap.strip(" '’-"):
            break
        thing, stop = starts.get(index, (None, index))
        if thing and thing.type in _HOLDERS and index > end:
            yield Role(
                title=page.text(first, end), organization=_owner(thing), span=page.span(first, stop)
            )
            return
        if (thing and index > end) or (
            index == end and page.words.keys[index] not in _LINKS and page.capital[index]
        ):
            break
        index += 1
    yield Role(title=page.text(first, end), organization=None, span=page.span(first, end))


def _owner(thing: Thing) -> str | None:
    return thing.ident if thing.type in ("company", "organization") else None
