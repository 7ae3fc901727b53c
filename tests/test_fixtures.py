"""The floors: no row of the articles in fixtures/ may fall under what was once reached."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from articlefacts import Amount, ArticleFacts, Company, EntityRef, Extractor, Span, Valuation
from articlefacts.models.entities import Mention
from tests.gold import Gold, articles
from tests.scoring import KEYS, PAGE, Board, drops, floors, measure, page, raised

GOLD = articles()
TEXT = "Korvia vaut 3 M€ mardi."


@pytest.mark.model
def test_no_row_falls_under_its_floor(extractor: Extractor) -> None:
    assert drops(measure(extractor), floors()) == []


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_gold_points_at_its_own_text(gold: Gold) -> None:
    for item in (*gold.data["amounts"], *gold.data["dates"]):
        start, end = gold.place(item)
        assert gold.text[start:end].split() == item["text"].split()
    for entity in gold.data["entities"]:
        assert all(surface in gold.text for surface in entity["surfaces"]), entity["name"]
    for fact in gold.data["facts"]:
        assert fact["trigger"] in gold.text
        assert fact["type"] in KEYS
    assert datetime.date.fromisoformat(gold.data["published"])


def test_articles_are_enough_and_of_a_real_size() -> None:
    assert len(GOLD) >= 8
    assert all(1500 <= len(gold.text) <= 4000 for gold in GOLD)


def test_every_row_has_a_floor() -> None:
    assert floors().keys() == Board().rows.keys()


def test_the_page_on_accuracy_tells_the_floors() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(floors())


# The scorer is tested too: a floor measured with a kind scorer would guard nothing.


def _gold(status: str = "asserted") -> Gold:
    entity = {"id": "c1", "type": "company", "name": "Korvia", "surfaces": ["Korvia"]}
    amount = {"id": "a1", "text": "3 M€", "occurrence": 1, "value": 3e6, "currency": "EUR"}
    fact = {
        "type": "valuation",
        "company": "c1",
        "amount": "a1",
        "status": status,
        "trigger": "vaut",
    }
    data = {"entities": [entity], "amounts": [amount], "dates": [], "facts": [fact]}
    return Gold("kelvio", TEXT, {"published": None, **data})


def _found(value: int = 3_000_000, name: str = "Korvia") -> ArticleFacts:
    amount = Amount.of(TEXT, 12, 16, value=Decimal(value), currency="EUR")
    fact = Valuation(
        company=EntityRef.of(TEXT, 0, 6, id="c7", name=name),
        amount=amount,
        trigger=Span.of(TEXT, 7, 11),
        evidence=Span.of(TEXT, 0, len(TEXT)),
        rule="valuation.test",
    )
    company = Company(id="c7", name=name, mentions=(Mention.of(TEXT, 0, 6),))
    return ArticleFacts(text=TEXT, companies=(company,), amounts=(amount,), facts=(fact,))


def _f1(gold: Gold, found: ArticleFacts) -> dict[str, float]:
    board = Board()
    board.add(gold, found)
    return {name: row.figures()["f1"] for name, row in board.rows.items()}


def test_scorer_gives_full_marks_for_the_right_answer() -> None:
    f1 = _f1(_gold(), _found())
    assert [
        f1[row] for row in ("companies", "amounts", "facts", "business", "slots", "status")
    ] == [1] * 6


@pytest.mark.parametrize(
    ("found", "row"),
    [
        (ArticleFacts(text=TEXT), "companies"),
        (ArticleFacts(text=TEXT), "amounts"),
        (ArticleFacts(text=TEXT), "facts"),
        (_found(name="Kelvia"), "companies"),
        (_found(name="Kelvia"), "facts"),
        (_found(value=3), "amounts"),
        (_found(value=3), "facts"),
    ],
)
def test_scorer_gives_nothing_for_a_wrong_answer(found: ArticleFacts, row: str) -> None:
    assert _f1(_gold(), found)[row] == 0


def test_scorer_sees_a_wrong_status_and_a_fact_found_twice() -> None:
    assert _f1(_gold("planned"), _found())["status"] == 0
    twice = _found().model_copy(update={"facts": _found().facts * 2})
    assert _f1(_gold(), twice)["facts"] == pytest.approx(2 / 3)


def test_floors_only_rise() -> None:
    board = Board()
    board.add(_gold(), _found())
    pinned = {"facts": {"precision": 0.5, "recall": 0.5, "f1": 0.5}}
    assert raised(board, pinned)["facts"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0}
    board = Board()
    board.add(_gold(), ArticleFacts(text=TEXT))
    assert raised(board, pinned)["facts"] == pinned["facts"]
    assert len(drops(board, pinned)) == 3
