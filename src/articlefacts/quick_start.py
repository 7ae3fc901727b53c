"""Loading the French tokenizer in a quarter of the time, and asking it half as much.

Three seconds of spaCy's four go into one regular expression of 1.4 million characters: 266
beginnings of hyphenated words («faux-», «anti-»), each followed by its own copies of the class of
all letters. Here alternatives share the class that ends them, and five copies of it are left. The
tokenizer only asks whether the whole word matches, so the order of the alternatives does not
matter: the tokens are the same, which a test checks.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_PATCHING = threading.RLock()
_HEAD = "(?iu)(?:^"
_JOINT = "$)|(?:^"
_TAIL = "$)"
_LONG = 1_000_000
_START = re.compile(r"\[[^\[\]]+\]\+|[^\[\\]*+(?:\[\w{1,9}\][^\[\\]*+)*+(?=\[)")
_JOINTS = frozenset("-–—‐‑'’")
_GROUP = re.compile(r"\([^()]*\)")
_ENDING = re.compile(r"\[[^\[\]]+\][*+]\Z")


@contextmanager
def quick_start() -> Iterator[None]:
    """While it lasts, ``re.compile`` compacts that expression; all others pass untouched.

    One thread at a time: of two that overlap, the second would put back the first one's.
    """
    with _PATCHING:
        original = re.compile

        def compile_(pattern: Any, flags: Any = 0) -> Any:
            if isinstance(pattern, str) and len(pattern) > _LONG:
                return JoinedWords(original(compact(pattern), flags))
            return original(pattern, flags)

        re.compile = compile_
        try:
            yield
        finally:
            re.compile = original


@dataclass(frozen=True, slots=True)
class JoinedWords:
    """That expression, asked only about words that hold a hyphen or an apostrophe, as all it matches do.

    The tokenizer asks about every word it has not met, twice, which was half of its time.
    """

    expression: re.Pattern[str]

    @property
    def pattern(self) -> str:
        """The source, which spaCy writes down where a tokenizer is saved."""
        return self.expression.pattern

    def match(self, word: str) -> re.Match[str] | None:
        """Match at the beginning of a word."""
        return None if _JOINTS.isdisjoint(word) else self.expression.match(word)


def compact(pattern: str) -> str:
    """Group the alternatives of ``(?iu)(?:^…$)|(?:^…$)`` by the repeated class that ends them.

    Within a group those that go on alike after their beginning are one again. A pattern of
    another shape comes back as it is.

    Example:
        >>> compact("(?iu)(?:^anti[-][a-z]*$)|(?:^ex[-][a-z]*$)|(?:^by[-]pass[a-z]*$)")
        '(?iu)(?:^(?:(?:anti|ex)(?:[-])|(?:by)(?:[-]pass))[a-z]*$)'
    """
    if not (pattern.startswith(_HEAD) and pattern.endswith(_TAIL)):
        return pattern
    groups: dict[str, list[tuple[str, str]]] = {}
    others = []
    for alternative in pattern[len(_HEAD) : -len(_TAIL)].split(_JOINT):
        if parts := _split(alternative):
            start, middle, ending = parts
            groups.setdefault(ending, []).append((start, middle))
        else:
            others.append(alternative)
    grouped = [_joined(pairs) + ending for ending, pairs in groups.items()]
    return "(?iu)" + "|".join(f"(?:^{branch}$)" for branch in grouped + others)


def _joined(pairs: Sequence[tuple[str, str]]) -> str:
    """One expression for pairs of beginning and continuation, each written once where that is possible."""
    starts: dict[str, list[str]] = {}
    for start, middle in pairs:
        starts.setdefault(middle, []).append(start)
    middles: dict[str, list[str]] = {}
    for middle, same in starts.items():
        middles.setdefault("|".join(same), []).append(middle)
    branches = (f"(?:{same})(?:{'|'.join(each)})" for same, each in middles.items())
    return f"(?:{'|'.join(branches)})"


def _split(alternative: str) -> tuple[str, str, str] | None:
    """Cut behind the beginning and before a class repeated at the end.

    A beginning is a repeated class, or goes as far as the class of hyphens or elisions: the first
    of more than some letters. None where a bare «|» would change its reach.
    """
    match = _START.match(alternative)
    start = match[0] if match else ""
    rest = alternative[len(start) :]
    if start.count("(") != start.count(")") or "|" in _GROUP.sub("", start) + rest:
        return None
    ending = _ENDING.search(rest)
    return (start, rest[: ending.start()], ending[0]) if ending else (start, rest, "")
