"""Feasts in prose: «à Noël», «lundi de Pâques», «la prochaine fête du travail»."""

from __future__ import annotations

import re

from articlefacts.lazy import lazy
from articlefacts.values.dates import periods as p
from articlefacts.values.dates import words as w
from articlefacts.values.dates.direction import FUTURE, PAST, Ask
from articlefacts.values.dates.holidays import HOLIDAYS
from articlefacts.values.dates.periods import Date, Period
from articlefacts.values.dates.resolve import choose

_FEASTS = tuple(
    (
        lazy(
            rf"(?P<side>dernier |derniere |prochain |prochaine )?(?:{name})"
            rf"(?: (?:de )?(?P<year>{w.YEAR}))?"
            r"(?: (?P<after>dernier|derniere|prochain|prochaine))?(?![\w-])"
        ),
        date_in,
    )
    for name, date_in in sorted(HOLIDAYS.items(), key=lambda item: -len(item[0]))
)
_ANY = re.compile(r"(?:dernier |derniere |prochain |prochaine )?(?:" + "|".join(HOLIDAYS) + ")")
# Names of people, and of things that only bear the name of the feast («marché de Noël»).
_FEAST_AFTER = re.compile(
    r"\b(?:a(?: la)?|avant|apres|d'ici(?: a)?|jusqu'a(?: la)?|des|depuis|pour|le|la|les|l'|"
    r"lors de la|du|de la|prochaine?|sur|je reviens) ?$"
)
_DAYS = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
_FREE_FEASTS = re.compile(r"noel|paques|toussaint")
_BOUND = re.compile(r"\b(?:de|des|d'|vacances de la|greve de la) ?$")


def feast(
    text: str, bare: str, pos: int, published: Date | None, ask: Ask, free: bool = False
) -> tuple[int, Period] | None:
    """«à Noël», «lundi de Pâques 2023», «la veille de Noël»."""
    if _ANY.match(bare, pos) is None:
        return None
    for pattern, date_in in _FEASTS:
        m = pattern.match(bare, pos)
        if m is None:
            continue
        before = bare[max(0, pos - 24) : pos]
        if (
            not free
            and bare[m.start() : m.start() + 3] not in _DAYS
            and before.strip()
            and (_BOUND.search(before) or not _FEAST_AFTER.search(before))
        ):
            return None
        if _FREE_FEASTS.match(m.group()) and re.match(
            r" (?!20|19)[A-ZÀ-Þ]", text[m.end() : m.end() + 2]
        ):
            return None
        days = _feast_years(m["year"], published)
        if not days:
            return m.end(), p.unresolved("day")
        candidates = [p.of_day(date_in(number)) for number in days]
        if m["year"] or published is None:
            return m.end(), candidates[0]
        side = m["side"] or m["after"]
        direction = (FUTURE if side.startswith("p") else PAST, -1) if side else ask()
        found = choose(candidates, published, direction)
        return (m.end(), found.relative()) if found else None
    return None


def _feast_years(word: str | None, published: Date | None) -> list[int]:
    if word:
        return [w.year_of(word)]
    if published is None:
        return []
    return list(range(max(1583, published.year - 1), min(9998, published.year + 1) + 1))
