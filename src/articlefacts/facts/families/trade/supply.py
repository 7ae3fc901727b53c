"""Contracts told by the work or the signature: «A a été retenu par C», «A a signé avec C un accord de vente»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, governed
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.sums import SUPPORT
from articlefacts.facts.families.trade.contracts import CUSTOMERS, SUPPLIERS, between_two, contract
from articlefacts.facts.families.trade.customers import is_authority
from articlefacts.facts.families.trade.goods import TO_SUPPLY
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_WORK = (
    r"(?:construire|bâtir|fournir|livrer|réaliser|exploiter|concevoir|fabriquer|développer|"
    r"moderniser|rénover|équiper|installer|déployer|assurer|entretenir|la (?:construction|"
    r"fourniture|réalisation|conception|rénovation|modernisation|maintenance|gestion|livraison|"
    r"fabrication)|le (?:développement|déploiement|chantier|remplacement|renouvellement|lot|"
    r"contrat|marché)|l'(?:exploitation|installation|équipement|entretien|aménagement|extension)|"
    r"les travaux)"
)


def _chosen(hit: Hit) -> Iterator[Draft]:
    """«A a été retenu par C pour construire le tunnel», «A s'est vu confier le chantier par C»."""
    view = hit.view
    customer = governed(view, hit.end, "par", CUSTOMERS, within=110)
    if not customer:
        yield from _chosen_for(hit)
        return
    host = (
        patient(view, hit.start, hit.end, SUPPLIERS)
        if view.mask[hit.match.start()] == ","
        else None
    )
    for supplier in (host,) if host else holders(hit.article, view, hit.start, SUPPLIERS):
        yield from contract(hit, supplier, customer[0].ref(), hit.end, hit.end + 220)


# «a été retenu pour |les sièges d'un futur modèle du chinois C|, un marché de N»
_FOR_ITS_GOODS = pattern(
    r"(?: [a-zà-ÿ\ue007\ue010]{2,14})? pour (?:(?!(?:de|du|par|avec) \ue000)[^.;:,\ue000\ue001]){3,80}? (?:de |d'|du |de la )(?:groupe )?"
    r"(?:[a-zà-ÿ-]{3,16} )?{company:customer}(?=[.,;]| \(|$)"
)


def _chosen_for(hit: Hit) -> Iterator[Draft]:
    """«X a été retenu pour les sièges d'un modèle de C»: whose goods are made."""
    view = hit.view
    match = _FOR_ITS_GOODS.match(view.mask, hit.end)
    customer = view.group(match, "customer") if match else None
    if match and customer and customer.named and "été" in hit.match["trigger"]:
        supplier = holder(hit.article, view, hit.start, SUPPLIERS)
        yield from contract(hit, supplier, customer.ref(), hit.end, match.end() + 80)


def _signed(hit: Hit) -> Iterator[Draft]:
    """«A annonce la signature d'un contrat avec C», «A a signé avec C un accord de vente de gaz»."""
    view = hit.view
    other = governed(view, hit.end, r"avec|auprès d(?:es?|u|')", CUSTOMERS, within=140)
    if not other and not _NOT_TRADE.search(view.mask, hit.start, hit.end + 60):
        yield from between_two(hit, doers(hit.article, view, hit.start, CUSTOMERS), hit.end + 150)
    if not other or _NOT_TRADE.search(view.mask, hit.start, other[0].start - view.start):
        return
    end = other[0].end - view.start + 100
    for signer in _signers(hit):
        if (
            _PURCHASE.search(view.mask, hit.start, other[0].end - view.start + 130)
            and other[0].kind == "company"
        ):
            yield from contract(hit, other[0], signer.ref(), hit.start, end)
        elif signer.kind == "company":
            yield from contract(hit, signer, other[0].ref(), hit.start, end)
        elif other[0].kind == "company" and is_authority(signer):
            # «Le Togo a signé un contrat avec X»: the firm supplies; a club or a union has sponsors.
            yield from contract(hit, other[0], signer.ref(), hit.start, end)


def _to_supply(hit: Hit) -> Iterator[Draft]:
    """«A a conclu un contrat de dix ans pour l'approvisionnement en azote de C»."""
    view = hit.view
    customer = view.group(hit.match, "customer")
    start, _ = clause(view, hit.start)
    for support in reversed(list(_MADE.finditer(view.mask, start, hit.start))):
        supplier = holder(hit.article, view, support.start(), SUPPLIERS)
        if supplier and customer:
            yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 60)
            return


_SIGN = alternation(
    "signer", "conclure", "obtenir", "annoncer", "décrocher",
    "remporter", "renouveler", "prolonger", "sceller",
)  # fmt: skip
_SIGN_DEAL = alternation(
    "signer", "conclure", "sceller", "finaliser", "parapher", "renouveler", "prolonger", "officialiser", "reconduire",
)  # fmt: skip
_MADE = lazy(rf"\b{_SIGN}\b")
# «un contrat d'achat de gaz»: the other party delivers; power purchase agreements are signed by both sides.
_PURCHASE = re.compile(
    r"\b(?:contrats?|accords?) (?:[a-zà-ÿ-]+ ){0,2}(?:d'achat|"
    r"d'approvisionnement)\b(?! d'(?:électricité|énergie)(?![^.;]{0,90}? pour "
    r"(?:l'approvisionnement|alimenter|couvrir|s'approvisionner)))|\b(?:fourniture|alimentation|"
    r"approvisionnement) [^.;]{0,40}?(?:d[eu]s? (?:son|ses|leurs?) |du site|des sites|de l'usine|"
    r"des usines)|\b(?:pour|afin d[e']|en vue d[e']|visant à|portant sur) ?(?:lui |leur )?"
    r"(?:acheter|acquérir|importer|se procurer|l'achat|l'importation)\b",
    re.I,
)
_NOT_TRADE = re.compile(
    r"de travail|d'apprentissage|à durée|de cession|de rachat|d'achat d'actions|vente d'actions|"
    r"vente de (?:sa|ses|son|la|l'|parts)|d'assurance|de partenariat|de paix|"
    r"de (?:sponsoring|parrainage|mécénat|naming|recherche|prêt|crédit|financement|subvention)",
    re.I,
)


def _signers(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    if hit.match["trigger"].lower() != "signature":
        return doers(hit.article, view, hit.start, CUSTOMERS)
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        if found := doers(hit.article, view, support.start(), CUSTOMERS):
            return found
    return ()


SUPPLY_RULES: tuple[Rule, ...] = (
    Rule(
        "contract.to_supply",
        pattern(
            r"\b(?P<trigger>(?:contrats?|accords?))(?: [a-zà-ÿ-]{3,14}){0,2}(?: de {number} ans)?"
            r"(?: [^.;:,]{0,30}?)? (?:pour|portant sur|en vue de|prévoyant|"
            r"concernant) (?:l'approvisionnement|la fourniture|la livraison|"
            r"l'alimentation)(?: (?!(?:dans|sur|pour|par|avec|au|aux|afin) )"
            r"[^ .;:,\ue000\ue001]{1,24}){0,8}? (?:de |d'|du |à |au )(?:la |le |"
            r"l')?(?:(?:groupe|société|compagnie|usine|site)\s)?"
            r"(?:[a-zà-ÿ-]{3,20} ){0,2}?{company|organization:customer}"
        ),
        _to_supply,
    ),
    Rule(
        "contract.chosen",
        pattern(
            r"(?:, |\b)(?P<trigger>(?:(?:été|est|sont|sera|seront|être) (?:finalement |ainsi |"
            r"également )?|(?<=, ))(?:choisie?s?|retenue?s?|sélectionnée?s?|désignée?s?|"
            r"mandatée?s?|chargée?s?)|(?:se voi\w+|s'est vue?|se sont vus?|"
            rf"s'était vu) (?:confier|attribuer|notifier))\b(?=[^.;:]{{0,130}}? (?:pour |de |d'|"
            rf"afin de )?(?:{_WORK}|(?:un|le|ce) (?:[a-zà-ÿ]{{3,14}} )?(?:contrat|marché)|pour (?:(?:les|des|la|le|ses) |l'))(?!\w))"
        ),
        _chosen,
    ),
    Rule(
        "contract.signed",
        pattern(
            rf"\b(?P<trigger>signature|{_SIGN_DEAL}|{alternation('annoncer', 'dévoiler')}(?= (?:{{date}} |"
            r"[a-zà-ÿ]{4,14} |(?:au |à (?:la |l')?|lors d[eu] )[^.;:,]{3,40}? )?(?:une?|des|de|plusieurs|{number}) (?:[a-zà-ÿ]{4,14} )?(?:contrat|commande|accord)))\b"
            rf"(?=(?:[^.;:,]{{0,60}}? )?(?:d'une? |de plusieurs |d'|de |des |une? |{{number}} |"
            r"plusieurs |du |le |l'|son |sa |ses |leurs? )(?:[a-zà-ÿ-]{2,20} )?"
            r"(?:contrats? (?!de (?:distribution|licence|partage|coopération|partenariat|"
            r"collaboration|franchise))|commandes? |"
            r"accords? (?:[a-zà-ÿ-]{2,20} )?(?:de|pour la|portant sur la) (?:vente|fourniture|"
            r"livraison)|accords? (?:[a-zà-ÿ-]{2,20} )?d'(?:achat|approvisionnement)|"
            r"(?:accords?|protocoles? d'(?:accord|entente)|lettres? d'intention|mémorandums?|accords?-cadres?) "
            rf"[^.;:]{{0,110}}?{TO_SUPPLY}))"
        ),
        _signed,
    ),
)
