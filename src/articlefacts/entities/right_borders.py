"""Where a name ends: values, titles, figures and words in small letters that are no part of it."""

from __future__ import annotations

from functools import cache

from articlefacts.entities.known import is_known
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page
from articlefacts.entities.seams import PARTICLES
from articlefacts.lexicon import verbs
from articlefacts.lexicon.wordsets import word_set

HONORIFICS = word_set("honorifics") - {"st", "mes"}

# Common nouns that are the first word of an institution's name, also in lower case.
INSTITUTION_HEADS = word_set("institution heads")


def right_end(page: Page, first: int, end: int, *, trusted: bool = False) -> int:
    """Take off the end of a range what is no part of the name; see ``borders.mend`` for ``trusted``."""
    while end > first:
        last = end - 1
        form, key = page.words.forms[last], page.words.keys[last]
        if (
            (page.value[last] and page.words.gaps[last] == " ")
            or (form.islower() and not _trails(page, first, last, trusted=trusted))
            or (
                last > first
                and (key in HONORIFICS or key in CALENDAR)
                and page.words.keys[last - 1] not in PARTICLES
                and page.words.gaps[last] == " "
            )
            or key in ("&", "ndlr")
            or (last > first + 1 and form.isupper() and last in page.titles_to)
            or (form.isdigit() and _counts(page, first, last))
        ):
            end -= 1
        else:
            break
    return end


def _counts(page: Page, first: int, last: int) -> bool:
    """«Groupe de 2 212»: figures behind a link or other figures are a number, no part of a name."""
    before = page.words.forms[last - 1]
    return last > first and (before in ("de", "à", "et") or (before.isdigit() and last > first + 1))


def _trails(page: Page, first: int, last: int, *, trusted: bool) -> bool:
    return _lower_tail(page, first, last) or (trusted and _may_trail(page, first, last))


def _may_trail(page: Page, first: int, last: int) -> bool:
    """A noun or an adjective of a firm's name, no verb, no demonym, no link."""
    key, form = page.words.keys[last], page.words.forms[last]
    if key in FUNCTION_WORDS | _STANDING or key in page.lexicon.demonyms or form.isdigit():
        return False
    if last == first or not page.capital[first] or form in verb_forms():
        return False
    linked = any(k in FUNCTION_WORDS for k in page.words.keys[first + 1 : last])
    return not linked or first in page.cues["head"]


_STANDING = frozenset(["leader", "specialiste", "filiale", "numero", "champion", "acteur"])


@cache
def verb_forms() -> frozenset[str]:
    """All forms of the newsroom's verbs."""
    return frozenset(verbs.forms(*verbs.groups()))


def _lower_tail(page: Page, first: int, last: int) -> bool:
    """Whether a lower-case last word belongs: «Rhône-alpes», «Banque centrale européenne»."""
    if page.words.gaps[last] in ("-", "‑", ".") and last > first:
        return page.words.keys[last] not in FUNCTION_WORDS
    if last == first:
        return False
    if page.words.gaps[last] in ("'", "’"):
        before = page.words.forms[last - 1]
        return page.words.forms[last] == "s" or len(before) > 3 or elides(before)
    if is_known(page, first, last + 1) or ends_firm(page, first, last):
        return True
    key = page.words.keys[last]
    acts = not _ACTING.isdisjoint(page.words.forms[first:last])
    return page.words.keys[first] in INSTITUTION_HEADS and key not in FUNCTION_WORDS and not acts


# «Caisse des dépôts |avait perdu|»
_ACTING = frozenset(
    "a ont avait avaient aura aurait est sont était étaient sera serait va vont vient fut".split()
)


# Written in lower case behind a firm's name: «Zelvaro groupe», «Dorvane consultants».
FIRM_TAILS = frozenset(["groupe", "group", "consultants", "consulting", "productions"])


def ends_firm(page: Page, first: int, last: int) -> bool:
    """Whether a lower-case word is the last of an unknown firm's name, with nothing behind it."""
    words = page.words
    if words.forms[last] not in FIRM_TAILS or words.gaps[last] != " " or not page.capital[last - 1]:
        return False
    if words.keys[first] in page.lexicon.first_names or is_known(page, first, last):
        return False
    after = words.keys[last + 1] if last + 1 < len(words) else ""
    return not (after in _LINKED and page.same_sentence(last, last + 1))


_LINKED = frozenset(["de", "d", "du", "des", "a", "en", "pour"])


# «N'zema», «Ng'andu»: African surnames with an apostrophe inside.
_ELIDING = frozenset(["N", "M", "K", "T", "Ng", "Nd", "Mb", "Nk"])
_CONJUNCTIONS = frozenset(["Qu", "Jus"])


def elides(before: str) -> bool:
    """Whether an apostrophe behind a form stands inside a name: «N'zema», «Sa'adi», not «Qu'il»."""
    short = len(before) in (2, 3) and before.istitle() and before not in _CONJUNCTIONS
    return short or before in _ELIDING


def is_honorific(page: Page, index: int) -> bool:
    """Whether a word is an honorific; the «M» of «M'Bekri» is none."""
    behind = page.words.gaps[index + 1 : index + 2]
    return page.words.keys[index] in HONORIFICS and behind not in (("'",), ("’",))
