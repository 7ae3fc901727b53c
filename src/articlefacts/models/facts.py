"""The twenty-three fact types and what all of them share.

A slot that the text does not fill is None, or an empty tuple; nothing is invented.
Slot names and meanings are those of the published guidelines for annotators.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args

from pydantic import Field

from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Frozen, Span
from articlefacts.models.values import Amount, DateExpression, Figure, Number, Percentage

Status = Literal["asserted", "reported", "planned", "denied"]
"""How sure the text is: ``reported`` is the journalistic conditional («aurait levé»)."""

Metric = Literal[
    "revenue",
    "net_income",
    "net_loss",
    "operating_income",
    "operating_loss",
    "ebitda",
    "orders",
    "debt",
    "cash",
    "dividend",
    "capex",
    "savings",
    "other",
]
State = Literal["current", "former", "incoming"]


class Source(Span):
    """Who says so: «le Financial Times», «des sources financières».

    Attributes:
        id: Entity that speaks; None for an unnamed source.
        name: Its full name; None for an unnamed source.
    """

    id: str | None = None
    name: str | None = None


class Count(Number):
    """How many: people employed, jobs cut, people hired."""


class FactBase(Frozen):
    """What every fact has beside its slots.

    Attributes:
        status: How sure the text is.
        source: Who says so; None when the newspaper itself asserts it.
        trigger: The words that state the fact.
        evidence: The sentence they stand in.
        rule: Stable name of the rule that read it.
        confidence: 0 to 1.
        type: Name of the fact type, ``funding_round``; each class declares its own.
    """

    status: Status = "asserted"
    source: Source | None = None
    trigger: Span
    evidence: Span
    rule: str
    confidence: float = Field(default=1.0, ge=0, le=1)
    type: str

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Make a type of the user's own known, so that its facts come back from JSON.

        Raises:
            TypeError: another type bears the name already, one of the library's own.
        """
        name = cls.model_fields["type"].default
        if cls.__module__ == __name__ or not isinstance(name, str):
            return
        known = BUILT_IN.get(name)
        if known is None:
            _OWN[name] = cls
        elif not issubclass(cls, known):
            raise TypeError(f"{cls.__name__}: the type {name!r} is one of the library's")


_OWN: dict[str, type[FactBase]] = {}


def own_type(name: object) -> type[FactBase] | None:
    """Return the class of a type of the user's own; None when no such class was made."""
    return _OWN.get(name) if isinstance(name, str) else None


class Valuation(FactBase):
    """What a company is worth: «valorisé 2 milliards de dollars»."""

    type: Literal["valuation"] = "valuation"
    company: EntityRef | None = None
    amount: Amount | None = None
    date: DateExpression | None = None


class FundingRound(FactBase):
    """A company raises money; ``round`` is the words «série B», «amorçage», «première»."""

    type: Literal["funding_round"] = "funding_round"
    company: EntityRef | None = None
    amount: Amount | None = None
    investors: tuple[EntityRef, ...] = ()
    round: Span | None = None
    date: DateExpression | None = None


class Investment(FactBase):
    """An investor puts money in a company, or a company spends on a project (target: a span)."""

    type: Literal["investment"] = "investment"
    investor: EntityRef | None = None
    target: EntityRef | Span | None = None
    amount: Amount | None = None
    stake: Percentage | None = None
    date: DateExpression | None = None


class Acquisition(FactBase):
    """Buys, sells, takes over, takes a stake; a sale names the seller."""

    type: Literal["acquisition"] = "acquisition"
    acquirer: EntityRef | None = None
    target: EntityRef | Span | None = None
    amount: Amount | None = None
    stake: Percentage | None = None
    seller: EntityRef | None = None
    date: DateExpression | None = None


class Merger(FactBase):
    """Two or more companies become one."""

    type: Literal["merger"] = "merger"
    parties: tuple[EntityRef, ...] = ()
    amount: Amount | None = None
    date: DateExpression | None = None


class Ownership(FactBase):
    """Subsidiary of, parent of, holds a share of, belongs to."""

    type: Literal["ownership"] = "ownership"
    owner: EntityRef | None = None
    owned: EntityRef | Span | None = None
    stake: Percentage | None = None


class FinancialResult(FactBase):
    """A figure of a company's accounts; ``change`` is signed by its verb."""

    type: Literal["financial_result"] = "financial_result"
    company: EntityRef | None = None
    metric: Metric
    amount: Amount | None = None
    period: DateExpression | None = None
    change: Percentage | None = None


class Position(FactBase):
    """A person holds, takes or leaves a role."""

    type: Literal["position"] = "position"
    person: EntityRef | None = None
    organization: EntityRef | None = None
    title: Span | None = None
    state: State = "current"
    date: DateExpression | None = None


class Founding(FactBase):
    """An organization was created."""

    type: Literal["founding"] = "founding"
    organization: EntityRef | None = None
    founders: tuple[EntityRef, ...] = ()
    date: DateExpression | None = None
    place: EntityRef | None = None


class Partnership(FactBase):
    """Agreement, alliance, joint venture."""

    type: Literal["partnership"] = "partnership"
    parties: tuple[EntityRef, ...] = ()
    date: DateExpression | None = None


class ProductLaunch(FactBase):
    """A company brings out a product."""

    type: Literal["product_launch"] = "product_launch"
    company: EntityRef | None = None
    product: EntityRef | Span | None = None
    date: DateExpression | None = None


class Workforce(FactBase):
    """How many people an organization employs."""

    type: Literal["workforce"] = "workforce"
    organization: EntityRef | None = None
    count: Count | None = None
    date: DateExpression | None = None


class JobCuts(FactBase):
    """How many jobs an organization cuts."""

    type: Literal["job_cuts"] = "job_cuts"
    organization: EntityRef | None = None
    count: Count | None = None
    date: DateExpression | None = None


class Hiring(FactBase):
    """How many people an organization hires."""

    type: Literal["hiring"] = "hiring"
    organization: EntityRef | None = None
    count: Count | None = None
    date: DateExpression | None = None


class Quotation(FactBase):
    """Words in quotation marks and who said them; ``text`` is the span inside the marks."""

    type: Literal["quotation"] = "quotation"
    speaker: EntityRef | None = None
    text: Span


class Penalty(FactBase):
    """Fine, damages or settlement."""

    type: Literal["penalty"] = "penalty"
    organization: EntityRef | None = None
    amount: Amount | None = None
    authority: EntityRef | Span | None = None
    date: DateExpression | None = None


class Listing(FactBase):
    """Stock-market introduction or exit."""

    type: Literal["listing"] = "listing"
    company: EntityRef | None = None
    amount: Amount | None = None
    venue: EntityRef | Span | None = None
    date: DateExpression | None = None


class Contract(FactBase):
    """An order or contract won."""

    type: Literal["contract"] = "contract"
    supplier: EntityRef | None = None
    customer: EntityRef | Span | None = None
    amount: Amount | None = None
    date: DateExpression | None = None


class StockMove(FactBase):
    """A share gained or lost so many percent; ``change`` is signed."""

    type: Literal["stock_move"] = "stock_move"
    company: EntityRef | None = None
    change: Percentage | None = None
    date: DateExpression | None = None


class Insolvency(FactBase):
    """Receivership, liquidation, safeguard; ``kind`` is the words of the text."""

    type: Literal["insolvency"] = "insolvency"
    company: EntityRef | None = None
    kind: Span | None = None
    date: DateExpression | None = None


class Headquarters(FactBase):
    """Where an organization has its seat."""

    type: Literal["headquarters"] = "headquarters"
    organization: EntityRef | None = None
    place: EntityRef | Span | None = None


class Debt(FactBase):
    """A loan, bond or credit line."""

    type: Literal["debt"] = "debt"
    borrower: EntityRef | None = None
    amount: Amount | None = None
    lender: EntityRef | None = None
    date: DateExpression | None = None


class PublicFunding(FactBase):
    """A subsidy, state aid or public plan."""

    type: Literal["public_funding"] = "public_funding"
    amount: Amount | None = None
    funder: EntityRef | Span | None = None
    recipient: EntityRef | Span | None = None
    date: DateExpression | None = None


Fact = Annotated[
    Valuation
    | FundingRound
    | Investment
    | Acquisition
    | Merger
    | Ownership
    | FinancialResult
    | Position
    | Founding
    | Partnership
    | ProductLaunch
    | Workforce
    | JobCuts
    | Hiring
    | Quotation
    | Penalty
    | Listing
    | Contract
    | StockMove
    | Insolvency
    | Headquarters
    | Debt
    | PublicFunding,
    Field(discriminator="type"),
]
"""Any fact; ``type`` tells which."""

BUILT_IN: Mapping[str, type[FactBase]] = MappingProxyType(
    {kind.model_fields["type"].default: kind for kind in get_args(get_args(Fact)[0])}
)
"""The library's own types by name, in the order of the documentation."""

__all__ = [
    "BUILT_IN",
    "Acquisition",
    "Contract",
    "Count",
    "Debt",
    "Fact",
    "FactBase",
    "Figure",
    "FinancialResult",
    "Founding",
    "FundingRound",
    "Headquarters",
    "Hiring",
    "Insolvency",
    "Investment",
    "JobCuts",
    "Listing",
    "Merger",
    "Metric",
    "Ownership",
    "Partnership",
    "Penalty",
    "Position",
    "ProductLaunch",
    "PublicFunding",
    "Quotation",
    "Source",
    "State",
    "Status",
    "StockMove",
    "Valuation",
    "Workforce",
    "own_type",
]
