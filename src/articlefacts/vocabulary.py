"""A user's own vocabulary as it was given: what names, titles and triggers are added."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from articlefacts.errors import LexiconError
from articlefacts.facts.rule import Rule
from articlefacts.lexicon import Lexicon, UserNames, UserRoles
from articlefacts.lexicon.user import read_roles
from articlefacts.triggers import UserTriggers, read_triggers, role_rules


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a user adds, each part a path or a sequence; see :class:`articlefacts.Extractor`.

    A part is read more than once, and again in every worker: what can be read but once, such as
    a generator, is kept as a tuple.

    Example:
        >>> Vocabulary(people=["Aya Belvue"]).lexicon().lookup("Aya Belvue")[0].type
        'person'
    """

    companies: UserNames | None = field(default=None, repr=False)
    people: UserNames | None = field(default=None, repr=False)
    roles: UserRoles | None = field(default=None, repr=False)
    triggers: UserTriggers | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for name, part in self.given().items():
            object.__setattr__(self, name, _kept(part))

    def lexicon(self) -> Lexicon:
        """Return the package's lexicon with the user's names and titles over it.

        Raises:
            LexiconError: a part is malformed.
        """
        return Lexicon.load(self.companies, self.people, self.roles)

    def given(self) -> dict[str, Any]:
        """Return the parts that were given, as keywords of ``Extractor``."""
        parts = {part.name: getattr(self, part.name) for part in fields(self)}
        return {name: value for name, value in parts.items() if value is not None}

    def fingerprint(self) -> dict[str, str]:
        """Return a digest of each part that was given; for a file, of what it holds.

        Raises:
            LexiconError: a file cannot be read.
        """
        return {name: _digest(value) for name, value in self.given().items()}

    def rules(self) -> tuple[Rule, ...]:
        """Return the rules of the user's titles and triggers.

        Raises:
            LexiconError: a part is malformed.
        """
        titles = () if self.roles is None else read_roles(self.roles)
        triggers = () if self.triggers is None else read_triggers(self.triggers)
        return (*role_rules(titles), *triggers)


def _kept(part: object) -> object:
    """A list as a tuple; a path, and what is refused when it is read, as it is."""
    if isinstance(part, str | bytes | Mapping) or not isinstance(part, Iterable):
        return part
    return tuple(part)


def _digest(part: object) -> str:
    content = repr(part).encode()
    if isinstance(part, str | Path):
        try:
            content = Path(part).read_bytes() if Path(part).is_file() else content
        except (OSError, ValueError) as error:
            raise LexiconError(str(part), 0, str(error)) from error
    return hashlib.sha256(content).hexdigest()


__all__ = ["Vocabulary"]
