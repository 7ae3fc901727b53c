"""Who supplies where only the customer is told: «C a commandé 300 tests», «X : C commande 300 tests»."""

from __future__ import annotations

from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.principal import principal
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.contracts import SUPPLIERS
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, pattern

# «|X :| la SNCF commande 400 rames»
_LABEL = pattern(r"{company:firm}(?: \([^()]{1,40}\))? : ")


def told_supplier(hit: Hit, customer: Item) -> Item | None:
    """The firm that the text is about, where it names it as often as whoever buys."""
    view = hit.view
    but = {customer.entity.id} if customer.entity else set()
    if (label := _LABEL.match(view.mask)) and label.end() <= hit.start:
        return view.group(label, "firm")
    firm = interviewed_firm(hit.article) or topic(hit.article, view, SUPPLIERS, but=but)
    firm = firm or principal(hit.article, but)
    counts = hit.article.discourse.counts
    if firm is None or firm.entity is None or firm.entity.id in but or customer.entity is None:
        return None
    return firm if counts[firm.entity.id] >= counts[customer.entity.id] else None
