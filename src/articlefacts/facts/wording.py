"""Many words in one regular expression, at the price of one."""

from __future__ import annotations

import re
from collections.abc import Iterable


def one_of(phrases: Iterable[str]) -> str:
    r"""Regex source, a non-capturing group, for any of the phrases, the longest first.

    Common beginnings are written once, so that a search costs the length of the word and not
    the number of phrases.

    Example:
        >>> one_of(["maire", "maires", "préfet"])
        '(?:maire(?:s)?|préfet)'
    """
    tree: dict[str, list[str]] = {}
    for phrase in dict.fromkeys(phrases):
        tree.setdefault(phrase[0], []).append(phrase[1:])
    return f"(?:{'|'.join(_branch(head, tails) for head, tails in sorted(tree.items()))})"


def _branch(head: str, tails: list[str]) -> str:
    if len(tails) == 1:
        return re.escape(head + tails[0])
    longer = [tail for tail in tails if tail]
    rest = one_of(longer)
    stem = rest[3:-1]
    if "|" in rest or len(longer) < len(tails):
        return re.escape(head) + rest + ("?" if len(longer) < len(tails) else "")
    return re.escape(head) + stem
