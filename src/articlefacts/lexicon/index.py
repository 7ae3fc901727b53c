"""Phrases found in one pass over the words of a text, longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from articlefacts.lexicon.words import Words, key_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PhraseIndex(Generic[T]):
    """Values filed under phrases; a look-up costs one dictionary access per length in use."""

    values: dict[str, tuple[T, ...]] = field(default_factory=dict)
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, T]]) -> PhraseIndex[T]:
        """Build an index from pairs of phrase and value; equal phrases keep all their values."""
        values: dict[str, list[T]] = {}
        lengths: dict[str, set[int]] = {}
        for phrase, value in pairs:
            key = key_of(phrase)
            if not key:
                continue
            filed = values.setdefault(key, [])
            if value not in filed:
                filed.append(value)
            first, *rest = key.split(" ")
            lengths.setdefault(first, set()).add(1 + len(rest))
        return cls(
            {k: tuple(v) for k, v in values.items()},
            {k: tuple(sorted(v, reverse=True)) for k, v in lengths.items()},
        )

    def over(self, added: PhraseIndex[T]) -> PhraseIndex[T]:
        """Return an index where what is added replaces what was filed under the same phrases."""
        lengths = dict(self.lengths)
        for first, sizes in added.lengths.items():
            lengths[first] = tuple(sorted({*sizes, *lengths.get(first, ())}, reverse=True))
        return PhraseIndex({**self.values, **added.values}, lengths)

    def get(self, key: str) -> tuple[T, ...]:
        """Values of one key (see ``words.key_of``); empty when there are none."""
        return self.values.get(key, ())

    def starting_at(self, words: Words, index: int) -> Iterator[tuple[int, tuple[T, ...]]]:
        """Yield (end, values) of the phrases that begin at a word, longest first."""
        keys = words.keys
        size = len(keys)
        for length in self.lengths.get(keys[index], ()):
            end = index + length
            if end > size:
                continue
            values = self.values.get(_joined_key(keys, index, end))
            if values and words.joined(index, end):
                yield end, values

    def spans(self, words: Words) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Yield (first, end, values) of disjoint phrases in text order, the longest at each place."""
        free = 0
        for index in self.openings(words):
            if index >= free and (hit := next(self.starting_at(words, index), None)):
                free, values = hit
                yield index, free, values

    def openings(self, words: Words) -> list[int]:
        """The words that open some phrase, whole or not."""
        keys = words.places.keys() & self.lengths.keys()
        return sorted(index for key in keys for index in words.places[key])


def _joined_key(keys: Sequence[str], first: int, end: int) -> str:
    return keys[first] if end == first + 1 else " ".join(keys[first:end])
