"""All roads give the same rows: ``extract_many``, Arrow, the command, Spark and Ray."""

from __future__ import annotations

import datetime
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from articlefacts import Extractor, InputError
from articlefacts.records import article_rows
from tests.scale.articles import fixtures

pa = pytest.importorskip("pyarrow", reason="needs articlefacts[arrow]")
parquet = pytest.importorskip("pyarrow.parquet", reason="needs articlefacts[arrow]")

from articlefacts.arrow import SCHEMAS, ArrowExtractor, extract_batch  # noqa: E402
from articlefacts.cli import main  # noqa: E402

pytestmark = pytest.mark.model

ROOT = Path(__file__).parents[2]
DAY = datetime.date(2024, 2, 26)
TABLES = ["articles", "facts", "entities", "values"]


@pytest.fixture(scope="module")
def archive() -> Any:
    texts = [*fixtures()[:5], "", None]
    names = [f"a{number}" for number in range(len(texts))]
    return pa.table({"id": names, "text": texts, "published": [DAY, None, *[DAY] * 5]})


@pytest.fixture(scope="module")
def expected(archive: Any, extractor: Extractor) -> dict[str, list[dict[str, Any]]]:
    items = list(zip(archive["text"].to_pylist(), archive["published"].to_pylist(), strict=True))
    outcomes = extractor.extract_many(items, on_error="record")
    rows = [article_rows(n, o) for n, o in zip(archive["id"].to_pylist(), outcomes, strict=True)]
    return {
        "articles": rows,
        **{
            name: [{"article": row["id"], **part} for row in rows for part in row[name]]
            for name in TABLES[1:]
        },
    }


def same(found: list[dict[str, Any]], expected: list[dict[str, Any]], table: str) -> bool:
    """Equal in the published schema, in any order: a cluster keeps none."""
    rows = pa.Table.from_pylist(expected, schema=SCHEMAS[table]).to_pylist()
    assert rows
    return sorted(map(repr, found)) == sorted(map(repr, rows))


@pytest.mark.parametrize("table", TABLES)
def test_batch_table_and_iterator(archive: Any, expected: dict, table: str) -> None:
    rows_of = ArrowExtractor(table)
    (batch,) = archive.to_batches()
    assert rows_of.schema == SCHEMAS[table]
    assert same(rows_of(batch).to_pylist(), expected[table], table)
    assert rows_of(archive).schema == SCHEMAS[table]
    assert same(rows_of(archive).to_pylist(), expected[table], table)
    parts = list(rows_of(iter([batch.slice(0, 3), batch.slice(3)])))
    assert len(parts) == 2
    assert same([row for part in parts for row in part.to_pylist()], expected[table], table)


def test_all_tables_at_once(archive: Any, expected: dict) -> None:
    (batch,) = archive.to_batches()
    found = extract_batch(batch)
    assert list(found) == TABLES
    for table, rows in found.items():
        assert rows.schema == SCHEMAS[table]
        assert same(rows.to_pylist(), expected[table], table)


def test_every_offset_is_a_slice_of_the_text(archive: Any, expected: dict) -> None:
    texts = dict(zip(archive["id"].to_pylist(), archive["text"].to_pylist(), strict=True))

    def check(value: Any, text: str) -> None:
        if isinstance(value, dict):
            if value.get("start") is not None:
                assert text[value["start"] : value["end"]] == value["text"]
            value = list(value.values())
        if isinstance(value, list):
            for part in value:
                check(part, text)

    for table in TABLES[1:]:
        for row in expected[table]:
            check(row, texts[row["article"]])


def test_columns_of_other_names_and_no_dates() -> None:
    batch = pa.RecordBatch.from_pydict({"cle": [7], "corps": ["Korvia a levé 3 M€."]})
    (row,) = ArrowExtractor("facts", text="corps", id="cle")(batch).to_pylist()
    assert (row["article"], row["type"]) == ("7", "funding_round")


def test_no_articles(archive: Any) -> None:
    empty = ArrowExtractor("facts")(archive.slice(0, 0))
    assert (empty.num_rows, empty.schema) == (0, SCHEMAS["facts"])


def test_unknown_table() -> None:
    with pytest.raises(InputError, match="expected one of"):
        ArrowExtractor("fact")  # type: ignore[arg-type]


def test_a_batch_without_the_column_of_texts() -> None:
    batch = pa.RecordBatch.from_pydict({"id": ["a"], "body": ["Korvia a levé 3 M€."]})
    words = "text: expected a column 'text' in the batch, which has id, body"
    for given in (batch, pa.Table.from_batches([batch])):
        with pytest.raises(InputError, match=words):
            ArrowExtractor("facts")(given)


def test_command_writes_the_same_tables(archive: Any, expected: dict, tmp_path: Path) -> None:
    parquet.write_table(archive, tmp_path / "in.parquet")
    out = tmp_path / "out"
    arguments = ["batch", str(tmp_path / "in.parquet"), "--out", str(out), "--format", "parquet"]
    assert main([*arguments, "--chunk", "3"]) == 1  # one article is null
    for table in TABLES:
        rows = [
            row
            for part in sorted((out / table).glob("*.parquet"))
            for row in parquet.read_table(part).to_pylist()
        ]
        assert same(rows, expected[table], table)


def run_job(job: str, archive: Any, table: str, folder: Path) -> list[dict[str, Any]]:
    parquet.write_table(archive, folder / "in.parquet")
    out = folder / "out"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYSPARK_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "RAY_USAGE_STATS_ENABLED": "0",
    }
    command = [
        sys.executable,
        str(ROOT / "jobs" / job),
        str(folder / "in.parquet"),
        str(out),
        table,
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return [r for p in sorted(out.glob("*.parquet")) for r in parquet.read_table(p).to_pylist()]


@pytest.mark.spark
@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("pyspark") is None or shutil.which("java") is None,
    reason="needs articlefacts[spark] and Java",
)
@pytest.mark.parametrize("table", ["facts", "articles"])
def test_spark(archive: Any, expected: dict, tmp_path: Path, table: str) -> None:
    assert same(run_job("spark_job.py", archive, table, tmp_path), expected[table], table)


@pytest.mark.ray
@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="needs articlefacts[ray]")
@pytest.mark.parametrize("table", ["facts", "articles"])
def test_ray(archive: Any, expected: dict, tmp_path: Path, table: str) -> None:
    assert same(run_job("ray_job.py", archive, table, tmp_path), expected[table], table)
