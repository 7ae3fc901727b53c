"""Careers told in passing: «Ancien T de X, il …», «N, ex-X», «N, chargé de … chez X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.bodies import body_of_post, meant_body
from articlefacts.facts.offices.chains import chain
from articlefacts.facts.offices.holders import SOMEBODY, who
from articlefacts.facts.offices.posts import HOUSE, MISTER, read_office, read_post
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import FOUNDER
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, pattern
from articlefacts.lazy import lazy

_OPENS = lazy(r"[«\"“]?\s?", re.IGNORECASE)
_HE_NEXT = lazy(
    rf"(?:\s(?:depuis|de|en|entre|jusqu'|pendant|durant|à)\s?[^.;:,\ue002]{{2,40}})?,\s{SOMEBODY}",
    re.IGNORECASE,
)
_HE_BEFORE = lazy(
    rf"[«\"“]?\s?(?:[a-zà-ÿ]{{2,20}},\s)?{SOMEBODY}(?:\s(?:de|[a-zà-ÿ\ue008\ue010]{{1,20}})\s"
    r"(?:\ue008\ue010* )?ans|\sfrançaise?)?,\s",
    re.IGNORECASE,
)
# «« … », répond |le patron, |ex-directeur industriel de X»
_HE_SAYS = lazy(
    rf"[»\"”]\s?,?\s(?:[a-zà-ÿ'-]{{1,16}}\s){{1,3}}(?:{SOMEBODY}|ce dernier|cette dernière),\s$",
    re.IGNORECASE,
)


def _of_him(hit: Hit) -> Iterator[Draft]:
    """«Ancien T de X, il …», «La dirigeante, T de X, …»: the person the text has just spoken of."""
    view = hit.view
    role = read_role(view, hit.start, hit.end)
    roles = chain(view, role)
    fronted = (
        not role.definite
        and _OPENS.fullmatch(view.mask, 0, role.start)
        and _HE_NEXT.match(view.mask, roles[-1].end)
    )
    behind = view.mask[roles[-1].end :][:1]
    apposed = (behind == "," and _HE_BEFORE.fullmatch(view.mask, 0, role.start)) or (
        behind in ",." and _HE_SAYS.search(view.mask, 0, role.start)
    )
    resumed = (role.organization or role.bare_body) and _resumed(hit, roles[-1].end, role.start)
    person = topic(hit.article, view, PEOPLE) if fronted or apposed or resumed else None
    if person is None:
        return
    shared = next((r.organization for r in reversed(roles) if r.organization), None)
    for one in roles:
        title = view.span(one.head, one.title_end)
        if FOUNDER.match(title.text):
            continue
        body = one.organization or shared
        if body is None and (one.bare_body or (one.state != "former" and one.start < one.head)):
            body = meant_body(hit, one.start, title.text)
        if body is not None and body.kind in BODIES:
            yield from position(hit, (person,), body, title, one.state, dated=False, aside=True)


def _resumed(hit: Hit, end: int, start: int) -> bool:
    """«…, dit N. Le patron de X a vendu»: a sentence right behind one that names N alone."""
    view = hit.view
    if not view.index or start > 2 or not _DID.match(view.mask, end):
        return False
    before = hit.article.views[view.index - 1]
    people = [i for i in before.items if i.kind == "person" and i.entity]
    alone = are_one(people)
    if not alone or "\n" in hit.article.text[before.end : view.start].strip(" "):
        return False
    closes = people[-1].end >= before.end - 2 and _THE.fullmatch(view.mask, 0, hit.start)
    return bool(closes or _THE_FORMER.fullmatch(view.mask, 0, hit.start))


_THE = lazy(r"(?:le |la |l')", re.IGNORECASE)
_THE_FORMER = lazy(r"[«\"“]?\s?(?:l'ancien(?:ne)? |l'ex-|l'actuel(?:le)? )", re.IGNORECASE)
_DID = lazy(
    r"(?:,\s[^.;:\ue002]{3,120},)?\s(?:a|avait|est|était|va|doit|n'|ne|s'|se|devrait|compte|"
    r"entend|reste|fut|en|y|dit|veut|[a-zà-ÿ]{2,16}(?:e|it|ait))\b",
    re.IGNORECASE,
)


def _ex(hit: Hit) -> Iterator[Draft]:
    """«N, ex-X, …», «N (ex-X)», «N, un ancien d'X»."""
    person, body = hit.view.group(hit.match, "person"), hit.view.group(hit.match, "body")
    for item in coordinated(hit.view, body, BODIES) if person and body else ():
        yield from position(hit, (person,), item, None, "former", dated=False)  # type: ignore[arg-type]


def _charged(hit: Hit) -> Iterator[Draft]:
    """«N, chargée des mines chez X»."""
    person, body = hit.view.group(hit.match, "person"), hit.view.group(hit.match, "body")
    if person and body:
        yield from position(
            hit,
            (person,),
            body,
            hit.view.span(*hit.match.span("trigger")),
            "former" if hit.match["when"] else "current",
            dated=False,
        )


def _ensured(hit: Hit) -> Iterator[Draft]:
    """«L'intérim sera assuré par N», «la direction de X est assurée par N»."""
    view = hit.view
    person = view.group(hit.match, "person")
    if person is None:
        return
    acting = view.mask[hit.match.start("office") :].lower().startswith("intérim")
    post = None if acting else read_post(view, hit.match.start())
    body = post.organization if post and post.organization else None
    body = body or meant_body(hit, hit.match.start("office"))
    state = "incoming" if re.search(r"\bser", view.mask[hit.start : hit.end]) else "current"
    for draft in (
        position(hit, (person,), body, post.title if post else None, state) if body else ()
    ):
        yield replace(draft, presupposed=state == "current")  # «assurée» quotes nobody here


def _reins(hit: Hit) -> Iterator[Draft]:
    """«N tient les rênes de X», «N, qui tiendra la barre»."""
    people = who(hit, hit.start)
    post = read_office(hit.view, hit.end) if people else None
    body = body_of_post(hit, post, people) if post else None
    form = hit.view.mask[hit.start : hit.end].lower()
    state = (
        "incoming" if "dra" in form else "former" if form.endswith(("ait", "tenu")) else "current"
    )
    if body is not None and post is not None:
        yield from position(hit, people, body, post.title, state)


def _not_again(hit: Hit) -> Iterator[Draft]:
    """«N ne rempilera pas à la tête de X»: who holds a post will leave it."""
    people = who(hit, hit.match.start())
    post = read_post(hit.view, hit.match.end()) if people else None
    body = body_of_post(hit, post, people) if post else None
    for draft in position(hit, people, body, post.title, "former") if body and post else ():
        yield replace(draft, status="planned")


def _among(hit: Hit) -> Iterator[Draft]:
    """«trente maires, dont N (X) et M (Y)»: a plural title, to each name its place."""
    view = hit.view
    role = read_role(view, hit.start, hit.match.end("head"))
    title = view.span(hit.start, hit.match.end("head"))
    seats = re.match(r"maire|élu", title.text, re.IGNORECASE)
    at = hit.match.end()
    while (pair := _PAIR.match(view.mask, at)) is not None:
        person, body = view.item_at(pair.start("person")), view.item_at(pair.start("body"))
        if person and body and (body.kind in BODIES or (seats and body.kind == "place")):
            yield from position(hit, (person,), body, title, role.state, dated=False)
        at = pair.end()


_PAIR = lazy(
    rf"(?:,\s|\set\s|\s)?{MISTER}(?P<person>\ue002)\ue010*\s\((?P<body>[\ue000\ue001\ue003])"
    rf"\ue010*[^()]{{0,30}}\)",
    re.IGNORECASE,
)
_PLURAL = (
    r"(?P<head>maires|présidents|présidentes|patrons|patronnes|dirigeants|dirigeantes|pdg|"
    r"directeurs généraux|députés|sénateurs|élus|économistes|analystes|chefs d'entreprise|"
    r"secrétaires généraux|fondateurs|stratégistes|gérants|avocats)"
)

CAREER_RULES: tuple[Rule, ...] = (
    Rule(
        "position.of_him",
        lazy(rf"(?<![\w-])(?P<trigger>{HEAD})(?=[^\n]{{1,160}}[, ])", re.IGNORECASE),
        _of_him,
    ),
    Rule(
        "position.ex_house",
        pattern(
            rf"{{person:person}}(?:,\s(?:\(?(?:\d{{2}}|\ue008\ue010*) ans\)?,?\s)?|"
            r"\s\()(?P<trigger>ex-|une? anciene?n?e?\s(?:de chez |de |d'|du )|passée? par |"
            rf"(?:une? )?transfuge (?:de |d'|du )){HOUSE}{{company:body}}(?=\s?[,.;:)]|\s(?:et|est|a|qui|"
            r"prend|nommée?|promue?|arrivée?|recrutée?|devenue?|passée?|débauchée?|reconvertie?|"
            r"aujourd'hui|désormais)\s)"
        ),
        _ex,
    ),
    Rule(
        "position.charged",
        pattern(
            rf"{{person:person}},\s(?:(?:\d{{2}}|\ue008\ue010*) ans,\s)?(?P<when>(?:longtemps|jusque-là|jusqu'ici|jusqu'alors|auparavant|naguère|"
            rf"un temps)\s)?(?P<trigger>(?:chargée?|en charge) (?:de la |de l'|du |des |"
            rf"de |d')[a-zà-ÿ'-]{{3,20}}(?:\s(?:de |des |du |d'|et )?[a-zà-ÿ'-]{{3,20}}){{0,4}}?)"
            rf"\s(?:chez|au sein d(?:e|u)|pour)\s{HOUSE}{{company|organization:body}}"
        ),
        _charged,
    ),
    Rule(
        "position.ensured",
        pattern(
            r"(?:\b(?:la|le)\s|\bl')(?P<office>intérim|(?:co-?)?présidence|direction(?: générale|"
            r" exécutive)?|gérance|secrétariat général)\b[^.;:,]{0,60}?\s(?P<trigger>(?:est|sera|"
            r"a été|était) (?:désormais |provisoirement )?(?:assurée?|exercée?|occupée?|tenue?))\s"
            r"(?:\w{2,24}ment\s|{date}\s)?"
            r"par\s(?:(?:(?:son|sa|leur|le|la)\s|l')"
            rf"[^.;:,\ue000-\ue004]{{2,40}},?\s)?{MISTER}{{person:person}}"
        ),
        _ensured,
    ),
    Rule(
        "position.reins",
        lazy(
            r"(?<![\w-])(?P<trigger>tient|tiennent|tenait|tiendra|tiendront|"
            r"a tenu)(?=\s(?:toujours |encore |seule? |désormais )?(?:la barre|"
            r"les (?:rênes|commandes|manettes|destinées)|le gouvernail)\b)",
            re.IGNORECASE,
        ),
        _reins,
    ),
    Rule(
        "position.not_again",
        lazy(
            r"(?<![\w-])(?P<trigger>ne (?:se )?(?:rempile(?:ra)?|représente(?:ra)?|succède(?:ra)?|"
            r"brigue(?:ra)?|restera|demeurera) (?:pas|plus)|ne sera (?:pas|plus) (?:reconduite?|"
            r"renouvelée?|réélue?|maintenue?))(?=\s)",
            re.IGNORECASE,
        ),
        _not_again,
    ),
    Rule(
        "position.among",
        lazy(
            rf"(?<![\w-])(?P<trigger>{_PLURAL})\b[^.;:()\ue002]{{0,70}}?\b(?:dont|parmi lesquels|"
            r"parmi lesquelles|comme|notamment|tels|telles)\b(?=\s)",
            re.IGNORECASE,
        ),
        _among,
    ),
)
