"""Arithmetic of amounts that no setting of the caller's touches.

``decimal`` rounds and raises as the context of the thread says: a program that counts with four
digits would else read «123,456 millions d'euros» as 123 500 000.
"""

from __future__ import annotations

import decimal
import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Value = TypeVar("_Value")

_CONTEXT = decimal.Context(
    prec=28,
    rounding=decimal.ROUND_HALF_EVEN,
    Emin=-999_999,
    Emax=999_999,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow],
)


@contextmanager
def exact() -> Iterator[None]:
    """While it lasts, 28 digits are kept; «un tiers» is rounded to them, all else is whole.

    Example:
        >>> from decimal import Decimal, localcontext
        >>> with localcontext() as rough:
        ...     rough.prec = 2
        ...     with exact():
        ...         print(Decimal("1.2345") * 2)
        2.4690
    """
    with decimal.localcontext(_CONTEXT):
        yield


def exactly(find: Callable[_Given, Iterator[_Value]]) -> Callable[_Given, Iterator[_Value]]:
    """Let a generator count in that context, not in the one of whoever asks for its next value."""

    @functools.wraps(find)
    def found(*args: _Given.args, **kwargs: _Given.kwargs) -> Iterator[_Value]:
        with exact():
            return iter(list(find(*args, **kwargs)))

    return found
