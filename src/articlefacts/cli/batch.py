"""Extract from an archive: folders of .txt, .jsonl, .jsonl.gz and .parquet; resumes after a stop."""

from __future__ import annotations

import contextlib
import sys
import time
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from articlefacts.cli.arguments import add_vocabulary, iso_date, vocabulary
from articlefacts.cli.messages import DONE, FAILED, INTERRUPTED, USAGE, complain
from articlefacts.errors import InputError, OutputError

if TYPE_CHECKING:
    from articlefacts.batch import Job

_EVERY = 0.5
_SHOWN = 10


def register(parser: ArgumentParser) -> None:
    """Declare the arguments of ``articlefacts batch``."""
    add = parser.add_argument
    add("inputs", nargs="+", metavar="IN", help="folders or files: .txt .jsonl .jsonl.gz .parquet")
    out = "folder to write; run again to resume"
    add("--out", required=True, metavar="OUT", type=Path, help=out)
    add("--format", choices=("jsonl", "parquet"), default="jsonl", help="default: %(default)s")
    add("--processes", type=_positive, default=1, metavar="N", help="worker processes")
    add("--chunk", type=_positive, default=500, metavar="N", help="articles a file (%(default)s)")
    day = "publication date of articles that bring none"
    add("--published", type=iso_date, metavar="YYYY-MM-DD", help=day)
    for name, what in (("text", "the article"), ("published", "its date"), ("id", "its name")):
        told = f"field with {what} (%(default)s)"
        add(f"--{name}-field", default=name, metavar="FIELD", help=told)
    add_vocabulary(parser)


def run(arguments: Namespace) -> int:
    """Run the command.

    Returns:
        0 when every article was read, 1 when some were not or the job stopped, 2 for wrong
        usage and for files that cannot be read or written, 130 when interrupted; the same
        command may be run again and goes on.

    Raises:
        LexiconError: a file of the user's vocabulary is malformed.
        ModelNotFoundError: the French model is not installed.
        WorkerError: a worker process was killed.
    """
    from articlefacts.batch import run_job

    try:
        job = _job(arguments)
        with _meter(job) as meter:
            report = run_job(job, progress=meter)
    except (InputError, OutputError) as error:
        complain(str(error))
        return USAGE
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        complain("parquet needs: pip install 'articlefacts[arrow]'")
        return USAGE
    except KeyboardInterrupt:
        complain("interrupted; run the same command again to go on")
        return INTERRUPTED
    _tell(report.failures, arguments.out)
    return FAILED if report.failures else DONE


def _job(arguments: Namespace) -> Job:
    from articlefacts.batch import Job, Source
    from articlefacts.vocabulary import Vocabulary

    fields = arguments.text_field, arguments.published_field, arguments.id_field
    return Job(
        Source(tuple(arguments.inputs), *fields),
        arguments.out,
        arguments.format,
        arguments.processes,
        arguments.chunk,
        Vocabulary(**vocabulary(arguments)),
        arguments.published,
    )


def _tell(failures: tuple[dict[str, str], ...], out: Path) -> None:
    for failure in failures[:_SHOWN]:
        complain(f"{failure['id']}: {failure['error']}")
    if len(failures) > _SHOWN:
        complain(f"and {len(failures) - _SHOWN} more; see {out}/done")


@contextlib.contextmanager
def _meter(job: Job) -> Iterator[Meter | None]:
    """Count on the terminal; elsewhere there is nobody to look."""
    if not sys.stderr.isatty():
        yield None
        return
    meter = Meter(job.input.count())
    try:
        yield meter
    finally:
        meter.close()


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


def _positive(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise ArgumentTypeError(f"{value!r} is no whole number from 1")
    return int(value)


__all__ = ["register", "run"]
