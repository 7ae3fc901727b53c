"""An article as plain rows: the shape of the Arrow tables, without Arrow.

Each row is a dict whose keys are the columns of :mod:`articlefacts.schemas`; days stay dates,
exact numbers become strings of plain digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Entity, EntityRef
from articlefacts.models.facts import Count, FactBase
from articlefacts.models.slots import fillers
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number, Percentage
from articlefacts.outcomes import ExtractionFailure, Outcome

# The most special class first: an amount is a number, and everything is a span.
_KINDS: tuple[tuple[type[Span], str], ...] = (
    (EntityRef, "entity"),
    (Amount, "amount"),
    (Percentage, "percentage"),
    (Count, "count"),
    (Number, "number"),
    (DateExpression, "date"),
    (Span, "text"),
)


def article_rows(name: str | None, outcome: Outcome) -> dict[str, Any]:
    """Lay out one article: its ``facts``, ``entities`` and ``values`` are lists of rows.

    Args:
        name: Its identifier in the archive.
        outcome: What was extracted, or why nothing was: then ``error`` says it.

    Example:
        >>> from articlefacts import extract
        >>> row = article_rows("a1", extract("Korvia a levé 3 M€."))
        >>> [(a["slot"], a["text"], a.get("value")) for a in row["facts"][0]["arguments"]]
        [('company', 'Korvia', None), ('amount', '3 M€', '3000000')]
    """
    if isinstance(outcome, ExtractionFailure):
        return _row(name, None, outcome.words)
    return _row(name, outcome, None)


def _row(name: str | None, article: ArticleFacts | None, error: str | None) -> dict[str, Any]:
    return {
        "id": name,
        "published": article and article.published,
        "error": error,
        "facts": [_fact(i, f) for i, f in enumerate(article.facts)] if article else [],
        "entities": [_entity(entity) for entity in article.entities] if article else [],
        "values": _values(article) if article else [],
    }


def _values(article: ArticleFacts) -> list[dict[str, Any]]:
    found = sorted(
        [*article.amounts, *article.percentages, *article.dates],
        key=lambda value: (value.start, value.end),
    )
    return [_plain(value) for value in found]


def _fact(number: int, fact: FactBase) -> dict[str, Any]:
    return {
        "number": number,
        "type": fact.type,
        "status": fact.status,
        "source": fact.source and dict(fact.source),
        "arguments": list(_arguments(fact)),
        "trigger": dict(fact.trigger),
        "evidence": dict(fact.evidence),
        "rule": fact.rule,
        "confidence": fact.confidence,
    }


def _arguments(fact: FactBase) -> Iterator[dict[str, Any]]:
    for slot, filler in fillers(fact):
        if isinstance(filler, Span):
            yield {"slot": slot, **_plain(filler)}
        else:
            # An enumeration such as the metric of a result: it has no characters of its own.
            yield {"slot": slot, "kind": "label", "name": str(filler)}


def _plain(value: Span) -> dict[str, Any]:
    kind = next(name for model, name in _KINDS if isinstance(value, model))
    fields = {
        key: format(field, "f") if isinstance(field, Decimal) else field for key, field in value
    }
    return {"kind": kind, **fields}


def _entity(entity: Entity) -> dict[str, Any]:
    fields = dict(entity)
    return {
        **fields,
        "aliases": list(entity.aliases),
        "mentions": [dict(mention) for mention in entity.mentions],
        "evidence": [
            {"reason": reason.reason, "span": reason.span and dict(reason.span)}
            for reason in entity.evidence
        ],
        "roles": [{**dict(role), "span": dict(role.span)} for role in fields.get("roles", ())],
    }


__all__ = ["article_rows"]
