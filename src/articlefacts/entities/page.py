"""The article as words with what the lexicon says of each: computed once, read by every step."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from articlefacts.lexicon import Cue, Descriptor, Entry, Lexicon, PhraseIndex, Title, Words, split
from articlefacts.lexicon.cues import POSITIONS
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.spans import Span
from articlefacts.reading.model import Reading

# What joins the parts of one word: «Coca-Cola», «L'Oréal», «web.fr».
TIGHT = frozenset(["", "-", "‑", "'", "’", "."])
T = TypeVar("T")
_ROMAN = frozenset("IVX")
# «hierLe groupe»: a blank is missing.
_RUN_ON = re.compile(
    r"[a-zà-ÿ]{4,30}(?:Les?|La|Ils?|Elles?|Une?|Ce|Cette|En|Et|Mais|Aux?|Lire|Pour|Par|Sur|Selon|Avec|Depuis|Après|"
    r"Dans|Dès|Des|Du|Nous|On)"
)
_CLOCK = re.compile(r"\d{1,2}H(?:\d\d)?|\d+[EMK]")

_OPENING = re.compile(r"[«“\"] ?$")
_CLOSING = re.compile(r"[ \u00a0\u202f]?[»”\"]")

# Words whose capital says nothing where a sentence opens; also never part of a name inside it.
FUNCTION_WORDS = word_set("function words")
CALENDAR = word_set("calendar")
# What opens a sentence though no full stop stands before: a quotation, a list item, a colon.
_OPENERS = frozenset('«“":•–—\n…!?')


# The other end of a phrase and its values, by the word at one of its ends.
Placed = dict[int, tuple[int, tuple[T, ...]]]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything known of each word before any name is decided.

    Attributes:
        sentence: Index of the sentence of each word, -1 outside sentences.
        opening: Whether the word opens a sentence or a quotation, so that its capital tells nothing.
        capital: Whether the word is written as names are.
        value: Whether the word is part of an amount, a date or a percentage.
        cues: Cues of each position by the word that is nearest to the end of the name they tell of:
            the last word of those before it and of its tail, the first word of the others.
        titles_from: Titles by their first word; ``titles_to`` by their last. Nouns likewise.
        near: By sentence, a word that speaks for any name in it.
        briefs: The names that head briefs, once they have been looked for.
    """

    reading: Reading
    words: Words
    lexicon: Lexicon
    sentence: tuple[int, ...]
    opening: tuple[bool, ...]
    capital: tuple[bool, ...]
    value: tuple[bool, ...]
    lower: frozenset[str]
    cues: Mapping[str, Placed[Cue]]
    titles_from: Placed[Title]
    titles_to: Placed[Title]
    nouns_from: Placed[Descriptor]
    nouns_to: Placed[Descriptor]
    near: dict[int, tuple[int, Cue]]
    briefs: dict[str, frozenset[tuple[int, int]]] = field(default_factory=dict)
    _entries: dict[tuple[int, int], tuple[Entry, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, lexicon: Lexicon, values: Sequence[Span] = ()) -> Page:
        """Annotate the words of an article."""
        words = split(reading.text)
        sentence = _sentences(words, reading)
        cues = _cues(lexicon, words)
        titles_from, titles_to = _phrases(lexicon.titles, words)
        nouns_from, nouns_to = _phrases(lexicon.descriptors, words, _spelled)
        forms = set(words.forms)
        lower = frozenset([form for form in forms if form.islower()])
        capitals = {form for form in forms - lower if is_capital(form)}
        return cls(
            reading,
            words,
            lexicon,
            sentence,
            _openings(words, sentence),
            tuple([form in capitals for form in words.forms]),
            _masked(words, values),
            lower,
            cues,
            titles_from,
            titles_to,
            nouns_from,
            nouns_to,
            _near(cues["near"], sentence),
        )

    def text(self, first: int, end: int) -> str:
        """Characters of the words ``first`` to ``end - 1``."""
        return self.words.text[self.words.starts[first] : self.words.ends[end - 1]]

    def key(self, first: int, end: int) -> str:
        """Folded key of the words."""
        return " ".join(self.words.keys[first:end])

    def entries(self, first: int, end: int) -> tuple[Entry, ...]:
        """What the tables know under exactly these words; each range is looked up once."""
        where = (first, end)
        found = self._entries.get(where)
        if found is None:
            found = self._entries[where] = self.lexicon.entries_at(self.words, first, end)
        return found

    def span(self, first: int, end: int) -> Span:
        """Span of the words."""
        return Span.of(self.words.text, self.words.starts[first], self.words.ends[end - 1])

    def first_word_at(self, position: int) -> int:
        """Index of the first word that ends after a character position."""
        return bisect_right(self.words.ends, position)

    def quoted(self, first: int, end: int) -> bool:
        """Whether words fill their quotation marks, as works, programmes and brands do, firms rarely."""
        words = self.words
        closed = _CLOSING.match(words.text, words.ends[end - 1])
        return closed is not None and _OPENING.search(words.gaps[first]) is not None

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether two words (indices, in range or not) stand in one sentence."""
        size = len(self.sentence)
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
    found = [-1] * len(words)
    first = 0
    for number, sentence in enumerate(reading.sentences):
        first = bisect_left(words.starts, sentence.start, first)
        end = bisect_left(words.starts, sentence.end, first)
        found[first:end] = [number] * (end - first)
    return tuple(found)


def _openings(words: Words, sentence: tuple[int, ...]) -> tuple[bool, ...]:
    breaks = {gap for gap in set(words.gaps) if _opens_behind(gap)}
    before = (None, *sentence)
    return tuple(
        [
            gap in breaks or here != last
            for gap, here, last in zip(words.gaps, sentence, before, strict=False)
        ]
    )


def _opens_behind(gap: str) -> bool:
    return len(gap) > 1 and (not _OPENERS.isdisjoint(gap) or " - " in gap)


def _masked(words: Words, values: Sequence[Span]) -> tuple[bool, ...]:
    mask = [False] * len(words)
    for value in values:
        first = bisect_right(words.ends, value.start)
        end = bisect_left(words.starts, value.end, first)
        mask[first:end] = [True] * (end - first)
    return tuple(mask)


def _cues(lexicon: Lexicon, words: Words) -> Mapping[str, Placed[Cue]]:
    """The cues of each position, disjoint, the longest at each place."""
    found: dict[str, Placed[Cue]] = {position: {} for position in POSITIONS}
    free = dict.fromkeys(POSITIONS, 0)
    for first, hits in lexicon.cues.hits(words):
        for end, filed in hits:
            for position, cues in filed:
                if first < free[position]:
                    continue
                free[position] = end
                if position in _BY_LAST_WORD:
                    found[position][end - 1] = (first, cues)
                else:
                    found[position][first] = (end, cues)
    return found


_BY_LAST_WORD = frozenset(["before", "of", "tail"])


def _near(cues: Placed[Cue], sentence: tuple[int, ...]) -> dict[int, tuple[int, Cue]]:
    """The first cue of each sentence that speaks for any name in it, with its place."""
    found: dict[int, tuple[int, Cue]] = {}
    for first, (_, values) in cues.items():
        found.setdefault(sentence[first], (first, values[0]))
    return found


def _spelled(nouns: tuple[Descriptor, ...], form: str) -> tuple[Descriptor, ...]:
    """«aux côtés» is no coast: a word with accents is the noun written with the same."""
    if form.isascii():
        return nouns
    return tuple([noun for noun in nouns if noun.noun.lower().endswith(form.lower())])


def _phrases(
    index: PhraseIndex[T],
    words: Words,
    fitting: Callable[[tuple[T, ...], str], tuple[T, ...]] = lambda values, _: values,
) -> tuple[Placed[T], Placed[T]]:
    opening: Placed[T] = {}
    closing: Placed[T] = {}
    for first, end, found in index.spans(words):
        if values := fitting(found, words.forms[end - 1]):
            opening[first] = (end, values)
            closing[end - 1] = (first, values)
    return opening, closing
