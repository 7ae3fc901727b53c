"""What tests share: one extractor, loaded once, for those marked ``model``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from articlefacts import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The extractor with its defaults; tests that use it bear the marker ``model``."""
    from articlefacts import Extractor

    return Extractor()
