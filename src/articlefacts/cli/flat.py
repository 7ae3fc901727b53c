"""Facts as flat rows: one row per fact, the same columns whatever the articles hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import get_args

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Fact, FactBase
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number

_COMMON = ("file", "published", "type", "status", "source")
_PROOF = ("rule", "confidence", "trigger", "start", "end", "evidence")
_AMOUNT = ("amount_min", "amount_max", "currency", "bound")
_DATES = ("date", "period")

Cell = str | int | float | Decimal | None


def slots_of(fact: FactBase) -> dict[str, object]:
    """Return the filled slots of a fact by name, in the order of its class."""
    return {
        name: value
        for name in type(fact).model_fields
        if name not in FactBase.model_fields and name != "type"
        if (value := getattr(fact, name)) not in (None, ())
    }


def column_names() -> tuple[str, ...]:
    """Return the columns: what all facts share, every slot of every type, and the proof."""
    slots: dict[str, None] = {}
    for kind in get_args(get_args(Fact)[0]):
        for slot in kind.model_fields:
            if slot in FactBase.model_fields or slot == "type":
                continue
            slots.update(
                dict.fromkeys((f"{slot}_first", f"{slot}_last") if slot in _DATES else (slot,))
            )
            if slot == "amount":
                slots.update(dict.fromkeys(_AMOUNT))
    return (*_COMMON, *slots, *_PROOF)


def row(file: str, article: ArticleFacts, fact: FactBase) -> dict[str, Cell]:
    """Return one fact as cells by column; empty slots have none."""
    cells: dict[str, Cell] = {
        "file": file,
        "published": article.published.isoformat() if article.published else None,
        "type": getattr(fact, "type", ""),
        "status": fact.status,
        "source": (fact.source.name or fact.source.text) if fact.source else None,
        "rule": fact.rule,
        "confidence": fact.confidence,
        "trigger": fact.trigger.text,
        "start": fact.trigger.start,
        "end": fact.trigger.end,
        "evidence": fact.evidence.text,
    }
    for name, value in slots_of(fact).items():
        cells.update(_cells(name, value))
    return cells


def _cells(name: str, value: object) -> dict[str, Cell]:
    if isinstance(value, DateExpression):
        days = (value.first_day, value.last_day)
        first, last = (day.isoformat() if day else None for day in days)
        return {f"{name}_first": first, f"{name}_last": last}
    if isinstance(value, Amount):
        return {
            name: value.value,
            "amount_min": value.minimum,
            "amount_max": value.maximum,
            "currency": value.currency,
            "bound": value.bound,
        }
    if isinstance(value, Number):
        return {name: value.value}
    if isinstance(value, tuple):
        return {name: " | ".join(named(item) for item in value)}
    return {name: named(value)}


def named(value: object) -> str:
    """Return an entity's name, a span's words, or the value itself as text."""
    if isinstance(value, EntityRef):
        return value.name
    return value.text if isinstance(value, Span) else str(value)


def csv_lines(results: Iterable[tuple[str, ArticleFacts]]) -> Iterator[str]:
    """Write a header and one line per fact, RFC 4180, numbers in plain digits."""
    header = column_names()
    yield _line(header)
    for file, article in results:
        for fact in article.facts:
            cells = row(file, article, fact)
            yield _line([_cell(cells.get(column)) for column in header])


def _line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()


def _cell(value: Cell) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"  # a spreadsheet would run it as a formula
    return "" if value is None else str(value)
