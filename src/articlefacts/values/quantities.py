"""The scanner behind amounts, percentages and numbers: one pass, one ``Quantity`` per number.

A quantity is a number with its scale («2,5 millions», «un milliard et demi», «une centaine de
milliers»), whatever it counts; who calls decides from what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.values import scales, words
from articlefacts.values.digits import DIGITS, SKIPPED, digits_value
from articlefacts.values.exact import exactly
from articlefacts.values.patterns import GAP

Kind = Literal["digits", "words", "about", "vague"]


class Quantity(NamedTuple):
    """A number with its scale.

    Attributes:
        start: First character.
        end: Past the last character.
        value: What it is worth; None for a vague one («des milliers»).
        factor: Scale already multiplied into ``value``; 1 without one.
        kind: ``about`` for a collective («une dizaine»), ``vague`` without a number.
    """

    start: int
    end: int
    value: Decimal | None
    factor: int = 1
    kind: Kind = "digits"


_DIGITS = re.compile(rf"(?P<skip>{SKIPPED})|(?P<digits>{DIGITS})")
_WORDS = lazy(words.PATTERN, re.IGNORECASE)
_VAGUE = re.compile(scales.VAGUE, re.IGNORECASE)
_VAGUE_BEFORE = re.compile(scales.VAGUE_BEFORE, re.IGNORECASE)
_LONE = re.compile(scales.LONE, re.IGNORECASE)
_LONE_BEFORE = re.compile(scales.LONE_BEFORE, re.IGNORECASE)


def _spellings(listed: list[str]) -> str:
    """«deux», «Deux» and «DEUX»: a scan that ignores case is five times slower."""
    return one_of(form for word in listed for form in (word, word.title(), word.upper()))


_SEED = re.compile(
    rf"(?P<digit>[0-9])|https?://\S{{1,400}}|www\.\S{{1,400}}|"
    rf"(?<![\w-])(?:(?P<word>{_spellings(words.FIRST.split())})|"
    rf"(?P<vague>{_spellings(scales.PLURALS)})|(?P<lone>{_spellings(scales.LONES)}))(?!\w)"
)
_OPENING = re.compile(scales.OPENING, re.IGNORECASE)
_SCALE = re.compile(scales.SCALE, re.IGNORECASE)
_HALF = re.compile(scales.HALF, re.IGNORECASE)
_COLLECTIVE = re.compile(scales.COLLECTIVE, re.IGNORECASE)
_FRACTION = re.compile(scales.FRACTION, re.IGNORECASE)
_ABBREVIATION = re.compile(
    rf"[ \u00a0\u2009\u202f]?(?:(?P<dinars>{one_of(scales.OF_DINARS)})(?=D(?:[HT]S?|hs?|A)\b)|"
    rf"(?P<scale>{one_of(scales.ABBREVIATIONS)})(?![a-zà-ÿ0-9]))"
)
_NEXT_WORDS = lazy(rf"{GAP}({words.PATTERN})", re.IGNORECASE)
_NEXT_DIGITS = re.compile(rf"{GAP}({DIGITS})")


Scan = Sequence[Quantity]
"""All quantities of a text: read once, for amounts, percentages and numbers alike."""


@exactly
def quantities(text: str) -> Iterator[Quantity]:
    """Yield every number of the text with its scale, in order, none overlapping another.

    Example:
        >>> [(q.value, q.kind) for q in quantities("deux millions de voix, puis des milliers")]
        [(Decimal('2000000'), 'words'), (None, 'vague')]
    """
    position = 0
    while seed := _SEED.search(text, position):
        position = seed.end()
        kind = seed.lastgroup
        if kind == "digit":
            position, quantity = _in_digits(text, seed.start())
        elif kind == "word":
            quantity = _in_words(text, seed.start())
        elif kind == "vague":
            quantity = _vague(text, seed.start())
        else:
            quantity = _lone(text, seed.start()) if kind == "lone" else None
        if quantity is not None:
            yield quantity
            position = max(position, quantity.end)


def abbreviated(text: str, quantity: Quantity) -> Quantity | None:
    """The same quantity with the abbreviated scale that follows it («12 M», «3Md»); None without."""
    match = _ABBREVIATION.match(text, quantity.end)
    if match is None or quantity.value is None:
        return None
    dinars = match["dinars"]
    factor = scales.OF_DINARS[dinars] if dinars else scales.ABBREVIATIONS[match["scale"]]
    return quantity._replace(
        end=match.end(), value=quantity.value * factor, factor=quantity.factor * factor
    )


def _in_digits(text: str, start: int) -> tuple[int, Quantity | None]:
    """Where to go on, and the number whose first digit stands at ``start``, with sign and point."""
    first = start - 1 if text[start - 1 : start] in (".", ",") else start
    first -= text[first - 1 : first] in ("-", "−", "–", "+") and first > 0
    match = _DIGITS.match(text, first) or _DIGITS.match(text, start)
    if match is None:
        return start + 1, None
    if match["skip"]:
        return match.end(), None
    bare = Quantity(match.start(), match.end(), digits_value(match["digits"]))
    return match.end(), _multiplied(text, bare)


def _in_words(text: str, start: int) -> Quantity | None:
    match = _WORDS.match(text, start)
    number = words.value_of(match[0]) if match else None
    if match is None or number is None:
        return None
    bare = Quantity(start, match.end(), number, kind="words")
    return _multiplied(text, bare)


def _vague(text: str, start: int) -> Quantity | None:
    """«plusieurs dizaines de millions»: the seed is the first plural."""
    match = _VAGUE.match(text, start)
    if match is None:
        return None
    before = _VAGUE_BEFORE.search(text, max(0, start - 16), start)
    return Quantity(before.start() if before else start, match.end(), None, kind="vague")


def _lone(text: str, start: int) -> Quantity | None:
    """«le milliard promis»."""
    match = _LONE.match(text, start)
    if match is None or not _LONE_BEFORE.search(text, max(0, start - 12), start):
        return None
    factor = scales.WORDS[match[0].lower().removeprefix("demi-")]
    value = Decimal(factor) / (2 if "-" in match[0] else 1)
    return _with_half(text, Quantity(start, match.end(), value, factor, "words"))


def _multiplied(text: str, bare: Quantity) -> Quantity:
    if not _OPENING.match(text, bare.end):
        return bare
    return _counted(text, bare) or _scaled(text, bare)


def _counted(text: str, bare: Quantity) -> Quantity | None:
    """«une centaine de millions», «un demi-milliard», «trois quarts de million»."""
    assert bare.value is not None
    if match := _COLLECTIVE.match(text, bare.end):
        factor = scales.COLLECTIVES[match["collective"].lower()]
        for word in (match["of"], match["of_of"]):
            factor *= scales.WORDS[word.lower()] if word else 1
        value = bare.value * factor / (2 if match["demi"] else 1)
        kind: Kind = "about" if bare.value == 1 else bare.kind
        return Quantity(bare.start, match.end(), value, factor, kind)
    if match := _FRACTION.match(text, bare.end):
        part = scales.FRACTIONS[(match["part"] or match["part2"]).lower()]
        factor = scales.WORDS[(match["part_of"] or match["part2_of"]).lower()]
        return Quantity(bare.start, match.end(), bare.value * part * factor, factor, bare.kind)
    return None


def _scaled(text: str, bare: Quantity) -> Quantity:
    """Its scale words, and the lesser ones that follow: «un million deux cent mille»."""
    assert bare.value is not None
    total, end, value, least = Decimal(0), bare.end, bare.value, 0
    factor = 1
    while match := _SCALE.match(text, end):
        step = scales.WORDS[match["scale"].lower()]
        if least and step >= least:
            break
        end, total, least = match.end(), total + value * step, step
        factor = max(factor, step)
        if step == 1000 and (match2 := _SCALE.match(text, end)):  # «500 mille milliards»
            step = scales.WORDS[match2["scale"].lower()]
            end, total, least, factor = match2.end(), total * step, step, step * 1000
        following = _remainder(text, end, least)
        if following is None:
            break
        value, next_end, scaled = following
        if not scaled:
            return bare._replace(end=next_end, value=total + value, factor=factor)
        end = next_end
    if not least:
        return _with_half(text, bare)
    return _with_half(text, bare._replace(end=end, value=total, factor=factor))


def _remainder(text: str, end: int, least: int) -> tuple[Decimal, int, bool] | None:
    """The number after a scale that goes on with it: its value, its end, whether a scale follows."""
    if match := _NEXT_WORDS.match(text, end):
        value, worded = words.value_of(match[1]), True
    elif match := _NEXT_DIGITS.match(text, end):
        value, worded = digits_value(match[1]), False
        if value < 0 or "." in match[1] or "," in match[1]:
            return None
    else:
        return None
    if value is None:
        return None
    scale = _SCALE.match(text, match.end())
    if scale and scales.WORDS[scale["scale"].lower()] * value < least:
        return value, match.end(), True
    # «2 millions 500 000», but not «en a vendu 2 millions 300 de plus que prévu»
    if scale is None and value < least and (value > 1 if worded else value >= 1000):
        return value, match.end(), False
    return None


def _with_half(text: str, quantity: Quantity) -> Quantity:
    match = _HALF.match(text, quantity.end)
    if match is None or quantity.value is None:
        return quantity
    part = scales.FRACTIONS["quart" if match["half"].lower() == "quart" else "demi"]
    unit = scales.WORDS[match["half_scale"].lower()] if match["half_scale"] else quantity.factor
    return quantity._replace(end=match.end(), value=quantity.value + part * unit)
