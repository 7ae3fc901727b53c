"""Funding rounds: «X a levé 7,4 M€ auprès de Y», «la levée de fonds de X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated, date_of, following, governed, is_free
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.sums import BACKERS, COMPANY, HEDGES, SUPPORT, own_amount
from articlefacts.facts.arguments.topic import holders, leading, possessor, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import FundingRound

_ROUND = re.compile(
    r"(?<!\w)(?:pré-?)?(?:s[ée]rie [A-H]\d?\b|amorçage|seed|(?:premi[eè]re?|deuxième|seconde?|"
    r"troisième|quatrième)(?= (?:levée|tour|augmentation|opération)))",
    re.IGNORECASE,
)
# Money raised that no equity investor gives: loans, taxes, gifts, funds that raise for themselves.
_NOT_EQUITY = re.compile(
    r"\bchiffre d'affaires|\bventes?\b|\bbénéfices?\b|\brecettes?\b|\brevenus\b|\bprofits?\b|"
    r"\bobligat|\bemprunt|\bdettes?\b|\bimpôts?\b|\bdons?\b|\bcagnotte|\bbons? du trésor|"
    r"\bprêts?\b|\bcollecte de dons|\bsubvention|\baides? (?:publi|d')|\bvéhicule|"
    r"\bson (?:\w+ )?fonds\b|\bsyndiqué|\badjudication|\bmarché (?:financier|monétaire|régional)",
    re.IGNORECASE,
)


def _raised(hit: Hit) -> Iterator[Draft]:
    """«X a levé 7,4 M€ auprès de Y et Z»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    if (
        amount is None
        or _not_equity(hit, amount)
        or _SPENT.match(view.mask, hit.match.end())
        or _FLOATED.match(view.mask, hit.match.end())
    ):
        return
    for company in _raiser(hit):
        yield _round(hit, company, amount, hit.match.end())


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
        draft = _round(hit, company, amount, hit.start)
        investors = [
            ref
            for ref in draft.slots.get("investors", ())
            if ref.id != (company.entity.id if company.entity else "")
        ]
        if investors:
            yield draft


def _not_equity(hit: Hit, amount: Item | None) -> bool:
    end = amount.end - hit.view.start if amount else hit.end
    return bool(_NOT_EQUITY.search(hit.view.mask, max(hit.start - 30, 0), end + 40))


def _raiser(hit: Hit) -> tuple[Item, ...]:
    found = holders(hit.article, hit.view, hit.start, COMPANY)
    if found:
        return found[:1]
    if re.search(r"(?:^|[,;:] ?)(?:après )?(?:avoir|ayant|en) $", hit.view.mask[: hit.start], re.I):
        host = host_of_participle(hit.view, 0, hit.match.end(), COMPANY)
        return (host,) if host else ()
    return ()


def _round(hit: Hit, company: Item, amount: Item | None, at: int) -> Draft:
    date = date_of(hit.view, hit.start)
    words = _ROUND.search(hit.view.mask)
    return hit.draft(
        FundingRound,
        company=company.ref(),
        amount=amount.value if amount else None,
        investors=_investors(hit, at, company),
        round=hit.view.span(*words.span()) if words else None,
        date=date.value if date else None,
    )


_INVESTOR_CUES = (
    r"auprès (?:notamment )?(?:d(?:es?|u|')|notamment d(?:es?|u|'))",
    (
        r"(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|financée?|"
        r"réalisée?) (?:\w+ment )?par"
    ),
    r"avec (?:la participation|le soutien|l'appui|l'entrée au capital|l'aide) d(?:es?|u|')",
    r"rejointe?s? par",
    r"(?:apportée?|abondée?|signée?|consentie?|versée?)s? (?:\w+ment )?par",
    r"convain\w+",
)
# «auquel A et B se sont associés», «à laquelle a participé A»
_JOINED_BY = pattern(
    r"\b(?:auquel|à laquelle|auxquels|auxquelles) (?:(?:a|ont) (?:également |aussi |"
    r"notamment )?(?:participé|pris part|contribué|souscrit) )?(?:notamment )?(?:la |le |l'|"
    r"les )?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:backer}"
)


def _investors(hit: Hit, at: int, company: Item) -> tuple[EntityRef, ...]:
    found: dict[str, EntityRef] = {}
    for cue in _INVESTOR_CUES:
        for item in governed(hit.view, at, cue, BACKERS, within=200):
            if item.entity and company.entity and item.entity.id != company.entity.id:
                found.setdefault(item.entity.id, item.ref())
    joined = _JOINED_BY.search(hit.view.mask, at, min(at + 260, len(hit.view.mask)))
    first = hit.view.group(joined, "backer") if joined else None
    for item in coordinated(hit.view, first, BACKERS) if first else ():
        if item.entity and company.entity and item.entity.id != company.entity.id:
            found.setdefault(item.entity.id, item.ref())
    return tuple(sorted(found.values(), key=lambda ref: ref.start))


def _round_named(hit: Hit) -> Iterator[Draft]:
    """«une levée de fonds de 105 millions d'euros», «le tour de table de X»."""
    view = hit.view
    amount = own_amount(hit)
    if _not_equity(hit, amount):
        return
    company = _led(hit) or _beneficiary(hit) or _doer(hit) or _implied(hit, amount)
    if company is None or (amount is None and not _possessed(hit)):
        return
    if amount is None and _PARTICIPATION.search(view.mask[: hit.start]):
        return
    draft = _round(hit, company, amount, amount.end - view.start if amount else hit.end)
    slots = dict(draft.slots)
    if backers := _leaders(hit, company):
        slots["investors"] = tuple(backers)
    if _concession(hit):  # «malgré une levée de N» keeps the date of its main clause out
        slots.pop("date", None)
    yield Draft(draft.fact, slots, draft.trigger)


# «A a mené un tour de table de N dans B», «A participe à la levée de B»: A gives, B raises.
_LEADS = re.compile(
    r"\b(?:"
    + alternation("mener", "piloter", "conduire", "diriger", "emmener", "participer", "souscrire")
    + r")\b(?! \w+ par)[^.;:]{0,40}$",
    re.IGNORECASE,
)


def _led(hit: Hit) -> Item | None:
    """The company that a backer's round is for."""
    if not _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        return None
    found = governed(
        hit.view, hit.end, r"dans|chez|au profit d(?:e|u|')|d(?:e|u|')", COMPANY, within=90
    )
    return found[0] if found else None


def _leaders(hit: Hit, company: Item) -> list[EntityRef]:
    """Who leads or joins the round, as the subject: «A et B mènent le tour de table de X»."""
    match = _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start)
    found = holders(hit.article, hit.view, match.start(), BACKERS) if match else ()
    return [item.ref() for item in found if item.entity != company.entity]


_OF_COMPANY = pattern(
    r"(?: de fonds| de table| de financement| de capital)?(?: (?:XXL|record|géante))?"
    r"(?: de \ue005\ue010*)? (?:de |d'|du |pour |chez )(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}"
)


def _beneficiary(hit: Hit) -> Item | None:
    match = _OF_COMPANY.match(hit.view.mask, hit.end)
    return hit.view.group(match, "company") if match else None


def _doer(hit: Hit) -> Item | None:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = list(SUPPORT.finditer(view.mask, start, hit.start))
    for support in reversed(supports):
        if found := holders(hit.article, view, support.start(), COMPANY):
            return found[0]
    if _concession(hit):
        first = leading(view, COMPANY)
        if first and first.start < hit.start + view.start:
            return first  # «|X| débute l'année avec une levée»
        comma = view.mask.find(",", hit.end)
        return following(view, comma, COMPANY, within=60) if comma >= 0 else None
    if _possessed(hit):
        return possessor(hit.article, view, hit.start, COMPANY)
    return None


def _implied(hit: Hit, amount: Item | None) -> Item | None:
    """«Le solde viendra d'une augmentation de capital de N»: of whom the article speaks."""
    others = hit.view.between(0, len(hit.view.mask), COMPANY)
    found = topic(hit.article, hit.view, COMPANY) if amount else None
    return (
        found
        if found and all(i.entity == found.entity or not is_free(hit.view, i) for i in others)
        else None
    )


def _concession(hit: Hit) -> bool:
    return bool(
        re.search(
            r"\b(?:malgré|après|avec|grâce à|depuis) (?:une?|sa|son|cette) (?:\w+ )?$",
            hit.view.mask[: hit.start],
            re.I,
        )
    )


_PARTICIPATION = re.compile(
    r"\b(?:particip\w+|souscri\w+|contribu\w+) à (?:cette|ce|la|sa|son) (?:\w+ )?$", re.IGNORECASE
)


def _possessed(hit: Hit) -> bool:
    return bool(re.search(r"\b(?:sa|son|leur) (?:\w+ )?$", hit.view.mask[: hit.start], re.I))


_RAISE = alternation("lever", "récolter", "empocher", "engranger", "mobiliser")


def _collected(hit: Hit) -> Iterator[Draft]:
    """«les 12 millions d'euros levés par X», «N ont été levés auprès de Y»."""
    view = hit.view
    amount = view.group(hit.match, "amount")
    by = governed(view, hit.end, "par", COMPANY, within=60)
    others = not by and view.mask.startswith(" par ", hit.match.end())  # by a tax, by a fund
    company = by[0] if by else None if others else possessor(hit.article, view, hit.start, COMPANY)
    if amount and company and not _not_equity(hit, amount):
        yield _round(hit, company, amount, hit.match.end())


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
        "funding.raise",
        pattern(rf"\b(?P<trigger>(?!levées?\b){_RAISE})\b " + HEDGES + r"{amount:amount}"),
        _raised,
    ),
    Rule(
        "funding.round",
        pattern(
            r"\b(?P<trigger>(?:méga-?)?levée(?: de fonds)?|tours? (?:de (?:table|financement)|"
            r"d'amorçage|de (?=série [A-H]\b))|augmentation de capital|cycle de financement|"
            r"(?<=une )série [A-H]|(?<=sa )série [A-H]|^série [A-H](?= de \ue005))\b"
            r"(?! de (?:boucliers|écrou|immunité|rideau|doute|restriction|sanction|suspens))"
        ),
        _round_named,
    ),
)
