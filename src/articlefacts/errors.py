"""Errors raised by articlefacts.

::

    ArticleFactsError
    ├── InputError          the caller's text or date       (also ValueError)
    ├── ModelNotFoundError  the French model is missing     (also OSError)
    └── LexiconError        a user's lexicon is malformed   (file and line)

A text without facts is no error: the lists of the result are empty.
"""

from __future__ import annotations


class ArticleFactsError(Exception):
    """Base of every error the library raises on purpose."""


class InputError(ArticleFactsError, ValueError):
    """What was given is no text, or no date.

    Example:
        >>> from articlefacts import extract
        >>> extract("Kelvio lève 3 M€.", published="2024-02-30")
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
