"""Results told by their metric: what a company sold, earned, owes, and what it compares that with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.figures.accounts import (
    METRIC,
    POSSESSIVE,
    governor,
    keeps_books,
    owner_of,
    previous,
)
from articlefacts.facts.families.figures.beside import PROPOSED
from articlefacts.facts.families.figures.governed_figures import (
    amount_of,
    change_of,
    change_since,
    limit_of,
    moved_by,
    period_after,
    period_of,
)
from articlefacts.facts.families.figures.metrics import PLAIN_WORDS, metric_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.models.facts import FinancialResult, Metric
from articlefacts.models.values import Amount

_SHARE = pattern(
    r"(?:{percentage}|\b(?:moitié|tiers|quarts?|part|essentiel|points?|majorité|totalité|"
    r"intégralité|surplus))\s(?:de|du|des|d')\s?(?:(?:le|la|les|l'|son|sa|ses|leurs?|ce|cette|"
    r"notre|nos)\s?)?(?:\w+\s)?$"
)
# «60 milliards de chiffre d'affaires»: the sum stands before the metric.
_COUNTED = pattern(
    r"(?:{amount}|millions?|milliards?)\s(?:\([^()]*\)\s)?(?:de |d')(?:son |ses |leurs? )?$"
)
# «Sa prévision d'Ebitda, abaissée à N»: a figure still to come, if one is told.
_FORECAST = re.compile(
    r"\b(?:prévisions?|objectifs?|cibles?|estimations?) (?:\w+elles? )?(?:de |d')$", re.I
)
_PER_HEAD = re.compile(r" par (?:action|titre|salarié|habitant|part)\b", re.IGNORECASE)
SECTOR = re.compile(
    r"\b(?:secteur|filière|marché|industrie|profession|branche|entreprises|pays)\b", re.IGNORECASE
)
# «Le pays compte 4.000 boulangers qui emploient …»: the figures of a whole trade.
_TRADE_OF_MANY = re.compile(
    r"\ue008\ue010*\s(?:[a-zà-ÿ-]+\s){0,2}?[a-zà-ÿ-]+s,?\s(?:qui|dont|employant|réalis)|"
    r"\b(?:sur|chez|pour) (?:seulement |quelque |près de |"
    r"plus de )?\ue008\ue010*\s[a-zà-ÿ-]{4,20}s\b",
    re.IGNORECASE,
)
UNITS = re.compile(
    r"\b(?:véhicules|voitures|modèles|exemplaires|unités|livraisons|livrée?s|immatricul\w+)\b", re.I
)
# «À N, le résultat d'exploitation recule de P %»
_AHEAD = pattern(
    r"à (?:plus de |près de |quelque )?{amount:amount}, (?:le |la |les |l'|son |sa |ses )"
)


def _figure(hit: Hit) -> Iterator[Draft]:
    view, start, end = hit.view, hit.start, hit.end
    lead, tail = view.mask[max(start - 60, 0) : start], view.mask[end : end + 14]
    if _SHARE.search(lead) or _COUNTED.search(lead) or _PER_HEAD.match(tail):
        return
    limit = limit_of(view, end)
    amount = amount_of(view, start, end, limit)
    change = moved_by(view, start, end) or change_of(view, end, limit) or change_since(view, limit)
    forecast = bool(_FORECAST.search(lead))
    if amount is None and (change is None or forecast):
        return
    if amount is None and (ahead := _AHEAD.fullmatch(view.mask, 0, start)):
        amount = view.group(ahead, "amount")
    metric = metric_of(hit.match[0])
    owner = _owner(hit, metric, amount)
    if owner is None:
        return
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=change,
        period=period_after(view, amount, limit) or period_of(view, start, end, limit, metric),
    )
    proposed = metric == "dividend" and PROPOSED.match(view.mask, max(start - 4, 0))
    yield replace(draft, status="planned") if forecast or proposed else draft
    if amount is not None:
        yield from compared(hit, owner, metric, amount)
        yield from moved_from(hit, owner, metric, amount)


def _owner(hit: Hit, metric: Metric, amount: Item | None) -> Item | None:
    """Whose figure it is, if it is one of a firm's books: no price, no trade's, no count of things sold."""
    view, start = hit.view, hit.start
    if amount is not None and metric != "dividend" and _is_price(amount):
        return None
    owner = owner_of(hit, start, hit.end)
    if owner is None or not keeps_books(owner):
        return None
    if not view.start <= owner.start < view.end and (
        _TRADE_OF_MANY.search(view.mask, 0, start)
        or SECTOR.search(view.mask, 0, start)
        or (PLAIN_WORDS.fullmatch(hit.match[0]) and not _has_owner(view, start))
    ):
        return None
    if amount is None and hit.match[0].lower().startswith("ventes") and _in_units(hit):
        return None
    return owner


def _in_units(hit: Hit) -> bool:
    """Whether sales are those of cars or copies: this sentence or the next one counts them."""
    at = hit.view.index
    return any(UNITS.search(view.mask) for view in hit.article.views[at : at + 2])


def _is_price(item: Item) -> bool:
    """Whether a sum is that of one piece; «12 millions d'euros par an» is a result."""
    assert isinstance(item.value, Amount)
    return item.value.per is not None and not _YEARLY.fullmatch(item.value.per)


_YEARLY = re.compile(r"(?:par|chaque) (?:an|année)|l['’]an(?:née)?", re.IGNORECASE)


def _has_owner(view: SentenceView, start: int) -> bool:
    """Whether grammar gives «revenus» an owner: «ses», a verb, another metric before it."""
    if POSSESSIVE.search(view.mask[:start]) or governor(view, start) is not None:
        return True
    earlier = previous(view, start)
    return earlier is not None and not PLAIN_WORDS.match(view.mask, *earlier)


# «|, contre M un an plus tôt|»: a figure of its own, with its own period.
_COMPARED = pattern(
    r"(?:[ ,][^;:.]{0,70}?)?,? contre (?:un |une )?{amount:amount} (?:\([^()]{0,50}\) )?(?:en |"
    r"au |à |à la |pour |sur |au titre d[eu] )?(?:tout |toute |l'ensemble de )?(?:le |"
    r"l')?(?:l'année |l'exercice )?{date:period}"
)


def compared(hit: Hit, owner: Item, metric: str, first: Item) -> Iterator[Draft]:
    """«70 M€ fin août, contre 55 M€ fin mai»."""
    view = hit.view
    match = _COMPARED.match(view.mask, first.end - view.start)
    amount, date = (view.group(match, name) if match else None for name in ("amount", "period"))
    if match is None or amount is None or date is None:
        return
    if METRIC.search(view.mask, match.start(), match.start("amount")):
        return  # the figure of another metric
    slots = {"company": owner.ref(), "metric": metric, "amount": amount.value, "period": date.value}
    at = match.start("amount")
    trigger = (view.mask.rfind("contre", 0, at), match.end("amount"))
    # «Le dividende sera de M, |contre N l'an dernier|»: what it is compared with was so.
    past = date.value.text.endswith(("dernier", "dernière", "plus tôt", "auparavant", "précédente"))
    yield Draft(FinancialResult, slots, trigger, "asserted" if past else None)


_MOVED_FROM = pattern(
    r"\bpass\w{1,6} de (?:plus de |près de |quelque |environ )?{amount:amount}"
    r"(?: \([^()]{0,40}\))?(?: (?:en |au |à |fin |à la )?(?:le |l')?{date:period})? à "
)
_FROM_TO = pattern(r"(?:^|[.;] )(?:de |entre )?{date}(?: (?:à|et) {date})?, ")


def moved_from(hit: Hit, owner: Item, metric: str, now: Item) -> Iterator[Draft]:
    """«passé |de 5 millions en 2014 |à 8 millions», «De 2013 à 2017, … passant |de N |à M»: the level it left."""
    view = hit.view
    match = _MOVED_FROM.search(view.mask, hit.end, now.start - view.start)
    item = view.group(match, "amount") if match else None
    if match is None or item is None or item is now:
        return
    period = view.group(match, "period")
    if period is None and not _FROM_TO.match(view.mask):
        return
    slots = {"company": owner.ref(), "metric": metric, "amount": item.value}
    yield Draft(
        FinancialResult,
        slots | ({"period": period.value} if period else {}),
        (match.start(), match.end("amount")),
    )


FIGURES: frozenset[Kind] = frozenset({"amount", "percentage"})
RESULT_RULES: tuple[Rule, ...] = (Rule("result.figure", METRIC, _figure, needs=FIGURES),)
