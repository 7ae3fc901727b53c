"""Pieces of pattern that every value shares: the blanks between words and between digits."""

from __future__ import annotations

import re
from collections.abc import Iterable

GAP = r"(?:[^\S\n]{1,3}(?:\n[^\S\n]{0,3})?|\n[^\S\n]{0,3})"
"""Between two words of one expression: blanks of any width, at most one line break."""

MAYBE = rf"{GAP}?"

THIN = "[ \u00a0\u2007\u2009\u202f]"
"""Blanks that part thousands."""

DE = rf"(?:de{GAP}|d{MAYBE}['’]{MAYBE})"
"""«de», «d'»."""


def alternatives(patterns: Iterable[str]) -> str:
    """The longest pattern first, so that none hides a longer one."""
    return "|".join(sorted(patterns, key=lambda pattern: (-len(pattern), pattern)))


def one_of(words: Iterable[str]) -> str:
    """The longest word that fits, sought letter by letter: most text is none of them at its first.

    Example:
        >>> one_of(["six", "dix", "dixième"])
        'dix(?:ième)?|six'
    """
    endings: dict[str, set[str]] = {}
    for word in filter(None, words):
        endings.setdefault(word[0], set()).add(word[1:])
    return "|".join(re.escape(first) + _ending(rest) for first, rest in sorted(endings.items()))


def _ending(rest: set[str]) -> str:
    pattern = one_of(rest)
    if "" in rest:
        return f"(?:{pattern})?" if pattern else ""
    return f"(?:{pattern})" if "|" in pattern else pattern
