"""Funding rounds told by a verb: «X a levé 7,4 M€ auprès de Y», «les N levés par X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import following, governed, is_free
from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.sums import BACKERS, HEDGES
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.capital.round_drafts import not_equity, round_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Status


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
    if _lent(hit):
        return
    for company in raiser(hit):
        draft = round_of(hit, company, amount, hit.match.end())
        told: Status | None = "planned" if _SOUGHT.match(hit.match["trigger"]) else None
        told = "asserted" if _WENT.match(hit.match["trigger"]) else told  # «est allée chercher N»
        yield replace(draft, status=told) if told else draft


_WENT = re.compile(r"allée?s?\b", re.IGNORECASE)
_SOUGHT = re.compile(r"attend|cherch|vise|en quête|à la recherche", re.IGNORECASE)


def _lent(hit: Hit) -> bool:
    """Whether a bank is asked: «a obtenu N auprès de la banque A» is a loan, but of one that invests too."""
    banks = governed(hit.view, hit.match.end(), r"auprès d(?:es?|u|')", BACKERS, within=60)
    first = banks[0].entity if banks else None
    return bool(first and BANK.match(first.name) and not _INVESTS.match(first.name))


_INVESTS = re.compile(
    r"bpi|caisse des dépôts|[^,;]{0,30}(?:capital|invest|ventures)", re.IGNORECASE
)


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
    for company in raiser(hit):
        draft = round_of(hit, company, amount, hit.start)
        investors = [
            ref
            for ref in draft.slots.get("investors", ())
            if ref.id != (company.entity.id if company.entity else "")
        ]
        if investors:
            yield draft


def raiser(hit: Hit) -> tuple[Item, ...]:
    """The firm that gets the money: the subject, its founders' firm, the host of «après avoir levé»."""
    if _FOUNDERS.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        firm = topic(hit.article, hit.view, COMPANY)
        return (firm,) if firm else ()
    found = holders(hit.article, hit.view, hit.start, COMPANY)
    if found:
        return found[:1]
    if re.search(r"(?:^|[,;:] ?)(?:après )?(?:avoir|ayant|en) $", hit.view.mask[: hit.start], re.I):
        host = host_of_participle(hit.view, 0, hit.match.end(), COMPANY)
        return (host,) if host else ()
    return ()


# «|Ses fondateurs ont| levé N»: for their firm.
_FOUNDERS = lazy(
    r"(?:^|[;:,] )(?:ses|les|les (?:deux|trois)) (?:co-?)?(?:fondateurs|fondatrices|dirigeants|associés)(?: [a-zà-ÿ-]{4,14})? "
    r"(?:ont|avaient|viennent de|vont)(?: [a-zà-ÿ]{4,8})? $",
    re.IGNORECASE,
)
_RAISE = alternation("lever", "récolter", "empocher", "engranger", "mobiliser")


def _collected(hit: Hit) -> Iterator[Draft]:
    """«les 12 millions d'euros levés par X», «N ont été levés auprès de Y»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    by = governed(view, hit.end, "par", COMPANY, within=60)
    others = not by and view.mask.startswith(" par ", hit.match.end())  # by a tax, by a fund
    company = (
        by[0]
        if by
        else None
        if others
        else _behind_lead(hit) or possessor(hit.article, view, hit.start, COMPANY)
    )
    if amount and company and not not_equity(hit, amount):
        yield round_of(hit, company, amount, hit.match.end())


def _behind_lead(hit: Hit) -> Item | None:
    """«Avec les N levés auprès d'A, |X| va recruter»."""
    if not _MEANS.match(hit.view.mask):
        return None
    comma = hit.view.mask.find(",", hit.match.end())
    found = following(hit.view, comma, COMPANY, within=60) if comma >= 0 else None
    return found if found and is_free(hit.view, found) else None


_MEANS = re.compile(r"(?:Avec|Grâce à|Grâce aux|Forte? d|Malgré|Outre)\b", re.IGNORECASE)

_GATHER = (
    rf"(?:{alternation('collecter', 'rafler')}|{alternation('sécuriser', 'décrocher', 'réunir', 'obtenir', 'rassembler', 'trouver')}|"
    r"(?:all(?:er|ée?s?)|va|ira|iront) chercher|recueill(?:e|i|ir|ent|ait)|attir(?:e|é|er|ent)|glan(?:e|é|er)|amass(?:e|é|er))"
)
_SEEK = (
    r"(?:attend(?:ent|ait|re)?|cherch(?:e|ent|ait|er)|re(?:çu|çoit|cevoir|cevra)|vise(?:nt)?|en quête d(?:e |')|"
    r"à la recherche d(?:e |'))"
)
# «a obtenu |d'A et de B| N en fonds propres»
_GIVER = (
    r"(?:(?:auprès )?(?:de |d'|du )(?:la |l')?(?:fonds )?[\ue000\ue001]\ue010*(?:(?:,| et) (?:de |d'|du )?(?:la |l')?"
    r"(?:fonds )?[\ue000\ue001]\ue010*){0,3} )?"
)
# «|N| d'argent frais»: money that can only be equity.
_FRESH = (
    r"(?: (?:d'argent frais|d'argent neuf|de capitaux (?:frais|supplémentaires|nouveaux)|de fonds frais|"
    r"(?:en|de) fonds propres|(?:en|d') ?equity|en capital\b(?!-)|en (?:pré-?)?amorçage|en s[ée]rie [A-H]\b|"
    r"auprès (?:de |d')(?:plusieurs |nouveaux |ses )?(?:investisseurs|business angels|fonds|actionnaires)))"
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
        "funding.fresh",
        pattern(
            rf"\b(?P<trigger>{_SEEK}|{_GATHER}\b) ?{_GIVER}"
            + HEDGES
            + rf"{{amount:amount}}(?={_FRESH})"
        ),
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
            r"au total )?(?P<trigger>(?:levés?|récoltés?)(?= (?:par|auprès|en {date}|lors|depuis|à ce jour|au total))|"
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
