"""A body told with who leads it: «X, qu'il dirige», «X, que N a rejoint», «X a pour président N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import antecedent, coordinated, subject
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.bodies import subject_behind
from articlefacts.facts.offices.heroes import hero_firm
from articlefacts.facts.offices.holders import relative_head, who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, pattern
from articlefacts.models.spans import Span


def _that_one(hit: Hit) -> Iterator[Draft]:
    """«X, qu'il dirige», «X, que N a rejoint en 2010», «X, qu'elle a quitté»."""
    view = hit.view
    body = relative_head(hit)
    people = who(hit, hit.start)
    if body is None or not people:
        return
    verb = view.mask[hit.start : hit.end].lower()
    done = bool(_AUXILIARY.search(view.mask, 0, hit.start))
    joined = verb.startswith(("rejoi", "intégr", "repri"))
    over = verb.startswith("quitt") or verb.endswith("ait") or (done and not joined)
    yield from position(hit, people, body, None, "former" if over else "current")


_AUXILIARY = re.compile(r"\b(?:a|avait) $")


def _has_as(hit: Hit) -> Iterator[Draft]:
    """«X a pour président N», «X, avec à sa tête N»."""
    view = hit.view
    person = view.group(hit.match, "person")
    ahead = view.between(hit.match.end(), min(hit.match.end() + 60, len(view.mask)), BODIES)
    bodies = subject(view, hit.start, BODIES) or tuple(
        i for i in (antecedent(view, hit.match.start(), BODIES),) if i
    )
    body = bodies[0] if bodies else ahead[0] if ahead and hit.start < 10 else None
    if person and body:
        for item in coordinated(view, person, PEOPLE):
            yield from position(hit, (item,), body, _named_title(hit), "current")


def _named_title(hit: Hit) -> Span:
    group = "title" if hit.match.start("title") >= 0 else "head"
    return hit.view.span(*hit.match.span(group))


def _under(hit: Hit) -> Iterator[Draft]:
    """«Sous la houlette de N, X a grandi», «X, avec N aux commandes, a grandi»."""
    view = hit.view
    person = view.group(hit.match, "person") or view.group(hit.match, "chief")
    if person is None:
        return
    end = max(person.end - view.start, hit.match.end())
    body = subject_behind(view, person.start - view.start, end) or antecedent(
        view, hit.match.start(), BODIES
    )
    if body is not None:
        yield from position(hit, (person,), body, None, "current", aside=True)


def _at_helm(hit: Hit) -> Iterator[Draft]:
    """«Le studio X s'agrandit. Aux commandes, N, jusqu'ici directrice de Y»: of what the text speaks of."""
    person = hit.view.group(hit.match, "person")
    body = topic(hit.article, hit.view, COMPANY) or hero_firm(hit)
    if person and body and body.start < hit.view.start:
        title = hit.view.span(*hit.match.span("office"))
        yield from position(hit, (person,), body, title, "current", dated=False)


HEADED_RULES: tuple[Rule, ...] = (
    Rule(
        "position.at_helm",
        pattern(
            r"^(?P<trigger>(?:à (?:la|sa|leur)|aux?)\s(?P<office>tête|barre|commandes|manettes|manœuvre|direction|présidence)"
            rf"(?: du groupe| de l'entreprise| de la maison| de l'ensemble)?),\s(?:on (?:re)?trouve |figure )?{MISTER}{{person:person}}"
        ),
        _at_helm,
    ),
    Rule(
        "position.under",
        pattern(
            rf"\b(?:sous (?:la (?:houlette|férule)|le leadership) (?:de |d'|du ){MISTER}{{person:person}}|"
            rf"avec {MISTER}{{person:chief}} (?:aux (?:commandes|manettes|rênes)|à (?:sa|leur) tête|à la barre)(?! d(?:es?|u) | d'))"
        ),
        _under,
    ),
    Rule(
        "position.that_one",
        pattern(
            rf"\bqu(?:e |')(?:{MISTER}{{person}}|il|elle)\s(?:(?:a|avait)\s)?"
            r"(?P<trigger>rejointe?|intégrée?|quittée?|dirigée?|présidée?|reprise?|dirige|"
            r"préside|pilote|codirige|dirigeait|présidait)"
            r"(?=\s?(?:[,.;)»]|$|\s(?:depuis|en|pendant|durant|il y a|de|entre|jusqu|après|avec|"
            r"et|aujourd'hui|désormais|comme|\ue007)))"
        ),
        _that_one,
    ),
    Rule(
        "position.has_as",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:a|avait|ayant)(?:\s(?:aujourd'hui|désormais|alors))?\s"
            rf"(?:pour|comme)\s(?:nouve(?:au|lle) )?(?P<title>{HEAD}(?:\s(?:général|générale|"
            r"exécutif|exécutive|d'honneur|délégué|déléguée))?)|avec,?(?: désormais)? à (?:sa|"
            rf"leur) (?P<head>tête),?)\s{MISTER}{{person:person}}"
        ),
        _has_as,
    ),
)
