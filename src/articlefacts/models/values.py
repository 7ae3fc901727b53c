"""What the values layer finds: amounts, percentages, numbers and dates."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer

from articlefacts.models.spans import Span

Bound = Literal["exact", "about", "at_least", "at_most", "range"]
"""How the words around a figure limit it: «quelque» about, «plus de» at_least, «jusqu'à» at_most."""

Grain = Literal[
    "day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "range"
]


def _canonical(value: Decimal) -> Decimal:
    """One spelling per number: no exponent, no trailing zeros («2E+9» and «2000000000.0» are one)."""
    plain = format(value, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return Decimal("0") if plain in ("-0", "") else Decimal(plain)


Figure = Annotated[
    Decimal,
    AfterValidator(_canonical),
    PlainSerializer(lambda value: format(value, "f"), return_type=str, when_used="json"),
]
"""An exact decimal; JSON writes it as a string of plain digits."""


class Number(Span):
    """A number as the text writes it: «1 234,5», «deux cent mille», «une dizaine».

    Attributes:
        value: The exact number; None when only a range is given.
        minimum: Least value of a range or open bound; None without one.
        maximum: Greatest value of a range or open bound; None without one.
        bound: How the words around it limit it.
    """

    value: Figure | None = None
    minimum: Figure | None = None
    maximum: Figure | None = None
    bound: Bound = "exact"


class Percentage(Number):
    """A share or a rate in percent: «12,4 %» has the value 12.4; «3 points» are no percentage."""


class Amount(Number):
    """A sum of money; the span is the bare expression, from number to currency.

    Attributes:
        value: In units of the currency (euros, not cents); None for a range or an open sum.
        minimum: Least value of a range, in the same unit.
        maximum: Greatest value of a range, in the same unit.
        currency: ISO 4217 code («dollars» alone are USD).
        inferred_currency: True when the currency is only understood («contre 22 millions»).
        equivalent_of: Start offset of the amount that this one converts
            («105 millions d'euros (113 millions de dollars)»); None for an amount of its own.
        per: What the price is for («le baril», «par action»); None for a sum.
    """

    currency: str = Field(pattern=r"^[A-Z]{3}$")
    inferred_currency: bool = False
    equivalent_of: int | None = None
    per: str | None = None


class DateExpression(Span):
    """A calendar time of day grain or coarser; the span is bare, without preposition or article.

    Attributes:
        first_day: First day, inclusive; None when the text does not settle it.
        last_day: Last day, inclusive; None when the text does not settle it.
        grain: Precision of what was said.
        timex: ISO 8601-2 (EDTF) value: ``2024-02``, ``2024-02-26``, ``2019/2022``; None if unresolved.
        anchored: True when the publication date was needed to resolve it.
    """

    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    grain: Grain
    timex: str | None = None
    anchored: bool = False
