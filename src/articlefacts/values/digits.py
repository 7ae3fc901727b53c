"""Numbers in digits in every French typography, and the digits that are no numbers at all."""

from __future__ import annotations

import re
from decimal import Decimal

from articlefacts.values.patterns import THIN

_GROUPED = (
    rf"[1-9][0-9]{{0,2}}(?:{THIN}[0-9]{{3}}){{1,5}}(?![0-9])(?:,[0-9]{{1,9}}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}(?![0-9])(?:,[0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:['’][0-9]{3}){1,5}(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,5}(?![0-9])(?:\.[0-9]{1,9}(?![0-9]))?"
    r"|[1-9][0-9]{0,2},[0-9]{3}\.[0-9]{1,2}(?![0-9])"
)
_PLAIN = r"[0-9]{1,18}(?![0-9])(?:[.,][0-9]{1,12}(?![0-9]))?"
DIGITS = (
    rf"(?:(?<![\w)\]%€$£.,’'-])[-−–+])?(?:(?<![\w.,])|(?<=\b[A-Z]{{3}}))(?:{_GROUPED}|{_PLAIN}|"
    rf"[.,][0-9]{{1,9}}(?![0-9]))"
)
"""A number in digits with its sign, at most eighteen digits before the decimals."""

SKIPPED = (
    r"[0-9]{19,}+"
    r"|(?:https?://|www\.)\S{1,400}"
    r"|(?:\+33|0033|\b0)[ .\u00a0\u202f-]?[1-9](?:[ .\u00a0\u202f-]?[0-9]{2}){4}(?![0-9])"
    r"|\b[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}(?![0-9./])"
    r"|\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|\b[0-2]?[0-9][^\S\n]?[hH](?:[^\S\n]?[0-5][0-9])?(?![\w])"
    r"|\b[0-2]?[0-9]:[0-5][0-9](?![0-9])"
)
"""Digits no value is read from: too long, addresses, telephone numbers, dates, times of day."""

_DOTTED_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_JUNK = re.compile(rf"{THIN}|['’+]")


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
