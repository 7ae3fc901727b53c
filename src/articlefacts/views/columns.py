"""The columns of facts as tables, the same whatever the article holds.

What fills a slot spreads over columns that begin with the slot's name:

===========  ======================================================================
an entity    ``company`` (name), ``company_id``, ``company_start``, ``company_end``
entities     ``investors`` (names joined by « | »), ``investors_ids``
an amount    ``amount`` (value), ``_minimum``, ``_maximum``, ``_currency``, ``_bound``,
             ``_text``, ``_start``, ``_end``
a number     the same without the currency: ``stake``, ``change``, ``count``
a date       ``date_first_day``, ``date_last_day``, ``date_grain``, ``_text``, ``_start``, ``_end``
words        ``title`` (text), ``title_start``, ``title_end``
a keyword    ``metric``, ``state``
===========  ======================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from articlefacts.models.facts import FactBase
from articlefacts.models.slots import check_kind, slot_names
from articlefacts.views import slots

ColumnType = Literal["text", "integer", "share", "decimal", "day"]
"""``integer`` offsets, ``share`` a float from 0 to 1, ``decimal`` exact figures, ``day`` a date."""

_SPAN: tuple[tuple[str, ColumnType], ...] = (("_start", "integer"), ("_end", "integer"))
_WORDS: tuple[tuple[str, ColumnType], ...] = (("_text", "text"), *_SPAN)
_NUMBER: tuple[tuple[str, ColumnType], ...] = (
    ("", "decimal"),
    ("_minimum", "decimal"),
    ("_maximum", "decimal"),
    ("_bound", "text"),
    *_WORDS,
)
_DAYS: tuple[tuple[str, ColumnType], ...] = (("_first_day", "day"), ("_last_day", "day"))

_ENDINGS: Mapping[slots.SlotKind, tuple[tuple[str, ColumnType], ...]] = MappingProxyType(
    {
        "entity": (("", "text"), ("_id", "text"), *_SPAN),
        "entities": (("", "text"), ("_ids", "text")),
        "amount": (*_NUMBER[:3], ("_currency", "text"), *_NUMBER[3:]),
        "number": _NUMBER,
        "date": (*_DAYS, ("_grain", "text"), *_WORDS),
        "words": (("", "text"), *_SPAN),
        "word": (("", "text"),),
    }
)
_HEAD: tuple[tuple[str, ColumnType], ...] = (
    ("article", "text"),
    ("published", "day"),
    ("type", "text"),
    ("status", "text"),
    ("source", "text"),
    ("source_id", "text"),
    ("confidence", "share"),
)
_TAIL: tuple[tuple[str, ColumnType], ...] = (
    ("rule", "text"),
    ("trigger", "text"),
    ("trigger_start", "integer"),
    ("trigger_end", "integer"),
    ("evidence", "text"),
    ("evidence_start", "integer"),
    ("evidence_end", "integer"),
)


def columns(kind: type[FactBase] | None = None) -> Mapping[str, ColumnType]:
    """Return the columns in order with their types.

    Args:
        kind: A class of facts, for its slots alone; None for the slots of all classes.

    Raises:
        InputError: ``kind`` is no class of facts.

    Example:
        >>> from articlefacts import Ownership
        >>> [name for name in columns(Ownership) if name.startswith("owner")]
        ['owner', 'owner_id', 'owner_start', 'owner_end']
    """
    if kind is not None:
        check_kind(kind)
    return _columns(kind)


@cache
def _columns(kind: type[FactBase] | None) -> Mapping[str, ColumnType]:
    found = dict(_HEAD)
    for fact_type in slots.FACT_TYPES if kind is None else (kind,):
        for slot in slot_names(fact_type):
            for ending, column_type in _ENDINGS[slots.slot_kind(fact_type, slot)]:
                found.setdefault(slot + ending, column_type)
    return MappingProxyType({**found, **dict(_TAIL)})


__all__ = ["ColumnType", "columns"]
