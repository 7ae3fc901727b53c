"""Figures of a company's accounts: what it sold, earned, owes and hopes to save."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.dates import dates_another, told_on
from articlefacts.facts.arguments.topic import holder, topic
from articlefacts.facts.families.figures.accounts import (
    FIGURE_VERB,
    FRONTED,
    METRIC,
    POSSESSIVE,
    PROPOSED,
    beside,
    governor,
    keeps_books,
    owner_of,
    owner_of_move,
    previous,
)
from articlefacts.facts.families.figures.change import (
    DOWN_NOUN,
    UP_NOUN,
    direction,
    negative,
    signed,
)
from articlefacts.facts.families.figures.metrics import (
    METRIC_WORDS,
    PLAIN_WORDS,
    QUALIFIERS,
    metric_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import FinancialResult
from articlefacts.models.values import Amount, DateExpression, Percentage

# Nouns with money of their own: what follows them is not the metric's figure.
_FOREIGN = re.compile(
    r"\b(?:contre|dont|selon|grâce|alors que|tandis que|mais|quand|par rapport|après avoir|"
    r"racheté\w*|acquis\w*|levée?s?|amendes?|prêts?|emprunts?|provisions?|charges?|contrats?|"
    r"investi\w*|coûts?|budgets?|prix|salaires?|aides?|subventions?|valoris\w+|capitalisation|"
    r"indemnités?|dommages|taxes?|impôts?|amendements?|clients?|abonnés|ainsi que|tonnes|"
    r"à partir|accessible|tarif|prévisions|attentes|consensus|perdue?s?|manquée?s?|collecte|épargne\w*|véhicules|unités|exemplaires|voitures|appareils|rachat|acquisition|augmentation de capital|bonus|primes?)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r";|\s[-–—]\s|,?\s(?:contre|alors que|tandis que|mais|quand|après (?:un|une|des|avoir)|dont)\s|"
    r"\bpar rapport\b|[»”]",
    re.IGNORECASE,
)
# What leads into the figure: «de», «à», «:», «atteint», «(», with an approximation.
_LEAD = re.compile(
    rf"(?:\b(?:de|à|est|était|sont|soit|entre|{alternation('result')}|atteignant|dépassant|avoisinant|"
    r"autour de|proche de|supérieure?s? à|inférieure?s? à)|d'|[:(,])\s*+"
    r"(?:(?:plus|moins|près|autour|aux alentours|l'ordre|environ|quelque|presque|à peine|seulement|"
    r"désormais|encore|déjà|ainsi|même|un peu|pas|respectivement|jusqu'|les?|au-delà|au moins|au total|"
    r"\w{4,20}ment)\s*+(?:de|d'|que|à)?\s*+){0,3}$",
    re.IGNORECASE,
)
_SHARE = pattern(r"(?:{percentage}|\b(?:moitié|tiers|quarts?|part|essentiel|points?|majorité|totalité|intégralité|surplus))\s"
                 r"(?:de|du|des|d')\s?(?:(?:le|la|les|l'|son|sa|ses|leurs?|ce|cette|"
                 r"notre|nos)\s?)?(?:\w+\s)?$")
# «60 milliards de chiffre d'affaires»: the sum stands before the metric.
_COUNTED = pattern(r"(?:{amount}|millions?|milliards?)\s(?:\([^()]*\)\s)?(?:de |d')(?:son |ses |leurs? )?$")
# «Sa prévision d'Ebitda, abaissée à N»: a figure still to come, if one is told.
_FORECAST = re.compile(r"\b(?:prévisions?|objectifs?|cibles?|estimations?) (?:\w+elles? )?(?:de |d')$", re.I)
_PER_HEAD = re.compile(r" par (?:action|titre|salarié|habitant|part)\b", re.IGNORECASE)
_SECTOR = re.compile(r"\b(?:secteur|filière|marché|industrie|profession|branche|entreprises|pays)\b", re.IGNORECASE)
# «Le pays compte 4.000 boulangers qui emploient …»: the figures of a whole trade.
_TRADE_OF_MANY = re.compile(r"\ue008\ue010*\s(?:[a-zà-ÿ-]+\s){0,2}?[a-zà-ÿ-]+s,?\s(?:qui|dont|employant|réalis)", re.IGNORECASE)
# «Une réduction de la dette de N»: the sum is the movement, not the level.
_DELTA = re.compile(rf"\b(?:{UP_NOUN}|{DOWN_NOUN}) (?:de |d')(?:son |sa |ses |leurs? |la |le |les |l')?$", re.I)
_UNITS = re.compile(r"\b(?:véhicules|voitures|modèles|exemplaires|unités|livraisons|livrée?s|immatricul\w+)\b", re.I)


def limit_of(view: SentenceView, end: int) -> int:
    """Where a metric's figures end: at the next metric or at a contrast."""
    stops = [len(view.mask)]
    if following := METRIC.search(view.mask, end):
        stops.append(following.start())
    if barrier := _LIMIT.search(view.mask, end):
        stops.append(barrier.start())
    return min(stops)


def _amount(view: SentenceView, start: int, end: int, limit: int) -> Item | None:
    """The amount that a metric governs on its right; conversions do not count."""
    if _DELTA.search(view.mask, max(start - 40, 0), start) and re.match(r" d[e']", view.mask[end:]):
        return None
    for item in view.between(end, limit, {"amount"}):
        gap = view.mask[end : item.start - view.start]
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is not None:
            continue
        if re.search(r"\b(?:pass|tomb|réduit|ramen|grimp|retomb)\w{0,6} de (?:\w+ de )?$", gap):
            continue
        if re.match(r" de (?:plus|moins)\b", view.mask[item.end - view.start :]):
            return None
        return item if len(gap) < 170 and _leads(gap) else None
    return None


def _leads(gap: str) -> bool:
    if _FOREIGN.search(gap) or not _LEAD.search(gap):
        return False
    return len(gap) < 50 or bool(FIGURE_VERB.search(gap) or re.search(r"\b(?:est|sont|était|en)\b", gap))


def _change(view: SentenceView, end: int, limit: int) -> Percentage | None:
    for item in view.between(end, limit, {"percentage"}):
        gap = view.mask[end : item.start - view.start]
        if len(gap) > 170 or _FOREIGN.search(gap):
            return None
        if direction(view, item) is not None and not _OF_A_PRICE.match(view.mask, item.end - view.start):
            return signed(view, item)
    return None


# «une baisse de 20 % |de ses tarifs|» moves no result.
_OF_A_PRICE = re.compile(r" (?:sur |de |du |des |d')(?:ses |son |sa |les |le |la |l')?(?:prix|tarifs?|cours|action|titre|coûts?|charges|effectifs?|loyers?|salaires?|production|trafic|fréquentation)\b", re.IGNORECASE)


# «|contre M un an plus tôt|, soit une hausse de P %»
_SO_MUCH = pattern(
    rf",? ?contre (?:une? |quelque |près de )?[\ue005][^;:.%]{{0,50}}?,? (?:soit|en|représentant|correspondant à|ce qui représente) (?:une? )?"
    rf"(?:{UP_NOUN}|{DOWN_NOUN})(?: \w{{4,15}})? de {{percentage:change}}"
)


def _so_change(view: SentenceView, limit: int) -> Percentage | None:
    match = _SO_MUCH.match(view.mask, limit)
    item = view.group(match, "change") if match else None
    return signed(view, item) if item else None


def period_of(view: SentenceView, start: int, end: int, limit: int, metric: str) -> DateExpression | None:
    """The months that a figure covers; the day of the announcement is none."""
    stock = metric in ("debt", "cash", "orders")

    def fits(item: Item) -> bool:
        value = item.value
        assert isinstance(value, DateExpression)
        if re.search(r"il y a|plus tôt|auparavant", value.text) or dates_another(view, start, item) or told_on(view, item):
            return False
        return stock or value.grain not in ("day", "week")

    after = [i for i in view.between(end, limit, {"date"}) if fits(i)]
    if after:
        return after[0].value  # type: ignore[return-value]
    before = [i for i in view.between(0, start, {"date"}) if fits(i)]
    gap = view.mask[before[-1].end - view.start : start] if before else ""
    if before and len(gap) < 200 and not re.search(r"[;»”]|\bafin d", gap):
        return before[-1].value  # type: ignore[return-value]
    return None


def _period_after(view: SentenceView, amount: Item | None, limit: int) -> DateExpression | None:
    """The period told right after the sum, as in «passant de N en 2022 à M en 2023»."""
    if amount is None:
        return None
    at = amount.end - view.start
    dates = view.between(at, min(at + 45, limit), {"date"})
    value = dates[0].value if dates else None
    gap = view.mask[at : dates[0].start - view.start] if dates else ""
    if not isinstance(value, DateExpression) or value.grain in ("day", "week"):
        return None
    return value if re.fullmatch(r" (?:\([^()]*\) )?(?:en|au|à|sur|pour|à la|au titre d[eu])? ?(?:le |l'|l'ensemble de )?(?:l'année )?", gap) else None


# «À N, le résultat d'exploitation recule de P %»
_AHEAD = pattern(r"à (?:plus de |près de |quelque )?{amount:amount}, (?:le |la |les |l'|son |sa |ses )")


def _figure(hit: Hit) -> Iterator[Draft]:
    view, start, end = hit.view, hit.start, hit.end
    lead, tail = view.mask[max(start - 60, 0) : start], view.mask[end : end + 14]
    if _SHARE.search(lead) or _COUNTED.search(lead) or _PER_HEAD.match(tail):
        return
    limit = limit_of(view, end)
    amount = _amount(view, start, end, limit)
    change = _change(view, end, limit) or _so_change(view, limit)
    forecast = bool(_FORECAST.search(lead))
    if amount is None and (change is None or forecast):
        return
    metric = metric_of(hit.match[0])
    if amount is None and not forecast and (ahead := _AHEAD.fullmatch(view.mask, 0, start)):
        amount = view.group(ahead, "amount")
    if amount is not None and metric != "dividend" and amount.value.per:  # type: ignore[attr-defined]
        return
    owner = owner_of(hit, start, end)
    if owner is None or not keeps_books(owner):
        return
    if not view.start <= owner.start < view.end and (
        _TRADE_OF_MANY.search(view.mask, 0, start)
        or _SECTOR.search(view.mask, 0, start)
        or (PLAIN_WORDS.fullmatch(hit.match[0]) and not _has_owner(view, start))
    ):
        return
    if amount is None and hit.match[0].lower().startswith("ventes") and _UNITS.search(view.mask):
        return
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=change,
        period=_period_after(view, amount, limit) or period_of(view, start, end, limit, metric),
    )
    proposed = metric == "dividend" and PROPOSED.match(view.mask, max(start - 4, 0))
    yield replace(draft, status="planned") if forecast or proposed else draft
    if amount is not None:
        yield from _compared(hit, owner, metric, amount)
        yield from _moved_from(hit, owner, metric, amount)


def _has_owner(view: SentenceView, start: int) -> bool:
    """Whether grammar gives «revenus» an owner: «ses», a verb, another metric before it."""
    if POSSESSIVE.search(view.mask[:start]) or governor(view, start) is not None:
        return True
    earlier = previous(view, start)
    return earlier is not None and not PLAIN_WORDS.match(view.mask, *earlier)


# «|, contre M un an plus tôt|»: a figure of its own, with its own period.
_COMPARED = pattern(r"(?:[ ,][^;:.]{0,70}?)?,? contre (?:un |une )?{amount:amount} (?:\([^()]{0,50}\) )?(?:en |au |à |à la |pour |sur |au titre d[eu] )?(?:tout |toute |l'ensemble de )?(?:le |l')?(?:l'année |l'exercice )?{date:period}")


def _compared(hit: Hit, owner: Item, metric: str, first: Item) -> Iterator[Draft]:
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
    yield Draft(FinancialResult, slots, (view.mask.rfind("contre", 0, at), match.end("amount")))


_MOVED_FROM = pattern(
    r"\bpass\w{1,6} de (?:plus de |près de |quelque |environ )?{amount:amount}(?: \([^()]{0,40}\))?(?: (?:en |au |à |fin |à la )?(?:le |l')?{date:period})? à "
)
_FROM_TO = pattern(r"(?:^|[.;] )(?:de |entre )?{date}(?: (?:à|et) {date})?, ")


def _moved_from(hit: Hit, owner: Item, metric: str, now: Item) -> Iterator[Draft]:
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
    yield Draft(FinancialResult, slots | ({"period": period.value} if period else {}), (match.start(), match.end("amount")))


_AMOUNT_FIRST = pattern(
    rf"{{amount:amount}}\s?(?:\([^()]{{0,60}}\)\s)?(?:de |d'|en )(?:son |sa |ses |leurs? )?(?:\w{{3,12}} )?"
    rf"(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)
_BRACKET = pattern(r"{company|organization:owner}[»\"]?\s?(?:\((?:[^()]{2,50}(?:,| et) )?|, )(?:(?:et )?(?:ses|plus de|près de|environ|quelque|avec|soit) ?)*$")


# «Bien qu'encore déficitaire (N de pertes), la société»
_IN_THE_RED = re.compile(r"\b(?:déficitaire|bénéficiaire|rentable|profitable|dans le (?:rouge|vert)|excédentaire)s? \((?:avec )?(?:près de |plus de |quelque )?$", re.I)
_FIRM_AFTER = re.compile(r"[^()]{0,40}\), (?:(?:le|la) |l')(?:groupe|société|entreprise|start-up|jeune pousse|enseigne|PME|firme|compagnie)\b", re.I)
_JOINED = re.compile(r"(?:,| et|, et|, pour| pour) (?:près de |plus de |quelque |environ )?$")


def _joined_metric(hit: Hit, at: int) -> tuple[int, int] | None:
    """The metric before, in «N de ventes … |et M de bénéfice net|»."""
    before = previous(hit.view, at)
    if before is None or at - before[1] > 90 or not _JOINED.search(hit.view.mask, 0, at):
        return None
    return before if FRONTED.search(hit.view.mask[: _sum_start(hit, before[0])]) else None


def _sum_start(hit: Hit, metric: int) -> int:
    """Where «N de » before a metric starts."""
    sums = hit.view.between(max(metric - 50, 0), metric, {"amount"})
    return sums[-1].start - hit.view.start if sums else metric


def _figure_first(hit: Hit) -> Iterator[Draft]:
    """«X réalise N de chiffre d'affaires», «X (N de ventes)»."""
    view, match = hit.view, hit.match
    item = view.group(match, "amount")
    if item is None:
        return
    at = match.start("amount")
    metric = metric_of(match["trigger"])
    bracket = _BRACKET.search(view.mask[:at])
    owner = view.group(bracket, "owner") if bracket else None
    if owner is None and _SECTOR.search(view.mask, 0, at):
        return
    verb = governor(view, at)
    if owner is None and verb is not None and at - verb < 60:
        owner = holder(hit.article, view, verb)
        if owner is None and view.between(0, verb, ("person",)):
            return
    if owner is None and (first := _joined_metric(hit, at)):
        owner = owner_of(hit, *first) or beside(hit, *first)
    if owner is None and _IN_THE_RED.search(view.mask, 0, at):
        unnamed = _FIRM_AFTER.match(view.mask, hit.end) and view.item_at(view.mask.index(")", hit.end) + 3) is None
        owner = topic(hit.article, view, ("company",)) if unnamed else beside(hit, at, hit.end)
    if owner is None and FRONTED.search(view.mask[max(at - 40, 0) : at]):
        owner = beside(hit, at, hit.end)
    if owner is None or not keeps_books(owner):
        return
    limit = limit_of(view, hit.end)
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=item.value,
        change=_change(view, hit.end, limit),
        period=period_of(view, at, hit.end, limit, metric),
    )


_MOVE_FIRST = pattern(
    rf"\b(?:{UP_NOUN}|{DOWN_NOUN}) (?:\w{{4,15}} )?(?:de |d')(?:\w{{4,15}} )?(?:près de |plus de |au moins |environ )?{{percentage:change}} "
    rf"(?:de |du |des |d')(?:son |sa |ses |leurs? |la |l'|le )?(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)


def _move_first(hit: Hit) -> Iterator[Draft]:
    """«Une hausse de P % de ses ventes»: the movement, and the level if one follows."""
    view = hit.view
    item = view.group(hit.match, "change")
    owner = owner_of_move(hit)
    if item is None or owner is None or not keeps_books(owner):
        return
    if isinstance(item.value, Percentage) and item.value.value is None:  # «3 à 5 %» is an outlook
        return
    if hit.match["trigger"].lower().startswith("ventes") and _UNITS.search(view.mask):
        yield from _second_metric(hit, owner, item)
        return
    metric = metric_of(hit.match["trigger"])
    limit = limit_of(view, hit.end)
    amount = _amount(view, hit.start, hit.end, limit)
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount and amount.value,
        change=signed(view, item),
        period=period_of(view, hit.match.start(), hit.end, limit, metric),
    )
    yield from _second_metric(hit, owner, item)


_SECOND_METRIC = pattern(
    rf"[^;:.,()]{{0,30}}(?:\([^()]{{0,50}}\) )?,? ?et (?:de |d'|une? (?:\w+ )?de ){{percentage:change}} (?:de |du |des |d')(?:son |sa |ses |leurs? |la |l'|le )?"
    rf"(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b(?: \({{amount:amount}}\))?"
)


def _second_metric(hit: Hit, owner: Item, first: Item) -> Iterator[Draft]:
    """«un bond de P % de ses ventes |et de Q % de son bénéfice net (N)»."""
    view = hit.view
    match = _SECOND_METRIC.match(view.mask, hit.end)
    item = view.group(match, "change") if match else None
    if match is None or item is None or not isinstance(item.value, Percentage):
        return
    up = signed(view, first)
    down = up is not None and up.value is not None and up.value < 0
    money = view.group(match, "amount")
    metric = metric_of(match["trigger"])
    period = period_of(view, hit.match.start(), match.end(), limit_of(view, match.end()), metric)
    yield Hit(view, match, hit.article).draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=money and money.value,
        change=negative(item.value) if down else item.value,
        period=period,
    )


_FIGURES: frozenset[Kind] = frozenset({"amount", "percentage"})
RESULT_RULES: tuple[Rule, ...] = (
    Rule("result.figure", METRIC, _figure, needs=_FIGURES),
    Rule("result.figure_first", _AMOUNT_FIRST, _figure_first, needs=_FIGURES),
    Rule("result.move_first", _MOVE_FIRST, _move_first, needs=_FIGURES),
)
