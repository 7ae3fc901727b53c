"""Whom an article is about throughout, for what is said of nobody by name: «La banque A a consenti N»."""

from __future__ import annotations

from collections.abc import Iterable

from articlefacts.facts.arguments.principal import named_firms
from articlefacts.facts.arguments.topic import leading, topic
from articlefacts.facts.rule import Article
from articlefacts.facts.view import COMPANY, Item, SentenceView

_OFTEN = 3


def protagonist(article: Article, view: SentenceView, *, but: Iterable[str] = ()) -> Item | None:
    """Of which company a sentence without one speaks.

    It is the one in mind; in place of one that the article names once and in passing, it is the one
    that the article names most, if any.
    """
    unmeant = frozenset(but)
    found = topic(article, view, COMPANY, but=unmeant)
    if found and not (_is_rare(article, found) and not _leads(article, view, found)):
        return found
    return _most_named(article, view, unmeant)


def _most_named(article: Article, view: SentenceView, unmeant: frozenset[str]) -> Item | None:
    """The company that the article names three times or more, and more than any other."""
    counts = article.discourse.counts
    named = named_firms(article.views[: view.index])
    firms = {who: item for who, item in named.items() if who in counts}
    often = sorted((counts[who] for who in firms if who not in unmeant), reverse=True)
    if not often or often[0] < _OFTEN or often[1:2] == often[:1]:
        return None
    return next(i for w, i in firms.items() if w not in unmeant and counts[w] == often[0])


def _is_rare(article: Article, item: Item) -> bool:
    return bool(item.entity) and article.discourse.counts[item.entity.id] < 2  # type: ignore[union-attr]


def _leads(article: Article, view: SentenceView, item: Item) -> bool:
    """Whether a thing is what its own sentence is about, or named in this one."""
    told = article.views[article.reading.sentence_index(item.start)]
    if told is view:
        return True
    first = leading(told, COMPANY)
    return first is not None and first.entity == item.entity
