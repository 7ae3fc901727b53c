"""Facts: entities and values in, typed facts with their proof out.

``families`` holds the rules and ``RULES``, their explicit list; ``arguments`` finds what the rules
fill in, ``offices`` reads titles, ``speech`` says who claims a fact and how sure it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from articlefacts.facts.arguments.taken_up import taken_up
from articlefacts.facts.families import NOUN_RULES, RULES
from articlefacts.facts.merging import merge_facts
from articlefacts.facts.prefilter import Prefilter, prefilter
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.speech.quotations import quotation_facts
from articlefacts.facts.speech.stance import Stance, read_stance
from articlefacts.facts.view import SentenceView
from articlefacts.lexicon.verbs import tense_of
from articlefacts.models.facts import Fact, Status
from articlefacts.models.spans import Span
from articlefacts.models.values import DateExpression

__all__ = ["RULES", "Article", "Draft", "Rule", "find_facts"]


def find_facts(article: Article, rules: Sequence[Rule] = RULES) -> tuple[Fact, ...]:
    """Read every fact of an article, restatements merged, in text order."""
    return merge_facts(_facts(article, rules))


def _facts(article: Article, rules: Sequence[Rule]) -> Iterator[Fact]:
    due, due_of_nouns = _due(tuple(rules))
    for view in article.views:
        told = list(_drafts(article, view, due))
        for rule, draft in chain(told, _with_nouns(article, view, due_of_nouns, told)):
            fact = _fact(article, view, rule, draft)
            if fact is not None:
                yield fact
    yield from quotation_facts(article)


@lru_cache(maxsize=8)
def _due(rules: tuple[Rule, ...]) -> tuple[Prefilter, Prefilter]:
    """The look-up of some rules, and of those among them that read «le groupe»."""
    return prefilter(rules), prefilter(tuple(rule for rule in rules if rule in NOUN_RULES))


def _drafts(article: Article, view: SentenceView, due: Prefilter) -> Iterator[tuple[Rule, Draft]]:
    for rule, match in due.matches(view):
        for draft in rule.build(Hit(view, match, article)):
            yield rule, draft


def _with_nouns(
    article: Article, view: SentenceView, due: Prefilter, told: Sequence[tuple[Rule, Draft]]
) -> Iterator[tuple[Rule, Draft]]:
    """What a sentence says besides of firms that it does not name: «A rachète 30 % du sous-traitant»."""
    if not due.hears(view) or (with_nouns := taken_up(article, view)) is None:
        return
    known = [(draft.fact, draft.trigger) for _, draft in told]
    for rule, draft in _drafts(article, with_nouns, due):
        low, high = draft.trigger
        if not any(
            draft.fact is fact and low < end and start < high for fact, (start, end) in known
        ):
            yield rule, draft


def _in_time(article: Article, view: SentenceView, draft: Draft, stance: Stance) -> Status:
    """What the article dates after itself is a plan: «en lançant mercredi», «la vente en juin».

    Not where a past participle tells it («a été condamné à payer lundi»), nor where the date
    is an end («court jusqu'en 2030»).
    """
    date = draft.slots.get("date")
    if stance.status != "asserted" or article.published is None:
        return stance.status
    if (
        not isinstance(date, DateExpression)
        or not date.first_day
        or date.first_day <= article.published
    ):
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
