"""An office in one sentence, its holder in another: «Le patron de X a démissionné. N avait …», «…», a dit le patron de X."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments.topic import leading
from articlefacts.facts.offices.bodies import roles_of, told_roles
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import COUNSEL, FOUNDER
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_BACK = 3  # sentences in which nobody else is named


def _named_next(hit: Hit) -> Iterator[Draft]:
    """«Le patron de X est mis en cause. |N| avait promis»: a name that nothing introduces is the one just spoken of."""
    role = _office(hit)
    behind = hit.article.views[hit.view.index + 1 : hit.view.index + 2]
    if role is None or not behind or "person" in hit.view.kinds:
        return
    person = leading(behind[0], PEOPLE)
    if (
        person
        and _is_new(person, behind[0])
        and _alone(behind, person)
        and _may_hold(hit, role, person)
    ):
        yield from _states(hit, role, person)


def _named_before(hit: Hit) -> Iterator[Draft]:
    """«…», dit N. «…», ajoute |le patron de X|»: newsrooms vary the name of who speaks."""
    role = _office(hit)
    if role is None or not _CLOSED.match(hit.view.mask, role.end):
        return
    before = hit.article.views[max(hit.view.index - _BACK, 0) : hit.view.index + 1]
    people = [i for view in before for i in view.items if i.kind == "person" and i.entity]
    if people and _alone(before, people[-1]) and _may_hold(hit, role, people[-1]):
        yield from _states(hit, role, people[-1])


_CLOSED = lazy(r"(?:[.,]|$)")


def _office(hit: Hit) -> Role | None:
    """The office that a definite phrase names with its body, of one holder."""
    view = hit.view
    role = read_role(view, hit.match.start("head"), hit.match.end("head"))
    title = view.mask[role.head : role.title_end]
    body = role.organization
    if body is None or body.kind not in BODIES or not role.definite or role.possessive:
        return None
    return None if FOUNDER.match(title) or COUNSEL.match(title) else role


def _is_new(person: Item, view: SentenceView) -> bool:
    """Whether the article has not named a person before, and tells nothing beside the name."""
    entity = person.entity
    new = entity is not None and entity.mentions[0].start >= view.start
    told = view.mask[person.end - view.start :].lstrip()[:1] in (",", "(", "-", "–")
    return new and not told and next(roles_of(view, person), None) is None


def _alone(views: tuple[SentenceView, ...] | list[SentenceView], person: Item) -> bool:
    people = {i.entity.id for view in views for i in view.items if i.kind == "person" and i.entity}
    return person.entity is not None and people == {person.entity.id}


def _may_hold(hit: Hit, role: Role, person: Item) -> bool:
    """Whether the article gives a person no other office, and nobody else this one."""
    if person.entity is None or role.organization is None:
        return False
    gender = hit.article.discourse.genders.get(person.entity.id)
    feminine = _SHE.search(hit.view.mask, 0, role.head) is not None
    if (
        gender
        and (_HE.search(hit.view.mask, 0, role.head) or feminine)
        and (gender == "f") != feminine
    ):
        return False
    return not any(True for _ in told_roles(hit.article, person.entity.id))


_SHE, _HE = lazy(r"\bla $", 2), lazy(r"\ble $", 2)


def _states(hit: Hit, role: Role, person: Item) -> Iterator[Draft]:
    title = hit.view.span(role.head, role.title_end)
    yield from position(
        hit, (person,), role.organization, title, role.state, dated=False, aside=True
    )


RESUMED_RULES: tuple[Rule, ...] = (
    Rule(
        "position.named_next",
        lazy(rf"^(?P<trigger>(?:Le |La |L')(?:ancien(?:ne)? |ex-)?(?P<head>(?i:{HEAD})))(?=\s)"),
        _named_next,
    ),
    Rule(
        "position.named_before",
        lazy(
            rf"[»\"”],?\s(?:a |avait )?(?P<trigger>{alternation('say_direct')})(?:\s[a-zà-ÿ]{{2,14}}){{0,2}}? "
            rf"(?:le |la |l')(?P<head>{HEAD})"
        ),
        _named_before,
    ),
)
