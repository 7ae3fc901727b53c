"""What each type of fact states in schema.org's words, when the article asserts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from articlefacts.models.values import Amount, Number
from articlefacts.views.graph import date_of, exact
from articlefacts.views.jsonld.nodes import Graph, Node

ANY = ("person", "company", "organization", "place", "product")
_BODIES = ("company", "organization")
_AGENTS = ("person", *_BODIES)


def _money(amount: Amount | None) -> Node | None:
    value = exact(amount)
    if amount is None or value is None:
        return None
    return {"@type": "MonetaryAmount", "value": value, "currency": amount.currency}


def _quantity(number: Number | None) -> Node | None:
    if number is None:
        return None
    ends = {"value": exact(number), "minValue": number.minimum, "maxValue": number.maximum}
    filled = {name: str(end) for name, end in ends.items() if end is not None}
    return {"@type": "QuantitativeValue", **filled} if filled else None


def _filled(**properties: Any) -> Node:
    return {name: value for name, value in properties.items() if value not in (None, [], {})}


def _acquisition(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
    price = _money(fact.amount) or {}
    graph.node(
        id,
        "BuyAction",
        agent=graph.link(fact.acquirer, *_AGENTS),
        object=graph.link(fact.target, *ANY) or getattr(fact.target, "text", None),
        seller=graph.link(fact.seller, *_AGENTS),
        price=price.get("value"),
        priceCurrency=price.get("currency"),
        startTime=date_of(fact.date),
        actionStatus="https://schema.org/CompletedActionStatus",
    )


def _ownership(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    """A parent company; a share of half or less makes none."""
    stake = exact(fact.stake)
    if fact.stake is None or (stake is not None and float(stake) > 50):
        owner = graph.link(fact.owner, *_BODIES)
        graph.add(fact.owned, "parentOrganization", owner, *_BODIES)


def _position(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    where = graph.link(fact.organization, *_BODIES)
    date = date_of(fact.date)
    if where is None or (fact.state == "incoming" and date is None):
        return
    name = "alumniOf" if fact.state == "former" else "worksFor"
    day = {"former": "endDate", "incoming": "startDate"}.get(fact.state, "")
    title = fact.title.text if fact.title else None
    role = {"@type": "OrganizationRole", **_filled(roleName=title), name: where}
    graph.add(fact.person, name, {**role, **(_filled(**{day: date}) if day else {})}, "person")


def _founding(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    for founder in fact.founders:
        graph.add(fact.organization, "founder", graph.link(founder, *_AGENTS), *_BODIES)
    graph.add(fact.organization, "foundingDate", date_of(fact.date), *_BODIES)
    graph.add(fact.organization, "foundingLocation", graph.link(fact.place, "place"), *_BODIES)


def _headquarters(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    graph.add(fact.organization, "location", graph.link(fact.place, "place"), *_BODIES)


def _workforce(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    graph.add(fact.organization, "numberOfEmployees", _quantity(fact.count), *_BODIES)


def _investors(company: str, investors: str) -> _Statement:
    def state(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
        found = getattr(fact, investors)
        for investor in found if isinstance(found, tuple) else (found,):
            funder = graph.link(investor, *_AGENTS)
            graph.add(getattr(fact, company), "funder", funder, *_BODIES)

    return state


def _observation(of: str, value: str) -> _Statement:
    def state(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
        figure: Number | None = getattr(fact, value)
        about = graph.link(fact.company, *_BODIES)
        if about is None or exact(figure) is None:
            return
        date = getattr(fact, "period", None) or getattr(fact, "date", None)
        graph.node(
            id,
            "Observation",
            observationAbout=about,
            variableMeasured=str(getattr(fact, "metric", of)).replace("_", " "),
            value=exact(figure),
            unitText=figure.currency if isinstance(figure, Amount) else "%",
            observationDate=date_of(date),
        )

    return state


def _launch(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002, ARG001
    graph.add(fact.product, "brand", graph.link(fact.company, *_BODIES), "product")
    graph.add(fact.product, "releaseDate", date_of(fact.date), "product")


def _quotation(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
    speaker = graph.link(fact.speaker, *_AGENTS)
    graph.node(id, "Quotation", text=fact.text.text, spokenByCharacter=speaker)


def _grant(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
    graph.node(
        id,
        "MonetaryGrant",
        amount=_money(fact.amount),
        funder=graph.link(fact.funder, *_AGENTS),
        fundedItem=graph.link(fact.recipient, *ANY),
    )


def _debt(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
    graph.node(
        id,
        "BorrowAction",
        agent=graph.link(fact.borrower, *_AGENTS),
        lender=graph.link(fact.lender, *_AGENTS),
        object={"@type": "LoanOrCredit", **_filled(amount=_money(fact.amount))},
        startTime=date_of(fact.date),
        actionStatus="https://schema.org/CompletedActionStatus",
    )


def _order(fact: Any, graph: Graph, id: str) -> None:  # noqa: A002
    price = _money(fact.amount) or {}
    offer = _filled(price=price.get("value"), priceCurrency=price.get("currency"))
    graph.node(
        id,
        "Order",
        seller=graph.link(fact.supplier, *_AGENTS),
        customer=graph.link(fact.customer, *_AGENTS),
        acceptedOffer={"@type": "Offer", **offer} if offer else None,
        orderDate=date_of(fact.date),
    )


_Statement = Callable[[Any, Graph, str], None]
STATEMENTS: Mapping[str, _Statement] = MappingProxyType(
    {
        "acquisition": _acquisition,
        "ownership": _ownership,
        "position": _position,
        "founding": _founding,
        "headquarters": _headquarters,
        "workforce": _workforce,
        "funding_round": _investors("company", "investors"),
        "investment": _investors("target", "investor"),
        "valuation": _observation("valuation", "amount"),
        "financial_result": _observation("result", "amount"),
        "stock_move": _observation("share price change", "change"),
        "product_launch": _launch,
        "quotation": _quotation,
        "public_funding": _grant,
        "debt": _debt,
        "contract": _order,
    }
)

__all__ = ["ANY", "STATEMENTS"]
