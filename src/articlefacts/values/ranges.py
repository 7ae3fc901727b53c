"""Two sums that share what only one of them says: ranges («10 à 15 M€») and pairs («331 ou 662 euros»)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from articlefacts.values.patterns import GAP, MAYBE
from articlefacts.values.sums import Sum

_JOIN = re.compile(
    rf"{GAP}(?:(?P<to>à|jusqu['’]à)(?:{GAP}(?:près{GAP}de|plus{GAP}de|environ|quelque))?|"
    rf"(?P<and>et)|(?P<or>ou|voire)){GAP}(?:(?:les|de|à){GAP})?|{MAYBE}(?P<dash>[-–—]|/){MAYBE}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b(?:entre|fourchette{GAP}de)(?:{GAP}(?:environ|quelque|près{GAP}de|les))?{GAP}?[\"“]?$",
    re.IGNORECASE,
)
# a price that moves names two sums, no range: «porté de 38 à 46 euros»
_ER = r"(?:e|ent|é|ée|és|ées|er|ait|aient|era|eront|erait|eraient|a|èrent|ant)"
_MOVING = (
    r"(?:pass|port|relev|relèv|abaiss|augment|grimp|chut|tomb|recul|ramen|ramèn|baiss|hauss|"
    r"rehauss|progress|doubl|tripl|quadrupl|diminu|évolu|gonfl|dégringol|gliss|dévaloris|"
    rf"revaloris|réévalu|ajust|remont){_ER}"
    r"|mont(?:e|ent|é|ée|és|er|ait|era|erait)|(?:re)?bondi(?:r|t|ssant)?|rédui(?:t|te|ts|tes|re|"
    r"sent|sant|sait|ra)|revue?s?|fondu"
)
_MOVE = re.compile(
    # «une hausse de 10 à 15 euros» is a range, «hausse son prix de 10 à 15 euros» none
    rf"\b(?!(?:(?<=une )|(?<=en ))(?:hausse|baisse|chute|double|triple)\b)(?:{_MOVING})\b[^.;:!?\n]{{0,60}}\b"
    r"(?:de|d['’])(?:[^\S\n]?(?:près|plus|moins|quelque|environ)(?:[^\S\n]de)?)?\s?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}")
_DATED = re.compile(
    r"\b(?:en|depuis|fin|début|mi|dès|année|avant|après|jan\w+|févr?\w*|mars|avril|mai|juin|"
    r"juil\w*|août|sept\w*|oct\w*|nov\w*|déc\w*)[-\s]$"
)
_REACH = 100


def paired(text: str, found: Iterable[Sum], *, shares: bool = True) -> Iterator[Sum]:
    """Yield the sums in order, two that make a range as one, two that share a unit with it each.

    Args:
        text: The text they are of.
        found: Sums in text order.
        shares: Whether two that are no range still share («331 ou 662 euros»).
    """
    waiting: Sum | None = None
    for item in found:
        if waiting is None:
            waiting = item
            continue
        match = _JOIN.fullmatch(text, waiting.end, item.start)
        if match is None or not _alike(text, waiting, item, match):
            yield waiting
            waiting = item
        elif _is_range(text, match, waiting, item):
            waiting = _range(waiting, item)
        else:
            yield _shared(waiting, item) if shares else waiting
            waiting = _shared(item, waiting) if shares and item.code is None else item
    if waiting is not None:
        yield waiting


def _range(first: Sum, second: Sum) -> Sum:
    return second._replace(
        start=first.start,
        value=None,
        code=second.code or first.code,
        lower=_shared(first, second).value,
        upper=second.value,
        kind="range",
    )


def _alike(text: str, first: Sum, second: Sum, match: re.Match[str]) -> bool:
    """Whether two numbers with a link between them can be sums of one currency."""
    if first.value is None or second.value is None or "range" in (first.kind, second.kind):
        return False
    if first.code and second.code:
        return first.code == second.code
    if second.code is None and (second.factor < 10**6 or (first.code is None and first.factor > 1)):
        return second.factor >= 10**6 and first.factor >= 10**6
    if match["and"] and first.kind == "words" and first.value == 1 and first.code is None:
        # «l'un et 20 euros», but «entre un et deux milliards»
        return _BETWEEN.search(text, max(0, first.start - 24), first.start) is not None
    # «en 2019 à 3 millions», «au titre de 2015 à 7,2 millions»: a year begins no range
    year = first.code is None and _YEAR.fullmatch(text[first.start : first.end])
    left = text[max(0, first.start - 12) : first.start]
    return not (year and (second.factor > 1 or _DATED.search(left)))


def _is_range(text: str, match: re.Match[str], first: Sum, second: Sum) -> bool:
    left = text[max(0, first.start - _REACH) : first.start]
    shared = _shared(first, second)
    if shared.value is None or second.value is None or shared.value >= second.value:
        return False
    if match["and"]:
        return _BETWEEN.search(left) is not None
    if match["or"]:
        return shared.value != first.value and second.value - shared.value == second.factor
    return not _MOVE.search(left)


def _shared(first: Sum, second: Sum) -> Sum:
    """The first sum with the scale and currency that only the second one says."""
    assert first.value is not None
    assert second.value is not None
    value, factor = first.value, first.factor
    counted = second.value / second.factor
    if first.code is None and factor == 1 < second.factor and (value < 1000 or value < counted):
        # «de 900 à 1,2 milliard»: the hundreds are millions; «de 142 à 118 M€» only falls
        factor = second.factor if value < 20 * counted else second.factor // 1000
        value *= max(factor, 1)
    elif first.code is None and second.factor == 1 and _in_thousands(value, second.value):
        value *= 1000
    if first.code is None:
        value /= second.divisor
    code = first.code or second.code
    return first._replace(value=value, factor=factor, code=code, inferred=first.code is None)


def _in_thousands(first: Decimal, second: Decimal) -> bool:
    """Whether «30 à 40.000» leaves the thousands of its first number to the second."""
    return second % 1000 == 0 and first < second / 1000 <= 4 * first < 4000
