"""From the fields of a point to days: which year, which month, which week is meant."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable

from articlefacts.values.dates import periods as p
from articlefacts.values.dates.direction import FUTURE, NEAREST, OPEN, PAST, Ask, Direction
from articlefacts.values.dates.periods import Period
from articlefacts.values.dates.points import Point

Date = datetime.date

_BESIDE = 25
_ADJACENT = 12  # characters between a verb and the day it tells
# «a vendu sa filiale |en juin»: a verb governs a month over its object.
_CLAUSE = 60


def resolve(point: Point, published: Date | None, ask: Ask) -> Period | None:
    """Days of a point; None when the calendar has none such («31 juin», «an zéro»)."""
    if point.kind == "weekday":
        return _weekday(point, published, ask)
    if point.kind == "daynumber":
        return _day_number(point, published, ask)
    make = _maker(point)
    if point.year is not None:
        return make(point.year) if 1 <= point.year <= 9998 else None
    if published is None:
        return _without_year(point, make)
    reach = 8 if point.day == 29 and point.month == 2 else 1
    years = range(max(1, published.year - reach), min(9998, published.year + reach) + 1)
    candidates = [c for c in map(make, years) if c is not None]
    agreeing = [c for c in candidates if _agrees(c, point.weekday, published)]
    strict = point.side is not None and point.kind != "day"
    direction = _direction(point, ask)
    told = direction[0] == PAST and direction[1] <= _BESIDE
    if point.this and point.kind == "season" and not told:
        direction = (NEAREST, 0)
    found = choose(agreeing or candidates, published, direction, strict)
    return found.relative() if found else None


def _direction(point: Point, ask: Ask) -> Direction:
    """What the point itself says («dernier», «prochain»), else what its sentence does."""
    return (PAST if point.side == "last" else FUTURE, -1) if point.side else ask()


def _maker(point: Point) -> Callable[[int], Period | None]:
    """The period of a point in a given year."""

    def make(year: int) -> Period | None:
        match point.kind:
            case "day":
                return p.day(year, point.month or 0, point.day or 0)
            case "month":
                whole = p.month(year, point.month or 1)
            case "quarter":
                whole = p.quarter(year, point.number or 1)
            case "half":
                whole = p.half(year, point.number or 1)
            case "season":
                whole = p.season(year, point.number or 1)
            case _:
                whole = p.year(year)
        return p.part_of(whole, point.part) if point.part else whole

    return make


def _agrees(candidate: Period, weekday: int | None, published: Date) -> bool:
    """A wrong weekday is a commoner slip than a date that leaves out another year."""
    if weekday is None or candidate.first is None:
        return True
    return candidate.first.weekday() == weekday and abs((candidate.first - published).days) <= 200


def choose(
    candidates: Iterable[Period], published: Date, direction: Direction, strict: bool = False
) -> Period | None:
    """The nearest candidate on the side that the sentence looks to.

    Args:
        candidates: Resolved periods, in order.
        published: Day of the article.
        direction: From ``Directions.of``.
        strict: «dernier» and «prochain» leave out what publication lies in.
    """
    known = [(c.first, c.last, c) for c in candidates if c.first is not None and c.last is not None]
    back = [c for first, last, c in known if (last < published if strict else first <= published)]
    ahead = [c for first, last, c in known if (first > published if strict else last >= published)]
    past, future = (back[-1] if back else None), (ahead[0] if ahead else None)
    if past is None or future is None:
        return future or past
    ahead_by, ago = _away(past, future, published)
    if direction[0] == NEAREST:
        return past if ago <= ahead_by else future
    if direction[0] == FUTURE:
        # nobody calls a month «avril» that is almost a year away
        return past if direction[1] >= 0 and ahead_by >= 260 and ago <= 100 else future
    if direction[0] == PAST and len(back) > 1 and _barely_begun(past, published):
        return back[-2]
    if direction[1] < 0:  # «dernier», «prochain» leave no doubt
        return past
    near = direction[1] <= (_ADJACENT if future.grain == "day" else _CLAUSE)
    told = direction[0] == PAST and near
    return future if _soon(past, future, published, told, direction[0] == OPEN) else past


def _soon(past: Period, future: Period, published: Date, told: bool, free: bool) -> bool:
    """Whether the past reading is so old, and the future one so near, that a reader takes the latter."""
    ahead, ago = _away(past, future, published)
    if told:  # «a été fixée au 30 juin» looks ahead to a day, «a vendu en mars» back to a month
        return future.grain == "day" and ahead <= 60 and ago >= 300
    if free and future.grain in ("month", "season", "range"):
        return ahead <= 100 and ago >= 210
    return ahead <= (125 if future.grain == "day" else 60) and ago >= (
        240 if future.grain == "day" else 300
    )


def _away(past: Period, future: Period, published: Date) -> tuple[int, int]:
    """Days to the one that comes, and since the one that went."""
    assert past.last is not None
    assert future.first is not None
    return (future.first - published).days, (published - past.last).days


def _barely_begun(past: Period, published: Date) -> bool:
    """A quarter or a half that cannot be told in the past yet: «au premier semestre» in March is last year's."""
    assert past.last is not None
    left = (past.last - published).days
    return (past.grain == "quarter" and left > 60) or (past.grain == "half" and left > 60)


def _without_year(point: Point, make: Callable[[int], Period | None]) -> Period | None:
    """Only the shape is known: «12 mars» is some 12 March."""
    if make(2024) is None:  # 2024 has every day that a year can have
        return None
    if point.kind == "day":
        return p.unresolved("day", f"XXXX-{point.month:02d}-{point.day:02d}")
    if point.kind == "month" and point.part is None:
        return p.unresolved("month", f"XXXX-{point.month:02d}")
    example = make(2024)
    return p.unresolved(example.grain) if example else None


def _weekday(point: Point, published: Date | None, ask: Ask) -> Period | None:
    if published is None:
        return p.unresolved("day")
    assert point.weekday is not None
    if point.day is not None:
        direction = _direction(point, ask)
        found = _weekday_of_month(point.weekday, point.day, published, direction)
        return found.relative() if found else None
    back = (published.weekday() - point.weekday) % 7
    this_week = point.weekday - published.weekday()
    ahead = this_week % 7
    if point.week is not None or point.side == "after":
        return _moved(published, this_week + 7 * (1 if point.week is None else point.week))
    if point.skip:
        return _moved(published, ahead + point.skip)
    direction = _direction(point, ask)
    if point.this and direction[0] == OPEN:
        return _moved(published, this_week)
    if direction[0] == FUTURE:
        days = ahead or (7 if point.side else 0)
    else:
        days = -(back or (7 if point.side else 0))
    return _moved(published, days)


def _moved(published: Date, days: int) -> Period:
    try:
        return p.of_day(published + datetime.timedelta(days)).relative()
    except OverflowError:
        return p.unresolved("day")


def _weekday_of_month(
    weekday: int, day: int, published: Date, direction: Direction
) -> Period | None:
    """«jeudi 15»: the month, near publication, whose 15th is a Thursday."""
    days = [
        found
        for found in _days_of_months(day, published, range(-14, 15))
        if found.first is not None and found.first.weekday() == weekday
    ]
    if direction[0] == OPEN:
        return min(days, key=lambda d: abs((d.first or published) - published), default=None)
    return choose(days, published, direction)


def _days_of_months(day: int, published: Date, offsets: range) -> list[Period]:
    found = []
    for offset in offsets:
        try:
            month = p.shift_months(published.replace(day=1), offset)
        except OverflowError:
            continue
        candidate = p.day(month.year, month.month, day)
        if candidate is not None:
            found.append(candidate)
    return found


def _day_number(point: Point, published: Date | None, ask: Ask) -> Period | None:
    if published is None:
        return p.unresolved("day", f"XXXX-XX-{point.day:02d}")
    days = _days_of_months(point.day or 0, published, range(-2, 3))
    found = choose(days, published, _direction(point, ask))
    return found.relative() if found else None


def fill(first: Point, second: Point) -> Point:
    """What the first of two points leaves to the second: «du 3 au 7 juin», «mars et avril 2012»."""
    if first.kind == "daynumber" and second.kind == "day":
        return first._replace(kind="day", month=second.month, year=second.year, side=second.side)
    if first.kind == "weekday" and first.day and second.kind == "day":
        return first._replace(kind="day", month=second.month, year=second.year, side=second.side)
    if first.year is None and first.month is not None and second.month is not None:
        year = second.year
        if year is not None and (first.month, first.day or 1) > (second.month, second.day or 1):
            year -= 1  # «de novembre à février 2024»
        return first._replace(year=year, side=first.side or second.side)
    if first.year is None and first.kind == second.kind and first.kind in ("quarter", "half"):
        return first._replace(year=second.year, side=first.side or second.side)
    return first
