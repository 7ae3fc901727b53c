"""«le groupe», «la start-up française», «le PDG»: mentions without a name.

A nominal is given to the thing that ``salience`` finds outstanding among those its noun suits: what
the article described by the very noun, or what a table files under the trade that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articlefacts.entities.borders import Range
from articlefacts.entities.institutions import ADJECTIVE
from articlefacts.entities.page import Page
from articlefacts.entities.pronouns import governed, is_subject
from articlefacts.entities.salience import (
    ASIDE,
    FREE,
    GOVERNED,
    SUBJECT,
    Salience,
    Sighting,
    outstanding,
)
from articlefacts.entities.things import Thing
from articlefacts.lexicon import key_of
from articlefacts.lexicon.wordsets import word_set

_ARTICLES = word_set("articles")
_CONTRACTED = word_set("contracted")
_BODIES = ("company", "organization")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A definite noun phrase: where it stands, its head, the country its adjective tells."""

    where: Range
    sentence: int
    type: str
    noun: str
    country: str | None


def find_nominals(page: Page, things: Sequence[Thing], taken: set[int]) -> None:
    """Give the nominal phrases of the article to their things; ``taken``: words inside names."""
    firms = [t for t in things if t.type in _BODIES]
    named = _Named(page, firms)
    for phrase in _phrases(page, taken):
        thing = named.meant(phrase)
        if thing:
            thing.nominals.append(phrase.where)
            named.see(thing, phrase.where)
    holders = _by_title(things)
    for where, title in _titles(page, taken):
        before = [p for p in holders.get(title, ()) if p.mentions[0][0] < where[0]]
        if len(before) == 1:
            before[0].nominals.append(where)


class _Named:
    """Bodies named so far, and how much each stands in the reader's mind."""

    def __init__(self, page: Page, things: Sequence[Thing]) -> None:
        self._page = page
        self._things = {t.ident: t for t in things}
        self._cited = {t.ident for t in things if _is_cited(page, t)}
        self._seen: dict[int, list[Sighting]] = {}
        self._ended = {end: (start, t) for t in things for start, end in t.mentions}
        for thing in things:
            for where in thing.mentions:
                self.see(thing, where)
        counts = {t.ident: 0 if t.ident in self._cited else len(t.mentions) for t in things}
        first = min(self._seen, default=0)
        prominent = {s.who for s in self._seen.get(first, ()) if s.weight == SUBJECT}
        self._salience = Salience(
            lambda sentence: self._seen.get(sentence, ()),
            page.reading.paragraphs.__getitem__,
            counts,
            prominent,
        )

    def see(self, thing: Thing, where: Range) -> None:
        """Take note of a mention."""
        page = self._page
        if thing.ident in self._cited:
            weight = ASIDE
        elif page.reading.quote_at(page.words.starts[where[0]]):
            weight = GOVERNED / 2
        elif self._joined(where[0]):
            weight = SUBJECT
        elif governed(page, where[0]):
            weight = GOVERNED
        else:
            weight = SUBJECT if is_subject(page, where) or self._leads(where[0]) else FREE
        self._seen.setdefault(page.sentence[where[0]], []).append(
            Sighting(thing.ident, where[0], weight)
        )

    def _leads(self, first: int) -> bool:
        """Whether a mention stands at the head of its sentence, a noun before it at most."""
        return any(self._page.opening[max(first - _HEAD, 0) : first + 1])

    def _joined(self, first: int) -> bool:
        """Whether «et» joins a mention to the one at the head of its sentence."""
        low = max(first - _HEAD, 0)
        before = self._page.words.keys[low:first]
        if "et" not in before:
            return False
        joint = low + before.index("et")
        start, _ = self._ended.get(joint, (None, None))
        return start is not None and self._leads(start) and not governed(self._page, start)

    def meant(self, phrase: _Phrase) -> Thing | None:
        """Whom a phrase means; None in doubt, or where it stands beside a name."""
        first = phrase.where[0]
        if first and self._page.words.gaps[first] == ", " and self._page.capital[first - 1]:
            _, named = self._ended.get(first, (0, None))  # «X, le groupe espagnol qui»: X itself
            return named
        minded = [self._things[ident] for ident in sorted(self._salience.in_mind(phrase.sentence))]
        fitting = {
            thing.ident: fit
            for thing in minded
            if thing.mentions[0][0] < first and (fit := _fitness(self._page, thing, phrase))
        }
        weights = self._salience.weights(phrase.sentence, first, fitting)
        best = outstanding({ident: weight * fitting[ident] for ident, weight in weights.items()})
        return self._things[best] if best else None


def _fitness(page: Page, thing: Thing, phrase: _Phrase) -> float:
    """How well a phrase suits a thing, as a factor of its weight; 0 where it cannot mean it."""
    if phrase.country and thing.country not in (None, phrase.country):
        return 0.0
    told = _ABROAD if phrase.country and thing.country == phrase.country else 1.0
    described = any(f"{noun} ".startswith(f"{phrase.noun} ") for noun in thing.nouns)
    if described or any(f" {phrase.noun} " in f" {name.key} " for name in thing.names):
        return _DESCRIBED * told
    if thing.type != phrase.type:
        return 0.0
    return told if phrase.noun in _GENERIC or _in_trade(page, thing, phrase.noun) else 0.0


_HEAD = 3
_DESCRIBED = 1.7
_ABROAD = 1.5


def _is_cited(page: Page, thing: Thing) -> bool:
    """Whether it is a news agency or a paper that the article names in passing."""
    if len(thing.mentions) > _IN_PASSING or thing.nouns:
        return False
    return any(
        "media" in (entry.detail, *entry.flags)
        for name in thing.names
        for entry in page.entries(*name.mentions[0])
    )


_IN_PASSING = 2


def _by_title(things: Sequence[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for thing in things:
        for key in {key_of(role.title) for role in thing.roles}:
            found.setdefault(key, []).append(thing)
    return found


def _phrases(page: Page, taken: set[int]) -> Iterator[_Phrase]:
    for first, (end, nouns) in page.nouns_from.items():
        noun = nouns[0]
        if noun.number == "pl" or noun.type not in ("company", "organization"):
            continue
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        stop, country = _adjectives(page, end)
        if _names_something(page, stop, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        yield _Phrase((start, stop), page.sentence[first], noun.type, page.key(first, end), country)


def _definite(page: Page, first: int) -> bool:
    if first == 0 or not page.same_sentence(first - 1, first):
        return False
    form = page.words.forms[first]
    return page.words.keys[first - 1] in _ARTICLES | _CONTRACTED and (
        form.islower() or form.isupper()
    )


def _adjectives(page: Page, end: int) -> tuple[int, str | None]:
    """Take in a demonym after the noun: «le groupe français»."""
    if end < len(page.words) and page.same_sentence(end - 1, end) and page.words.gaps[end] == " ":
        country = page.lexicon.demonyms.get(page.words.keys[end])
        if country and page.words.forms[end].islower():
            return end + 1, country
    return end, None


def _names_something(page: Page, stop: int, taken: set[int]) -> bool:
    """Whether a name or «de …» follows, so that the noun is no mention by itself."""
    if stop >= len(page.words) or not page.same_sentence(stop - 1, stop):
        return False
    gap = page.words.gaps[stop]
    if page.words.keys[stop] in _CALLED and gap.strip() in ("", ","):
        return True  # «l'entreprise, baptisée X»
    if gap.strip(" \"«“'’"):
        return False
    if stop in taken or page.words.keys[stop] in _BINDING:
        return True
    # «la société mondiale du spectacle»: an adjective and «de» make it another thing.
    further = page.words.keys[stop + 1 : stop + 2]
    if stop + 1 in taken and _PARTICIPLE.search(page.words.forms[stop]):
        return True  # «le groupe racheté X»
    return bool(further and further[0] in _OF and ADJECTIVE.search(page.words.forms[stop]))


_OF = frozenset(["de", "d", "des", "du"])
_CALLED = frozenset(
    "baptise baptisee nomme nommee appele appelee denomme denommee rebaptise rebaptisee".split()
)
_PARTICIPLE = re.compile(r"[éiu]e?$")
_BINDING = _OF | {"qui", "dont", "ou"}


# Nouns that any company may be called by, whatever its trade.
_GENERIC = frozenset(
    [
        "groupe",
        "entreprise",
        "societe",
        "compagnie",
        "firme",
        "start up",
        "startup",
        "jeune pousse",
        "multinationale",
        "geant",
        "pme",
    ]
)


def _in_trade(page: Page, thing: Thing, noun: str) -> bool:
    """Whether a table files the company under the trade that the noun names."""
    sectors = _TRADES.get(noun, frozenset())
    return any(
        entry.detail in sectors
        for name in thing.names
        for entry in page.entries(*name.mentions[0])
        if entry.type == "company"
    )


_TRADES: dict[str, frozenset[str]] = {
    "constructeur": frozenset(["automotive", "aerospace", "boats"]),
    "constructeur automobile": frozenset(["automotive"]),
    "equipementier": frozenset(["automotive", "telecom"]),
    "avionneur": frozenset(["aerospace"]),
    "compagnie aerienne": frozenset(["airline", "transport"]),
    "banque": frozenset(["banking"]),
    "etablissement": frozenset(["banking"]),
    "assureur": frozenset(["insurance"]),
    "operateur": frozenset(["telecom"]),
    "operateur telecom": frozenset(["telecom"]),
    "distributeur": frozenset(["retail", "distribution"]),
    "enseigne": frozenset(["retail", "restaurant"]),
    "laboratoire": frozenset(["pharma", "biotech"]),
    "petrolier": frozenset(["energy"]),
    "energeticien": frozenset(["energy", "utilities"]),
    "electricien": frozenset(["energy", "utilities"]),
    "editeur": frozenset(["tech", "software", "games", "publishing", "media"]),
    "editeur de logiciels": frozenset(["tech", "software"]),
    "brasseur": frozenset(["food"]),
    "sideurgiste": frozenset(["steel"]),
    "chimiste": frozenset(["chemicals"]),
    "armateur": frozenset(["shipping"]),
    "fonds": frozenset(["fund", "holding"]),
}


def _titles(page: Page, taken: set[int]) -> Iterator[tuple[Range, str]]:
    """The titles that are mentions by themselves, and their keys."""
    for first, (end, _) in page.titles_from.items():
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        if _names_something(page, end, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        if not _beside_name(page, start, end, taken):
            yield (start, end), page.key(first, end)


def _beside_name(page: Page, start: int, end: int, taken: set[int]) -> bool:
    """«Jeanne Roux, la présidente», «le directeur général, Jean Roux»: it tells who, and is no mention."""
    words = page.words
    behind = start - 1 in taken and words.gaps[start].strip() in _BESIDE
    return behind or (end in taken and words.gaps[end].strip() in _BESIDE)


_BESIDE = frozenset([",", "(", "–", "-"])
