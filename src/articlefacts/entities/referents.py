"""Whom a definite noun phrase means: «le groupe», «le brasseur danois», among the bodies named before.

What ``salience`` finds outstanding among those that the noun suits: what the article described by
the very noun, or what a table files under the trade that it names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from articlefacts.entities.borders import Range
from articlefacts.entities.firms_told import ANY_FIRM
from articlefacts.entities.page import Page
from articlefacts.entities.pronouns import follows_preposition, is_subject
from articlefacts.entities.salience import (
    ASIDE,
    FREE,
    GOVERNED,
    SUBJECT,
    Salience,
    Sighting,
    outstanding,
)
from articlefacts.entities.subsidiaries import Branch, is_beside
from articlefacts.entities.subsidiaries import fitness as fitness_of_branch
from articlefacts.entities.things import Thing


@dataclass(frozen=True, slots=True)
class Phrase:
    """A definite noun phrase: where it stands, its head, the country its adjective tells."""

    where: Range
    sentence: int
    type: str
    noun: str
    country: str | None


class Referents:
    """Bodies named so far, and how much each stands in the reader's mind."""

    def __init__(self, page: Page, things: Sequence[Thing]) -> None:
        self._page = page
        self._things = {t.ident: t for t in things}
        self._cited = {t.ident for t in things if _is_cited(page, t)}
        self._seen: defaultdict[int, list[Sighting]] = defaultdict(list)
        self._ended = {end: (start, t) for t in things for start, end in t.mentions}
        for thing in things:
            for where in thing.mentions:
                self.see(thing, where)
        counts = {t.ident: 0 if t.ident in self._cited else len(t.mentions) for t in things}
        first = min(self._seen, default=0)
        prominent = {s.who for s in self._seen.get(first, ()) if s.weight == SUBJECT}
        self._salience = Salience(
            self._seen.__getitem__,
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
        elif follows_preposition(page, where[0]):
            weight = GOVERNED
        else:
            weight = SUBJECT if is_subject(page, where) or self._leads(where[0]) else FREE
        self._seen[page.sentence[where[0]]].append(Sighting(thing.ident, where[0], weight))

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
        return (
            start is not None and self._leads(start) and not follows_preposition(self._page, start)
        )

    def meant(self, phrase: Phrase) -> Thing | None:
        """Whom a phrase means; None in doubt, or where it stands beside a name."""
        first, others = phrase.where[0], self._told_of(phrase)
        if (
            first
            and not others
            and self._page.words.gaps[first] == ", "
            and self._page.capital[first - 1]
        ):
            _, named = self._ended.get(first, (0, None))  # «X, le groupe espagnol qui»: X itself
            return named

        def fit(thing: Thing) -> float:
            told = thing.mentions[0][0] < first and thing.ident not in others
            return _fitness(self._page, thing, phrase) if told else 0.0

        return self._best(phrase.sentence, first, fit)

    def _told_of(self, phrase: Phrase) -> set[str]:
        """Whom a participle tells of the phrase's own firm: «Issue du mariage de |A et B|, la société»."""
        words, first = self._page.words, phrase.where[0]
        low = first
        while low and self._page.same_sentence(low - 1, low):
            low -= 1
        fronted = words.keys[low] in _PARTICIPLES and words.gaps[first].startswith(",")
        if not fronted or first - low > _FRONTED:
            return set()
        return {s.who for s in self._seen.get(phrase.sentence, ()) if low <= s.at < first}

    def named_by(self, where: Range) -> Thing | None:
        """What is named by some words, all of them."""
        start, named = self._ended.get(where[1], (0, None))
        return named if start == where[0] else None

    def branch(self, branch: Branch, owner: Thing) -> Thing | None:
        """Whom «la filiale» of an owner means: nobody whom its sentence names."""
        first = branch.where[0]
        ends = (
            end for end in range(max(first - _ASIDE_LENGTH, 0), first + 1) if end in self._ended
        )
        if any(
            self._ended[e][1].type == "company" and is_beside(self._page, branch, e) for e in ends
        ):
            return None
        here = {seen.who for seen in self._seen.get(branch.sentence, ())} | {owner.ident}

        def fit(thing: Thing) -> float:
            named = thing.ident in here
            return 0.0 if named else fitness_of_branch(self._page, thing, branch, owner)

        return self._best(branch.sentence, first, fit)

    def _best(self, sentence: int, first: int, fit: Callable[[Thing], float]) -> Thing | None:
        """The outstanding thing among those that fit before a word."""
        minded = [self._things[ident] for ident in sorted(self._salience.in_mind(sentence))]
        fitting = {t.ident: f for t in minded if (f := fit(t))}
        weights = self._salience.weights(sentence, first, fitting)
        best = outstanding({ident: weight * fitting[ident] for ident, weight in weights.items()})
        return self._things[best] if best else None


def _fitness(page: Page, thing: Thing, phrase: Phrase) -> float:
    """How well a phrase suits a thing, as a factor of its weight; 0 where it cannot mean it."""
    if phrase.country and thing.country not in (None, phrase.country):
        return 0.0
    told = _ABROAD if phrase.country and thing.country == phrase.country else 1.0
    described = any(f"{noun} ".startswith(f"{phrase.noun} ") for noun in thing.nouns)
    if described or any(f" {phrase.noun} " in f" {name.key} " for name in thing.names):
        return _DESCRIBED * told
    if thing.type != phrase.type:
        return 0.0
    if phrase.noun in _ANY_FIRM or _in_trade(page, thing, phrase.noun):
        return told
    return 0.0 if _is_filed(page, thing) or phrase.noun not in _TRADES else _UNFILED * told


def _is_filed(page: Page, thing: Thing) -> bool:
    return any(
        entry.type == "company" and entry.detail
        for name in thing.names
        for entry in page.entries(*name.mentions[0])
    )


_PARTICIPLES = frozenset(
    f"{stem}{end}"
    for stem in "issu ne fonde cree detenu controle rachete repris acquis cede vendu adosse".split()
    for end in ("", "e")
) | {"filiale", "propriete", "heritier", "heritiere"}
# So many words may stand between a sentence's start and the noun.
_FRONTED = 24
_UNFILED = 0.8
_HEAD = 3
_ASIDE_LENGTH = 12
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

# «Le géant» is a firm that was named before, but not always the one at the end of the last sentence.
_ANY_FIRM = ANY_FIRM | {"multinationale", "geant"}


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
    "banque": frozenset(["bank"]),
    "etablissement": frozenset(["bank"]),
    "assureur": frozenset(["insurance"]),
    "operateur": frozenset(["telecom"]),
    "operateur telecom": frozenset(["telecom"]),
    "distributeur": frozenset(["retail", "distribution"]),
    "enseigne": frozenset(["retail", "restaurant"]),
    "laboratoire": frozenset(["pharma", "biotech"]),
    "petrolier": frozenset(["energy"]),
    "energeticien": frozenset(["energy", "utilities"]),
    "electricien": frozenset(["energy", "utilities"]),
    "editeur": frozenset(["tech", "video-games", "media"]),
    "editeur de logiciels": frozenset(["tech", "cybersecurity"]),
    "brasseur": frozenset(["food"]),
    "sideurgiste": frozenset(["steel"]),
    "chimiste": frozenset(["chemicals"]),
    "armateur": frozenset(["shipping"]),
    "fonds": frozenset(["fund", "holding"]),
}
