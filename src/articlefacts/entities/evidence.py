"""Evidence: every reason to think that a name is a person, a company or something else.

A clue is read from the words of the name, from those beside one of its mentions, or from a table.
Weights are in units of log-odds; repeated reasons of one kind count less each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from articlefacts.entities.borders import HONORIFICS, Range
from articlefacts.entities.page import Page
from articlefacts.lexicon import Descriptor, key_of, verbs
from articlefacts.models.entities import EntityType

TYPES: tuple[EntityType, ...] = ("person", "company", "organization", "place", "product")


class Clue(NamedTuple):
    """A reason for (or, when negative, against) a type, with the words that give it.

    ``note`` is the key of the noun that describes the thing, where one does.
    """

    type: EntityType
    weight: float
    reason: str
    where: Range | None = None
    note: str = ""


_SPACES = frozenset([" ", "\u00a0", "\u202f"])
_BESIDE = re.compile(r"\.?[ \u00a0\u202f]?[\"«“'’‘]?[ \u00a0\u202f]?|-")
_LINKS = frozenset("de d du des la le l les".split())
_AUXILIARIES = frozenset(
    """
    a ont avait avaient aura aurait auraient va vont vient viennent de est sont etait s se n ne y en l
    egalement aussi deja ainsi notamment pourrait pourra doit devrait veut souhaite prevoit d ete pas
    plus recemment encore toujours desormais lui meme bien annonce avoir
    """.split()
)
_PREPOSITIONS = frozenset("a au aux chez en par pour avec sur dans contre vers sous et ou".split())
_DETERMINERS = frozenset("le la l les un une des du de son sa ses leur".split())
_QUALIFIERS = frozenset(
    """
    ancien ancienne ex jeune grand grande premier premiere principal principale nouveau nouvelle futur
    future petit petite celebre actuel actuelle egalement aussi lui meme alors autre seul seule
    fameux fameuse puissant puissante numero par ailleurs actuellement aujourd hui grands
    """.split()
)
# Words a noun phrase before a name does not go across.
_STOPS = frozenset(
    """
    que qui et ou mais donc est sont a ont avait etait se ne pas dans avec par sur pour chez il elle
    ils elles on nous vous ce cet cette ces dont lorsque quand comme si selon contre entre vers sans
    sera serait aura aurait va vont fait dit peut doit
    """.split()
)
# What the holder of a title «de X» makes of X, by kind and scope of the title.
_HOLDERS: dict[tuple[str, str], tuple[tuple[EntityType, float], ...]] = {
    ("executive", "org"): (("company", 2.0), ("organization", 0.9)),
    ("founder", "org"): (("company", 2.0), ("organization", 0.5)),
    ("finance", "org"): (("company", 1.2), ("organization", 0.3)),
    ("union", "org"): (("organization", 1.5), ("company", 0.6)),
    ("politics", "org"): (("organization", 1.2),),
    ("academia", "org"): (("organization", 1.2),),
    ("sport", "org"): (("organization", 1.2),),
    ("media", "org"): (("organization", 1.0), ("company", 0.4)),
    ("other", "org"): (("organization", 0.6), ("company", 0.6)),
    ("politics", "place"): (("place", 1.4),),
    ("government", "place"): (("place", 1.2), ("organization", 0.4)),
    ("justice", "place"): (("place", 1.4),),
    ("royal", "place"): (("place", 1.4),),
}
_AGE = re.compile(r",? ?\(?\d{1,3} ans")
_SHARE = re.compile(r"[  ]?\((?:[+\-−–] ?\d|NYSE|Nasdaq|NASDAQ|Euronext|ISIN|BRVM|[A-Z]{2,5} ?: ?[+\-−–]? ?\d)|[  ]:? ?[+−–-] ?\d{1,2}(?:,\d+)? ?%")


def clues_of_mention(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the words beside one mention tell."""
    first, end = where
    if page.same_sentence(first - 1, first) and _BESIDE.fullmatch(page.words.gap(first)):
        yield from _before(page, where)
    yield from _behind(page, where)


def _before(page: Page, where: Range) -> Iterator[Clue]:
    first, _ = where
    idx = first - 1
    key, form = page.words.keys[idx], page.words.forms[idx]
    if key in HONORIFICS and (form[0].isupper() or len(key) > 3):
        yield Clue("person", 6.0, "honorific before the name", (idx, first))
    start, before = page.cues_to.get(("before", idx), (idx, ()))
    for cue in before:
        yield Clue(_type(cue.type), cue.weight, cue.reason, (start, first))
    if form == "à" and not before:
        yield Clue("place", 0.9, "«à» before the name", (idx, first))
    if title := page.titles_to.get(idx):
        yield _titled(page, where, title[0])
    if form.islower() and key in page.lexicon.demonyms:
        yield from _demonym(page, idx, first)
    yield from _governor(page, first)
    yield from _noun_phrase(page, where)


def _titled(page: Page, where: Range, start: int) -> Clue:
    """«le ministre Roux» is a person, «la sénatrice LX» belongs to an organization."""
    first, end = where
    if all(is_acronym(form) for form in page.words.forms[first:end]):
        return Clue("organization", 1.5, "acronym after a title", (start, first))
    return Clue("person", 3.0, "title before the name", (start, first))


def is_acronym(form: str) -> bool:
    """Whether a word is written as acronyms are: «BCE», «LX»."""
    return form.isupper() and 2 <= len(form) <= 5


def _demonym(page: Page, idx: int, first: int) -> Iterator[Clue]:
    """«l'américain Kelvio»: an article and a demonym alone before a name make it a company."""
    if idx and page.words.keys[idx - 1] in ("le", "la", "l", "du", "au", "les", "aux", "des"):
        yield Clue("company", 3.5, "demonym before the name", (idx, first))


def _governor(page: Page, first: int) -> Iterator[Clue]:
    """What governs the name through «de»: «le rachat de X»."""
    idx = first - 1
    while idx >= 0 and first - idx <= 2 and page.words.keys[idx] in _LINKS:
        idx -= 1
    if idx == first - 1 or not page.same_sentence(idx, first):
        return
    start, cues = page.cues_to.get(("of", idx), (idx, ()))
    for cue in cues:
        yield Clue(_type(cue.type), cue.weight, cue.reason, (start, first))
    noun = page.nouns_to.get(idx)
    if noun and noun[1][0].type == "place":
        yield Clue("place", 1.5, "a place word before «de»", (noun[0], first))
    if title := page.titles_to.get(idx):
        for kind, weight in _HOLDERS.get((title[1][0].kind, title[1][0].scope), ()):
            yield Clue(kind, weight, "what a title is of", (title[0], first))


def _noun_phrase(page: Page, where: Range) -> Iterator[Clue]:
    """The noun before the name: «le fabricant chinois de batteries X», «la ministre du Travail X»."""
    first, end = where
    idx = _before_examples(page, first)
    examples = idx < first - 1
    if page.words.keys[idx] in _LINKS or page.words.keys[idx] in _PREPOSITIONS:
        return
    for distance in range(8):
        if not page.same_sentence(idx, first) or _stops(page, idx):
            return
        noun = page.nouns_to.get(idx)
        if noun and idx < first - 1 and examples:
            yield from _described(page, where, noun, distance)
            return
        if noun and not _is_complement(page, noun[0], noun[1][0]):
            yield from _described(page, where, noun, distance)
            return
        title = page.titles_to.get(idx)
        if title and distance and end - first > 1:
            yield Clue("person", 2.0, "title before the name", (title[0], first))
            return
        gap = page.words.gap(idx)
        if gap not in _SPACES and gap not in ("'", "’", "-"):
            return
        idx -= 1


def _before_examples(page: Page, first: int) -> int:
    """The word before the name, or before «comme», «notamment», «tels que» that give examples."""
    idx = first - 1
    if page.words.keys[idx] == "que" and idx and page.words.keys[idx - 1] in _SUCH:
        return max(idx - 2, 0)
    if page.words.keys[idx] in _LEADS and idx:
        return idx - 1
    return idx


_LEADS = frozenset(
    ["comme", "notamment", "dont", "baptise", "baptisee", "nomme", "nommee", "denomme", "denommee"]
)
_SUCH = frozenset(["tel", "telle", "tels", "telles"])


def _stops(page: Page, idx: int) -> bool:
    """Whether a word ends the noun phrase: a verb, a conjunction; «à» does not («prêt-à-porter»)."""
    return page.words.keys[idx] in _STOPS and page.words.forms[idx] != "à"


def _is_complement(page: Page, first: int, noun: Descriptor) -> bool:
    """«le loueur de scooters X»: the noun after «de» says what X deals in, not what X is."""
    if not first:
        return False
    before = page.words.keys[first - 1]
    return before in ("de", "d", "en") or (noun.number == "pl" and before not in ("les", "des", "aux"))


def _described(
    page: Page, where: Range, noun: tuple[int, tuple[Descriptor, ...]], distance: int
) -> Iterator[Clue]:
    start, (descriptor, *_) = noun
    cued = distance == 0 and ("before", where[0] - 1) in page.cues_to
    if descriptor.type not in TYPES or cued:
        return
    weight = 3.5 - 0.3 * distance
    kinds = _EITHER.get(key_of(descriptor.noun), (_type(descriptor.type),))
    for kind in kinds:
        yield Clue(
            kind,
            weight if len(kinds) == 1 else (0.6 if kind == kinds[0] else 0.4) * weight,
            "descriptor before the name",
            (start, where[0]),
            descriptor.noun,
        )


def opens_another(page: Page, end: int) -> bool:
    """«Roux, le ministre italien Ada Bianchi»: the title belongs to the name behind it."""
    for idx in range(end, min(end + 2, len(page.words))):
        if not page.same_sentence(end - 1, idx) or page.words.gap(idx) not in _SPACES:
            return False
        if page.capital[idx]:
            return not is_acronym(page.words.forms[idx])
    return False


_NO_TITLES = frozenset(["associe", "associee", "chef de file", "membre", "leader", "champion", "star", "pionnier"])
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
    "imprimeur": ("company", "person"),
    "etablissement": ("company", "organization"),
    "titre": ("company", "product"),
    "chaine": ("company", "organization"),
    "projet": ("product", "company"),
}


def _behind(page: Page, where: Range) -> Iterator[Clue]:
    _, end = where
    start = page.words.ends[end - 1]
    text = page.words.text
    if _AGE.match(text, start):
        yield Clue("person", 4.0, "age after the name", (end, min(end + 2, len(page.words))))
    if quoted_share(page, end):
        yield Clue("company", 3.0, "share price after the name")
    if not page.same_sentence(end - 1, end):
        return
    gap = page.words.gap(end)
    if gap in _SPACES:
        yield from _predicate(page, end)
        if page.words.forms[end] in acting_forms() and not _governed(page, where[0]):
            yield from _ACTS
    elif gap.strip() in (",", "(", "–", "-", ":", "),", "»,", '",'):
        yield from _apposition(page, end, bracket="(" in gap)


@cache
def acting_forms() -> frozenset[str]:
    """Finite forms that are no participles too: «lève», not «fait»."""
    return finite_forms() - frozenset(verbs.participles(*verbs.groups()))


# A name that governs a verb acts: towns that nobody knows do not.
_ACTS = (
    Clue("company", 0.9, "subject of a verb"),
    Clue("person", 0.3, "subject of a verb"),
    Clue("place", -0.8, "subject of a verb"),
)


def _governed(page: Page, first: int) -> bool:
    return bool(first) and page.words.keys[first - 1] in ("de", "d", "du", "a", "au", "en", "par", "et")


def quoted_share(page: Page, end: int) -> bool:
    """Whether a share price or a stock code follows: «X (+2,3 %)», «X (NYSE: XX)»."""
    return _SHARE.match(page.words.text, page.words.ends[end - 1]) is not None


@cache
def finite_forms() -> frozenset[str]:
    """Finite forms of the newsroom's verbs, and what opens a verb phrase («s», «ne»)."""
    return frozenset(verbs.finite_forms(*verbs.groups())) | {"n", "ne", "s", "se", "y", "en"}


def _predicate(page: Page, end: int) -> Iterator[Clue]:
    """The verb after the name, past its auxiliaries."""
    for idx in range(end, min(end + 5, len(page.words))):
        stop, found = page.cues_from.get(("after", idx), (idx, ()))
        for cue in found:
            yield Clue(_type(cue.type), cue.weight, cue.reason, (end, stop))
        if found or page.words.keys[idx] not in _AUXILIARIES:
            return


def _apposition(page: Page, end: int, *, bracket: bool) -> Iterator[Clue]:
    """What a comma or a bracket says of the name: «X, spécialiste de», «X (filiale de Y)»."""
    definite = False
    for idx in range(end, min(end + 4, len(page.words))):
        if not page.same_sentence(idx, end):
            return
        key = page.words.keys[idx]
        found = list(_appositions(page, end, idx, definite))
        yield from found
        if found or key not in _DETERMINERS and key not in _QUALIFIERS:
            return
        definite = definite or (key in ("le", "la", "l") and not bracket)


def _appositions(page: Page, end: int, idx: int, definite: bool) -> Iterator[Clue]:
    weight = 0.5 if definite else 1.0
    title = page.titles_from.get(idx)
    if title and page.key(idx, title[0]) not in _NO_TITLES and not opens_another(page, title[0]):
        yield Clue("person", 3.0 if weight == 1.0 else 1.2, "title after the name", (idx, title[0]))
        return
    stop, found = page.cues_from.get(("comma", idx), (idx, ()))
    for cue in found:
        yield Clue(_type(cue.type), cue.weight * weight, cue.reason, (idx, stop))
    noun = page.nouns_from.get(idx)
    if noun and not found and noun[1][0].type in TYPES:
        kind = _type(noun[1][0].type)
        where = (idx, noun[0])
        yield Clue(kind, 2.0 * weight, "descriptor after the name", where, noun[1][0].noun)


def _type(name: str) -> EntityType:
    return name  # type: ignore[return-value]
