"""Every example runs: python blocks and commands of README and docs/, and the docstrings."""

from __future__ import annotations

import contextlib
import doctest
import importlib
import pkgutil
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import articlefacts
from articlefacts import Extractor
from articlefacts.cli import main

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL
# A page may say before a block why it does not run: <!-- not run: needs pandas -->
_BLOCK = re.compile(
    r"(?P<skip><!-- not run: [^>]+ -->\n+)?^```(?P<language>[a-z]*)\n(?P<code>.*?)^```$",
    re.M | re.S,
)
_NEEDS_MODEL = re.compile(r"\bextract|Extractor|find_facts|\bmain\(")
_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


@dataclass(frozen=True)
class Block:
    """A fenced block and the line of its page where its code begins (from 0)."""

    language: str
    code: str
    line: int
    skipped: bool


def blocks(text: str) -> Iterator[Block]:
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start("code"))
        yield Block(match["language"], match["code"], line, bool(match["skip"]))


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _failures(test: doctest.DocTest) -> str:
    """Run a doctest; return what went wrong, empty when nothing did."""
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False, optionflags=FLAGS)
    runner.run(test, out=report.append, clear_globs=False)
    return "".join(report)


@pytest.mark.model
@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_python_blocks(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a page run in order and share their names, as a reader types them."""
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "__main__"}
    parser = doctest.DocTestParser()
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.language not in ("python", "pycon") or block.skipped:
            continue
        if ">>>" in block.code:
            test = parser.get_doctest(block.code, names, _name(page), str(page), block.line)
            problems = _failures(test)
            assert not problems, problems
            names = test.globs
        else:
            exec(compile("\n" * block.line + block.code, str(page), "exec"), names)


@pytest.mark.model
@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_commands(
    page: Path,
    extractor: Extractor,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """``$ articlefacts …`` in a console block prints what the page says, ``…`` standing for any lines."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    reuse = partial(_own, extractor)
    monkeypatch.setattr("articlefacts.extractor.Extractor", reuse)
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.language != "console" or block.skipped:
            continue
        for command, expected in _commands(block.code):
            with contextlib.suppress(SystemExit):
                main(shlex.split(command)[1:])
            shown = "".join(capsys.readouterr())
            checker = doctest.OutputChecker()
            assert checker.check_output(expected, shown, FLAGS), f"$ {command}\n{shown}"


def _own(extractor: Extractor, **vocabulary: Any) -> Extractor:
    return Extractor(**vocabulary) if vocabulary else extractor


def _commands(code: str) -> Iterator[tuple[str, str]]:
    for part in re.split(r"^\$ ", code, flags=re.M)[1:]:
        command, _, expected = part.partition("\n")
        assert command.startswith("articlefacts"), (
            f"a console block runs only articlefacts: {command}"
        )
        yield command, expected


def _docstrings() -> Iterator[doctest.DocTest]:
    finder = doctest.DocTestFinder(exclude_empty=True)
    for found in pkgutil.walk_packages(articlefacts.__path__, "articlefacts."):
        if found.name.endswith("__main__"):
            continue
        try:
            module = importlib.import_module(found.name)
        except ImportError as error:
            if (error.name or "").startswith("articlefacts"):
                raise
            continue  # an extra that is not installed
        yield from finder.find(module, found.name)
    yield from finder.find(articlefacts, "articlefacts")


def _docstring_cases() -> list[object]:
    return [
        pytest.param(
            test,
            id=test.name,
            marks=pytest.mark.model if _NEEDS_MODEL.search(test.docstring or "") else (),
        )
        for test in _docstrings()
        if test.examples
    ]


@pytest.mark.parametrize("test", _docstring_cases())
def test_docstrings(test: doctest.DocTest) -> None:
    problems = _failures(test)
    if "pip install 'articlefacts[" in problems:
        pytest.skip("needs an extra that is not installed")
    assert not problems, problems


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    text = _BLOCK.sub("", page.read_text(encoding="utf-8"))
    for target in _LINK.findall(text):
        assert (page.parent / target).exists(), target


def test_every_page_can_be_reached_from_the_index() -> None:
    reached: set[Path] = set()
    waiting = [ROOT / "docs" / "index.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md":
            continue
        reached.add(page)
        links = _LINK.findall(page.read_text(encoding="utf-8"))
        waiting += [(page.parent / link).resolve() for link in links]
    assert set((ROOT / "docs").glob("**/*.md")) <= reached


# The tests above are worth what their runner is worth.


def test_the_runner_sees_a_wrong_output() -> None:
    parse = doctest.DocTestParser().get_doctest
    assert not _failures(parse(">>> 1 + 1\n2\n", {}, "right", None, 0))
    assert "Expected" in _failures(parse(">>> 1 + 1\n3\n", {}, "wrong", None, 0))


def test_blocks_are_found() -> None:
    page = "a\n```python\n>>> 1\n1\n```\n<!-- not run: needs pandas -->\n```python\nx\n```\n"
    assert [(b.language, b.line, b.skipped) for b in blocks(page)] == [
        ("python", 2, False),
        ("python", 7, True),
    ]


def test_there_is_something_to_run() -> None:
    counts = {
        _name(page): sum(b.language == "python" for b in blocks(page.read_text(encoding="utf-8")))
        for page in PAGES
    }
    assert counts["README.md"] >= 1
    assert sum(counts.values()) >= 15
    assert len(_docstring_cases()) >= 20
