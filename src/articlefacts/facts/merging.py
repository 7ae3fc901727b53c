"""One fact per thing said: restatements merge, contradictions stay apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import (
    Debt,
    Fact,
    FinancialResult,
    Listing,
    Position,
    PublicFunding,
    Status,
)
from articlefacts.models.slots import slot_names
from articlefacts.models.spans import Span
from articlefacts.models.values import Number

# Slots that tell two facts of one type apart; the rest is filled from either statement.
KEY_SLOTS: dict[str, tuple[str, ...]] = {
    "valuation": ("company", "amount"),
    "funding_round": ("company", "amount", "round"),
    "investment": ("investor", "target", "amount"),
    "acquisition": ("acquirer", "target", "amount", "stake"),
    "merger": ("parties",),
    "ownership": ("owner", "owned", "stake"),
    "financial_result": ("company", "metric", "amount", "period"),
    "position": ("person", "organization", "title", "state"),
    "founding": ("organization",),
    "partnership": ("parties",),
    "product_launch": ("company", "product"),
    "workforce": ("organization", "count"),
    "job_cuts": ("organization", "count"),
    "hiring": ("organization", "count"),
    "quotation": ("text",),
    "penalty": ("organization", "amount"),
    "listing": ("company", "venue"),
    "contract": ("supplier", "customer", "amount"),
    "stock_move": ("company", "change"),
    "insolvency": ("company",),
    "headquarters": ("organization", "place"),
    "debt": ("borrower", "amount", "lender"),
    "public_funding": ("amount", "funder", "recipient"),
}
_NOTHING = object()
_Mark = tuple[str, str, object]
# Of two statements the plainer one is the article's last word on whether it happened.
_FIRMNESS = {"asserted": 3, "denied": 2, "planned": 1, "reported": 0}


def merge_facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Merge restatements, in text order of the trigger."""
    kept: list[Fact] = []
    # Where to look for a twin: the facts that hold the same thing in the first slot that decides, or nothing.
    places: dict[_Mark, set[int]] = {}
    for fact in facts:
        near = sorted(set().union(*(places.get(mark, ()) for mark in _wanted(fact))))
        twin = next((k for k in near if _same(kept[k], fact)), None)
        if twin is None:
            twin = len(kept)
            kept.append(fact)
        else:
            kept[twin] = _merged(kept[twin], fact)
        for mark in _marks(kept[twin]):
            places.setdefault(mark, set()).add(twin)
    return tuple(sorted(kept, key=lambda f: (f.trigger.start, f.trigger.end, f.type)))


def _keys(fact: Fact) -> tuple[str, ...]:
    """The slots that tell facts apart: all of them for a type of the user's own."""
    keys = KEY_SLOTS.get(fact.type)
    return slot_names(type(fact)) if keys is None else keys


def _marks(fact: Fact) -> Iterator[_Mark]:
    """What a fact holds in each slot that decides."""
    for slot in _keys(fact):
        value = getattr(fact, slot)
        if empty(value):
            yield fact.type, slot, _NOTHING
        else:
            # One title may be the other cut short: any title may do.
            yield fact.type, slot, None if slot == "title" else identity(value)


def _wanted(fact: Fact) -> tuple[_Mark, ...]:
    """Of what any other fact that may be the same holds one."""
    first = next((mark for mark in _marks(fact) if mark[2] is not _NOTHING), None)
    return () if first is None else (first, (*first[:2], _NOTHING))


def empty(value: object) -> bool:
    """Whether a slot is unfilled; comparing models with None would cost more than all else here."""
    return value is None or (isinstance(value, tuple) and not value)


def identity(value: object) -> object:
    """What makes two fillers the same: an entity's id, a figure, else the words."""
    if isinstance(value, EntityRef):
        return value.id
    if isinstance(value, Number):
        return value.value, value.minimum, value.maximum, getattr(value, "currency", None)
    if isinstance(value, Span):
        return value.text.casefold()
    if isinstance(value, tuple):
        return frozenset(identity(v) for v in value)
    return value


def _same(a: Fact, b: Fact) -> bool:
    """Same type, no key slot that differs, and at least one filled in both."""
    if a.type != b.type or (a.status != b.status and "denied" in (a.status, b.status)):
        return False
    shared = 0
    if _same_words(a, b):
        return True
    for slot in _keys(a):
        left, right = getattr(a, slot), getattr(b, slot)
        if empty(left) or empty(right):
            continue
        if identity(left) != identity(right) and not (slot == "title" and _same_title(left, right)):
            return False
        shared += 1
    if isinstance(a, Position) and not _same_office(a, b):
        return False
    if isinstance(a, FinancialResult) and not _same_figure(a, b):
        return False
    return shared >= min(2, len(_keys(a))) or shared == _filled(a) == _filled(b) > 0


def _same_words(a: Fact, b: Fact) -> bool:
    """Whether two rules read one thing: a grant once, a loan to one borrower once, a listing whose venue one tells."""
    if isinstance(a, Listing) and isinstance(b, Listing) and a.status == b.status:
        one = a.company and b.company and a.company.id == b.company.id
        dated = a.date and b.date and identity(a.date) != identity(b.date)
        return bool(one) and not dated and bool(a.venue) != bool(b.venue)
    if isinstance(a, PublicFunding) and isinstance(b, PublicFunding):
        return a.amount is not None and a.amount == b.amount
    if isinstance(a, Debt) and isinstance(b, Debt):
        same = a.borrower and b.borrower and a.borrower.id == b.borrower.id
        return bool(same) and a.amount is not None and a.amount == b.amount
    return False


def _same_figure(a: FinancialResult, b: Fact) -> bool:
    """Whether two results may be one: a movement of other years does not date a sum that moved otherwise."""
    if not isinstance(b, FinancialResult) or (a.amount and b.amount) or not (a.change and b.change):
        return True
    return a.change.value == b.change.value or bool(a.period) == bool(b.period)


def _same_office(a: Fact, b: Fact) -> bool:
    """Whether two positions that do not contradict each other share a body or a title, or one has neither."""
    offices = [{n for n in ("organization", "title") if not empty(getattr(f, n))} for f in (a, b)]
    return not all(offices) or bool(offices[0] & offices[1])


def _same_title(a: Span, b: Span) -> bool:
    """Whether one title is the other cut short: «ministre», «ministre des Finances»."""
    left, right = (re.sub(r"[^\w ]", "", t.text.casefold()).rstrip("s") for t in (a, b))
    return left in right or right in left


def _filled(fact: Fact) -> int:
    return sum(not empty(getattr(fact, slot)) for slot in _keys(fact))


def _arguments(fact: Fact) -> int:
    return sum(not empty(getattr(fact, name)) for name in slot_names(type(fact)))


def _merged(a: Fact, b: Fact) -> Fact:
    """The fuller statement, its empty slots filled from the other, with the firmer status."""
    best, other = (b, a) if _arguments(b) > _arguments(a) else (a, b)
    update: dict[str, object] = {
        name: getattr(other, name) for name in slot_names(type(best)) if empty(getattr(best, name))
    }
    if best.source is None and best.status == other.status:
        update["source"] = other.source
    update["status"] = _status(a, b)
    return best.model_copy(update=update)


# A noun names what may never come: «son introduction en Bourse, prévue en mai».
_NOUN_BEFORE = re.compile(
    r"(?:^|[.:;»\"]\s|\b(?:la|le|les|une?|son|sa|ses|leurs?|cette|cet|ce|ces|de|du|des|au|aux|"
    r"pour|sans)\s|\b[ld]['’])$",
    re.IGNORECASE,
)


def _status(a: Fact, b: Fact) -> Status:
    """The firmer status, unless a bare noun claims it against a verb of another rule."""
    soft, firm = sorted((a, b), key=lambda fact: _FIRMNESS[fact.status])
    if soft.rule != firm.rule and _is_noun(firm) and not _is_noun(soft):
        return soft.status
    return firm.status


def _is_noun(fact: Fact) -> bool:
    before = fact.evidence.text[: max(fact.trigger.start - fact.evidence.start, 0)]
    return _NOUN_BEFORE.search(before) is not None
