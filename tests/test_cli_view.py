from __future__ import annotations

from pathlib import Path

import pytest

from articlefacts.cli import main
from tests.views.article import ARTICLE


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    path = tmp_path / "article.json"
    path.write_text(ARTICLE.model_dump_json(), encoding="utf-8")
    return path


def test_writes_a_stored_article_to_a_file(stored: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    assert main(["view", str(stored), "-o", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == ARTICLE.to_html()


def test_writes_to_standard_output(
    stored: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["view", str(stored)]) == 0
    assert capsysbinary.readouterr().out.decode("utf-8") == ARTICLE.to_html()


@pytest.mark.model
def test_reads_a_text(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "article.txt"
    path.write_text("La start-up Korvia a levé 3 millions d'euros lundi.", encoding="utf-8")
    assert main(["view", str(path), "--published", "2024-02-26"]) == 0
    page = capsysbinary.readouterr().out.decode("utf-8")
    assert "Funding round" in page
    assert "2024-02-26" in page


@pytest.mark.parametrize("name", ["none.txt", "none.json"])
def test_no_such_file(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["view", str(tmp_path / name)]) == 1
    assert name in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "[]", "{", '{"text": 3}'])
def test_json_of_something_else(
    content: str, stored: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored.write_text(content, encoding="utf-8")
    assert main(["view", str(stored)]) == 1
    assert "not the JSON of one article" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words"),
    [("no/page.html", "No such file or directory"), ("a\0.html", "embedded null byte")],
)
def test_nowhere_to_write(
    name: str, words: str, stored: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["view", str(stored), "-o", str(tmp_path / name)]) == 1
    assert capsys.readouterr().err == f"articlefacts: {tmp_path / name}: {words}\n"


def test_wrong_usage_leaves_with_2() -> None:
    with pytest.raises(SystemExit) as left:
        main(["view", "--published", "hier"])
    assert left.value.code == 2
