"""Placeholder until the percentages module lands."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.models.values import Percentage


def find_percentages(text: str) -> Iterator[Percentage]:
    """Yield every expression in text order."""
    yield from ()
