"""Who follows whom: «N succède à M», «N remplace M», «le remplacement de M par N», «X a un nouveau patron, N»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import antecedent, subject
from articlefacts.facts.offices.bodies import body_of_post, headed_by, roles_of, told_body
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER, Post, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.taken_posts import just_named, taken_post
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_DONE = lazy(r"\b(?:a|avait|ont|avaient)\s(?:\w+\s)?$", re.IGNORECASE)


_LED = pattern(
    rf",?\s(?:qui\s)?(?:{alternation('diriger', 'présider')}|(?:était|est)(?:\s[a-zà-ÿ-]{{4,14}})?\s"
    r"(?:à la tête|aux commandes|aux manettes) (?:de|du|d'(?=[\ue000\ue001])))\s?(?:la |le |l'|"
    rf"les )?(?:[a-zà-ÿ-]{{3,20}}\s){{0,3}}?{{company|organization:body}}"
)


def _succeeds(hit: Hit) -> Iterator[Draft]:
    """«N succède à M à la tête de X», «N remplace M au poste de T»."""
    predecessor = hit.view.group(hit.match, "person")
    people = who(hit, hit.start) or just_named(hit)
    if predecessor is None or not people:
        return
    post = (
        read_post(hit.view, predecessor.end - hit.view.start)
        or _where(hit, predecessor)
        or _held_by(hit, predecessor, people)
    )
    if post is None:
        return
    body = body_of_post(hit, post, people)
    yield from position(hit, people, body, post.title, "incoming")
    yield from position(hit, (predecessor,), body, post.title, "former", dated=False)


def _where(hit: Hit, predecessor: Item) -> Post | None:
    """«rejoint X|, où il succédera à M|»: the post is in what «où» takes up."""
    where = _WHERE.search(hit.view.mask, max(hit.match.start() - 50, 0), hit.match.start())
    body = antecedent(hit.view, where.start(), BODIES) if where else None
    return Post(None, body, predecessor.end - hit.view.start) if body else None


_WHERE = re.compile(r",?\soù\s(?:(?:il|elle)|(?:M\. |Mme )?\ue002\ue010*)\s$", re.IGNORECASE)


def _held_by(hit: Hit, predecessor: Item, people: tuple[Item, ...]) -> Post | None:
    """The post that is told beside who leaves it: «M, PDG de X», «M, qui dirigeait X»; else the one meant."""
    view = hit.view
    end = predecessor.end - view.start
    for role in roles_of(view, predecessor):
        if role.organization is None or role.organization.kind in BODIES:
            return Post(view.span(role.head, role.title_end), role.organization, max(end, role.end))
    led = _LED.match(view.mask, end)
    body = view.group(led, "body") if led else None
    if led and body:
        return Post(None, body, led.end())
    told = told_body(hit.article, (predecessor,)) or (
        told_body(hit.article, people) if _DONE.search(view.mask, 0, hit.start) else None
    )
    told = told or headed_by(hit)
    return Post(None, told, end) if told else taken_post(hit, people, end)


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


SUCCESSION_RULES: tuple[Rule, ...] = (
    Rule(
        "position.succeeds",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('succéder')}(?=\s(?:\w+\s|"
            rf"(?:en |le |dès |à (?:partir|compter) d[eu] )?{{date}}\s)?(?:à|au)\b)|"
            rf"{alternation('remplacer')}|(?:prend|prendra|"
            rf"prendre|prenait|(?:a|ont|avait|ayant) pris)(?:\s(?:en |le )?{{date}})?\sla "
            r"(?:suite|succession|relève) d(?:e|'))(?:\s(?:ainsi|donc|également|"
            rf"aujourd'hui|désormais|officiellement|(?:en |le |dès |à (?:partir|compter) d[eu] )?{{date}}(?:\sprochain)?))?"
            rf"(?:\s(?:à|au))?\s?{MISTER}{{person:person}}"
        ),
        _succeeds,
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
        "position.new_one",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:se choisi(?:t|ssent)|s'est choisi|se dotent?|s'est dotée?|"
            r"se trouvent?|s'est trouvé|s'offrent?|(?:a|ont) (?:trouvé|choisi|déniché|recruté|dévoilé|présenté)|trouve|déniche|dévoile|tient|tiennent|a|ont|accueille|présente|"
            r"aura)(?: enfin| désormais)?)"
            r"\s(?:d')?(?:un |une |son |sa )(?:tout |toute )?(?:nouve(?:au|l|lle)|"
            rf"premi(?:er|ère)|futur|future)\s(?P<head>{HEAD})"
        ),
        _new_one,
    ),
)
