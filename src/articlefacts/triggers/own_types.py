"""The class of a fact type that is told only by the phrases that state it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from pydantic import create_model

from articlefacts.facts.view import ENTITY_KINDS
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Count, FactBase, own_type
from articlefacts.models.slots import slot_names
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Percentage
from articlefacts.triggers.phrases import Use

_VALUES: dict[str, type[Span]] = {
    "amount": Amount,
    "percentage": Percentage,
    "date": DateExpression,
    "number": Count,
}


class ToldFact(FactBase):
    """Base of the types that were made from phrases; they can be pickled by their name."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle the name of the type: the class has no place from which to import it."""
        return _restored, (self.type, self.model_dump(mode="json"))


def _restored(name: str, values: dict[str, Any]) -> FactBase:
    kind = own_type(name)
    if kind is None:
        raise TypeError(f"no fact type {name!r}: make the Extractor with its triggers first")
    return kind.model_validate(values)


def told_type(name: str, uses: Iterable[Use]) -> type[FactBase]:
    """Make the class of a type.

    Args:
        name: The type, ``product_recall``.
        uses: The slots that its phrases fill.

    Raises:
        ValueError: a slot cannot be had.

    Example:
        >>> told_type("tasting", [Use("wine", ("product",), "a")]).__name__
        'Tasting'
    """
    slots: dict[str, set[type[Span]]] = {}
    for use in uses:
        _check_name(use.slot)
        slots.setdefault(use.slot, set()).update(held(use))
    fields: dict[str, Any] = {
        slot: (_annotation(slot, kinds), None) for slot, kinds in slots.items()
    }
    before = _made_before(name, fields)
    if before is not None:
        return before
    tag: Any = Literal[name]
    title = "".join(part.capitalize() for part in name.split("_"))
    made: type[FactBase] = create_model(title, __base__=ToldFact, type=(tag, name), **fields)
    return made


def _made_before(name: str, fields: Mapping[str, Any]) -> type[FactBase] | None:
    """This very class, so that the facts of two extractors are equal; None where it is new."""
    known = own_type(name)
    if known is None or not issubclass(known, ToldFact):
        return None
    slots = {name: (known.model_fields[name].annotation, None) for name in slot_names(known)}
    return known if slots == fields else None


def held(use: Use) -> set[type[Span]]:
    """What a use puts in its slot."""
    if not use.kinds:
        return {Span}
    return {EntityRef if kind in ENTITY_KINDS else _VALUES[kind] for kind in use.kinds}


def _check_name(slot: str) -> None:
    if slot in FactBase.model_fields or slot.startswith("_") or hasattr(FactBase, slot):
        raise ValueError(f"slot {slot!r}: every fact has something of this name already")


def _annotation(slot: str, kinds: set[type[Span]]) -> Any:
    if len(kinds) > 1 and kinds != {EntityRef, Span}:
        names = " and ".join(sorted(kind.__name__ for kind in kinds))
        raise ValueError(f"slot {slot!r} would hold both {names}")
    if kinds == {EntityRef, Span}:
        return EntityRef | Span | None
    return next(iter(kinds)) | None


__all__ = ["ToldFact", "held", "told_type"]
