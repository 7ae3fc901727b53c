"""The post that the article has just told somebody takes: «N est nommé T de X. Il succède à |M|»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.topic import settled, topic
from articlefacts.facts.offices.posts import Post, read_post
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, Item, SentenceView
from articlefacts.lazy import lazy

_TAKING = lazy(
    r"(?<![\w-])(?:nomm|él[iu]|réél|désign|prom[ou]|coopt|choisi|port[eé]|propuls|nomination|"
    r"désignation|élection|promotion|arrivée?|recrut|accè|accéd|devien|devenu|pren(?=d)|prend|pris)"
    r"[a-zà-ÿ]{0,8}(?![\w-])",
    re.IGNORECASE,
)
_NEW_ONE = lazy(
    rf"\b(?:une? nouve(?:au|l|lle)|(?:son|sa) (?:nouve(?:au|l|lle)|future?|prochaine?))\s(?={HEAD})",
    re.IGNORECASE,
)
_SENTENCES = 2  # «Il succède à M» stands right behind, or a sentence later


def just_named(hit: Hit) -> tuple[Item, ...]:
    """Whom «il» means where the sentence before names one person alone: «la nomination de N. Il succède à M»."""
    he = _HE.fullmatch(hit.view.span(0, hit.start).text) if hit.view.index else None
    if he is None:
        return ()
    before = hit.article.views[hit.view.index - 1]
    people = {i.entity.id: i for i in before.items if i.kind == "person" and i.entity}
    if len(people) != 1:
        return ()
    who, person = next(iter(people.items()))
    gender = hit.article.discourse.genders.get(who)
    return () if gender and (gender == "f") == (he["he"].lower() == "il") else (person,)


_HE = lazy(
    r"[«\"“]?\s?(?:[^.;:«»]{2,60},\s)?(?P<he>il|elle)\s(?:[a-zà-ÿ]{2,12}\s){0,2}", re.IGNORECASE
)


def taken_post(hit: Hit, people: tuple[Item, ...], at: int) -> Post | None:
    """The post that one of the people takes in the sentences before; it ends at ``at`` of this one."""
    wanted = {p.entity.id for p in people if p.entity}
    behind = hit.article.views[max(hit.view.index - _SENTENCES, 0) : hit.view.index]
    for view in reversed(behind):
        named = [i for i in view.items if i.entity and i.entity.id in wanted]
        post = next((p for p in (_taken(view, i) for i in named) if p), None)
        if post is None and view is behind[-1] and (new := _NEW_ONE.search(view.mask)):
            post = read_post(view, new.start() + new.group().index(" "))
        body = (post.organization or _only_body(hit, view)) if post else None
        if post and body:
            return Post(post.title, body, at)
    return None


def _only_body(hit: Hit, view: SentenceView) -> Item | None:
    """The one body that a sentence speaks of: «|X| annonce la nomination de N comme PDG»."""
    spoken = {i.entity.id: i for i in view.items if i.entity and i.kind in BODIES}
    if not spoken:
        return topic(hit.article, view)
    return settled(hit.article, next(iter(spoken.values()))) if len(spoken) == 1 else None


def _taken(view: SentenceView, person: Item) -> Post | None:
    """The post behind the verb that stands before or behind a name: «nomme |N| PDG», «|N| prend la tête de X»."""
    start, end = person.start - view.start, person.end - view.start
    for taking in _TAKING.finditer(view.mask, max(start - 60, 0), min(end + 120, len(view.mask))):
        post = read_post(view, taking.end() if taking.start() > end else end)
        if post is not None:
            return post
    return None
