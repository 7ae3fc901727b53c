"""Evidence beside one mention of a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.before import clues_before, clues_of_holder
from articlefacts.entities.behind import clues_behind
from articlefacts.entities.borders import Range
from articlefacts.entities.brackets import clues_of_bracket, opens_bracket
from articlefacts.entities.briefs import clues_of_head
from articlefacts.entities.clues import Clue
from articlefacts.entities.firm_places import (
    clues_of_kind,
    clues_of_pact,
    clues_of_premises,
    clues_of_rank,
    clues_of_share,
)
from articlefacts.entities.firms_told import (
    clues_of_copula,
    clues_of_introduction,
    clues_of_lead,
    clues_of_shareholder,
    clues_of_size,
    clues_of_upshot,
)
from articlefacts.entities.page import Page
from articlefacts.entities.slots import clues_of_slot
from articlefacts.entities.spoken import clues_of_voice

_BESIDE = re.compile(r"\.? ?[\"«“'’‘]? ?|-")


def clues_of_mention(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the words beside one mention tell."""
    first, _ = where
    if page.same_sentence(first - 1, first):
        gap = page.words.gaps[first]
        if gap == " " or _BESIDE.fullmatch(gap):
            yield from clues_before(page, where)
            yield from clues_of_slot(page, where)
            yield from clues_of_voice(page, where)
        elif gap == ", ":
            yield from clues_of_holder(page, where)
            yield from clues_of_lead(page, where)
            yield from clues_of_introduction(page, where)
        elif where[1] == first + 1 and opens_bracket(page, first):
            yield from clues_of_bracket(page, where)
    yield from clues_of_head(page, where)
    yield from clues_behind(page, where)
    yield from clues_of_upshot(page, where)
    yield from clues_of_copula(page, where)
    yield from clues_of_shareholder(page, where)
    yield from clues_of_size(page, where)
    yield from clues_of_kind(page, where)
    yield from clues_of_share(page, where)
    yield from clues_of_pact(page, where)
    yield from clues_of_premises(page, where)
    yield from clues_of_rank(page, where)
    if page.quoted(*where):
        yield Clue("product", 1.8, "in quotation marks")
