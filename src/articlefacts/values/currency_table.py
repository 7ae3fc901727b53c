"""The table of currencies, compiled once from ``lexicon/currencies.tsv``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.values.patterns import GAP, MAYBE, alternatives

_ACCENTS = {
    "é": "[éeè]",
    "è": "[éeè]",
    "ï": "[ïi]",
    "ô": "[ôo]",
    "ö": "[öo]",
    "í": "[íi]",
    "ł": "[łl]",
}
_ENDING = r"(?:ne|e)?[sx]?"

WORD = re.compile(r"[^\W\d_]+")

# Codes that stand before a number («EUR 20») and are nothing else
_COMMON = (
    r"EUR|USD|GBP|CHF|JPY|CNY|HKD|SGD|NZD|AUD|XOF|XAF|INR|BRL|ZAR|KRW|NGN|KES|GHS|CAD|SEK|NOK|DKK"
)


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write a currency in words."""

    code: str
    noun: str
    qualifiers: tuple[str, ...]
    divisor: int
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Table:
    """The compiled table."""

    signs: re.Pattern[str]
    before: re.Pattern[str]
    names: dict[str, tuple[tuple[re.Pattern[str], Name], ...]]
    symbols: dict[str, str]
    places: dict[str, tuple[tuple[str, re.Pattern[str]], ...]]


def key_of(word: str) -> str:
    """A first word as the table files it: small letters, no accents, singular."""
    plain = word.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFD", plain).encode("ascii", "ignore").decode()
    return plain.rstrip("sx") or plain


@cache
def table() -> Table:
    """The table, read and compiled at its first use."""
    names: list[Name] = []
    symbols: dict[str, str] = {}
    places: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}
    nouns: dict[str, list[tuple[str, str]]] = {}
    for code, written, signs, evidence in _rows():
        symbols |= {sign: symbols.get(sign, code) for sign in [code, *signs.split()]}
        for name in _names(code, written):
            names.append(name)
            if evidence:
                nouns.setdefault(name.noun, []).append((code, evidence))
    for noun, rivals in nouns.items():
        places[noun] = tuple((code, _places(text)) for code, text in dict(rivals).items())
    names.sort(key=lambda name: (-len(name.qualifiers), -len(name.noun)))
    filed: dict[str, list[tuple[re.Pattern[str], Name]]] = {}
    for name in names:
        word = WORD.match(name.noun)
        pattern = lazy(rf"{_pattern(name)}(?!\w)", re.IGNORECASE)
        filed.setdefault(key_of(word[0] if word else ""), []).append((pattern, name))
    return Table(
        _signs(symbols),
        _prefixes(symbols),
        {key: tuple(found) for key, found in filed.items()},
        symbols,
        places,
    )


def _signs(symbols: Iterable[str]) -> re.Pattern[str]:
    """Symbols, and codes that end where the word does."""
    codes = one_of(sign for sign in symbols if sign.isalpha())
    signs = alternatives(_sign(sign) for sign in symbols if not sign.isalpha())
    return re.compile(rf"{signs}|(?:{codes})(?!\w)")


def _prefixes(symbols: Iterable[str]) -> re.Pattern[str]:
    """Signs and codes before a number; a code glued to it takes more than one digit («USD1»)."""
    signs = [sign for sign in symbols if not sign.isalpha() or sign in ("SFr", "Rs", "RMB")]
    lowered = [sign.lower() for sign in symbols if sign.endswith("$") and len(sign) == 4]
    ahead = alternatives([re.escape(sign) for sign in [*signs, *lowered]])
    return re.compile(rf"(?<![\w$])(?P<symbol>{ahead}|{_COMMON})[^\S\n]?$")


def _rows() -> Iterator[list[str]]:
    source = resources.files("articlefacts.lexicon") / "currencies.tsv"
    for line in source.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _names(code: str, written: str) -> Iterator[Name]:
    """The names of one line: «noun», «noun?», «noun/100», «noun: qualifier, qualifier»."""
    for item in filter(None, (part.strip() for part in written.split(";"))):
        noun, _, qualifiers = item.partition(":")
        noun, _, divisor = noun.strip().partition("/")
        listed = tuple(word.strip() for word in qualifiers.split(",") if word.strip())
        yield Name(code, noun.rstrip("?"), listed, int(divisor or 1), noun.endswith("?"))


def _pattern(name: Name) -> str:
    noun = _words(name.noun, "[sx]?")
    if not name.qualifiers:
        return noun
    return (
        rf"{noun}{GAP}\(?(?:{alternatives([_words(word) for word in name.qualifiers])})(?:\b|"
        r"(?<=\.))"
    )


def _words(words: str, ending: str = _ENDING) -> str:
    """A phrase with its plural and feminine endings, accents left to the writer."""
    parts = [
        "".join(_ACCENTS.get(letter, re.escape(letter)) for letter in word) + ending
        for word in words.split(" ")
    ]
    return rf"(?:-|{GAP})".join(parts).replace("'", "['’]")


def _sign(sign: str) -> str:
    """A symbol or code; a dollar may stand apart from its country («$ CA»); letters end a word."""
    spaced = re.escape(sign)
    if sign.startswith("$") and len(sign) > 1:
        spaced = rf"\${MAYBE}{re.escape(sign[1:])}"
    if sign == "$CA":
        spaced = rf"\${MAYBE}[cC][aA]?"
    return spaced + (r"(?!\w)" if sign[-1].isalnum() else "")


def _places(evidence: str) -> re.Pattern[str]:
    return re.compile(alternatives([re.escape(word) for word in evidence.split(", ")]))
