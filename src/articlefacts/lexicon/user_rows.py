"""What a user hands over as a list: a TSV or JSONL file, or objects, each row with its line."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from articlefacts.errors import LexiconError
from articlefacts.lexicon.tables import parts

# Twenty-five million names: a larger file was meant for something else.
_LARGEST = 1 << 28


@dataclass(frozen=True, slots=True)
class UserRow:
    """One row and where it stands: ``path`` is the name of the list when it is no file."""

    path: str
    line: int
    values: Mapping[str, Any]

    def fault(self, reason: str) -> LexiconError:
        """Return the error that names file and line."""
        return LexiconError(self.path, self.line, reason)

    def text(self, key: str) -> str:
        """Return a cell without the blanks around it; empty when it is missing.

        Raises:
            LexiconError: it is no string, or none that any text can hold.
        """
        value = self.values.get(key) or ""
        if not isinstance(value, str):
            raise self.fault(f"{key}: expected a string, got {type(value).__name__}")
        return self._whole(value.strip())

    def texts(self, key: str, mark: str) -> tuple[str, ...]:
        """Return the parts of a cell, or the strings of a list.

        Raises:
            LexiconError: it is neither.
        """
        value = self.values.get(key) or ()
        if isinstance(value, str):
            return tuple(map(self._whole, parts(value, mark)))
        if isinstance(value, bytes) or not _are_strings(value):
            raise self.fault(f"{key}: expected strings")
        return tuple(map(self._whole, value))

    def _whole(self, text: str) -> str:
        """Refuse half a surrogate pair, which JSON can spell: no text that is read ever holds it."""
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self.fault(f"half a surrogate pair: {text!r:.100}") from None
        return text


def read_rows(source: object, what: str, key: str = "name") -> Iterator[UserRow]:
    """Read a user's list row by row.

    Args:
        source: Path of a TSV file with a header, or of a ``.jsonl`` file; or a sequence of
            mappings with the same keys, or of strings, which fill ``key``.
        what: What the list is called where it is no file.
        key: The column that every file must have.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.
    """
    if isinstance(source, str | Path):
        yield from _from_file(Path(source), key)
        return
    for line, value in enumerate(listed(source, what), 1):
        yield row_of(value, what, line, key)


def listed(source: object, what: str) -> Iterable[Any]:
    """Return a sequence as it is.

    Raises:
        LexiconError: it is none.
    """
    if isinstance(source, bytes | Mapping) or not isinstance(source, Iterable):
        found = type(source).__name__
        raise LexiconError(what, 0, f"expected a path or a sequence, got {found}")
    return source


def row_of(value: object, path: str, line: int, key: str = "name") -> UserRow:
    """Make a row of a string or a mapping.

    Raises:
        LexiconError: it is neither.
    """
    values = {key: value} if isinstance(value, str) else value
    if not isinstance(values, Mapping):
        found = type(value).__name__
        raise LexiconError(path, line, f"expected a {key} or an object, got {found}")
    return UserRow(path, line, values)


def _are_strings(value: object) -> bool:
    return isinstance(value, Sequence) and all(isinstance(v, str) for v in value)


def _from_file(path: Path, key: str) -> Iterator[UserRow]:
    try:
        content = _content(path)
    except (OSError, ValueError) as error:
        raise LexiconError(str(path), 0, str(error)) from error
    lines = [line.rstrip("\r") for line in content.split("\n")]
    reader = _jsonl if path.suffix.lower() in (".jsonl", ".ndjson") else _tsv
    yield from reader(str(path), lines, key)


def _content(path: Path) -> str:
    """Text of a regular file: a pipe would wait forever, a device never ends."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("is no regular file")
    if status.st_size > _LARGEST:
        raise ValueError(f"is larger than {_LARGEST >> 20} MB")
    return path.read_text(encoding="utf-8-sig")


def _tsv(path: str, lines: Sequence[str], key: str) -> Iterator[UserRow]:
    header = lines[0].split("\t")
    if key not in header:
        raise LexiconError(path, 1, f"the header has no column {key!r}")
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            reason = f"{len(cells)} cells where the header has {len(header)}"
            raise LexiconError(path, number, reason)
        yield UserRow(path, number, dict(zip(header, cells, strict=False)))


def _jsonl(path: str, lines: Sequence[str], key: str) -> Iterator[UserRow]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise LexiconError(path, number, f"no JSON: {error}") from error
        yield row_of(value, path, number, key)
