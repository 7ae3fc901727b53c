"""Entities: from mentions to people, companies, organizations, places and products."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from articlefacts.models.entities import Company, Entity, Organization, Person, Place, Product
from articlefacts.models.spans import Span
from articlefacts.reading.model import Reading


@dataclass(frozen=True, slots=True)
class Entities:
    """The entities of an article, each kind in order of first mention."""

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
    reading: Reading, names: Sequence[Any], lexicon: Any, *, values: Sequence[Span] = ()
) -> Entities:
    """Find the entities of an article (placeholder until the layer lands)."""
    return Entities()
