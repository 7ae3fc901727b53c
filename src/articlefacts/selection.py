"""Filters over facts that read like sentences and chain."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, Self, TypeVar, overload

from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.facts import FactBase, Status
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression

F = TypeVar("F", bound=FactBase)
G = TypeVar("G", bound=FactBase)


class Facts(tuple[F, ...]):
    """Facts in text order: a tuple whose methods keep some of them and can be chained.

    Names are compared without case, accents and typographic apostrophes. The name of an
    entity, its other names in the article and its id all find it; part of a name does not.

    Args:
        facts: The facts.
        entities: The entities of their article; they bring the other names.

    Example:
        >>> from articlefacts import FundingRound, extract
        >>> article = extract("Korvia a levé 3 M€. Selon Les Échos, Ozalide aurait levé 9 M€.")
        >>> rounds = article.facts_of(FundingRound)
        >>> [fact.company.name for fact in rounds.confirmed()]
        ['Korvia']
        >>> [fact.amount.text for fact in rounds.reported().involving("ozalide")]
        ['9 M€']
    """

    _entities: tuple[Entity, ...]

    def __new__(cls, facts: Iterable[F] = (), entities: Iterable[Entity] = ()) -> Self:
        """Gather the facts; filters pass the entities on."""
        made = super().__new__(cls, facts)
        made._entities = tuple(entities)
        return made

    @overload  # type: ignore[override]
    def __getitem__(self, place: slice) -> Facts[F]: ...
    @overload
    def __getitem__(self, place: int) -> F: ...
    def __getitem__(self, place: int | slice) -> F | Facts[F]:
        """Return one fact, or the facts of a slice, which can be filtered further."""
        if isinstance(place, slice):
            return Facts(super().__getitem__(place), self._entities)
        return super().__getitem__(place)

    def filter(self, keep: Callable[[F], bool]) -> Facts[F]:
        """Keep the facts for which ``keep`` is true."""
        return Facts((fact for fact in self if keep(fact)), self._entities)

    def of(self, *kinds: type[G]) -> Facts[G]:
        """Keep the facts of these classes."""
        return Facts((fact for fact in self if isinstance(fact, kinds)), self._entities)

    def confirmed(self) -> Facts[F]:
        """Keep what the article gives as done, whoever says so: neither rumour, plan nor denial."""
        return self._with_status("asserted")

    def reported(self) -> Facts[F]:
        """Keep rumours and the journalistic conditional: «aurait levé»."""
        return self._with_status("reported")

    def planned(self) -> Facts[F]:
        """Keep what is announced, wished or under way: «compte lever»."""
        return self._with_status("planned")

    def denied(self) -> Facts[F]:
        """Keep what did not happen or is contested: «dément avoir levé»."""
        return self._with_status("denied")

    def attributed(self) -> Facts[F]:
        """Keep what the article ascribes to a source, named or not."""
        return self.filter(lambda fact: fact.source is not None)

    def unattributed(self) -> Facts[F]:
        """Keep what the article says in its own name."""
        return self.filter(lambda fact: fact.source is None)

    def claimed_by(self, source: str | Entity) -> Facts[F]:
        """Keep what this source says: a newspaper, a company, a person."""
        wanted = self._ids_and_names(source)
        return self.filter(
            lambda fact: (
                fact.source is not None
                and bool(
                    wanted & {fact.source.id, _fold(fact.source.name), _fold(fact.source.text)}
                )
            )
        )

    def involving(self, *entities: str | Entity) -> Facts[F]:
        """Keep the facts in which each of these fills a slot."""
        wanted = [self._ids_and_names(entity) for entity in entities]
        return self.filter(lambda fact: all(_fills(fact, names) for names in wanted))

    def where(self, **slots: Any) -> Facts[F]:
        """Keep the facts whose slots hold this: an entity, its name, words, or an enumerated value.

        A fact without the slot, or with an empty one, is left out.

        Example:
            >>> from articlefacts import Acquisition, extract
            >>> article = extract("Le groupe Ozalide a racheté la start-up Korvia.")
            >>> len(article.facts_of(Acquisition).where(acquirer="Ozalide", target="Korvia"))
            1
        """
        wanted = [(name, self._ids_and_names(value)) for name, value in slots.items()]
        return self.filter(
            lambda fact: all(
                any(_names_of(item) & names for item in _items(getattr(fact, slot, None)))
                for slot, names in wanted
            )
        )

    def worth(
        self,
        *,
        at_least: Decimal | int | None = None,
        at_most: Decimal | int | None = None,
        currency: str | None = None,
    ) -> Facts[F]:
        """Keep the facts with an amount that is surely within these limits.

        Args:
            at_least: In units of the currency; «plus de 3 M€» is at least 3 000 000.
            at_most: In units of the currency; «plus de 3 M€» is never at most anything.
            currency: ISO 4217 code; amounts are never converted, so limits want one.
        """
        return self.filter(lambda fact: _is_worth(fact, at_least, at_most, currency))

    def dated(
        self, *, since: datetime.date | None = None, until: datetime.date | None = None
    ) -> Facts[F]:
        """Keep the facts whose resolved date or period lies wholly between these days, inclusive."""
        return self.filter(lambda fact: _is_dated(fact, since, until))

    def sure(self, confidence: float) -> Facts[F]:
        """Keep the facts of at least this confidence, 0 to 1."""
        return self.filter(lambda fact: fact.confidence >= confidence)

    def _with_status(self, status: Status) -> Facts[F]:
        return self.filter(lambda fact: fact.status == status)

    def _ids_and_names(self, wanted: object) -> set[str | None]:
        if isinstance(wanted, Entity | EntityRef):
            return {wanted.id}
        folded = _fold(str(wanted))
        found: set[str | None] = {folded, str(wanted)}
        for entity in self._entities:
            if any(_fold(name) == folded for name in (entity.name, *entity.aliases)):
                found.add(entity.id)
        return found - {None}


def _fold(name: str | None) -> str | None:
    if name is None:
        return None
    apart = unicodedata.normalize("NFKD", name.replace("’", "'"))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(bare.casefold().split())


def _items(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        yield from value
    elif value is not None:
        yield value


def _names_of(item: object) -> set[str | None]:
    if isinstance(item, EntityRef):
        return {item.id, _fold(item.name), _fold(item.text)}
    return {_fold(item.text if isinstance(item, Span) else str(item))}


def _slots(fact: FactBase) -> Iterator[object]:
    for name in type(fact).model_fields:
        if name not in FactBase.model_fields:
            yield from _items(getattr(fact, name))


def _fills(fact: FactBase, names: set[str | None]) -> bool:
    return any(_names_of(item) & names for item in _slots(fact) if isinstance(item, EntityRef))


def _is_worth(
    fact: FactBase,
    at_least: Decimal | int | None,
    at_most: Decimal | int | None,
    currency: str | None,
) -> bool:
    amount = getattr(fact, "amount", None)
    if not isinstance(amount, Amount) or currency not in (None, amount.currency):
        return False
    least = amount.minimum if amount.minimum is not None else amount.value
    most = amount.maximum if amount.maximum is not None else amount.value
    least = None if amount.bound == "at_most" else least
    most = None if amount.bound == "at_least" else most
    return (at_least is None or (least is not None and least >= at_least)) and (
        at_most is None or (most is not None and most <= at_most)
    )


def _is_dated(fact: FactBase, since: datetime.date | None, until: datetime.date | None) -> bool:
    date = next((slot for slot in _slots(fact) if isinstance(slot, DateExpression)), None)
    if date is None or date.first_day is None or date.last_day is None:
        return False
    return (since is None or date.first_day >= since) and (until is None or date.last_day <= until)


__all__ = ["Facts"]
