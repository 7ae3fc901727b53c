"""«Il», «Elle» where a sentence opens: the subject of the sentence before, where that is plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articlefacts.entities.behind import finite_forms
from articlefacts.entities.borders import Range
from articlefacts.entities.page import Page
from articlefacts.entities.things import Thing
from articlefacts.lexicon.wordsets import word_set

# «Il y a», «Il faut», «Il s'agit», «Il est prévu que»: nobody is meant.
_IMPERSONAL = word_set("impersonal")
_IMPERSONAL_VERBS = word_set("impersonal verbs")
_SUBJECT_TYPES = ("person", "company", "organization")
_PRONOUNS = ("il", "elle")


def find_pronouns(page: Page, things: Sequence[Thing]) -> None:
    """Give the opening pronouns of sentences to the subject of the sentence before."""
    mentions: dict[int, tuple[Range, Thing]] = {}
    for thing in things:
        for where in (*thing.mentions, *thing.nominals):
            mentions[where[0]] = (where, thing)
    subjects: dict[int, Thing] = {}
    for index in sorted({*mentions, *page.words.at(_PRONOUNS)}):
        sentence = page.sentence[index]
        if sentence < 0:
            continue
        if index in mentions and sentence not in subjects:
            where, thing = mentions[index]
            if is_subject(page, where):
                subjects[sentence] = thing
        elif page.opening[index] and page.words.keys[index] in _PRONOUNS:
            subject = _antecedent(page, index, subjects)
            if subject:
                subject.pronouns.append((index, index + 1))
                subjects[sentence] = subject


def is_subject(page: Page, where: Range) -> bool:
    """Whether a mention opens its sentence or stands right before a finite verb."""
    first, end = where
    if end < len(page.words) and page.same_sentence(first, end):
        gap = page.words.gaps[end]
        if gap == " " and page.words.forms[end] in finite_forms():
            return not follows_preposition(page, first)
        if gap.startswith(",") and _opens(page, first):
            return True
    return False


def follows_preposition(page: Page, first: int) -> bool:
    """Whether a preposition holds the mention: «les ventes de Zelvaro baissent»."""
    index = first - 1
    if noun := page.nouns_to.get(index):
        index = noun[0] - 1
    while index >= 0 and page.words.keys[index] in ("la", "le", "l", "les"):
        index -= 1
    return (
        index >= 0 and page.same_sentence(index, first) and page.words.keys[index] in _PREPOSITIONS
    )


_PREPOSITIONS = word_set("pronouns prepositions")


def _opens(page: Page, first: int) -> bool:
    return page.opening[first] or (
        page.opening[first - 1] and page.words.keys[first - 1] in ("le", "la", "l")
    )


def _antecedent(page: Page, index: int, subjects: Mapping[int, Thing]) -> Thing | None:
    if index + 1 >= len(page.words) or _impersonal(page, index):
        return None
    subject = subjects.get(page.sentence[index] - 1)
    if subject is None or subject.type not in _SUBJECT_TYPES:
        return None
    if subject.type == "person" and subject.gender:
        return (
            subject if subject.gender == ("m" if page.words.keys[index] == "il" else "f") else None
        )
    return subject


def _impersonal(page: Page, index: int) -> bool:
    if page.words.keys[index] != "il":
        return False
    following = page.words.keys[index + 1 : index + 4]
    if following[0] in ("n", "ne"):
        following = following[1:] or following
    if following[0] in _IMPERSONAL:
        return True
    if (
        following[0] in ("est", "etait", "sera")
        and len(following) > 2
        and following[2] in ("que", "de", "d")
    ):
        return True
    return any(key in _IMPERSONAL_VERBS for key in following[:3])
