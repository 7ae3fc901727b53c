"""Evidence inside a name: what its own words, its shape and the tables say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.entities.borders import Range
from articlefacts.entities.branches import COUNTRY_LETTERS
from articlefacts.entities.clues import TYPES, Clue
from articlefacts.entities.given_names import clues_of_first_name
from articlefacts.entities.kin import clues_of_kin
from articlefacts.entities.known import is_firm_alone, is_territory
from articlefacts.entities.known_heads import FIRM_WORDS, clues_of_known_head
from articlefacts.entities.led_bodies import clues_of_led_body
from articlefacts.entities.page import Page
from articlefacts.entities.powers import clues_of_power
from articlefacts.lexicon import Entry, NamedType
from articlefacts.lexicon.wordsets import word_set
from articlefacts.models.entities import EntityType

_LABELS: dict[str, tuple[Clue, ...]] = {
    "ORG": (
        Clue("organization", 0.7, "the model reads an organization"),
        Clue("company", 0.8, "the model reads an organization"),
    ),
    "LOC": (Clue("place", 1.2, "the model reads a place"),),
    "MISC": (
        Clue("product", 0.6, "the model reads a work or product"),
        Clue("company", 0.3, "the model reads a work or product"),
    ),
}


_LEGAL_FORM = 4.0


def clues_of_label(label: str, size: int, *, known: bool) -> tuple[Clue, ...]:
    """What a vote of the model for a name of so many words, known to the tables or not, is worth."""
    if label == "LOC" and not known:
        # Names that nobody knows are read as places when they follow «à».
        return (Clue("place", 0.8, "the model reads a place"),)
    if label == "PER":
        return (Clue("person", 0.7 if size == 1 else 1.0, "the model reads a person"),)
    return _LABELS.get(label, ())


def clues_of_name(page: Page, where: Range) -> Iterator[Clue]:
    """Yield what the name itself tells, whatever stands around it."""
    entries = known_entries(page, where)
    yield from _clues_of_entries(page, where, entries)
    yield from clues_of_first_name(page, where, known=bool(entries))
    yield from _state(page, where)
    yield from clues_of_power(page, where)
    yield from clues_of_kin(page, where)
    yield from clues_of_led_body(page, where)
    yield from _heads_and_tails(page, where)
    yield from _country_tail(page, where)
    yield from clues_of_known_head(page, where)
    yield from _shape(page, where)
    yield from _common_word(page, where)


def known_entries(page: Page, where: Range) -> tuple[Entry, ...]:
    """What the tables know under this name, with or without the article before it."""
    entries = page.entries(*where)
    return entries or page.lexicon.entries_behind_article(page.words, *where)


def _clues_of_entries(page: Page, where: Range, entries: tuple[Entry, ...]) -> Iterator[Clue]:
    kinds = {e.type for e in entries}
    single = where[1] == where[0] + 1
    given = page.lexicon.first_names.get(page.words.keys[where[0]]) if single else None
    for entry in entries:
        weight = _weight(entry, kinds, single=single)
        if entry.ambiguous and (given or (single and page.lexicon.titles.get(page.key(*where)))):
            weight *= 0.5
        yield Clue(entry.type, weight, f"known {entry.type}: {entry.name}")
    # Acronyms of three letters stand for a body here and for a firm there.
    if entries and len(page.text(*where)) > _ACRONYM and not any(map(_may_trade, entries)):
        yield Clue("company", -2.0 if "product" in kinds else -4.0, "known as no company", where)


_ACRONYM = 3


def _may_trade(entry: Entry) -> bool:
    """Whether the name is a firm's or a word's too, or a body lends as firms do."""
    lends = not _LENDERS.isdisjoint(entry.name.lower().split())
    return entry.type == "company" or entry.ambiguous or entry.detail == "media" or lends


_LENDERS = frozenset(["banque", "bank", "fonds", "fund", "société", "caisse", "corporation"])


def _weight(entry: Entry, kinds: set[NamedType], *, single: bool) -> float:
    """What a table's word is worth; less where the name is also a word, a place or another thing."""
    if entry.type == "company":
        if "media" in entry.flags:
            return 2.5
        if not single and not kinds - {"company", "organization"}:
            return 3.5 if entry.ambiguous else 5.0
        return 2.4 if entry.ambiguous or len(kinds) > 1 else 5.0
    if entry.type == "organization":
        if "company" in kinds:
            return 2.2
        return 2.8 if len(kinds) > 1 or entry.detail == "media" else 4.0
    if entry.type == "place":
        return 2.4 if entry.ambiguous or "company" in kinds else 5.0
    return 2.0 if entry.ambiguous else 2.4 if single else 4.0


def _common_word(page: Page, where: Range) -> Iterator[Clue]:
    """A single word that the article also writes in lower case is rarely a name."""
    first, end = where
    form = page.words.forms[first]
    if end > first + 1 or len(form) < 3 or form.isupper() or form.lower() not in page.lower:
        return
    for kind in TYPES:
        yield Clue(kind, -1.2, "a common word of the article", where)


def _state(page: Page, where: Range) -> Iterator[Clue]:
    if page.words.keys[where[0]] == "etat" and not page.entries(*where):
        yield Clue("organization", 3.0, "the State", where)


def _heads_and_tails(page: Page, where: Range) -> Iterator[Clue]:
    first, end = where
    stop, cues = page.cues["head"].get(first, (first, ()))
    if is_firm_alone(page, first, end):
        cues = tuple(cue for cue in cues if cue.type == "company")
    for cue in cues:
        if stop < end or (stop == end and end - first > 1):
            yield Clue(cue.type, cue.weight, cue.reason, (first, stop))
            if cue.type == "organization" and cue.weight > _LEGAL_FORM:
                yield Clue("company", -2.0, "no firm is called so", (first, stop))
    business = FIRM_WORDS.intersection(page.words.keys[first + 1 : end - 1])
    if end - first > 2 and business and not _is_work(page, end):
        yield Clue("company", 1.8, "business word in the name", where)
    yield from _english_body(page, where)
    institution = stop < end and any(c.type == "organization" for c in cues)
    start, cues = page.cues["tail"].get(end - 1, (end, ()))
    for cue in cues:
        if institution and cue.weight < _LEGAL_FORM:
            continue
        if cue.weight > _LEGAL_FORM and page.words.forms[end - 1] in _SURNAMES_LIKE_FORMS:
            continue
        if start > first:
            yield Clue(cue.type, cue.weight, cue.reason, (start, end))


def _english_body(page: Page, where: Range) -> Iterator[Clue]:
    """«Growers Association of Valmer»: English puts the noun of the body before «of»."""
    first, end = where
    for index in range(first, end - 2):
        if page.words.forms[index + 1] not in ("of", "for", "on"):
            continue
        for cue in page.cues["tail"].get(index, (index, ()))[1]:
            if cue.type == "organization":
                yield Clue(cue.type, cue.weight, cue.reason, (first, index + 1))


# Surnames in ordinary spelling; legal forms are written «SAS».
_SURNAMES_LIKE_FORMS = frozenset(["Sas", "Sa", "Se", "Ag", "Ab", "Asa", "As", "Spa"])


def _country_tail(page: Page, where: Range) -> Iterator[Clue]:
    """«Zelvaro Maroc»: a country after another name makes a subsidiary; «Grand Liban» is a place."""
    first, end = where
    if page.words.keys[first] in _PARTS_OF_LANDS and is_territory(page, first + 1, end):
        yield Clue("place", 2.2, "a part of a country", where)
        return
    if end - first < 2 or page.entries(first, end) or page.quoted(*where):
        return
    if page.words.keys[first] in _TO_LANDS or is_territory(page, first, end - 1):
        return
    for start in range(first + 1, end):
        spaced = page.capital[start - 1] and page.words.gaps[start] == " "
        if spaced and is_territory(page, start, end):
            kinds = {e.type for e in page.entries(first, start)}
            kind: EntityType = "organization" if kinds == {"organization"} else "company"
            weight = 2.2 if _is_country(page, start, end) else 1.2
            yield Clue(kind, weight, "a country ends the name", (start, end))
            return
    if page.words.forms[end - 1] in COUNTRY_LETTERS:
        yield Clue("company", 1.2, "a country's letters end the name", (end - 1, end))


# «En France», «Middle East/Africa» name no firm.
_TO_LANDS = frozenset(["en", "au", "aux", "dans", "vers"])


def _of_a_land(page: Page, first: int, forms: Sequence[str]) -> bool:
    """«Africa's …»: what an English title says of a land."""
    return is_territory(page, first, first + forms.index("s"))


def _is_work(page: Page, end: int) -> bool:
    """«Women's Inclusion Index», «Valmer Free Trade Zone»: the last word tells no firm."""
    return any(
        cue.type in ("product", "place") for cue in page.cues["tail"].get(end - 1, (end, ()))[1]
    )


def _is_country(page: Page, first: int, end: int) -> bool:
    places = [e for e in page.entries(first, end) if e.type == "place"]
    return not places or any(e.detail in ("country", "continent") for e in places)


_PARTS_OF_LANDS = word_set("parts of lands")
_GAELIC = re.compile(r"(?:Mc|Mac|De|Di|Le|La|Du|Van|O|D|N|M)[A-Z]")


def _shape(page: Page, where: Range) -> Iterator[Clue]:
    first, end = where
    forms = page.words.forms[first:end]
    text = page.text(first, end)
    if end - first >= 2 and text.rsplit(".", 1)[-1] in ("com", "fr", "org", "io", "net"):
        yield Clue("company", 2.0, "a web address", where)
    genitive = "s" in forms[1:] and "'s" in text.replace("’", "'")
    titled = genitive and page.quoted(first, end)  # «“Zelvo's Choice”, une série»
    if genitive and not (titled or _of_a_land(page, first, forms) or _is_work(page, end)):
        yield Clue("company", 2.5, "an English genitive", where)
    if "&" in forms and not _is_work(page, end):
        yield Clue("company", 2.0, "«&» in the name", where)
    if any(f[1:].lower() != f[1:] and not f.isupper() for f in forms) and end - first <= 2:
        yield Clue("company", 0.7, "capitals inside the word", where)
        yield Clue("product", 0.4, "capitals inside the word", where)
        if len(forms) == 1 and not _GAELIC.match(text):
            yield Clue("person", -2.0, "capitals inside the word", where)
    if len(forms) > 1 and forms[-1].isdigit():
        yield Clue("product", 2.0, "ends with a number", where)
    if len(forms) == 1 and forms[0].isupper() and 2 <= len(forms[0]) <= 6:
        yield Clue("organization", 0.8, "an acronym", where)
        yield Clue("company", 0.4, "an acronym", where)
    if end - first in (2, 3) and _is_row(page, where):
        yield Clue("person", 0.3, "two or three capitalised words", where)


def _is_row(page: Page, where: Range) -> bool:
    """Whether all words are written as names are; «Jang Seo-won»: the last syllable of Korean ones is not."""
    first, end = where
    forms = page.words.forms[first:end]
    if end - first == 3 and page.words.gaps[end - 1] in ("-", "‑") and forms[2].islower():
        forms = forms[:2]
    return all(f[0].isupper() and f[1:].islower() for f in forms)
