"""A batch job: rows in chunks to workers, each of which writes its own chunk."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from articlefacts._version import __version__
from articlefacts.batch.inputs import Row, Source
from articlefacts.batch.output import Format, Output, told
from articlefacts.errors import InputError, OutputError
from articlefacts.extractor import Extractor
from articlefacts.inputs import Published
from articlefacts.outcomes import ExtractionFailure, Outcome, envelope
from articlefacts.parallel import spread
from articlefacts.records import article_rows
from articlefacts.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Job:
    """What to read, where to write, how.

    Attributes:
        source: The articles.
        folder: Where to write.
        format: ``jsonl``, one object an article, or ``parquet``, the four Arrow tables.
        processes: Worker processes.
        chunk: Articles in one output file; a job that resumes must keep it.
        vocabulary: The user's own names, titles and triggers.
        published: Publication date of articles that bring none.
    """

    source: Source
    folder: Path
    format: Format = "jsonl"
    processes: int = 1
    chunk: int = 500
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    published: Published = None

    @property
    def input(self) -> Source:
        """The source without the folder of the output, which may lie inside it."""
        return replace(self.source, without=self.folder)

    def extractor(self) -> Extractor:
        """What reads the articles.

        Raises:
            LexiconError: a file of the vocabulary is malformed.
        """
        return Extractor(**self.vocabulary.given(), published=self.published)

    def settings(self) -> dict[str, Any]:
        """What must not change between two runs of one job."""
        return {
            "version": __version__,
            "format": self.format,
            "chunk": self.chunk,
            "vocabulary": self.vocabulary.fingerprint(),
            "published": None if self.published is None else str(self.published),
            "input": self.input.fingerprint(),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """How a job went.

    Attributes:
        articles: How many are in the output, failures included.
        resumed: How many of them were there from an earlier run.
        failures: Name and error of those that could not be read, in order.
    """

    articles: int
    resumed: int
    failures: tuple[dict[str, str], ...] = field(default=(), repr=False)


class Chunk(NamedTuple):
    """Some rows of the input and the number of their output file."""

    number: int
    rows: list[Row]


def run_job(job: Job, *, progress: Callable[[int], None] | None = None) -> Report:
    """Run a job to its end, going on where an earlier run of it stopped.

    Args:
        job: What to do.
        progress: Called with the number of articles in the output so far.

    Raises:
        InputError: the input does not exist, is of no known kind, or a file of it is torn.
        OutputError: the folder belongs to another job, is in use, or cannot be written.
        WorkerError: a worker was killed; run the job again to go on.
    """
    output = Output(job.folder, job.format)
    settings = job.settings()
    with _alone(job.folder):
        output.open(settings)
        before = output.done()
        resumed = done = sum(entry["articles"] for entry in before.values())
        todo = (c for c in chunks(job.input.rows(), job.chunk) if c.number not in before)
        work = Worker(job.extractor(), output)
        results = (
            spread(work, todo, processes=job.processes) if job.processes > 1 else map(work, todo)
        )
        for articles in results:
            done += articles
            if progress is not None:
                progress(done)
        failures = tuple(f for entry in output.done().values() for f in entry["failures"])
        return Report(done, resumed, failures)


def chunks(rows: Iterable[Row], size: int) -> Iterator[Chunk]:
    """Cut rows into numbered chunks, the same at every run."""
    source = iter(rows)
    number = 0
    while taken := list(islice(source, size)):
        yield Chunk(number, taken)
        number += 1


@dataclass(frozen=True, slots=True)
class Worker:
    """Reads a chunk of articles and writes its files; returns how many articles there were."""

    extractor: Extractor
    output: Output

    def __call__(self, chunk: Chunk) -> int:
        """Do one chunk."""
        started = time.monotonic()
        lay_out = article_rows if self.output.format == "parquet" else envelope
        rows, failures = [], []
        for row, outcome in zip(chunk.rows, self._outcomes(chunk.rows), strict=True):
            rows.append(lay_out(row.name, outcome))
            if isinstance(outcome, ExtractionFailure):
                failures.append({"id": row.name, "error": outcome.words})
        report = {
            "articles": len(rows),
            "failures": failures,
            "seconds": round(time.monotonic() - started, 3),
        }
        self.output.write(chunk.number, rows, report)
        return len(rows)

    def _outcomes(self, rows: list[Row]) -> Iterator[Outcome]:
        items = ((row.text, row.published) for row in rows if row.fault is None)
        read = self.extractor.extract_many(items, on_error="record")
        for index, row in enumerate(rows):
            if row.fault is None:
                yield next(read)
            else:
                yield ExtractionFailure(index, InputError(row.fault))


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second run out; the lock goes with the process, however it ends."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise OutputError(f"{folder}: another run is writing here") from None
        yield
    finally:
        os.close(handle)


__all__ = ["Chunk", "Job", "Report", "Worker", "chunks", "run_job"]
