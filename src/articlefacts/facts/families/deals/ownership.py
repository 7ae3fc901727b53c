"""What an ownership is made of: who can own and be owned, the words for both, the share, the draft."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.models.facts import Ownership
from articlefacts.models.spans import Span

OWNERS: frozenset[Kind] = frozenset({"company", "organization", "person", "place"})
OWNED: frozenset[Kind] = frozenset({"company", "organization", "product"})

_WORD = r"(?!(?:de|du|des|à|au|aux|par|dans|avec|via|contre|chez) )[a-zà-ÿ'-]{1,24} "
# «le label à bas coûts X», «le fabricant de meubles suédois X»
_DESCRIPTION = (
    rf"(?:(?:la|le|les|l'|un|une|son|sa)\s?)?(?:{_WORD}){{0,4}}?(?:(?:de |d'|à )(?!(?:la|le|les|"
    rf"l'|son|sa|ses)\b)[a-zà-ÿ-]{{3,}} (?:{_WORD}){{0,2}}?)?"
)
# «le patron de X, A», «le fondateur de X A»: the holder of the post is meant.
_HOLDER_OF = (
    r"(?:(?:patron|fondateur|cofondateur|dirigeant|président|PDG|créateur|propriétaire) (?:de |d'|"
    r"du )(?:la |le |l')?{company|organization},? )?"
)
OWNER = _DESCRIPTION + _HOLDER_OF + r"{company|organization|person|place:owner}"
THING = _DESCRIPTION + r"[«\"“]?\s?{company|organization|product:owned}"
SHARE = r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"


def owns(
    hit: Hit, owner: Item | None, owned: Item | Span | None, stake: Item | None = None
) -> Iterator[Draft]:
    """Draft an ownership where both are named and not the same; a thing may be told by its words."""
    if owner is None or owned is None or owner.entity is None or _is_family(hit, owner):
        return
    if isinstance(owned, Item) and (owned.entity is None or owned.entity.id == owner.entity.id):
        return
    yield hit.draft(
        Ownership,
        owner=owner.ref(),
        owned=owned.ref() if isinstance(owned, Item) else owned,
        stake=stake.value if stake else None,
    )


def _is_family(hit: Hit, owner: Item) -> bool:
    """«La famille Morvan détient»: not Jean Morvan, whom the article names too."""
    at = max(owner.start - hit.view.start, 0)
    full = owner.entity is not None and owner.entity.name != owner.value.text
    return (
        owner.kind == "person" and full and bool(_FAMILY.search(hit.view.mask, max(at - 24, 0), at))
    )


_FAMILY = re.compile(r"\b(?:familles?|héritiers|frères|sœurs|époux|clan)(?: de)? $", re.IGNORECASE)


def aside(drafts: Iterator[Draft]) -> Iterator[Draft]:
    """Facts that stand beside the statement: «A va céder sa filiale B» says already whose B is."""
    return (replace(draft, presupposed=True) for draft in drafts)


# «premier actionnaire (à 30 %) de B, |avec 30 % du capital»
_SHARE_BEHIND = pattern(
    r"(?: \([^()]{1,40}\))?,? (?:avec|à hauteur (?:de |d')|"
    r"à) ?(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}(?! de (?:hausse|baisse|part))"
)


def share_of(hit: Hit, owned: Item) -> Item | None:
    """The share that the trigger names, or the one that stands behind the company."""
    early = hit.group("stake")
    match = _SHARE_BEHIND.match(hit.view.mask, owned.end - hit.view.start)
    return early or (hit.view.group(match, "stake") if match else bracketed_share(hit.view, owned))


def apposed(hit: Hit) -> Iterator[Draft]:
    """«B, la compagnie à bas coûts de A», «la filiale B de A»: the rule names both, nothing says when."""
    yield from aside(
        owns(hit, hit.view.group(hit.match, "owner"), hit.view.group(hit.match, "owned"))
    )
