"""Write an article with its facts as an HTML page that needs no network and runs no script."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from articlefacts.cli.arguments import add_vocabulary, iso_date, vocabulary
from articlefacts.cli.inputs import STDIN, UnreadableError, read_article, read_text
from articlefacts.cli.messages import DONE, FAILED, complain
from articlefacts.models.article import ArticleFacts
from articlefacts.text_input import reason


def register(parser: ArgumentParser) -> None:
    """Declare the arguments of ``articlefacts view``."""
    add = parser.add_argument
    add(
        "file",
        nargs="?",
        default=STDIN,
        metavar="FILE",
        help="a text in UTF-8; a .json that articlefacts wrote; a .html page of a news site "
        "(needs articlefacts[html]); - or none: a text on standard input",
    )
    add("-o", "--output", metavar="OUT", help="write the page here, not on standard output")
    add("--published", type=iso_date, metavar="YYYY-MM-DD", help="publication date")
    add_vocabulary(parser)


def run(arguments: Namespace) -> int:
    """Write the page; returns the exit code: 0 done, 1 it cannot be written.

    Raises:
        UnreadableError: the input is no article.
        LexiconError: a file of the user's vocabulary is malformed.
        ModelNotFoundError: the French model is not installed.
    """
    return _write(_article(arguments).to_html(), arguments.output)


def _article(arguments: Namespace) -> ArticleFacts:
    if Path(arguments.file).suffix.lower() == ".json":
        return _stored(read_text(arguments.file), arguments.file)
    text, declared = read_article(arguments.file)

    from articlefacts.extractor import Extractor

    extractor = Extractor(**vocabulary(arguments))
    return extractor.extract(text, published=arguments.published or declared)


def _stored(text: str, name: str) -> ArticleFacts:
    try:
        return ArticleFacts.model_validate_json(text)
    except ValueError as error:
        raise UnreadableError(
            name, "not the JSON of one article as articlefacts writes it"
        ) from error


def _write(page: str, output: str | None) -> int:
    if output is None or output == "-":
        sys.stdout.flush()
        # The page says UTF-8, whatever the locale of the terminal or pipe.
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.write(page.encode("utf-8"))
        else:
            sys.stdout.write(page)
        return DONE
    try:
        Path(output).write_text(page, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        complain(f"{output}: {reason(error)}")
        return FAILED
    return DONE


__all__ = ["register", "run"]
