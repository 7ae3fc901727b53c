"""Changes at the top told round about: «respectivement», «dont celle de N», «X confie à N», «X se sépare de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, coordinated_left, subject
from articlefacts.facts.offices.appositions import chain
from articlefacts.facts.offices.bodies import (
    body_of_post,
    headed_by,
    meant_body,
    roles_of,
)
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER, Post, post_of_head, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import POLITICAL
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern

_HEAD = re.compile(HEAD, re.IGNORECASE)
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
    head = _HEAD.search(view.mask, hit.end, min(hit.end + 40, len(view.mask)))
    if len(people) < 2 or head is None:
        return
    roles = chain(view, read_role(view, head.start(), head.end()))
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


def _replacement(hit: Hit) -> Iterator[Draft]:
    """«le remplacement de M par N à la tête de X»."""
    old, new = hit.view.group(hit.match, "old"), hit.view.group(hit.match, "new")
    if old is None or new is None:
        return
    post = read_post(hit.view, new.end - hit.view.start) or Post(None, None, hit.match.end())
    body = body_of_post(hit, post, (new, old))
    if body is not None:
        yield from position(hit, (new,), body, post.title, "incoming")
        yield from position(hit, (old,), body, post.title, "former", dated=False)


def _replaced_by(hit: Hit) -> Iterator[Draft]:
    """«Le patron de X, M, sera remplacé par N»."""
    new = hit.view.group(hit.match, "person")
    beside = hit.view.item_at(hit.match.start())  # «N, remplacé par M»
    people = (beside,) if beside else who(hit, hit.match.start()) if new else ()
    if new is None or not people:
        return
    role = next(roles_of(hit.view, people[0]), None)
    post = read_post(hit.view, hit.end) or read_post(hit.view, new.end - hit.view.start)
    if post is None and role and role.organization:
        post = Post(hit.view.span(role.head, role.title_end), role.organization, hit.match.end())
    body = body_of_post(hit, post, people) if post else None
    if post and body:
        yield from position(hit, (new,), body, post.title, "incoming")


def _entrusts(hit: Hit) -> Iterator[Draft]:
    """«X confie la direction de Y à N», «X a confié à N la présidence de Y»."""
    view = hit.view
    first = view.group(hit.match, "person")
    last = first or view.group(hit.match, "heir")
    if last is None:
        return
    post = read_post(view, first.end - view.start if first else hit.match.start("office") - 1)
    if post is None or post.title is None:
        return
    owner = subject(view, hit.start, BODIES)
    body = post.organization or (owner[0] if owner else body_of_post(hit, post, (last,)))
    told = hit.view.mask[hit.start : hit.end].lower() in ("confie", "confient")
    for draft in position(hit, (last,), body, post.title, "incoming") if body else ():
        yield replace(draft, presupposed=told)  # «confie» quotes nobody here


def _services(hit: Hit) -> Iterator[Draft]:
    """«X s'attache les services de N», «X se paie N»."""
    person = hit.view.group(hit.match, "person")
    owner = subject(hit.view, hit.start, BODIES)
    if person and owner:
        for one in coordinated(hit.view, person, PEOPLE):
            yield from position(hit, (one,), owner[0], None, "incoming")


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


def _new_one(hit: Hit) -> Iterator[Draft]:
    """«X se choisit un nouveau patron : N», «X a un nouveau directeur financier, N»."""
    role = read_role(hit.view, hit.match.start("head"), hit.match.end("head"))
    gap = _NAMED_NEXT.match(hit.view.mask, role.end)
    person = hit.view.item_at(gap.end()) if gap else None
    owner = subject(hit.view, hit.start, BODIES) if person else ()
    body = role.organization or (owner[0] if owner else None)
    if person and body is not None and body.kind in BODIES:
        yield from position(
            hit, (person,), body, hit.view.span(role.head, role.title_end), "incoming"
        )


_NAMED_NEXT = re.compile(
    rf"(?:\s?[,:]|\sen la personne d(?:e|')|\savec)\s?{MISTER}(?=\ue002)", re.IGNORECASE
)


def _boss_of(hit: Hit, role: object) -> Item | None:
    return meant_body(hit, hit.match.start()) if role else None


def _own_departure(hit: Hit) -> Iterator[Draft]:
    """«N a annoncé sa démission de la présidence de X», «N annonce son départ de X»."""
    people = who(hit, hit.start)
    match = _FROM.match(hit.view.mask, hit.match.end()) if people else None
    if not match:
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
_OFFICE = (
    r"(?P<office>(?:la|les|sa|le) (?:co-?|vice-)?(?:présidence|direction|rênes|commandes|clés|"
    r"tête|gérance|secrétariat général|poste|fonctions?)\b[^.;:,]{0,70}?)"
)


SUCCESSION_RULES: tuple[Rule, ...] = (
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
    Rule(
        "position.replacement",
        pattern(
            r"\b(?P<trigger>remplacement|succession)\s(?:de |d'|"
            rf"du ){MISTER}{{person:old}},?\spar\s{MISTER}{{person:new}}"
        ),
        _replacement,
    ),
    Rule(
        "position.replaced_by",
        pattern(
            r"(?:\b(?:est|a été|sera|doit être|devrait être|serait|va être|avait été|fut)|"
            r"\ue002\ue010*,)\s(?P<trigger>remplacée?)"
            rf"(?:\s(?:en |le |à partir de |dès )?{{date}})?(?:\s(?:à la tête|au poste|"
            r"aux commandes|comme|à ce poste|dans (?:ses|ces) fonctions|à la (?:présidence|"
            rf"direction))[^.;:,\ue002]{{0,50}}?)?\spar\s{MISTER}{{person:person}}"
        ),
        _replaced_by,
    ),
    Rule(
        "position.entrusts",
        pattern(
            r"(?<![\w-])(?P<trigger>confi(?:e|ent|er|era|é|ée|ait)|remet|cède|"
            r"laisse)\s(?:également |ainsi |donc |désormais )?"
            rf"(?:{_OFFICE}\s(?:à|au)\s(?:(?:(?:son|sa|leur|la|le)\s|"
            rf"l')[^.;:,\ue000-\ue004]{{2,50}},?\s)?{MISTER}{{person:heir}}|"
            rf"à\s{MISTER}{{person:person}}(?=\s(?:la|les|le|sa)\s))"
        ),
        _entrusts,
    ),
    Rule(
        "position.services",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:s'offre(?:nt|r)?|s'attache(?:nt|r)?|"
            r"s'est (?:offert|attachée?)|se sont (?:offert|attachés?))\sles services)\s(?:de |d'|"
            r"du )"
            rf"{MISTER}{{person:person}}"
        ),
        _services,
    ),
    Rule(
        "position.parts",
        pattern(
            r"(?<![\w-])(?:(?P<trigger>se sépar(?:e|er|era|ent|erait)|s'est séparée?|"
            r"se sont séparés)\s(?:de |d')(?:(?:son|sa|leur|le|la|l')\s?[a-zà-ÿ'-]{2,20}"
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
        "position.new_one",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:se choisi(?:t|ssent)|s'est choisi|se dotent?|s'est dotée?|"
            r"se trouvent?|s'est trouvé|s'offrent?|tient|tiennent|a|ont|accueille|présente|"
            r"aura)(?: enfin| désormais)?)"
            r"\s(?:d')?(?:un |une |son |sa )(?:tout |toute )?(?:nouve(?:au|l|lle)|"
            rf"premi(?:er|ère)|futur|future)\s(?P<head>{HEAD})"
        ),
        _new_one,
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
