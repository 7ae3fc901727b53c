"""Fact types of a user's own in a result: beside the built-in ones, and back from JSON.

Every subclass of ``FactBase`` with a ``type`` of its own is known from its definition on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from articlefacts.models.facts import FactBase, own_type


class OwnFacts:
    """Marks a field of facts that takes a user's own types too; its JSON schema stays as it is."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The built-in types first: they cost what they would cost alone."""
        own = core_schema.no_info_plain_validator_function(
            _own_fact,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _dumped, info_arg=True, when_used="always"
            ),
        )
        return core_schema.union_schema([handler(source), own], mode="left_to_right")

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema of the built-in types."""
        return handler(schema["choices"][0])


def _own_fact(value: Any) -> FactBase:
    if isinstance(value, FactBase) and own_type(value.type) is not None:
        return value
    name = value.get("type") if isinstance(value, Mapping) else None
    known = own_type(name)
    if known is None:
        raise PydanticCustomError(
            "own_fact",
            "no fact of a type that this process knows: {name}; a type of your own is known "
            "once its class, or the Extractor with its triggers, is made",
            {"name": repr(name)},
        )
    return known.model_validate(value)


def _dumped(value: Any, info: core_schema.SerializationInfo) -> Any:
    if not isinstance(value, FactBase):
        return value
    return value.model_dump(
        mode=info.mode,
        by_alias=info.by_alias,
        exclude_none=info.exclude_none,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
    )


OWN_FACTS: Final = OwnFacts()

__all__ = ["OWN_FACTS", "OwnFacts"]
