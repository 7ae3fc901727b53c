"""Numbers in French prose, as digits or words: «1 234,5», «deux cent mille», «une dizaine»."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from decimal import Decimal

from articlefacts.models.spans import Span
from articlefacts.models.values import Number
from articlefacts.values.exact import exactly
from articlefacts.values.fractions import extended
from articlefacts.values.hedges import bound_of_sum
from articlefacts.values.patterns import GAP
from articlefacts.values.quantities import Quantity, Scan, abbreviated, quantities
from articlefacts.values.ranges import paired
from articlefacts.values.refusals import is_number
from articlefacts.values.sums import Sum

_COUNTS = re.compile(rf"{GAP}(?!(?:à|et|ou|jusqu)\b)(?:d['’]|[a-zà-ÿ])", re.IGNORECASE)
_GLUED = re.compile(r"(?:[kKMG]|Mds?|Mrds?)(?![\w’'])")
_MINUS = re.compile(
    rf"(?<![\wà-ÿ])(?<!au )(?<!du )(?<!ou )(?<!le )(?<!de )(?<!à )(?<!pas )moins{GAP}$",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:^|\s)[-−][^\S\n]$")
_OCTET = re.compile(r"\.([0-9]{1,2})(?![0-9])")
_VULGAR = re.compile("[¼-¾⅐-⅞]")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")


@exactly
def find_numbers(
    text: str, scan: Scan | None = None, covered: Iterable[Span] = ()
) -> Iterator[Number]:
    """Yield every number of a text that counts or measures, in text order.

    Names («CAC 40»), ranks («3e»), dates, scores, articles of law and percentages are left out;
    the number of a sum of money is one.

    Args:
        text: French prose, of any length.
        scan: Its quantities, where they are known already.
        covered: Values known already, whose own numbers are not wanted.

    Example:
        >>> [(n.text, str(n.value)) for n in find_numbers("deux cent mille lecteurs du CAC 40")]
        [('deux cent mille', '200000')]
    """
    read = quantities(text) if scan is None else scan
    values = iter(sorted(covered, key=lambda value: value.start))
    value = next(values, None)
    for item in paired(text, _counted(text, read), shares=False):
        while value and value.end <= item.start:
            value = next(values, None)
        if (value and value.start < item.end) or (item.value is None and item.lower is None):
            continue
        bound = bound_of_sum(text, item)
        least, most = item.limits(bound)
        yield Number.of(
            text,
            item.start,
            item.end,
            value=item.value,
            minimum=least,
            maximum=most,
            bound=bound,
        )


def _counted(text: str, scan: Iterable[Quantity]) -> Iterator[Sum]:
    """Numbers as sums of nothing: «#» where a noun follows, so that two may make a range."""
    for quantity in _numbers(text, scan):
        code = "#" if _COUNTS.match(text, quantity.end) else None
        yield Sum(
            quantity.start, quantity.end, quantity.value, quantity.factor, quantity.kind, code
        )


def _numbers(text: str, scan: Iterable[Quantity]) -> Iterator[Quantity]:
    last = 0
    vulgar = _VULGAR.finditer(text)
    sign = next(vulgar, None)
    for quantity in scan:
        while sign and sign.start() < quantity.start:
            yield _vulgar(sign)
            sign = next(vulgar, None)
        if quantity.start < last or quantity.kind == "vague":
            continue
        whole = _whole(text, quantity, last)
        if whole is None:
            continue
        last = whole.end
        yield whole
        for part in _octets(text, whole):
            last = part.end
            yield part
    while sign:
        yield _vulgar(sign)
        sign = next(vulgar, None)


def _whole(text: str, quantity: Quantity, last: int) -> Quantity | None:
    """The number with its fraction, abbreviated scale and sign; None where it is no number."""
    whole = extended(text, quantity)
    if whole is quantity:
        short = abbreviated(text, quantity) if _GLUED.match(text, quantity.end) else None
        if short and not _is_network(text[short.start : short.end]):
            whole = short
        elif not is_number(text, quantity):
            return None
    near = max(last, whole.start - 12)
    minus = _MINUS.search(text, near, whole.start) if whole.kind != "about" else None
    if minus is None and "/" in text[quantity.end : whole.end]:
        minus = _DASH.search(text[max(0, whole.start - 3) : whole.start])
        start = whole.start - 2
    elif minus:
        start = minus.start()
    if minus is None or whole.value is None or whole.value < 0:
        return whole
    return whole._replace(start=start, value=-whole.value)


def _is_network(written: str) -> bool:
    """«5G»: a generation of phones."""
    return written in ("2G", "3G", "4G", "5G", "6G")


def _octets(text: str, whole: Quantity) -> Iterator[Quantity]:
    """What a point still parts after thousands: «192.168.1.2» has three numbers."""
    end = whole.end
    if not _THOUSANDS.fullmatch(text[whole.start : end]):
        return
    while match := _OCTET.match(text, end):
        end = match.end()
        yield Quantity(match.start(1), end, Decimal(match[1]))


def _vulgar(match: re.Match[str]) -> Quantity:
    value = Decimal(str(round(unicodedata.numeric(match[0]), 15)))
    return Quantity(match.start(), match.end(), value)
