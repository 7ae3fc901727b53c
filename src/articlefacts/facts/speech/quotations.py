"""Quotations: words in quotation marks of at least four words, each with its speaker."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.rule import Article
from articlefacts.facts.speech.announced import Voice
from articlefacts.facts.speech.pieces import pieces
from articlefacts.models.facts import Quotation
from articlefacts.models.spans import Span

_SHORTEST = 4


def quotation_facts(article: Article) -> Iterator[Quotation]:
    """Read the quotations of an article, in text order."""
    for voice in article.voices:
        if article.frame.unit_at(voice.start) is None:
            continue
        for start, end in pieces(article.text, voice):
            if len(article.text[start:end].split()) >= _SHORTEST:
                yield _quotation(article, voice, start, end)


def _quotation(article: Article, voice: Voice, start: int, end: int) -> Quotation:
    return Quotation(
        speaker=voice.speaker.ref(),
        text=Span.of(article.text, start, end),
        trigger=Span.of(article.text, voice.start, voice.end),
        evidence=_evidence(article, voice),
        rule=voice.rule,
        confidence=voice.confidence,
    )


def _evidence(article: Article, voice: Voice) -> Span:
    sentence = article.reading.sentence_at(voice.start)
    low, high = (sentence.start, sentence.end) if sentence else (voice.start, voice.end)
    return Span.of(article.text, low, high)
