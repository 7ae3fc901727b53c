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
from functools import cache, lru_cache
from importlib.resources import files

from articlefacts.facts.rule import Rule
from articlefacts.facts.view import SentenceView
from articlefacts.lazy import lazy

TABLE_NAME = "stems.tsv"

_CAPITAL = re.compile(r"\\.|\(\?P[<=]\w+|[A-ZÀ-ÖØ-Þ]")


@dataclass(frozen=True, slots=True)
class _Filed:
    """A rule, what a sentence must hold for it besides the stems it is filed under, and its gate."""

    rule: Rule
    others: tuple[frozenset[str], ...]
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
    """Rules filed under the stems of their first set; one without is tried on every sentence."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(_filed(rule) for rule in rules)
        self._always = frozenset(number for number, rule in enumerate(rules) if not stems_of(rule))
        # Every stem of any set is here: no other tells anything.
        self._under: dict[str, set[int]] = {}
        for number, rule in enumerate(rules):
            for stem in next(iter(stems_of(rule)), ()):
                self._under.setdefault(stem, set()).add(number)
            for stem in frozenset[str]().union(*self._rules[number].others):
                self._under.setdefault(stem, set())

    def matches(self, view: SentenceView) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Yield what the triggers of the rules find in a sentence, rule by rule in their order."""
        stems, zone = view.stems & self._under.keys(), view.sentence.zone
        for number in sorted(self._always.union(*[self._under[stem] for stem in stems])):
            filed = self._rules[number]
            for other in filed.others:
                if stems.isdisjoint(other):
                    break
            else:
                if zone in filed.rule.zones:
                    for match in filed.matches(view):
                        yield filed.rule, match


def _filed(rule: Rule) -> _Filed:
    needs = (frozenset(f"{{{kind}}}" for kind in rule.needs),) if rule.needs else ()
    return _Filed(rule, (*stems_of(rule)[1:], *needs), gate_of(rule))


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
