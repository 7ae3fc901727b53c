"""Stretches with a name: decades, centuries, the first months of a year, weeks of a month, seasons."""

from __future__ import annotations

import datetime
import re

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.direction import FUTURE, OPEN, Ask
from articlefacts.values.dates.holidays import nth_weekday
from articlefacts.values.dates.periods import Date, Period
from articlefacts.values.dates.resolve import choose

_DECADE = lazy(
    r"(?:annees|decennie) (?:(?P<four>(?:1\d|20)\d0)|(?P<two>[1-9]0)|"
    r"(?:dix-neuf )?"
    rf"(?P<word>{one_of(x for x, v in w.NUMBER_WORDS.items() if v in range(10, 100, 10))})|"
    r"(?P<thousand>deux mille))(?!\d)"
)
_CENTURY = lazy(
    r"(?:(?P<roman>[ivx]{1,5})e?(?:me)?|(?P<n>\d{1,2})e(?:me)?) siecle\b(?! (?:av|avant)\b)"
)
_ROMAN = {"i": 1, "v": 5, "x": 10}


def decade(bare: str, pos: int) -> tuple[int, Period] | None:
    """«années 1990», «années soixante-dix»."""
    m = _DECADE.match(bare, pos)
    if m is None:
        return None
    if m["four"]:
        first = int(m["four"])
    elif m["thousand"]:
        first = 2000
    else:
        two = int(m["two"]) if m["two"] else w.NUMBER_WORDS[m["word"]]
        first = (1900 if two >= 30 else 2000) + two
    return m.end(), p.decade(first)


def century(bare: str, pos: int) -> tuple[int, Period] | None:
    """«XXe siècle», «19e siècle»."""
    m = _CENTURY.match(bare, pos)
    if m is None:
        return None
    number = int(m["n"]) if m["n"] else _roman(m["roman"])
    return (m.end(), p.century(number)) if 1 <= number <= 30 else None


def _roman(digits: str) -> int:
    total = 0
    for here, following in zip(digits, digits[1:] + " ", strict=True):
        value = _ROMAN[here]
        total += -value if value < _ROMAN.get(following, 0) else value
    return total


_OF_YEAR = (
    rf"(?: (?:de |d')(?:l'annee |l'exercice )?(?:fiscal )?(?P<year>{w.YEAR})|"
    rf" de l'(?:annee|exercice)(?: (?P<year2>{w.YEAR}))?(?P<side> dernier| derniere| passee?|"
    r" prochaine?| precedente?)?"
    r"| (?P<this>de cette annee|cette annee))?"
)
_FIRST_MONTHS = lazy(
    rf"(?:(?P<n>{w.NUM}) (?P<which>premiers|derniers)|(?P<which2>premiers|"
    rf"derniers) (?P<n2>{w.NUM})) mois{_OF_YEAR}(?![\w-])"
)


def first_months(bare: str, pos: int, published: Date | None) -> tuple[int, Period] | None:
    """«neuf premiers mois de 2018», «six premiers mois de l'année», «trois derniers mois de 2020»."""
    m = _FIRST_MONTHS.match(bare, pos)
    if m is None:
        return None
    count = w.number_of(m["n"] or m["n2"])
    which = m["which"] or m["which2"]
    whole = m["year"] or m["year2"] or m["this"] or " de l'" in m.group()
    if not 1 <= count <= 11 or (which == "derniers" and not whole):
        return None
    stated = m["year"] or m["year2"]
    if stated is None and published is None:
        return m.end(), p.unresolved("range")
    number = w.year_of(stated) if stated else published.year  # type: ignore[union-attr]
    if m["side"]:
        number += 1 if m["side"].startswith(" pro") else -1
    elif (
        stated is None and not whole and published is not None and published.month <= min(count, 3)
    ):
        number -= 1  # in February, «sur les neuf premiers mois» looks at last year
    found = p.months(number, 1 if which == "premiers" else 13 - count, count, "range")
    return m.end(), found if stated else found.relative()


_OF_MONTH = (
    rf"(?:(?:d'|de |du mois (?:de |d'))(?P<month>{w.MONTH})(?: (?P<year>{w.YEAR}))?|"
    rf"(?P<own>de ce mois|du mois)|de (?P<only>{w.YEAR}))(?![\w-])"
)
_NTH = lazy(
    r"(?:le |la )?(?P<nth>[1-5](?:er|ere|e|eme)|premiere?|deuxieme|seconde?|troisieme|quatrieme|"
    rf"derniere?) (?P<what>jour|semaine|{one_of(w.WEEKDAYS)}) {_OF_MONTH}"
)


def nth_of_month(
    bare: str, pos: int, published: Date | None, ask: Ask
) -> tuple[int, Period] | None:
    """«dernier vendredi de juin 2023», «première semaine d'octobre», «troisième jour de mars»."""
    m = _NTH.match(bare, pos)
    if m is None:
        return None
    nth = int(m["nth"][0]) if m["nth"][0].isdigit() else w.ORDINALS[m["nth"]]
    if published is None and not (m["year"] or m["only"]):
        return m.end(), p.unresolved("week" if m["what"] == "semaine" else "day")
    if m["only"]:
        found = (
            _nth(w.year_of(m["only"]), 1, nth, m["what"])
            if m["what"] == "semaine" and nth > 0
            else None
        )
        return (m.end(), found) if found else None
    if m["own"] and published:
        found = _nth(published.year, published.month, nth, m["what"])
        return (m.end(), found.relative()) if found else None
    month = w.month_of(m["month"])
    if m["year"]:
        found = _nth(w.year_of(m["year"]), month, nth, m["what"])
        return (m.end(), found) if found else None
    assert published is not None
    years = range(max(1, published.year - 1), min(9998, published.year + 1) + 1)
    candidates = [c for c in (_nth(number, month, nth, m["what"]) for number in years) if c]
    found = choose(candidates, published, ask())
    return (m.end(), found.relative()) if found else None


def _nth(year: int, month: int, nth: int, what: str) -> Period | None:
    if what == "jour":
        return p.day(year, month, p.month_end(year, month) if nth == -1 else nth)
    weekday = 0 if what == "semaine" else w.WEEKDAYS[what]
    try:
        date = nth_weekday(year, month, weekday, nth)
    except ValueError:
        return None
    if what == "semaine":
        # the last week of a month is the last that lies wholly in it
        if nth == -1 and date + datetime.timedelta(6) > date.replace(day=p.month_end(year, month)):
            date -= datetime.timedelta(7)
        return p.week(date)
    return p.of_day(date)


_WEEKEND = lazy(
    r"ce week-?end(?: du)?(?![\w-])(?! (?:du|dernier|prochain|passe|suivant|precedent|de|"
    r"d')\b)"
)


def weekend(bare: str, pos: int, published: Date | None, ask: Ask) -> tuple[int, Period] | None:
    """«ce week-end»: the one that the sentence looks to; without a cue the nearest."""
    m = _WEEKEND.match(bare, pos)
    if m is None:
        return None
    if published is None:
        return m.end(), p.unresolved("day")
    try:
        around = [p.weekend(published + datetime.timedelta(days)) for days in (-7, 0, 7)]
    except OverflowError:
        return m.end(), p.unresolved("day")
    direction = ask()
    if direction[0] == OPEN and published.weekday() >= 2:
        direction = (FUTURE, 0)
    found = choose(around, published, direction)
    return (m.end(), found.relative()) if found else None


_SPORTING = lazy(
    r"(?P<named>(?:exercices?|saisons?|campagnes?|annees?) (?:fiscale? |scolaire |universitaire |"
    r"decalee? |sportive )?)?(?P<first>(?:1[5-9]|20)\d\d)(?P<sep> ?[-/] ?)(?P<last>(?:(?:1[5-9]|"
    r"20)\d\d)|\d\d)(?![\w-]|[.,]\d| ?(?:%|€|\$|euros))"
)


def years_joined(bare: str, pos: int) -> tuple[int, int, Period] | None:
    """«saison 2022/23», «exercice 2023-2024», «2019-2022»: where the digits begin, the end, the years."""
    m = _SPORTING.match(bare, pos)
    if m is None:
        return None
    first = int(m["first"])
    before = bare[max(0, m.start("first") - 12) : m.start("first")]
    last = int(m["last"]) if len(m["last"]) == 4 else first - first % 100 + int(m["last"])
    short = len(m["last"]) == 2
    if short and first % 100 == 99 and last % 100 == 0:
        last += 100
    season = m["named"] or re.search(
        r"(?:exercices?|saisons?|campagnes?|annees?|fiscale?|vers) $", before
    )
    span = (
        last != first + 1 and re.search(r"(?:\(|\b(?:en|periode|plan|mandat)) ?$", before) is None
    )
    if short and not season and (int(m["last"]) <= 12 or span):
        return None
    if last <= first or (bare[pos - 1 : pos] in "-/." and pos):
        return None
    return m.start("first"), m.end(), p.joined(p.year(first), p.year(last))


EVE = re.compile(
    r"(?P<step>avant-veille|veille|lendemain|surlendemain) (?:de la |de l'|du |de |d')"
)
WEEK_OF = re.compile(
    r"(?P<what>semaine|week-end|weekend) (?:du |des )(?:lundi |samedi |vendredi )?"
)
_STEPS = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}


def around(m: re.Match[str], inner: Period) -> Period:
    """The eve, the morrow, the week or the weekend of a day that the text names."""
    if inner.first is None or inner.last is None:
        return p.unresolved("week" if m.re is WEEK_OF else "day")
    try:
        if m.re is EVE:
            found = p.of_day(
                (inner.first if _STEPS[m["step"]] < 0 else inner.last)
                + datetime.timedelta(_STEPS[m["step"]])
            )
        elif m["what"] == "semaine":
            found = p.week(inner.first)
        else:
            found = p.weekend(inner.first)
    except OverflowError:
        return p.unresolved("day")
    return found._replace(anchored=inner.anchored)
