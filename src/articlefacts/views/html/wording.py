"""What a page says: names of types and slots, and values in words."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from articlefacts.models.facts import Status
from articlefacts.models.values import Amount, DateExpression, Number, Percentage

STATUSES: Mapping[Status, str] = MappingProxyType(
    {
        "asserted": "the article says it happened or is so",
        "reported": "rumour or conditional: the article does not vouch for it",
        "planned": "announced, wished or under way: not done yet",
        "denied": "denied, contested or given up",
    }
)

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "person": "People",
        "company": "Companies",
        "organization": "Organizations",
        "place": "Places",
        "product": "Products",
        "amount": "Amounts",
        "percentage": "Percentages",
        "date": "Dates",
    }
)
"""Kinds of coloured spans in the order of the legend, each with its heading."""

# U+202F, the narrow space that never breaks a line, groups digits as French newspapers do.
_THIN = "\u202f"
_BOUNDS = {"about": "about ", "at_least": "at least ", "at_most": "at most "}


def title_of(name: str) -> str:
    """Return the name of a type, slot or metric as a heading: «Funding round»."""
    return name.replace("_", " ").capitalize()


def value_of(value: object) -> str:
    """Say what an expression means: «12 500 000 EUR», «at least 80 %», «2024-02-26».

    The empty string says that the words mean no more than themselves.
    """
    if isinstance(value, DateExpression):
        return _date(value)
    if isinstance(value, Amount):
        price = f" {value.per}" if value.per else ""
        return f"{_number(value)}{_THIN}{value.currency}{price}"
    if isinstance(value, Percentage):
        return f"{_number(value)}{_THIN}%"
    return _number(value) if isinstance(value, Number) else ""


def _number(number: Number) -> str:
    ends = [end for end in (number.minimum, number.maximum) if end is not None]
    figures = [number.value] if number.value is not None else ends
    return _BOUNDS.get(number.bound, "") + " to ".join(_digits(figure) for figure in figures)


def _digits(figure: Decimal) -> str:
    return format(figure, ",f").replace(",", _THIN).replace("-", "\u2212")


def _date(date: DateExpression) -> str:
    if date.first_day is None or date.last_day is None:
        return date.timex or "unresolved"
    return _days(date.first_day, date.last_day)


def _days(first: datetime.date, last: datetime.date) -> str:
    return first.isoformat() if first == last else f"{first} to {last}"


__all__ = ["KINDS", "STATUSES", "title_of", "value_of"]
