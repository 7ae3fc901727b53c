"""The stock exchange as an aim or an owner's deed: «X renonce à la Bourse», «A retire Y de la cote»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.topic import free_bodies, possessor
from articlefacts.facts.families.figures.listing_terms import listing
from articlefacts.facts.families.figures.share_words import is_share
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.models.facts import Status


def _minded(hit: Hit) -> Iterator[Draft]:
    """«X renonce à la Bourse», «X frappe à la porte de la Bourse», «la Bourse n'est plus d'actualité»."""
    view, told = hit.view, hit.match["trigger"]
    vain: Status = "denied" if _RENOUNCED.search(told) else "planned"
    free = [i for i in free_bodies(view, 0, hit.start, {"company"}) if is_share(i)]
    for draft in listing(
        hit, free[-1] if free else possessor(hit.article, view, hit.start, {"company"})
    ):
        yield replace(draft, status=vain)


_RENOUNCED = re.compile(r"renonc|croix|dos|actualité|ordre du jour|attendr", re.IGNORECASE)
_MINDED = pattern(
    r"\b(?P<trigger>(?:(?:renonc(?:e|ent|er|é|era|ait)|song(?:e|ent|er|é|eait)|pens(?:e|ent|é)|rêv(?:e|ent|é)) (?:désormais |finalement |déjà )?"
    r"(?:à|d'une) (?:la |entrée en |introduction en )?|(?:f(?:ait|aire|ont) une croix sur|tourn(?:e|ent|er|é) le dos à|"
    r"pren(?:d|nent|dre|dra) le chemin de|frapp(?:e|ent|er|era) à la porte de|lorgn(?:e|ent)|vis(?:e|ent) désormais) la )Bourse|"
    r"la Bourse,? (?:n'est (?:plus|pas) (?:d'actualité|à l'ordre du jour)|attendra))\b(?! (?:du travail|aux))"
)


def _taken_off(hit: Hit) -> Iterator[Draft]:
    """«A retire Y de la cote», «A met en Bourse sa filiale Y»."""
    yield from listing(hit, hit.group("company") or hit.group("floated"))


LISTING_PLAN_RULES: tuple[Rule, ...] = (
    Rule("listing.minded", _MINDED, _minded),
    Rule(
        "listing.taken_off",
        pattern(
            r"\b(?P<trigger>(?:retir(?:e|er|é|era|ent)|sort(?:ir|i|ira)?|radi(?:e|er|é)) (?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}?"
            r"{company:company} de la (?:cote|Bourse)|(?:mettre|mettra|met|mis) en Bourse (?:sa|son|leur|la|le) "
            r"(?:[a-zà-ÿ-]{4,16} ){1,3}{company:floated})"
        ),
        _taken_off,
    ),
)
