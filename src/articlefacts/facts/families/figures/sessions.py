"""Moves told of a company by its verb alone: «le groupe a bondi de P %», where a text speaks of shares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.figures.change import DOWN_NOUN, DOWN_VERB, UP_NOUN, UP_VERB
from articlefacts.facts.families.figures.share_moves import move
from articlefacts.facts.families.figures.share_words import CUE, NOT_SHARES
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.view import SentenceView, pattern
from articlefacts.lazy import lazy
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


# Verbs that take a bare percentage on the trading floor alone: «cède 2 %», «s'adjuge 1 %».
_FLOOR_VERB = lazy(
    r"(?:s'|s'est )?"
    rf"(?:{alternation('céder', 'lâcher', 'abandonner', 'adjuger', 'octroyer', 'prendre', 'gagner', 'perdre')}|"
    rf"{alternation('reprendre', 'regagner', 'concéder', 'rendre', 'grappiller', 'empocher')})"
    r"(?: (?:encore|tout de même|quand même|toutefois|cependant|pour (?:sa|leur) part|de son côté|"
    r"à nouveau|de nouveau|ainsi|également|aussi|même|en fin de séance|désormais|[a-zà-ÿ]{4,16}ment))?"
    r" (?:près de |plus de |environ |quelque )?[+\-–−]?",
    re.IGNORECASE,
)
# «1,52 %»: hundredths are those of a price list.
_HUNDREDTHS = re.compile(r"[+\-–−]?\d{1,2}[,.]\d{2} ?%")
_AFTER_MOVE = re.compile(
    r" de (?:hausse|baisse|repli|gain|recul)\b| ?[.;:)]| ?$|,? (?:après|alors qu|tandis qu|au lendemain|dans (?:le sillage|la foulée)|"
    r"sur (?:fond|des rumeurs|l'annonce)|malgré|(?:lest|port|soutenu|plomb|pénalis|suivi|dop|tir)"
    r"[ée]{0,2}s? (?:par|d)|en (?:séance|matinée|début|fin)|à la suite|en réaction|"
    r"(?:et|,) (?:le |la |l')?\ue000)"
)
_BULLET = re.compile(r"\s{0,3}[*•▪] ?$")
_BACK = 300


def on_the_floor(hit: Hit) -> bool:
    """Whether verb and figure are those of a price list: «X cède 2 % après», «* X grimpe de 1,52 %»."""
    view, match = hit.view, hit.match
    if not _AFTER_MOVE.match(view.mask, match.end("change")):
        return False
    if NOT_SHARES.search(
        view.article, max(view.start - _BACK, 0), view.start + match.start("change")
    ):
        return False
    percent = view.article[view.start + match.start("change") :][:8]
    lead = view.mask[match.start("trigger") : match.start("change")]
    if _BULLET.match(view.article, max(view.start - 3, 0), view.start + match.start()):
        return True
    return bool(_FLOOR_VERB.fullmatch(lead) or _HUNDREDTHS.match(percent))


_VERB_MOVE = pattern(
    rf"\b(?P<trigger>(?:(?:{UP_VERB}|{DOWN_VERB})\b(?P<gap>[^;:.,]{{0,40}}?)|"
    rf"(?:{alternation('close', 'débuter')})\b[^;:.,]{{0,40}}?\b(?:en|sur une?|par une?) "
    rf"(?:[a-zà-ÿ]{{4,14}} )?(?:{UP_NOUN}|{DOWN_NOUN}) de )"
    r"(?:plus de |près de |environ |quelque )?{percentage:change})"
    r"(?!\s(?:de(?! (?:hausse|baisse|repli|gain|recul)\b)|du|des|d'|les?|la|l'|ses|son|sa)\b)"
)


def _verb_move(hit: Hit) -> Iterator[Draft]:
    """«Le groupe a bondi de P % en Bourse», «X, coté depuis 2005, cède P % à 12 euros»."""
    view = hit.view
    if not (in_session(hit.article, view) or priced(hit) or on_the_floor(hit)):
        return
    percent = view.group(hit.match, "change")
    if _OF_MARKET.search(view.mask, max(hit.start - 60, 0), hit.start):
        return
    companies = holders(hit.article, view, hit.start, ("company",))
    if not companies or percent is None:
        return
    low = max(companies[-1].end - view.start, 0)
    if NOT_SHARES.search(view.mask, low, percent.start - view.start):
        return
    for company in companies if _PLURAL.match(hit.match["trigger"]) else companies[:1]:
        yield from move(hit, company, percent)


# «dans un marché en |baisse de P %|»
_OF_MARKET = lazy(
    r"\b(?:marché|indice|secteur|compartiment|place|contexte|environnement)\b[^,;:.]{0,30} en (?:[a-zà-ÿ]{4,10} )?$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[\w']{1,20}(?:ent|ont|[éi]s|us)\b")


# «|A 9,80 euros, en recul de 5 %| sur la semaine, X est à acheter»
_AT_A_PRICE = pattern(
    rf"\b(?P<trigger>[àa] {{amount:price}}, en (?:{UP_NOUN}|{DOWN_NOUN}) de {{percentage:change}})"
    r"(?: [^;:.,()]{0,40})?, (?:le titre |l'action |les actions )?{company:company}"
)


def _at_a_price(hit: Hit) -> Iterator[Draft]:
    """«A 9,80 euros, en recul de 5 % sur la semaine, X est à acheter»."""
    yield from move(hit, hit.view.group(hit.match, "company"), hit.view.group(hit.match, "change"))


# «La sanction est tombée : |-12 % en Bourse|»
_ON_EXCHANGE = pattern(
    r"(?P<trigger>(?:[+\-–−]\s?)?{percentage:change}) (?:en Bourse|à la Bourse|à Wall Street|sur Euronext)\b"
)


def _on_exchange(hit: Hit) -> Iterator[Draft]:
    """«-12 % en Bourse»: of whom the text speaks."""
    view = hit.view
    if _SIGNED.match(view.article, view.start + hit.start) and not view.between(
        0, hit.start, {"percentage"}
    ):
        free = free_bodies(view, 0, hit.start, {"company"})
        company = free[0] if free else topic(hit.article, view, {"company"})
        yield from move(hit, company, view.group(hit.match, "change"))


_SIGNED = re.compile(r"[+\-–−]\s?\d")
SESSION_RULES: tuple[Rule, ...] = (
    Rule("stock.at_a_price", _AT_A_PRICE, _at_a_price, needs=frozenset({"percentage"})),
    Rule("stock.on_exchange", _ON_EXCHANGE, _on_exchange, needs=frozenset({"percentage"})),
    Rule("stock.verb", _VERB_MOVE, _verb_move, needs=frozenset({"percentage"})),
)
