"""Selling: «S cède B à A», «B, vendu à A», «la cession de B à A par S»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import agent, clause, governed
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.deals.acquisitions import (
    ADJUNCT,
    BUYERS,
    OF_STAKE,
    STAKE,
    TARGET,
    TARGETS,
    deal,
    first,
)
from articlefacts.facts.families.deals.blocked import unless_blocked
from articlefacts.facts.families.deals.deal_nouns import OF_TARGET, governing_subject, stake_behind
from articlefacts.facts.families.deals.sites import SITE_NOUN
from articlefacts.facts.families.deals.takeover_words import SELLER, TIME
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation

# «la cession de B permet à l'opérateur de»: he buys nothing.
_TO = pattern(
    r"(?:(?! (?:perm|offr|donn|perme|va|est|doit|devrait|aura|confi|mandat|a été confi|s'oppos)[a-zà-ÿé]{0,8} )[^.;:]){0,40}? (?:à |"
    r"au |aux )(?:l')?(?:(?!(?:chez|dans|sur|avec|contre) )[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|organization|person|place:to}"
)

_TO_THEN_OF = pattern(
    (
        r"(?: [a-zà-ÿ]{4,14})? (?:à |au )(?:l')?(?:(?!(?:de|du|des) )"
        r"[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|"
        r"person:to}(?: \([^()]{1,40}\))?,? (?:de |d'|du )"
    )
    + TARGET
)


def _sells(hit: Hit) -> Iterator[Draft]:
    """«S cède B à A», «S a vendu sa filiale B»."""
    view, target = hit.view, hit.group("target")
    seller = holder(hit.article, view, hit.start, BUYERS)
    if target is None or seller is None:
        return
    to = _TO.match(view.mask, target.end - view.start)
    to = to or _TO_WHOM.search(view.mask, 0, hit.start)
    buyer = view.group(to, "to") if to else None
    if buyer is None and _TO_HIM.search(view.mask, max(hit.start - 12, 0), hit.start):
        # «est entré en négociations avec A pour lui |céder B»
        buyer = next(
            (
                i
                for i in governed(view, 0, "avec|à|au", BUYERS, within=hit.start)
                if i.entity != seller.entity
            ),
            None,
        )
    if buyer and buyer.kind == "place" and target.kind == "product":
        return  # «vend la Cortiva au Maroc»: where, not to whom
    yield from deal(hit, acquirer=buyer, target=target, seller=seller, stake=hit.group("stake"))


# «A, |à qui S avait| vendu B»
_TO_WHOM = pattern(
    r"{company|organization|person:to}(?: \([^()]{1,40}\))?,? (?:à qui|auquel|à laquelle) "
    r"[^,.;:]{2,60}$"
)
_TO_HIM = re.compile(r"\b(?:lui|leur) $", re.IGNORECASE)


def _sold(hit: Hit) -> Iterator[Draft]:
    """«B a été cédé à A (par S)», «B, vendu à A»."""
    view = hit.view
    target = undergoer(hit, TARGETS)
    buyer = hit.group("to")
    seller = hit.group("from") or first(agent(view, hit.match.end(), BUYERS))
    if (
        seller
        and seller.start > (buyer.start if buyer else 0)
        and "," in view.mask[hit.match.end() : seller.start - view.start]
    ):
        seller = None  # «cédé à A, détenu par B»
    yield from deal(hit, acquirer=buyer, target=target, seller=seller)


def _of_seller(hit: Hit) -> Iterator[Draft]:
    """«B, acheté en 2012 à S», «B, cédé en 2012 par S»: no word of who bought it."""
    if _HELD.search(hit.view.mask, max(hit.start - 160, 0), hit.start):
        return
    yield from deal(hit, target=undergoer(hit, TARGETS), seller=hit.group("seller"))


# «A |détient 58 % de B|, rachetés à S»: A has bought them.
_HELD = re.compile(
    r"\b(?:détien|déten|détin|posséd|possèd|contrôl|main sur)[^.;\ue006]{0,40}\ue006[^.;]{0,60}$",
    re.IGNORECASE,
)


def _sale(hit: Hit) -> Iterator[Draft]:
    """«la cession de B à A par S», «la vente de sa filiale B»."""
    view = hit.view
    if _SHOP.search(view.mask, max(hit.start - 24, 0), hit.start):
        return
    if match := _TO_THEN_OF.match(view.mask, hit.match.end()):  # «la cession à A de B»
        yield from deal(
            hit,
            acquirer=view.group(match, "to"),
            target=view.group(match, "target"),
            seller=governing_subject(hit),
        )
        return
    match = OF_TARGET.match(view.mask, hit.match.end())
    target = view.group(match, "target") if match else None
    if match is None or target is None:
        return
    to = _TO.match(view.mask, match.end())
    by = re.compile(r" par ").search(view.mask, match.end(), clause(view, hit.end)[1])
    seller = first(agent(view, match.end(), BUYERS)) if by else _its_seller(hit)
    buyer = view.group(to, "to") if to else negotiator(hit)
    if buyer and buyer.kind == "place" and _lies_there(hit, target):
        buyer = None
    yield from deal(hit, acquirer=buyer, target=target, seller=seller, stake=stake_behind(hit))


def _goes_through(hit: Hit) -> Iterator[Draft]:
    yield from unless_blocked(hit, _sale(hit))


def _lies_there(hit: Hit, target: Item) -> bool:
    """«la vente du projet B |au Narvel|», «de sa filiale B |au Narvel|»: where it is, not to whom it goes."""
    told = _THING.search(hit.view.mask, hit.end, max(target.start - hit.view.start, hit.end))
    return target.kind == "product" or told is not None


_THING = re.compile(
    rf"\b(?:{SITE_NOUN}|filiales?|sites?|activités?|branches?|divisions?|magasins?|hôtels?|actifs)\b",
    re.IGNORECASE,
)


def _its_seller(hit: Hit) -> Item | None:
    """«A annonce la cession de B»; «La cession |de sa filiale B| rapportera»: whose it is."""
    seller = governing_subject(hit)
    if seller is None and (its := _ITS_OWN.match(hit.view.mask, hit.match.end())):
        return possessor(hit.article, hit.view, its.end(), COMPANY)
    return seller


_ITS_OWN = re.compile(
    r"(?: (?!de )[a-zà-ÿ]{4,14})? (?:de |d')(?=(?:sa|son|ses|leurs?) )", re.IGNORECASE
)
# «le site |de vente| de X»: no deal.
_SHOP = re.compile(
    r"\b(?:sites?|points?|prix|forces?|espaces?|réseaux?|services?|salles?|plateformes?|"
    r"conditions|volumes?|chiffres?|canal|canaux) de $",
    re.IGNORECASE,
)
# «en négociations exclusives avec A |en vue de la cession de B»
_NEGOTIATOR = pattern(
    r"\b(?:négociations?|discussions?|pourparlers|accord|protocole|promesse|"
    r"lettre d'intention)\b[^.;:]{0,40}? avec (?:(?:la|le|l'|un|une)\s?)?"
    r"(?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|organization|person:to}[^.;:]{0,60}$"
)


def negotiator(hit: Hit) -> Item | None:
    """With whom a sale is talked about: «en négociations exclusives avec A en vue de la cession de B»."""
    match = _NEGOTIATOR.search(hit.view.mask, 0, hit.start)
    return hit.view.group(match, "to") if match else None


_SELL = alternation("céder", "vendre", "revendre")
_SOLD = alternation("céder", "vendre", "revendre", tenses=("participle",))
_BOUGHT = alternation("racheter", "acheter", "acquérir", "reprendre", tenses=("participle",))

SALE_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.sell",
        pattern(
            rf"(?P<trigger>\b(?:{_SELL}(?!\w)|{alternation('séparer', 'délester', 'désengager')} "
            rf"(?:de |d'|du )|{alternation('sortir', 'retirer')} du capital (?:de |d'|du )|"
            rf"{alternation('quitter')} le capital (?:de |d'|du ))) "
            rf"?(?!, ){ADJUNCT}(?:(?:{STAKE}{OF_STAKE}|(?:le contrôle|la majorité|la totalité|l'essentiel|la moitié|le reste|"
            rf"le solde)(?: du capital| des (?:parts|titres|actions))?) (?:de |d'|du |dans ))?{TARGET}"
        ),
        _sells,
    ),
    Rule(
        "acquisition.sold",
        pattern(
            rf"\b(?P<trigger>{_SOLD}) {TIME}(?:"
            rf"(?:pour )?(?:[a-zà-ÿ]{{1,8}} ){{0,2}}{{amount}} )?"
            rf"(?:par (?:[a-zà-ÿ'-]{{1,24}} ){{0,4}}?{{company|organization|person:from}} )?(?:à |"
            rf"au )(?:[a-zà-ÿ0-9'-]{{1,24}} ){{0,5}}?{{company|organization|person:to}}"
        ),
        _sold,
    ),
    Rule(
        "acquisition.sold_by",
        pattern(rf"\b(?P<trigger>{_SOLD}) {TIME}par {SELLER}(?! (?:à|au) )"),
        _of_seller,
    ),
    Rule(
        "acquisition.bought_from",
        pattern(
            rf"\b(?P<trigger>{_BOUGHT}) {TIME}(?:(?:pour )?(?:[a-zà-ÿ]{{1,8}} ){{0,2}}{{amount}} )?"
            rf"(?:à |au |auprès (?:de |d'|du ))(?!{{amount}}|{{percentage}}){SELLER}(?!,? par )"
        ),
        _of_seller,
    ),
    Rule(
        "acquisition.sale",
        pattern(
            r"\b(?P<trigger>cessions?|vente|revente|(?:retrait|sortie|désengagement)(?= (?:total |"
            r"complet |partiel )?du capital d))\b"
        ),
        _goes_through,
    ),
)
