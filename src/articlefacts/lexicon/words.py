"""The words of a text as parallel tuples: the one tokenisation that names and tables share.

A word is a run of letters and digits, or a sign that belongs to names («&», «+»). Hyphens,
apostrophes and full stops stand between words, so «Coca-Cola» and «Coca Cola» have one key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from articlefacts.lexicon.folding import fold

_WORD = re.compile(r"[^\W_]+|[&+@]")

# What may stand between two words of one name.
JOINTS = frozenset(
    ["", " ", "\u00a0", "\u202f", "\u2009", "-", "‑", "'", "’", ".", ". ", "\n", "/"]
)


@dataclass(frozen=True)
class Words:
    """Words of a text: word ``i`` is ``text[starts[i]:ends[i]]`` and is filed under ``keys[i]``."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    forms: tuple[str, ...]
    keys: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each key stands."""
        found: dict[str, list[int]] = {}
        for index, key in enumerate(self.keys):
            found.setdefault(key, []).append(index)
        return found

    def gap(self, index: int) -> str:
        """What stands between the word and the one before it; the whole lead for the first."""
        return self.text[self.ends[index - 1] if index else 0 : self.starts[index]]

    def joined(self, first: int, end: int) -> bool:
        """Whether nothing parts the words ``first`` to ``end - 1``: no comma, no bracket."""
        text, starts, ends = self.text, self.starts, self.ends
        return all(text[ends[k - 1] : starts[k]] in JOINTS for k in range(first + 1, end))


def split(text: str) -> Words:
    """Part a text into words.

    Example:
        >>> split("L'Oréal et H&M").keys
        ('l', 'oreal', 'et', 'h', '&', 'm')
    """
    found = list(_WORD.finditer(text))
    forms = tuple([m[0] for m in found])
    folded = {form: fold(form) for form in set(forms)}
    keys = tuple([folded[form] for form in forms])
    starts, ends = tuple([m.start() for m in found]), tuple([m.end() for m in found])
    return Words(text, starts, ends, forms, keys)


def key_of(name: str) -> str:
    """Key of a name of any number of words: «Coca-Cola» is «coca cola»."""
    return " ".join(_keys(name))


def _keys(name: str) -> Iterator[str]:
    for match in _WORD.finditer(name):
        yield fold(match.group())
