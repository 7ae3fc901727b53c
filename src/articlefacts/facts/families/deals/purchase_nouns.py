"""Buying told by a noun: «le rachat de B par A», «l'acquisition par A de B», «B a reçu une offre de A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import other
from articlefacts.facts.families.deals.acquisitions import (
    BUYERS,
    TARGET,
    TARGETS,
    deal,
    seller_behind,
)
from articlefacts.facts.families.deals.blocked import unless_blocked
from articlefacts.facts.families.deals.deal_nouns import (
    OF_TARGET,
    governing_subject,
    served,
    stake_behind,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_BY = (
    r"(?: en {date}| {date}| \([^()]{0,40}\)|, [^,.;]{0,40},|,? (?:annonc|lanc|engag|boucl|finalis|envisag|mené|initi|conclu)[a-zé]{0,2}"
    r"(?: (?:en |le |fin |début )?{date})?)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,6}?"
    r"(?:, )?{company|organization|person:by}"
)

_BY_THEN_OF = pattern(
    (
        r"(?: [^,.;:\ue000-\ue004]{0,24}?)? par (?:[a-zà-ÿ0-9'-]{1,24} ){0,5}?{company|"
        r"organization|person:by}(?:(?! et | mais )[^,.;:]){0,24}? (?:de |d'|du )"
    )
    + TARGET
)

_BY_ALONE = pattern(
    r"(?: (?:en |en mai )?{date})? par (?:(?:la|le|l'|un|une)\s?)?"
    r"(?:(?!par )[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|person:by}(?! (?:de |d'|du ))"
)

_OF_THEN_INTO = pattern(
    (
        r"(?: [^,.;:]{0,24}?)? (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|"
        r"person:by} (?:dans|au capital de|sur) "
    )
    + TARGET
)

_OFFER_TO_BUY = pattern(
    r" (?:de |d'|du )(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}[^.;]{0,80}? "
    r"(?:pour|afin de|en vue de) (?:reprendre|racheter|acquérir) " + TARGET
)

_OF_THEN_BY = pattern(
    r"(?: [^,.;:]{0,24}?)? (?:de |d'|du |des |dans |sur |au capital (?:de |d'|du ))" + TARGET + _BY
)

_RESUMPTION = re.compile(r"^reprise", re.IGNORECASE)

# «boucle la reprise de B», «est candidat à la reprise de B»
_CLOSES_DEAL = lazy(
    r"\b(?:"
    + alternation(
        "boucler",
        "finaliser",
        "signer",
        "réaliser",
        "obtenir",
        "négocier",
        "officialiser",
        "conclure",
        "renoncer",
    )
    + r"|jet\w+ l'éponge)\b[^.;:,]{0,30}$",
    re.IGNORECASE,
)


def _both_named(hit: Hit) -> list[Draft] | None:
    """«le rachat de B par A et C», «l'acquisition par A de B»: all of them stand behind the noun."""
    view = hit.view
    for expression in (_BY_THEN_OF, _OF_THEN_BY, _OF_THEN_INTO, _OFFER_TO_BUY):
        if match := expression.match(view.mask, hit.match.end()):
            by, target = view.group(match, "by"), view.group(match, "target")
            return [
                draft
                for one in (coordinated(view, by, BUYERS) if by else ())
                for draft in deal(hit, acquirer=one, target=target, stake=stake_behind(hit))
            ]
    return None


def _purchase(hit: Hit) -> Iterator[Draft]:
    """«le rachat de B par A», «l'acquisition par A de B», «A annonce l'acquisition de B»."""
    view, at = hit.view, hit.match.end()
    if (both := _both_named(hit)) is not None:
        yield from both
    elif match := _BY_ALONE.match(view.mask, at):  # «au moment du rachat par A»
        buyer = view.group(match, "by")
        target = other(hit.article, view, hit.start, buyer)
        yield from deal(hit, acquirer=buyer, target=target, stake=stake_behind(hit))
    elif _BID.match(hit.match["trigger"]) and (bid := _received(hit)):
        yield from bid
    else:
        yield from _of_target(hit)


def _goes_through(hit: Hit) -> Iterator[Draft]:
    yield from unless_blocked(hit, _purchase(hit))


def _of_target(hit: Hit) -> Iterator[Draft]:
    """«A annonce l'acquisition de B»: the buyer is the subject of the verb."""
    view = hit.view
    match = OF_TARGET.match(view.mask, hit.match.end())
    target = view.group(match, "target") if match else None
    if match is None or target is None or not _is_bought(hit, match.start("target"), target):
        return
    acquirer = governing_subject(hit) or served(hit, match.end())
    for one in coordinated(view, target, TARGETS):
        seller = seller_behind(hit, match.end())
        yield from deal(hit, acquirer=acquirer, target=one, seller=seller, stake=stake_behind(hit))


def _is_bought(hit: Hit, at: int, target: Item) -> bool:
    """Whether what «de» names behind the noun is what changes hands."""
    view, noun = hit.view, hit.match["trigger"]
    if _BID.fullmatch(noun):  # «l'offre de A»: who makes it
        return bool(_ON.search(view.mask, hit.match.end(), at))
    if _RESUMPTION.match(noun):  # «la reprise de X» alone is as often the restart of X
        closed = _CLOSES_DEAL.search(view.mask, 0, hit.start)
        return target.kind == "company" and bool(closed)
    return noun.lower() != "achat" or target.kind == "company"  # else a thing bought


def _received(hit: Hit) -> Iterator[Draft] | None:
    """«B est visé par une OPA de A», «B a reçu une offre de rachat de A»: who gets an offer is what it is for."""
    view = hit.view
    verb = _GETS.search(view.mask, 0, hit.start)
    bidder = _FROM_BIDDER.match(view.mask, hit.match.end())
    if verb is None or bidder is None:
        return None
    return deal(
        hit,
        acquirer=view.group(bidder, "by"),
        target=holder(hit.article, view, verb.start("verb"), TARGETS),
        stake=stake_behind(hit),
    )


_BID = re.compile(r"OPA|OPE|offre(?: publique| ferme| publique d'achat)?", re.IGNORECASE)

_ON = re.compile(r"\b(?:sur|dans|au capital)\b")

_GETS = re.compile(
    r"\b(?P<verb>(?:reçoi|reç[ue]|recev)[a-zà-ÿ]{0,6}|(?:fai[ts]?|fait|fera|ferait|"
    r"faire) l'objet d'|fait face à|visée?s? par|ciblée?s? par|(?:est|était|serait|"
    r"sera) la cible d')[^.;:,]{0,30}$",
    re.IGNORECASE,
)

_FROM_BIDDER = pattern(
    r"(?: (?:amicale|hostile|ferme|publique|non sollicitée|surprise|formelle))?(?: (?:de |"
    r"d')(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount})? (?:de la part (?:de |d'|du )|venue (?:de |d'|du )|"
    r"émanant (?:de |d'|du )|de |d'|du )(?:(?:la|le|l'|un|une) ?)?"
    r"(?:[a-zà-ÿ0-9'-]{1,24} ){0,4}?{company|organization|person:by}(?! (?:sur|pour|visant))"
)

_PURCHASE = (
    r"(?:rachat|acquisition|(?<!fusion[- ])(?<!fusion par )absorption|prise de contrôle|"
    r"prise de participation(?: majoritaire| minoritaire)?|entrée au capital|achat(?! d'actions)|"
    r"OPA|OPE|offre(?: (?:publique d'achat|de rachat|de reprise|publique|ferme))?|reprise)"
)

PURCHASE_NOUN_RULES: tuple[Rule, ...] = (
    Rule("acquisition.purchase", pattern(rf"\b(?P<trigger>{_PURCHASE})\b"), _goes_through),
)
