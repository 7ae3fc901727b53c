"""The way from proposed spans to typed entities."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from articlefacts.entities.borders import Range
from articlefacts.entities.candidates import find_candidates
from articlefacts.entities.clues import Clue
from articlefacts.entities.family_firms import parted
from articlefacts.entities.merging import merge
from articlefacts.entities.names import gather
from articlefacts.entities.nominals import find_nominals
from articlefacts.entities.page import Page
from articlefacts.entities.pronouns import find_pronouns
from articlefacts.entities.roles import find_roles
from articlefacts.entities.sweep import sweep
from articlefacts.entities.things import Thing, things_of
from articlefacts.lexicon import Lexicon
from articlefacts.models.entities import (
    Company,
    Entity,
    MentionKind,
    Organization,
    Person,
    Place,
    Product,
)
from articlefacts.models.spans import Span
from articlefacts.reading.model import Reading

E = TypeVar("E", bound=Entity)
_MAX_EVIDENCE = 6


@dataclass(frozen=True)
class Entities:
    """Entities by type, each in order of first mention; ``genders``: «m» or «f» by a person's id."""

    people: tuple[Person, ...] = ()
    companies: tuple[Company, ...] = ()
    organizations: tuple[Organization, ...] = ()
    places: tuple[Place, ...] = ()
    products: tuple[Product, ...] = ()
    genders: Mapping[str, str] = field(default_factory=dict)

    @property
    def all(self) -> tuple[Entity, ...]:
        """The entities of all kinds."""
        return (*self.people, *self.companies, *self.organizations, *self.places, *self.products)


def find_entities(
    reading: Reading,
    names: Sequence[tuple[int, int, str]],
    lexicon: Lexicon,
    *,
    values: Sequence[Span] = (),
) -> Entities:
    """Find, type and merge what an article names.

    Args:
        reading: The article with its zones and sentences.
        names: Spans (start, end, label) of a named-entity model; the labels are votes.
        lexicon: Known names and words.
        values: Amounts, dates and percentages: their words are no names («Mars» the month).

    Example:
        >>> from articlefacts.lexicon import Lexicon
        >>> from articlefacts.reading import read
        >>> text = "La start-up Zelvaro a levé 3 M€, selon son PDG, Jeanne Roux."
        >>> found = find_entities(read(text), [], Lexicon.load())
        >>> found.companies[0].name, found.people[0].name
        ('Zelvaro', 'Jeanne Roux')
    """
    page = Page.of(reading, lexicon, values)
    candidates = find_candidates(page, names)
    ranges = sweep(page, candidates.ranges)
    things = things_of(page, merge(page, parted(page, gather(page, ranges, candidates.votes))))
    _describe(page, things)
    return Entities(
        tuple(_person(page, t) for t in things if t.type == "person"),
        tuple(_company(page, t) for t in things if t.type == "company"),
        tuple(_entity(page, t, Organization) for t in things if t.type == "organization"),
        tuple(_entity(page, t, Place) for t in things if t.type == "place"),
        tuple(_entity(page, t, Product) for t in things if t.type == "product"),
        {t.ident: t.gender for t in things if t.gender},
    )


def _describe(page: Page, things: list[Thing]) -> None:
    """Add roles, nominal mentions and pronouns."""
    starts = {first: (thing, end) for thing in things for first, end in thing.mentions}
    taken = {i for thing in things for first, end in thing.mentions for i in range(first, end)}
    find_roles(page, [t for t in things if t.type == "person"], starts)
    find_nominals(page, things, taken)
    find_pronouns(page, things)


def _person(page: Page, thing: Thing) -> Person:
    return _entity(page, thing, Person, roles=tuple(thing.roles))


def _company(page: Page, thing: Thing) -> Company:
    return _entity(page, thing, Company, country=thing.country)


def _entity(page: Page, thing: Thing, model: type[E], **fields: object) -> E:
    surfaces = [" ".join(page.text(*where).split()) for where in thing.mentions]
    best = max(surfaces, key=len)
    return model.model_validate(
        {
            "id": thing.ident,
            "name": best,
            "aliases": tuple(dict.fromkeys(s for s in surfaces if s != best)),
            "mentions": _mentions(page, thing),
            "evidence": _evidence(page, thing),
            "confidence": round(1 / (1 + math.exp(-0.6 * thing.names[0].margin)), 3),
            **fields,
        }
    )


# Fields of a model inside an entity: the entity is made with all that it holds at once.
_Fields = dict[str, object]


def _mentions(page: Page, thing: Thing) -> list[_Fields]:
    kinds: tuple[tuple[MentionKind, list[Range]], ...] = (
        ("name", thing.mentions),
        ("nominal", thing.nominals),
        ("pronoun", thing.pronouns),
    )
    placed = sorted((where, kind) for kind, ranges in kinds for where in ranges)
    return [{**_span(page, where), "kind": kind} for where, kind in placed]


def _evidence(page: Page, thing: Thing) -> list[_Fields]:
    speaking = [c for c in thing.clues if c.type == thing.type and c.weight > 0]
    best: dict[str, Clue] = {}
    for clue in sorted(speaking, key=attrgetter("weight"), reverse=True):
        best.setdefault(clue.reason, clue)
    return [
        {"reason": clue.reason, "span": _pointed(page, clue.where)}
        for clue in list(best.values())[:_MAX_EVIDENCE]
    ]


def _pointed(page: Page, where: Range | None) -> _Fields | None:
    return _span(page, where) if where and where[0] < where[1] else None


def _span(page: Page, where: Range) -> _Fields:
    start, end = page.words.starts[where[0]], page.words.ends[where[1] - 1]
    return {"start": start, "end": end, "text": page.words.text[start:end]}
