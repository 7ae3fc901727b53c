"""Questions about a sentence or an article that many rules ask, answered once.

Ten rules that fire at one verb all ask where its clause begins and who its subject is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, Final, ParamSpec, Protocol, TypeVar


class Asked(Protocol):
    """What remembers the answers that were found about it."""

    @property
    def answers(self) -> dict[object, Any]:
        """Each question with its arguments, and what came of it."""


P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A", bound=Asked)
Question = Callable[Concatenate[A, P], T]
_UNASKED: Final = object()


def once(question: Question[A, P, T]) -> Question[A, P, T]:
    """Keep the answers to a question with the sentence or the article it is about; its arguments are hashable."""

    def asked(about: A, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (question, args, *kwargs.items())
        answer: T = about.answers.get(key, _UNASKED)
        if answer is _UNASKED:
            answer = about.answers[key] = question(about, *args, **kwargs)
        return answer

    update_wrapper(asked, question)
    return asked
