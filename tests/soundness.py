"""What holds for the result of any text: exact offsets, sound references, values in order."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from articlefacts import ArticleFacts, Span
from articlefacts.models.entities import EntityRef, Role
from articlefacts.models.facts import Source


def parts_of(value: object) -> Iterator[BaseModel]:
    """Yield every model inside a model, itself included."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from parts_of(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts_of(item)


def check(found: ArticleFacts, text: str) -> None:
    """Assert what holds for the result of any text."""
    assert found.text == text
    ids = [entity.id for entity in found.entities]
    assert len(ids) == len(set(ids))
    for part in parts_of(found):
        if isinstance(part, Span):
            assert text[part.start : part.end] == part.text
        if isinstance(part, EntityRef):
            assert part.id in ids
        if isinstance(part, Source) and part.id is not None:
            assert part.id in ids
        if isinstance(part, Role) and part.organization is not None:
            assert part.organization in ids
    for values in (found.amounts, found.percentages, found.dates):
        ends = [end for value in values for end in (value.start, value.end)]
        assert ends == sorted(ends), "values of one kind overlap or are out of order"
        assert all(value.text for value in values)
    for fact in found.facts:
        assert fact.evidence.text
        assert fact.trigger.text
    assert ArticleFacts.model_validate_json(found.model_dump_json()) == found
