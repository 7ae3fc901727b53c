"""Stretches of the calendar: what an expression means once it is resolved.

The bounds of seasons, of «début», «mi-» and «fin» are the project's convention (an editor's year is
cut in three, a season is three whole months), not astronomy.
"""

from __future__ import annotations

import calendar
import datetime
from typing import NamedTuple

from articlefacts.models.values import Grain

Date = datetime.date


class Period(NamedTuple):
    """First and last day, inclusive; both None when the text does not settle them.

    ``anchored`` says that the publication date was needed.
    """

    first: Date | None
    last: Date | None
    grain: Grain
    timex: str | None = None
    anchored: bool = False

    def relative(self) -> Period:
        """The same days, found with the help of the publication date."""
        return self._replace(anchored=True)


def unresolved(grain: Grain, timex: str | None = None) -> Period:
    """A period of which only the grain is known."""
    return Period(None, None, grain, timex)


def day(year: int, month: int, number: int) -> Period | None:
    """One day; None when the calendar has none such («31 février»)."""
    try:
        return of_day(Date(year, month, number))
    except ValueError:
        return None


def of_day(date: Date) -> Period:
    """The period of one date."""
    return Period(date, date, "day", date.isoformat())


def span(first: Date, last: Date, grain: Grain) -> Period:
    """Any stretch of days, written as an interval."""
    return Period(first, last, grain, f"{first.isoformat()}/{last.isoformat()}")


def month_end(year: int, month: int) -> int:
    """Number of the last day of a month."""
    return calendar.monthrange(year, month)[1]


def months(year: int, first: int, count: int, grain: Grain, timex: str | None = None) -> Period:
    """Whole months of one year: the quarter from April is ``months(2024, 4, 3, "quarter")``."""
    last = first + count - 1
    code = timex or f"{year:04d}-{first:02d}/{year:04d}-{last:02d}"
    return Period(Date(year, first, 1), Date(year, last, month_end(year, last)), grain, code)


def month(year: int, number: int) -> Period:
    """A whole month."""
    return months(year, number, 1, "month", f"{year:04d}-{number:02d}")


def quarter(year: int, number: int) -> Period:
    """A calendar quarter; EDTF writes the first as 33."""
    return months(year, 3 * number - 2, 3, "quarter", f"{year:04d}-{32 + number}")


def half(year: int, number: int) -> Period:
    """A calendar half-year; EDTF writes the first as 40."""
    return months(year, 6 * number - 5, 6, "half", f"{year:04d}-{39 + number}")


def year(number: int) -> Period:
    """A whole year."""
    return months(number, 1, 12, "year", f"{number:04d}")


def season(number: int, season_number: int) -> Period:
    """Three whole months; winter begins in December of the year it is named after."""
    code = f"{number:04d}-{20 + season_number}"
    if season_number == 4:
        following = min(number + 1, 9999)
        last = Date(following, 2, month_end(following, 2))
        return Period(Date(number, 12, 1), last, "season", code)
    return months(number, 3 * season_number, 3, "season", code)


def decade(first_year: int) -> Period:
    """Ten years: «les années 1990»."""
    days = Date(first_year, 1, 1), Date(first_year + 9, 12, 31)
    return Period(*days, "decade", f"{first_year // 10:03d}X")


def century(number: int) -> Period:
    """The twentieth goes from 1901 to 2000."""
    first, last = 100 * number - 99, 100 * number
    code = f"{first:04d}/{last:04d}"
    return Period(Date(first, 1, 1), Date(last, 12, 31), "century", code)


def week(date: Date) -> Period:
    """Monday to Sunday around a date."""
    monday = date - datetime.timedelta(date.weekday())
    return span(monday, monday + datetime.timedelta(6), "week")


def weekend(date: Date) -> Period:
    """Saturday and Sunday of the week of a date."""
    saturday = date + datetime.timedelta(5 - date.weekday())
    return span(saturday, saturday + datetime.timedelta(1), "day")


def part_of(whole: Period, part: str) -> Period:
    """«début», «mi» or «fin» of a month, year, week, season or any longer stretch; «courant» is all of it."""
    if part == "courant" or whole.first is None or whole.last is None:
        return whole
    first, last = whole.first, whole.last
    if whole.grain == "week":
        cut = {"debut": (0, 1), "mi": (2, 3), "fin": (3, 6)}[part]
        begin, end = (first + datetime.timedelta(n) for n in cut)
        return span(begin, end, "range")._replace(anchored=whole.anchored)
    if whole.grain == "month":
        days = {"debut": (1, 10), "mi": (11, 20), "fin": (21, last.day)}[part]
        found = span(first.replace(day=days[0]), first.replace(day=days[1]), "range")
        return found._replace(anchored=whole.anchored)
    return _third(whole, first, last, part)._replace(anchored=whole.anchored)


def _third(whole: Period, first: Date, last: Date, part: str) -> Period:
    """A third of whole months («début 2023» ends in April), of a quarter one month, of a half two."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    if count % 3:
        return Period(None, None, whole.grain)
    step = count // 3
    start = {"debut": 0, "mi": step, "fin": 2 * step}[part]
    begin, end = shift_months(first, start), shift_months(first, start + step - 1)
    last_day = Date(end.year, end.month, month_end(end.year, end.month))
    return span(begin, last_day, "range")


def shift_months(date: Date, count: int) -> Date:
    """The same day some months on, or the last of a shorter month. Raises OverflowError off the calendar."""
    total = date.year * 12 + date.month - 1 + count
    number, zero_month = divmod(total, 12)
    if not 1 <= number <= 9999:
        raise OverflowError(count)
    return Date(number, zero_month + 1, min(date.day, month_end(number, zero_month + 1)))


def containing(date: Date, unit: str) -> Period:
    """The day, week, month, quarter, half, year, decade or century that a date lies in."""
    match unit:
        case "day":
            return of_day(date)
        case "week":
            return week(date)
        case "weekend":
            return weekend(date)
        case "month":
            return month(date.year, date.month)
        case "quarter":
            return quarter(date.year, (date.month + 2) // 3)
        case "half":
            return half(date.year, (date.month + 5) // 6)
        case "decade":
            return decade(date.year - date.year % 10)
        case "century":
            return century((date.year + 99) // 100)
        case _:
            return year(date.year)


def shift(date: Date, count: int, unit: str) -> Date:
    """The date some units on. Raises OverflowError off the calendar."""
    if unit in ("day", "week", "weekend"):
        return date + datetime.timedelta(count * (1 if unit == "day" else 7))
    per = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
    return shift_months(date, count * per[unit])


def joined(first: Period, last: Period) -> Period:
    """From the first day of one to the last of the other."""
    anchored = first.anchored or last.anchored
    if first.first is None or last.last is None or first.first > last.last:
        return Period(None, None, "range", None, anchored)
    simple = first.timex and last.timex and "/" not in first.timex + last.timex
    simple = simple and first.grain == last.grain and first.grain in ("day", "month", "year")
    code = (
        f"{first.timex}/{last.timex}"
        if simple
        else f"{first.first.isoformat()}/{last.last.isoformat()}"
    )
    return Period(first.first, last.last, "range", code, anchored)
