"""What tests share: one extractor, loaded once, for those marked ``model``."""

from __future__ import annotations

import pytest

from articlefacts import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The extractor with its defaults; tests that use it bear the marker ``model``."""
    return Extractor()
