"""Moves told of a company by its verb alone: «le groupe a bondi de P %», where a text speaks of shares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.figures.change import DOWN_NOUN, DOWN_VERB, UP_NOUN, UP_VERB
from articlefacts.facts.families.figures.share_moves import move
from articlefacts.facts.families.figures.share_words import CUE, NOT_SHARES
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.view import SentenceView, pattern
from articlefacts.lexicon.verbs import alternation


def in_session(article: Article, view: SentenceView) -> bool:
    """Whether the sentence is about share prices, or the article is a market wrap."""
    if CUE.search(view.article, view.start, view.end) or CUE.search(view.mask):
        return True  # the mask hides «la Bourse de Paris»
    head = article.text[:600]
    return len(CUE.findall(head)) >= 2 and bool(
        re.search(r"\bBourse de \w+ (?:\w+ ){0,4}?(?:de|en)\b|\bséance\b|CAC 40|Wall Street", head)
    )


_AT_PRICE = pattern(r" ?(?:,|à) (?:à )?{amount:price}")
_DEAREST = 2_000


def priced(hit: Hit) -> bool:
    """Whether «X cède 2 % |à 34,20 euros» gives the price of a share."""
    match = _AT_PRICE.match(hit.view.mask, hit.match.end("change"))
    price = hit.view.group(match, "price") if match else None
    value = getattr(price.value, "value", None) if price else None
    return value is not None and value < _DEAREST


_VERB_MOVE = pattern(
    rf"\b(?P<trigger>(?:(?:{UP_VERB}|{DOWN_VERB})\b(?P<gap>[^;:.,]{{0,40}}?)|"
    rf"(?:{alternation('close', 'débuter')})\b[^;:.,]{{0,40}}?\b(?:en|sur une?|par une?) "
    rf"(?:[a-zà-ÿ]{{4,14}} )?(?:{UP_NOUN}|{DOWN_NOUN}) de )"
    r"(?:plus de |près de |environ |quelque )?{percentage:change})"
    r"(?!\s(?:de|du|des|d'|les?|la|l'|ses|son|sa)\b)"
)


def _verb_move(hit: Hit) -> Iterator[Draft]:
    """«Le groupe a bondi de P % en Bourse», «X, coté depuis 2005, cède P % à 12 euros»."""
    view = hit.view
    if not (in_session(hit.article, view) or priced(hit)):
        return
    percent = view.group(hit.match, "change")
    company = holder(hit.article, view, hit.start, ("company",))
    if company is None or percent is None:
        return
    low = max(company.end - view.start, 0)
    if NOT_SHARES.search(view.mask, low, percent.start - view.start):
        return
    yield from move(hit, company, percent)


SESSION_RULES: tuple[Rule, ...] = (
    Rule("stock.verb", _VERB_MOVE, _verb_move, needs=frozenset({"percentage"})),
)
