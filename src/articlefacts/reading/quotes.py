"""Quotation marks of every style: « », " ", “ ”, ‹ ›, nested, and left open over paragraphs.

Straight marks say not whether they open or close, so the blanks around them decide;
a quotation that runs on opens every paragraph again and closes only in the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articlefacts.reading.model import Quote, Zone

_MARK = re.compile(r"«|»|“|”|„|‟|\"|‹|›|\n\n*")
_OPENERS = {"«": "»", "“": "”", "„": "”", "‹": "›"}
_CLOSERS = {"»", "”", "›", "‟"}
_BLANK = " \t\n\u00a0\u2009\u202f"

# Longer than any quotation of a newspaper: an open mark this far back was a slip.
_LONGEST = 6_000


@dataclass(slots=True)
class _Open:
    start: int
    closer: str


def find_quotes(text: str, zones: Sequence[Zone] = ()) -> tuple[Quote, ...]:
    """Find the quotations of an article, in text order, outer before inner."""
    quotes: list[Quote] = []
    stack: list[_Open] = []
    furniture = {z.start: z for z in zones if z.kind == "crosshead"}
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if stack and at - stack[0].start > _LONGEST:
            stack.clear()
        if mark[0] == "\n":
            if not _continues(text, match.end(), stack):
                stack.clear()
        elif match.start() in furniture:
            continue
        else:
            _step(text, mark, at, stack, quotes)
    return tuple(sorted(quotes, key=lambda q: (q.start, -q.end)))


def _step(text: str, mark: str, at: int, stack: list[_Open], quotes: list[Quote]) -> None:
    if mark == '"':
        mark = _direction(text, at, stack)
    elif mark == "«" and stack and stack[-1].closer == "»" and _hangs(text, at):
        mark = "»"
    if mark in _OPENERS:
        if mark == "«" and stack and stack[-1].closer == "»" and _line_start(text, at):
            return  # a paragraph of a running quotation opens again
        stack.append(_Open(at, _OPENERS[mark]))
    elif mark == "open":
        if stack and stack[-1].closer == "close":
            if _line_start(text, at):
                return
            stack.pop()  # two straight openers in a row: the first was never closed
        stack.append(_Open(at, "close"))
    elif mark == "close" or mark in _CLOSERS:
        _close(text, mark, at, stack, quotes)


def _close(text: str, mark: str, at: int, stack: list[_Open], quotes: list[Quote]) -> None:
    depth = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].closer == mark), None)
    if depth is None:
        return
    start = stack[depth].start
    del stack[depth:]
    inner_start, inner_end = start + 1, at
    while inner_start < inner_end and text[inner_start] in _BLANK:
        inner_start += 1
    while inner_end > inner_start and text[inner_end - 1] in _BLANK:
        inner_end -= 1
    if inner_start < inner_end:
        quotes.append(Quote(start, at + 1, inner_start, inner_end, depth))


def _direction(text: str, at: int, stack: list[_Open]) -> str:
    """Tell whether a straight mark opens or closes."""
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    is_open = any(o.closer == "close" for o in stack)
    if before.isdigit() and not is_open and (after in _BLANK or after.isdigit()):
        return "inch"
    opens = before in _BLANK + "([«'’-–—" and after not in _BLANK + ",.;:)"
    if before in _BLANK and after in ",.;)" and text[at + 1 : at + 4] != "...":
        return "close" if is_open else "stray"  # « " une surprise ", dit X »
    closes = before not in _BLANK + "([" and (after in _BLANK or not after.isalnum())
    if opens and not closes:
        return "open"
    if closes and not opens:
        return "close" if is_open else "stray"
    return "close" if is_open else "open"


def _hangs(text: str, at: int) -> bool:
    """Whether an opening mark hangs on the word before it, as only a closing one does: «la crise« , dit X»."""
    ends = text[at - 1].isalnum() or text[at - 1] in ".!?…"
    return ends and text[at + 1 : at + 2] in {*_BLANK, *",.;", ""}


def _line_start(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] == "\n"


def _continues(text: str, line: int, stack: list[_Open]) -> bool:
    """Whether the quotation open at a line's end runs on: the next line opens with its mark."""
    if not stack:
        return True
    if stack[0].closer == "»":
        return text[line : line + 1] == "«" or "»" in text[line : line + 400].split("«")[0]
    return stack[0].closer == "close" and bool(_RUNS_ON.match(text, line))


# The next line opens with a straight mark again, or its first one closes: «…à leur côté", dit-il».
_RUNS_ON = re.compile(r'"|[^"\n]{1,400}(?<=[^\s(\[])"(?=[\s,.;:])')
