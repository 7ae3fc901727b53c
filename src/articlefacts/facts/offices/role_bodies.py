"""Whose a role is that stands beside a name: «son directeur financier, N», «le patron du groupe, N»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.facts.arguments import antecedent
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import leading, settled, topic
from articlefacts.facts.offices.bodies import is_hero, meant_body, subject_behind, told_body
from articlefacts.facts.offices.heroes import hero_firm
from articlefacts.facts.offices.lands import land_of, town_of
from articlefacts.facts.offices.other_firms import rather
from articlefacts.facts.offices.title_kinds import (
    CORPORATE,
    COUNSEL,
    FUNCTION,
    LOCAL,
    POLITICAL,
    STATE_HEAD,
)
from articlefacts.facts.offices.titles import Role
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, PEOPLE, Item, SentenceView
from articlefacts.lazy import lazy


def body_of(hit: Hit, role: Role, roles: Sequence[Role], people: tuple[Item, ...]) -> Item | None:
    """The body of a role: its own, that of the role joined to it, or the one understood."""
    title = hit.view.mask[role.head : role.title_end]
    if role.organization is None and (body := _of_which(hit, role, title)):
        return body
    if role.organization is not None:
        office = POLITICAL.match(title) or _SEATED.match(title)
        if role.organization.kind == "place" and _TRADE.match(hit.view.mask, role.title_end):
            return meant_body(hit, role.head, title, noun=hit.view.mask[role.title_end : role.end])
        if role.organization.kind == "place" and not office:
            # «son directeur financier Europe»
            return meant_body(hit, role.head, title) if role.possessive else None
        return settled(hit.article, role.organization)
    if role.bare_body:
        noun = hit.view.mask[role.title_end : role.end]
        if said := _SAID.match(noun):  # «le responsable |dudit ministère|»: the last one called so
            return topic(hit.article, hit.view, BODIES, noun=noun[said.end() :], at=role.head)
        told = told_body(hit.article, people, COMPANY if _FIRM.match(noun) else BODIES)
        found = told or _meant_by(hit, role, title, noun)
        organ = None if told else _ORGAN.search(title + noun)
        return (rather(hit, found, role.start) if organ else None) or found
    if POLITICAL.match(title):
        return _of_office(hit, role, title)
    shared = _shared_body(hit.view, roles, role, title)
    if shared is not None or _OF.match(hit.view.mask, role.end):
        return shared
    if _is_understood(hit.view, role, title):
        return _understood(hit, role, title, people)
    return _left_unsaid(hit, role, title)


def _of_office(hit: Hit, role: Role, title: str) -> Item | None:
    """The land or the town of an office of the state; «présidente du conseil» is also a company's."""
    if land := land_of(hit, role):
        return land
    if LOCAL.fullmatch(title):
        return town_of(hit, role)
    return hero_firm(hit) if _BOARD_HEAD.fullmatch(title) else None


def _left_unsaid(hit: Hit, role: Role, title: str) -> Item | None:
    """«L'ex-directeur général, N, réclame»: of the company that the article is about."""
    if role.state != "former" or not role.definite or not CORPORATE.match(title):
        return None
    return None if STATE_HEAD.match(title) or _BOSS.match(title) else hero_firm(hit)


_ORGAN = re.compile(r"\s(?:du|de la)\s(?:directoire|conseil|comité|direction)\b", re.IGNORECASE)
_BOARD_HEAD = re.compile(r"(?:ex-)?présidente?s? du conseil", re.IGNORECASE)


# Offices of a town or a land: «le président de la région», «l'archevêque de Brizac».
_SEATED = re.compile(
    r"(?:ex-)?(?:(?:vice-|co-?)?président|(?:arche|é)vêque|curé|imam\b|(?:grand )?rabbin|bâtonni|nonce)",
    re.IGNORECASE,
)


def _of_which(hit: Hit, role: Role, title: str) -> Item | None:
    """What «dont» before an office takes up: «X, dont |le président, N»."""
    of_which = _OF_WHICH.search(hit.view.mask, 0, role.start)
    if not of_which or POLITICAL.match(title) or (STATE_HEAD.match(title) and " " in title):
        return None
    body = antecedent(hit.view, of_which.start(), BODIES)
    bare = of_which.group().endswith("dont ")
    return meant_body(hit, of_which.start(), title) if body is None and bare else body


def _shared_body(view: SentenceView, roles: Sequence[Role], role: Role, title: str) -> Item | None:
    """That of a role joined to this one: «directeur et cofondateur de X», «PDG de X et directeur général».

    A title with a complement of its own, «chercheur sur l'économie», shares none, nor does
    one behind the role that names the body, unless it is a company's.
    """
    ahead = (r for r in roles if r.head > role.head and r.organization)
    named = next(ahead, None) or next((r for r in reversed(roles) if r.organization), None)
    if named is None or named.organization is None or named.state != role.state:
        return None
    if _OWN_COMPLEMENT.search(title) and not FUNCTION.search(title):
        return None
    if named.organization.kind == "place" and not POLITICAL.match(title):
        return None
    apart = named.head < role.head or view.mask[role.end : role.end + 2] == ", "
    return None if apart and not CORPORATE.match(title) else named.organization


_OWN_COMPLEMENT = re.compile(r"\s(?:de|du|des|sur|à|au|aux|en)\s|\s(?:d'|de l')", re.IGNORECASE)


def _meant_by(hit: Hit, role: Role, title: str, noun: str) -> Item | None:
    """The body that the sentence speaks of, else the company that a noun of its trade suits: «l'avionneur»."""
    found = meant_body(hit, role.head, title, noun=noun)
    if found or not _TRADE.match(noun):
        return found
    return topic(hit.article, hit.view, COMPANY, noun=_OF_THE.sub("", noun), at=role.head)


_OF_THE = re.compile(r"^\s(?:du|de la|de l'|de cette|de cet|de ce)\s?", re.IGNORECASE)


_SAID = re.compile(r"\s(?:du ?dit|de la ?dite)\s", re.IGNORECASE)


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
        return land_of(hit, role)  # «L'Algérie et son président, N»
    if told := told_body(hit.article, people):
        return told
    if role.possessive and (
        ahead := subject_behind(
            hit.view, role.start, people[-1].end - hit.view.start if people else role.end
        )
    ):
        return ahead
    found = meant_body(hit, role.head, title)
    if found is None and not STATE_HEAD.match(title):
        found = hero_firm(hit) if _EXECUTIVE.fullmatch(title) else None
    if found is None and role.possessive and role.start < _OPENING:
        found = _led_before(hit)
    if not role.possessive and (hero := rather(hit, found, role.start)):
        return hero
    since = hit.article.views[max(hit.view.index - (4 if role.possessive else 2), 0)].start
    near = found is not None and found.start >= since
    if found and (near or is_hero(found)):
        return found
    return land_of(hit, role) if STATE_HEAD.match(title) else None


_OPENING = 3  # «Son président, N, table sur»


def _led_before(hit: Hit) -> Item | None:
    """«X a transigé. |Son président, N|, se tait»: what leads the sentence before, or the one before that."""
    for view in reversed(hit.article.views[max(hit.view.index - 2, 0) : hit.view.index]):
        if lead := leading(view, COMPANY):
            return lead
        if view.kinds & COMPANY and not _TAKEN_UP.match(view.mask):
            return None
    return None


_TAKEN_UP = re.compile(r"(?:le groupe|la société|l'entreprise|il|elle)\b", re.IGNORECASE)


def _of_a_country(view: SentenceView, at: int) -> bool:
    """Whether «son président» is a state's: a place stands right before it, or nothing else does."""
    before = view.between(0, at, {*BODIES, "place"})
    if not before or before[-1].kind != "place":
        return False
    return all(item.kind == "place" for item in before) or bool(_AND_HIS.search(view.mask, 0, at))


_AND_HIS = re.compile(r"\ue003\ue010*,?\s(?:et|avec)\s$")


# «X, dont |le président, N», «X, dont N est |le correspondant»
_OF_WHICH = re.compile(
    r",?\s\(?dont\s(?:(?:(?:M\. |Mme )?\ue002\ue010*|il|elle)\s(?:est|était|fut|sera|reste|a été|deviendra|"
    r"devient|devint)\s(?:[a-zà-ÿ]{3,16}\s)?)?$",
    re.IGNORECASE,
)


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
    return (role.definite or fronted) and (bare or bool(FUNCTION.search(title)))


# «le dirigeant nord-coréen», «le numéro un mondial», «son patron direct»: of no body in particular.
_BOSS = re.compile(r"(?:ex-)?(?:dirigeant|patron|numéro)", re.IGNORECASE)


_STRANGER = re.compile(
    r"\s(?!général|exécuti|opérationnel|historique|emblématique|fondat|un\b|deux\b|trois\b)",
    re.IGNORECASE,
)


_EXECUTIVE = re.compile(
    r"p-?dg|dg|d\.?g\.?a|ceo|cfo|coo|cto|(?:président-|présidente-)?direct(?:eur|"
    r"rice)s? (?:général|financi|commercia|techni|marketing|juridi|industri|"
    r"exécuti)[a-zà-ÿ]*(?: (?:adjoint|délégué)e?)?(?: groupe| monde)?|"
    r"associée?[ -](?:généra|gérant|fondat|principa)[a-zà-ÿ]*|(?:general|managing) partner|administrat(?:eur|rice) (?:référente?|"
    r"déléguée?)",
    re.IGNORECASE,
)
