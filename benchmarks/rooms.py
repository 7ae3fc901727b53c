"""What each room of the library costs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from articlefacts import Extractor, reader

# Each room is a set of the functions that the reader calls.
ROOMS = {
    "reading": ("read", "stated_date"),
    "values": ("quantities", "find_amounts", "find_percentages", "find_dates", "find_numbers"),
    "entities": ("find_entities",),
    "facts": ("sentence_views", "find_facts", "find_unused"),
    "models": ("ArticleFacts",),
}


def shares(texts: Sequence[str], rounds: int) -> dict[str, float]:
    """Least CPU seconds of each room over the texts, the network's under ``network``."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        spent = dict.fromkeys(ROOMS, 0.0)
        engine = Extractor()
        engine.extract("")
        with _timed(spent):
            started = time.process_time()
            for _ in engine.extract_many(texts):
                pass
            total = time.process_time() - started
        spent["network"] = total - sum(spent.values())
        if not best or total < sum(best.values()):
            best = spent
    return best


@contextmanager
def _timed(spent: dict[str, float]) -> Iterator[None]:
    before = {name: getattr(reader, name) for names in ROOMS.values() for name in names}
    for room, names in ROOMS.items():
        for name in names:
            setattr(reader, name, _timer(before[name], spent, room))
    try:
        yield
    finally:
        for name, function in before.items():
            setattr(reader, name, function)


def _timer(function: Callable[..., Any], spent: dict[str, float], room: str) -> Callable[..., Any]:
    def timed(*args: Any, **options: Any) -> Any:
        started = time.process_time()
        result = function(*args, **options)
        if isinstance(result, Iterator):
            result = list(result)
        spent[room] += time.process_time() - started
        return result

    return timed
