"""Names joined in a list: «A, B et C», «A, filiale de B» is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from articlefacts.facts.view import Item, Kind, SentenceView
from articlefacts.lazy import lazy

COORDINATOR = lazy(
    r"\s?(?:,|,?\set(?:\s(?:aussi|également|même|enfin|surtout|désormais))?|,?\sou(?:\sencore|\sbien)?|"
    r",?\sainsi que|,?\sde même que|&|/)\s(?:(?:de|d'|du|des|à|au|aux|avec|"
    r"par|le|la|les|l'|un|une|son|sa|ses)\s?){0,2}(?:(?:(?<=\set\sla\s)|(?<=,\sla\s))(?:société|"
    r"compagnie|start-up)\s)?(?:(?!(?:de|du|des|à|au|aux|par|chez|dans|pour|qui|que|dont|en|filiale|"
    r"société|ex|groupe de)\s)[a-zà-ÿœ'-]{2,24}\s){0,3}"
    # «A et le fabricant de satellites B»: a trade with its complement.
    r"(?:(?<=\w\s)(?:de|d'|des)\s?(?!(?:la|le|les|l'|son|sa|ses)\b)[a-zà-ÿ-]{4,}\s"
    r"(?:[a-zà-ÿ-]{3,}\s)?|"
    # «A et le géant de l'énergie B»: a rank whose trade has its article.
    r"(?<=\sgéant\s)de\s(?:la\s|l')[a-zà-ÿ-]{4,}\s|"
    r"(?<=\sspécialiste\s)d(?:e\s(?:la\s|l')|u\s)[a-zà-ÿ-]{4,}\s)?"
    # «A et la ville de C», «A et M. N»
    r"(?:(?:ville|région|province|métropole|municipalité|commune|gouvernement)\s(?:de\sla\s|"
    r"de\sl'|de\s|du\s|d'))?(?:MM?\.\s)?",
    re.IGNORECASE,
)
_CLOSING_JOINT = re.compile(r"\bet\b|\bou\b|ainsi que|de même que|&|/", re.IGNORECASE)
PARENTHESIS = re.compile(r"\([^()]{0,200}\)")


def coordinated(view: SentenceView, first: Item, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """An item and those joined to it on the right: «A, B et C»."""
    chain = [first]
    wanted = frozenset(kinds)
    for item in view.items:
        if item.start < chain[-1].end or item.kind not in wanted:
            continue
        gap = view.mask[chain[-1].end - view.start : item.start - view.start]
        if gap == " (" and _bracketed(view, item):
            continue
        if not COORDINATOR.fullmatch(PARENTHESIS.sub("", gap)):
            break
        chain.append(item)
    return _whole_list(view, chain)


def coordinated_left(view: SentenceView, last: Item, kinds: Iterable[Kind]) -> tuple[Item, ...]:
    """An item and those joined to it on either side: «A, B et C»."""
    wanted = frozenset(kinds)
    chain = [last]
    for item in reversed(view.items):
        if item.end > chain[0].start or item.kind not in wanted or _bracketed(view, item):
            continue
        gap = view.mask[item.end - view.start : chain[0].start - view.start]
        if not COORDINATOR.fullmatch(PARENTHESIS.sub("", gap)):
            break
        chain.insert(0, item)
    right = coordinated(view, last, kinds)[1:]
    if len(chain) > 1 and not right and not _closes(view, chain[-2], chain[-1]):
        return (last,)  # «Selon A, B a levé» is no list
    return _whole_list(view, [*chain, *right])


def _bracketed(view: SentenceView, item: Item) -> bool:
    """Whether an item stands alone in brackets: «A (|sigle|) et B»."""
    low, high = item.start - view.start, item.end - view.start
    return view.mask[max(low - 1, 0) : low] == "(" and view.mask[high : high + 1] == ")"


def _closes(view: SentenceView, left: Item, right: Item) -> bool:
    joint = view.mask[left.end - view.start : right.start - view.start]
    return bool(_CLOSING_JOINT.search(PARENTHESIS.sub("", joint)))


def _whole_list(view: SentenceView, chain: list[Item]) -> tuple[Item, ...]:
    """Drop the tail of a chain that no «et» closes: «A, filiale de B» is no list."""
    pairs = enumerate(pairwise(chain))
    closed = max((k for k, (a, b) in pairs if _closes(view, a, b)), default=-1)
    return tuple(chain[: closed + 2]) if closed >= 0 else tuple(chain[:1])


def are_one(items: Iterable[Item]) -> bool:
    """Whether all of some mentions are of one entity."""
    return len({i.entity.id for i in items if i.entity}) == 1


def sole(items: Sequence[Item]) -> Item | None:
    """The first of some mentions where all are of one entity."""
    return items[0] if are_one(items) else None
