"""Who answers in an interview, where, and for which firm: «vous» and «nous» are the firm of whoever answers.

An answer is the paragraph behind a question, and those after it that speak in the first person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from articlefacts.facts.once import once
from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lazy import lazy

_Paragraph = Sequence[SentenceView]

_LEADS = 8
_QUESTIONS = 2
_ANSWERS = 2
_LONGEST_QUESTION = 260
_ASKS = lazy(r"\?[»\"”]?\s*$")
_TRAILS = lazy(r"(?:\?|…|\.\.\.) ?[»\"”]?\s*$")
_YOU = lazy(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
_I = lazy(r"\b(?:nous|notre|nos|je|ma|mon|mes|moi)\b|\b[jm]['’]", re.IGNORECASE)
# «|N :| Pour grandir», «|N. -| Parce que la ville»
_LABEL = pattern(r"{person:who}(?: ?:|\. ?[-–—]) ")
# «la présidente de |A|», «aux manettes d'|A|», «N dirige |A|»
_HEADS = pattern(
    r"\b(?:(?:co-?)?(?:président|dirigeant|gérant|associé|directeur général|fondateur|patron)e?|(?:co)?fondatrice|"
    r"présidente-directrice générale|patronne|directrice générale|p-?dg|dg|ceo|numéro un|dirige(?: depuis [^,.;]{3,14})?|préside|"
    r"aux (?:manettes|commandes|rênes)|à la (?:tête|barre))(?: et [a-zà-ÿ ]{4,24})?"
    r"(?: (?:de |d'|du )| |, )(?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{3,16} ){0,3}{company:firm}"
)


@once
def interviewed_firm(article: Article) -> Item | None:
    """The firm that the person asked heads, as the lead tells; None where the article is no interview."""
    asked = sum(1 for view in article.views if _ASKS.search(view.mask))
    if asked < _QUESTIONS or not any(_YOU.search(view.mask) for view in article.views):
        return None
    for view in islice(article.views, _LEADS):
        if found := _HEADS.search(view.mask):
            return view.group(found, "firm")
    return None


def answering(article: Article, view: SentenceView, start: int) -> Item | None:
    """Who answers with the word at ``start``; None outside answers and in what they cite."""
    person = _answers(article).get(view.index)
    return None if person and _cited(article, view.start + start) else person


def _cited(article: Article, position: int) -> bool:
    """Whether it stands in marks within a paragraph, and not in marks around an answer."""
    quote = article.reading.quote_at(position)
    if quote is None:
        return False
    before = article.text[max(quote.start - 3, 0) : quote.start].rstrip(" ")
    return not before.endswith("\n") and quote.start > 0


@once
def _answers(article: Article) -> dict[int, Item]:
    """Who speaks in each sentence of an answer, by its index; empty where nobody is asked."""
    paragraphs = _paragraphs(article)
    asked = [at for at, views in enumerate(paragraphs) if _is_question(views)]
    if len(asked) < _QUESTIONS or not any(_says(_YOU, paragraphs[at]) for at in asked):
        return {}
    told = list(_told(article, paragraphs, frozenset(asked)))
    # «Que change la réforme pour vous ?»: a page of questions and answers speaks for nobody.
    if len(told) < _ANSWERS or 2 * sum(_of_himself(article, views) for views in told) < len(told):
        return {}
    person = _labelled(told[0]) or _introduced(paragraphs[: asked[0]])
    return {view.index: person for views in told for view in views} if person else {}


def _paragraphs(article: Article) -> list[_Paragraph]:
    of = article.reading.paragraphs
    return [tuple(views) for _, views in groupby(article.views, lambda view: of[view.index])]


def _is_question(views: _Paragraph) -> bool:
    """«|Pourquoi ce quai ?|», «|Vos ventes baissent…|», «|La ville vous a refusé le permis.|»."""
    if views[-1].end - views[0].start > _LONGEST_QUESTION or _says(_I, views):
        return False
    return bool(_TRAILS.search(views[-1].mask)) or _says(_YOU, views)


def _says(words: re.Pattern[str], views: _Paragraph) -> bool:
    return any(words.search(view.mask) for view in views)


def _labelled(views: _Paragraph) -> Item | None:
    label = _LABEL.match(views[0].mask)
    return views[0].group(label, "who") if label else None


def _introduced(lead: Sequence[_Paragraph]) -> Item | None:
    """The first person that the lead names."""
    people = (item for views in lead for view in views for item in view.items)
    return next((item for item in people if item.kind == "person" and item.named), None)


def _of_himself(article: Article, views: _Paragraph) -> bool:
    """Whether whoever speaks says «je» or «nous», himself and not in what he cites."""
    return any(
        not _cited(article, view.start + found.start())
        for view in views
        for found in _I.finditer(view.mask)
    )


def _told(
    article: Article, paragraphs: Sequence[_Paragraph], asked: frozenset[int]
) -> Iterator[_Paragraph]:
    """The paragraphs behind a question, and those after them that speak in the first person."""
    answering = False
    for at, views in enumerate(paragraphs):
        answering = at - 1 in asked or (answering and _of_himself(article, views))
        if answering := answering and at not in asked:
            yield views
