"""The public interface: names, what importing costs, JSON there and back, the published schema."""

from __future__ import annotations

import datetime
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pydantic
import pytest

import articlefacts
from articlefacts import (
    Amount,
    ArticleFacts,
    ArticleFactsError,
    EntityRef,
    Extractor,
    FactBase,
    FinancialResult,
    FundingRound,
    Span,
    errors,
    extract_many,
)
from articlefacts.cli import messages
from articlefacts.models.facts import Fact
from articlefacts.models.slots import holds_many, slot_classes, slot_names
from tests.gold import articles
from tests.schema import SCHEMA, schema
from tests.scoring import KEYS

PUBLIC = {
    *("Amount", "ArticleFacts", "Company", "DateExpression", "Entity", "EntityRef", "Evidence"),
    *("Extractor", "Fact", "FactBase", "Mention", "Number", "Organization", "Percentage", "Person"),
    *("Place", "Product", "Role", "Source", "Span", "extract", "extract_many", "__version__"),
    *("ArticleFactsError", "InputError", "LexiconError", "ModelNotFoundError"),
    *("OutputError", "WorkerError"),
}
ERRORS_PAGE = Path(__file__).parent.parent / "docs" / "errors.md"
FACT_TYPES: tuple[type[FactBase], ...] = get_args(get_args(Fact)[0])


def test_promised_names_are_public() -> None:
    assert set(articlefacts.__all__) >= PUBLIC | {kind.__name__ for kind in FACT_TYPES}


def test_every_public_name_exists_and_is_listed_once_in_order() -> None:
    assert sorted(set(articlefacts.__all__)) == sorted(articlefacts.__all__)
    for name in articlefacts.__all__:
        assert getattr(articlefacts, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = articlefacts.Nothing


@pytest.mark.parametrize("told", [errors.__doc__, ERRORS_PAGE.read_text(encoding="utf-8")])
def test_the_printed_tree_has_every_error(told: str) -> None:
    tree = re.findall(r"[├└]── (\w+) +(.+)", told)
    kinds = ArticleFactsError.__subclasses__()
    assert [name for name, _ in tree] == [kind.__name__ for kind in kinds]
    for kind, (_, words) in zip(kinds, tree, strict=True):
        assert re.findall(r"also (\w+)", words) == [base.__name__ for base in kind.__bases__[1:]]
        assert kind.__module__ == errors.__name__
        assert getattr(articlefacts, kind.__name__) is kind


def test_the_page_on_errors_says_when_each_is_raised() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", ERRORS_PAGE.read_text(encoding="utf-8"), re.M)
    assert list(dict.fromkeys(rows)) == [k.__name__ for k in ArticleFactsError.__subclasses__()]


def test_the_page_on_the_command_has_every_exit_code() -> None:
    page = (ERRORS_PAGE.parent / "cli.md").read_text(encoding="utf-8")
    told = [int(code) for code in re.findall(r"^\| (\d+) \|", page, re.M)]
    assert told == [messages.DONE, messages.FAILED, messages.USAGE, messages.INTERRUPTED]


@pytest.mark.parametrize("kind", FACT_TYPES, ids=lambda kind: kind.__name__)
def test_a_class_is_named_after_its_type(kind: type[FactBase]) -> None:
    [name] = get_args(kind.model_fields["type"].annotation)
    assert kind.__name__ == "".join(part.capitalize() for part in name.split("_"))
    assert set(KEYS[name]) <= kind.model_fields.keys()


COMMON = ("status", "source", "trigger", "evidence", "rule", "confidence", "type")


@pytest.mark.parametrize("kind", FACT_TYPES, ids=lambda kind: kind.__name__)
def test_a_fact_has_what_all_have_then_its_slots(kind: type[FactBase]) -> None:
    assert tuple(kind.model_fields) == (*COMMON, *slot_names(kind))
    span = Span(start=0, end=1, text="x")
    fact: FactBase = kind.model_construct(trigger=span, evidence=span, rule="x")
    assert fact.type == kind.model_fields["type"].default


def test_the_slots_of_a_class_and_what_they_hold() -> None:
    assert slot_names(FactBase) == ()
    assert slot_names(FundingRound)[:2] == ("company", "amount")
    assert slot_classes(FundingRound, "amount") == {Amount, type(None)}
    assert slot_classes(FundingRound, "investors") == {EntityRef}
    assert slot_classes(FinancialResult, "metric") <= {type(None)}
    assert [s for s in slot_names(FundingRound) if holds_many(FundingRound, s)] == ["investors"]


@pytest.mark.parametrize(
    "code",
    [
        "import articlefacts",
        "from articlefacts import ArticleFacts, extract, FundingRound",
        "import articlefacts.values",
        'from articlefacts import ArticleFacts; ArticleFacts.model_validate_json(\'{"text": ""}\')',
    ],
)
def test_importing_brings_neither_spacy_nor_numpy(code: str) -> None:
    check = "import sys; sys.exit(', '.join({'spacy', 'numpy', 'thinc'} & set(sys.modules)) or 0)"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{check}"], capture_output=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_models_are_frozen_and_take_no_unknown_field() -> None:
    article = ArticleFacts(text="Il pleut.")
    with pytest.raises(pydantic.ValidationError, match="frozen"):
        article.text = "Il neige."  # type: ignore[misc]
    with pytest.raises(pydantic.ValidationError, match="Extra inputs"):
        ArticleFacts(text="Il pleut.", mood="gris")  # type: ignore[call-arg]


def test_schema_is_the_published_one() -> None:
    """A change of the interface is a decision: ``make schema``, and a line in CHANGELOG.md."""
    assert SCHEMA.read_text(encoding="utf-8") == schema()


# On the real thing.

TEXT = "Korvia a levé 3 M€ lundi auprès de Bruvel Capital."


@pytest.mark.model
def test_json_there_and_back_gives_the_same_object(extractor: Extractor) -> None:
    for gold in articles()[:4]:
        found = extractor.extract(gold.text, published=gold.published)
        assert ArticleFacts.model_validate_json(found.model_dump_json()) == found
        assert ArticleFacts.model_validate(found.model_dump(mode="json")) == found
        assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.model
def test_json_writes_plain_digits(extractor: Extractor) -> None:
    [amount] = extractor.extract("Korvia vaut 2 milliards d'euros.").model_dump(mode="json")[
        "amounts"
    ]
    assert (amount["value"], amount["currency"]) == ("2000000000", "EUR")


@pytest.mark.model
@pytest.mark.parametrize(
    "published",
    [
        "2024-02-27",
        datetime.date(2024, 2, 27),
        datetime.datetime(2024, 2, 27, 8, tzinfo=datetime.UTC),
    ],
    ids=lambda published: type(published).__name__,
)
def test_published_as_string_date_and_time(extractor: Extractor, published: Any) -> None:
    found = extractor.extract(TEXT, published=published)
    assert found.published == datetime.date(2024, 2, 27)
    assert found.dates[0].first_day == datetime.date(2024, 2, 26)


@pytest.mark.model
def test_without_a_date_nothing_is_guessed(extractor: Extractor) -> None:
    found = extractor.extract(TEXT)
    assert found.published is None
    assert [(d.text, d.first_day, d.last_day) for d in found.dates] == [("lundi", None, None)]


@pytest.mark.model
def test_many_take_texts_pairs_and_records_in_order(extractor: Extractor) -> None:
    items = [TEXT, (TEXT, "2024-02-27"), {"text": TEXT, "published": "2024-03-05"}]
    days = [article.dates[0].first_day for article in extractor.extract_many(items)]
    assert days == [None, datetime.date(2024, 2, 26), datetime.date(2024, 3, 4)]


@pytest.mark.model
def test_many_is_lazy() -> None:
    def texts() -> Iterator[str]:
        yield from ["Il pleut."] * 64
        raise RuntimeError("read further than asked for")

    assert next(iter(extract_many(texts(), batch_size=8))).text == "Il pleut."


@pytest.mark.model
def test_facts_bear_their_proof(extractor: Extractor) -> None:
    [fact] = extractor.extract(TEXT, published="2024-02-27").facts_of(FundingRound)
    assert fact.company is not None
    assert fact.amount is not None
    assert (fact.company.name, fact.amount.value) == ("Korvia", Decimal(3_000_000))
    for span in (fact.company, fact.amount, fact.trigger, fact.evidence):
        assert TEXT[span.start : span.end] == span.text
