"""Ray Data: facts of a Parquet archive.

    python jobs/ray_job.py IN.parquet OUT [facts|entities|values|articles]

IN has the columns ``id``, ``text`` and ``published``. Every node needs
``pip install 'articlefacts[ray]'``; each worker process loads the model once and keeps it.
"""

from __future__ import annotations

import sys

import ray

from articlefacts.arrow import ArrowExtractor


def main(source: str, target: str, table: str = "facts") -> None:
    """Read an archive, write one of its tables."""
    ray.init(ignore_reinit_error=True)
    articles = ray.data.read_parquet(source, columns=["id", "text", "published"])
    rows = articles.map_batches(ArrowExtractor(table), batch_format="pyarrow", batch_size=256)
    rows.write_parquet(target)
    ray.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
