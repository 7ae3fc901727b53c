"""Contracts told of who wins them: «X a remporté un contrat de N auprès de C», «X bénéficie d'une commande de C»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import SUPPORT
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.families.trade.contracts import (
    CUSTOMERS,
    NOT_TRADE,
    PRIZE,
    SUPPLIERS,
    contract,
)
from articlefacts.facts.families.trade.goods import GOODS
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

# What «X a décroché auprès de C |la fourniture| de rames» wins.
_TASK = (
    r"(?:réfection|refonte|déploiement|installation|fourniture|équipement|aménagement|entretien|restauration|desserte|construction|"
    r"rénovation|maintenance|gestion|exploitation|réalisation|conception|livraison|modernisation|"
    r"chantier|concession|délégation de service public)"
)
_TASK_LEAD = re.compile(
    r"(?: pour (?:près de |plus de |quelque )?\ue005\ue010*+)?(?: (?:auprès|avec|de la part|de|d'|du|des)\b[^;:.,]{2,60}?)? (?:une?|des|le|la|les|"
    r"l') ?(?:\w{1,24} ){0,2}",
    re.IGNORECASE,
)
_WIN = pattern(
    r"\b"
    rf"(?P<trigger>{alternation('remporter', 'décrocher', 'empocher', 'rafler', 'emporter', 'gagner', 'obtenir')}|enlev(?:é|er)|enlève(?:ra)?|"
    rf"{alternation('signer', 'conclure', 'sceller', 'sécuriser')}|profit\w+|bénéfici\w+|"
    rf"arrach(?:é|e|er|ent|era)|(?:mis|met|mettra|mettre) la main sur|engrang\w+|enregistr\w+|reçoi\w+|reçu|recevoir|annul\w+|{alternation('perdre')}|"
    rf"(?<=s'est )adjugée?|(?<=s')adjuge(?:nt|r|ra)?)\b(?=(?:[^;:.]{{0,70}}? )?(?:une?|des|le|la|"
    rf"les|l'|ce|cette|cet|son|deux|trois|nouveaux?|d'une?|gros|\ue005\ue010*+ de)\s?(?:\w+ ){{0,2}}?"
    rf"(?P<prize>{PRIZE}|{_TASK})\b)"
)
_WITH = (
    r"(?:avec|chez|auprès d[eu]s?|de la part d[eu]s?|passée?s? par|émanant d[eu]s?|(?:lancée?|ouverte?|"
    r"attribuée?|publiée?) par)"
)
_FROM_WHOM = rf"{_WITH}|(?:auprès|de la part|émanant) d'"


_PURCHASE = re.compile(
    r"\w{1,20} (?:[a-zà-ÿ-]+ ){0,2}(?:d'achat|d'approvisionnement)\b(?! d'(?:électricité|énergie))",
    re.I,
)


def _win(hit: Hit) -> Iterator[Draft]:
    """«X a remporté un contrat de N auprès de C», «X bénéficie d'une commande de C»."""
    view, match = hit.view, hit.match
    prize, prize_end = match.span("prize")
    if NOT_TRADE.match(view.mask, prize):
        return
    task = re.fullmatch(_TASK, match["prize"], re.IGNORECASE)
    if task and not _TASK_LEAD.fullmatch(view.mask, hit.end, prize):
        return  # «a obtenu un financement de C en vue de la construction»
    customer = _customer(hit, told_behind=not task and not _SIGN.fullmatch(match["trigger"]))
    if customer is None:
        yield from _with_public_body(hit, prize_end)
        return
    if _PURCHASE.match(view.mask, prize) and customer.kind == "company":
        return  # see contract.signed: the other party delivers
    supplier = holder(hit.article, view, hit.start, SUPPLIERS) or _who_had(hit)
    low = hit.end if _SUM_AHEAD.match(view.mask, hit.end) else prize
    yield from contract(hit, supplier, customer.ref(), low, prize_end + 140)


def _who_had(hit: Hit) -> Item | None:
    """«X sort de sauvegarde |après avoir décroché|»: whoever opens the sentence."""
    if not _HAVING.search(hit.view.mask, 0, hit.start):
        return None
    free = free_bodies(hit.view, 0, hit.start, SUPPLIERS)
    return free[-1] if are_one(free) else None


_HAVING = re.compile(r"\b(?:après|pour|sans) avoir (?:[a-zà-ÿ]{4,14} )?$", re.IGNORECASE)
# «a décroché |3 M€ de| commandes»
_SUM_AHEAD = re.compile(r" (?:près de |plus de |quelque |environ )?\ue005\ue010*+ de ")
_SIGN = lazy(alternation("signer", "conclure", "sceller"), re.IGNORECASE)


def _customer(hit: Hit, *, told_behind: bool) -> Item | None:
    """The customer where prepositions put him: «auprès de C», «un contrat de N de C», «de C un contrat»."""
    view, (prize, prize_end) = hit.view, hit.match.span("prize")
    within = prize_end - hit.end + 110
    found = governed(view, hit.end, _FROM_WHOM, CUSTOMERS, within=within)
    if not found and hit.match["trigger"].startswith("arrach"):
        found = governed(view, prize_end, r"à|au|aux", CUSTOMERS, within=60)
    if not found and told_behind:
        worth = _WORTH.match(view.mask, prize_end)
        after = worth.end() if worth else prize_end
        found = governed(view, after, r"d(?:es?|u|')|pour", CUSTOMERS, within=16)
        found = found or _from_customer(hit, prize_end)
    if found:
        return found[0]
    gained = _GAINED.match(hit.match["trigger"])
    if gained and not told_behind and (of := _TASK_FOR.match(view.mask, prize_end)):
        return view.group(of, "customer")
    between = governed(view, hit.end, r"d(?:es?|u|')", CUSTOMERS, within=60)
    return next((c for c in between if c.end - view.start < prize), None)


_GAINED = re.compile(r"(?:décroch|remport|gagn|rafl|emport|enlev|enlèv)", re.IGNORECASE)
# «a décroché la maintenance |des rames de C|»
_TASK_FOR = pattern(
    r"(?: (?:des |du |de |d'|de la |de l')(?:\ue008\ue010* )?[a-zà-ÿ'-]{3,20}(?: [a-zà-ÿ-]{4,14})?){1,2} (?:de la |du |de l'|de |d'){company:customer}(?=[,.;]| pour| d')"
)
# «un contrat |de 14 millions d'euros| de C»
_WORTH = pattern(
    r"(?: [a-zà-ÿ]{4,14})?,? (?:d'un montant |d'une valeur )?(?:total |totale )?(?:de |d')"
    r"(?:[a-zà-ÿ]{2,8} ){0,2}{amount},?"
)
# «a obtenu un contrat, sans appel d'offres, |avec le ministère de la Défense|»
_WITH_PUBLIC_BODY = re.compile(
    rf"{_WITH} ?(?P<np>(?:(?:la |le |l')?(?:armée|marine|gendarmerie|police|métropole|région|"
    r"département|agglomération|ministère|mairie|préfecture|gouvernement|administration)\b"
    r"(?:(?! (?:pour|afin|portant|visant|dans|en|qui|à|sur)\b)[^.,;:()«»\ue005-\ue007]){0,60}))"
    r"(?=[.,;)]| (?:pour|afin|portant|visant|dans|en|qui|à|sur)\b|$)",
    re.IGNORECASE,
)


def _with_public_body(hit: Hit, prize_end: int) -> Iterator[Draft]:
    """The customer that is no named entity: «l'armée de terre», «le gouvernement fédéral»."""
    view = hit.view
    found = _WITH_PUBLIC_BODY.search(view.mask, prize_end, min(prize_end + 130, len(view.mask)))
    if found:
        supplier = holder(hit.article, view, hit.start, SUPPLIERS)
        customer = view.span(*found.span("np"))
        yield from contract(hit, supplier, customer, hit.end, found.end() + 140)


# «une commande de 20 appareils |de la compagnie C»
_FROM_CUSTOMER = pattern(
    r" (?:ferme |supplémentaire )?(?:(?:de |d'|pour )(?:[a-zà-ÿ]{1,14} ){0,2}?(?:{number}|"
    r"{amount}|\d)[^.;:,]{2,40}? (?:de la part )?(?:de |d'|du |des )(?:la |le |l')?(?:compagnie |"
    r"groupe |armée |armateur |gouvernement |opérateur |loueur |"
    r"marine )(?:[a-zà-ÿ-]{2,20} )?{company|organization:customer}|"
    rf"(?:de |d'){{number}} {GOODS}(?: [a-zà-ÿ]{{4,14}})? (?:de la part )?"
    r"(?:de |d'|du ){company:buyer}|"
    r"(?:de |d'){number} {product} (?:de la part )?(?:de |d'|du |pour )(?:la |le |"
    r"l')?{company:carrier}|[^.;:,]{2,60}? pour (?:la |le |l'|"
    r"les )(?:[a-zà-ÿ-]{4,20} ){0,2}?{company|organization|place:country}(?=[.,;]| pour | d'un|"
    r" de \ue005|$))"
)


def _from_customer(hit: Hit, at: int) -> tuple[Item, ...]:
    match = _FROM_CUSTOMER.match(hit.view.mask, at)
    found = (
        (hit.view.group(match, name) for name in ("customer", "buyer", "carrier", "country"))
        if match
        else ()
    )
    return tuple(item for item in found if item)[:1]


_GAIN = pattern(
    rf"\b(?P<trigger>(?:obtention|gain|attribution)) (?:par (?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company:winner}} )?"
    rf"(?:d'une? |de |du |de la |des )(?:[a-zà-ÿ]{{4,14}} ){{0,2}}?{PRIZE}\b(?! de travail)[^.;:]{{0,60}}? (?:auprès d[eu]s?|avec|de la part d[eu]|"
    rf"de|d'|du|pour) ?(?:la |le |l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company|organization:customer}}"
)


def _gain(hit: Hit) -> Iterator[Draft]:
    """«X annonce l'obtention d'un contrat de C»."""
    view, customer = hit.view, hit.group("customer")
    supplier = hit.group("winner")
    for support in reversed(list(SUPPORT.finditer(view.mask, 0, hit.start))):
        supplier = supplier or holder(hit.article, view, support.start(), SUPPLIERS)
    if customer and customer.named:
        yield from contract(hit, supplier, customer.ref(), hit.start, hit.match.end() + 60)


WIN_RULES: tuple[Rule, ...] = (
    Rule("contract.win", _WIN, _win),
    Rule("contract.gain", _GAIN, _gain),
)
