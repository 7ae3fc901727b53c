"""«le groupe», «la start-up française», «le PDG»: mentions without a name.

A nominal is given to a thing only where the article leaves no doubt: one thing was described by the
very noun, or one of its type was just named, or one is plainly what the article is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from articlefacts.entities.borders import Range
from articlefacts.entities.institutions import ADJECTIVE
from articlefacts.entities.page import Page
from articlefacts.entities.things import Thing
from articlefacts.lexicon import Descriptor, Title, key_of
from articlefacts.lexicon.wordsets import word_set

_ARTICLES = word_set("articles")
_CONTRACTED = word_set("contracted")
_WINDOW = 2
# Sentences after which a thing is no longer in the reader's mind.
_MEMORY = 60
_MAIN_SHARE = 2


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
    firms = [t for t in things if t.type in ("company", "organization")]
    named = _by_sentence(page, [t for t in firms if not _is_cited(page, t)])
    for phrase in _phrases(page, taken):
        thing = _resolve(page, phrase, named)
        if thing:
            thing.nominals.append(phrase.where)
            named.setdefault(phrase.sentence, []).append((phrase.where[0], thing))
    holders = _by_title(things)
    for where, title in _titles(page, taken):
        before = [p for p in holders.get(key_of(title.title), ()) if p.mentions[0][0] < where[0]]
        if len(before) == 1:
            before[0].nominals.append(where)


def _by_sentence(page: Page, things: Sequence[Thing]) -> dict[int, list[tuple[int, Thing]]]:
    """What each sentence names, by the place of the mention."""
    named: dict[int, list[tuple[int, Thing]]] = {}
    for thing in things:
        for first, _ in thing.mentions:
            named.setdefault(page.sentence[first], []).append((first, thing))
    return named


def _is_cited(page: Page, thing: Thing) -> bool:
    """Whether it is a news agency or a paper that the article names in passing."""
    if len(thing.mentions) > _IN_PASSING or thing.nouns:
        return False
    return any(
        "media" in (entry.detail, *entry.flags)
        for name in thing.names
        for entry in page.lexicon.entries_at(page.words, *name.mentions[0])
    )


_IN_PASSING = 2


def _by_title(things: Sequence[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for thing in things:
        for key in {key_of(role.title) for role in thing.roles}:
            found.setdefault(key, []).append(thing)
    return found


def _phrases(page: Page, taken: set[int]) -> Iterator[_Phrase]:
    for first, (end, nouns) in sorted(page.nouns_from.items()):
        noun = nouns[0]
        if noun.number == "pl" or noun.type not in ("company", "organization"):
            continue
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        stop, country = _adjectives(page, end)
        if _names_something(page, stop, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        yield _Phrase((start, stop), page.sentence[first], noun.type, _key(noun), country)


def _key(noun: Descriptor) -> str:
    return key_of(noun.noun)


def _definite(page: Page, first: int) -> bool:
    if first == 0 or not page.same_sentence(first - 1, first):
        return False
    form = page.words.forms[first]
    return page.words.keys[first - 1] in _ARTICLES | _CONTRACTED and (
        form.islower() or form.isupper()
    )


def _adjectives(page: Page, end: int) -> tuple[int, str | None]:
    """Take in a demonym after the noun: «le groupe français»."""
    if end < len(page.words) and page.same_sentence(end - 1, end) and page.words.gap(end) == " ":
        country = page.lexicon.demonyms.get(page.words.keys[end])
        if country and page.words.forms[end].islower():
            return end + 1, country
    return end, None


def _names_something(page: Page, stop: int, taken: set[int]) -> bool:
    """Whether a name or «de …» follows, so that the noun is no mention by itself."""
    if stop >= len(page.words) or not page.same_sentence(stop - 1, stop):
        return False
    gap = page.words.gap(stop)
    if gap.strip(" \u00a0\u202f\"«“'’"):
        return False
    if stop in taken or page.words.keys[stop] in _BINDING:
        return True
    # «la société mondiale du spectacle»: an adjective and «de» make it another thing.
    further = page.words.keys[stop + 1 : stop + 2]
    return bool(further and further[0] in _OF and ADJECTIVE.search(page.words.forms[stop]))


_OF = frozenset(["de", "d", "des", "du"])
_BINDING = _OF | {"qui", "dont", "ou"}


def _resolve(
    page: Page, phrase: _Phrase, named: Mapping[int, list[tuple[int, Thing]]]
) -> Thing | None:
    before = _named_before(phrase, named, _MEMORY)
    if phrase.country:
        there = [t for t in before if t.country == phrase.country]
        before = there or [t for t in before if t.country is None]
    described = [t for t in before if phrase.noun in {key_of(n) for n in t.nouns}]
    if len(described) == 1:
        return described[0]
    if not described and phrase.noun not in _GENERIC:
        before = [t for t in before if _in_trade(page, t, phrase.noun)]
    candidates = described or before
    if len(candidates) == 1:
        return candidates[0]
    near = _named_before(phrase, named, _WINDOW)
    recent = [t for t in candidates if t in near]
    if len(recent) == 1:
        return recent[0]
    return _main(recent or candidates)


def _named_before(
    phrase: _Phrase, named: Mapping[int, list[tuple[int, Thing]]], window: int
) -> list[Thing]:
    """Things of the phrase's type named before it, in its sentence or the ``window - 1`` before."""
    found: dict[int, Thing] = {}
    for sentence in range(phrase.sentence - window + 1, phrase.sentence + 1):
        for first, thing in named.get(sentence, ()):
            if first < phrase.where[0] and thing.type == phrase.type:
                found[id(thing)] = thing
    return list(found.values())


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
        for entry in page.lexicon.entries_at(page.words, *name.mentions[0])
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


def _main(things: Sequence[Thing]) -> Thing | None:
    """The thing the article is about: named first and at least twice as often as any other."""
    if not things:
        return None
    ranked = sorted(things, key=lambda t: -len(t.mentions))
    best = ranked[0]
    others = len(ranked[1].mentions) if len(ranked) > 1 else 0
    return best if len(best.mentions) >= _MAIN_SHARE * others else None


def _titles(page: Page, taken: set[int]) -> Iterator[tuple[Range, Title]]:
    for first, (end, titles) in sorted(page.titles_from.items()):
        if not taken.isdisjoint(range(first, end)) or not _definite(page, first):
            continue
        if _names_something(page, end, taken):
            continue
        start = first - 1 if page.words.keys[first - 1] in _ARTICLES else first
        if not _beside_name(page, start, end, taken):
            yield (start, end), titles[0]


def _beside_name(page: Page, start: int, end: int, taken: set[int]) -> bool:
    """«Jeanne Roux, la présidente», «le directeur général, Jean Roux»: it tells who, and is no mention."""
    words = page.words
    behind = start - 1 in taken and words.gap(start).strip() in _BESIDE
    return behind or (end in taken and words.gap(end).strip() in _BESIDE)


_BESIDE = frozenset([",", "(", "–", "-"])
