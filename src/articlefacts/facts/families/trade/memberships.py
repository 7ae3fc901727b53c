"""Partnerships told by who belongs to them: «le consortium formé de A, B et C», «mené conjointement par A et B»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, governed
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.families.trade.agreements import partnered
from articlefacts.facts.families.trade.partners import PARTIES
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

# What only partners form; a firm or a project has members of many kinds.
_UNION = (
    r"(?:consortium|groupement|alliance|coalition|co-?entreprise|joint[- ]venture|attelage|"
    r"tandem|trio|duo)"
)
_VENTURE = r"(?:initiative|projet|programme|partenariat|regroupement|pool)"
_FIRM = r"(?:société|entreprise|structure|entité|compagnie)"
_NAME = (
    r"(?: (?:d'entreprises|d'industriels|[a-zà-ÿ]{4,14}))?"
    r"(?: [«\"]?\s?[\ue000\ue001\ue003\ue004]\ue010*\s?[»\"]?)?(?: \([^()]{1,30}\))?"
)
_MADE_OF = r"(?:composée?|formée?|constituée?)(?: à parts égales| notamment)? (?:de |d'|du |par |des |entre )"
_JOINS = r"(?:réunissant|regroupant|rassemblant|associant|fédérant|impliquant|unissant) "
_JOINING = rf"{alternation('réunir', 'regrouper', 'rassembler', 'associer', tenses=('present', 'imperfect'))} "
_FIRST = (
    r"(?:(?:les|la|le|l'|notamment|sociétés|groupes|entreprises|géants|compagnies)\s?){0,3}"
    r"(?:(?!(?:de|du|par|qui|et|en|pour|sur) )[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:party}"
)
_LEAD = r"(?:formée?|menée?|pilotée?|dirigée?|emmenée?|initiée?|conduite?|portée?|créée?|lancée?)"
_WORK = (
    r"(?:men|lanc|développ|port|pilot|conç|conçu|réalis|cré|constru|exploit|financ|gér|mis|bâti|"
    r"produi|élabor|condui|fabriqu|imagin|fond|détenue en joint)[a-zà-ÿ]{0,4}"
)


def _members(hit: Hit) -> Iterator[Draft]:
    """«le consortium formé de A, B et C», «une initiative réunissant A et B»."""
    item = hit.group("party")
    for draft in partnered(hit, list(coordinated(hit.view, item, PARTIES)) if item else []):
        yield replace(draft, presupposed=True)


def _joins(hit: Hit) -> Iterator[Draft]:
    """«A rejoint le consortium mené par B»."""
    item, newcomers = hit.group("party"), doers(hit.article, hit.view, hit.start, PARTIES)
    if item and newcomers:
        yield from partnered(hit, [*newcomers, *coordinated(hit.view, item, PARTIES)])


def _jointly(hit: Hit) -> Iterator[Draft]:
    """«la coentreprise formée par A et B», «un projet mené conjointement par A et B»."""
    if _FIGHT.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        return
    parties = governed(hit.view, hit.end, r"par|entre|d(?:es?|u|')", PARTIES, within=70)
    yield from partnered(hit, list(parties))


# «|La grève| lancée conjointement par A et B»
_FIGHT = lazy(
    r"\b(?:grève|enquête|plainte|appel|recours|manifestation|mobilisation|pétition|tribune|communiqué|"
    r"sondage|étude|rapport|perquisition|lettre)s?\b",
    re.IGNORECASE,
)

MEMBERSHIP_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.consortium",
        pattern(
            rf"\b(?P<trigger>{_UNION}){_NAME},? (?:(?:également )?(?:{_MADE_OF}|(?:créée?|"
            rf"détenue?)(?: à parts égales)? (?:de |d'|du |par |des |entre ))|{_JOINS}|"
            rf"(?:qui |lequel |laquelle )?{_JOINING}){_FIRST}"
        ),
        _members,
    ),
    Rule(
        "partnership.venture",
        pattern(
            rf"\b(?P<trigger>(?:{_VENTURE}(?={_NAME},? (?:{_JOINS}|{_JOINING}))|{_FIRM}(?={_NAME},? (?:{_MADE_OF}|associ))))"
            rf"{_NAME},? (?:{_JOINS}|{_MADE_OF}|{_JOINING}){_FIRST}"
        ),
        _members,
    ),
    Rule(
        "partnership.joins_union",
        pattern(
            rf"\b(?P<trigger>{alternation('rejoindre', 'intégrer')}) (?:le |la |l'|un |une |ce |"
            rf"cette )(?:[a-zà-ÿ]{{4,14}} )?(?:{_UNION}|{_VENTURE}){_NAME},? {_LEAD} par {_FIRST}"
        ),
        _joins,
    ),
    Rule(
        "partnership.joint",
        pattern(
            r"\b(?P<trigger>co-?entreprise|joint[- ]venture)\b(?= (?:détenue|entre|de|créée|formée|par))"
        ),
        _jointly,
    ),
    Rule(
        "partnership.jointly_by",
        pattern(
            rf"\b{_WORK} (?:[a-zà-ÿ]{{2,12}} ){{0,2}}?(?P<trigger>conjointement|en commun|de concert|"
            r"main dans la main|à parts égales)(?= par )"
        ),
        _jointly,
    ),
)
