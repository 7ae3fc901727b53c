"""Posts given into hands: «X confie la direction de Y à N», «la présidence de X reviendra à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import subject
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.bodies import body_of_post
from articlefacts.facts.offices.left_posts import post_of
from articlefacts.facts.offices.posts import MISTER, read_post
from articlefacts.facts.offices.statements import position, takes
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, pattern
from articlefacts.lexicon.verbs import alternation

_OFFICE = (
    r"(?P<office>(?:la|les|sa|le) (?:co-?|vice-)?(?:présidence|direction|rênes|commandes|clés|"
    r"tête|gérance|secrétariat général|poste|fonctions?)\b[^.;:,]{0,70}?)"
)


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


def _made(hit: Hit) -> Iterator[Draft]:
    """«X fait de N son directeur général», «X veut faire de N, T de Y, le patron de Z»."""
    view = hit.view
    person = view.group(hit.match, "person")
    post = read_post(view, hit.match.end())
    owner = subject(view, hit.start, BODIES) if person and post else ()
    body = post.organization or (owner[0] if owner else None) if post else None
    if person and post and body:
        yield from position(hit, (person,), body, post.title, "incoming")


_OFFICE_NOUN = (
    r"(?:la (?:vice-)?présidence|la direction|les rênes|les commandes|les clés|le (?:poste|fauteuil|siège)|la tête|"
    r"la gérance)"
)


def _entrusted(hit: Hit) -> Iterator[Draft]:
    """«la présidence de X reviendra à N», «X confie la direction générale à N»."""
    view = hit.view
    person = view.group(hit.match, "person")
    seat = _SEAT.match(hit.match["office"])
    at = hit.match.start("office")
    post = post_of(view, at + seat.end()) if seat else read_post(view, max(at - 1, 0))
    if person is None or post is None:
        return
    body = body_of_post(hit, post, (person,))
    yield from takes(hit, (person,), body, post)


_SEAT = re.compile(r"(?:le|la) (?:poste|fauteuil|siège|place)\b", re.IGNORECASE)


def _entrusts_him(hit: Hit) -> Iterator[Draft]:
    """«X vient de lui confier la présidence de Y», «les actionnaires lui ont demandé de rester DG»."""
    view = hit.view
    person = topic(hit.article, view, PEOPLE, at=hit.match.start())
    post = read_post(view, hit.match.end()) if person else None
    owner = subject(view, hit.start, BODIES)
    body = (
        post.organization or (owner[0] if owner else body_of_post(hit, post, (person,)))
        if person and post
        else None
    )
    stays = view.mask[: hit.match.end()].endswith(("rester", "demeurer"))
    if person and post and body:
        for draft in position(hit, (person,), body, post.title, "current" if stays else "incoming"):
            yield replace(draft, presupposed=True)


ENTRUSTING_RULES: tuple[Rule, ...] = (
    Rule(
        "position.entrusts_him",
        pattern(
            r"\blui\s(?P<trigger>(?:(?:a|ont|avait|avaient)\s)?(?:confi(?:e|ent|er|era|é|ait)|offr(?:e|ent|ir|ira)|offert|"
            r"propos(?:e|ent|er|é)|demand(?:e|ent|é)))(?:\s(?:de|d')\s?(?:rester|demeurer|devenir|prendre))?"
            rf"(?=\s(?:la |les |le |l')?(?:(?:co-?|vice-)?présidence|direction|rênes|commandes|clés|gérance|{HEAD}))"
        ),
        _entrusts_him,
    ),
    Rule(
        "position.made",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('faire')}) (?:[a-zà-ÿ]{{4,16}} )?(?:de |d'|du ){MISTER}"
            rf"{{person:person}}(?:, [^;:.]{{3,100}},)?(?=\s(?:son |sa |leur |le |la |l')"
            rf"(?:nouve(?:au|lle) |future? |tout premier |toute première )?{HEAD})"
        ),
        _made,
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
        "position.entrusted",
        pattern(
            rf"\b(?P<office>{_OFFICE_NOUN})\b(?:\s(?:de|du|des|d'|générale|"
            rf"exécutive)[^.;:,]{{0,60}}?)?,?\s(?P<trigger>reviendra|revient|revenait|échoit|"
            r"échoira|(?:est|a été|sera|était|serait) (?:confiée?s?|revenue?|dévolue?)|"
            rf"confiée?s?)\s(?:{{date}}\s)?(?:à|au)\s{MISTER}{{person:person}}"
        ),
        _entrusted,
    ),
)
