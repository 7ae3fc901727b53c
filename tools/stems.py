"""Read the stems of every rule's trigger off its expression and write ``facts/stems.tsv``.

    python tools/stems.py [--check]

A stem is the first one to four letters of a word that every match of the trigger holds, in
lower case. A development tool: it walks the tree of the standard library's own parser.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from articlefacts.facts import RULES, Rule
from articlefacts.facts.prefilter import fingerprint

TABLE = Path(__file__).parents[1] / "src/articlefacts/facts/stems.tsv"
LENGTH = 4
_LONG = 9  # far enough to see past an elision: «s'associe»
_ZERO_WIDTH = {"AT", "ASSERT", "ASSERT_NOT"}
_REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}

Prefixes = set[tuple[str, bool]]
"""Beginnings of what an expression matches, and whether the walk stopped there."""


def prefixes(items: Iterable[Any], length: int) -> Prefixes:
    """Beginnings of at most ``length`` characters of what a parsed expression matches."""
    found: Prefixes = {("", False)}
    for operator, argument in items:
        found = {
            (start + more, stopped)
            for start, done in found
            for more, stopped in (
                {("", True)} if done or len(start) >= length else _step(str(operator), argument, length - len(start))
            )
        }
    return found


def _step(operator: str, argument: Any, length: int) -> Prefixes:
    if operator in _ZERO_WIDTH:
        return {("", False)}
    if operator == "LITERAL":
        return {(chr(argument).lower(), False)}
    if operator == "IN":
        letters = _letters(argument)
        return {(letter, False) for letter in letters} if letters else {("", True)}
    if operator == "SUBPATTERN":
        return prefixes(argument[3], length)
    if operator == "BRANCH":
        return set().union(*(prefixes(branch, length) for branch in argument[1]))
    if operator in _REPEATS:
        least, most, inner = argument
        found = {(text, done or most > 1) for text, done in prefixes(inner, length)}
        return found | {("", False)} if least == 0 else found
    return {("", True)}


def _letters(members: Any) -> set[str]:
    letters: set[str] = set()
    for operator, argument in members:
        if str(operator) != "LITERAL":
            return set()
        letters.add(chr(argument).lower())
    return letters


def _trigger(items: Iterable[Any], group: int) -> Any:
    for operator, argument in items:
        if str(operator) == "SUBPATTERN" and argument[0] == group:
            return argument[3]
        inner = {"SUBPATTERN": 3, "MAX_REPEAT": 2, "MIN_REPEAT": 2}.get(str(operator))
        branches = argument[1] if str(operator) == "BRANCH" else [argument[inner]] if inner else []
        for branch in branches:
            if (found := _trigger(branch, group)) is not None:
                return found
    return None


def stems(rule: Rule) -> set[str]:
    """The stems of a rule; empty when some trigger has no word that can be told."""
    tree = list(_parser.parse(rule.trigger.pattern, rule.trigger.flags & ~re.UNICODE))
    group = rule.trigger.groupindex.get("trigger")
    items = _trigger(tree, group) if group else tree
    words = {_stem(text) for text, _ in prefixes(items, _LONG)}
    return set() if "" in words else words


def _stem(prefix: str) -> str:
    """The longest beginning of a word in a prefix, cut to length."""
    runs = re.findall(r"[^\W_]+", prefix)
    return max(runs, key=len, default="")[:LENGTH]


def render() -> str:
    """The whole table."""
    lines = ["rule\tprint\tstems"]
    lines.extend(
        f"{rule.name}\t{fingerprint(rule)}\t{' '.join(sorted(found))}" for rule in RULES if (found := stems(rule))
    )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the table, or with ``--check`` say whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    text = render()
    if parser.parse_args().check:
        return 0 if TABLE.read_text(encoding="utf-8") == text else 1
    TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
