"""Mending the borders of a name: what the model or a row of capitals took too much or parted.

A range is a pair (first, end) of word indices, half open.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from articlefacts.entities.cuts import (
    OPENING_ARTICLES,
    after_charge,
    after_noun,
    after_organ,
    after_portfolio,
    before_article,
    before_heading,
    before_purpose,
    before_verb,
)
from articlefacts.entities.known import is_known, is_territory
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page
from articlefacts.entities.right_borders import (
    HONORIFICS,
    INSTITUTION_HEADS,
    is_honorific,
    right_end,
)
from articlefacts.entities.seams import PARTICLES, seam_of
from articlefacts.lexicon import verbs
from articlefacts.lexicon.wordsets import word_set

Range = tuple[int, int]

_LOWER_NAME_HEADS = word_set("lower name heads")
# Acronyms that are common nouns: no name by themselves, and no part of the name they stand before.
NOT_NAMES = word_set("not names")
# Nouns that newsrooms write with a capital and that name nothing: portfolios, powers, the Net.
COMMON_NOUNS = word_set("common nouns")
# «ex-Zelvaro», «anti-Roux»: the prefix is no part of the name.
_PREFIXES = word_set("prefixes")
_STYLES = frozenset(["son excellence", "sa majeste", "sa saintete", "son altesse", "son eminence"])
_LOWER_ARTICLES = frozenset(["le", "la", "les", "l"])
_FIRM_PARTICLES = word_set("firm particles")


def mend(page: Page, first: int, end: int, *, trusted: bool = False) -> Iterator[Range]:
    """Yield the names inside a proposed range: none, one, or two where a title's tail ran into it.

    ``trusted`` keeps lower-case words at the end («Alvéa assistance»), as far as no verb is there.
    """
    if end > first + 1:
        for ending in (before_verb, before_purpose, before_heading, before_article):
            end = ending(page, first, end)
        first = after_charge(page, after_noun(page, first, end), end)
        first = after_organ(page, first, end)
    first = after_portfolio(page, _left(page, first, end), end)
    end = right_end(page, first, end, trusted=trusted)
    if first >= end:
        return
    cut = seam_of(page, first, end)
    if cut is None:
        yield first, end
        return
    left_end = right_end(page, first, cut)
    left = _left(page, first, left_end)
    if left < left_end:
        yield left, left_end
    right = _left(page, cut, end)
    if right < end:
        yield right, end


def _left(page: Page, first: int, end: int) -> int:
    while first < end:
        step = _left_step(page, first, end)
        if not step:
            break
        first += step
    return first


def _left_step(page: Page, first: int, end: int) -> int:
    """How many words at the left are no part of the name; a known name keeps all but an article."""
    if page.words.forms[first] in _LOWER_ARTICLES:
        return 1
    step = _foreign_step(page, first, end)
    return 0 if step and is_known(page, first, end) else step


def _foreign_step(page: Page, first: int, end: int) -> int:
    key, form = page.words.keys[first], page.words.forms[first]
    if key == "&" or page.key(first, min(first + 2, end - 1)) in _STYLES:
        return 1
    if form.islower() and key in _PREFIXES and end > first + 1:
        return int(page.words.gaps[first + 1] == "-" and page.capital[first + 1])
    if end > first + 1 and is_honorific(page, first):
        named = page.capital[first + 1] or page.words.keys[first + 1] in PARTICLES
        return int(named)
    if form.islower():
        return 0 if _lower_head(page, first, end) else 1
    if page.value[first] or key in CALENDAR:
        return 1
    if form in NOT_NAMES and end > first + 1:
        return 0 if _is_of_firm(page, first) else 1
    opens = page.opening[first] and end > first + 1
    if opens and (form.lower() in _opening_participles() or form in _LEADING_IN):
        return 1
    if page.opening[first] and key in FUNCTION_WORDS and not _article_ofis_known(page, first, end):
        return 1
    if end == first + 1 or not page.capital[first]:
        return 0
    return (
        _title_step(page, first, end)
        or _demonym_step(page, first, end)
        or _described_step(page, first, end)
    )


def _is_of_firm(page: Page, first: int) -> bool:
    """«la société |RH| Zelvaro»: behind a firm's noun a common acronym opens its name."""
    noun = page.nouns_to.get(first - 1)
    titled = first in page.titles_from
    return noun is not None and noun[1][0].type == "company" and not titled


# «|Restent| Zelvaro et Thales», «|Côté| Zelvaro, on ne confirme pas»
_LEADING_IN = frozenset(
    "Restent Reste Viennent Vient Suivent Suit Arrivent Figurent Côté Idem Outre Via Quid Exit Merci Ni Même Chez".split()
)


@cache
def _opening_participles() -> frozenset[str]:
    """«Baptisée Zelvaro», «Fondée par …»: a participle with a capital where a sentence opens."""
    found = {*verbs.participles(*verbs.groups()), *_NAMING}
    return frozenset(form for form in found if form.endswith(("é", "ée", "és", "ées")))


def _described_step(page: Page, first: int, end: int) -> int:
    """«Le Maroc» and «Banque valmérienne BFX»: an article, a noun and where it is from, then the name."""
    words = page.words
    if words.forms[first] in OPENING_ARTICLES:
        return int(is_territory(page, first + 1, end))
    if end < first + 3 or words.keys[first] not in _DESCRIBED:
        return 0
    adjective = words.keys[first + 1] in page.lexicon.demonyms and words.forms[first + 1].islower()
    return 2 if adjective and page.capital[first + 2] and words.gaps[first + 2] == " " else 0


_DESCRIBED = frozenset(["banque", "societe", "groupe", "compagnie", "agence", "entreprise"])
_NAMING = frozenset(["baptisé", "baptisée", "baptisés", "nommé", "nommée", "dénommée"])


def _title_step(page: Page, first: int, end: int) -> int:
    """«Président Roux», «Directeur Général d'Alvéa»: the title is no part of the name."""
    ending = next((k for k in range(first, end - 1) if k in page.titles_to), None)
    if ending is not None and page.titles_to[ending][0] < first and page.capital[ending + 1]:
        return ending + 1 - first
    phrase = page.titles_from.get(first)
    if phrase is None or phrase[0] >= end:
        return 0
    if phrase[0] == first + 1 and page.words.keys[first] in _ENGLISH:
        return 0
    spelled = any(
        t.title.split()[0].split("-")[0].lower() == page.words.forms[first].lower()
        for t in phrase[1]
    )
    if not spelled or page.words.gaps[phrase[0]] != " ":
        return 0
    # «Générale de Valmer» is no general's name; «Directeur général d'Alvéa» holds a title.
    role = phrase[0] - first > 1 or phrase[1][0].kind == "executive"
    return phrase[0] - first if role or page.capital[phrase[0]] else 0


# Titles that are English adjectives too («Commercial Bank of …», «General …»).
_ENGLISH = frozenset(["commercial", "general", "major", "capital", "premier", "principal"])


def _demonym_step(page: Page, first: int, end: int) -> int:
    """«Français Zelvaro», «Sud-Coréen Zelvaro»: the demonym is no part of the name; «Française de Valmer» is one."""
    keys, gaps = page.words.keys, page.words.gaps
    stop = first + 1 + (gaps[first + 1 : first + 2] == ("-",))
    if stop >= end or "-".join(keys[first:stop]) not in page.lexicon.demonyms:
        return 0
    return stop - first if page.capital[stop] and gaps[stop] == " " else 0


def _lower_head(page: Page, first: int, end: int) -> bool:
    key = page.words.keys[first]
    if end - first < 2:
        return False
    if key in _LOWER_NAME_HEADS:
        return page.capital[first + 1]
    if page.words.gaps[first + 1] == "-":
        return page.capital[first + 1] and key not in FUNCTION_WORDS
    if first and page.words.keys[first - 1] in HONORIFICS and key in PARTICLES:
        return True
    if key in INSTITUTION_HEADS:
        return not _describes_known(page, first, end)
    return key in _FIRM_PARTICLES and page.capital[first + 1]


def _describes_known(page: Page, first: int, end: int) -> bool:
    """«la banque française Société Générale»: the noun says what the known firm behind it is."""
    start = next((k for k in range(first, end) if page.capital[k]), end)
    return (
        start > first + 1
        and page.words.keys[start - 1] not in FUNCTION_WORDS
        and is_known(page, start, end)
    )


def _article_ofis_known(page: Page, first: int, end: int) -> bool:
    """«Le Monde», «La Poste» at the start of a sentence: known names that begin so."""
    stop = min(end, first + 4)
    return any(is_known(page, first, k) for k in range(first + 2, stop + 1))
