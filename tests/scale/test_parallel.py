"""The road of any work over processes: order, laziness, errors, death, a clean end."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from articlefacts import WorkerError
from articlefacts.parallel import spread
from tests.scale import articles


def test_results_keep_the_order_of_the_tasks() -> None:
    assert list(spread(articles.slow_when_even, range(7), processes=2)) == list(range(7))


def test_no_tasks() -> None:
    assert list(spread(articles.double, [], processes=2)) == []


def test_large_tasks_and_results_do_not_block_each_other() -> None:
    tasks = [bytes(3_000_000)] * 6
    assert list(spread(len, tasks, processes=2)) == [3_000_000] * 6
    assert [len(r) for r in spread(articles.large, range(6), processes=2)] == [
        2_000_000 + n for n in range(6)
    ]


def test_input_is_read_no_further_than_there_are_hands() -> None:
    taken = []

    def endless() -> Iterator[int]:
        number = 0
        while True:
            taken.append(number)
            yield number
            number += 1

    results = spread(articles.double, endless(), processes=2)
    assert [next(results) for _ in range(3)] == [0, 2, 4]
    assert len(taken) <= 3 + 2 * 2 + 1
    results.close()


def test_error_of_the_work_reaches_the_caller() -> None:
    results = spread(articles.fail_at_three, range(9), processes=2)
    with pytest.raises(ValueError, match="three"):
        list(results)
    assert multiprocessing.active_children() == []


def test_killed_worker_is_a_clear_error() -> None:
    with pytest.raises(WorkerError, match="killed by signal 9") as caught:
        list(spread(articles.die_at_three, range(9), processes=2))
    assert caught.value.exitcode == -9
    assert multiprocessing.active_children() == []


def test_work_that_cannot_travel_is_a_clear_error() -> None:
    with pytest.raises(WorkerError, match="cannot be sent"):
        list(spread(lambda n: n, [1], processes=2))


def test_closing_ends_the_workers() -> None:
    results = spread(articles.double, range(1000), processes=2)
    next(results)
    assert multiprocessing.active_children()
    results.close()
    assert multiprocessing.active_children() == []


def test_one_thread_a_worker_and_the_environment_as_before() -> None:
    before = dict(os.environ)
    assert list(spread(articles.threads, [1], processes=2)) == ["1"]
    assert dict(os.environ) == before


_SCRIPT = """
import sys
from articlefacts.parallel import spread
from tests.scale.articles import slow_when_even
if __name__ == "__main__":
    print("begun", flush=True)
    for result in spread(slow_when_even, iter(lambda: 2, 0), processes=2):
        print(result, flush=True)
"""


def test_interrupt_ends_everything_without_a_word_of_the_workers(tmp_path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(_SCRIPT, encoding="utf-8")
    parent = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert parent.stdout is not None
    assert [parent.stdout.readline().strip() for _ in range(3)] == ["begun", "2", "2"]
    os.killpg(parent.pid, signal.SIGINT)
    _, errors = parent.communicate(timeout=20)
    assert errors.count("Traceback") == 1
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert _is_gone(parent.pid)


def _is_gone(group: int) -> bool:
    for _ in range(50):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
