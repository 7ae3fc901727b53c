"""The article as words with what the lexicon says of each: computed once, read by every step."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from articlefacts.lexicon import Cue, Descriptor, Lexicon, PhraseIndex, Title, Words, split
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.spans import Span
from articlefacts.reading.model import Reading

SPACES = frozenset([" ", "\u00a0", "\u202f"])
# What joins the parts of one word: «Coca-Cola», «L'Oréal», «web.fr».
TIGHT = frozenset(["", "-", "‑", "'", "’", "."])
T = TypeVar("T")
_ROMAN = frozenset("IVX")
# «hierLe groupe»: a blank is missing.
_RUN_ON = re.compile(r"[a-zà-ÿ]{4,30}(?:Le|La|Les|Il|Elle|Un|Une|Ce|En|Et|Mais|Au|Lire|Pour|Dans)")
_CLOCK = re.compile(r"\d{1,2}H(?:\d\d)?|\d+[EMK]")

# Words whose capital says nothing where a sentence opens; also never part of a name inside it.
FUNCTION_WORDS = word_set("function words")
CALENDAR = word_set("calendar")
# What opens a sentence though no full stop stands before: a quotation, a list item, a colon.
_OPENERS = '«“":•–—\n…!?'


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known of each word before any name is decided.

    Attributes:
        sentence: Index of the sentence of each word, -1 outside sentences.
        opening: Whether the word opens a sentence or a quotation, so that its capital tells nothing.
        capital: Whether the word is written as names are.
        value: Whether the word is part of an amount, a date or a percentage.
        cues_from: Cues of a position by their first word; ``cues_to`` by their last. Titles and
            nouns likewise, each with the other end of the phrase.
        near: By sentence, a word that speaks for any name in it.
    """

    reading: Reading
    words: Words
    lexicon: Lexicon
    sentence: tuple[int, ...]
    opening: tuple[bool, ...]
    capital: tuple[bool, ...]
    value: tuple[bool, ...]
    lower: frozenset[str]
    cues_from: dict[tuple[str, int], tuple[int, tuple[Cue, ...]]]
    cues_to: dict[tuple[str, int], tuple[int, tuple[Cue, ...]]]
    titles_from: dict[int, tuple[int, tuple[Title, ...]]]
    titles_to: dict[int, tuple[int, tuple[Title, ...]]]
    nouns_from: dict[int, tuple[int, tuple[Descriptor, ...]]]
    nouns_to: dict[int, tuple[int, tuple[Descriptor, ...]]]
    near: dict[int, tuple[int, Cue]]

    @classmethod
    def of(cls, reading: Reading, lexicon: Lexicon, values: Sequence[Span] = ()) -> Page:
        """Annotate the words of an article."""
        words = split(reading.text)
        sentence = _sentences(words, reading)
        cues_from, cues_to = _cues(lexicon, words)
        titles_from, titles_to = _phrases(lexicon.titles, words)
        nouns_from, nouns_to = _phrases(lexicon.descriptors, words, _spelled)
        return cls(
            reading,
            words,
            lexicon,
            sentence,
            tuple(_opens(words, sentence, i) for i in range(len(words))),
            tuple(is_capital(form) for form in words.forms),
            _masked(words, values),
            frozenset(form for form in words.forms if form.islower()),
            cues_from,
            cues_to,
            titles_from,
            titles_to,
            nouns_from,
            nouns_to,
            _near(cues_from, sentence),
        )

    def text(self, first: int, end: int) -> str:
        """Characters of the words ``first`` to ``end - 1``."""
        return self.words.text[self.words.starts[first] : self.words.ends[end - 1]]

    def key(self, first: int, end: int) -> str:
        """Folded key of the words."""
        return " ".join(self.words.keys[first:end])

    def span(self, first: int, end: int) -> Span:
        """Span of the words."""
        return Span.of(self.words.text, self.words.starts[first], self.words.ends[end - 1])

    def first_word_at(self, position: int) -> int:
        """Index of the first word that ends after a character position."""
        return bisect_right(self.words.ends, position)

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether two words (indices, in range or not) stand in one sentence."""
        size = len(self.words)
        return 0 <= one < size and 0 <= other < size and self.sentence[one] == self.sentence[other]


def is_capital(form: str) -> bool:
    """Whether a word looks like one of a name: «Zelvaro», «iPhone», «3M», not «2024» or «1er»."""
    if form[0].isupper():
        return not (form[-1] == "e" and len(form) > 1 and not set(form[:-1]) - _ROMAN)
    if form.islower() or form.isdigit():
        return False
    if not any(c.isupper() for c in form):
        return False
    return not (_CLOCK.fullmatch(form) or _RUN_ON.fullmatch(form))


def _sentences(words: Words, reading: Reading) -> tuple[int, ...]:
    found: list[int] = []
    sentences, index = reading.sentences, 0
    for start in words.starts:
        while index < len(sentences) and sentences[index].end <= start:
            index += 1
        inside = index < len(sentences) and sentences[index].start <= start
        found.append(index if inside else -1)
    return tuple(found)


def _opens(words: Words, sentence: tuple[int, ...], index: int) -> bool:
    if index == 0 or sentence[index] != sentence[index - 1]:
        return True
    gap = words.gap(index)
    return len(gap) > 1 and (any(mark in gap for mark in _OPENERS) or " - " in gap)


def _masked(words: Words, values: Sequence[Span]) -> tuple[bool, ...]:
    mask = [False] * len(words)
    for value in values:
        for index in range(bisect_right(words.ends, value.start), len(words)):
            if words.starts[index] >= value.end:
                break
            mask[index] = True
    return tuple(mask)


def _cues(
    lexicon: Lexicon, words: Words
) -> tuple[
    dict[tuple[str, int], tuple[int, tuple[Cue, ...]]],
    dict[tuple[str, int], tuple[int, tuple[Cue, ...]]],
]:
    opening: dict[tuple[str, int], tuple[int, tuple[Cue, ...]]] = {}
    closing: dict[tuple[str, int], tuple[int, tuple[Cue, ...]]] = {}
    for position, index in lexicon.cues.items():
        for first, end, cues in index.spans(words):
            opening[position, first] = (end, cues)
            closing[position, end - 1] = (first, cues)
    return opening, closing


def _near(
    cues: dict[tuple[str, int], tuple[int, tuple[Cue, ...]]], sentence: tuple[int, ...]
) -> dict[int, tuple[int, Cue]]:
    """The first cue of each sentence that speaks for any name in it, with its place."""
    found: dict[int, tuple[int, Cue]] = {}
    for (position, first), (_, values) in cues.items():
        if position == "near":
            found.setdefault(sentence[first], (first, values[0]))
    return found


def _spelled(noun: Descriptor, form: str) -> bool:
    """«aux côtés» is no coast: a word with accents is the noun written with the same."""
    return form.isascii() or noun.noun.lower().endswith(form.lower())


def _phrases(
    index: PhraseIndex[T],
    words: Words,
    fits: Callable[[T, str], bool] | None = None,
) -> tuple[dict[int, tuple[int, tuple[T, ...]]], dict[int, tuple[int, tuple[T, ...]]]]:
    opening: dict[int, tuple[int, tuple[T, ...]]] = {}
    closing: dict[int, tuple[int, tuple[T, ...]]] = {}
    for first, end, found in index.spans(words):
        values = tuple(v for v in found if fits is None or fits(v, words.forms[end - 1]))
        if values:
            opening[first] = (end, values)
            closing[end - 1] = (first, values)
    return opening, closing
