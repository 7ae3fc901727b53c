"""Customers that are no named entity: «l'armée», «le ministère des Transports»."""

from __future__ import annotations

import re

from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.models.spans import Span

_NP = re.compile(
    r"(?P<np>(?:l'|le |la |les |une? )[a-zà-ÿ]{3,20}(?: (?!lui |leur |des )(?:[a-zà-ÿ]{3,20}))?"
    r"(?: (?:de la |de l'|de |d'|du |des )(?:[A-ZÉ]?[\w-]{2,30}|\ue003\ue010*+))?)"
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
        r"(?:l'|le |la |les |une? )(?:marché|contrat|commande|fabrication|construction|réalisation|refonte|rénovation|"
        r"conception|production|maintenance|gestion|exploitation|impression|chantier|projet|application|site|développement|travaux)",
        match["np"],
        re.I,
    ):
        return None
    if _SOMEBODY.match(match["np"]):
        return None  # «|L'ancienne préfète| a confié à X»: for the body that she heads
    start, end = match.span("np")
    return view.span(start + len(_DETERMINER.match(match["np"])[0]), end)  # type: ignore[index]


_DETERMINER = re.compile(r"(?:l'|le |la |les |une? )?", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?:l'|le |la |les |une? )(?:ancien(?:ne)?|ex|président|direct(?:eur|rice)|patron|dirigeant|préf[eè]t|maire|ministre|"
    r"(?:co)?fondat|héritier|pdg|chef|homme|femme|entrepreneu|avocat|juge|sénat|député|élu|milliardaire|gérant|propriétaire|"
    r"procureur|tribunal|cour|jury|justice|quinqua|quadra|sexa|intéressé|polytechnicien|énarque|financi|successeur|fille|fils|frère|sœur|père|mère)",
    re.IGNORECASE,
)


_PUBLIC_NOUN = re.compile(
    r"(?:l'|la |le )?(?:armée|marine|métropole|ville|région|département|agglomération|ministère|"
    r"communauté|régie|mairie|port|aéroport|hôpital|centre hospitalier|rectorat|préfecture|office|syndicat (?:mixte|intercommunal)|conseil (?:régional|départemental)|université|canton|État|gouvernement|commune)\b",
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


# «X, |à qui C avait confié| le chantier»
_WHOM = pattern(
    r"(?:\bc'est (?:à |au )(?:[a-zà-ÿ-]{3,16} )?)?{company:whom}[»\"”]?(?: \([^()]{1,40}\))?,? (?:à qui|auquel|à laquelle|(?<=[\ue000\ue010] )que) [^,;:.]{2,60}$"
)


def to_whom(hit: Hit) -> tuple[Item, ...]:
    """The firm that «à qui» stands for."""
    match = _WHOM.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    whom = hit.view.group(match, "whom") if match else None
    return (whom,) if whom else ()


# «la refonte du site |de C| a été confiée à X»
_TASK_OF = pattern(
    r"(?:de |d'|du |des )(?:la |l')?(?:[a-zà-ÿ-]{4,16} )?{company|organization:customer}(?: \([^()]{1,40}\))?,? (?:[^,;:.]{0,40} )?(?:a|ont|avait|avaient|sera|seront|vient d|viennent d)\b"
)


def task_of(hit: Hit) -> Item | None:
    """Whose work is given to somebody, where the noun says so."""
    match = _TASK_OF.search(hit.view.mask, hit.match.start(), hit.start)
    return hit.view.group(match, "customer") if match else None
