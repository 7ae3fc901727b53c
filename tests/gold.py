"""The annotated articles of fixtures/, and when a predicted value equals an annotated one."""

from __future__ import annotations

import datetime
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number

FIXTURES = Path(__file__).parent.parent / "fixtures"
LEAST_SHARE = 0.6
"""Of two strings one may hold the other («directeur technique» and «ex-directeur technique»)
when the shorter is at least this share of the longer."""

Item = Mapping[str, Any]


@dataclass(frozen=True)
class Gold:
    """One annotated article; items are as fixtures/README.md describes them."""

    name: str
    text: str
    data: Item

    @property
    def published(self) -> str | None:
        return self.data["published"]

    @cached_property
    def by_id(self) -> dict[str, Item]:
        return {
            item["id"]: item
            for kind in ("entities", "amounts", "dates")
            for item in self.data[kind]
        }

    def place(self, item: Item) -> tuple[int, int]:
        """Find the words of an amount or a date in the text; blanks of any kind are equal."""
        words = r"\s".join(re.escape(word) for word in re.split(r"\s", item["text"]))
        after = r"(?!\w)" if item["text"][-1:].isalnum() else ""
        found = re.finditer(rf"(?<!\w){words}{after}", self.text)
        return list(found)[item["occurrence"] - 1].span()


def articles() -> list[Gold]:
    """Read every annotated article, in order of name."""
    return [
        Gold(
            path.stem,
            path.read_bytes().decode(),
            json.loads(path.with_suffix(".json").read_bytes()),
        )
        for path in sorted(FIXTURES.glob("*.txt"))
    ]


def fold(text: str) -> str:
    """Bring down what does not matter: letter case, quotation marks, kinds of blank and apostrophe."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").casefold()
    return " ".join(text.split()).strip(" «»\"“”'")


def gold_names(entity: Item) -> set[str]:
    return {fold(name) for name in (entity["name"], *entity["surfaces"])}


def names(entity: Entity) -> set[str]:
    return {fold(name) for name in (entity.name, *entity.aliases)}


def same_amount(gold: Item, found: object) -> bool:
    if not isinstance(found, Amount) or found.currency != gold["currency"]:
        return False
    if "min" in gold:
        return same_number(gold["min"], found.minimum) and same_number(gold["max"], found.maximum)
    # «plus de 3 M€» may stand as a value with its bound or as an open range.
    figures = (found.value, found.minimum, found.maximum)
    return any(same_number(gold["value"], figure) for figure in figures)


def same_number(gold: float, found: Any) -> bool:
    return found is not None and abs(gold - float(found)) <= 1e-6 * max(1.0, abs(gold))


def same_date(gold: Item, found: object) -> bool:
    if not isinstance(found, DateExpression):
        return False
    days = (_day(gold.get("first_day")), _day(gold.get("last_day")))
    return (found.first_day, found.last_day) == days


def _day(day: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(day) if day else None


def same_words(gold: str, found: str) -> bool:
    """Whether two strings are equal, or nearly so: one holds the other and little more."""
    one, other = sorted((fold(gold), fold(found)), key=len)
    return one in other and len(one) >= LEAST_SHARE * len(other)


class Judge:
    """Decides for one article whether what was found is what was annotated."""

    def __init__(self, gold: Gold, found: ArticleFacts) -> None:
        self.gold = gold
        self.found = found

    def same(self, gold: Any, found: Any) -> bool:
        """Compare two fillers of a slot; lists are equal as sets."""
        if isinstance(gold, list):
            return len(gold) == len(found) and all(
                any(self.same(g, f) for f in found) for g in gold
            )
        if isinstance(gold, int | float):
            return isinstance(found, Number) and same_number(gold, found.value)
        item = self.gold.by_id.get(gold)
        if item is None:
            return same_words(gold, found.text if isinstance(found, Span) else str(found))
        if "surfaces" in item:
            return self._same_entity(item, found)
        return same_amount(item, found) or same_date(item, found)

    def _same_entity(self, gold: Item, found: object) -> bool:
        wanted = gold_names(gold)
        if isinstance(found, EntityRef) or getattr(found, "id", None):
            return bool(wanted & names(self.found.entity(found.id)))  # type: ignore[attr-defined]
        return isinstance(found, Span) and fold(found.text) in wanted

    def facts(self, *, stretch: bool) -> Iterator[Item]:
        for fact in self.gold.data["facts"]:
            if (fact.get("tier") == "stretch") is stretch:
                yield fact
