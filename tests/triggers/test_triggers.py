"""A user's own ways to state facts: known types, new types, titles; in all views and processes."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import ValidationError

from articlefacts import (
    Acquisition,
    ArticleFacts,
    Count,
    EntityRef,
    Extractor,
    FactBase,
    FinancialResult,
    LexiconError,
    Merger,
    Position,
)
from articlefacts.records import article_rows
from articlefacts.triggers import read_triggers
from articlefacts.views.records import columns
from articlefacts.vocabulary import Vocabulary

RECALL = {
    "type": "recall",
    "phrase": "{company:maker} ... (rappel*) {number:count} {what=lots|voitures} [à {place:place}]",
}
TEXT = (
    "Le constructeur Vorendal a rappelé 3.000 voitures à Lyon. Vorendal pourrait rappeler 12 lots."
)


@pytest.fixture(scope="module")
def article() -> ArticleFacts:
    return Extractor(triggers=[RECALL]).extract(TEXT)


@pytest.mark.model
def test_a_new_type_has_slots_status_and_proof(article: ArticleFacts) -> None:
    first, second = article.facts
    assert (first.type, first.status, first.rule) == ("recall", "asserted", "own.recall.1")
    assert (first.maker.name, first.count.value, first.what.text) == ("Vorendal", 3000, "voitures")
    assert (first.place.name, first.trigger.text) == ("Lyon", "rappelé")
    assert second.status in ("reported", "planned")
    assert second.place is None


@pytest.mark.model
def test_a_new_type_goes_through_every_view(article: ArticleFacts) -> None:
    kind = type(article.facts[0])
    assert list(article.to_records()[0]) == list(columns())
    assert article.to_records(kind)[0]["maker"] == "Vorendal"
    assert "recall" in article.to_csv()
    assert "Recall" in article.to_html()
    assert "voitures" in json.dumps(article.to_jsonld())
    assert article.to_ftm()
    assert [a["slot"] for a in article_rows("a", article)["facts"][0]["arguments"]] == [
        "maker",
        "count",
        "what",
        "place",
    ]
    assert len(article.facts_of(kind).involving("Vorendal").confirmed()) == 1


@pytest.mark.model
def test_a_new_type_comes_back_from_json_and_pickle(article: ArticleFacts) -> None:
    assert ArticleFacts.model_validate_json(article.model_dump_json()) == article
    assert ArticleFacts.model_validate(article.model_dump()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert article.model_dump(mode="json")["facts"][0]["count"]["value"] == "3000"


@pytest.mark.model
def test_other_processes_and_copies_give_the_same(article: ArticleFacts) -> None:
    extractor = Extractor(triggers=[RECALL])
    assert list(extractor.extract_many([TEXT] * 2, processes=2)) == [article] * 2
    assert pickle.loads(pickle.dumps(extractor)).extract(TEXT) == article


def test_a_type_that_nobody_made_is_named() -> None:
    span = {"start": 0, "end": 1, "text": "x"}
    fact = {"type": "no_such", "trigger": span, "evidence": span, "rule": "r"}
    with pytest.raises(ValidationError, match="no fact of a type that this process knows"):
        ArticleFacts.model_validate({"text": "x", "facts": [fact]})


def test_a_built_in_type_cannot_be_redefined() -> None:
    with pytest.raises(TypeError, match="'merger' is one of the library's"):

        class Fusion(FactBase):
            type: Literal["merger"] = "merger"

    class Narrow(Merger):
        """A subclass may keep the type."""


class Closure(FactBase):
    """A shop or plant shuts."""

    type: Literal["closure"] = "closure"
    company: EntityRef | None = None
    sites: Count | None = None
    owners: tuple[EntityRef, ...] = ()


@pytest.mark.model
def test_a_class_of_ones_own() -> None:
    phrase = "{company:company} (ferm*) {number:sites} usines [avec {company:owners} et {company:owners}]"
    extractor = Extractor(triggers=[{"type": Closure, "phrase": phrase, "name": "closure.shut"}])
    text = "Le groupe Ozalide ferme 3 usines avec Danone et Renault."
    [fact] = extractor.extract(text).facts_of(Closure)
    assert (fact.company and fact.company.name, fact.sites and fact.sites.value) == ("Ozalide", 3)
    assert [owner.name for owner in fact.owners] == ["Danone", "Renault"]
    assert fact.rule == "closure.shut"


@pytest.mark.model
def test_more_ways_to_state_a_known_type() -> None:
    rows = [
        {
            "type": "acquisition",
            "phrase": "{company:acquirer} (croque) {company:target}",
        },
        {
            "type": "financial_result",
            "phrase": "{company:company} (tutoie) {amount:amount} de recettes",
            "set": "metric=revenue",
        },
    ]
    extractor = Extractor(triggers=rows)
    article = extractor.extract(
        "Le groupe Ozalide croque la start-up Korvia. Selon Les Échos, "
        "le groupe Ozalide croque Danone. Danone tutoie 3 M€ de recettes."
    )
    deals = article.facts_of(Acquisition)
    assert [d.target.name for d in deals if d.target and hasattr(d.target, "name")] == [
        "Korvia",
        "Danone",
    ]
    [result] = article.facts_of(FinancialResult)
    assert (result.metric, result.amount and result.amount.value) == ("revenue", 3_000_000)
    assert [deal.source is not None for deal in deals] == [False, True]


@pytest.mark.model
def test_titles_of_ones_own() -> None:
    roles = [{"name": "maître de chai", "aliases": ["maîtresse de chai"]}]
    extractor = Extractor(roles=roles, people=["Odile Fressinet", "Paul Ferragut"])
    text = (
        "Odile Fressinet, maîtresse de chai du groupe Ozalide, part. L'ancien maître de chai de "
        "Danone, Paul Ferragut, arrive."
    )
    article = extractor.extract(text)
    positions = {
        (f.person.name, f.organization.name, f.title.text, f.state)
        for f in article.facts_of(Position)
        if f.person and f.organization and f.title
    }
    assert positions == {
        ("Odile Fressinet", "Ozalide", "maîtresse de chai", "current"),
        ("Paul Ferragut", "Danone", "maître de chai", "former"),
    }
    assert [r.title for r in article.people[0].roles] == ["maîtresse de chai"]
    assert not Extractor(people=["Odile Fressinet"]).extract(text).people[0].roles


@pytest.mark.model
def test_people_of_ones_own_are_people() -> None:
    text = "Le Grand Zarbi chantera demain. Zarbi est à Lyon."
    plain = Extractor().extract(text)
    own = Extractor(people=[{"name": "Grand Zarbi", "aliases": ["Zarbi"]}]).extract(text)
    assert [p.name for p in own.people] == ["Grand Zarbi"]
    assert [p.aliases for p in own.people] == [("Zarbi",)]
    assert any("known person" in e.reason for e in own.people[0].evidence)
    assert plain != own


def test_in_a_spacy_pipeline(tmp_path: Path) -> None:
    import spacy

    files = {
        "companies": "name\nVorendal\n",
        "triggers": f"type\tphrase\nrecall\t{RECALL['phrase']}\n",
    }
    for name, content in files.items():
        (tmp_path / f"{name}.tsv").write_text(content, encoding="utf-8")
    nlp = spacy.blank("fr")
    paths = {name: str(tmp_path / f"{name}.tsv") for name in files}
    nlp.add_pipe("articlefacts", config={**paths, "use_doc_ents": True})
    doc = nlp("Vorendal a rappelé 3.000 voitures.")
    assert [(fact.type, fact.maker.name) for fact in doc._.articlefacts.facts] == [
        ("recall", "Vorendal")
    ]


def test_a_changed_file_is_another_vocabulary(tmp_path: Path) -> None:
    path = tmp_path / "people.tsv"
    path.write_text("name\nAya Belvue\n", encoding="utf-8")
    before = Vocabulary(people=path).fingerprint()
    assert Vocabulary(people=path).fingerprint() == before
    path.write_text("name\nAya Belvue\nPaul Ferragut\n", encoding="utf-8")
    assert Vocabulary(people=path).fingerprint() != before
    assert Vocabulary().fingerprint() == {}


def test_what_can_be_read_but_once_is_kept() -> None:
    rows: dict[str, Any] = {
        "companies": ["Vorendal"],
        "people": ["Aya Belvue"],
        "roles": [{"name": "grand chambellan"}],
        "triggers": [RECALL],
    }
    once = Vocabulary(**{name: (row for row in part) for name, part in rows.items()})
    assert pickle.loads(pickle.dumps(once)) == once == Vocabulary(**rows)
    for _ in range(2):
        assert [rule.name for rule in once.rules()] == [r.name for r in Vocabulary(**rows).rules()]
        assert once.lexicon().lookup("Vorendal")
        assert once.lexicon().lookup("Aya Belvue")


def test_a_generator_of_roles_loses_no_rule() -> None:
    roles = [{"name": "grand chambellan"}]
    text = "Odile Fressinet, grand chambellan de Vorendal, est arrivée."
    listed = Extractor(roles=roles).extract(text)
    assert Extractor(roles=(role for role in roles)).extract(text) == listed  # type: ignore[arg-type]
    assert [fact.type for fact in listed.facts] == ["position"]


def test_two_extractors_share_a_type() -> None:
    first, second = (read_triggers([RECALL])[0] for _ in range(2))
    assert first.name == second.name


# (rows, line of the fault, words of the reason)
MALFORMED: list[tuple[Any, int, str]] = [
    ([{"type": "recall"}], 1, "phrase: no trigger"),
    ([{"phrase": "(a)"}], 1, "type: ''"),
    ([{"type": "Recall", "phrase": "(a)"}], 1, "expected lower case"),
    ([{"type": "aquisition", "phrase": "(a)"}], 1, "too near to 'acquisition'"),
    ([{"type": FactBase, "phrase": "(a)"}], 1, "has no field type"),
    ([{"type": 3, "phrase": "(a)"}], 1, "type: expected a string, got int"),
    ([RECALL, {"type": "recall", "phrase": "(a", "x": 1}], 2, "unknown column 'x'"),
    ([RECALL, {"type": "recall", "phrase": "(a"}], 2, "phrase: no '\\)'"),
    ([{"type": "merger", "phrase": "{company:who} (a)"}], 1, "slot 'who'; Merger has parties"),
    ([{"type": "merger", "phrase": "{date:parties} (a)"}], 1, "holds no DateExpression"),
    ([{"type": "merger", "phrase": "{company:rule} (a)"}], 1, "slot 'rule'"),
    ([{"type": "financial_result", "phrase": "{company:company} (a)"}], 1, "needs 'metric'"),
    ([{"type": "financial_result", "phrase": "(a)", "set": "metric=ca"}], 1, "cannot be 'ca'"),
    ([{"type": "financial_result", "phrase": "(a)", "set": "metric"}], 1, "expected slot=keyword"),
    ([{"type": "position", "phrase": "(a)", "set": "type=merger"}], 1, "expected slot=keyword"),
    ([RECALL, {"type": "recall", "phrase": "{date:count} (a)"}], 2, "would hold both"),
    ([{"type": "recall", "phrase": "{company:status} (a)"}], 1, "every fact has something"),
    ([{"type": "recall", "phrase": "{company:json} (a)"}], 1, "every fact has something"),
    (["(a)"], 1, "type: ''"),
    (7, 0, "expected a path or a sequence"),
    ([7], 1, "expected a phrase or an object"),
]


@pytest.mark.parametrize(("rows", "line", "reason"), MALFORMED, ids=lambda v: str(v)[:40])
def test_malformed_triggers(rows: Any, line: int, reason: str) -> None:
    with pytest.raises(LexiconError, match=reason) as caught:
        read_triggers(rows)
    assert (caught.value.path, caught.value.line) == ("triggers", line)


@pytest.mark.parametrize("suffix", ["tsv", "jsonl"])
def test_files_are_named_with_the_line(tmp_path: Path, suffix: str) -> None:
    rows = [RECALL, {"type": "recall", "phrase": "{company:maker} (perd"}]
    path = tmp_path / f"triggers.{suffix}"
    lines = ["type\tphrase", *(f"{r['type']}\t{r['phrase']}" for r in rows)]
    content = lines if suffix == "tsv" else [json.dumps(row) for row in rows]
    path.write_text("\n".join(content), encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        Extractor(triggers=path)
    assert (caught.value.path, caught.value.line) == (str(path), 3 if suffix == "tsv" else 2)


@pytest.mark.parametrize(
    ("roles", "reason"),
    [
        ([{"name": "chef", "kind": "boss"}], "kind: 'boss' is none of executive"),
        ([{"name": "chef", "scope": "all"}], "scope: 'all' is none of org"),
        ([{"name": "--"}], "no usable name"),
    ],
)
def test_malformed_roles(roles: Any, reason: str) -> None:
    with pytest.raises(LexiconError, match=reason) as caught:
        Extractor(roles=roles)
    assert (caught.value.path, caught.value.line) == ("roles", 1)
