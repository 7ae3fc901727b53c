"""The published Arrow schemas: one row an article, a fact, an entity or a value.

Exact numbers are strings of plain digits, as in the JSON: no float rounds them, no fixed scale
cuts them. Offsets count code points of the text that was given. A column is never renamed or
retyped within a major version; new ones come last.
"""

from __future__ import annotations

import pyarrow as pa

_OFFSET = [("start", pa.int32()), ("end", pa.int32()), ("text", pa.string())]
_SPAN = pa.struct(_OFFSET)

# What a value says, whatever its kind; what does not apply to a kind is null.
_VALUE = [
    *_OFFSET,
    ("value", pa.string()),
    ("minimum", pa.string()),
    ("maximum", pa.string()),
    ("bound", pa.string()),
    ("currency", pa.string()),
    ("inferred_currency", pa.bool_()),
    ("equivalent_of", pa.int32()),
    ("per", pa.string()),
    ("first_day", pa.date32()),
    ("last_day", pa.date32()),
    ("grain", pa.string()),
    ("timex", pa.string()),
    ("anchored", pa.bool_()),
]

_ARGUMENT = pa.struct(
    [
        ("slot", pa.string()),
        ("kind", pa.string()),
        ("id", pa.string()),
        ("name", pa.string()),
        *_VALUE,
    ]
)
"""What fills a slot; ``kind`` is entity, amount, percentage, count, date, text or label."""

_FACT = [
    ("number", pa.int32()),
    ("type", pa.string()),
    ("status", pa.string()),
    ("source", pa.struct([("id", pa.string()), ("name", pa.string()), *_OFFSET])),
    ("arguments", pa.list_(_ARGUMENT)),
    ("trigger", _SPAN),
    ("evidence", _SPAN),
    ("rule", pa.string()),
    ("confidence", pa.float64()),
]

_ENTITY = [
    ("id", pa.string()),
    ("type", pa.string()),
    ("name", pa.string()),
    ("aliases", pa.list_(pa.string())),
    ("mentions", pa.list_(pa.struct([*_OFFSET, ("kind", pa.string())]))),
    ("evidence", pa.list_(pa.struct([("reason", pa.string()), ("span", _SPAN)]))),
    ("confidence", pa.float64()),
    ("country", pa.string()),
    (
        "roles",
        pa.list_(
            pa.struct([("title", pa.string()), ("organization", pa.string()), ("span", _SPAN)])
        ),
    ),
]

_KIND_AND_VALUE = [("kind", pa.string()), *_VALUE]

_ARTICLE = [("article", pa.string())]

FACTS = pa.schema([*_ARTICLE, *_FACT])
ENTITIES = pa.schema([*_ARTICLE, *_ENTITY])
VALUES = pa.schema([*_ARTICLE, *_KIND_AND_VALUE])
ARTICLES = pa.schema(
    [
        ("id", pa.string()),
        ("published", pa.date32()),
        ("error", pa.string()),
        ("facts", pa.list_(pa.struct(_FACT))),
        ("entities", pa.list_(pa.struct(_ENTITY))),
        ("values", pa.list_(pa.struct(_KIND_AND_VALUE))),
    ]
)

SCHEMAS: dict[str, pa.Schema] = {
    "articles": ARTICLES,
    "facts": FACTS,
    "entities": ENTITIES,
    "values": VALUES,
}
"""Schema of each table, by its name."""

__all__ = ["ARTICLES", "ENTITIES", "FACTS", "SCHEMAS", "VALUES"]
