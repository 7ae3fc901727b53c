"""A text as it is read, and the way back to the text as it was given.

Content systems and word processors leave in an article what no reader sees: soft hyphens where a
line may break, blanks without width or two for one; from PDF and macOS come accents apart from their
letters, from feeds «&eacute;» and «&nbsp;», from mails lines that end in mid-sentence. They would
cut words and sentences in two; spans still point at the text as it was given.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from articlefacts.models.article import ArticleFacts
from articlefacts.models.spans import Span
from articlefacts.nlp import NerSpan
from articlefacts.reading.wrapping import unwrapped

M = TypeVar("M", bound=BaseModel)

# Soft hyphen, blanks and joiners without width, marks of writing direction, byte order marks.
_HIDDEN = r"\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_BLANKS = r" \t\u00a0\u2009\u202f"
_ACCENTS = r"[\u0300-\u034e\u0350-\u036f]"
# A character of HTML by its name or number: «&eacute;», «&#8217;».
_REFERENCE = r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});"
_UNUSUAL = re.compile(
    rf"(?P<none>[{_HIDDEN}{_BLANKS}]+(?=[\r\n])|[{_HIDDEN}]+(?![{_HIDDEN}{_BLANKS}]))|"
    rf"(?P<blank>[{_HIDDEN}{_BLANKS}]{{2,}})|(?P<line>\r\n?)|"
    rf"(?P<letter>(?:{_REFERENCE}|\w){_ACCENTS}+|{_REFERENCE})"
)

# What each of these begins with or ends in: nearly all texts have none, and are told by this alone.
_SIGN = re.compile(
    rf"[{_HIDDEN}{_BLANKS}\r&\u0300-\u036f](?:(?<![{_BLANKS}])|(?=[{_HIDDEN}{_BLANKS}\r\n]))"
)


class Edit(NamedTuple):
    """A stretch that is read otherwise: half-open offsets in the text as read and as given."""

    start: int
    end: int
    given_start: int
    given_end: int


@dataclass(frozen=True, slots=True)
class Canonical:
    r"""A text of whole letters, words and paragraphs, with nothing hidden in it.

    Attributes:
        given: The text as it was given.
        text: The text as it is read.
        edits: Where both differ in length, in text order.

    Example:
        >>> Canonical.of("Korvia  a leve\u0301 3&nbsp;mil\u00adlions").text
        'Korvia a levé 3\xa0millions'
    """

    given: str
    text: str
    edits: tuple[Edit, ...] = ()

    @classmethod
    def of(cls, given: str) -> Canonical:
        """Make the canonical text of a text."""
        if not _SIGN.search(given):
            return cls(given, unwrapped(given))
        pieces: list[str] = []
        edits: list[Edit] = []
        done = length = 0
        for match in _UNUSUAL.finditer(given):
            written = _written(match)
            if written == match[0]:
                continue
            start = length + match.start() - done
            pieces += given[done : match.start()], written
            done, length = match.end(), start + len(written)
            edits.append(Edit(start, length, *match.span()))
        return cls(given, unwrapped("".join([*pieces, given[done:]])), tuple(edits))

    def named(self, names: Iterable[NerSpan]) -> list[NerSpan]:
        """Take names that were found in ``given`` to where they stand in ``text``."""
        moved = (
            NerSpan(self._read_start(start), self._read_end(end), label)
            for start, end, label in names
        )
        return [name for name in moved if name.start < name.end]

    def restored(self, article: ArticleFacts) -> ArticleFacts:
        """Take all spans of what was read in ``text`` back to ``given``; names stay canonical."""
        if self.text == self.given:
            return article
        return self._moved(article).model_copy(update={"text": self.given})

    def _moved(self, model: M) -> M:
        fields: dict[str, Any] = {name: self._field(value) for name, value in model}
        if isinstance(model, Span):
            start, end = self._letter(model.start)[0], self._letter(model.end - 1)[1]
            fields |= {"start": start, "end": end, "text": self.given[start:end]}
        return model.model_copy(update=fields)

    def _field(self, value: object) -> object:
        if isinstance(value, tuple):
            return tuple(map(self._field, value))
        return self._moved(value) if isinstance(value, BaseModel) else value

    def _letter(self, at: int) -> tuple[int, int]:
        """The half-open place in ``given`` of a character of ``text``."""
        before = bisect_right(self.edits, at, key=_START)
        if not before:
            return at, at + 1
        edit = self.edits[before - 1]
        if at < edit.end:
            return edit.given_start, edit.given_end
        there = edit.given_end + at - edit.end
        return there, there + 1

    def _read_start(self, at: int) -> int:
        before = bisect_right(self.edits, at, key=_GIVEN_END)
        if before < len(self.edits) and self.edits[before].given_start <= at:
            return self.edits[before].start
        last = self.edits[before - 1] if before else _NOTHING
        return last.end + at - last.given_end

    def _read_end(self, at: int) -> int:
        before = bisect_left(self.edits, at, key=_GIVEN_START)
        last = self.edits[before - 1] if before else _NOTHING
        return last.end + max(at - last.given_end, 0)


_NOTHING = Edit(0, 0, 0, 0)
_START, _GIVEN_START, _GIVEN_END = (
    attrgetter(name) for name in ("start", "given_start", "given_end")
)


def _written(match: re.Match[str]) -> str:
    if match["blank"]:
        return " "
    if match["line"]:
        return "\n"
    return unicodedata.normalize("NFC", html.unescape(match["letter"] or ""))


__all__ = ["Canonical"]
