"""Where names may stand: the model's spans of any label, known names, rows of capitals.

A label says only where to look; what a name is gets decided later, over the whole article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articlefacts.entities.acronyms import find_expansions
from articlefacts.entities.borders import (
    INSTITUTION_HEADS,
    COMMON_NOUNS,
    NOT_NAMES,
    PARTICLES,
    Range,
    mend,
)
from articlefacts.entities.evidence import (
    clues_of_mention,
    finite_forms,
    is_acronym,
    quoted_share,
)
from articlefacts.entities.inner import known_entries
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page

_SPACES = frozenset([" ", "\u00a0", "\u202f"])
_TIGHT = frozenset(["", "-", "‑", "'", "’", ".", "/"]) - {"/"}
_MAX_WORDS = 12
_QUIET_ZONES = frozenset(["credit", "boilerplate", "byline"])


@dataclass(frozen=True, slots=True)
class Vote:
    """A label that the model gave to a range of words."""

    first: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """Disjoint ranges of words that may be names, in text order, and the model's votes."""

    ranges: tuple[Range, ...]
    votes: tuple[Vote, ...]


def find_candidates(page: Page, names: Sequence[tuple[int, int, str]]) -> Candidates:
    """Find the ranges that may be names; overlapping proposals are settled, the longest first."""
    votes = tuple(_votes(page, names))
    starts = {v.first for v in votes}
    proposals: dict[Range, float] = {}
    for vote in votes:
        _propose(proposals, (vote.first, vote.end), 0.0)
    for where in _known(page):
        _propose(proposals, where, 0.4)
    for first, end in rows_of_capitals(page):
        for mended in mend(page, first, end):
            if _convinces(page, mended, starts):
                _propose(proposals, mended, 0.2)
    for institution in _institutions(page):
        _propose(proposals, institution, 0.3)
    refused = _refused(page, proposals)
    settled = _settle(page, proposals)
    midway = frozenset(page.words.forms[f] for f, e in settled if e == f + 1 and not page.opening[f])
    kept = [w for w in settled if not _is_refused(page, w, refused, midway)]
    return Candidates(tuple(kept), votes)


def _refused(page: Page, proposals: dict[Range, float]) -> frozenset[str]:
    """Take in full names that brackets show; return the acronyms that stand for common nouns."""
    refused: set[str] = set()
    for expansion in find_expansions(page):
        if page.text(*expansion.acronym) in NOT_NAMES:
            continue
        if not expansion.named:
            refused.add(page.text(*expansion.acronym))
        elif expansion.words not in proposals:
            _propose(proposals, expansion.words, 0.5)
    return frozenset(refused)


def _is_refused(
    page: Page, where: Range, refused: frozenset[str], midway: frozenset[str]
) -> bool:
    """Peoples, common acronyms, and capitals that only the start of a sentence explains."""
    first, end = where
    if page.text(first, end) in NOT_NAMES:
        return True
    if end > first + 1:
        if page.words.gap(end - 1) == "-" and page.words.keys[end - 1] in page.lexicon.demonyms:
            return not page.lexicon.entries_at(page.words, first, end)
        return all(k in COMMON_NOUNS or k in FUNCTION_WORDS for k in page.words.keys[first:end])
    form, key = page.words.forms[first], page.words.keys[first]
    if _is_people(page, first):
        return True
    if not page.capital[first] and not page.lexicon.entries_at(page.words, first, end):
        return True
    if (len(form) == 1 and form != "X") or _is_portfolio(page, first):
        return True
    if form in refused or key in CALENDAR:
        return True
    if key in FUNCTION_WORDS and (page.opening[first] or not known_entries(page, where)):
        return True
    if key in COMMON_NOUNS and not page.lexicon.entries_at(page.words, first, end):
        return True
    if key in page.lexicon.demonyms and not page.lexicon.entries_at(page.words, first, end):
        return True
    if key in ("etat", "etats"):
        return key == "etats" or page.words.keys[max(first - 1, 0)] == "d" or _head_of_state(page, first)
    if not page.opening[first] or known_entries(page, where) or key in page.lexicon.first_names:
        return False
    return _PARTICIPLE.fullmatch(form) is not None or not _explained(page, where, midway)


def _explained(page: Page, where: Range, midway: frozenset[str]) -> bool:
    """Whether more than the start of a sentence explains the capital of a single word."""
    form = page.words.forms[where[0]]
    if form in midway or is_acronym(form) or not form.istitle():
        return True
    return any(clue.weight > 0.5 for clue in clues_of_mention(page, where))


def _is_people(page: Page, first: int) -> bool:
    """«les Franco-Valmeriens»: a hyphenated word that ends with a demonym."""
    words = page.words
    return words.gap(first) == "-" and words.keys[first] in page.lexicon.demonyms


def _is_portfolio(page: Page, first: int) -> bool:
    """«ministre de l'Action»: what a minister is in charge of is no name."""
    idx = first - 1
    while idx >= 0 and first - idx <= 2 and page.words.keys[idx] in _LINKS:
        idx -= 1
    title = page.titles_to.get(idx) if idx < first - 1 else None
    if title is None or title[1][0].scope != "portfolio":
        return False
    return not any(e.type == "place" for e in page.lexicon.entries_at(page.words, first, first + 1))


def _head_of_state(page: Page, first: int) -> bool:
    return first > 2 and page.words.keys[first - 3 : first] == ("chef", "de", "l")


_ADJECTIVE = re.compile(r"(?:aire|al|ale|ique|if|ive|el|elle|ien|ienne|ain|aine|ois|oise|éen|éenne)s?$")
_PARTICIPLE = re.compile(r"[A-ZÉÈ][a-zéèêïç]{2,}(?:é|ée|és|ées|if|ant)")


def _known(page: Page) -> Iterator[Range]:
    """Known names; a lower-case article before is none of theirs («la Française de Valmer»)."""
    for match in page.lexicon.matches(page.words):
        first, end = match.first, match.end
        while end - first > 1 and page.words.keys[first] in _ARTICLES and _droppable(page, first):
            first += 1
        if not _stands_alone(page, first, end) or page.value[first]:
            continue
        if page.text(first, end) in NOT_NAMES or not any(page.capital[first:end]):
            continue
        if page.opening[first] and end == first + 1 and page.words.keys[first] in FUNCTION_WORDS:
            continue
        yield first, end


def _droppable(page: Page, first: int) -> bool:
    return page.words.forms[first].islower()


_ARTICLES = frozenset(["le", "la", "les", "l", "the"])


def _propose(proposals: dict[Range, float], where: Range, weight: float) -> None:
    proposals[where] = max(proposals.get(where, 0.0), weight)


def _votes(page: Page, names: Sequence[tuple[int, int, str]]) -> Iterator[Vote]:
    starts, ends = page.words.starts, page.words.ends
    for start, end, label in names:
        first = last = page.first_word_at(start)
        while last < len(starts) and starts[last] < end:
            last += 1
        # A border inside a word («Christie'» | «s») is moved to the word's end.
        if last < len(starts) and ends[last - 1] == starts[last] - 1 and page.words.forms[last] == "s":
            last += page.words.gap(last) in ("'", "’")
        last = next((k for k in range(first + 1, last) if not page.words.joined(k - 1, k + 1)), last)
        if first < last <= first + _MAX_WORDS:
            for mended in mend(page, first, last):
                if page.text(*mended) not in NOT_NAMES:
                    yield Vote(*mended, label)


def rows_of_capitals(page: Page) -> Iterator[Range]:
    """Yield the longest rows of capitalised words, with the particles and signs inside them."""
    index, size = 0, len(page.words)
    while index < size:
        if not page.capital[index] or page.value[index] or page.sentence[index] < 0:
            index += 1
            continue
        end = index + 1
        while end < size and (step := _step(page, index, end)):
            end += step
        yield index, end
        index = end


def _step(page: Page, first: int, end: int) -> int:
    """How many words the row that began at ``first`` takes in at ``end``; 0 when it ends."""
    if page.sentence[end] != page.sentence[first] or page.value[end]:
        return 0
    gap, key = page.words.gap(end), page.words.keys[end]
    if gap in _TIGHT:
        return _tight_step(page, end, gap)
    if gap == ". " and len(page.words.forms[end - 1]) == 1 and page.capital[end]:
        return 1
    if gap == ", " and page.words.forms[end] in ("Inc", "Ltd", "LLC", "Corp"):
        return 1
    if gap not in _SPACES:
        return 0
    if page.words.forms[end].isdigit() and len(key) < 4 and is_acronym(page.words.forms[end - 1]):
        return 1
    if key in _ENGLISH_LINKS and page.words.forms[end].islower():
        return _english_step(page, end)
    if key == "&" and end + 1 < len(page.words) and page.capital[end + 1]:
        return 2
    if page.capital[end]:
        return 0 if page.opening[end] else 1
    return _particles(page, first, end)


_ENGLISH_LINKS = frozenset(["of", "and", "for"])


def _english_step(page: Page, end: int) -> int:
    """«Bank of Valmer», «Institute for the Sea»."""
    stop = end + 1
    if stop < len(page.words) and page.words.forms[stop] == "the":
        stop += 1
    return stop + 1 - end if stop < len(page.words) and page.capital[stop] else 0


def _tight_step(page: Page, end: int, gap: str) -> int:
    if page.capital[end] or gap in ("-", "‑"):
        return 1
    form = page.words.forms[end]
    if gap in ("'", "’"):
        return int(form == "s")
    if gap == ".":
        return int(form in ("com", "fr", "org", "net", "io", "ai", "be", "ch", "ca", "eu", "co"))
    return int(form in ("+", "&", "@"))


def _particles(page: Page, first: int, end: int) -> int:
    """Particles of a person's name: «Jeanne de la Tour», «Ines van der Meer», not «Kelvio de Lyon»."""
    stop, words = end, page.words
    while stop < len(words) and words.keys[stop] in PARTICLES and stop - end < 3:
        if stop > end and words.gap(stop) not in _SPACES and words.gap(stop) not in ("'", "’"):
            return 0
        stop += 1
    if stop == end or stop >= len(words) or not page.capital[stop] or page.value[stop]:
        return 0
    if words.gap(stop) not in _SPACES and words.gap(stop) not in ("'", "’", "-"):
        return 0
    firm = any(words.keys[k] not in ("de", "du", "des", "d", "la", "le", "y") for k in range(end, stop))
    name = page.lexicon.first_names.get(words.keys[first])
    return stop - end + 1 if firm or (name and not name.ambiguous) else 0


def _stands_alone(page: Page, first: int, end: int) -> bool:
    """Whether no hyphen ties the range to a further word («Renault» in «Renault-Nissan»)."""
    words = page.words
    before = first > 0 and words.gap(first) in ("-", "‑")
    after = end < len(words) and words.gap(end) in ("-", "‑")
    return not before and not after


def _convinces(page: Page, where: Range, voted: set[int]) -> bool:
    """A capital where a sentence opens makes no name by itself."""
    first, end = where
    words = page.words
    if page.value[first] or words.keys[first] in CALENDAR:
        return False
    if end == first + 1 and words.forms[first] in NOT_NAMES:
        return False
    if end == first + 1 and (words.keys[first] in FUNCTION_WORDS or len(words.forms[first]) < 2):
        return False
    if not page.opening[first] or first in voted:
        return True
    if words.keys[first] in page.lexicon.first_names and end > first + 1:
        return True
    return words.forms[first].lower() not in page.lower and (
        end > first + 1 or _has_predicate(page, end)
    )


def _has_predicate(page: Page, end: int) -> bool:
    """A verb right after the word, or its share price: what opens the sentence is a name."""
    if quoted_share(page, end):
        return True
    if end >= len(page.words) or page.words.gap(end) not in _SPACES:
        return False
    return page.words.forms[end] in finite_forms()


def _institutions(page: Page) -> Iterator[Range]:
    """«ministère de l'Économie», «tribunal de commerce de Lille»: a head in lower case, a name last."""
    words = page.words
    for first, key in enumerate(words.keys):
        if key not in INSTITUTION_HEADS or page.sentence[first] < 0:
            continue
        if key in _TERRITORIES and words.keys[first + 1 : first + 2] in (("de",), ("du",), ("d",)):
            continue
        end, last = first + 1, None
        while end < len(words) and end - first < 7 and _goes_on(page, end):
            if page.capital[end]:
                last = end
                if end + 1 >= len(words) or not (
                    page.capital[end + 1] and words.gap(end + 1) in _TIGHT | _SPACES
                ):
                    break
            end += 1
        if last is not None and page.words.keys[last - 1] != words.keys[first]:
            yield first, last + 1


_TERRITORIES = frozenset(["region", "departement", "metropole", "commission", "parquet", "caisse"])
_LINKS = frozenset("de du des d la le l".split())
_INNER = frozenset(
    """
    commerce appel instance grande judiciaire correctionnel administratif administrative national
    nationale departemental departementale regional regionale general generale municipal urbaine
    assises cassation finances centrale correctionnelle executif supreme constitutionnel federal federale
    """.split()
)


def _goes_on(page: Page, index: int) -> bool:
    words = page.words
    gap = words.gap(index)
    if gap not in _SPACES and gap not in _TIGHT:
        return False
    key = words.keys[index]
    if page.capital[index] or key in _LINKS or key in _INNER:
        return True
    return _ADJECTIVE.search(words.forms[index]) is not None


def _settle(page: Page, proposals: dict[Range, float]) -> list[Range]:
    """Keep disjoint ranges: the longest first, at equal length the better source."""
    taken: set[int] = set()
    kept: list[Range] = []
    for (first, end), _ in sorted(
        proposals.items(), key=lambda p: (-(p[0][1] - p[0][0]) - p[1], p[0][0])
    ):
        if taken.isdisjoint(range(first, end)) and not _quiet(page, (first, end)):
            taken.update(range(first, end))
            kept.append((first, end))
    return sorted(kept)


def _quiet(page: Page, where: Range) -> bool:
    """Whether the name is furniture: a credit, a byline, the agency of a dateline."""
    zone = page.reading.zone_at(page.words.starts[where[0]])
    if zone == "dateline":
        return any("media" in (e.detail, *e.flags) for e in page.lexicon.entries_at(page.words, *where))
    return zone in _QUIET_ZONES
