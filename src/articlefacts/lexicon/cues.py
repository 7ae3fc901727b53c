"""Cues: words beside or inside a name that tell what it names, each with its weight.

``cues.tsv`` is a table `phrase position type weight reason`; positions are

* ``before``: directly before the name («la filiale X»);
* ``of``: before it with «de», «chez», «d'» between («le rachat de X»);
* ``after``: directly after it, past auxiliaries («X a levé»);
* ``comma``: after it, past a comma or an opening bracket («X, spécialiste de»);
* ``near``: anywhere in the sentence, for names that nothing else explains;
* ``head``: the first words of the name itself («Banque X»); ``tail``: its last («X Capital»).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from articlefacts.lexicon.tables import parts, rows
from articlefacts.lexicon.verbs import ALL, verb

CueType = Literal["person", "company", "organization", "place", "product"]
POSITIONS = ("before", "of", "after", "comma", "head", "tail", "near")


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that speaks for a type; ``weight`` is in units of log-odds, negative against it."""

    phrase: str
    position: str
    type: CueType
    weight: float
    reason: str


def read_cues() -> Iterator[Cue]:
    """Yield the cues of the package; a line may hold several phrases, «verb:lever» all its forms."""
    for row in rows("cues.tsv"):
        for cell in parts(row["phrase"], "|"):
            for phrase in _forms(cell):
                yield Cue(
                    phrase,
                    row["position"],
                    cast(CueType, row["type"]),
                    float(row["weight"]),
                    row["reason"],
                )


def _forms(cell: str) -> Iterator[str]:
    mark, _, infinitive = cell.partition(":")
    if mark != "verb":
        yield cell
        return
    forms = verb(infinitive).forms
    seen = dict.fromkeys(form for tense in ALL if tense in forms for form in forms[tense])
    yield from seen
