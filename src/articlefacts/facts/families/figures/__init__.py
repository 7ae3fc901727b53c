"""What companies publish: results, savings, share prices, listings."""

from __future__ import annotations

from articlefacts.facts.families.figures.fronted_results import FRONTED_RESULT_RULES
from articlefacts.facts.families.figures.incomes import INCOME_RULES
from articlefacts.facts.families.figures.listings import LISTING_RULES
from articlefacts.facts.families.figures.markets import MARKET_RULES
from articlefacts.facts.families.figures.results import RESULT_RULES
from articlefacts.facts.families.figures.resumed_results import RESUMED_RESULT_RULES
from articlefacts.facts.families.figures.savings import SAVING_RULES
from articlefacts.facts.families.figures.told_results import TOLD_RESULT_RULES
from articlefacts.facts.rule import Rule

FIGURE_RULES: tuple[Rule, ...] = (
    *RESULT_RULES,
    *FRONTED_RESULT_RULES,
    *INCOME_RULES,
    *TOLD_RESULT_RULES,
    *RESUMED_RESULT_RULES,
    *SAVING_RULES,
    *MARKET_RULES,
    *LISTING_RULES,
)

__all__ = ["FIGURE_RULES"]
