"""Who leads what a relative clause speaks of: «X, dont N dirige la branche Y», «chez X, où elle pilotait les achats»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import antecedent
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern

_LEADS = (
    r"(?:dirig|présid|pilot|gér|supervis|coordonn|codirig|anim|chapeaut|encadr|administr|orchestr)"
    r"(?:e(?:ait|a|ra)?|ait|a)|gère|gèrera"
)
_UNTIL = re.compile(r"jusqu", re.IGNORECASE)


def _state(form: str, behind: str) -> str:
    """«dirige», «pilotait», «pilotera»; who «dirigeait jusqu'ici» does no more."""
    if form.endswith(("era", "èrera")):
        return "incoming"
    return "former" if form.endswith(("ait", "ea", "a")) or _UNTIL.search(behind) else "current"


def _part_led(hit: Hit) -> Iterator[Draft]:
    """«X, dont elle dirige le pôle entreprises», «débauchée chez X, où elle pilotait l'exploration»."""
    view = hit.view
    at = hit.match.start()
    near = view.between(max(at - 70, 0), at, BODIES)
    where = near[-1] if near and view.mask[at:].lstrip(", ").lower().startswith("où") else None
    body = where or antecedent(view, at, BODIES)
    people = who(hit, hit.start) if body else ()
    state = _state(view.mask[hit.start : hit.end].lower(), hit.match["when"] or "")
    if body and people:
        yield from position(hit, people, body, view.span(hit.start, hit.end), state, dated=False)


def _leads_it(hit: Hit) -> Iterator[Draft]:
    """«X, créée par N, qui la préside toujours», «N, qui l'a fondée et la dirige encore»."""
    view = hit.view
    people = _named(hit) or who(hit, hit.start)
    body = _whole(hit, people)
    if people and body:
        behind = view.mask[hit.end : hit.end + 12]
        state = _state(view.mask[hit.start : hit.end].lower(), behind)
        yield from position(hit, people, body, view.span(hit.start, hit.end), state)


def _named(hit: Hit) -> tuple[Item, ...]:
    person = hit.view.group(hit.match, "person")
    return (person,) if person else ()


def _whole(hit: Hit, people: tuple[Item, ...]) -> Item | None:
    """What «la» takes up: the one body that the sentence names before, else the company spoken of."""
    before = hit.view.between(0, hit.match.start(), BODIES)
    if before:
        return before[0] if are_one(before) else None
    return topic(hit.article, hit.view, COMPANY) if people else None


LED_IN_CLAUSE_RULES: tuple[Rule, ...] = (
    Rule(
        "position.part_led",
        pattern(
            rf"(?:,\s|\s)(?:dont|où)\s(?:{MISTER}{{person}}|il|elle)\s(?P<trigger>{_LEADS})"
            rf"(?P<when>\s(?:jusqu'(?:ici|alors|à présent|à récemment)|jusque[- ]là|(?:depuis )?{{date}}|désormais|"
            r"alors|actuellement|toujours|auparavant|encore))?\s(?:la |le |les |l')(?=[a-zà-ÿ])"
        ),
        _part_led,
    ),
    Rule(
        "position.leads_it",
        pattern(
            r"(?:{person:person},?\squi|\b(?:il|elle|{person})|\bet)\s(?:le|la)\s(?P<trigger>(?:co)?(?:présid|"
            r"dirig)(?:e(?:ait|a|ra)?|ait|a))(?=\s(?:toujours|encore|depuis|aujourd'hui|désormais|seule?|ensemble|avec)\b|\s?[,.;)]|$)"
        ),
        _leads_it,
    ),
)
