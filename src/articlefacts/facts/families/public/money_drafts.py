"""The draft of public money; none for what a bank or a private body gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.families.public.public_parties import (
    granted,
)
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, SentenceView
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

# What private bodies give too: only with a public giver.
ANYBODYS = re.compile(
    r"assistance|allocation|contribution|concours|rallonge|appui|apport|financement|coup",
    re.IGNORECASE,
)


_SURE = re.compile(
    r"subventions?|aides? (?:publiques?|d'[ÉE]tat|directes?)|crédits? d'impôt", re.IGNORECASE
)


# Below this an «aide» without a giver is a household's, not a firm's.
_HOUSEHOLD = 10_000


def filler(item: Item | None) -> EntityRef | None:
    """The slot of an item that an entity stands behind."""
    return item.ref() if item and item.entity else None


def given(
    hit: Hit,
    money: Item,
    funder: EntityRef | Span | None,
    recipient: EntityRef | Span | None,
    *,
    granted_by_verb: bool = False,
) -> Iterator[Draft]:
    """The draft of what a public body gave; none where a bank lends or a household gets it."""
    words = hit.match["trigger"]
    official = recipient is not None and _OFFICIAL.search(hit.view.mask, 0, hit.start)
    if ANYBODYS.match(words) and (
        _lends(funder, _is_firm(hit.view, recipient) and not granted_by_verb)
        if funder
        else not official
    ):
        return
    if funder is None and recipient is None and not _SURE.match(words):
        return
    value = getattr(money.value, "value", None)
    if funder is None and value is not None and value < _HOUSEHOLD:
        return
    yield granted(hit, money, funder, recipient)


# Who gives in the name of his State: «|Le ministre| a dévoilé une assistance de N à X».
_OFFICIAL = re.compile(
    r"\b(?:ministre|secrétaire d'[ÉE]tat|chef(?:fe)? de la diplomatie|chanceli(?:er|ère)|préfète?|"
    r"ambassad(?:eur|rice)|commissaire européen(?:ne)?)\b",
    re.IGNORECASE,
)


def _lends(funder: EntityRef | Span, to_firm: bool) -> bool:
    """Whether a body lends: a bank that is no agency of development does, and an agency does to a firm."""
    return bool(BANK.match(funder.text) and (to_firm or not DONOR.match(funder.text)))


def _is_firm(view: SentenceView, body: EntityRef | Span | None) -> bool:
    return body is not None and any(
        i.kind == "company" and i.value.start == body.start for i in view.items
    )
