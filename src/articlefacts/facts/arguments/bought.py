"""Whom «la société» means behind a purchase: what is bought, as «le groupe» would mean who buys."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.freedom import is_free
from articlefacts.facts.arguments.nouns import suits
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_BUYS = lazy(
    rf"\b(?:{alternation('racheter', 'acquérir', 'reprendre', 'absorber', 'acheter')}|"
    r"(?:s'offr|s'empar)\w{1,5}|s'est (?:offert|emparé)|(?:met|mis|mettra|mettre) la main|(?:prend|pris|prendre) (?:le contrôle|"
    r"une participation|\ue006)|acquisition|rachat|reprise)\b",
    re.IGNORECASE,
)
_REACH, _SENTENCES = 90, 2
# The firm that a purchase leaves small; «le groupe» and «le géant» may be either.
_SMALL = lazy(
    r"(?:\b(?:la|cette)\s(?:jeune |petite )?|\bl['’])(?P<noun>société|entreprise|pme|start-up|startup|jeune pousse|"
    r"pépite|cible|affaire|maison|marque|firme|eti|plateforme)\b(?![ -]mère)",
    re.IGNORECASE,
)


def bought_instead(article: Article, view: SentenceView, at: int, firm: Item) -> Item | None:
    """The firm that a noun before ``at`` means; it is what ``firm`` was just told to buy, None where that has no name."""
    nouns = list(
        _SMALL.finditer(view.article, max(view.start + at - 160, view.start), view.start + at)
    )
    if not nouns or firm.entity is None:
        return firm
    noun, place = nouns[-1]["noun"], nouns[-1].start("noun")
    for told, buys in _purchases(article, view, at):
        buyer, target = _sides(told, buys)
        if buyer is None or buyer.entity is not firm.entity:
            continue
        if target is None:
            return None
        fits = suits(article.text, firm, noun, place) > suits(article.text, target, noun, place)
        return firm if fits else target
    return firm


def _purchases(
    article: Article, view: SentenceView, at: int
) -> list[tuple[SentenceView, re.Match[str]]]:
    """Purchases told before an offset, the nearest first, in its own paragraph."""
    of = article.reading.paragraphs
    near = range(view.index, max(view.index - _SENTENCES, 0) - 1, -1)
    views = [article.views[i] for i in near if of[i] == of[view.index]]
    return [
        (v, found)
        for v in views
        for found in reversed(list(_BUYS.finditer(v.mask, 0, at if v is view else len(v.mask))))
    ]


def _sides(view: SentenceView, buys: re.Match[str]) -> tuple[Item | None, Item | None]:
    """Who buys what: «A rachète B», «B, racheté par A»."""
    before = [
        i
        for i in view.between(max(buys.start() - _REACH, 0), buys.start(), BODIES)
        if is_free(view, i)
    ]
    behind = view.between(buys.end(), min(buys.end() + _REACH, len(view.mask)), BODIES)[:1]
    if view.mask.startswith(" par ", buys.end()):
        return (behind[0] if behind else None), (before[-1] if before else None)
    return (before[-1] if before else None), (behind[0] if behind else None)
