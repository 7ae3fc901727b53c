"""Who buys, merges with and owns whom."""

from __future__ import annotations

from articlefacts.facts.families.deals.asset_deals import ASSET_DEAL_RULES
from articlefacts.facts.families.deals.being_owned import BEING_OWNED_RULES
from articlefacts.facts.families.deals.brackets import BRACKET_RULES
from articlefacts.facts.families.deals.capital_talks import CAPITAL_TALK_RULES
from articlefacts.facts.families.deals.control import CONTROL_RULES
from articlefacts.facts.families.deals.folds import FOLD_RULES, LANDING_RULES
from articlefacts.facts.families.deals.groups import GROUP_RULES
from articlefacts.facts.families.deals.held_in_clauses import HELD_IN_CLAUSE_RULES
from articlefacts.facts.families.deals.held_shares import HELD_SHARE_RULES
from articlefacts.facts.families.deals.holdings import HOLDING_RULES
from articlefacts.facts.families.deals.levels import LEVEL_RULES
from articlefacts.facts.families.deals.mergers import MERGER_RULES
from articlefacts.facts.families.deals.moved_shares import MOVED_SHARE_RULES
from articlefacts.facts.families.deals.offers import BID_RULES, OFFER_RULES
from articlefacts.facts.families.deals.owning import OWNING_RULES
from articlefacts.facts.families.deals.parents import PARENT_RULES
from articlefacts.facts.families.deals.personal import PERSONAL_RULES
from articlefacts.facts.families.deals.portfolios import PORTFOLIO_RULES
from articlefacts.facts.families.deals.possessives import POSSESSIVE_RULES
from articlefacts.facts.families.deals.purchase_nouns import PURCHASE_NOUN_RULES
from articlefacts.facts.families.deals.purchases import PURCHASE_RULES
from articlefacts.facts.families.deals.respective_shares import RESPECTIVE_SHARE_RULES
from articlefacts.facts.families.deals.rival_bids import RIVAL_BID_RULES
from articlefacts.facts.families.deals.sales import SALE_RULES
from articlefacts.facts.families.deals.shareholder_lists import SHAREHOLDER_LIST_RULES
from articlefacts.facts.families.deals.shareholders import SHAREHOLDER_RULES
from articlefacts.facts.families.deals.site_owners import SITE_OWNER_RULES
from articlefacts.facts.families.deals.site_shares import SITE_SHARE_RULES
from articlefacts.facts.families.deals.speakers_holdings import SPEAKERS_HOLDING_RULES
from articlefacts.facts.families.deals.stake_deals import STAKE_DEAL_RULES
from articlefacts.facts.families.deals.subsidiaries import SUBSIDIARY_RULES
from articlefacts.facts.families.deals.suitors import SUITOR_RULES
from articlefacts.facts.families.deals.told_sales import TOLD_SALE_RULES
from articlefacts.facts.families.deals.told_shares import TOLD_SHARE_RULES
from articlefacts.facts.families.deals.told_targets import TOLD_TARGET_RULES
from articlefacts.facts.families.deals.transfers import TRANSFER_RULES
from articlefacts.facts.families.deals.wooing import WOOING_RULES
from articlefacts.facts.rule import Rule

DEAL_RULES: tuple[Rule, ...] = (
    *PURCHASE_RULES,
    *PURCHASE_NOUN_RULES,
    *SALE_RULES,
    *MERGER_RULES,
    *STAKE_DEAL_RULES,
    *ASSET_DEAL_RULES,
    *CONTROL_RULES,
    *TOLD_TARGET_RULES,
    *FOLD_RULES,
    *OFFER_RULES,
    *TRANSFER_RULES,
    *BID_RULES,
    *LANDING_RULES,
    *PARENT_RULES,
    *OWNING_RULES,
    *BEING_OWNED_RULES,
    *POSSESSIVE_RULES,
    *SHAREHOLDER_RULES,
    *HELD_SHARE_RULES,
    *LEVEL_RULES,
    *GROUP_RULES,
    *PERSONAL_RULES,
    *PORTFOLIO_RULES,
    *HOLDING_RULES,
    *SUBSIDIARY_RULES,
    *RESPECTIVE_SHARE_RULES,
    *SITE_SHARE_RULES,
    *SITE_OWNER_RULES,
    *HELD_IN_CLAUSE_RULES,
    *TOLD_SHARE_RULES,
    *BRACKET_RULES,
    *SUITOR_RULES,
    *TOLD_SALE_RULES,
    *SHAREHOLDER_LIST_RULES,
    *MOVED_SHARE_RULES,
    *SPEAKERS_HOLDING_RULES,
    *WOOING_RULES,
    *RIVAL_BID_RULES,
    *CAPITAL_TALK_RULES,
)

__all__ = ["DEAL_RULES"]
