"""The published JSON schema of a result: ``python -m tests.schema`` renews docs/schema.json."""

from __future__ import annotations

import json
from pathlib import Path

from articlefacts import ArticleFacts

SCHEMA = Path(__file__).parent.parent / "docs" / "schema.json"


def schema() -> str:
    """Return the schema of what ``model_dump_json`` writes."""
    current = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ArticleFacts.model_json_schema(mode="serialization"),
    }
    return json.dumps(current, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(schema(), encoding="utf-8")
