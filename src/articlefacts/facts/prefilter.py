"""Which rules a sentence may trigger, by the first letters of its words.

Running every trigger over every sentence is the cost of the facts layer; nearly all of them
find nothing. ``stems.tsv`` holds, for each rule, the beginnings of which every trigger has
one; ``tools/stems.py`` reads them off the expressions and a test fails when they are stale.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from articlefacts.facts.rule import Rule
from articlefacts.facts.view import SentenceView

TABLE_NAME = "stems.tsv"


class Prefilter:
    """Rules with their stems; a rule without stems is tried on every sentence."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple((rule, stems_of(rule)) for rule in rules)

    def rules_for(self, view: SentenceView) -> Iterator[Rule]:
        """Yield the rules that the words of a sentence may trigger, in order."""
        stems = view.stems
        for rule, wanted in self._rules:
            if not wanted or not wanted.isdisjoint(stems):
                yield rule


@cache
def stems_of(rule: Rule) -> frozenset[str]:
    """The stems of a rule; none for a rule of the user's own, or with another trigger."""
    pattern, stems = _table().get(rule.name, ("", frozenset()))
    return stems if pattern == fingerprint(rule) else frozenset()


def fingerprint(rule: Rule) -> str:
    """A short print of the trigger: stems of an older expression are not used."""
    source = rule.trigger.pattern
    return f"{len(source)}:{sum(map(ord, source)) % 99991}"


@cache
def _table() -> dict[str, tuple[str, frozenset[str]]]:
    text = files("articlefacts.facts").joinpath(TABLE_NAME).read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:] if line)
    return {name: (print_, frozenset(stems.split())) for name, print_, stems in rows}
