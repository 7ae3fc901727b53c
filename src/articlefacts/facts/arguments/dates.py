"""When it happened: the date adjunct of a trigger."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.clauses import clause
from articlefacts.facts.view import Item, SentenceView


def date_of(view: SentenceView, at: int, *, end: int | None = None) -> Item | None:
    """The date adjunct of a trigger: nearest in its clause, after it rather than before."""
    start, stop = clause(view, at)
    stop = end or stop
    after = [d for d in view.between(at, stop, {"date"}) if not _elsewhere(view, at, d)]
    if after and after[0].start - view.start - at < 120:
        return after[0]
    before = [d for d in view.between(start, at, {"date"}) if not _elsewhere(view, at, d)]
    return before[-1] if before else None


def _elsewhere(view: SentenceView, at: int, date: Item) -> bool:
    """Whether a date dates another thing: «ses six derniers mois», «son programme lancé en 2019»."""
    left = view.low[max(date.start - view.start - 40, 0) : date.start - view.start]
    if _OF_ANOTHER.search(left):
        return True
    launched = _DATED_BY.search(left)
    offset = date.start - view.start - len(left)
    return launched is not None and offset + launched.start("verb") != at


_OF_ANOTHER = re.compile(
    r"\b(?:ses|leurs|nos|son|leur|pertes? [a-zà-ÿ' ]{0,25}entre|horizon(?: de)?)\s$|\bsoit [^()]{0,30}$"
)
# «le programme de privatisation lancé en 2019», not the verb that is read.
_DATED_BY = re.compile(
    r"\b(?:programme|plan|projet|conflit|guerre|crise|enquête|procédure|litige|loi|accord)s? "
    r"(?:[a-zà-ÿ'-]{1,24} ){0,4}?(?P<verb>lancée?s?|entamée?s?|ouverte?s?|adoptée?s?|votée?s?|signée?s?|débutée?s?) (?:en |le |depuis |au )?$"
)
