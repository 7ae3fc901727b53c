"""Evidence that a name is a firm's in the sentence around it: what takes it up, what leads to it."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page

_TAKES_UP = frozenset(["l", "la", "le", "cette", "ce", "cet"])
# Nouns that mean firms whatever they do, and are no part of a name.
_FIRM = frozenset(
    [
        "entreprise", "societe", "groupe", "start up", "startup", "jeune pousse", "pme", "eti",
        "firme", "compagnie", "plateforme", "fabricant", "equipementier", "biotech", "fintech",
    ]
)  # fmt: skip
_LEADS = frozenset(
    [
        "fonde", "fondee", "base", "basee", "implante", "implantee",
        "specialise", "specialisee", "cote", "cotee", "rachete", "rachetee",
    ]
)  # fmt: skip
_LONGEST_LEAD = 12


def taken_up(page: Page, end: int) -> bool:
    """Whether a name closes its sentence and the next speaks of the firm: «X. L'entreprise»."""
    words = page.words
    if end + 1 >= len(words) or not words.gaps[end].startswith(".") or not page.opening[end]:
        return False
    if words.keys[end] not in _TAKES_UP:
        return False
    noun = page.nouns_from.get(end + 1)
    return noun is not None and page.key(end + 1, noun[0]) in _FIRM


def clues_of_upshot(page: Page, where: Range) -> Iterator[Clue]:
    """«L'avenir de |X|. L'entreprise»: the next sentence speaks of a firm."""
    if taken_up(page, where[1]):
        yield Clue("company", 1.3, "taken up as a firm by the next sentence")


def clues_of_lead(page: Page, where: Range) -> Iterator[Clue]:
    """«Fondée en 2012 à Valmer, |X|»: the participle that opens the sentence is said of a firm."""
    first, _ = where
    for index in range(first - 1, max(first - _LONGEST_LEAD, -1), -1):
        if not page.same_sentence(index, first):
            return
        if page.opening[index] and page.words.keys[index] in _LEADS:
            yield Clue("company", 1.8, "founded or based, before the comma", (index, first))
        if page.opening[index] or "," in page.words.gaps[index]:
            return
