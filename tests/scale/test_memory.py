"""A service that reads ever new words stays as small as it was."""

from __future__ import annotations

import gc
import pickle
import resource
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from articlefacts import Extractor
from articlefacts.nlp import Model
from tests.scale.articles import fixtures, short

pytestmark = pytest.mark.model


def test_vocabulary_does_not_grow(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articlefacts.nlp._KEPT", 0)
    list(extractor.extract_many(short(8)))
    vocab = extractor._model.load().vocab
    before = sum(1 for _ in vocab), len(vocab.strings)
    list(extractor.extract_many([text.replace("Velt", "Drosk") for text in short(300)]))
    assert (sum(1 for _ in vocab), len(vocab.strings)) == before


def test_the_first_words_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("articlefacts.nlp._KEPT", 20)
    model = Model()
    vocab = model.load().vocab
    sizes = []
    for text in short(60):
        model.names([text])
        sizes.append(sum(1 for _ in vocab))
    assert sizes[0] < sizes[-1] < sizes[0] + 20 + len(short(1)[0].split())


def test_the_model_is_renewed_when_its_vocabulary_is_worn() -> None:
    texts = short(60)
    expected = Model().names(texts)
    model = Model(renew_after=100)
    first = model.load()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(model.names, [texts] * 4))
    assert found == [expected] * 4
    assert model.load() is not first
    assert pickle.loads(pickle.dumps(model)).names(texts) == expected


def test_a_model_that_reads_known_words_is_kept() -> None:
    model = Model(renew_after=100)
    first = model.load()
    model.names(["Le groupe a levé 3 M€."] * 30)
    assert model.load() is first


@pytest.mark.slow
def test_memory_is_flat_over_thousands_of_texts(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("articlefacts.nlp._KEPT", 1000)
    statistics = Path("/proc/self/statm")
    if not statistics.exists():
        pytest.skip("reads the memory of the process from /proc")
    sizes = []
    for done, _ in enumerate(extractor.extract_many(iter(short(3000))), start=1):
        if done % 1000 == 0:
            pages = int(statistics.read_text().split()[1])
            sizes.append(pages * resource.getpagesize())
    # The first thousand fill the allocator's pools; a leak of 2 kB a text would show as 4 MB.
    assert sizes[-1] - sizes[0] < 4_000_000, sizes


def test_an_article_goes_when_it_is_read(extractor: Extractor) -> None:
    """Nothing of it refers to itself: what does waits until the collector walks over all there is."""
    text = "\n\n".join(fixtures()[:3])
    extractor.extract(text)
    gc.collect()
    gc.disable()
    try:
        extractor.extract(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_threads_share_one_extractor(extractor: Extractor) -> None:
    texts = short(24)
    expected = list(extractor.extract_many(texts))
    found: dict[int, list[object]] = {}

    def read(number: int) -> None:
        found[number] = list(extractor.extract_many(texts, batch_size=3 + number))

    threads = [threading.Thread(target=read, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert list(found.values()) == [expected] * 3
