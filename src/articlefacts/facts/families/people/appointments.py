"""Who takes a role: «N a été nommé T de X», «X nomme N», «la nomination de N», «N succède à M»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.arguments.topic import holder
from articlefacts.facts.offices.bodies import body_of_post, headed_by, roles_of, told_body
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import ASIDE, MISTER, Post, read_office, read_post
from articlefacts.facts.offices.statements import is_active, is_wished, position
from articlefacts.facts.offices.title_kinds import POLITICAL, STATE_HEAD
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation, forms, participles

_VERBS = (
    "nommer", "désigner", "élire", "réélire", "promouvoir", "reconduire", "propulser", "introniser",
    "choisir", "hisser", "coopter", "parachuter", "catapulter", "installer", "placer", "recruter",
    "débaucher", "embaucher", "investir", "confirmer", "porter", "appeler", "maintenir",
)  # fmt: skip
_NAMING = alternation(*_VERBS)
_PARTICIPLES = frozenset(participles(*_VERBS))
_NOUN = (
    r"(?:nomination|désignation|élection|réélection|promotion|arrivée|recrutement|débauchage|"
    r"reconduction|intronisation|accession|candidature|victoire)"
)
_OBJECT = lazy(rf"{ASIDE}\s{MISTER}(?=\ue002)", re.IGNORECASE)
_INSTEAD = lazy(
    r"(?:en remplacement d(?:e |u |')|à la place d(?:e |u |')|pour (?:remplacer|succéder à)|"
    r"(?:succédant|succède) à|prend la suite d(?:e |')|remplaçant|qui remplace|il remplace|"
    r"elle remplace|où il succède à)\s?"
    rf"{MISTER}(?=\ue002)",
    re.IGNORECASE,
)


# «a porté N|, jusque-là directrice financière de Y,| à la direction»
_DESCRIBED = re.compile(r",\s[^,;:.]{3,100},")
_BECOME = frozenset(forms("devenir", "redevenir"))
_NOUN_BEFORE = lazy(r"(?:[ld]'|\b(?:son|leur|cette|une) )$", re.IGNORECASE)  # «l'arrivée»


def _replaced(hit: Hit, at: int, body: Item | None, title: object) -> Iterator[Draft]:
    """Who left the post: «en remplacement de M»."""
    match = _INSTEAD.search(hit.view.mask, at, min(at + 110, len(hit.view.mask)))
    person = hit.view.item_at(match.end()) if match else None
    if person:
        yield from position(hit, (person,), body, title, "former", dated=False)  # type: ignore[arg-type]


def _named(hit: Hit) -> Iterator[Draft]:
    """«N a été nommé T de X», «N, nommé T en 2019», «X a nommé N T», «X nomme N à sa tête»."""
    view = hit.view
    aside = False
    match = _OBJECT.match(view.mask, hit.end)
    person = view.item_at(match.end()) if match else None
    if person:
        people = coordinated(view, person, PEOPLE)
        beside = people[-1].end - view.start
        described = _DESCRIBED.match(view.mask, beside)
        post = read_post(view, beside) or (read_post(view, described.end()) if described else None)
        employers = subject(view, hit.start, BODIES) or tuple(
            i for i in (holder(hit.article, view, hit.start),) if i and i.start >= view.start
        )
        if not post:
            yield from _recruited(hit, people, employers)
            yield from _in_place_of(hit, people, employers)
            return
        body = post.organization or (employers[0] if employers else body_of_post(hit, post, people))
        end = post.end
    else:
        word = view.mask[hit.start : hit.end].lower()
        post = read_post(view, hit.end)
        if (
            not post
            or word not in _PARTICIPLES
            or is_active(view, hit.start)
            or hit.view.mask[: hit.start].endswith(("l'", "un ", "les "))
        ):
            return
        people = who(hit, hit.start)
        aside = not people
        people = people or fronted(hit, post.end)
        if not people:
            return
        body, end = body_of_post(hit, post, people), post.end
    yield from _takes(hit, people, body, post, aside=aside)
    yield from _replaced(hit, end, body, post.title)


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
    match = _INSTEAD.match(hit.view.mask, at) or _INSTEAD.search(hit.view.mask, at, at + 110)
    predecessor = hit.view.item_at(match.end()) if match else None
    if predecessor and employers:
        yield from position(hit, people, employers[0], None, "incoming")
        yield from position(hit, (predecessor,), employers[0], None, "former", dated=False)


def _nomination(hit: Hit) -> Iterator[Draft]:
    """«la nomination de N comme T de X», «l'arrivée de N à la tête de X»."""
    person = hit.view.group(hit.match, "person")
    if person is None or is_wished(hit):
        return
    people = coordinated(hit.view, person, PEOPLE)
    post = read_post(hit.view, people[-1].end - hit.view.start)
    if not post:
        return
    body = body_of_post(hit, post, people)
    yield from _takes(hit, people, body, post)
    yield from _replaced(hit, post.end, body, post.title)


def _becomes(hit: Hit) -> Iterator[Draft]:
    """«N devient T de X», «N prend la tête de X», «N accède à la présidence de X»."""
    word = hit.view.mask[hit.start : hit.end].lower()
    post = read_post(hit.view, hit.end) if word in _BECOME else read_office(hit.view, hit.end)
    if not post or _NOUN_BEFORE.search(hit.view.mask[: hit.start]):
        return
    subjects = who(hit, hit.start)
    people = subjects or fronted(hit, post.end)
    if not people:
        return
    body = body_of_post(hit, post, people)
    yield from _takes(hit, people, body, post, aside=not subjects)
    yield from _replaced(hit, post.end, body, post.title)


def _takes(
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


def _succeeds(hit: Hit) -> Iterator[Draft]:
    """«N succède à M à la tête de X», «N remplace M au poste de T»."""
    predecessor = hit.view.group(hit.match, "person")
    people = who(hit, hit.start)
    if predecessor is None or not people:
        return
    post = read_post(hit.view, predecessor.end - hit.view.start) or _held_by(
        hit, predecessor, people
    )
    if post is None:
        return
    body = body_of_post(hit, post, people)
    yield from position(hit, people, body, post.title, "incoming")
    yield from position(hit, (predecessor,), body, post.title, "former", dated=False)


_LED = pattern(
    rf",?\s(?:qui\s)?(?:{alternation('diriger', 'présider')})\s(?:la |le |l'|"
    rf"les )?(?:[a-zà-ÿ-]{{3,20}}\s){{0,3}}?{{company|organization:body}}"
)


def _held_by(hit: Hit, predecessor: Item, people: tuple[Item, ...]) -> Post | None:
    """The post that is told beside who leaves it: «M, PDG de X», «M, qui dirigeait X»; else the one meant."""
    view = hit.view
    end = predecessor.end - view.start
    for role in roles_of(view, predecessor):
        if role.organization is None or role.organization.kind in BODIES:
            return Post(view.span(role.head, role.title_end), role.organization, max(end, role.end))
    led = _LED.match(view.mask, end)
    body = view.group(led, "body") if led else None
    if led and body:
        return Post(None, body, led.end())
    told = told_body(hit.article, (predecessor,)) or (
        told_body(hit.article, people) if _DONE.search(view.mask, 0, hit.start) else None
    )
    told = told or headed_by(hit)
    return Post(None, told, end) if told else None


def _joins(hit: Hit) -> Iterator[Draft]:
    """«N rejoint X comme T», «N, qui a rejoint X en 2011», «N, débauché par X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    people = who(hit, hit.start) or (fronted(hit, body.end - view.start) if body else ())
    if body is None or not people:
        return
    post = read_post(view, body.end - view.start)
    done = bool(_DONE.search(view.mask, 0, hit.start))
    yield from position(
        hit, people, body, post.title if post else None, "current" if done else "incoming"
    )


def _entrusted(hit: Hit) -> Iterator[Draft]:
    """«la présidence de X reviendra à N», «X confie la direction générale à N»."""
    view = hit.view
    person = view.group(hit.match, "person")
    post = read_post(view, max(hit.match.start("office") - 1, 0))
    if person is None or post is None:
        return
    body = body_of_post(hit, post, (person,))
    yield from _takes(hit, (person,), body, post)


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
_DONE = lazy(r"\b(?:a|avait|ont|avaient)\s(?:\w+\s)?$", re.IGNORECASE)
_DETERMINED = r"(?:la |le |l'|sa |cette |ce )?(?:[a-zà-ÿ-]{3,20}\s){0,3}?[«\"“]?\s?"
_OFFICE_NOUN = (
    r"(?:la (?:vice-)?présidence|la direction|les rênes|les commandes|les clés|le poste|la tête|"
    r"la gérance)"
)

APPOINTMENT_RULES: tuple[Rule, ...] = (
    Rule("position.appointed", lazy(rf"(?<![\w-]){_NAMING}\b"), _named),
    Rule(
        "position.appointment",
        pattern(rf"\b(?P<trigger>{_NOUN})s?(?:\s\w+)?\s(?:de |d'|du ){MISTER}{{person:person}}"),
        _nomination,
    ),
    Rule(
        "position.becomes",
        lazy(rf"(?<![\w-])(?:{_TAKE}|(?:fait|signe|fera|signera) son (?:retour|arrivée|entrée))\b"),
        _becomes,
    ),
    Rule(
        "position.succeeds",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('succéder')}(?=\s(?:\w+\s|"
            rf"(?:en |le )?{{date}}\s)?(?:à|au)\b)|{alternation('remplacer')}|(?:prend|prendra|"
            rf"prendre|prenait|(?:a|ont|avait|ayant) pris)(?:\s(?:en |le )?{{date}})?\sla "
            r"(?:suite|succession|relève) d(?:e|'))(?:\s(?:ainsi|donc|également|"
            rf"(?:en |le )?{{date}}))?(?:\s(?:à|au))?\s?{MISTER}{{person:person}}"
        ),
        _succeeds,
    ),
    Rule(
        "position.joins",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('rejoindre', 'intégrer')})"
            rf"(?:\s(?:en )?{{date}})?\s(?:les (?:rangs|équipes|effectifs) d(?:e |u |es |"
            rf"'))?{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.arrives",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{alternation('arriver', 'entrer', 'passer', 'revenir', 'partir')}|"
            r"débarqu(?:e|er|era|é|ée)|atterri(?:t|r)?|signe|retourne|file|"
            rf"filera)(?:\s(?:en )?{{date}})?\schez\s{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.hired",
        pattern(
            rf"(?<![\w-])(?P<trigger>(?:débauch|recrut|embauch)ée?s?)(?:\s(?:en )?{{date}})?"
            rf"\spar\s{_DETERMINED}{{company|organization:body}}"
        ),
        _joins,
    ),
    Rule(
        "position.entrusted",
        pattern(
            rf"\b(?P<office>{_OFFICE_NOUN})\b(?:\s(?:de|du|des|d'|générale|"
            rf"exécutive)[^.;:,]{{0,60}}?)?,?\s(?P<trigger>reviendra|revient|revenait|échoit|"
            r"échoira|(?:est|a été|sera|était|serait) (?:confiée?s?|revenue?|dévolue?)|"
            rf"confiée?s?)\s(?:{{date}}\s)?(?:à|au)\s{MISTER}{{person:person}}"
        ),
        _entrusted,
    ),
)
