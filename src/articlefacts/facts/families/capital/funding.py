"""Funding rounds told by a verb: «X a levé 7,4 M€ auprès de Y», «les N levés par X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.capital.round_drafts import not_equity, round_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation


def _raised(hit: Hit) -> Iterator[Draft]:
    """«X a levé 7,4 M€ auprès de Y et Z»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    if (
        amount is None
        or not_equity(hit, amount)
        or _SPENT.match(view.mask, hit.match.end())
        or _FLOATED.match(view.mask, hit.match.end())
    ):
        return
    for company in _raiser(hit):
        yield round_of(hit, company, amount, hit.match.end())


# «mobilise 30 millions pour aider ses clients»: money given out.
_SPENT = re.compile(
    r"[^.;,]{0,20}? (?:pour|afin de|afin d') ?(?:payer|aider|soutenir|indemniser|venir en aide|"
    r"faire face|rembourser|lutter)\b|[^.;,]{0,20}? pour (?:financer|développer) (?:des|les|"
    r"plusieurs|une dizaine de) ",
    re.IGNORECASE,
)

# «a levé 300 millions |lors de son entrée en Bourse|»: the listing says it.
_FLOATED = re.compile(
    r"[^.;,]{0,40}? (?:lors|à l'occasion|grâce|via|dans le cadre|par)(?: de| d'| à)? ?(?:son|sa|"
    r"une|l'|cette) ?(?:introduction|entrée|mise|cotation|IPO|offre (?:publique )?initiale)\b",
    re.IGNORECASE,
)


def _convinced(hit: Hit) -> Iterator[Draft]:
    """«X a convaincu Y de lui confier 22 M€»."""
    amount = hit.view.group(hit.match, "amount")
    for company in _raiser(hit):
        draft = round_of(hit, company, amount, hit.start)
        investors = [
            ref
            for ref in draft.slots.get("investors", ())
            if ref.id != (company.entity.id if company.entity else "")
        ]
        if investors:
            yield draft


def _raiser(hit: Hit) -> tuple[Item, ...]:
    found = holders(hit.article, hit.view, hit.start, COMPANY)
    if found:
        return found[:1]
    if re.search(r"(?:^|[,;:] ?)(?:après )?(?:avoir|ayant|en) $", hit.view.mask[: hit.start], re.I):
        host = host_of_participle(hit.view, 0, hit.match.end(), COMPANY)
        return (host,) if host else ()
    return ()


_RAISE = alternation("lever", "récolter", "empocher", "engranger", "mobiliser")


def _collected(hit: Hit) -> Iterator[Draft]:
    """«les 12 millions d'euros levés par X», «N ont été levés auprès de Y»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    by = governed(view, hit.end, "par", COMPANY, within=60)
    others = not by and view.mask.startswith(" par ", hit.match.end())  # by a tax, by a fund
    company = by[0] if by else None if others else possessor(hit.article, view, hit.start, COMPANY)
    if amount and company and not not_equity(hit, amount):
        yield round_of(hit, company, amount, hit.match.end())


_GATHER = (
    rf"(?:{alternation('sécuriser', 'décrocher', 'réunir', 'obtenir', 'rassembler', 'trouver')}|"
    r"recueill(?:e|i|ir|ent|ait)|attir(?:e|é|er|ent)|glan(?:e|é|er)|amass(?:e|é|er))"
)

_FROM_WHOM = (
    r"(?=[^.;]{0,40}? auprès (?:de|d'|du|notamment)|[^.;,]{0,30}? (?:lors|à l'occasion) (?:de |"
    r"d')(?:sa|une?|son|cette|ce) (?:\w+ ){0,2}?(?:levée|tour|augmentation de capital))"
)

FUNDING_RULES: tuple[Rule, ...] = (
    Rule(
        "funding.gather",
        pattern(rf"\b(?P<trigger>{_GATHER})\b " + HEDGES + r"{amount:amount}" + _FROM_WHOM),
        _raised,
    ),
    Rule(
        "funding.convince",
        pattern(
            (
                r"\b(?P<trigger>convain(?:cre|c|cu|quent|quit|cra))\b"
                r"(?=[^.;:]{0,40}?[\ue000-\ue002])[^.;:]{0,120}? de (?:lui|leur) (?:confier|"
                r"apporter|avancer|verser|accorder) "
            )
            + HEDGES
            + r"{amount:amount}"
        ),
        _convinced,
    ),
    Rule(
        "funding.collected",
        pattern(
            r"{amount:amount},? (?:ont (?:déjà )?été |a (?:déjà )?été |déjà |"
            r"au total )?(?P<trigger>(?:levés?|récoltés?)(?= (?:par|auprès|en {date}|lors))|"
            r"souscrits(?= par))"
        ),
        _collected,
    ),
    Rule(
        "funding.capital",
        pattern(
            r"\b(?P<trigger>augment(?:e|ent|er|é|era|eront|ant) (?:son|leur) capital(?: social)?|"
            r"(?:voit|verra|vu) (?:son|leur) capital(?: social)? augmenter) "
            rf"(?:de |d'|à hauteur de |d'un montant de ){HEDGES}{{amount:amount}}"
        ),
        _raised,
    ),
    Rule(
        "funding.raise",
        pattern(
            rf"\b(?P<trigger>(?!levées?\b|mobilis[a-zé]{{1,5}} (?:une? |des )investissement){_RAISE})\b "
            + HEDGES
            + r"{amount:amount}"
        ),
        _raised,
    ),
)
