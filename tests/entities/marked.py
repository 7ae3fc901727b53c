"""Sentences with their entities marked inline: «La start-up [c Zelvaro] lève 3 M€.»."""

from __future__ import annotations

import re

from articlefacts.entities import Entities, find_entities
from articlefacts.lexicon import Lexicon
from articlefacts.reading import read

_MARK = re.compile(r"\[([pcolr]) ([^\]]+)\]")
_KINDS = {
    "p": "people",
    "c": "companies",
    "o": "organizations",
    "l": "places",
    "r": "products",
}


def plain(marked: str) -> str:
    """The text without its marks."""
    return _MARK.sub(r"\2", marked)


def expected(marked: str) -> list[tuple[str, int, str]]:
    """(kind, start, surface) of each mark, in text order, offsets in the plain text."""
    found, removed = [], 0
    for match in _MARK.finditer(marked):
        start = match.start() - removed
        found.append((match[1], start, match[2]))
        removed += len(match.group()) - len(match[2])
    return found


def named(found: Entities, kinds: str = "pcolr") -> list[tuple[str, int, str]]:
    """(kind, start, surface) of each named mention, in text order."""
    return sorted(
        (
            (kind, mention.start, mention.text)
            for kind in kinds
            for entity in getattr(found, _KINDS[kind])
            for mention in entity.mentions
            if mention.kind == "name"
        ),
        key=lambda item: item[1],
    )


def entities(text: str, names: list[tuple[int, int, str]] | None = None) -> Entities:
    """Entities of a text without any model: no spans but those given."""
    return find_entities(read(text), names or [], Lexicon.load())
