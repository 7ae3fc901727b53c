"""Look-ups: what counts as the same name, and what a user may add."""

from __future__ import annotations

from pathlib import Path

import pytest

from articlefacts.errors import LexiconError
from articlefacts.lexicon import Entry, FirstName, Lexicon, Title, UserNames, key_of, split
from articlefacts.lexicon.user import read_companies

_SMALL = Lexicon.of(
    [
        Entry("Zelvaro", "company", ("Zelvaro Énergies", "ZSA"), "energy", "FR"),
        Entry("Le Veilleur", "organization", (), "media"),
        Entry("Action", "company", (), "retail", "NL", frozenset(["common"])),
        Entry("Commission valmerienne", "organization"),
        Entry("Val-d'Orge", "place"),
        Entry("L'Alliance", "organization", (), "media"),
        Entry("Alliance valmerienne", "organization"),
        Entry("X", "product"),
    ],
    first_names=[("Zoé", FirstName("f", False))],
    titles=[Title("directrice financière", "f", "executive", "org")],
)

FOUND = [
    ("On parle de Zelvaro.", ["Zelvaro"]),
    ("On parle de ZELVARO.", ["ZELVARO"]),
    ("On parle de zelvaro.", []),
    ("Zelvaro Énergies recrute.", ["Zelvaro Énergies"]),
    ("Zelvaro Energies recrute.", ["Zelvaro Energies"]),
    ("Zelvaro, Énergies et services", ["Zelvaro"]),
    ("La ZSA.", ["ZSA"]),
    ("la zsa.", []),
    ("une action, Action", ["Action"]),
    ("la commission valmerienne", []),
    ("la Commission Valmerienne", ["Commission Valmerienne"]),
    ("à Val-d'Orge et Val d’Orge", ["Val-d'Orge", "Val d’Orge"]),
    ("L'Alliance valmerienne en parle dans L'Alliance.", ["Alliance valmerienne", "L'Alliance"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_matches(text: str, names: list[str]) -> None:
    words = split(text)
    found = [text[words.starts[m.first] : words.ends[m.end - 1]] for m in _SMALL.matches(words)]
    assert found == names


@pytest.mark.parametrize("contracted", ["au Veilleur", "du Veilleur", "le Veilleur"])
def test_articles_contract(contracted: str) -> None:
    words = split(contracted)
    assert [e.name for e in _SMALL.entries_behind_article(words, 1, 2)] == ["Le Veilleur"]


def test_no_article_no_name() -> None:
    assert _SMALL.entries_behind_article(split("un Veilleur"), 1, 2) == ()


def test_keys() -> None:
    assert key_of("L’Œuvre-Énergie & Fils") == "l oeuvre energie & fils"


def with_companies(companies: UserNames) -> Lexicon:
    return _SMALL.with_names(read_companies(companies))


def test_user_companies_replace_the_package() -> None:
    lexicon = with_companies([{"name": "Zelvaro", "country": "BE", "aliases": ["Zel"]}])
    assert [e.country for e in lexicon.lookup("Zelvaro")] == ["BE"]
    assert [e.name for e in lexicon.lookup("Zel")] == ["Zelvaro"]
    assert [e.country for e in _SMALL.lookup("Zelvaro")] == ["FR"]


def test_user_names_are_found_in_texts() -> None:
    lexicon = with_companies(["Bramelis Participations"])
    words = split("Bramelis Participations recrute")
    assert [m.entries[0].name for m in lexicon.matches(words)] == ["Bramelis Participations"]


def test_user_tsv(tmp_path: Path) -> None:
    path = tmp_path / "mine.tsv"
    path.write_text("name\taliases\tcountry\nBramelis\tBRM|Bram\tFR\n\n", encoding="utf-8")
    assert [e.aliases for e in with_companies(path).lookup("BRM")] == [("BRM", "Bram")]


def test_user_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text('{"name": "Bramelis", "aliases": ["BRM"]}\n', encoding="utf-8")
    assert [e.name for e in with_companies(str(path)).lookup("BRM")] == ["Bramelis"]


MALFORMED = [
    ("a.tsv", "nom\nBramelis\n", 1),
    ("a.tsv", "name\tcountry\nBramelis\tFR\nDorvane\tFR\textra\n", 3),
    ("a.tsv", "name\n\n...\n", 3),
    ("a.jsonl", '{"name": "Bramelis"}\n{"name": \n', 2),
    ("a.jsonl", '{"nom": "Bramelis"}\n', 1),
    ("a.jsonl", '["Bramelis"]\n', 1),
    ("a.jsonl", '{"name": "Bramelis", "aliases": 3}\n', 1),
    ("a.jsonl", '{"name": "Bramelis", "country": 3}\n', 1),
]


@pytest.mark.parametrize(("name", "content", "line"), MALFORMED)
def test_malformed_files_say_where(tmp_path: Path, name: str, content: str, line: int) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        with_companies(path)
    assert (caught.value.path, caught.value.line) == (str(path), line)


def test_missing_file() -> None:
    with pytest.raises(LexiconError):
        with_companies("/nowhere/companies.tsv")


def test_without_a_type() -> None:
    assert _SMALL.without("company").lookup("Zelvaro") == ()
    assert _SMALL.without("company").lookup("Val-d'Orge")


def test_the_package_is_read_once() -> None:
    assert Lexicon.load() is Lexicon.load()
