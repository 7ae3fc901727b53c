"""Whether what fills a slot is what a filter is asked for: by name, by words, by value."""

from __future__ import annotations

import numbers
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from articlefacts.errors import InputError
from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.facts import Source
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number

Names = frozenset[str | None]
Test = Callable[[object], bool]


def fold(name: str) -> str:
    """Return a name without case, accents and typographic apostrophes."""
    apart = unicodedata.normalize("NFKD", name.replace("’", "'"))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


def names_of(item: object) -> Names:
    """Return what the filler of a slot goes by: its id and its names, else its words."""
    if isinstance(item, EntityRef | Source):
        named = () if item.name is None else (fold(item.name),)
        return frozenset((item.id, fold(item.text), *named)) - {None}
    return frozenset([fold(item.text if isinstance(item, Span) else str(item))])


def ids_and_names(wanted: object, entities: tuple[Entity, ...], what: str) -> Names:
    """Return ids and names that find what is wanted: an entity, its name or id, other words.

    Args:
        wanted: An entity, a string or a span.
        entities: Those of the article; they bring the other names.
        what: What an error calls it.

    Raises:
        InputError: it is none of these.
    """
    if isinstance(wanted, Entity | EntityRef):
        return frozenset([wanted.id])
    words = wanted.text if isinstance(wanted, Span) else wanted
    if not isinstance(words, str):
        raise InputError(f"{what}: expected an entity or words, got {type(wanted).__name__}")
    folded = fold(words)
    named = (e.id for e in entities if any(fold(name) == folded for name in (e.name, *e.aliases)))
    return frozenset((folded, words, *named))


def matcher(wanted: object, entities: tuple[Entity, ...], what: str) -> Test:
    """Return the function that tells whether the filler of a slot is what is wanted.

    Figures are compared by value, bound and currency, resolved dates by their days; a plain
    number is an exact or hedged figure of that value, in whatever currency.

    Raises:
        InputError: nothing that fills a slot is ever like this.
    """
    if isinstance(wanted, Number | DateExpression) and (value := _value(wanted)) is not None:
        return lambda item: _value(item) == value
    if isinstance(wanted, numbers.Number) and not isinstance(wanted, bool):
        exact = Decimal(str(wanted)) if isinstance(wanted, float) else wanted
        return lambda item: (item.value if isinstance(item, Number) else item) == exact
    if not isinstance(wanted, str | Entity | Span):
        found = type(wanted).__name__
        raise InputError(f"{what}: expected an entity, words, a span or a number, got {found}")
    names = ids_and_names(wanted, entities, what)
    return lambda item: not names.isdisjoint(names_of(item))


def _value(item: object) -> tuple[object, ...] | None:
    if isinstance(item, Number):
        currency = item.currency if isinstance(item, Amount) else None
        return item.value, item.minimum, item.maximum, item.bound, currency
    if isinstance(item, DateExpression) and item.first_day is not None:
        return item.first_day, item.last_day
    return None


__all__ = ["Names", "Test", "fold", "ids_and_names", "matcher", "names_of"]
