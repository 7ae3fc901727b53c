"""Capitals that name nothing: peoples, portfolios, common acronyms, first words of sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.entities.borders import COMMON_NOUNS, NOT_NAMES, Range
from articlefacts.entities.clues import is_acronym
from articlefacts.entities.evidence import clues_of_mention
from articlefacts.entities.firms_told import is_led_on
from articlefacts.entities.inner import known_entries
from articlefacts.entities.lone import honoured_again, is_lone
from articlefacts.entities.offices import TERMS, in_charge_of
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page
from articlefacts.lexicon.wordsets import word_set

# More words in capitals than this are a headline.
_SHOUT = 3
_LINKS = word_set("links")
_PARTICIPLE = re.compile(r"[A-ZÉÈ][a-zéèêïç]{2,}(?:é|ée|és|ées|if|ant)")


def is_refused(page: Page, where: Range, refused: frozenset[str], midway: frozenset[str]) -> bool:
    """Whether a range names nothing.

    Args:
        page: The article.
        where: The range.
        refused: Acronyms that the article spells out as common nouns.
        midway: Single words that stand as candidates inside sentences.
    """
    first, end = where
    if page.text(first, end) in NOT_NAMES:
        return True
    if page.titles_from.get(first, (0,))[0] == end and not known_entries(page, where):
        return True
    if _signs(page, where) or _is_heading(page, where):
        return True
    if end > first + 1:
        return _is_common_row(page, where)
    if _is_noun_phrase(page, first):
        return True
    if page.words.forms[first] in refused or page.words.keys[first] in CALENDAR:
        return True
    known = page.entries(first, end)
    known = () if page.words.forms[first] == "X" else known
    return (not known and _is_common(page, first)) or _opens_only(page, where, midway)


def _signs(page: Page, where: Range) -> bool:
    """«… de la ville. Jeanne K.»: initials alone in their sentence sign the article."""
    first, end = where
    alone = page.opening[first] and not page.same_sentence(first, end)
    return alone and end == first + 2 and len(page.words.forms[end - 1]) == 1


def _is_heading(page: Page, where: Range) -> bool:
    """«NOTRE AVIS», «BIO EXPRESS»: a line of a few words in capitals that nothing else of the article explains."""
    first, end = where
    words = page.words
    if not page.text(first, end).isupper() or any(not e.ambiguous for e in page.entries(*where)):
        return False
    start = words.text.rfind("\n", 0, words.starts[first]) + 1
    stop = words.text.find("\n", words.ends[end - 1])
    line = words.text[start : stop if stop >= 0 else len(words.text)].strip()
    alone = line.isupper() and len(line) < _LONGEST_HEADING and " " in line
    return alone and all(len(words.places[key]) == 1 for key in words.keys[first:end])


_LONGEST_HEADING = 40


def _is_noun_phrase(page: Page, first: int) -> bool:
    """«la Société», «de l'Action»: behind an article a noun with a capital is no firm so called."""
    key, entries = page.words.keys[first], page.entries(first, first + 1)
    if not entries or not all(e.ambiguous and e.type == "company" for e in entries):
        return False
    noun = key in COMMON_NOUNS or page.lexicon.titles.get(key) or page.lexicon.descriptors.get(key)
    titled = bool(page.lexicon.titles.get(key))
    if titled and page.words.keys[first + 1 : first + 2] and page.words.keys[first + 1] in _OF:
        return True  # «Jeanne Roux, Président de Zelvaro»
    # «l'ancien Président de Valmer».
    before = _ARTICLES | TERMS if titled else _ARTICLES
    return bool(noun) and first > 0 and page.words.keys[first - 1] in before


_OF = frozenset(["de", "du", "d", "des"])
_ARTICLES = frozenset(["le", "la", "l", "les", "du", "au", "des", "aux", "ce", "cette"])


def _is_common_row(page: Page, where: Range) -> bool:
    first, end = where
    keys = page.words.keys[first:end]
    if end == first + 2 and page.words.gaps[end - 1] == "-" and keys[-1] in page.lexicon.demonyms:
        return not page.entries(first, end)  # «les Franco-Algériens»
    if in_charge_of(page, first) and keys[0] not in page.lexicon.first_names:
        return not known_entries(page, where)  # «ministre des Transports terrestres et aériens»
    if all(form.isupper() for form in page.words.forms[first:end]) and end - first > _SHOUT:
        return not known_entries(page, where)
    if any(form.isupper() for form in page.words.forms[first:end]):
        return False
    if _opens_as_noun(page, where):
        return not known_entries(page, where)
    common = all(k in COMMON_NOUNS or k in FUNCTION_WORDS for k in keys)
    return (common or _is_division(keys)) and not page.entries(first, end)


def _is_division(keys: Sequence[str]) -> bool:
    """«Vins & Spiritueux», «Gaz & Services»: what a group calls the trades that it reports apart."""
    return "&" in keys and all(k in _DIVISIONS or k in ("&", "et") for k in keys)


_DIVISIONS = word_set("division words")


def _opens_as_noun(page: Page, where: Range) -> bool:
    """«Banque publique valmérienne, Zelvaro recrute»: only the start of the sentence gives the capital."""
    first, end = where
    noun = page.lexicon.descriptors.get(page.words.keys[first])
    firm = bool(noun) and noun[0].type == "company"
    # «Transports gratuits pour les élus»
    named = any(c.type == "company" for c in page.cues["head"].get(first, (0, ()))[1])
    firm = page.opening[first] and (firm or (named and end > first + 2))
    tail = range(first + 1, end)
    spelled = page.words.gaps[end : end + 1] == (" (",)
    return firm and not spelled and all(page.words.forms[i].islower() for i in tail)


def _is_common(page: Page, first: int) -> bool:
    """Whether a single unknown word is a common noun, a people, a minister's portfolio."""
    if honoured_again(page, first):
        return False
    form, key = page.words.forms[first], page.words.keys[first]
    if not page.capital[first] or (len(form) == 1 and form != "X"):
        return True
    if form == "X" and first and page.words.keys[first - 1] == "contre":
        # A complaint against persons unknown.
        return True
    if key in COMMON_NOUNS or key in page.lexicon.demonyms or _is_portfolio(page, first):
        return True
    if key in ("etat", "etats"):
        governed = first > 0 and page.words.keys[first - 1] == "d"
        return key == "etats" or governed or _head_of_state(page, first)
    return False


def _opens_only(page: Page, where: Range, midway: frozenset[str]) -> bool:
    """Whether only the start of a sentence explains the capital."""
    first, _ = where
    form, key = page.words.forms[first], page.words.keys[first]
    known = known_entries(page, where)
    if key in FUNCTION_WORDS and (page.opening[first] or not known):
        return not honoured_again(page, first)
    if _is_portfolio(page, first):
        return True
    # «Avis aux amateurs»: a common word that is a firm's name too says nothing where it opens.
    vague = bool(known) and all(e.type == "company" and "common" in e.flags for e in known)
    known = () if vague else known
    if not page.opening[first] or known or key in page.lexicon.first_names:
        return False
    return _PARTICIPLE.fullmatch(form) is not None or not _explained(page, where, midway)


def _explained(page: Page, where: Range, midway: frozenset[str]) -> bool:
    """Whether more than the start of a sentence explains the capital of a single word."""
    form = page.words.forms[where[0]]
    if form in midway or is_acronym(form) or not form.istitle():
        return True
    end = where[1]
    if page.words.forms[end : end + 1] == ("et",) and any(page.capital[end + 1 : end + 2]):
        return True
    if is_led_on(page, end) and is_lone(page, where[0]):
        return True
    return any(clue.weight > 0.5 for clue in clues_of_mention(page, where))


def _is_portfolio(page: Page, first: int) -> bool:
    """«ministre de l'Action»: what a minister is in charge of is no name."""
    idx = first - 1
    while idx >= 0 and first - idx <= 2 and page.words.keys[idx] in _LINKS:
        idx -= 1
    title = page.titles_to.get(idx) if idx < first - 1 else None
    if title is None or title[1][0].scope != "portfolio":
        return False
    return not any(e.type == "place" for e in page.entries(first, first + 1))


def _head_of_state(page: Page, first: int) -> bool:
    return first > 2 and page.words.keys[first - 3 : first] == ("chef", "de", "l")
