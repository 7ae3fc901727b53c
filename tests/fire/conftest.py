"""An extractor without the network: what is measured is the library's own reading."""

from __future__ import annotations

import pytest

from articlefacts import Extractor


@pytest.fixture(scope="session")
def bare() -> Extractor:
    """The extractor on a pipeline that finds no name: those of the lexicon are left."""
    import spacy

    return Extractor(nlp=spacy.blank("fr"))
