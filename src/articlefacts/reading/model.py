"""What reading an article gives: its zones, sentences and quotations, all as offsets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

ZoneKind = Literal[
    "body", "header", "dateline", "caption", "credit", "crosshead", "byline", "title", "boilerplate"
]


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the page that is not body text, or the body between two of them."""

    start: int
    end: int
    kind: ZoneKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A half-open stretch of text without outer blanks; never crosses a zone or a paragraph."""

    start: int
    end: int
    zone: ZoneKind = "body"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks: ``start``/``end`` with the marks, ``inner_*`` without.

    Attributes:
        depth: 0 for an outer quotation, 1 for one inside another.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int = 0


@dataclass(frozen=True)
class Reading:
    """An article as a reader sees it before understanding a word."""

    text: str
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    _sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _zone_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _outer: tuple[Quote, ...] = field(init=False, repr=False, compare=False)
    _outer_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sentence_starts", tuple(s.start for s in self.sentences))
        object.__setattr__(self, "_zone_starts", tuple(z.start for z in self.zones))
        outer = tuple(sorted((q for q in self.quotes if q.depth == 0), key=lambda q: q.start))
        object.__setattr__(self, "_outer", outer)
        object.__setattr__(self, "_outer_starts", tuple(q.start for q in outer))

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """For each sentence the number of its paragraph: a line end before it opens the next."""
        found, number, end = [], 0, 0
        for sentence in self.sentences:
            number += "\n" in self.text[end : sentence.start]
            found.append(number)
            end = sentence.end
        return tuple(found)

    def sentence_index(self, position: int) -> int:
        """Index of the sentence that holds the position, or the last one before it (-1: none)."""
        return bisect_right(self._sentence_starts, position) - 1

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the position; None between sentences."""
        index = self.sentence_index(position)
        if index < 0 or position >= self.sentences[index].end:
            return None
        return self.sentences[index]

    def zone_at(self, position: int) -> ZoneKind:
        """Kind of the zone that holds the position."""
        index = bisect_right(self._zone_starts, position) - 1
        if index < 0 or position >= self.zones[index].end:
            return "body"
        return self.zones[index].kind

    def quote_at(self, position: int) -> Quote | None:
        """The outermost quotation that holds the position; None outside marks."""
        index = bisect_right(self._outer_starts, position) - 1
        if index < 0 or position >= self._outer[index].end:
            return None
        return self._outer[index]
