"""Spark: facts of a Parquet archive.

    spark-submit jobs/spark_job.py IN.parquet OUT [facts|entities|values|articles]

IN has the columns ``id``, ``text`` and ``published``. Every executor needs
``pip install 'articlefacts[spark]'``; each Python worker loads the model once and keeps it.
"""

from __future__ import annotations

import sys

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from articlefacts.arrow import ArrowExtractor


def main(source: str, target: str, table: str = "facts") -> None:
    """Read an archive, write one of its tables."""
    spark = (
        SparkSession.builder.appName("articlefacts")
        # Texts are heavy: small batches keep a worker's memory flat.
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", 256)
        .config("spark.executorEnv.OMP_NUM_THREADS", 1)
        .getOrCreate()
    )
    rows_of = ArrowExtractor(table)
    articles = spark.read.parquet(source).select("id", "text", "published")
    rows = articles.mapInArrow(rows_of, from_arrow_schema(rows_of.schema))
    rows.write.mode("overwrite").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
