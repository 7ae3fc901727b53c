"""The noun before a name: «le fabricant chinois de batteries X», «la ministre du Travail X»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.behind import acting_forms
from articlefacts.entities.borders import Range
from articlefacts.entities.clues import NO_TITLES, TYPES, Clue, as_type
from articlefacts.entities.firms_told import ANY_FIRM
from articlefacts.entities.governing_nouns import opens_quote
from articlefacts.entities.known import demonym_start, is_known
from articlefacts.entities.page import Page
from articlefacts.lexicon import Descriptor
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import EntityType

LINKS = word_set("evidence links")
_PREPOSITIONS = word_set("prepositions")
# Words a noun phrase before a name does not go across.
_STOPS = word_set("stops")
_LEADS = frozenset(
    ["comme", "notamment", "dont", "baptise", "baptisee", "nomme", "nommee", "denomme", "denommee"]
)
ARTICLES = frozenset(["le", "la", "l", "du", "au", "les", "aux", "des"])
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


def clues_of_noun(page: Page, where: Range) -> Iterator[Clue]:
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
    if page.words.keys[idx] in LINKS or page.words.keys[idx] in _PREPOSITIONS:
        return True
    origin = demonym_start(page, idx)
    return origin is not None and page.words.keys[origin - 1] in ARTICLES


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
    if page.words.keys[idx] in _KIN:
        return True
    if idx in page.nouns_to or idx in page.titles_to:
        return False
    form = page.words.forms[idx]
    if form in ("à", "en"):
        return False
    return page.words.keys[idx] in _STOPS or form in acting_forms()


# «l'enseigne des |frères Roux|», «la marque de la |famille Roux|»: the noun is not theirs.
_KIN = frozenset(["freres", "soeurs", "famille", "familles", "epoux", "heritiers", "clan"])


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
    at = start - 1 if start and words.keys[start - 1] in ARTICLES else start
    if at and words.keys[at - 1] in ("sur", "via"):
        return True
    owned = words.keys[end : end + 1] in (("de",), ("d",), ("du",)) and page.same_sentence(at, end)
    owner = end + 2 if words.keys[end + 1 : end + 2] in (("l",), ("la",)) else end + 1
    return owned and any(page.capital[owner : owner + 1])


def _is_trade(page: Page, noun: tuple[int, tuple[Descriptor, ...]]) -> bool:
    """«le spécialiste du jouet X»: a product after a firm's noun and «du» is what the firm makes."""
    start, (descriptor, *_) = noun
    if start < 3 or page.words.keys[start - 1] not in ("du", "des", "l", "la"):
        return False
    if not _MAGNATES.isdisjoint(page.words.keys[start - 3 : start - 1]):
        return True  # «le magnat américain des médias X»
    maker = page.nouns_to.get(start - 2) or page.nouns_to.get(start - 3)
    known = maker and page.words.keys[maker[0]] in _MAKERS
    return descriptor.type == "product" and bool(known)


_MAGNATES = frozenset("magnat tycoon roi reine baron pape nabab mogul ponte".split())
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
    long = where[1] > where[0] + 1
    if (
        noun == "fonds"
        and long
        and (_is_owned(page, start, where[0]) or _is_used(page, start, where[1]))
    ):
        kinds = ("product",)
    if "product" in kinds and _is_owned(page, start, where[0]):
        kinds, weight = ("product",), 4.0
    elif "product" in kinds and _is_used(page, start, where[1]):
        kinds = ("product",)
    if page.words.keys[start] in _CORPORATE and not _is_headed(page, start):
        yield from _named_as_person(page, where)
    for kind in kinds:
        yield Clue(
            kind,
            weight if len(kinds) == 1 else (0.6 if kind == kinds[0] else 0.4) * weight,
            "descriptor before the name",
            (start, where[0]),
            noun,
        )


def _named_as_person(page: Page, where: Range) -> Iterator[Clue]:
    """«le groupe |Jeanne Roux|»: a firm that bears its founder's first name and surname."""
    first, end = where
    if end > first + 1 and page.words.keys[first] in page.lexicon.first_names:
        yield Clue("company", 2.5, "a firm's noun before a first name and a surname", where)


_CORPORATE = ANY_FIRM | frozenset(
    "conglomerat holding filiale multinationale coentreprise enseigne cooperative consortium".split()
)


def _is_headed(page: Page, start: int) -> bool:
    """«la patronne du |groupe| Jeanne Roux»: without a comma, the holder of the title behind its firm."""
    index = start - 1
    while index > 0 and start - index <= 3 and page.words.keys[index] in LINKS:
        index -= 1
    return index < start - 1 and index in page.titles_to
