"""The way from proposed spans to typed entities."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from articlefacts.entities.borders import Range
from articlefacts.entities.candidates import find_candidates
from articlefacts.entities.evidence import Clue
from articlefacts.entities.merging import merge
from articlefacts.entities.names import Name, gather
from articlefacts.entities.page import Page
from articlefacts.entities.sweep import sweep
from articlefacts.lexicon import Lexicon
from articlefacts.models.entities import (
    Company,
    Entity,
    EntityType,
    Evidence,
    Mention,
    Organization,
    Person,
    Place,
    Product,
)
from articlefacts.models.spans import Span
from articlefacts.reading.model import Reading

E = TypeVar("E", bound=Entity)
_LETTERS: dict[EntityType, str] = {
    "person": "p",
    "company": "c",
    "organization": "o",
    "place": "l",
    "product": "r",
}
_MAX_EVIDENCE = 6


@dataclass(frozen=True)
class Entities:
    """Entities by type, each in order of first mention."""

    people: tuple[Person, ...] = ()
    companies: tuple[Company, ...] = ()
    organizations: tuple[Organization, ...] = ()
    places: tuple[Place, ...] = ()
    products: tuple[Product, ...] = ()

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
        >>> text = "La start-up Kelvio a levé 3 M€, selon son PDG, Jeanne Roux."
        >>> found = find_entities(read(text), [], Lexicon.load())
        >>> found.companies[0].name, found.people[0].name
        ('Kelvio', 'Jeanne Roux')
    """
    page = Page.of(reading, lexicon, values)
    candidates = find_candidates(page, names)
    ranges = sweep(page, candidates.ranges)
    clusters = merge(page, gather(page, ranges, candidates.votes))
    return Entities(
        _entities(page, clusters, Person, "person"),
        _entities(page, clusters, Company, "company"),
        _entities(page, clusters, Organization, "organization"),
        _entities(page, clusters, Place, "place"),
        _entities(page, clusters, Product, "product"),
    )


def _entities(
    page: Page, clusters: Iterable[list[Name]], model: type[E], kind: EntityType
) -> tuple[E, ...]:
    chosen = [group for group in clusters if group[0].type == kind]
    chosen.sort(key=lambda group: min(n.mentions[0] for n in group))
    return tuple(
        _entity(page, group, model, f"{_LETTERS[kind]}{number}")
        for number, group in enumerate(chosen, 1)
    )


def _entity(page: Page, group: list[Name], model: type[E], ident: str) -> E:
    mentions = sorted(where for name in group for where in name.mentions)
    surfaces = [page.text(*where) for where in mentions]
    best = max(surfaces, key=len)
    aliases = tuple(dict.fromkeys(s for s in surfaces if s != best))
    return model(
        id=ident,
        name=best,
        aliases=aliases,
        mentions=tuple(_mention(page, where) for where in mentions),
        evidence=tuple(_evidence(page, group)),
        confidence=round(1 / (1 + math.exp(-0.6 * group[0].margin)), 3),
    )


def _mention(page: Page, where: Range) -> Mention:
    span = page.span(*where)
    return Mention(start=span.start, end=span.end, text=span.text)


def _evidence(page: Page, group: list[Name]) -> Iterable[Evidence]:
    kind = group[0].type
    clues: dict[str, Clue] = {}
    for clue in sorted((c for n in group for c in n.clues), key=lambda c: -c.weight):
        if clue.type == kind and clue.weight > 0:
            clues.setdefault(clue.reason, clue)
    for clue in list(clues.values())[:_MAX_EVIDENCE]:
        span = page.span(*clue.where) if clue.where and clue.where[0] < clue.where[1] else None
        yield Evidence(reason=clue.reason, span=span)
