"""The firm that an article is about: «L'ancienne préfète a signé», «le dirigeant a confié», told of nobody else's head."""

from __future__ import annotations

from collections.abc import Iterable

from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item


def principal(article: Article, but: Iterable[str] = ()) -> Item | None:
    """The company named more often than any other; none where two are named alike."""
    if firm := interviewed_firm(article):
        return firm
    counts, unmeant = article.discourse.counts, frozenset(but)
    firms: dict[str, Item] = {}
    for view in article.views:
        for item in view.items:
            if item.named and item.kind == "company" and item.entity:
                firms.setdefault(item.entity.id, item)
    ranked = sorted((w for w in firms if w not in unmeant), key=lambda who: -counts[who])
    if not ranked or (len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]):
        return None
    return firms[ranked[0]]
