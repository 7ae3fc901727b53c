"""Countries and seats of government as speakers: «Pékin a dénoncé “…”», «“…”, a estimé la Norvège»."""

from __future__ import annotations

import re
from functools import cache

from articlefacts.facts.arguments import subject, verb_start
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.view import Item
from articlefacts.lexicon import tables
from articlefacts.lexicon.wordsets import word_set


def power_before(unit: Unit, at: int) -> Item | None:
    """The power that is the subject right before a report verb."""
    found = subject(unit.view, at, {"place"})
    item = found[0] if len(found) == 1 else None
    if item is None or not _is_power(item):
        return None
    return (
        item
        if _AT_VERB.match(unit.mask, item.end - unit.start, verb_start(unit.view, at))
        else None
    )


def power_behind(unit: Unit, start: int, end: int) -> Item | None:
    """The power that a noun phrase is: «la Norvège», «Washington»."""
    article = _ARTICLE.match(unit.mask, start, end)
    item = unit.view.item_at(article.end()) if article else None
    if item is None or item.kind != "place" or _LONGER.match(unit.mask, item.end - unit.start):
        return None
    return item if _is_power(item) else None


def _is_power(item: Item) -> bool:
    return item.value.text.replace("’", "'").casefold() in _powers()


@cache
def _powers() -> frozenset[str]:
    """Names of states, small letters, and of the capitals by which newspapers call them."""
    states = (row for row in tables.rows("places.tsv") if row["kind"] in ("country", "state"))
    names = {n for row in states for n in (row["name"], *tables.parts(row["aliases"], "|"))}
    capitals = {capital.replace("_", " ") for capital in word_set("seats of government")}
    return frozenset(n.casefold() for n in names | capitals)


_ARTICLE = re.compile(r"(?:(?:le|la|les)\s|l')?", re.IGNORECASE)
# «“…”, relaie |Norvège |24»: part of another name.
_LONGER = re.compile(r"[ -](?:[A-ZÀ-Ý0-9\ue000-\ue008])")
_AT_VERB = re.compile(r"\s?(?:$|,\s|\(|qui\s)")
