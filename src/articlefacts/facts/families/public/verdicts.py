"""Sums that a verdict is told with: «condamné à verser N», «écope de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, following
from articlefacts.facts.arguments.nominal_objects import noun_behind
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.public.fines import (
    HIM,
    PAYERS,
    condemned,
    fined,
    further_fines,
    judge_before,
    judge_of,
)
from articlefacts.facts.families.public.penalties import ACTIVE, NOUN
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation

# «condamné à |3 M€|, les frais en sus»: the fine is understood; with its noun, see ``penalty.noun``.
_OWED = (
    r"(?:plus de |près de |quelque |environ )?\ue005\ue010*+(?! (?:d'(?:amende|indemnit|astreinte|intérêts)|"
    r"de (?:dommages?|pénalités?|sanctions?|frais|pertes?)))"
)
_SENTENCED = pattern(
    r"\b(?P<trigger>condamn(?:ée?s?|er|e|ent|a|ait|aient|era|eront))\b[^;:.]{0,110}?\b(?:au (?:paiement|versement|"
    r"remboursement)|à (?:(?:lui|leur) )?(?:verser|payer|régler|rembourser|indemniser|dédommager|"
    r"une (?:indemnité|indemnisation|réparation|peine pécuniaire|compensation))|"
    rf"à(?= {_OWED}))"
    r"(?: (?!pour )[^;:.,]{0,60}?)?\s?{amount:amount}"
)


_TO_PAY = re.compile(
    r"\b(?:au (?:paie|verse|rembourse)ment|à (?:lui |leur )?(?:verser|payer|régler|rembourser|"
    r"indemniser|dédommager|une (?:indemni|répar|peine|compens)))"
)


def _sentenced(hit: Hit) -> Iterator[Draft]:
    """«X a été condamné par A à verser N à B»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None:
        return
    to = _TO_PAY.search(view.mask, hit.end)
    until = to.start() if to else money.start - view.start
    inside = view.between(hit.end, until, BODIES)
    if HIM.search(view.mask, 0, hit.start):
        judge = judge_before(hit)
        yield from fined(hit, condemned(hit), money, judge)
        return
    if inside and not re.search(r"\bpar\b|\bdevant\b", view.mask[hit.end : until]):
        subject = holder(hit.article, view, hit.start, ("organization", "place"))
        for target in coordinated(view, inside[0], BODIES):
            yield from fined(hit, target, money, subject.ref() if subject else judge_before(hit))
        return
    active = ACTIVE.search(view.mask, max(hit.start - 40, 0), hit.end)
    if active or not _PARTICIPLE.fullmatch(hit.match["trigger"]):
        firm = noun_behind(hit.article, view, hit.end, prepositions="")
        yield from fined(hit, firm, money, judge_before(hit))
        return
    sums = [money, *_further(hit, money)]
    payers = _told_beside(hit) or _fronted(hit) or holders(hit.article, view, hit.start, PAYERS)
    for payer in payers if hit.match["trigger"].endswith("s") else payers[:1]:
        for each in sums:
            yield from fined(hit, payer, each, judge_of(hit))
    if payers:
        yield from further_fines(hit, sums[-1], judge_of(hit))


_PARTICIPLE = re.compile(r"condamnée?s?", re.IGNORECASE)


def _told_beside(hit: Hit) -> tuple[Item, ...]:
    """«X a gagné contre |Y, condamné à lui| verser N»: whoever pays another stands beside the participle."""
    view = hit.view
    if not _HER.search(view.mask, hit.end, hit.match.end()):
        return ()
    near = view.between(max(hit.start - 60, 0), hit.start, PAYERS)[-1:]
    return tuple(i for i in near if view.mask[i.end - view.start : hit.start] == ", ")


_HER = re.compile(r"\bà (?:lui|leur) ")


_FURTHER = pattern(
    r"[^;:.\ue005]{0,90}?,? (?:et|ainsi que) (?:à )?(?:plus de |près de |quelque |environ )?"
    r"{amount:more} (?:au titre|à titre|à|au|aux|pour|de (?:dommages|frais|dédommagement)) "
)


def _further(hit: Hit, money: Item) -> Iterator[Item]:
    """«à verser N à A |et M à B|»."""
    match = _FURTHER.match(hit.view.mask, money.end - hit.view.start)
    more = hit.view.group(match, "more") if match else None
    if more:
        yield more


_CONDEMNATION = pattern(
    r"\b(?P<trigger>condamnation)(?: (?:de la |de l'|des |de |du |d')(?:[a-zà-ÿ-]{3,20} ){0,3}?"
    r"{company|organization|person:payer})?(?: [a-zà-ÿ\ue007\ue010]{3,14}){0,2} à (?:verser |payer |régler |"
    r"une amende de )?(?:plus de |près de |quelque |environ )?{amount:amount}"
)


def _condemnation(hit: Hit) -> Iterator[Draft]:
    """«X a fait appel de sa condamnation à N d'amende», «la condamnation de X à verser N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    payer = view.group(hit.match, "payer")
    if payer is None and _HIS.search(view.mask, max(hit.start - 8, 0), hit.start):
        payer = possessor(hit.article, view, hit.start, PAYERS)
    if money:
        yield from fined(hit, payer, money, judge_of(hit))


_HIS = re.compile(r"\b(?:sa|leur) $", re.IGNORECASE)


_CLAIMED = pattern(
    r"\b(?P<trigger>(?:se voi(?:t|ent)|s'est vue?|se sont vue?s|s'était vue?|se voir) (?:réclamer|"
    r"infliger|imposer)) (?:plus de |près de |quelque |environ )?{amount:amount}"
    r"(?! (?:de (?:loyers?|frais|droits)|d'impôts?))"
)


def _claimed(hit: Hit) -> Iterator[Draft]:
    """«X se voit réclamer N par A»."""
    money = hit.view.group(hit.match, "amount")
    if money:
        for draft in fined(
            hit, holder(hit.article, hit.view, hit.start, PAYERS), money, judge_of(hit)
        ):
            yield replace(draft, status="planned") if "réclamer" in hit.match["trigger"] else draft


_ECOPE = pattern(
    rf"\b(?P<trigger>{alternation('écoper')}|(?:condamnée?s?|sanctionnée?s?) (?:[^;:.]{{0,50}}?)à "
    r"hauteur|sanctionn(?:e|ent|er|ée?s?)(?= (?:[^;:.,]{0,50} )?(?:de |d')(?:plus de |près de )?\ue005))\b"
    r"(?:(?!retard|coût|perte|budget)[^;:.]){0,60}?\bd(?:e|') ?(?:plus de |près de |quelque |"
    r"environ )?{amount:amount}(?! (?:de|d') ?(?:pertes?|déficit|manque|retard|surcoûts?)\b)"
)


def _ecope(hit: Hit) -> Iterator[Draft]:
    """«X a écopé de N», the fine being understood."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or re.search(
        rf"\b(?:{NOUN})\b", view.mask[hit.end : money.start - view.start], re.I
    ):
        return
    if HIM.search(view.mask, 0, hit.start):
        yield from fined(hit, condemned(hit), money, judge_before(hit))
        return
    if ACTIVE.search(
        view.mask, max(hit.start - 40, 0), hit.start + 9
    ):  # «A a sanctionné X à hauteur de N»
        judge = holder(hit.article, view, hit.start, ("organization",))
        yield from fined(
            hit, following(view, hit.start, PAYERS), money, judge.ref() if judge else None
        )
        return
    payers = _fronted(hit) or holders(hit.article, view, hit.start, PAYERS)
    for payer in payers:
        yield from fined(hit, payer, money, judge_of(hit))
    if payers:
        yield from further_fines(hit, money, judge_of(hit))


def _fronted(hit: Hit) -> tuple[Item, ...]:
    """«Condamné à N, |X| fait appel»."""
    if hit.view.mask[: hit.start].strip():
        return ()
    found = patient(hit.view, hit.start, hit.match.end(), ("company",))
    return (found,) if found else ()


VERDICT_RULES: tuple[Rule, ...] = (
    Rule("penalty.sentenced", _SENTENCED, _sentenced, needs=MONEY),
    Rule("penalty.condemnation", _CONDEMNATION, _condemnation, needs=MONEY),
    Rule("penalty.claimed", _CLAIMED, _claimed, needs=MONEY),
    Rule("penalty.incurred", _ECOPE, _ecope, needs=MONEY),
)
