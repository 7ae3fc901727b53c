"""What a deal costs, as its clause tells."""

from __future__ import annotations

import re

from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.models.spans import Span

_PRICE = pattern(
    r"[^.;]{0,120}?\b(?:pour|contre|moyennant|à hauteur de|au prix de|d'un montant(?: total)? de|"
    r"d'une valeur(?: totale)? de|montant (?:total )?(?:de|estimé à|avoisinant)|"
    r"valorisée? (?:à )?|à|évaluée? à|chiffrée? à|d'environ|"
    r"de) (?:[a-zà-ÿ'-]{1,16} ){0,6}?{amount:price}"
)


# «avait acheté B |400 millions de dollars| en 2018»
_BARE_PRICE = pattern(r" {amount:price}(?= (?:en|il y a|l'an|à l'époque) ?|[,.;)]|$)")
# «débourse |210 M€ pour| s'offrir B»
_PAID_TO = pattern(
    r"\b(?:débours|pay|pai|dépens|mis|met|align|sort|offr|propos)[a-zé]{0,6} (?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount:price}"
    r"(?: (?:en (?:cash|numéraire|titres)|sur la table))? pour (?:s'|l'|vous )?$"
)


def price_of(hit: Hit, target: Item | Span) -> Item | None:
    """The price in the clause, after the target or the trigger; not a figure of the target's accounts."""
    behind = target.end - hit.view.start > hit.start
    if beside := hit.group("price"):
        return beside
    start = (
        min(hit.end, target.end - hit.view.start)
        if behind or target.end > hit.view.start
        else hit.match.end()
    )
    paid = _PAID_TO.search(hit.view.mask, max(hit.start - 70, 0), hit.start)
    match = _BARE_PRICE.match(hit.view.mask, max(target.end - hit.view.start, 0)) or paid
    if match:
        return hit.view.group(match, "price")
    match = _PRICE.match(hit.view.mask, max(start, 0))
    if match is None:
        return None
    between = hit.view.mask[start : match.start("price")]
    if re.search(
        r"chiffre d'affaires|\bCA\b|ventes|bénéfice|résultat|dette|emploie|\bqui\b|revenus|contre \d",
        between,
    ):
        return None
    return hit.view.group(match, "price")
