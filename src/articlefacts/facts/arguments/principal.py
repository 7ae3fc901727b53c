"""The firm that an article is about: «L'ancienne préfète a signé», «le dirigeant a confié», told of nobody else's head."""

from __future__ import annotations

from collections.abc import Iterable

from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item, SentenceView


def principal(article: Article, but: Iterable[str] = ()) -> Item | None:
    """The company named more often than any other; none where two are named alike."""
    if firm := interviewed_firm(article):
        return firm
    counts, unmeant, firms = article.discourse.counts, frozenset(but), named_firms(article.views)
    ranked = sorted((w for w in firms if w not in unmeant), key=lambda who: -counts[who])
    if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
        return None
    return firms[ranked[0]]


def first_or_most_named(article: Article) -> Item | None:
    """The company that an article names first, unless it names another far more often."""
    counts = article.discourse.counts
    firms = {who: item for who, item in named_firms(article.views).items() if who in counts}
    first = next(iter(firms), "")
    most = max(firms, key=lambda who: counts[who], default="")
    return firms.get(first if 2 * counts[first] >= counts[most] else most)


def named_firms(views: Iterable[SentenceView]) -> dict[str, Item]:
    """Each company that some sentences name, by id, where it is named first."""
    firms: dict[str, Item] = {}
    for view in views:
        for item in view.items:
            if item.named and item.kind == "company" and item.entity:
                firms.setdefault(item.entity.id, item)
    return firms
