"""Shares told in order: «A, B et C détiennent respectivement 25 %, 15 % et 10 % de D»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated_left
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.ownership import OWNERS, THING, owns
from articlefacts.facts.families.deals.sites import IN_SITE, site_in
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.models.spans import Span


def _shared_out(hit: Hit) -> Iterator[Draft]:
    """«A, B et C, avec respectivement 25 %, 15 % et 10 %»: one share each, in order."""
    view = hit.view
    near = view.between(0, hit.start, OWNERS)
    owners = coordinated_left(view, near[-1], OWNERS) if near else ()
    if not _OWNING.search(view.mask):
        return
    shares = view.between(
        hit.match.end(), min(hit.match.end() + 90, len(view.mask)), {"percentage"}
    )
    if len(owners) < 2 or len(shares) < len(owners):
        return
    owned = _shared(hit, owners, shares[len(owners) - 1].end - view.start)
    for owner, share in zip(owners, shares, strict=False):
        yield from owns(hit, owner, owned, share)


def _shared(hit: Hit, owners: tuple[Item, ...], at: int) -> Item | Span | None:
    """What is shared out: named behind the last share, before the owners, or told of."""
    view = hit.view
    if thing := IN_SITE.match(view.mask, at):
        return site_in(hit, thing)
    said = _OF_THING.match(view.mask, at) or _SHAREHOLDERS_OF.search(
        view.mask, 0, owners[0].start - view.start
    )
    if said:
        return view.group(said, "owned")
    return other(hit.article, view, hit.start, *owners) or topic(hit.article, view, COMPANY)


_OWNING = re.compile(
    r"\bactionnaires?\b|\bdétien|\bpossèd|\bcontrôl|\bcapital\b|\bparts\b", re.IGNORECASE
)
_OF_THING = pattern(r"(?: du capital| des (?:parts|actions))? (?:de |d'|du )" + THING)
_SHAREHOLDERS_OF = pattern(
    r"\bactionnaires (?:[a-zà-ÿ]{5,14} )?(?:de |d'|du |des )" + THING + r"[^\ue000\ue001]{0,60}$"
)

RESPECTIVE_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.respectively",
        pattern(
            r"{company|organization|person|place}[^.;]{0,110}? "
            r"(?P<trigger>(?:(?:qui )?(?:détiennent|possèdent|contrôlent)|avec|"
            r"à hauteur de) respectivement)\b"
        ),
        _shared_out,
    ),
)
