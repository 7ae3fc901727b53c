"""Whatever a file of companies holds, the error names file and line and nothing else is raised."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articlefacts import Extractor, LexiconError
from articlefacts.lexicon import Lexicon
from articlefacts.triggers.phrases import read_phrase
from articlefacts.vocabulary import Vocabulary

HEADER = "name\taliases\tcountry\n"

# (file name, content, line of the fault)
MALFORMED: dict[str, tuple[str, bytes, int]] = {
    "empty file": ("a.tsv", b"", 1),
    "blank line first": ("a.tsv", b"\n\n", 1),
    "other header": ("a.tsv", b"nom\talias\nVorendal\t\n", 1),
    "commas for tabs": ("a.tsv", b"name,aliases\nVorendal,VDL\n", 1),
    "a cell too many": ("a.tsv", HEADER.encode() + b"Vorendal\t\tFR\tx\n", 2),
    "no name": ("a.tsv", HEADER.encode() + b"Vorendal\t\tFR\n\tVDL\tFR\n", 3),
    "name of signs": ("a.tsv", HEADER.encode() + b"***\t\tFR\n", 2),
    "binary": ("a.tsv", bytes(range(256)) * 40, 0),
    "UTF-16": ("a.tsv", (HEADER + "Vorendal\t\tFR\n").encode("utf-16"), 0),
    "Latin-1": ("a.tsv", HEADER.encode() + "Énorvia\t\tFR\n".encode("latin-1"), 0),
    "zeros": ("a.tsv", b"\0" * 100_000, 1),
    "a long line": ("a.tsv", b"x" * 2_000_000, 1),
    "JSON in a TSV": ("a.tsv", b'{"name": "Vorendal"}\n', 1),
    "TSV in a JSONL": ("a.jsonl", HEADER.encode(), 1),
    "half an object": ("a.jsonl", b'{"name": "Vorendal"}\n{"name": ', 2),
    "a number": ("a.jsonl", b"12\n", 1),
    "a list": ("a.jsonl", b'["Vorendal"]\n', 1),
    "null": ("a.jsonl", b"null\n", 1),
    "name is a list": ("a.jsonl", b'{"name": ["Vorendal"]}\n', 1),
    "aliases are numbers": ("a.jsonl", b'{"name": "Vorendal", "aliases": [1, 2]}\n', 1),
    "aliases are an object": ("a.jsonl", b'{"name": "Vorendal", "aliases": {"a": 1}}\n', 1),
    "country is a number": ("a.jsonl", b'{"name": "Vorendal", "country": 33}\n', 1),
    "nested without end": ("a.jsonl", b'{"name": "V"}\n' + b"[" * 200_000, 2),
    "a figure without end": ("a.jsonl", b'{"name": ' + b"9" * 10_000 + b"}\n", 1),
    "half a surrogate pair": ("a.jsonl", b'{"name": "Voren\\ud83d"}\n', 1),
    "half a pair in an alias": ("a.jsonl", b'{"name": "V1", "aliases": ["\\udc00x"]}\n', 1),
}


def load(companies: Any) -> LexiconError:
    with pytest.raises(LexiconError) as caught:
        Extractor(companies=companies)
    return caught.value


@pytest.mark.parametrize("case", MALFORMED)
def test_malformed_files(tmp_path: Path, case: str) -> None:
    name, content, line = MALFORMED[case]
    path = tmp_path / name
    path.write_bytes(content)
    for given_ in (path, str(path)):
        error = load(given_)
        assert (error.path, error.line) == (str(path), line)
        assert str(error).startswith(str(path))
        assert len(str(error)) < 500 + len(str(path))


def _missing(folder: Path) -> Path:
    return folder / "none.tsv"


def _folder(folder: Path) -> Path:
    (folder / "d.tsv").mkdir()
    return folder / "d.tsv"


def _loop(folder: Path) -> Path:
    (folder / "a.tsv").symlink_to(folder / "b.tsv")
    (folder / "b.tsv").symlink_to(folder / "a.tsv")
    return folder / "a.tsv"


def _dangling(folder: Path) -> Path:
    (folder / "a.tsv").symlink_to(folder / "gone.tsv")
    return folder / "a.tsv"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "a.tsv")
    return folder / "a.tsv"


def _long_name(folder: Path) -> Path:
    return folder / ("x" * 5_000)


def _zero_in_name(folder: Path) -> Path:
    return folder / "a\0.tsv"


def _endless(_folder: Path) -> Path:
    return Path("/dev/zero")


def _itself(_folder: Path) -> Path:
    return Path("")


@pytest.mark.parametrize(
    "make",
    [_missing, _folder, _loop, _dangling, _pipe, _long_name, _zero_in_name, _endless, _itself],
)
def test_paths_that_are_no_file(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path)
    error = load(path)
    assert (error.path, error.line) == (str(path), 0)


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "a.tsv").open("wb") as file:
        file.truncate(1 << 33)  # a hole: takes no place
    assert "larger than 256 MB" in load(tmp_path / "a.tsv").reason


def test_a_symlink_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.tsv").write_text(HEADER + "Vorendal\t\tFR\n", encoding="utf-8")
    (tmp_path / "link.tsv").symlink_to(tmp_path / "real.tsv")
    assert Lexicon.load(tmp_path / "link.tsv").lookup("Vorendal")


@pytest.mark.parametrize(
    ("companies", "line"),
    [
        (12, 0),
        (b"Vorendal", 0),
        ({"name": "Vorendal"}, 0),
        (object(), 0),
        ([12], 1),
        (["Vorendal", None], 2),
        (["Vorendal", ""], 2),
        ([{"name": "Vorendal"}, {"nom": "Ostrelle"}], 2),
        ([{"name": "Vorendal", "aliases": 3}], 1),
        ([{"name": "Vorendal", "flags": b"common"}], 1),
    ],
)
def test_malformed_objects(companies: Any, line: int) -> None:
    error = load(companies)
    assert (error.path, error.line) == ("companies", line)


ODD_NAMES = [
    "Vorendal " * 20_000,
    "A" * 100_000,
    ".*(a+)+$",
    "\u202eVorendal",
    "ﷺ",
    "صلى الله عليه وسلم",
    "¼ Vorendal",
    "İstanbul Ⅷ",
    "'; DROP TABLE companies; --",
    "<script>alert(1)</script>",
    "\ue000\ue010 Vorendal",
]


@pytest.mark.model
def test_odd_names_are_names(bare: Extractor) -> None:
    own = Extractor(companies=ODD_NAMES, nlp=bare._model.load())
    text = " et ".join(name[:3000] for name in ODD_NAMES) + " ont levé 3 M€."
    found = own.extract(text)
    for entity in found.entities:
        for mention in entity.mentions:
            assert text[mention.start : mention.end] == mention.text
    assert found.amounts


LISTS = ("companies", "people", "roles", "triggers")


@settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    content=st.one_of(
        st.binary(max_size=60),
        st.text(max_size=60).map(lambda text: (HEADER + text).encode(errors="surrogatepass")),
        st.recursive(
            st.one_of(st.none(), st.text(max_size=6), st.integers()),
            lambda inner: st.dictionaries(st.sampled_from(["name", "aliases", "flags"]), inner),
            max_leaves=6,
        ).map(lambda value: json.dumps(value).encode()),
    ),
    suffix=st.sampled_from([".tsv", ".jsonl"]),
    what=st.sampled_from(LISTS),
)
def test_any_file_is_read_or_refused(
    tmp_path: Path, content: bytes, suffix: str, what: str
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(content)
    own = Vocabulary(**{what: path})
    try:
        own.lexicon()
        own.rules()
        refused = None
    except LexiconError as error:
        refused = error
    assert refused is None or refused.path == str(path)


_PIECES = [
    "{company:a}",
    "{x=b|c}",
    "(",
    ")",
    "[",
    "]",
    "|",
    "...",
    "a*",
    "l'",
    " ",
    "{date}",
    "\\",
    "^+",
]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    text=st.one_of(
        st.text(max_size=40), st.lists(st.sampled_from(_PIECES), max_size=14).map("".join)
    )
)
def test_any_phrase_is_read_or_refused(text: str) -> None:
    try:
        found = read_phrase(text).expression.groupindex["trigger"]
    except ValueError:
        found = 1
    assert found
