"""Public plans and their parts: recovery plans, rescue funds, finance bills, what a State puts in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import subject
from articlefacts.facts.families.public.plan_parts import PLAN_PART_RULES
from articlefacts.facts.families.public.plan_words import HEDGE, PLAN, funded, who_funds
from articlefacts.facts.families.public.public_funds import FUND_RULES
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    is_public,
    reach,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, SentenceView, pattern

# Asked for, not given; or taken away.
_ONLY_ASKED = re.compile(
    r"\b(?:plaid|réclam|exig|revendiqu|demand|négoci|sollicit|pourparl|appell?e(?:nt)? à|souhait|"
    r"baisses?|réductions?|coupes?|diminution|fin\b)\w*\b[^.;:]{0,60}$|"
    # «plaide, face à la crise, |pour un plan|»
    r"\b(?:plaid|milit|appell?)\w*,[^.;:]{0,100}, (?:pour|à) (?:une? |la |le )?[«\"“]?\s?$",
    re.IGNORECASE,
)
# Between a plan and its sum nothing else may have a sum of its own.
_FOREIGN = re.compile(
    r"\b(?:contre|coûts?|baisses?|hausses?|réductions?|impôts?|taxes?|dettes?|emprunts?|prêts?|"
    r"pertes?|chiffre|économies|tranches?|investi\w*|salaires?|primes?|rachat|capital|parts?|"
    r"après|qui|dont|mais|selon|volets?|amendes?|licenci\w*|suppressions?|recettes)\b",
    re.IGNORECASE,
)
_COMPANY_OWN = re.compile(
    r"(?:de |d'|du |chez |par |la |l')(?:[a-zà-ÿ]+ ){0,2}\ue000|\bson |\bsa |\bses ", re.IGNORECASE
)


def _is_private(view: SentenceView, start: int, end: int) -> bool:
    """Whether a company draws up the plan: the subject before it, or «de X» behind it."""
    before = view.between(0, start, ("company",))
    free = [i for i in before if not is_public(i)]
    own = view.between(start, end, ("company",))
    return (
        bool(own)
        or bool(free and subject(view, start, ("company",)))
        or bool(free and not view.between(0, start, ("organization", "place", "person")))
    )


def _plan(hit: Hit) -> Iterator[Draft]:
    """«Le plan de relance de N», «un fonds de solidarité doté de N», «un plan d'aide, d'un montant de N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    gap = hit.match["gap"]
    if (
        money is None
        or _FOREIGN.search(gap)
        or _is_private(view, hit.start, money.start - view.start)
    ):
        return
    if _ONLY_ASKED.search(view.mask, 0, hit.start):
        return
    past = money.end - view.start
    if re.match(
        r" (?:de (?:prêts|chiffre|pertes|dettes)|par (?:an|mois) )", view.mask[past:]
    ) or _COMPANY_OWN.search(gap):
        return
    recipient = recipient_of(view, hit.end, reach(view, money))
    own = _OWN_FUNDER.search(gap)
    named = (
        view.span(hit.match.start("gap") + own.start("np"), hit.match.start("gap") + own.end("np"))
        if own
        else None
    )
    for draft in funded(hit, money, named or who_funds(view, hit.start, past), recipient):
        yield replace(draft, status="planned") if _TO_COME.match(view.mask, past) else draft


# «le plan de relance |du gouvernement|, doté de N»
_OWN_FUNDER = re.compile(rf"^(?: [a-zà-ÿ]{{4,14}})? (?:du |de l'|de la )(?P<np>{PLAIN_FUNDER})\b")
# «Un fonds de N |sera créé»
_TO_COME = re.compile(
    r"[^.;:]{0,45}?\b(?:sera|seront|va|vont|doit|doivent|devrait|devraient) ", re.IGNORECASE
)
_PLAN_OF = pattern(
    rf"\b(?P<trigger>{PLAN})\b(?P<gap>[^.;:()«»]{{0,80}}?)(?:,? (?:de |d'|dotée?s? (?:de |d')|"
    r"d'un montant (?:total |global )?(?:de |d'))| (?:qui )?(?:s'élèv\w+|s'établi\w+|se mont\w+|"
    r"atteign?\w+|atteindra|représent\w+|pès\w+|port\w+ sur|est chiffré|chiffré|est de|"
    rf"évalué)(?: au total)? ?(?:à |d'|de )?){HEDGE}{{amount:amount}}"
)


PLAN_RULES: tuple[Rule, ...] = (
    Rule("public.plan", _PLAN_OF, _plan, needs=MONEY),
    *PLAN_PART_RULES,
    *FUND_RULES,
)
