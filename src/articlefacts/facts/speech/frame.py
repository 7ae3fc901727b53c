"""An article with its quotations as atoms: what the newspaper itself says around them.

A quotation may hold several sentences, and the words that name its speaker stand outside the
marks; so reports are read over *units*: sentences, joined where a boundary lies in a quotation.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from articlefacts.facts.arguments.discourse import Discourse
from articlefacts.facts.speech.incises import unclosed
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.reports import reports
from articlefacts.facts.view import QUOTE, QUOTE_FILLER, Item, Kind, SentenceView
from articlefacts.reading.model import Quote, Reading, Sentence, ZoneKind

# «'Le marché repart'»: agencies that type straight single marks, a word in the same marks within.
_SINGLE = re.compile(
    r"(?<![\w'’])'[ \u00a0]?(?=[\w(])((?:[^'\n«»\"]|(?<=\w)'(?=\w)|"
    r"(?<=\s)'[\w-]{1,30}'(?!\w)){1,1500}?)(?<=[\w.!?…)%€$])\s?'(?!\w)|"
    r"‘\s?(?=[\w(])((?:[^‘’\n«»\"]|(?<=\w)’(?=\w)){1,1500}?)(?<=[\w.!?…)%€$])\s?’(?!\w)"
)


# Whoever carries the news is in every article, and hardly one is about them.
WIRE = re.compile(
    r"(?:AFP|Agence France-Presse|Reuters|Bloomberg|Associated Press|EFE|dpa|ANSA|Twitter|"
    r"Facebook|X|LinkedIn)$"
)


@dataclass(frozen=True)
class Unit:
    """One or more sentences that no quotation runs across, seen with quotations as atoms.

    Attributes:
        view: Its text, one symbol and filler for each quotation, named items outside them.
        quotes: The outer quotations inside, in text order.
        index: Number of the unit in the article.
        paragraph: Number of its paragraph.
        group: Its sentences, quotations legible.
    """

    view: SentenceView
    quotes: tuple[Quote, ...]
    index: int
    paragraph: int
    group: tuple[SentenceView, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the unit in the article."""
        return self.view.start

    @property
    def mask(self) -> str:
        """The text of the unit, items and quotations masked."""
        return self.view.mask

    @property
    def zone(self) -> ZoneKind:
        """Kind of the zone that the unit stands in."""
        return self.view.sentence.zone

    @cached_property
    def reports(self) -> list[Report]:
        """The report clauses of the unit, in text order."""
        return reports(self.mask)

    def inside(self, quote: Quote) -> Unit:
        """The words of one of its quotations, as a unit of their own."""
        low, high = quote.inner_start, quote.inner_end
        items = tuple(i for v in self.group for i in v.items if low <= i.start and i.end <= high)
        words = _joined(self.group)[low - self.start : high - self.start]
        words = _show_pronouns(words, items, self.view.article, low)
        view = SentenceView(
            self.view.article, Sentence(low, high, self.zone), self.index, items, words
        )
        return Unit(view, (), self.index, self.paragraph)

    def spoken(self) -> bool:
        """Whether the unit is nothing but quotations and punctuation."""
        return not re.search(r"[^\W\d_]", re.sub(r"[\ue020\ue021]", "", self.mask))


@dataclass(frozen=True)
class Frame:
    """The units of an article in text order."""

    units: tuple[Unit, ...]
    starts: tuple[int, ...]
    discourse: Discourse
    published: datetime.date | None = None

    def unit_at(self, position: int) -> Unit | None:
        """The unit that holds an offset of the article, or the last one before it."""
        index = bisect_right(self.starts, position) - 1
        return self.units[index] if index >= 0 else None

    def quote_at(self, start: int, end: int) -> Quote | None:
        """The outer quotation that holds a stretch of the article."""
        unit = self.unit_at(start)
        quotes = unit.quotes if unit else ()
        return next((q for q in quotes if q.start <= start and end <= q.end), None)


def frame(
    reading: Reading,
    views: Sequence[SentenceView],
    discourse: Discourse,
    published: datetime.date | None = None,
) -> Frame:
    """Frame an article: join what quotations join, mask the quotations."""
    quotes = _outer(reading)
    opens = [q.start for q in quotes]
    units = []
    paragraph = read = 0
    for index, group in enumerate(_groups(views, quotes)):
        low, high = group[0].start, group[-1].end
        near = quotes[bisect_left(opens, low) : bisect_left(opens, high)]
        inside = tuple(q for q in near if q.end <= high and not _is_name(group, q))
        if cut := unclosed(group, inside):
            inside = (cut, *inside)
        paragraph += reading.text.count("\n", read, low)
        read = low
        view = _view(group, inside, index)
        units.append(Unit(view, inside, index, paragraph, tuple(group)))
    return Frame(tuple(units), tuple(unit.start for unit in units), discourse, published)


# «vaudraient des “centaines de millions de dollars”, selon X»: a figure is words as well.
_SUMS: frozenset[Kind] = frozenset({"amount", "percentage", "number"})


def _is_name(group: Sequence[SentenceView], quote: Quote) -> bool:
    """Whether the marks hold a name and nothing else: «l'équipe de "X"»."""
    return any(
        item.kind not in _SUMS and item.start <= quote.inner_start and quote.inner_end <= item.end
        for view in group
        for item in view.items
    )


def _outer(reading: Reading) -> list[Quote]:
    outer = [q for q in reading.quotes if q.depth == 0]
    single = [
        Quote(m.start(), m.end(), *m.span(m.lastindex or 0))
        for m in (_SINGLE.finditer(reading.text) if re.search("['‘]", reading.text) else ())
        if m.end() - m.start() > 16
        and not any(q.start < m.end() and m.start() < q.end for q in outer)
    ]
    return sorted([*outer, *single], key=lambda q: q.start) if single else outer


def _groups(views: Sequence[SentenceView], quotes: Sequence[Quote]) -> Iterator[list[SentenceView]]:
    """Sentences, joined while the next one starts inside a quotation."""
    group: list[SentenceView] = []
    remaining = list(reversed(quotes))
    for view in views:
        while remaining and remaining[-1].end <= view.start:
            remaining.pop()
        if group and not (remaining and remaining[-1].start < view.start):
            yield group
            group = []
        group.append(view)
    if group:
        yield group


def _view(group: Sequence[SentenceView], quotes: Sequence[Quote], index: int) -> SentenceView:
    first, last = group[0], group[-1]
    if len(group) == 1 and not quotes and not any(map(_is_pronoun, first.items)):
        return first
    mask = _joined(group)
    for quote in quotes:
        low, high = quote.start - first.start, quote.end - first.start
        mask = mask[:low] + QUOTE + QUOTE_FILLER * (high - low - 1) + mask[high:]
    items = tuple(
        item
        for view in group
        for item in view.items
        if not any(q.start <= item.start < q.end for q in quotes)
    )
    mask = _show_pronouns(mask, items, first.article, first.start)
    sentence = Sentence(first.start, last.end, first.sentence.zone)
    return SentenceView(first.article, sentence, index, items, mask)


def _joined(group: Sequence[SentenceView]) -> str:
    pieces, position = [], group[0].start
    for view in group:
        pieces += [" " * (view.start - position), view.mask]
        position = view.end
    return "".join(pieces)


def _show_pronouns(mask: str, items: Sequence[Item], article: str, start: int) -> str:
    """Leave «il» as it is written: a report verb tells by it that its subject is inverted."""
    for item in items:
        if _is_pronoun(item):
            low, high = item.start - start, item.end - start
            mask = mask[:low] + article[item.start : item.end] + mask[high:]
    return mask


def _is_pronoun(item: Item) -> bool:
    return not item.named and item.end - item.start <= 5
