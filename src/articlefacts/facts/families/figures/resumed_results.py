"""Results whose metric the sentence before names: «… a doublé son chiffre d'affaires. Celui-ci s'établit à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.figures.accounts import METRIC, keeps_books, owner_of
from articlefacts.facts.families.figures.compared import compared, moved_from
from articlefacts.facts.families.figures.governed_figures import (
    amount_of,
    change_of,
    limit_of,
    period_after,
    period_of,
)
from articlefacts.facts.families.figures.metrics import metric_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import FinancialResult

_RESUMED = pattern(
    r"^(?:[«\"]\s?)?(?:(?:en|sur|au|pour) [^,;:.]{2,40}, )?(?P<trigger>ce(?:lui|lle|ux|lles)[-‑]"
    r"(?:ci|là)|ils?|elles?|ce (?:chiffre|résultat|montant))(?=(?:,? [a-zà-ÿ]{2,14},)? (?:(?:s'|se |"
    r"s'est |se sont |s'était |a |ont |est |sont |avait |devrait |devraient |n'|ne )?"
    rf"(?:[a-zà-ÿ]{{4,14}}ment |ainsi |même |été )?)(?:{alternation('result')}|"
    rf"{alternation('rise')}|{alternation('fall')}|pass[a-zé]{{1,6}})\b[^;:.]{{0,60}}?{{amount}})"
)
_FEMININE = re.compile(
    r"pertes?|dettes?|marge|trésorerie|ventes|recettes|liquidités|économies|dépenses|ardoise|prises",
    re.IGNORECASE,
)
# A metric at the end of its sentence, or its subject: what a pronoun takes up.
_NEAR = 90
_AS_SUBJECT = re.compile(
    r"(?:[^,;:]{1,50}, )?(?:(?:le|la|les|son|sa|ses|leurs?) |l')(?:[a-zà-ÿ]{3,12} )?$",
    re.IGNORECASE,
)


def _resumed(hit: Hit) -> Iterator[Draft]:
    """«Celui-ci est passé de N en 2011 à M en 2014»: the metric that the sentence before ends with."""
    named = _metric_before(hit)
    if named is None or METRIC.search(hit.view.mask, 0, hit.start):
        return
    view, end = hit.view, hit.end
    owner = owner_of(named, named.start, named.end) or topic(hit.article, named.view, ("company",))
    limit = limit_of(view, end)
    amount = amount_of(view, hit.start, end, limit)
    if amount is None or owner is None or not keeps_books(owner):
        return
    metric = metric_of(named.match[0])
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount.value,
        change=change_of(view, end, limit),
        period=period_after(view, amount, limit) or period_of(view, hit.start, end, limit, metric),
    )
    yield from compared(hit, owner, metric, amount)
    yield from moved_from(hit, owner, metric, amount)


def _metric_before(hit: Hit) -> Hit | None:
    """The metric in the sentence before that the pronoun agrees with."""
    if not hit.view.index:
        return None
    before = hit.article.views[hit.view.index - 1]
    found = list(METRIC.finditer(before.mask))
    pronoun = hit.match["trigger"].lower()
    if not found:
        return None
    lead = found[0] if _AS_SUBJECT.fullmatch(before.mask, 0, found[0].start()) else None
    last = found[-1] if len(before.mask) - found[-1].end() < _NEAR else None
    named = lead if pronoun.startswith(("il", "el")) else last
    return Hit(before, named, hit.article) if named and _agrees(pronoun, named[0]) else None


def _agrees(pronoun: str, metric: str) -> bool:
    if pronoun.startswith("ce "):
        return True
    feminine = pronoun.startswith(("celle", "elle"))
    return feminine == bool(_FEMININE.match(metric))


# «X réalisait N de ventes. Elle |en a fait M l'an dernier|»
_OF_IT = pattern(
    r"\ben (?P<trigger>(?:a|ont|avait|aura) (?:fait|réalisé|dégagé|encaissé|engrangé)|fai(?:t|sait)|font|fera|"
    r"réalise) (?:déjà |près de |plus de |environ |quelque )?{amount:amount}(?: (?:en |au |sur )?(?:l'|le )?"
    r"(?:année |exercice )?{date:period})?(?! de )"
)


def _of_it(hit: Hit) -> Iterator[Draft]:
    """«Elle en a fait M l'an dernier»: of what the words before count."""
    at = hit.view.index
    before = METRIC.search(hit.view.mask, 0, hit.start)
    view = hit.view if before or not at else hit.article.views[at - 1]
    found = list(METRIC.finditer(view.mask, 0, hit.start if view is hit.view else len(view.mask)))
    money = hit.group("amount")
    if not found or money is None or not view.between(0, len(view.mask), {"amount"}):
        return
    named = Hit(view, found[-1], hit.article)
    owner = holder(hit.article, hit.view, hit.start) or owner_of(named, named.start, named.end)
    if owner is None or not keeps_books(owner):
        return
    period = hit.group("period")
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric_of(named.match[0]),
        amount=money.value,
        period=period and period.value,
    )


# «…, pour 18 millions de revenus. Nous |visons 40 millions en 2023|»: of the sales told before.
_AIMED = pattern(
    r"\b(?P<trigger>(?:vis(?:e|ons|ent|ait)|tabl(?:e|ons|ait|ent) sur|espér(?:ons|ait)|espère|ambitionn(?:e|ons|ait)|"
    r"(?:compt|espèr)(?:e|ons|ait) (?:atteindre|dépasser)|devrait (?:atteindre|dépasser)) (?:plus de |près de |environ |quelque |les |désormais )?"
    r"{amount:amount}) (?:en |pour |d'ici(?: à)? |fin |cette )(?:l'|le )?{date:period}"
)


def _aimed(hit: Hit) -> Iterator[Draft]:
    """«Nous visons 40 millions en 2023», behind a sentence on the sales."""
    for draft in _of_it(hit):
        if draft.slots["metric"] in ("revenue", "net_income", "ebitda"):
            yield replace(draft, status="planned")


# «Son bénéfice ? |2,4 millions d'euros|, en hausse de 8 %.»
_ANSWERED = pattern(
    r"^(?:(?:près de|plus de|environ|quelque|à peine|tout juste) )?(?P<trigger>{amount:amount})(?! (?:de|d'|par) )"
)


def _answered(hit: Hit) -> Iterator[Draft]:
    """A sum that answers a metric put as a question."""
    before = hit.article.views[hit.view.index - 1] if hit.view.index else None
    asked = (
        list(METRIC.finditer(before.mask)) if before and before.mask.rstrip().endswith("?") else []
    )
    amount = hit.group("amount")
    if (
        before is None
        or not asked
        or amount is None
        or not _ENDS.fullmatch(before.mask, asked[-1].end())
    ):
        return
    named = Hit(before, asked[-1], hit.article)
    owner = owner_of(named, named.start, named.end) or topic(hit.article, before, ("company",))
    if owner is None or not keeps_books(owner):
        return
    view, metric = hit.view, metric_of(named.match[0])
    limit = limit_of(view, hit.end)
    yield hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=amount.value,
        change=change_of(view, hit.end, limit),
        period=period_of(view, hit.start, hit.end, limit, metric),
    )
    yield from compared(hit, owner, metric, amount)


_ENDS = re.compile(r"(?: [^?;:.,]{2,40})?\s?\?\s*")
RESUMED_RESULT_RULES: tuple[Rule, ...] = (
    Rule("result.answered", _ANSWERED, _answered, needs=frozenset({"amount"})),
    Rule("result.aimed", _AIMED, _aimed, needs=frozenset({"amount"})),
    Rule("result.of_it", _OF_IT, _of_it, needs=frozenset({"amount"})),
    Rule("result.resumed", _RESUMED, _resumed, needs=frozenset({"amount"})),
)
