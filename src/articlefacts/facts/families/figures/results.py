"""Results told by their metric: what a company sold, earned, owes, and what it compares that with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.figures.account_holders import opens
from articlefacts.facts.families.figures.accounts import (
    DONT,
    METRIC,
    POSSESSIVE,
    follows_told,
    governor,
    keeps_books,
    owner_of,
)
from articlefacts.facts.families.figures.beside import PROPOSED
from articlefacts.facts.families.figures.compared import compared, from_ahead, gapped, moved_from
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
from articlefacts.facts.families.figures.own_books import of_the_firm
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
# «70 % d'un chiffre d'affaires |de N|»: the whole is told.
_WHOLE = pattern(r" de (?:plus de |près de |quelque |environ )?{amount}")
# «une |perte de| recettes de N»
_LACK = re.compile(
    r"\b(?:pertes?|manque|absence|défaut|surcroît) (?:de |d')(?:ses |leurs? )?$", re.IGNORECASE
)
_PER_HEAD = re.compile(r" par (?:action|titre|salarié|habitant|part)\b", re.IGNORECASE)
SECTOR = re.compile(
    r"\b(?:secteur|filière|marché|industrie|profession|branche|entreprises|pays)\b", re.IGNORECASE
)
_IN_TRADE = re.compile(
    r" (?:dans|de|du|sur) (?:le |la |l'|ce )?(?:secteur|filière|marché|profession|branche)\b", re.I
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
    if (
        (_SHARE.search(lead) and not _WHOLE.match(view.mask, end))
        or _COUNTED.search(lead)
        or _PER_HEAD.match(tail)
        or _LACK.search(lead)
    ):
        return
    limit = limit_of(view, end)
    amount = amount_of(view, start, end, limit)
    change = (
        moved_by(view, start, end)
        or change_of(view, end, limit)
        or change_since(view, limit, amount)
    )
    forecast = bool(_FORECAST.search(lead))
    if amount is None and (change is None or forecast):
        return
    if amount is None and (ahead := _AHEAD.fullmatch(view.mask, 0, start)):
        amount = view.group(ahead, "amount")
    period = period_after(view, amount, limit)
    if not from_ahead(hit):  # «De N en 2019, son bénéfice est tombé à M»: not that of 2019
        period = period or period_of(view, start, end, limit, metric_of(hit.match[0]))
    metric = _by_share(metric_of(hit.match[0]), amount)
    owner = _owner(hit, metric, amount)
    if owner is None:
        return
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=change,
        period=period,
    )
    proposed = metric == "dividend" and PROPOSED.match(view.mask, max(start - 4, 0))
    yield replace(draft, status="planned") if forecast or proposed else draft
    if amount is not None:
        yield from compared(hit, owner, metric, amount)
        yield from moved_from(hit, owner, metric, amount)
        yield from gapped(hit, metric, max(amount.end - view.start, end))


def _by_share(metric: Metric, amount: Item | None) -> Metric:
    """«Un bénéfice ajusté de 1,02 dollar par action» is another figure than the whole profit."""
    per = amount.value.per if amount and isinstance(amount.value, Amount) else None
    return "other" if metric == "net_income" and per and _A_SHARE.search(per) else metric


_A_SHARE = re.compile(r"\b(?:action|titre)", re.IGNORECASE)


def _owner(hit: Hit, metric: Metric, amount: Item | None) -> Item | None:
    """Whose figure it is, if it is one of a firm's books: no price, no trade's, no count of things sold."""
    view, start = hit.view, hit.start
    if amount is not None and metric not in ("dividend", "other") and _is_price(amount):
        return None
    owner = of_the_firm(hit, owner_of(hit, start, hit.end), metric)
    if owner is None or not keeps_books(owner):
        return None
    if not view.start <= owner.start < view.end and (
        _TRADE_OF_MANY.search(view.mask, 0, start)
        or SECTOR.search(view.mask, 0, start)
        or _IN_TRADE.match(view.mask, hit.end)
        or (
            PLAIN_WORDS.fullmatch(hit.match[0])
            and not _has_owner(view, start)
            and (amount is None or not opens(view, start, hit.end))
        )
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


# «Déficitaire |malgré des| ventes en hausse, à N, il recrute»
_DESPITE = re.compile(
    r"\b(?:avec|pour|malgré|après|sur|face à|en dépit de) (?:des|une?) (?:[a-zà-ÿ]{4,12} )?$",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"(?:par|chaque) (?:an|année)|l['’]an(?:née)?", re.IGNORECASE)


def _has_owner(view: SentenceView, start: int) -> bool:
    """Whether grammar gives «revenus» an owner: «ses», a verb, another metric before it."""
    before = view.mask[:start]
    if POSSESSIVE.search(before) or DONT.search(before) or governor(view, start) is not None:
        return True
    return follows_told(view, start) or bool(_DESPITE.search(before[-60:]))


FIGURES: frozenset[Kind] = frozenset({"amount", "percentage"})
RESULT_RULES: tuple[Rule, ...] = (Rule("result.figure", METRIC, _figure, needs=FIGURES),)
