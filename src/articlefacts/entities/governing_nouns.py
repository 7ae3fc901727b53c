"""What governs a name through «de»: «le rachat de X», «la patronne de X», «l'usine lyonnaise de X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.entities.clues import NO_TITLES, Clue
from articlefacts.entities.page import Page
from articlefacts.entities.title_reach import title_end
from articlefacts.lexicon import Title
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import EntityType

_LINKS = word_set("evidence links")
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


def clues_of_governor(page: Page, first: int) -> Iterator[Clue]:
    """What governs the name through «de»: «le rachat de X»."""
    idx = first - 1
    while idx >= 0 and first - idx <= 2 and page.words.keys[idx] in _LINKS:
        idx -= 1
    if idx == first - 1 or not page.same_sentence(idx, first):
        return
    start, cues = page.cues["of"].get(idx, (idx, ()))
    for cue in cues:
        yield Clue(cue.type, cue.weight, cue.reason, (start, first))
        if page.words.keys[idx] in _TOWNS and cue.type == "place":
            yield Clue("place", 2.0, "a town's noun before «de»", (start, first))
            yield Clue("person", -2.5, "a town's noun before «de»", (start, first))
    noun = page.nouns_to.get(idx)
    if noun and noun[1][0].type == "place":
        yield Clue("place", 1.5, "a place word before «de»", (noun[0], first))
    if idx and page.words.keys[idx - 1] in _SITES and DEMONYM.search(page.words.forms[idx]):
        yield Clue("company", 3.0, "a site before «de»", (idx - 1, first))
    yield from _held(page, first, title_end(page, idx))


def _held(page: Page, first: int, idx: int) -> Iterator[Clue]:
    """What the title that ends at a word makes of the name it is of: «le patron de X»."""
    if (title := page.titles_to.get(idx)) and page.key(title[0], idx + 1) not in NO_TITLES:
        if opens_quote(page, first):
            yield Clue("product", 2.0, "a work in quotation marks", (title[0], first))
            return
        for kind, weight in _held_kinds(page, first, title[1][0]):
            yield Clue(kind, weight, "what a title is of", (title[0], first))


def _held_kinds(page: Page, first: int, title: Title) -> tuple[tuple[EntityType, float], ...]:
    """«la directrice du |CXRD|»: bodies have directors too, and firms stand without an article."""
    led = page.words.keys[first - 1] in _ARTICLES
    house = any(cue.type == "company" for cue in page.cues["head"].get(first, (0, ()))[1])
    if led and not house and title.kind == "executive" and title.title.lower() in _OF_ANY_BODY:
        return ("organization", 1.5), ("company", 1.4)
    return _HOLDERS.get((title.kind, title.scope), ())


_ARTICLES = frozenset(["le", "la", "l", "les", "du", "des"])
_OF_ANY_BODY = frozenset(
    "président présidente vice-président vice-présidente directeur directrice responsable".split()
)


# What people do not have: «la commune de Rose Béthia».
_TOWNS = frozenset("commune communes village villages wilaya prefecture canton hameau".split())
# «l'usine bretonne de Zelvaro»: behind an adjective of place «de» tells whose it is, not where.
DEMONYM = re.compile(r"(?:ais|ois|ien|éen|ain|in|an)(?:n?e)?s?$")
_SITES = frozenset(
    "usine site etablissement filiale branche antenne atelier entrepot agence bureau".split()
)


def opens_quote(page: Page, first: int) -> bool:
    """Whether a quotation mark opens right before a word."""
    return any(mark in page.words.gaps[first] for mark in '«"“')
