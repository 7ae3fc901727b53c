"""Trade unions: bodies that speak of jobs and firms, and are neither."""

from __future__ import annotations

import re

from articlefacts.facts.view import Item


def is_union(body: Item) -> bool:
    """Whether a body is a trade union: it speaks of jobs and has none to give."""
    return bool(body.entity and _UNION.match(body.entity.name))


_UNION = re.compile(
    r"(?:CGT|CFDT|FO|Force ouvrière|CFE-CGC|CFTC|Uns?a|SUD|Solidaires|FGTB|CSC|Unia|IG Metall|"
    r"Verdi|UGTT|FSU|SNJ|SNPL|intersyndicale|syndicat|fédération|confédération|Unifor|CSN|FTQ|"
    r"UGT)\b(?! ?d'entreprises)", re.IGNORECASE,
)  # fmt: skip
