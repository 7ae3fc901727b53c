"""An acronym in brackets whose letters do not spell the words before: what it stands for.

«une unité de séparation des gaz (ASU)» is a common noun; «l'Agence de développement (ADX)» a body.
"""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue, as_type
from articlefacts.entities.page import TIGHT, Page
from articlefacts.entities.right_borders import INSTITUTION_HEADS
from articlefacts.lexicon.wordsets import word_set

_DETERMINERS = word_set("determiners") | {"d", "aux", "au"}
_LINKS = word_set("small") | {"en", "par"}
_REACH = 14
AFTER_NOUN = "in brackets after a noun"


def opens_bracket(page: Page, first: int) -> bool:
    """Whether a single word stands alone in brackets: «(ASU)»."""
    words = page.words
    closed = words.text[words.ends[first] : words.ends[first] + 1] == ")"
    return closed and words.gaps[first].strip() == "(" and page.same_sentence(first - 1, first)


def stands_for_nouns(page: Page, first: int) -> bool:
    """Whether the words before the bracket are common nouns that name no body and no firm."""
    if not opens_bracket(page, first):
        return False
    content = 0
    for index in range(first - 1, max(first - _REACH, -1), -1):
        key, form = page.words.keys[index], page.words.forms[index]
        if page.opening[index] and key in _DETERMINERS:
            return content > 1
        if not page.same_sentence(index, first) or not form.islower() or page.value[index]:
            return False
        if index in page.titles_to or (_kind_at(page, index) and not _qualifies(page, index)):
            return False
        if key in _DETERMINERS and key not in _LINKS:
            return content > 1
        content += key not in _LINKS
        if page.words.gaps[index] not in TIGHT | {" "}:
            return content > 1
    return False


def _qualifies(page: Page, index: int) -> bool:
    """«l'indice des infrastructures |télécoms|»: a noun right behind a plural one is its adjective."""
    before = page.words.keys[index - 1]
    tied = page.words.gaps[index] == " " and before not in _LINKS | _DETERMINERS
    return tied and page.words.forms[index - 1].islower()


def clues_of_bracket(page: Page, where: Range) -> Iterator[Clue]:
    """«la Fédération marocaine des fruits et légumes (Fifal)»: the noun of its first letter."""
    first, _ = where
    words = page.words
    known = {e.type for e in page.entries(first, first + 1)}
    nouns = [n for n in _nouns_before(page, first) if not known or n[1] in known]
    spelled = [n for n in nouns if words.keys[n[0]][0] == words.keys[first][0]]
    for index, kind in spelled or [n for n in nouns if page.capital[n[0]]][-1:]:
        yield Clue(as_type(kind), 2.5, AFTER_NOUN, (index, first))
        return
    _, cues = page.cues["tail"].get(first - 1, (0, ()))
    if any(_opens_event(page, index) for index in range(first - 2, max(first - _REACH, -1), -1)):
        return
    for cue in cues:
        if page.capital[first - 1] and cue.weight > 1 and not known:
            yield Clue(cue.type, 2.0, "in brackets after a name", where)
            return


def _opens_event(page: Page, index: int) -> bool:
    """«le Sommet Climate for Growth (CFG)»: the noun of an event outweighs the last word."""
    _, cues = page.cues["head"].get(index, (0, ()))
    return page.capital[index] and any(c.type == "product" for c in cues)


def _nouns_before(page: Page, first: int) -> Iterator[tuple[int, str]]:
    for index in range(first - 1, max(first - _REACH, -1), -1):
        if not page.same_sentence(index, first) or "," in page.words.gaps[index + 1]:
            return
        if kind := _kind_at(page, index):
            yield index, kind


def _kind_at(page: Page, index: int) -> str | None:
    """The type of the body or the firm that a noun announces."""
    key = page.words.keys[index]
    if key in _VAGUE:
        return None
    if key in INSTITUTION_HEADS and key != "banque":
        return "organization"
    _, cues = page.cues["head"].get(index, (0, ()))
    kinds = [c.type for c in cues if c.weight >= _TELLING]
    noun = page.nouns_from.get(index)
    kinds += [as_type(noun[1][0].type)] if noun else []
    return next((k for k in kinds if k in ("organization", "company")), None)


_TELLING = 2.0
_VAGUE = frozenset(
    ["unite", "service", "services", "programme", "reseau", "reunion", "mission", "centre", "fonds"]
)
