"""Read off every rule's trigger what a sentence must hold, and write ``facts/stems.tsv``.

    python tools/stems.py [--check | --all]

A rule has some sets of stems, parted by «&»: every match of its trigger holds one stem of each.
A stem is the first one to six letters of a word, in lower case; «p$» is a whole short word,
«{number}» an item. The rule is filed under the stems of its first set. A development tool: it
walks the tree of the standard library's own parser.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from types import MappingProxyType
from typing import Any

from articlefacts.facts import RULES, Rule
from articlefacts.facts.prefilter import fingerprint
from articlefacts.facts.view import KIND_OF

TABLE = Path(__file__).parents[1] / "src/articlefacts/facts/stems.tsv"
LENGTH = 6
_LONG = 9  # far enough to see past an elision: «s'associe»
_SETS = 5  # of a rule
_COMMON = {1: 100, 2: 50, 3: 8}  # letters of a stem, and how many of longer ones it outweighs
_EVERYWHERE = frozenset(  # longer stems that half of all sentences hold
    "dans dans$ pour pour$ avec avec$ plus plus$ comme comme$ entre entre$ cette cette$ elle elle$ "
    "sont sont$ leur leur$ leurs leurs$ tout tous aprè après être être$ fait fait$ était ains alor "
    "auss mais mais$ contre depu début avai avoi prem autr nouv sous".split()
)
_MANY = 1000  # stems in a set after the first
_FEW = 4000  # beginnings that are looked through
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
                {("", True)}
                if done or len(start) >= length
                else _step(str(operator), argument, length - len(start))
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


def required(items: Iterable[Any], fresh: bool) -> list[frozenset[str]]:
    """Sets of stems of which every match of a parsed expression holds one each.

    Args:
        items: The parsed expression.
        fresh: Whether a word begins where it begins, if a letter stands there.
    """
    items = list(items)
    found: list[frozenset[str]] = []
    for index, (operator, argument) in enumerate(items):
        if fresh and str(operator) not in _ZERO_WIDTH:
            found += _beginning(items[index:])
        found += _inside(str(operator), argument, fresh)
        fresh = _fresh_after(str(operator), argument, fresh)
    return found


def _beginning(items: list[Any]) -> Iterator[frozenset[str]]:
    beginnings = prefixes(items, _LONG)
    stems = frozenset(_stem(text) for text, _ in beginnings)
    if len(beginnings) < _FEW and "" not in stems:
        yield stems


def _inside(operator: str, argument: Any, fresh: bool) -> list[frozenset[str]]:
    if operator in ("LITERAL", "IN"):
        kinds = {KIND_OF.get(letter, "") for letter in _members(operator, argument)}
        return [frozenset(f"{{{kind}}}" for kind in kinds)] if kinds and "" not in kinds else []
    if operator == "SUBPATTERN":
        return required(argument[3], fresh)
    if operator == "ATOMIC_GROUP":
        return required(argument, fresh)
    if operator == "ASSERT":
        return required(argument[1], fresh and argument[0] > 0)
    if operator in _REPEATS:
        return required(argument[2], fresh) if argument[0] else []
    if operator == "BRANCH":
        each = [sorted(required(branch, fresh), key=_worth) for branch in argument[1]]
        return _joined(each) if all(each) else []
    return []


def _joined(each: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    """Sets of all branches together: of the best set of each, of the second best of each, …"""
    depth = max(map(len, each))
    return [
        frozenset().union(*(sets[min(k, len(sets) - 1)] for sets in each)) for k in range(depth)
    ]


def _members(operator: str, argument: Any) -> set[str]:
    return {chr(argument)} if operator == "LITERAL" else _letters(argument)


def _fresh_after(operator: str, argument: Any, fresh: bool) -> bool:
    """Whether a letter behind an item begins a word."""
    if operator == "ASSERT" and argument[0] < 0:
        return fresh or _fresh_behind(argument[1], False)
    if operator in _ZERO_WIDTH:
        boundary = operator == "AT" and str(argument) != "AT_END"
        outside = (
            operator == "ASSERT_NOT" and argument[0] < 0 and "CATEGORY_WORD" in str(argument[1])
        )
        return fresh or boundary or (outside and len(argument[1]) == 1)
    if operator in ("LITERAL", "IN"):
        members = _members(operator, argument)
        blank = operator == "IN" and str(argument) == "[(CATEGORY, CATEGORY_SPACE)]"
        return blank or (bool(members) and not any(re.match(r"\w", m) for m in members))
    if operator in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _fresh_behind(argument[3] if operator == "SUBPATTERN" else argument, fresh)
    if operator == "BRANCH":
        return all(_fresh_behind(branch, fresh) for branch in argument[1])
    if operator in _REPEATS:
        least, _, inner = argument
        return _fresh_behind(inner, False) and (fresh or least > 0)
    return False


def _fresh_behind(items: Iterable[Any], fresh: bool) -> bool:
    for operator, argument in items:
        fresh = _fresh_after(str(operator), argument, fresh)
    return fresh


def _stem(prefix: str) -> str:
    """The longest beginning of a word in a prefix, cut to length, else the kind of an item."""
    stems = [
        f"{word}$" if end and len(word) < LENGTH else word[:LENGTH]
        for word, end in re.findall(r"([^\W_]+)(\W?)", prefix)
    ]
    kinds = [f"{{{KIND_OF[letter]}}}" for letter in prefix if letter in KIND_OF]
    longest = max(stems, key=len, default="")
    return kinds[0] if kinds and len(longest) < 4 else longest


def stems(rule: Rule) -> list[frozenset[str]]:
    """The sets of a rule, none within another, the rarest words first; none where nothing can be told."""
    tree = _parser.parse(rule.trigger.pattern, rule.trigger.flags & ~re.UNICODE)
    kept: list[frozenset[str]] = []
    for found in sorted(set(required(tree, False)), key=_worth):
        if not any(other <= found for other in kept):
            kept.append(found)
    return kept[:1] + [found for found in kept[1:] if len(found) <= _MANY][: _SETS - 1]


def _worth(found: frozenset[str]) -> tuple[int, list[str]]:
    """How many sentences hold one, roughly: least for few stems, and long ones."""
    return sum(map(_frequency, found)), sorted(found)


def _frequency(stem: str) -> int:
    if stem[:1] == "{":
        return 200
    return 30 if stem in _EVERYWHERE else _COMMON.get(len(stem.rstrip("$")), 1)


def render(known: Mapping[tuple[str, str], str] = MappingProxyType({})) -> str:
    """The whole table; what is known of a rule, by its name and fingerprint, is not read off again."""
    lines = ["rule\tprint\tstems"]
    for rule in RULES:
        key = rule.name, fingerprint(rule)
        sets = known.get(key)
        if sets is None:
            sets = " & ".join(" ".join(sorted(found)) for found in stems(rule))
        lines.append("\t".join((*key, sets)))
    return "\n".join(lines) + "\n"


def written() -> dict[tuple[str, str], str]:
    """The table as it is, a conflict in it passed over."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())
    return {(row[0], row[1]): row[2] for row in rows if len(row) == 3}


def main() -> int:
    """Write the table, or with ``--check`` say whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--all", action="store_true", help="read all rules off again")
    asked = parser.parse_args()
    if asked.check:
        return 0 if TABLE.read_text(encoding="utf-8") == render() else 1
    TABLE.write_text(render() if asked.all else render(written()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
