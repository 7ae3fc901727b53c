"""The bare command: each article in turn through one extractor, out in the format asked for."""

from __future__ import annotations

import datetime
import io
import sys
from argparse import Namespace
from collections import deque
from collections.abc import Callable, Iterator

from articlefacts.cli.arguments import vocabulary
from articlefacts.cli.inputs import UnreadableError, label, names_of, read_article
from articlefacts.cli.messages import DONE, FAILED, complain
from articlefacts.cli.style import Style
from articlefacts.cli.table import table_lines
from articlefacts.models.article import ArticleFacts
from articlefacts.views.html import html_lines
from articlefacts.views.records import csv_lines

Results = Iterator[tuple[str, ArticleFacts]]
"""Articles in the order of the inputs, each with the name of its file."""


class _Reader:
    """Reads the inputs one by one; remembers their names and whether one failed."""

    def __init__(self, names: list[str], published: datetime.date | None) -> None:
        self._names = names
        self._published = published
        self.read: deque[str] = deque()
        self.failed = False

    def texts(self) -> Iterator[tuple[str, datetime.date | None]]:
        for name in self._names:
            try:
                text, declared = read_article(name)
            except UnreadableError as error:
                complain(str(error))
                self.failed = True
                continue
            self.read.append(label(name))
            yield text, self._published or declared


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
    # Where several articles are named, the first result should not wait for the thirty-second.
    articles = extractor.extract_many(reader.texts(), batch_size=8)
    results = ((reader.read.popleft(), article) for article in articles)
    _prepare_stdout()
    for line in _printer(arguments, several=len(names) > 1)(results):
        print(line)
    return FAILED if reader.failed else DONE


def _printer(arguments: Namespace, *, several: bool) -> Callable[[Results], Iterator[str]]:
    terminal = sys.stdout.isatty()
    kind = arguments.format or ("table" if terminal or arguments.explain else "json")
    if kind == "table":
        style = Style.of(sys.stdout)
        return lambda results: table_lines(results, style, explain=arguments.explain)
    if kind == "csv":
        return lambda results: (line.rstrip("\r\n") for line in csv_lines(results))
    if kind == "html":
        return html_lines if several else _page
    indent = 2 if kind == "json" and not several else None
    return lambda results: (article.model_dump_json(indent=indent) for _, article in results)


def _page(results: Results) -> Iterator[str]:
    return (article.to_html().rstrip("\n") for _, article in results)


def _prepare_stdout() -> None:
    """UTF-8 in files and pipes whatever the locale; a terminal keeps its own encoding."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")
