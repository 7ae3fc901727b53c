"""Contracts told by goods that change hands: «A livrera 20 rames à C», «C achètera du gaz à A», «A, fournisseur de C,»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.trade.contracts import CUSTOMERS, HIM, SUPPLIERS, contract, to_him
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.values import Number

# What firms order from each other by the piece, the tonne or the megawatt.
GOODS = (
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
    r"terminaux|bornes|compteurs|pneus|sièges|ascenseurs|grues?|portiques?|chariots|tracteurs?|"
    r"ambulances?|engins|graphite|manganèse|bauxite|minerais?|concentrés?|terres rares|carburants?|"
    r"bornes?|machines|robots|caisses|lits|fauteuils|uniformes|tenues|bouteilles|palettes|conteneurs|yachts|écrans|tablettes|capteurs|imprimantes|automates|cuves|vérins|pompes|vannes|charpentes|vitrages|façades|"
    r"gazole|kérosène|bitume|riz|maïs|café|coton|soja)"
)
_CHANGES_HANDS = (
    r"(?:(?:vendre|livrer|fournir|acheter|exporter|importer|approvisionner|se procurer|moderniser|rénover|"
    r"remplacer)|(?:la |l'|une |des )?(?:vente|fourniture|livraison|achat|exportation|importation|approvisionnement|modernisation|rénovation)s?)"
)
# «un accord |pour lui vendre|», «un protocole |portant sur la livraison de 20 rames|»
TO_SUPPLY = (
    r"(?:pour|afin d[e']|en vue d[e']|visant à|prévoyant|portant sur|concernant|relatifs? à|sur|d[e'])"
    r" ?(?:(?:lui|leur) (?:vendre|livrer|fournir|acheter|procurer)\b|"
    rf"{_CHANGES_HANDS}(?!\w)(?: [^ ,;.:()]{{1,20}}){{0,6}}?[ ']{GOODS}\b)"
)
_LOT = (
    rf"(?:[a-zà-ÿ'-]{{1,14}} |{{number}} |{{date}} |{{amount}} de ){{0,6}}?"
    rf"(?:(?:[a-zà-ÿ]{{1,3}}')?{GOODS}\b|(?<=[\ue008\ue010] )(?:{{product}}|{{company}}))"
)


def _delivers(hit: Hit) -> Iterator[Draft]:
    """«A livrera 20 rames à C», «A va fournir du gaz à C»."""
    view = hit.view
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    customer = governed(view, hit.match.end(), "à|au|aux", CUSTOMERS, within=70)
    if supplier and customer and not _is_market(hit, customer[0]):
        yield from contract(
            hit, supplier, customer[0].ref(), hit.start, customer[0].end - view.start + 100
        )


def _delivers_to(hit: Hit) -> Iterator[Draft]:
    """«A va livrer à C vingt rames»."""
    view, customer = hit.view, hit.group("customer")
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    if supplier and customer and not _is_market(hit, customer):
        yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 80)


def _is_market(hit: Hit, customer: Item) -> bool:
    """Whether a place is where goods are sold: «vend des voitures |à Paris|», «|au Maroc|», but «|à la Norvège|»."""
    view = hit.view
    where = _MARKET if _SELLS.match(hit.match["trigger"]) else _TOWN
    if customer.kind != "place":
        return False
    return bool(where.search(view.mask, hit.end, customer.start - view.start)) and not _a_few(hit)


def _a_few(hit: Hit) -> bool:
    """«vend |18 avions| au Maroc»: so few that a State takes them all."""
    numbers = hit.view.between(hit.end, hit.match.end(), ("number",))
    value = numbers[0].value.value if numbers and isinstance(numbers[0].value, Number) else None
    return value is not None and value < _MANY


_MANY = 1000
_TOWN = re.compile(r"\bà $")
_MARKET = re.compile(r"\b(?:à|aux?) $")
_SELLS = re.compile(r"vend", re.IGNORECASE)


def _supplier_of(hit: Hit) -> Iterator[Draft]:
    """«A est le fournisseur exclusif de C», «A, sous-traitant de C,»."""
    supplier, customer = hit.group("supplier"), hit.group("customer")
    if supplier and customer and customer.named:
        for draft in contract(hit, supplier, customer.ref(), hit.end, hit.end):
            yield replace(draft, presupposed=True)


def _customer_of(hit: Hit) -> Iterator[Draft]:
    """«C, premier client de A,»; in «le président |de C|, un client de A» he is the client."""
    customer = hit.group("customer")
    if customer and not _OF.search(hit.view.mask, 0, customer.start - hit.view.start):
        yield from _supplier_of(hit)


_OF = re.compile(r"\b(?:de |d'|du |des )(?:la |l'|les )?(?:[a-zà-ÿ-]{3,20} )?$", re.IGNORECASE)


def _buys_goods(hit: Hit) -> Iterator[Draft]:
    """«C a acheté trois frégates à A», «C achètera du gaz auprès de A»."""
    view = hit.view
    at = hit.match.end()
    supplier = governed(view, at, r"à|au|aux", SUPPLIERS, within=70) or governed(
        view, at, r"auprès d(?:es?|u|')", SUPPLIERS, within=140
    )
    customer = holder(hit.article, view, hit.start, CUSTOMERS)
    if not supplier and HIM.search(view.mask, 0, hit.start):
        supplier = to_him(hit)
    if supplier and customer:
        yield from contract(
            hit, supplier[0], customer.ref(), hit.start, supplier[0].end - view.start + 100
        )


GOODS_RULES: tuple[Rule, ...] = (
    Rule(
        "contract.deliver",
        pattern(
            rf"\b(?P<trigger>{alternation('livrer', 'fournir', 'vendre')})(?!\w) (?:{_LOT}|"
            r"(?:également |aussi |notamment )?(?:la |le |les |son |sa |ses |l')"
            r"(?:[a-zà-ÿ-]{2,14} ){0,3}{product}(?= (?:à|au|aux) ))"
        ),
        _delivers,
    ),
    Rule(
        "contract.deliver_to",
        pattern(
            rf"\b(?P<trigger>{alternation('livrer', 'fournir', 'vendre')}) (?:à |au |aux )(?:la |le |"
            rf"l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company|organization|place:customer}}"
            rf"(?: \([^()]{{1,40}}\))?,? {_LOT}"
        ),
        _delivers_to,
    ),
    Rule(
        "contract.supplier_of",
        pattern(
            r"{company:supplier}[»\"”]?(?: \([^()]{1,40}\))?(?:,| est| était| reste| demeure| devient|"
            r" deviendra) (?:aussi |désormais |déjà |ainsi )?(?:le |la |un |l'un des |un des |son )?"
            r"(?:principal |premier |grand |nouveau )?(?P<trigger>(?:fournisseur|sous-traitant|"
            r"prestataire|équipementier)(?: (?:privilégié|exclusif|officiel|historique|attitré|unique|principal|"
            r"stratégique|majeur|clé))?) (?:de |d'|du )(?:groupe |géant |constructeur )?"
            r"{company:customer}"
        ),
        _supplier_of,
    ),
    Rule(
        "contract.customer_of",
        pattern(
            r"{company:customer}[»\"”]?(?: \([^()]{1,40}\))?(?:,| est| était| reste| demeure| devient|"
            r" deviendra) (?:aussi |désormais |déjà |ainsi )?(?:le |la |un |l'un des |un des |son )?"
            r"(?:principal |premier |grand |gros |nouveau )?(?P<trigger>client(?:e|s)?"
            r"(?: (?:privilégié|exclusif|historique|unique|principal|stratégique|majeur|clé))?) "
            r"(?:de |d'|du )(?:groupe |géant |constructeur )?{company:supplier}"
        ),
        _customer_of,
    ),
    Rule(
        "contract.buy",
        pattern(rf"\b(?P<trigger>{alternation('acheter', 'acquérir')})(?!\w) {_LOT}"),
        _buys_goods,
    ),
)
