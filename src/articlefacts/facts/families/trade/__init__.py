"""What companies do with each other and for their customers: contracts, supplies, alliances, launches."""

from __future__ import annotations

from articlefacts.facts.families.trade.agreements import AGREEMENT_RULES
from articlefacts.facts.families.trade.alliances import ALLIANCE_RULES
from articlefacts.facts.families.trade.clients import CLIENT_RULES
from articlefacts.facts.families.trade.contract_worth import CONTRACT_WORTH_RULES
from articlefacts.facts.families.trade.contracts import CONTRACT_RULES
from articlefacts.facts.families.trade.goods import GOODS_RULES
from articlefacts.facts.families.trade.launches import LAUNCH_RULES
from articlefacts.facts.families.trade.licences import LICENCE_RULES
from articlefacts.facts.families.trade.memberships import MEMBERSHIP_RULES
from articlefacts.facts.families.trade.orders import ORDER_RULES
from articlefacts.facts.families.trade.supply import SUPPLY_RULES
from articlefacts.facts.families.trade.supplying import SUPPLYING_RULES
from articlefacts.facts.families.trade.told_orders import TOLD_ORDER_RULES
from articlefacts.facts.families.trade.wins import WIN_RULES
from articlefacts.facts.rule import Rule

TRADE_RULES: tuple[Rule, ...] = (
    *WIN_RULES,
    *CONTRACT_RULES,
    *ORDER_RULES,
    *GOODS_RULES,
    *SUPPLYING_RULES,
    *SUPPLY_RULES,
    *CLIENT_RULES,
    *TOLD_ORDER_RULES,
    *CONTRACT_WORTH_RULES,
    *AGREEMENT_RULES,
    *ALLIANCE_RULES,
    *LICENCE_RULES,
    *MEMBERSHIP_RULES,
    *LAUNCH_RULES,
)

__all__ = ["TRADE_RULES"]
