"""Changes at the top told in one breath: «N et M, respectivement T et U de X», «dont celle de N comme T»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.offices.bodies import body_of_post, meant_body
from articlefacts.facts.offices.chains import chain
from articlefacts.facts.offices.posts import MISTER, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.offices.title_kinds import POLITICAL
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, pattern

_LEAVING = re.compile(
    r"\b(?:départs?|retraite|quitt\w+|démission\w*|ancien\w*|ex-|limog\w+|partis?|jusqu)",
    re.IGNORECASE,
)


_COMING = re.compile(
    r"\b(?:nomm\w+|nominations?|élu\w*|promu\w*|désign\w+|devien\w+|deven\w+|arrivées?|rejoi\w+|"
    r"recrut\w+|choisi\w*)",
    re.IGNORECASE,
)


def _respectively(hit: Hit) -> Iterator[Draft]:
    """«N et M, respectivement T et U de X»: to each name its title."""
    view = hit.view
    before = view.between(max(hit.start - 160, 0), hit.start, PEOPLE)
    people = coordinated_left(view, before[-1], PEOPLE) if before else ()
    head = HEAD_NOUN.search(view.mask, hit.end, min(hit.end + 40, len(view.mask)))
    if len(people) < 2 or head is None:
        return
    roles = chain(view, read_role(view, head.start(), head.end()))
    if len(roles) == 1 and (body := roles[0].organization):
        bodies = coordinated(view, body, BODIES)  # «respectivement présidentes de X et de Y»
        roles = [replace(roles[0], organization=b) for b in bodies]
    if len(roles) != len(people):
        return
    lead = view.mask[max(hit.start - 200, 0) : head.start()]
    state = "former" if _LEAVING.search(lead) else "incoming" if _COMING.search(lead) else "current"
    shared = next((r.organization for r in reversed(roles) if r.organization), None)
    for person, role in zip(people, roles, strict=True):
        body = role.organization or shared or meant_body(hit, role.head)
        if body is not None and (
            body.kind in BODIES or POLITICAL.match(view.mask[role.head : role.title_end])
        ):
            yield from position(
                hit, (person,), body, view.span(role.head, role.title_end), state, dated=False
            )


def _that_of(hit: Hit) -> Iterator[Draft]:
    """«plusieurs nominations, dont celle de N en tant que T de X»."""
    person = hit.view.group(hit.match, "person")
    post = read_post(hit.view, person.end - hit.view.start) if person else None
    body = body_of_post(hit, post, (person,)) if person and post else None
    if person and post and body:
        state = "former" if _LEAVING.match(hit.match["what"]) else "incoming"
        yield from position(hit, (person,), body, post.title, state)


ROUND_RULES: tuple[Rule, ...] = (
    Rule(
        "position.respectively",
        re.compile(r"(?<![\w-])respectivement\b", re.IGNORECASE),
        _respectively,
    ),
    Rule(
        "position.that_of",
        pattern(
            r"\b(?P<what>nominations?|promotions?|arrivées?|désignations?|recrutements?|"
            r"élections?|départs?|démissions?)\b[^.;:]{0,60}?\b(?P<trigger>celles?)\s(?:de |d'|"
            r"du )"
            rf"{MISTER}{{person:person}}"
        ),
        _that_of,
    ),
)
