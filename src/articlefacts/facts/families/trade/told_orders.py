"""Contracts of which the text told one side before: «C a commandé 300 grues, pour N», «C lui confie ses quais, à raison de N par an»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.trade.contracts import (
    CUSTOMERS,
    HIM,
    NOT_TRADE,
    SUPPLIERS,
    contract,
    to_him,
)
from articlefacts.facts.families.trade.customers import public_body
from articlefacts.facts.families.trade.told_suppliers import told_supplier
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_LATELY = r"(?:(?:en |le |ce |depuis )?{date} |[a-zà-ÿ]{4,14} )?"


def _ordered(hit: Hit) -> Iterator[Draft]:
    """«L'assureur C a commandé 30.000 tests, pour N», «C en a déjà réservé pour N»: of whom the text speaks."""
    view = hit.view
    end = hit.match.end()
    if NOT_TRADE.search(view.mask, hit.start, end) or HIM.search(view.mask, 0, hit.start):
        return
    if governed(view, hit.end, r"à|au|aux|auprès d(?:es?|u|')|chez", SUPPLIERS, within=130):
        return  # see contract.order
    if _SELLER_TOLD.match(view.mask, hit.end) or not _are_told(hit):
        return
    customer = holder(hit.article, view, hit.start, CUSTOMERS)
    if customer and customer.named and customer.start >= view.start:
        supplier = told_supplier(hit, customer)
        yield from contract(hit, supplier, customer.ref(), hit.start, end + 60)


_TOLD = 4_000


def _are_told(hit: Hit) -> bool:
    """Whether the goods are those that the text spoke of, or their price stands beside them."""
    goods, view = hit.match["goods"], hit.view
    if not goods or view.between(hit.start, min(hit.match.end() + 60, len(view.mask)), ("amount",)):
        return True
    return goods.lower()[:5] in view.article[max(view.start - _TOLD, 0) : view.start].lower()


# «a commandé 30 rames |à un constructeur chinois|, |au chantier Xxxx|»
_SELLER_TOLD = re.compile(
    r"[^.;:]{0,90}? (?:auprès d|chez |à (?:un|une|la|l'|des|plusieurs|d'autres|son|sa|[A-Z])|aux? )",
)


def _entrusted(hit: Hit) -> Iterator[Draft]:
    """«C lui confie désormais, à raison de N par an, ses emballages», «C vient de nous signer trois ans de blé, pour N»."""
    view = hit.view
    if not HIM.search(view.mask, 0, hit.start) or NOT_TRADE.search(
        view.mask, hit.start, hit.match.end()
    ):
        return
    if _NO_GOODS.search(view.mask, hit.start, min(hit.match.end() + 30, len(view.mask))):
        return
    customer = holder(hit.article, view, hit.start, CUSTOMERS)
    if customer is None or not customer.entity:
        return
    us = _US.search(view.mask, 0, hit.start)
    supplier = told_supplier(hit, customer) if us else next(iter(to_him(hit)), None)
    yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end())


# «lui a acheté des places», «lui a attribué 3 hectares», «lui a confié |12 millions| à distribuer»
_NO_GOODS = re.compile(
    r"\b(?:places?|billets?|hectares?|terrains?|terrasse|immeubles?|siège|parts|prix|trophée|enveloppe|budget)\b|"
    r"\b(?:confi|attribu|octroy|adjug)[a-zé]{0,4} (?:près de |plus de |environ )?\ue005\ue010*(?! par an)",
    re.IGNORECASE,
)
_US = re.compile(r"\bnous (?:en )?(?:a |avait |ont |vient de |viennent de )?$", re.IGNORECASE)
_KEYS = (
    r"(?:la (?:clé|présidence|direction|tête|barre|charge|vente|cession|conduite|tâche|licence|marque|médaille|note|palme)|les (?:clés|clefs|rênes|manettes|commandes|pleins)|"
    r"le (?:soin|titre|poste|prix|label|rôle|pilotage|secret|statut|sort|nom)|l[ae] première? place|l'(?:intérim|exclusivité|oscar)|un (?:rôle|siège|poste|prix|titre|bonus|dividende|mandat de vente)|une (?:note|licence|prime|place|aide|subvention|étoile)|"
    r"des (?:actions|parts|titres)|son (?:sort|avenir|argent)|ses (?:enfants|parts|actions|titres|intérêts|économies))"
)


def _body_orders(hit: Hit) -> Iterator[Draft]:
    """«La régie de C lui a commandé un télécabine, pour N», «L'armée nous a acheté vingt bornes»."""
    view = hit.view
    if holder(hit.article, view, hit.start, CUSTOMERS):
        return  # see contract.order
    customer = public_body(view, hit.start)
    us = _US.search(view.mask, 0, hit.start)
    found = interviewed_firm(hit.article) if us else None
    supplier = found or topic(hit.article, view, SUPPLIERS)
    yield from contract(hit, supplier, customer, hit.start, hit.match.end())


def _given_to(hit: Hit) -> Iterator[Draft]:
    """«C a attribué les freins de sa prochaine citadine au turc X»: whatever is given, X makes it."""
    view, supplier = hit.view, hit.group("supplier")
    customer = holder(hit.article, view, hit.start, ("company", "organization"))
    if not (customer and customer.entity and supplier and supplier.named):
        return
    if _DEEDS.search(customer.value.text):
        return
    suppliers = [supplier]
    if other := _OR_TO.match(view.mask, hit.match.end()):
        rival = view.group(other, "other")
        suppliers += [rival] if rival else []
    for each in suppliers:
        yield from contract(hit, each, customer.ref(), hit.start, hit.match.end() + 90)


# «à X |ou à Y|»
_OR_TO = pattern(r" ou (?:à |au )(?:la |le |l')?(?:[a-zà-ÿ-]{3,16} ){0,2}?{company:other}")
_DEEDS = re.compile(r"tribunal|cour\b|justice|jury|agence de notation|moody|fitch|s&p", re.I)

_WON = r"(?:gagn|remport|décroch|rafl|enlev|emport|arrach|empoch|engrang)ée?s?|obtenue?s?|conquis(?:e|es)?"
_WON_PRIZE = pattern(
    r"\b(?P<trigger>(?:méga-?)?contrats?|marchés?|commandes?|appel d'offres|chantier)(?! (?:de travail|à durée))"
    r"(?: (?!(?:qui|que|dont)\b)[^.;:,]{1,60}?)?,? "
    rf"(?:{_WON}) {_LATELY}(?:chez|auprès d(?:e la |e l'|e |u |'|es )) ?(?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company|organization:customer}}"
)


def _won_prize(hit: Hit) -> Iterator[Draft]:
    """«X a bondi après un marché de N gagné chez C»: X, or whom the text speaks of."""
    view, customer = hit.view, hit.group("customer")
    if customer is None or not customer.named or NOT_TRADE.match(view.mask, hit.start):
        return
    by = governed(view, hit.end, "par", SUPPLIERS, within=70)
    free = free_bodies(view, 0, hit.start, SUPPLIERS)
    supplier = by[0] if by else free[0] if free else told_supplier(hit, customer)
    yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 40)


_GOES_ON = pattern(
    rf"(?P<not>\bn'[a-zà-ÿ]{{1,6}} pas |\bne )?(?P<trigger>{alternation('prolonger', 'renouveler', 'reconduire')}) "
    r"(?:(?:de|pour|jusqu'en|jusqu'à) [^.;:,]{2,24} )?(?:un|son|le|ce|leur) (?:[a-zà-ÿ-]{4,14} )?(?:contrat|marché|accord d'approvisionnement|bail)\b"
    r"(?! (?:de travail|d'assurance|d[eu]s? \ue002|de (?:son|sa|leur)|avec|d'(?:entraîneur|exclusivité)|au))"
)


def _goes_on(hit: Hit) -> Iterator[Draft]:
    """«C, son premier client, a prolongé de deux ans un contrat de N»: with whom the text speaks of."""
    view = hit.view
    customer = holder(hit.article, view, hit.start, ("company",))
    if customer is None or not customer.named or customer.start < view.start:
        return
    if not (_HIS_CLIENT.match(view.mask, customer.end - view.start) or hit.match["not"]):
        return
    supplier = told_supplier(hit, customer)
    for draft in contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 60):
        yield replace(draft, status="denied") if hit.match["not"] else draft


# «C|, son premier client,| a prolongé», «C|, déjà client,|»
_HIS_CLIENT = re.compile(
    r"[»\"”]?(?: \([^()]{1,40}\))?, (?:(?:de loin |déjà |toujours )?(?:son|sa|notre|leur|le|la|premier|autre) ?[^,.;]{0,40}|déjà |fidèle )"
    r"\b(?:client|cliente|acheteur|acheteuse|débouché|donneur d'ordres?)\b",
    re.IGNORECASE,
)

_GAVE_UP = pattern(
    r"\b(?:devai(?:t|ent)|voulai(?:t|ent)|s'était engagée? à) lui (?P<trigger>acheter|prendre|commander|passer commande|confier)\b"
    r"[^.;:]{2,70}, (?:y a |a |s'est |s'y est )(?:finalement |depuis )?(?:renoncé|ravisée?|rétractée?|fait faux bond|fait machine arrière|jeté l'éponge|annulé)"
)


def _gave_up(hit: Hit) -> Iterator[Draft]:
    """«C, qui devait lui prendre 1.500 vélos, y a renoncé»."""
    customer = holder(hit.article, hit.view, hit.match.start(), CUSTOMERS)
    if customer and customer.named:
        supplier = told_supplier(hit, customer)
        for draft in contract(hit, supplier, customer.ref(), hit.start, hit.match.end()):
            yield replace(draft, status="denied")


_SIGNS_FOR = pattern(
    rf"\b(?P<trigger>{alternation('signer')}) {_LATELY}(?:avec|chez) (?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,2}}?{{company:other}}(?: \([^()]{{1,40}}\))?,? "
    r"(?:pour (?:plus de |près de |quelque |environ )?{amount}|pour {number} (?!(?:ans|années|mois|semaines|jours|trimestres)\b)[a-zà-ÿ-]{3,20})"
)


def _signs_for(hit: Hit) -> Iterator[Draft]:
    """«X vient de signer avec C, pour N»: of the two, whom the article is about supplies."""
    other, signer = hit.group("other"), holder(hit.article, hit.view, hit.start, SUPPLIERS)
    if other is None or not other.entity or signer is None or not signer.entity:
        return
    if signer.kind == "person":
        return  # «Le champion a signé avec X»
    counts = hit.article.discourse.counts
    sells = counts[signer.entity.id] >= counts[other.entity.id]
    supplier, customer = (signer, other) if sells else (other, signer)
    yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end())


TOLD_ORDER_RULES: tuple[Rule, ...] = (
    Rule(
        "contract.ordered",
        pattern(
            rf"\b(?P<trigger>{alternation('commander', 'réserver')}|{alternation('passer')} (?:une|sa|leur) (?:[a-zà-ÿ]{{4,14}} )?commande(?: ferme)?(?= (?:de |d'|pour )\ue005)) {_LATELY}(?:de {{amount}}|d'une valeur de {{amount}}|(?:{{number}} |plusieurs (?:centaines|milliers|dizaines) de |une (?:centaine|dizaine) de )(?:de |d')?(?P<goods>[a-zà-ÿ-]{{3,24}})"
            r"|(?:déjà )?(?:pour |l'équivalent de )(?:plus de |près de |quelque |environ )?{amount})"
        ),
        _ordered,
    ),
    Rule(
        "contract.entrusted",
        pattern(
            rf"\b(?P<trigger>{alternation('confier', 'attribuer', 'signer', 'acheter', 'adjuger', 'octroyer')})(?!\w)(?![^.;:]{{0,12}}(?:chèque|aide|subvention|prêt))[^.;:]{{0,90}}?{{amount}}"
        ),
        _entrusted,
    ),
    Rule(
        "contract.given_to",
        pattern(
            rf"(?<!se voit )(?<!s'est vu )\b(?P<trigger>{alternation('confier', 'attribuer', 'adjuger')}) {_LATELY}(?!{_KEYS})(?:ses|les|des|la|le|l'|son|sa) ?"
            r"[a-zà-ÿ'-]{3,24}(?: (?!(?:à|au|aux|qui|que)\b)[a-zà-ÿ'-]{1,24}){0,9}(?:, [^.;:]{2,50},)? (?:à |au )(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}?{company:supplier}"
        ),
        _given_to,
    ),
    Rule(
        "contract.body_orders",
        pattern(
            rf"\b(?:lui|nous) (?:a |avait |vient de )?(?:[a-zà-ÿ]{{4,14}} )?(?P<trigger>{alternation('commander', 'acheter', 'prendre', 'réserver')})(?!\w)[^.;:]{{3,70}}?{{amount}}"
        ),
        _body_orders,
    ),
    Rule("contract.signs_for", _SIGNS_FOR, _signs_for),
    Rule("contract.won_prize", _WON_PRIZE, _won_prize),
    Rule("contract.goes_on", _GOES_ON, _goes_on),
    Rule("contract.gave_up", _GAVE_UP, _gave_up),
)
