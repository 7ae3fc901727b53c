"""Evidence before a name: honorifics, titles, nouns, demonyms, what governs it through «de»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.behind import acting_forms
from articlefacts.entities.borders import HONORIFICS, Range
from articlefacts.entities.clues import NO_TITLES, TYPES, Clue, as_type, is_acronym
from articlefacts.entities.governing_nouns import clues_of_governor, opens_quote
from articlefacts.entities.known import demonym_start, is_known, is_territory
from articlefacts.entities.offices import TERMS, in_charge_of
from articlefacts.entities.page import Page
from articlefacts.lexicon import Descriptor
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import EntityType

_LINKS = word_set("evidence links")
_PREPOSITIONS = word_set("prepositions")
# Words a noun phrase before a name does not go across.
_STOPS = word_set("stops")
# «la |F8| Zelva»: firms that open with a code («H2 Zelva») stand without an article.
_CODE = re.compile(r"[A-Z]{1,3}\d{1,4}[A-Z]?")
_LEADS = frozenset(
    ["comme", "notamment", "dont", "baptise", "baptisee", "nomme", "nommee", "denomme", "denommee"]
)
_ARTICLES = frozenset(["le", "la", "l", "du", "au", "les", "aux", "des"])
_SUCH = frozenset(["tel", "telle", "tels", "telles"])
# Nouns that stand before names of two types alike.
_EITHER: dict[str, tuple[EntityType, ...]] = {
    "agence": ("company", "organization"),
    "marque": ("company", "product"),
    "plateforme": ("company", "product"),
    "plate forme": ("company", "product"),
    "site": ("company", "product"),
    "site internet": ("company", "product"),
    "reseau social": ("company", "product"),
    "reseau": ("company", "organization"),
    "service": ("company", "product"),
    "application": ("product", "company"),
    "institut": ("organization", "company"),
    "studio": ("company", "organization"),
    "editeur": ("company", "person"),
    "industriel": ("company", "person"),
    "producteur": ("company", "person"),
    "investisseur": ("company", "person"),
    "courtier": ("company", "person"),
    "agent": ("company", "person"),
    "rival": ("company", "person"),
    "rivale": ("company", "person"),
    "concurrent": ("company", "person"),
    "concurrente": ("company", "person"),
    "imprimeur": ("company", "person"),
    "etablissement": ("company", "organization"),
    "titre": ("company", "product"),
    "chaine": ("company", "organization"),
}


def clues_before(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the words before a mention tell; the word before stands in its sentence."""
    first, _ = where
    idx = first - 1
    key, form = page.words.keys[idx], page.words.forms[idx]
    if key in HONORIFICS and (form[0].isupper() or len(key) > 3):
        yield Clue("person", 6.0, "honorific before the name", (idx, first))
    start, before = page.cues["before"].get(idx, (idx, ()))
    for cue in before:
        # «un plan d'action «X»», «le nombre de modèles X»: the word is itself a complement.
        complement = start and page.words.keys[start - 1] in ("de", "d")
        share = cue.reason == "share before the name"
        if (complement and (cue.type == "product" or share)) or (
            share and opens_quote(page, first)
        ):
            continue
        yield Clue(cue.type, cue.weight, cue.reason, (start, first))
    if key in _ARTICLES and where[1] - first > 1 and _CODE.fullmatch(page.words.forms[first]):
        yield Clue("product", 1.5, "a model's code behind an article", where)
    if form == "à" and not before:
        yield Clue("place", 0.9, "«à» before the name", (idx, first))
    if title := page.titles_to.get(idx):
        yield _titled(page, where, title[0])
    if (origin := demonym_start(page, idx)) is not None:
        yield from _demonym(page, origin, first)
    if where[1] - first > 1 and page.capital[idx] and in_charge_of(page, idx):
        yield Clue("person", 3.0, "minister before the name", (idx, first))
        return  # «le ministre des Entreprises Marc Roux»: no enterprise
    yield from clues_of_governor(page, first)
    yield from _noun_phrase(page, where)


def clues_of_holder(page: Page, where: Range) -> Iterator[Clue]:
    """«le maire de la ville, Jeanne Roux»: a title with its article, a comma, a name of two words."""
    first, end = where
    if end - first < 2:
        return
    for index in range(first - 1, max(first - _HOLDER_REACH, 0), -1):
        title = page.titles_to.get(index)
        if title and page.words.keys[title[0] - 1] in _DEFINITE | TERMS:
            yield Clue("person", 1.2, HOLDER, (title[0], first))
        if title or not page.same_sentence(index - 1, first) or "," in page.words.gaps[index]:
            return


HOLDER = "title before the comma"
_HOLDER_REACH = 12
_DEFINITE = frozenset(["le", "la", "l", "son", "sa", "leur"])


def _titled(page: Page, where: Range, start: int) -> Clue:
    """«le ministre Roux» is a person, «la sénatrice LX» belongs to an organization."""
    first, end = where
    if all(is_acronym(form) for form in page.words.forms[first:end]) or (
        is_acronym(page.words.forms[first]) and page.words.forms[first + 1].islower()
    ):
        return Clue("organization", 1.5, "acronym after a title", (start, first))
    if page.words.forms[end - 1].islower():
        return Clue("organization", 1.5, "title of a body", (start, first))
    if is_territory(page, first, end):  # «le président France de Zelvaro»
        return Clue("place", 1.5, "area of a title", (start, first))
    return Clue("person", 3.0, "title before the name", (start, first))


def _demonym(page: Page, idx: int, first: int) -> Iterator[Clue]:
    """«l'américain Zelvaro»: an article and a demonym alone before a name make it a company."""
    if idx and page.words.keys[idx - 1] in _ARTICLES:
        yield Clue("company", 3.5, "demonym before the name", (idx, first))


def _noun_phrase(page: Page, where: Range) -> Iterator[Clue]:
    """The noun before the name: «le fabricant chinois de batteries X», «la ministre du Travail X»."""
    first, end = where
    idx = _before_examples(page, first)
    examples = idx < first - 1
    if _has_no_noun(page, idx):
        return
    for distance in range(8):
        if not page.same_sentence(idx, first) or _stops(page, idx):
            return
        idx = _head_of(page, idx)
        noun = page.nouns_to.get(idx)
        if noun and is_known(page, noun[0], first):
            # «la présidente de la Banque de Valmer |Roux|»: the noun is of the body's name.
            idx = noun[0] - 1
            continue
        if noun and idx < first - 1 and examples:
            yield from _described(page, where, idx, distance)
            return
        if noun and not (_is_complement(page, noun[0]) or _is_trade(page, noun)):
            yield from _described(page, where, idx, distance)
            return
        title = page.titles_to.get(idx)
        if title and page.key(title[0], idx + 1) in NO_TITLES:
            return
        if title and distance and end - first > 1:
            yield Clue("person", 2.0, "title before the name", (title[0], first))
            return
        gap = page.words.gaps[idx]
        if gap != " " and gap not in ("'", "’", "-"):
            return
        idx -= 1


def _has_no_noun(page: Page, idx: int) -> bool:
    """Whether no noun can end at a word: «pour |X», «l'américain |X»."""
    if page.words.keys[idx] in _LINKS or page.words.keys[idx] in _PREPOSITIONS:
        return True
    origin = demonym_start(page, idx)
    return origin is not None and page.words.keys[origin - 1] in _ARTICLES


def _head_of(page: Page, last: int) -> int:
    """The last word of «projet» in «le projet gazier X»: of two nouns the first is the head."""
    noun = page.nouns_to.get(last)
    joined = noun is not None and page.words.gaps[noun[0]] == " "
    return noun[0] - 1 if noun and joined and noun[0] - 1 in page.nouns_to else last


def _before_examples(page: Page, first: int) -> int:
    """The word before the name, or before «comme», «notamment», «tels que» that give examples."""
    idx = first - 1
    if page.words.keys[idx] == "que" and idx and page.words.keys[idx - 1] in _SUCH:
        return max(idx - 2, 0)
    if page.words.keys[idx] in _LEADS and idx:
        return idx - 1
    return idx


def _stops(page: Page, idx: int) -> bool:
    """Whether a word ends the noun phrase: a verb, a conjunction; «à» does not («prêt-à-porter»)."""
    if idx in page.nouns_to or idx in page.titles_to:
        return False
    form = page.words.forms[idx]
    if form in ("à", "en"):
        return False
    return page.words.keys[idx] in _STOPS or form in acting_forms()


def _is_complement(page: Page, first: int) -> bool:
    """«le loueur de scooters X»: the noun after «de» says what X deals in, not what X is."""
    if not first:
        return False
    before = page.words.keys[first - 1]
    return before in ("de", "d", "en")


def _is_owned(page: Page, start: int, first: int) -> bool:
    """«sa marque X», «le site «X»»: what is owned or put in quotation marks is a product."""
    if start and page.words.keys[start - 1] in ("sa", "son", "ses", "leur", "leurs", "notre"):
        return True
    return opens_quote(page, first)


def _is_used(page: Page, start: int, end: int) -> bool:
    """«sur la plateforme X», «le site X de l'université»: what one is on, or what has an owner."""
    words = page.words
    at = start - 1 if start and words.keys[start - 1] in _ARTICLES else start
    if at and words.keys[at - 1] in ("sur", "via"):
        return True
    owned = words.keys[end : end + 1] in (("de",), ("d",), ("du",)) and page.same_sentence(at, end)
    owner = end + 2 if words.keys[end + 1 : end + 2] in (("l",), ("la",)) else end + 1
    return owned and any(page.capital[owner : owner + 1])


def _is_trade(page: Page, noun: tuple[int, tuple[Descriptor, ...]]) -> bool:
    """«le spécialiste du jouet X»: a product after a firm's noun and «du» is what the firm makes."""
    start, (descriptor, *_) = noun
    if start < 2 or page.words.keys[start - 1] not in ("du", "des", "l", "la"):
        return False
    maker = page.nouns_to.get(start - 2) or page.nouns_to.get(start - 3)
    known = maker and page.words.keys[maker[0]] in _MAKERS
    return descriptor.type == "product" and bool(known)


_MAKERS = frozenset(["specialiste", "leader", "geant", "champion", "roi", "pionnier", "fabricant"])


def _described(page: Page, where: Range, last: int, distance: int) -> Iterator[Clue]:
    """What the noun whose last word is given says of the name behind it."""
    start, (descriptor, *_) = page.nouns_to[last]
    cued = distance == 0 and where[0] - 1 in page.cues["before"]
    if descriptor.type not in TYPES or cued:
        return
    weight = 3.5 - 0.3 * distance
    noun = page.key(start, last + 1)
    kinds = _EITHER.get(noun.split(" de ")[0], (as_type(descriptor.type),))
    if "product" in kinds and _is_owned(page, start, where[0]):
        kinds, weight = ("product",), 4.0
    elif "product" in kinds and _is_used(page, start, where[1]):
        kinds = ("product",)
    for kind in kinds:
        yield Clue(
            kind,
            weight if len(kinds) == 1 else (0.6 if kind == kinds[0] else 0.4) * weight,
            "descriptor before the name",
            (start, where[0]),
            noun,
        )
