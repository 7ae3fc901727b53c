"""Verbs that say that something did not come to pass: «dément», «renonce à»."""

from __future__ import annotations

import re
from typing import Final

from articlefacts.facts.speech.verb_groups import VerbGroup

_DENY: Final = frozenset(
    (
        "démentir nier réfuter renoncer abandonner annuler rejeter refuser exclure écarter "
        "échouer avorter capoter résilier rompre"
    ).split()
)

# «dément avoir pesé |sur la vente| de X» leaves the sale as it is.
_CONTRADICT: Final = frozenset({"démentir", "nier", "réfuter"})
_ABOUT = re.compile(
    r"\b(?:sur|dans|lors d|autour d|à propos d|au sujet d|pendant|après)\b[^,;:]{0,40}$"
)


def undoes(verb: VerbGroup, left: str) -> bool:
    """Whether a verb before a trigger says that it did not come to pass."""
    if not verb.verbs or verb.verbs - _DENY or len(left) - verb.at >= _NEAR:
        return False
    return not (verb.verbs <= _CONTRADICT and _ABOUT.search(left, verb.at))


_NEAR = 90
