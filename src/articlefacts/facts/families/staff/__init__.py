"""How many work there: workforce, job cuts, hirings."""

from __future__ import annotations

from articlefacts.facts.families.staff.hiring import HIRING_RULES
from articlefacts.facts.families.staff.job_cuts import JOB_CUT_RULES
from articlefacts.facts.families.staff.workforce import WORKFORCE_RULES
from articlefacts.facts.rule import Rule

STAFF_RULES: tuple[Rule, ...] = (
    *WORKFORCE_RULES,
    *JOB_CUT_RULES,
    *HIRING_RULES,
)

__all__ = ["STAFF_RULES"]
