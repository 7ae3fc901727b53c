"""Rounds told by who gives: «X a obtenu N du fonds A», «ses actionnaires ont remis N au pot»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.funds import is_fund
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.sums import BACKERS, HEDGES
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.capital.funding import raiser
from articlefacts.facts.families.capital.round_drafts import not_equity, round_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import alternation


def _from_fund(hit: Hit) -> Iterator[Draft]:
    """«X a obtenu N de A et de B», «X a reçu N de la part d'A», where A is a fund: it gets shares."""
    view, amount = hit.view, hit.group("amount")
    first = hit.group("backer")
    if amount is None or first is None or not_equity(hit, amount):
        return
    at = hit.match.start("backer")
    told = _FUND_OF.search(view.mask, max(at - 30, 0), at)
    if not (told or is_fund(first)) or _FOR_SALE.match(view.mask, hit.match.end()):
        return
    backers = coordinated(view, first, BACKERS)
    for company in raiser(hit):
        if company.entity and all(i.entity != company.entity for i in backers):
            draft = round_of(hit, company, amount, hit.match.end())
            yield replace(
                draft, slots={**draft.slots, "investors": tuple(i.ref() for i in backers)}
            )


_FUND_OF = re.compile(r"\b(?:fonds|capital-risqueur|investisseur) (?:[a-zà-ÿ-]{4,16} )?$")
# «a reçu N d'A |pour la vente de sa filiale|»
_FOR_SALE = re.compile(
    r"[^.;]{0,30}\b(?:ventes?|cession|céd|vend|litige|rachat|parts|titres|actions|loyers?|dividendes?|dommages)"
)


def _topped_up(hit: Hit) -> Iterator[Draft]:
    """«Les actionnaires de X ont remis N au pot», «Nos actionnaires ont remis N au pot»."""
    view, amount = hit.view, hit.group("amount")
    if hit.match["own"].lower() == "nos":
        firm = speakers_firm(hit.article, view, hit.match.start("own"))
    else:
        firm = hit.group("company") or possessor(hit.article, view, hit.match.start("own"), COMPANY)
    if amount and firm:
        yield round_of(hit, firm, amount, hit.match.end())


BACKERS_MONEY_RULES: tuple[Rule, ...] = (
    Rule(
        "funding.from_fund",
        pattern(
            rf"\b(?P<trigger>{alternation('obtenir', 'recevoir', 'toucher', 'décrocher', 'empocher', 'récolter')}|"
            rf"attir(?:e|é|er|ent|era))\b {HEDGES}{{amount:amount}}(?: \([^()]{{1,40}}\))? (?:auprès |de la part )?(?:de |d'|du )"
            r"(?:la |l')?(?:fonds |investisseur |capital-risqueur )?(?:[a-zà-ÿ-]{4,16} )?{company|organization:backer}"
        ),
        _from_fund,
    ),
    Rule(
        "funding.topped_up",
        pattern(
            r"\b(?P<own>les|ses|nos|leurs|des) (?:[a-zà-ÿ]{4,12} )?(?:actionnaires|associés|investisseurs|propriétaires)(?: (?:historiques|actuels|"
            r"familiaux))?(?: (?:de (?:la |l')?|d'|du )(?:[a-zà-ÿ-]{3,20} ){0,2}{company:company})? (?P<trigger>(?:ont |vont |avaient |devront )?"
            r"(?:rem[ie]t?(?:tent|tre)?|remis|réinject(?:é|er|ent)|réinvesti(?:r|ssent)?|apport(?:é|er|ent))) "
            rf"{HEDGES}{{amount:amount}} (?:au pot|d'argent frais|en capital|au capital|supplémentaires)"
        ),
        _topped_up,
    ),
)
