"""The firm that an article is about, where it is about one."""

from __future__ import annotations

from collections.abc import Iterable

from articlefacts.facts.rule import Article
from articlefacts.facts.view import COMPANY, Item, SentenceView

_LEAST = 3


def chief_firm(
    article: Article, view: SentenceView, at: int, but: Iterable[str] = ()
) -> Item | None:
    """The firm named by far the most, as last named before an offset of a sentence; None in doubt.

    A digest is about several: the one meant is spoken of in this paragraph or beside it.
    """
    unmeant, counts = frozenset(but), article.discourse.counts
    named = _named_before(article, view, at)
    ranked = sorted((who for who in named if who not in unmeant), key=lambda who: -counts[who])
    if not ranked or counts[ranked[0]] < _LEAST:
        return None
    first = next(iter(named))
    if len(ranked) > 1 and counts[ranked[0]] < (1 if ranked[0] == first else 2) * counts[ranked[1]]:
        return None
    return named[ranked[0]] if _near(article, view, ranked[0]) else None


def _named_before(article: Article, view: SentenceView, at: int) -> dict[str, Item]:
    """Each firm as named last, in the order in which they are named first."""
    return {
        item.entity.id: item
        for earlier in article.views[: view.index + 1]
        for item in earlier.between(0, at if earlier is view else len(earlier.mask), COMPANY)
        if item.named and item.entity
    }


def _near(article: Article, view: SentenceView, who: str) -> bool:
    """Whether a firm is spoken of all over an article, or beside the paragraph of a sentence."""
    paragraphs = article.reading.paragraphs
    here = paragraphs[view.index]
    told = {
        paragraphs[near.index]
        for near in article.views
        for item in near.items
        if item.entity and item.entity.id == who
    }
    return len(told) > _LEAST or any(abs(one - here) <= 1 for one in told)
