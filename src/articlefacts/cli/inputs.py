"""Articles from files and standard input, as the exact string that offsets count in."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from articlefacts.errors import InputError
from articlefacts.text_input import decode, reason

STDIN = "-"
PAGES = (".html", ".htm")


class UnreadableError(InputError):
    """An input that is no article; the message names it and says why.

    Attributes:
        why: The error without the name of the input.
    """

    def __init__(self, name: str, why: Exception | str) -> None:
        self.why = InputError(str(why))
        super().__init__(f"{label(name)}: {why}")


def names_of(files: Sequence[str]) -> list[str]:
    """Return the inputs in order: standard input when none is named."""
    return list(files) or [STDIN]


def label(name: str) -> str:
    """Return what a message calls an input."""
    return "standard input" if name == STDIN else name


def read_text(name: str) -> str:
    """Read one article: UTF-8, line ends as they are, a leading byte order mark left out.

    Raises:
        UnreadableError: no such file, a folder, no permission, or bytes that are not UTF-8.
    """
    raw = _bytes(name)
    try:
        return decode(raw)
    except InputError as error:
        raise UnreadableError(name, error) from error


def read_article(name: str) -> tuple[str, datetime.date | None]:
    """Read one article and the date that it declares: a text, or the HTML page of a news site.

    Raises:
        UnreadableError: as for ``read_text``, or the extra that reads HTML is not installed.
    """
    if Path(name).suffix.lower() not in PAGES:
        return read_text(name), None
    from articlefacts.html_input import read_html

    try:
        page = read_html(_bytes(name))
    except ImportError as error:
        raise UnreadableError(name, error) from error
    return page.text, page.published


def _bytes(name: str) -> bytes:
    try:
        return _stdin() if name == STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadableError(name, reason(error)) from error


def _stdin() -> bytes:
    if sys.stdin.isatty():
        print("articlefacts: paste an article, then press Ctrl-D", file=sys.stderr)
    return sys.stdin.buffer.read()
