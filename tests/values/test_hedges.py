"""Hedges before a figure are sought only where one of their stems stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from articlefacts.values import hedges


def _alternatives(pattern: str) -> Iterator[str]:
    """The branches of a pattern that stand in no group."""
    depth, branch = 0, ""
    for letter in pattern.replace("GAP", " "):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield branch
            branch = ""
        else:
            branch += letter
    yield branch


@pytest.mark.parametrize(
    "branch", [branch for pattern, _ in hedges.BEFORE for branch in _alternatives(pattern)]
)
def test_each_hedge_has_a_stem(branch: str) -> None:
    assert hedges._STEM.search(branch)
