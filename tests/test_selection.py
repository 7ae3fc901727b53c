from __future__ import annotations

import copy
import datetime
import pickle
from collections.abc import Callable
from decimal import Decimal

import pytest

from articlefacts import (
    Acquisition,
    ArticleFacts,
    Company,
    EntityRef,
    FactBase,
    FundingRound,
    Hiring,
    InputError,
    Merger,
    Valuation,
)
from articlefacts.selection import Facts
from tests.views.article import ARTICLE, FACTS

ALL = ARTICLE.facts_of()


@pytest.mark.parametrize(
    ("kept", "types"),
    [
        (ALL.reported(), ["valuation"]),
        (ALL.planned(), ["acquisition", "product_launch"]),
        (ALL.denied(), ["merger"]),
        (ALL.confirmed(), ["funding_round", "quotation", "position", "financial_result"]),
        (ALL.attributed(), ["valuation", "merger"]),
        (ALL.attributed().unattributed(), []),
        (ALL.claimed_by("le quotidien des affaires"), ["valuation"]),
        (ALL.claimed_by("Quotidien"), []),
        (ALL.claimed_by(ARTICLE.companies[0]), ["merger"]),
        (ALL.involving("OZALIDE"), ["acquisition"]),
        (ALL.involving("Ozalid"), []),
        (ALL.involving("Korvia SAS", "zwanenhof"), ["merger"]),
        (ALL.involving("p1"), ["quotation", "position"]),
        (ALL.involving("Le Quotidien des Affaires"), []),  # a source fills no slot
        (ALL.where(acquirer="Korvia"), ["acquisition"]),
        (ALL.where(acquirer="Ozalide"), []),
        (ALL.where(metric="revenue"), ["financial_result"]),
        (ALL.where(title="Directrice Generale"), ["position"]),
        (ALL.where(parties="Zwanenhof"), ["merger"]),
        (ALL.where(type="merger", status="denied"), ["merger"]),
        (ALL.where(source="quotidien des affaires"), []),
        (ALL.where(source="Le Quotidien des Affaires"), ["valuation"]),
        (ALL.where(amount=12_500_000), ["funding_round"]),
        (ALL.where(amount=Decimal("12.5e6")), ["funding_round"]),
        (ALL.where(amount=12_500_000.0), ["funding_round"]),
        (ALL.where(amount=12_500_001), []),
        (ALL.where(amount=80_000_000), ["valuation"]),
        (ALL.where(amount=FACTS[0].amount), ["funding_round"]),
        (ALL.where(amount=FACTS[3].amount), ["valuation"]),
        (ALL.where(amount=FACTS[0].amount.model_copy(update={"currency": "USD"})), []),
        (ALL.where(amount=FACTS[0].amount.model_copy(update={"bound": "about"})), []),
        (ALL.where(amount=FACTS[0].amount.model_copy(update={"text": "12.500.000 €"})), ["funding_round"]),
        (ALL.where(amount="12,5 M€"), ["funding_round"]),
        (ALL.where(change=-4), ["financial_result"]),
        (ALL.where(change=FACTS[6].change), ["financial_result"]),
        (ALL.where(period=FACTS[6].period), ["financial_result"]),
        (ALL.where(date=FACTS[0].date), ["funding_round"]),
        (ALL.where(title=FACTS[2].title), ["position"]),
        (ALL.where(company=FACTS[0].company, amount=12_500_000), ["funding_round"]),
        (ALL.where(acquirer=ARTICLE.companies[0]), ["acquisition"]),
        (ALL.where(acquirer=ARTICLE.companies[0].mentions[0]), ["acquisition"]),
        (ALL.claimed_by(FACTS[3].source), ["valuation"]),
        (ALL.worth(at_least=10_000_000, currency="EUR"), ["funding_round", "valuation"]),
        (ALL.worth(at_most=90_000_000), ["funding_round", "financial_result"]),
        (ALL.worth(currency="USD"), []),
        (ALL.dated(since=datetime.date(2024, 1, 1)), ["funding_round"]),
        (ALL.dated(until=datetime.date(2023, 12, 31)), ["financial_result"]),
        (ALL.dated(until=datetime.date(2023, 12, 30)), []),
        (ALL.sure(0.9).reported(), []),
        (ALL[:2].of(Valuation), []),
        (ARTICLE.facts_of(Acquisition, Merger).denied(), ["merger"]),
    ],
)
def test_keeps(kept: Facts, types: list[str]) -> None:
    assert isinstance(kept, Facts)
    assert [fact.type for fact in kept] == types


class LedRound(FundingRound):
    """A user's finer class of a known type."""

    bookrunner: EntityRef | None = None


@pytest.mark.parametrize(
    ("keep", "words"),
    [
        (lambda: ALL.where(acquirrer="Korvia"), "no slot 'acquirrer'; these facts have acquirer, "),
        (
            lambda: ARTICLE.facts_of(Valuation).where(acquirer="Korvia"),
            "where: no slot 'acquirer'; these facts have amount, company, date",
        ),
        (lambda: ALL.of(Merger, Valuation).denied()[:1].where(titel="x"), "no slot 'titel'"),
        (lambda: ARTICLE.facts_of(Hiring).where(titel="x"), "no slot 'titel'"),  # there are none
        (
            lambda: ALL.where(company=None),
            "where: company: expected an entity, words, a span or a number, got NoneType",
        ),
        (lambda: ALL.where(investors=("Korvia", "Ozalide")), "investors: .*, got tuple"),
        (lambda: ALL.where(date=datetime.date(2024, 2, 26)), "date: .*, got date"),
        (lambda: ALL.where(amount=True), "amount: .*, got bool"),
        (lambda: ALL.claimed_by(None), "claimed_by: expected an entity or words, got NoneType"),
        (lambda: ALL.involving("Korvia", 3), "involving: expected an entity or words, got int"),
        (lambda: ALL.of("merger"), "kind: expected a class of facts .*, got 'merger'"),
        (lambda: ARTICLE.facts_of(Company), "kind: expected a class of facts"),
    ],
)
def test_what_can_never_keep_anything_is_refused(keep: Callable[[], Facts], words: str) -> None:
    with pytest.raises(InputError, match=words):
        keep()


def test_a_slot_of_any_class_may_be_asked_for_whatever_the_article_holds() -> None:
    nothing = ArticleFacts(text="Il pleut.")
    assert nothing.facts_of().where(acquirer="Korvia") == ()
    assert nothing.facts_of(FundingRound).where(bookrunner="Korvia") == ()
    assert nothing.facts_of(LedRound, Merger).where(bookrunner="Korvia", parties="Korvia") == ()
    assert ALL.of(Merger).of(FactBase).where(acquirer="Korvia") == ()


def test_it_is_a_tuple() -> None:
    assert ALL == FACTS
    assert (ALL[0], ALL[-1], len(ALL)) == (FACTS[0], FACTS[-1], 8)
    assert hash(ALL) == hash(FACTS)
    assert ARTICLE.facts_of(Valuation) == (FACTS[3],)


def test_copies_keep_the_other_names() -> None:
    for twin in (pickle.loads(pickle.dumps(ALL)), copy.copy(ALL)):
        assert twin == ALL
        assert twin.involving("Korvia SAS") == ALL.involving("Korvia")
    with pytest.raises(InputError):
        pickle.loads(pickle.dumps(ALL.of(Merger))).where(acquirer="Korvia")


def test_the_article_still_round_trips() -> None:
    assert ArticleFacts.model_validate_json(ARTICLE.model_dump_json()) == ARTICLE
