"""Who holds which role: «le PDG de X, N», «N, PDG de X», «N est le patron de X»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.appositions import after_name, before_name
from articlefacts.facts.offices.bodies import body_of_it
from articlefacts.facts.offices.chains import chain
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.likewise import joined_bodies
from articlefacts.facts.offices.role_bodies import body_of
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import COUNSEL, FOUNDER, LOCAL, POLITICAL, STATE_HEAD
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Position

_COPULA = re.compile(
    r"(?<![\w-])(?:(?:figur|compt)(?:e|ent|ait)\sparmi|(?:fait|font|faisait|faisaient)\spartie|est|"
    r"sont|était|étaient|fut|reste|restent|"
    r"restera|demeure|sera|seront|(?:est|était|sera) restée?|(?:a|ont|avait|avaient|ayant|avoir) été)(?:\s(?:également|aussi|"
    r"toujours|encore|actuellement|désormais|aujourd'hui|alors|par ailleurs|notamment|déjà|plus|"
    r"ensuite|longtemps|brièvement|d'abord|successivement|tour à tour|à la fois|un temps|"
    r"jusqu'(?:ici|alors|à présent|à récemment|à peu)|jusque[- ]là|auparavant|précédemment|en parallèle|"
    r"(?:(?:pendant|durant)\s)?(?:(?:plus|près|moins) de\s)?(?:[a-zà-ÿ]{2,12}|\ue008\ue010*)\s"
    r"(?:ans|mois|saisons|mandats)|depuis|l'un des|l'une des|en|\ue007\ue010*)){0,3}\s$",
    re.IGNORECASE,
)


_NO_LONGER = re.compile(r"\b(?:n'|ne )$", re.IGNORECASE)


_PERIOD = pattern(
    r"^(?:\s\([^()]{1,40}\))?,?\s(?P<since>depuis|entre|de|jusqu'[àe]n?|jusqu'au|en|à partir d[eu]|"
    r"dès|nommée? en)\s(?:le |la |l')?{date:date}"
)


def _drafts(
    view: SentenceView,
    role: Role,
    people: tuple[Item, ...],
    body: Item | None,
    state: str | None = None,
) -> Iterator[Draft]:
    date, ended = _period(view, role)
    title = view.span(role.head, role.title_end)
    bodies = _bodies(view, role, body)
    # «Les présidents de X et de Y, N et M»: to each his own.
    paired = len(bodies) == len(people) > 1
    for number, body_item in enumerate(bodies):
        for person in people[number : number + 1] if paired else people:
            slots = {
                "person": person.ref(),
                "organization": body_item.ref() if body_item else None,
                "title": title,
                "state": state or ("former" if ended else role.state),
                "date": date.value if date else None,
            }
            filled = {k: v for k, v in slots.items() if v is not None}
            yield Draft(Position, filled, (role.head, role.end), presupposed=True)


def _bodies(view: SentenceView, role: Role, body: Item | None) -> tuple[Item | None, ...]:
    """The body and those joined to it: «présidente de X et de Y», «président du Lusambo et de X»."""
    if body is None or body is not role.organization:
        return (body,)
    joined = joined_bodies(view, body, {*BODIES, body.kind})
    return (body, *(other for other in joined[1:] if other.kind in BODIES))


def _period(view: SentenceView, role: Role) -> tuple[Item | None, bool]:
    """The date that follows a role, and whether it says that the role has ended."""
    match = _PERIOD.match(view.mask[role.end :])
    if not match:
        return None, bool(_THEN.match(view.mask, role.end))
    date = view.item_at(role.end + match.start("date"))
    return date, match["since"].lower().startswith(("jusqu", "entre")) or match[
        "since"
    ].lower() == "de"


_THEN = re.compile(r",?\s(?:à l'époque|à ce moment-là)\b", re.IGNORECASE)


def _speaks(view: SentenceView, role: Role, body: Item | None) -> bool:
    """Whether a role is worth stating: its body is known, or the office needs none."""
    title = view.span(role.head, role.title_end).text.replace("’", "'")
    if (title == "Pape" and not role.definite) or (body is None and LOCAL.fullmatch(title)):
        return False  # a first name; a mayor of no town
    if FOUNDER.match(title) or (
        COUNSEL.match(title) and not _AT.search(view.mask, role.head, role.end)
    ):
        return False
    return body is not None or bool(POLITICAL.match(title) or STATE_HEAD.match(title))


_AT = re.compile(r"\b(?:chez|au|cabinet)\b", re.IGNORECASE)


def _states(
    hit: Hit, roles: Sequence[Role], people: tuple[Item, ...], state: str | None = None
) -> Iterator[Draft]:
    for role in roles:
        body = body_of(hit, role, roles, people)
        if _speaks(hit.view, role, body):
            yield from _drafts(hit.view, role, people, body, state)


def _before_name(hit: Hit) -> Iterator[Draft]:
    """«le PDG de X, N», «le ministre des Finances N», «PDG de X, N»."""
    found = before_name(hit.view, hit.start, hit.end)
    if found:
        yield from _states(hit, found.roles, found.people)
        for role, person in found.others:
            yield from _states(hit, (role,), (person,))


def _after_name(hit: Hit) -> Iterator[Draft]:
    """«N, PDG de X», «N (directeur financier de X)», «N, 45 ans, l'ancien patron de X»."""
    found = after_name(hit.view, hit.start, hit.end)
    if found:
        yield from _states(hit, found.roles, found.people)


def _copula(hit: Hit) -> Iterator[Draft]:
    """«N est le directeur général de X», «N n'est plus membre de X», «X, … . N en est le président»."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    verb = _COPULA.search(view.mask, max(role.start - 70, 0), role.start)
    if (
        not verb
        or _NO_OFFICE.search(view.mask, verb.start(), role.head)
        or _SINGLED_OUT.match(view.mask, role.title_end)
    ):
        return
    of_it = _OF_IT.search(view.mask, 0, verb.start())
    people = who(hit, of_it.start() if of_it else verb.start())
    past = _PAST.match(verb.group())
    no_longer = re.search(r"\b(?:n'|ne\s)$", view.mask[: verb.start()]) and " plus" in verb.group()
    if not people or (_NO_LONGER.search(view.mask, 0, verb.start()) and not no_longer):
        return
    ahead = verb.group().lower().startswith("ser")
    state = "former" if no_longer or past else "incoming" if ahead else None
    whose = body_of_it(hit, people, verb.start()) if of_it and role.organization is None else None
    if of_it and whose is None:
        return
    for draft in (
        _drafts(view, role, people, whose, state)
        if whose
        else _states(hit, chain(view, role), people, state)
    ):
        yield replace(draft, presupposed=not ahead)


_OF_IT = re.compile(r"\sen\s$", re.IGNORECASE)
# «fut directrice», «est restée dix ans directrice»
_PAST = re.compile(
    r"(?:était|étaient|fut|a|ont|avait|est restée? .{1,30} (?:ans|mois|saisons|mandats))",
    re.IGNORECASE,
)


# «est notre ministre du bonheur», «est le premier président qui n'essaie pas»: no office is told.
# «a été |désigné| ministre»: an appointment.
_NO_OFFICE = re.compile(
    r"\b(?:notre|nos|mon|votre)\s(?:[a-zà-ÿ]{2,16}\s)?$|\bdésignée?s?\s$", re.IGNORECASE
)


_SINGLED_OUT = re.compile(r"\s(?:qui|que|à avoir|à être|de l'histoire)\b", re.IGNORECASE)


def _this_former(hit: Hit) -> Iterator[Draft]:
    """«Cette ancienne directrice de X a fondé»: the person the text has just spoken of."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    person = topic(hit.article, view, PEOPLE)
    if person and role.organization and role.start <= hit.match.start("this"):
        yield from _states(hit, chain(view, role), (person,))


def _as(hit: Hit) -> Iterator[Draft]:
    """«En tant que directrice de X, N a signé», «N a signé en sa qualité de président de X»."""
    view = hit.view
    roles = chain(view, read_role(view, hit.match.start("head"), hit.match.end("head")))
    if not any(role.organization for role in roles) or _CHOSEN.search(view.mask, 0, hit.start):
        return
    opens = not view.mask[: hit.match.start()].strip(' «"“')
    people = fronted(hit, roles[-1].end) if opens else who(hit, hit.match.start())
    named = {i.entity.id: i for i in view.between(0, hit.match.start(), PEOPLE) if i.entity}
    if not people and len(named) == 1:
        people = tuple(named.values())
    yield from _states(hit, roles, people) if people else ()


_CHOSEN = re.compile(
    r"\b(?:nomm|él[iu]|réél|désign|prom[ou]|choisi|recrut|embauch|engag|succ[éè]d|remplac|arriv|rejoin|nomination|"
    r"confirm|reconduit|travaill|début|pass[éa])[a-zà-ÿ]{0,9}\b[^.;:]{0,80}$",
    re.IGNORECASE,
)


HELD_RULES: tuple[Rule, ...] = (
    Rule("position.before_name", lazy(rf"{HEAD}(?=[^\n]{{1,200}}\ue002)", re.I), _before_name),
    Rule(
        "position.after_name",
        lazy(rf"(?<=[\ue002\ue010\s(,'-])(?P<trigger>{HEAD})", re.I),
        _after_name,
        needs=PEOPLE,
    ),
    Rule(
        "position.copula",
        lazy(
            r"(?<![\w-])(?:(?:figur|compt)(?:e|ent|ait)\sparmi|(?:fai|fon)[a-zé]{1,6}\spartie|est|sont|était|étaient|fut|"
            rf"reste(?:nt|ra)?|demeure(?:nt|ra)?|sera|seront|été)\s(?:[^\s,.;:]{{1,40}}\s){{0,6}}?"
            rf"(?:[^\s,.;:']{{0,5}}')?(?P<trigger>{HEAD})",
            re.I,
        ),
        _copula,
    ),
    Rule(
        "position.as",
        lazy(
            rf"\b(?P<trigger>en (?:(?:sa |leur )?qualité d(?:e |')|tant qu(?:e |')))"
            rf"(?P<head>{HEAD})",
            re.IGNORECASE,
        ),
        _as,
    ),
    Rule(
        "position.this",
        lazy(
            r"(?:^[«\"“]?\s?|[»\"”]\s?,?\s(?:[a-zà-ÿ'-]{1,16}\s){1,2})(?P<this>cet|cette|ce)\s(?:(?:ancien|ancienne|ex|actuel|actuelle|jeune)[\s-])?"
            rf"(?P<trigger>{HEAD})",
            re.I,
        ),
        _this_former,
    ),
)
