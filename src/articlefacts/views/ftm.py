"""Entities and facts as FollowTheMoney entities: plain dicts, one per JSON line.

A relation is exported only when the article asserts it: FollowTheMoney has no word for rumours,
plans and denials. Every relation points to the article (``proof``) and quotes its sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Company, Entity, Person
from articlefacts.models.facts import (
    Acquisition,
    Contract,
    Debt,
    FactBase,
    Founding,
    FundingRound,
    Headquarters,
    Insolvency,
    Investment,
    Listing,
    Merger,
    Ownership,
    Partnership,
    Position,
    PublicFunding,
)
from articlefacts.models.spans import Span
from articlefacts.views import slots
from articlefacts.views.graph import Identifiers, date_of, exact, first_line

FtmEntity = dict[str, Any]
"""``{"id": …, "schema": …, "properties": {name: [strings]}}``."""

_SCHEMAS: Mapping[str, str] = MappingProxyType(
    {"person": "Person", "company": "Company", "organization": "Organization"}
)
_BODIES = ("company", "organization")
_LEGAL = ("person", *_BODIES)


def to_ftm(article: ArticleFacts) -> list[FtmEntity]:
    """Return the article, its people, companies and organizations, and what links them.

    Example:
        >>> from articlefacts import extract
        >>> [entity["schema"] for entity in to_ftm(extract("La start-up Korvia a levé 3 M€."))]
        ['Article', 'Company', 'Mention']
    """
    ids = Identifiers(article)
    entities = [_article(article, ids)]
    for entity in article.entities:
        if entity.type in _SCHEMAS:
            entities += [_entity(entity, article, ids), _mention(entity, ids)]
    for number, fact in enumerate(article.facts, 1):
        link = _LINKS.get(fact.type)
        if link is not None and fact.status == "asserted":
            entities += _with_proof(link(fact, ids), fact, number, ids)
    return entities


def _make(schema: str, id: str, **properties: Any) -> FtmEntity:  # noqa: A002
    """An entity; properties without a value are left out, lists may be given as such."""
    lists = {
        name: [str(item) for item in (value if isinstance(value, list | tuple) else [value])]
        for name, value in properties.items()
        if value not in (None, "", [], ())
    }
    return {"id": id, "schema": schema, "properties": lists}


def _article(article: ArticleFacts, ids: Identifiers) -> FtmEntity:
    return _make(
        "Article",
        ids.article,
        title=first_line(article),
        bodyText=article.text,
        publishedAt=article.published,
        language="fra",
    )


def _entity(entity: Entity, article: ArticleFacts, ids: Identifiers) -> FtmEntity:
    titles = [role.title for role in entity.roles] if isinstance(entity, Person) else []
    made = _make(
        _SCHEMAS[entity.type],
        ids.of(entity.id),
        name=entity.name,
        alias=entity.aliases,
        position=list(dict.fromkeys(titles)),
        country=entity.country.lower() if isinstance(entity, Company) and entity.country else None,
        proof=ids.article,
    )
    for fact in article.facts:
        if fact.status == "asserted" and isinstance(fact, Headquarters | Founding):
            _describe(made, fact, ids)
    return made


def _describe(made: FtmEntity, fact: Headquarters | Founding, ids: Identifiers) -> None:
    """Seat and year of birth are properties of an organization, not entities of their own."""
    if ids.ref(fact.organization, *_BODIES) != made["id"]:
        return
    if isinstance(fact, Headquarters):
        name, value = "address", getattr(fact.place, "name", None)
    else:
        name, value = "incorporationDate", date_of(fact.date)
    values = made["properties"].setdefault(name, []) if value else []
    if value not in values:
        values.append(value)


def _mention(entity: Entity, ids: Identifiers) -> FtmEntity:
    return _make(
        "Mention",
        ids.of(f"{entity.id}-mention"),
        document=ids.article,
        resolved=ids.of(entity.id),
        name=[entity.name, *entity.aliases],
        detectedSchema=_SCHEMAS[entity.type],
    )


_Link = tuple[str, dict[str, Any]]
"""A schema and its properties, before ids and proof are added."""


def _with_proof(
    links: Iterator[_Link], fact: FactBase, number: int, ids: Identifiers
) -> Iterator[FtmEntity]:
    source = (fact.source.name or fact.source.text) if fact.source else None
    for index, (schema, properties) in enumerate(links):
        id = ids.of(f"f{number}" + (f"-{index}" if index else ""))  # noqa: A001
        said = f"Source: {source}" if source else None
        shared = {"summary": fact.evidence.text, "proof": ids.article, "description": said}
        yield _make(schema, id, **shared, **properties)


def _ownership(fact: Ownership, ids: Identifiers) -> Iterator[_Link]:
    owner, asset = ids.ref(fact.owner, *_LEGAL), ids.ref(fact.owned, "company")
    if owner and asset:
        yield "Ownership", {"owner": owner, "asset": asset, "percentage": exact(fact.stake)}


def _acquisition(fact: Acquisition, ids: Identifiers) -> Iterator[_Link]:
    owner, asset = ids.ref(fact.acquirer, *_LEGAL), ids.ref(fact.target, "company")
    if owner and asset:
        start = date_of(fact.date)
        stake = exact(fact.stake)
        ends = {"owner": owner, "asset": asset}
        yield "Ownership", {**ends, "percentage": stake, "startDate": start, "role": "acquisition"}


def _position(fact: Position, ids: Identifiers) -> Iterator[_Link]:
    employee, employer = ids.ref(fact.person, "person"), ids.ref(fact.organization, *_BODIES)
    if employee and employer:
        day = "endDate" if fact.state == "former" else "startDate"
        date = date_of(fact.date) if fact.state != "current" else None
        role = fact.title.text if fact.title else None
        ends = {"employee": employee, "employer": employer}
        yield "Employment", {**ends, "role": role, "status": fact.state, day: date}


def _founding(fact: Founding, ids: Identifiers) -> Iterator[_Link]:
    organization = ids.ref(fact.organization, *_BODIES)
    for founder in ids.refs(fact.founders, *_LEGAL) if organization else ():
        ends = {"subject": founder, "object": organization}
        yield "UnknownLink", {**ends, "role": "founder", "startDate": date_of(fact.date)}


def _debt(fact: Debt, ids: Identifiers) -> Iterator[_Link]:
    debtor = ids.ref(fact.borrower, *_LEGAL)
    if debtor:
        ends = {"debtor": debtor, "creditor": ids.ref(fact.lender, *_LEGAL)}
        yield "Debt", {**ends, **_sum(fact), "date": date_of(fact.date)}


def _funding(fact: FundingRound, ids: Identifiers) -> Iterator[_Link]:
    """One payment per investor; the sum only when a single one paid it."""
    company = ids.ref(fact.company, *_BODIES)
    paid = _sum(fact) if len(fact.investors) == 1 else {}
    for investor in ids.refs(fact.investors, *_LEGAL) if company else ():
        ends = {"payer": investor, "beneficiary": company}
        yield "Payment", {**ends, **paid, "purpose": "funding round", "date": date_of(fact.date)}


def _payment(payer: str, beneficiary: str, purpose: str) -> _Builder:
    def build(fact: Any, ids: Identifiers) -> Iterator[_Link]:
        ends = {
            "payer": ids.ref(getattr(fact, payer), *_LEGAL),
            "beneficiary": ids.ref(getattr(fact, beneficiary), *_LEGAL),
        }
        if all(ends.values()):
            yield "Payment", {**ends, **_sum(fact), "purpose": purpose, "date": date_of(fact.date)}

    return build


def _contract(fact: Contract, ids: Identifiers) -> Iterator[_Link]:
    """A link, for the vocabulary's contracts are those of public procurement."""
    supplier, customer = ids.ref(fact.supplier, *_LEGAL), ids.ref(fact.customer, *_LEGAL)
    if supplier and customer:
        ends = {"subject": supplier, "object": customer}
        yield "UnknownLink", {**ends, "role": "supplier", "date": date_of(fact.date)}


def _event(fact: FactBase, ids: Identifiers) -> Iterator[_Link]:
    """What has no relation of its own: those involved, the day, and the sentence."""
    involved = [
        found for _, span in slots.spans(fact) if (found := ids.ref(span, *_LEGAL)) is not None
    ]
    if involved:
        kind = getattr(fact, "kind", None)
        name = kind.text if isinstance(kind, Span) else fact.type
        date = date_of(getattr(fact, "date", None))
        yield "Event", {"name": name, "involved": list(dict.fromkeys(involved)), "date": date}


def _sum(fact: Any) -> dict[str, Any]:
    amount = exact(fact.amount)
    return {"amount": amount, "currency": fact.amount.currency} if amount else {}


_Builder = Callable[[Any, Identifiers], Iterator[_Link]]
_BUILDERS: tuple[tuple[type[FactBase], _Builder], ...] = (
    (Ownership, _ownership),
    (Acquisition, _acquisition),
    (Position, _position),
    (Founding, _founding),
    (Debt, _debt),
    (FundingRound, _funding),
    (Investment, _payment("investor", "target", "investment")),
    (PublicFunding, _payment("funder", "recipient", "public funding")),
    (Contract, _contract),
    (Merger, _event),
    (Partnership, _event),
    (Listing, _event),
    (Insolvency, _event),
)
_LINKS: Mapping[str, _Builder] = MappingProxyType(
    {str(kind.model_fields["type"].default): builder for kind, builder in _BUILDERS}
)

__all__ = ["FtmEntity", "to_ftm"]
