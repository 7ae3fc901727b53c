"""Whose seat is told: «X, |dont le siège|», «X a |son siège|»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lazy import lazy


def seat_owner(hit: Hit) -> Item | None:
    """Whose seat the trigger is, by the word before it."""
    view = hit.view
    word = hit.match.group().lower()
    if word.startswith("dont"):
        before = view.between(0, hit.match.start(), BODIES)
        if second := _SECOND_RELATIVE.search(view.mask, 0, hit.match.start()):
            return view.group(second, "body")
        if not before and _NOUN_AHEAD.search(view.mask, 0, hit.match.start()):
            return topic(hit.article, view, ("company",))
        if not before or len(view.mask[before[-1].end - view.start : hit.match.start()]) > 50:
            return None
        last = before[-1]
        inner = _DEPENDENT.search(view.mask, 0, last.start - view.start)
        return None if inner else last
    own = _OWN_SEAT.search(view.mask, 0, hit.match.start())
    if _OF_ANOTHER.search(hit.view.mask, 0, hit.match.start()):
        return None
    if own and (held := holder(hit.article, view, own.start(), BODIES)):
        return held
    return actor(hit) if own else meant_body(hit, hit.match.start())


# «une agence dépendant de X, |dont le siège»
_DEPENDENT = lazy(
    r"\b(?:dépendante?s?|relevant|émanation|issue?s?|proches?|membres?|filiales?|agence|organe|"
    r"partenaires?) (?:de la |de l'|des |du |de |d')$",
    re.IGNORECASE,
)


# «X appartient à un groupe mondial |ayant son siège à»: the seat of a group that is not named.
_OF_ANOTHER = lazy(
    r"\b(?:un|une|d'un|d'une) (?:groupe|société|entreprise|multinationale|organisation|banque|"
    r"firme|fonds)(?: [a-zà-ÿ'-]{2,20}){0,3}(?: ayant)? $",
    re.IGNORECASE,
)


_NOUN_AHEAD = lazy(
    rf"(?:^|[,;:] )(?:le |la |l'){firm_noun()}(?: [a-zà-ÿ-]{{2,20}}){{0,3}},? $", re.IGNORECASE
)


# «X, qui réalise N de ventes et |dont le siège»
_SECOND_RELATIVE = pattern(r"{company|organization:body},? (?:qui|dont) [^.;:]{3,140} et $")


# «X a son siège à», but «son siège est à».
_OWN_SEAT = lazy(
    r"\b(?:a|ont|avait|avaient|aura|auront|ayant|conserver?a?|garder?a?|installer?a?|établir?a?|"
    r"fixer?a?)\s(?:établi |installé |fixé )?$"
)
