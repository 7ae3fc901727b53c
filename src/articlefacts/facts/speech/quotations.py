"""Quotations: words in quotation marks of at least four words, each with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.rule import Article
from articlefacts.facts.speech.implied import Voice
from articlefacts.models.facts import Quotation
from articlefacts.models.spans import Span

_SHORTEST = 4


def quotation_facts(article: Article) -> Iterator[Quotation]:
    """Read the quotations of an article, in text order."""
    for voice in article.voices:
        inner = article.text[voice.quote.inner_start : voice.quote.inner_end]
        unit = article.frame.unit_at(voice.start)
        if unit is None or len(inner.split()) < _SHORTEST:
            continue
        yield Quotation(
            speaker=voice.speaker.ref(),
            text=Span.of(article.text, voice.quote.inner_start, voice.quote.inner_end),
            trigger=Span.of(article.text, voice.start, voice.end),
            evidence=_evidence(article, voice),
            rule=voice.rule,
            confidence=voice.confidence,
        )


def _evidence(article: Article, voice: Voice) -> Span:
    sentence = article.reading.sentence_at(voice.start)
    low, high = (sentence.start, sentence.end) if sentence else (voice.start, voice.end)
    return Span.of(article.text, low, high)
