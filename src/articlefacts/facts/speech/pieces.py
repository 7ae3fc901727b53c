"""The words of a quotation without the clause that tells who speaks: «A, dit X, maire de Y. B» are A and B."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.speech.announced import Voice
from articlefacts.facts.speech.verb_groups import verb_groups


def pieces(text: str, voice: Voice) -> Iterator[tuple[int, int]]:
    """Bounds of what is said, in text order: all between the marks where no clause parts it."""
    low, high = voice.quote.inner_start, voice.quote.inner_end
    if not low < voice.start <= voice.end <= high:
        yield low, high
        return
    yield low, low + len(text[low : voice.start].rstrip(" ,–—-\u00a0\u202f"))
    yield _resumed(text, voice, high), high


def _resumed(text: str, voice: Voice, high: int) -> int:
    """Where he goes on behind the clause: its speaker, what he is and the circumstances left out."""
    named = voice.end <= voice.speaker.start < voice.end + _NEAR
    at = min(voice.speaker.end, high) if named else voice.end
    while stop := _STOP.search(text, at, high):
        if stop["end"] or _goes_on(text[stop.end() : high]):
            return stop.end()
        at = stop.end()
    return high


def _goes_on(words: str) -> bool:
    """Whether a comma ends the clause: not before «maire de Y», «31 ans», «qui dirige Z»."""
    clause = _STOP.split(words, maxsplit=1)[0]
    if _RELATIVE.match(words):
        return False
    return bool(_JOINS.match(words)) or next(verb_groups(clause), None) is not None


# How far behind its verb a speaker is named.
_NEAR = 200
_STOP = re.compile(
    r"(?P<end>(?<!\bM)(?<!\bMM)(?<!\bMe)(?<!\bDr)(?<!\bPr)(?<!\b[A-Z])[.!?…]\s+|\s[–—-]\s|[;:]\s)|,\s"
)
_RELATIVE = re.compile(r"(?:qui|dont|où|lequel|laquelle|auquel|à laquelle)\b", re.IGNORECASE)
_JOINS = re.compile(
    r"(?:j'|c'|je|tu|on|nous|vous|ils?|elles?|ça|cela|mais|et|car|donc|or|parce|puisque|même si|ni|"
    r"ou|voire|plutôt|non|sans que|pour que|afin|"
    r"en\s(?:[a-zà-ÿ]{2,8}\s)?[a-zà-ÿ]{2,20}ant)\b",
    re.IGNORECASE,
)
