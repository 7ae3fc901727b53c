"""What becomes of each text of a stream: an article, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, ParamSpec, TypeVar

from articlefacts.errors import InputError, ModelNotFoundError, portable
from articlefacts.models.article import ArticleFacts

P = ParamSpec("P")
R = TypeVar("R")

OnError = Literal["raise", "skip", "record"]
Progress = Callable[[int], None]
"""Called with the number of texts done so far."""


@dataclass(frozen=True, slots=True)
class ExtractionFailure:
    """A text from which nothing could be extracted.

    Attributes:
        index: Its place in the input, counted from 0.
        error: What was raised.

    Example:
        >>> from articlefacts import extract_many
        >>> list(extract_many([7], on_error="record"))
        [ExtractionFailure(index=0, error=InputError('text: expected a string, got int'))]
    """

    index: int
    error: Exception

    def __eq__(self, other: object) -> bool:
        """Whether the same text failed for the same reason."""
        return isinstance(other, ExtractionFailure) and (
            self.index,
            type(self.error),
            self.error.args,
        ) == (other.index, type(other.error), other.error.args)

    def __hash__(self) -> int:
        return hash((self.index, type(self.error), str(self.error)))

    @property
    def words(self) -> str:
        """The error in one line: its class and its message."""
        return f"{type(self.error).__name__}: {self.error}"


Outcome = ArticleFacts | ExtractionFailure


def envelope(name: str, outcome: Outcome) -> dict[str, Any]:
    """Put what became of a text under its name: a line of the command's JSONL.

    Returns:
        ``id``, and ``article`` or ``error``, the other of which is None.

    Example:
        >>> envelope("a1", ExtractionFailure(0, InputError("no field 'text'")))
        {'id': 'a1', 'article': None, 'error': "InputError: no field 'text'"}
    """
    if isinstance(outcome, ExtractionFailure):
        return {"id": name, "article": None, "error": outcome.words}
    return {"id": name, "article": outcome.model_dump(mode="json"), "error": None}


def attempt(
    index: int, work: Callable[P, R], *args: P.args, **options: P.kwargs
) -> R | ExtractionFailure:
    """Do the work for one text; its errors become a failure, a missing model does not."""
    try:
        return work(*args, **options)
    except ModelNotFoundError:
        raise
    except Exception as error:
        return ExtractionFailure(index, error)


def settled(
    outcomes: Iterable[Outcome], on_error: OnError, progress: Progress | None
) -> Iterator[Outcome]:
    """Raise, skip or pass on the failures of a stream, and tell how far it is."""
    for done, outcome in enumerate(outcomes, start=1):
        if progress is not None:
            progress(done)
        if isinstance(outcome, ExtractionFailure) and on_error != "record":
            if on_error == "raise":
                outcome.error.add_note(f"in the text with index {outcome.index}")
                raise outcome.error
            continue
        yield outcome


def length(item: tuple[int, Any]) -> int:
    """How many characters a numbered text, pair or record has; 0 if it is none of them."""
    value = item[1]
    if isinstance(value, Mapping):
        value = value.get("text")
    elif isinstance(value, tuple) and value:
        value = value[0]
    return len(value) if isinstance(value, str) else 0


def check_options(batch_size: int, processes: int, on_error: str) -> None:
    """Refuse options before the first text is read.

    Raises:
        InputError: an option makes no sense.
    """
    for name, value in (("batch_size", batch_size), ("processes", processes)):
        if not isinstance(value, int) or value < 1:
            raise InputError(f"{name}: expected a whole number from 1, got {value!r}")
    if on_error not in ("raise", "skip", "record"):
        raise InputError(f"on_error: expected 'raise', 'skip' or 'record', got {on_error!r}")


@dataclass(frozen=True, slots=True)
class Packed:
    """The work of a worker process: articles travel as JSON, which costs half of a pickle."""

    work: Callable[[Sequence[tuple[int, Any]]], list[Outcome]]

    def __call__(self, items: Sequence[tuple[int, Any]]) -> list[str | Outcome]:
        """Extract from numbered items and pack what comes out."""
        return [_pack(outcome) for outcome in self.work(items)]


def _pack(outcome: Outcome) -> str | Outcome:
    if isinstance(outcome, ExtractionFailure):
        return ExtractionFailure(outcome.index, portable(outcome.error))
    return outcome.model_dump_json()


def unpacked(chunks: Iterable[list[str | Outcome]]) -> Iterator[Outcome]:
    """Unpack what workers sent."""
    for chunk in chunks:
        for outcome in chunk:
            if isinstance(outcome, str):
                yield ArticleFacts.model_validate_json(outcome)
            else:
                yield outcome
