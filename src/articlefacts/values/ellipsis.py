"""Sums whose currency is only understood: «48 millions contre 22 millions d'euros».

A bare million takes the unit of its neighbour in the sentence, or of the last one named before:
money only if that unit is money, never when people or tonnes were counted last.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from articlefacts.values import currencies
from articlefacts.values.patterns import DE, GAP
from articlefacts.values.sums import Sum

_COUNTED = re.compile(rf"{GAP}{DE}(?=[\wà-ÿ])", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…][»\"”)]{0,2}\s|\n")
# «la facture, libellée en euros, serait de 10 à 15 millions»
_IN = re.compile(r"\b(?:libellée?s?|exprimée?s?|facturée?s?|payée?s?|comptes?)\s(?:en|de)\s")
_FAR = 700


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a number of the text counts: a currency, or a thing (None)."""

    position: int
    code: str | None


def understood(text: str, found: Sequence[Sum]) -> list[Sum]:
    """The sums with a currency, those with an understood one among them; all else is left out."""
    units = sorted(_units(text, found), key=lambda unit: unit.position)
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    result = []
    for item in found:
        if item.code is not None:
            result.append(item)
        elif item.factor >= 10**6 and item.kind != "vague" and not _COUNTED.match(text, item.end):
            code = _code(item, units, ends)
            if code:
                result.append(replace(item, code=code, inferred=True))
    return result


def _units(text: str, found: Sequence[Sum]) -> Iterator[_Unit]:
    for item in found:
        if unit := _unit(text, item):
            yield unit
    for match in _IN.finditer(text):
        currency = currencies.after(text, match.end())
        if currency and currency.noun:
            yield _Unit(match.start(), currencies.settle(currency, text))


def _unit(text: str, item: Sum) -> _Unit | None:
    if item.code is not None:
        return _Unit(item.start, item.code)
    if item.factor > 1 and _COUNTED.match(text, item.end):
        return _Unit(item.start, None)
    return None


def _code(item: Sum, units: Sequence[_Unit], ends: Sequence[int]) -> str | None:
    at = bisect.bisect_left(units, item.start, key=lambda unit: unit.position)
    sentence = bisect.bisect_right(ends, item.start)
    begin = ends[sentence - 1] if sentence else 0
    stop = ends[sentence] if sentence < len(ends) else 10**12
    earlier = units[at - 1] if at else None
    later = units[at] if at < len(units) else None
    if earlier and earlier.position >= begin:
        return earlier.code
    if later and later.position < stop:
        return later.code
    if earlier and item.start - earlier.position < _FAR:
        return earlier.code
    return None
