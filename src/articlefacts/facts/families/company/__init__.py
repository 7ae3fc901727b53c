"""Where companies come from and where they sit: foundings, headquarters."""

from __future__ import annotations

from articlefacts.facts.families.company.beginnings import CREATION_RULES, STORY_RULES
from articlefacts.facts.families.company.founded_before import FOUNDED_BEFORE_RULES
from articlefacts.facts.families.company.founders import FOUNDER_RULES
from articlefacts.facts.families.company.founding import FOUNDING_RULES
from articlefacts.facts.families.company.headquarters import HEADQUARTERS_RULES
from articlefacts.facts.families.company.told_foundings import TOLD_FOUNDING_RULES
from articlefacts.facts.rule import Rule

COMPANY_RULES: tuple[Rule, ...] = (
    *FOUNDING_RULES,
    *CREATION_RULES,
    *FOUNDED_BEFORE_RULES,
    *STORY_RULES,
    *FOUNDER_RULES,
    *TOLD_FOUNDING_RULES,
    *HEADQUARTERS_RULES,
)

__all__ = ["COMPANY_RULES"]
