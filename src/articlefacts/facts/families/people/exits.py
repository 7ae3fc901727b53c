"""Leaving told otherwise than by «quitter»: «X se sépare de N», «N sur le départ», «N annonce sa démission de X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import subject
from articlefacts.facts.offices.bodies import (
    body_of_post,
    headed_by,
    meant_body,
    roles_of,
    told_body,
)
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER, Post, post_of_head, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, Item, pattern


def _parts(hit: Hit) -> Iterator[Draft]:
    """«X se sépare de son PDG, N», «le patron de X, N, sur le départ»."""
    person = hit.view.group(hit.match, "person")
    if person is None:
        return
    role = next(roles_of(hit.view, person), None)
    employer = subject(hit.view, hit.start, BODIES)
    body = (
        role.organization
        if role and role.organization
        else employer[0]
        if employer
        else _boss_of(hit, role)
    )
    if body is not None and body.kind in BODIES:
        title = hit.view.span(role.head, role.title_end) if role else None
        yield from position(hit, (person,), body, title, "former")


def _on_the_way_out(hit: Hit) -> Iterator[Draft]:
    """«X : N sur le départ», «Le patron de X, N, est poussé vers la sortie»."""
    people = who(hit, hit.match.start()) or _closing(hit)
    role = next((r for p in people for r in roles_of(hit.view, p)), None)
    body = (
        role.organization
        if role and role.organization
        else headed_by(hit) or (meant_body(hit, hit.start) if people else None)
    )
    title = hit.view.span(role.head, role.title_end) if role else None
    for draft in (
        position(hit, people, body, title, "former", dated=False)
        if body and body.kind in BODIES
        else ()
    ):
        yield replace(draft, status="planned")


def _closing(hit: Hit) -> tuple[Item, ...]:
    """The name right before the words: «X : |N sur le départ»."""
    before = hit.view.between(0, hit.match.start(), PEOPLE)
    near = before and not hit.view.mask[before[-1].end - hit.view.start : hit.match.start()].strip(
        " ,"
    )
    return (before[-1],) if near else ()


def _boss_of(hit: Hit, role: object) -> Item | None:
    return meant_body(hit, hit.match.start()) if role else None


def _own_departure(hit: Hit) -> Iterator[Draft]:
    """«N a annoncé sa démission de la présidence de X», «N annonce son départ de X»."""
    people = who(hit, hit.start)
    match = _FROM.match(hit.view.mask, hit.match.end()) if people else None
    if not match:
        body = told_body(hit.article, people, COMPANY) if people else None
        yield from position(hit, people, body, None, "former") if body else ()
        return
    at = hit.match.end()
    post = post_of_head(hit.view, match.end()) or read_post(hit.view, at)
    item = hit.view.item_at(match.end())
    if post is None and item and item.kind in BODIES:
        post = Post(None, item, item.end - hit.view.start)
    body = body_of_post(hit, post, people) if post else None
    if body is not None and post is not None:
        yield from position(hit, people, body, post.title, "former")


_FROM = re.compile(
    r"(?:\s\w+ment)?\s(?:de (?:son poste |ses fonctions )?(?:de |d')|de la |de l'|du |des |de |d')"
    r"(?:(?:groupe|club|société|banque|entreprise|parti)\s)?",
    re.IGNORECASE,
)


EXIT_RULES: tuple[Rule, ...] = (
    Rule(
        "position.parts",
        pattern(
            r"(?<![\w-])(?:(?P<trigger>se sépar(?:e|er|era|ent|erait)|s'est séparée?|"
            r"se sont séparés)\s(?:(?:en |le |ce )?{date}\s)?(?:de |d')(?:(?:son|sa|leur|le|la|l')\s?[a-zà-ÿ'-]{2,20}"
            r"(?:\s[a-zà-ÿ'-]{2,20}){0,4},?\s)?"
            rf"{MISTER}{{person:person}})"
        ),
        _parts,
    ),
    Rule(
        "position.way_out",
        pattern(
            r"(?<![\w-])(?:(?:est|serait|était|est désormais)\s)?(?P<trigger>sur le départ|"
            r"poussée? vers la sortie|sur la sellette)\b"
        ),
        _on_the_way_out,
    ),
    Rule(
        "position.own_departure",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:annon|présent|remi|remet|donn|offer|offr|confirm)\w{0,7})\s"
            r"(?:\w+ment\s)?(?:hier\s|{date}\s|à {date}\s)?(?:sa démission|son départ|son retrait|"
            r"sa mise en retrait)"
        ),
        _own_departure,
    ),
)
