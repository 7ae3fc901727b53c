"""What changes hands in the sentences before: the firm that «il a jeté l'éponge» leaves to others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.facts.arguments.chief_firm import chief_firm
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
from articlefacts.facts.view import COMPANY, Item, SentenceView, pattern
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


def dealt(hit: Hit, *parties: Item | None) -> Item | None:
    """The firm that the deal told last before a hit is about: «A a cédé B à C. Il garde 15 %»."""
    return _told_last(hit, {item.entity.id for item in parties if item and item.entity})


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
        if found := _dealt_with(view, end - view.start, known):
            return found
        if (view is hit.view and _named(view, hit.start, known)) or (
            _apart(hit.article, view) and _others(hit, known)
        ):
            return None
    return None


def _dealt_with(view: SentenceView, end: int, known: set[str]) -> Item | None:
    """«les offres déposées sur |B|», «la reprise de |B|»: nobody is told to buy it yet."""
    named = [view.group(match, "stake") for match in _DEALT_WITH.finditer(view.mask, 0, end)]
    fit = [i for i in named if i and i.entity and i.entity.id not in known]
    return fit[-1] if fit else None


_DEALT_WITH = pattern(
    r"\b(?:(?:offres?|OPA|dossiers?|propositions?|candidats?)(?: (?!d[eu] |pour )[a-zà-ÿ'-]{2,16}){0,3} "
    r"(?:sur|pour|concernant|(?:à la reprise|au rachat) (?:de|d'|du))|(?:reprise|rachat|acquisition|cession|vente|repreneurs?|"
    r"acquéreurs?|acheteurs?|enchères)(?: (?!d[eu] |pour )[a-zà-ÿ'-]{2,16}){0,2} (?:sur|pour|de|d'|du|autour de)) ?"
    r"(?:(?:la |le )?(?:reprise|rachat|reprendre|racheter|acquérir) (?:de |d'|du )?)?(?:la |le |l')?"
    r"(?:(?!(?:d[eu]s?|par|qui|que|filiale|usine|site|branche|division|activités?) )[a-zà-ÿ-]{3,20} ){0,3}?{company:stake}"
)


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
    views = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 2]
    if not sure and not any(_IN_PLAY.search(view.mask) for view in views):
        return None
    if chief := chief_firm(hit.article, hit.view, hit.start, known | _buyers(hit, _REACH)):
        return chief
    known = known | _buyers(hit, 3 * _REACH)
    before = hit.article.views[max(hit.view.index - _REACH, 0) : hit.view.index + 1]
    sellers = {who for view in before for who in _sellers(hit.article, view)}
    return topic(hit.article, hit.view, COMPANY, at=hit.start, but=known | sellers)


def _sellers(article: Article, view: SentenceView) -> Iterator[str]:
    """Who parts with something in a sentence: «A souhaite se défaire de sa participation»."""
    for parting in _PARTS.finditer(view.mask):
        who = holder(article, view, parting.start(), COMPANY)
        if who and who.entity:
            yield who.entity.id
    for owning in _OWNS.finditer(view.mask):
        owner = view.group(owning, "owner")
        if owner and owner.entity:
            yield owner.entity.id


# «|A|, assis sur 15 % du capital»: what it has a share of is bid for.
_OWNS = pattern(
    r"{company:owner}[^.;:\ue000]{0,60}?\b(?:dét[ei]|poss[éè]d|contrôl|assise? sur|conserv|garde|actionnaire|la main sur)"
    r"[^.;:\ue000]{0,30}{percentage}"
)
_PARTS = lazy(
    r"\b(?:(?:défai|sépar|délest|désengag)[a-zé]{1,7} (?:de |d')|(?:céd|vend|revend)[a-zé]{1,7} )(?:sa|son|ses|leurs?) "
    r"(?:participation|parts?|titres|actions|capital)\b",
    re.IGNORECASE,
)


# «cherche un repreneur», «trois offres», «placée en redressement judiciaire»
_IN_PLAY = lazy(
    r"\b(?:repreneurs?|acquéreurs?|acheteurs?|rachat|reprise|OPA|offres? (?:de (?:rachat|reprise)|publique|ferme)|"
    r"(?:dossiers|offres) (?:de reprise|ont été|seront|déposée?s|examin)|redressement judiciaire|appétits|convoitises|(?:courtis|convoit)[a-zé]{1,4}|"
    r"candidate?s? (?:à la|au|jusqu'|malheureu)|sur les rangs|(?:regard|étudi|ouvert|refermé?)[a-zé]{0,3} le dossier|un temps intéressée?|fait saliver|"
    r"repri[st]e?s? l'(?:affaire|entreprise)|visées sur|avances d|entr(?:er|é|era|eront|ée) au capital|"
    r"prétendants?|enchères|à vendre|mise? en vente|cession|data ?room|change de mains|à la barre|"
    r"(?:défaire|séparer|délester|désengager) de (?:sa|son|ses|leur) (?:participation|part|capital|filiale|activités?)|"
    r"(?:céder|vendre) sa (?:participation|part|filiale))\b",
    re.IGNORECASE,
)


def _told(article: Article, view: SentenceView) -> tuple[Item, ...]:
    """The firms that the deals of a sentence are about, in text order."""
    found = [item for draft in _drafts(article, view) if (item := _target(article, draft))]
    return tuple(sorted(found, key=lambda item: item.start))


def _buyers(hit: Hit, reach: int) -> set[str]:
    """Who buys in the deals told before a hit: «|A| a repris B en 2019. … C en offrirait 14 M€»."""
    views = hit.article.views[max(hit.view.index - reach, 0) : hit.view.index + 1]
    found = (draft.slots.get("acquirer") for view in views for draft in _drafts(hit.article, view))
    return {ref.id for ref in found if isinstance(ref, EntityRef)}


def _drafts(article: Article, view: SentenceView) -> tuple[Draft, ...]:
    key = (_drafts, view.index)
    if key not in article.answers:
        hits = _deals().matches(view)
        article.answers[key] = tuple(
            draft for rule, match in hits for draft in rule.build(Hit(view, match, article))
        )
    found: tuple[Draft, ...] = article.answers[key]
    return found


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
