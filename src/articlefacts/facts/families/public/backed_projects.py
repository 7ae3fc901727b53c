"""Public projects and who pays for them: «un programme de N lancé avec l'appui de X», «X et Y ont signé un accord de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.families.public.paid_by import FUNDER, funder_behind
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_funds import state_gives
from articlefacts.facts.families.public.public_parties import granted, is_public
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, MONEY, Item, SentenceView, pattern
from articlefacts.models.spans import Span

_PROJECT = (
    r"(?:projet|programme|initiative|plan|opération|chantier|phase|stratégie|réforme|campagne)s?"
)
_COST = (
    r"(?:(?:pour|d') ?une? (?:coût|montant|budget|investissement|enveloppe|financement)"
    r"(?: (?:total|global|estimé|prévisionnel|cumulé|initial)e?)?(?: (?:estimée?|évaluée?|chiffrée?) à|"
    r" supérieure? à| de| d')|(?:évalué|estimé|chiffré|budgétisé)e?s? à|dotée?s? (?:d'un budget )?d(?:e|'))"
)
# What is lent, sold or owed is no public money.
_NO_AID = re.compile(
    r"\b(?:prêts?|emprunts?|garanties?|contrats? (?:de|d'|avec)|capital|actions|pertes?|dettes?|amendes?|"
    r"ventes?|achats?|rachats?|commandes?|dividendes?)\b",
    re.IGNORECASE,
)


def _backed(hit: Hit) -> Iterator[Draft]:
    """«Un projet de N lancé avec le soutien de X»."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), funder_behind(hit)
    if money and funder and not _NO_AID.search(view.mask, hit.match.start(), hit.match.end()):
        yield granted(hit, money, funder, None)


_BACKED = pattern(
    rf"\b{_PROJECT}\b[^.;:()«»\ue005]{{0,70}}? (?:{_COST}|de|d') ?{HEDGE}{{amount:amount}}"
    r"(?: \([^()]{1,40}\))?[^.;:()«»\ue005]{0,90}? (?P<trigger>(?:avec|grâce à|bénéficiant d[eu]) ?(?:le |l'|la )?(?:soutien|appui|"
    rf"concours|aide|financement|contribution))(?: (?:financi(?:er|ère)|technique(?: et financier)?))? d(?:e |u |es |')"
    rf"{FUNDER}"
)


def _signed(hit: Hit) -> Iterator[Draft]:
    """«Le pays et la Banque X ont signé trois accords d'un montant de N»: what agencies of development give."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or _NO_AID.search(view.mask) or view.between(0, len(view.mask), COMPANY):
        return
    bodies = view.between(0, len(view.mask), ("organization", "place"))
    giver = next((i for i in bodies if _is_donor(i)), None)
    if giver:
        taker = next((i for i in bodies if i is not giver and _is_party(view, i)), None)
        yield granted(hit, money, giver.ref(), taker.ref() if taker else None)


def _is_donor(item: Item) -> bool:
    return bool(item.entity and DONOR.match(item.entity.name))


def _is_party(view: SentenceView, item: Item) -> bool:
    """Whether a body signs: the subject, or whom «avec» names; not the town where it does."""
    lead = view.mask[max(item.start - view.start - 14, 0) : item.start - view.start]
    return is_public(item) and not re.search(r"\b(?:à|en|dans|d[eu]s?|au) (?:la |le |l')?$", lead)


_SIGNED = pattern(
    r"\b(?P<trigger>(?:sign|paraph|ratifi)(?:é|er|ent|e|era|eront|ature)|conclu(?:re|ent|t)?)\b"
    r"(?: [^.;:()«»\ue005]{0,60}?)? (?:accords?|conventions?|protocoles?|mémorandums?)\b[^.;:()«»\ue005]{0,60}?,? "
    r"(?:d'un (?:montant|total) (?:total |global |cumulé )?d(?:e |')|d'une valeur (?:totale |globale |cumulée )?d(?:e |')|"
    rf"portant sur |de |à hauteur de )?{HEDGE}{{amount:amount}}"
)


def _endowed(hit: Hit) -> Iterator[Draft]:
    """«Le projet A est doté de N», «reçoit une enveloppe de N», where the text speaks of public money."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or view.between(0, len(view.mask), COMPANY) or _NO_AID.search(view.mask):
        return
    near = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(_CUE.search(v.mask) or any(_is_donor(i) for i in v.items) for v in near):
        return
    project: Span = view.span(*hit.match.span("project"))
    draft = granted(hit, money, None, project)
    coming = _COMING.search(hit.match["trigger"])
    # «le projet» alone is no plan: it is what gets the money.
    yield draft if coming else replace(draft, status="asserted")


_CUE = re.compile(
    r"\b(?:gouvernement|ministère|ministre|(?:aide|fonds|financement|argent) publi\w{1,3}|subventions?|"
    r"président de la République|conseil des ministres|exécutif|[ÉE]tat)\b"
)
_COMING = re.compile(r"\b(?:sera|recevra|bénéficiera|disposera)\b")
_ENDOWED = pattern(
    rf"\b(?:le|ce|l'|cette|la) ?(?P<project>(?:projet|programme|initiative)\b(?: [^.;:()«»,]{{0,70}}?| « ?[^«»]{{2,50}} ?»)??)"
    r"(?: \([^()]{1,20}\))?,? (?P<trigger>(?:est |sera |était |a été )?(?:dotée?s? d(?:e |')|financée?s? à hauteur de )"
    r"|(?:reçoit|recevra|a reçu|bénéficie|bénéficiera|a bénéficié|dispose|disposera) d?'?(?:une? |de )?)"
    r"(?:enveloppe|budget|financement|dotation|appui)?(?: [a-zà-ÿ]{4,15})?(?: ?(?:de |d'|d'un montant de ))?"
    rf"{HEDGE}{{amount:amount}}"
)

BACKED_PROJECT_RULES: tuple[Rule, ...] = (
    Rule("public.backed", _BACKED, _backed, needs=MONEY),
    Rule("public.signed", _SIGNED, _signed, needs=MONEY),
    Rule("public.project", _ENDOWED, _endowed, needs=MONEY),
    Rule(
        "public.at_cost",
        pattern(
            r"\b(?P<trigger>(?:approuv|valid|adopt|autoris|lanc|inaugur|démarr|réhabilit|engag)"
            r"(?:er|e|ent|é|era|eront|ait)|construi(?:re|t|sent|ra|ront))\b"
            r"(?:(?!valeur|entreprises|sociétés|opérateurs|privé)[^.;:()«»\ue005]){0,150}? "
            rf"{_COST} ?{HEDGE}{{amount:amount}}"
        ),
        state_gives,
        needs=MONEY,
    ),
)
