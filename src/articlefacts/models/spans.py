"""Slices of the article: the base of everything that can be pointed at."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field


class Frozen(BaseModel):
    """A value that never changes and has no fields beyond those declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Frozen):
    """A half-open slice of the article: ``article[span.start:span.end] == span.text``.

    Offsets count Unicode code points of the exact string given to ``extract``.

    Example:
        >>> Span.of("Korvia lève 3 M€", 0, 6)
        Span(start=0, end=6, text='Korvia')
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str

    @classmethod
    def of(cls, article: str, start: int, end: int, **fields: Any) -> Self:
        """Cut the slice out of the article; ``fields`` are those of a subclass."""
        return cls(start=start, end=end, text=article[start:end], **fields)
