"""What a rule is, and what it drafts.

A rule is a record: a stable name, the words that trigger it and a builder that finds the
arguments. It knows nothing of status and source: ``stance`` reads those for every fact alike.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from articlefacts.facts.arguments.discourse import Discourse
from articlefacts.facts.speech.announced import Voice
from articlefacts.facts.speech.frame import Frame, frame
from articlefacts.facts.speech.voices import voices
from articlefacts.facts.view import Item, Kind, SentenceView
from articlefacts.models.facts import FactBase, Source, Status
from articlefacts.reading.model import Reading

if TYPE_CHECKING:
    from articlefacts.entities import Entities


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact before its stance is read.

    Attributes:
        fact: The class to build.
        slots: Its arguments by slot name, ready to validate.
        trigger: Offsets of the trigger in the sentence's mask.
        status: Set only by a rule that knows better than the general reading («renonce à»).
        source: Likewise.
        confidence: 0 to 1.
        presupposed: An aside that no negation, conditional or source reaches: «le PDG de X, N,
            aurait vendu» still says who heads X.
    """

    fact: type[FactBase]
    slots: Mapping[str, Any]
    trigger: tuple[int, int]
    status: Status | None = None
    source: Source | None = None
    confidence: float = 0.9
    presupposed: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger found: the sentence it stands in, the match over its mask, the article around it."""

    view: SentenceView
    match: re.Match[str]
    article: Article

    @property
    def start(self) -> int:
        """Where the trigger starts in the mask."""
        return self.match.start(self._group)

    @property
    def end(self) -> int:
        """Where the trigger ends in the mask."""
        return self.match.end(self._group)

    @property
    def _group(self) -> str | int:
        return "trigger" if "trigger" in self.match.re.groupindex else 0

    def group(self, name: str) -> Item | None:
        """The item that a group of the trigger stands for; None too where the rule has no such group."""
        return self.view.group(self.match, name) if name in self.match.re.groupindex else None

    def draft(self, fact: type[FactBase], **slots: Any) -> Draft:
        """Draft a fact triggered here; slots given as None or empty are left out."""
        filled = {name: value for name, value in slots.items() if value not in (None, ())}
        return Draft(fact, filled, (self.start, self.end))


@dataclass(frozen=True)
class Article:
    """What a builder may look at beyond its own sentence.

    Attributes:
        published: The date of the article; None when it is not known.
    """

    reading: Reading
    entities: Entities
    views: tuple[SentenceView, ...] = field(repr=False)
    published: datetime.date | None = None

    @property
    def text(self) -> str:
        """The article as it was given."""
        return self.reading.text

    @cached_property
    def frame(self) -> Frame:
        """The article with its quotations as atoms."""
        return frame(self.reading, self.views, self.discourse, self.published)

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Who speaks in each quotation, in text order."""
        return tuple(voices(self.frame))

    @cached_property
    def spoken(self) -> tuple[tuple[int, int, Item], ...]:
        """For each voice its end, the index of its unit, and who speaks."""
        units = ((voice, self.frame.unit_at(voice.start)) for voice in self.voices)
        return tuple((v.end, unit.index if unit else -1, v.speaker) for v, unit in units)

    @cached_property
    def discourse(self) -> Discourse:
        """What common nouns and pronouns mean."""
        return Discourse(self.reading, self.views, self.entities.genders)

    @cached_property
    def answers(self) -> dict[object, Any]:
        """What was worked out about the article so far; see ``once``."""
        return {}


Build = Callable[[Hit], Iterator[Draft]]


@dataclass(frozen=True, slots=True, eq=False)  # compared and hashed as itself: quickly
class Rule:
    """One way newsrooms state one kind of fact.

    Attributes:
        name: Stable, printed with each fact: ``funding.raise``.
        trigger: Searched in the mask of every sentence; a group ``trigger`` narrows what is
            shown as the trigger.
        build: From a hit to drafts.
        zones: Kinds of zone the rule reads.
        needs: Kinds of which the sentence must hold one for the rule to be tried; empty: any
            sentence.
    """

    name: str
    trigger: re.Pattern[str]
    build: Build
    zones: frozenset[str] = frozenset({"body", "title", "caption", "crosshead"})
    needs: frozenset[Kind] = frozenset()
