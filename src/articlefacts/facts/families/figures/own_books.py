"""Whose books are told where no name governs a figure: a fund sells nothing, and of a purchase it is what is bought."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.bought import bought_instead
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.principal import first_or_most_named
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item
from articlefacts.lazy import lazy

# What firms that make and sell have, and those who own them have not.
_OF_TRADE = frozenset(("revenue", "operating_income", "operating_loss", "ebitda", "orders"))
_FUND = lazy(
    r"\b(?:capital|partners|private equity|participations|investissements?)\b", re.IGNORECASE
)
_CALLED_FUND = lazy(r"(?:ce|le) fonds\b|(?:cette|la) holding\b", re.IGNORECASE)
_BEFORE = lazy(
    r"\b(?:fonds|holding)(?: (?:d['’]investissement|[a-zà-ÿ-]{3,16}(?:ais|ois|ien|ain|and|que|éen|in|ol|nne|aise|oise)))"
    r"{0,2} [«\"“]?\s?$",
    re.IGNORECASE,
)
_BEHIND = lazy(
    r"[»\"”]?,? \(?(?:(?:un|le|une|la|ce|cette) )?(?:[a-zà-ÿ-]{3,14} )?(?:fonds|holding)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 8


def of_the_firm(hit: Hit, owner: Item | None, metric: str) -> Item | None:
    """The owner of a figure, unless the text before tells that another is meant; None in doubt."""
    view = hit.view
    if owner is None or owner.kind != "company" or owner.entity is None:
        return owner
    if owner.named and view.start <= owner.start < view.end:
        return owner
    if _strayed(hit, owner):
        owner = first_or_most_named(hit.article)
    if owner is None or owner.entity is None:
        return None
    if metric in _OF_TRADE and _is_fund(hit, owner):
        others = set(hit.article.discourse.counts) - {owner.entity.id}
        return topic(hit.article, view, COMPANY, but={owner.entity.id}) if others else owner
    return bought_instead(hit.article, view, hit.start, owner)


def _strayed(hit: Hit, owner: Item) -> bool:
    """Whether a firm that another paragraph names once is taken for whom a sentence without any noun for a firm means."""
    assert owner.entity is not None
    reading, at = hit.article.reading, hit.view.index
    if hit.article.discourse.counts[owner.entity.id] > 1 or _STANDS_FOR_IT.search(
        hit.view.mask, 0, hit.start
    ):
        return False
    told = {reading.paragraphs[reading.sentence_index(m.start)] for m in owner.entity.mentions}
    return reading.paragraphs[at] not in told


_STANDS_FOR_IT = lazy(
    rf"\b(?:son|sa|ses|leurs?|il|elle|nous|notre|nos)\b|\b(?:le |la |l'|du |ce |cette )(?:{COMPANY_NOUN}|{firm_noun()})\b",
    re.IGNORECASE,
)


def _is_fund(hit: Hit, owner: Item) -> bool:
    """Whether the article calls a firm a fund: by its name, beside it, or instead of it."""
    assert owner.entity is not None
    text = hit.article.text
    return bool(_FUND.search(owner.entity.name)) or any(
        _CALLED_FUND.match(m.text)
        if m.kind == "nominal"
        else _BEFORE.search(text, max(m.start - 60, 0), m.start) or _BEHIND.match(text, m.end)
        for m in owner.entity.mentions[:_LOOKED_AT]
    )
