"""The only place where the rooms meet: reading, values, entities, facts."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from articlefacts.entities import find_entities
from articlefacts.facts import Rule, find_facts
from articlefacts.facts.masking import sentence_views
from articlefacts.facts.rule import Article
from articlefacts.facts.unused import find_unused
from articlefacts.lexicon import Lexicon
from articlefacts.models.article import ArticleFacts
from articlefacts.models.spans import Span
from articlefacts.nlp import NerSpan
from articlefacts.reading import read
from articlefacts.values import (
    find_amounts,
    find_dates,
    find_numbers,
    find_percentages,
    quantities,
)
from articlefacts.values.dates import stated_date
from articlefacts.values.exact import exact


@dataclass(frozen=True, slots=True)
class ArticleReader:
    """Makes the facts of a text out of its words and of the names that a model has seen in it.

    Attributes:
        lexicon: Known names and words.
        rules: Fact rules in order.
    """

    lexicon: Lexicon
    rules: tuple[Rule, ...]

    @exact()
    def read(
        self, text: str, published: datetime.date | None, names: Sequence[NerSpan]
    ) -> ArticleFacts:
        """Read a text.

        Args:
            text: The raw article.
            published: Its date; None to take it from the text where it states one.
            names: The votes of a model.
        """
        if published is None and (stated := stated_date(text)):
            published = stated[0]
        scan = tuple(quantities(text))
        amounts = tuple(find_amounts(text, scan))
        percentages = tuple(find_percentages(text, scan))
        dates = tuple(find_dates(text, published))
        values: list[Span] = [*amounts, *percentages, *dates]
        reading = read(text)
        entities = find_entities(reading, names, self.lexicon, values=values)
        sums = (amount for amount in amounts if amount.equivalent_of is None)
        numbers = find_numbers(text, scan, covered=[*sums, *percentages])
        views = sentence_views(reading, entities.all, [*values, *numbers])
        facts = find_facts(Article(reading, entities, views, published), self.rules)
        return ArticleFacts(
            text=text,
            published=published,
            people=entities.people,
            companies=entities.companies,
            organizations=entities.organizations,
            places=entities.places,
            products=entities.products,
            amounts=amounts,
            percentages=percentages,
            dates=dates,
            facts=facts,
            unused_amounts=find_unused(text, amounts, facts),
        )


__all__ = ["ArticleReader"]
