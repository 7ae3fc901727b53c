"""What may follow a plain number and change its value: fractions, ratios, powers of ten.

«trois quarts», «cent trois et deux tiers», «1 4/5», «1 sur 3», «1e10».
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from articlefacts.lazy import lazy
from articlefacts.values import words
from articlefacts.values.patterns import GAP, MAYBE, alternatives
from articlefacts.values.quantities import Quantity

_PARTS: dict[str, int] = {
    "tiers": 3,
    "quart": 4,
    "quatrieme": 4,
    "cinquieme": 5,
    "sixieme": 6,
    "septieme": 7,
    "huitieme": 8,
    "neuvieme": 9,
    "dixieme": 10,
    "douzieme": 12,
    "quinzieme": 15,
    "vingtieme": 20,
    "centieme": 100,
    "millieme": 1000,
}
_PART = alternatives(list(_PARTS)).replace("ieme", "i[èe]me")
# «deux tiers des voix», «un cinquième du capital»; «un cinquième homme» is the fifth one
_OPEN = (
    rf"(?!{GAP}de{GAP}(?:finale|confiance))(?!{GAP}d['’]heure)(?={MAYBE}(?:[^\w\s]|$)|"
    rf"{GAP}(?:de|du|des|d['’])|$)"
)
_WORDED = re.compile(
    rf"(?:{GAP}(?P<and>et){GAP}(?P<top>une?|deux|trois|quatre|cinq))?{GAP}(?P<part>{_PART})"
    rf"(?P<plural>s?)\b{_OPEN}",
    re.IGNORECASE,
)
_SLASH = re.compile(rf"(?:{GAP}(?P<top>[0-9]{{1,3}}))?/(?P<bottom>[0-9]{{1,3}})(?![0-9/\w])")
_OVER = re.compile(rf"{GAP}sur\b", re.IGNORECASE)
_RATIO = lazy(
    rf"{GAP}sur{GAP}(?:(?P<digits>[0-9]{{1,4}})|(?P<words>{words.PATTERN}))(?![\w.,]*[0-9%])"
    rf"(?!{GAP}\w)",
    re.IGNORECASE,
)
_POWER = re.compile(
    r"\^(?P<power>(?P<sign>[-+]{0,2})[0-9]{1,2})(?![0-9])|[eE](?P<ten>[0-9]{1,2})(?!\w)"
)
_HUNDRED = re.compile(rf"{GAP}cent(?!\w)", re.IGNORECASE)
_MORE_WORDS = lazy(rf"{GAP}(?:{words.PATTERN}|mille)", re.IGNORECASE)
_UNITS = re.compile(rf"{GAP}([1-9])(?![\w.,]*[0-9%])(?!\w)(?!{GAP}\w)")
_TENS = re.compile(
    r"(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante)$", re.I
)
_AND_ONE = re.compile(r"\bet[-\s]une?$", re.IGNORECASE)

# what each of the readers begins with: after most numbers stands nothing for any of them
_OPENING = re.compile(rf"{GAP}(?:et|sur|cent|[0-9]|{_PART})|[/^eE]", re.IGNORECASE)


def extended(text: str, quantity: Quantity) -> Quantity:
    """The quantity with the fraction, ratio or power that follows it, if any does.

    Example:
        >>> from articlefacts.values.quantities import quantities
        >>> str(extended("trois quarts", next(quantities("trois quarts"))).value)
        '0.75'
    """
    if quantity.value is None or quantity.factor > 1 or quantity.kind == "about":
        return quantity
    if not _OPENING.match(text, quantity.end):
        return quantity
    for reader in _READERS:
        found = reader(text, quantity, quantity.value)
        if found is not None:
            return quantity._replace(value=found[0], end=found[1])
    return quantity


def _worded(text: str, quantity: Quantity, value: Decimal) -> tuple[Decimal, int] | None:
    match = _WORDED.match(text, quantity.end)
    if match is None or value != int(value):
        return None
    bottom = _PARTS[match["part"].lower().replace("è", "e")]
    if match["and"]:
        top = words.value_of(match["top"]) or Decimal(1)
        return value + top / bottom, match.end()
    if not match["plural"] and _AND_ONE.search(text[quantity.start : quantity.end]):
        return value - 1 + Decimal(1) / bottom, match.end()
    return value / bottom, match.end()


def _slashed(text: str, quantity: Quantity, value: Decimal) -> tuple[Decimal, int] | None:
    match = _SLASH.match(text, quantity.end)
    if match is None or value != int(value) or match["bottom"].startswith("0"):
        return None
    bottom, sign = Decimal(match["bottom"]), -1 if value < 0 else 1
    if match["top"]:
        return value + sign * Decimal(match["top"]) / bottom, match.end()
    return (value / bottom, match.end()) if 0 < abs(value) < bottom else None


def _ratio(text: str, quantity: Quantity, value: Decimal) -> tuple[Decimal, int] | None:
    match = _RATIO.match(text, quantity.end) if _OVER.match(text, quantity.end) else None
    if match is None:
        return None
    bottom = Decimal(match["digits"]) if match["digits"] else words.value_of(match["words"])
    return (value / bottom, match.end()) if bottom and 0 <= value <= bottom else None


def _power(text: str, quantity: Quantity, value: Decimal) -> tuple[Decimal, int] | None:
    match = _POWER.match(text, quantity.end)
    if match is None or not 0 < abs(value) < 1000:
        return None
    if match["ten"]:
        return value * 10 ** int(match["ten"]), match.end()
    exponent = int(match["power"].lstrip("+-"))
    return value ** (-exponent if match["sign"] == "-" else exponent), match.end()


def _spoken(text: str, quantity: Quantity, value: Decimal) -> tuple[Decimal, int] | None:
    """«322 cent» and «trente 3», as dictation writes them."""
    if quantity.kind == "digits" and (match := _HUNDRED.match(text, quantity.end)):
        if _MORE_WORDS.match(text, match.end()):
            return None
        return value * 100, match.end()
    written = text[quantity.start : quantity.end]
    if _TENS.search(written) and (match := _UNITS.match(text, quantity.end)):
        return value + int(match[1]), match.end()
    return None


_Reader = Callable[[str, Quantity, Decimal], "tuple[Decimal, int] | None"]
_READERS: tuple[_Reader, ...] = (_worded, _slashed, _ratio, _power, _spoken)
