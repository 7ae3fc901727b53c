"""What the article is about: people, companies, organizations, places and products."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from articlefacts.models.spans import Frozen, Span

EntityType = Literal["person", "company", "organization", "place", "product"]
MentionKind = Literal["name", "nominal", "pronoun"]


class Mention(Span):
    """One place where the article speaks of an entity.

    Attributes:
        kind: ``name`` («Mistral AI»), ``nominal`` («le groupe français») or ``pronoun`` («il»).
    """

    kind: MentionKind = "name"


class Evidence(Frozen):
    """One reason why an entity has its type.

    Attributes:
        reason: In words: ``role before the name``, ``listed in companies.tsv``.
        span: The characters that gave it; None when the reason is the name itself.
    """

    reason: str
    span: Span | None = None


class Entity(Frozen):
    """Something named in the article; one entity per real-world thing.

    Attributes:
        id: Unique in the article: ``c1``, ``p2``.
        name: Fullest form in the text, without article, honorific or legal form.
        aliases: Its other named forms in the text.
        mentions: Every place that speaks of it, in text order.
        evidence: Why it has this type.
        confidence: 0 to 1, how sure the typing is.
    """

    type: EntityType
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    confidence: float = Field(default=1.0, ge=0, le=1)


class Role(Frozen):
    """A title that the article gives to a person.

    Attributes:
        title: As written: «directrice financière».
        organization: Id of the company or organization; None when the article names none.
        span: The words that say it.
    """

    title: str
    organization: str | None
    span: Span


class Person(Entity):
    """A human being; ``roles`` gathers the titles found anywhere in the article."""

    type: Literal["person"] = "person"
    roles: tuple[Role, ...] = ()


class Company(Entity):
    """A business that trades: listed or not, start-up, bank, fund, subsidiary, retailer."""

    type: Literal["company"] = "company"
    country: str | None = None


class Organization(Entity):
    """Any other organization: public body, party, union, newspaper, university, club."""

    type: Literal["organization"] = "organization"


class Place(Entity):
    """A country, city, region or other place."""

    type: Literal["place"] = "place"


class Product(Entity):
    """A product, brand, model, service or work."""

    type: Literal["product"] = "product"


class EntityRef(Span):
    """An entity as the argument of a fact: its id and name, and the mention that fills the slot."""

    id: str
    name: str
