"""What companies owe: insolvencies, debts, bank loans."""

from __future__ import annotations

from articlefacts.facts.families.credit.bank_loans import BANK_LOAN_RULES
from articlefacts.facts.families.credit.creditors import CREDITOR_RULES
from articlefacts.facts.families.credit.debt import DEBT_RULES
from articlefacts.facts.families.credit.insolvency import INSOLVENCY_RULES
from articlefacts.facts.families.credit.loans import LOAN_RULES
from articlefacts.facts.families.credit.owing import OWING_RULES
from articlefacts.facts.families.credit.raised_debt import RAISED_DEBT_RULES
from articlefacts.facts.rule import Rule

CREDIT_RULES: tuple[Rule, ...] = (
    *INSOLVENCY_RULES,
    *DEBT_RULES,
    *LOAN_RULES,
    *OWING_RULES,
    *CREDITOR_RULES,
    *RAISED_DEBT_RULES,
    *BANK_LOAN_RULES,
)

__all__ = ["CREDIT_RULES"]
