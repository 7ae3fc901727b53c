"""Phrases found in one pass over the words of a text, longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from articlefacts.lexicon.words import JOINTS, Words, key_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PhraseIndex(Generic[T]):
    """Values filed under phrases; the beginnings of longer phrases are filed too, without a value.

    So a look-up reads on from word to word only while a phrase may follow.
    """

    values: dict[str, tuple[T, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, T]]) -> PhraseIndex[T]:
        """Build an index from pairs of phrase and value; equal phrases keep all their values."""
        filed: dict[str, list[T]] = {}
        for phrase, value in pairs:
            key = key_of(phrase)
            if key and value not in (values := filed.setdefault(key, [])):
                values.append(value)
        return cls.by_key({key: tuple(values) for key, values in filed.items()})

    @classmethod
    def by_key(cls, values: Mapping[str, tuple[T, ...]]) -> PhraseIndex[T]:
        """Build an index from values by the keys of their phrases (see ``words.key_of``)."""
        beginnings = {begun: () for key in values for begun in _beginnings(key)}
        return cls({**beginnings, **values})

    def over(self, added: PhraseIndex[T]) -> PhraseIndex[T]:
        """Return an index where what is added replaces what was filed under the same phrases."""
        replaced = {key: values for key, values in added.values.items() if values}
        return PhraseIndex({**added.values, **self.values, **replaced})

    def get(self, key: str) -> tuple[T, ...]:
        """Values of one key (see ``words.key_of``); empty when there are none."""
        return self.values.get(key, ())

    def hits(self, words: Words) -> Iterator[tuple[int, list[tuple[int, tuple[T, ...]]]]]:
        """Yield each word that opens phrases, with the ends and the values of these, longest first.

        No comma and no bracket stands inside a phrase.
        """
        keys, gaps, filed = words.keys, words.gaps, self.values
        size = len(keys)
        for first, key in enumerate(keys):
            if key not in filed:
                continue
            found: list[tuple[int, tuple[T, ...]]] = []
            end = first + 1
            while (values := filed.get(key)) is not None:
                if values:
                    found.append((end, values))
                if end == size or gaps[end] not in JOINTS:
                    break
                key = f"{key} {keys[end]}"
                end += 1
            if found:
                found.reverse()
                yield first, found

    def spans(self, words: Words) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Yield (first, end, values) of disjoint phrases in text order, the longest at each place."""
        free = 0
        for first, ((end, values), *_) in self.hits(words):
            if first >= free:
                free = end
                yield first, end, values


def _beginnings(key: str) -> Iterator[str]:
    """«banque» and «banque de» of «banque de valmer»."""
    stop = key.find(" ")
    while stop > 0:
        yield key[:stop]
        stop = key.find(" ", stop + 1)
