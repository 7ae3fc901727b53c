"""The command ``articlefacts``: articles in, a table on a terminal or JSON in a pipe out.

``--help``, ``--version`` and usage errors import neither the model nor the extractor.
A subcommand is a module with ``register(parser)`` and ``run(arguments) -> int`` and one line in
``COMMANDS``; it is imported only when its name is the first argument. Anything else is a file.
"""

from __future__ import annotations

import importlib
import os
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from articlefacts.cli.arguments import extract_parser
from articlefacts.cli.messages import DONE, FAILED, INTERRUPTED, USAGE, complain
from articlefacts.errors import ArticleFactsError, LexiconError

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "batch": "articlefacts.cli.batch",
        "completion": "articlefacts.cli.completion",
        "view": "articlefacts.cli.view",
    }
)
"""Subcommand to the module that holds it."""


def main(argv: Sequence[str] | None = None, *, commands: Mapping[str, str] = COMMANDS) -> int:
    """Run the command line.

    Args:
        argv: Arguments without the program's name; those of the process by default.
        commands: Subcommands, name to module.

    Returns:
        0 when all went well, 1 when an input failed, 2 for wrong usage, 130 when interrupted.

    Example:
        >>> main(["--format", "jsonl", "/no/such/article.txt"])  # the complaint is on stderr
        1
    """
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        status = _run(given, commands)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has seen enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(argv: Sequence[str], commands: Mapping[str, str]) -> int:
    if argv and argv[0] in commands:
        command = importlib.import_module(commands[argv[0]])
        parser = ArgumentParser(prog=f"articlefacts {argv[0]}", description=command.__doc__)
        command.register(parser)
        run, arguments = command.run, parser.parse_args(argv[1:])
    else:
        arguments = extract_parser(commands).parse_args(argv)
        run = importlib.import_module("articlefacts.cli.extract").run
    try:
        status: int = run(arguments)
    except LexiconError as error:
        complain(str(error))
        return USAGE
    except ArticleFactsError as error:
        complain(str(error))
        return FAILED
    return status


__all__ = ["COMMANDS", "main"]
