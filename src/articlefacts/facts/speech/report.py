"""A clause that tells who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ReportKind = Literal["inverted", "clitic", "before", "according"]


@dataclass(frozen=True, slots=True)
class Report:
    """A report clause in the mask of a unit.

    Attributes:
        start: Where its words start; ``end`` where they end, speaker left out.
        np: Where the words that name the speaker start, None when a pronoun or the
            subject of the verb does.
        pronoun: «il», «elle», «ses», «lequel»…; None when a noun phrase follows.
    """

    kind: ReportKind
    start: int
    end: int
    np: int | None = None
    pronoun: str | None = None
