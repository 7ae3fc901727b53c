"""Shares and rates in percent: «12,4 %», «vingt pour cent», «entre 3 et 5 %»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlefacts.models.values import Percentage
from articlefacts.values.exact import exactly
from articlefacts.values.hedges import bound_of_sum
from articlefacts.values.patterns import GAP, MAYBE
from articlefacts.values.quantities import Quantity, Scan, quantities
from articlefacts.values.ranges import paired
from articlefacts.values.sums import Sum

_SIGN = re.compile(
    rf"{MAYBE}(?:[%％](?!\w)|pour{MAYBE}cents?(?!\w)|pourcentages?(?!\w)|p\.{MAYBE}c\.)",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"\bpourcents?{GAP}des?{GAP}$", re.IGNORECASE)


@exactly
def find_percentages(text: str, scan: Scan | None = None) -> Iterator[Percentage]:
    """Yield every percentage of a text, in text order; «3 points» are none.

    Args:
        text: French prose, of any length.
        scan: Its quantities, where they are known already.

    Example:
        >>> [(p.text, str(p.value), p.bound) for p in find_percentages("près de 12,4 % du capital")]
        [('12,4 %', '12.4', 'about')]
    """
    shares = list(_shares(text, quantities(text) if scan is None else scan))
    if not any(item.code for item in shares):
        return
    for item in paired(text, shares):
        if item.code is None:
            continue
        bound = bound_of_sum(text, item)
        least, most = item.limits(bound)
        yield Percentage.of(
            text,
            item.start,
            item.end,
            value=item.value,
            minimum=least,
            maximum=most,
            bound=bound,
        )


def _shares(text: str, scan: Iterable[Quantity]) -> Iterator[Sum]:
    last = 0
    for quantity in scan:
        if quantity.start < last or quantity.factor > 1 or quantity.value is None:
            continue
        start, end = quantity.start, quantity.end
        code: str | None = "%"
        if match := _SIGN.match(text, end):
            end = match.end()
        elif match := _LEADING.search(text, max(last, start - 26), start):
            start = match.start()
        else:
            code = None
        last = end
        yield Sum(start, end, quantity.value, 1, quantity.kind, code)
