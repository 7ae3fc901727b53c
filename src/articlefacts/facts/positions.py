"""Who holds which role: «le PDG de X, N», «N, PDG de X», «N est le patron de X», «N (X)»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.appointments import APPOINTMENT_RULES
from articlefacts.facts.arguments import coordinated, coordinated_left, subject
from articlefacts.facts.departures import DEPARTURE_RULES
from articlefacts.facts.leadership import LEADERSHIP_RULES
from articlefacts.facts.posts import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.titles import CORPORATE, COUNSEL, FOUNDER, HEAD, POLITICAL, Role, read_role
from articlefacts.facts.view import BODIES, Item, SentenceView, pattern
from articlefacts.models.facts import Position

_PERSON = frozenset({"person"})
_HEAD = re.compile(HEAD, re.IGNORECASE)
_AND = re.compile(
    r"\s?(?:,\s)?(?:et|ou|&|ainsi que)\s(?:également |aussi |surtout |par ailleurs )?", re.IGNORECASE
)
_HONORIFIC = r"(?:(?:M\.|MM\.|Mme|Mmes|Mlle|Me|Dr|Pr|Sir|Lord|Monsieur|Madame|maître|feu)\s){0,2}"
# «le PDG de X, l'Allemand N»; «l'économiste N».
_APPOSED = r"(?:(?:le|la|l'|les)\s?(?:[A-ZÉ]\w{3,18}\s){1,2})?"
_TO_PERSON = re.compile(
    rf"(?:\s\([^()]{{1,80}}\))?(?:\s?,|\s[-–—]|\s:)?\s{_APPOSED}{_HONORIFIC}(?=\ue002)", re.IGNORECASE
)
_AGE = r"(?:\s?,?\s(?:\(?(?:âgée? de )?(?:\d{2}|\ue008\ue010*) ans\)?|\([^()]{1,60}\)))?"
_LINK = (
    r"(?:(?:qui (?:est|était|fut|reste|demeure)|lui-même|elle-même|également|aussi|par ailleurs|"
    r"aujourd'hui|désormais|actuellement|longtemps|alors|tout juste|à la fois|notamment|depuis|"
    r"autre|\ue007\ue010*)\s){0,3}"
)
_FROM_PERSON = re.compile(
    rf"\ue002\ue010*{_AGE}(?:\s?,|\s[-–—]|\s\()\s?{_LINK}$", re.IGNORECASE
)
_COPULA = re.compile(
    r"(?<![\w-])(?:est|sont|était|étaient|fut|reste|restent|restera|demeure|sera|seront)"
    r"(?:\s(?:également|aussi|toujours|encore|actuellement|désormais|aujourd'hui|alors|"
    r"par ailleurs|notamment|déjà|depuis|l'un des|l'une des|en|\ue007\ue010*)){0,3}\s$",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\b(?:n'|ne )$", re.IGNORECASE)
_PERIOD = pattern(
    r"^(?:\s\([^()]{1,40}\))?,?\s(?P<since>depuis|entre|de|jusqu'[àe]n?|jusqu'au|en|à partir d[eu]|"
    r"dès|nommée? en)\s(?:le |la |l')?{date:date}"
)


def _drafts(
    view: SentenceView, role: Role, people: tuple[Item, ...], body: Item | None, state: str | None = None
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
    return date, match["since"].lower().startswith(("jusqu", "entre", "de"))


def chain(view: SentenceView, role: Role) -> list[Role]:
    """A role and those joined to it on the right: «président et directeur général de X»."""
    roles = [role]
    for _ in range(3):
        joint = _AND.match(view.mask, roles[-1].end)
        if not joint:
            break
        head = _HEAD.search(view.mask, joint.end(), joint.end() + 45)
        if not head:
            break
        following = read_role(view, head.start(), head.end())
        if following.start > joint.end():
            break
        roles.append(following)
    return roles


def _leads(view: SentenceView, role: Role) -> bool:
    """Whether the role starts a phrase of its own: not «délégué» in «ministre délégué»."""
    for match in _HEAD.finditer(view.mask, max(role.head - 100, 0), role.head):
        if match.end() > role.start:
            return False
        other = read_role(view, match.start(), match.end())
        joint = _AND.match(view.mask, other.end)
        if other.title_end > role.start or (joint and joint.end() >= role.start):
            return False
    return True


def body_of(hit: Hit, role: Role, shared: Item | None) -> Item | None:
    """The body of a role: its own, that of the role joined to it, or the one understood."""
    title = hit.view.mask[role.head : role.title_end]
    if role.organization is not None:
        office = POLITICAL.match(title) or re.match(r"président|roi|reine", title, re.IGNORECASE)
        return None if role.organization.kind == "place" and not office else role.organization
    if role.bare_body or role.possessive:
        return meant_body(hit, role.head)
    if POLITICAL.match(title):
        return None
    if shared is not None:
        return shared
    if CORPORATE.match(title) and role.definite:
        return meant_body(hit, role.head)
    return None


def _speaks(view: SentenceView, role: Role, body: Item | None) -> bool:
    """Whether a role is worth stating: its body is known, or the office needs none."""
    title = view.mask[role.head : role.title_end]
    if FOUNDER.match(title) or (COUNSEL.match(title) and not _AT.search(view.mask, role.head, role.end)):
        return False
    return body is not None or bool(POLITICAL.match(title) or _STATE_HEAD.match(title))


_AT = re.compile(r"\b(?:chez|au|cabinet)\b", re.IGNORECASE)
_STATE_HEAD = re.compile(r"présidente?\b(?! d)", re.IGNORECASE)


def _states(hit: Hit, roles: list[Role], people: tuple[Item, ...], state: str | None = None) -> Iterator[Draft]:
    shared = next((r.organization for r in reversed(roles) if r.organization), None)
    for role in roles:
        body = body_of(hit, role, shared)
        if _speaks(hit.view, role, body):
            yield from _drafts(hit.view, role, people, body, state)


def _before_name(hit: Hit) -> Iterator[Draft]:
    """«le PDG de X, N», «le ministre des Finances N», «PDG de X, N»."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    roles = chain(view, role)
    gap = _TO_PERSON.match(view.mask, roles[-1].end)
    if not gap or not _leads(view, role):
        return
    comma = "," in gap.group() or ":" in gap.group()
    if not role.definite and _FROM_PERSON.search(view.mask, max(role.start - 120, 0), role.start):
        return
    if comma and not role.definite and role.start > 0 and not _opens(view, role.start):
        return
    person = view.item_at(gap.end())
    assert person is not None
    people = coordinated(view, person, _PERSON) if _plural(view, role) else (person,)
    yield from _states(hit, roles, people)


def _opens(view: SentenceView, at: int) -> bool:
    return bool(re.search(r"(?:^|[\"“”«»:;(\-–]\s?)$", view.mask[:at]))


def _plural(view: SentenceView, role: Role) -> bool:
    word = re.match(r"[\w-]+", view.mask[role.head :])
    return bool(word and word.group().lower().endswith(("s", "x")))


def _after_name(hit: Hit) -> Iterator[Draft]:
    """«N, PDG de X», «N (directeur financier de X)», «N, 45 ans, l'ancien patron de X»."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    link = _FROM_PERSON.search(view.mask, max(role.start - 120, 0), role.start)
    if not link or not _leads(view, role):
        return
    roles = chain(view, role)
    gap = _TO_PERSON.match(view.mask, roles[-1].end)
    if role.definite and not role.possessive and gap:
        return
    person = view.item_at(link.start())
    assert person is not None
    people = coordinated_left(view, person, _PERSON) if _plural(view, role) else (person,)
    yield from _states(hit, roles, people)


def _copula(hit: Hit) -> Iterator[Draft]:
    """«N est le directeur général de X», «N n'est plus membre de X»."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    verb = _COPULA.search(view.mask, max(role.start - 70, 0), role.start)
    if not verb:
        return
    people = subject(view, verb.start(), _PERSON)
    if people:
        yield from _states(hit, chain(view, role), people)


_HELD_RULES: tuple[Rule, ...] = (
    Rule("position.before_name", re.compile(rf"{HEAD}(?=[^\n]{{1,200}}\ue002)", re.I), _before_name),
    Rule(
        "position.after_name",
        re.compile(rf"(?<=[\ue002\ue010\s(,])(?P<trigger>{HEAD})", re.I),
        _after_name,
    ),
    Rule(
        "position.copula",
        re.compile(
            rf"(?<![\w-])(?:est|sont|était|étaient|fut|restent?|restera|demeure|sera|seront)\s"
            rf"(?:[^\s,.;:]{{1,40}}\s){{0,4}}(?:[^\s,.;:']{{0,5}}')?(?P<trigger>{HEAD})",
            re.I,
        ),
        _copula,
    ),
)

POSITION_RULES: tuple[Rule, ...] = (
    *_HELD_RULES,
    *LEADERSHIP_RULES,
    *APPOINTMENT_RULES,
    *DEPARTURE_RULES,
)
