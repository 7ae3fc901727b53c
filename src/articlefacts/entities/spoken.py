"""Who speaks behind words quoted: «“…”, a déclaré lundi |Jeanne Roux|», a name that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import Page
from articlefacts.lexicon import verbs
from articlefacts.lexicon.wordsets import word_set

_CLOSED = re.compile(r"[»\"”][,.!? \u00a0]{1,4}$")
_AUXILIARIES = frozenset(["a", "ont", "avait", "avaient", "est", "sont"])
# Behind these a name is where or to whom one speaks, or is whose spokesman does.
_PLACING = word_set("determiners") | frozenset(
    "à au aux en dans vers de du des d sur chez pour par avec contre selon devant et ou".split()
)
_PLAIN = frozenset([" ", "'", "’", "-"])
_REACH = 12


def clues_of_voice(page: Page, where: Range) -> Iterator[Clue]:
    """Yield that a name of two or three words is a person's behind a verb of speech and words quoted.

    A first name that the tables know tells as much by itself.
    """
    first, end = where
    if end - first not in (2, 3) or not all(map(_is_spelled, page.words.forms[first:end])):
        return
    if page.words.forms[first - 1] in _PLACING or page.entries(first, end):
        return
    if page.words.keys[first] in page.lexicon.first_names or _is_ware(page, first):
        return
    if (verb := verb_before(page, first)) is not None:
        yield Clue("person", 1.2, "verb of speech behind words quoted", (verb, first))


def _is_ware(page: Page, first: int) -> bool:
    """«a indiqué |Biscuits Roux|»: firms are called by what they make, in the plural."""
    form = page.words.forms[first]
    return form.endswith("s") or form.lower() in page.lower


def _is_spelled(form: str) -> bool:
    """Whether a word is written as people's names are: «Roux», «McRoux», «Le»; no acronym."""
    return form[0].isupper() and not form.isupper() and form.isalpha()


def verb_before(page: Page, first: int) -> int | None:
    """The verb of speech that closing marks stand before; nothing but circumstances up to the name."""
    words = page.words
    for index in range(first - 1, max(first - _REACH, 0), -1):
        if words.gaps[index + 1] not in _PLAIN or not page.same_sentence(index, first):
            return None
        if words.forms[index] in _saying():
            start = index - (words.forms[index - 1] in _AUXILIARIES)
            start -= words.forms[start - 1] == "s"  # «s'est félicité»
            if _CLOSED.search(words.gaps[start]):
                return start
    return None


@cache
def _saying() -> frozenset[str]:
    return frozenset((*verbs.finite_forms("report"), *verbs.participles("report")))
