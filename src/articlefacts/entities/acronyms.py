"""«Union vosgienne des scieries (UVS)»: an acronym in brackets and the words it stands for.

The words show where the full name begins: it is read off the initials (Schwartz and Hearst, 2003).
Where they are all in lower case («taux effectif global
(TEG)») the acronym is a common noun and no name, unless an institution opens them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from articlefacts.entities.borders import Range
from articlefacts.entities.brackets import stands_for_nouns
from articlefacts.entities.page import Page
from articlefacts.entities.right_borders import INSTITUTION_HEADS
from articlefacts.lexicon.wordsets import word_set

# No letter of an acronym stands for them: «Partito popolare di Valmera (PPV)».
SMALL = word_set("small") | word_set("unspelled")
_OPEN = frozenset(["(", '("', "(«"])
_MAX_WORDS = 18


class Expansion(NamedTuple):
    """An acronym and its words; ``named`` tells whether they are a name."""

    acronym: Range
    words: Range
    named: bool


def find_expansions(page: Page) -> Iterator[Expansion]:
    """Yield the acronyms in brackets whose words stand before the bracket."""
    words = page.words
    for index, gap in enumerate(words.gaps):
        if "(" not in gap or index < 2 or not _opened(gap) or not _is_acronym(page, index):
            continue
        letters = words.keys[index]
        first = _first_of(page, index, letters)
        if first is None:
            first = _before_adjective(page, index) or _head_of(page, index, letters)
        if first is None:
            first = _translated(page, index)
        if first is not None:
            yield Expansion((index, index + 1), (first, index), _is_named(page, first))
        elif _is_unknown(page, index) and stands_for_nouns(page, index):
            yield Expansion((index, index + 1), (index - 1, index), named=False)


def _is_named(page: Page, first: int) -> bool:
    """Whether spelled words name one body: «|le comité| de pilotage (CDP)», not «|un comité| de pilotage (CDP)»."""
    key = page.words.keys[first]
    if page.words.forms[first][0].isupper() or key in INSTITUTION_HEADS:
        return True
    return key in SPELLED_HEADS and page.words.keys[first - 1] not in _INDEFINITE


# Nouns in lower case that are a body's where an acronym in brackets is made of their initials.
SPELLED_HEADS = word_set("spelled heads")
_INDEFINITE = frozenset(["un", "une", "plusieurs", "chaque", "tout", "toute", "aucun", "aucune"])


def _is_unknown(page: Page, index: int) -> bool:
    return not page.entries(index, index + 1)


def _is_acronym(page: Page, index: int) -> bool:
    """«(UVS)», and «(Uvs)» when it stands alone in its brackets."""
    form = page.words.forms[index]
    if sum(c.isupper() for c in form) >= 2:
        return 2 <= len(form) <= 9
    closed = page.words.text[page.words.ends[index] : page.words.ends[index] + 1] == ")"
    return closed and form.istitle() and 3 <= len(form) <= 9


def _opened(gap: str) -> bool:
    return gap.replace(" ", "") in _OPEN


def _first_of(page: Page, bracket: int, letters: str) -> int | None:
    """Go back over the words while their initials spell the acronym, last letter first."""
    words = page.words
    for skip_small in (True, False):
        left, index = len(letters), bracket - 1
        while left and index >= 0 and bracket - index <= _MAX_WORDS:
            if not page.same_sentence(index, bracket) or "," in words.gaps[index + 1]:
                break
            key = words.keys[index]
            if key[0] == letters[left - 1] and not (skip_small and key in SMALL):
                left -= 1
            elif key not in SMALL:
                break
            index -= 1
        if not left:
            return index + 1
    return None


def _before_adjective(page: Page, bracket: int) -> int | None:
    """«Union vosgienne de scieries mobiles (UVS)»: an adjective at the end that no letter stands for."""
    words, last = page.words, bracket - 1
    if len(words.keys[bracket]) < _TELLING or words.gaps[last] != " ":
        return None
    if not words.forms[last].islower() or words.keys[last] in SMALL:
        return None
    first = _first_of(page, last, words.keys[bracket])
    return first if first is not None and page.capital[first] else None


_TELLING = 3


def _head_of(page: Page, bracket: int, letters: str) -> int | None:
    """The head that opens the words whose syllables an acronym is made of: «Office valmérien du blé (Ovalblé)»."""
    words = page.words
    for index in range(bracket - 2, max(bracket - _MAX_WORDS, -1), -1):
        if not page.same_sentence(index, bracket) or "," in words.gaps[index + 1]:
            return None
        if _opens_body(page, index) and stands_for(letters, page.key(index, bracket)):
            return index
    return None


def _translated(page: Page, bracket: int) -> int | None:
    """«le |Fonds d'investissement public| (PIF)»: the acronym is of another language, the noun has its capital."""
    words = page.words
    if len(words.forms[bracket]) < _TELLING or not words.forms[bracket - 1].islower():
        return None
    for index in range(bracket - 1, max(bracket - _MAX_WORDS, 0), -1):
        if not page.same_sentence(index - 1, bracket) or words.gaps[index + 1] not in _INSIDE:
            return None
        if page.capital[index] and words.keys[index] in _TRANSLATED:
            return None if page.opening[index] or words.gaps[index] == "-" else index
        if words.keys[index] in _CLAUSE or page.value[index]:
            return None
    return None


_INSIDE = frozenset([" ", "'", "’", "-", " ("])
_TRANSLATED = INSTITUTION_HEADS | SPELLED_HEADS | {"coalition", "plateforme", "centre"}
# No name goes across these.
_CLAUSE = word_set("stops") - {"et", "pour", "contre", "sur", "entre"}


def _opens_body(page: Page, index: int) -> bool:
    """Whether a word with a capital is the noun of a body, or a lower-case one always is."""
    key = page.words.keys[index]
    titled = index in page.cues["head"] or key in SPELLED_HEADS
    return key in INSTITUTION_HEADS or (page.capital[index] and titled)


def stands_for(short: str, long: str) -> bool:
    """Whether a name in brackets shortens the one before it: «Valmer International Bank (VAIB)»."""
    letters, *rest = short.split(" ")
    words = long.split(" ")
    if rest and words[-len(rest) :] == rest:
        words = words[: -len(rest)]
    elif rest:
        return False
    return initials_fit(letters, " ".join(words)) or (
        2 <= len(letters) <= 8 and len(words) > 1 and _spelled_within(letters, words)
    )


def _spelled_within(letters: str, words: list[str]) -> bool:
    """Whether the letters stand in the words in order, each word's first letter among them."""
    content = [w for w in words if w not in SMALL]
    position, text = 0, "".join(content)
    for letter in letters:
        position = text.find(letter, position) + 1
        if not position:
            return False
    return letters[0] == text[0] and sum(w[0] in letters for w in content) == len(content)


def initials_fit(short: str, long: str) -> bool:
    """Whether an acronym (folded) is made of the initials of a name, small words counted or not."""
    letters, words = short.replace(" ", ""), long.split(" ")
    if not 2 <= len(letters) <= 9 or len(words) < 2:
        return False
    content = [w for w in words if w not in SMALL]
    # «U.S. Tavant Council (TC)»: an acronym leaves the initials of the land out.
    spelled = "".join(w[0] for w in content if len(w) > 1 or w == "&")
    if letters in ("".join(w[0] for w in words), "".join(w[0] for w in content), spelled):
        return True
    # «Fondation Ada Roux (ARF)»: the order of another language.
    return len(letters) > 2 and sorted(letters) == sorted(w[0] for w in content)
