"""The same office in other bodies: «les patrons de X, N, |et de Y, M|», «la maire de X, N, |et celle de Y, M|»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.offices.titles import Role
from articlefacts.facts.view import PEOPLE, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_NEXT = lazy(
    r"(?:,\s(?:(?:et|ou|puis|mais aussi|ainsi que|comme)\s)?|\s(?:et|ou|ainsi que|comme)\s)"
    r"(?P<one>cel(?:ui|le)\s)?(?:de la |de l'|du |des |de |d')"
    r"(?:(?:groupe|société|banque|région|ville|métropole|association|fédération)\s)?"
    r"(?P<body>[\ue000\ue001\ue003])\ue010*(?:,\s|\s\(?)(?:(?:M\.|Mme|Me)\s)?"
    r"(?P<person>\ue002)\ue010*\)?",
    re.IGNORECASE,
)


def likewise(
    view: SentenceView, role: Role, person: Item, *, plural: bool
) -> tuple[tuple[Role, Item], ...]:
    """The role in each further body, with who holds it there; behind a singular «celui de» must say so."""
    found: list[tuple[Role, Item]] = []
    at = person.end - view.start
    at += view.mask.startswith(")", at)
    while True:
        match = _NEXT.match(view.mask, at) if role.organization else None
        body = view.item_at(match.start("body")) if match else None
        holder = view.item_at(match.start("person")) if match else None
        if not match or not body or not holder or not (plural or match["one"]):
            return tuple(found)
        found.append((replace(role, organization=body), holder))
        at = match.end()


def joined_bodies(view: SentenceView, body: Item, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """A body and those joined to it, none of which has its own holder: «les patrons de X (N) et de Y (M)»."""
    start = body.end - view.start
    joined = coordinated(view, body, kinds)
    return tuple(o for o in joined if not view.between(start, o.start - view.start, PEOPLE))
