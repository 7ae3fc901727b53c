"""The slots of fact classes: all their fields but those that every fact has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, get_args, get_origin

from articlefacts.errors import InputError
from articlefacts.models.facts import FactBase


def slot_names(kind: type[FactBase]) -> tuple[str, ...]:
    """Return the slots of a class, in its order.

    Example:
        >>> from articlefacts import Valuation
        >>> slot_names(Valuation)
        ('company', 'amount', 'date')
    """
    return tuple(name for name in kind.model_fields if name not in FactBase.model_fields)


def slot_classes(kind: type[FactBase], slot: str) -> frozenset[type]:
    """Return the classes of what fills a slot, that of None among them; keywords have none."""
    return frozenset(_leaves(kind.model_fields[slot].annotation))


def holds_many(kind: type[FactBase], slot: str) -> bool:
    """Whether a slot is a tuple of what fills it."""
    return get_origin(kind.model_fields[slot].annotation) is tuple


def fillers(fact: FactBase) -> Iterator[tuple[str, object]]:
    """Yield what fills the slots of a fact, with the slot's name; the items of a list one by one."""
    for slot in slot_names(type(fact)):
        value = getattr(fact, slot)
        for item in value if isinstance(value, tuple) else (value,):
            if item is not None:
                yield slot, item


def check_kind(kind: object) -> None:
    """Refuse what is no class of facts.

    Raises:
        InputError: it is none.
    """
    if not (isinstance(kind, type) and issubclass(kind, FactBase)):
        wanted = "expected a class of facts such as FundingRound"
        raise InputError(f"kind: {wanted}, got {kind!r:.100}")


def field_names(kinds: Iterable[type[FactBase]]) -> frozenset[str]:
    """Return all that facts of these classes, and of those derived from them, may have."""
    return frozenset(name for kind in _with_subclasses(kinds) for name in kind.model_fields)


def _with_subclasses(kinds: Iterable[type[FactBase]]) -> Iterator[type[FactBase]]:
    for kind in kinds:
        yield kind
        yield from _with_subclasses(kind.__subclasses__())


def _leaves(annotation: Any) -> Iterator[type]:
    parts = get_args(annotation)
    if not parts and isinstance(annotation, type):
        yield annotation
    for part in parts:
        yield from _leaves(part)


__all__ = [
    "check_kind",
    "field_names",
    "fillers",
    "holds_many",
    "slot_classes",
    "slot_names",
]
