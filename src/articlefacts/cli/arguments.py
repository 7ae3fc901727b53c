"""The arguments of ``articlefacts [FILE…]``."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from articlefacts._version import __version__

FORMATS = ("json", "jsonl", "table", "csv", "html")

VOCABULARY: Mapping[str, str] = MappingProxyType(
    {
        "companies": "companies, beside the known ones",
        "people": "people",
        "roles": "titles that people hold",
        "triggers": "phrases that state facts, of known types or new ones",
    }
)
"""The options for a user's own files, each with what the file holds."""

_DESCRIPTION = (
    "Extract people, companies, amounts, dates and typed facts from French news articles."
)
_EPILOG = """\
examples:
  articlefacts article.txt --published 2024-02-26
  articlefacts *.txt --format jsonl > facts.jsonl
  pbpaste | articlefacts --explain

exit codes: 0 done, 1 an input failed, 2 wrong usage, 130 interrupted
"""


class _Parser(ArgumentParser):
    """A parser that also refuses options that contradict each other."""

    def parse_args(self, args: Any = None, namespace: Any = None) -> Namespace:  # type: ignore[override]
        arguments: Namespace = super().parse_args(args, namespace)
        if arguments.explain and arguments.format not in (None, "table"):
            self.error(
                "argument --explain: needs --format table; "
                f"{arguments.format} bears rule, trigger and evidence already"
            )
        return arguments


def extract_parser(commands: Iterable[str] = ()) -> ArgumentParser:
    """Build the parser of the bare command; ``commands`` are named in its help."""
    names = ", ".join(commands)
    more = f"\nsubcommands: {names} (articlefacts COMMAND --help)\n" if names else ""
    parser = _Parser(
        prog="articlefacts",
        description=_DESCRIPTION,
        epilog=_EPILOG + more,
        formatter_class=RawDescriptionHelpFormatter,
    )
    _add_reading(parser)
    add_vocabulary(parser)
    parser.add_argument(
        "--explain",
        action="store_true",
        help="in the table: rule, trigger and sentence of each fact, reasons of each entity",
    )
    parser.add_argument("--version", action="version", version=f"articlefacts {__version__}")
    return parser


def _add_reading(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "files",
        nargs="*",
        metavar="FILE",
        help="articles in UTF-8; .html: pages of a news site (needs articlefacts[html]); "
        "- or none: standard input",
    )
    add(
        "--published",
        type=iso_date,
        metavar="YYYY-MM-DD",
        help="publication date; without it, a date that the article states is used",
    )
    add(
        "--format",
        choices=FORMATS,
        help="table on a terminal, json elsewhere, unless said here",
    )


def add_vocabulary(parser: ArgumentParser) -> None:
    """Declare the files of a user's own vocabulary, the same for every command."""
    group = parser.add_argument_group(
        "your own vocabulary", "TSV or JSONL files; docs/extending.md"
    )
    for name, what in VOCABULARY.items():
        group.add_argument(f"--{name}", metavar="FILE", help=what)


def vocabulary(arguments: Namespace) -> dict[str, Any]:
    """Return the files that were given, as keywords of ``Extractor``."""
    given = {name: getattr(arguments, name, None) for name in VOCABULARY}
    return {name: path for name, path in given.items() if path is not None}


def iso_date(value: str) -> datetime.date:
    """Read ``YYYY-MM-DD``; argparse prints what was wrong."""
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise ArgumentTypeError(f"{value!r} is no date; expected YYYY-MM-DD") from None


__all__: Sequence[str] = [
    "FORMATS",
    "VOCABULARY",
    "add_vocabulary",
    "extract_parser",
    "iso_date",
    "vocabulary",
]
