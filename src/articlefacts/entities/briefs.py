"""Lists of briefs: «ZELVARO : l'éditeur lève 3 M€», «ZELVARO (+ 2,3 %). Le promoteur …», «ZELVARO, 4 millions – …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.borders import COMMON_NOUNS, Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page

HEADING = "heads a brief"
_WORD = r"[A-ZÀ-Ý0-9][\w&'’.+-]{0,24}"
_HEAD = re.compile(
    rf"(?m)^(?:[•▪■*–—-] ?)?(?P<name>{_WORD}(?: (?:& |de |du |des |la |le )?{_WORD}){{0,4}})"
    r"(?P<end>[ \u00a0]?: |,? [–—-] |, (?=\d|montant)|[ \u00a0]\((?=[^)\n]{2,40}\)[.: ]))"
)
# What is told of a firm alone: its share, its sum, its founder.
_TOLD = re.compile(
    r"[+−–-] ?\d|\d[\d,. ]{0,8} (?:millions?|milliards?|M)|inchangée?\)|stable\)|montant|(?:le|la|son|sa|l['’]) ?(?:titre|action|cours|fonda|PDG|patron)|"
    r"(?:le|la|son|sa|un|une) (?:groupe|société|entreprise)\b",
    re.IGNORECASE,
)
_LED = frozenset(["le", "la", "l", "un", "une", "son", "sa", "cet", "cette", "ce"])
_SIBLINGS = 2
_NAMED = 2


def brief_heads(page: Page) -> frozenset[Range]:
    """The names that open the briefs of an article, where its briefs are about firms."""
    if "heads" not in page.briefs:
        page.briefs["heads"] = frozenset(_fitting(page))
    return page.briefs["heads"]


def clues_of_head(page: Page, where: Range) -> Iterator[Clue]:
    """What the place at the head of a brief tells of a name."""
    if where in brief_heads(page):
        yield Clue("company", 2.5, HEADING, where)


def _fitting(page: Page) -> Iterator[Range]:
    heads = list(_heads(page))
    siblings = sum(told or _is_firm(page, where) for where, told in heads)
    for where, told in heads:
        shouted = page.text(*where).isupper()
        if shouted and (told or siblings >= _SIBLINGS):
            yield where


def _heads(page: Page) -> Iterator[tuple[Range, bool]]:
    """The opening of each line that may be a firm's name, and whether the words behind it tell of a firm."""
    for match in _HEAD.finditer(page.words.text):
        first, end = (
            page.first_word_at(match.start("name")),
            page.first_word_at(match.end("name") - 1) + 1,
        )
        if page.value[first] or not _may_head(page, first, end):
            continue
        yield (first, end), _tells_firm(page, match.end("end"), end)


def _tells_firm(page: Page, position: int, end: int) -> bool:
    """«: l'éditeur de jeux lève», not «: l'éditeur Dorvane lève»: the firm is not named again."""
    if _TOLD.match(page.words.text, position):
        return True
    if end + 1 >= len(page.words) or page.words.keys[end] not in _LED:
        return False
    noun = page.nouns_from.get(end + 1)
    if not noun or noun[1][0].type != "company":
        return False
    return not any(page.capital[noun[0] : noun[0] + _NAMED])


def _may_head(page: Page, first: int, end: int) -> bool:
    """Rubrics, towns, people and days head briefs too: «LOGEMENT : », «LYON – »."""
    entries = page.entries(first, end)
    if entries:
        return any(e.type == "company" for e in entries)
    keys = page.words.keys[first:end]
    if any(k in page.lexicon.first_names for k in keys[:1]) and end > first + 1:
        return False
    return not all(_is_common(page, index) for index in range(first, end))


def _is_common(page: Page, index: int) -> bool:
    key = page.words.keys[index]
    known = key in COMMON_NOUNS or key in FUNCTION_WORDS or key in CALENDAR
    noun = page.lexicon.titles.get(key) or page.lexicon.descriptors.get(key)
    return known or bool(noun) or page.words.forms[index].lower() in page.lower


def _is_firm(page: Page, where: Range) -> bool:
    return any(e.type == "company" for e in page.entries(*where))
