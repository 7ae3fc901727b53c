"""Placeholder until the amounts module lands."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.models.values import Amount


def find_amounts(text: str) -> Iterator[Amount]:
    """Yield every expression in text order."""
    yield from ()
