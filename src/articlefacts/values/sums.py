"""Sums of money, one by one: a quantity, the currency it is in, and what else belongs to it.

A ``Sum`` without a currency («48 millions») is a candidate: ``ranges`` and ``ellipsis`` may still
give it one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from articlefacts.lazy import lazy
from articlefacts.models.values import Bound
from articlefacts.values import currencies, scales, words
from articlefacts.values.currencies import Currency, Places
from articlefacts.values.digits import digits_value
from articlefacts.values.patterns import DE, GAP, MAYBE
from articlefacts.values.quantities import Kind, Quantity, abbreviated


class Sum(NamedTuple):
    """A quantity with its unit, if one is written: of money, of shares, or a bare number.

    Attributes:
        start: First character, of the number or of a currency before it.
        end: Past the last character.
        value: In units of the currency; None for a vague sum or a range.
        factor: Scale already in ``value``; 1 without one.
        kind: See ``Quantity``; «range» between two.
        code: ISO 4217 code, «%» or «#» for a bare number; None while no unit is known.
        inferred: The currency is not written beside it.
        lower: Least value of a range.
        upper: Greatest value of a range.
        divisor: 100 where cents are counted.
    """

    start: int
    end: int
    value: Decimal | None
    factor: int
    kind: Kind | Literal["range"]
    code: str | None = None
    inferred: bool = False
    lower: Decimal | None = None
    upper: Decimal | None = None
    divisor: int = 1

    def limits(self, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
        """The least and the greatest value it may have, as the words around it limit it."""
        least = self.value if bound == "at_least" else self.lower
        most = self.value if bound == "at_most" else self.upper
        return least, most


# in sums without a currency: «12 m» are metres, «5 G» a network
_CAPITAL = lazy(r"[^\S\n]?(?:M|Mds?|Mrds?|Mns?)(?![\w’'])")
_TRILLION = 10**18
_WORD = re.compile(r"\w")
_ONE_WORD = re.compile(r"\W*+(?:\w++\W*+)?")
# also «cinq cent mille (500 000) francs», said twice
_QUOTED = (
    rf"(?:[\"”]|{GAP}»|{GAP}\((?:[0-9][0-9 .]{{0,14}}|"
    rf"(?:{words.WHOLE}[ -]?(?:millions?|milliards?)?))\))?"
)
_LINK = lazy(rf"{_QUOTED}{MAYBE}")
# also «3 milliards (d'euros)», as agencies fill in a quotation
_LINK_OF = lazy(rf"{_QUOTED}{MAYBE}\(?{DE}", re.IGNORECASE)
# stock wires: «un objectif de 184 E», «2 212 ME»
_LETTER = lazy(rf"{MAYBE}(?P<scale>[kKM]|Mds?|Mrd)?E(?![\w’'°%-]|\.\w|{GAP}[A-Z]{{3}})")
_SHARE_BEFORE = lazy(
    r"\b(?:objectif|dividende|coupon|acompte|cours|action|titre|BN?PA|"
    r"fourchette)\b[^.;:!?\n]{0,80}$"
)
_SHARE_AFTER = lazy(rf"{GAP}(?:par|l['’]){MAYBE}(?:action|titre)\b")
_US = lazy(rf"{GAP}US(?![\w$])")
_CENTS = lazy(
    rf"(?:{GAP}et)?{GAP}(?:(?P<digits>[0-9]{{1,2}})|(?P<words>{words.PATTERN}))"
    rf"{GAP}(?:cents?|centimes?|pence|kopecks?|centavos?)\b",
    re.IGNORECASE,
)
_TAIL = lazy(
    rf"(?:(?:{GAP}et)?{GAP}(?:(?P<digits>[0-9]{{2}})|(?P<words>{words.PATTERN}))|"
    rf"(?P<glued>[0-9]{{2}}))"
    r"(?![\w’'])(?=\s*(?:$|[.;:!?)](?![0-9])))",
    re.IGNORECASE,
)
# «un franc succès», «un dollar fort»: the currency itself or no money at all, not one unit
_NO_UNIT = lazy(
    rf"{GAP}(?:(?:plus|moins|trop|si|aussi|très){GAP})?"
    r"(?:forte?|faible|chère?|numérique|succès|soleil|parler|tireur|jeu|collier|sous|stable|"
    r"affaiblie?|dévaluée?|surévaluée?)\b",
    re.IGNORECASE,
)
# «trois livres de cuisine», «cinq couronnes de fleurs»
_NO_MONEY = lazy(
    rf"{GAP}(?:de|d['’]|sur|qui|pour|parus?|publiés?|écrits?|par{GAP}an)(?:\b|(?<=['’]))",
    re.IGNORECASE,
)
# pounds that weigh: «1 million de livres d'uranium»
_GOODS = lazy(
    rf"{GAP}{DE}(?:uranium|cuivre|cobalt|nickel|zinc|plomb|étain|lithium|concentré|café|cacao|"
    r"coton|sucre|viande|bœuf"
    r"|poulet|poisson|homard|beurre|farine|riz|fromage|cocaïne|marijuana|cannabis|poudre|"
    r"explosifs?|charge|poussée)\b",
    re.IGNORECASE,
)


def sums(text: str, scan: Iterable[Quantity]) -> Iterator[Sum]:
    """Yield every quantity of the text, with its currency where one is written beside it."""
    last, places = 0, Places(text)
    for quantity in scan:
        if quantity.start < last:
            continue
        short = abbreviated(text, quantity)
        found = (
            _before(text, quantity, short, last)
            or _after(text, quantity, short, places)
            or _bare(text, quantity, short)
        )
        last = found.end
        yield found


def _bare(text: str, quantity: Quantity, short: Quantity | None) -> Sum:
    found = short if short and _CAPITAL.match(text, quantity.end) else quantity
    return _lettered(text, quantity) or Sum(
        found.start, found.end, found.value, found.factor, found.kind
    )


def _lettered(text: str, quantity: Quantity) -> Sum | None:
    """«184 E», «2 212 ME»: a lone E is a euro only where shares are spoken of."""
    match = _LETTER.match(text, quantity.end)
    if match is None or quantity.value is None or quantity.kind != "digits" or quantity.factor > 1:
        return None
    if match["scale"] is None and not (
        _SHARE_AFTER.match(text, match.end())
        or _SHARE_BEFORE.search(text, max(0, quantity.start - 100), quantity.start)
    ):
        return None
    factor = scales.ABBREVIATIONS[match["scale"]] if match["scale"] else 1
    return Sum(quantity.start, match.end(), quantity.value * factor, factor, "digits", "EUR")


def _after(text: str, quantity: Quantity, short: Quantity | None, places: Places) -> Sum | None:
    for candidate in (quantity, short) if short else (quantity,):
        scaled = candidate.factor > 1 or candidate.kind in ("vague", "about")
        if scaled and _US.match(text, candidate.end):
            return _sum(candidate, candidate.start, candidate.end + 3, "USD")
        for link in (_LINK, _LINK_OF) if scaled else (_LINK,):
            match = link.match(text, candidate.end)
            currency = currencies.after(text, match.end()) if match else None
            if currency and _plausible(text, candidate, currency, places):
                return _priced(text, candidate, currency, places.code(currency))
    return None


def _before(text: str, quantity: Quantity, short: Quantity | None, floor: int) -> Sum | None:
    currency = currencies.before(text, quantity.start)
    if currency is None or currency.start < floor or quantity.kind == "vague":
        return None
    if short and not text[short.end : short.end + 1].isalpha():
        quantity = short
    own = currencies.after(text, _end(_LINK, text, quantity.end))
    if own and own.noun is None and not own.wordlike:  # «$10 USD», or «CHF 5 € 6»
        return None
    if text[quantity.end - 7 : quantity.end] == "billion":  # a sign before it: the English one
        value, factor = quantity.value, quantity.factor // 1000
        quantity = quantity._replace(value=value / 1000 if value else value, factor=factor)
    return _sum(quantity, currency.start, quantity.end, currency.code)


def _priced(text: str, quantity: Quantity, currency: Currency, code: str) -> Sum:
    found = _sum(quantity, quantity.start, currency.end, code)
    if found.value is None:
        return found
    if currency.divisor > 1:
        return found._replace(value=found.value / currency.divisor, divisor=currency.divisor)
    return _with_cents(text, found)


def _with_cents(text: str, found: Sum) -> Sum:
    """«15 dollars et 15 cents», «cinq roubles trente», «35€ 99»."""
    assert found.value is not None
    if found.factor > 1 or found.value != int(found.value):
        return found
    match = _CENTS.match(text, found.end) or _TAIL.match(text, found.end)
    if match is None:
        return found
    written = match["digits"] or match.groupdict().get("glued")
    cents = digits_value(written) if written else words.value_of(match["words"])
    if cents is None or not 0 < cents < 100:
        return found
    return found._replace(end=match.end(), value=found.value + cents / 100)


def _sum(quantity: Quantity, start: int, end: int, code: str) -> Sum:
    value, factor = quantity.value, quantity.factor
    if value is not None and factor >= _TRILLION:
        # of money, «trillion» is always the American one, a thousand milliards
        value, factor = value / 10**6, factor // 10**6
    return Sum(start, end, value, factor, quantity.kind, code)


def _plausible(text: str, quantity: Quantity, currency: Currency, places: Places) -> bool:
    """Whether number and currency beside each other are money."""
    written = text[quantity.start : quantity.end]
    if currency.wordlike:
        return quantity.factor > 1 or not written.isdigit() or len(written) > 3
    if currency.noun is None:
        return True
    if quantity.end == currency.start and not written[-1:].isdigit():
        return False
    if currency.ambiguous and _GOODS.match(text, currency.end):
        return False
    if quantity.kind == "words" and quantity.value == 1 and quantity.factor == 1:
        return not _NO_UNIT.match(text, currency.end) and not currency.ambiguous
    if not currency.ambiguous or quantity.factor >= 10**6:
        return True
    if _NO_MONEY.match(text, currency.end):
        return False
    if quantity.kind == "digits" and places.named(currency):
        return True
    # A text that says nothing else, as a field of a table does: «3 livres», «quasi 3 livres».
    alone = _ONE_WORD.fullmatch(text, 0, quantity.start) and not _WORD.search(text, currency.end)
    return bool(alone)


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.match(text, position)
    return match.end() if match else position
