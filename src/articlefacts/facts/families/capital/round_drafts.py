"""The draft of a funding round: its name, its date, and whether the money is equity at all."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import date_of
from articlefacts.facts.families.capital.round_investors import investors_of
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item
from articlefacts.models.facts import FundingRound

_ROUND = re.compile(
    r"(?<!\w)(?:pré-?)?(?:s[ée]rie [A-H]\d?\b|tour (?-i:[A-E])\b|amorçage|seed|(?:premi[eè]re?|deuxième|seconde?|"
    r"troisième|quatrième)(?= (?:levée|tour|augmentation|opération)))",
    re.IGNORECASE,
)

# Money raised that no equity investor gives: loans, taxes, gifts, funds that raise for themselves.
_NOT_EQUITY = re.compile(
    r"\bchiffre d'affaires|\bventes?\b|\bbénéfices?\b|\brecettes?\b|\brevenus\b|\bprofits?\b|"
    r"\bobligat|\bemprunt|\bdettes?\b|\bimpôts?\b|\bdons?\b|\bcagnotte|\bbons? du trésor|"
    r"\bprêts?\b|\bcollecte de dons|\bsubvention|\baides? (?:publi|d')|\bvéhicule|"
    r"\bson (?:\w+ )?fonds\b|\bsyndiqué|\badjudication|\bmarché (?:financier|monétaire|régional)",
    re.IGNORECASE,
)


def not_equity(hit: Hit, amount: Item | None) -> bool:
    """Tell whether the words around say that no shares are given for the money."""
    end = amount.end - hit.view.start if amount else hit.end
    more = _BESIDES.search(hit.view.mask, end, end + 40)
    stop = more.start() if more else end + 40
    return bool(_NOT_EQUITY.search(hit.view.mask, max(hit.start - 30, 0), stop))


# «a levé N, |dont| M en dette», «|auxquels| s'ajoute un prêt»
_BESIDES = re.compile(
    r",? (?:dont|auxquels?|auquel|à laquelle|complétée?s?|assortie?s?|accompagnée?s?|ainsi que|plus) |, (?:et|avec) "
)


def round_of(hit: Hit, company: Item, amount: Item | None, at: int) -> Draft:
    """Draft a round with the investors named behind ``at``."""
    date = date_of(hit.view, hit.start)
    words = _ROUND.search(hit.view.mask)
    return hit.draft(
        FundingRound,
        company=company.ref(),
        amount=amount.value if amount else None,
        investors=investors_of(hit, at, company),
        round=hit.view.span(*words.span()) if words else None,
        date=date.value if date else None,
    )
