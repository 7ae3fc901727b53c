"""Offers and those who make them: «A propose N pour B», «B rejette l'offre de A», «B a trouvé un repreneur : A»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.families.deals.acquisitions import BUYERS, deal
from articlefacts.facts.families.deals.folds import takes
from articlefacts.facts.families.deals.takeover_words import BUYER, TARGET, TIME
from articlefacts.facts.families.deals.transfers import sells_to
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.lexicon.verbs import alternation


def _bids(hit: Hit) -> Iterator[Draft]:
    """«A propose N pour B»: not done yet."""
    for draft in takes(hit):
        yield replace(draft, status="planned")


def _bid_by(hit: Hit) -> Iterator[Draft]:
    """«L'OPA lancée par A (sur B)»."""
    buyer = hit.group("buyer")
    yield from deal(
        hit,
        acquirer=buyer,
        target=hit.group("target") or other(hit.article, hit.view, hit.start, buyer),
    )


def _named_buyer(hit: Hit) -> Iterator[Draft]:
    """«B a trouvé un repreneur : A»; «l'offre de A»: for whom the text speaks of."""
    view, buyer = hit.view, hit.group("buyer")
    target = hit.group("target") or holder(hit.article, view, hit.start, COMPANY)
    yield from deal(hit, acquirer=buyer, target=target)


def _offer(hit: Hit) -> Iterator[Draft]:
    """«B rejette l'offre de A», «le tribunal retient l'offre de A (pour B)»."""
    view, buyer = hit.view, hit.group("buyer")
    target = hit.group("target") or holder(hit.article, view, hit.start, COMPANY)
    if target is None or (buyer and target.entity == buyer.entity):
        target = other(hit.article, view, hit.start, buyer)
    refused = _REFUSED.match(hit.match["trigger"])
    for draft in deal(hit, acquirer=buyer, target=target):
        yield replace(draft, status="denied") if refused else draft


def _by_court(hit: Hit) -> Iterator[Draft]:
    """«Le tribunal de commerce de Sandor a confié B à A»."""
    court = hit.group("court")
    if court is None or "tribunal" in court.value.text.lower():
        yield from _named_buyer(hit)


def _chosen(hit: Hit) -> Iterator[Draft]:
    """«Le tribunal a retenu A comme repreneur (de B)»."""
    buyer = hit.group("buyer")
    target = hit.group("target") or other(hit.article, hit.view, hit.start, buyer)
    yield from deal(hit, acquirer=buyer, target=target)


def _contends(hit: Hit) -> Iterator[Draft]:
    """«A, candidat à la reprise de B,», «Déjà candidat au rachat de B, A»: not done."""
    buyer = host_of_participle(hit.view, hit.start, hit.match.end(), BUYERS)
    for draft in deal(hit, acquirer=buyer, target=hit.group("target")):
        yield replace(draft, status="planned")


def _buyer_of(hit: Hit) -> Iterator[Draft]:
    """«A, repreneur de B», «A s'est porté acquéreur de B»."""
    view = hit.view
    buyer = hit.group("buyer") or holder(hit.article, view, hit.start, BUYERS)
    yield from deal(hit, acquirer=buyer, target=view.group(hit.match, "target"))


def _for_sale(hit: Hit) -> Iterator[Draft]:
    """«S a mis en vente B»: nobody has bought yet."""
    for draft in sells_to(hit):
        yield replace(draft, status="planned")


_REFUSAL = ("rejeter", "refuser", "repousser", "décliner", "écarter")
_REFUSED = re.compile(alternation(*_REFUSAL), re.IGNORECASE)
_KEPT = alternation("retenir", "valider", "choisir", "accepter", "approuver", *_REFUSAL)

OFFER_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.found_buyer",
        pattern(
            rf"\b(?P<trigger>{alternation('trouver')} (?:enfin |finalement )?(?:un |"
            r"son )?(?:repreneur|acquéreur|acheteur)) ?(?:en la personne (?:de |d'|du )|chez |"
            rf"avec |auprès (?:de |d'|du )|: ){BUYER}"
        ),
        _named_buyer,
    ),
    Rule(
        "acquisition.offer",
        pattern(
            rf"\b(?P<trigger>(?:{_KEPT}) (?:(?:l'|son |cette |une )offre|les avances))"
            r"(?: (?:publique d'achat|de reprise|de rachat|d'achat|amicale|hostile|ferme))?"
            rf"(?: (?:de |d'){{amount}}| \([^()]{{0,30}}{{amount}}[^()]{{0,20}}\))? "
            rf"(?:(?:présentée|déposée|formulée|portée|faite|"
            rf"soumise) par |de |d'|du |émanant (?:de |d'|du )){BUYER}(?: (?:pour|sur|visant|"
            r"en vue de|concernant) (?:(?:la |le )?(?:reprise|rachat|reprendre|racheter)(?: de |"
            rf" d'| du | )|l'acquisition (?:de |d'|du ))?{TARGET})?"
        ),
        _offer,
    ),
    Rule(
        "acquisition.awarded",
        pattern(
            rf"\b(?P<trigger>{alternation('attribuer', 'confier')}) (?:la reprise (?:de |d'|"
            rf"du )){TARGET} (?:à |au ){BUYER}"
        ),
        takes,
    ),
    Rule(
        "acquisition.chosen",
        pattern(
            rf"\b(?P<trigger>{alternation('retenir', 'choisir', 'désigner', 'sélectionner')}) "
            rf"{BUYER} (?:comme|en tant que|pour) (?:repreneur|acquéreur|nouveau propriétaire)s?"
            rf"(?: (?:de |d'|du ){TARGET})?"
        ),
        _chosen,
    ),
    Rule(
        "acquisition.by_court",
        pattern(
            rf"(?:\btribunal\b|{{organization:court}})[^.;:,\ue000\ue004]{{0,50}}? "
            rf"(?P<trigger>{alternation('attribuer', 'confier', 'céder')}) {TARGET} (?:à |"
            rf"au ){BUYER}"
        ),
        _by_court,
    ),
)

BID_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.bid",
        pattern(
            rf"\b(?P<trigger>{alternation('proposer', 'offrir')}) "
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount}}(?: en numéraire|"
            r" en cash)?(?: pour (?:racheter |acquérir |reprendre |s'offrir |mettre la main sur |"
            rf"s'emparer (?:de |d'|du ))?{TARGET}| par (?:action|titre) (?:de |"
            rf"d')?{{company:per}})"
        ),
        _bids,
    ),
    Rule(
        "acquisition.bid_by",
        pattern(
            r"\b(?P<trigger>OPA|OPE|OPR|offre(?: (?:publique d'(?:achat|échange)|"
            rf"publique de retrait|de rachat|d'achat|de reprise|publique))?)(?: [a-zà-ÿ]{{4,12}})?"
            rf"(?: (?:de |d')(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{amount}})?,? (?:lancée|déposée|"
            rf"initiée|présentée|formulée|annoncée|faite) (?:(?:en )?{{date}} )?par {BUYER}"
            rf"(?: (?:sur|visant|pour(?: racheter| reprendre)?|à l'encontre de|contre) {TARGET})?"
        ),
        _bid_by,
    ),
    Rule(
        "acquisition.buyer",
        pattern(
            rf"{{company|organization|person:buyer}}(?:, | \()(?:le |la |l'|son |un |seul |"
            r"futur )?(?:futur |nouveau |nouvel |seul )?(?P<trigger>repreneur|acquéreur|"
            rf"racheteur)(?: [a-zà-ÿ]+)? (?:de |d'|du ){TARGET}"
        ),
        _buyer_of,
    ),
    Rule(
        "acquisition.definite_buyer",
        pattern(
            r"\b(?:le |la |l'|du |au )(?:futur |nouveau |nouvel |seul )?(?P<trigger>repreneur|"
            rf"acquéreur|racheteur) (?:de |d'|du ){TARGET}, {BUYER}(?=[,.;)]|$)"
        ),
        _buyer_of,
    ),
    Rule(
        "acquisition.candidate",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('porter')}|{alternation('être')}) (?:candidate?s?|"
            r"intéressée?s?|acquéreurs?|acquéreuses?)(?: (?:à|au|par) (?:l'|la |"
            r"le )?(?:acquisition|rachat|reprise))?|(?:été|fut|est) (?:(?:désign|"
            r"sélectionn)ée? (?:comme )?|(?:choisie?|retenue?) comme )(?:repreneu(?:r|se)|"
            rf"acquéreur)) (?:de |d'|du |par ){TARGET}"
        ),
        _buyer_of,
    ),
    Rule(
        "acquisition.contender",
        pattern(
            r"\b(?P<trigger>(?:candidat|prétendant|postulant)e?)(?: [a-zà-ÿ]{3,14}){0,4} (?:à la |"
            rf"à l'|au )(?:rachat|reprise|acquisition) (?:de |d'|du ){TARGET}"
        ),
        _contends,
    ),
    Rule(
        "acquisition.seeks_buyer",
        pattern(
            rf"\b(?P<trigger>{alternation('chercher')} (?:toujours |encore |activement )?(?:un |"
            rf"des |son )?(?:acquéreur|repreneur|acheteur)s?) (?:pour|à) (?:reprendre )?{TARGET}"
        ),
        _for_sale,
    ),
    Rule(
        "acquisition.for_sale",
        pattern(
            rf"\b(?P<trigger>{alternation('mettre')}(?: {TIME}en vente(?! [^.;,]{{0,60}} en vente)| (?=[^.;,]{{2,60}} en vente\b))) ?{TARGET}"
        ),
        _for_sale,
    ),
)
