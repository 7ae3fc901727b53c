"""Who takes a role: «N a été nommé T de X», «X nomme N», «la nomination de N», «N devient T de X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.offices.bodies import body_of_post, meant_body, roles_of
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import ASIDE, MISTER, Post, read_office, read_post
from articlefacts.facts.offices.predecessors import INSTEAD, replaced
from articlefacts.facts.offices.statements import is_active, is_wished, position, takes
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation, forms, participles

_VERBS = (
    "nommer", "désigner", "élire", "réélire", "promouvoir", "reconduire", "propulser", "introniser",
    "choisir", "hisser", "coopter", "parachuter", "catapulter", "installer", "placer", "recruter",
    "débaucher", "embaucher", "bombarder", "investir", "confirmer", "porter", "appeler", "maintenir",
)  # fmt: skip


_NAMING = alternation(*_VERBS)


# «X a jeté son dévolu sur N pour succéder à M», «X est allé chercher N»
_BETS = r"jet(?:te|é|er|tera) son dévolu sur|port(?:e|é|er|era) son choix sur|fait appel à|allée?s? (?:chercher|débaucher)"


_PARTICIPLES = frozenset(participles(*_VERBS))


_NOUN = (
    r"(?:nomination|désignation|élection|réélection|promotion|arrivée|recrutement|débauchage|"
    r"reconduction|intronisation|accession|candidature|victoire)"
)


# «a débauché |chez Y| N»
_OBJECT = lazy(rf"{ASIDE}(?:\schez (?:la |le )?\ue000\ue010*)?\s{MISTER}(?=\ue002)", re.IGNORECASE)


# «a porté N|, jusque-là directrice financière de Y,| à la direction»
_DESCRIBED = re.compile(r",\s[^,;:.]{3,100},")


# «elle |passera| présidente»
_BECOME = frozenset((*forms("devenir", "redevenir"), "passe", "passera", "passent"))


_NOUN_BEFORE = lazy(r"(?:[ld]'|\b(?:son|leur|cette|une) )$", re.IGNORECASE)  # «l'arrivée»


def _named(hit: Hit) -> Iterator[Draft]:
    """«N a été nommé T de X», «N, nommé T en 2019», «X a nommé N T», «X nomme N à sa tête»."""
    match = _OBJECT.match(hit.view.mask, hit.end)
    person = hit.view.item_at(match.end()) if match else None
    if person:
        yield from _by_employer(hit, coordinated(hit.view, person, PEOPLE))
        return
    post = read_post(hit.view, hit.end)
    if not post or not _names_post(hit):
        return
    people = who(hit, hit.start)
    aside = not people
    if people := people or fronted(hit, post.end):
        yield from _taken(hit, people, body_of_post(hit, post, people), post, aside=aside)


def _names_post(hit: Hit) -> bool:
    """Whether the verb's complement is the post itself: «nommé T», not «a nommé …», «l'élu …»."""
    mask = hit.view.mask
    if mask[hit.start : hit.end].lower() not in _PARTICIPLES or is_active(hit.view, hit.start):
        return False
    if _NOT_AGAIN.search(mask, max(hit.start - 24, 0), hit.end):
        return False  # «ne sera pas reconduit»: he leaves
    return not mask[: hit.start].endswith(("l'", "un ", "les "))


_NOT_AGAIN = re.compile(
    r"\b(?:ne |n')[a-zà-ÿ ]{2,14} (?:pas|plus) (?:été )?(?:reconduit|réél|mainten|confirm)[a-zà-ÿ]{0,4}$",
    re.IGNORECASE,
)


def _by_employer(hit: Hit, people: tuple[Item, ...]) -> Iterator[Draft]:
    """«X a nommé N T», «X a porté N, jusque-là directrice de Y, à la direction», «X nomme N»."""
    view, beside = hit.view, people[-1].end - hit.view.start
    described = _DESCRIBED.match(view.mask, beside)
    post = read_post(view, beside) or (read_post(view, described.end()) if described else None)
    employers = subject(view, hit.start, BODIES) or tuple(
        i for i in (holder(hit.article, view, hit.start),) if i and i.start >= view.start
    )
    if not post:
        yield from _recruited(hit, people, employers)
        yield from _in_place_of(hit, people, employers)
        yield from _to_lead(hit, beside, people, employers)
        return
    body = post.organization or (employers[0] if employers else body_of_post(hit, post, people))
    yield from _taken(hit, people, body, post)


def _taken(
    hit: Hit, people: tuple[Item, ...], body: Item | None, post: Post, *, aside: bool = False
) -> Iterator[Draft]:
    """The post taken, those told with it, and whom it is taken from."""
    yield from takes(hit, people, body, post, aside=aside)
    yield from _gapped(hit, post.end, body)
    yield from replaced(hit, post.end, body, post.title)


def _gapped(hit: Hit, at: int, body: Item | None) -> Iterator[Draft]:
    """«N est nommé PDG de X |et M directrice générale|», «à la tête de X |et M à la présidence de Y|»."""
    view = hit.view
    for _ in range(4):
        gap = _GAP.match(view.mask, at)
        person = view.item_at(gap.end()) if gap else None
        end = person.end - view.start if person else at
        post = read_post(view, end) if person and _AT_ONCE.match(view.mask, end) else None
        if person is None or post is None:
            return
        body, at = post.organization or body, post.end
        yield from takes(hit, (person,), body, post)


_GAP = lazy(rf"(?:\s?[,;]\s(?:et\s)?|\s(?:et|ainsi que)\s){MISTER}(?=\ue002)", re.IGNORECASE)
_AT_ONCE = lazy(
    rf"\s(?:{HEAD}|(?:comme|en tant qu|en qualité d|aux? (?:poste|fonction)s? d|à la (?:tête|"
    r"présidence|direction|vice-présidence|gérance))\b)",
    re.IGNORECASE,
)


def _recruited(hit: Hit, people: tuple[Item, ...], employers: tuple[Item, ...]) -> Iterator[Draft]:
    """«X a débauché le journaliste N»."""
    word = hit.view.mask[hit.start : hit.end].lower()
    if not employers or not word.startswith(("recrut", "débauch", "embauch", "coopt")):
        return
    for person in people:
        title = next(
            (
                hit.view.span(r.head, r.title_end)
                for r in roles_of(hit.view, person)
                if r.organization is None
            ),
            None,
        )
        yield from position(hit, (person,), employers[0], title, "incoming")


def _in_place_of(
    hit: Hit, people: tuple[Item, ...], employers: tuple[Item, ...]
) -> Iterator[Draft]:
    """«X a désigné N pour succéder à M»."""
    at = people[-1].end - hit.view.start + 1
    match = INSTEAD.match(hit.view.mask, at) or INSTEAD.search(hit.view.mask, at, at + 110)
    predecessor = hit.view.item_at(match.end()) if match else None
    if predecessor and employers:
        yield from position(hit, people, employers[0], None, "incoming")
        yield from position(hit, (predecessor,), employers[0], None, "former", dated=False)


def _to_lead(
    hit: Hit, at: int, people: tuple[Item, ...], employers: tuple[Item, ...]
) -> Iterator[Draft]:
    """«X a choisi N, jusqu'ici directrice de Y, pour présider le directoire|, en lieu et place de M»."""
    match = _TO_LEAD.match(hit.view.mask, at) if employers else None
    if match is None:
        return
    body = hit.view.group(match, "body") or employers[0]
    title = hit.view.span(*match.span("lead"))
    yield from position(hit, people, body, title, "incoming")
    yield from replaced(hit, match.end(), body, title)


_TO_LEAD = pattern(
    r"(?:,\s[^;:.]{3,90},)?\spour (?P<lead>(?:présider|diriger|piloter|codiriger|superviser|chapeauter)"
    r"(?:\s(?:le|la|les|l'|son|sa|ses)\s?(?:conseil (?:d'administration|de surveillance)|directoire|groupe|entreprise|"
    r"société|maison|banque|filiale|branche|division|pôle|activités?|ensemble|marque|chaîne)\b"
    r"|(?=\s(?:la |le |l')?[\ue000\ue001])))(?:[a-zà-ÿ' -]{0,30}?\s(?:la |le |l'|d'|du )?{company|organization:body})?"
)


def _nomination(hit: Hit) -> Iterator[Draft]:
    """«la nomination de N comme T de X», «l'arrivée de N à la tête de X»."""
    person = hit.view.group(hit.match, "person")
    if person is None or is_wished(hit):
        return
    people = coordinated(hit.view, person, PEOPLE)
    end = people[-1].end - hit.view.start
    headed = hit.match["head"] and Post(hit.view.span(*hit.match.span("head")), None, end)
    post = headed or read_post(hit.view, end)
    if not post:
        return
    body = body_of_post(hit, post, people)
    yield from takes(hit, people, body, post)
    yield from replaced(hit, post.end, body, post.title)


def _becomes(hit: Hit) -> Iterator[Draft]:
    """«N devient T de X», «N prend la tête de X», «N accède à la présidence de X»."""
    word = hit.view.mask[hit.start : hit.end].lower()
    titled = word in _BECOME or _AS_POST.match(hit.view.mask, hit.end)
    post = read_post(hit.view, hit.end) if titled else read_office(hit.view, hit.end)
    if not post or _NOUN_BEFORE.search(hit.view.mask[: hit.start]):
        return
    subjects = who(hit, hit.start)
    people = subjects or fronted(hit, post.end)
    if not people:
        return
    body = body_of_post(hit, post, people)
    if body is None and word.startswith("pass"):
        body = meant_body(hit, hit.start)  # «passera présidente» of what the text speaks of
    yield from takes(hit, people, body, post, aside=not subjects)
    yield from replaced(hit, post.end, body, post.title)


# «accède |au poste de directeur de X», «arrive |comme directrice de X»
_AS_POST = lazy(
    rf"{ASIDE}\s(?:aux? (?:poste|fonction|rang|titre)s? d|à la fonction d|comme\s|en tant qu|en qualité d)",
    re.IGNORECASE,
)


_TAKE = alternation(
    "devenir",
    "redevenir",
    "prendre",
    "reprendre",
    "accéder",
    "arriver",
    "installer",
    "hériter",
    "monter",
    "revenir",
)


APPOINTMENT_RULES: tuple[Rule, ...] = (
    Rule("position.appointed", lazy(rf"(?<![\w-])(?:{_NAMING}|{_BETS})\b"), _named),
    Rule(
        "position.appointment",
        pattern(
            rf"\b(?P<trigger>{_NOUN})s?(?:\s\w{{2,20}}){{0,2}}?(?:,?\s(?:le |en |au |dès |à partir d[eu] )?{{date}},?)?"
            rf"(?:\s(?P<head>à sa tête))?\s(?:de |d'|du ){MISTER}{{person:person}}"
        ),
        _nomination,
    ),
    Rule(
        "position.becomes",
        lazy(
            rf"(?<![\w-])(?:{_TAKE}|pass(?:e|era|ent)(?=\s{HEAD})|(?:débarqu(?:e|ent|era)|atterri(?:t|ra))(?=\s(?:à|aux?|comme)\s)|(?:fait|signe|fera|signera) son (?:retour|arrivée|entrée))\b"
        ),
        _becomes,
    ),
)
