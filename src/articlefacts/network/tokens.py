"""spaCy's tokenizer, shown each word by itself before it reads the texts.

It keeps the tokens of a word for the next time, but not where one of its special cases («-», «’», «M.»)
stood earlier in the same text: of French prose it keeps hardly any, and takes «l’usine,» apart each time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# What stands between two blanks, «l’usine,» as well as «usine»: more of them than words.
_KEPT = 100_000


class Tokens:
    """Takes texts apart as the tokenizer of a pipeline does.

    Args:
        nlp: The pipeline. Its tokenizer is told to keep more words.
    """

    def __init__(self, nlp: Language) -> None:
        self._tokenizer: Any = nlp.tokenizer
        self._tokenizer.max_cache_size = _KEPT  # type: ignore[union-attr]
        self._make_doc: Callable[[str], Doc] = nlp.make_doc
        self._met: set[str] = set()

    def of(self, texts: Sequence[str]) -> list[Doc]:
        """The tokens of each text."""
        # What is met in a memory zone leaves with it.
        if len(self._met) < _KEPT and not self._tokenizer.vocab.in_memory_zone:
            self._meet(texts)
        return [self._make_doc(text) for text in texts]

    def _meet(self, texts: Sequence[str]) -> None:
        new = {word for text in texts for word in text.split()} - self._met
        for word in new:
            self._tokenizer(word)
        self._met |= new
