"""Which rules a sentence may trigger, before any is built.

Running every trigger over every sentence is the cost of the facts layer; nearly all of them
find nothing. ``stems.tsv`` holds, for each rule of the library, sets of beginnings of words and
kinds of items: every trigger has one of each set. ``tools/stems.py`` reads them off the expressions
and a test fails when they are stale. What is left is searched by the rule's
gate: its trigger over small letters, which costs half.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from importlib.resources import files
from operator import or_

from articlefacts.facts.rule import Rule
from articlefacts.facts.view import SentenceView
from articlefacts.lazy import lazy

TABLE_NAME = "stems.tsv"

_CAPITAL = re.compile(r"\\.|\(\?P[<=]\w+|[A-ZÀ-ÖØ-Þ]")


@dataclass(frozen=True, slots=True)
class _Gated:
    """A rule and its gate."""

    rule: Rule
    gate: re.Pattern[str] | None

    def matches(self, view: SentenceView) -> Iterable[re.Match[str]]:
        """What the trigger finds in a sentence, looked for only where the gate finds something."""
        if self.gate is None:
            return self.rule.trigger.finditer(view.mask)
        first = self.gate.search(view.low)
        return self._from(view, first.start(), self.gate) if first else ()

    def _from(self, view: SentenceView, at: int, gate: re.Pattern[str]) -> Iterator[re.Match[str]]:
        while found := gate.search(view.low, at):
            at = found.start() + 1
            if match := self.rule.trigger.match(view.mask, found.start()):
                at = max(at, match.end())
                yield match


class Prefilter:
    """Which of some rules hold all they need, for all rules at once: each is a bit of an integer.

    The first sets of all rules are one rank, the second sets another, and each rank has its own
    stretch of the integer. A rule is due where each rank has its bit, from a stem in the sentence
    or because the rule has no set of that rank.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(_Gated(rule, gate_of(rule)) for rule in rules)
        sets = [_needs(rule) for rule in rules]
        ranks = max(map(len, sets), default=0)
        self._shifts = [rank * len(rules) for rank in range(ranks)]
        self._unasked = sum(
            1 << shift + number
            for rank, shift in enumerate(self._shifts)
            for number, asked in enumerate(sets)
            if len(asked) <= rank
        )
        self._under = _under(sets)
        self._stems = frozenset(self._under)
        zones = {zone for rule in rules for zone in rule.zones}
        self._in_zone = {
            zone: sum(1 << number for number, rule in enumerate(rules) if zone in rule.zones)
            for zone in zones
        }

    def matches(self, view: SentenceView) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Yield what the triggers of the rules find in a sentence, rule by rule in their order."""
        due = self._due(view)
        while due:
            lowest = due & -due
            due ^= lowest
            gated = self._rules[lowest.bit_length() - 1]
            for match in gated.matches(view):
                yield gated.rule, match

    def _due(self, view: SentenceView) -> int:
        """The rules whose needs a sentence meets, as bits."""
        known = view.stems & self._stems
        met = reduce(or_, map(self._under.__getitem__, known), self._unasked)
        due = self._in_zone.get(view.sentence.zone, 0)
        for shift in self._shifts:
            due &= met >> shift
        return due


def _under(sets: Sequence[Sequence[frozenset[str]]]) -> dict[str, int]:
    """Each stem with the rules that ask for it, as bits in the ranks in which they do."""
    under: dict[str, int] = {}
    for number, asked in enumerate(sets):
        for rank, stems in enumerate(asked):
            bit = 1 << rank * len(sets) + number
            for stem in stems:
                under[stem] = under.get(stem, 0) | bit
    return under


def _needs(rule: Rule) -> tuple[frozenset[str], ...]:
    """Sets of which a sentence must hold one each: of stems, and of kinds of items."""
    kinds = (frozenset(f"{{{kind}}}" for kind in rule.needs),) if rule.needs else ()
    return (*stems_of(rule), *kinds)


@lru_cache(maxsize=8)
def prefilter(rules: tuple[Rule, ...]) -> Prefilter:
    """The look-up of some rules, filed once."""
    return Prefilter(rules)


@cache
def stems_of(rule: Rule) -> tuple[frozenset[str], ...]:
    """The sets of a rule; none for a rule of the user's own, or with another trigger."""
    pattern, stems = _table().get(rule.name, ("", ()))
    return stems if pattern == fingerprint(rule) else ()


def gate_of(rule: Rule) -> re.Pattern[str] | None:
    """The trigger for small letters; None where case matters, or for a rule of the user's own."""
    ours = _table().get(rule.name, ("",))[0] == fingerprint(rule)
    if not ours or not rule.trigger.flags & re.IGNORECASE:
        return None
    return lazy(_CAPITAL.sub(_small, rule.trigger.pattern), rule.trigger.flags & ~re.IGNORECASE)


def _small(match: re.Match[str]) -> str:
    """A capital that stands for itself; escapes and the names of groups stay as they are."""
    return match[0].lower() if len(match[0]) == 1 else match[0]


def fingerprint(rule: Rule) -> str:
    """A short print of the trigger: stems of an older expression are not used."""
    source = rule.trigger.pattern
    return f"{len(source)}:{sum(map(ord, source)) % 99991}"


@cache
def _table() -> dict[str, tuple[str, tuple[frozenset[str], ...]]]:
    text = files("articlefacts.facts").joinpath(TABLE_NAME).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {
        name: (print_, tuple(frozenset(s.split()) for s in sets.split(" & ") if s))
        for name, print_, sets in rows
    }
