"""Contracts awarded or passed: who supplies whom, and for how much; what all contract rules share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.principal import principal
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.customers import (
    plain_subject,
    public_body,
    task_of,
    to_whom,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Contract
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

SUPPLIERS: tuple[Kind, ...] = ("company",)
CUSTOMERS: tuple[Kind, ...] = ("company", "organization", "place")
PRIZE = (
    r"(?:contrats?|commandes?|mégacontrats?|méga-contrats?|"
    r"marché(?! (?:financier|mondial|européen|français|boursier|du travail|de l'|noir|intérieur))|"
    r"appels? d'offres|contrat-cadre|accord-cadre)"
)
NOT_TRADE = re.compile(
    r"\b(?:contrats? (?:de travail|à durée|d'apprentissage|de mariage|social|première|"
    r"professionnel|jeune|d'assurance|saisonniers?|moral|de génération|d'alternance|de lecture|"
    r"de confiance|aidés?|d[eu] \ue002)|parts? de|CD[ID]\b)",
    re.IGNORECASE,
)


def _value(view: SentenceView, low: int, high: int) -> Amount | None:
    for item in view.between(low, min(high, len(view.mask)), {"amount"}):
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is None and not item.value.per:
            return item.value
    return None


def contract(
    hit: Hit, supplier: Item | None, customer: EntityRef | Span | None, low: int, high: int
) -> Iterator[Draft]:
    """Draft a contract between two bodies; its value stands between two offsets of the mask."""
    if supplier is None or customer is None or not supplier.entity:
        return
    if isinstance(customer, EntityRef) and customer.id == supplier.entity.id:
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        Contract,
        supplier=supplier.ref(),
        customer=customer,
        amount=_value(hit.view, low, high),
        date=date and date.value,
    )


_AWARD = pattern(
    rf"\b(?:{alternation('confier', 'attribuer', 'adjuger', 'réserver')}|(?:délègu|délégu|sous-trait|externalis)[a-zé]{{1,5}})\b(?=[^;:.]{{0,120}}?\b"
    r"(?:contrats?|marchés?|commandes?|construction|fourniture|réalisation|rénovation|"
    r"maintenance|exploitation|gestion|"
    r"livraison|fabrication|conception|travaux|chantier|concession|modernisation|production|"
    r"distribution|refonte|réfection|restauration|entretien|déploiement|installation|équipement|développement|"
    r"hébergement|impression|assemblage|aménagement|logistique|nettoyage|forage|études?|audit|mission|mandat|campagne|paie|informatique|comptabilité|publicité|communication|sécurité|transports?|approvisionnement)\b)|"
    rf"\b{alternation('notifier', 'octroyer', 'accorder')}\b(?=[^;:.]{{0,60}}?\b(?:contrats?|"
    r"(?<!du )(?<!des )marchés?|commandes?)\b)"
)


_AWARDED = pattern(
    rf"\b(?:contrat|marché|commande|chantier|projet|travaux|(?<=[al' ])(?:construction|réalisation|rénovation|"
    rf"exploitation|gestion|maintenance|conception|fabrication|concession|refonte|réfection|restauration|entretien|"
    rf"déploiement|développement|impression|assemblage|production|logistique|application|plate-?forme|site))\b[^;:.]{{0,90}}? été "
    rf"(?P<trigger>{alternation('confier', 'attribuer', 'adjuger', tenses=('participle',))})\b"
    rf"(?![^;:.]{{0,120}}?\b(?:contrats?|marchés?|construction|fourniture|travaux)\b)"
)


def _award(hit: Hit) -> Iterator[Draft]:
    """«C a confié à X la fourniture de…», «le marché a été attribué à X par C»."""
    view = hit.view
    supplier = (
        to_him(hit)
        if HIM.search(view.mask, 0, hit.start)
        else to_whom(hit) or governed(view, hit.end, r"à|au|aux|chez", SUPPLIERS, within=130)
    )
    if not supplier:
        return
    own = _BY_ITS_OWN.search(view.mask, hit.end, hit.end + 160)
    by = () if own else governed(view, hit.end, "par", CUSTOMERS, within=160)
    customer: EntityRef | Span | None = by[0].ref() if by else None
    if customer is None:
        subject = holder(hit.article, view, hit.start, CUSTOMERS)
        customer = subject.ref() if subject else plain_subject(view, hit.start)
        if customer is None and hit.match.start() < hit.start and (of := task_of(hit)):
            customer = of.ref()
        elif customer is None and _HEAD_ACTS.search(view.mask, 0, hit.start):
            awarder = principal(hit.article, {i.entity.id for i in supplier if i.entity})
            customer = awarder.ref() if awarder else None
        elif customer is None and (
            _THE_CONTRACT.match(view.mask) or _WHICH.match(view.mask, 0, hit.start)
        ):
            awarder = interviewed_firm(hit.article) or topic(hit.article, view, ("company",))
            customer = awarder.ref() if awarder else None
    given = bool(_GIVEN.search(view.mask, 0, hit.start))
    for draft in contract(hit, supplier[0], customer, hit.end, hit.end + 220):
        yield replace(draft, presupposed=given)


# «|L'ancienne préfète a |confié à X»: whoever heads a firm acts for it
_HEAD_ACTS = re.compile(
    r"(?:^|, )(?:l'ancien(?:ne)? [a-zà-ÿ]{4,16}|(?:le|la) (?:présidente?|direct(?:eur|rice)(?: générale?)?|patronn?e?|dirigeante?|gérante?|nouve(?:au|lle) patronn?e?)|il|elle) (?:a |avait |va |vient de )?$",
    re.IGNORECASE,
)
# «une carte |dont la fabrication| a été confiée à X», «|L'application, promise pour mai,| a été confiée à X»
_WHICH = re.compile(
    r"[^.;:]{0,160}\bdont (?:la |le |l')[a-zà-ÿ]{4,14} (?:a|avait|sera|est) |(?:la |le |l'|sa |son )(?:refonte|réfection|entretien|"
    r"impression|production|application|plate-?forme|site|développement|fabrication)\b[^\ue000\ue001]{0,90}$",
    re.IGNORECASE,
)

# «confié à X … un contrat obtenu |par sa filiale| Y»: no customer
_BY_ITS_OWN = re.compile(r"\bpar (?:sa|son|ses|leurs?)\b", re.IGNORECASE)
# «le projet |confié à X prévoit»: given already
_GIVEN = re.compile(r"\b(?:contrat|marché|chantier|projet|commande|travaux) $", re.IGNORECASE)


# «C |lui a confié| le chantier»
HIM = re.compile(
    r"\b(?:lui|nous) (?:en )?(?:a |avait |aurait |confiera |vient de |va )?(?:également |aussi |déjà |même |depuis |ensuite )?$",
    re.IGNORECASE,
)


def to_him(hit: Hit) -> tuple[Item, ...]:
    """«Nouveau succès pour X : C lui confie un marché»: whom the text spoke of, and no subject of the verb."""
    view = hit.view
    giver = {i.entity.id for i in holders(hit.article, view, hit.start, CUSTOMERS) if i.entity}
    named = [
        i for i in view.between(0, hit.start, SUPPLIERS) if i.entity and i.entity.id not in giver
    ]
    if (
        not (giver or public_body(view, hit.start))
        or len({i.entity.id for i in named if i.entity}) > 1
    ):
        return ()
    found = named[0] if named else topic(hit.article, view, SUPPLIERS, but=giver)
    return (found,) if found else ()


# «Le contrat de terrassement a été attribué à X»: by whom the text speaks of.
_THE_CONTRACT = re.compile(
    r"(?:.{0,30}, )?(?:le (?:contrat|marché|chantier|projet)|la (?:commande|construction)|les travaux)\b",
    re.I,
)


_DEAL_NOUN = pattern(
    rf"\b(?P<trigger>{PRIZE})(?: [^.;:()«»,]{{1,70}}?)??(?:,? (?:d'un montant (?:total )?)?de "
    rf"{{amount:amount}},?)?,? (?P<been>(?:a|ont|avait|avaient) (?:[a-zà-ÿ]{{4,14}} )?été (?:[a-zà-ÿ]{{4,14}} )?)?"
    r"(?:attribuée?s?|confiée?s?|passée?s?|accordée?s?|(?P<won>remportée?s?|décrochée?s?|obtenue?s?|signée?s?|"
    r"conclue?s?|officialisée?s?|paraphée?s?|scellée?s?)) (?:{date} )?(?=(?:à|par|entre|au|avec|auprès) )"
)


_AT = r"auprès d(?:es?|u|')"


def _deal_noun(hit: Hit) -> Iterator[Draft]:
    """«Le contrat de N attribué à X par C», «la commande passée par C à X»."""
    view, start = hit.view, hit.match.end("trigger")
    if NOT_TRADE.match(view.mask, hit.start):
        return
    won = bool(hit.match["won"])
    to = () if won else governed(view, start, rf"à|au|aux|{_AT}", SUPPLIERS, within=150)
    by = governed(view, start, "par", CUSTOMERS, within=150) or governed(
        view, hit.match.end(), "par", CUSTOMERS, within=80
    )
    with_ = governed(view, start, rf"avec|{_AT}" if won else "avec", CUSTOMERS, within=150)
    if to and by:
        # «Le contrat attribué à X par C vise à …»: what it is to bring is no doubt about it.
        for draft in contract(hit, to[0], by[0].ref(), hit.start, start + 150):
            yield replace(draft, presupposed=True)
    elif by and with_ and by[0].kind == "company":
        yield from contract(hit, by[0], with_[0].ref(), hit.start, start + 150)
    elif won and len(by) == 1 and by[0].kind == "company" and (customer := _whose(hit, start)):
        for draft in contract(hit, by[0], customer.ref(), hit.start, start + 150):
            yield replace(draft, status="asserted") if hit.match["been"] else draft
    elif won and len(by) > 1:
        yield from between_two(hit, by, start + 150)
    elif with_ and hit.match["been"] and not _NOT_ALONE.search(view.mask, start, hit.match.end()):
        yield from _signed_with(hit, with_, start + 150)
    else:
        yield from between_two(
            hit, governed(view, hit.match.end(), "entre", CUSTOMERS, within=110), start + 150
        )


# «L'appel d'offres |de C| a été remporté par X»
_CUSTOMER_OF = pattern(
    r" (?:de la |de l'|de |du |des )(?:[a-zà-ÿ-]{3,16} (?:de |d')?){0,2}?{company|organization:customer}"
)


def _whose(hit: Hit, at: int) -> Item | None:
    match = _CUSTOMER_OF.match(hit.view.mask, at)
    return hit.view.group(match, "customer") if match else None


# «un contrat d'achat»: the other party supplies.
_NOT_ALONE = re.compile(r"\b(?:achat|approvisionnement|partenariat)\b", re.IGNORECASE)


def _signed_with(hit: Hit, customers: tuple[Item, ...], end: int) -> Iterator[Draft]:
    """«Deux contrats ont aussi été signés avec B et C»: by the firm that the text speaks of."""
    others = {i.entity.id for i in customers if i.entity}
    supplier = topic(hit.article, hit.view, SUPPLIERS, but=others)
    for customer in customers:
        yield from contract(hit, supplier, customer.ref(), hit.start, end)


def between_two(hit: Hit, signers: tuple[Item, ...], end: int) -> Iterator[Draft]:
    """«un contrat signé entre X et la ville de C»: of a firm and a public body, the firm supplies."""
    firms = [i for i in signers if i.kind in SUPPLIERS]
    others = [i for i in signers if i.kind not in SUPPLIERS]
    if len(firms) == 1 and len(others) == 1:
        yield from contract(hit, firms[0], others[0].ref(), hit.start, end)


CONTRACT_RULES: tuple[Rule, ...] = (
    Rule("contract.award", _AWARD, _award),
    Rule("contract.awarded", _AWARDED, _award),
    Rule("contract.noun", _DEAL_NOUN, _deal_noun),
)
