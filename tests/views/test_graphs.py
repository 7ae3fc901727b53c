from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from articlefacts import ArticleFacts
from articlefacts.models.entities import Company, EntityRef, Organization, Person, Place, Product
from articlefacts.models.facts import (
    Acquisition,
    Contract,
    Debt,
    FactBase,
    FinancialResult,
    Founding,
    FundingRound,
    Headquarters,
    Investment,
    Merger,
    Ownership,
    Penalty,
    Position,
    ProductLaunch,
    PublicFunding,
    StockMove,
    Valuation,
    Workforce,
)
from articlefacts.models.facts import Count as Number
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Percentage
from articlefacts.views import slots
from articlefacts.views.ftm import _LINKS
from articlefacts.views.jsonld.statements import STATEMENTS
from tests.views.article import ARTICLE
from tests.views.test_html import ATTACKS, nasty

PLACE: dict[str, Any] = {"start": 0, "end": 3, "text": "abc"}
PROOF: dict[str, Any] = {"trigger": Span(**PLACE), "evidence": Span(**PLACE), "rule": "x"}
A, B = (EntityRef(id=key, name=key.upper(), **PLACE) for key in ("c1", "c2"))
BODY, ODILE = (EntityRef(id=key, name=key.upper(), **PLACE) for key in ("o1", "p1"))
NANTES, LUMIGNON = (EntityRef(id=key, name=key.upper(), **PLACE) for key in ("l1", "r1"))
SUM = Amount(value=Decimal(3000000), currency="EUR", **PLACE)
OVER = SUM.model_copy(update={"bound": "at_least"})
MAY = DateExpression(grain="month", timex="2023-05", **PLACE)
HALF, MOST = (Percentage(value=Decimal(v), **PLACE) for v in (50, 74))


def around(fact: FactBase) -> ArticleFacts:
    return ArticleFacts(
        text="abc",
        people=(Person(id="p1", name="P1"),),
        companies=(Company(id="c1", name="C1"), Company(id="c2", name="C2")),
        organizations=(Organization(id="o1", name="O1"),),
        places=(Place(id="l1", name="L1"),),
        products=(Product(id="r1", name="R1"),),
        facts=(fact,),  # type: ignore[arg-type]
    )


def nodes(article: ArticleFacts) -> dict[str, dict[str, Any]]:
    return {n["@id"].rpartition("-")[2]: n for n in article.to_jsonld()["@graph"]}


def plain(value: Any) -> Any:
    """Without the article's part of the ids."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value.rpartition("-")[2] if str(value).startswith(("urn:", "af-")) else value


def it(id: str) -> dict[str, str]:  # noqa: A002
    return {"@id": id}


STATES: list[tuple[FactBase, str, dict[str, Any]]] = [
    (Ownership(owner=A, owned=B, **PROOF), "c2", {"parentOrganization": it("c1")}),
    (Ownership(owner=A, owned=B, stake=MOST, **PROOF), "c2", {"parentOrganization": it("c1")}),
    (Founding(organization=A, founders=(ODILE,), date=MAY, place=NANTES, **PROOF), "c1",
     {"founder": it("p1"), "foundingDate": "2023-05", "foundingLocation": it("l1")}),
    (Headquarters(organization=A, place=NANTES, **PROOF), "c1", {"location": it("l1")}),
    (Workforce(organization=A, count=Number(value=Decimal(40), **PLACE), **PROOF), "c1",
     {"numberOfEmployees": {"@type": "QuantitativeValue", "value": "40"}}),
    (FundingRound(company=A, investors=(B, BODY), amount=SUM, **PROOF), "c1",
     {"funder": [it("c2"), it("o1")]}),
    (Investment(investor=B, target=A, **PROOF), "c1", {"funder": it("c2")}),
    (ProductLaunch(company=A, product=LUMIGNON, date=MAY, **PROOF), "r1",
     {"brand": it("c1"), "releaseDate": "2023-05"}),
    (Position(person=ODILE, organization=A, state="former", date=MAY, **PROOF), "p1",
     {"alumniOf": {"@type": "OrganizationRole", "alumniOf": it("c1"), "endDate": "2023-05"}}),
    (Position(person=ODILE, organization=A, state="incoming", date=MAY, **PROOF), "p1",
     {"worksFor": {"@type": "OrganizationRole", "worksFor": it("c1"), "startDate": "2023-05"}}),
    (Acquisition(acquirer=A, target=B, amount=SUM, date=MAY, **PROOF), "f1",
     {"@type": "BuyAction", "agent": it("c1"), "object": it("c2"), "price": "3000000",
      "priceCurrency": "EUR", "startTime": "2023-05"}),
    (Valuation(company=A, amount=SUM, **PROOF), "f1",
     {"@type": "Observation", "observationAbout": it("c1"), "variableMeasured": "valuation",
      "value": "3000000", "unitText": "EUR"}),
    (FinancialResult(company=A, metric="net_loss", amount=SUM, period=MAY, **PROOF), "f1",
     {"variableMeasured": "net loss", "observationDate": "2023-05"}),
    (StockMove(company=A, change=HALF, **PROOF), "f1", {"value": "50", "unitText": "%"}),
    (PublicFunding(amount=SUM, funder=BODY, recipient=A, **PROOF), "f1",
     {"@type": "MonetaryGrant", "funder": it("o1"), "fundedItem": it("c1"),
      "amount": {"@type": "MonetaryAmount", "value": "3000000", "currency": "EUR"}}),
    (Debt(borrower=A, lender=B, amount=SUM, **PROOF), "f1",
     {"@type": "BorrowAction", "agent": it("c1"), "lender": it("c2")}),
    (Contract(supplier=A, customer=B, amount=SUM, date=MAY, **PROOF), "f1",
     {"@type": "Order", "seller": it("c1"), "customer": it("c2"), "orderDate": "2023-05",
      "acceptedOffer": {"@type": "Offer", "price": "3000000", "priceCurrency": "EUR"}}),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "id", "said"), STATES, ids=lambda v: getattr(v, "type", ""))
def test_jsonld_states(fact: FactBase, id: str, said: dict[str, Any]) -> None:  # noqa: A002
    node = plain(nodes(around(fact))[id])
    assert {name: node.get(name) for name in said} == said
    for status in ("planned", "reported", "denied"):
        unsure = nodes(around(fact.model_copy(update={"status": status})))
        assert "f1" not in unsure
        assert not said.keys() & (unsure.get(id, {}).keys() - {"@type"})


UNSAID: list[FactBase] = [
    Ownership(owner=A, owned=B, stake=HALF, **PROOF),
    Ownership(owner=A, owned=Span(**PLACE), **PROOF),
    Position(person=ODILE, organization=A, state="incoming", **PROOF),
    Valuation(company=A, amount=OVER, **PROOF),
    Penalty(organization=A, amount=SUM, **PROOF),
    Merger(parties=(A, B), **PROOF),
]


@pytest.mark.parametrize("fact", UNSAID, ids=lambda fact: fact.type)
def test_jsonld_only_claims(fact: FactBase) -> None:
    bare = nodes(around(Penalty(**PROOF)))
    found = nodes(around(fact))
    claim = found.pop("claim1")
    assert claim["keywords"] == [fact.type, "asserted"]
    assert plain(claim["about"])[0] == it("p1" if isinstance(fact, Position) else "c1")
    bare.pop("claim1")
    assert found == bare


def test_jsonld_of_an_article() -> None:
    graph = ARTICLE.to_jsonld()
    assert graph["@context"] == "https://schema.org"
    ids = [node["@id"] for node in graph["@graph"]]
    assert len(ids) == len(set(ids))
    text = json.dumps(graph, ensure_ascii=False)
    for pointer in _pointers(graph["@graph"]):
        assert pointer in ids
    assert text.count('"Claim"') == len(ARTICLE.facts)
    assert "80000000" not in text  # «plus de», and only reported


def _pointers(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["@id"]] if set(value) == {"@id"} else []
        return own + [p for v in value.values() for p in _pointers(v)]
    return [p for v in value for p in _pointers(v)] if isinstance(value, list) else []


LINKS: list[tuple[FactBase, list[dict[str, Any]]]] = [
    (Ownership(owner=A, owned=B, stake=MOST, **PROOF),
     [{"schema": "Ownership", "owner": "c1", "asset": "c2", "percentage": "74"}]),
    (Acquisition(acquirer=A, target=B, date=MAY, **PROOF),
     [{"schema": "Ownership", "owner": "c1", "asset": "c2", "startDate": "2023-05",
       "role": "acquisition"}]),
    (Acquisition(acquirer=A, target=Span(**PLACE), **PROOF), []),
    (Position(person=ODILE, organization=BODY, title=Span(**PLACE), date=MAY, state="former",
              **PROOF),
     [{"schema": "Employment", "employee": "p1", "employer": "o1", "role": "abc",
       "status": "former", "endDate": "2023-05"}]),
    (Founding(organization=A, founders=(ODILE, B), **PROOF),
     [{"schema": "UnknownLink", "subject": "p1", "object": "c1", "role": "founder"},
      {"schema": "UnknownLink", "subject": "c2", "object": "c1", "role": "founder"}]),
    (Debt(borrower=A, amount=SUM, **PROOF),
     [{"schema": "Debt", "debtor": "c1", "amount": "3000000", "currency": "EUR"}]),
    (FundingRound(company=A, investors=(B,), amount=OVER, **PROOF),
     [{"schema": "Payment", "payer": "c2", "beneficiary": "c1", "purpose": "funding round"}]),
    (FundingRound(company=A, amount=SUM, **PROOF), []),
    (PublicFunding(funder=BODY, recipient=A, amount=SUM, **PROOF),
     [{"schema": "Payment", "payer": "o1", "beneficiary": "c1", "purpose": "public funding",
       "amount": "3000000", "currency": "EUR"}]),
    (PublicFunding(funder=NANTES, recipient=A, **PROOF), []),
    (Contract(supplier=A, customer=B, **PROOF),
     [{"schema": "UnknownLink", "subject": "c1", "object": "c2", "role": "supplier"}]),
    (Merger(parties=(A, B), date=MAY, **PROOF),
     [{"schema": "Event", "name": "merger", "involved": ["c1", "c2"], "date": "2023-05"}]),
    (Valuation(company=A, amount=SUM, **PROOF), []),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "links"), LINKS, ids=lambda v: getattr(v, "type", ""))
def test_ftm_links(fact: FactBase, links: list[dict[str, Any]]) -> None:
    found = [e for e in around(fact).to_ftm() if "-f1" in e["id"]]
    shared = {"summary": ["abc"], "proof": [found[0]["id"].rpartition("-")[0]]} if found else {}
    if len(found) > 1:
        shared["proof"] = [found[1]["id"].rpartition("-f1")[0]]
    flat = []
    for entity in found:
        for name, value in shared.items():
            assert entity["properties"].pop(name) == value
        values = {k: plain(v if len(v) > 1 else v[0]) for k, v in entity["properties"].items()}
        flat.append({"schema": entity["schema"], **values})
    assert flat == links
    for status in ("planned", "reported", "denied"):
        unsure = around(fact.model_copy(update={"status": status})).to_ftm()
        assert not [e for e in unsure if "-f1" in e["id"]]


def test_ftm_seat_and_birth_are_properties() -> None:
    for fact, name, value in (
        (Headquarters(organization=A, place=NANTES, **PROOF), "address", "L1"),
        (Founding(organization=A, date=MAY, **PROOF), "incorporationDate", "2023-05"),
    ):
        [company] = [e for e in around(fact).to_ftm() if e["id"].endswith("-c1")]
        assert company["properties"][name] == [value]


def test_ftm_of_an_article() -> None:
    entities = ARTICLE.to_ftm()
    ids = [entity["id"] for entity in entities]
    assert len(ids) == len(set(ids))
    assert {id.partition("-f")[0].count("-") for id in ids} <= {1, 2, 3}  # noqa: A001
    assert all(isinstance(v, str) for e in entities for vs in e["properties"].values() for v in vs)
    followthemoney = pytest.importorskip("followthemoney")
    for entity in entities:
        schema = followthemoney.model.get(entity["schema"])
        schema.validate(entity)
        assert set(entity["properties"]) <= set(schema.properties)


@pytest.mark.parametrize("words", [*ATTACKS, ""])
def test_graphs_of_nasty_words(words: str) -> None:
    article = nasty(words) if words else ArticleFacts(text="")
    assert json.loads(json.dumps(article.to_jsonld()))["@graph"]
    assert json.loads(json.dumps(article.to_ftm()))


def test_the_tables_of_the_docs_name_every_type() -> None:
    types = {str(kind.model_fields["type"].default) for kind in slots.FACT_TYPES}
    assert set(STATEMENTS) <= types
    assert set(_LINKS) <= types
