"""Stating a position: with its date where that is its own, and not where it is only asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, date_of
from articlefacts.facts.offices.posts import Post
from articlefacts.facts.offices.title_kinds import POLITICAL, STATE_HEAD
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import BODIES, Item, SentenceView
from articlefacts.models.facts import Position
from articlefacts.models.spans import Span


def _is_long_past(hit: Hit, date: Item) -> bool:
    """«nommée en 2018»: who took a post more than a year ago has it."""
    day, published = getattr(date.value, "last_day", None), hit.article.published
    return bool(day and published and (published - day).days > _NEW)


_NEW = 366


def is_active(view: SentenceView, at: int) -> bool:
    """Whether a participle at ``at`` has its subject act: «N a démis de ses fonctions», not «a été démis»."""
    return bool(_ACTIVE.search(view.mask, 0, at))


_ACTIVE = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|aura|auront|ayant|avoir|ai|"
    r"avons)\s(?:(?!été\b)[a-zà-ÿ]{2,20}\s){0,2}$",
    re.IGNORECASE,
)


def is_wished(hit: Hit) -> bool:
    """Whether somebody only asks for what a noun names: «réclame le départ de N»."""
    return bool(_WISHED.search(hit.view.mask, max(hit.start - 90, 0), hit.start))


_WISHED = re.compile(
    r"\b(?:réclam|exig|demand|souhait|prôn|plaid|milit|appel(?:le|é|ant|er)|s'assurer|obtenir|"
    r"pour|contre|évoqu|imagin|envisag|craind|redout|espèr|"
    r"espér)[a-zà-ÿ]{0,7}\s(?:[a-zà-ÿ]{2,16}\s){0,2}(?:(?:à|pour|de|d')\s?)?(?:le|la|l'|du|au|sa|"
    r"son)\s?$",
    re.IGNORECASE,
)


def _dates_post(hit: Hit, date: Item, state: str) -> bool:
    """Whether a date tells when a post was held: not «le 27 mars, lors d'un conseil |présidé par N»."""
    mask, at = hit.view.mask, date.start - hit.view.start
    if mask.rfind("(", 0, at) > max(mask.rfind(")", 0, at), hit.end):
        return False  # «la banque X (aujourd'hui Y)»
    if mask.rfind("(", 0, hit.start) > mask.rfind(")", 0, hit.start) and ")" in mask[hit.end : at]:
        return False  # «en mai (après la démission de N) et en juin»
    if _AFTER.search(mask, 0, at):
        return False  # «Après treize ans à la tête de X, N part»
    if state != "current" or _SINCE.search(mask, 0, at):
        return True
    return at > hit.end and not _CLAUSE_MARK.search(mask, hit.match.end(), at)


_AFTER = re.compile(r"\baprès\s$", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:depuis|dès|à (?:partir|compter) d[eu]|nommée? (?:en|le|à)|arrivée? (?:en|le|à))\s?"
    r"(?:le |la |l')?(?:mois d[e'] ?|fin |début )?$",
    re.IGNORECASE,
)
_CLAUSE_MARK = re.compile(r"[,;:]|\s(?:s'est|a|ont|est|sont|lors|alors que)\s")


def position(
    hit: Hit,
    people: tuple[Item, ...],
    body: Item | None,
    title: Span | None,
    state: str,
    *,
    dated: bool = True,
    aside: bool = False,
) -> Iterator[Draft]:
    """Draft one position for each person; an ``aside`` no verb of the sentence plans or denies."""
    date = date_of(hit.view, hit.end) if dated else None
    if date and not _dates_post(hit, date, state):
        date = None
    if state == "incoming" and date and _is_long_past(hit, date):
        state = "current"
    for person in people:
        draft = hit.draft(
            Position,
            person=person.ref(),
            organization=body.ref() if body else None,
            title=title,
            state=state,
            date=date.value if date else None,
        )
        yield replace(draft, presupposed=True) if aside else draft


def takes(
    hit: Hit, people: tuple[Item, ...], body: Item | None, post: Post, *, aside: bool = False
) -> Iterator[Draft]:
    """A new holder, where the body is known or the office needs none."""
    title = post.title.text if post.title else ""
    if body is not None or POLITICAL.match(title) or STATE_HEAD.match(title):
        bodies = (
            coordinated(hit.view, body, BODIES) if body and body is post.organization else (body,)
        )
        for one in bodies:  # «nommé PDG de X et de Y»
            yield from position(hit, people, one, post.title, "incoming", aside=aside)
