"""Fines told without their noun: «A a infligé N à X», «le gendarme des banques lui réclame N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.nominal_objects import noun_behind
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.fine_payers import TO_HIM, gapped
from articlefacts.facts.families.public.fines import (
    COURT,
    PAYERS,
    condemned,
    fined,
    judge_before,
)
from articlefacts.facts.families.public.public_parties import reach
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Status
from articlefacts.models.spans import Span

_HEDGE = r"(?:plus de |près de |quelque |environ |jusqu'à |pas moins de )?"
_INFLICTS = pattern(
    rf"\b(?P<trigger>{alternation('infliger')}|(?P<asks>{alternation('réclamer', 'demander')})) "
    rf"(?:{{date}} |également |aussi )?(?:(?:à |au )(?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company:before}} )?"
    rf"{_HEDGE}{{amount:amount}}(?! (?:d'(?:amende|astreinte|indemni)|de (?:pénalité|dommages?|pertes?|dégâts|surcoûts?|manque|sanction|loyers?|"
    r"prêts?|crédits?|subventions?)|d'(?:aides?|économies)))"
)
# «|L'AMF| lui réclame N»: who is owed money asks for it too.
_AUTHORITY = re.compile(
    r"\b(?:gendarme|régulateur|fisc|administration fiscale|parquet|procureure?|justice|répression des fraudes|"
    r"URSSAF|Urssaf|Bercy|Bruxelles|Commission européenne|cour des comptes|rapporteure?)\b|\bl'accusation\b"
)


def _inflicts(hit: Hit) -> Iterator[Draft]:
    """«A a infligé N à X et M à Y», «A lui réclame N»: the fine is understood."""
    money = hit.group("amount")
    judge = _judge(hit)
    if money and judge is None and _GUILTY.match(hit.view.mask, money.end - hit.view.start):
        asker = holder(hit.article, hit.view, hit.start, ("organization",))
        judge = asker.ref() if asker else None
    if money is None or (hit.match["asks"] and judge is None):
        return
    for payer in _payers(hit, money):
        for draft in (*fined(hit, payer, money, judge), *gapped(hit, money, judge)):
            lost = hit.match["asks"] and _DISMISSED.search(hit.view.mask, 0, hit.start)
            status: Status | None = "denied" if lost else "planned" if hit.match["asks"] else None
            yield replace(draft, status=status) if status else draft


# «Le tribunal |a débouté Y, qui réclamait| N à X»
_DISMISSED = re.compile(r"\bdébout(?:é|e|er|era|ait)s?\b[^.;:]{2,90}$", re.IGNORECASE)


# «elle réclame N à X, |coupable| d'avoir tranché un câble»
_GUILTY = re.compile(
    r"[^.;:]{2,70}?\b(?:coupables?|pour (?:avoir|s'être)|accusée?s?|soupçonnée?s?)\b", re.IGNORECASE
)


def _judge(hit: Hit) -> EntityRef | Span | None:
    """The authority that is the subject; nothing where somebody else is."""
    view = hit.view
    subject = holder(hit.article, view, hit.start, ("organization", "company", "place"))
    if subject and (COURT.search(subject.value.text) or _AUTHORITY.search(subject.value.text)):
        return subject.ref()
    found = list(_AUTHORITY.finditer(view.mask, max(hit.start - 90, 0), hit.start))
    return view.span(*found[-1].span()) if found else judge_before(hit)


def _payers(hit: Hit, money: Item) -> tuple[Item, ...]:
    view, before = hit.view, hit.group("before")
    if before:
        return coordinated(view, before, PAYERS)
    if TO_HIM.search(view.mask, 0, hit.start):
        him = condemned(hit)
        return (him,) if him else ()
    past = money.end - view.start
    end = reach(view, money)
    if said := noun_behind(hit.article, view, past):
        return (said,)
    return governed(view, past, "à|au|aux|contre", PAYERS, within=min(70, end - past))


BARE_FINE_RULES: tuple[Rule, ...] = (Rule("penalty.inflicts", _INFLICTS, _inflicts, needs=MONEY),)
