"""Facts as tables: one flat record per fact, the same columns whatever the article holds.

What the columns are called, by what fills a slot: :mod:`articlefacts.views.columns`.
"""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal

from articlefacts.errors import InputError
from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import FactBase
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number
from articlefacts.views import slots
from articlefacts.views.columns import ColumnType, columns

Cell = str | int | float | Decimal | datetime.date | None
Record = dict[str, Cell]


def to_records(
    article: ArticleFacts, kind: type[FactBase] | None = None, *, name: str | None = None
) -> list[Record]:
    """Return one record per fact, in text order.

    Args:
        article: What ``extract`` returned.
        kind: A class of facts, for these facts and their columns alone; None for all. Slots that
            only a class of your own has are in its own table, not in that of all.
        name: What the column ``article`` shall say: a file name, an address; None for nothing.

    Raises:
        InputError: ``kind`` is no class of facts.
    """
    blank: Record = dict.fromkeys(columns(kind))
    facts = article.facts if kind is None else article.facts_of(kind)
    return [
        blank | _head(article, fact, name) | _slots(fact, blank) | _tail(fact) for fact in facts
    ]


def _head(article: ArticleFacts, fact: FactBase, name: str | None) -> Record:
    return {
        "article": name,
        "published": article.published,
        "type": fact.type,
        "status": fact.status,
        "source": (fact.source.name or fact.source.text) if fact.source else None,
        "source_id": fact.source.id if fact.source else None,
        "confidence": fact.confidence,
    }


def _tail(fact: FactBase) -> Record:
    return {
        "rule": fact.rule,
        "trigger": fact.trigger.text,
        "trigger_start": fact.trigger.start,
        "trigger_end": fact.trigger.end,
        "evidence": fact.evidence.text,
        "evidence_start": fact.evidence.start,
        "evidence_end": fact.evidence.end,
    }


def _slots(fact: FactBase, blank: Record) -> Record:
    """The cells of its slots, as far as there are columns for them."""
    record: Record = {}
    for slot, value in slots.filled(fact):
        cells = {slot + ending: cell for ending, cell in _cells(value).items()}
        if cells.keys() <= blank.keys():
            record |= cells
    return record


def _cells(value: object) -> Record:
    if isinstance(value, tuple):
        names = " | ".join(ref.name for ref in value)
        return {"": names, "_ids": " | ".join(ref.id for ref in value)}
    if not isinstance(value, Span):
        return {"": str(value)}
    place: Record = {"_start": value.start, "_end": value.end}
    if isinstance(value, EntityRef):
        return {"": value.name, "_id": value.id, **place}
    if isinstance(value, Number):
        return {**_number(value), "_text": value.text, **place}
    if isinstance(value, DateExpression):
        days: Record = {"_first_day": value.first_day, "_last_day": value.last_day}
        return {**days, "_grain": value.grain, "_text": value.text, **place}
    return {"": value.text, **place}


def _number(value: Number) -> Record:
    cells: Record = {
        "": value.value,
        "_minimum": value.minimum,
        "_maximum": value.maximum,
        "_bound": value.bound,
    }
    return {**cells, "_currency": value.currency} if isinstance(value, Amount) else cells


def to_csv(
    article: ArticleFacts, kind: type[FactBase] | None = None, *, name: str | None = None
) -> str:
    """Return the records as CSV with a header, as RFC 4180 has it; empty cells are None.

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    return "".join(csv_lines([(name, article)], kind))


def csv_lines(
    articles: Iterable[tuple[str | None, ArticleFacts]], kind: type[FactBase] | None = None
) -> Iterator[str]:
    """Yield the CSV of many named articles line by line, the header first."""
    header = columns(kind)
    yield _line(header)
    for name, article in articles:
        for record in to_records(article, kind, name=name):
            yield _line(_printed(record[column]) for column in header)


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def _printed(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return format(cell, "f")
    if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{cell}"
    return str(cell)


def to_frame(
    articles: ArticleFacts | Iterable[ArticleFacts] | Mapping[str, ArticleFacts],
    kind: type[FactBase] | None = None,
    *,
    library: Literal["pandas", "polars"] = "pandas",
) -> Any:
    """Return the facts as a data frame of the user's own pandas or polars.

    Args:
        articles: One, several, or several by name; names fill the column ``article``.
        kind: A class of facts, for these facts and their columns alone; None for all.
        library: Which frame to make. Figures stay exact decimals in both; in pandas offsets are
            ``Int64``, text ``string`` and days ``datetime64[s]``, in polars decimals have nine
            digits after the point.

    Raises:
        InputError: there is no such library, or ``kind`` is no class of facts.
        ImportError: the library is not installed.
    """
    from articlefacts.views.frames import FRAMES

    if library not in FRAMES:
        raise InputError(f"library: expected {' or '.join(FRAMES)}, got {library!r:.100}")
    named: Iterable[tuple[str | None, ArticleFacts]]
    if isinstance(articles, ArticleFacts):
        named = [(None, articles)]
    elif isinstance(articles, Mapping):
        named = articles.items()
    else:
        named = ((None, article) for article in articles)
    records = [record for name, article in named for record in to_records(article, kind, name=name)]
    return FRAMES[library](records, columns(kind))


__all__ = [
    "Cell",
    "ColumnType",
    "Record",
    "columns",
    "csv_lines",
    "to_csv",
    "to_frame",
    "to_records",
]
