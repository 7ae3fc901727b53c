"""A thing of the article while its mentions, roles and name are being gathered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.known import demonym_of
from articlefacts.entities.names import Name
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import EntityType, Role

_LETTERS: dict[EntityType, str] = {
    "person": "p",
    "company": "c",
    "organization": "o",
    "place": "l",
    "product": "r",
}


@dataclass
class Thing:
    """One entity in the making; private to the entities layer.

    Attributes:
        ident: Id in the article.
        names: The names that are it.
        nominals: Ranges of nominal mentions, with what was found for them later.
        pronouns: Ranges of pronouns.
        gender: ``m``, ``f`` or empty when nothing tells.
        country: ISO code; None when neither text nor table tells.
    """

    type: EntityType
    names: list[Name]
    ident: str = ""
    nominals: list[Range] = field(default_factory=list)
    pronouns: list[Range] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    gender: str = ""
    country: str | None = None

    @cached_property
    def mentions(self) -> list[Range]:
        """Ranges of its names, in text order."""
        return sorted(where for name in self.names for where in name.mentions)

    @property
    def clues(self) -> Iterable[Clue]:
        """All evidence about it."""
        return (clue for name in self.names for clue in name.clues)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Keys of the phrases that describe it: «groupe», «start up francaise»."""
        return frozenset(
            c.note for c in self.clues if c.note and c.type == self.type and c.weight > 0
        )


def things_of(page: Page, clusters: Iterable[list[Name]]) -> list[Thing]:
    """Make the typed clusters into things with ids by type, in order of first mention."""
    things = [
        Thing(group[0].type, group)
        for group in clusters
        if group[0].type and not all(_is_noun(page, name) for name in group)
    ]
    things.sort(key=lambda thing: thing.mentions[0])
    count = dict.fromkeys(_LETTERS, 0)
    for thing in things:
        count[thing.type] += 1
        thing.ident = f"{_LETTERS[thing.type]}{count[thing.type]}"
        thing.country = _country(page, thing)
        thing.gender = _gender(page, thing) if thing.type == "person" else ""
    return things


def _is_noun(page: Page, name: Name) -> bool:
    """Whether the name is but a title or a common noun with a capital: «Président», «Commission»."""
    first, end = name.mentions[0]
    if name.key == "etat" and name.type == "organization":
        return False
    if end > first + 1 or page.entries(first, end):
        return False
    lexicon = page.lexicon
    return bool(lexicon.descriptors.get(name.key) or lexicon.titles.get(name.key))


def _country(page: Page, thing: Thing) -> str | None:
    if thing.type != "company":
        return None
    for clue in thing.clues:
        if clue.where and clue.reason == "demonym before the name":
            return demonym_of(page, *clue.where)
    for name in thing.names:
        for entry in page.entries(*name.mentions[0]):
            if entry.type == "company" and entry.country:
                return entry.country
    return None


_MEN = word_set("men")
_WOMEN = word_set("women")


def _gender(page: Page, thing: Thing) -> str:
    for first, _ in thing.mentions:
        before = page.words.keys[first - 1] if first else ""
        if before in _MEN or before in _WOMEN:
            return "m" if before in _MEN else "f"
    for name in thing.names:
        given = page.lexicon.first_names.get(name.key.split(" ")[0]) if name.size > 1 else None
        if given and given.gender in ("m", "f"):
            return given.gender
    for clue in thing.clues:
        if clue.where and (title := page.titles_from.get(clue.where[0])):
            genders = {t.gender for t in title[1]}
            if genders in ({"m"}, {"f"}):
                return genders.pop()
    return ""
