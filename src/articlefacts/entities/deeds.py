"""What only bodies do or suffer: «|le port de Valmer| emploie», «la liquidation de |la verrerie de Valmer|»."""

from __future__ import annotations

from functools import cache

from articlefacts.entities.firms_told import is_measured
from articlefacts.entities.page import Page
from articlefacts.lexicon import verbs
from articlefacts.lexicon.wordsets import word_set

_ARTICLES = word_set("articles") | {"les"}
_OF = frozenset(["de", "d", "du", "des"])
_TIES = _OF | {"la", "l", "le"}
_PREPOSITIONS = (word_set("prepositions") | _OF | {"pres", "depuis", "devant", "entre"}) - {
    "et",
    "ou",
}
_AUXILIARIES = word_set("auxiliaries") | {"etre", "qui", "ont", "sera", "seront", "serait", "sont"}
# «les |salariés| de la verrerie de Valmer», «le |rachat| de», «le |déficit| de».
_NOUNS = word_set("deed nouns")
_PACTS = word_set("pact nouns")
_GROUPS = ("acquire", "contract", "employ", "found", "hire", "insolvency", "invest", "merge")
_CHAIN = 6
_REACH = 10


def is_active(page: Page, first: int, end: int) -> bool:
    """Whether words that may name a place stand where only a body can."""
    deeds = _deeds()
    return acts(page, first, end, deeds) or is_measured(page, end) or _suffers(page, first)


def acts(page: Page, first: int, end: int, deeds: frozenset[str]) -> bool:
    """«Korvia et |le port de Valmer| ont signé», «|la forge de Valmer|, fondée en 1820»."""
    words = page.words
    if not page.same_sentence(end - 1, end) or words.gaps[end] not in (" ", ", "):
        return False
    index = end
    while index - end < _CHAIN and index < len(words) and words.keys[index] in _AUXILIARIES:
        index += 1
    aside = words.gaps[end] == ", " and index == end
    if not page.same_sentence(end, index) or (aside and words.forms[index] not in _participles()):
        return False
    if words.forms[index] not in deeds or (index > end and words.gaps[index] == ", "):
        return False
    # «les comptes de la scierie de Valmer, |qui| emploie»: of the nearest noun.
    return words.keys[end] == "qui" or _is_subject(page, first)


def _is_subject(page: Page, first: int) -> bool:
    """Whether an article opens the words, and no preposition stands before it."""
    if not first or page.words.keys[first - 1] not in _ARTICLES:
        return False
    return page.opening[first - 1] or page.words.keys[first - 2] not in _PREPOSITIONS


def _suffers(page: Page, first: int) -> bool:
    """«le rachat |de la forge|», «racheter |la forge|», «un accord avec |le port|»."""
    keys = page.words.keys
    start = first - (bool(first) and keys[first - 1] in _ARTICLES)
    if start < 1 or not page.same_sentence(start - 1, first):
        return False
    before = start - 1
    if keys[before] in _OF:
        # «la liquidation |judiciaire| de», «les salariés |actuels| de»
        nouns = keys[max(before - 2, 0) : before]
        return not _NOUNS.isdisjoint(nouns)
    if keys[before] in ("avec", "et"):
        return _is_party(page, before)
    if keys[before] == "par":
        return before > 0 and page.words.forms[before - 1] in _participles()
    return start < first and page.words.forms[before] in _takings()


def _is_party(page: Page, index: int) -> bool:
    """«un |accord| de coopération avec», «un |contrat| entre Korvia et»."""
    keys = page.words.keys
    for before in range(index - 1, max(index - _REACH, -1), -1):
        if not page.same_sentence(before, index):
            return False
        if keys[before] in _PACTS:
            return keys[index] == "avec" or "entre" in keys[before:index]
    return False


@cache
def paying_forms() -> frozenset[str]:
    """What the council of a town does: «investit», «a versé», «souhaite»."""
    done = verbs.forms("employer", "hire", "annoncer", "investir", "signer", "verser", "financer")
    return frozenset(done) | verbs_of_will()


@cache
def employing_forms() -> frozenset[str]:
    """«emploie», «compte»: what is told of a plant and its staff."""
    return frozenset(verbs.forms("employer", "compter", "occuper", "salarier"))


@cache
def _deeds() -> frozenset[str]:
    said = verbs.forms(
        "annoncer", "signer", "conclure", "supprimer", "licencier", "verser", "financer"
    )
    return frozenset(said) | frozenset(verbs.forms(*_GROUPS)) | verbs_of_will()


@cache
def verbs_of_will() -> frozenset[str]:
    """«veut», «souhaite», «a décidé»: what stands for somebody who wants it."""
    return frozenset(verbs.forms("vouloir", "souhaiter", "décider", "demander", "refuser"))


@cache
def _participles() -> frozenset[str]:
    return frozenset(verbs.participles("acquire", "found", "insolvency", "employ", "own", "sell"))


@cache
def _takings() -> frozenset[str]:
    return frozenset(
        verbs.forms("racheter", "reprendre", "acquérir", "céder", "revendre", "fonder")
    )
