"""Facts: entities and values in, typed facts with their proof out.

``families`` holds the rules and ``RULES``, their explicit list; ``arguments`` finds what the rules
fill in, ``offices`` reads titles, ``speech`` says who claims a fact and how sure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.facts.families import RULES
from articlefacts.facts.merging import merge_facts
from articlefacts.facts.prefilter import prefilter
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.settling import settled_slots
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
    due = prefilter(tuple(rules))
    for view in article.views:
        for rule, match in due.matches(view):
            for draft in rule.build(Hit(view, match, article)):
                fact = _fact(article, view, rule, draft)
                if fact is not None:
                    yield fact
    yield from quotation_facts(article)


_LATER = re.compile(r"\b(?:plus tard|après|suivante?)$")


def _in_time(article: Article, view: SentenceView, draft: Draft, stance: Stance) -> Status:
    """What the article dates after itself is a plan: «en lançant mercredi», «la vente en juin».

    Not where a past participle tells it («a été condamné à payer lundi»), nor where the date
    is an end («court jusqu'en 2030») or counts from one told before («six ans plus tard, il reprend Y»).
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
    told = any("participle" in tense_of(word) for word in words) or _LATER.search(date.text)
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
        **settled_slots(article, view, draft.slots),
    )
