"""A sentence as the fact rules see it: its text with every entity and value masked.

The mask has the length of the sentence, so an offset in one is an offset in the other: each
item becomes one symbol of its kind followed by filler, and a rule is a regular expression
over the mask: ``{company} a levé {amount}``. See :func:`pattern`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from articlefacts.lazy import lazy
from articlefacts.lexicon.folding import lowered
from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.spans import Span
from articlefacts.reading.model import Sentence

Kind = Literal[
    "company", "organization", "person", "place", "product",
    "amount", "percentage", "date", "number",
]  # fmt: skip
ENTITY_KINDS: frozenset[Kind] = frozenset({"company", "organization", "person", "place", "product"})
COMPANY: frozenset[Kind] = frozenset({"company"})
BODIES: frozenset[Kind] = frozenset({"company", "organization"})
PEOPLE: frozenset[Kind] = frozenset({"person"})
MONEY: frozenset[Kind] = frozenset({"amount"})

# Private-use characters: no newspaper prints them, and \w does not match them.
SYMBOLS: dict[Kind, str] = {
    "company": "\ue000",
    "organization": "\ue001",
    "person": "\ue002",
    "place": "\ue003",
    "product": "\ue004",
    "amount": "\ue005",
    "percentage": "\ue006",
    "date": "\ue007",
    "number": "\ue008",
}
KIND_OF: dict[str, Kind] = {symbol: kind for kind, symbol in SYMBOLS.items()}
FILLER = "\ue010"
# A quotation where it is an atom, see ``frame``.
QUOTE = "\ue020"
QUOTE_FILLER = "\ue021"
_SLOT = re.compile(r"\{([a-z]+(?:\|[a-z]+)*)(?::([a-z_]+))?\}")


# Whoever was named last, and nobody else.
LATTER = "ce dernier|cette dernière|celui-ci|celle-ci"
_WORD = re.compile(r"\w+")
# What may stand between «le groupe» and its name: «agroalimentaire français», «de conseil en gestion».
NAMED_BEHIND = re.compile(
    r"(?:\s(?:de|en)\s[a-zà-ÿ]{4,}){0,2}(?:\s[a-zà-ÿ-]{2,}(?:[ao]ise?|aine?|i?en(?:ne)?|"
    r"éen(?:ne)?|que|a[lr]e?|aire|el(?:le)?|i[eè]re?|g[eè]re?|ive?|ande?|ole?)){0,2}\s"
    r"(?=[A-ZÀ-Ý][a-zà-ÿ]{2,})"
)
"""Behind a common noun: what leads to the name that is its own; in a mask, a name no item covers."""


def pattern(source: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    r"""A rule's expression, compiled when first used; ``{company}`` stands for a masked company.

    ``{company|organization}`` is either, ``{amount:total}`` captures the group ``total``.
    A blank stands for any one blank, an apostrophe for either apostrophe.

    Example:
        >>> bool(pattern("{company} lève {amount}").search("\ue000\ue010 lève \ue005"))
        True
    """

    def symbol(match: re.Match[str]) -> str:
        kinds = "".join(SYMBOLS[kind] for kind in match[1].split("|"))  # type: ignore[index]
        body = f"[{kinds}]{FILLER}*+"
        return f"(?P<{match[2]}>{body})" if match[2] else f"(?:{body})"

    source = _SLOT.sub(symbol, source)
    return lazy(source, flags)


@dataclass(frozen=True, slots=True, eq=False)  # compared and hashed as itself: quickly
class Item:
    """One entity mention or value in a sentence; offsets are those of the article.

    ``end`` is past the name's gloss where it has one: «Korvia (KRV)», «Jeanne Roux (photo)».
    """

    start: int
    end: int
    kind: Kind
    value: Span
    entity: Entity | None = None
    named: bool = True

    def ref(self) -> EntityRef:
        """The item as the argument of a fact; only for entities."""
        if self.entity is None:
            raise TypeError(f"a {self.kind} is no entity")
        return EntityRef(
            start=self.value.start,
            end=self.value.end,
            text=self.value.text,
            id=self.entity.id,
            name=self.entity.name,
        )


@dataclass(frozen=True)
class SentenceView:
    """A sentence, its items in text order, and its mask.

    Attributes:
        article: The whole text.
        index: Number of the sentence in the article.
        mask: As long as the sentence; blanks are plain blanks and apostrophes plain «'».
        answers: What was worked out about the sentence so far; see ``once``.
    """

    article: str
    sentence: Sentence
    index: int
    items: tuple[Item, ...]
    mask: str
    answers: dict[object, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The first one to six letters of every word, in lower case, for trigger look-ups.

        A shorter word is also there as a whole, «p$», and each kind of item: «{number}».
        """
        words = set(_WORD.findall(self.low))
        stems = {word[:length] for word in words for length in (1, 2, 3, 4, 5, 6)}
        stems.update([f"{word}$" for word in words if len(word) < 6])
        stems.update([f"{{{kind}}}" for kind in self.kinds])
        return frozenset(stems)

    @cached_property
    def low(self) -> str:
        """The mask in small letters."""
        return lowered(self.mask)

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """Kinds of the items in the sentence."""
        return frozenset(item.kind for item in self.items)

    @property
    def start(self) -> int:
        """Offset of the sentence in the article."""
        return self.sentence.start

    @property
    def end(self) -> int:
        """End offset of the sentence in the article."""
        return self.sentence.end

    def item_at(self, position: int) -> Item | None:
        """The item that starts at an offset of the mask; None if none does."""
        at = position + self.start
        index = bisect_left(self.items, at, key=_start_of)
        if index < len(self.items) and self.items[index].start == at:
            return self.items[index]
        return None

    def group(self, match: re.Match[str], name: str) -> Item | None:
        """The item that a named group of a pattern captured."""
        return self.item_at(match.start(name)) if match.start(name) >= 0 else None

    def between(self, start: int, end: int, kinds: Iterable[Kind]) -> list[Item]:
        """Items of some kinds that lie between two offsets of the mask, in text order."""
        low, high = start + self.start, end + self.start
        wanted = frozenset(kinds)
        return [i for i in self.items if i.kind in wanted and i.start >= low and i.end <= high]

    def span(self, start: int, end: int) -> Span:
        """The slice of the article between two offsets of the mask."""
        return Span.of(self.article, start + self.start, end + self.start)


def _start_of(item: Item) -> int:
    return item.start
