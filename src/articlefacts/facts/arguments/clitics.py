"""Whom a pronoun before a verb means: «la banque |nous| prête N», «la banque |lui| a prêté N»."""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_CLITIC = lazy(
    r"(?:^|[\s,;:«\"“])(?P<who>nous|vous|lui|l') ?(?:(?:a|ont|avait|avaient|aurait|auraient|aura|auront|vient|viennent|va|"
    r"vont|devrait|devraient|doit|doivent|pourrait|pourraient) (?:d(?:e |'))?(?:[a-zà-ÿ]{4,14} ){0,2})?$",
    re.IGNORECASE,
)


def clitic(hit: Hit, at: int, kinds: Iterable[Kind] = BODIES) -> Item | None:
    """The body that «nous», «lui» or «l'» before the verb at ``at`` means; None where no pronoun stands there."""
    view, wanted = hit.view, frozenset(kinds)
    found = _CLITIC.search(view.mask, max(at - 50, 0), at)
    if found is None:
        return None
    where = found.start("who")
    if found["who"].lower() in {"nous", "vous"}:
        return speakers_firm(hit.article, view, where) if "company" in wanted else None
    do = holders(hit.article, view, at, BODIES)
    do = do[-1:] if any(_given(view, i) for i in do) else do  # «à A, et B lui prête»: no list
    but = {i.entity.id for i in do if i.entity}
    # «Créancier de |X|, A lui a prêté N», «X va mal: A lui a prêté N»
    near = view.start + where - 1  # «La région |X |lui prête N»: whoever stands there lends
    before = [
        i
        for i in view.between(0, where, wanted)
        if i.entity and i.entity.id not in but and i.end < near and not _led_by(view, i)
    ]
    # «A commande à |X| une série, et B |lui| prête N»
    if found["who"].lower() == "lui" and len(before) > 1:
        whom = [i for i in before if _given(view, i)]
        before = whom if len(whom) == 1 else before
    return before[0] if before else topic(hit.article, view, wanted, at=where, but=but)


def _given(view: SentenceView, item: Item) -> bool:
    at = item.start - view.start
    return _TO.search(view.mask, max(at - 40, 0), at) is not None


def _led_by(view: SentenceView, item: Item) -> bool:
    at = item.start - view.start
    return _LED.search(view.mask, max(at - 30, 0), at) is not None


_TO = lazy(r"\b(?:à|au) (?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}$", re.IGNORECASE)
# «Ses banques, |emmenées par| L, lui ont prêté N»
_LED = lazy(r"\b(?:emmen|men|condui|pilot|dirig)[a-zà-ÿ]{1,4} par (?:la |le |l')?$", re.IGNORECASE)
