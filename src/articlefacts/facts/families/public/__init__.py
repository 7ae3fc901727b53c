"""What States and courts decide: public money, programmes, grants, penalties, settlements."""

from __future__ import annotations

from articlefacts.facts.families.public.backed_projects import BACKED_PROJECT_RULES
from articlefacts.facts.families.public.bare_fines import BARE_FINE_RULES
from articlefacts.facts.families.public.gifts import GIFT_RULES
from articlefacts.facts.families.public.grants import GRANT_RULES
from articlefacts.facts.families.public.paid_by import PAID_RULES
from articlefacts.facts.families.public.penalties import PENALTY_RULES
from articlefacts.facts.families.public.public_money import PUBLIC_MONEY_RULES
from articlefacts.facts.families.public.public_plans import PLAN_RULES
from articlefacts.facts.families.public.rescues import RESCUE_RULES
from articlefacts.facts.families.public.settlements import SETTLEMENT_RULES
from articlefacts.facts.families.public.shares_of_aid import SHARE_OF_AID_RULES
from articlefacts.facts.families.public.told_fines import TOLD_FINE_RULES
from articlefacts.facts.families.public.verdicts import VERDICT_RULES
from articlefacts.facts.rule import Rule

PUBLIC_RULES: tuple[Rule, ...] = (
    *PUBLIC_MONEY_RULES,
    *PLAN_RULES,
    *GRANT_RULES,
    *SHARE_OF_AID_RULES,
    *RESCUE_RULES,
    *GIFT_RULES,
    *PAID_RULES,
    *BACKED_PROJECT_RULES,
    *PENALTY_RULES,
    *VERDICT_RULES,
    *BARE_FINE_RULES,
    *SETTLEMENT_RULES,
    *TOLD_FINE_RULES,
)

__all__ = ["PUBLIC_RULES"]
