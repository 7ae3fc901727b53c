"""Evidence that a name is a firm's in the sentence around it: what takes it up, what leads to it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.behind import finite_forms
from articlefacts.entities.borders import Range
from articlefacts.entities.clues import NO_TITLES, Clue
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

_TAKES_UP = frozenset(["l", "la", "le", "cette", "ce", "cet"])
# Nouns that any firm may be called by, whatever its trade.
ANY_FIRM = frozenset(
    [
        "groupe", "entreprise", "societe", "compagnie", "firme", "start up", "startup",
        "jeune pousse", "pme", "eti",
    ]
)  # fmt: skip
# These tell a trade too, and are no part of a name.
_FIRM = ANY_FIRM | {"plateforme", "fabricant", "equipementier", "biotech", "fintech"}
_LEADS = frozenset(
    [
        "fonde", "fondee", "base", "basee", "implante", "implantee",
        "specialise", "specialisee", "cote", "cotee", "rachete", "rachetee", "introduit", "introduite",
        "deficitaire", "endette", "endettee", "filiale", "propriete", "valorise", "valorisee",
    ]
)  # fmt: skip
_LONGEST_LEAD = 12


def taken_up(page: Page, end: int) -> bool:
    """Whether a name closes its sentence and the next speaks of the firm: «X. L'entreprise»."""
    words = page.words
    if end + 1 >= len(words) or not words.gaps[end].startswith(".") or not page.opening[end]:
        return False
    if words.keys[end] not in _TAKES_UP:
        return False
    noun = page.nouns_from.get(end + 1)
    return noun is not None and (
        words.keys[end + 1] in _FIRM or page.key(end + 1, noun[0]) in _FIRM
    )


def clues_of_upshot(page: Page, where: Range) -> Iterator[Clue]:
    """«L'avenir de |X|. L'entreprise»: the next sentence speaks of a firm."""
    if taken_up(page, where[1]):
        yield Clue("company", 1.3, "taken up as a firm by the next sentence")


def clues_of_size(page: Page, where: Range) -> Iterator[Clue]:
    """«|X| (1.700 salariés)», «|X| (420 M€ de chiffre d'affaires)»: what firms are measured by."""
    if is_measured(page, where[1]):
        yield Clue("company", 2.5, "its staff or turnover in brackets")


def is_measured(page: Page, end: int) -> bool:
    """Whether a bracket right behind a name tells a firm's staff or its turnover."""
    return _SIZE.match(page.words.text, page.words.ends[end - 1]) is not None


def clues_of_shareholder(page: Page, where: Range) -> Iterator[Clue]:
    """«|X|, dont l'État détient 12 %»: who else but a firm has owners."""
    end = where[1]
    led = page.words.keys[end : end + 1] == ("dont",) and page.words.gaps[end] == ", "
    if led and _OWNED.match(page.words.text, page.words.starts[end]):
        yield Clue("company", 2.0, "its shareholder after the name")


_OWNED = re.compile(
    r"dont (?:[\wÀ-ÿ’'.&-]{1,24} ){1,5}(?:détient|détiennent|détenait|possède|possèdent|contrôle|contrôlent|"
    r"est (?:l['’]un des |le (?:premier |principal )?)?actionnaires?|"
    r"a (?:pris|acquis|acheté|racheté|cédé|vendu)) (?:désormais |déjà |encore |aussi )?"
    r"(?:\d|une participation|le contrôle|le capital|la (?:totalité|moitié|majorité)|"
    r"(?:près|plus|environ|moins) )"
)


_SIZE = re.compile(
    r"[»\"]?,?[ \u00a0]\((?:environ |près de |plus de |quelque )?\d[\d.,\u00a0\u202f ]{0,9}"
    r"(?:(?:salariés|collaborateurs|employés|personnes|magasins|points de vente|adhérents)\b|"
    r"(?:(?:millions?|milliards?) (?:d['’]euros|de francs|de dollars)|(?:M|Md|Mds|K|k)€)"
    r"(?: de (?:CA\b|chiffre d['’]affaires|ventes)|\)|, avec ))"
)


def clues_of_copula(page: Page, where: Range) -> Iterator[Clue]:
    """«|X| est un opérateur postal», «|X| reste le deuxième fabricant»: what it is said to be."""
    end = where[1]
    words = page.words
    if words.keys[end : end + 1] and words.keys[end] in _IS and words.gaps[end] == " ":
        for index in range(end + 1, min(end + _COPULA_REACH, len(words))):
            noun = page.nouns_from.get(index)
            if noun and index > end + 1:
                if noun[1][0].type == "company":
                    yield Clue("company", 2.0, "said to be a firm", (end, noun[0]))
                return
            if words.keys[index] not in _DETERMINERS and words.keys[index] not in _QUALIFIERS:
                return


_IS = frozenset(["est", "etait", "reste", "restait", "devient", "deviendra", "demeure"])
_COPULA_REACH = 6
_DETERMINERS = word_set("determiners")
_QUALIFIERS = word_set("qualifiers") | {"plus", "deuxieme", "troisieme"}


def clues_of_introduction(page: Page, where: Range) -> Iterator[Clue]:
    """«un faïencier portugais, |X|.», «les deux groupes, |X| et Y,»: the noun of a firm, then its name."""
    first, end = where
    words = page.words
    if not _is_closed(page, end):
        return
    for index in range(first - 1, max(first - _LONGEST_LEAD, 0), -1):
        if not page.same_sentence(index - 1, first) or page.capital[index]:
            return
        title = page.titles_to.get(index)
        if title and page.key(title[0], index + 1) not in NO_TITLES and index not in page.nouns_to:
            return
        noun = page.nouns_to.get(index)
        if noun and words.keys[noun[0] - 1] in _INTRODUCING:
            firm = noun[1][0].type == "company" and words.keys[noun[0]] not in _RIVALS
            if firm and words.forms[noun[0]].islower():
                yield Clue("company", 2.0, "introduced as a firm", (noun[0], first))
            return
        if "," in words.gaps[index]:
            return


_INTRODUCING = frozenset(
    "un une le la son sa leur deux trois quatre autre grand petit jeune premier seul".split()
)


# People and products have them too.
_RIVALS = frozenset(["rival", "rivale", "rivaux", "rivales", "concurrent", "concurrents"])


def _is_closed(page: Page, end: int) -> bool:
    """Whether the name ends its aside: a comma, a full stop, or «et» and one more name."""
    if end >= len(page.words) or page.words.gaps[end].strip() in (",", ".", ";", "», "):
        return True
    return page.words.forms[end] == "et" and page.capital[min(end + 1, len(page.words) - 1)]


def clues_of_lead(page: Page, where: Range) -> Iterator[Clue]:
    """«Fondée en 2012 à Valmer, |X|»: the participle that opens the sentence is said of a firm."""
    first, _ = where
    for index in range(first - 1, max(first - _LONGEST_LEAD, -1), -1):
        if not page.same_sentence(index, first):
            return
        if page.opening[index] and page.words.keys[index] in _LEADS:
            yield Clue("company", 1.8, "founded or based, before the comma", (index, first))
        if page.opening[index] or "," in page.words.gaps[index]:
            return


# «|X|, lui, gagne 3 %», «|X|, que contrôle Y,», «|X| et son rival», «|X| en demandait 3 M€»
_LED_ON = re.compile(
    r", (?:(?:lui|elle|eux),|(?:qui|que|dont|à qui|avec qui|auquel|à laquelle) |qu['’]|(?:sa|son) filiale|(?:c['’]est|ce sont) (?:[a-zà-ÿ]{3,9} )?\d)|"
    r" et (?:son|sa|ses|leurs?) "
)


def is_led_on(page: Page, end: int) -> bool:
    """Whether what follows takes up the word that opens a sentence, as names are taken up."""
    if _LED_ON.match(page.words.text, page.words.ends[end - 1]):
        return True
    keys = page.words.forms[end : end + 2]
    return len(keys) == 2 and keys[0] in _CLITICS and keys[1] in finite_forms()


# «Zelvaro |en| détient», «Zelvaro |lui| réclame», «Zelvaro |l'|a emporté»
_CLITICS = frozenset(["en", "y", "l", "lui", "leur"])
