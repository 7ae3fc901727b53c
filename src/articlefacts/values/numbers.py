"""Placeholder until the numbers module lands."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.models.values import Number


def find_numbers(text: str) -> Iterator[Number]:
    """Yield every expression in text order."""
    yield from ()
