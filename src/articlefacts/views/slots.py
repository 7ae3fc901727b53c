"""The slots of facts, as every view needs them: by class, by kind of value, by what fills them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import BUILT_IN, FactBase
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number

SlotKind = Literal["entity", "entities", "amount", "number", "date", "words", "word"]
"""``words`` is a span of the text, ``word`` an enumerated value such as ``metric``."""

FACT_TYPES: tuple[type[FactBase], ...] = tuple(BUILT_IN.values())
"""The classes of facts, in the order of the documentation."""


def type_of(fact: FactBase) -> str:
    """Return the fact's type name, ``funding_round``."""
    return str(getattr(fact, "type", type(fact).__name__))


def slot_names(kind: type[FactBase]) -> tuple[str, ...]:
    """Return the slots of a class, in its order."""
    return tuple(n for n in kind.model_fields if n not in FactBase.model_fields and n != "type")


def slot_kind(kind: type[FactBase], slot: str) -> SlotKind:
    """Return what a slot of a class holds."""
    classes = list(_classes(kind.model_fields[slot].annotation))
    if EntityRef in classes:
        many = get_origin(kind.model_fields[slot].annotation) is tuple
        return "entities" if many else "entity"
    for base, name in _KINDS:
        if any(isinstance(c, type) and issubclass(c, base) for c in classes):
            return name
    return "word"


_KINDS: tuple[tuple[type, SlotKind], ...] = (
    (Amount, "amount"),
    (Number, "number"),
    (DateExpression, "date"),
    (Span, "words"),
)


def _classes(annotation: Any) -> Iterator[Any]:
    parts = get_args(annotation)
    if not parts:
        yield annotation
    for part in parts:
        yield from _classes(part)


def filled(fact: FactBase) -> Iterator[tuple[str, object]]:
    """Yield the filled slots of a fact with their values; a list slot yields its whole tuple."""
    for slot in slot_names(type(fact)):
        value = getattr(fact, slot)
        if value not in (None, ()):
            yield slot, value


def spans(fact: FactBase) -> Iterator[tuple[str, Span]]:
    """Yield every span that fills a slot of a fact, with the slot's name."""
    for slot, value in filled(fact):
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Span):
                yield slot, item


__all__ = ["FACT_TYPES", "SlotKind", "filled", "slot_kind", "slot_names", "spans", "type_of"]
