"""Deals: who buys, sells or merges with whom.

«A rachète B», «B, racheté par A», «la cession de B à A par S», «S vend B à A», «la fusion de A et B».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import agent, clause, coordinated, date_of, governed
from articlefacts.facts.arguments.others import agents, other
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import COMPANY_NOUN, holder, holders, possessor
from articlefacts.facts.families.deals.assets import owns_the_thing
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Acquisition
from articlefacts.models.values import Percentage

BUYERS: frozenset[Kind] = frozenset({"company", "organization", "person"})
TARGETS: frozenset[Kind] = frozenset({"company", "organization", "product"})
_FIRMS: frozenset[Kind] = frozenset({"company", "organization"})

_DETERMINER = r"(?:l'|(?:la|le|les|un|une|son|sa|ses|leur|leurs|ses deux|l'ensemble de|une partie de) )?"
# «le doyen de la filière, X», «l'allemand X», «sa filiale X», «la marque de cosmétiques X»
_DESCRIPTION = (
    r"(?:(?!(?:contre|avec|sur|dans|pour|par|en|après|qui|que|dont|et|à|au|aux|sous|lors|selon|opérée?|leur|ses|chez|auprès|entre) )"
    r"[a-zà-ÿ0-9'-]{1,24} ){0,6}?(?:, )?[«\"“]?\s?"
)
# «son concurrent lyonnais, |X|.», «un autre groupe d'édition : |X|»
_APPOSED = (
    rf"(?:(?:un|une|son|sa|leur|le|la) |l')(?:autre |nouveau |nouvelle |petite? |grande? |principale? )?(?:concurrente?|rivale?|{COMPANY_NOUN})"
    r"(?: (?!(?:qui|que|dont|et|pour|par|avec) )[a-zà-ÿ'-]{1,24}){0,4}(?: ?: |, (?=[\ue000\ue001]\ue010*(?:[,.;)]| pour\b|$)))"
)
_TARGET = rf"(?:{_APPOSED}|{_DETERMINER}{_DESCRIPTION})" + r"{company|organization|product:target}"
# «a vendu en janvier sa marque», «rachète également»
_ADJUNCT = r"(?:(?:(?:en |le |au |dès |à l'|ce )?{date}|également|aussi|ainsi|notamment|récemment|alors|finalement|déjà|par ailleurs) ){0,2}"
_STAKE = r"(?:[a-zà-ÿ'-]{1,14} ){0,4}?{percentage:stake}"
_OF_STAKE = r"(?: du capital| des (?:parts|actions|titres)| de participation| de la société| de l'entreprise){0,2}"
_BUYBACK = re.compile(r"\bd'actions\b|\bd'actifs propres\b|\bses propres\b", re.IGNORECASE)


def deal(
    hit: Hit,
    *,
    acquirer: Item | None = None,
    target: Item | None = None,
    seller: Item | None = None,
    stake: Item | None = None,
) -> Iterator[Draft]:
    """Draft an acquisition; price and date are looked for in the clause of the trigger."""
    target, seller = _parted(hit, _own_name(hit, target) if target else None, seller)
    if target and owns_the_thing(hit.view, target, hit.start):
        return
    named = [i.entity.id for i in (acquirer, target, seller) if i and i.entity]
    if target is None or not (acquirer or seller) or len(set(named)) < len(named):
        return
    if _BUYBACK.search(hit.view.mask[hit.start : hit.end + 30]):
        return
    date = date_of(hit.view, hit.start)
    price = _price(hit, target)
    stake = stake or _share_behind(hit, target)
    yield hit.draft(
        Acquisition,
        acquirer=acquirer.ref() if acquirer else None,
        target=target.ref(),
        seller=seller.ref() if seller else None,
        stake=stake.value if stake and isinstance(stake.value, Percentage) else None,
        amount=price.value if price else None,
        date=date.value if date else None,
    )


# «les parts de S |dans B», «les 12 % que S détenait au capital de B»
_PARTS = re.compile(r"\b(?:parts?|participations?|actions|titres)\b[^,;]{0,40}$|\ue006\ue010* (?:de |d'|du )[^,;]{0,24}$", re.IGNORECASE)
_PARTS_IN = pattern(r" (?:dans|au capital de|au capital d'|chez) (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|product|organization:real}")


def _parted(hit: Hit, target: Item | None, seller: Item | None) -> tuple[Item | None, Item | None]:
    """Target and seller; in «les parts de S dans B» the name behind «parts de» is who sells."""
    if target is None or seller is not None or not _PARTS.search(hit.view.mask, hit.start, max(target.start - hit.view.start, hit.start)):
        return target, seller
    match = _PARTS_IN.match(hit.view.mask, target.end - hit.view.start)
    return (hit.view.group(match, "real"), target) if match else (target, seller)


# «l'éditeur de "X", |B, pour 3 M€»: X is what B makes.
_MAKER_OF = re.compile(
    r"(?:l'|le |la )(?:édit|fabric|concept|cré|exploit|propriét|opérat|distribut|produc|maison mère|promot|gestionnaire)\w*(?: [a-zà-ÿ-]{4,14})? (?:des? |du |d')(?:la |le |l')?(?:[a-zà-ÿ-]{3,14} ){0,3}[«\"“]?\s?$",
    re.IGNORECASE,
)
_ITS_NAME = pattern(r"\s?[»\"”]?, (?:la |le |l')?{company:name}(?=[,.;]| pour | moyennant |$)")


def _own_name(hit: Hit, target: Item) -> Item:
    at = target.start - hit.view.start
    behind = _ITS_NAME.match(hit.view.mask, target.end - hit.view.start) if at >= 0 else None
    if behind is None or not _MAKER_OF.search(hit.view.mask, max(at - 80, 0), at):
        return target
    return hit.view.group(behind, "name") or target


# «entre au capital de B |à hauteur de 20 %»
_SHARE_BEHIND = pattern(r"(?: \([^()]{1,40}\))?,? (?:à hauteur (?:de |d')|à concurrence (?:de |d'))(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}")


def _share_behind(hit: Hit, target: Item) -> Item | None:
    match = _SHARE_BEHIND.match(hit.view.mask, max(target.end - hit.view.start, 0))
    return hit.view.group(match, "stake") if match else None


_PRICE = pattern(
    r"[^.;]{0,120}?\b(?:pour|contre|moyennant|à hauteur de|au prix de|d'un montant(?: total)? de|d'une valeur(?: totale)? de|"
    r"montant (?:total )?(?:de|estimé à|avoisinant)|valorisée? (?:à )?|à|évaluée? à|chiffrée? à|d'environ|de)"
    r" (?:[a-zà-ÿ'-]{1,16} ){0,6}?{amount:price}"
)


def _price(hit: Hit, target: Item) -> Item | None:
    """The price in the clause, after the target or the trigger; not a figure of the target's accounts."""
    behind = target.end - hit.view.start > hit.start
    if not behind and "price" in hit.match.re.groupindex and (beside := hit.view.group(hit.match, "price")):
        return beside
    start = min(hit.end, target.end - hit.view.start) if behind or target.end > hit.view.start else hit.match.end()
    match = _PRICE.match(hit.view.mask, max(start, 0))
    if match is None:
        return None
    between = hit.view.mask[start : match.start("price")]
    if re.search(r"chiffre d'affaires|ventes|bénéfice|résultat|dette|emploie|\bqui\b|revenus|contre \d", between):
        return None
    return hit.view.group(match, "price")


def _first(items: tuple[Item, ...]) -> Item | None:
    return items[0] if items else None


def _group(hit: Hit, name: str) -> Item | None:
    return hit.view.group(hit.match, name) if name in hit.match.re.groupindex else None


# -- buying ---------------------------------------------------------------------------------------


def _buys(hit: Hit) -> Iterator[Draft]:
    """«A rachète B», «A a acquis 25 % de B»."""
    view, target = hit.view, _group(hit, "target")
    if target is None or _BESIDE_NOUN.search(view.mask, max(hit.start - 60, 0), hit.match.end("trigger")):
        return
    acquirer = holder(hit.article, view, hit.start, BUYERS)
    seller = _seller(hit, target.end - view.start)
    for one in coordinated(view, target, TARGETS):
        yield from deal(hit, acquirer=acquirer, target=one, seller=seller, stake=_group(hit, "stake"))


# «le groupe |racheté| X souffrait»: a participle that describes its noun, not a verb.
_BESIDE_NOUN = re.compile(
    r"(?:(?:(?:\b(?:le|la|les|un|une|ce|cette|du|au|des) |\bl')[a-zà-ÿ-]{3,20}|[\ue000-\ue002]\ue010*) (?:(?!(?:avait|avaient|ayant|aurait|auraient|aura|auront|s'est) )[a-zà-ÿ-]{4,16} )?)(?:(?:rachet|achet|absorb|aval|croqu|convoit)ée?s?|acquise?s?)$",
    re.IGNORECASE,
)


_FROM_SELLER = pattern(r"(?:,? en {date})? (?:à |au |aux )(?:l'|la |le )?(?:(?!qui |que )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization:seller}")


def _seller(hit: Hit, at: int) -> Item | None:
    if match := _FROM_SELLER.match(hit.view.mask, at):
        return hit.view.group(match, "seller")
    return _first(governed(hit.view, at, r"auprès d(?:es?|u|')|(?:détenue?|cédée?|vendue?) par", BUYERS, within=70))


def _bought(hit: Hit) -> Iterator[Draft]:
    """«B a été racheté par A», «B, repris en 2013 par A»."""
    target = undergoer(hit, TARGETS)
    sold = _FROM_THEN_BY.match(hit.view.mask, hit.match.end("trigger"))
    seller = hit.view.group(sold, "seller") if sold else None
    yield from deal(hit, acquirer=_first(agents(hit, target, BUYERS)), target=target, seller=seller)


# «racheté (en 2019) |au groupe S| par A»
_FROM_THEN_BY = pattern(r"(?:,? (?:en |il y a |le )?(?:{date}|[a-zà-ÿ ]{4,20}),?)? (?:à |au |aux |auprès (?:de |d'|du ))(?:l'|la |le )?(?:(?!qui |que |hauteur )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization|person:seller},? par ")


_BY = r"(?: en {date}| {date}| \([^()]{0,40}\)|, [^,.;]{0,40},)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,6}?(?:, )?{company|organization|person:by}"
_BY_THEN_OF = pattern(r"(?: [^,.;:\ue000-\ue004]{0,24}?)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|organization|person:by}"
                      r"(?:(?! et | mais )[^,.;:]){0,24}? (?:de |d'|du )" + _TARGET)
_BY_ALONE = pattern(r"(?: (?:en |en mai )?{date})? par (?:(?:la|le|l'|un|une)\s?)?(?:(?!par )[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|person:by}(?! (?:de |d'|du ))")
_OF_THEN_INTO = pattern(r"(?: [^,.;:]{0,24}?)? (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}"
                        r" (?:dans|au capital de|sur) " + _TARGET)
_OFFER_TO_BUY = pattern(r" (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}[^.;]{0,80}? "
                        r"(?:pour|afin de|en vue de) (?:reprendre|racheter|acquérir) " + _TARGET)
_OF_THEN_BY = pattern(r"(?: [^,.;:]{0,24}?)? (?:de |d'|du |des |dans |sur |au capital (?:de |d'|du ))" + _TARGET + _BY)
_GAP = r"(?: (?!(?:qui|que|dont|est|a|ont|sera|de|du|des|sur|en|et|à|avec|par|dans) )[a-zà-ÿ-]{1,20}){0,3}?(?: (?:de |d'|à )?(?:[a-zà-ÿ'-]{1,12} ){0,3}?(?:{percentage}|{amount})(?: du capital| de participation)?)?"
_OF = pattern(_GAP + r"(?: (?:en |fin |début |le )?{date})? (?:de |d'|du |des |dans |sur |au capital (?:de |d'|du ))" + _TARGET)
_TO = pattern(r"[^.;:]{0,40}? (?:à |au |aux )(?:l')?(?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|organization|person|place:to}")


_TO_THEN_OF = pattern(r"(?: [a-zà-ÿ]{4,14})? (?:à |au )(?:l')?(?:(?!(?:de|du|des) )[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:to}(?: \([^()]{1,40}\))?,? (?:de |d'|du )" + _TARGET)
_RESUMPTION = re.compile(r"^reprise", re.IGNORECASE)


# «boucle la reprise de B», «est candidat à la reprise de B»
_CLOSES_DEAL = re.compile(
    r"\b(?:" + alternation("boucler", "finaliser", "signer", "réaliser", "obtenir", "négocier", "officialiser", "conclure", "renoncer") + r"|jet\w+ l'éponge)\b[^.;:,]{0,30}$",
    re.IGNORECASE,
)


def _purchase(hit: Hit) -> Iterator[Draft]:
    """«le rachat de B par A», «l'acquisition par A de B», «A annonce l'acquisition de B»."""
    view, at = hit.view, hit.match.end()
    for expression in (_BY_THEN_OF, _OF_THEN_BY, _OF_THEN_INTO, _OFFER_TO_BUY):
        if match := expression.match(view.mask, at):
            yield from deal(
                hit, acquirer=view.group(match, "by"), target=view.group(match, "target"), stake=_stake(hit)
            )
            return
    if match := _BY_ALONE.match(view.mask, at):  # «au moment du rachat par A»
        buyer = view.group(match, "by")
        yield from deal(hit, acquirer=buyer, target=other(hit.article, view, hit.start, buyer), stake=_stake(hit))
        return
    match = _OF.match(view.mask, at)
    target = view.group(match, "target") if match else None
    # «la reprise de X» alone is as often the restart of X.
    if match is None or target is None:
        return
    if _RESUMPTION.match(hit.match["trigger"]) and not (target.kind == "company" and _CLOSES_DEAL.search(view.mask, 0, hit.start)):
        return
    if hit.match["trigger"].lower() == "achat" and target.kind != "company":
        return  # a thing bought
    acquirer = governing_subject(hit)
    for one in coordinated(view, target, TARGETS):
        yield from deal(
            hit, acquirer=acquirer, target=one, seller=_seller(hit, match.end()), stake=_stake(hit)
        )


def _stake(hit: Hit) -> Item | None:
    match = _STAKE_OF.match(hit.view.mask, hit.match.end())
    return hit.view.group(match, "stake") if match else None


_STAKE_OF = pattern(r"(?: [\wà-ÿ'-]+){0,3}? (?:de |d')?" + _STAKE)


def governing_subject(hit: Hit) -> Item | None:
    """Subject of the verb that a deal noun depends on: «A a annoncé (avoir finalisé) l'acquisition»."""
    view = hit.view
    start, _ = clause(view, hit.start)
    verbs = [m.start() for m in VERB.finditer(view.mask, start, hit.start)]
    for at in reversed(verbs):
        if found := holders(hit.article, view, at, BUYERS):
            return found[0]
    if re.search(r"\b(?:son|sa|cette|ses|avec (?:l'|le |la )|après (?:l'|le |la ))\s?(?:\w+ )?$", view.mask[: hit.start], re.I):
        return possessor(hit.article, view, hit.start, _FIRMS)
    return None


VERB = re.compile(
    r"\b(?:" + alternation(
        "annoncer", "finaliser", "boucler", "conclure", "réaliser", "faire", "confirmer", "officialiser", "signer",
        "mener", "négocier", "procéder", "envisager", "prévoir", "préparer", "achever", "effectuer", "étudier",
        "dévoiler", "lancer", "présenter", "proposer", "formuler", "déposer", "viser", "financer", "approuver",
        "renoncer", "abandonner", "démentir", "obtenir", "discuter", "évoquer", "concrétiser", "accepter", "entrer", "prendre", "détenir", "jeter", "travailler", "poursuivre", "suspendre", "reporter", "tenter", "parvenir",
        "échouer", "multiplier", "enchaîner", "ajouter", "devoir", "espérer", "compter", "vouloir", "souhaiter", "chercher", "consentir",
    ) + r")\b",
)  # fmt: skip


def _enters(hit: Hit) -> Iterator[Draft]:
    """«A entre au capital de B», «A prend une participation (de 27 %) dans B», «met la main sur B»."""
    yield from deal(
        hit,
        acquirer=holder(hit.article, hit.view, hit.start, BUYERS),
        target=_group(hit, "target"),
        stake=_group(hit, "stake"),
    )


# -- selling --------------------------------------------------------------------------------------


def _sells(hit: Hit) -> Iterator[Draft]:
    """«S cède B à A», «S a vendu sa filiale B»."""
    view, target = hit.view, _group(hit, "target")
    seller = holder(hit.article, view, hit.start, BUYERS)
    if target is None or seller is None:
        return
    to = _TO.match(view.mask, target.end - view.start)
    buyer = view.group(to, "to") if to else None
    if buyer is None and _TO_HIM.search(view.mask, max(hit.start - 12, 0), hit.start):
        # «est entré en négociations avec A pour lui |céder B»
        buyer = next((i for i in governed(view, 0, "avec|à|au", BUYERS, within=hit.start) if i.entity != seller.entity), None)
    yield from deal(hit, acquirer=buyer, target=target, seller=seller,
                     stake=_group(hit, "stake"))


_TO_HIM = re.compile(r"\b(?:lui|leur) $", re.IGNORECASE)


def _sold(hit: Hit) -> Iterator[Draft]:
    """«B a été cédé à A (par S)», «B, vendu à A»."""
    view = hit.view
    target = undergoer(hit, TARGETS)
    buyer = _group(hit, "to")
    seller = _group(hit, "from") or _first(agent(view, hit.match.end(), BUYERS))
    if seller and seller.start > (buyer.start if buyer else 0) and "," in view.mask[hit.match.end() : seller.start - view.start]:
        seller = None  # «cédé à A, détenu par B»
    yield from deal(hit, acquirer=buyer, target=target, seller=seller)


def _sale(hit: Hit) -> Iterator[Draft]:
    """«la cession de B à A par S», «la vente de sa filiale B»."""
    view = hit.view
    if match := _TO_THEN_OF.match(view.mask, hit.match.end()):  # «la cession à A de B»
        yield from deal(hit, acquirer=view.group(match, "to"), target=view.group(match, "target"), seller=governing_subject(hit))
        return
    match = _OF.match(view.mask, hit.match.end())
    target = view.group(match, "target") if match else None
    if match is None or target is None:
        return
    to = _TO.match(view.mask, match.end())
    by = re.compile(r" par ").search(view.mask, match.end(), clause(view, hit.end)[1])
    seller = _first(agent(view, match.end(), BUYERS)) if by else governing_subject(hit)
    buyer = view.group(to, "to") if to else _negotiator(hit)
    yield from deal(hit, acquirer=buyer, target=target,
                     seller=seller, stake=_stake(hit))


# «en négociations exclusives avec A |en vue de la cession de B»
_NEGOTIATOR = pattern(
    r"\b(?:négociations?|discussions?|pourparlers|accord|protocole|promesse|lettre d'intention)\b[^.;:]{0,40}? avec (?:(?:la|le|l'|un|une)\s?)?(?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|organization|person:to}[^.;:]{0,60}$"
)


def _negotiator(hit: Hit) -> Item | None:
    match = _NEGOTIATOR.search(hit.view.mask, 0, hit.start)
    return hit.view.group(match, "to") if match else None


_BUY = alternation("racheter", "acquérir", "absorber", "avaler", "croquer", "ramasser", "gober", "phagocyter")
_TAKE = alternation("acheter", "convoiter", "lorgner")
_SELL = alternation("céder", "vendre", "revendre")
_BOUGHT = alternation("racheter", "acquérir", "absorber", "reprendre", "acheter", "avaler", "croquer", "ramasser", "phagocyter", tenses=("participle",))
_SOLD = alternation("céder", "vendre", "revendre", tenses=("participle",))
_PURCHASE = (
    r"(?:rachat|acquisition|(?<!fusion[- ])(?<!fusion par )absorption|prise de contrôle|prise de participation(?: majoritaire| minoritaire)?|"
    r"entrée au capital|achat(?! d'actions)|OPA|OPE|offre(?: (?:publique d'achat|de rachat|de reprise|publique|ferme))?|reprise)"
)

ACQUISITION_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.buy",
        pattern(
            rf"(?P<trigger>\b(?:(?:{_BUY}|{_TAKE})(?!\w)|{alternation('faire')} l'acquisition (?:de |d'|du )|{alternation('emparer')} (?:de |d'|du )|"
            rf"s'(?:est |était )?{alternation('offrir')}|{alternation('mettre')} la main(?: (?:en |fin )?{{date}})? sur|{alternation('prendre')} le contrôle (?:de |d'|du )))"
            rf" ?{_ADJUNCT}(?:{_STAKE}{_OF_STAKE}(?: qu[e'] ?[^.;,]{{0,40}}?)? (?:de |d'|du |dans |chez ))?(?:le reste (?:de |du ))?{_TARGET}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.take_over",
        pattern(rf"\b(?P<trigger>{alternation('reprendre')}) (?:la société |l'entreprise |le groupe |l'enseigne |la chaîne |le club |le quotidien |le journal )?{{company:target}}"),
        _buys,
    ),
    Rule(
        "acquisition.bought",
        pattern(rf"\b(?P<trigger>{_BOUGHT})\b(?=[^.;:]{{0,80}}? par )"),
        _bought,
    ),
    Rule("acquisition.purchase", pattern(rf"\b(?P<trigger>{_PURCHASE})\b"), _purchase),
    Rule(
        "acquisition.enter",
        pattern(
            rf"\b(?P<trigger>{alternation('entrer', 'monter')} (?:à hauteur de {{percentage}} )?au capital|"
            rf"{alternation('monter')}(?= à [\ue006])|"
            rf"{alternation('prendre', 'acquérir')} (?:une |des )?(?:participation|part)s?(?: (?:majoritaire|minoritaire))?)"
            rf"(?: (?:de |d'|à ){_STAKE}{_OF_STAKE})? (?:de |d'|du |dans (?:le capital (?:de |d'|du ))?){_TARGET}"
        ),
        _enters,
    ),
    Rule(
        "acquisition.sell",
        pattern(
            rf"(?P<trigger>\b(?:{_SELL}(?!\w)|{alternation('séparer', 'délester', 'désengager')} (?:de |d'|du )|{alternation('sortir', 'retirer')} du capital (?:de |d'|du )))"
            rf" ?{_ADJUNCT}(?:{_STAKE}{_OF_STAKE} (?:de |d'|du |dans ))?{_TARGET}"
        ),
        _sells,
    ),
    Rule(
        "acquisition.sold",
        pattern(rf"\b(?P<trigger>{_SOLD}) (?:(?:en |au )?{{date}} |(?:pour )?(?:[a-zà-ÿ]{{1,8}} ){{0,2}}{{amount}} )?(?:par (?:[a-zà-ÿ'-]{{1,24}} ){{0,4}}?{{company|organization|person:from}} )?(?:à |au )(?:[a-zà-ÿ0-9'-]{{1,24}} ){{0,5}}?{{company|organization|person:to}}"),
        _sold,
    ),
    Rule("acquisition.sale", pattern(r"\b(?P<trigger>cessions?|vente|revente)\b"), _sale),
)
