"""Currencies as French texts write them, from the table ``lexicon/currencies.tsv``.

«dollars canadiens», «$CA», «CAD», «MdsUSD»: after the number or before it. A noun left bare
(«francs») is settled by the places the article names, else it is the one the table says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

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
_WORD = re.compile(r"[^\W\d_]+")
_BLANKS = re.compile(r"\s+")
_ENDING = r"(?:ne|e)?[sx]?"

# Codes that are also French words or names in capitals: «COP 28», «TOP 10», «SOS 15».
_WORDLIKE = frozenset(
    """
    ALL AMD ANG ATS BAM BIF BOB BND CAD CDF COP CUC CUP CVE DEM DOP ERN ESP ETH FIM GEL
    GIP HRK ILS LAK LSL MAD MDL MGA MOP MRO NAD NIO PAB PEN RON SAR SEK SLE SOS STN TOP
    TRY VES WST FF FB FG FBU DA DT DH DHS Dh Dhs MDH TL RM RF DM NIS DTS CFA CFP KMF SVC
    BSD GMD AWG SCR SDG SSP SHP
    """.split()  # noqa: SIM905 - a table, not a list
)
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
class Currency:
    """A currency found in the text.

    Attributes:
        start: First character.
        end: Past the last character.
        code: ISO 4217 code.
        divisor: 100 for cents.
        noun: The noun, in small letters and the singular, when written in words.
        bare: The noun stands without an adjective («francs»).
        ambiguous: The noun has another, everyday sense («livres»).
        wordlike: Letters that a headline could also mean otherwise («TOP»).
    """

    start: int
    end: int
    code: str
    divisor: int = 1
    noun: str | None = None
    bare: bool = False
    ambiguous: bool = False
    wordlike: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The compiled table."""

    signs: re.Pattern[str]
    before: re.Pattern[str]
    names: dict[str, tuple[tuple[re.Pattern[str], Name], ...]]
    symbols: dict[str, str]
    places: dict[str, tuple[tuple[str, re.Pattern[str]], ...]]


def after(text: str, position: int) -> Currency | None:
    """The currency written at this very position, or None.

    Example:
        >>> after("3 dollars canadiens", 2).code
        'CAD'
    """
    table = _table()
    if match := table.signs.match(text, position):
        code = table.symbols.get(match[0]) or table.symbols[_dollar(match[0])]
        return Currency(position, match.end(), code, wordlike=match[0] in _WORDLIKE)
    word = _WORD.match(text, position)
    for pattern, name in table.names.get(_key(word[0]), ()) if word else ():
        if match := pattern.match(text, position):
            return Currency(
                position,
                match.end(),
                name.code,
                name.divisor,
                name.noun,
                not name.qualifiers,
                name.ambiguous,
            )
    return None


def before(text: str, position: int) -> Currency | None:
    """The currency written directly before this position («€ 3», «USD 4»), or None.

    Example:
        >>> before("CHF 214,60", 4).code
        'CHF'
    """
    table = _table()
    last = text[position - 1 : position]
    # «USD1» is a token, «USD1,23» a price
    if last.islower() or (last.isalpha() and not text[position + 1 : position + 2].strip()):
        return None
    floor = max(0, position - 10)
    match = table.before.search(text[floor:position])
    if match is None:
        return None
    code = table.symbols[
        match["symbol"].upper() if match["symbol"][0].islower() else match["symbol"]
    ]
    return Currency(floor + match.start("symbol"), floor + match.end("symbol"), code)


class Places:
    """What the places an article names say about its currencies; each noun is looked up once.

    Example:
        >>> text = "9 francs à Genève"
        >>> Places(text).code(after(text, 2))
        'CHF'
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._hits: dict[str, dict[str, int]] = {}

    def code(self, currency: Currency) -> str:
        """The code of a currency; a bare noun is the one whose places are named most."""
        hits = self._counted(currency.noun) if currency.bare and currency.noun else {}
        best = max(hits, key=lambda code: hits[code], default=currency.code)
        return best if hits.get(best) else currency.code

    def named(self, currency: Currency) -> bool:
        """Whether the text names a place of a noun that also has an everyday sense («livres»)."""
        return any(self._counted(currency.noun).values()) if currency.noun else False

    def _counted(self, noun: str) -> dict[str, int]:
        if noun not in self._hits:
            self._hits[noun] = {
                code: sum(1 for _ in pattern.finditer(self._text))
                for code, pattern in _table().places.get(noun, ())
            }
        return self._hits[noun]


def _dollar(symbol: str) -> str:
    """«$ c» and «$ US» as the table has them: «$CA», «$US»."""
    tight = _BLANKS.sub("", symbol).upper()
    return "$CA" if tight == "$C" else tight


def spoken_of(currency: Currency, text: str) -> bool:
    """Whether the text names a place of a noun that also has an everyday sense («livres»)."""
    rivals = _table().places.get(currency.noun or "", ())
    return any(pattern.search(text) for _, pattern in rivals)


def _key(word: str) -> str:
    """A first word as the table files it: small letters, no accents, singular."""
    plain = unicodedata.normalize("NFD", word.lower()).encode("ascii", "ignore").decode()
    return plain.rstrip("sx") or plain


@cache
def _table() -> Table:
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
        word = _WORD.match(name.noun)
        pattern = re.compile(rf"{_pattern(name)}(?!\w)", re.IGNORECASE)
        filed.setdefault(_key(word[0] if word else ""), []).append((pattern, name))
    return Table(
        re.compile(alternatives([_sign(sign) for sign in symbols])),
        _prefixes(symbols),
        {key: tuple(found) for key, found in filed.items()},
        symbols,
        places,
    )


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
    return rf"{noun}{GAP}\(?(?:{alternatives([_words(word) for word in name.qualifiers])})(?:\b|(?<=\.))"


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
