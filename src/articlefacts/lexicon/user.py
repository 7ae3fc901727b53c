"""Companies that a user adds: TSV, JSONL or objects, with the fault's file and line when malformed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from articlefacts.errors import LexiconError
from articlefacts.lexicon.tables import Entry, parts

UserCompany = str | Mapping[str, Any] | Entry
UserCompanies = str | Path | Sequence[UserCompany]


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
    return tuple(_from_object(c, "companies", n) for n, c in enumerate(companies, 1))


def _from_file(path: Path) -> Iterator[Entry]:
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(str(path), 0, str(error)) from error
    lines = content.split("\n")
    reader = _jsonl if path.suffix.lower() in (".jsonl", ".ndjson") else _tsv
    yield from reader(str(path), [line.rstrip("\r") for line in lines])


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
        except ValueError as error:
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
        raise LexiconError(path, number, f"no usable name: {name!r}")
    return Entry(
        name.strip(),
        "company",
        _texts(row, "aliases", "|", path, number),
        _text(row, "sector", path, number),
        _text(row, "country", path, number),
        frozenset(_texts(row, "flags", ",", path, number)),
    )


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
