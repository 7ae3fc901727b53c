"""The figures that a metric governs: its amount, its change, its period."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.dates import dates_another, told_on
from articlefacts.facts.families.figures.accounts import FIGURE_VERB, METRIC
from articlefacts.facts.families.figures.change import (
    DOWN_NOUN,
    UP_NOUN,
    direction,
    negative,
    signed,
)
from articlefacts.facts.families.figures.compared import LEAVES, OF_FIRST, left_level
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.values import DateExpression, Percentage

# Nouns with money of their own: what follows them is not the metric's figure.
_FOREIGN = lazy(
    r"\b(?:contre|dont|selon|grâce|alors que|tandis que|mais|quand|par rapport|après avoir|"
    r"racheté\w*|acquis\w*|levée?s?|amendes?|prêts?|emprunts?|provisions?|charges?|contrats?|"
    r"investi\w*|coûts?|budgets?|prix|salaires?|aides?|subventions?|valoris\w+|capitalisation|"
    r"indemnités?|dommages|taxes?|impôts?|amendements?|clients?|abonnés|ainsi que|tonnes|à partir|"
    r"accessible|tarif|prévisions|attentes|consensus|perdue?s?|manquée?s?|collecte|épargne\w*|"
    r"véhicules|unités|exemplaires|voitures|appareils|rachat|acquisition|augmentation de capital|"
    r"bonus|primes?|(?:port|tir|soutenu|dop)[ée]*s? (?:[a-z]{5,14}ment )?par)\b",
    re.IGNORECASE,
)
_LIMIT = lazy(
    r";|\s[-–—]\s|,?\s(?:contre|comparativement|alors que|tandis que|mais|quand|après (?:un|une|des|avoir)|dont|là où|"
    r"au lieu de|après (?=\ue005))\s?|\bpar rapport\b|[»”]|\s\((?=\ue005\ue010*[^()\ue005]{0,22}\ue007)",
    re.IGNORECASE,
)
# What leads into the figure: «de», «à», «:», «atteint», «(», with an approximation.
_LEAD = lazy(
    rf"(?:\b(?:de|à|est|était|sont|soit|entre|{alternation('result')}|atteignant|dépassant|"
    r"avoisinant|"
    r"autour de|proches? d(?:e|es|u)|supérieure?s? à|inférieure?s? à)|d'|[:(,])\s*+(?:(?:plus|moins|près|"
    r"autour|aux alentours|l'ordre|environ|quelque|presque|à peine|seulement|désormais|encore|"
    r"déjà|ainsi|même|un peu|pas|respectivement|jusqu'|les?|au-delà|au moins|au total|"
    r"\w{4,20}ment)\s*+(?:de|d'|que|à)?\s*+){0,3}$",
    re.IGNORECASE,
)
# «|Une réduction de la| dette de N», «|a accru ses| ventes de P %»: how far it moved, not the level.
_MOVER = lazy(
    rf"\b(?:(?:(?P<up>{UP_NOUN})|(?P<down>{DOWN_NOUN}))(?: [a-zà-ÿ]{{4,15}})? (?:de |du |des |d')"
    r"(?:(?:son|sa|ses|leurs?|la|le|les|ce|cette) |l')?|"
    rf"(?:(?P<raised>{alternation('augmenter', 'accroître', 'améliorer', 'relever')})|"
    rf"{alternation('réduire', 'diminuer')}) (?:\ue007\ue010* |[a-zà-ÿ]{{4,12}} )?"
    r"(?:son|sa|ses|leurs?) )(?:[a-zà-ÿ]{3,12} )?$",
    re.IGNORECASE,
)
# «une hausse de son chiffre d'affaires |de P %, à N|»
_MOVED_BY = pattern(
    r"(?: (?:au|en|sur|pour|à) [^,;:.()]{2,40})? (?:de |d')(?:(?:près|plus|moins|environ|quelque|"
    r"presque) (?:de |d')?)?{percentage:change}(?!\s(?:de ses|du capital))"
    r"(?:[^;:.()]{0,60}?,? (?:à|pour atteindre) (?:(?:près|plus|environ|quelque) (?:de )?)?{amount:amount})?"
)


# «Son produit net bancaire |(l'équivalent du chiffre d'affaires)| s'est contracté»
_GLOSS = lazy(r"\s?\([^()\ue005-\ue008]{2,60}\)")


def limit_of(view: SentenceView, end: int) -> int:
    """Where a metric's figures end: at the next metric or at a contrast."""
    stops = [len(view.mask)]
    gloss = _GLOSS.match(view.mask, end)
    if following := METRIC.search(view.mask, gloss.end() if gloss else end):
        stops.append(following.start())
    if barrier := _LIMIT.search(view.mask, end):
        stops.append(barrier.start())
    return min(stops)


def mover(view: SentenceView, start: int) -> re.Match[str] | None:
    """The noun or verb whose object a metric is, which says where it moves: «|une hausse de ses| ventes»."""
    return _MOVER.search(view.mask, max(start - 50, 0), start)


def moved_by(view: SentenceView, start: int, end: int) -> Percentage | None:
    """How far the noun or verb before a metric says it moved: «une hausse de ses ventes |de P %|»."""
    match = _MOVED_BY.match(view.mask, end)
    moves = mover(view, start) if match else None
    item = view.group(match, "change") if match else None
    if moves is None or item is None or not isinstance(item.value, Percentage):
        return None
    if item.value.value is None:  # «de 3 à 5 %» is an outlook
        return None
    return item.value if moves["up"] or moves["raised"] else negative(item.value)


def amount_of(view: SentenceView, start: int, end: int, limit: int) -> Item | None:
    """The amount that a metric governs on its right."""
    if re.match(r" d[e']", view.mask[end:]) and mover(view, start):
        match = _MOVED_BY.match(view.mask, end)
        return view.group(match, "amount") if match else None
    for item in view.between(end, limit, {"amount"}):
        gap = view.mask[end : item.start - view.start]
        if (
            _raised_from(view, start, item, gap)
            or LEAVES.search(gap)
            or (OF_FIRST.fullmatch(gap) and left_level(view, start, end))
        ):
            continue
        if re.match(r" de (?:plus|moins)\b", view.mask[item.end - view.start :]):
            return None
        return item if len(gap) < 170 and _leads(gap) else None
    told = _BRACKETED_SUM.match(view.mask, limit)
    near = told and limit - end < 60 and not view.between(end, limit, {"amount"})
    return view.group(told, "amount") if told and near else None


# «a doublé son chiffre d'affaires en trois ans |(N en 2023|, contre M en 2020)»
_BRACKETED_SUM = pattern(
    r" \((?:près de |plus de |quelque )?{amount:amount} (?:en |au |fin ){date}[,)]"
)


def _raised_from(view: SentenceView, start: int, item: Item, gap: str) -> bool:
    """«a relevé sa prévision d'Ebitda pour 2023, |de N| à M»: what it was before."""
    to = _TO_SUM.match(view.mask, item.end - view.start) if gap.endswith(" de ") else None
    return bool(to and _SETS.search(view.mask, max(start - 70, 0), start))


_TO_SUM = pattern(r" à (?:près de |plus de |environ )?{amount}")
_SETS = lazy(
    r"\b(?:relev|abaiss|port|ramen|rehauss|réduit|rédui|rev(?:u|oit)|augment|accr)\w{0,7} [^;:.,]{0,50}$",
    re.IGNORECASE,
)


def _leads(gap: str) -> bool:
    if gap == " ":  # «CA 14 millions d'euros», as brackets and headlines have it
        return True
    if _FOREIGN.search(gap) or not _LEAD.search(gap):
        return False
    return len(gap) < 50 or bool(
        FIGURE_VERB.search(gap) or re.search(r"\b(?:est|sont|était|en)\b", gap)
    )


def change_of(view: SentenceView, end: int, limit: int) -> Percentage | None:
    """The movement that a metric governs on its right, signed."""
    for item in view.between(end, limit, {"percentage"}):
        gap = view.mask[end : item.start - view.start]
        if len(gap) > 170 or _FOREIGN.search(gap):
            return None
        if direction(view, item) is not None and not _OF_A_PRICE.match(
            view.mask, item.end - view.start
        ):
            return signed(view, item)
    return None


# «une baisse de 20 % |de ses tarifs|» moves no result.
_OF_A_PRICE = lazy(
    r" (?:sur |de |du |des |d')(?:ses |son |sa |les |le |la |l')?(?:prix|tarifs?|cours|action|"
    r"titre|coûts?|charges|effectifs?|loyers?|salaires?|production|trafic|fréquentation|livraisons|immatriculations)\b",
    re.IGNORECASE,
)


# «|contre M un an plus tôt|, soit une hausse de P %»
_SO_MUCH = pattern(
    rf",? ?contre (?:une? |quelque |près de )?[\ue005][^;:.%]{{0,50}}?,? (?:soit|en|représentant|"
    rf"correspondant à|ce qui représente) (?:une? )?(?:{UP_NOUN}|{DOWN_NOUN})(?: \w{{4,15}})? de "
    rf"{{percentage:change}}"
)


# «N en 2024, |soit 11 % de mieux qu'en 2023|»
_BETTER = pattern(
    r"[^;:.%\ue005]{0,60}?,? (?:soit|c'est-à-dire|c'est) {percentage:change} de (?:(?P<up>plus|mieux)|moins)(?= (?:qu'|que )|[,;.]|$| sur)"
)


def change_since(view: SentenceView, limit: int, amount: Item | None) -> Percentage | None:
    """The movement told behind the figure: «contre M, soit une hausse de P %», «soit P % de mieux que»."""
    better = _BETTER.match(view.mask, amount.end - view.start) if amount else None
    more = view.group(better, "change") if better else None
    if better and more and isinstance(more.value, Percentage):
        return more.value if better["up"] else negative(more.value)
    match = _SO_MUCH.match(view.mask, limit)
    item = view.group(match, "change") if match else None
    return signed(view, item) if item else None


def period_of(
    view: SentenceView, start: int, end: int, limit: int, metric: str
) -> DateExpression | None:
    """The months that a figure covers; the day of the announcement is none."""
    stock = metric in ("debt", "cash", "orders")

    def fits(item: Item) -> bool:
        value = item.value
        assert isinstance(value, DateExpression)
        if (
            _BORN.match(view.mask, 0, item.start - view.start)
            or _OF_A_PLAN.search(view.mask, 0, item.start - view.start)
            or re.search(r"il y a|plus tôt|auparavant", value.text)
            or dates_another(view, start, item)
            or told_on(view, item)
            or (value.grain == "year" and _SINCE.search(view.mask, 0, item.start - view.start))
        ):
            return False
        return stock or value.grain not in ("day", "week")

    after = [
        i
        for i in view.between(end, limit, {"date"})
        if fits(i) and not _MAIN_VERB.match(view.mask, end, i.start - view.start)
    ]
    if after:
        return after[0].value  # type: ignore[return-value]
    before = [i for i in view.between(0, start, {"date"}) if fits(i)]
    gap = view.mask[before[-1].end - view.start : start] if before else ""
    if before and len(gap) < 200 and not re.search(r"[;»”]|\bafin d", gap):
        return before[-1].value  # type: ignore[return-value]
    return None


# «|Parti de rien en 2010|, il pèse N», «X, N de ventes, |a été fondé en 1972|»
_BORN = lazy(
    r"(?:partie?|née?|créée?|fondée?|lancée?|rachetée?|reprise?|arrivée?|entrée?|introduite?|installée?|implantée?|cotée?|issue?) "
    r"[^,;:]{0,70}$",
    re.IGNORECASE,
)
_MAIN_VERB = lazy(
    r"[^,]{0,20}, (?:a|ont|est|sont|va|vont|avait|fut|doit|compte|cherche|veut|vient|sera|s'est) ",
    re.IGNORECASE,
)
# «|Depuis 2019|, ses ventes ont doublé»: no figure of that year; «|En excluant le gain de 2018|, il augmente».
_SINCE = lazy(r"\bdepuis $", re.IGNORECASE)
# «l'objectif du plan Neos |2016-2020|», «un dividende supérieur à celui de |l'an dernier|»
_OF_A_PLAN = lazy(
    r"\b(?:(?:plan|programme|projet|stratégie|feuille de route)(?: [\w\ue000-\ue010-]{1,24}){0,3}|"
    r"(?:celui|celle|ceux|celles) (?:de|d[eu])) ?$|\b(?:en excluant|en retraitant|hormis)\b[^;.]{0,200}$",
    re.IGNORECASE,
)


def period_after(view: SentenceView, amount: Item | None, limit: int) -> DateExpression | None:
    """The period told right after the sum, as in «passant de N en 2022 à M en 2023»."""
    if amount is None:
        return None
    at = amount.end - view.start
    limit = limit if at < limit else len(view.mask)  # behind it in brackets
    dates = view.between(at, min(at + 45, limit), {"date"})
    value = dates[0].value if dates else None
    gap = view.mask[at : dates[0].start - view.start] if dates else ""
    if not isinstance(value, DateExpression) or value.grain in ("day", "week"):
        return None
    return (
        value
        if re.fullmatch(
            r" (?:\([^()]*\) )?(?:en|au|à|sur|pour|à la|au titre d[eu])? ?(?:le |l'|"
            r"l'ensemble de )?(?:l'année )?",
            gap,
        )
        else None
    )
