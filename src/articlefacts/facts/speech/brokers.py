"""The house whose analysts rate a share: «estime l'analyste», «apprécie le courtier», «les analystes»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.bystanders import is_bystander, is_exchange, is_rating
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.view import BODIES, Item

_BROKER = re.compile(
    r"(?:analystes?|broker|courtier|bureau|intermédiaire|établissement)$", re.IGNORECASE
)
_RATES = re.compile(
    r"\s(?:y |se |s')?(?:a |vient de )?(?:maint|confirm|réit|relèv|relev|rehauss|abaiss|recommand|"
    r"conseill|rest|pass|initi|repren|repris|ajust|réaffirm|soulign|estim|table|vis|jug|dégrad|"
    r"port|anticip|considèr|attend|expliqu|indiqu|not|pens|voit|rappel|croit|list|réévalu|revoi|"
    r"revu)\w*",
)


def is_broker(head: str) -> bool:
    """Whether a noun may stand for the house that rates a share."""
    return bool(_BROKER.match(head))


def broker(memory: Memory, unit: Unit, before: int) -> Item | None:
    """The house that rates the share: «X maintient son conseil. “…”, estime l'analyste»."""
    if house := _rating_house(memory, unit, before):
        return house
    for index in range(unit.index, max(unit.index - 7, -1), -1):
        other = memory.frame.units[index]
        end = before if index == unit.index else len(other.mask)
        for item in other.view.between(0, end, BODIES):
            at = item.end - other.start
            if is_free(other.view, item) and _RATES.match(other.mask, at, at + 40):
                return item
        spoken = memory.spoken.get(index)
        if spoken:
            return spoken
    return None


def _rating_house(memory: Memory, unit: Unit, before: int) -> Item | None:
    """The bank named last before a place, in an article on what analysts think of a share."""
    if not is_rating(memory.text):
        return None
    near = backwards(memory, unit, before, BODIES, unit.index + 1)
    return next((i for i in near if is_bystander(i, rating=True) and not is_exchange(i)), None)
