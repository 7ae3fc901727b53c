"""Shares of the firm that a text speaks of: «A prendra 5 % pour 210 M€ ; C, 3 %», «B discute avec A d'une entrée à 20 %»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.deals.acquisitions import BUYERS, deal
from articlefacts.facts.families.deals.at_stake import at_stake
from articlefacts.facts.families.deals.shares import further_shares
from articlefacts.facts.families.deals.takeover_words import BUYER, OF_CAPITAL, STAKE, TIME, WHOLE
from articlefacts.facts.families.deals.told_shares import spoken_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def _takes_share(hit: Hit) -> Iterator[Draft]:
    """«A prendra 5 % pour 210 millions ; C, 3 %»."""
    buyer = holder(hit.article, hit.view, hit.start, BUYERS)
    target = _bought(hit, buyer) if buyer else None
    yield from deal(hit, acquirer=buyer, target=target, stake=hit.group("stake"))
    for further, stake in further_shares(hit.view, hit.match.end("price")) if target else ():
        for draft in deal(hit, acquirer=further, target=target, stake=stake):
            yield replace(draft, slots={**draft.slots, "amount": None})


def _once_bought(hit: Hit) -> Iterator[Draft]:
    """«A, assis sur les 15 % qu'il avait achetés en 2015»: of the firm that the text speaks of."""
    before = hit.view.between(0, hit.match.start(), BUYERS)
    buyer = hit.group("buyer") or (before[-1] if before else None)
    target = _bought(hit, buyer) if buyer else None
    yield from deal(hit, acquirer=buyer, target=target, stake=hit.group("stake"))


def _bought(hit: Hit, buyer: Item | None) -> Item | None:
    return at_stake(hit, buyer, sure=True) or spoken_of(hit, buyer)


def _talks(hit: Hit) -> Iterator[Draft]:
    """«B discute avec A d'une entrée à hauteur de 20 %», «S négocie avec A la cession de 30 % du capital»."""
    buyer, stake = hit.group("buyer"), hit.group("stake")
    who = holder(hit.article, hit.view, hit.start, BUYERS)
    owner = _OWNER.search(hit.view.mask, 0, hit.start) if hit.match["sale"] else None
    target = None if owner else who
    if target is None or target.kind not in COMPANY:
        target = at_stake(hit, who, buyer, sure=True) or spoken_of(hit, who, buyer)
    seller = who if owner else None
    for draft in deal(hit, acquirer=buyer, target=target, seller=seller, stake=stake):
        yield replace(draft, status="planned")


# «son actionnaire à 61 %», «la famille X»: who sells is not what is sold.
_OWNER = lazy(
    r"\b(?:actionnaire|propriétaire|famille|héritiers|maison mère|fonds)\b", re.IGNORECASE
)


def _will_not_sell(hit: Hit) -> Iterator[Draft]:
    """«Elle ne vendra pas à A»: the firm that the text speaks of."""
    buyer = hit.group("buyer")
    who = holder(hit.article, hit.view, hit.start, BUYERS)
    firm = who if who and who.kind in COMPANY else at_stake(hit, buyer, sure=True)
    for draft in deal(hit, acquirer=buyer, target=firm):
        yield replace(draft, status="denied")


_ON_SALE = r"(?P<sale>cession|vente|rachat|reprise)"
_ENTRY = r"entrée|prise de participation|montée"
_HIS_CAPITAL = r"(?: (?:au|à son|dans son|dans le|du|de son) (?:capital|tour de table))?"

CAPITAL_TALK_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.share_once_bought",
        pattern(
            rf"\b(?:les|ses) {{percentage:stake}}{OF_CAPITAL},? qu(?:e |')(?:la |le |l')?"
            rf"(?:(?:[a-zà-ÿ-]{{3,20}} ){{0,2}}{{company|person:buyer}}|il|elle|ils|elles) "
            rf"(?P<trigger>(?:a|avait|ont|avaient) (?:{alternation('acheter', 'racheter', 'acquérir', tenses=('participle',))}))\b"
        ),
        _once_bought,
    ),
    Rule(
        "acquisition.takes_share",
        pattern(
            rf"\b(?P<trigger>{alternation('prendre', 'acquérir', 'racheter', 'souscrire', 'reprendre')}) {TIME}(?:à )?"
            rf"(?:{STAKE}|{WHOLE}){OF_CAPITAL} (?:pour|contre|moyennant) (?:[a-zà-ÿ]{{2,12}} ){{0,2}}{{amount:price}}"
        ),
        _takes_share,
    ),
    Rule(
        "acquisition.talks_of_capital",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('discuter', 'négocier')}|(?:en|des) (?:discussions?|négociations?|pourparlers)"
            rf"(?: (?:exclusives?|avancées?))?) (?:[a-zà-ÿ]{{5,14}} )?)avec {BUYER}(?:,[^,.;:]{{3,60}},)? "
            rf"(?:de |d'|sur |pour |en vue de |en vue d')?(?:la |l'|une )?(?:{_ON_SALE}|{_ENTRY}){_HIS_CAPITAL}"
            rf"(?:(?: de| d'| à hauteur de) ?(?:une (?:part|participation) )?{STAKE})?{_HIS_CAPITAL}"
            r"(?=[,.;:)]|$| pour | contre | moyennant )"
        ),
        _talks,
    ),
    Rule(
        "acquisition.will_not_sell",
        pattern(
            rf"(?:\bn[e'] ?)(?P<trigger>{alternation('vendre', 'céder')} (?:pas|jamais|plus)|(?:veut|voulait|compte|entend|souhaite) pas vendre)"
            rf" (?:à |au )(?!{{amount}}|{{place}}|{{percentage}})(?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{{3,20}} ){{0,3}}{{company:buyer}}(?=[,.;)]|$)"
        ),
        _will_not_sell,
    ),
)
