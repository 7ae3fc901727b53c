"""What a caller hands over: texts, publication dates, and streams of both."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from articlefacts.errors import InputError

Published = datetime.date | str | None
Text = str | tuple[str, Published] | Mapping[str, Any]
"""A text, a pair (text, published), or a record with the keys ``text`` and ``published``."""

# What pandas puts where a date or a cell is missing; the first is a ``datetime`` without a day.
_MISSING = frozenset({"NaTType", "NAType"})


def numbered(texts: Iterable[Text]) -> Iterator[tuple[int, Text]]:
    """Number the texts of a stream.

    Raises:
        InputError: it is one text, which would be read letter by letter, or no stream at all.
    """
    found = type(texts).__name__
    if isinstance(texts, str | bytes | Mapping):
        raise InputError(f"texts: expected several texts, got a {found}; use extract()")
    try:
        return enumerate(texts)
    except TypeError as error:
        raise InputError(f"texts: expected several texts, got {found}") from error


def read_item(item: Text) -> tuple[str, datetime.date | None]:
    """Take a text and its date out of what ``extract_many`` was given."""
    published: Any = None
    text: Any = item
    if isinstance(item, Mapping):
        text, published = item.get("text"), item.get("published")
    elif isinstance(item, tuple) and len(item) == 2:
        text, published = item
    if not isinstance(text, str):
        raise InputError(f"text: expected a string, got {type(text).__name__}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"text: half a surrogate pair at index {error.start}") from None
    return text, read_date(published)


def read_date(published: object) -> datetime.date | None:
    """Read a publication date: a date, an ISO string, or None; what pandas calls missing is None."""
    if published is None or _is_missing(published):
        return None
    if isinstance(published, datetime.datetime):
        return published.date()
    if isinstance(published, datetime.date):
        return published
    if isinstance(published, str):
        return _from_iso(published)
    raise InputError(f"published: expected a date or an ISO string, got {type(published).__name__}")


def _is_missing(published: object) -> bool:
    not_a_number = isinstance(published, float) and published != published
    return not_a_number or type(published).__name__ in _MISSING


def _from_iso(published: str) -> datetime.date:
    for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
        try:
            found = read(published)
        except ValueError:
            continue
        return found.date() if isinstance(found, datetime.datetime) else found
    raise InputError(f"published: {published!r} is no date; expected YYYY-MM-DD")


__all__ = ["Published", "Text", "numbered", "read_date", "read_item"]
