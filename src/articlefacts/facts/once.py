"""Questions about a sentence that many rules ask, answered once.

Ten rules that fire at one verb all ask where its clause begins and who its subject is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Concatenate, ParamSpec, TypeVar, cast

from articlefacts.facts.view import SentenceView

P = ParamSpec("P")
T = TypeVar("T")
Question = Callable[Concatenate[SentenceView, P], T]


def once(question: Question[P, T]) -> Question[P, T]:
    """Keep the answers to a question with the sentence it is about; its arguments are hashable."""

    def asked(view: SentenceView, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (question, args, *kwargs.items())
        if key not in view.answers:
            view.answers[key] = question(view, *args, **kwargs)
        return cast(T, view.answers[key])

    update_wrapper(asked, question)
    return asked
