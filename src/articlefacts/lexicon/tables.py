"""Reading the TSV tables of the package: a header line, tab-separated cells, ``|`` between aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal

NamedType = Literal["company", "organization", "place", "product", "person"]
Gender = Literal["m", "f", ""]


@dataclass(frozen=True, slots=True)
class Entry:
    """A known name.

    Attributes:
        name: The usual full name.
        type: What it names.
        aliases: Other names of the same thing.
        detail: Sector of a company, kind of an organization or place, maker of a product.
        country: ISO 3166 code; empty when unknown.
        flags: ``common``, ``place``, ``person``: what else the word may mean; ``media``, ``state``,
            ``fund``: what kind of company.
    """

    name: str
    type: NamedType
    aliases: tuple[str, ...] = field(default=(), compare=False)
    detail: str = ""
    country: str = ""
    flags: frozenset[str] = frozenset()

    @property
    def ambiguous(self) -> bool:
        """Whether the name is also a word, a place or a person's name."""
        return bool(self.flags & {"common", "place", "person"})


@dataclass(frozen=True, slots=True)
class FirstName:
    """A given name; ``ambiguous`` when it is also a common word, a place or a surname."""

    gender: str
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Title:
    """A title or honorific; ``scope`` says what the holder belongs to."""

    title: str
    gender: str
    kind: str
    scope: str


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A common noun that says what a thing is: «groupe» a company, «modèle» a product."""

    noun: str
    gender: str
    type: str
    number: str


def rows(name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table of the package as dictionaries; a missing table has no rows."""
    resource = files("articlefacts.lexicon") / name
    if not resource.is_file():
        return
    yield from parse_rows(resource.read_text(encoding="utf-8"))


def parse_rows(table: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a TSV text; missing cells at the end are empty."""
    lines = table.split("\n")
    header = lines[0].rstrip("\r").split("\t")
    for line in lines[1:]:
        if line.strip():
            cells = line.rstrip("\r").split("\t")
            yield dict(zip(header, cells + [""] * (len(header) - len(cells)), strict=False))


def parts(cell: str, mark: str) -> tuple[str, ...]:
    """The non-empty parts of a cell."""
    return tuple(p for part in cell.split(mark) if (p := part.strip()))


def demonyms() -> Iterator[tuple[str, str]]:
    """Yield each adjective of a place, «danois», «lyonnaise», and its country; empty for a continent's."""
    for row in rows("places.tsv"):
        for word in parts(row.get("adjectives", ""), "|"):
            yield word, row["country"]


def entry(row: Mapping[str, str], kind: NamedType) -> Entry:
    """Make an entry of a row of companies, products, organizations or places."""
    detail = row.get("sector") or row.get("maker") or row.get("kind") or ""
    return Entry(
        row["name"].strip(),
        kind,
        parts(row.get("aliases", ""), "|"),
        detail,
        row.get("country", ""),
        _flags(row.get("flags", "")),
    )


@cache
def _flags(cell: str) -> frozenset[str]:
    """One set for all entries that bear the same flags."""
    return frozenset(parts(cell, ","))
