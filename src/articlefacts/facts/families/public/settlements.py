"""Sums that end a dispute or a case: «paie N pour solder», «moyennant le versement de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_objects import noun_behind
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.public.fine_payers import TO_HIM
from articlefacts.facts.families.public.fines import PAYERS, condemned, fined, judge_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_ACQUIT = pattern(
    rf"\b(?P<trigger>{alternation('acquitter')}|s'en (?:tire|tirent|tirait|tirera|sort|sortait|sortira) avec|(?:devr(?:a|ont|ait|aient)|va devoir|vont devoir|"
    r"doi(?:t|vent)|tenue?s? de) (?:lui |leur )?(?:payer|verser|débourser|régler|rembourser)|devr(?:a|ont)|"
    r"(?:devr(?:a|ont|ait|aient)|va devoir|vont devoir|doi(?:t|vent)) (?:indemniser|dédommager) [^;:.,]{2,70}?(?= (?:de|d'|à hauteur de) ?\ue005))"
    r" (?:de |d'|à hauteur de |d'une somme de |la somme de )?(?:plus de |près de |quelque )?{amount:amount}"
    r"(?! (?:d'impôts?|de (?:loyers?|dividendes?|salaires?|cotisations|taxes?|charges|"
    r"redevances?)))"
)
_PENAL = re.compile(
    r"\b(?:amendes?|sanction\w*|condamn\w+|inflig\w+|pénalités?|litige|enquêtes?|poursuites?|"
    r"tranch\w+|indemnis\w+|dédommag\w+|transig\w+|verdict|coupables?|prud'hommes|a jugé|dommages)\b",
    re.IGNORECASE,
)


def _acquit(hit: Hit) -> Iterator[Draft]:
    """«X devra s'acquitter de N», in a passage on a fine."""
    view = hit.view
    near = hit.article.views[max(view.index - 1, 0) : view.index + 1]
    money = view.group(hit.match, "amount")
    if money and any(_PENAL.search(v.mask) for v in near):
        yield from fined(hit, holder(hit.article, view, hit.start, PAYERS), money, judge_of(hit))


_BOUGHT_OFF = pattern(
    r"\b(?P<trigger>(?:moyennant|contre|en échange d'|par) ?(?:le |un |du )?(?:versement|paiement|"
    r"règlement)) (?:d'une (?:somme|amende|pénalité) )?(?:\w+ )?(?:de |d')(?:plus de |près de |"
    r"quelque )?{amount:amount}"
)
_TARGETED = pattern(
    r"\b(?:enquêtes?|poursuites?|procédures?|plaintes?|contentieux|litige|différend|"
    r"accusations)\b[^;:.]{0,40}? (?:visant|contre|à l'encontre de|avec) (?:la |le |"
    r"l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:payer}"
)
_MATTER = re.compile(
    r"\b(?:enquêtes?|poursuites?|procès|plaintes?|contentieux|litige|différend|accusations)\b",
    re.IGNORECASE,
)


def _bought_off(hit: Hit) -> Iterator[Draft]:
    """«A a clos l'enquête visant X |moyennant le versement de N|», «X solde le litige contre le paiement de N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or not _MATTER.search(view.mask, 0, hit.start):
        return
    if target := _TARGETED.search(view.mask, 0, hit.start):
        judges = view.between(0, target.start(), ("organization",))
        yield from fined(
            hit, view.group(target, "payer"), money, judges[-1].ref() if judges else judge_of(hit)
        )
        return
    free = free_bodies(view, 0, hit.start, ("company",))
    if are_one(free):
        yield from fined(hit, free[0], money, judge_of(hit))


_SETTLE = pattern(
    r"\b"
    rf"(?P<trigger>{alternation('payer', 'verser', 'débourser', 'régler', 'proposer', 'offrir')})"
    rf"\b[^;:.]{{0,30}}?{{amount:amount}}"
    r"[^;:.]{0,60}?\b(?:pour (?:mettre fin|mettre un terme|solder|régler|clore|éteindre|"
    r"éviter (?:un|des) (?:procès|poursuites))|(?:en guise|à titre) de (?:compensation|"
    r"dédommagement|réparation|dommages)|pour (?:s'être|avoir) (?:\w{3,12}ment )?\w{2,16}(?:é|i|u|"
    r"is)e?s?\b|dans le cadre d'une? (?:accord|règlement|transaction|convention judiciaire|CJIP|"
    r"plaider[- ]coupable))"
)


_COMPOUND = pattern(
    r"\b(?P<trigger>transig(?:e|ent|eait|é|er|era))\b(?=[^;:.]{0,60}\b(?:avec|litige|poursuites|"
    r"procès|affaire)\b)[^;:.]{0,80}?\b(?:pour|moyennant|contre|à hauteur de) (?:plus de |"
    r"près de |quelque )?{amount:amount}"
)


_CLOSED = pattern(
    rf"\b(?P<trigger>{alternation('solder')}|clôt|clore|clos|éteint|éteindr(?:e|a)|"
    rf"{alternation('mettre')} (?:fin|un terme)) [^;:.]{{0,50}}?\b(?:enquêtes?|poursuites?|procès|"
    r"contentieux|litiges?|différends?|accusations|affaire)\b"
    r"[^;:.]{0,60}? (?:pour|moyennant|contre|au prix de|en échange de|en (?:payant|versant|réglant|déboursant|acceptant de (?:payer|verser))) (?:un chèque de )?"
    r"(?:plus de |près de |quelque )?{amount:amount}"
)
_MAKE_PAY = (
    r"(?:de |d'|à )(?:dédommager|indemniser|verser|payer|rembourser|régler|restituer)\b"
    r"[^;:.]{0,90}?{amount:amount}"
)
_ENJOINED = pattern(
    r"\b(?P<trigger>(?:enjoin|ordonn|impos|command|contrain|oblig|forc)\w{1,6}|a sommé) (?:à |au )?(?:la |le |"
    rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company:payer}} {_MAKE_PAY}"
)
_ENJOINED_HIM = pattern(
    rf"\bl'(?:a|avait) (?:[a-zà-ÿ]{{4,14}} )?(?P<trigger>contrainte?|obligée?|forcée?|sommée?) {_MAKE_PAY}"
)


def _enjoined(hit: Hit) -> Iterator[Draft]:
    """«Le tribunal a enjoint à X de verser N», «Le régulateur l'a contraint à verser N»."""
    view, money = hit.view, hit.view.group(hit.match, "amount")
    judge = holder(hit.article, view, hit.start, ("organization",))
    payer = hit.group("payer") or (None if "payer" in hit.match.re.groupindex else condemned(hit))
    if money and (judge or _PENAL.search(view.mask) or _COURT.search(view.mask, 0, hit.start)):
        yield from fined(hit, payer, money, judge.ref() if judge else judge_of(hit))


_COURT = re.compile(r"\b(?:tribunal|cour|juges?|justice|régulateur|arbitres?)\b", re.IGNORECASE)


_COSTS = pattern(
    r"\b(?P<trigger>coût(?:er|e|ent|é|era|erait|ait)|valu|vau(?:t|dra|drait)|valoir) (?:(?:à|au) (?:la |l'|le |groupe |société )?"
    r"(?:{company:before}|[a-zà-ÿ-]{4,16}(?: [a-zà-ÿ-]{4,14})?) )?(?:jusqu'à |plus de |près de |quelque |environ )?(?:une? (?:amende|pénalité|"
    r"sanction) (?:record )?(?:de |d'))?(?:plus de |près de )?{amount:amount}(?: \([^()]{1,40}\))?"
    r"(?: (?:de |d')(?:amendes?|pénalités?|dommages(?: et |-)intérêts))?"
    r"(?: (?:à|au) (?:la |l'|le |groupe |société )?{company:behind})?"
)
_FOR_WHICH = re.compile(r",? (?:condamné|sanctionné)", re.IGNORECASE)
_FINE = re.compile(r"\b(?:amende|pénalité|sanction|^coût[^.;:]* dommages)", re.IGNORECASE)


def _costs(hit: Hit) -> Iterator[Draft]:
    """«Ce retard pourrait coûter N d'amende à X», «a valu à X une amende de N»."""
    money = hit.group("amount")
    told = _FINE.search(hit.match.group()) or _FOR_WHICH.match(hit.view.mask, hit.match.end())
    if money and told:
        payer = hit.group("before") or hit.group("behind") or _told_payer(hit)
        yield from fined(hit, payer, money, judge_of(hit))


def _told_payer(hit: Hit) -> Item | None:
    """«L'accident |lui| a coûté N d'amende», «a coûté |à l'industriel| N d'amende»."""
    if TO_HIM.search(hit.view.mask, 0, hit.start):
        return condemned(hit)
    return noun_behind(hit.article, hit.view, hit.end)


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
    Rule("penalty.closed", _CLOSED, _settle, needs=MONEY),
    Rule("penalty.enjoined", _ENJOINED, _enjoined, needs=MONEY),
    Rule("penalty.enjoined_him", _ENJOINED_HIM, _enjoined, needs=MONEY),
    Rule("penalty.costs", _COSTS, _costs, needs=MONEY),
    Rule("penalty.settled", _SETTLE, _settle, needs=MONEY),
)
