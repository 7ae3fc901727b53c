"""Investments told by a noun: «un investissement de N dans Y», «un plan d'investissement de N»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import (
    clause,
)
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.sums import BACKERS, COMPANY, SUPPORT, own_amount
from articlefacts.facts.families.capital.investing import investment
from articlefacts.facts.families.capital.projects import project
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern


def _investment_named(hit: Hit) -> Iterator[Draft]:
    """«X a réalisé un investissement dans Y», «prépare un investissement de N dans Y»."""
    view = hit.view
    amount = own_amount(hit)
    target = project(hit, amount.end - view.start if amount else hit.end)
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        investors = holders(hit.article, view, support.start(), BACKERS)
        if investors and target and (amount or isinstance(target, Item)):
            yield from investment(hit, investors[0], target, amount)
            return


def _sum_of(hit: Hit) -> Iterator[Draft]:
    """«X annonce 4 milliards d'euros d'investissements en France»."""
    view = hit.view
    target = project(hit, hit.match.end())
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.match.start()))):
        if target and (investors := holders(hit.article, view, support.start(), BACKERS)):
            yield from investment(hit, investors[0], target, view.group(hit.match, "amount"))
            return


def _total(hit: Hit) -> Iterator[Draft]:
    """«L'investissement total de X dans Y s'élève à N»."""
    view = hit.view
    target = view.group(hit.match, "target")
    if target:
        yield from investment(
            hit, view.group(hit.match, "investor"), target, view.group(hit.match, "amount")
        )


def _planned(hit: Hit) -> Iterator[Draft]:
    """«X a annoncé un plan d'investissement de N en France»: by a firm; States have budgets."""
    view = hit.view
    target = project(hit, hit.match.end())
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.start))):
        if target and (investors := holders(hit.article, view, support.start(), COMPANY)):
            for draft in investment(hit, investors[0], target, view.group(hit.match, "amount")):
                yield replace(draft, status="planned")
            return


INVESTMENT_NOUN_RULES: tuple[Rule, ...] = (
    Rule(
        "investment.sum_of",
        pattern(
            r"{amount:amount} (?:d'|de nouveaux |de )(?P<trigger>(?:ré)?investissements)"
            r"(?: [a-zà-ÿ-]{5,18})?(?= (?:dans|en|sur|au|à|pour) )"
        ),
        _sum_of,
    ),
    Rule(
        "investment.total",
        pattern(
            r"\b(?P<trigger>investissements?)(?: (?:total|totaux|global|cumulés?|initial|"
            r"supplémentaire))? (?:de |d'|du )(?:la |le |"
            r"l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:investor} (?:pour|dans|chez|au profit de) (?:la |"
            r"le |l')?(?:[a-zà-ÿ-]+ ){0,3}?{company:target}[^.;:,]{0,30}? (?:s'élèv\w+|atteint|"
            r"atteignent|représente\w*|se chiffr\w+|s'établit|dépasse\w*)(?: [a-zà-ÿ]{1,8}){0,3} "
            r"{amount:amount}"
        ),
        _total,
    ),
    Rule(
        "investment.plan",
        pattern(
            r"\b(?P<trigger>(?:plan|programme|projet|enveloppe|budget)s? d'investissements?)"
            r"(?: [a-zà-ÿ-]{4,14})?,? (?:de |d'un montant de |à hauteur de |"
            r"d')(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount:amount}"
        ),
        _planned,
    ),
    Rule(
        "investment.named",
        pattern(
            r"(?<!d')(?<!\bde )\b(?P<trigger>(?:ré)?investissements?|(?:apport|injection|ticket)(?: (?:en|"
            r"de) (?:fonds propres|capital|numéraire|fonds|liquidités)|(?= (?:de|d') ?\ue005)))\b"
        ),
        _investment_named,
    ),
)
