"""Amounts that no fact holds, with the reason as far as the words around them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.models.article import UnusedAmount, UnusedReason
from articlefacts.models.facts import Fact
from articlefacts.models.values import Amount

_REASONS: tuple[tuple[UnusedReason, re.Pattern[str]], ...] = (
    ("market size", re.compile(r"\bmarché\b|\bsecteur\b|\bfilière\b|\bindustrie\b", re.I)),
    ("damage estimate", re.compile(r"\bdégâts\b|\bpréjudice\b|\bdommages?\b|\bpertes? (?:matérielles|assurées)", re.I)),
    ("budget", re.compile(r"\bbudget\b|\bcoûts?\b|\bcoûter|\benveloppe\b|\bplan\b|\bdépenses?\b|\bdéficit\b", re.I)),
    ("price", re.compile(r"\bprix\b|\btarifs?\b|\bloyers?\b|\bsalaires?\b|\bvend(?:u|re|ait)", re.I)),
    ("comparison", re.compile(r"\bcontre\s*$|\bcontre \S{0,12}\s*$", re.I)),
    ("public money", re.compile(r"\bimpôts?\b|\btaxes?\b|\bdette publique\b|\bfisc", re.I)),
)
_WINDOW = 90


def find_unused(
    text: str, amounts: Sequence[Amount], facts: Sequence[Fact]
) -> tuple[UnusedAmount, ...]:
    """List the amounts of an article that fill no slot of any fact, in text order."""
    used = {
        value.start
        for fact in facts
        for name in type(fact).model_fields
        if isinstance(value := getattr(fact, name), Amount)
    }
    return tuple(
        UnusedAmount(amount=amount, reason=_reason(text, amount))
        for amount in amounts
        if amount.start not in used and amount.equivalent_of not in used
    )


def _reason(text: str, amount: Amount) -> UnusedReason:
    if amount.per is not None:
        return "price"
    before = text[max(amount.start - _WINDOW, 0) : amount.start]
    after = text[amount.end : amount.end + _WINDOW // 2]
    around = before.rsplit(". ", 1)[-1] + " | " + after.split(". ", 1)[0]
    for reason, cue in _REASONS:
        if cue.search(before if reason == "comparison" else around):
            return reason
    return "unknown"
