"""Rules from a user's phrases: more ways to state a known fact, or fact types of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError
from rapidfuzz import fuzz, process

from articlefacts.facts.rule import Build, Draft, Hit, Rule
from articlefacts.facts.view import Item
from articlefacts.lexicon.user_rows import UserRow, read_rows
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import BUILT_IN, Count, FactBase, own_type
from articlefacts.models.slots import holds_many, slot_classes, slot_names
from articlefacts.models.spans import Span
from articlefacts.models.values import Number
from articlefacts.triggers.own_types import ToldFact, held, told_type
from articlefacts.triggers.phrases import Phrase, Use, read_phrase

UserTriggers = str | Path | Sequence[Mapping[str, Any]]

_COLUMNS = frozenset({"type", "phrase", "set", "name"})
_TYPE = re.compile(r"[a-z][a-z_]{1,39}")
_ALIKE = 85


@dataclass(frozen=True, slots=True)
class _Trigger:
    """A row that was understood, but for its class."""

    row: UserRow
    name: str
    phrase: Phrase
    kind: type[FactBase] | None


def read_triggers(triggers: UserTriggers) -> tuple[Rule, ...]:
    """Read a user's triggers as rules.

    Args:
        triggers: Path of a TSV file with a header, or of a ``.jsonl`` file, or a sequence of
            mappings. ``type`` is a fact type, built in or new (as an object also a subclass of
            ``FactBase``), ``phrase`` what states it, see :mod:`articlefacts.triggers.phrases`;
            ``set`` gives slots a keyword (``metric=revenue``, several parted by ``|``), ``name``
            names the rule.

    Raises:
        LexiconError: the file cannot be read, or a line is malformed.

    Example:
        >>> [rule] = read_triggers([{"type": "recall", "phrase": "{company:maker} (rappelle) tout"}])
        >>> rule.name
        'own.recall.1'
    """
    read = [_trigger(row) for row in read_rows(triggers, "triggers", "phrase")]
    made = dict(_told_types(read))
    return tuple(_rule(trigger, trigger.kind or made[trigger.name]) for trigger in read)


def _trigger(row: UserRow) -> _Trigger:
    if unknown := set(map(str, row.values)) - _COLUMNS:
        known = ", ".join(sorted(_COLUMNS))
        raise row.fault(f"unknown column {min(unknown)!r:.100}; known: {known}")
    name, kind = _type(row)
    try:
        phrase = read_phrase(row.text("phrase"))
    except ValueError as error:
        raise row.fault(f"phrase: {error}") from error
    return _Trigger(row, name, phrase, kind)


def _type(row: UserRow) -> tuple[str, type[FactBase] | None]:
    """The name of the type, and its class unless the phrases are all that is known of it."""
    given = row.values.get("type")
    if isinstance(given, type) and issubclass(given, FactBase):
        name = given.model_fields["type"].default
        if not isinstance(name, str):
            raise row.fault(f'{given.__name__} has no field type: Literal["…"] = "…"')
        return name, given
    name = row.text("type")
    if name in BUILT_IN:
        return name, BUILT_IN[name]
    if not _TYPE.fullmatch(name):
        raise row.fault(f"type: {name!r:.100}; expected lower case, as in product_recall")
    near = process.extractOne(name, list(BUILT_IN), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if near is not None:
        raise row.fault(f"type: {name!r} is too near to {near[0]!r}; is that meant?")
    kind = own_type(name)
    return name, None if kind is None or issubclass(kind, ToldFact) else kind


def _told_types(triggers: Sequence[_Trigger]) -> Iterator[tuple[str, type[FactBase]]]:
    told: dict[str, list[_Trigger]] = {}
    for trigger in triggers:
        if trigger.kind is None:
            told.setdefault(trigger.name, []).append(trigger)
    for name, group in told.items():
        try:
            yield name, told_type(name, (use for t in group for use in t.phrase.uses))
        except ValueError as error:
            raise group[-1].row.fault(str(error)) from error


def _rule(trigger: _Trigger, kind: type[FactBase]) -> Rule:
    row = trigger.row
    for use in trigger.phrase.uses:
        _check(row, kind, use)
    fixed = _fixed(row, kind)
    sure = {use.slot for use in trigger.phrase.uses} | set(fixed)
    for slot in slot_names(kind):
        if kind.model_fields[slot].is_required() and slot not in sure:
            raise row.fault(f"{trigger.name} needs {slot!r}: name it in the phrase or in 'set'")
    name = row.text("name") or f"own.{trigger.name}.{row.line}"
    build = builder(kind, trigger.phrase.uses, fixed)
    return Rule(name, trigger.phrase.expression, build, needs=trigger.phrase.needs)


def _check(row: UserRow, kind: type[FactBase], use: Use) -> None:
    slots = slot_names(kind)
    if use.slot not in slots:
        raise row.fault(f"slot {use.slot!r}; {kind.__name__} has {', '.join(slots)}")
    for wanted in held(use):
        if not any(issubclass(wanted, c) for c in slot_classes(kind, use.slot)):
            raise row.fault(f"slot {use.slot!r} of {kind.__name__} holds no {wanted.__name__}")


def _fixed(row: UserRow, kind: type[FactBase]) -> dict[str, Any]:
    """The slots that hold a keyword whatever the text says."""
    found: dict[str, Any] = {}
    for pair in row.texts("set", "|"):
        slot, equals, value = (part.strip() for part in pair.partition("="))
        if not equals or slot not in slot_names(kind):
            raise row.fault(f"set: {pair!r:.100}; expected slot=keyword")
        try:
            found[slot] = _keyword(kind.model_fields[slot].annotation, value)
        except ValidationError as error:
            raise row.fault(f"set: {slot} cannot be {value!r:.100}") from error
    return found


def _keyword(annotation: Any, value: str) -> Any:
    return TypeAdapter(annotation).validate_python(value)


def builder(
    kind: type[FactBase],
    uses: Sequence[Use],
    fixed: Mapping[str, Any],
) -> Build:
    """Return the function that makes a draft of a hit."""
    many = {slot for slot in slot_names(kind) if holds_many(kind, slot)}

    def build(hit: Hit) -> Iterator[Draft]:
        slots: dict[str, Any] = dict.fromkeys(many, ())
        for use in uses:
            filler = _filler(hit, use)
            if filler is not None:
                slots[use.slot] = (*slots[use.slot], filler) if use.slot in many else filler
        yield hit.draft(kind, **slots, **fixed)

    return build


def _filler(hit: Hit, use: Use) -> Span | None:
    if hit.match.start(use.group) < 0:
        return None
    if not use.kinds:
        return hit.view.span(*hit.match.span(use.group))
    item = hit.view.group(hit.match, use.group)
    return _value(item) if item else None


def _value(item: Item) -> Span | EntityRef:
    if item.entity is not None:
        return item.ref()
    if type(item.value) is Number:
        return Count(**dict(item.value))
    return item.value


__all__ = ["UserTriggers", "builder", "read_triggers"]
