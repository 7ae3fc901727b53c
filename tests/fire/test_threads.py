"""One extractor shared by sixteen threads gives the answers of one; memory stays flat."""

from __future__ import annotations

import gc
import random
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest

from articlefacts import ArticleFacts, Extractor
from tests.fire.articles import FIXTURE_TEXTS, MUTATIONS

pytestmark = pytest.mark.model


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


def held_after(extractor: Extractor, rounds: int) -> list[int]:
    """Bytes of Python objects held after each round over ever new texts."""
    pick, sizes = random.Random(0), []
    for text in FIXTURE_TEXTS:
        extractor.extract(text)
    tracemalloc.start()
    try:
        for _ in range(rounds):
            for text in FIXTURE_TEXTS:
                extractor.extract(MUTATIONS["typos"](text, pick))
            gc.collect()
            sizes.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    return sizes


def test_nothing_is_kept_of_what_was_read(extractor: Extractor) -> None:
    sizes = held_after(extractor, 4)
    assert sizes[-1] - sizes[1] < 100_000, sizes


@pytest.mark.slow
def test_nothing_is_kept_over_many_texts(extractor: Extractor) -> None:
    sizes = held_after(extractor, 40)
    assert sizes[-1] - sizes[10] < 200_000, sizes
