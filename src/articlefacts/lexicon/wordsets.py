"""Sets of function words and of words that newsrooms capitalise, kept as data in ``wordsets.tsv``."""

from __future__ import annotations

from functools import cache

from articlefacts.lexicon.tables import rows


def word_set(name: str) -> frozenset[str]:
    """Return a set of words by its name in the table, in the spelling of the table.

    Example:
        >>> "septembre" in word_set("calendar")
        True

    Raises:
        KeyError: the table has no such set.
    """
    return _sets()[name]


@cache
def _sets() -> dict[str, frozenset[str]]:
    return {row["name"]: frozenset(row["words"].split(" ")) for row in rows("wordsets.tsv")}
