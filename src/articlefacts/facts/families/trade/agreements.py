"""Partnerships told by their noun: «A et B nouent un partenariat», «l'accord entre A et B»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.goods import TO_SUPPLY
from articlefacts.facts.families.trade.partners import (
    PARTIES,
    bound,
    of_both,
    of_one,
    partner_of,
    told_two,
)
from articlefacts.facts.families.trade.powers import (
    among,
    power_ahead,
    power_behind,
    power_that_signs,
    powers_that_join,
    two_powers,
)
from articlefacts.facts.families.trade.signers import FRONTED, WITHIN, signers
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Partnership

# Agreements of another kind: wages, peace, debt relief, party politics, courts.
_OTHER_AGREEMENT = lazy(
    r"\bconventions? (?:judiciaire|collective|fiscale|citoyenne|d'assurance|d'objectifs|de (?:genève|vienne|branche))|\baccord (?:\w+ )?(?:salarial|de paix|de principe entre (?:les )?états|cessez|gouvernement|"
    r"politique|transactionnel|de libre-échange|commercial entre|électoral|amiable|collectif|"
    r"d'entreprise|de branche|de performance|à l'amiable|de siège|social|majoritaire|"
    r"d'association|douanier|fiscal|de défense|de coalition)|partenaires sociaux|"
    r"(?<!\bprotocole )(?<!\bprotocoles )(?:d'|en )accord avec|accords? transactionnels?|"
    r"accords? (?:[a-zà-ÿ-]+ )?(?:d'(?:achat|approvisionnement)|"
    r"(?:de|pour la|portant sur la) (?:vente|fourniture|livraison|cession))",
    re.IGNORECASE,
)


def partnered(hit: Hit, parties: list[Item]) -> Iterator[Draft]:
    """One partnership of two parties at least."""
    distinct = {i.entity.id: i for i in reversed(parties) if i.entity}
    if len(distinct) < 2:
        return
    # «en partenariat avec B»: the date is that of what they do together.
    date = None if WITHIN.search(hit.view.mask, 0, hit.start) else date_of(hit.view, hit.start)
    refs = sorted((i.ref() for i in distinct.values()), key=lambda ref: ref.start)
    draft = hit.draft(Partnership, parties=tuple(refs), date=date.value if date else None)
    # «Grâce à un partenariat avec B, A pourra»: what it can do is open, not the partnership.
    fronted = FRONTED.fullmatch(hit.view.mask, 0, hit.start)
    yield replace(draft, presupposed=True) if fronted else draft


# «B distribuera l'appareil |en vertu d'un| accord conclu en mars», «vendus chez B, |aux termes d'un| accord signé hier»
_UNDER = lazy(
    r"\b(?:en vertu|aux termes|dans le cadre|au titre|à la faveur|grâce à|sur la base)(?: d'| )une? (?:[a-zà-ÿ]{4,14} )?$",
    re.IGNORECASE,
)
_BEHIND_UNDER = lazy(
    r"(?: [a-zà-ÿ-]{4,14}){0,2}(?:,? (?:conclu|signé|paraphé|noué|scellé|passé|annoncé|dévoilé)e?\b(?! (?:\ue007\ue010* |[a-zà-ÿ]{2,10} ){0,2}avec )|[.,;]|$)",
    re.IGNORECASE,
)


_DEALS_IN = lazy(
    r"\b(?:distribu|vend|commercialis|fabriqu|produi|install|livr|propos|retir|équip|exploit|héberg|fourni|assembl|import|expos|"
    r"développ|access|accueill|utilis|intégr|diffus|référenc|entreti|ouvr|transport|desserv|recycl|collect)",
    re.IGNORECASE,
)
_CLAUSE = lazy(r"(?:, et|;| :) ")


def _under_agreement(hit: Hit) -> Iterator[Draft]:
    """«B distribuera ses appareils en vertu d'un accord conclu en mars»: with the firm that the text speaks of."""
    view = hit.view
    begin = max((m.end() for m in _CLAUSE.finditer(view.mask, 0, hit.start)), default=0)
    named = view.between(begin, hit.start, ("company",))
    if not _DEALS_IN.search(view.mask, begin, hit.start):
        return
    if len({i.entity.id for i in named if i.entity}) != 1 or not named[0].named:
        return
    but = {named[0].entity.id} if named[0].entity else set()
    other = topic(hit.article, view, ("company",), but=but)
    counts = hit.article.discourse.counts
    if other and other.entity and counts[other.entity.id] >= max(counts[who] for who in but):
        yield from partnered(hit, [named[0], other])


def _agreement(hit: Hit) -> Iterator[Draft]:
    """«A et B nouent un partenariat», «A annonce un partenariat avec B», «le partenariat entre A et B»."""
    view = hit.view
    if _OTHER_AGREEMENT.search(view.mask, max(hit.start - 3, 0), hit.end + 40):
        return
    if _NONE_YET.search(view.mask, max(hit.start - 90, 0), hit.start):
        return
    if _CREDIT.match(view.mask, hit.end) or DEAL.match(view.mask, hit.end):
        return  # a loan or a sale, not an alliance
    if _UNDER.search(view.mask, 0, hit.start) and _BEHIND_UNDER.match(view.mask, hit.end):
        yield from _under_agreement(hit)
        return
    both = among(hit, _BETWEEN, PARTIES, 60) or _signed_by(hit) or of_both(hit) or bound(hit)
    both = both or told_two(hit)
    if len(both) > 1:
        # «entre l'État et A et B»: one party is no item, and the list is not whole.
        if " et " not in view.mask[hit.end : both[0].start - view.start]:
            yield from partnered(hit, list(both))
    elif hit.match["trigger"].lower().startswith("collaboration") and (duo := _with_person(hit)):
        yield from partnered(hit, duo)
    else:
        yield from partnered(hit, _two_sides(hit))


# «en l'absence |d'accord| entre A et B», «rien ne permet de parler d'|un accord|»: there is none to tell.
_NONE_YET = lazy(
    r"\b(?:absence|faute|défaut|attente|sans)(?: (?:d'un |de |d')| d'| )$|"
    r"\b(?:rien|aucune? [a-zà-ÿ]{4,14}) ne permet[^.;:,]{0,50}$",
    re.IGNORECASE,
)
_BETWEEN = "entre|liant|associant|réunissant|impliquant|regroupant|rassemblant|unissant"


def _two_sides(hit: Hit) -> list[Item]:
    """Who has the agreement and with whom; without a partner, the powers that join or the signers."""
    partner = partner_of(hit)
    side = _side(hit, partner)
    if partner and partner[0].kind == "person" and any(i.kind != "company" for i in side):
        return []  # clubs sign players, ministers sign for States
    if not partner and side and side[0].kind == "company" and _is_ahead(hit, side[0]):
        partner = power_behind(hit)
    if partner:
        return [*side, *partner] if side else []
    if powers := powers_that_join(hit) or two_powers(hit):
        return list(powers)
    known = _THE_AGREEMENT.search(hit.view.mask, max(hit.start - 6, 0), hit.start)
    return [] if known else list(side)


_THE_AGREEMENT = lazy(r"\b(?:l'|cet |le |ce |son )$", re.IGNORECASE)


def _is_ahead(hit: Hit, item: Item) -> bool:
    return hit.view.start <= item.start < hit.view.start + hit.start


def _side(hit: Hit, partner: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who has the agreement with the partner: nobody has one with himself."""
    others = {i.entity.id for i in partner if i.entity}
    named = of_one(hit) or signers(hit)
    named = tuple(i for i in named if i.entity and i.entity.id not in others)
    if named or not partner:
        return named
    return governed(hit.view, hit.end, "par", PARTIES, within=50)[:1] or _powers(hit, partner)


def _powers(hit: Hit, partner: tuple[Item, ...]) -> tuple[Item, ...]:
    """The State or town that has an agreement with a firm, or does something together with a body."""
    if partner and WITHIN.search(hit.view.mask, 0, hit.start):
        return power_ahead(hit)
    firms = bool(partner) and all(i.kind == "company" for i in partner)
    return power_that_signs(hit) if firms else ()


def _with_person(hit: Hit) -> list[Item]:
    """The company and the person of «la collaboration entre A et la créatrice B»."""
    duo = governed(hit.view, hit.end, "entre", PARTIES | PEOPLE, within=60)
    return list(duo) if len(duo) == 2 and any(i.kind == "company" for i in duo) else []


_CREDIT = lazy(
    r"[^.;:]{0,80}?\b(?:portant sur|pour|relatif à|sur) (?:un|une|des) (?:nouveau |nouvelle |"
    r"nouveaux )?(?:crédits?|prêts?|emprunts?|lignes? de crédit|refinancement|facilités?)\b",
    re.IGNORECASE,
)
# «un accord de rachat», «un accord avec B pour céder C»: what the families of deals and loans read.
DEAL = lazy(
    r"(?: [a-zà-ÿ-]{4,14}){0,2} (?:de |d')(?:rachat|cession|acquisition|fusion|absorption|"
    r"prêt)\b|[^.;:]{0,70}? (?:pour|afin de|afin d'|en vue de|portant sur|visant à|sur|"
    r"prévoyant) ?(?:le |la |l'|son |sa |se |une? )?(?:rachat|cession|acquisition|fusion|"
    r"absorption|racheter|céder|acquérir|vendre|fusionner|absorber|solder|clore)\b|"
    rf"[^.;:]{{0,110}}? {TO_SUPPLY}",
    re.IGNORECASE,
)


def _signed_by(hit: Hit) -> tuple[Item, ...]:
    """«le partenariat conclu par A et B»."""
    by = re.match(
        r"[^.;:,]{0,40}? (?:signée?|conclue?|nouée?|scellée?|annoncée?|paraphée?|officialisée?|passée?|"
        r"établie?|lancée?)s? (?:[^.;:,]{0,40} )?(?=par )",
        hit.view.mask[hit.end :],
    )
    found = governed(hit.view, hit.end + by.end() - 1, "par", PARTIES, within=60) if by else ()
    return found if len(found) > 1 else ()


AGREEMENT_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.agreement",
        pattern(
            r"\b(?P<trigger>(?:partenariat|alliance|accord|protocole d'accord|coopération|"
            r"collaboration|coentreprise|co-entreprise|joint[- ]venture|(?:société|filiale|"
            r"entreprise|entité|structure) (?:commune|conjointe)|(?<=en )association|"
            r"association(?= entre )|entente(?= (?:[a-zà-ÿ]{4,14} )?(?:avec|entre) )|"
            r"(?<=en )tandem|accord-cadre|convention|"
            r"contrat de (?:distribution|licence|partage|coopération|partenariat|collaboration|franchise)|"
            r"(?:mémorandum|mémoire|déclaration) d'entente|memorandum of understanding|mémorandum|"
            r"lettre d'intention|lettre d'engagement|pacte)s?|lettres d'(?:intention|engagement)|"
            r"(?:mémorandums|protocoles) d'(?:entente|accord))\b"
        ),
        _agreement,
    ),
)
