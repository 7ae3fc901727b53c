"""Pieces of pattern that every value shares: the blanks between words and between digits."""

from __future__ import annotations

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
