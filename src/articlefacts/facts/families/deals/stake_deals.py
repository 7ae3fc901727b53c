"""Acquisitions of a part: «A rachète 30 % de B», «S cède sa participation dans B», «l'acquisition d'une participation»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.deals.acquisitions import (
    ADJUNCT,
    BUYERS,
    TARGETS,
    buyers,
    deal,
    seller_behind,
)
from articlefacts.facts.families.deals.deal_nouns import governing_subject
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

WORDS = (
    r"(?:(?!(?:qui|que|dont|par|avec|contre|sur|à|au|aux|en|pour|lors|ses|chez|après|actions) )"
    r"[a-zà-ÿ0-9'-]{1,24} ){0,5}?[«\"“]?\s?"
)

ANY_TARGET = (
    r"(?:l'|(?:la|le|les|un|une|son|sa|ses|leur|leurs) )?"
    + WORDS
    + r"{company|organization|product:target}"
)

_FRACTION = (
    r"(?:la moitié|la totalité|l'intégralité|l'ensemble|un tiers|un quart|le tiers|le quart|"
    r"les deux tiers|les trois quarts|le reste|le solde|une (?:part|partie|participation|tranche|"
    r"fraction)|des parts|sa part|les parts)"
)


def takes(hit: Hit) -> Iterator[Draft]:
    """«A rachète la moitié de B», «A obtient 42 % de participation dans B», «A jette son dévolu sur B»."""
    view, match = hit.view, hit.match
    several = buyers(hit)
    if several == (None,) and (relative := _WITH_WHOM.search(view.mask, 0, hit.start)):
        several = (view.group(relative, "who"),)
    target = view.group(match, "target")
    seller = seller_behind(hit, target.end - view.start) if target else None
    for one in coordinated(view, target, TARGETS) if target else ():
        for buyer in several:
            yield from deal(
                hit, acquirer=buyer, target=one, seller=seller, stake=hit.group("stake")
            )


# «l'accord conclu avec A, qui |devrait obtenir»
_WITH_WHOM = pattern(r"{company|organization:who}, qui (?:[a-zà-ÿ]+ ){0,3}$")


def _raises(hit: Hit) -> Iterator[Draft]:
    """«A porte sa participation dans B de 30 à 51 %»."""
    target = hit.group("target") or hit.group("held")
    stake = hit.group("stake") or hit.group("share")
    for buyer in buyers(hit):
        yield from deal(hit, acquirer=buyer, target=target, stake=stake)


def _stake_noun(hit: Hit) -> Iterator[Draft]:
    """«A annonce l'acquisition d'une participation de 30 % dans B»."""
    view = hit.view
    who = governing_subject(hit)
    sold = re.match(r"cession|vente", hit.match["trigger"], re.IGNORECASE)
    yield from deal(
        hit,
        acquirer=None if sold else who,
        target=view.group(hit.match, "target"),
        seller=who if sold else None,
        stake=view.group(hit.match, "stake"),
    )


def _sells_stake(hit: Hit) -> Iterator[Draft]:
    """«S a cédé sa participation de 5 % dans B à A», «la cession de ses parts dans B»."""
    view, match = hit.view, hit.match
    noun = match["trigger"].lower() in ("cession", "vente")
    seller = governing_subject(hit) if noun else holder(hit.article, view, hit.start, BUYERS)
    target = view.group(match, "target")
    for one in coordinated(view, target, TARGETS) if target and seller else ():
        yield from deal(
            hit,
            acquirer=view.group(match, "to"),
            target=one,
            seller=seller,
            stake=view.group(match, "stake"),
        )


_TAKE_PART = alternation(
    "prendre", "racheter", "acquérir", "acheter", "obtenir", "récupérer", "rafler", "reprendre"
)

STAKE_DEAL_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.sell_stake",
        pattern(
            rf"\b(?P<trigger>(?:{alternation('céder', 'vendre', 'revendre')}|sold(?:ée?|er|era|"
            r"ait|e(?= sa ))|cession|vente))(?!\w) (?:(?:toutes?|tout ou partie de|une partie de|"
            r"l'intégralité de|la totalité de|le solde de|l'ensemble de|de|des|d') ?)?"
            r"(?:sa|son|ses|leurs?|une|des|les|la) (?:participation|part|"
            r"action)s?(?: (?!de )[a-zà-ÿ]{4,14}){0,2}(?: \({percentage}\))?(?: (?:de |"
            r"d')(?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?"
            rf" (?:dans|au capital|au sein) (?:le capital )?(?:de |d'|du )?{ANY_TARGET}(?:,? (?:à |"
            rf"au )(?:l'|la )?(?:[a-zà-ÿ0-9'-]{{1,24}} ){{0,4}}?{{company|organization|"
            rf"person:to}})?"
        ),
        _sells_stake,
    ),
    Rule(
        "acquisition.raises_stake",
        pattern(
            rf"\b(?P<trigger>{alternation('porter', 'relever', 'renforcer', 'accroître', 'augmenter', 'monter')}) "
            rf"{ADJUNCT}(?:sa|leur) (?:participation|part)(?: (?:dans|au capital) (?:le capital )?(?:de |d'|du )?{ANY_TARGET}"
            rf"(?: de {{percentage}})?(?: de [\ue008]\ue010*)? (?:à|jusqu'à) (?:[a-zà-ÿ]{{3,8}} ){{0,2}}{{percentage:stake}}|"
            rf"(?: de {{percentage}})? (?:à|jusqu'à) (?:[a-zà-ÿ]{{3,8}} ){{0,2}}{{percentage:share}} (?:dans|au capital) "
            rf"(?:le capital )?(?:de |d'|du )?{ANY_TARGET.replace(':target', ':held')})"
        ),
        _raises,
    ),
    Rule(
        "acquisition.stake_noun",
        pattern(
            r"\b(?P<trigger>(?:acquisition|prise|achat|rachat|cession|"
            r"vente) d'une (?:participation|part))(?: (?:majoritaire|minoritaire|supplémentaire))?"
            r"(?: (?:de |d')(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake})?"
            rf" (?:dans|au capital|du capital) (?:le capital )?(?:de |d'|du )?{ANY_TARGET}"
        ),
        _stake_noun,
    ),
    Rule(
        "acquisition.part",
        pattern(
            r"\b"
            rf"(?P<trigger>{_TAKE_PART}|"
            rf"s'adjug\w{{1,7}}|s'(?:est |était )adjugé) {ADJUNCT}(?:{_FRACTION}(?: (?:de |d'){{percentage}})?|"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage:stake}})"
            r"(?: (?:du capital|des (?:parts|actions|titres|droits de vote)|de participation|"
            r"restante?s?|minoritaire|majoritaire)){0,2}"
            r" (?:de |d'|du |dans (?:le capital (?:de |d'|du ))?|au capital (?:de |d'|du )|"
            rf"chez ){ANY_TARGET}"
        ),
        takes,
    ),
)
