"""Errors raised by articlefacts.

::

    ArticleFactsError
    ├── InputError          the caller's text, date, option (also ValueError)
    ├── ModelNotFoundError  the French model is missing     (also OSError)
    ├── LexiconError        a user's lexicon is malformed   (file and line)
    ├── WorkerError         a worker process died           (also RuntimeError)
    └── OutputError         no folder to write to           (articlefacts batch)

A text without facts is no error: the lists of the result are empty.
"""

from __future__ import annotations

import pickle


class ArticleFactsError(Exception):
    """Base of every error the library raises on purpose."""


class InputError(ArticleFactsError, ValueError):
    """What was given is no text, no date, or no option that makes sense.

    Example:
        >>> from articlefacts import extract
        >>> extract("Korvia lève 3 M€.", published="2024-02-30")
        Traceback (most recent call last):
        ...
        articlefacts.errors.InputError: published: '2024-02-30' is no date; expected YYYY-MM-DD
    """


class ModelNotFoundError(ArticleFactsError, OSError):
    """The French spaCy model is not installed.

    Attributes:
        model: Name of the package that was looked for.
    """

    def __init__(self, model: str) -> None:
        self.model = model
        super().__init__(f"the French model '{model}' is not installed; run: pip install {model}")

    def __reduce__(self) -> tuple[type[ModelNotFoundError], tuple[str]]:
        """Pickle with what made it, so that it can leave a worker process."""
        return type(self), (self.model,)


class LexiconError(ArticleFactsError):
    """A user's lexicon cannot be read.

    Attributes:
        path: The file as it was given.
        line: Line of the fault, counted from 1; 0 when the file as a whole is at fault.
    """

    def __init__(self, path: str, line: int, reason: str) -> None:
        self.path = path
        self.line = line
        self.reason = reason
        super().__init__(f"{path}:{line}: {reason}" if line else f"{path}: {reason}")

    def __reduce__(self) -> tuple[type[LexiconError], tuple[str, int, str]]:
        """Pickle with what made it, so that it can leave a worker process."""
        return type(self), (self.path, self.line, self.reason)


class WorkerError(ArticleFactsError, RuntimeError):
    """A worker process ended before its work was done.

    Attributes:
        exitcode: Of the process; negative is the signal that killed it, None when it never ran.
    """

    def __init__(self, exitcode: int | None, reason: str | None = None) -> None:
        self.exitcode = exitcode
        self.reason = reason
        super().__init__(f"worker process: {reason or _ending(exitcode)}")

    def __reduce__(self) -> tuple[type[WorkerError], tuple[int | None, str | None]]:
        """Pickle with what made it."""
        return type(self), (self.exitcode, self.reason)


class OutputError(ArticleFactsError):
    """The output folder of ``articlefacts batch`` is another job's, in use, or cannot be written."""


def _ending(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        return f"killed by signal {-exitcode}; a machine short of memory does so (9)"
    return (
        f"ended with exit code {exitcode}; a script that uses processes needs"
        ' its own start under: if __name__ == "__main__":'
    )


def portable(error: Exception) -> Exception:
    """Return the error itself where it survives pickling, else one that says the same."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
