"""A text as it is read, and the way back to the text as it was given.

Content systems and word processors leave in an article what no reader sees: soft hyphens where a
line may break, blanks without width; from PDF and macOS come accents apart from their letters, from
feeds «&eacute;» and «&nbsp;», from mails lines that end in mid-sentence. They would cut words and
sentences in two; spans still point at the text as it was given.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from articlefacts.models.article import ArticleFacts
from articlefacts.models.spans import Span
from articlefacts.nlp import NerSpan
from articlefacts.reading.wrapping import unwrapped

M = TypeVar("M", bound=BaseModel)

# Soft hyphen, blanks and joiners without width, marks of writing direction, byte order marks.
_UNSEEN = r"\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
# A character of HTML by its name or number: «&eacute;», «&#8217;».
_REFERENCE = r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});"
_UNUSUAL = re.compile(rf"[{_UNSEEN}\r]|{_REFERENCE}")
# A letter with the accents behind it, or a line end.
_LETTER = re.compile(
    rf"(?:\r\n?|{_REFERENCE}|[^{_UNSEEN}])[\u0300-\u034e\u0350-\u036f]*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Canonical:
    r"""A text with whole letters (NFC, Unicode annex 15), none of them in HTML, nothing unseen between them.

    Attributes:
        given: The text as it was given.
        text: The text as it is read.
        starts: For each character of ``text``, where in ``given`` its letter starts.
        ends: Likewise where it ends; both are empty where the texts are the same.

    Example:
        >>> Canonical.of("Korvia a leve\u0301 3 mil\u00adlions").text
        'Korvia a levé 3 millions'
    """

    given: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, given: str) -> Canonical:
        """Make the canonical text of a text; nearly every one is canonical itself."""
        if unicodedata.is_normalized("NFC", given) and not _UNUSUAL.search(given):
            return cls(given, unwrapped(given), range(len(given)), range(1, len(given) + 1))
        letters = [
            (_written(letter[0]), letter.start(), letter.end())
            for letter in _LETTER.finditer(given)
        ]
        return cls(
            given,
            unwrapped("".join(written for written, _, _ in letters)),
            [start for written, start, _ in letters for _ in written],
            [end for written, _, end in letters for _ in written],
        )

    def named(self, names: Iterable[NerSpan]) -> list[NerSpan]:
        """Take names that were found in ``given`` to where they stand in ``text``."""
        if self.text is self.given:
            return list(names)
        return [
            NerSpan(bisect_right(self.ends, start), bisect_left(self.starts, end), label)
            for start, end, label in names
        ]

    def restored(self, article: ArticleFacts) -> ArticleFacts:
        """Take all spans of what was read in ``text`` back to ``given``; names stay canonical."""
        if self.text is self.given:
            return article
        return self._moved(article).model_copy(update={"text": self.given})

    def _moved(self, model: M) -> M:
        fields: dict[str, Any] = {name: self._field(value) for name, value in model}
        if isinstance(model, Span):
            start, end = self.starts[model.start], self.ends[model.end - 1]
            fields |= {"start": start, "end": end, "text": self.given[start:end]}
        return model.model_copy(update=fields)

    def _field(self, value: object) -> object:
        if isinstance(value, tuple):
            return tuple(map(self._field, value))
        return self._moved(value) if isinstance(value, BaseModel) else value


def _written(letter: str) -> str:
    if letter.startswith("\r"):
        return "\n"
    return unicodedata.normalize("NFC", html.unescape(letter))


__all__ = ["Canonical"]
