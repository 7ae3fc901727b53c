"""Who pays a fine told by its noun, and the fines told after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.fines import (
    PAYERS,
    fined,
)
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span


def one_named(hit: Hit) -> Item | None:
    """The one company that the sentence names before."""
    named = hit.view.between(0, hit.start, ("company",))
    return named[-1] if are_one(named) else None


def payer_of_verbs(hit: Hit, left: int, verbs: list[re.Match[str]]) -> Item | None:
    """The subject of the nearest verb that has one."""
    for verb in reversed(verbs):
        found = holder(hit.article, hit.view, left + verb.start(), PAYERS)
        if found:
            return found
    return None


# «L'autorité |lui avait| infligé une amende»
TO_HIM = re.compile(
    r"\b(?:lui|leur|nous|vous) (?:(?:a|ont|avait|avaient|aurait|aura|vient|viennent) (?:d')?(?:[a-zà-ÿ]{4,14} )?)?$",
    re.IGNORECASE,
)
_GAPPED = pattern(
    r"[^;:.]{0,70}? et (?:de |d'|une autre de )?(?:près de |plus de )?{amount:amount} (?:à |au |"
    r"aux |contre )(?:(?!qui |que |pour )[a-zà-ÿ'-]{1,20} ){0,4}?(?:l'|(?:ex-)?[a-zà-ÿ-]{3,16}, )?{company|"
    r"organization|person:payer}"
)


def gapped(hit: Hit, money: Item, judge: EntityRef | Span | None) -> Iterator[Draft]:
    """«… une amende de N à A |et de M à B»."""
    match = _GAPPED.match(hit.view.mask, money.end - hit.view.start)
    amount = hit.view.group(match, "amount") if match else None
    if match and amount:
        yield from fined(hit, hit.view.group(match, "payer"), amount, judge)


_AGAINST = pattern(
    r"(?: \([^()]{0,40}\))?(?:,? contre|,| et|, et) {amount:amount}(?: \([^()]{0,40}\))? (?:pour|"
    r"à|contre) (?:le groupe |la société |l')?{company|organization:payer}"
)


def against_others(hit: Hit, money: Item, judge: EntityRef | Span | None) -> Iterator[Draft]:
    """«X a écopé d'une amende de N, |contre M pour Y |et L pour Z»."""
    view, at = hit.view, money.end - hit.view.start
    while match := _AGAINST.match(view.mask, at):
        amount = view.group(match, "amount")
        if amount:
            yield from fined(hit, view.group(match, "payer"), amount, judge)
        at = match.end()


_LABEL = pattern(
    r"(?:^|\bpour (?:la |le |l'|groupe )?){company:payer} : (?:(?:une |l')?(?:[a-zà-ÿ]{3,12} )?|(?:plus de |près de )?{amount} d[e'] ?)$"
)


def label(hit: Hit) -> tuple[Item, ...]:
    """«X : l'amende de N confirmée», «L'addition est lourde pour X : N d'amende»."""
    match = _LABEL.search(hit.view.mask, max(hit.start - 90, 0), hit.start)
    item = hit.view.group(match, "payer") if match else None
    return (item,) if item else ()


def headline_payer(hit: Hit, money: Item, *, anywhere: bool = False) -> tuple[Item, ...]:
    """«Amende de N pour X», «L'affaire finit par N d'amende pour X»."""
    sum_ahead = anywhere or money.start - hit.view.start < hit.start
    if (
        not sum_ahead
        and hit.view.mask[: hit.start].strip(' «"“')
        and not re.fullmatch(r"(?:une|l') ?(?:\w+ )?", hit.view.mask[: hit.start], re.I)
    ):
        return ()
    past = max(hit.end, money.end - hit.view.start)
    return governed(hit.view, past, "pour", BODIES, within=30)


# «L'amende de N |infligée en mai par l'autorité| est contestée»: to whom the text speaks of
DECIDED = re.compile(
    r"(?: \([^()]{1,40}\))?,? (?:infligée?|imposée?|prononcée?|notifiée?|requise?|réclamée?) (?:[^.;:,]{1,40} )?(?:par|devant) ",
    re.IGNORECASE,
)

# «une amende de N |lui a été infligée»
NOTIFIED = re.compile(
    r"[^;:.]{0,40}?\b(?:lui|leur) (?:a|ont|avait|avaient|aurait) (?:\w+ )?été (?:\w+ment )?"
    r"(?:inflig|impos|notifi|réclam|adress|signifi)\w+"
)
