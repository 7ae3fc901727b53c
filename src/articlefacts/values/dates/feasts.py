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
    matches = ((pattern.match(bare, pos), date_in) for pattern, date_in in _FEASTS)
    m, date_in = next(((m, date_in) for m, date_in in matches if m), (None, None))
    if m is None or date_in is None or not (free or _is_dated(bare, m)) or _names_more(text, m):
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


def _is_dated(bare: str, m: re.Match[str]) -> bool:
    """Whether the words before make a day of the feast: «à Noël», not «le marché de Noël»."""
    before = bare[max(0, m.start() - 24) : m.start()]
    if bare[m.start() : m.start() + 3] in _DAYS or not before.strip():
        return True
    return not _BOUND.search(before) and bool(_FEAST_AFTER.search(before))


def _names_more(text: str, m: re.Match[str]) -> bool:
    """«Toussaint Louverture»: the feast is part of a name."""
    return bool(_FREE_FEASTS.match(m.group())) and bool(_NAME.match(text, m.end()))


_NAME = re.compile(r" [A-ZÀ-Þ]")


def _feast_years(word: str | None, published: Date | None) -> list[int]:
    if word:
        return [w.year_of(word)]
    if published is None:
        return []
    return list(range(max(1583, published.year - 1), min(9998, published.year + 1) + 1))
