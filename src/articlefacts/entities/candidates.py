"""Where names may stand: the model's spans of any label, known names, rows of capitals.

A label says only where to look; what a name is gets decided later, over the whole article.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from articlefacts.entities.behind import finite_forms, is_aged, quoted_share, staff_named
from articlefacts.entities.borders import NOT_NAMES, Range, mend
from articlefacts.entities.branches import find_branches
from articlefacts.entities.briefs import brief_heads
from articlefacts.entities.firms_told import is_led_on, is_measured, taken_up
from articlefacts.entities.glosses import expand
from articlefacts.entities.inner import known_entries
from articlefacts.entities.institutions import find_institutions
from articlefacts.entities.kin import find_kin
from articlefacts.entities.led_bodies import find_led_bodies
from articlefacts.entities.lone import honoured_again
from articlefacts.entities.page import CALENDAR, FUNCTION_WORDS, Page
from articlefacts.entities.powers import find_powers
from articlefacts.entities.refusals import is_refused
from articlefacts.entities.rows import rows_of_capitals
from articlefacts.lexicon import Match
from articlefacts.lexicon.words import JOINTS
from articlefacts.lexicon.wordsets import word_set

_MAX_WORDS = 12
_QUIET_ZONES = frozenset(["credit", "boilerplate", "byline"])
_ARTICLES = frozenset(["le", "la", "les", "l", "the"])


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
    for body in chain(find_institutions(page), find_led_bodies(page), find_powers(page)):
        _propose(proposals, body, 0.3)
    for branch in find_branches(page, tuple(proposals)):
        _propose(proposals, branch, 0.3)
    for house in chain(_houses(page, tuple(proposals)), find_kin(page, tuple(proposals))):
        _propose(proposals, house, 0.3)
    refused, spelled = expand(page)
    spelled = frozenset(spelled) | brief_heads(page)
    proposals = {**dict.fromkeys(spelled, 0.5), **proposals}
    settled = _settle(page, proposals)
    midway = frozenset(
        page.words.forms[f] for f, e in settled if e == f + 1 and not page.opening[f]
    ) | frozenset(_known_bodies(page, votes))
    kept = [w for w in settled if w in spelled or not is_refused(page, w, refused, midway)]
    return Candidates(tuple(kept), votes)


def _known_bodies(page: Page, votes: Sequence[Vote]) -> Iterator[str]:
    """«|Avis| refait parler de lui»: a common word that is a firm's name too, where the model reads a body."""
    for vote in votes:
        single = vote.label == "ORG" and vote.end == vote.first + 1
        if single and page.entries(vote.first, vote.end):
            yield page.words.forms[vote.first]


def _houses(page: Page, proposals: Sequence[Range]) -> Iterator[Range]:
    """«les éditions Zelvaro»: the lower-case word is part of an unknown publisher's name."""
    for first, end in proposals:
        house = first and page.words.forms[first - 1] == "éditions"
        if house and page.words.gaps[first] == " " and not known_entries(page, (first, end)):
            yield first - 1, end


def _known(page: Page) -> Iterator[Range]:
    """Known names; a lower-case article before is none of theirs («la Française de Valmer»)."""
    for match in page.lexicon.matches(page.words):
        first, end = match.first, match.end
        while (
            end - first > 1
            and page.words.keys[first] in _ARTICLES
            and page.words.forms[first].islower()
        ):
            first += 1
        if not stands_alone(page, first, end) or page.value[first]:
            continue
        if page.text(first, end) in NOT_NAMES:
            continue
        if not any(page.capital[first:end]) and not _spelled_lower(match):
            continue
        if page.opening[first] and end == first + 1 and page.words.keys[first] in FUNCTION_WORDS:
            continue
        yield first, end


def _spelled_lower(match: Match) -> bool:
    """«iad», «franceinfo»: a house that writes its name without a capital."""
    return match.end == match.first + 1 and any(
        e.type in ("company", "organization") and not e.ambiguous for e in match.entries
    )


def _propose(proposals: dict[Range, float], where: Range, weight: float) -> None:
    proposals[where] = max(proposals.get(where, 0.0), weight)


def _votes(page: Page, names: Sequence[tuple[int, int, str]]) -> Iterator[Vote]:
    starts, ends = page.words.starts, page.words.ends
    for start, end, label in names:
        first = last = page.first_word_at(start)
        while last < len(starts) and starts[last] < end:
            last += 1
        # A border inside a word («Levi'» | «s») is moved to the word's end.
        if (
            last < len(starts)
            and ends[last - 1] == starts[last] - 1
            and page.words.forms[last] == "s"
        ):
            last += page.words.gaps[last] in ("'", "’")
        last = next((k for k in range(first + 1, last) if _parts(page, k)), last)
        if first < last <= first + _MAX_WORDS:
            for mended in mend(page, first, last, trusted=label == "ORG"):
                if page.text(*mended) not in NOT_NAMES:
                    yield Vote(*mended, label)


def stands_alone(page: Page, first: int, end: int) -> bool:
    """Whether no hyphen ties the range to a further word («Alvéa» in «Alvéa-Roux»)."""
    words = page.words
    before = first > 0 and words.gaps[first] in ("-", "‑")
    after = end < len(words) and words.gaps[end] in ("-", "‑")
    return not before and not after


def _parts(page: Page, index: int) -> bool:
    """Whether the model read on over a border: a comma, a bracket, the next sentence."""
    gap = page.words.gaps[index]
    if gap not in JOINTS:
        return True
    opens = page.words.keys[index] in FUNCTION_WORDS
    return opens and (gap == ". " or (gap == "." and page.words.forms[index].istitle()))


def _convinces(page: Page, where: Range, voted: set[int]) -> bool:
    """A capital where a sentence opens makes no name by itself."""
    first, end = where
    words = page.words
    if page.value[first] or words.keys[first] in CALENDAR:
        return False
    if end == first + 1 and words.forms[first] in NOT_NAMES:
        return False
    if end == first + 1 and (words.keys[first] in FUNCTION_WORDS or len(words.forms[first]) < 2):
        return honoured_again(page, first)
    if not page.opening[first] or first in voted or _quoted(page, where):
        return True
    if words.keys[first] in page.lexicon.first_names and end > first + 1:
        return True
    return words.forms[first].lower() not in page.lower and (
        end > first + 1 or _has_predicate(page, end)
    )


def _quoted(page: Page, where: Range) -> bool:
    """«le site « Zelvie »»: between quotation marks, behind a noun that says what it is."""
    first, end = where
    after = page.words.gaps[end] if end < len(page.words) else page.words.text[-2:]
    noun = page.nouns_to.get(first - 1)
    closed = any(mark in after for mark in '»"”')
    return bool(noun) and closed and any(mark in page.words.gaps[first] for mark in '«"“')


def _has_predicate(page: Page, end: int) -> bool:
    """A verb right after the word, or its share price: what opens the sentence is a name."""
    if (
        quoted_share(page, end)
        or staff_named(page, end)
        or is_aged(page, end)
        or taken_up(page, end)
        or is_measured(page, end)
        or is_led_on(page, end)
    ):
        return True
    if end >= len(page.words):
        return False
    if page.words.gaps[end] != " ":
        return page.words.gaps[end] == ", " and (end in page.cues["comma"] or _apposed(page, end))
    if page.words.forms[end] == "et":
        return page.capital[min(end + 1, len(page.words) - 1)]
    return page.words.forms[end] in finite_forms()


def _apposed(page: Page, end: int) -> bool:
    """«Zelvaro, un éditeur de logiciels, lève»: an apposition between commas, then the verb."""
    first = end + (page.words.keys[end] in _DETERMINERS)
    if first not in page.nouns_from and first not in page.cues["comma"]:
        return False
    for index in range(first + 1, min(first + _LONGEST_ASIDE, len(page.words))):
        if not page.same_sentence(end, index):
            return False
        if page.words.gaps[index] == ", ":
            return page.words.forms[index] in finite_forms()
    return False


_DETERMINERS = word_set("determiners")
_LONGEST_ASIDE = 16


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
        return any("media" in (e.detail, *e.flags) for e in page.entries(*where))
    return zone in _QUIET_ZONES
