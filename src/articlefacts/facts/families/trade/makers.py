"""Whose product it is: «P de X», «son P», «le modèle de X, P», «la Korvia Sprint», a known make."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, verb_start
from articlefacts.facts.arguments.known_makers import firms_of, known_maker
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item, pattern

_OWN = re.compile(r"\b(?:son|sa|ses|leur|leurs) (?:[a-zà-ÿ'-]+ ){0,5}[«\"]?\s?$", re.IGNORECASE)
_OF_MAKER = pattern(
    r"[»\"”]?(?:, (?:(?!(?:de|du|par|que|qui) )[a-zà-ÿ'-]{2,20} ){0,3}[a-zà-ÿ'-]{3,20})?"
    r"(?:,? (?:de |d'|du |de la |de l'|signée? ))(?:[a-zà-ÿ'-]{2,20} ){0,3}?{company:maker}"
)
# «Le nouveau modèle |de X, |P», «le téléphone |de X baptisé |P»
_MAKER_BEFORE = pattern(
    r"(?:de |d'|du )(?:la |l'|groupe |géant |constructeur )?{company:maker}"
    r"(?:, |,? (?:baptisée?|appelée?|nommée?|dénommée?|intitulée?) )[«\"“]?\s?$"
)


def maker_of(hit: Hit, product: Item) -> Item | None:
    """Whose product it is, said beside it or, failing that, of whom the text speaks."""
    view, at = hit.view, product.start - hit.view.start
    if named := maker_beside(hit, product):
        return named
    if _OWN.search(view.mask, 0, at):
        return possessor(hit.article, view, at, COMPANY)
    if named := maker_in_name(hit, product) or known_maker(hit.article, product):
        return named
    if view.between(0, len(view.mask), COMPANY):
        free = free_bodies(view, 0, len(view.mask), COMPANY)
        return free[0] if free and are_one(free) else None
    return _itself(hit, topic(hit.article, view, COMPANY))


def _itself(hit: Hit, firm: Item | None) -> Item | None:
    """«La filiale de A|, B,| y travaille»: who was spoken of is B, and A where no name is beside it nobody."""
    if firm is None:
        return None
    view = next(v for v in reversed(hit.article.views) if v.start <= firm.start)
    if not _OF_OWNER.search(view.mask, 0, firm.start - view.start):
        return firm
    behind = _NAME_BEHIND.match(view.mask, firm.end - view.start)
    return view.group(behind, "maker") if behind else None


_OF_OWNER = re.compile(
    r"\b(?:filiale|division|branche)(?: [a-zà-ÿ-]{3,20}){0,2} (?:de |d'|du )(?:[a-zà-ÿ'-]{2,20} ){0,2}$",
    re.IGNORECASE,
)
_NAME_BEHIND = pattern(r",? {company:maker}")


def maker_beside(hit: Hit, product: Item) -> Item | None:
    """«P de X», «le modèle de X, P»."""
    view, at = hit.view, product.start - hit.view.start
    if of := _OF_MAKER.match(view.mask, product.end - view.start):
        return view.group(of, "maker")
    before = _MAKER_BEFORE.search(view.mask, max(at - 90, 0), at)
    return view.group(before, "maker") if before else None


def maker_in_name(hit: Hit, product: Item) -> Item | None:
    """The firm whose name opens that of its product, in an article that speaks of it: «la Korvia Sprint»."""
    name = product.entity.name if product.entity else ""
    if " " not in name:
        return None
    firms = firms_of(hit.article)
    return next((i for i in firms if i.entity and name.startswith(f"{i.entity.name} ")), None)


def leads_sentence(hit: Hit, product: Item) -> bool:
    """Whether a sentence speaks of a product: no firm that it names stands before it."""
    before = hit.view.between(0, product.start - hit.view.start, COMPANY)
    return not before and is_free(hit.view, product)


# «Le patron |de X, N,| a dévoilé P», «N, fondateur |de X,| présentera P»
_HEAD_OF_MAKER = pattern(
    r"\b(?:patronn?e?|p-?dg|(?:co-?)?fondat(?:eur|rice)|présidente?|direct(?:eur|rice) générale?|"
    r"dirigeante?|boss|numéro un) (?:de |d'|du )(?:la |l'|groupe |constructeur )?{company:maker}"
    r"(?:,? {person}| \([^()]{1,40}\))?,?\s?$"
)


def firm_of_head(hit: Hit) -> Item | None:
    """For whom somebody shows a product: «Le patron de X, N, a dévoilé P»."""
    edge = verb_start(hit.view, hit.start)
    match = _HEAD_OF_MAKER.search(hit.view.mask, max(edge - 120, 0), edge)
    return hit.view.group(match, "maker") if match else None
