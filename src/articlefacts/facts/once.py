"""Questions about a sentence or an article that many rules ask, answered once.

Ten rules that fire at one verb all ask where its clause begins and who its subject is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec, Protocol, TypeVar, cast


class Asked(Protocol):
    """What remembers the answers that were found about it."""

    @property
    def answers(self) -> dict[object, object]:
        """Each question with its arguments, and what came of it."""


P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A", bound=Asked)
Question = Callable[Concatenate[A, P], T]


def once(question: Question[A, P, T]) -> Question[A, P, T]:
    """Keep the answers to a question with the sentence or the article it is about; its arguments are hashable."""

    def asked(about: A, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (question, args, *kwargs.items())
        if key not in about.answers:
            about.answers[key] = question(about, *args, **kwargs)
        return cast(T, about.answers[key])

    update_wrapper(asked, question)
    return asked
