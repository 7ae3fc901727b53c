"""Articles in, rows of facts, entities and values out, as Arrow: for Parquet, Spark and Ray Data.

The schemas are fixed and published: see :data:`SCHEMAS`. Needs ``pip install articlefacts[arrow]``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import pyarrow as pa

from articlefacts.errors import InputError
from articlefacts.records import article_rows
from articlefacts.schemas import ARTICLES, SCHEMAS

if TYPE_CHECKING:
    from articlefacts.extractor import Extractor

TableName = Literal["articles", "facts", "entities", "values"]


class ArrowExtractor:
    """A function from batches of articles to batches of rows, the same for every engine.

    It takes what the engines give: a record batch, a table (Ray Data, ``batch_format="pyarrow"``)
    or an iterator of record batches (Spark's ``mapInArrow``), and returns the like.

    Args:
        table: Which rows to return: one an article with all it holds (``articles``), or
            ``facts``, ``entities`` or ``values`` alone. Its schema is ``SCHEMAS[table]``.
        text: Column with the articles.
        id: Column with their names, copied to each row as a string; where the input has no
            such column, null.
        published: Column with their publication dates (dates, timestamps or ISO strings);
            it may be missing.
        extractor: A configured extractor; the standard one by default.

    Raises:
        InputError: there is no such table, or no column ``text`` in what is to be read.

    A text that cannot be read gives a row of ``articles`` with its ``error`` and no row elsewhere.

    Example:
        >>> import pyarrow as pa
        >>> batch = pa.RecordBatch.from_pydict({"id": ["a"], "text": ["Korvia a levé 3 M€."]})
        >>> ArrowExtractor("facts")(batch).column("type").to_pylist()
        ['funding_round']
    """

    def __init__(
        self,
        table: TableName = "articles",
        *,
        text: str = "text",
        id: str = "id",  # noqa: A002 - the column's usual name
        published: str = "published",
        extractor: Extractor | None = None,
    ) -> None:
        if table not in SCHEMAS:
            raise InputError(f"table: expected one of {', '.join(SCHEMAS)}, got {table!r:.100}")
        self.table: TableName = table
        self._columns = (id, text, published)
        self._extractor = extractor

    @property
    def schema(self) -> pa.Schema:
        """Schema of the rows."""
        return SCHEMAS[self.table]

    def __call__(self, batches: Any) -> Any:
        """Extract from articles: a table gives a table, a batch a batch, an iterator an iterator."""
        if isinstance(batches, pa.Table):
            return pa.Table.from_batches([self._rows(batches)], schema=self.schema)
        if isinstance(batches, pa.RecordBatch):
            return self._rows(batches)
        return map(self._rows, batches)

    def _rows(self, batch: pa.RecordBatch | pa.Table) -> pa.RecordBatch:
        ids, items = self._articles(batch)
        outcomes = self._engine().extract_many(items, on_error="record")
        rows = [article_rows(name, outcome) for name, outcome in zip(ids, outcomes, strict=True)]
        return record_batch(rows, self.table)

    def _articles(
        self, batch: pa.RecordBatch | pa.Table
    ) -> tuple[list[str | None], list[tuple[Any, Any]]]:
        name, text, published = self._columns
        if text not in batch.schema.names:
            found = ", ".join(batch.schema.names)
            raise InputError(f"text: expected a column {text!r} in the batch, which has {found}")
        texts = batch.column(text).to_pylist()
        ids = _column(batch, name)
        dates = [date or None for date in _column(batch, published)]
        return (
            [None if name is None else str(name) for name in ids],
            list(zip(texts, dates, strict=True)),
        )

    def _engine(self) -> Extractor:
        if self._extractor is None:
            # One standard extractor a process: engines keep their workers from task to task.
            from articlefacts.extractor import standard

            return standard()
        return self._extractor


def extract_batch(batch: pa.RecordBatch, **columns: Any) -> dict[TableName, pa.RecordBatch]:
    """Extract from a record batch of articles into all four tables at once.

    Args:
        batch: Articles.
        **columns: Their columns and the extractor, as for :class:`ArrowExtractor`.

    Example:
        >>> import pyarrow as pa
        >>> batch = pa.RecordBatch.from_pydict({"id": ["a"], "text": ["Korvia a levé 3 M€."]})
        >>> {name: rows.num_rows for name, rows in extract_batch(batch).items()}
        {'articles': 1, 'facts': 1, 'entities': 1, 'values': 1}
    """
    rows = ArrowExtractor("articles", **columns)(batch).to_pylist()
    return tables(rows)


def tables(
    rows: Sequence[Mapping[str, Any]],
) -> dict[TableName, pa.RecordBatch]:
    """Lay rows of :func:`articlefacts.records.article_rows` out as the four tables."""
    names: tuple[TableName, ...] = ("articles", "facts", "entities", "values")
    return {name: record_batch(rows, name) for name in names}


def record_batch(rows: Sequence[Mapping[str, Any]], table: TableName) -> pa.RecordBatch:
    """Lay rows of :func:`articlefacts.records.article_rows` out as one of the four tables."""
    if table == "articles":
        return pa.RecordBatch.from_pylist(list(rows), schema=ARTICLES)
    parts = [{"article": row["id"], **part} for row in rows for part in row[table]]
    return pa.RecordBatch.from_pylist(parts, schema=SCHEMAS[table])


def _column(batch: pa.RecordBatch | pa.Table, name: str) -> list[Any]:
    if name in batch.schema.names:
        values: list[Any] = batch.column(name).to_pylist()
        return values
    return [None] * batch.num_rows


__all__ = ["SCHEMAS", "ArrowExtractor", "extract_batch"]
