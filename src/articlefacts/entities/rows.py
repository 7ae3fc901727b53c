"""Rows of capitalised words: «Jeanne van der Roux», «Alvéa & Fils», «Bank of Valmer»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import is_acronym
from articlefacts.entities.known import is_known
from articlefacts.entities.page import FUNCTION_WORDS, TIGHT, Page
from articlefacts.entities.right_borders import FIRM_TAILS, HONORIFICS, elides, ends_firm
from articlefacts.entities.seams import PARTICLES
from articlefacts.lexicon.wordsets import word_set

# Longer rows are lines in capitals.
_LONGEST = 12

# «Moulins Roux et Fils»: who owns a firm with its founder.
_KIN = frozenset([("Cie",), ("Compagnie",), ("Fils",), ("Frères",), ("Associés",)])
# «Sociedade de Aguas de Valmeira»: Spanish and Portuguese nouns that «de» ties to what follows.
_FOREIGN_HEADS = word_set("foreign heads")
_ENGLISH_LINKS = frozenset(["of", "and", "for"])


def rows_of_capitals(page: Page) -> Iterator[Range]:
    """Yield the longest rows of capitalised words, with the particles and signs inside them."""
    end, size = 0, len(page.words)
    for index in compress(range(size), page.capital):
        if index < end or page.value[index] or page.sentence[index] < 0:
            continue
        end = index + 1
        while end < size and (step := _step(page, index, end)):
            end += step
        if end - index <= _LONGEST:
            yield _with_particles(page, index), end


def _with_particles(page: Page, first: int) -> int:
    """«Mme von der Roux»: an honorific shows where the particles of a surname begin."""
    start = first
    while start and first - start < 3 and page.words.keys[start - 1] in PARTICLES:
        start -= 1
    # The «M» of «90 M€ de Zelvaro» is none.
    honoured = start > 0 and page.words.keys[start - 1] in HONORIFICS and not page.value[start - 1]
    if honoured and start < first:
        return start
    return first


def _step(page: Page, first: int, end: int) -> int:
    """How many words the row that began at ``first`` takes in at ``end``; 0 when it ends."""
    if page.sentence[end] != page.sentence[first] or page.value[end]:
        return 0
    gap, key = page.words.gaps[end], page.words.keys[end]
    if gap in TIGHT:
        return _tight_step(page, end, gap)
    if gap == ". " and len(page.words.forms[end - 1]) == 1 and page.capital[end]:
        return int(key not in FUNCTION_WORDS)
    if gap == ", " and page.words.forms[end] in ("Inc", "Ltd", "LLC", "Corp"):
        return 1
    if gap != " ":
        return 0
    if page.words.forms[end].isdigit() and len(key) < 4 and is_acronym(page.words.forms[end - 1]):
        return 1
    if key in _ENGLISH_LINKS and page.words.forms[end].islower():
        return _english_step(page, end)
    if key == "&" and end + 1 < len(page.words) and page.capital[end + 1]:
        return 2
    if page.words.forms[end] == "et" and page.words.forms[end + 1 : end + 2] in _KIN:
        return 2
    return _capital_step(page, first, end)


def _capital_step(page: Page, first: int, end: int) -> int:
    if page.capital[end]:
        # «a dit à Zelvaro | M. Roux», of a Zelvaro that is known; «Ada M. Roux» is one name.
        honoured = page.words.keys[end] in HONORIFICS and is_known(page, first, end)
        return 0 if page.opening[end] or honoured else 1
    if page.words.forms[end] in FIRM_TAILS:
        return int(ends_firm(page, first, end))
    return _particles(page, first, end)


def _english_step(page: Page, end: int) -> int:
    """«Bank of Valmer», «Institute for the Sea»."""
    stop = end + 1
    if stop < len(page.words) and page.words.forms[stop] == "the":
        stop += 1
    return stop + 1 - end if stop < len(page.words) and page.capital[stop] else 0


def _tight_step(page: Page, end: int, gap: str) -> int:
    if gap == "." and _runs_on(page, end):
        return 0
    if page.capital[end] or gap in ("-", "‑"):
        return 1
    form = page.words.forms[end]
    if gap in ("'", "’"):
        return int(form == "s" or len(page.words.forms[end - 1]) > 3 or _elides(page, end))
    if gap == ".":
        return int(form in ("com", "fr", "org", "net", "io", "ai", "be", "ch", "ca", "eu", "co"))
    return int(form in ("+", "&", "@"))


def _runs_on(page: Page, end: int) -> bool:
    """«Zelvaro.La suite»: a blank is missing between two sentences; «U.S.», «S.A» are initials."""
    initial = len(page.words.forms[end - 1]) == 1
    return (
        not initial and page.words.keys[end] in FUNCTION_WORDS and page.words.forms[end].istitle()
    )


def _elides(page: Page, end: int) -> bool:
    """«N'zema», «Ng'andu», «M'bala»: African and Arab surnames with an apostrophe inside."""
    before = page.words.forms[end - 1]
    least = 2 if len(before) == 1 else 1
    return elides(before) and len(page.words.forms[end]) > least


# «Fonderie du Valmer», «Biscuiterie de l'Orvane»: houses that are called by their trade and place.
_HOUSES = word_set("houses") | word_set("spelled houses")


def _particles(page: Page, first: int, end: int) -> int:
    """Particles of a person's name: «Jeanne de la Tour», «Ines van der Meer», not «Zelvaro de Lyon»."""
    stop, words = end, page.words
    while stop < len(words) and words.keys[stop] in PARTICLES and stop - end < 3:
        if stop > end and words.gaps[stop] != " " and words.gaps[stop] not in ("'", "’"):
            return 0
        stop += 1
    if stop == end or stop >= len(words) or not page.capital[stop] or page.value[stop]:
        return 0
    if words.gaps[stop] != " " and words.gaps[stop] not in ("'", "’", "-"):
        return 0
    firm = any(
        words.keys[k] not in ("de", "du", "des", "d", "la", "le", "y") for k in range(end, stop)
    )
    if words.keys[end - 1] in _HOUSES:
        return stop - end + 1
    name = page.lexicon.first_names.get(words.keys[first])
    foreign = words.keys[first] in _FOREIGN_HEADS
    return stop - end + 1 if firm or foreign or (name and not name.ambiguous) else 0
