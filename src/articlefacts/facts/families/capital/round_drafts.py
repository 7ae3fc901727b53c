"""The draft of a funding round: its investors, its name, and whether the money is equity at all."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import coordinated, date_of, governed
from articlefacts.facts.arguments.sums import BACKERS
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, pattern
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


def not_equity(hit: Hit, amount: Item | None) -> bool:
    """Tell whether the words around say that no shares are given for the money."""
    end = amount.end - hit.view.start if amount else hit.end
    return bool(_NOT_EQUITY.search(hit.view.mask, max(hit.start - 30, 0), end + 40))


def round_of(hit: Hit, company: Item, amount: Item | None, at: int) -> Draft:
    """Draft a round with the investors named behind ``at``."""
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
        r"réalisée?)s? (?:\w+ment )?par"
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


# «un tour mené par |deux acteurs du bois : A et B|»
_LISTED = pattern(
    r"\b(?:men|condui|pilot|emmen|dirig|souscri)[a-zà-ÿ]{1,3} par [^.;:,\ue000-\ue002]{3,60} ?: "
    r"(?:la |le |l'|les )?{company|organization|person:backer}"
)


def _investors(hit: Hit, at: int, company: Item) -> tuple[EntityRef, ...]:
    found: dict[str, EntityRef] = {}
    for cue in _INVESTOR_CUES:
        for item in governed(hit.view, at, cue, BACKERS, within=200):
            if item.entity and company.entity and item.entity.id != company.entity.id:
                found.setdefault(item.entity.id, item.ref())
    joined = _JOINED_BY.search(hit.view.mask, at, min(at + 260, len(hit.view.mask)))
    listed = joined or _LISTED.search(hit.view.mask, at, min(at + 200, len(hit.view.mask)))
    first = hit.view.group(listed, "backer") if listed else None
    for item in coordinated(hit.view, first, BACKERS) if first else ():
        if item.entity and company.entity and item.entity.id != company.entity.id:
            found.setdefault(item.entity.id, item.ref())
    return tuple(sorted(found.values(), key=lambda ref: ref.start))
