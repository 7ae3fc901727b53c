"""Measuring on a machine that others use too: CPU time, alternating, the least of several rounds."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"

# Linux hands the parent's peak down through getrusage; the status file starts anew.
_PEAK = """
import pathlib, re, resource
status = pathlib.Path("/proc/self/status")
usage = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1] if status.exists() else usage)
"""


def alternate(runs: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Least CPU seconds of each run, taken in turn so that a busy moment hits all alike."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            started = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - started)
    return best


def fresh(code: str, rounds: int = 5) -> float:
    """Least CPU seconds that a fresh interpreter takes for some code, its own start taken off."""
    return max(_least(code, rounds) - _least("pass", rounds), 1e-4)


def peak(code: str) -> float:
    """Peak memory, in MB, of a fresh interpreter that runs some code."""
    done = subprocess.run(
        [sys.executable, "-c", code + _PEAK], capture_output=True, text=True, check=True
    )
    return int(done.stdout.split()[-1]) / 1024


def one_thread() -> None:
    """One BLAS thread for everybody; call before numpy is imported."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"


def _least(code: str, rounds: int) -> float:
    """The first run, not counted, writes the bytecode that installing a package writes."""
    environment = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    spent = []
    for _ in range(rounds + 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env=environment
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(spent[1:])
