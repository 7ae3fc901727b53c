"""Expressions that count from the day of the article, and the table of all that count from a day.

«hier», «l'an dernier», «il y a trois ans», «ces cinq dernières années».
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from articlefacts.lazy import lazy
from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.anaphora import Anchors, from_day, later, same, unknown
from articlefacts.values.dates.periods import Date, Period

Handler = Callable[["re.Match[str]", Anchors], Period | None]

_N = rf"(?:(?P<n>{w.NUM})|(?P<some>quelques|plusieurs))"
_ABOUT = (
    r"(?:(?:a peu pres|environ|plus de|moins de|pres de|presque|un peu plus de|un peu moins de|"
    r"a peine|quelque|maintenant|deja|tout juste|exactement) |(?:plus|moins|pres) d')?"
)
_BIG = (
    r"(?P<unit>jour(?:nee)?s?|semaines?|mois|trimestres?|semestres?|ans?|annees?|decennies?|"
    r"siecles?)"
)
_LAST = r"(?:dernier|derniere|passee?|ecoulee?|precedente?|d'avant|qui precede)"
_NEXT = r"(?:prochaine?|suivante?|d'apres|qui (?:vient|suit)|a venir)"


def _shifted(base: Date | None, count: int, unit: str) -> Period:
    """The unit that lies some units away from the one of ``base``."""
    if base is None:
        return unknown(unit)
    try:
        return p.containing(p.shift(base, count, unit), unit).relative()
    except (OverflowError, ValueError):
        return unknown(unit)


_DEICTIC = {
    "avant-hier": -2, "avant hier": -2, "hier": -1, "aujourd'hui": 0, "ce jour": 0, "la journee": 0,
    "demain": 1, "apres-demain": 2, "apres demain": 2,
}  # fmt: skip


def _deictic(m: re.Match[str], anchors: Anchors) -> Period:
    return _shifted(anchors.published, _DEICTIC[m.group()], "day")


def _unit_side(m: re.Match[str], anchors: Anchors) -> Period | None:
    """«la semaine dernière», «l'an prochain», «cette année», «le trimestre en cours»."""
    unit = w.unit_of(m["unit"])
    side = m["side"]
    if m.groupdict().get("stated"):
        return p.year(int(m["stated"]))
    if unit == "month" and side and _PLURAL.search(m.string, max(0, m.start() - 8), m.start()):
        return None  # «les mois à venir» are any number of months
    if unit == "weekend":
        return _weekend(side, anchors.published)
    if side is None:
        count = 0
    else:
        count = 1 if re.match(_NEXT, side) else -1 if re.match(_LAST, side) else 0
    base = anchors.published
    named = anchors.named
    if named and side and side.startswith(("preceden", "suivan", "d'a", "qui")):
        base = base if named.grain in ("decade", "century") else named.first
    return _shifted(base, count, unit)


_PLURAL = lazy(
    r"\b(?:les|des|ces|aux|ses|leurs|premiers|derniers|prochains|deux|trois|quatre|cinq|six|neuf|"
    r"\d+) $"
)


def _weekend(side: str | None, published: Date | None) -> Period | None:
    """The last or the next one; «ce week-end» alone has a direction and is read elsewhere."""
    if side is None:
        return None
    if published is None:
        return unknown("day")
    ahead = re.match(_NEXT, side) is not None
    here = published.weekday() >= 5
    try:
        away = 7 if ahead and here else -7 if not ahead else 0
        return p.weekend(published + datetime.timedelta(away)).relative()
    except OverflowError:
        return unknown("day")


def _ago(m: re.Match[str], anchors: Anchors) -> Period | None:
    return _counted(m, anchors, -1)


def _ahead(m: re.Match[str], anchors: Anchors) -> Period | None:
    return _counted(m, anchors, 1)


def _counted(m: re.Match[str], anchors: Anchors, sign: int) -> Period | None:
    unit = w.unit_of(m["unit"])
    if m["n"] is None:
        return None
    if anchors.published is None:
        return unknown(unit)
    count = sign * w.number_of(m["n"])
    try:
        if "n2" in m.groupdict() and m["n2"]:
            return _compound(m, anchors.published, sign)
        target = p.shift(anchors.published, count, unit)
    except (OverflowError, ValueError):
        return unknown(unit)
    # A week away is a day named by its weekday, not a week: «dans une semaine».
    return p.containing(target, "day" if unit == "week" else unit).relative()


def _compound(m: re.Match[str], base: Date, sign: int) -> Period:
    """«dans un an et deux mois»: as fine as its last unit."""
    date = p.shift(base, sign * w.number_of(m["n"]), w.unit_of(m["unit"]))
    unit = w.unit_of(m["unit2"])
    date = p.shift(date, sign * w.number_of(m["n2"]), unit)
    if m["n3"]:
        unit = w.unit_of(m["unit3"])
        date = p.shift(date, sign * w.number_of(m["n3"]), unit)
    return p.containing(date, "day" if unit == "week" else unit).relative()


def _within(m: re.Match[str], anchors: Anchors) -> Period | None:
    """«d'ici deux semaines»: from the article's day on."""
    if m["n"] is None or anchors.published is None:
        return None if m["n"] is None else p.unresolved("range")
    try:
        last = p.shift(anchors.published, w.number_of(m["n"]), w.unit_of(m["unit"]))
    except (OverflowError, ValueError):
        return p.unresolved("range")
    return p.span(anchors.published, last, "range").relative()


def _stretch(m: re.Match[str], anchors: Anchors) -> Period | None:
    """«ces cinq dernières années», «les trois prochains mois»: whole units before or after this one."""
    if m["n"] is None:
        return None
    unit = w.unit_of(m["unit"])
    if anchors.published is None:
        return p.unresolved("range")
    count = w.number_of(m["n"])
    ahead = m["which"].startswith(("proch", "suiv", "a venir"))
    near, far = (1, count) if ahead else (-count, -1)
    try:
        first = p.containing(p.shift(anchors.published, near, unit), unit)
        last = p.containing(p.shift(anchors.published, far, unit), unit)
    except (OverflowError, ValueError):
        return p.unresolved("range")
    return p.joined(first, last).relative()


Rule = tuple[re.Pattern[str], Handler]


def _rules(*rules: tuple[str, Handler]) -> tuple[Rule, ...]:
    return tuple((lazy(rf"(?:{pattern})(?![\w-])"), handler) for pattern, handler in rules)


_NAMED = _rules(
    (
        r"avant[ -]hier|apres[ -]demain|(?<!(?:elle|elui) d')(?<!ceux d')hier|aujourd'hui|(?<!\ba )ce jour(?! (?:ou|de|d')\b)|demain",
        _deictic,
    ),
    (
        (
            r"(?:cet(?:te)? |ce )(?P<unit>annee|semaine|mois|trimestre|semestre|jour|decennie|"
            r"siecle)-la"
        ),
        same,
    ),
    (
        r"meme (?P<unit>annee|semaine|mois|trimestre|semestre)(?! (?:que|de (?:l'|\d)|du|en) ?)",
        same,
    ),
    (
        (
            r"(?:ce )?(?P<step>avant-veille|(?<=la )veille(?! (?:de|d'|du|des|techno|sanit|concur|"
            r"strat)\b)|meme jour|jour-la|surlendemain|(?<=[elu] )(?<!jour au )lendemain(?! (?:de|"
            r"d'|du|des)\b)|jour d'avant|jour d'apres|jour suivant|jour precedent)"
        ),
        from_day,
    ),
    (
        r"(?:cette |cet |ce )?(?P<unit>an|annee|semaine|mois|trimestre|semestre|decennie|siecle|"
        r"week-end|weekend)"
        rf" (?P<side>{_LAST}|{_NEXT}|en cours)",
        _unit_side,
    ),
    (
        # «ce mois de mars» is March
        (
            rf"(?:cette |ce )(?!mois d(?:e |'){w.MONTH}\b)(?P<unit>annee|semaine|mois|trimestre|"
            r"semestre|week-end|weekend|decennie|siecle)(?P<side>)?(?:-ci|"
            r"(?<=annee) (?P<stated>(?:19|20)\d\d))?"
        ),
        _unit_side,
    ),
    (rf"il y a {_ABOUT}{_N} {_BIG}", _ago),
    (rf"(?:voila|voici) {_ABOUT}{_N} {_BIG}", _ago),
    (rf"d'ici (?:a )?{_ABOUT}{_N} {_BIG}", _within),
    (
        (
            rf"(?:dans|apres(?= dix(?! ans d'))) {_ABOUT}{_N} {_BIG}(?:,? (?:et )?(?P<n2>{w.NUM}) "
            rf"(?P<unit2>{w.UNIT})(?:,? (?:et )?(?P<n3>{w.NUM}) (?P<unit3>{w.UNIT}))?)?"
        ),
        _ahead,
    ),
    (
        r"(?P<unit>exercice) (?P<side>dernier|precedent|ecoule|en cours|suivant|prochain)",
        _unit_side,
    ),
    (rf"(?P<which>derni(?:er|ere)s?|prochaine?s?) {_N} {_BIG}", _stretch),
)
_NUMBER = lazy(rf"{_N} ")
_COUNTED = _rules(
    (rf"{_N} (?P<which>derni(?:er|ere)s?|prochaine?s?) {_BIG}", _stretch),
    (
        (
            rf"{_N} {_BIG} (?P<which>derni(?:er|ere)s|passee?s|ecoulee?s|prochaine?s|suivante?s|"
            r"suivant(?= ?(?:$|[.,]))|a venir)"
        ),
        _stretch,
    ),
    (
        (
            rf"{_N} {_BIG} (?P<dir>plus tot|plus tard|auparavant|"
            r"apres(?! (?:le|la|les|l'|son|sa|ses|leur|leurs|avoir|etre|une?|cette|ce|cet|que|"
            r"qu')\b)|avant(?! (?:le|la|les|l'|son|sa|ses|leur|leurs|de|d'|une?|cette|ce|cet|"
            r"que)\b))"
        ),
        later,
    ),
)


def relative(bare: str, pos: int, anchors: Anchors) -> tuple[int, Period] | None:
    """End and period of the relative expression at an offset of the folded text."""
    for pattern, handler in _COUNTED if _NUMBER.match(bare, pos) else _NAMED:
        m = pattern.match(bare, pos)
        if m is not None:
            found = handler(m, anchors)
            if found is not None:
                return m.end(), found
    return None
