"""Where the words of an office end and its holder's name begins: «le ministre des Transports | Jeanne Roux»."""

from __future__ import annotations

from articlefacts.entities.known import demonym_start, is_known, is_territory
from articlefacts.entities.page import Page
from articlefacts.lexicon import Title

TIES = frozenset(["de", "d", "du", "des", "chez", "a"])


def behind_portfolio(page: Page, first: int, end: int) -> int | None:
    """«le ministre (tchadien) du Pétrole et des Mines | Birane Diop»: what a minister has in charge, then who he is."""
    names = range(first + 1, end)
    if len(names) < _FULL_NAME or not in_charge_of(page, first) or is_known(page, first, end):
        return None
    if page.words.keys[first] in page.lexicon.first_names or not all(page.capital[first:end]):
        return None
    return first + 1 if page.words.gaps[first + 1] == " " else None


_FULL_NAME = 2


def in_charge_of(page: Page, first: int) -> bool:
    """Whether a word is a minister's portfolio, no firm: «la ministre des |Transports Jeanne Roux»."""
    if first < 2 or page.words.keys[first - 1] not in _PORTFOLIO_LINKS:
        return False
    title = page.titles_to.get(first)
    if title and title[0] < first and _is_portfolio(title):
        return True
    ends = (i for i in _before(first) if i in page.titles_to)
    nearest = next((i for i in ends if _is_portfolio(page.titles_to[i])), None)
    return nearest is not None and all(
        _is_portfolio_word(page, i) or demonym_start(page, i) is not None
        for i in range(nearest + 1, first - 1)
    )


def _before(first: int) -> range:
    """Where the title of an office may end whose portfolio goes on to a word, the nearest first."""
    return range(first - 2, max(first - _PORTFOLIO_REACH, -1), -1)


def _is_portfolio(title: tuple[int, tuple[Title, ...]]) -> bool:
    return title[1][0].scope == "portfolio"


def _is_portfolio_word(page: Page, index: int) -> bool:
    """A noun with a capital, what joins two, or whose minister: «malien du Pétrole et des Mines»."""
    key = page.words.keys[index]
    linked = key in _PORTFOLIO_LINKS or key == "et"
    return page.capital[index] or linked or key in page.lexicon.demonyms


_PORTFOLIO_LINKS = frozenset(
    [
        "de",
        "du",
        "des",
        "d",
        "la",
        "l",
        "a",
        "au",
        "aux",
        "delegue",
        "deleguee",
        "charge",
        "chargee",
        "federal",
        "federale",
        "regional",
        "regionale",
        "provincial",
        "provinciale",
    ]
)
_PORTFOLIO_REACH = 12


def behind_holder(page: Page, first: int, end: int) -> int | None:
    """«la présidente de Radio Valmer | Sibane Roux»: a title's body, then its holder's two names, or a known one."""
    words = page.words
    lone = words.keys[end - 1] in page.lexicon.surnames and is_known(page, first, end - 1)
    cut = end - 1 if lone else end - 2
    if cut <= first or is_known(page, first, end):
        return None
    if not is_known(page, first, cut) and words.keys[first] not in _COMMON:
        return None
    if not all(f.istitle() and len(f) > 2 for f in words.forms[cut:end]):
        return None
    if words.gaps[cut] != " " or end - 1 in page.cues["tail"] or is_territory(page, cut, end):
        return None
    title = _title_near(page, first) or page.titles_to.get(first)
    if title is None and is_territory(page, first, cut):
        title = _title_afar(page, first)
    return cut if title and _is_definite(page, title[0]) else None


def _is_definite(page: Page, index: int) -> bool:
    """«|le président», «l'ancien |président», «l'ex-|président»."""
    keys = page.words.keys
    return index > 0 and keys[index - 1 - (index > 1 and keys[index - 1] in TERMS)] in _DEFINITE


def _title_near(page: Page, first: int) -> tuple[int, tuple[Title, ...]] | None:
    """The title that «de la» ties to a word."""
    index = first - 1
    while index > 0 and first - index <= 3 and page.words.keys[index] in TIES | {"la", "l", "le"}:
        index -= 1
    if index == first - 1:
        return None
    title = page.titles_to.get(index)
    # «le maire |travailliste de Valmer»
    return title or (page.titles_to.get(index - 1) if page.words.forms[index].islower() else None)


def _title_afar(page: Page, first: int) -> tuple[int, tuple[Title, ...]] | None:
    """The title whose phrase goes on to a land: «le patron de Zelvaro pour la |Chine Jeanne Roux»."""
    if page.words.keys[first - 1] not in ("la", "le", "l", "les", "en", "au", "aux"):
        return None
    for index in range(first - 1, max(first - _TITLE_REACH, -1), -1):
        if page.words.gaps[index + 1] not in (" ", "'", "’", "-"):
            return None
        if title := page.titles_to.get(index):
            return title
    return None


_COMMON = frozenset(["region", "republique", "assemblee", "commission", "metropole", "departement"])
_TITLE_REACH = 12
# What tells when an office was held.
TERMS = frozenset(
    ["ancien", "ancienne", "ex", "actuel", "actuelle", "futur", "future", "nouveau", "nouvelle"]
)
_DEFINITE = frozenset(["le", "la", "l"])
