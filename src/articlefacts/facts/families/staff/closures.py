"""Jobs that go where something closes or nobody is replaced: «fermera douze magasins, soit 80 postes»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.staff.employers import employer_of_verb
from articlefacts.facts.families.staff.headcounts import NUMBER, counted
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.models.facts import JobCuts


def _closes(hit: Hit) -> Iterator[Draft]:
    """«X fermera douze magasins, soit 80 postes», «X a fermé la fonderie et ses 95 emplois»."""
    closed = hit.view.between(hit.end, hit.match.start("count"), COMPANY)
    yield from counted(hit, JobCuts, closed[0] if len(closed) == 1 else employer_of_verb(hit))


def _departures(hit: Hit) -> Iterator[Draft]:
    """«Le plan se traduira par 85 départs», «La direction confirme 85 départs»."""
    for draft in counted(hit, JobCuts, employer_of_passive(hit)):
        yield replace(draft, status="planned")


def _unreplaced(hit: Hit) -> Iterator[Draft]:
    """«X ne remplacera pas 60 départs», «60 postes ne seront pas remplacés»: posts that go."""
    passive = "posts" in hit.match.re.groupindex
    body = employer_of_passive(hit) if passive else employer_of_verb(hit)
    for draft in counted(hit, JobCuts, body):
        past = _PAST.match(hit.match["trigger"])
        yield replace(draft, status="asserted" if past else "planned")


_PAST = re.compile(r"n'(?:a|ont|avaient) pas|ne sont (?:pas|plus) remplacé", re.IGNORECASE)
_POSTS = r"(?:postes|emplois|départs|salariés|agents|CDI)"

CLOSURE_RULES: tuple[Rule, ...] = (
    Rule(
        "job_cuts.closes",
        pattern(
            rf"(?<![\w-])(?P<trigger>(?:ferm|arrêt|liquid|cess|sabord)(?:er|e|ent|é|era|eront|erait|ait|ant))\b[^.;:()«»]{{3,80}}?"
            rf"(?:,? \(?soit|,? avec la perte de|,? et (?:ses|leurs|les)) {NUMBER}\s(?:de |d')?(?:emplois|postes|CDI|licenciements)\b"
        ),
        _closes,
    ),
    Rule(
        "job_cuts.departures",
        pattern(
            r"\b(?P<trigger>(?:tradui\w{1,7} par|entraîn\w{1,5}|provoqu\w{1,5}|prévoi\w{1,3}|prévu|confirm\w{1,4}|annonc\w{1,4}|envisag\w{1,4}|"
            rf"redout\w{{1,4}}|visant|vise|porte sur|portant sur|négoci\w{{1,4}})) {NUMBER}\sdéparts"
            r"(?=\s?[,.;:)»]|$| (?:contraints|volontaires|forcés|secs|dont|d'ici|chez|parmi)\b)"
        ),
        _departures,
    ),
    Rule(
        "job_cuts.unreplaced",
        pattern(
            rf"{{number:count}}\s(?:de |d')?(?P<posts>{_POSTS})(?: (?!ne)[a-zà-ÿ'-]{{2,16}}){{0,3}} (?P<trigger>ne (?:seront|sont|seraient|vont) "
            r"(?:pas|plus) (?:être )?remplacée?s|n'(?:ont|avaient) pas été remplacée?s)"
        ),
        _unreplaced,
    ),
    Rule(
        "job_cuts.no_successor",
        pattern(
            r"\b(?P<trigger>(?:ne |n')(?:remplac\w{1,4}|va pas remplacer|a pas remplacé|ont pas remplacé|compte pas remplacer)(?: (?:pas|plus))?) "
            rf"{NUMBER}\s(?:de |d')?{_POSTS}\b"
        ),
        _unreplaced,
    ),
)
