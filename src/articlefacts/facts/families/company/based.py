"""Seats told by a participle: «X, basé à Lyon», «Basée à Lyon, X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.actors import each_qualified, is_said, qualified
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.arguments.towns import is_town
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Headquarters

_IN = (
    r"(?:à deux pas d(?:e|'|u)|aux portes d(?:e|'|u)|au cœur d(?:e|'|u)|non loin d(?:e|'|u)|à|au|"
    r"aux|en|dans|près de|près d'|à côté de|sur)\s?(?:la |le |les |l')?(?:(?:banlieue|région|"
    r"périphérie|ville|commune|zone|quartier|canton|état|technopole|cité) (?:de |d'|du )?(?:la |"
    r"l')?|nouveau )?"
)


WHERE = rf"{_IN}{{place:place}}"


def _situated(hit: Hit) -> Iterator[Draft]:
    """«X, une société située à Lyon», «Il s'agit d'une société située à Lyon»: a plant is «situé» as often."""
    body = qualified(hit) or (
        topic(hit.article, hit.view, ("company",)) if _IT_IS.match(hit.view.mask) else None
    )
    place = hit.group("place")
    if body and body.kind == "company" and place:
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=True)


_IT_IS = lazy(r"(?:Il s'agit|C'est) d?'?une? ", re.IGNORECASE)


def _based(hit: Hit) -> Iterator[Draft]:
    """«X, basé à Lyon», «Basée à Lyon, X», «X est installé à Lyon»."""
    view = hit.view
    place = _town(hit)
    body = qualified(hit)
    if place and hit.match["years"] and not is_town(place):
        return  # «implanté depuis dix ans au Maroc»: where a firm works
    if _PRESENT.search(view.mask, max(hit.start - 24, 0), hit.start) or _AND_THERE.match(
        view.mask, hit.match.end()
    ):
        return
    if body and body.entity and _PLANT.search(f"{body.value.text} {body.entity.name}"):
        return
    if place and body and not _SITE.search(view.mask, max(hit.start - 90, 0), hit.start):
        for one in each_qualified(hit, body):
            draft = hit.draft(Headquarters, organization=one.ref(), place=place.ref())
            yield replace(draft, presupposed=not is_said(hit))


def _town(hit: Hit) -> Item | None:
    """Where it is based: the town that follows a country or a region."""
    place = hit.group("place")
    behind = _NEARER.match(hit.view.mask, hit.match.end()) if place else None
    town = hit.view.group(behind, "town") if behind else None
    return town if place and town and is_town(town) and not is_town(place) else place


# «basée en France, |plus précisément à Vannes|»
_NEARER = pattern(
    r",? (?:et )?(?:plus (?:précisément|exactement|particulièrement) )?(?:à|au) {place:town}(?! et )"
)
# «déjà implanté en X, en Y et en Z»: where a firm works, not where it sits.
_PRESENT = lazy(
    r"\b(?:déjà|également|aussi)(?: très| bien| fortement| largement)? $", re.IGNORECASE
)


_AND_THERE = pattern(
    r"(?:, (?:en |au |aux |à )(?:l')?{place}){0,4},? (?:et|ainsi que) (?:en |au |aux |"
    r"à )(?:l')?{place}"
)


# What stands somewhere without being anybody's seat.
_PLANT = lazy(
    r"\b(?:usine|site|entrepôt|atelier|magasin|boutique|(?:production|logisti\w+|research|test|"
    r"data) cent(?:er|re)|plant(?! compan)|factory|raffinerie|centrale|datacenter|gigafactory|stade|aéroport|"
    r"hôpital|CHU|musée|mine)\b", re.I,
)  # fmt: skip


_SITE = lazy(
    r"\b(?:usines?|sites?|entrepôts?|ateliers?|magasins?|boutiques?|raffineries?|centrales?|"
    r"centres? (?:de|d')\s?[a-zà-ÿ]+|gigafactory|projets?|équipes?|salariés|"
    r"activités?) (?:\w+ ){0,2}(?:de la |de l'|du |de |"
    r"d')(?:[a-zà-ÿ]+ ){0,3}(?:[\ue000-\ue001]\ue010*)?,?\s?(?:\([^()]*\) )?$", re.I,
)  # fmt: skip


# «installée |dans des locaux de 900 m2 |à Vannes», «sise |rue du Port, |à Vannes»
_PREMISES = (
    r"(?: (?:(?:dans|sur) (?:une? |des |ses |de )(?:nouve(?:au|aux|lle) |anciens? |ancienne )?(?:locaux|"
    r"bureaux|ateliers?|bâtiments?|sites?|zone|parc|pépinière|hangar|usine|ferme|tour|immeuble|friche)|"
    r"(?:au {number},? (?:bis |ter )?)?(?:rue|avenue|boulevard|place|quai))\b[^;:.()]{0,40}?,?)?"
)
BASED_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.based",
        pattern(
            r"(?<![\w-])(?P<trigger>basée?s?|domiciliée?s?|établie?s?|installée?s?|implantée?s?|"
            r"sise?s?|localisée?s?|siégeant)"
            rf"(?:\s(?:depuis (?:{{date}}|(?P<years>(?:plus de |près de |bientôt )?{{number}} ans))|"
            rf"aujourd'hui|désormais|historiquement|toujours))?"
            rf"{_PREMISES}\s{WHERE}"
        ),
        _based,
    ),
    Rule(
        "headquarters.situated",
        pattern(
            rf"\b(?:société|entreprise|PME|ETI|start-?up|jeune pousse|coopérative|fabrique)"
            rf"(?: (?:de |d')?[a-zà-ÿ-]{{3,20}}){{0,3}} (?P<trigger>située) {WHERE}"
        ),
        _situated,
    ),
)
