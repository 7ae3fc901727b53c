"""Names of those who invest for a living: what a firm gets from them is given for shares."""

from __future__ import annotations

import re
from functools import cache

from articlefacts.facts.view import Item
from articlefacts.lexicon.folding import lowered
from articlefacts.lexicon.tables import rows

_FUND = re.compile(
    r"(?:fonds|holding) |.{1,40}\b(?:ventures?|capital|partners|invest(?:issements?|ment|ments)?|equity|growth|angels|"
    r"gestion|participations|fund|vc|private|développement)$",
    re.IGNORECASE,
)


def is_fund(item: Item) -> bool:
    """Whether a body is known as a fund or bears the name of one."""
    name = item.entity.name if item.entity else ""
    return bool(_FUND.match(name)) or lowered(name) in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(
        lowered(row["name"]) for row in rows("companies.tsv") if "fund" in row.get("flags", "")
    )
