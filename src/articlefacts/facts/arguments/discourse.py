"""Whom a common noun or a pronoun means: the one answer that all readers of arguments share.

Candidates are weighed by ``entities.salience``; the head noun must suit what the article said of
them, and a name in another role of the same clause is never meant.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from articlefacts.entities.salience import (
    ASIDE,
    FLOOR,
    FREE,
    GOVERNED,
    SUBJECT,
    Salience,
    Sighting,
    outstanding,
)
from articlefacts.facts.arguments.bystanders import is_bystander, is_rating, tells
from articlefacts.facts.arguments.freedom import is_free
from articlefacts.facts.arguments.head_nouns import DATIVE, HEAD_NOUN, NAMED_AT_LAST
from articlefacts.facts.arguments.lists import COORDINATOR
from articlefacts.facts.arguments.nouns import suits
from articlefacts.facts.arguments.standing import (
    contrasts,
    follows_governed,
    heads,
    in_insertion,
    is_told,
    owns_subject,
)
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lazy import lazy
from articlefacts.reading.model import Reading

_REFERENTS: frozenset[Kind] = BODIES | {"person", "place"}
_ASIDE = re.compile(r"\([^()]{0,200}\)")
_RANK: dict[Kind, float] = {"company": 1.0, "organization": 0.7}
# A subject stands at the head of its sentence, but for adverbials.
_HEAD, _ADVERBIAL = 60, 110
_NEAR = 2
# What so many titles are about counts, however many a text holds.
_LEADS = 20


@dataclass(frozen=True, eq=False)
class Discourse:
    """What the article has spoken of so far, at any place of it."""

    reading: Reading
    views: Sequence[SentenceView]
    genders: Mapping[str, str] = field(default_factory=dict)
    _seen: list[tuple[Sighting, ...]] = field(default_factory=list, repr=False)

    def meant(
        self,
        sentence: int,
        at: int,
        kinds: Iterable[Kind],
        *,
        noun: str = "",
        feminine: bool | None = None,
        but: Iterable[str] = (),
    ) -> Item | None:
        """The last named mention of what is meant at an offset of a sentence; None in doubt.

        Args:
            sentence: Index of the sentence.
            at: Offset in its mask.
            kinds: What may be meant.
            noun: Head noun of the phrase, with what stands behind it; empty for a pronoun.
            feminine: Gender of a pronoun, as far as persons are concerned.
            but: Ids of what is not meant.
        """
        wanted, unmeant = frozenset(kinds), frozenset(but)
        salience = self._salience
        self._read_to(sentence)
        known = (
            (who, self._items.get(who)) for who in sorted(salience.in_mind(sentence) - unmeant)
        )
        things = {who: items[0] for who, items in known if items and items[0].kind in wanted}
        if len(things) > 1:
            things = {w: i for w, i in things.items() if is_told(self.views[sentence], i)}
        if feminine is not None:
            unfit = "m" if feminine else "f"
            things = {who: i for who, i in things.items() if self.genders.get(who) != unfit}
        weights = salience.weights(sentence, at, things)
        place = self.views[sentence].start + at
        for who in weights:
            weights[who] *= self._fitness(things[who], wanted, noun, place)
        # Of a body that is alone in its article everything is said.
        best = outstanding(weights, floor=FLOOR if len(weights) > 1 else FLOOR / 3)
        return self._last(best, place) if best else None

    def meant_at(
        self, position: int, kinds: Iterable[Kind], *, noun: str = "", feminine: bool | None = None
    ) -> Item | None:
        """Whom a noun or a pronoun at an offset of the article means; see :meth:`meant`."""
        index = max(self.reading.sentence_index(position), 0)
        return self.meant(
            index, position - self.views[index].start, kinds, noun=noun, feminine=feminine
        )

    def led_by(self, sentence: int) -> Item | None:
        """The one company that the nearest sentence before in the paragraph has as its subject, named or taken up."""
        of = self.reading.paragraphs
        for index in range(sentence - 1, max(sentence - _NEAR, 0) - 1, -1):
            if of[index] != of[sentence]:
                return None
            self._read_to(index)
            led = {s.who for s in self._seen[index] if s.weight == SUBJECT}
            firms = [
                who for who in led if who in self._items and self._items[who][0].kind == "company"
            ]
            if led:
                return self._last(firms[0], self.views[index].end) if len(firms) == 1 else None
        return None

    def settled(self, item: Item) -> Item:
        """Whom a nominal mention means: what the article says overrules its sentence where the noun suits that better."""
        if item.named or item.entity is None or item.kind not in BODIES:
            return item
        noun, text = item.value.text, self.reading.text
        if _OF_OWNER.match(text, item.start):
            return item
        found = self.meant_at(item.start, {item.kind}, noun=noun)
        if found is None or found.entity is item.entity:
            return found or item
        better = suits(text, found, noun, item.start) > suits(text, item, noun, item.start)
        return found if better or item.entity.id in self._bystanders else item

    def _fitness(self, thing: Item, wanted: frozenset[Kind], noun: str, place: int) -> float:
        """How well a thing may be meant, as a factor: by its noun, else companies go before other bodies."""
        if noun:
            return suits(self.reading.text, thing, noun, place)
        return 1.0 if "person" in wanted else _RANK.get(thing.kind, 0.5)

    def _last(self, who: str, position: int) -> Item:
        """The last item that names a thing before a position, else the first."""
        items = self._items[who]
        index = bisect_right(items, position, key=lambda item: item.end)
        return items[max(index - 1, 0)]

    @cached_property
    def _items(self) -> dict[str, list[Item]]:
        """Where each thing is named."""
        found: dict[str, list[Item]] = {}
        for view in self.views:
            for item in view.items:
                if item.named and item.entity and item.kind in _REFERENTS:
                    found.setdefault(item.entity.id, []).append(item)
        return found

    @cached_property
    def _bystanders(self) -> frozenset[str]:
        """What the article names and is not about, unless it is about nothing else."""
        rating = is_rating(self.reading.text)
        bodies = {who: items for who, items in self._items.items() if items[0].kind in BODIES}
        found = {
            who
            for who, items in bodies.items()
            if is_bystander(items[0], rating=rating)
            or 2 * sum(map(self._tells, items)) >= len(items)
        }
        return frozenset(found) if len(found) < len(bodies) else frozenset()

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the article names each thing that it may be about."""
        return Counter(
            {who: len(items) for who, items in self._items.items() if who not in self._bystanders}
        )

    @cached_property
    def _salience(self) -> Salience:
        first = next((v for v in self.views if v.sentence.zone == "body" and v.items), None)
        leads = islice((v for v in self.views if v.sentence.zone == "title" or v is first), _LEADS)
        prominent: set[str] = set()
        for view in leads:
            self._read_to(view.index)
            prominent.update(s.who for s in self._seen[view.index] if s.weight == SUBJECT)
        # Not a method of its own: what refers to itself stays until the collector walks over all.
        sightings = self._seen.__getitem__
        return Salience(sightings, self.reading.paragraphs.__getitem__, self.counts, prominent)

    def _read_to(self, sentence: int) -> None:
        while len(self._seen) <= sentence:  # in text order: a noun is read by what stands before it
            view = self.views[len(self._seen)]
            self._seen.append(())
            self._seen[-1] = (*self._taken_up(view), *self._see(view))
            self._seen[-1] += (*self._by_clitic(view),)

    def _taken_up(self, view: SentenceView) -> Iterable[Sighting]:
        """Whom the noun or the pronoun at the head of a sentence takes up, as its subject."""
        head = HEAD_NOUN.match(view.mask)
        if head is None or NAMED_AT_LAST.match(view.mask, head.end()):
            return
        noun = head["noun"] or ""
        kinds: frozenset[Kind] = BODIES if noun else BODIES | {"person"}
        feminine = None if noun else head["pronoun"].lower() == "elle"
        if meant := self.meant(view.index, 0, kinds, noun=noun, feminine=feminine):
            who = meant.entity.id  # type: ignore[union-attr]
            yield Sighting(who, head.start("head"), ASIDE if who in self._bystanders else SUBJECT)

    def _by_clitic(self, view: SentenceView) -> Iterable[Sighting]:
        """«Y |lui| prête 3 M€»: whom the text goes on speaking of."""
        if told := DATIVE.search(view.mask):
            here = [i.entity.id for i in view.between(0, told.start(), _REFERENTS) if i.entity]
            if meant := self.meant(view.index, 0, BODIES | {"person"}, but=here):
                who = meant.entity.id  # type: ignore[union-attr]
                yield Sighting(who, told.start(), ASIDE if who in self._bystanders else SUBJECT)

    def _see(self, view: SentenceView) -> Iterable[Sighting]:
        asides = [m.span() for m in _ASIDE.finditer(view.mask)]
        led: list[int] = [0] if HEAD_NOUN.match(view.mask) else []
        for item in view.items:
            if item.entity is None or item.kind not in _REFERENTS:
                continue
            at = item.start - view.start
            weight = self._weight(view, item)
            if any(low <= at < high for low, high in asides):
                weight = ASIDE
            if weight == FREE and self._leads(view, at, led):
                weight = SUBJECT
            if weight >= FREE:
                led.append(item.end - view.start)
            yield Sighting(item.entity.id, at, weight)

    def _weight(self, view: SentenceView, item: Item) -> float:
        if (item.entity and item.entity.id in self._bystanders) or tells(view, item):
            return ASIDE
        if self.reading.quote_at(item.start):
            return GOVERNED / 2
        if owns_subject(view, item) or (is_free(view, item) and not follows_governed(view, item)):
            return FREE
        if heads(view, item) and self._opens(view.index):
            return FREE
        return ASIDE if in_insertion(view, item) else GOVERNED

    def _opens(self, sentence: int) -> bool:
        of = self.reading.paragraphs
        return not sentence or of[sentence] != of[sentence - 1]

    def _leads(self, view: SentenceView, at: int, led: Sequence[int]) -> bool:
        """Whether an item is the subject of its sentence, or joined to it."""
        if contrasts(view, at) and not self._opens(view.index):
            return False
        if not led:
            return at < _HEAD or (at < _ADVERBIAL and view.mask[:at].rstrip().endswith(","))
        return bool(led[-1] and COORDINATOR.fullmatch(view.mask, led[-1], at))

    def _tells(self, item: Item) -> bool:
        return tells(self.views[self.reading.sentence_index(item.start)], item)


# «La filiale belge de X»: the entities layer found it by its owner.
_OF_OWNER = lazy(r"(?:la|cette) filiale(?: [a-zà-ÿ-]{2,24}){0,3} (?:de|du|des)\b", re.IGNORECASE)
