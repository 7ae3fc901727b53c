"""Shares told one behind the other: «A détient 51 % de B, C 30 % et D 19 %», «le reste revenant à C»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.families.deals.name_words import WORDS
from articlefacts.facts.view import Item, Kind, SentenceView, pattern

_OWNER = r"(?:(?:la|le|les|l'|un|une)\s?)?" + WORDS + r"{company|organization|person|place:owner}"
_BY = _OWNER.replace(":owner", ":by")
_BRACKETED = pattern(
    r" \((?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}(?: du capital| des parts)?\)"
)
_JOINT = (
    r"(?:,? et|,? contre|, (?:tandis|alors) que|,? aux côtés (?:de|d'|du)|,? devant|"
    r",? suivie?s? (?:de|d'|du|par)|,| ?;)"
)
_NEXT = pattern(
    rf"(?: (?:du capital|des (?:parts|actions|titres))| \({{percentage}}\))?{_JOINT} ?(?:de |d'|du |par )?(?:"
    # «|, C (30 %)», «|, C 30 %», «|tandis que C en détient 30 %»; not «C 30 % moins cher».
    rf"{_OWNER}(?: \({{percentage:aside}}(?: du capital| des parts)?\)|"
    rf",? (?:(?:en |y )?(?:détient|possède|contrôle) |à hauteur de |avec )?{{percentage:stake}}"
    r"(?=,|\.|;| et | du capital| des (?:parts|actions)|$))|"
    rf"(?:à |à hauteur de )?{{percentage:early}} (?:par|pour|à|au) {_BY})"
)


def bracketed_share(view: SentenceView, item: Item) -> Item | None:
    """«A |(60 %)| et B (40 %)»: the share that stands behind a shareholder."""
    match = _BRACKETED.match(view.mask, item.end - view.start)
    return view.group(match, "stake") if match else None


def with_shares(
    view: SentenceView, first: Item | None, kinds: Iterable[Kind]
) -> Iterator[tuple[Item, Item | None]]:
    """Shareholders joined to the first of them, each with the share in brackets behind it: «A (60 %), B (30 %) et les salariés»."""
    if first is None:
        return
    several = coordinated(view, first, kinds)
    if len(several) > 1 or bracketed_share(view, first) is None:
        for one in several:
            yield one, bracketed_share(view, one)
        return
    yield first, bracketed_share(view, first)
    behind = _BRACKETED.match(view.mask, first.end - view.start)
    yield from further_shares(view, behind.end() if behind else len(view.mask))


def further_shares(view: SentenceView, at: int) -> Iterator[tuple[Item, Item]]:
    """Shareholders and their shares, one behind the other from ``at``: «|, C 30 % et D 19 %»."""
    while match := _NEXT.match(view.mask, at):
        owner = view.group(match, "owner") or view.group(match, "by")
        stake = (
            view.group(match, "aside") or view.group(match, "stake") or view.group(match, "early")
        )
        if owner is None or stake is None:
            return
        yield owner, stake
        at = match.end()
