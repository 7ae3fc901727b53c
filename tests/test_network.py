"""The library's own reading of the network gives the spans that spaCy's ``ner`` gives."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from articlefacts.network.tokens import Tokens
from articlefacts.nlp import _UNUSED, MODEL, Model, NerSpan
from tests.scale.articles import fixtures

pytestmark = pytest.mark.model

_ODD = (
    "",
    " ",
    "\n\n \t",
    "Renault",
    "a",
    "Banque",
    "Banque Nationale de",
    "   Jean Dupont  ",
    "Air\nFrance",
    "ÉTATS-UNIS ET UNION EUROPÉENNE",
    "le PDG de l'Oréal, M. Jean-Paul Agon, et Mme Françoise Bettencourt Meyers",
    "«Renault» (Boulogne-Billancourt) – Nissan/Mitsubishi. aujourd’hui, anti-Macron, p'tit 🙂 Žižek",
    "A" * 150 + " Airbus " + "(" * 50 + " 1.2.3.4 www.lemonde.fr/a?b=c jean@exemple.fr",
)


@pytest.fixture(scope="module")
def stock() -> Any:
    import spacy

    from articlefacts.quick_start import quick_start

    with quick_start():
        return spacy.load(MODEL, exclude=_UNUSED)


@pytest.fixture(scope="module")
def model() -> Model:
    return Model()


def _expected(stock: Any, texts: Sequence[str]) -> list[list[NerSpan]]:
    docs = stock.pipe(texts)
    return [[NerSpan(e.start_char, e.end_char, e.label_) for e in doc.ents] for doc in docs]


def test_articles_have_the_same_names(stock: Any, model: Model) -> None:
    texts = fixtures()
    expected = _expected(stock, texts)
    assert sum(map(len, expected)) > 200
    assert model.names(texts) == expected


def test_odd_texts_have_the_same_names(stock: Any, model: Model) -> None:
    expected = _expected(stock, _ODD)
    assert model.names(_ODD) == expected
    assert [model.names([text])[0] for text in _ODD] == expected


def test_cut_articles_have_the_same_names(stock: Any, model: Model) -> None:
    """Names that the end of the text cuts, at every place of a paragraph."""
    text = fixtures()[0][:400]
    texts = [text[start:end] for start in range(0, 40, 7) for end in range(41, 400, 5)]
    assert model.names(texts) == _expected(stock, texts)


def test_words_kept_and_words_forgotten(stock: Any, model: Model, monkeypatch: Any) -> None:
    monkeypatch.setattr("articlefacts.nlp._KEPT", 0)
    texts = fixtures()[:3]
    assert model.names(texts) == model.names(texts) == _expected(stock, texts)


def test_words_met_have_the_same_tokens(stock: Any) -> None:
    """Behind a special case such as «M.» too, where spaCy alone keeps no word."""
    texts = [*fixtures(), *_ODD, "M. Roux quitte l’usine, l’usine de M. Roux. M. Roux !"]
    expected = [[token.text for token in stock.make_doc(text)] for text in texts]
    tokens = Tokens(stock)
    for _ in range(2):
        assert [[token.text for token in doc] for doc in tokens.of(texts)] == expected


def test_a_word_met_is_not_taken_apart_again(stock: Any) -> None:
    asked: list[str] = []
    tokenizer = stock.tokenizer
    search = tokenizer.prefix_search
    tokenizer.prefix_search = lambda word: (asked.append(word), search(word))[1]
    try:
        tokens = Tokens(stock)
        tokens.of(["M. Roux quitte l’usine, enfin."])
        asked.clear()
        tokens.of(["M. Roux quitte l’usine, enfin."])
        assert set(asked) <= {"M.", "M"}
    finally:
        tokenizer.prefix_search = search


def test_no_more_words_are_kept_than_a_number(stock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articlefacts.network.tokens._KEPT", 100)
    tokens = Tokens(stock)
    texts = [" ".join(f"mot{batch}{n}" for n in range(60)) for batch in range(4)]
    for text in texts:
        tokens.of([text])
    assert 100 <= len(tokens._met) < 200


def test_nothing(model: Model) -> None:
    assert model.names([]) == []
