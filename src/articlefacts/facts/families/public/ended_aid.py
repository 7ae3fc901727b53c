"""Public money that ends, is cut or is paid back: it is given to nobody."""

from __future__ import annotations

import re

from articlefacts.facts.view import SentenceView


def is_returned(view: SentenceView, at: int) -> bool:
    """Whether the aid before which ``at`` stands ends or is paid back."""
    before = view.mask, max(at - 60, 0), at
    return bool(_ENDED.search(view.mask, 0, at) or _BACK.search(*before))


# «doit |rembourser| N d'aides», «|retire à X sa| subvention»
_BACK = re.compile(
    r"\b(?:rembours(?:er|e|é|era|ent)|restitu(?:er|e|é|era)|rend(?:re|ra|u|ent)?|retir(?:e|er|é|era)|supprim(?:e|er|é|era))\b"
    r"(?! compte)(?: [^.;:,]{0,40})? ?$",
    re.IGNORECASE,
)
# «|la fin de| l'aide», «|la suppression de| cette subvention»
_ENDED = re.compile(
    r"\b(?:suppression|fin|arrêt|gel|retrait|réduction|baisse|perte|remboursement) d(?:e |u |es |')"
    r"(?:la |l'|cette |cet |ce |son |sa |ses |leurs? )?$",
    re.IGNORECASE,
)


def is_cut(view: SentenceView, at: int) -> bool:
    """Whether a sum is what is taken away: «une baisse de N de la subvention»."""
    return _CUT_BY.search(view.mask, max(at - 70, 0), at) is not None


_CUT_BY = re.compile(
    r"\b(?:baisse|réduction|coupe|diminution|suppression|amputation)s?\b(?:, [^,;.]{3,50},)? (?:de|d'environ) "
    r"(?:près de |plus de |quelque )?$"
)
