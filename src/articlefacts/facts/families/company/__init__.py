"""Where companies come from and where they sit: foundings, headquarters."""

from __future__ import annotations

from articlefacts.facts.families.company.founding import FOUNDING_RULES
from articlefacts.facts.families.company.headquarters import HEADQUARTERS_RULES
from articlefacts.facts.rule import Rule

COMPANY_RULES: tuple[Rule, ...] = (
    *FOUNDING_RULES,
    *HEADQUARTERS_RULES,
)

__all__ = ["COMPANY_RULES"]
