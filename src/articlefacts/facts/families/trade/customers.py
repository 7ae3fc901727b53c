"""Customers that are no named entity: «l'armée», «le ministère des Transports»."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item, SentenceView
from articlefacts.models.spans import Span

_NP = re.compile(
    r"(?P<np>(?:l'|le |la |les |une? )[a-zà-ÿ]{3,20}(?: (?!lui |leur )(?:[a-zà-ÿ]{3,20}))?"
    r"(?: (?:de |d'|du )[A-ZÉ]?[a-zà-ÿ]{2,20})?)"
)


def plain_subject(view: SentenceView, at: int) -> Span | None:
    """A customer that is no named entity: «l'armée», «le ministère des Transports»."""
    match = re.match(
        rf"(?:.*[,:;»] )?{_NP.pattern} (?:lui |leur )?(?:a|ont|avait|va|vient de|confie|attribue|"
        r"choisit|retient|notifie|commande)",
        view.mask[: at + 8],
        re.IGNORECASE,
    )
    if match is None or re.match(
        r"(?:l'|le |la |les |une? )(?:marché|contrat|commande)", match["np"], re.I
    ):
        return None
    return view.span(*match.span("np"))


_PUBLIC_NOUN = re.compile(
    r"(?:l'|la |le )(?:armée|marine|métropole|ville|région|département|agglomération|ministère|"
    r"communauté|régie|mairie|État|gouvernement|commune)\b",
    re.IGNORECASE,
)


def public_body(view: SentenceView, at: int) -> Span | None:
    """The public body before a verb that is no named entity: «l'armée»."""
    plain = plain_subject(view, at)
    return plain if plain and _PUBLIC_NOUN.match(plain.text.replace("’", "'")) else None


# Bodies that order works and goods of firms; clubs, unions, charities and schools rather have sponsors.
_AUTHORITY = re.compile(
    r"\b(?:[ÉE]tat|armées?|marine|force aérienne|armée de l'air|défense|ministère|gouvernement|"
    r"ville|commune|mairie|métropole|région|département|agglomération|communauté|province|canton|"
    r"collectivité|conseil (?:régional|départemental|général)|régie|office|agence|autorité|"
    r"direction|société nationale|compagnie nationale|commission|union européenne|UE|ONU|Nations unies|"
    r"Otan|hôpita(?:l|ux)|CHU|AP-HP|gendarmerie|police|douanes?|Pentagone|Nasa|ESA|DGA|OCCAr|"
    r"syndicat (?:mixte|des (?:eaux|transports|mobilités)|intercommunal)|"
    r"transports?|port|aéroport|chemins? de fer)\b",
    re.IGNORECASE,
)


def is_authority(item: Item) -> bool:
    """Whether a party is a place or a public body."""
    named = item.entity.name if item.entity else ""
    return item.kind == "place" or bool(_AUTHORITY.search(named))
