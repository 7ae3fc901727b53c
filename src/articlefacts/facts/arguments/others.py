"""The firm that an object stands for: «A l'a racheté», «A en détient 30 %», «A rachète le sous-traitant»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import agent
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.lists import are_one, sole
from articlefacts.facts.arguments.topic import free_bodies
from articlefacts.facts.rule import Article, Hit
from articlefacts.facts.speech.frame import WIRE
from articlefacts.facts.view import COMPANY, NAMED_BEHIND, Item, Kind, SentenceView, pattern
from articlefacts.lazy import lazy

_REACH = 3


# «rapporte le Xxxx», «selon Xxxx»: who tells it is not whom it is about.
_TOLD_BY = lazy(
    r"\b(?:selon|d'après|à en croire|rapporte(?:nt)?|indique(?:nt)?|affirme(?:nt)?|révèle(?:nt)?|"
    r"écri(?:t|vent)|précise(?:nt)?|croit savoir|explique(?:nt)?|a (?:indiqué|précisé|annoncé|"
    r"rapporté|révélé)|estime(?:nt)?|auprès d[eu]|à|au|par) ?(?:la |le |l'|les )?(?:quotidien |"
    r"journal |site |agence |magazine )?$",
    re.IGNORECASE,
)
_LEAD = 60


def other(
    article: Article,
    view: SentenceView,
    at: int,
    *than: Item | None,
    kinds: Iterable[Kind] = COMPANY,
) -> Item | None:
    """The firm that the words before ``at`` speak of, but those of ``than``; none in doubt.

    In the sentence itself it must be the only one; in a sentence before, the only one or the first.
    """
    wanted = frozenset(kinds)
    known = {item.entity.id for item in than if item and item.entity}
    here = _unlike(view, free_bodies(view, 0, at, wanted), known)
    if here:
        return sole(here)
    for previous in reversed(article.views[max(view.index - _REACH, 0) : view.index]):
        free = _unlike(previous, free_bodies(previous, 0, len(previous.mask), wanted), known)
        free = free or _unlike(previous, previous.between(0, len(previous.mask), wanted), known)
        if free:
            return free[0] if are_one(free) or free[0].start - previous.start < _LEAD else None
    return None


def fronted(view: SentenceView, at: int) -> Item | None:
    """What a sentence names first and takes up before ``at``: «|Quant à B|, S l'a cédé à A»."""
    found = _FRONTED.match(view.mask, 0, at)
    return view.group(found, "front") if found else None


_FRONTED = pattern(
    r"(?:quant (?:à|au)|s'agissant d(?:e|u|')|concernant|pour ce qui est d(?:e|u|')) ?(?:la |le |l')?"
    r"(?:(?!d[eu] )[a-zà-ÿ-]{3,20} ){0,3}{company|product:front}"
)


def _unlike(view: SentenceView, items: list[Item], known: set[str]) -> list[Item]:
    return [
        i
        for i in items
        if i.entity
        and i.entity.id not in known
        and not WIRE.match(i.entity.name)
        and not _TOLD_BY.search(view.mask, max(i.start - view.start - 40, 0), i.start - view.start)
    ]


_BY_NOUN = lazy(
    rf"[^.;:,]{{0,30}}?\bpar (?:le |la |l'|ce |cette )(?:{COMPANY_NOUN}|{firm_noun()}|laboratoire|"
    r"fonds)\b(?! (?:de|du|des|d'))",
    re.IGNORECASE,
)


def agents(hit: Hit, than: Item | None, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """Who a passive is done by, named or not: «détenue à 51 % par le groupe»."""
    found = agent(hit.view, hit.end, kinds)
    if found or not (noun := _BY_NOUN.match(hit.view.mask, hit.match.end())):
        return found
    if NAMED_BEHIND.match(hit.view.mask, noun.end()):
        return ()
    meant = other(hit.article, hit.view, hit.start, than)
    return (meant,) if meant else ()
