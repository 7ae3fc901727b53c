"""Parts of public plans: «un volet de N consacré à», «N seront consacrés au soutien», near a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.public.plan_words import (
    HEDGE,
    PLAN,
    PLAN_CUE,
    funded,
    taker_before,
    who_funds,
)
from articlefacts.facts.families.public.public_parties import reach, recipient_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, pattern


def _part(hit: Hit) -> Iterator[Draft]:
    """«Le plan comprend un volet de N consacré à», «N seront consacrés au soutien», near a public plan."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or money.value.per:  # type: ignore[attr-defined]
        return
    near = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(PLAN_CUE.search(v.mask) for v in near) or free_bodies(
        view, 0, hit.match.start(), ("company",)
    ):
        return
    if hit.match["trigger"].startswith(_BARE_FOR) and not PLAN_CUE.search(
        view.mask, 0, hit.match.start()
    ):
        return
    start = hit.match.start()
    if re.search(
        r"\b(?:contre|coût\w*|pertes?|prêts?|dette|chiffre|emprunt\w*|"
        r"économis\w+)\b(?:(?! et )[^,;]){0,30}$",
        view.mask[:start],
    ):
        return
    past = money.end - view.start
    taker = taker_before(view, start)
    recipient = (
        taker.ref() if taker and taker.entity else recipient_of(view, past, reach(view, money))
    )
    spent = _SPENT.search(view.mask, max(start - 40, 0), hit.end)
    for draft in funded(hit, money, who_funds(view, start, past), recipient):
        yield draft if spent else replace(draft, status="planned")


_SPENT = re.compile(
    r"\b(?:ont été|a été|débloqu|(?:a|ont|avait|avaient|vient de|viennent de) (?:déjà |ainsi |"
    r"aussi )?(?:annonc|vers|donn|accord|mis|inject|mobilis|apport|allou|attribu)\w{1,3}\b)"
)
_BARE_FOR = ("pour le ", "pour la ", "pour les ", "pour l'")


_GIVEN = (
    r"(?:consacrée?s?|destinée?s?|affectée?s?|allouée?s?|fléchée?s?|dédiée?s?|réservée?s?|"
    r"débloquée?s?|mobilisée?s?)"
)


_PART_PASSIVE = pattern(
    rf"{{amount:amount}}(?: (?:supplémentaires|au total))? (?P<trigger>(?:(?:sont|seront|seraient|"
    rf"ont été|devraient être|doivent être|vont être|iront) )?(?:\w+ment )?{_GIVEN}) (?:à|au|aux|"
    r"pour|[«\"])"
)


_PART_NOUN = pattern(
    r"\b(?P<trigger>volets?|tranches?|enveloppes?|aides?|soutiens?) (?:supplémentaires? |"
    rf"publique )?(?:de |d'){HEDGE}{{amount:amount}}(?= (?:supplémentaires )?(?:{_GIVEN} )?(?:à|"
    r"au|aux|pour|de l'[ÉE]tat|en faveur)\b)"
)


_PART_OF_PLAN = pattern(
    rf"{{amount:amount}} (?P<trigger>(?:du|de ce|de ces|issus? du|provenant du|"
    rf"de fonds (?:provenant )?du) {PLAN})"
)


_PART_SUPPORT = pattern(
    r"{amount:amount} (?:supplémentaires )?(?P<trigger>(?:de |d')(?:soutien|aides?|subventions?)|"
    r"au soutien|en faveur|pour (?:secourir|soutenir|aider|sauver|le |la |les |l'))"
)


_PART_FORM = pattern(
    r"{amount:amount} (?P<trigger>sous (?:la )?forme (?:de |d')(?:subventions?|dons?|aides?))"
)


PLAN_PART_RULES: tuple[Rule, ...] = (
    Rule("public.part", _PART_PASSIVE, _part, needs=MONEY),
    Rule("public.part_noun", _PART_NOUN, _part, needs=MONEY),
    Rule("public.part_of_plan", _PART_OF_PLAN, _part, needs=MONEY),
    Rule("public.part_support", _PART_SUPPORT, _part, needs=MONEY),
    Rule("public.part_form", _PART_FORM, _part, needs=MONEY),
)
