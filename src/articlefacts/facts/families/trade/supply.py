"""Contracts told by what is delivered: «A fournira 20 rames à C», «A a été retenu par C pour construire»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import clause, governed
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.sums import SUPPORT
from articlefacts.facts.families.trade.contracts import CUSTOMERS, SUPPLIERS, between_two, contract
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation

# What firms order from each other by the piece, the tonne or the megawatt.
_GOODS = (
    r"(?:avions?|appareils?|jets?|airbus|boeing|rames?|trains?|TGV|tramways?|trams?|métros?|"
    r"locomotives?|wagons?|bus|autobus|autocars?|hélicoptères?|navires?|bateaux|ferries|"
    r"paquebots?|frégates?|sous-marins?|corvettes?|patrouilleurs?|satellites?|lanceurs?|fusées?|"
    r"moteurs?|réacteurs?|turbines?|éoliennes?|panneaux|modules?|batteries?|cellules?|puces?|"
    r"semi-conducteurs?|véhicules?|voitures?|camions?|berlines?|taxis?|vélos?|scooters?|drones?|"
    r"missiles?|chars?|blindés?|canons?|obus|munitions?|radars?|torpilles?|rafale|mirage|doses?|"
    r"vaccins?|masques?|tests?|respirateurs?|médicaments?|seringues?|"
    r"gaz(?: naturel(?: liquéfié)?)?|GNL|pétrole|brut|électricité|courant|énergie|MW|GW|MWh|GWh|"
    r"TWh|mégawatts?|gigawatts?|hydrogène|ammoniac|biogaz|biométhane|vapeur|uranium|acier|"
    r"aluminium|rails?|tubes?|câbles?|lithium|nickel|cobalt|cuivre|phosphates?|engrais|blé|ciment|"
    r"sucre|cacao|charbon|tonnes?|barils?|mètres cubes|unités|exemplaires?|équipements?|"
    r"matériels?|composants?|pièces|systèmes?|simulateurs?|serveurs?|processeurs?|logiciels?|"
    r"terminaux|bornes|compteurs|pneus|sièges|ascenseurs)"
)
_LOT = (
    rf"(?:[a-zà-ÿ'-]{{1,14}} |{{number}} |{{date}} |{{amount}} de ){{0,6}}?"
    rf"(?:(?:[a-zà-ÿ]{{1,3}}')?{_GOODS}\b|(?<=[\ue008\ue010] )(?:{{product}}|{{company}}))"
)
_WORK = (
    r"(?:construire|bâtir|fournir|livrer|réaliser|exploiter|concevoir|fabriquer|développer|"
    r"moderniser|rénover|équiper|installer|déployer|assurer|entretenir|la (?:construction|"
    r"fourniture|réalisation|conception|rénovation|modernisation|maintenance|gestion|livraison|"
    r"fabrication)|le (?:développement|déploiement|chantier|remplacement|renouvellement|lot|"
    r"contrat|marché)|l'(?:exploitation|installation|équipement|entretien|aménagement|extension)|"
    r"les travaux)"
)


def _delivers(hit: Hit) -> Iterator[Draft]:
    """«A livrera 20 rames à C», «A va fournir du gaz à C»."""
    view = hit.view
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    customer = governed(view, hit.match.end(), "à|au|aux", CUSTOMERS, within=70)
    if (
        supplier
        and customer
        and not (
            customer[0].kind == "place"
            and _WHERE.search(view.mask, hit.end, customer[0].start - view.start)
        )
    ):
        yield from contract(
            hit, supplier, customer[0].ref(), hit.start, customer[0].end - view.start + 100
        )


# «vend des voitures à Paris»: a town is where; «à la Norvège» is to whom.
_WHERE = re.compile(r"\bà $")


def _supplies(hit: Hit) -> Iterator[Draft]:
    """«A fournira C», «A approvisionne C en lait», «A équipera les bus de C»."""
    view, customer = hit.view, hit.view.group(hit.match, "customer")
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    if supplier and customer and customer.named:
        yield from contract(hit, supplier, customer.ref(), hit.end, hit.match.end() + 80)


def _supplier_of(hit: Hit) -> Iterator[Draft]:
    """«A est le fournisseur exclusif de C», «A, sous-traitant de C,»."""
    supplier, customer = hit.group("supplier"), hit.group("customer")
    if supplier and customer and customer.named:
        for draft in contract(hit, supplier, customer.ref(), hit.end, hit.end):
            yield replace(draft, presupposed=True)


def _buys_goods(hit: Hit) -> Iterator[Draft]:
    """«C a acheté trois frégates à A», «C achètera du gaz auprès de A»."""
    view = hit.view
    supplier = governed(
        view, hit.match.end(), r"à|au|aux|auprès d[eu]s?|auprès d'", SUPPLIERS, within=70
    )
    customer = holder(hit.article, view, hit.start, CUSTOMERS)
    if supplier and customer:
        yield from contract(
            hit, supplier[0], customer.ref(), hit.start, supplier[0].end - view.start + 100
        )


def _chosen(hit: Hit) -> Iterator[Draft]:
    """«A a été retenu par C pour construire le tunnel», «A s'est vu confier le chantier par C»."""
    view = hit.view
    customer = governed(view, hit.end, "par", CUSTOMERS, within=110)
    if not customer:
        return
    host = (
        patient(view, hit.start, hit.end, SUPPLIERS)
        if view.mask[hit.match.start()] == ","
        else None
    )
    for supplier in (host,) if host else holders(hit.article, view, hit.start, SUPPLIERS):
        yield from contract(hit, supplier, customer[0].ref(), hit.end, hit.end + 220)


def _signed(hit: Hit) -> Iterator[Draft]:
    """«A annonce la signature d'un contrat avec C», «A a signé avec C un accord de vente de gaz»."""
    view = hit.view
    other = governed(view, hit.end, r"avec|auprès d[eu]s?|auprès d'", CUSTOMERS, within=140)
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


_MADE = re.compile(
    rf"\b{alternation('signer', 'conclure', 'obtenir', 'annoncer', 'décrocher', 'remporter', 'renouveler', 'prolonger', 'sceller')}\b"
)
# «un contrat d'achat de gaz»: the other party delivers; power purchase agreements are signed by both sides.
_PURCHASE = re.compile(
    r"\b(?:contrats?|accords?) (?:[a-zà-ÿ-]+ ){0,2}(?:d'achat|"
    r"d'approvisionnement)\b(?! d'(?:électricité|énergie)(?![^.;]{0,90}? pour "
    r"(?:l'approvisionnement|alimenter|couvrir|s'approvisionner)))|\b(?:fourniture|alimentation|"
    r"approvisionnement) [^.;]{0,40}?(?:d[eu]s? (?:son|ses|leurs?) |du site|des sites|de l'usine|"
    r"des usines)",
    re.I,
)
_NOT_TRADE = re.compile(
    r"de travail|d'apprentissage|à durée|de cession|de rachat|d'achat d'actions|vente d'actions|"
    r"vente de (?:sa|ses|son|la|l'|parts)|d'assurance|de partenariat|de paix",
    re.I,
)


def _signers(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    if hit.match["trigger"].lower() != "signature":
        return doers(hit.article, view, hit.start, SUPPLIERS)
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        if found := doers(hit.article, view, support.start(), SUPPLIERS):
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
        "contract.deliver",
        pattern(rf"\b(?P<trigger>{alternation('livrer', 'fournir', 'vendre')})(?!\w) {_LOT}"),
        _delivers,
    ),
    Rule(
        "contract.supplies",
        pattern(
            r"\b"
            rf"(?P<trigger>{alternation('fournir', 'approvisionner', 'ravitailler', 'alimenter', 'livrer')})"
            r" (?:aussi |également |déjà |notamment |désormais )?(?:le |la |l')?(?:(?!en |à |de |"
            rf"du |des )[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company:customer}}(?= en (?!France|Europe|"
            r"\ue003|\ue007)| depuis| pendant| jusqu'|[.,;]|$)"
        ),
        _supplies,
    ),
    Rule(
        "contract.supplier_of",
        pattern(
            r"{company:supplier}[»\"”]?(?: \([^()]{1,40}\))?(?:,| est| était| reste| demeure| devient|"
            r" deviendra) (?:aussi |désormais |déjà |ainsi )?(?:le |la |un |l'un des |un des |son )?"
            r"(?:principal |premier |grand |nouveau )?(?P<trigger>(?:fournisseur|sous-traitant|"
            r"équipementier)(?: (?:privilégié|exclusif|officiel|historique|attitré|unique|principal|"
            r"stratégique|majeur|clé))?) (?:de |d'|du )(?:groupe |géant |constructeur )?"
            r"{company:customer}"
        ),
        _supplier_of,
    ),
    Rule(
        "contract.equips",
        pattern(
            rf"\b(?P<trigger>{alternation('équiper')}) (?:les |des |la |le |l'|"
            rf"une partie des )?(?:{{number}} )?(?:futurs? |nouve(?:aux|lles?) |prochaine?s? |"
            rf"premiers? )?{_GOODS}\b(?: [a-zà-ÿ-]{{4,16}})? (?:de |d'|du )(?:la |"
            rf"l')?(?:[a-zà-ÿ-]{{4,20}} ){{0,2}}?{{company:customer}}"
        ),
        _supplies,
    ),
    Rule(
        "contract.buy",
        pattern(rf"\b(?P<trigger>{alternation('acheter', 'acquérir')})(?!\w) {_LOT}"),
        _buys_goods,
    ),
    Rule(
        "contract.chosen",
        pattern(
            r"(?:, |\b)(?P<trigger>(?:(?:été|est|sont|sera|seront|être) (?:finalement |ainsi |"
            r"également )?|(?<=, ))(?:choisie?s?|retenue?s?|sélectionnée?s?|désignée?s?|"
            r"mandatée?s?|chargée?s?)|(?:se voi\w+|s'est vue?|se sont vus?|"
            rf"s'était vu) (?:confier|attribuer|notifier))\b(?=[^.;:]{{0,130}}? (?:pour |de |d'|"
            rf"afin de )?{_WORK}\b)"
        ),
        _chosen,
    ),
    Rule(
        "contract.signed",
        pattern(
            rf"\b(?P<trigger>signature|{alternation('signer', 'conclure', 'sceller')})\b"
            rf"(?=(?:[^.;:,]{{0,60}}? )?(?:d'une? |de plusieurs |d'|de |des |une? |{{number}} |"
            r"plusieurs |du |le |l')(?:[a-zà-ÿ-]+ )?"
            r"(?:contrats? (?!de distribution|de licence)|commandes? |"
            r"accords? (?:[a-zà-ÿ-]+ )?(?:de|pour la|portant sur la) (?:vente|fourniture|"
            r"livraison)|accords? (?:[a-zà-ÿ-]+ )?d'(?:achat|approvisionnement)))"
        ),
        _signed,
    ),
)
