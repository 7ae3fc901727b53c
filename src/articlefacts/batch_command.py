"""Extract from an archive: folders of .txt, .jsonl, .jsonl.gz and .parquet; resumes after a stop."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from articlefacts.cli.arguments import add_vocabulary, iso_date, vocabulary
from articlefacts.errors import ArticleFactsError, InputError, LexiconError, ModelNotFoundError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130
_EVERY = 0.5
_SHOWN = 10


def register(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add = parser.add_argument
    add("inputs", nargs="+", metavar="IN", help="folders or files: .txt .jsonl .jsonl.gz .parquet")
    add(
        "--out",
        required=True,
        metavar="OUT",
        type=Path,
        help="folder to write; run again to resume",
    )
    add("--format", choices=("jsonl", "parquet"), default="jsonl", help="default: %(default)s")
    add("--processes", type=_positive, default=1, metavar="N", help="worker processes")
    add("--chunk", type=_positive, default=500, metavar="N", help="articles a file (%(default)s)")
    add(
        "--published",
        type=iso_date,
        metavar="YYYY-MM-DD",
        help="publication date of articles that bring none",
    )
    for name, default, what in (
        ("text", "text", "the article"),
        ("published", "published", "its date"),
        ("id", "id", "its name"),
    ):
        add(
            f"--{name}-field",
            default=default,
            metavar="FIELD",
            help=f"field with {what} (%(default)s)",
        )
    add_vocabulary(parser)


def main(argv: Sequence[str]) -> int:
    """Run ``articlefacts batch`` with these arguments; returns the exit code."""
    parser = ArgumentParser(prog="articlefacts batch", description=__doc__)
    register(parser)
    return run(parser.parse_args(argv))


def run(arguments: Namespace) -> int:
    """Run the command.

    Returns:
        0 when every article was read, 1 when some were not or the job stopped, 2 for wrong
        usage, 130 when interrupted; 1 and 130 may be run again and go on.
    """
    from articlefacts.batch import Job, OutputError, Source, run_job
    from articlefacts.vocabulary import Vocabulary

    source = Source(
        tuple(arguments.inputs),
        arguments.text_field,
        arguments.published_field,
        arguments.id_field,
    )
    job = Job(
        source,
        arguments.out,
        arguments.format,
        arguments.processes,
        arguments.chunk,
        Vocabulary(**vocabulary(arguments)),
        arguments.published,
    )
    meter = None
    try:
        meter = Meter(job.input.count()) if sys.stderr.isatty() else None
        report = run_job(job, progress=meter)
    except (InputError, OutputError, LexiconError) as error:
        return _complain(str(error), USAGE)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        return _complain("parquet needs: pip install 'articlefacts[arrow]'", USAGE)
    except (ArticleFactsError, ModelNotFoundError) as error:
        return _complain(str(error), FAILED)
    except KeyboardInterrupt:
        return _complain("interrupted; run the same command again to go on", INTERRUPTED)
    finally:
        if meter is not None:
            meter.close()
    for failure in report.failures[:_SHOWN]:
        _complain(f"{failure['id']}: {failure['error']}", FAILED)
    if len(report.failures) > _SHOWN:
        _complain(f"and {len(report.failures) - _SHOWN} more; see {arguments.out}/done", FAILED)
    return FAILED if report.failures else DONE


@dataclass(slots=True)
class Meter:
    """One line on the terminal: how many articles, of how many, how fast, how long still."""

    total: int
    _first: int | None = None
    _started: float = field(default_factory=time.monotonic)
    _shown: float = 0.0

    def __call__(self, done: int) -> None:
        """Show the number done, not more often than an eye can follow."""
        now = time.monotonic()
        if self._first is None:
            self._first, self._started = done, now
        if now - self._shown < _EVERY and done < self.total:
            return
        self._shown = now
        speed = (done - self._first) / (now - self._started or 1)
        left = f", {(self.total - done) / speed / 60:.0f} min left" if speed else ""
        sys.stderr.write(f"\r\x1b[K{done:,} of {self.total:,} articles, {speed:.1f}/s{left}")
        sys.stderr.flush()

    def close(self) -> None:
        """Leave the line."""
        if self._shown:
            sys.stderr.write("\n")


def _complain(message: str, status: int) -> int:
    sys.stderr.write(f"articlefacts batch: {message}\n")
    return status


def _positive(value: str) -> int:
    if not value.isdigit() or int(value) < 1:
        raise ArgumentTypeError(f"{value!r} is no whole number from 1")
    return int(value)


__all__ = ["main", "register", "run"]
