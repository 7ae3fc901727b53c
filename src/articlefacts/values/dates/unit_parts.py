"""Parts of a week, month or year: «fin de l'année», «début du mois», «première moitié de l'année 2023»."""

from __future__ import annotations

import re

from articlefacts.lazy import lazy
from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.direction import OPEN, PAST, Ask, Direction
from articlefacts.values.dates.periods import Date, Period

_PART_OF = lazy(
    r"(?P<part>debut|mi|milieu|fin|premiere moitie|seconde moitie|"
    r"deuxieme moitie)[ -](?P<of>de l'annee|d'annee|annee|de l'exercice|du mois|de mois|"
    r"de la semaine|de semaine|de cette annee|de ce mois|de cette semaine)"
    rf"(?: (?P<year>{w.YEAR}))?(?: (?P<side>derniere?|passee?|prochaine?|precedente?|suivante?))?"
    rf"(?![\w-])(?! (?:de |d'){w.MONTH})"
)


def part_of_unit(
    bare: str, pos: int, published: Date | None, ask: Ask
) -> tuple[int, Period] | None:
    """«fin de l'année», «début du mois», «en fin de semaine», «première moitié de l'année 2023»."""
    m = _PART_OF.match(bare, pos)
    if m is None:
        return None
    unit = "month" if "mois" in m["of"] else "week" if "semaine" in m["of"] else "year"
    whole = _whole_unit(m, unit, published)
    if whole is None:
        return m.end(), p.unresolved("range")
    if "moitie" in m["part"]:
        if unit != "year" or whole.first is None:
            return None
        found = p.half(whole.first.year, 1 if m["part"].startswith("prem") else 2)
        return m.end(), found._replace(anchored=whole.anchored)
    part = "mi" if m["part"] == "milieu" else m["part"]
    found = p.part_of(whole, part)
    bare_year = unit == "year" and not (m["year"] or m["side"])
    if bare_year and published and _is_last_year(m, found, published, ask()):
        found = p.part_of(p.year(published.year - 1).relative(), part)
    return m.end(), found


def _whole_unit(m: re.Match[str], unit: str, published: Date | None) -> Period | None:
    """The week, month or year that a part is of; None when it depends on a day nobody told."""
    if m["year"]:
        return p.year(w.year_of(m["year"]))
    if published is None:
        return None
    if not m["side"]:
        return p.containing(published, unit).relative()
    count = 1 if m["side"].startswith(("pro", "sui")) else -1
    try:
        return p.containing(p.shift(published, count, unit), unit).relative()
    except (OverflowError, ValueError):
        return None


def _is_last_year(m: re.Match[str], found: Period, published: Date, direction: Direction) -> bool:
    """Told in the past, or in winter, «en fin d'année» is last year's."""
    if not found.first or found.first <= published or published.year <= 1:
        return False
    side, distance = direction
    winter = published.month <= 3 and m["part"] + m["of"] == "find'annee"
    return (side == PAST and distance <= 25) or (side == OPEN and winter)
