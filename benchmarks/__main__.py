"""``python -m benchmarks``: how fast, against what, where the time goes, how much memory.

Everything is CPU time on one BLAS thread; ``--check`` exits 1 when a goal is missed.
"""

from __future__ import annotations

import argparse
import sys
import time

from benchmarks.articles import FIXTURES, long_article, varied
from benchmarks.measure import alternate, fresh, one_thread, peak
from benchmarks.passes import MODEL, NAMES, UNUSED, by_turns

ROUNDS = 5


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--articles", type=int, default=96)
    parser.add_argument("--check", action="store_true", help="exit 1 when a goal is missed")
    arguments = parser.parse_args()
    one_thread()
    missed: list[str] = []
    for part in (throughput, linearity, start, memory, cores):
        missed += part(arguments.articles)
    for goal in missed:
        print(f"missed: {goal}")
    return 1 if missed and arguments.check else 0


def goal(name: str, value: float, limit: float, *, least: bool) -> list[str]:
    held = value >= limit if least else value <= limit
    print(
        f"  {name:<44} {value:8.2f}   goal {'>=' if least else '<='} {limit}  "
        f"{'ok' if held else 'NO'}"
    )
    return [] if held else [name]


def throughput(count: int) -> list[str]:
    from benchmarks.rooms import shares

    texts = varied(count)
    characters = sum(map(len, texts))
    spent = by_turns(count, ROUNDS)
    print(f"throughput ({count} articles, {characters:,} characters)")
    for name, seconds in spent.items():
        print(
            f"  {NAMES[name]:<34} {characters / seconds:10,.0f} characters/s "
            f"{count / seconds:7.1f} articles/s"
        )
    rooms = shares(texts, 2)
    total = sum(rooms.values())
    print("share of each room")
    for room, seconds in sorted(rooms.items(), key=lambda pair: -pair[1]):
        print(
            f"  {room:<34} {seconds / characters * 1e6:10.2f} us/character {seconds / total:7.0%}"
        )
    rules = total - rooms["network"]
    return [
        *goal("throughput against all of spaCy", spent["all"] / spent["ours"], 1.5, least=True),
        *goal("rule layers, of the total", rules / total, 0.35, least=False),
        *goal("rule layers, of spaCy's ner alone", rules / spent["ner"], 1.0, least=False),
    ]


def linearity(_: int) -> list[str]:
    from articlefacts import Extractor

    ours = Extractor()
    ours.extract("")
    small, large = long_article(10_000), long_article(1_000_000)
    rates = []
    for text, repeat, rounds in ((small, 5, 3), (large, 1, 2)):
        work = {"": lambda text=text, repeat=repeat: [ours.extract(text) for _ in range(repeat)]}
        rates.append(alternate(work, rounds)[""] / repeat / len(text))
    print("cost by length")
    return goal("time per character, 1 MB against 10 kB", rates[1] / rates[0], 1.3, least=False)


def start(_: int) -> list[str]:
    load = f"import spacy; spacy.load({MODEL!r}, exclude={UNUSED!r})('Korvia a levé 3 M€.')"
    first = "import articlefacts; articlefacts.extract('Korvia a levé 3 M€.')"
    print("start")
    return [
        *goal(
            "import, against import pydantic",
            fresh("import articlefacts") / fresh("import pydantic"),
            3,
            least=False,
        ),
        *goal(
            "first extract, against loading ner", fresh(first, 3) / fresh(load, 3), 1.0, least=False
        ),
    ]


def memory(_: int) -> list[str]:
    read = (
        f"import pathlib; texts=[p.read_text() for p in pathlib.Path({str(FIXTURES)!r}).glob"
        "('*.txt')]*4\n"
    )
    stock = peak(read + f"import spacy; [0 for d in spacy.load({MODEL!r}).pipe(texts)]")
    ours = peak(read + "import articlefacts; [0 for a in articlefacts.extract_many(texts)]")
    print(
        f"peak memory: spaCy with all default components {stock:.0f} MB, articlefacts {ours:.0f} MB"
    )
    return goal("peak memory against all of spaCy", ours / stock, 1.0, least=False)


def cores(count: int) -> list[str]:
    """Wall time: it means something only while two cores are free."""
    from articlefacts import extract_many

    texts = varied(count * 2)
    walls = []
    for processes in (1, 2):
        best = float("inf")
        for _ in range(2):
            # Workers load the model first: the clock runs from the first article to the last.
            stream = extract_many(texts, processes=processes, batch_size=8)
            for _ in range(count // 2):
                next(stream)
            started = time.perf_counter()
            rest = sum(1 for _ in stream)
            best = min(best, (time.perf_counter() - started) / rest)
        walls.append(best)
    print("several cores")
    return goal("two processes against one (two free cores)", walls[0] / walls[1], 1.8, least=True)


if __name__ == "__main__":
    sys.exit(main())
