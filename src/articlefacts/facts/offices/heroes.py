"""Whom an article is about: what it says of no other body is said of that one."""

from __future__ import annotations

import re
from collections import Counter

from articlefacts.facts.arguments.topic import leading
from articlefacts.facts.once import once
from articlefacts.facts.rule import Article, Hit
from articlefacts.facts.view import BODIES, Item

_OFTEN = 3  # times that it is named where no headline names it


# «La compagnie à bas coûts |X| a renoué avec»: its trade stands before the name, with no verb nor comma.
_DESCRIBED = re.compile(r"(?:l[ea] |l')(?:[a-zà-ÿ'-]{1,20} ){1,6}", re.IGNORECASE)


@once
def hero_of(article: Article) -> Item | None:
    """The body named most that headline or first sentence name too, or named far more than any other; None in doubt."""
    named: Counter[str] = Counter()
    first: dict[str, Item] = {}
    fronted: set[str] = set()
    headed = ""
    opens = True
    for view in article.views:
        bodies = [i for i in view.items if i.kind in BODIES and i.named and i.entity]
        for item in bodies:
            named[item.entity.id] += 1  # type: ignore[union-attr]
            first.setdefault(item.entity.id, item)  # type: ignore[union-attr]
        lead = (
            leading(view, BODIES) if bodies and (opens or view.sentence.zone == "title") else None
        )
        if lead and lead.entity:
            fronted.add(lead.entity.id)
        elif opens and bodies and _DESCRIBED.fullmatch(view.mask, 0, bodies[0].start - view.start):
            headed = bodies[0].entity.id if bodies[0].entity else ""
        opens = opens and not (bodies and view.sentence.zone == "body")
    if headed and named[headed] >= _OFTEN:
        fronted.add(headed)
    return _outstanding(named, first, fronted)


def hero_firm(hit: Hit) -> Item | None:
    """The company that the article is about, where it has been named before."""
    hero = hero_of(hit.article)
    named = hero is not None and hero.kind == "company" and hero.end <= hit.view.start + hit.start
    return hero if named else None


def _outstanding(named: Counter[str], first: dict[str, Item], fronted: set[str]) -> Item | None:
    ranked = [*named.most_common(2), ("", 0), ("", 0)]
    (who, often), (_, next_often) = ranked[0], ranked[1]
    enough = (
        often > next_often and often > 1 if who in fronted else often >= max(_OFTEN, 2 * next_often)
    )
    return first[who] if who and enough else None
