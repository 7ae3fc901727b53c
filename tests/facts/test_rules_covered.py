"""Every rule has a sentence it reads and one it must not."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import tests.facts
from articlefacts.facts import RULES
from tests.facts.corpus import fired


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
