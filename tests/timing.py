"""Does the time a call takes grow in proportion to its input? Asked so that a busy machine cannot answer."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

# Below this a clock tick or a cold cache decides, not the code.
FLOOR = 0.02
TRIES = 5


def seconds(call: Callable[[], object]) -> float:
    """CPU time of one call, without collections of what the rest of the session holds."""
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        call()
        return time.process_time() - start
    finally:
        gc.enable()


def check_linear(
    call: Callable[[int], object], small: int, large: int, *, slack: float = 2, floor: float = FLOOR
) -> None:
    """Fail when ``call(large)`` takes more than ``slack`` times its share of ``call(small)``.

    Other work on the machine only ever adds time, so the least of several tries counts; what
    really grows faster stays over the limit in every one of them.
    """
    limit = slack * large / small
    short = long = float("inf")
    for _ in range(TRIES):
        short = min(short, seconds(lambda: call(small)))
        long = min(long, seconds(lambda: call(large)))
        if long <= limit * max(short, floor):
            return
    raise AssertionError(f"{short:.3f} s for {small}, {long:.3f} s for {large}")
