"""Deals that somebody with a say forbids: «Bruxelles bloque le rachat», «le rachat a été retoqué»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from articlefacts.facts.rule import Draft, Hit
from articlefacts.lazy import lazy


def unless_blocked(hit: Hit, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of the noun of a deal, denied where somebody has forbidden it."""
    mask = hit.view.mask
    blocked = _BLOCKS.search(mask, max(hit.start - 60, 0), hit.start) or _IS_BLOCKED.match(
        mask, hit.match.end(), min(hit.match.end() + 120, len(mask))
    )
    for draft in drafts:
        yield replace(draft, status="denied") if blocked else draft


# Who only might: «pourrait bloquer le rachat».
_BLOCKS = lazy(
    r"(?<!rait )(?<!raient )(?<!de )(?<!à )\b(?:bloqu(?:e|é|ent|a)|interdi(?:t|sent)|retoqu(?:e|é|ent|a)|"
    r"s'(?:est |était )?oppos(?:e|ée?|a)|(?:mis|met|oppos[eé]|posé) son veto|di(?:t|sent) non|stopp(?:e|é)|torpill(?:e|é)) "
    r"(?:finalement |définitivement )?(?:à |au |le |la |l'|cette |ce )(?:la |l')?(?:projet de |tentative de )?$",
    re.IGNORECASE,
)
_IS_BLOCKED = lazy(
    r"[^.;:,]{0,80}? (?:a|avait|ont) (?:finalement )?été (?:bloqu|interdi|retoqu|recal|stopp|torpill)[a-zé]{1,3}\b",
    re.IGNORECASE,
)
