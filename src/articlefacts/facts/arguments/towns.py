"""Towns as places of a seat: adjectives of cities; no country, region or street."""

from __future__ import annotations

import re
from functools import cache

from articlefacts.facts.view import Item
from articlefacts.lexicon import tables
from articlefacts.lexicon.alternatives import one_of


@cache
def city_adjectives() -> str:
    """«lyonnais», «vosgienne», «vaudois»: those of countries and regions say where a market is."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("places.tsv"):
        for adjective in tables.parts(row.get("adjectives", ""), "|"):
            wide = row["name"] == "Savoie"  # an old region as well: two departments
            canton = row.get("kind") == "state" and row.get("country") == "CH"
            found.setdefault(adjective, set()).add(
                "canton" if canton else "region" if wide else row.get("kind", "")
            )
    return one_of(
        a for a, kinds in found.items() if kinds <= {"city", "department", "canton"} and len(a) > 4
    )


@cache
def _wide_places() -> frozenset[str]:
    """Countries, regions and the like: where a firm is from, not where it sits."""
    names: set[str] = set()
    cities: set[str] = set()
    for row in tables.rows("places.tsv"):
        spelled = {
            row["name"].casefold(),
            *(a.casefold() for a in tables.parts(row.get("aliases", ""), "|")),
        }
        (cities if row.get("kind") == "city" else names).update(spelled)
    return frozenset(names - cities)


_WIDE = re.compile(
    r"\b(?:région|canton|comté|île|îles|province|état|vallée|valley|département|rue|avenue|"
    r"boulevard|quartier|mer|golfe)\b",
    re.IGNORECASE,
)


def is_town(place: Item) -> bool:
    """Whether a place may be a town: no country, region or street."""
    name = place.value.text.replace("’", "'")
    return name.casefold() not in _wide_places() and not _WIDE.search(name)
