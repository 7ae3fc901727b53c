"""Reading what begins at one place of the text: a phrase, or a chain of points («3, 4 et 5 mai», «de mars à juin»)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articlefacts.values.dates import feasts, named, points
from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.anaphora import Anchors
from articlefacts.values.dates.direction import PAST, Directions
from articlefacts.values.dates.gates import admitted, are_years
from articlefacts.values.dates.periods import Period
from articlefacts.values.dates.points import Point
from articlefacts.values.dates.relative import relative
from articlefacts.values.dates.resolve import fill, resolve
from articlefacts.values.dates.unit_parts import part_of_unit

Found = tuple[int, int, Period | None]
"""Where it stands and what it means; None for a date that is none, which hides its words: «rue du 8 mai 1945»."""


@dataclass(slots=True)
class State:
    """The text in its three forms, what relative dates count from, and the cues of direction."""

    text: str
    low: str
    bare: str
    anchors: Anchors
    directions: Directions


_ARTICLE = re.compile(r"\b(?:(?:la|le|les|ces|cette|ce) |l')$")
_THIS = re.compile(r"\b(?:ce|cet|cette) $")


def phrase(state: State, pos: int) -> Found | None:
    """A fixed phrase: relative, feast, decade, century, part of a unit."""
    bare, published = state.bare, state.anchors.published
    years = named.years_joined(bare, pos)
    if years is not None:
        return years

    def ask() -> tuple[int, int]:
        return state.directions.of(pos, pos + 8)

    around = _around_day(state, pos)
    if around is not None:
        return around
    found = (
        named.weekend(bare, pos, published, ask)
        or named.first_months(bare, pos, published)
        or part_of_unit(bare, pos, published, ask)
        or named.decade(bare, pos)
        or named.century(bare, pos)
        or named.nth_of_month(bare, pos, published, ask)
        or feasts.feast(state.text, bare, pos, published, ask)
    )
    whole = found is None
    found = found or relative(bare, pos, state.anchors)
    if found is None:
        return None
    article = _ARTICLE.search(bare, max(0, pos - 6), pos) if whole else None
    return (article.start() if article else pos), found[0], found[1]


def _around_day(state: State, pos: int) -> Found | None:
    """«le lendemain du 13 février», «la veille de Noël», «la semaine du 9 mars»."""
    bare = state.bare
    m = named.EVE.match(bare, pos) or named.WEEK_OF.match(bare, pos)
    if m is None:
        return None
    inner = next(points_at(state, m.end()), None)
    if inner is None and m.re is named.EVE:
        feast = feasts.feast(
            state.text, bare, m.end(), state.anchors.published, lambda: (0, 99), free=True
        )
        inner = (m.end(), *feast) if feast else None
    if inner is None or inner[2] is None or inner[2].grain not in ("day", "range"):
        return None
    article = _ARTICLE.search(bare, max(0, pos - 6), pos)
    start = article.start() if article else pos
    return start, inner[1], named.around(m, inner[2])


# What may begin with a digit, and what with a letter.
_IN_DIGITS = (
    points.numeric,
    points.short_numeric,
    points.textual,
    points.subyear,
    points.year,
    points.day_number,
)
_IN_WORDS = (
    points.numeric,
    points.american,
    points.textual,
    points.weekday,
    points.subyear,
    points.season,
    points.year,
)
_LINK = re.compile(
    r"(?P<to> ?(?:-|/) ?| (?:a|au|aux|jusqu'au?|jusqu'en)(?: le| la| l')? (?:fin )?(?=[\w])| au )|"
    r"(?P<and> et (?:au mois d(?:e |')|le |la |du |de |l'|d'|en |au )?| ou (?:le |la |l'|en )?|"
    r", (?:le )?(?=\d))"
)
_BETWEEN = re.compile(r"\bentre (?:les mois d(?:e |')|le mois d(?:e |')|le |la |les |l'|fin )?$")
_LES = re.compile(r"\bles $")
_DAYS_ONLY = re.compile(r"\b(?:du|entre le) $")
_MONTH_AHEAD = re.compile(rf"\b{w.MONTH}")
_MOST = 8  # points in one chain


def points_at(state: State, pos: int) -> Iterator[Found]:
    """The points of the chain that begins at an offset, ranges joined; nothing where no date stands."""
    chain, links = _chain(state, pos)
    if not chain:
        return
    for place in range(len(chain) - 2, -1, -1):
        chain[place] = fill(chain[place], chain[place + 1])
    if links and links[0] == "to" and _is_range(state, chain[0], chain[1]):
        yield from _range(state, chain[0], chain[1])
        return
    between = links and links[0] == "and" and chain[0].kind == chain[1].kind
    if between and _BETWEEN.search(state.bare, max(0, pos - 22), pos):
        yield from _range(state, chain[0], chain[1])
        return
    if links == ["and"] and _LES.search(state.bare, max(0, pos - 5), pos) and _follow(*chain):
        yield from _range(state, chain[0], chain[1])
        return
    # «pour novembre et décembre»: one cue for all
    alike = all(point.kind == chain[0].kind and point.year is None for point in chain)
    for point in chain:
        yield from _single(state, point, chain[0].start if alike else point.start)


def _follow(first: Point, second: Point) -> bool:
    """«les 26 et 27 mars»: one stretch."""
    days = first.kind == second.kind == "day" and first.month == second.month
    return days and (first.day or 0) + 1 == second.day


def _point(state: State, pos: int) -> Point | None:
    around = state.anchors.published.year if state.anchors.published else None
    for read in _IN_DIGITS if state.bare[pos : pos + 1].isdigit() else _IN_WORDS:
        found = read(state.bare, pos, around)
        if found is not None:
            return found
    return None


def _chain(state: State, pos: int) -> tuple[list[Point], list[str]]:
    """Points that follow each other, and what links each to the next."""
    first = _point(state, pos)
    if first is None:
        return [], []
    chain, links = [first], list[str]()
    if first.kind == "daynumber" and not _may_be_day(state.bare, first):
        return chain, links
    while len(chain) < _MOST and "to" not in links:
        link = _LINK.match(state.bare, chain[-1].end)
        point = _point(state, link.end()) if link else None
        if link is None or point is None or not _fits(chain[-1], point, link.lastgroup or ""):
            break
        chain.append(point)
        links.append(link.lastgroup or "")
    days_only = len(chain) == 2 and _DAYS_ONLY.search(state.bare, max(0, pos - 10), pos)
    while len(chain) > 1 and chain[-1].kind == "daynumber" and not days_only:
        chain.pop()
        links.pop()
    return chain, links


def _may_be_day(bare: str, point: Point) -> bool:
    """A month is in reach («3, 4 et 5 mai»), or the days of one that is understood («du 3 au 7»)."""
    if _DAYS_ONLY.search(bare, max(0, point.start - 10), point.start):
        return True
    return _MONTH_AHEAD.search(bare, point.end, point.end + 48) is not None


def _fits(first: Point, second: Point, link: str) -> bool:
    """Whether the second point can continue the first."""
    if first.kind == "daynumber":
        return second.kind in ("daynumber", "day")
    if (
        first.kind == "weekday"
        and second.kind == "day"
        and second.weekday is not None
        and link == "to"
    ):
        return True  # «la nuit de lundi à mardi 3 avril»
    if first.kind == "weekday" and first.day:
        return second.kind in ("day", "weekday")
    if first.kind == "year" and second.kind == "year":
        return link == "and" or (first.year or 0) < (second.year or 0)
    return first.kind == second.kind


def _is_range(state: State, first: Point, second: Point) -> bool:
    between = state.bare[first.end : second.start]
    if first.kind == "year" and between.strip() in ("-", "/", "a"):
        return True
    return bool(first.kind == second.kind or second.kind == "day")


def _resolved(state: State, point: Point, start: int | None = None) -> Period | None:
    lead = point.start if start is None else start
    return resolve(point, state.anchors.published, lambda: state.directions.of(lead, point.end))


def _range(state: State, first: Point, second: Point) -> Iterator[Found]:
    if first.kind == "year" and not are_years(state.text, state.bare, first, second):
        return
    end = _resolved(state, second)
    if end is None:
        return
    if first.year is None and end.first is not None and first.kind != "daynumber":
        start = resolve(first._replace(side=None), end.first, lambda: (PAST, 0))
        start = start._replace(anchored=end.anchored) if start else None
    else:
        start = _resolved(state, first)
    if start is not None:
        yield first.start, second.end, p.joined(start, end)


def _single(state: State, point: Point, lead: int) -> Iterator[Found]:
    if not admitted(state.text, state.bare, point):
        if point.kind == "day":
            yield point.start, point.end, None
        return
    if point.kind in ("weekday", "season") and _THIS.search(
        state.bare, max(0, point.start - 6), point.start
    ):
        point = point._replace(this=True)
    found = _resolved(state, point, lead)
    if found is None:
        yield point.start, point.end, None
        return
    this = _THIS.search(state.bare, max(0, point.start - 6), point.start)
    yield (this.start() if this else point.start), point.end, found
