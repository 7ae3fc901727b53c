"""Further cuts told after the first: «340 postes, dont 90 en Bretagne»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.staff.headcounts import (
    HEDGE,
    JOBS,
    counted,
)
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.models.facts import JobCuts

FURTHER = pattern(
    rf"[^;:.«»]{{0,60}}?(?:,? et|,? ainsi que|, puis|,)(?: à)? {HEDGE}{{number:count}}{JOBS}"
)
# The part of a land, «dont 90 en Bretagne»; what each town loses is a detail of the same cut.
PART = pattern(
    rf"[^;:.,«»]{{0,40}}?,? dont {HEDGE}{{number:count}}(?:{JOBS})? (?:en|au|aux|dans)\b"
)


def further_cuts(
    hit: Hit, body: Item, first: Draft, told: tuple[re.Pattern[str], ...] = (PART,)
) -> Iterator[Draft]:
    """«supprimer 160 emplois à Rennes, |ainsi que 360 emplois au siège», «300 postes, |dont 90 en Bretagne|»."""
    for match in filter(None, (more.match(hit.view.mask, hit.match.end()) for more in told)):
        for draft in counted(Hit(hit.view, match, hit.article), JobCuts, body):
            yield replace(draft, trigger=first.trigger, status=first.status)
