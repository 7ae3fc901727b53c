"""Sentences by the rules of French typography.

A full stop ends a sentence unless an abbreviation, an initial or a figure owns it. A paragraph
end always does. Zones are never crossed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.reading.model import Sentence, Zone

_END = re.compile(
    r"(?P<mark>[.!?…][.!?…]{0,5})(?P<close>[ \u00a0\u202f]?[»”\")\]]{0,3})(?P<gap>\s+)"
    r"(?=(?P<next>\S))"
)
_BLOCK = re.compile(r"[^\n]+")

# No newspaper writes a longer sentence: this one is a table, a list or a page without full stops.
_LONGEST = 2_000
_PAUSE = re.compile(r"[,;:)»]?\s")

# Abbreviations that never end a sentence: a name or a number follows.
_BOUND = frozenset(
    (
        "M MM Mme Mmes Mlle Mgr Me Mr Mrs Ms Dr Pr Prof St Ste Gal Cdt Col Cap Lt Sgt Cie av bd "
        "art chap p pp vol fig éd ed réf tél cf Cf env min max No no n° vs al hab"
    ).split()
)
_LEGAL = frozenset("Inc Ltd Corp Co Cos Bros Jr Sr Plc S.A S.p.A U.S U.K".split())
# Words that start a sentence after «Inc.» rather than go on with it.
_STARTERS = frozenset(
    (
        "Le La Les L Il Elle Ils Elles Un Une Ce Cette Ces Cet Son Sa Ses En Au Aux Dans Pour "
        "Mais Selon"
    ).split()
)
_WORD_BEFORE = re.compile(r"(?:\w{1,24}\.){0,3}[\w°]{1,24}$")
_WORD = re.compile(r"\w+")


def find_sentences(text: str, zones: Sequence[Zone] = ()) -> tuple[Sentence, ...]:
    """Find the sentences of an article, in text order, without outer blanks."""
    found: list[Sentence] = []
    for start, end, zone in _stretches(text, zones):
        for block in _BLOCK.finditer(text, start, end):
            found.extend(_cut(text, block.start(), block.end(), zone))
    return tuple(found)


def _stretches(text: str, zones: Sequence[Zone]) -> Iterator[tuple[int, int, str]]:
    position = 0
    for zone in zones:
        if zone.kind == "credit":  # stands inside a sentence of body or caption
            continue
        yield position, zone.start, "body"
        yield zone.start, zone.end, zone.kind
        position = zone.end
    yield position, len(text), "body"


def _cut(text: str, start: int, end: int, zone: str) -> Iterator[Sentence]:
    position = start
    for match in _END.finditer(text, start, end):
        if _ends(text, match):
            yield from _trimmed(text, position, match.end("close"), zone)
            position = match.end()
    yield from _trimmed(text, position, end, zone)


def _ends(text: str, match: re.Match[str]) -> bool:
    following = match["next"]
    if following.islower() or following in ",;:)]»”":
        return False
    if match["mark"] != ".":
        # «(...)» marks an elision inside a quotation.
        return not (match["mark"] in ("...", "…") and match["close"].strip() in (")", "]"))
    if match["close"].strip():
        return True
    before = _WORD_BEFORE.search(text, max(match.start() - 24, 0), match.start())
    word = before.group() if before else ""
    if word in _BOUND or (len(word) == 1 and word.isupper()):
        return False
    if word in _LEGAL:
        next_word = _WORD.match(text, match.end())
        return bool(next_word and next_word.group() in _STARTERS)
    return True


def _trimmed(text: str, start: int, end: int, zone: str) -> Iterator[Sentence]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = _last_pause(text, start + _LONGEST // 2, start + _LONGEST)
        yield from _trimmed(text, start, cut, zone)
        start = cut
        while text[start].isspace():
            start += 1
    if start < end:
        yield Sentence(start, end, zone)  # type: ignore[arg-type]


def _last_pause(text: str, start: int, end: int) -> int:
    """Offset of the last blank of a stretch, rather one after a comma; its end where it has none."""
    blank, after_pause = end, False
    for match in _PAUSE.finditer(text, start, end):
        pause = len(match.group()) > 1
        if pause or not after_pause:
            blank, after_pause = match.end() - 1, pause
    return blank
