"""One move of a share, and those told with it: «après un gain de 5 % lundi», «B Q % et C R %»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.figures.change import (
    DOWN_NOUN,
    DOWN_VERB,
    UP_NOUN,
    UP_VERB,
    negative,
    signed,
)
from articlefacts.facts.families.figures.share_words import (
    day_of,
    is_share,
)
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.models.facts import StockMove
from articlefacts.models.values import Percentage


def move(hit: Hit, company: Item | None, percent: Item | None) -> Iterator[Draft]:
    """The move of a company's share, and what the sentence tells with it."""
    if company is None or percent is None or not company.entity or not is_share(company):
        return
    change = signed(hit.view, percent)
    if change is None:
        return
    end = percent.end - hit.view.start
    draft = hit.draft(
        StockMove, company=company.ref(), change=change, date=day_of(hit.view, hit.start, end)
    )
    # «abandonne 2 %» is a fall, not a plan given up.
    yield replace(draft, status="asserted") if _GIVES_UP.search(hit.match[0]) else draft
    yield from _second_move(hit, company, end)
    yield from _listed_with(hit, company, end)
    yield from _gapped_moves(hit, percent, change)


_GIVES_UP = re.compile(r"\babandonn", re.IGNORECASE)
_GAPPED = pattern(
    r"(?:,| et|, et|, tandis que) (?:le |la |l'|les )?{company:company}(?: \([^()]{0,30}\))?,? "
    r"(?:de )?{percentage:change}(?=[ ,.;)]|$)"
)


def _gapped_moves(hit: Hit, first: Item, change: Percentage) -> Iterator[Draft]:
    """«A a lâché P %, B Q % |et C R %»: the verb is understood."""
    view, at = hit.view, first.end - hit.view.start
    while match := _GAPPED.match(view.mask, at):
        company, percent = view.group(match, "company"), view.group(match, "change")
        if company is None or percent is None or not is_share(company):
            return
        assert isinstance(percent.value, Percentage)
        down = change.value is not None and change.value < 0
        moved = negative(percent.value) if down else percent.value
        slots = {"company": company.ref(), "change": moved}
        yield Draft(StockMove, slots, (match.start("company"), match.end("change")))
        at = match.end()


_SECOND = pattern(
    rf"(?:[^;:.,]{{0,25}}),? (?:après|au lendemain d')\s?(?:avoir )?(?:une?|la|le|"
    rf"déjà)? ?(?:\w{{3,12}} )?(?:{UP_NOUN}|{DOWN_NOUN}|{UP_VERB}|{DOWN_VERB}) (?:de |"
    rf"d')?{{percentage:change}}(?: {{date:date}})?"
)


def _second_move(hit: Hit, company: Item, end: int) -> Iterator[Draft]:
    """«cède 1,1 %, après un gain de 5 % lundi»: a move of its own."""
    if (match := _SECOND.match(hit.view.mask, end)) is None:
        return
    percent, date = hit.view.group(match, "change"), hit.view.group(match, "date")
    change = signed(hit.view, percent) if percent else None
    if change is not None:
        yield Draft(
            StockMove,
            {"company": company.ref(), "change": change} | ({"date": date.value} if date else {}),
            (match.start(), match.end("change")),
        )


# «(- 33 % au premier semestre |et - 60 % en 2011)»
_LISTED_WITH = pattern(
    r"[^;:.()]{0,45}? et (?P<change_>[+\-–−]\s?{percentage:change})(?: (?:en |au |depuis |"
    r"sur )?{date:date})?"
)


def _listed_with(hit: Hit, company: Item, end: int) -> Iterator[Draft]:
    match = _LISTED_WITH.match(hit.view.mask, end)
    percent, date = (hit.view.group(match, name) if match else None for name in ("change", "date"))
    change = signed(hit.view, percent) if percent else None
    if match and change is not None:
        slots = {"company": company.ref(), "change": change} | (
            {"date": date.value} if date else {}
        )
        yield Draft(StockMove, slots, match.span("change_"))
