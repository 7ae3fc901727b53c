"""Whose post it is where the title does not say: the body beside the name, told before, or meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlefacts.facts.arguments import antecedent, is_free
from articlefacts.facts.arguments.topic import leading, possessor, settled
from articlefacts.facts.offices.before_words import before_words
from articlefacts.facts.offices.heroes import hero_firm, hero_of
from articlefacts.facts.offices.led_firms import led_firms
from articlefacts.facts.offices.posts import OF_PERSON, Post
from articlefacts.facts.offices.title_heads import HEAD_NOUN
from articlefacts.facts.offices.title_kinds import POLITICAL, STATE_HEAD
from articlefacts.facts.offices.titles import Role, read_role
from articlefacts.facts.once import once
from articlefacts.facts.rule import Article, Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, Kind, SentenceView, pattern

_ORGANIZATION: frozenset[Kind] = frozenset({"organization"})


def roles_of(view: SentenceView, person: Item) -> Iterator[Role]:
    """Roles that stand beside a name in its sentence: «le PDG de X, N», «N, PDG de X»."""
    start, end = person.start - view.start, person.end - view.start
    for head in HEAD_NOUN.finditer(view.mask, max(start - 120, 0), min(end + 60, len(view.mask))):
        if head.end() <= start:
            role = read_role(view, head.start(), head.end())
            if re.fullmatch(r",?\s(?:(?:M\.|Mme)\s)?", view.mask[role.end : start]):
                yield role
        elif head.start() >= end:
            role = read_role(view, head.start(), head.end())
            if re.fullmatch(r"(?:,\s\d{2} ans)?(?:,\s|\s\()", view.mask[end : role.start]):
                yield role


@once
def told_roles(article: Article, person: str) -> tuple[tuple[SentenceView, Role], ...]:
    """Every role that the article tells beside a name of the person with this id, in text order."""
    told = _people(article).get(person, ())
    return tuple((view, role) for view, item in told for role in roles_of(view, item))


@once
def _people(article: Article) -> dict[str, list[tuple[SentenceView, Item]]]:
    """Where each person is spoken of, by id."""
    found: dict[str, list[tuple[SentenceView, Item]]] = {}
    for view in article.views:
        if "person" in view.kinds:
            for item in view.items:
                if item.kind == "person" and item.entity:
                    found.setdefault(item.entity.id, []).append((view, item))
    return found


def told_body(
    article: Article, people: Iterable[Item], kinds: Iterable[Kind] = BODIES
) -> Item | None:
    """The body that the article gives one of the people elsewhere: «N, PDG de X. … Le patron du groupe, N»."""
    wanted, people = frozenset(kinds), tuple(people)
    for person in people:
        for _, role in told_roles(article, person.entity.id) if person.entity else ():
            body = role.organization
            if body is not None and body.kind in wanted and body.named and role.state == "current":
                return body
    led = led_firms(article) if "company" in wanted else {}
    return next((led[p.entity.id] for p in people if p.entity and p.entity.id in led), None)


def _is_only(article: Article, people: Iterable[Item], body: Item) -> bool:
    """Whether the article gives the people no office in another body: else nobody can tell which one is left."""
    told = (
        role.organization
        for p in people
        if p.entity
        for _, role in told_roles(article, p.entity.id)
    )
    return all(b is None or b.kind not in BODIES or b.entity is body.entity for b in told)


def is_statesman(article: Article, people: Iterable[Item]) -> bool:
    """Whether the article gives one of the people an office of the state: its body is no company."""
    return any(
        POLITICAL.match(view.mask, role.head)
        for person in people
        if person.entity
        for view, role in told_roles(article, person.entity.id)
    )


def body_of_post(
    hit: Hit, post: Post | None, people: tuple[Item, ...], *, left: bool = False
) -> Item | None:
    """The body of a post: named with it, that of the role beside the name, or the one meant.

    Where the post is ``left``, what the article said before of who leaves it comes first.
    """
    if post and post.organization:
        return settled(hit.article, post.organization)
    if _OF_IT.search(hit.view.mask, 0, hit.start):
        return body_of_it(hit, people, hit.start)
    roles = [r for p in people for r in roles_of(hit.view, p)]
    beside = next((r.organization for r in roles if r.organization), None)
    if beside is not None and beside.kind in BODIES:
        return beside if left or not (post and post.bare_body) else _taken_over(hit, beside)
    if post and OF_PERSON.match(hit.view.mask, post.end):
        return None
    titles = [hit.view.mask[r.head : r.title_end] for r in roles]
    if post and post.title:
        titles.append(post.title.text)
    if any(POLITICAL.match(t) or (STATE_HEAD.match(t) and not _BOARDS.search(t)) for t in titles):
        return None
    if of_which := people and _OF_WHICH.search(hit.view.mask, 0, people[0].start - hit.view.start):
        joined = _RELATIVES.search(hit.view.mask, 0, of_which.start())
        return antecedent(hit.view, (joined or of_which).start(), BODIES)
    if left and (told := told_body(hit.article, people)):
        return told if _is_only(hit.article, people, told) else None
    if (left and is_statesman(hit.article, people)) or (post and post.elsewhere):
        return None
    return _near(hit, left=left)


def _near(hit: Hit, *, left: bool) -> Item | None:
    """The body that the sentence or the one before it is about, else, of a post that is taken, the article's."""
    found = meant_body(hit, hit.start)
    if found and (found.start >= hit.view.start or is_hero(found)):
        return found
    if left:
        return None
    return found if found and is_led(hit, found) else hero_firm(hit)


def _taken_over(hit: Hit, beside: Item) -> Item:
    """«N, numéro deux de Y, prend la direction |du groupe|»: of the one that the article is about."""
    hero = hero_of(hit.article)
    return hero if hero and hero.start < hit.view.start + hit.start else beside


# «N |en| devient le directeur», «N |en a été| nommé président»
_OF_IT = re.compile(
    r"[\s']en\s(?:(?:est|sont|était|fut|sera|serait|a|ont|avait|aurait|vient|va)\s(?:[a-zà-ÿ]{2,14}\s){0,2})?$",
    re.IGNORECASE,
)


def body_of_it(hit: Hit, people: tuple[Item, ...], at: int) -> Item | None:
    """The body that «en» at ``at`` takes up, told before the name: no label behind it, «N (X) en est le président»."""
    named = people[0].start - hit.view.start if people else at
    at = named if 0 <= named < at else at
    found = None if _told_of_two(hit, at) else meant_body(hit, at)
    if found is None:
        return None
    near = found.start >= hit.view.start or is_hero(found) or is_led(hit, found)
    return found if near else None


def _told_of_two(hit: Hit, at: int) -> bool:
    """«X a racheté Y. N |en a été nommé directeur|»: of either."""
    view, last = hit.view, hit.article.views[max(hit.view.index - 1, 0)]
    told = view.between(0, at, BODIES) or last.between(0, len(last.mask), BODIES)
    return len({item.entity.id for item in told if item.entity}) > 1


def is_led(hit: Hit, body: Item) -> bool:
    """Whether a body is what one of the sentences right before is about."""
    before = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index]
    leads = (leading(view, BODIES) for view in before)
    return any(lead is not None and lead.entity is body.entity for lead in leads)


def headed_by(hit: Hit) -> Item | None:
    """The body that a headline sets before a colon: «X change de patron : N succède à M»."""
    head = _HEADLINE.match(hit.view.mask)
    return hit.view.group(head, "body") if head and head.end() <= hit.match.start() else None


_HEADLINE = pattern(
    r"(?:chez |le groupe )?{company|organization:body}(?:\s[^:;.«»\"]{2,50})?\s?:\s"
)


def is_hero(body: Item) -> bool:
    """Whether the article is about a company: what it says of no other is said of that one."""
    return body.kind == "company" and body.entity is not None and len(body.entity.mentions) >= 3


_OF_WHICH = re.compile(
    r",?\s\(?dont\s(?:M\. |Mme )?$", re.IGNORECASE
)  # «X, dont |N a pris la direction»
# «X|, que Y détient en totalité et |dont N tient la barre»
_RELATIVES = re.compile(r",?\s(?:qu(?:e|i)\s|qu'|dont\s|où\s)[^,;:.]{3,60}\set$", re.IGNORECASE)
_BOARDS = re.compile(r"conseil|directoire", re.IGNORECASE)
# News agencies stand in every article; an organ of state is «le gouvernement», never a firm that is meant.
_NEVER_MEANT = re.compile(
    r"(?:l'|le |la )?(?:afp|agence france-presse|reuters|ap|associated press|dpa|ansa|"
    r"[ée]tats?(?: membres?)?|gouvernement|sénat|parlement|assemblée(?: nationale)?|élysée|elysée|"
    r"matignon|bercy|maison[- ]blanche|kremlin|congrès|otan|onu|nations unies|union européenne|ue|"
    r"commission européenne|bruxelles|quai d'orsay|conseil des ministres|(?:tribunal|cour|parquet|"
    r"ministère|préfecture|gendarmerie|police|justice|chambre|famille|frères|sœurs|clan|époux)\b.{0,80})",
    re.IGNORECASE,
)
_CIVIL = re.compile(r"secrétaire|délégué|trésor", re.IGNORECASE)
_CIVIC = re.compile(
    r"\s(?:du|de la|de l'|de cette|de ce|de cet|de son|de sa)\s?(?:association|fondation|syndicat|"
    r"parti|fédération|ong|mouvement|université|organisation|institution|collectif|ligue|"
    r"confédération|organisme)\b",
    re.IGNORECASE,
)


def meant_body(hit: Hit, at: int, title: str = "", *, noun: str = "") -> Item | None:
    """The company that the text speaks of before ``at``, else any body; never a news agency.

    A «secrétaire général» or a «délégué» is rather of a union or a party, as is who is
    something «de l'association».
    """
    civic = _CIVIC.match(noun)
    civil = civic or _CIVIL.match(title)
    here = later = None
    lead = before_words(hit, at, _ORGANIZATION if civic else BODIES, title)
    if lead and lead.entity and not _NEVER_MEANT.fullmatch(lead.entity.name):
        return lead
    for kinds in (_ORGANIZATION if civil else COMPANY, _ORGANIZATION if civic else BODIES):
        found = possessor(hit.article, hit.view, at, kinds)
        if not found or not found.entity or _NEVER_MEANT.fullmatch(found.entity.name):
            continue
        if (
            found.start > hit.view.start + at
            and found.entity.mentions[0].start > hit.view.start + at
        ):
            told = (
                is_hero(found)
                and not _names_before(hit, at)
                and not _THEIR.search(hit.view.mask, max(hit.start - 30, 0), hit.start)
            )
            later = later or (found if told else None)
            continue
        if found.start >= hit.view.start and is_free(hit.view, found):
            return found  # «Le club a limogé son entraîneur»: nearer than any company before
        here = here or found
    return here or later


def _names_before(hit: Hit, at: int) -> bool:
    """Whether the article has named a company before: one that is named later is then not meant."""
    before = hit.article.views[: hit.view.index]
    return any("company" in v.kinds for v in before) or bool(hit.view.between(0, at, COMPANY))


_THEIR = re.compile(r"\bleur\s(?:[a-zà-ÿ-]{3,20}\s)?$", re.IGNORECASE)  # of several
_FRONT = re.compile(
    r"[«\"“]?\s?(?:[A-ZÀ-Ý][a-zà-ÿ]{2,20}, )?(?:sous|aux? dires?|selon|d'après|avec|par|grâce|"
    r"outre|après|à|de l'|pour|lors|via|comme|chez|dans|(?:emmené|dirigé|piloté|porté|présidé|"
    r"représenté|conduit|mené|fondé|interrogé)e? par|fort|forte|depuis)\b[^,;:.]{0,60}",
    re.IGNORECASE,
)
_NOUN_PHRASE = re.compile(
    r"(?:(?:le|la|les)\s|l')?(?:(?!(?:chez|de|du|des|par|à|au|aux|dans|pour|avec|en|et|chargée?|"
    r"ancien|ancienne|passée?|issue?)\s)[a-zà-ÿ'-]{1,24}\s){0,5}[«\"“]?",
    re.IGNORECASE,
)


def subject_behind(view: SentenceView, start: int, end: int) -> Item | None:
    """The subject of a sentence that opens with its officer: «Sous la houlette de |son patron, N|, le groupe X a»."""
    if not _FRONT.fullmatch(view.mask, 0, start) or view.between(0, start, BODIES):
        return None
    for comma in re.finditer(r",\s", view.mask[end : end + 160]):
        at = end + comma.end()
        item = next(iter(view.between(at, at + 70, BODIES)), None)
        if (
            item
            and is_free(view, item)
            and _NOUN_PHRASE.fullmatch(view.mask, at, item.start - view.start)
        ):
            return item
    return None
