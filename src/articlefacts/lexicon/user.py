"""Companies, people and roles that a user adds: files or objects, faults with file and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from articlefacts.lexicon.tables import Entry, NamedType, Title
from articlefacts.lexicon.user_rows import UserRow, listed, read_rows, row_of

UserName = str | Mapping[str, Any] | Entry
UserNames = str | Path | Sequence[UserName]
UserRoles = str | Path | Sequence[str | Mapping[str, Any]]

_KINDS = (
    "executive government politics sport academia finance military founder justice union media "
    "royal religion other"
).split()
_SCOPES = ("org", "place", "portfolio", "none")


def read_companies(companies: UserNames) -> tuple[Entry, ...]:
    """Read a user's companies.

    Args:
        companies: Path of a TSV file with a header (``name`` is required; ``aliases`` separated by
            ``|``, ``country``, ``sector``, ``flags``) or of a ``.jsonl`` file with the same keys;
            or a sequence of names, mappings with these keys, or entries.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.

    Example:
        >>> [entry.aliases for entry in read_companies([{"name": "Brisac", "aliases": "AB|Bris"}])]
        [('AB', 'Bris')]
    """
    return tuple(_entries(companies, "companies", "company"))


def read_people(people: UserNames) -> tuple[Entry, ...]:
    """Read a user's people: ``name``, ``aliases``, ``country``, ``flags``, as for companies.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.

    Example:
        >>> [(entry.name, entry.type) for entry in read_people(["Aya Belvue"])]
        [('Aya Belvue', 'person')]
    """
    return tuple(_entries(people, "people", "person"))


def read_roles(roles: UserRoles) -> tuple[Title, ...]:
    """Read a user's titles; each name and alias is one.

    Args:
        roles: Path of a file as for companies, or a sequence of names or mappings: ``name`` is the
            title, ``aliases`` its other forms, ``kind`` what sort of post it is (``executive``
            where it is not said), ``scope`` what its holder belongs to: ``org`` (where it is not
            said), ``place``, ``portfolio`` or ``none``.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.

    Example:
        >>> [title.title for title in read_roles([{"name": "vigneron", "aliases": ["vigneronne"]}])]
        ['vigneron', 'vigneronne']
    """
    return tuple(title for row in read_rows(roles, "roles") for title in _titles(row))


def _entries(source: UserNames, what: str, kind: NamedType) -> Iterator[Entry]:
    if isinstance(source, str | Path):
        yield from (_entry(row, kind) for row in read_rows(source, what))
        return
    for line, value in enumerate(listed(source, what), 1):
        yield value if isinstance(value, Entry) else _entry(row_of(value, what, line), kind)


def _entry(row: UserRow, kind: NamedType) -> Entry:
    return Entry(
        _name(row),
        kind,
        row.texts("aliases", "|"),
        row.text("sector"),
        row.text("country"),
        frozenset(row.texts("flags", ",")),
    )


def _titles(row: UserRow) -> Iterator[Title]:
    kind = _one_of(row, "kind", _KINDS)
    scope = _one_of(row, "scope", _SCOPES)
    for name in (_name(row), *row.texts("aliases", "|")):
        yield Title(name, "x", kind, scope)


def _name(row: UserRow) -> str:
    name = row.values.get("name")
    if not isinstance(name, str) or not any(c.isalnum() for c in name):
        raise row.fault(f"no usable name: {name!r:.100}")
    return row.text("name")


def _one_of(row: UserRow, key: str, known: Sequence[str]) -> str:
    """The first of the known words where the row says nothing."""
    value = row.text(key) or known[0]
    if value not in known:
        raise row.fault(f"{key}: {value!r:.100} is none of {', '.join(known)}")
    return value
