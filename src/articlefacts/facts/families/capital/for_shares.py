"""Money put in for a share of the capital: «X apporte N contre 30 % des parts», «X souscrit pour N à l'augmentation de capital»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import BACKERS
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.capital.investing import investment, same
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, MONEY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_ABOUT = r"(?:(?:quelque|environ|près de|plus de|jusqu'à) )?"
_PART = (
    r"(?:(?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake}|un (?:tiers|quart)|la moitié|{number}) "
    r"(?:du capital|des (?:parts|actions|titres)|du tour de table)"
)
_NAMED = r"(?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company:target}"


def _for_share(hit: Hit) -> Iterator[Draft]:
    """«X apporte N (à Y) contre 30 % des parts»."""
    investor = holder(hit.article, hit.view, hit.start, BACKERS)
    target = hit.group("target") or _firm_told(hit, investor)
    if investor and target and not same(investor, target):
        yield from investment(hit, investor, target, hit.group("amount"), hit.group("stake"))


def _subscribes(hit: Hit) -> Iterator[Draft]:
    """«une augmentation de capital, à laquelle X a souscrit pour N», «X s'est engagé à en souscrire N»."""
    view = hit.view
    if not _SHARES.search(_words_near(hit)) or _BONDS.search(view.mask):
        return
    investor = hit.group("investor") or holder(hit.article, view, hit.start, BACKERS)
    target = hit.group("target") or _firm_told(hit, investor)
    if investor and target and not same(investor, target):
        yield from investment(hit, investor, target, hit.group("amount"))


def _words_near(hit: Hit) -> str:
    """The sentence, and the one before it where «en» points there."""
    before = hit.article.views[hit.view.index - 1].mask if hit.view.index else ""
    return hit.view.mask + (" " + before if _OF_IT.search(hit.view.mask, 0, hit.start) else "")


_OF_IT = lazy(r"\b(?:en|y) (?:[a-zà-ÿ]{1,8} )?$", re.IGNORECASE)
_SHARES = lazy(
    r"augmentation de capital|levée de fonds|tour de table|introduction en bourse|cotation|"
    r"recapitalisation|actions nouvelles|offre au public",
    re.IGNORECASE,
)
_BONDS = lazy(r"obligat|emprunt|convertible|dette|prêt\b", re.IGNORECASE)


def _firm_told(hit: Hit, investor: Item | None) -> Item | None:
    """The firm whose shares they are: the subject of the sentence, else whom the text speaks of."""
    known = {investor.entity.id} if investor and investor.entity else set()
    free = [
        i
        for i in free_bodies(hit.view, 0, hit.start, COMPANY)
        if i.entity and i.entity.id not in known
    ]
    return free[0] if free else topic(hit.article, hit.view, COMPANY, at=hit.start, but=known)


def _bought_shares(hit: Hit) -> Iterator[Draft]:
    """«X avait acheté pour N d'actions Y»."""
    investor = holder(hit.article, hit.view, hit.start, BACKERS)
    target = hit.group("target")
    if investor and target and not same(investor, target):
        yield from investment(hit, investor, target, hit.group("amount"))


FOR_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.for_share",
        pattern(
            rf"\b(?P<trigger>{alternation('apporter', 'mettre', 'verser', 'injecter', 'investir', 'engager', 'remettre')}) "
            rf"{_ABOUT}{{amount:amount}}(?: (?:à|au|dans) {_NAMED})?,? (?:contre|en échange (?:de|d')) ?{_PART}"
        ),
        _for_share,
        needs=MONEY,
    ),
    Rule(
        "investment.subscribes",
        pattern(
            r"(?:\b(?:à laquelle|auquel) (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?"
            r"{company|organization|person:investor} (?:a |ont |avait |va )?)?"
            rf"\b(?P<trigger>{alternation('souscrire')}) (?:(?:pour|à hauteur de|à concurrence de) )?{_ABOUT}{{amount:amount}}"
            rf"(?: à (?:l'augmentation de capital|la levée de fonds|l'opération) (?:de |d'|du ){_NAMED})?"
        ),
        _subscribes,
        needs=MONEY,
    ),
    Rule(
        "investment.bought_shares",
        pattern(
            rf"\b(?P<trigger>{alternation('acheter', 'acquérir', 'souscrire')})(?:,? (?:en |le )?{{date}},?)? pour "
            rf"{_ABOUT}{{amount:amount}} (?:d'actions|de titres|de parts) (?:de |d'|du )?{_NAMED}"
        ),
        _bought_shares,
        needs=MONEY,
    ),
)
