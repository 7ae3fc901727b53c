"""Filters over facts that read like sentences and chain."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Self, TypeVar, overload

from articlefacts.errors import InputError
from articlefacts.matching import Names, ids_and_names, matcher, names_of
from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.facts import FactBase, Status
from articlefacts.models.slots import check_kind, field_names, fillers
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
    _fields: frozenset[str] | None = None  # of the classes that ``of`` chose; None for all classes

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
            return self._like(super().__getitem__(place))
        return super().__getitem__(place)

    def filter(self, keep: Callable[[F], bool]) -> Facts[F]:
        """Keep the facts for which ``keep`` is true."""
        return self._like(fact for fact in self if keep(fact))

    def of(self, *kinds: type[G]) -> Facts[G]:
        """Keep the facts of these classes.

        Raises:
            InputError: one is no class of facts.
        """
        for kind in kinds:
            check_kind(kind)
        kept = self._like(fact for fact in self if isinstance(fact, kinds))
        kept._fields = None if FactBase in kinds else field_names(kinds)
        return kept

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
        """Keep what this source says: a newspaper, a company, a person.

        Raises:
            InputError: it is neither an entity nor words.
        """
        wanted = ids_and_names(source, self._entities, "claimed_by")
        return self.filter(
            lambda fact: fact.source is not None and not wanted.isdisjoint(names_of(fact.source))
        )

    def involving(self, *entities: str | Entity) -> Facts[F]:
        """Keep the facts in which each of these fills a slot.

        Raises:
            InputError: one is neither an entity nor words.
        """
        wanted = [ids_and_names(entity, self._entities, "involving") for entity in entities]
        return self.filter(lambda fact: all(_fills(fact, names) for names in wanted))

    def where(self, **slots: Any) -> Facts[F]:
        """Keep the facts whose slots hold this: an entity, its name, words, a keyword, a figure.

        A fact without the slot, or with an empty one, is left out. An amount, another figure or a
        date of the article finds its equals in value; a plain number, figures of that value in any
        currency (limits are for :meth:`worth`, days for :meth:`dated`). For slots that are empty,
        ``filter(lambda fact: fact.company is None)``.

        Raises:
            InputError: no class of these facts has such a slot, or nothing can fill it, as None.

        Example:
            >>> from articlefacts import Acquisition, extract
            >>> article = extract("Le groupe Ozalide a racheté la start-up Korvia.")
            >>> len(article.facts_of(Acquisition).where(acquirer="Ozalide", target="Korvia"))
            1
        """
        known = field_names([FactBase]) if self._fields is None else self._fields
        for slot in slots:
            if slot not in known:
                have = ", ".join(sorted(known - FactBase.model_fields.keys()))
                raise InputError(f"where: no slot {slot!r}; these facts have {have}")
        tests = [(s, matcher(v, self._entities, f"where: {s}")) for s, v in slots.items()]
        return self.filter(
            lambda fact: all(
                any(map(test, _items(getattr(fact, slot, None)))) for slot, test in tests
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

    def _like(self, facts: Iterable[G]) -> Facts[G]:
        """Facts of the same article and of the same classes."""
        made = Facts(facts, self._entities)
        made._fields = self._fields
        return made


def _items(value: object) -> tuple[object, ...]:
    if isinstance(value, tuple):
        return value
    return () if value is None else (value,)


def _fills(fact: FactBase, names: Names) -> bool:
    refs = (item for _, item in fillers(fact) if isinstance(item, EntityRef))
    return any(not names.isdisjoint(names_of(ref)) for ref in refs)


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
    date = next((item for _, item in fillers(fact) if isinstance(item, DateExpression)), None)
    if date is None or date.first_day is None or date.last_day is None:
        return False
    return (since is None or date.first_day >= since) and (until is None or date.last_day <= until)


__all__ = ["Facts"]
