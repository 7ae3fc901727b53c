"""The different words of some articles: what the embedding knows of a word is the same wherever it stands.

A quarter of the tokens of a batch are words that no token before was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.attrs import IDS, IS_SPACE, NORM, ORTH, PREFIX, SHAPE, SUFFIX

_COLUMNS = [ORTH, NORM, PREFIX, SUFFIX, SHAPE, IS_SPACE]
# Makes one number of a word and of its norm, on which all else depends («l'» may be «le» or «la»).
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


class Words:
    """Stands where spaCy's embedding expects a document, and holds every different word once.

    Attributes:
        vocab: That of the documents.
        of_tokens: For each token of the documents, one after the other, the index of its word.
    """

    def __init__(self, docs: Sequence[Any]) -> None:
        tokens = np.concatenate([doc.to_array(_COLUMNS) for doc in docs])
        keys = tokens[:, 0] * _SPREAD + tokens[:, 1]
        _, first, of_tokens = np.unique(keys, return_index=True, return_inverse=True)
        self.vocab = docs[0].vocab
        self.of_tokens: npt.NDArray[np.intp] = of_tokens
        self._rows: npt.NDArray[np.uint64] = tokens[first]

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def blank(self) -> npt.NDArray[np.bool_]:
        """For each token whether it is blanks."""
        blank: npt.NDArray[np.bool_] = self._rows[:, _COLUMNS.index(IS_SPACE)] != 0
        return blank[self.of_tokens]

    def to_array(self, attributes: int | Sequence[int | str]) -> npt.NDArray[np.uint64]:
        """The attributes of every word, as ``Doc.to_array`` has those of every token."""
        if isinstance(attributes, int):
            return self._rows[:, _COLUMNS.index(attributes)]
        columns = [_COLUMNS.index(IDS[a] if isinstance(a, str) else a) for a in attributes]
        return np.ascontiguousarray(self._rows[:, columns])
