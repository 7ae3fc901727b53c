"""Whether a bare share, «A garde ses 15 %», is one of a capital: a market, a poll and a vote have shares too."""

from __future__ import annotations

import re

from articlefacts.facts.rule import Hit
from articlefacts.lazy import lazy

_REACH = 3
_CAPITAL = lazy(
    r"\b(?:capital|actionnair|actionnariat|participation|tour de table|OPA\b|offre publique|rachat|rachet|acqui[st]|acquéri|cession|"
    r"cède|céd(?:é|er|a)|vend(?:u|re|rait|ra|s)?\b|détenu|filiale|droits de vote|(?:des|ses|leurs|les) (?:parts|titres|actions)\b(?! de marché)|"
    r"minoritaire|majoritaire|fondateurs|fondatrice|héritiers|holding|coentreprise|co-entreprise|propriétaire|fonds\b|Bourse\b|appartien|investisseurs?|dilu)",
    re.IGNORECASE,
)
# What is counted there instead.
_COUNTED = lazy(
    r"\b(?:parts? de marché|(?:du|le|un|des|ce|ces) marchés?\b|ventes\b|audience|voix\b|suffrages|sondage|intentions de vote|scrutin|"
    r"premier tour|second tour|syndica|élections?\b|électeurs|courses\b|abonnés|segment|téléspectateurs|auditeurs|livret|grande distribution|"
    r"confiance|opinions?)",
    re.IGNORECASE,
)


# «A en |détient| 74 %»: rather of a capital than «A en |a| 74 %».
_HOLDS = lazy(r"(?:en )?(?:dét[ei]|possè?d|poss[eé]d|contrôl)", re.IGNORECASE)


def tells_capital(hit: Hit) -> bool:
    """Whether the sentence or those right before speak of a capital, and the nearest of nothing else that has shares."""
    before = hit.article.views[max(hit.view.index - _REACH, 0) : hit.view.index]
    words = [*(view.mask for view in before), hit.view.mask]
    if any(_COUNTED.search(mask) for mask in words[-2:]):
        return False
    return bool(_HOLDS.match(hit.match["trigger"])) or any(_CAPITAL.search(m) for m in words)
