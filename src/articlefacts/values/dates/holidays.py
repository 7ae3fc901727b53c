"""Days that have a name: fixed feasts, and those that move with Easter or with the week."""

from __future__ import annotations

import datetime
from collections.abc import Callable

Date = datetime.date


def easter(year: int) -> Date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm)."""
    golden, century = year % 19, year // 100
    leap, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    upper, lower = divmod(year % 100, 4)
    sunday = (32 + 2 * rest + 2 * upper - moon - lower) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return Date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> Date:
    """The nth given weekday of a month (Monday is 0); -1 is the last. Raises ValueError without one."""
    if nth < 0:
        following = Date(year + month // 12, month % 12 + 1, 1)
        last = following - datetime.timedelta(1)
        return last - datetime.timedelta((last.weekday() - weekday) % 7)
    first = Date(year, month, 1)
    return first.replace(day=1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _mothers(year: int) -> Date:
    """The last Sunday of May, moved by a week when it is Whitsun."""
    sunday = nth_weekday(year, 5, 6, -1)
    whitsun = easter(year) + datetime.timedelta(49)
    return sunday + datetime.timedelta(7) if sunday == whitsun else sunday


def _after_easter(days: int) -> Callable[[int], Date]:
    return lambda year: easter(year) + datetime.timedelta(days)


def _on(month: int, day: int) -> Callable[[int], Date]:
    return lambda year: Date(year, month, day)


HOLIDAYS: dict[str, Callable[[int], Date]] = {
    r"(?:le )?(?:jour de l'an|nouvel an)\b(?! (?:chinois|lunaire|juif|berbere))": _on(1, 1),
    r"epiphanie": _on(1, 6),
    r"chandeleur": _on(2, 2),
    r"saint[ -]valentin": _on(2, 14),
    r"fetes? du travail": _on(5, 1),
    r"fetes? de la musique": _on(6, 21),
    r"fetes? nationale\b(?! [a-z]+(?:aise|enne|ine|ale|ique)\b)": _on(7, 14),
    r"assomption": _on(8, 15),
    r"(?:jour(?:nee)? de la )?toussaint\b(?! louverture)": _on(11, 1),
    r"jour des morts": _on(11, 2),
    r"(?:reveillon|veille) de noel": _on(12, 24),
    r"(?:jour de )?noel": _on(12, 25),
    r"(?:reveillon de la )?saint[ -]sylvestre": _on(12, 31),
    r"halloween": _on(10, 31),
    r"mardi gras": _after_easter(-47),
    r"mercredi des cendres": _after_easter(-46),
    r"dimanche des rameaux": _after_easter(-7),
    r"vendredi saint": _after_easter(-2),
    r"samedi saint": _after_easter(-1),
    r"(?:dimanche de )?paques": _after_easter(0),
    r"lundi de paques": _after_easter(1),
    r"(?:jeudi de l')?ascension": _after_easter(39),
    r"(?:dimanche de )?pentecote": _after_easter(49),
    r"lundi de pentecote": _after_easter(50),
    r"fetes? des meres": _mothers,
    r"fetes? des peres": lambda year: nth_weekday(year, 6, 6, 3),
    r"(?:jour de )?(?:thanks ?giving|l'action de graces?)": lambda year: nth_weekday(
        year, 11, 3, 4
    ),
}
