"""Contracts told beside the work or the customer: «A équipera C, un marché de N», «C annule sa commande», «C, client de A»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_objects import noun_behind
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.trade.contracts import (
    CUSTOMERS,
    HIM,
    NOT_TRADE,
    SUPPLIERS,
    contract,
    to_him,
)
from articlefacts.facts.families.trade.customers import is_authority
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_WORTH = (
    r"(?:de |d'|d'un montant (?:total )?de |d'une valeur de |(?:évalué|estimé|chiffré|valorisé)e? à |portant sur |"
    r"à |pour )(?:plus de |près de |quelque |environ |un total de )?"
)
_APPOSED = pattern(
    r"(?:, (?:soit )?(?:un|une) |,? (?:dans le cadre|au titre|aux termes) d'une? )(?P<trigger>contrat|marché|commande|chantier|"
    rf"mandat|mission|accord-cadre)(?: (?!de )[a-zà-ÿ-]{{3,16}}){{0,2}} {_WORTH}{{amount}}"
)
_WORK = re.compile(
    rf"\b(?P<work>{alternation('fournir', 'livrer', 'équiper', 'approvisionner', 'alimenter', 'construire', 'bâtir', 'réaliser')}|"
    rf"{alternation('exploiter', 'fabriquer', 'concevoir', 'produire', 'installer', 'déployer', 'gérer')}|"
    r"(?:refon(?:d|dra|dre)|entretien(?:t|dra)|(?:rénov|modernis|restaur|nettoi|héberg|transport|numéris|sécuris|assembl|"
    r"imprim|for|lanc)(?:e|er|era|ent|eront|é|ait))|entretenir)\b|"
    rf"\b(?P<buy>{alternation('acheter', 'commander', 'prendre', 'réserver')})\b",
    re.IGNORECASE,
)


def _apposed(hit: Hit) -> Iterator[Draft]:
    """«A refera le site de C, un contrat de N», «C lui a pris 60 robots, un marché de N»."""
    view, at = hit.view, hit.match.start()
    verbs = list(_WORK.finditer(view.mask, max(at - 170, 0), at))
    if not verbs:
        return
    verb = verbs[-1]
    if verb["buy"]:
        yield from _bought(hit, verb)
        return
    supplier = holder(hit.article, view, verb.start(), SUPPLIERS)
    customer = _for_whom(hit, verb, supplier)
    if customer and customer.entity:
        for draft in contract(hit, supplier, customer.ref(), hit.start, hit.match.end()):
            yield replace(draft, trigger=(verb.start(), verb.end()))


def _for_whom(hit: Hit, verb: re.Match[str], supplier: Item | None) -> Item | None:
    """The one body between the verb and the price, or whom a noun behind the verb means."""
    view = hit.view
    bodies = [
        i
        for i in view.between(verb.end(), hit.match.start(), ("company", "organization"))
        if i.entity and (i.kind == "company" or is_authority(i))
    ]
    if len({i.entity.id for i in bodies if i.entity}) == 1:
        return bodies[0]
    if bodies:
        return None
    return noun_behind(hit.article, view, verb.end(), but=(supplier,)) or noun_behind(
        hit.article, view, verb.end(), prepositions="", but=(supplier,)
    )


def _bought(hit: Hit, verb: re.Match[str]) -> Iterator[Draft]:
    """«En mai, C lui a pris 60 robots»: whom the text spoke of sells."""
    view = hit.view
    if not HIM.search(view.mask, 0, verb.start()):
        return
    customer = holder(hit.article, view, verb.start(), CUSTOMERS)
    supplier = to_him(replace(hit, match=verb))
    if customer and supplier:
        for draft in contract(hit, supplier[0], customer.ref(), hit.start, hit.match.end()):
            yield replace(draft, trigger=(verb.start(), verb.end()))


_CANCELS = pattern(
    rf"\b(?P<trigger>{alternation('résilier', 'annuler', 'dénoncer')}) (?:(?:une|sa|cette|leur) (?:grosse |importante )?commande|"
    r"(?:son|un|le|ce) (?:gros |important )?(?:contrat|marché)(?! d(?:e |')(?:travail|licence|cession|rachat|assurance|location|bail)))\b"
)


def _cancels(hit: Hit) -> Iterator[Draft]:
    """«C a annulé sa commande de N à A», «Son client C a résilié un contrat de N»."""
    view = hit.view
    if NOT_TRADE.search(view.mask, hit.start, hit.match.end() + 30) or _PASSED_BY.search(
        view.mask, max(hit.start - 12, 0), hit.start
    ):
        return
    customer = holder(hit.article, view, hit.start, ("company", "organization"))
    if customer is None or not customer.entity:
        return
    named = governed(
        view, hit.match.end(), r"à|au|aux|auprès d(?:es?|u|')|chez", SUPPLIERS, within=90
    )
    if not named and _WITH.match(view.mask, hit.match.end()):
        return
    supplier = named[0] if named else topic(hit.article, view, SUPPLIERS, but={customer.entity.id})
    for draft in contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 90):
        yield replace(draft, status="denied")


_WITH = re.compile(r"[^.;:,]{0,60}? (?:avec|par|entre|qui|que) ")
_PASSED_BY = re.compile(r"\b(?:été|est|était|fut) $", re.IGNORECASE)


def _has_client(hit: Hit) -> Iterator[Draft]:
    """«A compte C parmi ses clients», «A a pour premier client C»."""
    customer = hit.group("customer")
    supplier = holder(hit.article, hit.view, hit.start, SUPPLIERS)
    for each in coordinated(hit.view, customer, SUPPLIERS) if customer else ():
        if each.named:
            yield from contract(hit, supplier, each.ref(), hit.match.end(), hit.match.end() + 60)


def _clients_are(hit: Hit) -> Iterator[Draft]:
    """«Parmi ses clients : C, D et E»: of whom the text speaks."""
    customer = hit.group("customer")
    several = coordinated(hit.view, customer, SUPPLIERS) if customer else ()
    but = {c.entity.id for c in several if c.entity}
    supplier = interviewed_firm(hit.article) if "nos" in hit.match["trigger"].lower() else None
    supplier = supplier or topic(hit.article, hit.view, SUPPLIERS, at=hit.start, but=but)
    for each in several:
        if each.named:
            yield from contract(hit, supplier, each.ref(), hit.match.end(), hit.match.end())


def _its_client(hit: Hit) -> Iterator[Draft]:
    """«Son principal client, l'italien C, pèse 30 % des ventes»: lost where it is lost."""
    customer = hit.group("customer")
    if customer is None or not customer.named or not customer.entity:
        return
    supplier = interviewed_firm(hit.article) if "notre" in hit.match["trigger"].lower() else None
    supplier = supplier or possessor(hit.article, hit.view, hit.start, SUPPLIERS)
    for draft in contract(hit, supplier, customer.ref(), hit.match.end(), hit.match.end()):
        lost = _LOST.search(hit.view.mask, 0, hit.start)
        yield replace(draft, status="denied" if lost else "asserted")


_LOST = re.compile(r"\b(?:perd(?:u|re|ent|ait)?|lâché par|quitté par|départ de) $", re.IGNORECASE)


def _is_client(hit: Hit) -> Iterator[Draft]:
    """«C est notre premier client»: of the firm that speaks, or that the text speaks of."""
    customer = hit.group("customer")
    if customer and customer.named and customer.entity:
        supplier = interviewed_firm(hit.article) if "notre" in hit.match["trigger"] else None
        but = {customer.entity.id}
        supplier = supplier or topic(hit.article, hit.view, SUPPLIERS, but=but)
        yield from contract(hit, supplier, customer.ref(), hit.match.end(), hit.match.end() + 60)


def _makes_supplier(hit: Hit) -> Iterator[Draft]:
    """«Un contrat de dix ans fait de A le fournisseur de C», «en fait le fournisseur de C»."""
    customer, supplier = hit.group("customer"), hit.group("supplier")
    if customer and customer.entity and customer.named:
        but = {customer.entity.id}
        supplier = supplier or topic(hit.article, hit.view, SUPPLIERS, at=hit.start, but=but)
        yield from contract(hit, supplier, customer.ref(), hit.match.end(), hit.match.end() + 60)


_OF = r"(?:de la |de l'|de |d'|du )(?:(?:groupe|géant|constructeur|usine|site|sites|usines) (?:de |d')?)?"

CLIENT_RULES: tuple[Rule, ...] = (
    Rule("contract.apposed", _APPOSED, _apposed, needs=MONEY),
    Rule("contract.cancels", _CANCELS, _cancels),
    Rule(
        "contract.has_client",
        pattern(
            rf"\b(?P<trigger>{alternation('compter')}) (?:notamment |déjà |aussi )?(?:le |la |l'|les )?(?:[a-zà-ÿ-]{{4,16}} )?"
            r"{company:customer}[^.;:]{0,80}? (?:parmi|au nombre de) ses (?:[a-zà-ÿ-]{4,12} )?clients"
        ),
        _has_client,
    ),
    Rule(
        "contract.names_clients",
        pattern(
            rf"\b(?:(?P<trigger>{alternation('compter')}) (?:notamment |déjà |aussi )?(?:parmi|au nombre de) ses (?:[a-zà-ÿ-]{{4,12}} )?(?:clients|donneurs d'ordres?|références)(?: (?!(?:de|d'|du|des)\b)[a-zà-ÿ-]{{4,14}})?,? (?:notamment |des groupes comme |des géants comme )?"
            r"(?:le |la |l'|les )?(?:[a-zà-ÿ-]{4,16} )?{company:customer})"
        ),
        _has_client,
    ),
    Rule(
        "contract.clients_are",
        pattern(
            r"\b(?P<trigger>parmi (?:ses|nos|leurs) (?:[a-zà-ÿ-]{4,12} )?clients|(?:(?:ses|nos|son|notre|principa(?:l|ux)|premiers?|derniers?|nouveaux?|plus gros) )(?:[a-zà-ÿ-]{4,12} )?clients?)(?: [a-zà-ÿ-]{4,14}| en date)?"
            r"(?: ?: |, (?:citons|on (?:trouve|compte)|figurent|il y a) |,? (?:figurent|on (?:trouve|compte|retrouve)|s'appellent|se nomment|ont pour noms?) )(?:notamment |déjà )?"
            r"(?:le |la |l'|les )?(?:[a-zà-ÿ-]{4,16} )?{company:customer}"
        ),
        _clients_are,
    ),
    Rule(
        "contract.its_client",
        pattern(
            r"\b(?P<trigger>(?:son|notre|leur) (?:(?:premier|principal|plus gros|gros|meilleur|seul|unique|fidèle|grand|nouveau|dernier) )?(?:client|donneur d'ordres?|acheteur)(?: (?:historique|principal|phare|étranger|unique|majeur))?)"
            r"(?: \ue007\ue010*)?, (?:le |la |l')?(?:groupe |géant )?(?:[a-zà-ÿ-]{4,16} )?{company:customer}(?=[,.;)]| \()"
        ),
        _its_client,
    ),
    Rule(
        "contract.is_client",
        pattern(
            r"{company:customer}[»\"”]?(?: \([^()]{1,40}\))? (?:est|reste|demeure|était) (?:aussi |déjà |toujours )?(?P<trigger>(?:son|notre|leur) (?:(?:premier|principal|plus gros|gros|meilleur|seul|unique|grand) )?(?:client|donneur d'ordres?|acheteur))\b"
        ),
        _is_client,
    ),
    Rule(
        "contract.among_clients",
        pattern(
            rf"\bparmi ses (?:[a-zà-ÿ-]{{4,12}} )?clients, [^.;:]{{2,50}}? (?P<trigger>{alternation('compter')}) (?:notamment |déjà |aussi )?"
            r"(?:le |la |l'|les )?{company:customer}"
        ),
        _has_client,
    ),
    Rule(
        "contract.for_client",
        pattern(
            r"\b(?P<trigger>(?:a|avait|ont|eu)) (?:longtemps |notamment |déjà |aussi )?pour (?:(?:principal|premier|plus gros|gros|seul|unique) )?"
            r"clients? (?:[a-zà-ÿ-]{4,14} )?(?:le |la |l')?(?:[a-zà-ÿ-]{4,16} )?{company:customer}"
        ),
        _has_client,
    ),
    Rule(
        "contract.makes_supplier",
        pattern(
            rf"\b(?P<trigger>{alternation('faire')}) (?:(?:de |d'|du )(?:groupe )?{{company:supplier}} )?(?:le |la |son |l'un des |un des )"
            rf"(?:principal |premier |nouveau )?(?:fournisseur|sous-traitant|prestataire|équipementier)s? (?:[a-zà-ÿ]{{5,12}} )?{_OF}"
            r"{company:customer}"
        ),
        _makes_supplier,
    ),
)
