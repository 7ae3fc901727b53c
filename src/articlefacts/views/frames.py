"""Records in the data frames of two libraries, imported only when a frame is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

Records = Sequence[Mapping[str, Any]]

# Whole columns may be empty, so types are given, never guessed from the cells.
_PANDAS = {
    "text": "string",
    "integer": "Int64",
    "share": "float64",
    "decimal": "object",
    "day": "datetime64[s]",
}


def to_pandas(records: Records, columns: Mapping[str, str]) -> Any:
    """Return a ``pandas.DataFrame``; seconds as unit, for nanoseconds end in the year 2262."""
    import pandas

    return pandas.DataFrame(
        {
            name: pandas.Series([record[name] for record in records], dtype=_PANDAS[kind])
            for name, kind in columns.items()
        }
    )


def to_polars(records: Records, columns: Mapping[str, str]) -> Any:
    """Return a ``polars.DataFrame``; nine decimals hold any sum or rate that newspapers print."""
    import polars

    types: dict[str, Any] = {
        "text": polars.String,
        "integer": polars.Int64,
        "share": polars.Float64,
        "decimal": polars.Decimal(38, 9),
        "day": polars.Date,
    }
    return polars.DataFrame(
        {name: [record[name] for record in records] for name in columns},
        schema={name: types[kind] for name, kind in columns.items()},
    )


FRAMES: Mapping[str, Callable[[Records, Mapping[str, str]], Any]] = MappingProxyType(
    {"pandas": to_pandas, "polars": to_polars}
)

__all__ = ["FRAMES", "to_pandas", "to_polars"]
