"""Who holds which role: «le PDG de X, N», «N, PDG de X», «N est le patron de X», «N (X)»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articlefacts.facts.arguments import antecedent, coordinated
from articlefacts.facts.arguments.topic import settled, topic
from articlefacts.facts.families.people.appointments import APPOINTMENT_RULES
from articlefacts.facts.families.people.careers import CAREER_RULES
from articlefacts.facts.families.people.departures import DEPARTURE_RULES
from articlefacts.facts.families.people.leadership import LEADERSHIP_RULES
from articlefacts.facts.families.people.successions import SUCCESSION_RULES
from articlefacts.facts.families.people.tenures import TENURE_RULES
from articlefacts.facts.offices.appositions import after_name, before_name, chain
from articlefacts.facts.offices.posts import meant_body, who
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.titles import (
    CORPORATE,
    COUNSEL,
    FOUNDER,
    FUNCTION,
    POLITICAL,
    STATE_HEAD,
    Role,
    read_role,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Position

_COPULA = re.compile(
    r"(?<![\w-])(?:est|sont|était|étaient|fut|reste|restent|restera|demeure|sera|seront|(?:a|ont|avait|avaient|ayant|avoir) été)"
    r"(?:\s(?:également|aussi|toujours|encore|actuellement|désormais|aujourd'hui|alors|"
    r"par ailleurs|notamment|déjà|plus|depuis|l'un des|l'une des|en|\ue007\ue010*)){0,3}\s$",
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
    for body_item in _bodies(view, role, body):
        for person in people:
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
    """The body and those joined to it: «présidente de X et de Y»."""
    if body is None or body is not role.organization or body.kind not in BODIES:
        return (body,)
    return coordinated(view, body, BODIES)


def _period(view: SentenceView, role: Role) -> tuple[Item | None, bool]:
    """The date that follows a role, and whether it says that the role has ended."""
    match = _PERIOD.match(view.mask[role.end :])
    if not match:
        return None, False
    date = view.item_at(role.end + match.start("date"))
    return date, match["since"].lower().startswith(("jusqu", "entre")) or match[
        "since"
    ].lower() == "de"


def body_of(hit: Hit, role: Role, shared: Item | None) -> Item | None:
    """The body of a role: its own, that of the role joined to it, or the one understood."""
    title = hit.view.mask[role.head : role.title_end]
    if role.organization is None and (of_which := _OF_WHICH.search(hit.view.mask, 0, role.start)):
        body = antecedent(hit.view, of_which.start(), BODIES) or meant_body(hit, of_which.start(), title)
        if body is not None and not POLITICAL.match(title):
            return body
    if role.organization is not None:
        office = POLITICAL.match(title) or re.match(r"président", title, re.IGNORECASE)
        if role.organization.kind == "place" and not office:
            # «son directeur financier Europe»
            return meant_body(hit, role.head, title) if role.possessive else None
        return settled(hit.article, role.organization)
    if role.bare_body:
        return meant_body(hit, role.head, title)
    if POLITICAL.match(title):
        return None
    if shared is not None:
        return shared
    if _is_understood(hit.view, role, title) and not _OF.match(hit.view.mask, role.end):
        return meant_body(hit, role.head, title)
    return None


_OF_WHICH = re.compile(r",?\s\(?dont\s$", re.IGNORECASE)  # «X, dont |le président, N»
_OF = re.compile(r"\s(?:de la|de l'|du|des|de|d'|chez)(?=\s|\b)", re.IGNORECASE)  # of what no item covers


def _is_understood(view: SentenceView, role: Role, title: str) -> bool:
    """Whether a title without a body is one in the company spoken of: «la directrice financière, N»."""
    if not CORPORATE.match(title):
        return role.possessive and not COUNSEL.match(title) and " " not in title.strip()
    if role.possessive and title.lower().startswith("porte-parole"):
        return bool(view.between(0, role.head, BODIES))  # «son porte-parole» is often a person's
    if role.possessive:
        return not re.search(r"\b(?:cabinet|campagne|thèse)\b", title)
    if STATE_HEAD.match(title):
        return " " not in title and view.mask[role.end : role.end + 1] == ","
    bare = not re.search(r"\s(?:de|du|des|d'|à|au|en)\b", title)
    if _EXECUTIVE.fullmatch(title):
        return True  # «, a dit N, directeur général.»
    fronted = role.start == 0 and role.head > 0  # «Également directrice de la stratégie, N»
    if role.state == "former":
        return False  # «l'ex-trésorier»: of what the text speaks of no more
    return (role.definite or fronted) and (bare or bool(FUNCTION.match(title)))


def _speaks(view: SentenceView, role: Role, body: Item | None) -> bool:
    """Whether a role is worth stating: its body is known, or the office needs none."""
    title = view.mask[role.head : role.title_end]
    if FOUNDER.match(title) or (
        COUNSEL.match(title) and not _AT.search(view.mask, role.head, role.end)
    ):
        return False
    return body is not None or bool(POLITICAL.match(title) or STATE_HEAD.match(title))


_EXECUTIVE = re.compile(
    r"p-?dg|dg|d\.?g\.?a|ceo|cfo|coo|cto|(?:président-|présidente-)?direct(?:eur|rice)s? (?:général|financi|commercia|techni|marketing|juridi|industri|exécuti)[a-zà-ÿ]*(?: (?:adjoint|délégué)e?)?|administrat(?:eur|rice) (?:référente?|déléguée?)",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:chez|au|cabinet)\b", re.IGNORECASE)


def _states(
    hit: Hit, roles: Sequence[Role], people: tuple[Item, ...], state: str | None = None
) -> Iterator[Draft]:
    shared = next((r.organization for r in reversed(roles) if r.organization), None)
    for role in roles:
        body = body_of(hit, role, shared)
        if _speaks(hit.view, role, body):
            yield from _drafts(hit.view, role, people, body, state)


def _before_name(hit: Hit) -> Iterator[Draft]:
    """«le PDG de X, N», «le ministre des Finances N», «PDG de X, N»."""
    found = before_name(hit.view, hit.start, hit.end)
    if found:
        yield from _states(hit, found.roles, found.people)


def _after_name(hit: Hit) -> Iterator[Draft]:
    """«N, PDG de X», «N (directeur financier de X)», «N, 45 ans, l'ancien patron de X»."""
    found = after_name(hit.view, hit.start, hit.end)
    if found:
        yield from _states(hit, found.roles, found.people)


def _copula(hit: Hit) -> Iterator[Draft]:
    """«N est le directeur général de X», «N n'est plus membre de X»."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    verb = _COPULA.search(view.mask, max(role.start - 70, 0), role.start)
    if not verb:
        return
    people = who(hit, verb.start())
    past = re.match(r"était|étaient|fut|a|ont|avait", verb.group().lower())
    no_longer = re.search(r"\b(?:n'|ne\s)$", view.mask[: verb.start()]) and " plus" in verb.group()
    if people and (no_longer or not re.search(r"\b(?:n'|ne\s)$", view.mask[: verb.start()])):
        yield from _states(hit, chain(view, role), people, "former" if no_longer or past else None)


def _this_former(hit: Hit) -> Iterator[Draft]:
    """«Cette ancienne directrice de X a fondé»: the person the text has just spoken of."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    person = topic(hit.article, view, PEOPLE)
    if person and role.organization and role.start <= hit.match.start():
        yield from _states(hit, chain(view, role), (person,))


_HELD_RULES: tuple[Rule, ...] = (
    Rule("position.before_name", lazy(rf"{HEAD}(?=[^\n]{{1,200}}\ue002)", re.I), _before_name),
    Rule(
        "position.after_name",
        lazy(rf"(?<=[\ue002\ue010\s(,'-])(?P<trigger>{HEAD})", re.I),
        _after_name,
    ),
    Rule(
        "position.copula",
        lazy(
            rf"(?<![\w-])(?:est|sont|était|étaient|fut|reste(?:nt|ra)?|demeure(?:nt|ra)?|sera|seront|été)\s"
            rf"(?:[^\s,.;:]{{1,40}}\s){{0,4}}(?:[^\s,.;:']{{0,5}}')?(?P<trigger>{HEAD})",
            re.I,
        ),
        _copula,
    ),
    Rule(
        "position.this",
        lazy(
            rf"^[«\"“]?\s?(?:cet|cette|ce)\s(?:(?:ancien|ancienne|ex|actuel|actuelle|jeune)[\s-])?(?P<trigger>{HEAD})",
            re.I,
        ),
        _this_former,
    ),
)

POSITION_RULES: tuple[Rule, ...] = (
    *_HELD_RULES,
    *LEADERSHIP_RULES,
    *APPOINTMENT_RULES,
    *DEPARTURE_RULES,
    *SUCCESSION_RULES,
    *TENURE_RULES,
    *CAREER_RULES,
)
