"""Regular expressions that are compiled when they are first used.

The library holds some hundreds of large ones. Compiling all of them takes longer than loading the
model, and the first article needs few.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, cast


class LazyPattern:
    """Behaves as ``re.compile(pattern, flags)``; ``re.search`` and its like do not take it.

    Attributes:
        pattern: The expression.
        flags: As the compiled one has them.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags | re.UNICODE

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        """Kept here: Python remembers 512 expressions, and another method would compile again."""
        with _collector_at_rest():
            return re.compile(self.pattern, self.flags)

    def __getattr__(self, name: str) -> Any:
        """Keep what was asked for: the next call goes straight to it."""
        value = getattr(self._compiled, name)
        self.__dict__[name] = value
        return value

    def __reduce__(self) -> tuple[type[LazyPattern], tuple[str, int]]:
        return LazyPattern, (self.pattern, self.flags)

    def __repr__(self) -> str:
        return f"LazyPattern({self.pattern!r}, {self.flags})"


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No garbage is sought meanwhile, as in the standard library's ``subprocess``.

    Compiling fills lists by the ten thousand, and each time the collector walks over the lexicon and
    the model as well: half of the time, for nothing.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at its first use.

    Example:
        >>> lazy("[0-9]+").findall("3 M€ et 12 M€")
        ['3', '12']
    """
    return cast("re.Pattern[str]", LazyPattern(pattern, flags))
