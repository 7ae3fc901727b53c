"""Where names begin and end: spaCy's transition parser, without walking from word to word.

Outside a name spaCy's decision on a word rests on that word alone, so all words are decided at
once; inside a name it rests on the word, the one before and the name's first, so all names grow
by one word at a time together. Steps are as many as the longest name has words, not the longest
article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Name = tuple[int, int, str]

_NEVER = np.float32(-np.inf)


class Decoder:
    """The greedy decisions of an ``ner`` pipe.

    Args:
        ner: The pipe: its moves are «O», and for each label «B-», «I-», «L-» and «U-».
    """

    def __init__(self, ner: Any) -> None:
        lower, upper = ner.model.get_ref("lower"), ner.model.get_ref("upper")
        weights = lower.get_param("W")  # of the word, the name's first word, the word before
        weights = weights.swapaxes(1, 2)  # as in ``encoder``: those of one piece side by side
        self._pieces = weights.shape[1]
        by_slot = weights.reshape(len(weights), -1, weights.shape[3]).transpose(0, 2, 1)
        self._inside = np.ascontiguousarray(by_slot.reshape(-1, by_slot.shape[2]))
        self._inside_bias = np.ascontiguousarray(lower.get_param("b").T.reshape(-1))
        self._outside = np.ascontiguousarray(by_slot[0])
        absent = lower.get_param("pad")[0].swapaxes(1, 2).reshape(len(weights), -1)
        self._outside_bias = self._inside_bias + absent[1] + absent[2]
        self._scores = np.ascontiguousarray(upper.get_param("W").T)
        self._scores_bias = upper.get_param("b")
        self._read_moves([ner.moves.get_class_name(i) for i in range(ner.moves.n_moves)])

    def _read_moves(self, moves: Sequence[str]) -> None:
        number = {move: i for i, move in enumerate(moves)}
        self._labels = [move[2:] for move in moves]
        self._begins = np.array([move.startswith("B-") for move in moves])
        # «U-» without a label is for spans that a user forbids.
        self._unit = np.array([move.startswith("U-") and move != "U-" for move in moves])
        self._closed = self._begins | self._unit | np.array([move == "O" for move in moves])
        self._goes_on = np.array([number.get(f"I-{label}", 0) for label in self._labels])
        self._ends = np.array([number.get(f"L-{label}", 0) for label in self._labels])

    def read(self, rows: Floats, blank: Flags, lengths: Sequence[int]) -> list[list[Name]]:
        """Names of each document: its first token, its last, its label.

        Args:
            rows: One for each token of the documents, one after the other.
            blank: Which tokens are blanks: no name begins there.
            lengths: Tokens of each document.
        """
        bounds = np.cumsum([0, *lengths])
        final = np.zeros(len(rows), np.bool_)
        final[bounds[1:][np.diff(bounds) > 0] - 1] = True
        moves = self._outside_moves(rows, blank, final)
        lasts = self._lasts(rows, moves, final)
        starts = np.flatnonzero((self._begins | self._unit)[moves])
        cuts = np.searchsorted(starts, bounds)
        return [
            list(self._names(starts[low:high].tolist(), moves, lasts, int(first)))
            for low, high, first in zip(cuts[:-1], cuts[1:], bounds[:-1], strict=True)
        ]

    def _outside_moves(self, rows: Floats, blank: Flags, final: Flags) -> npt.NDArray[np.intp]:
        """The move for each token where no name is open."""
        scores = self._score(rows @ self._outside + self._outside_bias)
        scores[:, ~self._closed] = _NEVER
        scores[np.ix_(blank, self._begins | self._unit)] = _NEVER
        scores[np.ix_(final, self._begins)] = _NEVER
        moves: npt.NDArray[np.intp] = scores.argmax(axis=1)
        return moves

    def _lasts(
        self, rows: Floats, moves: npt.NDArray[np.intp], final: Flags
    ) -> npt.NDArray[np.intp]:
        """For each token the last of the name that begins there, itself where none does."""
        lasts = np.arange(len(rows))
        first = np.flatnonzero(self._begins[moves])
        at = first + 1
        while len(first):
            context = np.concatenate([rows[at], rows[first], rows[at - 1]], axis=1)
            scores = self._score(context @ self._inside + self._inside_bias)
            each = np.arange(len(first))
            goes_on = scores[each, self._goes_on[moves[first]]]
            ends = (scores[each, self._ends[moves[first]]] > goes_on) | final[at]
            lasts[first[ends]] = at[ends]
            first, at = first[~ends], at[~ends] + 1
        return lasts

    def _score(self, sums: Floats) -> Floats:
        hidden = np.maximum.reduce(np.split(sums, self._pieces, axis=1))
        scores: Floats = hidden @ self._scores + self._scores_bias
        return scores

    def _names(
        self,
        starts: Sequence[int],
        moves: npt.NDArray[np.intp],
        lasts: npt.NDArray[np.intp],
        offset: int,
    ) -> Iterator[Name]:
        """Names from left to right; what begins inside one is none."""
        free = 0
        for start in starts:
            if start >= free:
                last = int(lasts[start])
                free = last + 1
                yield start - offset, last - offset, self._labels[moves[start]]
