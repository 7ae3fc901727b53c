"""The package's tables keep to their columns and vocabularies."""

from __future__ import annotations

import re

import pytest

from articlefacts.lexicon import key_of
from articlefacts.lexicon.cues import POSITIONS, read_cues
from articlefacts.lexicon.tables import rows
from articlefacts.lexicon.wordsets import word_set

_TYPES = {"person", "company", "organization", "place", "product"}
_FLAGS = {"common", "place", "person", "media", "state", "fund", "le", "la", "les"}
_NAMES = ["companies.tsv", "organizations.tsv", "places.tsv", "products.tsv"]


@pytest.mark.parametrize("table", _NAMES)
def test_names(table: str) -> None:
    seen = list(rows(table))
    assert len(seen) > 100
    for row in seen:
        assert key_of(row["name"]), row
        assert set(filter(None, row["flags"].split(","))) <= _FLAGS, row
        for alias in filter(None, row["aliases"].split("|")):
            assert key_of(alias), row


def test_first_names() -> None:
    assert all(row["gender"] in ("m", "f", "x") and row["name"] for row in rows("first_names.tsv"))


def test_titles() -> None:
    assert all(row["title"] and row["kind"] and row["scope"] for row in rows("titles.tsv"))


def test_descriptors() -> None:
    assert all(row["type"] in _TYPES for row in rows("descriptors.tsv"))


def test_cues() -> None:
    for cue in read_cues():
        assert cue.position in POSITIONS
        assert cue.type in _TYPES
        assert 0 < cue.weight <= 6
        assert key_of(cue.phrase)
        assert cue.reason


def test_word_sets_are_folded() -> None:
    for name in ("function words", "calendar", "honorifics", "stops", "common nouns"):
        assert all(word == key_of(word) for word in word_set(name)), name


def test_unknown_word_set() -> None:
    with pytest.raises(KeyError):
        word_set("no such set")


def test_callings_are_expressions_over_small_letters() -> None:
    for row in rows("callings.tsv"):
        re.compile(row["called"])
        re.compile(row["in full"])
        assert row["called"] == row["called"].lower()


def test_leaders_hold_their_offices_in_order() -> None:
    for row in rows("leaders.tsv"):
        assert row["office"] in ("president", "premier")
        assert row["whose"] == row["whose"].lower()
        assert int(row["since"]) <= int(row["until"] or 9999)
