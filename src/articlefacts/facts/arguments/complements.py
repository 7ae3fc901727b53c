"""What a verb or a noun governs: objects, agents, complements with their preposition."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from articlefacts.facts.arguments.clauses import CLAUSE_END, clause, clause_start
from articlefacts.facts.arguments.lists import coordinated
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView


def following(
    view: SentenceView,
    at: int,
    kinds: Iterable[Kind],
    *,
    within: int = 90,
) -> Item | None:
    """The first item of some kinds after ``at`` in its clause."""
    end = min(at + within, len(view.mask))
    barrier = CLAUSE_END.search(view.low, at, end)
    found = view.between(at, (barrier.start() if barrier else end) + 60, kinds)
    limit = (barrier.start() if barrier else end) + view.start
    return next((i for i in found if i.start < limit), None)


def preceding(
    view: SentenceView, at: int, kinds: Iterable[Kind], *, within: int = 90
) -> Item | None:
    """The last item of some kinds before ``at``, no further back than a clause border."""
    start = max(clause_start(view, at), at - within)
    found = view.between(start, at, kinds)
    return found[-1] if found else None


def governed(
    view: SentenceView,
    at: int,
    prepositions: str,
    kinds: Iterable[Kind],
    *,
    within: int = 120,
) -> tuple[Item, ...]:
    """Items after a preposition right of ``at``: ``governed(view, at, "auprès d(?:es?|u|')|par", ...)``.

    ``prepositions`` is a regular expression. The head may carry a description («auprès du fonds
    américain X»); coordinated items follow.
    """
    regex = _governing(prepositions)
    # «une amende requise contre A»: asked for, «contre» ends no clause.
    border = len(view.mask) if "contre" in prepositions else clause(view, at)[1] + 1
    end = min(at + within, border, len(view.mask))
    for item in view.between(at, len(view.mask), kinds):
        position = item.start - view.start
        if position > end:
            break
        found = regex.search(view.mask, at, position)
        if found and (not found["apposed"] or _CLOSED.match(view.mask, item.end - view.start)):
            return coordinated(view, _holder_of(view, found.start(), item), kinds)
    return ()


def _holder_of(view: SentenceView, at: int, body: Item) -> Item:
    """«par le patron de X N», «par le fondateur de X, N»: N, where he stands beside his office."""
    start, end = body.start - view.start, body.end - view.start
    office = _OFFICE_OF.search(view.mask, at, start)
    name = _ITS_HOLDER.match(view.mask, end) if office else None
    return (view.item_at(name.end()) or body) if name else body


_OFFICE_OF = re.compile(
    r"\b(?:patronn?e?|p-?dg|(?:co-?)?fondat(?:eur|rice)|dirigeante?|créat(?:eur|rice)|"
    r"propriétaire|actionnaire|(?:vice-)?présidente?|direct(?:eur|rice) générale?) (?:de |d'|"
    r"du )(?:la |le |l'|groupe )?$",
    re.IGNORECASE,
)
_ITS_HOLDER = re.compile(r",? (?=\ue002)")
_CLOSED = re.compile(r"[»\"”]?(?: \([^()]{1,40}\))?(?:[,.;:)]|$)")


@cache
def _governing(prepositions: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{prepositions})(?:\s|(?<='))(?:(?:le|la|les|l'|un|une|son|sa|ses)\s?)?"
        # «avec la filiale de X»: the subsidiary signs, not X.
        r"(?:(?!filiales?\s(?:[a-zà-ÿ-]{2,20}\s)?d(?:e|u|')(?:\s|\b))(?!(?:sur|qui|"
        r"(?<!tels\s)(?<!telles\s)que|dont|chez|selon|contre|pour)\s)"
        # «par le gouvernement de l'État»; «avec des ingénieurs d'X»; «par M. N»; «par son concurrent belge, X,»
        r"[a-zà-ÿœ'-]{2,24}\s){0,6}(?:[dl]'|MM?\.\s|(?P<apposed>[a-zà-ÿœ-]{3,24},\s(?:(?:la|le)\s|l')?))?"
        r"[«\"“]?\s?$",
        re.IGNORECASE,
    )


def agent(view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES) -> tuple[Item, ...]:
    """Who a passive or a nominalisation is done by: «racheté par A et B»."""
    return governed(view, at, "par", kinds)
