"""A clue: one reason to think that a name is a person, a company or something else.

Weights are in units of log-odds; repeated reasons of one kind count less each time.
"""

from __future__ import annotations

from typing import NamedTuple

from articlefacts.entities.borders import Range
from articlefacts.models.entities import EntityType

TYPES: tuple[EntityType, ...] = ("person", "company", "organization", "place", "product")


class Clue(NamedTuple):
    """A reason for (or, when negative, against) a type, with the words that give it.

    ``note`` is the key of the noun that describes the thing, where one does.
    """

    type: EntityType
    weight: float
    reason: str
    where: Range | None = None
    note: str = ""


# Words of the title table that stand beside companies just as often.
NO_TITLES = frozenset(
    [
        "associe",
        "associee",
        "chef de file",
        "membre",
        "leader",
        "champion",
        "star",
        "pionnier",
        "cadre",
    ]
)


def as_type(name: str) -> EntityType:
    """Read the type of a table row; tables are checked by a test."""
    return name  # type: ignore[return-value]


def is_acronym(form: str) -> bool:
    """Whether a word is written as acronyms are: «BCE», «LX»."""
    return form.isupper() and 2 <= len(form) <= 5
