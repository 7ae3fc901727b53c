"""Firms that everybody knows by what they make: «le fabricant de l'iPhone», «le créateur de ChatGPT»."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item
from articlefacts.lexicon import tables


def known_maker(article: Article, product: Item) -> Item | None:
    """The firm that everybody knows to make it, in an article that names both."""
    maker = _known_maker(product.entity.name) if product.entity else None
    firms = firms_of(article) if maker else ()
    return next((i for i in firms if i.entity and maker in (i.entity.name, i.value.text)), None)


def firms_of(article: Article) -> Iterator[Item]:
    """The companies that an article names, in text order."""
    return (item for view in article.views for item in view.items if item.kind == "company")


def _known_maker(product: str) -> str | None:
    """«PlayStation 5»: that of «PlayStation»."""
    words = product.split(" ")
    starts = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((_makers()[start] for start in starts if start in _makers()), None)


@cache
def _makers() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in tables.rows("products.tsv"):
        if row.get("maker"):
            for name in (row["name"], *tables.parts(row.get("aliases", ""), "|")):
                found[name] = row["maker"]
    return found
