"""Firms of which somebody speaks and which he does not lead: his is the one that the article is about."""

from __future__ import annotations

import re

from articlefacts.facts.offices.bodies import is_led
from articlefacts.facts.offices.heroes import hero_of
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item


def rather(hit: Hit, found: Item | None, role_start: int) -> Item | None:
    """«X va emprunter, auprès de Y entre autres. « … », dit N, |la directrice financière|»: X's, not Y's."""
    hero = hero_of(hit.article)
    if hero is None or hero.start >= hit.view.start + hit.start:
        return None
    if found is None or found.entity is None:
        return None
    if found.entity is hero.entity:
        return None
    if _is_dealt_with(hit, found):
        return hero
    if len(found.entity.mentions) > 1:
        return None
    if (
        found.start >= hit.view.start
    ):  # «X « a tout accepté », a dit |la présidente, N|»: of another
        quoted = _BEHIND_WORDS.search(hit.view.mask, found.end - hit.view.start, role_start)
        return hero if quoted else None
    return None if is_led(hit, found) else hero


# «… », a reconnu devant la presse |la présidente»
_BEHIND_WORDS = re.compile(
    r"[\"»”]\s?,\s(?:[^\s,;:.«\"\ue000-\ue002]{1,20}\s){1,7}(?:le |la |l')?$", re.IGNORECASE
)


def _is_dealt_with(hit: Hit, found: Item) -> bool:
    """«Z préfère discuter avec |Y|, a dit N, le directeur financier»: N is not Y's."""
    at = found.start - hit.view.start
    if at < 0 or found.start >= hit.view.start + hit.start:
        return False
    return _WITH.search(hit.view.mask, max(at - 24, 0), at) is not None


_WITH = re.compile(r"\b(?:avec|contre|face à|auprès de|à) (?:la |le |l'|les )?$")
