"""Results whose figure stands before its metric: «X réalise N de chiffre d'affaires», «une hausse de P % de ses ventes»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.figures.account_holders import employer
from articlefacts.facts.families.figures.accounts import (
    FIGURE_VERB,
    governor,
    keeps_books,
    owner_of,
    owner_of_move,
    previous,
)
from articlefacts.facts.families.figures.beside import FRONTED, beside
from articlefacts.facts.families.figures.change import DOWN_NOUN, UP_NOUN, negative, signed
from articlefacts.facts.families.figures.compared import compared, gapped, grown_to
from articlefacts.facts.families.figures.described_sums import (
    described,
    is_received,
    of_whom,
    payer,
)
from articlefacts.facts.families.figures.governed_figures import (
    amount_of,
    change_of,
    change_since,
    limit_of,
    period_of,
)
from articlefacts.facts.families.figures.metrics import METRIC_WORDS, QUALIFIERS, metric_of
from articlefacts.facts.families.figures.own_books import of_the_firm
from articlefacts.facts.families.figures.results import FIGURES, SECTOR, UNITS
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.models.facts import FinancialResult
from articlefacts.models.values import Percentage

_AMOUNT_FIRST = pattern(
    rf"{{amount:amount}}\s?(?:\([^()]{{0,60}}\)\s)?(?:de |d'|en )(?:son |sa |ses |"
    rf"leurs? )?(?:\w{{3,12}} )?(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
)


# What brackets hold is no verb's object: «annonce à un fournisseur (N de chiffre d'affaires)».
_IN_BRACKETS = re.compile(r"\([^()]{0,60}$")
# «veut |doubler en cinq ans les| N de ventes»: what they are today.
_FROM_NOW = re.compile(
    r"\b(?:doubl|tripl|quadrupl|multipli)\w{1,5} [^;:.]{0,40}\b(?:les|ses) $", re.I
)
# «Bien qu'encore déficitaire (N de pertes), la société»
_IN_THE_RED = re.compile(
    r"\b(?:déficitaire|bénéficiaire|rentable|profitable|dans le (?:rouge|vert)|"
    r"excédentaire)s? \((?:avec )?(?:près de |plus de |quelque )?$",
    re.I,
)
_FIRM_AFTER = re.compile(
    r"[^()]{0,40}\), (?:(?:le|la) |l')(?:groupe|société|entreprise|start-up|jeune pousse|enseigne|"
    r"PME|firme|compagnie)\b",
    re.I,
)
_JOINED = re.compile(r"(?:,| et|, et|, pour| pour) (?:près de |plus de |quelque |environ )?$")


def _joined_metric(hit: Hit, at: int) -> tuple[int, int] | None:
    """The metric before, in «N de ventes … |et M de bénéfice net|»."""
    before = previous(hit.view, at)
    if before is None or at - before[1] > 90 or not _JOINED.search(hit.view.mask, 0, at):
        return None
    first = _sum_start(hit, before[0])
    governed = FRONTED.search(hit.view.mask[:first]) or governor(hit.view, first) is not None
    return before if governed else None


def _sum_start(hit: Hit, metric: int) -> int:
    """Where «N de » before a metric starts."""
    sums = hit.view.between(max(metric - 50, 0), metric, {"amount"})
    return sums[-1].start - hit.view.start if sums else metric


def _figure_first(hit: Hit) -> Iterator[Draft]:
    """«X réalise N de chiffre d'affaires», «X (N de ventes)»."""
    view, at = hit.view, hit.match.start("amount")
    item = view.group(hit.match, "amount")
    metric, limit = metric_of(hit.match["trigger"]), limit_of(view, hit.end)
    owner = of_the_firm(hit, _owner(hit, at, metric), metric) if item else None
    if item is None or owner is None or not keeps_books(owner):
        return
    draft = hit.draft(
        FinancialResult,
        company=owner.ref(),
        metric=metric,
        amount=item.value,
        change=change_of(view, hit.end, limit) or change_since(view, limit, item),
        period=period_of(view, at, hit.end, limit, metric),
    )
    # «s'apprête à racheter X (N de ventes)»: what is so already.
    if _IN_BRACKETS.search(view.mask, 0, at) or _FROM_NOW.search(view.mask, 0, at):
        draft = replace(draft, presupposed=True)
    yield replace(draft, status="planned") if _TARGET.search(view.mask, 0, at) else draft
    yield from compared(hit, owner, metric, item)
    yield from grown_to(hit, owner, metric, at)
    yield from gapped(hit, metric, hit.end)


def _owner(hit: Hit, at: int, metric: str) -> Item | None:
    """Whose sum it is: whom brackets or a description follow, who governs it, who stands beside it."""
    view = hit.view
    owner = described(hit, at)
    if owner is not None or SECTOR.search(view.mask, 0, at):
        return owner
    if whose := of_whom(hit):
        return whose
    if metric == "dividend" and is_received(hit, at):
        return payer(hit)
    verb = None if _IN_BRACKETS.search(view.mask, 0, at) else governor(view, at)
    if verb is not None and FIGURE_VERB.search(view.mask, max(at - 60, verb), at):
        owner = holder(hit.article, view, verb) or employer(hit, verb)
        if owner is None and view.between(0, verb, ("person",)):
            return None
    if owner is None and (first := _joined_metric(hit, at)):
        owner = owner_of(hit, *first) or beside(hit, *first)
    if owner is None and _IN_THE_RED.search(view.mask, 0, at):
        owner = _in_the_red(hit, at)
    if owner is None and _AIM.search(view.mask, 0, at):
        owner = topic(hit.article, view, ("company",))
    if owner is None and metric != "savings" and FRONTED.search(view.mask[max(at - 40, 0) : at]):
        owner = beside(hit, at, hit.end)
    return owner


# «|L'objectif :| N de ventes en 2026», «|A la clé,| N d'économies»
_AIM = re.compile(
    r"(?:^|[.;] )(?:[àa] la clé|(?:(?:l'|son )?(?:objectif|ambition)|résultat|bilan|"
    r"en cause|au final|au total|verdict)(?: [a-zà-ÿ]{3,12})?|(?:(?:les|ses|des) (?:comptes|chiffres|résultats)|le bilan|la situation|l'exercice) [^;:.,\ue000-\ue002]{3,40}?) ?[:,] "
    r"(?:plus de |près de |quelque |environ )?$",
    re.IGNORECASE,
)


# «se fixe |pour objectif| N de ventes»
_TARGET = re.compile(
    r"\b(?:objectif|ambition|cible|[àa] la clé)(?: [a-zà-ÿ]{3,12})?(?: ?[:,]| de)? (?:plus de |près de |quelque |environ )?$",
    re.IGNORECASE,
)


def _in_the_red(hit: Hit, at: int) -> Item | None:
    """The firm of «Déficitaire (N de pertes), |la société|», or who stands beside the sum."""
    view = hit.view
    unnamed = _FIRM_AFTER.match(view.mask, hit.end) and not view.item_at(
        view.mask.index(")", hit.end) + 3
    )
    return topic(hit.article, view, ("company",)) if unnamed else beside(hit, at, hit.end)


_MOVE_FIRST = pattern(
    rf"\b(?:{UP_NOUN}|{DOWN_NOUN}) (?:\w{{4,15}} )?(?:de |d')(?:\w{{4,15}} )?(?:près de |plus de |"
    rf"au moins |environ )?{{percentage:change}} (?:de |du |des |d')(?:son |sa |ses |leurs? |la |"
    rf"l'|le )?(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b"
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
    if hit.match["trigger"].lower().startswith("ventes") and UNITS.search(view.mask):
        yield from _second_metric(hit, owner, item)
        return
    metric = metric_of(hit.match["trigger"])
    limit = limit_of(view, hit.end)
    amount = amount_of(view, hit.start, hit.end, limit)
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
    rf"[^;:.,()]{{0,30}}(?:\([^()]{{0,50}}\) )?,? ?et (?:de |d'|"
    rf"une? (?:\w+ )?de ){{percentage:change}} (?:de |du |des |d')(?:son |sa |ses |leurs? |la |l'|"
    rf"le )?(?P<trigger>(?:{METRIC_WORDS}){QUALIFIERS})\b(?: \({{amount:amount}}\))?"
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


FRONTED_RESULT_RULES: tuple[Rule, ...] = (
    Rule("result.figure_first", _AMOUNT_FIRST, _figure_first, needs=FIGURES),
    Rule("result.move_first", _MOVE_FIRST, _move_first, needs=FIGURES),
)
