"""Expressions that count from the date named last: «la veille», «un an plus tôt», «cette année-là»."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.periods import Date, Period


@dataclass(slots=True)
class Anchors:
    """What relative expressions count from: the article's day, and the dates named so far."""

    published: Date | None
    named: Period | None = None
    named_day: Period | None = None

    def note(self, found: Period) -> None:
        """Remember a date that was just read."""
        if found.first is None:
            return
        self.named = found
        if found.grain == "day" and found.first == found.last:
            self.named_day = found

    def day(self) -> Period | None:
        """The day that «la veille» looks from."""
        if self.named_day is not None:
            return self.named_day
        return p.of_day(self.published).relative() if self.published else None


def unknown(grain: str) -> Period:
    """A unit of time that the text names but does not place."""
    return p.unresolved("day" if grain == "weekend" else grain)  # type: ignore[arg-type]


def from_day(m: re.Match[str], anchors: Anchors) -> Period | None:
    """«la veille», «le lendemain», «le même jour»."""
    base = anchors.day()
    word = m["step"]
    steps = {
        "avant-veille": -2,
        "veille": -1,
        "jour d'avant": -1,
        "jour precedent": -1,
        "surlendemain": 2,
    }
    step = 0 if word.startswith(("meme", "jour-la", "jour meme")) else steps.get(word, 1)
    if base is None or base.first is None:
        return p.unresolved("day")
    try:
        found = p.of_day(base.first + datetime.timedelta(step))
    except OverflowError:
        return p.unresolved("day")
    return found.relative() if base.anchored else found


def same(m: re.Match[str], anchors: Anchors) -> Period:
    """«cette année-là», «la même semaine»: the unit around the date named last."""
    unit = w.unit_of(m["unit"])
    named = anchors.named
    if named is None or named.first is None:
        return unknown(unit)
    found = p.containing(named.first, unit)
    return found.relative() if named.anchored else found


def later(m: re.Match[str], anchors: Anchors) -> Period | None:
    """«un an plus tôt», «deux mois après»: counted from the date named last."""
    if m["n"] is None:
        return None
    unit = w.unit_of(m["unit"])
    named = anchors.named or (p.of_day(anchors.published).relative() if anchors.published else None)
    if named is None or named.first is None:
        return unknown(unit)
    count = w.number_of(m["n"]) * (1 if m["dir"].startswith(("plus tard", "apres")) else -1)
    try:
        # «… au premier trimestre, contre 3 millions un an plus tôt»: the same quarter, a year before
        if unit == "year" and named.grain in ("month", "quarter", "half", "season", "range"):
            grain: str = named.grain
            found = _same_stretch(named, count)
        else:
            grain = "day" if unit == "day" else unit
            found = p.containing(p.shift(named.first, count, unit), grain)
    except (OverflowError, ValueError):
        return unknown(unit)
    return found.relative() if named.anchored else found


def _same_stretch(named: Period, years: int) -> Period:
    assert named.first is not None
    assert named.last is not None
    first = p.shift_months(named.first, 12 * years)
    if named.grain == "season":
        return p.season(first.year, first.month // 3)
    if named.grain == "range":
        last = p.shift_months(named.last, 12 * years)
        if named.last.day == p.month_end(named.last.year, named.last.month):
            last = last.replace(day=p.month_end(last.year, last.month))
        return p.span(first, last, "range")
    return p.containing(first, named.grain)
