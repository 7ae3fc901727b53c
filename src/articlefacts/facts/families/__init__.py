"""The rules: a family of facts is a module, a theme of the news a package, ``RULES`` all of them."""

from __future__ import annotations

from articlefacts.facts.families.capital import CAPITAL_RULES
from articlefacts.facts.families.company import COMPANY_RULES
from articlefacts.facts.families.credit import CREDIT_RULES
from articlefacts.facts.families.deals import DEAL_RULES
from articlefacts.facts.families.figures import FIGURE_RULES
from articlefacts.facts.families.people import PEOPLE_RULES
from articlefacts.facts.families.public import PUBLIC_RULES
from articlefacts.facts.families.staff import STAFF_RULES
from articlefacts.facts.families.trade import TRADE_RULES
from articlefacts.facts.rule import Rule

RULES: tuple[Rule, ...] = (
    *FIGURE_RULES,
    *PUBLIC_RULES,
    *CREDIT_RULES,
    *TRADE_RULES,
    *CAPITAL_RULES,
    *DEAL_RULES,
    *PEOPLE_RULES,
    *COMPANY_RULES,
    *STAFF_RULES,
)

__all__ = ["RULES"]
