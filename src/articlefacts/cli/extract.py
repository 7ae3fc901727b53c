"""The bare command: each article in turn through one extractor, out in the format asked for."""

from __future__ import annotations

import datetime
import io
import json
import sys
from argparse import Namespace
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from articlefacts.cli.arguments import vocabulary
from articlefacts.cli.inputs import UnreadableError, label, names_of, read_article
from articlefacts.cli.messages import DONE, FAILED, complain
from articlefacts.cli.style import Style
from articlefacts.cli.table import table_lines
from articlefacts.models.article import ArticleFacts
from articlefacts.outcomes import ExtractionFailure, Outcome, envelope
from articlefacts.views.html import html_lines
from articlefacts.views.records import csv_lines

if TYPE_CHECKING:
    from articlefacts.extractor import Extractor

Results = Iterator[tuple[str, ArticleFacts]]
"""Articles in the order of the inputs, each with the name of its file."""
Outcomes = Iterator[tuple[str, Outcome]]
"""The same, with the reasons why some inputs gave none."""


class _Reader:
    """Reads the inputs one by one; remembers their names and whether one failed."""

    def __init__(self, names: list[str], published: datetime.date | None) -> None:
        self._names = names
        self._published = published
        self._read: deque[tuple[str, ExtractionFailure | None]] = deque()
        self.failed = False

    def outcomes(self, extractor: Extractor) -> Outcomes:
        """Yield the name of each input in order, with its article or why there is none."""
        # Where several articles are named, the first result should not wait for the thirty-second.
        for article in extractor.extract_many(self._texts(), batch_size=8):
            yield from self._failures()
            yield self._read.popleft()[0], article
        yield from self._failures()

    def _texts(self) -> Iterator[tuple[str, datetime.date | None]]:
        for index, name in enumerate(self._names):
            try:
                text, declared = read_article(name)
            except UnreadableError as error:
                complain(str(error))
                self.failed = True
                self._read.append((label(name), ExtractionFailure(index, error.why)))
                continue
            self._read.append((label(name), None))
            yield text, self._published or declared

    def _failures(self) -> Outcomes:
        """Yield the inputs that failed before the next article."""
        while self._read and (failure := self._read[0][1]):
            yield self._read.popleft()[0], failure


def run(arguments: Namespace) -> int:
    """Extract and print; returns the exit code.

    Raises:
        LexiconError: a file of the user's vocabulary is malformed.
        ModelNotFoundError: the French model is not installed.
    """
    from articlefacts.extractor import Extractor

    names = names_of(arguments.files)
    extractor = Extractor(**vocabulary(arguments))
    reader = _Reader(names, arguments.published)
    _prepare_stdout()
    for line in _printer(arguments, several=len(names) > 1)(reader.outcomes(extractor)):
        print(line)
    return FAILED if reader.failed else DONE


def _printer(arguments: Namespace, *, several: bool) -> Callable[[Outcomes], Iterator[str]]:
    terminal = sys.stdout.isatty()
    kind = arguments.format or ("table" if terminal or arguments.explain else "json")
    if several and kind in ("json", "jsonl"):
        return lambda outcomes: (
            json.dumps(envelope(*outcome), ensure_ascii=False) for outcome in outcomes
        )
    lines = _lines(kind, explain=arguments.explain, several=several)
    return lambda outcomes: lines(
        (name, outcome) for name, outcome in outcomes if isinstance(outcome, ArticleFacts)
    )


def _lines(kind: str, *, explain: bool, several: bool) -> Callable[[Results], Iterator[str]]:
    if kind == "table":
        style = Style.of(sys.stdout)
        return lambda results: table_lines(results, style, explain=explain)
    if kind == "csv":
        return lambda results: (line.rstrip("\r\n") for line in csv_lines(results))
    if kind == "html":
        return html_lines if several else _page
    indent = 2 if kind == "json" else None
    return lambda results: (article.model_dump_json(indent=indent) for _, article in results)


def _page(results: Results) -> Iterator[str]:
    return (article.to_html().rstrip("\n") for _, article in results)


def _prepare_stdout() -> None:
    """UTF-8 in files and pipes whatever the locale; a terminal keeps its own encoding."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            # Only the name of a file may hold what UTF-8 cannot.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
