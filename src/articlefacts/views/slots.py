"""The slots of facts as every view needs them: by kind of value, by what fills them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import BUILT_IN, FactBase
from articlefacts.models.slots import fillers, holds_many, slot_classes, slot_names
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number

SlotKind = Literal["entity", "entities", "amount", "number", "date", "words", "word"]
"""``words`` is a span of the text, ``word`` an enumerated value such as ``metric``."""

FACT_TYPES: tuple[type[FactBase], ...] = tuple(BUILT_IN.values())
"""The classes of facts, in the order of the documentation."""


def slot_kind(kind: type[FactBase], slot: str) -> SlotKind:
    """Return what a slot of a class holds."""
    classes = slot_classes(kind, slot)
    if EntityRef in classes:
        return "entities" if holds_many(kind, slot) else "entity"
    for base, name in _KINDS:
        if any(issubclass(c, base) for c in classes):
            return name
    return "word"


_KINDS: tuple[tuple[type, SlotKind], ...] = (
    (Amount, "amount"),
    (Number, "number"),
    (DateExpression, "date"),
    (Span, "words"),
)


def filled(fact: FactBase) -> Iterator[tuple[str, object]]:
    """Yield the filled slots of a fact with their values; a list slot yields its whole tuple."""
    for slot in slot_names(type(fact)):
        value = getattr(fact, slot)
        if value not in (None, ()):
            yield slot, value


def spans(fact: FactBase) -> Iterator[tuple[str, Span]]:
    """Yield every span that fills a slot of a fact, with the slot's name."""
    for slot, item in fillers(fact):
        if isinstance(item, Span):
            yield slot, item


__all__ = ["FACT_TYPES", "SlotKind", "filled", "slot_kind", "spans"]
