"""The output folder: chunk files, each written whole or not at all, and a book of what is done.

::

    OUT/manifest.json               what is read and how: a run that resumes must ask the same
    OUT/done/000042.json            chunk 42 is complete: how many articles, which failed
    OUT/articles/part-000042.jsonl  (jsonl) one line an article
    OUT/facts/part-000042.parquet   (parquet) likewise articles/, entities/ and values/

A chunk without its entry in ``done`` is written again over what may be there of it, so that no
article is lost or doubled whenever the machine stops.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any, Literal

from articlefacts.errors import OutputError
from articlefacts.text_input import reason

Format = Literal["jsonl", "parquet"]


@dataclass(frozen=True, slots=True)
class Output:
    """The folder and what its files are."""

    folder: Path
    format: Format

    def open(self, settings: dict[str, Any]) -> None:
        """Begin, or go on with, the job that these settings describe.

        Raises:
            OutputError: the folder was begun with other settings, or cannot be written.
        """
        done = self.folder / "done"
        with told(done):
            done.mkdir(parents=True, exist_ok=True)
        path = self.folder / "manifest.json"
        if path.exists():
            before = _record(path)
            if before is None:
                raise OutputError(
                    f"{path}: torn, or not of articlefacts batch; choose another folder"
                )
            changed = [key for key in settings if before.get(key) != settings[key]]
            if changed:
                raise OutputError(
                    f"{self.folder}: begun with other settings ({', '.join(changed)});"
                    " finish with the old ones or choose another folder"
                )
            self._sweep()
        else:
            write_whole(path, _json(settings))

    def done(self) -> dict[int, dict[str, Any]]:
        """What the complete chunks report, by their number; a torn report is none."""
        entries = sorted((self.folder / "done").glob("*.json"))
        reports = {int(path.stem): _record(path) for path in entries if path.stem.isdecimal()}
        return {number: report for number, report in reports.items() if report is not None}

    def write(self, number: int, rows: Sequence[dict[str, Any]], report: dict[str, Any]) -> None:
        """Write a chunk; its report comes last and makes it count.

        Raises:
            OutputError: the disk is full, or takes no files from us.
        """
        if self.format == "jsonl":
            path = self._part("articles", number)
            write_whole(path, b"".join(_json(row) for row in rows))
        else:
            self._write_tables(number, rows)
        write_whole(self.folder / "done" / f"{number:06}.json", _json(report))

    def _write_tables(self, number: int, rows: Sequence[dict[str, Any]]) -> None:
        import pyarrow as pa
        from pyarrow.parquet import write_table

        from articlefacts.arrow import tables

        for name, batch in tables(rows).items():
            table = pa.Table.from_batches([batch])
            with_whole(self._part(name, number), partial(write_table, table))

    def _part(self, table: str, number: int) -> Path:
        return self.folder / table / f"part-{number:06}.{self.format}"

    def _sweep(self) -> None:
        """Remove what a killed run left half written."""
        for path in self.folder.rglob(".*.tmp"):
            with told(path):
                path.unlink(missing_ok=True)


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Name the path in what goes wrong on the disk while the output is read or written."""
    try:
        yield
    except OSError as error:
        raise OutputError(f"{path}: {reason(error)}") from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all, also when the power fails."""
    with_whole(path, lambda file: file.write(content))


def with_whole(path: Path, write: Callable[[IO[bytes]], object]) -> None:
    """Let ``write`` fill a file beside the place, then put it there at one stroke."""
    temporary = path.with_name(f".{path.name}.tmp")
    with told(path):
        path.parent.mkdir(exist_ok=True)
        with temporary.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)


def _record(path: Path) -> dict[str, Any] | None:
    with told(path):
        content = path.read_bytes()
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=str).encode() + b"\n"


__all__ = ["Format", "Output", "told", "with_whole", "write_whole"]
