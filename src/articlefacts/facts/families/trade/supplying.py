"""Contracts told of whom a firm supplies: «A fournira C», «Cette usine alimentera C», «A construit pour C un entrepôt»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import agent, coordinated, governed, verb_start
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.contracts import CUSTOMERS, SUPPLIERS, contract
from articlefacts.facts.families.trade.goods import GOODS
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation

_SITE = (
    r"(?:dépôts?|parkings?|succursales?|points de vente|restaurants?|établissements?|cliniques?|casinos?|supermarchés?|hypermarchés?|laboratoires?|concessions?|plateformes? logistiques?|"
    r"usines?|sites?|magasins?|boutiques?|entrepôts?|flottes?|bureaux|agences|ateliers|centrales?|"
    r"raffineries?|mines?|unités?|minoteries?|cimenteries?|ponts?|barrages?|stades?|parcs?|gares?|terminal|sièges?|centres?|hôtels?|stations?|réseaux?|fonderies?|aciéries?|hangars?)"
)
_BUILD = alternation(
    "construire", "exploiter", "fabriquer", "produire", "concevoir", "développer", "livrer"
)


def _supplies(hit: Hit) -> Iterator[Draft]:
    """«A fournira C», «A approvisionne C en lait», «A équipera les bus de C»."""
    view, customer = hit.view, hit.view.group(hit.match, "customer")
    supplier = (
        holder(hit.article, view, hit.start, SUPPLIERS)
        or _owner_of_plant(hit)
        or _owner_of_goods(hit)
    )
    for each in coordinated(view, customer, SUPPLIERS) if customer and customer.named else ():
        yield from contract(hit, supplier, each.ref(), hit.end, hit.match.end() + 80)


def _equips_town(hit: Hit) -> Iterator[Draft]:
    """«A équipera Bilbao de 300 bornes»: a firm, of a town or a public body; no law equips anybody."""
    view, town = hit.view, hit.view.group(hit.match, "town")
    supplier = holder(hit.article, view, hit.start, SUPPLIERS)
    if town and supplier:
        yield from contract(hit, supplier, town.ref(), hit.end, hit.match.end() + 80)


# «|Cette unité| fournira C», «|Les nouvelles capacités du site| alimenteront C»
_PLANT = re.compile(
    r"(?:^|[,;:] )(?:(?:ces?|cette|cet|la|le|les|son|sa|ses) |l')(?:[a-zà-ÿ-]{4,12} )?(?:usines?|unités?|sites?|"
    r"capacités|centrales?|installations?|lignes?|raffinerie|cimenterie|fonderie|parc|ferme|entrepôt)\b"
    r"[^.;:,\ue000-\ue002]{0,60}$",
    re.IGNORECASE,
)


def _owner_of_plant(hit: Hit) -> Item | None:
    """The firm whose plant supplies somebody: the one that the text speaks of."""
    plant = _PLANT.search(hit.view.mask, 0, verb_start(hit.view, hit.start))
    return topic(hit.article, hit.view, SUPPLIERS, at=plant.start()) if plant else None


# «|Ses bornes| équipent C», «|Nos moteurs| équiperont C»
_ITS_GOODS = re.compile(
    r"(?:^|[,;:«] ?)(?P<whose>ses|nos|leurs) [a-zà-ÿ-]{4,20}[^.;:,\ue000-\ue002]{0,50}$",
    re.IGNORECASE,
)


def _owner_of_goods(hit: Hit) -> Item | None:
    """The firm whose goods equip somebody."""
    edge = verb_start(hit.view, hit.start)
    goods = _ITS_GOODS.search(hit.view.mask, max(edge - 90, 0), edge)
    if goods is None:
        return None
    firm = interviewed_firm(hit.article) if goods["whose"].lower() == "nos" else None
    return firm or topic(hit.article, hit.view, SUPPLIERS, at=goods.start())


# «Les usines |de C| seront équipées par A»
_THINGS_OF = pattern(
    rf"\b(?:{GOODS}|{_SITE}) (?:[a-zà-ÿ-]{{4,14}} )?(?:de |d'|du )(?:la |l'|groupe )?"
    r"(?:[a-zà-ÿ-]{4,14} )?{company:customer}(?: \([^()]{1,40}\))?\s?$"
)


def _supplied(hit: Hit) -> Iterator[Draft]:
    """«Les rames seront fournies par A à C», «C sera approvisionné par A»."""
    view = hit.view
    supplier = next(iter(agent(view, hit.end, SUPPLIERS)), None)
    if supplier is None:
        return
    if hit.match["gets"]:
        things = _THINGS_OF.search(view.mask, 0, verb_start(view, hit.start))
        customer = view.group(things, "customer") if things else None
        customer = customer or holder(hit.article, view, hit.start, SUPPLIERS)
    else:
        at = supplier.end - view.start
        customer = next(iter(governed(view, at, "à|au|aux", CUSTOMERS, within=50)), None)
    if customer and customer.named:
        yield from contract(hit, supplier, customer.ref(), hit.start, hit.end + 120)


SUPPLYING_RULES: tuple[Rule, ...] = (
    Rule(
        "contract.supplies",
        pattern(
            r"(?<!\bs')(?<!\bse )\b"
            rf"(?P<trigger>{alternation('fournir', 'approvisionner', 'ravitailler', 'alimenter', 'livrer', 'équiper')})"
            r" (?:aussi |également |déjà |notamment |désormais )?(?:le |la |l'|les )?(?:(?!en |à |de |"
            rf"du |des )[a-zà-ÿ-]{{3,20}} ){{0,3}}?(?:(?<=[a-z] )(?:de |d'|du )(?:la |l')?)?{{company:customer}}(?= en (?!France|Europe|"
            r"\ue003|\ue007)| (?:de |d'|avec )(?:{number}|[a-zà-ÿ]{4})|[  ]:| depuis| pendant| jusqu'| et (?:la |le |l')?[\ue000]|[.,;]|$)"
        ),
        _supplies,
    ),
    Rule(
        "contract.equips",
        pattern(
            rf"\b(?P<trigger>{alternation('équiper')}|entret(?:ient|iendra|enir)) (?:les |des |la |le |l'|"
            rf"une partie des )?(?:{{number}} )?(?:futurs? |nouve(?:aux|lles?) |prochaine?s? |"
            rf"premiers? )?(?:{GOODS}|{_SITE})\b(?: [a-zà-ÿ-]{{4,16}})? (?:de |d'|du )(?:la |"
            rf"l')?(?:[a-zà-ÿ-]{{4,20}} ){{0,2}}?{{company:customer}}"
        ),
        _supplies,
    ),
    Rule(
        "contract.equips_town",
        pattern(
            rf"\b(?P<trigger>{alternation('équiper')}) (?:la ville de |le port de |le port d'|la région |le canton de |l'aéroport de |l'aéroport d')?{{place|organization:town}} "
            r"(?:de |d'|en )(?:{number} |ses |nouveaux |nouvelles )?[a-zà-ÿ'-]{4,}"
        ),
        _equips_town,
    ),
    Rule(
        "contract.makes_for",
        pattern(
            rf"\b(?P<trigger>{alternation('fabriquer', 'produire', 'construire', 'concevoir')}) "
            rf"(?:des? |du )?(?:(?!(?:d[eu]s?|pour|avec|en|à|sur|dans) )[a-zà-ÿ-]{{1,14}} |{{number}} (?:de )?){{0,4}}?"
            rf"(?:l')?(?!concentré)(?:{GOODS}|{_SITE})\b"
            r"(?: (?!(?:et|qui|que|dont) )[a-zà-ÿ-]{2,16}){0,3}? pour (?:le compte de )?(?:la |le |l')?"
            r"(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}?{company:customer}(?=[.,;)]|$| (?:et|à|en|dans|depuis)\b)"
        ),
        _supplies,
    ),
    Rule(
        "contract.builds_for",
        pattern(
            rf"\b(?P<trigger>{_BUILD}) (?:(?:également|actuellement|aussi|et [a-zà-ÿ]{{5,12}}) )?"
            r"pour (?:le compte de )?(?:la |le |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}?"
            r"{company:customer}(?: \([^()]{1,40}\))? (?:(?:une?|des|le|la|les|son|sa|ses) |l'|{number} )"
            rf"(?:[a-zà-ÿ-]{{3,16}} ){{0,2}}?(?:{GOODS}|{_SITE})\b"
        ),
        _supplies,
    ),
    Rule(
        "contract.supplied_by",
        pattern(
            r"\b(?P<trigger>(?:est|sont|était|étaient|sera|seront|a été|ont été|serait|seraient) "
            r"(?:[a-zà-ÿ]{4,14} )?(?:(?P<gets>équipée?s?|approvisionnée?s?|ravitaillée?s?|alimentée?s?)|"
            r"fournie?s?|livrée?s?))(?= (?:[a-zà-ÿ'-]{1,14} ){0,5}?par )"
        ),
        _supplied,
    ),
)
