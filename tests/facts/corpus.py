"""The strict runner of the fact corpora.

A family's test module holds two tables:

* ``READS``: (rule names, tagged text, the facts it must give, and no others);
* ``REFUSES``: (rule name, tagged text): that rule must read nothing in it.

The expected facts are those of the module's own types: a family is not failed by its neighbours.
The module ends with ``test_reads = reads(TYPES, READS)`` and ``test_refuses = refuses(REFUSES)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from articlefacts.facts import RULES
from articlefacts.facts.prefilter import prefilter
from articlefacts.facts.rule import Hit
from tests.facts.tagged import article, facts

Reads = Sequence[tuple[str, str, list[dict[str, Any]]]]
Refuses = Sequence[tuple[str, str]]


def reads(types: frozenset[str], table: Reads) -> Callable[[str, list[dict[str, Any]]], None]:
    """A test that each text of a table gives exactly its facts of these types."""

    @pytest.mark.parametrize(("tagged", "expected"), [row[1:] for row in table], ids=_names(table))
    def gives(tagged: str, expected: list[dict[str, Any]]) -> None:
        assert [row for row in facts(tagged) if row["type"] in types] == expected

    return gives


def refuses(table: Refuses) -> Callable[[str, str], None]:
    """A test that no rule of the given name reads anything in each text of a table."""

    @pytest.mark.parametrize(("rule", "tagged"), table, ids=_names(table))
    def gives_nothing(rule: str, tagged: str) -> None:
        rules = [known for known in RULES if known.name == rule]
        assert rules, f"no rule is called {rule}"
        assert facts(tagged, rules) == []

    return gives_nothing


def position(
    person: str, organization: str | None, title: str | None, **slots: object
) -> dict[str, object]:
    """The row of a position, as a table of ``READS`` expects it."""
    row: dict[str, object] = {"type": "position", "person": person, **slots}
    if organization:
        row["organization"] = organization
    if title:
        row["title"] = title
    return row


def _names(table: Reads | Refuses) -> list[str]:
    return [f"{row[0]}: {row[1][:60]}" for row in table]


def fired(tagged: str) -> set[str]:
    """Names of the rules that draft something in the text."""
    read = article(tagged)
    found = ((rule, Hit(view, match, read)) for view in read.views for rule, match in prefilter(RULES).matches(view))
    return {rule.name for rule, hit in found if any(True for _ in rule.build(hit))}
