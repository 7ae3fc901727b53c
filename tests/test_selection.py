from __future__ import annotations

import copy
import datetime
import pickle

import pytest

from articlefacts import Acquisition, ArticleFacts, Merger, Valuation
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
        (ALL.where(company="Korvia", nonsense="x"), []),
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


def test_it_is_a_tuple() -> None:
    assert ALL == FACTS
    assert (ALL[0], ALL[-1], len(ALL)) == (FACTS[0], FACTS[-1], 8)
    assert hash(ALL) == hash(FACTS)
    assert ARTICLE.facts_of(Valuation) == (FACTS[3],)


def test_copies_keep_the_other_names() -> None:
    for twin in (pickle.loads(pickle.dumps(ALL)), copy.copy(ALL)):
        assert twin == ALL
        assert twin.involving("Korvia SAS") == ALL.involving("Korvia")


def test_the_article_still_round_trips() -> None:
    assert ArticleFacts.model_validate_json(ARTICLE.model_dump_json()) == ARTICLE
