"""Evidence behind a comma or a bracket: what a name in apposition is said to be."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import NO_TITLES, TYPES, Clue, as_type, is_acronym
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

_DETERMINERS = word_set("determiners")
_QUALIFIERS = word_set("qualifiers")


def clues_of_apposition(page: Page, name: Range, *, bracket: bool) -> Iterator[Clue]:
    """What a comma or a bracket says of the name: «X, spécialiste de», «X (filiale de Y)»."""
    definite = False
    end = name[1]
    for idx in range(end, min(end + 4, len(page.words))):
        if not page.same_sentence(idx, end):
            return
        key = page.words.keys[idx]
        found = list(_told(page, name, idx, definite=definite))
        yield from found
        if found or (key not in _DETERMINERS and key not in _QUALIFIERS):
            return
        definite = definite or (key in ("le", "la", "l") and not bracket)


def _told(page: Page, name: Range, idx: int, *, definite: bool) -> Iterator[Clue]:
    weight = 0.5 if definite else 1.0
    noun = page.nouns_from.get(idx)
    title = _title_of(page, name, idx)
    if title and page.key(idx, title) not in NO_TITLES and not opens_another(page, title):
        yield Clue("person", 3.0 if weight == 1.0 else 1.2, "title after the name", (idx, title))
        return
    stop, found = page.cues["comma"].get(idx, (idx, ()))
    if definite and _opens_clause(page, max(stop, noun[0] if noun else stop)):
        return
    for cue in found:
        yield Clue(cue.type, cue.weight * weight, cue.reason, (idx, stop))
    if noun and not found and noun[1][0].type in TYPES:
        where = (idx, noun[0])
        told = Clue(
            as_type(noun[1][0].type),
            2.0 * weight,
            "descriptor after the name",
            where,
            page.key(*where),
        )
        if told.note == "marque":  # a firm's name, or that of what it sells
            yield told._replace(weight=told.weight * 0.6)
            yield told._replace(type="product", weight=told.weight * 0.6)
        else:
            yield told


def _opens_clause(page: Page, end: int) -> bool:
    """«Née à Valmer, la PME |est| devenue»: the noun is the subject of what follows, no apposition."""
    if end >= len(page.words) or not page.same_sentence(end - 1, end):
        return False
    return page.words.gaps[end] == " " and page.words.forms[end] in _ACTS


_ACTS = frozenset("a est avait était va emploie compte vient reste réalise doit".split())


def _title_of(page: Page, name: Range, idx: int) -> int | None:
    """The end of a title that begins at a word, where no firm may be called so."""
    start, end = name
    before = page.words.keys[start - 1] if start else ""
    if idx not in page.titles_from or before == "chez":  # «Chez Roux, le fils prend la barre»
        return None
    stop = page.titles_from[idx][0]
    single = end == start + 1
    # «X, éditeur de logiciels»: a noun of firms and people alike tells a firm where X is one word.
    noun = page.nouns_from.get(idx)
    trade = single and noun is not None and noun[1][0].type == "company"
    bare = single or page.words.keys[start] not in page.lexicon.first_names
    owns = bare and page.key(idx, stop) in _OF_FIRMS_TOO
    return None if before != "famille" and (trade or owns) else stop


# Firms too are owners and market leaders.
_OF_FIRMS_TOO = frozenset(
    ["proprietaire", "numero un", "numero deux", "client", "cliente", "repreneur"]
)
_OF = frozenset(["de", "d", "du", "des", "chez", "a", "au", "en", "et"])


def opens_another(page: Page, end: int) -> bool:
    """«Roux, le ministre italien Ada Bianchi»: the title belongs to the name behind it."""
    for idx in range(end, min(end + 2, len(page.words))):
        if not page.same_sentence(end - 1, idx) or page.words.gaps[idx] != " ":
            return False
        if page.capital[idx]:
            return not is_acronym(page.words.forms[idx])
        if page.words.keys[idx] in _OF:
            return False
    return False
