"""What a first name that opens a name tells: «Jeanne Roux» is somebody, the «Jeanne Roux Club» nobody."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.known import is_known, is_territory
from articlefacts.entities.known_heads import FIRM_WORDS
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set


def clues_of_first_name(page: Page, where: Range, *, known: bool) -> Iterator[Clue]:
    """Yield what a first name at the start, or alone, tells of a person."""
    first, end = where
    if end - first == 1 and page.words.keys[first] in page.lexicon.surnames:
        yield Clue("person", 2.0, "the surname of a public figure", where)
    name = page.lexicon.first_names.get(page.words.keys[first])
    if name is None or not page.capital[first]:
        return
    if end - first == 1:
        yield Clue("person", 0.3 if name.ambiguous else 1.4, "a first name", where)
        return
    if name.ambiguous and _of_a_country(page, where):
        return
    if _names_no_person(page, where):
        yield Clue("person", -3.0, "a word that no surname is", where)
        if page.words.keys[end - 1] in _NO_SURNAMES and end - 1 not in page.cues["tail"]:
            yield Clue("organization", 1.0, "a word that no surname is", where)
        return
    weight = (1.8 if name.ambiguous else 4.0) * (0.5 if known or _firm_tail(page, where) else 1.0)
    halved = _is_hyphened(page, where) or (name.ambiguous and is_territory(page, first, first + 1))
    yield Clue(
        "person", weight * (0.6 if halved else 1), "opens with a first name", (first, first + 1)
    )


def _names_no_person(page: Page, where: Range) -> bool:
    """«Jeanne Roux Foundation», «Ada and Rose», «Verne-sur-Orvane», «Hong Kong Clinic»."""
    first, end = where
    keys, forms = page.words.keys, page.words.forms
    joined = not {"and", "&"}.isdisjoint(forms[first:end])
    if keys[end - 1] in _NO_SURNAMES or forms[end - 1].isdigit() or joined:
        return True
    if end > first + 2 and any(e.type == "place" for e in page.entries(first, first + 2)):
        return True
    tied = all(gap in ("-", "‑") for gap in page.words.gaps[first + 1 : end])
    towns = _is_hyphened(page, where) and is_known(page, first, first + 1)  # «un Paris-Nice»
    return tied and (towns or not _TOWN_LINKS.isdisjoint(forms[first + 1 : end - 1]))


_NO_SURNAMES = word_set("no surnames")
_TOWN_LINKS = frozenset("sur sous en les lès de du des la le aux".split())


def _is_hyphened(page: Page, where: Range) -> bool:
    """«le stade Pierre-Roux»: a hyphen before a surname makes a place that is named after him."""
    first, end = where
    if end != first + 2 or page.words.gaps[first + 1] not in ("-", "‑"):
        return False
    return page.words.keys[first + 1] not in page.lexicon.first_names


def _of_a_country(page: Page, where: Range) -> bool:
    """«France info», «France Chimie»: a country, and a word that the article has as a common one."""
    first, end = where
    word = page.words.forms[end - 1]
    common = word.islower() or word.lower() in page.lower
    return common and any(
        e.type == "place" and e.detail == "country" for e in page.entries(first, first + 1)
    )


def _firm_tail(page: Page, where: Range) -> bool:
    start, cues = page.cues["tail"].get(where[1] - 1, (where[1], ()))
    if FIRM_WORDS.intersection(page.words.keys[where[0] + 1 : where[1]]):
        return True
    return start > where[0] and any(c.weight > 1.5 for c in cues)
