"""The strict runner of the fact corpora.

A family's test module holds two tables:

* ``READS``: (rule names, tagged text, the facts it must give, and no others);
* ``REFUSES``: (rule name, tagged text): that rule must read nothing in it.

The expected facts are those of the module's own types: a family is not failed by its neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from articlefacts.facts import RULES
from tests.facts.tagged import article, facts

Reads = Sequence[tuple[str, str, list[dict[str, Any]]]]
Refuses = Sequence[tuple[str, str]]


def assert_reads(types: frozenset[str], tagged: str, expected: list[dict[str, Any]]) -> None:
    """The text gives exactly these facts of these types."""
    found = [row for row in facts(tagged) if row["type"] in types]
    assert found == expected


def assert_refuses(rule_name: str, tagged: str) -> None:
    """No rule of this name reads anything in the text."""
    rules = [rule for rule in RULES if rule.name == rule_name]
    assert rules, f"no rule is called {rule_name}"
    assert facts(tagged, rules) == []


def fired(tagged: str) -> set[str]:
    """Names of the rules that draft something in the text."""
    read = article(tagged)
    return {
        rule.name for rule in RULES for view in read.views if any(True for _ in rule.drafts(view, read))
    }
