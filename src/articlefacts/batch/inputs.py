"""Articles from folders, JSONL and Parquet, in an order that is the same at every run."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from articlefacts.errors import InputError
from articlefacts.text_input import decode, named, reason

KINDS = (".txt", ".jsonl", ".jsonl.gz", ".parquet")
_ROWS = 256


class Row(NamedTuple):
    """One article of the archive: its name, and what ``extract_many`` takes.

    One that cannot be read fails alone: it has a ``fault``, or a text or date that
    ``extract_many`` refuses.
    """

    name: str
    text: Any
    published: Any = None
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where articles come from; a file that cannot be opened or is torn raises ``InputError``.

    Attributes:
        paths: Files, and folders that are searched to the bottom for files of the known kinds.
        text: Field or column with the article.
        published: Field or column with its publication date; it may be missing.
        id: Field or column with its name; ``FILE:LINE`` where it is missing.
        without: A folder inside those of ``paths`` that is not read: where the output goes.

    Example:
        >>> Source(("/no/such/folder",)).files()
        Traceback (most recent call last):
        ...
        articlefacts.errors.InputError: /no/such/folder: no such file or folder
    """

    paths: tuple[str, ...]
    text: str = "text"
    published: str = "published"
    id: str = "id"
    without: Path | None = None

    def files(self) -> list[Path]:
        """List the files, folders opened, in a fixed order.

        Raises:
            InputError: a path does not exist, is of no known kind or the folder of the output, or
                a folder holds nothing.
        """
        found: list[Path] = []
        for path in map(Path, self.paths):
            if path.is_dir():
                inside = sorted(self._inside(path))
                if not inside:
                    raise InputError(f"{path}: holds no {', '.join(KINDS)}")
                found += inside
            elif not path.exists():
                raise InputError(f"{path}: no such file or folder")
            elif not _kind(path):
                raise InputError(f"{path}: expected {', '.join(KINDS)}")
            else:
                found.append(path)
        return found

    def _inside(self, folder: Path) -> Iterator[Path]:
        root = folder.resolve()
        out = self.without and self.without.resolve()
        if out == root:
            raise InputError(f"{folder}: cannot be input and output; write to another folder")
        skipped = folder / out.relative_to(root) if out and out.is_relative_to(root) else None
        for path in folder.rglob("*"):
            if not (skipped and path.is_relative_to(skipped)) and path.is_file() and _kind(path):
                yield path

    def rows(self) -> Iterator[Row]:
        """Read article after article; a file is open only while it is read."""
        for path in self.files():
            match _kind(path):
                case ".txt":
                    yield _read_text(path)
                case ".parquet":
                    yield from self._parquet(path)
                case _:
                    yield from self._jsonl(path)

    def count(self) -> int:
        """Count the articles without reading them."""
        return sum(map(_count, self.files()))

    def fingerprint(self) -> str:
        """Digest of what would be read: names, sizes and times of the files, names of the fields."""
        digest = hashlib.sha256(repr((self.text, self.published, self.id)).encode())
        for path in self.files():
            with _told(path):
                stat = path.stat()
            digest.update(repr((str(path), stat.st_size, stat.st_mtime_ns)).encode())
        return digest.hexdigest()

    def _jsonl(self, path: Path) -> Iterator[Row]:
        with _told(path), _lines(path) as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield self._row(named(f"{path}:{number}"), line)

    def _row(self, place: str, line: bytes) -> Row:
        try:
            record = json.loads(decode(line))
        except InputError as error:
            return Row(place, None, fault=str(error))
        except json.JSONDecodeError as error:
            return Row(place, None, fault=f"no JSON: {error.msg} at column {error.colno}")
        except (ValueError, RecursionError) as error:  # a number too long, brackets too deep
            return Row(place, None, fault=f"no JSON: {error}")
        if not isinstance(record, dict):
            return Row(place, None, fault="no JSON object")
        return self._named(place, record)

    def _parquet(self, path: Path) -> Iterator[Row]:
        from pyarrow.parquet import ParquetFile

        with _told(path), ParquetFile(path) as file:
            wanted = {self.text, self.published, self.id}
            columns = [name for name in file.schema_arrow.names if name in wanted]
            number = 0
            for batch in file.iter_batches(batch_size=_ROWS, columns=columns):
                for record in batch.to_pylist():
                    number += 1
                    yield self._named(f"{path}:{number}", record)

    def _named(self, place: str, record: dict[str, Any]) -> Row:
        name = record.get(self.id)
        return Row(
            named(place if name is None else name),
            record.get(self.text),
            record.get(self.published) or None,
            None if self.text in record else f"no field {self.text!r}",
        )


def _read_text(path: Path) -> Row:
    try:
        return Row(named(path), decode(path.read_bytes()))
    except (OSError, InputError) as error:
        return Row(named(path), None, fault=reason(error))


def _kind(path: Path) -> str:
    return next((kind for kind in KINDS if path.name.lower().endswith(kind)), "")


def _count(path: Path) -> int:
    match _kind(path):
        case ".txt":
            return 1
        case ".parquet":
            from pyarrow.parquet import read_metadata

            with _told(path):
                rows: int = read_metadata(path).num_rows
            return rows
        case _:
            with _told(path), _lines(path) as lines:
                return sum(1 for line in lines if line.strip())


def _lines(path: Path) -> gzip.GzipFile | io.BufferedReader:
    return gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb")


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Name the file in what goes wrong while it is read: no permission, a torn or false archive."""
    try:
        yield
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise InputError(f"{path}: {reason(error)}") from error


__all__: Sequence[str] = ["KINDS", "Row", "Source"]
