"""Figures told to compare with: «contre M un an plus tôt», «passé de N en 2014 à M»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.families.figures.accounts import METRIC
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import FinancialResult

# «passé en un an |de N| à M»: the level that it left.
LEFT = (
    r"\b(?:pass|tomb|grimp|mont|chut|recul|progress|bondi|baiss|augment|redescend|descend|remont|ramen|fondu|réduit|"
    r"relev|retomb|évolu|saut|dégringol|rédui|bascul|reven)\w{0,7}(?: en (?:\w+ )?(?:\w+ )?(?:ans?|mois|années?)|"
    r" (?:en |au |l'|cette |entre )?\ue007\ue010*)?"
)
LEAVES = lazy(rf"{LEFT} de (?:(?:plus|près|quelque|environ) (?:de )?)?$", re.IGNORECASE)
# «|ramener sa| dette de N à M»
_FROM = pattern(
    r" de {amount:amount}(?: (?:en |au |fin |à )?{date:period})? à (?=(?:près de |plus de |environ )?{amount})"
)
OF_FIRST = lazy(r" de (?:\w+ de )?")


def left_level(view: SentenceView, start: int, end: int) -> re.Match[str] | None:
    """The level that a metric left, by the verb before it: «|ramené sa| dette |de N à| M»."""
    left = _FROM.match(view.mask, end)
    return left if left and _SETS.search(view.mask, max(start - 40, 0), start) else None


_SETS = lazy(
    r"\b(?:ramen|port|réduit|rédui|fait passer|faire passer|relev|abaiss|augment|accr|gonfl|allég|"
    r"diminu|pass)\w{0,8} (?:(?:ainsi|déjà|encore|même|de nouveau) )?(?:son|sa|ses|leurs?|la|le|les|l')? ?$",
    re.IGNORECASE,
)


# «|, contre M un an plus tôt|»: a figure of its own, with its own period.
_COMPARED = pattern(
    r"(?:(?:[ ,][^;:.]{0,70}?)?(?:,? | ?\()(?P<than>contre|au lieu de|après|puis|avant|comparativement à) (?:seulement |"
    r"à peine |près de |plus de |quelque |environ )?(?:un |une )?|(?: (?:en |au |à )?{date})? \(|"
    r" (?:en |au |à |pour )?{date}(?:,| et) )"
    r"{amount:amount},? (?:\([^()]{0,50}\) )?(?:en |au |à |à la |à fin |pour |sur |lors d[eu] |"
    r"au titre d[eu] |(?:à|sur|pour|de) la même (?:période|époque) (?:en |de |d')?)?"
    r"(?:tout |toute |l'ensemble de )?(?:le |l')?(?:l'année |l'exercice |exercice )?{date:period}"
)


def compared(hit: Hit, owner: Item, metric: str, first: Item) -> Iterator[Draft]:
    """«70 M€ fin août, contre 55 M€ fin mai»."""
    view = hit.view
    match = _COMPARED.match(view.mask, max(first.end - view.start, hit.end))
    if match is None and (match := _THEN.match(view.mask, first.end - view.start)):
        yield from _then(hit, owner, metric, match)
        return
    amount, date = (view.group(match, name) if match else None for name in ("amount", "period"))
    if match is None or amount is None or date is None:
        return
    if METRIC.search(view.mask, max(match.start(), hit.end), match.start("amount")):
        return  # the figure of another metric
    slots = {"company": owner.ref(), "metric": metric, "amount": amount.value, "period": date.value}
    at = match.start("amount")
    trigger = (match.start("than") if match["than"] else at, match.end("amount"))
    # «Le dividende sera de M, |contre N l'an dernier|»: what it is compared with was so.
    published, last = hit.article.published, getattr(date.value, "last_day", None)
    past = date.value.text.endswith(("dernier", "dernière", "plus tôt", "auparavant", "précédente"))
    past = past or bool(match["than"] and published and last and last < published)
    yield Draft(FinancialResult, slots, trigger, "asserted" if past else None)


# «Les ventes, de N |en 2018, n'ont pas dépassé M l'an passé|»
_THEN = pattern(
    r" (?:en |au ){date}, (?P<trigger>(?:n'|ne |s'|se |sont |ont |a |est )(?:[a-zà-ÿ']{1,14} ){0,5}"
    r"(?:plus de |moins de |quelque )?{amount:amount})(?: (?:en |au )?{date:period})?"
)


def _then(hit: Hit, owner: Item, metric: str, match: re.Match[str]) -> Iterator[Draft]:
    """What became of the figure told in an apposition."""
    amount, date = hit.view.group(match, "amount"), hit.view.group(match, "period")
    if amount is None or METRIC.search(hit.view.mask, match.start(), match.end()):
        return
    slots = {"company": owner.ref(), "metric": metric, "amount": amount.value}
    slots |= {"period": date.value} if date else {}
    # «n'ont pas dépassé M» tells a level, however it is put.
    yield Draft(FinancialResult, slots, match.span("trigger"), "asserted")


_MOVED_FROM = pattern(
    rf"{LEFT} de (?:plus de |près de |quelque |environ )?{{amount:amount}}"
    r"(?: \([^()]{0,40}\))?(?: (?:en |au |à |fin |à la )?(?:le |l')?{date:period})? à "
)
# «|De N en 2020|, le bénéfice est tombé à M»
_FROM_AHEAD = pattern(
    r"de (?:plus de |près de |quelque )?{amount:amount} (?:en |au |fin ){date:period}, "
)
_FROM_TO = pattern(r"(?:^|[.;] )(?:de |entre )?{date}(?: (?:à|et) {date})?, ")


def moved_from(hit: Hit, owner: Item, metric: str, now: Item) -> Iterator[Draft]:
    """«passé |de 5 millions en 2014 |à 8 millions», «De 2013 à 2017, … passant |de N |à M»: the level it left."""
    view = hit.view
    match = _MOVED_FROM.search(view.mask, hit.end, now.start - view.start)
    match = match or left_level(view, hit.start, hit.end) or from_ahead(hit)
    item = view.group(match, "amount") if match else None
    if match is None or item is None or item is now:
        return
    period = view.group(match, "period")
    if period is None and not (match.re is _FROM_AHEAD or _FROM_TO.match(view.mask)):
        return
    slots = {"company": owner.ref(), "metric": metric, "amount": item.value}
    yield Draft(
        FinancialResult,
        slots | ({"period": period.value} if period else {}),
        (match.start(), match.end("amount")),
    )


# «X est passé de N de ventes |en 2020 à M en 2023|»
_GROWN_TO = pattern(
    r"(?: (?:en |au |fin |à )?(?:le |l')?{date})? (?P<trigger>à (?:plus de |près de |environ |quelque )?{amount:amount})(?! de )"
    r"(?:,? (?:en |au |fin |à |cette )?(?:le |l')?(?:année )?{date:period})?"
)


def grown_to(hit: Hit, owner: Item, metric: str, at: int) -> Iterator[Draft]:
    """The level that the owner has come to: «passé de N de ventes à |M|»."""
    view = hit.view
    match = (
        _GROWN_TO.match(view.mask, hit.end)
        if LEAVES.search(view.mask[:at], max(at - 70, 0))
        else None
    )
    amount, period = (view.group(match, name) if match else None for name in ("amount", "period"))
    if match is None or amount is None:
        return
    slots = {"company": owner.ref(), "metric": metric, "amount": amount.value}
    yield Draft(
        FinancialResult, slots | ({"period": period.value} if period else {}), match.span("trigger")
    )


def from_ahead(hit: Hit) -> re.Match[str] | None:
    """«|De N en 2020, le| bénéfice est tombé à M»: of the metric right behind it alone."""
    ahead = _FROM_AHEAD.match(hit.view.mask)
    return ahead if ahead and _DETERMINER.fullmatch(hit.view.mask, ahead.end(), hit.start) else None


_DETERMINER = lazy(r"(?:le |la |les |l'|son |sa |ses |leurs? )(?:[a-zà-ÿ]{3,12} )?", re.IGNORECASE)


# «A a réalisé N de ventes, |B M|»: the verb and the metric are understood.
_GAPPED = pattern(
    r"(?: (?:en |au |sur |pour )?(?:l'|le )?{date})?(?:,| et|, et| ;|, contre) (?:le |la |l')?{company:other},? "
    r"(?:près de |plus de |quelque |environ )?{amount:amount}(?=[,.;]| ?$| \()"
)


def gapped(hit: Hit, metric: str, end: int) -> Iterator[Draft]:
    """The same figure of another firm, told behind the first: «A a réalisé N de ventes, B M»."""
    view = hit.view
    match = _GAPPED.match(view.mask, end)
    other, amount = (view.group(match, name) if match else None for name in ("other", "amount"))
    if match is None or other is None or amount is None:
        return
    slots = {"company": other.ref(), "metric": metric, "amount": amount.value}
    yield Draft(FinancialResult, slots, (match.start("other"), match.end("amount")))
