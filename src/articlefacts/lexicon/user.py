"""Companies that a user adds: TSV, JSONL or objects, with the fault's file and line when malformed."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from articlefacts.errors import LexiconError
from articlefacts.lexicon.tables import Entry, parts

UserCompany = str | Mapping[str, Any] | Entry
UserCompanies = str | Path | Sequence[UserCompany]

# Twenty-five million names: a larger file was meant for something else.
_LARGEST = 1 << 28


def read_companies(companies: UserCompanies) -> tuple[Entry, ...]:
    """Read a user's companies.

    Args:
        companies: Path of a TSV file with a header (``name`` is required; ``aliases`` separated by
            ``|``, ``country``, ``sector``, ``flags``) or of a ``.jsonl`` file with the same keys;
            or a sequence of names, mappings with these keys, or entries.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.
    """
    if isinstance(companies, str | Path):
        return tuple(_from_file(Path(companies)))
    if isinstance(companies, bytes | Mapping) or not isinstance(companies, Iterable):
        found = type(companies).__name__
        raise LexiconError("companies", 0, f"expected a path or a sequence, got {found}")
    return tuple(_from_object(c, "companies", n) for n, c in enumerate(companies, 1))


def _from_file(path: Path) -> Iterator[Entry]:
    try:
        content = _content(path)
    except (OSError, ValueError) as error:
        raise LexiconError(str(path), 0, str(error)) from error
    lines = content.split("\n")
    reader = _jsonl if path.suffix.lower() in (".jsonl", ".ndjson") else _tsv
    yield from reader(str(path), [line.rstrip("\r") for line in lines])


def _content(path: Path) -> str:
    """Text of a regular file: a pipe would wait forever, a device never ends."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("is no regular file")
    if status.st_size > _LARGEST:
        raise ValueError(f"is larger than {_LARGEST >> 20} MB")
    return path.read_text(encoding="utf-8-sig")


def _tsv(path: str, lines: Sequence[str]) -> Iterator[Entry]:
    header = lines[0].split("\t")
    if "name" not in header:
        raise LexiconError(path, 1, "the header has no column 'name'")
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) > len(header):
            reason = f"{len(cells)} cells where the header has {len(header)}"
            raise LexiconError(path, number, reason)
        yield _from_object(dict(zip(header, cells, strict=False)), path, number)


def _jsonl(path: str, lines: Sequence[str]) -> Iterator[Entry]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise LexiconError(path, number, f"no JSON: {error}") from error
        yield _from_object(value, path, number)


def _from_object(value: Any, path: str, number: int) -> Entry:
    if isinstance(value, Entry):
        return value
    row = {"name": value} if isinstance(value, str) else value
    if not isinstance(row, Mapping):
        raise LexiconError(
            path, number, f"expected a name or an object, got {type(value).__name__}"
        )
    name = row.get("name")
    if not isinstance(name, str) or not any(c.isalnum() for c in name):
        raise LexiconError(path, number, f"no usable name: {name!r:.100}")
    entry = Entry(
        name.strip(),
        "company",
        _texts(row, "aliases", "|", path, number),
        _text(row, "sector", path, number),
        _text(row, "country", path, number),
        frozenset(_texts(row, "flags", ",", path, number)),
    )
    _check_unicode(entry, path, number)
    return entry


def _check_unicode(entry: Entry, path: str, number: int) -> None:
    """Refuse half a surrogate pair, which JSON can spell: no text that is read ever holds it."""
    for text in (entry.name, *entry.aliases, entry.detail, entry.country, *entry.flags):
        try:
            text.encode()
        except UnicodeEncodeError:
            raise LexiconError(path, number, f"half a surrogate pair: {text!r:.100}") from None


def _text(row: Mapping[str, Any], key: str, path: str, number: int) -> str:
    value = row.get(key) or ""
    if not isinstance(value, str):
        raise LexiconError(path, number, f"{key}: expected a string, got {type(value).__name__}")
    return value.strip()


def _texts(row: Mapping[str, Any], key: str, mark: str, path: str, number: int) -> tuple[str, ...]:
    value = row.get(key) or ()
    if isinstance(value, str):
        return parts(value, mark)
    if not isinstance(value, Sequence) or not all(isinstance(v, str) for v in value):
        raise LexiconError(path, number, f"{key}: expected strings")
    return tuple(value)
