"""The scanner behind amounts, percentages and numbers: one pass, one ``Quantity`` per number.

A quantity is a number with its scale («2,5 millions», «un milliard et demi», «une centaine de
milliers»), whatever it counts; who calls decides from what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from articlefacts.values import scales, words
from articlefacts.values.patterns import GAP, THIN, alternatives

Kind = Literal["digits", "words", "about", "vague"]


@dataclass(frozen=True, slots=True)
class Quantity:
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


_GROUPED = (
    rf"[1-9][0-9]{{0,2}}(?:{THIN}[0-9]{{3}}){{1,5}}(?![0-9])(?:,[0-9]{{1,9}}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}(?![0-9])(?:,[0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:['’][0-9]{3}){1,5}(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,5}(?![0-9])(?:\.[0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2},[0-9]{3}\.[0-9]{1,2}(?![0-9])"
)
_PLAIN = r"[0-9]{1,18}(?![0-9])(?:[.,][0-9]{1,12}(?![0-9]))?"
DIGITS = (
    rf"(?:(?<![\w)\]%€$£.,’'-])[-−–+])?(?:(?<![\w.,])|(?<=\b[A-Z]{{3}}))(?:{_GROUPED}|{_PLAIN}|[.,][0-9]{{1,9}}(?![0-9]))"
)
"""A number in digits with its sign, at most eighteen digits before the decimals."""

_SKIPPED = (
    r"[0-9]{19,}+"
    r"|(?:https?://|www\.)\S{1,400}"
    r"|(?:\+33|0033|\b0)[ .\u00a0\u202f-]?[1-9](?:[ .\u00a0\u202f-]?[0-9]{2}){4}(?![0-9])"
    r"|\b[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}(?![0-9./])"
    r"|\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|\b[0-2]?[0-9][^\S\n]?[hH](?:[^\S\n]?[0-5][0-9])?(?![\w])"
    r"|\b[0-2]?[0-9]:[0-5][0-9](?![0-9])"
)
_SCAN = re.compile(
    rf"(?P<skip>{_SKIPPED})|(?P<digits>{DIGITS})"
    rf"|\b(?i:(?P<words>{words.PATTERN})|(?P<vague>{scales.VAGUE})|{scales.LONE})",
)
_SCALE = re.compile(scales.SCALE, re.IGNORECASE)
_HALF = re.compile(scales.HALF, re.IGNORECASE)
_COLLECTIVE = re.compile(scales.COLLECTIVE, re.IGNORECASE)
_FRACTION = re.compile(scales.FRACTION, re.IGNORECASE)
_ABBREVIATION = re.compile(
    rf"[ \u00a0\u2009\u202f]?({alternatives(list(scales.ABBREVIATIONS))})(?![a-zà-ÿ0-9])"
)
_NEXT_WORDS = re.compile(rf"{GAP}({words.PATTERN})", re.IGNORECASE)
_NEXT_DIGITS = re.compile(rf"{GAP}({DIGITS})")
_DOTTED_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_JUNK = re.compile(rf"{THIN}|['’+]")


def quantities(text: str) -> Iterator[Quantity]:
    """Yield every number of the text with its scale, in order, none overlapping another.

    Example:
        >>> [(q.value, q.kind) for q in quantities("deux millions et demi, puis des milliers")]
        [(Decimal('2500000'), 'words'), (None, 'vague')]
    """
    position = 0
    while match := _SCAN.search(text, position):
        position = match.end()
        if match.lastgroup == "skip":
            continue
        quantity = _read(text, match)
        if quantity is not None:
            yield quantity
            position = max(position, quantity.end)


def abbreviated(text: str, quantity: Quantity) -> Quantity | None:
    """The same quantity with the abbreviated scale that follows it («12 M», «3Md»); None without."""
    match = _ABBREVIATION.match(text, quantity.end)
    if match is None or quantity.value is None:
        return None
    factor = scales.ABBREVIATIONS[match[1]]
    return replace(
        quantity, end=match.end(), value=quantity.value * factor, factor=quantity.factor * factor
    )


def digits_value(written: str) -> Decimal:
    """What digits of a French page are worth: «1.234,5», «1 234,5», «1'234.50».

    Example:
        >>> digits_value("1.234,50"), digits_value("4,800"), digits_value("12.5")
        (Decimal('1234.50'), Decimal('4.800'), Decimal('12.5'))
    """
    plain = _JUNK.sub("", written).replace("−", "-").replace("–", "-")
    if "." in plain and "," in plain:
        grouping = "." if plain.rindex(".") < plain.rindex(",") else ","
        plain = plain.replace(grouping, "")
    elif _DOTTED_THOUSANDS.fullmatch(plain) or plain.count(",") > 1:
        plain = plain.replace(".", "").replace(",", "")
    return Decimal(plain.replace(",", "."))


def _read(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.span()
    if match["vague"]:
        return Quantity(start, end, None, kind="vague")
    if match["lone"]:
        factor = scales.WORDS[match["lone"].lower().removeprefix("demi-")]
        value = Decimal(factor) / (2 if match["lone_demi"] else 1)
        return _with_half(text, Quantity(match.start("lone"), end, value, factor, "words"))
    if match["digits"]:
        number: Decimal | None = digits_value(match["digits"])
        kind: Kind = "digits"
    else:
        number, kind = words.value_of(match["words"]), "words"
    if number is None:
        return None
    bare = Quantity(start, end, number, kind=kind)
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
            return replace(bare, end=next_end, value=total + value, factor=factor)
        end = next_end
    if not least:
        return _with_half(text, bare)
    return _with_half(text, replace(bare, end=end, value=total, factor=factor))


def _remainder(text: str, end: int, least: int) -> tuple[Decimal, int, bool] | None:
    """The number after a scale that goes on with it: its value, its end, whether a scale follows."""
    if match := _NEXT_WORDS.match(text, end):
        value = words.value_of(match[1])
    elif match := _NEXT_DIGITS.match(text, end):
        value = digits_value(match[1])
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
    if scale is None and 1000 <= value < least or (value < least and match.re is _NEXT_WORDS):
        return value, match.end(), False
    return None


def _with_half(text: str, quantity: Quantity) -> Quantity:
    match = _HALF.match(text, quantity.end)
    if match is None or quantity.value is None:
        return quantity
    part = scales.FRACTIONS["quart" if match["half"].lower() == "quart" else "demi"]
    unit = scales.WORDS[match["half_scale"].lower()] if match["half_scale"] else quantity.factor
    return replace(quantity, end=match.end(), value=quantity.value + part * unit)
