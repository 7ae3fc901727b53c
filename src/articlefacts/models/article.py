"""What ``extract`` returns."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, overload

from articlefacts.models.entities import Company, Entity, Organization, Person, Place, Product
from articlefacts.models.facts import Fact, FactBase
from articlefacts.models.own_facts import OWN_FACTS
from articlefacts.models.spans import Frozen
from articlefacts.models.values import Amount, DateExpression, Percentage

if TYPE_CHECKING:
    from articlefacts.selection import Facts
    from articlefacts.views.records import Record

F = TypeVar("F", bound=FactBase)

UnusedReason = Literal[
    "market size", "damage estimate", "budget", "price", "comparison", "public money", "unknown"
]


class UnusedAmount(Frozen):
    """An amount that no fact holds, and why as far as the words around it tell."""

    amount: Amount
    reason: UnusedReason


class ArticleFacts(Frozen):
    """The people, companies, values and facts of one article.

    Attributes:
        text: The input, untouched; every span is a slice of it.
        published: The date relative dates were resolved against, given or read from the
            text; None when neither was there.
        people: Persons in order of first mention, one per human being; so are the other four.
        amounts: Sums of money in text order; so are percentages and dates.
        facts: Typed facts in text order; those of a user's own types among them.
        unused_amounts: Amounts that no fact holds, with the reason.
    """

    text: str
    published: datetime.date | None = None
    people: tuple[Person, ...] = ()
    companies: tuple[Company, ...] = ()
    organizations: tuple[Organization, ...] = ()
    places: tuple[Place, ...] = ()
    products: tuple[Product, ...] = ()
    amounts: tuple[Amount, ...] = ()
    percentages: tuple[Percentage, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    facts: tuple[Annotated[Fact, OWN_FACTS], ...] = ()
    unused_amounts: tuple[UnusedAmount, ...] = ()

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities of the five kinds."""
        return (
            *self.people,
            *self.companies,
            *self.organizations,
            *self.places,
            *self.products,
        )

    def entity(self, id: str) -> Entity:  # noqa: A002 - the field's own name
        """Return the entity with this id.

        Raises:
            KeyError: no entity of the article has it.
        """
        for entity in self.entities:
            if entity.id == id:
                return entity
        raise KeyError(id)

    @overload
    def facts_of(self) -> Facts[FactBase]: ...
    @overload
    def facts_of(self, *kinds: type[F]) -> Facts[F]: ...
    def facts_of(self, *kinds: type[FactBase]) -> Facts[Any]:
        """Return the facts of these classes, in text order; of all classes when none is given.

        They are a tuple that can be filtered further: ``.confirmed()``, ``.involving("Korvia")``.

        Example:
            >>> from articlefacts import FundingRound, extract
            >>> [r.amount.text for r in extract("Korvia a levé 3 M€.").facts_of(FundingRound)]
            ['3 M€']

        Raises:
            InputError: one is no class of facts.
        """
        from articlefacts.selection import Facts

        return Facts(self.facts, self.entities).of(*(kinds or (FactBase,)))

    def to_html(self, title: str | None = None) -> str:
        """Return a complete HTML page: the article with its words coloured, and a card per fact.

        It loads nothing, runs no script and is safe with any text. ``title`` is the document's
        title, the article's first line by default.
        """
        from articlefacts.views.html import to_page

        return to_page(self, title)

    def to_records(self, kind: type[FactBase] | None = None) -> list[Record]:
        """Return one flat dict per fact, all with the same keys, in text order.

        ``kind`` keeps one class of facts and its columns. The columns are those of
        :func:`articlefacts.views.records.columns`.

        Raises:
            InputError: ``kind`` is no class of facts.
        """
        from articlefacts.views.records import to_records

        return to_records(self, kind)

    def to_csv(self, kind: type[FactBase] | None = None) -> str:
        """Return the records as CSV with a header."""
        from articlefacts.views.records import to_csv

        return to_csv(self, kind)

    def to_jsonld(self) -> dict[str, Any]:
        """Return entities and facts as a schema.org graph, ready for ``json.dumps``."""
        from articlefacts.views.jsonld import to_jsonld

        return to_jsonld(self)

    def to_ftm(self) -> list[dict[str, Any]]:
        """Return entities and asserted relations as FollowTheMoney entities."""
        from articlefacts.views.ftm import to_ftm

        return to_ftm(self)

    def _repr_html_(self) -> str:
        from articlefacts.views.html import to_fragment

        return to_fragment(self)
