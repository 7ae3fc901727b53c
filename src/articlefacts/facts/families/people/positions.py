"""Who holds which role: «le PDG de X, N», «N, PDG de X», «N est le patron de X», «N (X)»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articlefacts.facts.arguments import antecedent, coordinated
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import settled, topic
from articlefacts.facts.families.people.appointments import APPOINTMENT_RULES
from articlefacts.facts.families.people.careers import CAREER_RULES
from articlefacts.facts.families.people.departures import DEPARTURE_RULES
from articlefacts.facts.families.people.heirs import HEIR_RULES
from articlefacts.facts.families.people.houses import HOUSE_RULES
from articlefacts.facts.families.people.leadership import LEADERSHIP_RULES
from articlefacts.facts.families.people.successions import SUCCESSION_RULES
from articlefacts.facts.families.people.tenures import TENURE_RULES
from articlefacts.facts.offices.appositions import after_name, before_name, chain
from articlefacts.facts.offices.bodies import is_hero, meant_body, subject_behind, told_body
from articlefacts.facts.offices.holders import who
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import (
    CORPORATE,
    COUNSEL,
    FOUNDER,
    FUNCTION,
    POLITICAL,
    STATE_HEAD,
)
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, Kind, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Position

COMPANY: frozenset[Kind] = frozenset({"company"})
_COPULA = re.compile(
    r"(?<![\w-])(?:(?:figur|compt)(?:e|ent|ait)\sparmi|(?:fait|font|faisait|faisaient)\spartie|est|sont|était|étaient|fut|reste|restent|"
    r"restera|demeure|sera|seront|(?:a|ont|avait|avaient|ayant|avoir) été)(?:\s(?:également|aussi|"
    r"toujours|encore|actuellement|désormais|aujourd'hui|alors|par ailleurs|notamment|déjà|plus|"
    r"ensuite|longtemps|brièvement|d'abord|successivement|tour à tour|à la fois|un temps|"
    r"(?:pendant|durant)\s(?:(?:plus|près|moins) de\s)?(?:[a-zà-ÿ]{2,12}|\ue008\ue010*)\s"
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
    """The body and those joined to it: «présidente de X et de Y», «président du Lusambo et de X»."""
    if body is None or body is not role.organization:
        return (body,)
    joined = coordinated(view, body, {*BODIES, body.kind})
    return (body, *(other for other in joined[1:] if other.kind in BODIES))


def _period(view: SentenceView, role: Role) -> tuple[Item | None, bool]:
    """The date that follows a role, and whether it says that the role has ended."""
    match = _PERIOD.match(view.mask[role.end :])
    if not match:
        return None, False
    date = view.item_at(role.end + match.start("date"))
    return date, match["since"].lower().startswith(("jusqu", "entre")) or match[
        "since"
    ].lower() == "de"


def body_of(hit: Hit, role: Role, roles: Sequence[Role], people: tuple[Item, ...]) -> Item | None:
    """The body of a role: its own, that of the role joined to it, or the one understood."""
    title = hit.view.mask[role.head : role.title_end]
    if role.organization is None and (of_which := _OF_WHICH.search(hit.view.mask, 0, role.start)):
        body = antecedent(hit.view, of_which.start(), BODIES) or meant_body(
            hit, of_which.start(), title
        )
        if (
            body is not None
            and not POLITICAL.match(title)
            and not (STATE_HEAD.match(title) and " " in title)
        ):
            return body
    if role.organization is not None:
        office = POLITICAL.match(title) or re.match(
            r"(?:vice-|co-?)?président", title, re.IGNORECASE
        )
        if role.organization.kind == "place" and _TRADE.match(hit.view.mask, role.title_end):
            return meant_body(hit, role.head, title, noun=hit.view.mask[role.title_end : role.end])
        if role.organization.kind == "place" and not office:
            # «son directeur financier Europe»
            return meant_body(hit, role.head, title) if role.possessive else None
        return settled(hit.article, role.organization)
    if role.bare_body:
        noun = hit.view.mask[role.title_end : role.end]
        return told_body(
            hit.article, people, COMPANY if _FIRM.match(noun) else BODIES
        ) or meant_body(hit, role.head, title, noun=noun)
    if POLITICAL.match(title):
        return None
    shared = _shared_body(hit.view, roles, role, title)
    if shared is not None:
        return shared
    if _is_understood(hit.view, role, title) and not _OF.match(hit.view.mask, role.end):
        return _understood(hit, role, title, people)
    return None


def _shared_body(view: SentenceView, roles: Sequence[Role], role: Role, title: str) -> Item | None:
    """That of a role joined to this one: «directeur et cofondateur de X», «PDG de X et directeur général».

    A title with a complement of its own, «chercheur sur l'économie», shares none, nor does
    one behind the role that names the body, unless it is a company's.
    """
    ahead = (r for r in roles if r.head > role.head and r.organization)
    named = next(ahead, None) or next((r for r in reversed(roles) if r.organization), None)
    if named is None or named.organization is None or named.state != role.state:
        return None
    if _OWN_COMPLEMENT.search(title) and not FUNCTION.match(title):
        return None
    if named.organization.kind == "place" and not POLITICAL.match(title):
        return None
    apart = named.head < role.head or view.mask[role.end : role.end + 2] == ", "
    return None if apart and not CORPORATE.match(title) else named.organization


_OWN_COMPLEMENT = re.compile(r"\s(?:de|du|des|sur|à|au|aux|en)\s|\s(?:d'|de l')", re.IGNORECASE)
_FIRM = re.compile(
    r"\s(?:du|de la|de l')\s?(?:groupe|société|entreprise|firme|compagnie|start-?up|banque|géant|"
    r"réseau social)\b",
    re.IGNORECASE,
)


_TRADE = lazy(
    rf"\s(?:du|de la|de l')\s?{firm_noun()}\b", re.IGNORECASE
)  # «président |du producteur d'or de Brizac|»


def _understood(hit: Hit, role: Role, title: str, people: tuple[Item, ...]) -> Item | None:
    """The body of «son directeur général, N», «la directrice financière, N»."""
    if role.possessive and STATE_HEAD.match(title) and _of_a_country(hit.view, role.start):
        return None  # «L'Algérie et son président, N»
    if told := told_body(hit.article, people):
        return told
    if role.possessive and (
        ahead := subject_behind(
            hit.view, role.start, people[-1].end - hit.view.start if people else role.end
        )
    ):
        return ahead
    found = meant_body(hit, role.head, title)
    near = found is not None and found.start >= hit.article.views[max(hit.view.index - 2, 0)].start
    return found if found and (near or is_hero(found)) else None


def _of_a_country(view: SentenceView, at: int) -> bool:
    """Whether the last thing named before «son président» is a place."""
    before = view.between(0, at, {*BODIES, "place"})
    return bool(before) and before[-1].kind == "place"


_OF_WHICH = re.compile(r",?\s\(?dont\s$", re.IGNORECASE)  # «X, dont |le président, N»
_OF = re.compile(
    r"\s(?:de la|de l'|du|des|de|d'|chez)(?=\s|\b)", re.IGNORECASE
)  # of what no item covers


def _is_understood(view: SentenceView, role: Role, title: str) -> bool:
    """Whether a title without a body is one in the company spoken of: «la directrice financière, N»."""
    if not CORPORATE.match(title):
        before = view.between(0, role.start, {*BODIES, *PEOPLE})
        if before and before[-1].kind == "person":
            return False  # «N et son collaborateur»
        return role.possessive and not COUNSEL.match(title) and " " not in title.strip()
    if _BOSS.match(title) and _STRANGER.search(title):
        return False
    if role.possessive and title.lower().startswith("porte-parole"):
        return bool(view.between(0, role.head, BODIES))  # «son porte-parole» is often a person's
    if role.possessive:
        return not re.search(r"\b(?:cabinet|campagne|thèse)\b", title)
    if STATE_HEAD.match(title):
        return " " not in title and view.mask[role.end : role.end + 1] == ","
    if _BOSS.match(title):
        return " " not in title and (role.definite or role.start == 0)
    bare = not re.search(r"\s(?:de|du|des|d'|à|au|en)\b", title)
    if _EXECUTIVE.fullmatch(title):
        return True  # «, a dit N, directeur général.»
    fronted = role.start == 0 and role.head > 0  # «Également directrice de la stratégie, N»
    if role.state == "former":
        return False  # «l'ex-trésorier»: of what the text speaks of no more
    return (role.definite or fronted) and (bare or bool(FUNCTION.match(title)))


def _speaks(view: SentenceView, role: Role, body: Item | None) -> bool:
    """Whether a role is worth stating: its body is known, or the office needs none."""
    title = view.span(role.head, role.title_end).text.replace("’", "'")
    if title == "Pape" and not role.definite:
        return False  # a first name
    if FOUNDER.match(title) or (
        COUNSEL.match(title) and not _AT.search(view.mask, role.head, role.end)
    ):
        return False
    return body is not None or bool(POLITICAL.match(title) or STATE_HEAD.match(title))


# «le dirigeant nord-coréen», «le numéro un mondial», «son patron direct»: of no body in particular.
_BOSS = re.compile(r"(?:ex-)?(?:dirigeant|patron|numéro)", re.IGNORECASE)
_STRANGER = re.compile(
    r"\s(?!général|exécuti|opérationnel|historique|emblématique|fondat|un\b|deux\b|trois\b)",
    re.IGNORECASE,
)
_EXECUTIVE = re.compile(
    r"p-?dg|dg|d\.?g\.?a|ceo|cfo|coo|cto|(?:président-|présidente-)?direct(?:eur|"
    r"rice)s? (?:général|financi|commercia|techni|marketing|juridi|industri|"
    r"exécuti)[a-zà-ÿ]*(?: (?:adjoint|délégué)e?)?(?: groupe| monde)?|administrat(?:eur|rice) (?:référente?|"
    r"déléguée?)",
    re.IGNORECASE,
)
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
    past = re.match(r"était|étaient|fut|a|ont|avait", verb.group().lower())
    no_longer = re.search(r"\b(?:n'|ne\s)$", view.mask[: verb.start()]) and " plus" in verb.group()
    if not people or (_NO_LONGER.search(view.mask, 0, verb.start()) and not no_longer):
        return
    ahead = verb.group().lower().startswith("ser")
    state = "former" if no_longer or past else "incoming" if ahead else None
    whose = meant_body(hit, verb.start()) if of_it and role.organization is None else None
    if of_it and whose is None:
        return
    for draft in (
        _drafts(view, role, people, whose, state)
        if whose
        else _states(hit, chain(view, role), people, state)
    ):
        yield replace(draft, presupposed=not ahead)


_OF_IT = re.compile(r"\sen\s$", re.IGNORECASE)
# «est notre ministre du bonheur», «est le premier président qui n'essaie pas»: no office is told.
_NO_OFFICE = re.compile(r"\b(?:notre|nos|mon|votre)\s(?:[a-zà-ÿ]{2,16}\s)?$", re.IGNORECASE)
_SINGLED_OUT = re.compile(r"\s(?:qui|que|à avoir|à être|de l'histoire)\b", re.IGNORECASE)


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
            r"(?<![\w-])(?:(?:figur|compt)(?:e|ent|ait)\sparmi|(?:fai|fon)[a-zé]{1,6}\spartie|est|sont|était|étaient|fut|"
            rf"reste(?:nt|ra)?|demeure(?:nt|ra)?|sera|seront|été)\s(?:[^\s,.;:]{{1,40}}\s){{0,6}}"
            rf"(?:[^\s,.;:']{{0,5}}')?(?P<trigger>{HEAD})",
            re.I,
        ),
        _copula,
    ),
    Rule(
        "position.this",
        lazy(
            r"^[«\"“]?\s?(?:cet|cette|ce)\s(?:(?:ancien|ancienne|ex|actuel|actuelle|jeune)[\s-])?"
            rf"(?P<trigger>{HEAD})",
            re.I,
        ),
        _this_former,
    ),
)

POSITION_RULES: tuple[Rule, ...] = (
    *_HELD_RULES,
    *LEADERSHIP_RULES,
    *HOUSE_RULES,
    *APPOINTMENT_RULES,
    *DEPARTURE_RULES,
    *SUCCESSION_RULES,
    *HEIR_RULES,
    *TENURE_RULES,
    *CAREER_RULES,
)
