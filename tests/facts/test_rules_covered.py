"""Every rule has a sentence it reads and one it must not."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from typing import Any

import pytest

import tests.facts
from articlefacts.facts import RULES, Rule
from tests.facts.corpus import fired
from tests.fire.expressions import parse


def _tables(name: str) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for module in pkgutil.iter_modules(tests.facts.__path__):
        if module.name.startswith("test_"):
            loaded = importlib.import_module(f"tests.facts.{module.name}")
            rows += [(row[0], row[1]) for row in getattr(loaded, name, ())]
    return rows


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_rule_has_a_positive_and_a_negative(rule: str) -> None:
    reads = [tagged for name, tagged in _tables("READS") if rule in name.split()]
    assert any(rule in fired(tagged) for tagged in reads), "no sentence of READS fires it"
    assert rule in {name for name, _ in _tables("REFUSES")}, "no hard negative"


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def _stands(items: Iterable[Any], group: int) -> bool:
    """Whether every match of a parsed expression sets a group."""
    return any(_sets(str(operator), argument, group) for operator, argument in items)


def _sets(operator: str, argument: Any, group: int) -> bool:
    if operator == "SUBPATTERN":
        return argument[0] == group or _stands(argument[3], group)
    if operator == "BRANCH":
        return all(_stands(branch, group) for branch in argument[1])
    if operator.endswith("_REPEAT"):
        return argument[0] > 0 and _stands(argument[2], group)
    return operator == "ATOMIC_GROUP" and _stands(argument, group)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_match_leaves_the_trigger_out(rule: Rule) -> None:
    """A trigger that stands in one branch only has no offsets in the other, and fails the article."""
    group = rule.trigger.groupindex.get("trigger")
    if group is not None:
        assert _stands(parse(rule.trigger.pattern, rule.trigger.flags), group)
