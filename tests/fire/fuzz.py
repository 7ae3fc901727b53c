"""Coverage-guided fuzzing with atheris: ``python -m tests.fire.fuzz [SECONDS] [TARGET]``.

The fuzzer learns which bytes reach new lines of the library. What breaks a promise is written to
``.fuzz/`` and printed; run it again with ``python -m tests.fire.fuzz FILE TARGET``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import atheris

with atheris.instrument_imports(include=["articlefacts"]):
    from articlefacts import Extractor, LexiconError
    from articlefacts.cli.style import Style
    from articlefacts.cli.table import table_lines
    from articlefacts.triggers.phrases import read_phrase
    from articlefacts.values import find_amounts, find_dates, find_numbers, find_percentages
    from articlefacts.vocabulary import Vocabulary

from tests.fire.articles import FIXTURE_TEXTS
from tests.soundness import check

FOLDER = Path(".fuzz")
SLOWEST = 20
"""Seconds after which a text counts as one that hangs; an article takes hundredths."""

_PIECES = [
    sentence
    for text in FIXTURE_TEXTS
    for line in text.split("\n")
    for sentence in line.split(". ")
    if sentence
]


_CELLS = [
    *(
        b"name\taliases\tflags\n",
        b"type\tphrase\tset\n",
        b"\n",
        b"\t",
        b"|",
        b"name\tkind\tscope\n",
    ),
    *(b'{"name": "', b'{"type": "recall", "phrase": "', b'", "aliases": [', b'"]}', b'"}', b"null"),
    *(b"{company:maker} ", b"(rappel*)", b" ... ", b"[en {date:date}]", b"{what=a|b}", b"recall"),
    *("Énorvia".encode(), b"merger", b"executive", b"metric=revenue", b"\\ud83d", b"common"),
]


def _bare() -> Extractor:
    import spacy

    return Extractor(nlp=spacy.blank("fr"))


EXTRACTOR = _bare()


def _text(provider: Any, most: int = 400) -> str:
    """Fragments of articles and characters of the fuzzer's own, in turns."""
    parts = []
    for _ in range(provider.ConsumeIntInRange(1, 6)):
        if provider.ConsumeBool():
            piece = provider.PickValueInList(_PIECES)
            start = provider.ConsumeIntInRange(0, len(piece))
            parts.append(piece[start:][: provider.ConsumeIntInRange(0, len(piece))])
        else:
            parts.append(provider.ConsumeUnicodeNoSurrogates(provider.ConsumeIntInRange(0, 60)))
    return "".join(parts)[:most]


def articles(data: bytes) -> None:
    """Any text: exact offsets, sound references, JSON and views that hold."""
    text = _text(atheris.FuzzedDataProvider(data))
    found = EXTRACTOR.extract(text, published="2024-02-26")
    check(found, text)
    found.to_html()
    found.to_csv()
    found.to_jsonld()
    found.to_ftm()
    list(table_lines([("a", found)], Style(), explain=True))


def values(data: bytes) -> None:
    """Any text: values that are slices of it, in order."""
    text = _text(atheris.FuzzedDataProvider(data), 120)
    for find in (find_amounts, find_percentages, find_numbers, lambda t: find_dates(t, None)):
        last = 0
        for value in find(text):
            assert text[value.start : value.end] == value.text
            assert value.start >= last
            last = value.end


def phrases(data: bytes) -> None:
    """Any phrase: an expression, or the reason why there is none."""
    provider = atheris.FuzzedDataProvider(data)
    try:
        phrase = read_phrase(provider.ConsumeUnicode(80))
    except ValueError:
        return
    phrase.expression.search(provider.ConsumeUnicode(200))


def lists(data: bytes) -> None:
    """Any file: a vocabulary, or the error that names it."""
    provider = atheris.FuzzedDataProvider(data)
    what = provider.PickValueInList(["companies", "people", "roles", "triggers"])
    suffix = provider.PickValueInList([".tsv", ".jsonl"])
    with tempfile.NamedTemporaryFile(suffix=suffix) as file:
        for _ in range(provider.ConsumeIntInRange(0, 12)):
            file.write(provider.PickValueInList(_CELLS))
            file.write(provider.ConsumeBytes(provider.ConsumeIntInRange(0, 8)))
        file.flush()
        own = Vocabulary(**{what: file.name})
        refused = file.name
        try:
            own.lexicon()
            own.rules()
        except LexiconError as error:
            refused = error.path
        assert refused == file.name


TARGETS: dict[str, Callable[[bytes], None]] = {
    "articles": articles,
    "values": values,
    "phrases": phrases,
    "lists": lists,
}


def main(time_or_file: str = "60", target: str = "articles") -> None:
    """Fuzz one target for some seconds, or run a file that was written before."""
    corpus = FOLDER / target
    corpus.mkdir(parents=True, exist_ok=True)
    options = [
        f"-artifact_prefix={FOLDER}{os.sep}{target}-",
        f"-timeout={SLOWEST}",
        "-max_len=1500",
        "-len_control=0",  # whole articles from the start, not a handful of bytes
    ]
    what = (
        [f"-max_total_time={time_or_file}", str(corpus)]
        if time_or_file.isdigit()
        else [time_or_file]
    )
    atheris.Setup(["fuzz", *options, *what], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
