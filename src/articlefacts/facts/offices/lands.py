"""Whose officer is meant where no place is named: «L'Italie proteste. |Son ministre|, N», «À Brizac, |le maire|, N»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.arguments.towns import is_town
from articlefacts.facts.offices.titles import Role
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, PEOPLE, Item, Kind

_PLACE: frozenset[Kind] = frozenset({"place"})


def land_of(hit: Hit, role: Role) -> Item | None:
    """The place that «son», «sa» takes up: the subject before it, else the one the text speaks of.

    A person or a body before it may be whose minister he is: «Macron, en visite à X, et son ministre».
    """
    if not role.possessive:
        return None
    view = hit.view
    named = view.between(0, role.start, _PLACE)
    if others := view.between(0, role.start, {*BODIES, *PEOPLE}):
        free = [i for i in others if is_free(view, i)]
        if free or not named or named[-1].start < others[-1].end:
            return None
    if subjects := [i for i in named if is_free(view, i)]:
        return sole(subjects)
    return None if named else topic(hit.article, view, _PLACE)


def town_of(hit: Hit, role: Role) -> Item | None:
    """The town of «le maire, N»: the one place of its sentence, else the one the text speaks of."""
    mayor = _MAYOR.match(hit.view.mask, role.head)
    if not mayor or not role.definite or role.possessive or role.organization is not None:
        return None
    named = hit.view.between(0, role.start, _PLACE)
    town = sole(named) if named else topic(hit.article, hit.view, _PLACE)
    return town if town and is_town(town) else None


_MAYOR = re.compile(r"(?:maire|bourgmestre|mayeure?)\b", re.IGNORECASE)
