"""Gifts of States and of agencies of development: «a accordé un don de N au Niger», «un don de N du Japon»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed, is_free
from articlefacts.facts.arguments import subject as find_subject
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.public_parties import (
    PUBLIC_BODY,
    RECIPIENTS,
    TOWARDS,
    granted,
    is_public,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_GIFT = pattern(
    r"\b(?P<trigger>dons?|financement non remboursable) (?:non remboursables? |"
    r"additionnel(?:le)?s? |supplémentaires? )?(?:de |d'|d'un montant de |à hauteur de |s'élevant à )"
    r"(?:plus de |près de |environ |quelque ){0,2}{amount:amount}"
)
# «un don de N |du gouvernement du Japon|»
_BEHIND = pattern(
    r"(?: \([^()]{1,40}\))? (?:accordée?s? par |octroyée?s? par |de la part )?(?:de la |du |de l'|"
    r"des |de |d'|la |le |l')?(?:[a-zà-ÿ-]{3,20} (?:de |du |d')?){0,3}?{organization|place|company:funder}"
)
# «un don de N |du Fonds de développement de l'Ormois|»: one that no item covers.
_UNCOVERED = lazy(
    r"(?: \([^()]{1,40}\))? (?:de la |du |de l')(?P<np>(?:Fonds|Facilité|Agence|Programme|Mécanisme|"
    r"Gouvernement|Coopération|Partenariat|Initiative|Ambassade)(?: (?:d'|l')?[\w'-]{2,16}){0,7}?)"
    r"(?=[,.;(]| (?:à|pour|au|aux|en|et|afin|qui)\b|$)"
)
_GET = re.compile(
    rf"\b(?:{alternation('recevoir', 'toucher', 'percevoir', 'obtenir', 'bénéficier', 'décrocher')})\b",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    rf"\b(?:{alternation('faire', 'accorder', 'octroyer', 'offrir', 'annoncer', 'remettre')}|"
    r"dévoil(?:é|er|e)|promi[st]|sign(?:é|er|e))\b",
    re.IGNORECASE,
)


def _gift(hit: Hit) -> Iterator[Draft]:
    """«La Banque mondiale accorde un don de N au Niger»; what firms and foundations give is no public money."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None:
        return
    past = money.end - view.start
    funder = _funder(hit, past)
    if funder is None:
        return
    to = governed(view, past, rf"{TOWARDS}|en faveur d(?:es?|u|')", RECIPIENTS, within=60)
    gets = list(_GET.finditer(view.mask, 0, hit.start))
    recipient = (
        to[0] if to else holder(hit.article, view, gets[-1].start(), RECIPIENTS) if gets else None
    )
    yield granted(hit, money, funder, recipient.ref() if recipient and recipient.entity else None)


def _funder(hit: Hit, past: int) -> EntityRef | Span | None:
    view = hit.view
    if behind := _BEHIND.match(view.mask, past):
        giver = view.group(behind, "funder")
        lead = behind.group()
        return giver.ref() if giver and _gives(giver, lead) else None
    if uncovered := _UNCOVERED.match(view.mask, past):
        return view.span(*uncovered.span("np"))
    bodies = view.between(0, len(view.mask), ("organization", "company"))
    donors = [i for i in bodies if i.entity and DONOR.match(i.entity.name)]
    named = next((i for i in donors if is_free(view, i)), None) or next(iter(donors), None)
    if named is None and (
        gives := list(_OFFERS.finditer(view.mask, max(hit.start - 60, 0), hit.start))
    ):
        subjects = find_subject(view, gives[-1].start(), ("place", "organization"))
        named = next((i for i in subjects if i.kind == "place" or is_public(i)), None)
    return named.ref() if named else None


def _gives(giver: Item, lead: str) -> bool:
    name = giver.entity.name if giver.entity else giver.value.text
    return bool(
        DONOR.match(name)
        or giver.kind == "place"
        or (is_public(giver) and (PUBLIC_BODY.search(name) or PUBLIC_BODY.search(lead)))
    )


GIFT_RULES: tuple[Rule, ...] = (Rule("public.gift", _GIFT, _gift, needs=MONEY),)
