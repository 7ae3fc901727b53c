"""Contracts told of the customer: «C a commandé N appareils à X», «C a choisi X pour construire», «pour le compte de C»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.trade.contracts import (
    CUSTOMERS,
    HIM,
    NOT_TRADE,
    SUPPLIERS,
    between_two,
    contract,
    to_him,
)
from articlefacts.facts.families.trade.customers import public_body
from articlefacts.facts.families.trade.told_suppliers import told_supplier
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation

_ORDER = pattern(
    rf"\b(?P<trigger>{alternation('choisir', 'retenir', 'sélectionner')}(?= (?:l'offre|la proposition|la candidature) d[eu'])|"
    rf"(?:{alternation('choisir', 'retenir', 'déployer')}|adopt(?:e|ent|é|er|era)|opt(?:e|ent|é|era|er) pour)(?= (?:les? |la |l'|des )(?:solutions?|logiciels?|technologies?|progiciels?|systèmes?|plateformes?|outils?|"
    r"équipements|bornes|machines|robots|moteurs|batteries|turbines|éoliennes|rames|trains|terminaux|caisses)(?: [a-zà-ÿ-]{4,14})? d(?:e|u|') ?(?:l'[a-zà-ÿ-]{4,14} |[a-zà-ÿ-]{4,14} )?\ue000)|"
    rf"(?:{alternation('lever')}|exerc(?:e|é|er|era)|converti(?:t|ra|r)?) (?:une|des|ses|cette|l'|les|sa|{{number}}) ?options?|"
    rf"{alternation('commander')}|{alternation('passer')} (?:une |sa |"
    rf"leur )?(?:\w+ )?commande|{alternation('passer')} (?:en {{date}} |dès {{date}} )?(?:un|une) (?:\w+ )?(?:contrat|commande)|"
    rf"{alternation('passer')}(?= (?:à|au|auprès) [^.;:,]{{2,60}}? (?:une|sa|"
    rf"leur) (?:\w{{3,14}} )?commande)|(?<=\blui a )signé(?= une? (?:\w{{3,14}} )?(?:commande|contrat))|"
    rf"(?<=\bnous a )signé(?= une? (?:\w{{3,14}} )?(?:commande|contrat))|"
    rf"(?:s'(?:est |était )?(?:équip|approvisionn)|se (?:sont )?fourni)[a-zé]{{1,5}}(?= [^.;:,]{{0,40}}?(?:chez|auprès d) ?)|"
    rf"(?:{alternation('choisir', 'sélectionner', 'retenir', 'désigner', 'mandater', 'charger', 'reconduire')}|"
    rf"(?:préf[éè]r|opt)(?:e|ent|é|era|ait)(?: pour)?|jet(?:te|é|tera) son dévolu sur|tranch(?:e|é|era) en faveur de|"
    rf"(?<!s')(?<!s'est )(?<!s'était )(?<!se sont ){alternation('engager')}|missionn(?:e|ent|é|ée|era))"
    rf"(?=(?: [^.;:,]{{1,90}},?)? (?:pour|comme|afin|d[e']))|"
    rf"{alternation('faire')} (?:appel|confiance)(?= (?:à|au|aux) [^.;:,]{{1,70}},? (?:pour|afin)))\b(?! (?:d'art|publique))"
)


def _order(hit: Hit) -> Iterator[Draft]:
    """«C a commandé N d'appareils à X», «C a passé commande auprès de X»."""
    view = hit.view
    chosen = _CHOOSE.match(hit.match["trigger"])
    if chosen:
        if _BY_ANOTHER.search(view.mask, 0, hit.start):
            return
        if _HIM_CHOSEN.search(view.mask, 0, hit.start):
            yield from _chosen_before(hit)
            return
        after = view.between(hit.end, min(hit.end + 100, len(view.mask)), SUPPLIERS)
        bid = _BID.match(view.mask, hit.end)
        supplier = after[:1] if after and (bid or _trade_follows(view, after[0])) else []
    elif HIM.search(view.mask, 0, hit.start):
        supplier = list(to_him(hit))
    else:
        supplier = list(
            governed(view, hit.end, r"à|au|aux|auprès d(?:es?|u|')|chez", SUPPLIERS, within=130)
        )
    if not supplier:
        return
    subject = holder(hit.article, view, hit.start, CUSTOMERS)
    if subject and _COURT.match(subject.value.text):
        return  # «Le tribunal a retenu l'offre de X»: a firm is taken over
    customer = subject.ref() if subject else public_body(view, hit.start)
    cost = _FOR_A_SUM.search(view.mask, hit.end, hit.end + 260)
    yield from contract(hit, supplier[0], customer, hit.end, cost.end() if cost else hit.end + 160)


def _chosen_before(hit: Hit) -> Iterator[Draft]:
    """«C l'a retenu pour équiper ses dépôts», «C l'a préféré à Y pour ses navires»: whom the text speaks of."""
    customer = holder(hit.article, hit.view, hit.start, ("company", "organization"))
    if customer and customer.named and _FOR_TRADE.match(hit.view.mask, hit.end):
        supplier = told_supplier(hit, customer)
        yield from contract(hit, supplier, customer.ref(), hit.end, hit.end + 160)


_HIM_CHOSEN = re.compile(r"\bl'(?:a|avait|aurait) (?:[a-zà-ÿ]{4,14} )?$", re.IGNORECASE)
_FOR_TRADE = re.compile(
    r"[^.;:]{0,60}? pour (?:(?:ses|leurs|les|la|le|son|sa) |l')(?!(?:poste|remplacer|succéder|direction|présid|prix|titre|rôle|tête))|[^.;:]{0,60}? pour (?:équip|constru|fourni|bât|réalis|livr|exploit|rénov|entret|conce|fabri|produi|install)",
    re.IGNORECASE,
)
# «choisit X pour fournir …, |pour un coût d'environ N|»
_FOR_A_SUM = re.compile(
    r"\bpour (?:un (?:coût|montant|prix|budget|total)|une (?:valeur|somme|facture|enveloppe))[^.;:,]{1,40}?\ue005\ue010*"
)
_CHOOSE = re.compile(
    r"choi|sélectionn|ret[ei]|désign|mandat|charg|engag|missionn|f\w{1,6} (?:appel|confiance)|recond|préf|opt(?!ion)|jet|tranch|adopt|déplo",
    re.IGNORECASE,
)
_COURT = re.compile(r"tribunal|cour\b|justice", re.IGNORECASE)
# «a retenu |l'offre| de X»
_BID = re.compile(
    r"(?: pour)? (?:l'offre|la proposition|la candidature|(?:les? |la |l'|des )(?:solutions?|logiciels?|technologies?|progiciels?|systèmes?|plateformes?|outils?|"
    r"équipements|bornes|machines|robots|moteurs|batteries|turbines|éoliennes|rames|trains|terminaux|caisses))\b"
)
# «X a été choisi par C pour»: see contract.chosen.
_BY_ANOTHER = re.compile(
    r"(?:\b(?:été|est|sont|sera|seront|être)|,) (?:\w{3,20}ment )?$", re.IGNORECASE
)


def _trade_follows(view: SentenceView, item: Item) -> bool:
    at = item.end - view.start
    described = _DESCRIBED.match(view.mask, at)
    return bool(_FOR_WORK.match(view.mask, described.end() if described else at))


# «a choisi X|, spécialiste du béton,| pour», «a retenu l'entreprise| spécialisée dans le béton| pour»
_DESCRIBED = re.compile(
    r"(?: \([^()]{1,40}\))?(?: (?:en |le |ce )?\ue007\ue010*+)?(?: à [\ue000]\ue010*+)?(?:, [^,;.:]{3,80},| (?:spécialisée?|basée?|installée?|établie?|"
    r"connue?) [^,;.:]{3,60}?,?(?= (?:pour|afin|comme) )|,(?= (?:pour|afin) )|(?= (?:pour|afin) ))",
    re.IGNORECASE,
)


_FOR_WORK = re.compile(
    r"[»\"]?(?: et [\ue000]\ue010*)? (?:comme (?:seul )?(?:fournisseur|prestataire|maître|"
    r"constructeur)|(?:pour|afin de|de|d')\s?(?:lui |leur |y |se )?(?:fourni|constru|livr|équip|"
    r"réalis|bât|conce|fabriqu|produi|assur|exploit|gér|moderni|rénov|install|déploy|approvisionn|"
    r"refond|restaur|mett|sécuris|nettoy|héberg|imprim|pilot|lanc|men|condui|effectu|supervis|accompagn|transport|entret|la (?:constr|fourn|réal|conc|réno|réfe|rest|refon|prod|sécu|surv|mise |modern|maint|gest|livr|fabr)|"
    r"l'(?:exploit|install|équip|entret|aménag|extens)|le (?:dévelop|déplo|chantier|rempl|renouv|"
    r"march)|(?:son|sa|ses|leurs?) (?!prix|qualité|savoir|expertise|engagement|expérience|sérieux|"
    r"proximité))\w{0,14}|pour (?=[^.;:,]{0,40}\b(?:marché|contrat|chantier)\b))",
    re.IGNORECASE,
)


_FALLS = pattern(
    r"\b(?P<prize>contrat|marché|chantier|commande|concession|"
    r"appel d'offres)\b(?P<of>[^.;:]{0,110}?) (?P<trigger>échoit|échoira|a échu|échoue|revient|"
    r"est revenue?|reviendra|ira|est allée?)(?: finalement)? (?:à |au )(?:la |"
    r"l')?(?:(?!(?:dire|savoir|la|partir|terme|ce) )[a-zà-ÿ-]{2,20} ){0,4}?{company:supplier}"
)


def _falls_to(hit: Hit) -> Iterator[Draft]:
    """«Le marché de la ville de C échoit à X»."""
    view = hit.view
    if NOT_TRADE.match(view.mask, hit.match.start("prize")):
        return
    low, high = hit.match.span("of")
    found = view.between(low, high, CUSTOMERS)
    yield from contract(
        hit,
        view.group(hit.match, "supplier"),
        found[-1].ref() if found else None,
        low,
        hit.match.end() + 120,
    )


_ON_BEHALF = pattern(
    r"\b(?P<trigger>construction|fabrication|réalisation|livraison|fourniture|conception|"
    r"construire|fabriquer|réaliser|livrer|produire|construit|construira|fabrique|livre|livré|"
    r"produit)\b[^.;:]{3,160}? pour le compte (?:de |d'|du |des )(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:customer}"
)


def _on_behalf(hit: Hit) -> Iterator[Draft]:
    """«X achève la construction de deux ponts pour le compte de C»."""
    view = hit.view
    customer = view.group(hit.match, "customer")
    supplier = holder(hit.article, view, hit.start, SUPPLIERS) or _head_firm(hit)
    if customer:
        yield from contract(hit, supplier, customer.ref(), hit.end, hit.match.end() + 40)


def _head_firm(hit: Hit) -> Item | None:
    """The firm that opens the sentence: «X vient d'achever la |construction»."""
    free = free_bodies(hit.view, 0, hit.start, SUPPLIERS)
    return free[0] if free else None


_BINDS = pattern(
    rf"\b(?P<trigger>contrats?|accord-cadre|marché)(?: [^.;:()«»]{{0,60}}?)? "
    rf"{alternation('lier', 'unir')} (?:désormais |depuis {{date}} |déjà )?(?:la |le |"
    rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company|organization|place:one}} "
    r"(?:à|au|aux|et) ?(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|place:other}"
)


def _binds(hit: Hit) -> Iterator[Draft]:
    """«Un contrat de N lie X à la ville de C»."""
    one, other = hit.view.group(hit.match, "one"), hit.view.group(hit.match, "other")
    if one and other and not NOT_TRADE.match(hit.view.mask, hit.start):
        yield from between_two(hit, (one, other), hit.match.end() + 60)


ORDER_RULES: tuple[Rule, ...] = (
    Rule("contract.order", _ORDER, _order),
    Rule("contract.binds", _BINDS, _binds),
    Rule("contract.falls_to", _FALLS, _falls_to),
    Rule("contract.on_behalf", _ON_BEHALF, _on_behalf),
)
