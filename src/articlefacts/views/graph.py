"""What both graph vocabularies share: identifiers, dates by prefix, exact figures."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import EntityRef
from articlefacts.models.values import DateExpression, Number

_PREFIX = re.compile(r"\d{4}(?:-\d{2}){0,2}")


class Identifiers:
    """Ids that are the article's own: two articles of one data set never share one."""

    def __init__(self, article: ArticleFacts) -> None:
        content = f"{article.published}\n{article.text}".encode("utf-8", "backslashreplace")
        self.article = f"af-{hashlib.sha256(content).hexdigest()[:16]}"
        self.types = {entity.id: entity.type for entity in article.entities}

    def of(self, id: str) -> str:  # noqa: A002 - the field's own name
        """Return the id in the graph of an entity, or of anything else with a name of its own."""
        return f"{self.article}-{id}"

    def ref(self, value: object, *types: str) -> str | None:
        """Return the id of the entity that fills a slot, if it is of one of the types."""
        if not isinstance(value, EntityRef):
            return None
        return self.of(value.id) if self.types.get(value.id) in types else None

    def refs(self, values: Iterable[object], *types: str) -> list[str]:
        """Return the ids of those that are of one of the types."""
        return [found for value in values if (found := self.ref(value, *types))]


def first_line(article: ArticleFacts) -> str:
    """Return the first line that is not blank; the headline, where the text brings it."""
    return next((line.strip() for line in article.text.splitlines() if line.strip()), "")


def date_of(date: DateExpression | None) -> str | None:
    """Return year, month or day as ISO 8601 prefix; None where the text settles none of them.

    Example:
        >>> from articlefacts.values import find_dates
        >>> [date_of(date) for date in find_dates("en mai 2023", None)]
        ['2023-05']
    """
    if date is None:
        return None
    if date.timex and _PREFIX.fullmatch(date.timex):
        return date.timex
    if date.first_day and date.first_day == date.last_day:
        return date.first_day.isoformat()
    return None


def exact(number: Number | None) -> str | None:
    """Return a figure in plain digits; None for «plus de», «environ» and ranges.

    Neither vocabulary has a place for the hedge, and a figure without its hedge is another one.
    """
    if number is None or number.value is None or number.bound != "exact":
        return None
    return format(number.value, "f")


__all__ = ["Identifiers", "date_of", "exact", "first_line"]
