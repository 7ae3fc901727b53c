"""Every word among its neighbours: four layers of convolution, with spaCy's weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

# Tokens read at a time: their arrays stay in the processor's second cache.
_TOKENS = 1500
_TINY = np.float32(1e-8)


@dataclass(frozen=True, slots=True)
class _Layer:
    """Window of three words, greatest of three pieces, normal mean and spread, what came in added."""

    weights: Floats
    bias: Floats
    gain: Floats
    shift: Floats

    @classmethod
    def of(cls, layer: Any) -> _Layer:
        """Take the weights of a thinc layer, those of one piece side by side."""
        parts = {part.name: part for part in layer.walk()}
        maxout, norm = parts["maxout"], parts["layernorm"]
        weights = maxout.get_param("W").transpose(2, 1, 0)
        return cls(
            np.ascontiguousarray(weights.reshape(len(weights), -1)),
            np.ascontiguousarray(maxout.get_param("b").T.reshape(-1)),
            norm.get_param("G"),
            norm.get_param("b"),
        )

    def read(self, rows: Floats) -> Floats:
        """The rows, each with what its neighbours say of it."""
        width = rows.shape[1]
        window = np.zeros((len(rows), 3 * width), np.float32)
        window[1:, :width] = rows[:-1]
        window[:, width : 2 * width] = rows
        window[:-1, 2 * width :] = rows[1:]
        pieces = window @ self.weights
        pieces += self.bias
        best = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
        np.maximum(best, pieces[:, 2 * width :], out=best)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + _TINY
        best *= (spread**-0.5)[:, None]
        best *= self.gain
        best += self.shift
        best += rows
        return best


class Encoder:
    """The layers ``encode`` and ``linear`` of spaCy's network.

    Args:
        encode: The convolutions.
        linear: What makes their output as narrow as the decoder wants it.
    """

    def __init__(self, encode: Any, linear: Any) -> None:
        self._layers = [_Layer.of(layer) for layer in encode.layers[0].layers]
        self._margin: int = encode.attrs["pad"]
        self._narrow = np.ascontiguousarray(linear.get_param("W").T)
        self._bias: Floats = linear.get_param("b")

    def read(
        self, words: Floats, of_tokens: npt.NDArray[np.intp], lengths: Sequence[int]
    ) -> Floats:
        """One row for each token of documents of those lengths, out of one for each word."""
        read = np.empty((len(of_tokens), self._narrow.shape[1]), np.float32)
        for group in _groups(lengths):
            rows, places = self._laid_out(words, of_tokens, group)
            for layer in self._layers:
                rows = layer.read(rows)
            narrow = rows @ self._narrow + self._bias
            for (start, end), place in zip(group, places, strict=True):
                read[start:end] = narrow[place : place + end - start]
        return read

    def _laid_out(
        self, words: Floats, of_tokens: npt.NDArray[np.intp], group: Sequence[tuple[int, int]]
    ) -> tuple[Floats, list[int]]:
        """Documents one after the other, margins between them so that none sees its neighbour."""
        places, at = [], self._margin
        for start, end in group:
            places.append(at)
            at += end - start + self._margin
        rows = np.zeros((at, words.shape[1]), np.float32)
        for (start, end), place in zip(group, places, strict=True):
            rows[place : place + end - start] = words[of_tokens[start:end]]
        return rows, places


def _groups(lengths: Sequence[int]) -> Iterator[list[tuple[int, int]]]:
    """First and last token of each document, as many documents together as the cache holds."""
    group: list[tuple[int, int]] = []
    start = 0
    for length in lengths:
        if group and start + length - group[0][0] > _TOKENS:
            yield group
            group = []
        group.append((start, start + length))
        start += length
    yield group
