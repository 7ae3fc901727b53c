"""An article with facts of every status, made by hand: views must not depend on the rules."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from articlefacts.models.article import ArticleFacts, UnusedAmount
from articlefacts.models.entities import (
    Company,
    EntityRef,
    Evidence,
    Mention,
    Organization,
    Person,
    Place,
    Product,
    Role,
)
from articlefacts.models.facts import (
    Acquisition,
    FinancialResult,
    FundingRound,
    Merger,
    Position,
    ProductLaunch,
    Quotation,
    Source,
    Valuation,
)
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Percentage

TEXT = """La pépite lilloise Korvia lève 12,5 M€ auprès de Nacarat Partners

Korvia a bouclé lundi une série A de 12,5 M€ menée par le fonds Nacarat Partners. « Nous voulons doubler nos équipes d'ici l'été », explique Odile Ferragut, directrice générale de Korvia.

Selon Le Quotidien des Affaires, la jeune pousse vaudrait plus de 80 millions d'euros. Elle compte racheter Ozalide, une PME de Nantes, mais dément toute fusion avec le groupe belge Zwanenhof.

En 2023, son chiffre d'affaires a reculé de 4 %, à 6,2 M€. Le marché pèserait 3 milliards d'euros. Son capteur Lumignon sortira en septembre.
"""


def at(words: str, nth: int = 0) -> dict[str, Any]:
    """Where the words stand: the keyword arguments of a span."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return {"start": start, "end": start + len(words), "text": words}


def sentence(opening: str, ending: str) -> Span:
    start = TEXT.index(opening)
    return Span.of(TEXT, start, TEXT.index(ending, start) + len(ending))


def ref(id: str, name: str, words: str, nth: int = 0) -> EntityRef:  # noqa: A002
    return EntityRef(id=id, name=name, **at(words, nth))


def money(words: str, value: str, nth: int = 0, **fields: Any) -> Amount:
    return Amount(value=Decimal(value), currency="EUR", **at(words, nth), **fields)


ROUND_SUM = money("12,5 M€", "12500000", 1)
WORTH = money("80 millions d'euros", "80000000", minimum=Decimal(80_000_000), bound="at_least")
SALES = money("6,2 M€", "6200000")
MARKET = money("3 milliards d'euros", "3000000000")
DROP = Percentage(value=Decimal(-4), **at("4 %"))
MONDAY = DateExpression(
    first_day=datetime.date(2024, 2, 26),
    last_day=datetime.date(2024, 2, 26),
    grain="day",
    timex="2024-02-26",
    anchored=True,
    **at("lundi"),
)
YEAR = DateExpression(
    first_day=datetime.date(2023, 1, 1),
    last_day=datetime.date(2023, 12, 31),
    grain="year",
    timex="2023",
    **at("2023"),
)
SEPTEMBER = DateExpression(grain="month", **at("septembre"))

FACTS = (
    FundingRound(
        company=ref("c1", "Korvia", "Korvia", 1),
        amount=ROUND_SUM,
        investors=(ref("c2", "Nacarat Partners", "Nacarat Partners", 1),),
        round=Span(**at("série A")),
        date=MONDAY,
        trigger=Span(**at("bouclé")),
        evidence=sentence("Korvia a bouclé", "Nacarat Partners."),
        rule="funding.close",
        confidence=0.9,
    ),
    Quotation(
        speaker=ref("p1", "Odile Ferragut", "Odile Ferragut"),
        text=Span(**at("Nous voulons doubler nos équipes d'ici l'été")),
        trigger=Span(**at("explique")),
        evidence=sentence("« Nous", "Korvia."),
        rule="quotation.inverted",
    ),
    Position(
        person=ref("p1", "Odile Ferragut", "Odile Ferragut"),
        organization=ref("c1", "Korvia", "Korvia", 2),
        title=Span(**at("directrice générale")),
        trigger=Span(**at("directrice générale")),
        evidence=sentence("« Nous", "Korvia."),
        rule="position.after_name",
    ),
    Valuation(
        company=ref("c1", "Korvia", "la jeune pousse"),
        amount=WORTH,
        status="reported",
        source=Source(id="o1", name="Le Quotidien des Affaires", **at("Le Quotidien des Affaires")),
        trigger=Span(**at("vaudrait")),
        evidence=sentence("Selon Le", "d'euros."),
        rule="valuation.worth",
        confidence=0.8,
    ),
    Acquisition(
        acquirer=ref("c1", "Korvia", "Elle"),
        target=ref("c3", "Ozalide", "Ozalide"),
        status="planned",
        trigger=Span(**at("racheter")),
        evidence=sentence("Elle compte", "Zwanenhof."),
        rule="acquisition.buy",
    ),
    Merger(
        parties=(ref("c1", "Korvia", "Elle"), ref("c4", "Zwanenhof", "Zwanenhof")),
        status="denied",
        source=Source(id="c1", name="Korvia", **at("Elle")),
        trigger=Span(**at("fusion")),
        evidence=sentence("Elle compte", "Zwanenhof."),
        rule="merger.noun",
    ),
    FinancialResult(
        company=ref("c1", "Korvia", "son"),
        metric="revenue",
        amount=SALES,
        period=YEAR,
        change=DROP,
        trigger=Span(**at("chiffre d'affaires")),
        evidence=sentence("En 2023", "6,2 M€."),
        rule="result.figure",
    ),
    ProductLaunch(
        company=ref("c1", "Korvia", "Son"),
        product=ref("r1", "Lumignon", "Lumignon"),
        status="planned",
        date=SEPTEMBER,
        trigger=Span(**at("sortira")),
        evidence=sentence("Son capteur", "septembre."),
        rule="launch.launch",
    ),
)


def named(words: str, *nths: int) -> tuple[Mention, ...]:
    return tuple(Mention(**at(words, nth)) for nth in nths)


KELVIO = Company(
    id="c1",
    name="Korvia",
    aliases=("Korvia SAS",),
    mentions=(
        *named("Korvia", 0, 1, 2),
        Mention(kind="nominal", **at("la jeune pousse")),
        Mention(kind="pronoun", **at("Elle")),
    ),
    evidence=(Evidence(reason="verb of companies after the name", span=Span(**at("lève"))),),
    country="FR",
)

ARTICLE = ArticleFacts(
    text=TEXT,
    published=datetime.date(2024, 2, 26),
    people=(
        Person(
            id="p1",
            name="Odile Ferragut",
            mentions=named("Odile Ferragut", 0),
            roles=(
                Role(
                    title="directrice générale",
                    organization="c1",
                    span=Span(**at("directrice générale")),
                ),
            ),
        ),
    ),
    companies=(
        KELVIO,
        Company(id="c2", name="Nacarat Partners", mentions=named("Nacarat Partners", 0, 1)),
        Company(id="c3", name="Ozalide", mentions=named("Ozalide", 0)),
        Company(id="c4", name="Zwanenhof", mentions=named("Zwanenhof", 0), country="BE"),
    ),
    organizations=(
        Organization(
            id="o1",
            name="Le Quotidien des Affaires",
            mentions=named("Le Quotidien des Affaires", 0),
        ),
    ),
    places=(Place(id="l1", name="Nantes", mentions=named("Nantes", 0)),),
    products=(Product(id="r1", name="Lumignon", mentions=named("Lumignon", 0)),),
    amounts=(money("12,5 M€", "12500000"), ROUND_SUM, WORTH, SALES, MARKET),
    percentages=(DROP,),
    dates=(MONDAY, YEAR, SEPTEMBER),
    facts=FACTS,
    unused_amounts=(UnusedAmount(amount=MARKET, reason="market size"),),
)
