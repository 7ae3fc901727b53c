"""One fact per thing said: twins are found where all facts would be compared, at a constant price each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlefacts.facts import merging
from articlefacts.facts.merging import merge_facts
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Acquisition, Fact, Ownership, Position, PublicFunding
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

_NOWHERE = Span(start=0, end=0, text="")


def _who(name: str) -> EntityRef:
    return EntityRef(start=0, end=len(name), text=name, id=name, name=name)


def _words(text: str) -> Span:
    return Span(start=0, end=len(text), text=text)


def _sum(value: int) -> Amount:
    return Amount(start=0, end=1, text="1", value=value, currency="EUR")


def _fact(kind: type[Any], at: int = 0, **slots: Any) -> Any:
    trigger = Span(start=at, end=at, text="")
    return kind(trigger=trigger, evidence=_NOWHERE, rule="test", **slots)


def _naively(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Each fact against all that were kept before it."""
    kept: list[Fact] = []
    for fact in facts:
        twin = next((k for k, other in enumerate(kept) if merging._same(other, fact)), None)
        if twin is None:
            kept.append(fact)
        else:
            kept[twin] = merging._merged(kept[twin], fact)
    return tuple(sorted(kept, key=lambda f: (f.trigger.start, f.trigger.end, f.type)))


_WHO = st.none() | st.sampled_from(["Orvane", "Solmic"]).map(_who)
_TITLE = st.none() | st.sampled_from(["ministre", "ministre des Ports"]).map(_words)
_SUM = st.none() | st.just(3).map(_sum)
_STATUS = st.sampled_from(["asserted", "denied"])
_STATE = st.sampled_from(["current", "former"])


def _many(kind: type[Any], **slots: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    """Lists of facts of one type that have much in common."""
    filled = st.fixed_dictionaries(slots)
    return st.lists(filled.map(lambda found: _fact(kind, **found)), min_size=2, max_size=9)


_FACTS = st.one_of(
    _many(Position, person=_WHO, organization=_WHO, title=_TITLE, status=_STATUS, state=_STATE),
    _many(Acquisition, acquirer=_WHO, target=_WHO, amount=_SUM, status=_STATUS),
    _many(PublicFunding, amount=_SUM, funder=_WHO, recipient=_WHO),
)


@given(_FACTS)
def test_no_twin_is_missed(facts: list[Fact]) -> None:
    assert merge_facts(facts) == _naively(facts)


MERGED: list[tuple[list[Fact], int]] = [
    ([_fact(Ownership, owner=_who("Orvane"), owned=_who("Solmic"))] * 2, 1),
    ([_fact(Position, person=_who("Lise Ormeau"), title=_words(t)) for t in ("ministre", "ministre des Ports")], 1),
    ([_fact(Acquisition, acquirer=_who("Orvane"), target=_who("Solmic"), amount=_sum(n)) for n in (3, 9)], 2),
    ([_fact(Acquisition, acquirer=_who("Orvane"), target=_who("Solmic"), status=s) for s in ("asserted", "denied")], 2),
    ([_fact(Acquisition, target=_who("Solmic")), _fact(Acquisition, acquirer=_who("Orvane"))], 2),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "left"), MERGED)
def test_restatements_merge_and_contradictions_stay(facts: list[Fact], left: int) -> None:
    assert len(merge_facts(facts)) == left


def test_a_fact_is_compared_with_few(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counting(a: Fact, b: Fact) -> bool:
        nonlocal compared
        compared += 1
        return same(a, b)

    same = merging._same
    monkeypatch.setattr(merging, "_same", counting)
    people = [_who(f"P{number}") for number in range(300)]
    facts = [_fact(Position, at, person=p, title=_words("maire")) for at, p in enumerate(people)]
    assert len(merge_facts(facts * 2)) == 300
    assert compared == 300
