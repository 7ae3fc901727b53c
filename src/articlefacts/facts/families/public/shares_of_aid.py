"""Public money by who gives which part and by who gets it: «dont N de l'État», «le lycée A bénéficiera de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    STATE,
    granted,
    is_public,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_CUE = re.compile(
    r"\b(?:aides?|aidée?s?|subvention\w{0,6}|(?:co)?financ\w{2,8}|soutien|enveloppes?|dotations?|"
    r"crédits|fonds publics|argent public|tour de table|participations?|budget|coûts?|facture|chantier|travaux|projet|"
    r"investi\w{1,10}|encaiss\w{1,5}|recettes)\b",
    re.IGNORECASE,
)
_AID = re.compile(
    r"\b(?:argent public|fonds publics|aides? publiques?|subventions?)\b", re.IGNORECASE
)
# What is no gift, though a public body pays it or is paid.
_NO_AID = re.compile(
    r"\b(?:prêts?|emprunts?|garanties?|dettes?|amendes?|impôts?|taxes?|contrats?|marchés?|"
    r"commandes?|capital|dividendes?|salaires?|pertes?|déficits?|rançon|indemnités?|dommages)\b",
    re.IGNORECASE,
)


def _part(hit: Hit) -> Iterator[Draft]:
    """«N d'aides, dont N de l'État et N de la région», «subventionné (N de l'État)»: each with its giver."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), _funder(hit)
    if money is None or funder is None or not _CUE.search(view.mask, 0, hit.start):
        return
    if _NO_AID.search(view.mask, 0, min(hit.match.end() + 12, len(view.mask))):
        return
    yield granted(hit, money, funder, _whose(view, hit.start, funder))


def _funder(hit: Hit) -> EntityRef | Span | None:
    named = hit.view.group(hit.match, "named")
    if named is None:
        return hit.view.span(*hit.match.span("who"))
    told = STATE.search(named.value.text) or STATE.search(hit.match["lead"])
    if named.kind == "place":
        told = told or _AID.search(hit.view.mask, 0, hit.start)
    return named.ref() if told and is_public(named) else None


def _whose(view: SentenceView, at: int, funder: EntityRef | Span) -> EntityRef | None:
    """The one body named before the sums that gives none of them itself."""
    named = [
        i
        for i in free_bodies(view, 0, at)
        if i.entity and not STATE.search(i.value.text) and i.start != funder.start
    ]
    return named[0].ref() if are_one(named) else None


_PART = pattern(
    rf"(?:\bdont |\bsoit |[:,(] ?(?:puis )?|\bet )(?P<trigger>(?:l'équivalent de )?{HEDGE}{{amount:amount}}"
    r"(?: \([^()]{1,20}\))?(?: d'aides?| de subventions?)?),? (?:(?:venant|provenant|issus?|émanant) )?"
    r"(?:de la part )?(?:de l'|de la |du |des |de |d')"
    rf"(?P<lead>(?:[a-zà-ÿ]{{4,14}} ){{0,1}})(?:{{organization|place:named}}|(?P<who>{PLAIN_FUNDER})\b)"
)


# Who gets public money by his nature.
_PUBLIC_HOUSE = re.compile(
    r"\b(?:lycées?|collèges?|écoles?|universités?|hôpita(?:l|ux)|CHU|CHR|centres? hospitaliers?|"
    r"communes?|villes?|villages?|départements?|régions?|collectivités?|associations?|musées?|"
    r"théâtres?|crèches?|Ehpad|EHPAD|bibliothèques?|médiathèques?|stades?|clubs?|offices?|"
    r"agriculteurs|éleveurs|viticulteurs|producteurs|universités|mairies?|conservatoires?|opéras?)\b",
    re.IGNORECASE,
)
_BEHIND = 400
_STATE_CUE = re.compile(
    r"\b(?:subventions?|aides?|crédits|gouvernement|ministères?|ministre|[ÉEé]tat|région|"
    r"conseil (?:régional|départemental|général|municipal)|commission permanente|"
    r"département|plan|enveloppe|budget|collectivité)\b",
    re.IGNORECASE,
)
_RECIPIENTS: tuple[Kind, ...] = ("organization", "place")


def _benefits(hit: Hit) -> Iterator[Draft]:
    """«Le lycée A bénéficiera de N pour sa toiture», «les universités recevront, elles, N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or _NO_AID.search(view.mask, 0, min(hit.match.end() + 30, len(view.mask))):
        return
    told = view.article[max(view.start - _BEHIND, 0) : view.start + hit.start]
    if not _STATE_CUE.search(told) or view.between(0, hit.start, ("company", "person")):
        return
    if plain := _PLAIN_RECIPIENT.search(view.mask, 0, hit.start):
        yield granted(hit, money, None, view.span(*plain.span("np")))
        return
    body = holder(hit.article, view, hit.start, _RECIPIENTS)
    if body and _is_house(view, body):
        yield granted(hit, money, None, body.ref())


def _is_house(view: SentenceView, body: Item) -> bool:
    at = body.start - view.start
    return bool(
        _PUBLIC_HOUSE.search(body.value.text)
        or _PUBLIC_HOUSE.search(view.mask, max(at - 20, 0), at)
    )


_PLAIN_RECIPIENT = re.compile(
    rf"(?:^|[,;:] |\bet )(?P<np>(?:les|ces) {_PUBLIC_HOUSE.pattern}(?: (?!et\b)[a-zà-ÿ]{{4,16}})?)"
    r"(?:, [^,;.]{2,40},)? (?:vont |devraient |pourront |doivent )?$",
    re.IGNORECASE,
)
_BENEFITS = pattern(
    rf"\b(?P<trigger>{alternation('bénéficier', 'recevoir', 'toucher', 'percevoir', 'obtenir')})"
    r"(?:, (?:elles?|eux|lui|quant à \w{2,5}|pour (?:sa|leur) part),)?(?: également| aussi| ainsi)?"
    rf" (?:d'une enveloppe )?(?:de |d')?{HEDGE}{{amount:amount}}(?= (?:pour|afin|destinés?)\b|[,.;]|$)"
)


def _envelope(hit: Hit) -> Iterator[Draft]:
    """«Une enveloppe de N a été votée pour»: public, though nobody says by whom."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or view.between(0, len(view.mask), ("company",)):
        return
    if hit.match["any"] and not _STATE_CUE.search(
        view.article, max(view.start - _BEHIND, 0), view.start
    ):
        return
    past = hit.match.end()
    if not _NO_AID.search(view.mask, 0, min(past + 30, len(view.mask))):
        yield granted(hit, money, None, recipient_of(view, past, min(past + 90, len(view.mask))))


_ENVELOPE = pattern(
    r"\b(?P<trigger>(?:enveloppe|dotation|rallonge|subvention|aide)s?|(?P<any>budgets?|financements?|crédits))"
    r"(?: [a-zà-ÿ]{4,16}){0,2} (?:de |d'|d'un montant de )"
    rf"{HEDGE}{{amount:amount}}(?: \([^()]{{1,30}}\))?(?: supplémentaires)?(?: sur [^,.;]{{2,12}} ans)? "
    r"(?:a|ont|avait|avaient|sera|seront|va|vont|vient|viennent|doit) (?:d')?(?:(?:déjà|ainsi|aussi|"
    r"également|\w{3,12}ment) )?(?:(?:été|être) )?(?:votée?s?|débloquée?s?|allouée?s?|accordée?s?|"
    r"octroyée?s?|attribuée?s?|dégagée?s?|promise?s?|réservée?s?|mobilisée?s?|inscrite?s?)\b(?! par\b)"
)

SHARE_OF_AID_RULES: tuple[Rule, ...] = (
    Rule("public.part_of", _PART, _part, needs=MONEY),
    Rule("public.benefits", _BENEFITS, _benefits, needs=MONEY),
    Rule("public.envelope", _ENVELOPE, _envelope, needs=MONEY),
)
