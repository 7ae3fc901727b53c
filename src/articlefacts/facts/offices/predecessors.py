"""Who had the post before: «N est nommé T de X |en remplacement de M|», «prend ses fonctions, |succédant à M|»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item
from articlefacts.lazy import lazy
from articlefacts.models.spans import Span

INSTEAD = lazy(
    r"(?:en remplacement d(?:e |u |')|(?:à la|en lieu et) place d(?:e |u |')|pour (?:remplacer|succéder à)|"
    r"(?:succédant|succède) (?:à|au)|prend la suite d(?:e |')|remplaçant|qui remplace|il remplace|"
    r"elle remplace|où il succède à)\s?"
    rf"{MISTER}(?=\ue002)",
    re.IGNORECASE,
)
_NEAR = 110


def replaced(hit: Hit, at: int, body: Item | None, title: Span | None) -> Iterator[Draft]:
    """Who left the post: «en remplacement de M»."""
    match = INSTEAD.search(hit.view.mask, at, min(at + _NEAR, len(hit.view.mask)))
    person = hit.view.item_at(match.end()) if match else None
    if person:
        yield from position(hit, (person,), body, title, "former", dated=False)
