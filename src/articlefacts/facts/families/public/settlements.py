"""Sums that end a dispute or a case: «paie N pour solder», «moyennant le versement de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.topic import free_bodies, holder
from articlefacts.facts.families.public.fines import MONEY, PAYERS, fined, judge_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_ACQUIT = pattern(rf"\b(?P<trigger>{alternation('acquitter')}) (?:de |d'une somme de )(?:plus de |près de |quelque )?{{amount:amount}}")
_PENAL = re.compile(r"\b(?:amendes?|sanction\w*|condamn\w+|inflig\w+|pénalités?|litige|enquêtes?|poursuites?)\b", re.IGNORECASE)


def _acquit(hit: Hit) -> Iterator[Draft]:
    """«X devra s'acquitter de N», in a passage on a fine."""
    view = hit.view
    near = hit.article.views[max(view.index - 1, 0) : view.index + 1]
    money = view.group(hit.match, "amount")
    if money and any(_PENAL.search(v.mask) for v in near):
        yield from fined(hit, holder(hit.article, view, hit.start, PAYERS), money, judge_of(hit))


_BOUGHT_OFF = pattern(
    r"\b(?P<trigger>(?:moyennant|contre|en échange d'|par) ?(?:le |un |du )?(?:versement|paiement|règlement)) (?:d'une (?:somme|amende|pénalité) )?"
    r"(?:\w+ )?(?:de |d')(?:plus de |près de |quelque )?{amount:amount}"
)
_TARGETED = pattern(
    r"\b(?:enquêtes?|poursuites?|procédures?|plaintes?|contentieux|litige|différend|accusations)\b[^;:.]{0,40}? (?:visant|contre|à l'encontre de|avec) (?:la |le |l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:payer}"
)
_MATTER = re.compile(r"\b(?:enquêtes?|poursuites?|procès|plaintes?|contentieux|litige|différend|accusations)\b", re.IGNORECASE)


def _bought_off(hit: Hit) -> Iterator[Draft]:
    """«A a clos l'enquête visant X |moyennant le versement de N|», «X solde le litige contre le paiement de N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or not _MATTER.search(view.mask, 0, hit.start):
        return
    if target := _TARGETED.search(view.mask, 0, hit.start):
        judges = view.between(0, target.start(), ("organization",))
        yield from fined(hit, view.group(target, "payer"), money, judges[-1].ref() if judges else judge_of(hit))
        return
    free = free_bodies(view, 0, hit.start, ("company",))
    if len({i.entity.id for i in free if i.entity}) == 1:
        yield from fined(hit, free[0], money, judge_of(hit))


_SETTLE = pattern(
    rf"\b(?P<trigger>{alternation('payer', 'verser', 'débourser', 'régler', 'proposer', 'offrir')})\b[^;:.]{{0,30}}?{{amount:amount}}"
    r"[^;:.]{0,60}?\b(?:pour (?:mettre fin|mettre un terme|solder|régler|clore|éteindre|éviter (?:un|des) (?:procès|poursuites))|"
    r"dans le cadre d'une? (?:accord|règlement|transaction|convention judiciaire|CJIP|plaider[- ]coupable))"
)


_COMPOUND = pattern(
    r"\b(?P<trigger>transig(?:e|ent|eait|é|er|era))\b(?=[^;:.]{0,60}\b(?:avec|litige|poursuites|procès|affaire)\b)[^;:.]{0,80}?\b(?:pour|moyennant|contre|à hauteur de) (?:plus de |près de |quelque )?{amount:amount}"
)


def _settle(hit: Hit) -> Iterator[Draft]:
    """«X paiera N pour mettre fin aux poursuites»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money:
        yield from fined(hit, holder(hit.article, view, hit.start, PAYERS), money, judge_of(hit))


SETTLEMENT_RULES: tuple[Rule, ...] = (
    Rule("penalty.acquitted", _ACQUIT, _acquit, needs=MONEY),
    Rule("penalty.bought_off", _BOUGHT_OFF, _bought_off, needs=MONEY),
    Rule("penalty.compounded", _COMPOUND, _settle, needs=MONEY),
    Rule("penalty.settled", _SETTLE, _settle, needs=MONEY),
)
