"""The firm that a sentence of jobs speaks of without naming it: that of the text, else the one its paragraph opens with."""

from __future__ import annotations

from articlefacts.facts.arguments.bystanders import is_exchange
from articlefacts.facts.arguments.topic import leading, topic
from articlefacts.facts.rule import Article, Hit
from articlefacts.facts.view import COMPANY, Item, SentenceView


def told_firm(hit: Hit) -> Item | None:
    """Of whom the text speaks; «CHANTIERS. X s'agrandit. … |40 recrutements d'ici là|»: whom a brief opens with."""
    found = topic(hit.article, hit.view, COMPANY)
    return found or _opening(hit)


def _opening(hit: Hit) -> Item | None:
    """The only company of the sentence that opens the paragraph, or the one that leads it."""
    article, index = hit.article, hit.view.index
    of = article.reading.paragraphs
    before = [v for v in article.views[max(index - 6, 0) : index] if of[v.index] == of[index]]
    first = next((v for v in before if _named(v)), None)
    if first is None:
        return None
    firms = _named(first)
    only = firms[0] if len({i.entity.id for i in firms if i.entity}) == 1 else None
    return only or leading(first, COMPANY)


def _named(view: SentenceView) -> list[Item]:
    return [i for i in view.between(0, len(view.mask), COMPANY) if i.entity and not is_exchange(i)]


def is_near(article: Article, view: SentenceView, body: Item) -> bool:
    """Whether a body is named in this paragraph or one of the two before, or more often than any other."""
    of = article.reading.paragraphs
    who = body.entity.id if body.entity else ""
    if any(
        of[view.index] - of[v.index] <= 2
        for v in article.views[: view.index + 1]
        if any(i.entity and i.entity.id == who for i in v.items)
    ):
        return True
    counts = article.discourse.counts
    return counts[who] == max(counts.values(), default=0)
