"""Investments told by a noun: «un investissement de N dans Y», «un plan d'investissement de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import clause
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.sums import BACKERS, SUPPORT, own_amount
from articlefacts.facts.arguments.topic import free_bodies, leading
from articlefacts.facts.families.capital.investing import investment
from articlefacts.facts.families.capital.projects import firm_meant, project
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, Kind, pattern
from articlefacts.lazy import lazy


def _investors(hit: Hit, kinds: frozenset[Kind]) -> tuple[Item, ...]:
    """Who makes the investment of a noun: the subject of its verb, or of the clause: «X s'étend |avec| un plan de N»."""
    view = hit.view
    start, _ = clause(view, hit.start)
    for support in reversed(list(SUPPORT.finditer(view.mask, start, hit.match.start("trigger")))):
        if found := holders(hit.article, view, support.start(), kinds):
            return found
        if _DEAL.search(view.mask, max(support.start() - 60, 0), support.start()):
            told = hit.article.views[view.index - 1] if view.index else view
            leads = leading(told, COMPANY)
            return (leads,) if leads else ()
    if _BY_MEANS.search(view.mask, max(hit.start - 60, 0), hit.start):
        free = free_bodies(view, start, hit.start, kinds)
        return (free[0],) if are_one(free) else ()
    return ()


# «L'accord| prévoit un investissement de N»: of the firm that the sentence before is about.
_DEAL = lazy(
    r"(?:^|[,;] )(?:(?:le|ce|cet|cette|la) |l')(?:accord|projet|opération|partenariat|contrat|programme|chantier|"
    r"initiative|transaction|convention)(?: [a-zà-ÿ]{4,14})? (?:qui )?$",
    re.IGNORECASE,
)
_BY_MEANS = lazy(
    r"\b(?:avec|grâce à|moyennant|via|au prix d|par|à travers|à coups?)[ '](?:de |d')?(?:une?|son|"
    r"des|ses|l'|le)?(?: (?:nouveau|nouvel|vaste|important|gros|ambitieux|premier))? ?$",
    re.IGNORECASE,
)


def _investment_named(hit: Hit) -> Iterator[Draft]:
    """«X a réalisé un investissement dans Y», «prépare un investissement de N dans Y»."""
    view = hit.view
    amount = own_amount(hit)
    target = project(hit, amount.end - view.start if amount else hit.end)
    if target and (amount or isinstance(target, Item)):
        for investor in _investors(hit, BACKERS)[:1]:
            yield from investment(hit, investor, firm_meant(hit, target, (investor,)), amount)


def _sum_of(hit: Hit) -> Iterator[Draft]:
    """«X annonce 4 milliards d'euros d'investissements en France»."""
    if target := project(hit, hit.match.end()):
        for investor in _investors(hit, BACKERS)[:1]:
            yield from investment(hit, investor, target, hit.group("amount"))


def _total(hit: Hit) -> Iterator[Draft]:
    """«L'investissement total de X dans Y s'élève à N», «le deuxième investissement de X dans Y»."""
    amount = hit.group("amount") or hit.group("sum")
    target = hit.group("target") or (project(hit, hit.match.end("investor")) if amount else None)
    if target:
        yield from investment(hit, hit.group("investor"), target, amount)


def _planned(hit: Hit) -> Iterator[Draft]:
    """«X a annoncé un plan d'investissement de N en France»: by a firm; States have budgets."""
    if target := project(hit, hit.match.end()):
        for investor in _investors(hit, COMPANY)[:1]:
            for draft in investment(hit, investor, target, hit.group("amount")):
                yield replace(draft, status="planned")


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
        "investment.of",
        pattern(
            r"\b(?P<trigger>(?:ré)?investissements?|prises? de participation)(?: [a-zà-ÿ-]{4,14}){0,2}"
            r"(?:,? (?:de |d'|d'un montant de |à hauteur de |estimé à )(?:[a-zà-ÿ'-]{1,14} ){0,3}?"
            r"{amount:sum})? (?:de la |de l'|de |d'|du )(?:(?!(?:dans|pour|par|en|et|qui|à) )"
            r"[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:investor}(?:, [^,]{3,60},| \([^()]{1,40}\))?"
            r"(?:,? (?:de |d'|à hauteur de )(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount:amount})?"
            r"(?: (?:en )?{date})? (?:dans|chez|au capital d[eu]) ?(?:(?:la |le |l'|un |une |son |sa )?"
            r"(?:(?!(?:cadre|monde|domaine|secteur|pays|région) )[a-zà-ÿ-]{2,20} ){0,4}?"
            r"{company:target})?"
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
