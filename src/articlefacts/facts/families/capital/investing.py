"""The draft of an investment: who puts how much into what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item
from articlefacts.lazy import lazy
from articlefacts.models.facts import Investment
from articlefacts.models.spans import Span


def same(investor: Item | None, target: Item | Span) -> bool:
    """Tell whether the money would go to who gives it."""
    return isinstance(target, Item) and investor is not None and investor.entity == target.entity


# Events, plans and laws are where money is promised, not who pays.
_NOBODY = lazy(
    r"(?:plan|programme|sommet|salon|forum|festival|agenda|stratégie|conférence|congrès|foire|loi|"
    r"pacte|choose|assises)\b|.{0,60}\b20[2-9]0$",
    re.IGNORECASE,
)


def investment(
    hit: Hit,
    investor: Item | None,
    target: Item | Span | None,
    amount: Item | None,
    stake: Item | None = None,
) -> Iterator[Draft]:
    """Draft an investment with the date of its clause."""
    if (
        investor
        and investor.entity
        and investor.kind != "person"
        and _NOBODY.match(investor.entity.name)
    ):
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        Investment,
        investor=investor.ref() if investor else None,
        target=target.ref() if isinstance(target, Item) else target,
        amount=amount.value if amount else None,
        stake=stake.value if stake else None,
        date=date.value if date else None,
    )
