"""Partnerships told by their noun: «A et B nouent un partenariat», «l'accord entre A et B»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated, date_of, governed
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.topic import free_bodies, possessor
from articlefacts.facts.families.trade.goods import TO_SUPPLY
from articlefacts.facts.families.trade.partners import (
    PARTIES,
    SUPPORT,
    bound,
    of_both,
    of_one,
    partner_of,
)
from articlefacts.facts.families.trade.powers import (
    among,
    power_ahead,
    power_behind,
    power_that_signs,
    powers_that_join,
    two_powers,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Partnership

# Agreements of another kind: wages, peace, debt relief, party politics, courts.
_OTHER_AGREEMENT = lazy(
    r"\baccord (?:\w+ )?(?:salarial|de paix|de principe entre (?:les )?états|cessez|gouvernement|"
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
    date = None if _WITHIN.search(hit.view.mask, 0, hit.start) else date_of(hit.view, hit.start)
    refs = sorted((i.ref() for i in distinct.values()), key=lambda ref: ref.start)
    yield hit.draft(Partnership, parties=tuple(refs), date=date.value if date else None)


def _agreement(hit: Hit) -> Iterator[Draft]:
    """«A et B nouent un partenariat», «A annonce un partenariat avec B», «le partenariat entre A et B»."""
    view = hit.view
    if _OTHER_AGREEMENT.search(view.mask, max(hit.start - 3, 0), hit.end + 40):
        return
    if _CREDIT.match(view.mask, hit.end) or DEAL.match(view.mask, hit.end):
        return  # a loan or a sale, not an alliance
    both = among(hit, _BETWEEN, PARTIES, 60) or _signed_by(hit) or of_both(hit) or bound(hit)
    if len(both) > 1:
        # «entre l'État et A et B»: one party is no item, and the list is not whole.
        if " et " not in view.mask[hit.end : both[0].start - view.start]:
            yield from partnered(hit, list(both))
    elif hit.match["trigger"].lower().startswith("collaboration") and (duo := _with_person(hit)):
        yield from partnered(hit, duo)
    else:
        yield from partnered(hit, _two_sides(hit))


_BETWEEN = "entre|liant|associant|réunissant|impliquant|regroupant|rassemblant|unissant"


def _two_sides(hit: Hit) -> list[Item]:
    """Who has the agreement and with whom; without a partner, the powers that join or the signers."""
    partner = partner_of(hit)
    signers = _side(hit, partner)
    if not partner and signers and signers[0].kind == "company" and _is_ahead(hit, signers[0]):
        partner = power_behind(hit)
    if partner:
        return [*signers, *partner] if signers else []
    if powers := powers_that_join(hit) or two_powers(hit):
        return list(powers)
    known = _THE_AGREEMENT.search(hit.view.mask, max(hit.start - 6, 0), hit.start)
    return [] if known else list(signers)


_THE_AGREEMENT = lazy(r"\b(?:l'|cet |le |ce |son )$", re.IGNORECASE)


def _is_ahead(hit: Hit, item: Item) -> bool:
    return hit.view.start <= item.start < hit.view.start + hit.start


def _side(hit: Hit, partner: tuple[Item, ...]) -> tuple[Item, ...]:
    """Who has the agreement with the partner: nobody has one with himself."""
    others = {i.entity.id for i in partner if i.entity}
    named = of_one(hit) or _signers(hit)
    named = tuple(i for i in named if i.entity and i.entity.id not in others)
    if named or not partner:
        return named
    return governed(hit.view, hit.end, "par", PARTIES, within=50)[:1] or _powers(hit, partner)


def _powers(hit: Hit, partner: tuple[Item, ...]) -> tuple[Item, ...]:
    """The State or town that has an agreement with a firm, or does something together with a body."""
    if partner and _WITHIN.search(hit.view.mask, 0, hit.start):
        return power_ahead(hit)
    firms = bool(partner) and all(i.kind == "company" for i in partner)
    return power_that_signs(hit) if firms else ()


def _with_person(hit: Hit) -> list[Item]:
    """The company and the person of «la collaboration entre A et la créatrice B»."""
    duo = governed(hit.view, hit.end, "entre", PARTIES | PEOPLE, within=60)
    return list(duo) if len(duo) == 2 and any(i.kind == "company" for i in duo) else []


# «publié par A en collaboration», «le rapport d'A, rédigé en collaboration», «outre A en partenariat»
_AGENT_BEFORE = pattern(
    r"{company|organization:agent}[»\"”]?(?: \([^()]{1,40}\))?,? (?:(?:est |sont |a été |ont été )?"
    r"(?:rédig|réalis|men|conduit|publi|organis|élabor|développ|conçu|lanc|cré|mis|produit|pilot|"
    r"port|propos|co)[a-zà-ÿ]{0,12}(?: en (?:place|œuvre|ligne))? )?en (?:étroite )?$"
)
# «A grandit |en signant un| accord avec B»
_BY_SIGNING = lazy(
    r"\ben (?:sign|nou|conclu|scell|négoci|renouvel|prolonge|annonç)[a-zà-ÿ]{0,3}ant (?:une? |son |sa |"
    r"des )(?:[a-zà-ÿ-]{3,14} )?$",
    re.IGNORECASE,
)
_LEADING = pattern(
    r"[^.;:]{0,90}?, (?:le |la |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}{company|"
    r"organization:lead}"
)


def after_comma(hit: Hit) -> tuple[Item, ...]:
    """Whom «En partenariat avec B, A lance» leads to."""
    match = _LEADING.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "lead") if match else None
    return (item,) if item else ()


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
_WITHIN = lazy(r"\ben (?:étroite? )?$", re.IGNORECASE)
_OPENING = lazy(r"(?:une?|le|la|l'|cet?|cette)\s?(?:\w+ )?$", re.IGNORECASE)
_OWN = lazy(
    r"\b(?:son|sa|ses|ce|cet|cette) (?:\w+ )?$|\b(?:dans le cadre|grâce|en vertu|aux termes|à la suite|"
    r"à la faveur|fort|forte|via|après) ?(?:de |d'|à |du |au )?(?:l'|le |une? )?(?:\w+ )?$",
    re.IGNORECASE,
)
_CONCLUDED = lazy(
    r"^[^.;]{0,80}? (?:a|ont) (?:[a-zà-ÿ]{4,14} )?été (?:[a-zà-ÿ]{4,14} )?(?:conclu|signé|noué|annoncé|scellé|"
    r"paraphé|officialisé)|^[^.;]{0,60}? (?:conclu|signé|noué|annoncé|évoqué|formé|créé|monté|constitué|"
    r"détenu|établi|scellé|paraphé|officialisé)e?s?\b",
    re.IGNORECASE,
)


def _signers(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = [m.start() for m in SUPPORT.finditer(view.mask, start, hit.start)]
    for at in reversed(supports):
        if found := doers(hit.article, view, at, PARTIES):
            return found
    before, after = view.mask[: hit.start], view.mask[hit.end :]
    if re.search(r"\bleur (?:\w+ )?$", before, re.I) and (
        free := free_bodies(view, 0, hit.start, PARTIES)
    ):
        return coordinated(view, free[0], PARTIES)  # «A et B relancent leur alliance»
    if _BY_SIGNING.search(before):
        free = free_bodies(view, 0, hit.start, PARTIES)
        return (free[0],) if are_one(free) else ()
    if _WITHIN.search(before):
        if did := _AGENT_BEFORE.search(view.mask, max(hit.start - 90, 0), hit.start):
            agent = view.group(did, "agent")
            return (agent,) if agent else ()  # «publié par A en collaboration avec B»
        free = free_bodies(view, 0, hit.start, PARTIES)
        return (free[-1],) if free else after_comma(hit) if _WITHIN.fullmatch(before) else ()
    if _JOINT.match(hit.match["trigger"]):
        return _owner_of_venture(hit)
    if _OPENING.match(before) or _OWN.search(before) or _CONCLUDED.search(after):
        owner = possessor(hit.article, view, hit.start, PARTIES)
        # From another sentence only a company: bodies are named in passing.
        near = owner is not None and (owner.kind == "company" or owner.start >= view.start)
        return (owner,) if owner and near else ()
    return ()


_JOINT = lazy(r"coe|co-|joint", re.IGNORECASE)


def _owner_of_venture(hit: Hit) -> tuple[Item, ...]:
    """«X détient 40 % de C, |une coentreprise |avec B»: X; «C, |une coentreprise |avec B, a»: nobody named."""
    free = free_bodies(hit.view, 0, hit.start, PARTIES)
    if not are_one(free):
        return ()
    gap = hit.view.mask[free[-1].end - hit.view.start : hit.start]
    return () if _APPOSED.fullmatch(gap) else (free[0],)


_APPOSED = lazy(
    r"[»\"”]?(?: \([^()]{1,40}\))?, (?:(?:une?|la|sa) )?(?:[a-zà-ÿ]{3,14} )?", re.IGNORECASE
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
