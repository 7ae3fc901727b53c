"""No regular expression of the library takes more than linear time on any string made for it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

from tests.fire.expressions import ROOT, Expression, attacks

SIZE = 8_000
LIMIT = 2.0
# Below this the clock tells nothing; no superlinear expression hides there at this size.
FLOOR = 0.012
_UNITS = (
    "a|9| |A|é|de |de la |du |a |a a a |aa |Aa |'|l'|« |»|\"|, |,|.|. |-|1 |1.|1,|12 |millions |"
    "millions de |3 M€ |\n|a\n|\t|(|()|( a|/|\u202f|qui |que |est |a été |, a |et |plus de |"
    "\ue000\ue010|\ue000\ue010 |\ue000, |\ue000 et |\ue005\ue010 |\ue007, |\ue002 |\ue020\ue021 |"
    "\ue021|\ue010|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx |e\u0301|İ|_"
)
UNITS = _UNITS.split("|")


class HangsError(Exception):
    """An expression did not end within the limit."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise ``HangsError`` when the block takes longer; the matcher of ``re`` lets signals through."""

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise HangsError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def seconds(regex: re.Pattern[str], text: str, *, anchored: bool) -> float:
    start = time.thread_time()
    if anchored:
        regex.match(text)
        regex.fullmatch(text)
    else:
        for _ in regex.finditer(text):
            pass
    return time.thread_time() - start


def hard(head: str, pump: str, size: int) -> str:
    return head + (pump * (size // len(pump) + 1))[:size] + "\0"


def verdict(expression: Expression, head: str, pump: str) -> str:
    """What is wrong with the time an expression takes on a string; empty when nothing is."""
    regex = re.compile(expression.source, expression.flags)
    anchored = expression.anchored
    try:
        with time_limit(LIMIT):
            long = seconds(regex, hard(head, pump, SIZE), anchored=anchored)
            if long < FLOOR:
                return ""
            short = min(
                seconds(regex, hard(head, pump, SIZE // 4), anchored=anchored) for _ in range(3)
            )
            long = min(long, seconds(regex, hard(head, pump, SIZE), anchored=anchored))
    except HangsError:
        return f"hangs on {head!r} + {pump!r} * n"
    ratio = long / max(short, FLOOR / 8)
    return f"{ratio:.0f} times the time for 4 times {pump!r}, {long:.2f} s" if ratio > 8 else ""


@pytest.fixture(scope="module")
def expressions() -> list[Expression]:
    """What a fresh interpreter compiles: modules imported by other tests hide nothing."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.fire.expressions"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    rows: list[list[Any]] = json.loads(run.stdout)
    return [Expression(*row) for row in rows]


@pytest.mark.parametrize(
    ("source", "pump"),
    [
        (r"(?:a|aa)+$", "a"),
        (r"\s*,", " "),
        (r"\w+ment\b", "a"),
        (r"(?:de la |de |la )+(?:société)", "de la "),
    ],
)
def test_the_check_sees_what_is_slow(source: str, pump: str) -> None:
    expression = Expression("here", source, 0, anchored=False)
    assert verdict(expression, "", pump)
    assert any(verdict(expression, head, unit) for head, unit in attacks(expression))


@pytest.mark.parametrize("source", [r"\bde\s", r"\b\w{1,30}ment\b", r"(?<!\s)\s++,", r"(?:de |la ){1,3}x"])
def test_the_check_lets_pass_what_is_linear(source: str) -> None:
    expression = Expression("here", source, 0, anchored=False)
    units = [("", unit) for unit in UNITS]
    assert not any(verdict(expression, *attack) for attack in (*units, *attacks(expression)))


@pytest.mark.model
def test_every_expression_is_linear(expressions: list[Expression]) -> None:
    assert len(expressions) > 500
    found = []
    for expression in expressions:
        units = [("", unit) for unit in UNITS]
        for head, pump in (*attacks(expression)[:8], *units):
            if wrong := verdict(expression, head, pump):
                found.append(f"{expression.module}: {wrong}: {expression.source[:120]}")
                break
    assert not found, "\n".join(found)
