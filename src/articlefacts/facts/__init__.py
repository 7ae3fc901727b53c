"""Facts: entities and values in, typed facts with their proof out.

A family of fact types is a module with a tuple of rules; ``RULES`` is their explicit list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlefacts.facts.alliances import ALLIANCE_RULES
from articlefacts.facts.backing import BACKING_RULES
from articlefacts.facts.bank_loans import BANK_LOAN_RULES
from articlefacts.facts.contracts import CONTRACT_RULES
from articlefacts.facts.control import CONTROL_RULES
from articlefacts.facts.deals import DEAL_RULES
from articlefacts.facts.debt import DEBT_RULES
from articlefacts.facts.founding import FOUNDING_RULES
from articlefacts.facts.funding import FUNDING_RULES
from articlefacts.facts.grants import GRANT_RULES
from articlefacts.facts.headquarters import HEADQUARTERS_RULES
from articlefacts.facts.hiring import HIRING_RULES
from articlefacts.facts.holdings import HOLDING_RULES
from articlefacts.facts.insolvency import INSOLVENCY_RULES
from articlefacts.facts.investments import INVESTMENT_RULES
from articlefacts.facts.job_cuts import JOB_CUT_RULES
from articlefacts.facts.launches import LAUNCH_RULES
from articlefacts.facts.listings import LISTING_RULES
from articlefacts.facts.markets import MARKET_RULES
from articlefacts.facts.mergers import MERGER_RULES
from articlefacts.facts.merging import merge_facts
from articlefacts.facts.ownership import OWNERSHIP_RULES
from articlefacts.facts.penalties import PENALTY_RULES
from articlefacts.facts.positions import POSITION_RULES
from articlefacts.facts.prefilter import prefilter
from articlefacts.facts.public_money import PUBLIC_RULES
from articlefacts.facts.public_plans import PLAN_RULES
from articlefacts.facts.quotations import quotation_facts
from articlefacts.facts.results import RESULT_RULES
from articlefacts.facts.rule import Article, Draft, Rule
from articlefacts.facts.savings import SAVING_RULES
from articlefacts.facts.settlements import SETTLEMENT_RULES
from articlefacts.facts.shareholders import SHAREHOLDER_RULES
from articlefacts.facts.stance import Stance, read_stance
from articlefacts.facts.supply import SUPPLY_RULES
from articlefacts.facts.takeovers import TAKEOVER_RULES
from articlefacts.facts.told_results import TOLD_RESULT_RULES
from articlefacts.facts.valuations import VALUATION_RULES
from articlefacts.facts.view import SentenceView
from articlefacts.facts.workforce import WORKFORCE_RULES
from articlefacts.lexicon.verbs import tense_of
from articlefacts.models.facts import Fact, Status
from articlefacts.models.spans import Span
from articlefacts.models.values import DateExpression

RULES: tuple[Rule, ...] = (
    *RESULT_RULES,
    *TOLD_RESULT_RULES,
    *SAVING_RULES,
    *MARKET_RULES,
    *LISTING_RULES,
    *PUBLIC_RULES,
    *PLAN_RULES,
    *GRANT_RULES,
    *PENALTY_RULES,
    *SETTLEMENT_RULES,
    *INSOLVENCY_RULES,
    *DEBT_RULES,
    *BANK_LOAN_RULES,
    *CONTRACT_RULES,
    *SUPPLY_RULES,
    *FUNDING_RULES,
    *VALUATION_RULES,
    *INVESTMENT_RULES,
    *BACKING_RULES,
    *DEAL_RULES,
    *MERGER_RULES,
    *CONTROL_RULES,
    *TAKEOVER_RULES,
    *OWNERSHIP_RULES,
    *SHAREHOLDER_RULES,
    *HOLDING_RULES,
    *ALLIANCE_RULES,
    *LAUNCH_RULES,
    *POSITION_RULES,
    *FOUNDING_RULES,
    *HEADQUARTERS_RULES,
    *WORKFORCE_RULES,
    *JOB_CUT_RULES,
    *HIRING_RULES,
)

__all__ = ["RULES", "Article", "Draft", "Rule", "find_facts"]


def find_facts(article: Article, rules: Sequence[Rule] = RULES) -> tuple[Fact, ...]:
    """Read every fact of an article, restatements merged, in text order."""
    return merge_facts(_facts(article, rules))


def _facts(article: Article, rules: Sequence[Rule]) -> Iterator[Fact]:
    due = prefilter(tuple(rules))
    for view in article.views:
        for rule in due.rules_for(view):
            for draft in rule.drafts(view, article):
                fact = _fact(article, view, rule, draft)
                if fact is not None:
                    yield fact
    yield from quotation_facts(article)


def _in_time(article: Article, view: SentenceView, draft: Draft, stance: Stance) -> Status:
    """What the article dates after itself is a plan: «en lançant mercredi», «la vente en juin».

    Not where a past participle tells it («a été condamné à payer lundi»), nor where the date
    is an end («court jusqu'en 2030»).
    """
    date = draft.slots.get("date")
    if stance.status != "asserted" or article.published is None:
        return stance.status
    if not isinstance(date, DateExpression) or not date.first_day or date.first_day <= article.published:
        return stance.status
    words = view.mask[slice(*draft.trigger)].split()
    told = any("participle" in tense_of(word) for word in words)
    until = "jusqu" in article.text[max(date.start - 12, 0) : date.start]
    return "asserted" if told or until else "planned"


def _fact(article: Article, view: SentenceView, rule: Rule, draft: Draft) -> Fact | None:
    stance = Stance() if draft.presupposed else read_stance(article, view, *draft.trigger)
    if stance is None:
        return None
    return draft.fact(  # type: ignore[return-value]
        status=draft.status or _in_time(article, view, draft, stance),
        source=draft.source or stance.source,
        trigger=view.span(*draft.trigger),
        evidence=Span.of(article.text, view.start, view.end),
        rule=rule.name,
        confidence=draft.confidence,
        **draft.slots,
    )
