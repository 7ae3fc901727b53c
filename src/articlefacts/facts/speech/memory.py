"""Who was named and who spoke before a place of the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from articlefacts.facts.arguments import is_free
from articlefacts.facts.speech.frame import Frame, Unit
from articlefacts.facts.view import Item, Kind

LOOKED_BACK = 20


@dataclass(slots=True)
class Memory:
    """Who has spoken so far, unit by unit; nobody asks for more than ``LOOKED_BACK`` units before."""

    frame: Frame
    spoken: dict[int, Item] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The whole article."""
        return self.frame.units[0].view.article if self.frame.units else ""

    def last(self, index: int, *, within: int = 4) -> Item | None:
        """The last speaker before a unit, no more than so many units back."""
        for at in range(index, index - within - 1, -1):
            if at in self.spoken:
                return self.spoken[at]
        return None


def backwards(
    memory: Memory, unit: Unit, before: int, kinds: frozenset[Kind], reach: int
) -> Sequence[Item]:
    """Named items before a place, nearest unit first, in it the first named first."""
    found = [i for i in unit.view.between(0, before, kinds) if i.named][::-1]
    for index in range(unit.index - 1, max(unit.index - reach, -1), -1):
        other = memory.frame.units[index]
        items = [i for i in other.view.items if i.kind in kinds and i.named]
        found += sorted(items, key=lambda i: not is_free(other.view, i))
    return found
