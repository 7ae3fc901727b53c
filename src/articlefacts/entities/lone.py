"""What the model's vote for a lone word is worth that no table knows.

Newsrooms give a person a first name or an honorific where they first name him, and a place that
nobody knows stands behind «à», «en» or «dans». A word with neither is likelier a firm's name.
"""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.governing_nouns import opens_quote
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page
from articlefacts.entities.right_borders import HONORIFICS
from articlefacts.lexicon.wordsets import word_set

# Vague, as the votes themselves are: something else must speak for a firm.
LONE = "a lone word that nobody knows"
_VOTED = frozenset(["PER", "LOC"])
# Behind these an unknown word is a place, a people, a work, a river or a family.
_PLACING = word_set("determiners") | frozenset(
    "a en dans vers depuis au aux ce cet cette entre sous d et ou".split()
)
_SHORTEST = 4
_OFTEN = 4


def clues_of_lone(page: Page, where: Range, label: str) -> Iterator[Clue]:
    """What the model's vote for a lone unknown word tells beside its label: it may be a firm."""
    first, end = where
    if label not in _VOTED or end > first + 1 or opens_quote(page, first):
        return
    behind = page.same_sentence(first - 1, first)
    if behind and page.words.keys[first - 1] == "selon" and is_lone(page, first):
        yield Clue("organization", 0.5, "a lone word that is a source", where)
    led = behind and page.words.keys[first - 1] in _PLACING
    if not led and "(" not in page.words.gaps[first] and is_lone(page, first):
        yield Clue("company", 0.5, LONE, where)


def is_lone(page: Page, first: int) -> bool:
    """Whether the tables do not know the word, nor does a longer name of the article explain it."""
    form, key = page.words.forms[first], page.words.keys[first]
    if len(form) < _SHORTEST or form.isupper() or form.lower() in page.lower or key in CALENDAR:
        return False
    if key in page.lexicon.first_names or key in page.lexicon.surnames:
        return False
    if form.endswith("ment"):  # «Actuellement», «Règlement»: no invented name ends so
        return False
    mentions = page.words.places[key]
    # The hero of a story is named again and again, by his first name alone.
    return len(mentions) < _OFTEN and not any(_named_before(page, k) for k in mentions)


def _named_before(page: Page, index: int) -> bool:
    """«Jeanne |Kervadec|», «Mme |Kervadec|»: a first name or an honorific stands before the word."""
    if not page.same_sentence(index - 1, index) or page.words.gaps[index] not in (" ", "-", ". "):
        return False
    key = page.words.keys[index - 1]
    return key in HONORIFICS or (page.capital[index - 1] and key not in FUNCTION_WORDS)


def honoured_again(page: Page, first: int) -> bool:
    """«M. |O|», «Me |Sur|»: a word of small use is a surname where the article gives it in full, «Jeanne Sur»."""
    words = page.words
    if not first or words.keys[first - 1] not in HONORIFICS or not words.forms[first].istitle():
        return False
    places = words.places[words.keys[first]]
    return any(
        k
        and words.keys[k - 1] in page.lexicon.first_names
        and page.capital[k]
        and words.gaps[k] == " "
        for k in places
    )
