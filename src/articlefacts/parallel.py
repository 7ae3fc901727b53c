"""Work spread over processes: lazy, in order, with bounded memory and a clean end.

Each worker is a fresh interpreter (nothing is forked: BLAS and threads do not survive a fork)
with one BLAS thread. At most two tasks a worker are out at any time, so a slow consumer slows
the reading of the input, and a long input is never held in memory.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import connection, get_context
from typing import Any, TypeVar, cast

from articlefacts.errors import WorkerError, portable

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 2
_PATIENCE = 5.0
_THREADS = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)


def spread(work: Callable[[T], R], tasks: Iterable[T], *, processes: int) -> Iterator[R]:
    """Apply ``work`` to each task in other processes; results come in the order of the tasks.

    Args:
        work: A picklable callable; each worker unpickles it once and keeps it.
        tasks: Picklable; read only as far as there are hands for them.
        processes: How many workers at most; no more are started than there are tasks.

    Raises:
        WorkerError: A worker died (killed, out of memory), or ``work`` cannot be pickled.
        Exception: Whatever ``work`` raised.

    Example:
        >>> list(spread(len, ["a", "bb"], processes=2))
        [1, 2]
    """
    crew = _Crew(work, processes)
    source = iter(tasks)
    done: dict[int, R] = {}
    given = turn = 0
    open_ended = True
    try:
        while open_ended or turn < given:
            while open_ended and given - turn < _AHEAD * processes and (hand := crew.hand()):
                try:
                    hand.give(given, next(source))
                    given += 1
                except StopIteration:
                    open_ended = False
            done.update(crew.finished(wait=turn < given and turn not in done))
            while turn in done:
                yield done.pop(turn)
                turn += 1
                done.update(crew.finished(wait=False))
    finally:
        crew.dismiss()


class _Worker:
    """One process and the numbers of the tasks it has."""

    def __init__(self, work: bytes) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, work), daemon=True)
        with _no_interrupt(), _one_thread():
            self.process.start()
        theirs.close()
        self.tasks: list[int] = []

    def give(self, number: int, task: object) -> None:
        self.tasks.append(number)
        try:
            self.pipe.send((number, task))
        except OSError:
            raise self._lost() from None

    def take(self) -> tuple[int, object]:
        try:
            number, result, error = self.pipe.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        self.tasks.remove(number)
        if error is not None:
            raise error
        return number, result

    def _lost(self) -> WorkerError:
        self.process.join(_PATIENCE)
        return WorkerError(self.process.exitcode)

    def stop(self) -> None:
        self.pipe.close()
        self.process.terminate()
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


class _Crew:
    """The workers, hired one by one as tasks come."""

    def __init__(self, work: Callable[..., object], size: int) -> None:
        try:
            self._work = pickle.dumps(work)
        except Exception as error:
            raise WorkerError(None, f"cannot be sent to another process: {error}") from error
        self._size = size
        self._workers: list[_Worker] = []

    def hand(self) -> _Worker | None:
        """Find the least busy worker that may have one more task; None when all have enough."""
        least = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
        if least is not None and not least.tasks:
            return least
        if len(self._workers) < self._size:
            self._workers.append(_Worker(self._work))
            return self._workers[-1]
        return least if least is not None and len(least.tasks) < _AHEAD else None

    def finished(self, *, wait: bool) -> dict[int, Any]:
        """Collect what is done; with ``wait``, something will be."""
        busy = {worker.pipe: worker for worker in self._workers if worker.tasks}
        ready = connection.wait(busy, timeout=None if wait else 0) if busy else []
        return dict(busy[cast("Any", pipe)].take() for pipe in ready)

    def dismiss(self) -> None:
        for worker in self._workers:
            worker.process.terminate()
        for worker in self._workers:
            worker.stop()


def _serve(pipe: Any, work: bytes) -> None:
    """Serve tasks until the parent hangs up or dies."""
    # Ctrl-C reaches every process of the terminal; the parent alone decides what to do.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    function = pickle.loads(work)
    inbox: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_receive, args=(pipe, inbox), daemon=True).start()
    while (message := inbox.get()) is not None:
        number, task = message
        answer: tuple[int, Any, Exception | None]
        try:
            answer = (number, function(task), None)
        except Exception as error:
            answer = (number, None, portable(error))
        try:
            pipe.send(answer)
        except OSError:
            return


def _receive(pipe: Any, inbox: queue.Queue[Any]) -> None:
    """Take tasks off the pipe at once: were it full while we send, both ends would wait forever."""
    while True:
        try:
            inbox.put(pipe.recv())
        except (EOFError, OSError):
            inbox.put(None)
            return


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """Children read these variables when they load their BLAS, before any code of ours runs."""
    before = {name: os.environ.get(name) for name in _THREADS}
    os.environ.update(dict.fromkeys(_THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """Children inherit the mask: a Ctrl-C while they import prints no traceback of theirs."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # else the first start would lift the mask again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
