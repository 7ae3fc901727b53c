"""Small articles in numbers, and what the tests in other processes need to import."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"


def fixtures() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.txt"))]


def short(count: int) -> list[str]:
    return [f"Velt{number}or a levé {number + 1} M€ auprès de Brimal." for number in range(count)]


def double(number: int) -> int:
    return number * 2


def slow_when_even(number: int) -> int:
    if number % 2 == 0:
        time.sleep(0.2)
    return number


def fail_at_three(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    return number


def die_at_three(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def threads(_: int) -> str | None:
    return os.environ.get("OPENBLAS_NUM_THREADS")


def large(number: int) -> bytes:
    return bytes(2_000_000 + number)
