"""Where a title ends before the words that say what its holder runs: «|directrice| des ventes de X»."""

from __future__ import annotations

from articlefacts.entities.institutions import QUALIFIER
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

_DEPARTMENTS = word_set("departments")
_UNITS = frozenset(["pole", "division", "branche", "departement", "direction", "service"])
_TIES = frozenset(["de", "du", "des", "d", "la", "l", "le", "les", "aux", "au", "a", "et"])
_IN_CHARGE = frozenset(["charge", "chargee", "en", "responsable"])
_LONGEST = 9


def title_end(page: Page, last: int) -> int:
    """The last word of the title that a phrase ending at ``last`` opens with; ``last`` where none is."""
    if (end := _before_adjective(page, last)) != last:
        return end
    if last in page.titles_to and not _is_partner(page, last):
        return last
    run = _before_departments(page, last)
    return last if run is None else run


def _before_adjective(page: Page, last: int) -> int:
    """«le directeur technique |adjoint| de X», «le patron |emblématique| de X»."""
    if last - 1 not in page.titles_to or page.words.gaps[last] != " ":
        return last
    deputy = page.words.keys[last] in ("adjoint", "adjointe")
    return last - 1 if deputy or QUALIFIER.search(page.words.forms[last]) else last


def _before_departments(page: Page, last: int) -> int | None:
    """«directrice |des ventes et du marketing| de X», «directeur |du pôle fiction| de X»: what is run there."""
    words, told = page.words, False
    for index in range(last, max(last - _LONGEST, -1), -1):
        if not page.same_sentence(index, last) or words.gaps[index + 1] not in (" ", "'", "’"):
            return None
        if index in page.titles_to and not _is_partner(page, index):
            return index if told else None
        key = words.keys[index]
        unit = index and words.keys[index - 1] in _UNITS and words.forms[index].islower()
        if key in _DEPARTMENTS or unit or _is_partner(page, index):
            told = True
        elif not (key in _TIES | _IN_CHARGE | _UNITS or QUALIFIER.search(words.forms[index])):
            return None
    return None


def _is_partner(page: Page, index: int) -> bool:
    """«directrice artistique et |associée| de X»: one more of her ties to X."""
    return page.words.keys[index] in ("associe", "associee", "actionnaire", "coproprietaire")
