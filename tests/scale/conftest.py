"""What the tests of many processes need of the process they run in."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def interrupts_heeded() -> Iterator[None]:
    """Children started by a test heed Ctrl-C.

    A shell's background job is told to ignore it (POSIX, «Asynchronous Lists»), and hands that on.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
