"""Public projects and who pays for them: «un programme de N lancé avec l'appui de X», «X et Y ont signé un accord de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.families.public.paid_by import FUNDER, funder_behind
from articlefacts.facts.families.public.plan_words import HEDGE
from articlefacts.facts.families.public.public_funds import state_gives
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    STATE,
    granted,
    is_public,
)
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
# What is lent, sold, owed or saved is no public money.
_NO_AID = re.compile(
    r"\b(?:prêts?|emprunts?|garanties?|contrats? (?:de|d'|avec)|capital|actions|pertes?|dettes?|amendes?|"
    r"ventes?|vend(?:re|u)|cessions?|achats?|rachats?|rachet\w{1,5}|commandes?|dividendes?|économies|coupes|"
    r"émissions?(?! de (?:gaz|CO2|carbone))|obligations|appels? d'offres|créanci\w{2,4}|récupér\w{1,5}|"
    r"détourn\w{1,6}|rembours\w{1,6}|litiges?)\b",
    re.IGNORECASE,
)


def _backed(hit: Hit) -> Iterator[Draft]:
    """«Un projet de N lancé avec le soutien de X»."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), funder_behind(hit)
    low, high = hit.match.span()
    if money is None or funder is None or _NO_AID.search(view.mask, low, high):
        return
    if not view.between(0, high, COMPANY) and not _BY_OTHERS.search(view.mask, low, hit.start):
        yield granted(hit, money, funder, None)


# «un programme lancé |par un promoteur| avec le soutien de la région»
_BY_OTHERS = re.compile(rf"\bpar (?!(?:la |le |l'|les )?(?:{PLAIN_FUNDER}\b|[\ue001\ue003]))")


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
    at = item.start - view.start
    return is_public(item) and not _THERE.search(view.mask, max(at - 14, 0), at)


_THERE = re.compile(r"\b(?:à|en|dans|d[eu]s?|au) (?:la |le |l')?$")


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
    if _paid_by_others(view, hit.match.end()):
        return
    if not _of_state(hit):
        return
    project: Span = view.span(*hit.match.span("project"))
    draft = granted(hit, money, None, project)
    coming = _COMING.search(hit.match["trigger"])
    # «le projet» alone is no plan: it is what gets the money.
    yield draft if coming else replace(draft, status="asserted")


def _of_state(hit: Hit) -> bool:
    """Whether the sentences around speak of a State or of an agency that gives."""
    at = hit.view.index
    near = hit.article.views[max(at - 2, 0) : at + 2]
    return any(
        _CUE.search(v.mask) or any(_is_donor(i) or _is_state(i) for i in v.items) for v in near
    )


def _is_state(item: Item) -> bool:
    return item.kind == "organization" and STATE.search(item.value.text) is not None


def _foresees(hit: Hit) -> Iterator[Draft]:
    """«Ce plan prévoit des investissements de N», where the text speaks of a State; a firm has plans too."""
    view = hit.view
    money = hit.group("amount")
    near = hit.article.views[max(view.index - 1, 0) : view.index + 1]
    if (
        money
        and not any(v.between(0, len(v.mask), COMPANY) for v in near)
        and not _NO_AID.search(view.mask)
        and _of_state(hit)
    ):
        yield granted(hit, money, None, None)


_FORESEES = pattern(
    r"\b(?:le|ce|cette|la) (?:plan|programme|stratégie|paquet|pacte|initiative|feuille de route|projet de loi)\b"
    r"(?: [^.;:,()«»\ue005]{0,60}?)? (?P<trigger>(?:prévoi(?:t|ent|yait|ra)|comprend(?:ra)?|comporte(?:ra)?|"
    r"mobilise(?:ra)?|débloque(?:ra)?|consacre(?:ra)?)(?: (?:notamment|ainsi|également|aussi|en outre))?) "
    r"(?:(?:des|une?) (?:investissements?|financements?|enveloppe|aides?|budget|fonds|crédits|appui|soutien|dotation)"
    r"(?: (?!d)[a-zà-ÿ]{4,14}){0,2} (?:de |d'|d'un montant de |à hauteur de ))?"
    rf"{HEDGE}{{amount:amount}}(?! (?:de |d')(?:économies|coupes|baisses?|recettes|impôts?|taxes?|réductions?))"
)


def _paid_by_others(view: SentenceView, at: int) -> bool:
    """Whether «par» behind the sum names those who pay, and they are no State: «par des mécènes»."""
    if not _BY.match(view.mask, at):
        return False
    bodies = view.between(at, at + 80, ("organization", "place"))
    named = any(STATE.search(i.value.text) or _is_donor(i) for i in bodies)
    return not named and not STATE.search(view.mask, at, at + 80)


_BY = re.compile(r"[^.;:]{0,40}?\bpar (?!ans?\b|mois\b)")
_CUE = re.compile(
    r"\b(?:gouvernement|ministère|ministre|(?:aide|fonds|financement|argent) publi\w{1,3}|subventions?|"
    r"président de la République|conseil des ministres|exécutif|[ÉE]tat)\b"
)
_COMING = re.compile(r"\b(?:sera|recevra|bénéficiera|disposera)\b")
_ENDOWED = pattern(
    rf"\b(?:le|ce|l'|cette|la) ?(?P<project>(?:projet|programme|initiative)\b(?: [^.;:()«»,]{{0,70}}?)??(?: « ?[^«»]{{2,60}} ?»)?)"
    r"(?: \([^()]{1,20}\))?,? (?P<trigger>(?:est |sera |était |a été )?(?:dotée?s? d(?:e |')|financée?s? à hauteur de )"
    r"|(?:reçoit|recevra|a reçu|bénéficie|bénéficiera|a bénéficié|dispose|disposera) d?'?(?:une? |de )?)"
    r"(?:enveloppe|budget|financement|dotation|appui)?(?: [a-zà-ÿ]{4,15})?(?: ?(?:de |d'|d'un montant de ))?"
    rf"{HEDGE}{{amount:amount}}"
)


def _strategy(hit: Hit) -> Iterator[Draft]:
    """«L'Initiative présidentielle, lancée en juillet pour un coût de N», where the text speaks of a State."""
    view, money = hit.view, hit.group("amount")
    low, high = hit.match.span()
    if money is None or view.between(0, len(view.mask), COMPANY) or _NO_AID.search(view.mask):
        return
    if _paid_by_others(view, high) or _FURTHER.search(view.mask, low, high):
        return
    if _PUBLIC_NAME.search(view.mask, low, high) or _of_state(hit):
        yield granted(hit, money, None, None)


_PUBLIC_NAME = re.compile(r"\b(?:présidentiel|nationa|gouvernemental|fédéra)(?:le?s?|ux)\b", re.I)
# The cost of something else within the plan: «un plan |pour réduire| les coûts», «|dont| un pont d'un coût de N».
_FURTHER = re.compile(
    r"\b(?:dont|notamment|comme|tels?|telles?|construction|réduire|économiser)\b", re.I
)
_STRATEGY = pattern(
    r"\b(?P<trigger>initiative|stratégie|programme|plan|politique)\b[^.;:\ue005]{0,130}? "
    r"(?:(?:pour|d') ?une? (?:coût|budget)(?: (?:total|global|estimé|prévisionnel|initial))?"
    r"(?: (?:estimé|évalué|chiffré) à| de| d')|(?:bénéficie|dispose)(?:nt|ra)? d'(?:un budget|une enveloppe) de) "
    rf"?{HEDGE}{{amount:amount}}"
)


def _at_cost(hit: Hit) -> Iterator[Draft]:
    """«Le gouvernement a lancé la construction d'un pont pour un coût de N»."""
    view, (low, high) = hit.view, hit.match.span()
    if not (
        _NO_AID.search(view.mask, low, high)
        or _ALLOWED.search(view.mask, max(low - 80, 0), low)
        or view.between(low, high, COMPANY)
    ):
        yield from state_gives(hit)


# «L'État |a autorisé| un promoteur à construire»: the promoter pays.
_ALLOWED = re.compile(
    r"\b(?:autoris|permi|permet|laiss)[a-zé]{0,4}\b[^.;:]{0,60} (?:à|de|d'|pour)? ?$"
)

BACKED_PROJECT_RULES: tuple[Rule, ...] = (
    Rule("public.backed", _BACKED, _backed, needs=MONEY),
    Rule("public.signed", _SIGNED, _signed, needs=MONEY),
    Rule("public.project", _ENDOWED, _endowed, needs=MONEY),
    Rule("public.strategy", _STRATEGY, _strategy, needs=MONEY),
    Rule("public.foresees", _FORESEES, _foresees, needs=MONEY),
    Rule(
        "public.at_cost",
        pattern(
            r"\b(?P<trigger>(?:approuv|valid|adopt|lanc|inaugur|démarr|réhabilit|engag)"
            r"(?:er|e|ent|é|era|eront|ait)|construi(?:re|t|sent|ra|ront))\b"
            r"(?:(?!valeur|entreprises|sociétés|opérateurs|privé)[^.;:()«»\ue005]){0,150}? "
            rf"{_COST} ?{HEDGE}{{amount:amount}}"
        ),
        _at_cost,
        needs=MONEY,
    ),
)
