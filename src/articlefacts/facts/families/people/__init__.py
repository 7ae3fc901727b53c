"""Who holds, takes and leaves which office."""

from __future__ import annotations

from articlefacts.facts.families.people.positions import POSITION_RULES
from articlefacts.facts.rule import Rule

PEOPLE_RULES: tuple[Rule, ...] = (*POSITION_RULES,)

__all__ = ["PEOPLE_RULES"]
