"""Where a name begins or ends in a proposed range: at a verb, a purpose, a heading, an organ."""

from __future__ import annotations

from articlefacts.entities.known import is_known, is_territory
from articlefacts.entities.offices import TIES, in_charge_of
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set


def before_verb(page: Page, first: int, end: int) -> int:
    """A verb or a preposition of place ends the name: «Anne sur Radio Valmer»."""
    for index in range(first + 1, end):
        form = page.words.forms[index]
        if form in _ENDERS and page.words.gaps[index] == " ":
            return index
    return end


_ENDERS = word_set("enders")


def before_heading(page: Page, first: int, end: int) -> int:
    """«confié à Zelvaro | Le groupe a dit»: no full stop behind a heading, but a new sentence."""
    for index in range(first + 1, end):
        form = page.words.forms[index]
        if form in _RESUMING and page.words.gaps[index] == " ":
            return end if is_known(page, first, end) else index
        if form not in OPENING_ARTICLES or page.words.gaps[index] != " " or index == end - 1:
            continue
        noun = page.words.forms[index + 1].islower() or is_territory(page, index + 1, index + 2)
        if noun and is_known(page, first, index) and not is_known(page, first, end):
            return index
    return end


# What opens a sentence and no part of a name: «Jeanne Roux | Après avoir».
_RESUMING = frozenset(
    "Selon Après Concernant Depuis Malgré Mais Lorsque Toutefois Cependant Enfin Ainsi Il Elle Ils "
    "Elles Nous Lors Quant Alors".split()
)
OPENING_ARTICLES = frozenset(["Le", "La", "Les", "Un", "Une", "Ce", "Cette", "Son", "Sa"])


def before_purpose(page: Page, first: int, end: int) -> int:
    """«vice-présidente de la Banque mondiale pour l'Afrique»: her area ends no name that is known without it."""
    for index in range(first + 2, end):
        if page.words.forms[index] == "pour" and is_known(page, first, index):
            return end if is_known(page, first, end) else index
    return end


def after_noun(page: Page, first: int, end: int) -> int:
    """«Comité exécutif du groupe Zelvaro»: a noun that says what follows opens a new name."""
    for index in range(end - 2, first - 1, -1):
        if index in page.nouns_to and page.words.forms[index].islower() and page.capital[index + 1]:
            return index + 1
    return first


def after_charge(page: Page, first: int, end: int) -> int:
    """«vice-présidente |Recherche de l'|université de Valmer», «la cellule |Transports au| ministère»."""
    keys, forms = page.words.keys, page.words.forms
    charged = first - 1 in page.titles_to
    for index in range(first + 2, end - 1):
        if keys[index] in _BODIES and forms[index].islower():
            tie = index - 1 - (keys[index - 1] in ("la", "l"))
            if keys[tie] in ("au", "a") or (charged and keys[tie] in ("de", "du")):
                return index
    return first


_BODIES = word_set("institution heads")


def after_organ(page: Page, first: int, end: int) -> int:
    """«Comité Exécutif d'Orange»: an organ of a known company is named by the company."""
    if page.words.keys[first] not in _ORGANS:
        return first
    for start in range(first + 2, end):
        if page.words.keys[start - 1] in ("de", "d", "du") and any(
            e.type == "company" for e in page.entries(start, end)
        ):
            return start
    return first


_ORGANS = frozenset(
    ["assemblee", "comite", "conseil", "directoire", "direction", "siege", "bourse"]
)


def after_portfolio(page: Page, first: int, end: int) -> int:
    """«ministre de la |Justice du Canada»: what a minister has in charge, then the land he does it for."""
    if not in_charge_of(page, first) or is_known(page, first, end):
        return first
    for start in range(first + 2, end):
        tied = page.words.keys[start - 1] in _LAND_TIES
        if tied and any(e.type == "place" for e in page.entries(start, end)):
            return start
    return first


_LAND_TIES = TIES | {"la", "l"}


def before_article(page: Page, first: int, end: int) -> int:
    """«a cédé à Zelvaro Partners |le Calliope|»: a bare article inside is no firm's, if people's («Jean le Bon»)."""
    if page.words.keys[first] in page.lexicon.first_names or page.entries(first, end):
        return end
    for index in range(first + 2, end - 1):
        bare = page.words.forms[index] in _BARE_ARTICLES and page.words.gaps[index] == " "
        if bare and page.capital[index - 1] and page.capital[index + 1]:
            return index
    return end


_BARE_ARTICLES = frozenset(["le", "la", "les"])
