"""Tagged sentences: «[Korvia](company) a levé 3 M€» is a text and its entities in one string.

The name stands in the brackets, the type in the parentheses; ``[le groupe](company=Korvia)``
is a nominal mention of an entity named elsewhere in the string. No model is needed.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from articlefacts.entities import Entities
from articlefacts.facts import RULES, find_facts
from articlefacts.facts.masking import sentence_views
from articlefacts.facts.rule import Article
from articlefacts.models.entities import Company, Mention, Organization, Person, Place, Product
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, Number, Percentage
from articlefacts.reading import read
from articlefacts.values import find_amounts, find_dates, find_numbers, find_percentages

_TAG = re.compile(r"\[([^\]]+)\]\((person|company|organization|place|product)(?:=([^)]+))?\)")
_CLASSES = {
    "person": Person,
    "company": Company,
    "organization": Organization,
    "place": Place,
    "product": Product,
}
PUBLISHED = datetime.date(2024, 2, 26)


def article(tagged: str, published: datetime.date | None = PUBLISHED) -> Article:
    """Build an article from a tagged text."""
    text, mentions = _untag(tagged)
    entities: dict[str, list[Any]] = {kind: [] for kind in _CLASSES}
    for number, ((kind, name), spans) in enumerate(mentions.items()):
        entities[kind].append(_CLASSES[kind](id=f"{kind[0]}{number}", name=name, mentions=tuple(spans)))
    found = Entities(
        people=tuple(entities["person"]),
        companies=tuple(entities["company"]),
        organizations=tuple(entities["organization"]),
        places=tuple(entities["place"]),
        products=tuple(entities["product"]),
    )
    reading = read(text)
    values = [
        *find_amounts(text),
        *find_percentages(text),
        *find_dates(text, published),
        *find_numbers(text),
    ]
    return Article(reading, found, sentence_views(reading, found.all, values), published)


def _untag(tagged: str) -> tuple[str, dict[tuple[str, str], list[Mention]]]:
    text, position = "", 0
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for match in _TAG.finditer(tagged):
        text += tagged[position : match.start()]
        words, kind, name = match.group(1, 2, 3)
        mention = Mention(
            start=len(text),
            end=len(text) + len(words),
            text=words,
            kind="nominal" if name and name != words and words[0].islower() else "name",
        )
        mentions.setdefault((kind, name or words), []).append(mention)
        text += words
        position = match.end()
    return text + tagged[position:], mentions


def facts(tagged: str, rules: Any = RULES, published: datetime.date | None = PUBLISHED) -> list[dict[str, Any]]:
    """Read the facts of a tagged text, flat: entities by name, values by text, without proof."""
    found = find_facts(article(tagged, published), rules)
    return [_flat(fact) for fact in found]


def _flat(fact: Any) -> dict[str, Any]:
    row: dict[str, Any] = {"type": fact.type}
    if fact.status != "asserted":
        row["status"] = fact.status
    if fact.source:
        row["source"] = fact.source.name or fact.source.text
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if name in ("type", "status", "source", "trigger", "evidence", "rule", "confidence"):
            continue
        if value in (None, ()):
            continue
        row[name] = [_show(v) for v in value] if isinstance(value, tuple) else _show(value)
    if row.get("state") == "current":
        del row["state"]
    return row


def _show(value: Any) -> Any:
    if isinstance(value, (Amount, Percentage)):
        figure = value.value
        return value.text if figure is None else str(figure) + (f" {value.currency}" if isinstance(value, Amount) else " %")
    if isinstance(value, Number):
        return str(value.value)
    return getattr(value, "name", None) or (value.text if isinstance(value, Span) else value)
