"""Groups of bounded number and weight, taken lazily from a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def batches(
    items: Iterable[T], *, size: int, load: int, weight: Callable[[T], int]
) -> Iterator[list[T]]:
    """Group a stream in order; an item heavier than the load is a group of its own.

    Args:
        items: Read no further than the group that is being filled.
        size: Most items in a group.
        load: Most weight in a group, unless one item alone exceeds it.
        weight: What an item weighs, say its characters.

    Example:
        >>> list(batches(["a", "bb", "cccc", "d"], size=3, load=4, weight=len))
        [['a', 'bb'], ['cccc'], ['d']]
    """
    group: list[T] = []
    total = 0
    for item in items:
        heavy = weight(item)
        if group and (len(group) >= size or total + heavy > load):
            yield group
            group, total = [], 0
        group.append(item)
        total += heavy
        if len(group) >= size or total >= load:
            yield group
            group, total = [], 0
    if group:
        yield group
