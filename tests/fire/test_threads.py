"""One extractor shared by sixteen threads gives the answers of one; memory stays flat."""

from __future__ import annotations

import gc
import random
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import articlefacts
from articlefacts import ArticleFacts, Extractor
from tests.fire.articles import FIXTURE_TEXTS, MUTATIONS

pytestmark = pytest.mark.model
PACKAGE = Path(articlefacts.__file__).parent


def test_sixteen_threads_give_the_answers_of_one(extractor: Extractor) -> None:
    texts = FIXTURE_TEXTS[:6]
    expected = [extractor.extract(text) for text in texts]

    def read(number: int) -> list[ArticleFacts]:
        order = sorted(range(len(texts)), key=lambda index: (index * 7 + number) % len(texts))
        found = {index: extractor.extract(texts[index]) for index in order}
        return [found[index] for index in range(len(texts))]

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(read, range(16))) == [expected] * 16


def test_sixteen_threads_load_a_fresh_extractor_once() -> None:
    text, fresh = "Korvia a levé 3 M€ lundi.", Extractor()
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(fresh.extract, [text] * 16))
    assert found == [found[0]] * 16
    assert found[0].facts


def grown(extractor: Extractor, rounds: int) -> dict[str, int]:
    """Bytes by which each line of the library holds more after some rounds over ever new texts.

    What spaCy and pydantic keep in tables of their own is none of it: those double now and then.
    """
    pick = random.Random(0)

    def held() -> tracemalloc.Snapshot:
        for text in FIXTURE_TEXTS[:3]:
            extractor.extract(MUTATIONS["typos"](text, pick))
        gc.collect()
        return tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, f"{PACKAGE}/*")])

    tracemalloc.start()
    try:
        before = held()
        for _ in range(rounds - 1):
            after = held()
    finally:
        tracemalloc.stop()
    changes = after.compare_to(before, "lineno")
    return {str(change.traceback): change.size_diff for change in changes if change.size_diff > 0}


def test_nothing_is_kept_of_what_was_read(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Words that the tokenizer has met are kept, up to a number: it is reached here.
    monkeypatch.setattr("articlefacts.network.tokens._KEPT", 0)
    for text in FIXTURE_TEXTS:
        extractor.extract(text)
    kept = grown(extractor, 5)
    assert sum(kept.values()) < 20_000, kept


def test_a_leak_would_be_seen(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[object] = []
    read = extractor._read

    def leaking(*arguments: Any) -> ArticleFacts:
        kept.append(read(*arguments))
        return kept[-1]

    monkeypatch.setattr(extractor, "_read", leaking)
    assert sum(grown(extractor, 2).values()) > 20_000
