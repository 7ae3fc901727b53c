"""Whom the nouns that fill the slots of a fact mean, once the whole article is known.

A rule fills a slot with the words of its sentence; where these are a noun, «le groupe», what the
article is about may overrule what its sentence alone told.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from articlefacts.facts.rule import Article
from articlefacts.facts.view import SentenceView
from articlefacts.models.entities import EntityRef


def settled_slots(
    article: Article, view: SentenceView, slots: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The slots of a draft, with each noun given to whom it means; as they were where two would be one."""
    found = {name: _settled(article, view, filler) for name, filler in slots.items()}
    return slots if _fewer(found, slots) else found


def _settled(article: Article, view: SentenceView, filler: Any) -> Any:
    if isinstance(filler, tuple):
        return tuple(_settled(article, view, one) for one in filler)
    item = view.item_at(filler.start - view.start) if isinstance(filler, EntityRef) else None
    if item is None or item.named or item.entity is None or item.entity.id != filler.id:
        return filler
    return article.discourse.settled(item).ref()


def _fewer(found: Mapping[str, Any], slots: Mapping[str, Any]) -> bool:
    return len(set(_ids(found))) < len(set(_ids(slots)))


def _ids(slots: Mapping[str, Any]) -> list[str]:
    fillers = (
        f for filler in slots.values() for f in (filler if isinstance(filler, tuple) else (filler,))
    )
    return [f.id for f in fillers if isinstance(f, EntityRef)]
