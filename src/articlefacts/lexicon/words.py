"""The words of a text as parallel tuples: the one tokenisation that names and tables share.

A word is a run of letters and digits, or a sign that belongs to names («&», «+»). Hyphens,
apostrophes and full stops stand between words, so «Coca-Cola» and «Coca Cola» have one key.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from articlefacts.lexicon.folding import fold

_WORD = re.compile(r"([^\W_]+|[&+@])")

# Blanks that do not break, or are thin, part words like any other.
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")
# What may stand between two words of one name.
JOINTS = frozenset(["", " ", "-", "‑", "'", "’", ".", ". ", "\n", "/"])


@dataclass(frozen=True)
class Words:
    """Words of a text: word ``i`` is ``text[starts[i]:ends[i]]`` and is filed under ``keys[i]``.

    ``gaps[i]`` is what stands between the word and the one before it, its blanks made plain; the
    whole lead for the first.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]
    forms: tuple[str, ...]
    keys: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)

    def at(self, keys: Container[str]) -> list[int]:
        """Where words with any of these keys stand."""
        return [index for index, key in enumerate(self.keys) if key in keys]

    @cached_property
    def places(self) -> Mapping[str, Sequence[int]]:
        """Where each key stands, for those who ask about many keys one by one."""
        found: dict[str, list[int]] = {}
        for index, key in enumerate(self.keys):
            found.setdefault(key, []).append(index)
        return found


def split(text: str) -> Words:
    """Part a text into words.

    Example:
        >>> split("L'Oréal et H&M").keys
        ('l', 'oreal', 'et', 'h', '&', 'm')
    """
    *parts, _ = _WORD.split(text)
    borders = tuple(accumulate(map(len, parts)))
    forms = tuple(parts[1::2])
    folded = {form: fold(form) for form in set(forms)}
    keys = tuple([folded[form] for form in forms])
    gaps = tuple([gap.translate(_BLANKS) for gap in parts[::2]])
    return Words(text, borders[::2], borders[1::2], gaps, forms, keys)


def key_of(name: str) -> str:
    """Key of a name of any number of words: «Coca-Cola» is «coca cola»."""
    return " ".join(map(fold, _WORD.findall(name)))
