from __future__ import annotations

import csv
import datetime
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from articlefacts import (
    ArticleFacts,
    FinancialResult,
    FundingRound,
    InputError,
    Ownership,
    Span,
)
from articlefacts.models.facts import FactBase
from articlefacts.models.slots import slot_names
from articlefacts.views import slots
from articlefacts.views.records import columns, csv_lines, to_csv, to_frame, to_records
from tests.views.article import ARTICLE, FACTS, TEXT
from tests.views.test_html import nasty


def test_every_record_has_every_column_in_order() -> None:
    records = to_records(ARTICLE)
    assert len(records) == len(FACTS)
    for record in records:
        assert list(record) == list(columns())
        assert not any(isinstance(cell, tuple | list | dict) for cell in record.values())


def test_one_fact_of_each_kind_of_slot() -> None:
    [record] = to_records(ARTICLE, FundingRound, name="kelvio.txt")
    filled = {name: cell for name, cell in record.items() if cell is not None}
    assert TEXT[filled["company_start"] : filled["company_end"]] == "Korvia"  # type: ignore[misc]
    assert {k: v for k, v in filled.items() if not k.endswith(("_start", "_end", "evidence"))} == {
        "article": "kelvio.txt",
        "published": datetime.date(2024, 2, 26),
        "type": "funding_round",
        "status": "asserted",
        "confidence": 0.9,
        "company": "Korvia",
        "company_id": "c1",
        "amount": Decimal(12500000),
        "amount_currency": "EUR",
        "amount_bound": "exact",
        "amount_text": "12,5 M€",
        "investors": "Nacarat Partners",
        "investors_ids": "c2",
        "round": "série A",
        "date_first_day": datetime.date(2024, 2, 26),
        "date_last_day": datetime.date(2024, 2, 26),
        "date_grain": "day",
        "date_text": "lundi",
        "rule": "funding.close",
        "trigger": "bouclé",
    }


def test_lists_keywords_sources_and_rates() -> None:
    merger, result = to_records(ARTICLE)[5:7]
    assert (merger["parties"], merger["parties_ids"]) == ("Korvia | Zwanenhof", "c1 | c4")
    assert (merger["source"], merger["source_id"]) == ("Korvia", "c1")
    assert (result["metric"], result["change"], result["period_text"]) == (
        "revenue",
        Decimal(-4),
        "2023",
    )


@pytest.mark.parametrize("kind", slots.FACT_TYPES, ids=lambda kind: kind.__name__)
def test_the_columns_of_a_class_agree_with_those_of_all(kind: type[FactBase]) -> None:
    every = columns()
    own = columns(kind)
    assert all(every[name] == column_type for name, column_type in own.items())
    for slot in slot_names(kind):
        assert any(name == slot or name.startswith(f"{slot}_") for name in own)


def test_a_slot_has_one_kind_in_all_classes() -> None:
    kinds: dict[str, set[str]] = {}
    for fact_type in slots.FACT_TYPES:
        for slot in slot_names(fact_type):
            kinds.setdefault(slot, set()).add(slots.slot_kind(fact_type, slot))
    assert {slot: found for slot, found in kinds.items() if len(found) > 1} == {}


def test_csv_reads_back() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(ARTICLE))))
    assert [row["type"] for row in rows] == [fact.type for fact in FACTS]
    assert (rows[0]["amount"], rows[0]["date_first_day"]) == ("12500000", "2024-02-26")
    assert (rows[6]["change"], rows[1]["amount"]) == ("-4", "")
    assert to_csv(ARTICLE) == ARTICLE.to_csv()


@pytest.mark.parametrize("words", ["=1+1", "@SUM(A1)", "+33", "-x", '"; "', "a\nb,c", "\tx"])
def test_csv_of_nasty_words(words: str) -> None:
    [row] = csv.DictReader(io.StringIO(to_csv(nasty(words)), newline=""))
    shown = row["company"]
    assert shown.removeprefix("'") == words
    assert shown[0] not in "=+-@\t"


@pytest.mark.parametrize("kind", ["funding_round", FACTS[0], Span, 3])
def test_what_is_no_class_of_facts_is_refused(kind: Any) -> None:
    with pytest.raises(InputError, match="kind: expected a class of facts such as FundingRound"):
        columns(kind)
    for function in (ARTICLE.to_records, ARTICLE.to_csv, ARTICLE.facts_of):
        with pytest.raises(InputError, match="kind: expected a class of facts"):
            function(kind)
    pytest.importorskip("pandas")
    with pytest.raises(InputError, match="kind: expected a class of facts"):
        to_frame([], kind)


def test_a_frame_of_no_known_library_is_refused() -> None:
    with pytest.raises(InputError, match="library: expected pandas or polars, got 'duckdb'"):
        to_frame(ARTICLE, library="duckdb")  # type: ignore[arg-type]


def test_csv_of_many() -> None:
    lines = list(
        csv_lines([("a", ARTICLE), ("b", ArticleFacts(text="")), ("c", ARTICLE)], Ownership)
    )
    assert len(lines) == 1
    assert len(list(csv_lines([("a", ARTICLE), ("c", ARTICLE)], FundingRound))) == 3


@pytest.mark.parametrize("library", ["pandas", "polars"])
@pytest.mark.parametrize(
    "articles", [ARTICLE, [ARTICLE, ARTICLE], {"a": ARTICLE}, [], ArticleFacts(text="")]
)
def test_frames(library: Any, articles: Any) -> None:
    pytest.importorskip(library)
    frame = to_frame(articles, library=library)
    assert list(frame.columns) == list(columns())
    count = 0 if not isinstance(articles, ArticleFacts) and not articles else len(frame)
    assert len(frame) == count
    if len(frame):
        assert next(iter(frame["amount"])) == Decimal(12500000)
        assert str(next(iter(frame["date_first_day"])))[:10] == "2024-02-26"


def test_pandas_types_and_sums() -> None:
    pytest.importorskip("pandas")
    frame = to_frame({"kelvio": ARTICLE}, FinancialResult)
    assert str(frame.dtypes["amount_start"]) == "Int64"
    assert str(frame.dtypes["published"]) == "datetime64[s]"
    assert frame["amount"].sum() == Decimal(6200000)
    assert list(frame["article"]) == ["kelvio"]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_parquet(library: Any, tmp_path: Path) -> None:
    module = pytest.importorskip(library)
    if library == "pandas":
        pytest.importorskip("pyarrow")
    frame = to_frame([ARTICLE], library=library)
    path = tmp_path / "facts.parquet"
    (frame.to_parquet if library == "pandas" else frame.write_parquet)(path)
    back = module.read_parquet(path)
    assert next(iter(back["company"])) == "Korvia"
    assert next(iter(back["amount"])) == Decimal(12500000)


def test_frames_import_no_library_before_they_are_asked_for() -> None:
    import subprocess
    import sys

    code = (
        "import sys, articlefacts.views.records, articlefacts.views.frames;"
        "sys.exit(any(m in sys.modules for m in ('pandas', 'polars', 'spacy')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
