"""``extract_many``: one process and several give the same, failures included."""

from __future__ import annotations

import pickle

import pytest

from articlefacts import (
    ArticleFacts,
    ExtractionFailure,
    Extractor,
    InputError,
    LexiconError,
    ModelNotFoundError,
    WorkerError,
)
from articlefacts.batching import batches
from tests.scale.articles import fixtures, short

pytestmark = pytest.mark.model

MIXED = [
    "Korvia a levé 3 M€.",
    7,
    ("Brimal a levé 4 M€ lundi.", "2024-02-26"),
    ("Brimal a levé 4 M€.", "demain"),
    {"text": "", "published": None},
    "\ud800",
]
BAD = [1, 3, 5]


@pytest.mark.parametrize("processes", [1, 2])
def test_equals_extract_one_by_one(extractor: Extractor, processes: int) -> None:
    texts = fixtures()
    one_by_one = [extractor.extract(text) for text in texts]
    assert list(extractor.extract_many(texts, processes=processes, batch_size=5)) == one_by_one


@pytest.mark.parametrize("processes", [1, 2])
def test_failures_stand_in_their_place(extractor: Extractor, processes: int) -> None:
    found = list(extractor.extract_many(MIXED, on_error="record", processes=processes))
    assert [f.index for f in found if isinstance(f, ExtractionFailure)] == BAD
    assert [isinstance(f, ExtractionFailure) for f in found] == [n in BAD for n in range(6)]
    assert all(isinstance(f.error, InputError) for f in found if isinstance(f, ExtractionFailure))


@pytest.mark.parametrize("processes", [1, 2])
def test_failures_are_skipped(extractor: Extractor, processes: int) -> None:
    found = list(extractor.extract_many(MIXED, on_error="skip", processes=processes))
    assert [article.text for article in found] == [MIXED[0], MIXED[2][0], ""]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_failure_is_raised_after_what_came_before(extractor: Extractor, processes: int) -> None:
    found = extractor.extract_many(MIXED, processes=processes)
    assert isinstance(next(found), ArticleFacts)
    with pytest.raises(InputError) as caught:
        next(found)
    assert caught.value.__notes__ == ["in the text with index 1"]


@pytest.mark.parametrize("processes", [1, 2])
def test_progress_counts_failures_too(extractor: Extractor, processes: int) -> None:
    seen: list[int] = []
    list(extractor.extract_many(MIXED, on_error="skip", processes=processes, progress=seen.append))
    assert seen == [1, 2, 3, 4, 5, 6]


def test_reads_no_more_than_a_batch_ahead(extractor: Extractor) -> None:
    source = iter(short(100))
    next(extractor.extract_many(source, batch_size=4))
    assert len(list(source)) == 96


@pytest.mark.parametrize(
    "options",
    [{"batch_size": 0}, {"processes": 0}, {"processes": 1.5}, {"on_error": "ignore"}],
)
def test_senseless_options_are_refused_at_once(extractor: Extractor, options: dict) -> None:
    with pytest.raises(InputError, match=next(iter(options))):
        extractor.extract_many([], **options)


def test_an_error_in_one_text_of_a_batch_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    extractor = Extractor()
    names = extractor._model.names

    def fussy(texts):
        if any("Brimal" in text for text in texts):
            raise RuntimeError("no")
        return names(texts)

    monkeypatch.setattr(extractor._model, "names", fussy)
    found = list(extractor.extract_many(["Korvia lève 3 M€.", "Brimal"], on_error="record"))
    assert [type(f) for f in found] == [ArticleFacts, ExtractionFailure]
    assert found[1] == ExtractionFailure(1, RuntimeError("no"))


def test_long_text_in_pieces_keeps_offsets(extractor: Extractor) -> None:
    text = ("\n".join(fixtures()) + "\n") * 3
    assert len(text) > 70_000
    (article,) = extractor.extract_many([text])
    mentions = [m for entity in article.entities for m in entity.mentions]
    assert mentions
    assert all(text[m.start : m.end] == m.text for m in mentions)


def test_extractor_travels_with_what_it_was_given() -> None:
    companies = [{"name": "Zorblax", "aliases": []}]
    copy = pickle.loads(pickle.dumps(Extractor(companies=companies, published="2024-02-26")))
    article = copy.extract("Zorblax a levé 3 M€ lundi.")
    assert article.companies[0].name == "Zorblax"
    assert article.published is not None


@pytest.mark.parametrize(
    "error",
    [ModelNotFoundError("fr-x"), LexiconError("a.tsv", 3, "no name"), WorkerError(-9)],
)
def test_errors_survive_the_way_between_processes(error: Exception) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


@pytest.mark.parametrize(
    ("items", "groups"),
    [
        ([], []),
        (["a", "b", "c"], [["a", "b"], ["c"]]),
        (["aaaaaaa"], [["aaaaaaa"]]),
        (["a", "aaaaaaa", "b"], [["a"], ["aaaaaaa"], ["b"]]),
        (["aaa", "aaa"], [["aaa"], ["aaa"]]),
    ],
)
def test_batches(items: list[str], groups: list[list[str]]) -> None:
    assert list(batches(items, size=2, load=5, weight=len)) == groups
