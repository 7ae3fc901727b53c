"""Currencies as French texts write them, from the table ``lexicon/currencies.tsv``.

«dollars canadiens», «$CA», «CAD», «MdsUSD»: after the number or before it. A noun left bare
(«francs») is settled by the places the article names, else it is the one the table says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.values.currency_table import WORD, key_of, table

_BLANKS = re.compile(r"\s+")
# Codes that are also French words or names in capitals: «COP 28», «TOP 10», «SOS 15».
_WORDLIKE = frozenset(
    """
    ALL AMD ANG ATS BAM BIF BOB BND CAD CDF COP CUC CUP CVE DEM DOP ERN ESP ETH FIM GEL
    GIP HRK ILS LAK LSL MAD MDL MGA MOP MRO NAD NIO PAB PEN RON SAR SEK SLE SOS STN TOP
    TRY VES WST FF FB FG FBU DA DT TL RM RF DM NIS DTS CFA CFP KMF SVC
    BSD GMD AWG SCR SDG SSP SHP
    """.split()  # a table, not a list
)


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


def after(text: str, position: int) -> Currency | None:
    """The currency written at this very position, or None.

    Example:
        >>> after("3 dollars canadiens", 2).code
        'CAD'
    """
    known = table()
    if match := known.signs.match(text, position):
        code = known.symbols.get(match[0]) or known.symbols[_dollar(match[0])]
        return Currency(position, match.end(), code, wordlike=match[0] in _WORDLIKE)
    word = WORD.match(text, position)
    for pattern, name in known.names.get(key_of(word[0]), ()) if word else ():
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
    known = table()
    last = text[position - 1 : position]
    # «USD1» is a token, «USD1,23» a price
    if last.islower() or (last.isalpha() and not text[position + 1 : position + 2].strip()):
        return None
    floor = max(0, position - 10)
    left = text[floor:position]
    ending = left.rstrip()[-2:]
    if ending.isalpha() and ending.islower():  # as no sign does
        return None
    match = known.before.search(left)
    if match is None:
        return None
    code = known.symbols[
        match["symbol"].upper() if match["symbol"][0].islower() else match["symbol"]
    ]
    return Currency(floor + match.start("symbol"), floor + match.end("symbol"), code)


_WITHDRAWN = frozenset(["FRF"])
_THIS_CENTURY = re.compile(r"\b20[0-4][0-9]\b")


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
        self._late: bool | None = None

    def code(self, currency: Currency) -> str:
        """The code of a currency; a bare noun is the one whose places, or times, are named most."""
        hits = self._counted(currency.noun) if currency.bare and currency.noun else {}
        others = {code: told for code, told in hits.items() if code != currency.code}
        best = max(others, key=lambda code: others[code], default=currency.code)
        # Years of the last century tell old money only where none of this one is named.
        own = 0 if self._is_late(currency.code) else hits.get(currency.code, 0)
        return best if others.get(best, 0) > own else currency.code

    def _is_late(self, code: str) -> bool:
        """Whether a currency was withdrawn before the years that the text names; looked up once."""
        if self._late is None:
            self._late = _THIS_CENTURY.search(self._text) is not None
        return self._late and code in _WITHDRAWN

    def named(self, currency: Currency) -> bool:
        """Whether the text names a place of a noun that also has an everyday sense («livres»)."""
        return any(self._counted(currency.noun).values()) if currency.noun else False

    def _counted(self, noun: str) -> dict[str, int]:
        if noun not in self._hits:
            self._hits[noun] = {
                code: sum(1 for _ in pattern.finditer(self._text))
                for code, pattern in table().places.get(noun, ())
            }
        return self._hits[noun]


def _dollar(symbol: str) -> str:
    """«$ c» and «$ US» as the table has them: «$CA», «$US»."""
    tight = _BLANKS.sub("", symbol).upper()
    return "$CA" if tight == "$C" else tight
