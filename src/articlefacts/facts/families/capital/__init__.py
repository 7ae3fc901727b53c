"""What is put into companies: rounds, valuations, investments."""

from __future__ import annotations

from articlefacts.facts.families.capital.backers_money import BACKERS_MONEY_RULES
from articlefacts.facts.families.capital.backing import BACKING_RULES
from articlefacts.facts.families.capital.for_shares import FOR_SHARE_RULES
from articlefacts.facts.families.capital.funding import FUNDING_RULES
from articlefacts.facts.families.capital.investment_nouns import INVESTMENT_NOUN_RULES
from articlefacts.facts.families.capital.investments import INVESTMENT_RULES
from articlefacts.facts.families.capital.outlays import OUTLAY_RULES
from articlefacts.facts.families.capital.rounds import ROUND_RULES
from articlefacts.facts.families.capital.valuations import VALUATION_RULES
from articlefacts.facts.families.capital.works import WORKS_RULES
from articlefacts.facts.rule import Rule

CAPITAL_RULES: tuple[Rule, ...] = (
    *FUNDING_RULES,
    *BACKERS_MONEY_RULES,
    *ROUND_RULES,
    *VALUATION_RULES,
    *OUTLAY_RULES,
    *INVESTMENT_RULES,
    *INVESTMENT_NOUN_RULES,
    *BACKING_RULES,
    *WORKS_RULES,
    *FOR_SHARE_RULES,
)

__all__ = ["CAPITAL_RULES"]
