"""Who leaves a role: «N quitte X», «N démissionne», «X limoge N», «le départ de N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, subject
from articlefacts.facts.offices.bodies import body_of_post, roles_of, told_roles
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.left_posts import DATED, OWN_POST, left_post, post_of
from articlefacts.facts.offices.posts import HOUSE, MISTER, Post, read_post
from articlefacts.facts.offices.statements import is_active, is_wished, position
from articlefacts.facts.offices.title_kinds import POLITICAL
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation, participles
from articlefacts.models.spans import Span

_SACK = (
    "limoger",
    "licencier",
    "évincer",
    "révoquer",
    "congédier",
    "destituer",
    "démettre",
    "débarquer",
    "écarter",
)
# «relève N de ses fonctions»: of a post alone, else it is said of a remark, of a burden, of a show.
_RELIEVE = ("relever", "suspendre")
# «a limogé |dimanche soir son entraîneur, |N»
_SACKED_ONE = re.compile(
    rf"{DATED}(?:\s(?:matin|soir|midi))?\s(?:(?:(?:son|sa|leur|le|la)\s|"
    rf"l')[^.;:,\ue000-\ue004]{{2,50}},?\s)?{MISTER}(?=\ue002)",
    re.IGNORECASE,
)
_OFF = "écart"
_SACKED = frozenset(participles(*_SACK, *_RELIEVE))
_RELIEVED = ("relev", "relèv", "suspen")


def _leave(hit: Hit, people: tuple[Item, ...], post: Post | None) -> Iterator[Draft]:
    body = body_of_post(hit, post, people, left=True)
    title: Span | None = post.title if post else None
    if title is None:
        title = next(
            (
                hit.view.span(role.head, role.title_end)
                for person in people
                for role in roles_of(hit.view, person)
                if body is None
                or role.organization is None
                or role.organization.entity is body.entity
            ),
            None,
        ) or _told_title(hit, people, body)
    if body is not None or (title is not None and POLITICAL.match(title.text)):
        yield from position(hit, people, body, title, "former")


def _told_title(hit: Hit, people: tuple[Item, ...], body: Item | None) -> Span | None:
    """What the article calls who leaves, elsewhere: «le ministre N. … N a démissionné»."""
    for person in people:
        for view, role in told_roles(hit.article, person.entity.id) if person.entity else ():
            title = view.span(role.head, role.title_end)
            told = role.organization.entity if role.organization else None
            same = told is not None and body is not None and told is body.entity
            if role.state == "current" and (same or (body is None and POLITICAL.match(title.text))):
                return title
    return None


def _quits(hit: Hit) -> Iterator[Draft]:
    """«N quitte X», «N, qui quitte ses fonctions», «N a démissionné de la présidence de X»."""
    post, said = left_post(hit, hit.end)
    resigns = hit.view.mask[hit.start : hit.end].lower().startswith("démission")
    people = who(hit, hit.start) or fronted(hit, post.end if post else hit.end)
    gives_up = bool(_GIVES_UP.match(hit.view.mask, hit.start))
    if not people or not (said or resigns) or (gives_up and not (post and post.title)):
        return
    drafts = [replace(d, presupposed=gives_up) for d in _leave(hit, people, post)]
    yield from drafts or (position(hit, people, None, None, "former") if resigns else ())
    if drafts and post:
        for draft in _for_another(hit, people, post.end):
            yield replace(draft, presupposed=gives_up)


def _for_another(hit: Hit, people: tuple[Item, ...], at: int) -> Iterator[Draft]:
    """«N quitte la direction de X |pour la présidence de Y|», «troque … |contre les rênes de Y|»."""
    gap = _FOR.match(hit.view.mask, at)
    post = read_post(hit.view, gap.end() - 1) if gap else None
    if post and post.organization:
        yield from position(hit, people, post.organization, post.title, "incoming")


_FOR = re.compile(
    r"[^.;:]{0,50}?\s(?:pour|contre)\s(?=(?:la|le|les|l'|celle|celui|devenir)\b)", re.I
)


# «abandonne |la présidence de X|» tells of a post and denies nothing; «abandonne |X|» tells of none.
_GIVES_UP = re.compile(r"abandon|lâch|troqu|délaiss", re.IGNORECASE)


def _sacked(hit: Hit) -> Iterator[Draft]:
    """«X a limogé N», «N a été démis de ses fonctions»."""
    view = hit.view
    match = _SACKED_ONE.match(view.mask, hit.end)
    person = view.item_at(match.end()) if match else None
    if person is None:
        yield from _was_sacked(hit)
        return
    people = coordinated(view, person, PEOPLE)
    end = people[-1].end - view.start
    if hit.view.mask[hit.start : hit.end].lower().startswith((_OFF, "remerci")) or not _may_relieve(
        hit, end
    ):
        return  # «Il a remercié N pour son travail», «écarte N de l'équipe»
    post, _ = left_post(hit, end)
    employer = subject(view, hit.start, BODIES)
    if (not post or not post.organization) and employer:
        post = Post(post.title if post else None, employer[0], hit.end)
    yield from _leave(hit, people, post)


def _was_sacked(hit: Hit) -> Iterator[Draft]:
    """«N a été démis de ses fonctions», «Évincé de X, N»."""
    view, word = hit.view, hit.view.mask[hit.start : hit.end].lower()
    thanks = word.startswith("remerci")
    suffers = (word in _SACKED or thanks) and not is_active(view, hit.start)
    if word.startswith("débarqu") and _LANDS.match(view.mask, hit.end):
        return
    if not suffers or not _may_relieve(hit, hit.end):
        return
    # «a licencié un quart de ses troupes»
    if word.startswith(("remerci", "licenci")) and not (
        OWN_POST.match(view.mask, hit.end)
        or _BY_BOARD.match(view.mask, hit.end)
        or re.search(r"\bété\s$", view.mask[: hit.start])
    ):
        return
    post, _ = left_post(hit, hit.end)
    people = who(hit, hit.start) or fronted(hit, post.end if post else hit.end)
    if (post is None or post.organization is None) and (agent := _at(hit, hit.end)):
        post = Post(post.title if post else None, agent, hit.end)
    if word.startswith(_OFF) and (post is None or post.organization is None):
        return  # «écarté de la course»
    if people:
        yield from _leave(hit, people, post)


# «N, remercié |par le conseil de X|»
_BY_BOARD = re.compile(
    rf"{DATED}\spar (?:le |la |l'|son |sa |ses |les )(?:conseil|direction|actionnaires?|directoire|board)\b",
    re.IGNORECASE,
)
# «Débarqué chez X en 2012»: he came.
_LANDS = re.compile(rf"{DATED}\s(?:chez|à|au|en|dans)\b", re.IGNORECASE)


def _may_relieve(hit: Hit, at: int) -> bool:
    """Whether a verb that only a post makes one of sacking has «de ses fonctions» at ``at``."""
    word = hit.view.mask[hit.start : hit.end].lower()
    return not word.startswith(_RELIEVED) or bool(OWN_POST.match(hit.view.mask, at))


_AT = pattern(
    rf"(?:\s(?:en |le |ce )?{{date}})?\s(?:par|chez|au sein d(?:e |u |es |'))\s?{HOUSE}{{company|"
    rf"organization:body}}"
)


def _at(hit: Hit, at: int) -> Item | None:
    """The body told right behind: «licenciée |par X|», «tire sa révérence |chez X|»."""
    match = _AT.match(hit.view.mask, at)
    return hit.view.group(match, "body") if match else None


def _departure(hit: Hit) -> Iterator[Draft]:
    """«le départ de N», «la démission de N de la présidence de X»."""
    person = hit.view.group(hit.match, "person")
    if person is None or is_wished(hit):
        return
    people = coordinated(hit.view, person, PEOPLE)
    post, _ = left_post(hit, people[-1].end - hit.view.start)
    yield from _leave(hit, people, post)


def _hands_over(hit: Hit) -> Iterator[Draft]:
    """«N passe la main», «N cède les rênes de X à M»."""
    people = who(hit, hit.start)
    if not people:
        return
    office = re.search(
        r"(?:les rênes|la présidence|la direction|les commandes|la tête|les clés)$",
        hit.match.group(),
        re.I,
    )
    post = (
        read_post(hit.view, hit.match.start() + office.start() - 1)
        if office
        else post_of(hit.view, hit.end)  # «cède son fauteuil |de PDG de X|»
    )
    if post is None and (after := _AFTER_YEARS.match(hit.view.mask, hit.end)):
        post = read_post(
            hit.view, after.end()
        )  # «tire sa révérence, après dix ans |à la tête de X|»
    if post is None and (body := _at(hit, hit.end)):
        post = Post(None, body, body.end - hit.view.start)
    heir = _TO_HEIR.match(hit.view.mask, post.end if post else hit.end)
    person = hit.view.item_at(heir.end()) if heir else None
    if post is None and person:
        post = read_post(
            hit.view, person.end - hit.view.start
        )  # «passe la main à M |à la tête de X|»
    yield from _leave(hit, people, post)
    body = body_of_post(hit, post, people, left=True)
    if person and body:
        yield from position(hit, (person,), body, post.title if post else None, "incoming")


_TO_HEIR = re.compile(
    rf"[^.;:]{{0,60}}?\s(?:à|devant|au profit de|en faveur de) {MISTER}(?=\ue002)", re.IGNORECASE
)
_AFTER_YEARS = re.compile(
    r",?\saprès (?:(?:plus|près|moins) de )?[^\s,;:.]{2,14} (?:ans|années|mois)(?: passée?s?)?(?= (?:à la|aux|au))",
    re.IGNORECASE,
)


DEPARTURE_RULES: tuple[Rule, ...] = (
    Rule(
        "position.quits",
        re.compile(
            rf"(?<![\w-])(?:claqu(?:e|ent|é|er|era|ait) la porte|{alternation('quitter', 'démissionner', 'abandonner', 'lâcher', 'troquer', 'délaisser')})\b"
        ),
        _quits,
    ),
    Rule(
        "position.sacked",
        lazy(
            rf"(?<![\w-])(?:{alternation(*_SACK, *_RELIEVE)}"
            r"|remerciée?s?)\b"
        ),
        _sacked,
    ),
    Rule(
        "position.departure",
        pattern(
            r"\b(?P<trigger>départ|démission|éviction|limogeage|révocation|renvoi|destitution|"
            r"licenciement|mise à (?:l'écart|pied)|suspension|mise en retrait)"
            rf"(?:\s(?!de )[a-zà-ÿ]{{3,14}}){{0,2}}\s(?:de |d'|du )(?:(?:son|sa|"
            rf"leur)\s[^.;:,\ue000-\ue004]{{2,50}},?\s)?{MISTER}{{person:person}}"
        ),
        _departure,
    ),
    Rule(
        "position.hands_over",
        pattern(
            rf"(?<![\w-])(?:{alternation('passer')} (?:la main|le relais|le flambeau|le témoin)|"
            rf"{alternation('céder')} (?:sa place|son (?:fauteuil|siège|poste|trône)|les rênes|la présidence|"
            r"la direction|les commandes)|s'efface(?:ra)?|s'est effacée?|laisse(?:ra)? (?:sa place|son fauteuil|les rênes|"
            r"la présidence|la direction|les commandes)|"
            r"tire(?:ra)? sa révérence|ren(?:d|dra|dre|du) (?:les clés|son tablier|les rênes)|"
            r"(?:prend|prendra|prendre|pris) sa retraite|"
            r"(?:part|partira|partir|parti|partie) (?:à|en) (?:la )?retraite)"
        ),
        _hands_over,
    ),
)
