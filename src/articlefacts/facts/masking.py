"""Sentences masked for the rules: which entities and values are items, and which of two that overlap."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from articlefacts.entities.behind import POINTER
from articlefacts.facts.view import BODIES, FILLER, NAMED_BEHIND, SYMBOLS, Item, Kind, SentenceView
from articlefacts.models.entities import Entity, Mention
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number, Percentage
from articlefacts.reading.model import Reading, Sentence


def _plain(text: str) -> str:
    return text.translate(_PLAIN)


_PLAIN = {ord(c): " " for c in "\u00a0\u2009\u202f\t\n"} | {ord("’"): "'"}


def sentence_views(
    reading: Reading,
    entities: Sequence[Entity],
    values: Sequence[Span],
) -> tuple[SentenceView, ...]:
    """Mask every sentence of an article; where items overlap, values win over names."""
    items = _disjoint([*_value_items(values), *_entity_items(reading.text, entities)])
    items = _with_glosses(reading.text, items)
    starts = [item.start for item in items]
    views = []
    for index, sentence in enumerate(reading.sentences):
        low, high = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = tuple(item for item in items[low:high] if item.end <= sentence.end)
        views.append(_view(reading.text, sentence, index, inside))
    return tuple(views)


def _view(text: str, sentence: Sentence, index: int, items: tuple[Item, ...]) -> SentenceView:
    pieces, position = [], sentence.start
    for item in items:
        pieces.append(_plain(text[position : item.start]))
        pieces.append(SYMBOLS[item.kind] + FILLER * (item.end - item.start - 1))
        position = item.end
    pieces.append(_plain(text[position : sentence.end]))
    return SentenceView(text, sentence, index, items, "".join(pieces))


def _entity_items(text: str, entities: Sequence[Entity]) -> list[Item]:
    named = {
        m.start: entity.type for entity in entities for m in entity.mentions if m.kind == "name"
    }
    return [
        Item(m.start, m.end, entity.type, m, entity, m.kind == "name")
        for entity in entities
        for m in entity.mentions
        if m.kind == "name"
        or not (
            _PLANT.match(m.text) or _names_another(text, m.end, named) or _beside(entity, m, text)
        )
    ]


def _beside(entity: Entity, mention: Mention, text: str) -> bool:
    """«X, la compagnie à bas coûts de Y»: a noun beside the name describes it, and hides no argument."""
    at = mention.start
    return text[at - 2 : at] == ", " and any(
        m.kind == "name" and m.end == at - 2 for m in entity.mentions
    )


# «L'usine emploie 300 personnes» says nothing of the company that owns it.
_PLANT = re.compile(
    r"(?:l['’]|la |le |cette |cet |ce )(?:usine|site|atelier|entrepôt|magasin|mine|gisement)\b",
    re.IGNORECASE,
)


def _names_another(text: str, at: int, named: Mapping[int, str]) -> bool:
    """«le cabinet de conseil Xxxx»: a common noun before a name of its own is that name's."""
    other = NAMED_BEHIND.match(text, at)
    return other is not None and named.get(other.end(), "company") in BODIES


_POINTER = re.compile(rf"{POINTER}s?(?:, [^()]{{1,30}})?\)")


def _with_glosses(text: str, items: list[Item]) -> list[Item]:
    """Take a name's acronym or pointer in brackets into the item: «Korvia (KRV) a levé» is «Korvia a levé»."""
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        if last and last.entity and last.entity is item.entity and _glosses(text, last, item):
            kept[-1] = replace(last, end=item.end + 1)
            continue
        pointer = _POINTER.match(text, item.end) if item.kind == "person" else None
        kept.append(replace(item, end=pointer.end()) if pointer else item)
    return kept


def _glosses(text: str, name: Item, gloss: Item) -> bool:
    return (
        text[name.end : gloss.start] in (" (", "\u00a0(") and text[gloss.end : gloss.end + 1] == ")"
    )


def _value_items(values: Sequence[Span]) -> list[Item]:
    kinds: tuple[tuple[type[Span], Kind], ...] = (
        (Amount, "amount"),
        (Percentage, "percentage"),
        (DateExpression, "date"),
        (Number, "number"),
    )
    return [
        Item(value.start, value.end, next(k for t, k in kinds if isinstance(value, t)), value)
        for value in values
        # A conversion repeats the amount before it: «105 millions d'euros (113 millions de dollars)».
        if not (isinstance(value, Amount) and value.equivalent_of is not None)
    ]


# A name beats a bare number («20 Minutes»), an amount beats a name («2 livres»).
_PRIORITY: dict[Kind, int] = {"amount": 3, "percentage": 3, "date": 2, "number": 0}


def _disjoint(items: list[Item]) -> list[Item]:
    kept: list[Item] = []
    for item in sorted(items, key=lambda i: (i.start, -_PRIORITY.get(i.kind, 1), -i.end)):
        if kept and item.start < kept[-1].end:
            if _PRIORITY.get(item.kind, 1) > _PRIORITY.get(kept[-1].kind, 1):
                kept[-1] = item
            continue
        kept.append(item)
    return kept
