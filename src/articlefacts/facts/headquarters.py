"""Where an organization has its seat: «basée à Lyon», «dont le siège est à Lyon», «la lyonnaise X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articlefacts.facts.actors import actor, qualified
from articlefacts.facts.posts import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.facts.wording import one_of
from articlefacts.lexicon import tables
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import Headquarters
from articlefacts.models.spans import Span

_IN = (
    r"(?:à|au|aux|en|dans|près de|près d'|à côté de|sur)\s?(?:la |le |les |l')?"
    r"(?:(?:banlieue|région|périphérie|ville|commune|zone|quartier|canton|état|technopole|cité) (?:de |d'|du )?(?:la |l')?|nouveau )?"
)
_WHERE = rf"{_IN}{{place:place}}"
_NOUN = (
    r"start-?up|jeunes? pousses?|pépite|licorne|entreprise|société|groupe|pme|eti|biotech|medtech|fintech|greentech|foodtech|"
    r"agritech|deeptech|insurtech|edtech|proptech|scale-?up|éditeur|spécialiste|fabricant|industriel|constructeur|équipementier|"
    r"distributeur|enseigne|marque|maison|banque|assureur|mutuelle|cabinet|agence|fonds|gestionnaire|opérateur|"
    r"laboratoire|transporteur|brasseur|brasserie|coopérative|studio|éditrice|plateforme|plate-forme|promoteur|"
    r"bailleur|armateur|fondation|association|quotidien|journal|école|firme|compagnie|chocolatier|maroquinier|joaillier"
)


def _ref(item: Item) -> EntityRef:
    return item.ref()


def _based(hit: Hit) -> Iterator[Draft]:
    """«X, basé à Lyon», «Basée à Lyon, X», «X est installé à Lyon»."""
    view = hit.view
    place = view.group(hit.match, "place")
    body = qualified(hit)
    if place and body:
        yield hit.draft(Headquarters, organization=_ref(body), place=_ref(place))


def _seat(hit: Hit) -> Iterator[Draft]:
    """«X, dont le siège est à Lyon», «X, qui a son siège à Lyon», «le siège de X, à Lyon»."""
    view = hit.view
    place = view.group(hit.match, "place")
    body = view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
    if body is None:
        body = _owner(hit)
    if place and body:
        yield hit.draft(Headquarters, organization=_ref(body), place=_ref(place))


def _owner(hit: Hit) -> Item | None:
    view = hit.view
    word = hit.match.group().lower()
    if word.startswith("dont"):
        before = view.between(0, hit.match.start(), BODIES)
        if not before or len(view.mask[before[-1].end - view.start : hit.match.start()]) > 50:
            return None
        return before[-1]
    if word.startswith(("son ", "leur ")):
        return meant_body(hit, hit.match.start())
    return actor(hit)


def _inhabitant(hit: Hit) -> Iterator[Draft]:
    """«la start-up nantaise X», «le lyonnais X»: the adjective is the place."""
    view = hit.view
    body = view.group(hit.match, "body")
    if body is not None and body.named:
        place: Span = view.span(*hit.match.span("place"))
        yield hit.draft(Headquarters, organization=_ref(body), place=place)


@cache
def _city_adjectives() -> str:
    """«lyonnais», «nantaise»: adjectives of cities; those of countries say where a market is."""
    found: dict[str, set[str]] = {}
    for row in tables.rows("places.tsv"):
        for adjective in tables.parts(row.get("adjectives", ""), "|"):
            found.setdefault(adjective, set()).add(row.get("kind", ""))
    return one_of(a for a, kinds in found.items() if kinds == {"city"} and len(a) > 4)


def _adjective_pattern() -> re.Pattern[str]:
    adjective = rf"(?P<place>{_city_adjectives()})"
    noun = rf"(?:{_NOUN})s?(?:\s[a-zà-ÿ'-]{{3,20}}){{0,3}}?"
    return pattern(
        rf"(?:(?P<trigger>(?<![\w-])(?:{noun})\s{adjective})(?:\s[a-zà-ÿ'-]{{2,20}}){{0,4}}?)\s[«\"“]?{{company|organization:body}}"
    )


def _bare_adjective_pattern() -> re.Pattern[str]:
    return pattern(
        rf"\b(?:le |la |l'|du |au )(?P<trigger>(?P<place>{_city_adjectives()}))\s[«\"“]?{{company:body}}"
    )


_SEAT = r"si[eè]ge(?: (?:social|mondial|central|principal|historique|opérationnel))?(?: mondial)?"

HEADQUARTERS_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.based",
        pattern(
            r"(?<![\w-])(?P<trigger>basée?s?|domiciliée?s?|établie?s?|installée?s?|implantée?s?|sise?s?|localisée?s?|siégeant)"
            rf"(?:\s(?:depuis {{date}}|aujourd'hui|désormais|historiquement|toujours))?\s{_WHERE}"
        ),
        _based,
    ),
    Rule(
        "headquarters.seat",
        pattern(
            rf"(?:dont le (?P<trigger>{_SEAT}) (?:est|se trouve|se situe|était|reste)(?: (?:situé|basé|installé|établi|fixé|implanté))?|"
            rf"(?:a|ont|avait|aura|auront|ayant|conserve|garde|conservera|gardera|installe|installera|établira|fixera) (?:établi |installé |fixé )?"
            rf"(?:son|leur) {_SEAT}|"
            rf"(?:son|leur) {_SEAT}(?: (?:est|sera|se trouve|se situe|reste|restera)(?: (?:situé|basé|installé|établi|fixé))?)?,?)\s{_WHERE}"
        ),
        _seat,
    ),
    Rule(
        "headquarters.seat_of",
        pattern(
            rf"\b(?P<trigger>{_SEAT}) (?:de la |de l'|du |de |d')(?:groupe |société |entreprise |banque |compagnie )?{{company|organization:body}}"
            rf"(?:,|,? (?:est|sera|se trouve|se situe|reste|est situé|est basé|(?:a été|sera|est) (?:transféré|déplacé)(?: de {{place}})?))?\s{_WHERE}"
        ),
        _seat,
    ),
    Rule("headquarters.inhabitant", _adjective_pattern(), _inhabitant),
    Rule("headquarters.inhabitant_name", _bare_adjective_pattern(), _inhabitant),
)
