"""Who follows somebody told before: «N lui succédera», «Pour le remplacer, X a choisi N»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.topic import settled
from articlefacts.facts.offices.bodies import body_of_post, is_statesman, told_body
from articlefacts.facts.offices.heroes import hero_firm
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.posts import MISTER, Post, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.taken_posts import taken_post
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern


def _succeeds_him(hit: Hit) -> Iterator[Draft]:
    """«N le remplacera à la direction technique», «N, l'ex-patronne de X, lui succédera»."""
    view = hit.view
    people = who(hit, hit.start) or _alone(hit)
    if not people:
        return
    post = read_post(view, hit.match.end())
    old = _before(hit, people)
    if is_statesman(hit.article, (old,) if old else ()):
        return
    body = post.organization if post and post.organization else _his_body(hit, old, post)
    if body is not None and body.kind in BODIES:
        yield from position(hit, people, body, post.title if post else None, "incoming")


def _alone(hit: Hit) -> tuple[Item, ...]:
    """«Une Espagnole, |N|, le remplacera», «|N|, l'ex-patronne de X, lui succédera»."""
    named = hit.view.between(0, hit.start, PEOPLE)
    closes = hit.view.mask[: hit.start].endswith(", ")
    return (named[0],) if closes and are_one(named) else ()


def _before(hit: Hit, people: tuple[Item, ...]) -> Item | None:
    """Whom «lui» means."""
    ids = [p.entity.id for p in people if p.entity]
    return hit.article.discourse.meant(hit.view.index, hit.start, PEOPLE, but=ids)


def _his_body(hit: Hit, old: Item | None, post: Post | None) -> Item | None:
    """The body that he leaves, as the text tells it."""
    if old is not None and (told := told_body(hit.article, (old,))):
        return told
    taken = taken_post(hit, (old,), hit.end) if old else None
    if taken and taken.organization:
        return taken.organization
    return body_of_post(hit, post, ()) if post and post.bare_body else hero_firm(hit)


def _chosen(hit: Hit) -> Iterator[Draft]:
    """«Pour lui succéder, X a choisi N»."""
    view = hit.view
    person = view.group(hit.match, "person")
    owner = subject(view, hit.start, BODIES) if person else ()
    people = coordinated(view, person, PEOPLE) if person else ()
    body = settled(hit.article, owner[0]) if owner else _his_body(hit, _before(hit, people), None)
    if people and body:
        yield from position(hit, people, body, None, "incoming", aside=True)


_CHOOSES = (
    r"(?P<trigger>(?:a|ont|avait|avaient)\s(?:finalement |donc |déjà )?(?:choisi|retenu|préféré|recruté|débauché|désigné|jeté son dévolu sur|"
    r"misé sur|fait appel à|porté son choix sur)|choisi(?:t|ssent)|mise(?:nt)? sur|fait appel à|retien(?:t|nent))"
)
_DESCRIBED = rf"(?:\schez (?:la |le )?{{company}})?\s{MISTER}{{person:person}}"

SUCCESSOR_RULES: tuple[Rule, ...] = (
    Rule(
        "position.succeeds_him",
        pattern(
            r"\b(?P<trigger>lui succéd(?:era|ait|erait)|lui succède(?:ra)?|(?:le|la) remplac(?:e|era|ait|erait)|"
            r"(?:l'a|l'avait) remplacée?|lui a(?:vait)? succédé)(?=\s?(?:[,.;]|$|\s(?:à|au|aux|comme|en|le|dès|depuis|désormais)\b|\s\ue007))"
            r"(?:\s(?:au pied levé|par intérim|désormais|(?:en |le |dès |depuis )?{date}))?"
        ),
        _succeeds_him,
    ),
    Rule(
        "position.chosen_instead",
        pattern(
            r"\bpour (?:lui succéder|(?:le|la) remplacer|prendre sa (?:suite|succession|relève))(?: à [^,;:.]{3,40})?,\s"
            rf"[^;:.«»\ue002]{{2,60}}?\s{_CHOOSES}{_DESCRIBED}"
        ),
        _chosen,
    ),
)
