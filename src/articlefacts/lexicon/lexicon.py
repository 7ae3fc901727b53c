"""The lexicon: known names, first names, titles, descriptors and cues, immutable once loaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import NamedTuple

from articlefacts.lexicon import tables
from articlefacts.lexicon.cues import Cue, read_cues
from articlefacts.lexicon.folding import fold
from articlefacts.lexicon.index import PhraseIndex
from articlefacts.lexicon.tables import Descriptor, Entry, FirstName, NamedType, Title
from articlefacts.lexicon.user import (
    UserNames,
    UserRoles,
    read_companies,
    read_people,
    read_roles,
)
from articlefacts.lexicon.words import Words, split

_NAME_TABLES: tuple[tuple[str, NamedType], ...] = (
    ("companies.tsv", "company"),
    ("organizations.tsv", "organization"),
    ("places.tsv", "place"),
    ("products.tsv", "product"),
)


class Match(NamedTuple):
    """Known names at the words ``first`` to ``end - 1`` of a text."""

    first: int
    end: int
    entries: tuple[Entry, ...]


class CuesOf(NamedTuple):
    """The cues of one phrase for one position."""

    position: str
    cues: tuple[Cue, ...]


class _Spelling(NamedTuple):
    entry: Entry
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """Known names and words. Build it with ``load`` (the package's data) or ``of`` (your own).

    Example:
        >>> [e.name for e in Lexicon.of([Entry("Zelvaro", "company")]).lookup("ZELVARO")]
        ['Zelvaro']
    """

    names: PhraseIndex[_Spelling] = field(repr=False)
    first_names: dict[str, FirstName] = field(default_factory=dict, repr=False)
    surnames: frozenset[str] = field(default=frozenset(), repr=False)
    titles: PhraseIndex[Title] = field(default_factory=PhraseIndex, repr=False)
    descriptors: PhraseIndex[Descriptor] = field(default_factory=PhraseIndex, repr=False)
    demonyms: dict[str, str] = field(default_factory=dict, repr=False)
    cues: PhraseIndex[CuesOf] = field(default_factory=PhraseIndex, repr=False)

    @classmethod
    def load(
        cls,
        companies: UserNames | None = None,
        people: UserNames | None = None,
        roles: UserRoles | None = None,
    ) -> Lexicon:
        """Return the package's lexicon, read once, with a user's own names and titles over it.

        Args:
            companies: Path of a TSV or JSONL file, or a sequence of names, mappings or entries.
            people: The same for people.
            roles: The same for titles.

        Raises:
            LexiconError: a user's list is malformed.
        """
        found = _packaged()
        for names, reader in ((companies, read_companies), (people, read_people)):
            if names is not None:
                found = found.with_names(reader(names))
        return found if roles is None else found.with_titles(read_roles(roles))

    @classmethod
    def of(
        cls,
        entries: Iterable[Entry] = (),
        *,
        first_names: Iterable[tuple[str, FirstName]] = (),
        surnames: Iterable[str] = (),
        titles: Iterable[Title] = (),
        descriptors: Iterable[Descriptor] = (),
        demonyms: Iterable[tuple[str, str]] = (),
        cues: Iterable[Cue] = (),
    ) -> Lexicon:
        """Build a lexicon from its parts."""
        return cls(
            PhraseIndex.of(_spellings(entries)),
            {fold(name): value for name, value in first_names},
            frozenset(fold(name) for name in surnames),
            PhraseIndex.of((t.title, t) for t in titles),
            PhraseIndex.of((d.noun, d) for d in descriptors),
            {fold(word): country for word, country in demonyms},
            _filed(cues),
        )

    def with_names(self, entries: Iterable[Entry]) -> Lexicon:
        """Return a lexicon where these replace what was filed under their names."""
        return replace(self, names=self.names.over(PhraseIndex.of(_spellings(entries))))

    def with_titles(self, titles: Iterable[Title]) -> Lexicon:
        """Return a lexicon where these replace the titles of the same words."""
        return replace(self, titles=self.titles.over(PhraseIndex.of((t.title, t) for t in titles)))

    def without(self, kind: NamedType) -> Lexicon:
        """Return a lexicon that knows no name of this type: what is left is what context tells."""
        kept = {
            key: tuple(s for s in spellings if s.entry.type != kind)
            for key, spellings in self.names.values.items()
        }
        return replace(self, names=PhraseIndex(kept))

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """Entries of exactly this name, in any of its spellings; empty when unknown."""
        return self.entries_at(split(name))

    def entries_at(self, words: Words, first: int = 0, end: int | None = None) -> tuple[Entry, ...]:
        """Entries whose name is exactly the words ``first`` to ``end - 1``."""
        stop = len(words) if end is None else end
        spellings = self.names.get(" ".join(words.keys[first:stop]))
        return _fitting(spellings, words.forms[first:stop]) if spellings else ()

    def entries_behind_article(self, words: Words, first: int, end: int) -> tuple[Entry, ...]:
        """Entries whose name begins with an article that stands, or is contracted, before a word.

        «au Monde» and «des Échos» name «Le Monde» and «Les Échos».
        """
        article = _CONTRACTED.get(words.keys[first - 1]) if first else None
        if article is None or end > len(words):
            return ()
        key = " ".join((article, *words.keys[first:end]))
        forms = (article.capitalize(), *words.forms[first:end])
        return _fitting(self.names.get(key), forms)

    def matches(self, words: Words) -> Iterator[Match]:
        """Yield the known names of a text, disjoint, the longest at each place.

        A name with its article gives way to a longer one behind the article: «|L'Union| européenne».
        """
        held: Match | None = None
        for match in self._openings(words):
            if held is not None and match.first < held.end:
                if match.end <= held.end or words.keys[held.first] not in _ARTICLE_KEYS:
                    continue
            elif held is not None:
                yield held
            held = match
        if held is not None:
            yield held

    def _openings(self, words: Words) -> Iterator[Match]:
        """Yield the longest known name that each word of a text opens."""
        for first, hits in self.names.hits(words):
            for end, spellings in hits:
                if entries := _fitting(spellings, words.forms[first:end]):
                    yield Match(first, end, entries)
                    break


def _filed(cues: Iterable[Cue]) -> PhraseIndex[CuesOf]:
    index = PhraseIndex.of((cue.phrase, cue) for cue in cues)
    return PhraseIndex({key: _by_position(found) for key, found in index.values.items()})


def _by_position(cues: Iterable[Cue]) -> tuple[CuesOf, ...]:
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        found.setdefault(cue.position, []).append(cue)
    return tuple(CuesOf(position, tuple(listed)) for position, listed in found.items())


def _spellings(entries: Iterable[Entry]) -> Iterator[tuple[str, _Spelling]]:
    for entry in entries:
        for name in (entry.name, *entry.aliases):
            yield name, _Spelling(entry, split(name).forms)


def _fitting(spellings: tuple[_Spelling, ...], forms: tuple[str, ...]) -> tuple[Entry, ...]:
    found: dict[Entry, None] = {}
    for spelling in spellings:
        if _case_fits(spelling, forms):
            found[spelling.entry] = None
    return tuple(found)


def _case_fits(spelling: _Spelling, forms: tuple[str, ...]) -> bool:
    """«action» is not the retailer Action; «Commission Européenne» is the Commission européenne."""
    known = spelling.forms
    if len(known) != len(forms):  # one letter may stand for words: «ﷺ» has the key of four
        return False
    if len(known) == 1:
        return known == forms or (
            any(map(str.isupper, forms[0])) and _word_fits(known[0], forms[0])
        )
    lower_head = spelling.entry.type in ("organization", "place") and len(known[0]) > 3
    spelled = known == forms or all(
        _word_fits(k, f) or (lower_head and n == 0 and f.islower())
        for n, (k, f) in enumerate(zip(known, forms, strict=True))
    )
    return spelled and not all(map(str.islower, forms))


def _word_fits(known: str, form: str) -> bool:
    if known == form or not known[0].isalpha():
        return True
    if known.islower():
        return True
    if form.islower():
        return len(known) < len("LaRa") and known in _ARTICLES
    if known.isupper() and len(known) > 1:
        # «Edf» and «Insee» are written, «Ba» is not.
        return form.isupper() or len(known) > 2
    return True


_CONTRACTED = {
    "le": "le", "la": "la", "les": "les", "l": "l",
    "au": "le", "du": "le", "aux": "les", "des": "les",
}  # fmt: skip
_ARTICLES = frozenset(["Le", "La", "Les", "L", "The", "De", "Du", "Des"])
_ARTICLE_KEYS = frozenset(["le", "la", "les", "l"])


@cache
def _packaged() -> Lexicon:
    entries = [tables.entry(r, kind) for table, kind in _NAME_TABLES for r in tables.rows(table)]
    return Lexicon.of(
        entries,
        first_names=(
            (r["name"], _first_name(r["gender"], bool(r.get("flags"))))
            for r in tables.rows("first_names.tsv")
        ),
        surnames=(r["surname"] for r in tables.rows("surnames.tsv")),
        titles=(
            Title(r["title"], r["gender"], r["kind"], r["scope"]) for r in tables.rows("titles.tsv")
        ),
        descriptors=(
            Descriptor(r["noun"], r["gender"], r["type"], r["number"])
            for r in tables.rows("descriptors.tsv")
        ),
        demonyms=tables.demonyms(),
        cues=read_cues(),
    )


@cache
def _first_name(gender: str, ambiguous: bool) -> FirstName:
    """One for all names that are alike: there are seven thousand."""
    return FirstName(gender, ambiguous)
