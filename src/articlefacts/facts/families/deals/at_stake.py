"""What changes hands in the sentences before: the firm that «il a jeté l'éponge» leaves to others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.control import CONTROL_RULES
from articlefacts.facts.families.deals.folds import FOLD_RULES, LANDING_RULES
from articlefacts.facts.families.deals.offers import BID_RULES, OFFER_RULES
from articlefacts.facts.families.deals.purchase_nouns import PURCHASE_NOUN_RULES
from articlefacts.facts.families.deals.purchases import PURCHASE_RULES
from articlefacts.facts.families.deals.sales import SALE_RULES
from articlefacts.facts.families.deals.stake_deals import STAKE_DEAL_RULES
from articlefacts.facts.families.deals.told_sales import TOLD_SALE_RULES
from articlefacts.facts.families.deals.told_targets import TOLD_TARGET_RULES, entry
from articlefacts.facts.families.deals.transfers import TRANSFER_RULES
from articlefacts.facts.prefilter import Prefilter
from articlefacts.facts.rule import Article, Draft, Hit
from articlefacts.facts.view import COMPANY, Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.models.entities import EntityRef

_REACH = 4


def at_stake(hit: Hit, *suitors: Item | None, sure: bool = False) -> Item | None:
    """The firm that the deal told last before a hit is about; else whom the text says is in play.

    Where the words of the hit tell of an offer themselves (``sure``), whom the text speaks of.
    """
    known = {item.entity.id for item in suitors if item and item.entity}
    found = _told_last(hit, known) or entry(hit, known) or _in_play(hit, known, sure=sure)
    if found:
        hit.article.answers[at_stake, hit.view.index] = found
    return found


def _told_last(hit: Hit, known: set[str]) -> Item | None:
    views = hit.article.views[max(hit.view.index - _REACH, 0) : hit.view.index + 1]
    for view in reversed(views):
        end = view.start + hit.start if view is hit.view else view.end
        for told in reversed(_told(hit.article, view)):
            if told.start < end and told.entity and told.entity.id not in known:
                return told
        bid: Item | None = hit.article.answers.get((at_stake, view.index))
        if bid and bid.entity and bid.entity.id not in known:  # another bid for the same
            return bid
        if (view is hit.view and _named(view, hit.start, known)) or (
            _apart(hit.article, view) and _others(hit, known)
        ):
            return None
    return None


def _apart(article: Article, view: SentenceView) -> bool:
    """Whether a sentence opens its paragraph: what it and the next speak of is told there."""
    paragraphs = article.reading.paragraphs
    return not view.index or paragraphs[view.index] != paragraphs[view.index - 1]


def _others(hit: Hit, known: set[str]) -> list[Item]:
    """Firms that the paragraph of a hit speaks of before it."""
    paragraphs, here = hit.article.reading.paragraphs, hit.view.index
    near = hit.article.views[max(here - _REACH, 0) : here + 1]
    return [
        item
        for view in near
        if paragraphs[view.index] == paragraphs[here]
        for item in _named(view, hit.start if view is hit.view else len(view.mask), known)
    ]


def _named(view: SentenceView, end: int, known: set[str]) -> list[Item]:
    items = view.between(0, end, COMPANY)
    return [i for i in items if i.named and i.entity and i.entity.id not in known]


def _in_play(hit: Hit, known: set[str], *, sure: bool) -> Item | None:
    views = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 1]
    if not sure and not any(_IN_PLAY.search(view.mask) for view in views):
        return None
    sellers = {who for view in views for who in _sellers(hit.article, view)}
    return topic(hit.article, hit.view, COMPANY, at=hit.start, but=known | sellers)


def _sellers(article: Article, view: SentenceView) -> Iterator[str]:
    """Who parts with something in a sentence: «A souhaite se défaire de sa participation»."""
    for parting in _PARTS.finditer(view.mask):
        who = holder(article, view, parting.start(), COMPANY)
        if who and who.entity:
            yield who.entity.id


_PARTS = lazy(
    r"\b(?:(?:défai|sépar|délest|désengag)[a-zé]{1,7} (?:de |d')|(?:céd|vend|revend)[a-zé]{1,7} )(?:sa|son|ses|leurs?) "
    r"(?:participation|parts?|titres|actions|capital)\b",
    re.IGNORECASE,
)


# «cherche un repreneur», «trois offres», «placée en redressement judiciaire»
_IN_PLAY = lazy(
    r"\b(?:repreneurs?|acquéreurs?|acheteurs?|rachat|reprise|OPA|offres? (?:de (?:rachat|reprise)|publique|ferme)|"
    r"(?:dossiers|offres) (?:de reprise|ont été|seront|déposée?s|examin)|redressement judiciaire|appétits|convoitises|(?:courtis|convoit)[a-zé]{1,4}|"
    r"prétendants?|enchères|à vendre|mise? en vente|cession|data ?room|change de mains|à la barre|"
    r"(?:défaire|séparer|délester|désengager) de (?:sa|son|ses|leur) (?:participation|part|capital|filiale|activités?)|"
    r"(?:céder|vendre) sa (?:participation|part|filiale))\b",
    re.IGNORECASE,
)


def _told(article: Article, view: SentenceView) -> tuple[Item, ...]:
    """The firms that the deals of a sentence are about, in text order."""
    key = (_told, view.index)
    if key not in article.answers:
        article.answers[key] = tuple(_targets(article, view))
    found: tuple[Item, ...] = article.answers[key]
    return found


def _targets(article: Article, view: SentenceView) -> list[Item]:
    hits = (
        draft
        for rule, match in _deals().matches(view)
        for draft in rule.build(Hit(view, match, article))
    )
    found = [item for draft in hits if (item := _target(article, draft))]
    return sorted(found, key=lambda item: item.start)


def _target(article: Article, draft: Draft) -> Item | None:
    ref = draft.slots.get("target")
    if not isinstance(ref, EntityRef):
        return None
    index = max(article.reading.sentence_index(ref.start), 0)
    item = article.views[index].item_at(ref.start - article.views[index].start)
    return item if item and item.kind == "company" else None


@cache
def _deals() -> Prefilter:
    return Prefilter(
        (
            *PURCHASE_RULES,
            *PURCHASE_NOUN_RULES,
            *SALE_RULES,
            *STAKE_DEAL_RULES,
            *CONTROL_RULES,
            *TOLD_TARGET_RULES,
            *TOLD_SALE_RULES,
            *FOLD_RULES,
            *OFFER_RULES,
            *TRANSFER_RULES,
            *BID_RULES,
            *LANDING_RULES,
        )
    )
