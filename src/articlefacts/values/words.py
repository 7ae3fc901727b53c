"""French number words below a million: what is one number, and what it is worth.

The pattern cuts the text into well-formed numbers («sept un zéro» are three); ``text2num`` then
reads each. Larger ones («trois millions deux cent mille») are put together in ``quantities``.
"""

from __future__ import annotations

import re
from decimal import Decimal

from text_to_num import text2num

from articlefacts.values.patterns import GAP

_J = rf"(?:[-‑]|{GAP})"
_DIGIT = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf)"
_TEEN = rf"(?:onze|douze|treize|quatorze|quinze|seize|dix(?:{_J}(?:sept|huit|neuf)\b)?)"
_BELOW_100 = (
    rf"(?:quatre{_J}vingts?\b(?:{_J}et{_J}une?\b|{_J}(?:{_TEEN}|{_DIGIT}|une?)\b)?"
    rf"|soixante\b(?:{_J}et{_J}(?:onze|une?)\b|-une?\b|{_J}(?:{_TEEN}|{_DIGIT})\b)?"
    rf"|(?:vingt|trente|quarante|cinquante|septante|huitante|octante|nonante)\b"
    rf"(?:{_J}et{_J}une?\b|-une?\b|{_J}{_DIGIT}\b)?"
    rf"|{_TEEN}\b|{_DIGIT}\b|une?\b)"
)
_BELOW_1000 = rf"(?:(?:{_BELOW_100}{_J})?cents?\b(?:{_J}{_BELOW_100})?|{_BELOW_100})"
_THOUSAND = r"(?:milles?|mil)\b"
WHOLE = (
    rf"(?:z[ée]ro\b{_J}){{0,3}}"
    rf"(?:(?:{_BELOW_1000}{_J})?{_THOUSAND}(?:{_J}{_BELOW_1000}(?!{_J}{_THOUSAND}))?"
    rf"|{_BELOW_1000}|z[ée]ro\b)"
)
"""A whole number in words, below a million."""

FIRST = (
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " vingt trente quarante cinquante soixante septante huitante octante nonante"
    " cent mille mil zéro zero"
)
"""The words a number may begin with."""

_POINT = rf"{_J}(?:virgule|point){_J}"
PATTERN = rf"(?<![\w-])(?!cents\b|milles\b){WHOLE}(?:{_POINT}{WHOLE})?(?![\w’']|-\w)"
"""A number in words with its decimals; to be compiled without regard to case."""

_ALONE = {
    word: Decimal(value)
    for value, word in [
        *enumerate("un deux trois quatre cinq six sept huit neuf dix onze douze treize".split(), 1),
        (1, "une"),
        (100, "cent"),
        (1000, "mille"),
    ]
}
"""Most numbers in words are one of these."""

_SPLIT = re.compile(_POINT, re.IGNORECASE)
_BLANKS = re.compile(r"\s+")
_ZEROS = re.compile(r"^(?:zero(?:[- ]|$))+")
_EIGHTY_ONE = re.compile(r"\b(quatre[- ]vingt)s?[- ]et[- ]un")
_BARE_ONE = re.compile(r"(?<!quatre-)(vingt|ante)-(une?)\b")


def value_of(words: str) -> Decimal | None:
    """The number that a match of ``PATTERN`` is worth; None where the words make none.

    Example:
        >>> value_of("deux cent mille"), value_of("zéro virgule zéro trois")
        (Decimal('200000'), Decimal('0.03'))
    """
    if alone := _ALONE.get(words.lower()):
        return alone
    whole, *decimals = _SPLIT.split(_plain(words))
    units = _whole(whole)
    if units is None or not decimals:
        return None if units is None else Decimal(units)
    zeros = _ZEROS.match(decimals[0])
    leading = zeros.group().count("zero") if zeros else 0
    rest = _whole(decimals[0])
    return None if rest is None else Decimal(f"{units}.{'0' * leading}{rest}")


def _plain(words: str) -> str:
    """Small letters, plain hyphens and blanks, «zéro» without its accent."""
    return _BLANKS.sub(" ", words.casefold().replace("‑", "-").replace("é", "e"))


def _whole(words: str) -> int | None:
    rest = _ZEROS.sub("", words)
    if not rest:
        return 0
    try:
        spoken = _EIGHTY_ONE.sub(r"\1-un", _BARE_ONE.sub(r"\1-et-\2", rest))
        return int(text2num(spoken, "fr"))
    except ValueError:
        return None
