"""Who holds a post, by a verb: «N occupe le poste de T», «N siège au conseil de X», «N travaille chez X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.offices.bodies import body_of_post
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import (
    BODY_AFTER,
    HOUSE,
    MISTER,
    Post,
    post_of_head,
    read_office,
    read_post,
)
from articlefacts.facts.offices.predecessors import replaced
from articlefacts.facts.offices.statements import position
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.title_kinds import POLITICAL
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern

_FORMER = re.compile(
    r"(?:\b(?:a|ont|avait|avaient|eut|ayant|après avoir)\s(?:\w+\s)?)$", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\b(?:va|vont|pour|appelée?s? à|chargée?s? d(?:e |')|doit|devrait|devra)\s?$", re.IGNORECASE
)
_KEEPS = re.compile(r"conserv|gard", re.IGNORECASE)


def _state(hit: Hit) -> str | None:
    """Whether who does what the verb says does it now, did it, or will; None where it is left open."""
    form = hit.view.mask[hit.start : hit.end].lower().split()[0]
    before = hit.view.mask[: hit.start]
    if form.endswith(("ra", "ront")):
        return "incoming"
    if form.endswith(("er", "ir")):
        return "incoming" if _AHEAD.search(before) else None
    if _KEEPS.match(form):
        return "current"
    if form.endswith(("ait", "aient")) or _FORMER.search(before):
        return "former"
    return None if form.endswith(("é", "ée", "és", "ées")) else "current"


def _drafts(hit: Hit, people: tuple[Item, ...], post: Post, state: str) -> Iterator[Draft]:
    body = body_of_post(hit, post, people)
    title = post.title.text if post.title else ""
    if body is not None or POLITICAL.match(title):
        yield from position(hit, people, body, post.title, state)


def _holds(hit: Hit) -> Iterator[Draft]:
    """«N occupe le poste de T de X», «N exerçait les fonctions de T», «N prend ses fonctions de T»."""
    state = _state(hit)
    people = who(hit, hit.start)
    if not people or state is None:
        return
    post = post_of_head(hit.view, hit.match.end())
    taken = hit.view.mask[hit.start : hit.end].lower().startswith(_TAKES)
    if post:
        drafts = list(_drafts(hit, people, post, "incoming" if taken else state))
        yield from drafts
        if taken and drafts:
            yield from replaced(hit, post.end, body_of_post(hit, post, people), post.title)


_TAKES = ("pr", "repr", "endoss", "décroch", "obt", "hérit")


def _enters(hit: Hit) -> Iterator[Draft]:
    """«N prend ses fonctions à la tête de X», «N est entré en fonction comme T de X»."""
    post = read_post(hit.view, hit.match.end())
    people = who(hit, hit.start) if post else ()
    body = body_of_post(hit, post, people) if people else None
    if post and body:
        yield from position(hit, people, body, post.title, "incoming")
        yield from replaced(hit, post.end, body, post.title)


def _assures(hit: Hit) -> Iterator[Draft]:
    """«N assure la présidence de X», «N a exercé la direction de X», «N conserve la tête de X»."""
    state = _state(hit)
    post = read_office(hit.view, hit.end)
    people = who(hit, hit.start) if post and state else ()
    if post and people and state:
        yield from _plain(hit, _drafts(hit, people, post, state))


def _sits(hit: Hit) -> Iterator[Draft]:
    """«N siège au conseil de X», «N entre au comité exécutif de X comme T»."""
    view = hit.view
    people = who(hit, hit.start)
    after = BODY_AFTER.match(view.mask, hit.match.end())
    item = view.item_at(after.start("item")) if after else None
    end = item.end - view.start if item else hit.match.end()
    role = read_post(view, end)
    title = (
        role.title if role and role.organization is None else view.span(*hit.match.span("office"))
    )
    post = Post(title, item, end)
    body = body_of_post(hit, post, people) if people else None
    sits = view.mask[hit.start : hit.end].lower().startswith(("sièg", "s'ass"))
    state = (_state(hit) or "current") if sits else "incoming"
    if body is not None:
        yield from position(hit, people, body, title, state)


def _works(hit: Hit) -> Iterator[Draft]:
    """«N travaille chez X depuis 2012», «N enseignait à X»."""
    view = hit.view
    body, state = view.group(hit.match, "body"), _state(hit)
    if view.mask[: hit.start].rstrip().endswith((" a", " avait")):
        state = "former"
    people = who(hit, hit.start) if body and state else ()
    if body and people and state:
        for item in coordinated(view, body, BODIES):
            yield from _plain(hit, position(hit, people, item, None, state))


def _plain(hit: Hit, drafts: Iterator[Draft]) -> Iterator[Draft]:
    """The verb's form tells it all: «travaille» plans nothing here, «assure» quotes nobody."""
    if not _NOT.search(hit.view.mask[: hit.start]):
        yield from (replace(draft, presupposed=True) for draft in drafts)


_NOT = re.compile(r"(?:\bne\s|\bn')(?:a\s|avait\s)?$", re.IGNORECASE)


def _career(hit: Hit) -> Iterator[Draft]:
    """«N a fait carrière chez X», «N, qui a débuté chez X et Y», «Après dix ans chez X, N»."""
    view = hit.view
    body = view.group(hit.match, "body")
    date = view.item_at(hit.start)
    if date and not date.value.text.lower().startswith("après"):
        return
    people = who(hit, hit.start) or fronted(hit, body.end - view.start if body else hit.match.end())
    if not people and view.mask[hit.start :].lower().startswith("après"):
        named = view.between(
            0, hit.start, PEOPLE
        )  # «N, qui a pris les commandes |après dix ans chez X|»
        people = (named[0],) if are_one(named) else ()
    for item in coordinated(view, body, BODIES) if people and body else ():
        yield from position(hit, people, item, None, "former", dated=False)


def _term(hit: Hit) -> Iterator[Draft]:
    """«le mandat de N à la tête de X», «le maintien de N comme T de X»."""
    person = hit.view.group(hit.match, "person")
    post = read_post(hit.view, person.end - hit.view.start) if person else None
    past = hit.view.mask[hit.start : hit.end].lower() in ("passage", "règne")
    if person and post:
        yield from _drafts(hit, (person,), post, "former" if past else "current")


_ADVERB = (
    r"(?:\s(?:également|aussi|désormais|toujours|aujourd'hui|actuellement|alors|auparavant|ainsi|"
    r"notamment|par ailleurs|depuis {date}|en {date}|(?:pendant|durant) (?:[a-zà-ÿ]+|"
    r"{number}) ans|jusqu'en {date}))?"
)
_BOARD = (
    r"(?P<office>conseil (?:d'administration|de surveillance|stratégique)|"
    r"conseil(?= (?:de |du |des |d'|de la ))|comité (?:exécutif|de direction|stratégique)|"
    r"directoire|comex|codir|board)"
)
_AT = rf"(?:chez|pour|au sein d(?:e|u|es)|à la|à l'|au|aux|à)\s?{HOUSE}"

TENURE_RULES: tuple[Rule, ...] = (
    Rule(
        "position.holds_post",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:occup|exerc|exerç|assum|assur|cumul|conserv|gard|endoss|"
            r"décroch)(?:e|ent|ait|aient|era|eront|erait|é|er|ant)|hérit(?:e|ent|era|erait|é|er)|"
            r"obt(?:ient|iendra|iendrait|enu|enir)|tient|tenait|prend|prendra|pris|prendre|prennent)"
            rf"{_ADVERB}(?:\s(?:bien|enfin|donc))?,?(?:\s(?:le|la|l'|les|des|du|de la|ses|son|un))?\s?(?:nouveau |nouvelles? |"
            r"double )?(?:postes?|fonctions?|rôle|charge|responsabilités?|mandat|intérim|"
            r"siège)(?:\s(?:exécutives?|opérationnelles?|bénévoles?))?(?:\s(?:hier|{date}))?\s(?:de |d'|"
            r"(?:comme|en tant qu(?:e|')|en qualité d(?:e|'))\s?(?:nouve(?:au|lle) )?)"
            rf"(?={HEAD})"
        ),
        _holds,
    ),
    Rule(
        "position.enters",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:prend|prendra|prendre|prennent|pris)(?:\s(?:hier|[a-zà-ÿ]{4,16}|{date}))? (?:ses|leurs) "
            r"(?:nouvelles )?fonctions|(?:entr(?:e|ent|er|era|ait)|entrée?s?) en fonctions?)"
            r"(?:,? (?:hier|(?:le |en |dès |ce |à partir d[eu] |à compter d[eu] )?{date}))?,?"
            r"(?=\s(?:à la|aux|comme|en tant|en qualité)\b)"
        ),
        _enters,
    ),
    Rule(
        "position.works_as",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:travaill|offici|exerc|enseign|œuvr)(?:e|ent|ait|aient|era|"
            rf"é)){_ADVERB},?\s(?:comme|en tant que|en qualité de)\s(?={HEAD})"
        ),
        _holds,
    ),
    Rule(
        "position.assures",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:occup|exerc|exerç|assum|assur|cumul|conserv|gard)(?:e|ent|"
            r"ait|aient|era|eront|é|er|ant))(?=\s(?:[a-zà-ÿ']+\s){0,2}?(?:la|sa|le|"
            r"l'intérim à la)\s?(?:co-?|vice-)?(?:présidence|direction|secrétariat|gérance|tête|"
            r"rédaction))(?:\s(?:également|aussi|désormais))?(?:\sl'intérim(?= à la))?"
        ),
        _assures,
    ),
    Rule(
        "position.board",
        pattern(
            r"(?<![\w-])(?P<trigger>sièg(?:e|eait|era|ent|er)|entr(?:e|era|er|ée?)|s'(?:assied|assoit|assoira|assiéra|est assise?)|"
            r"(?:prend|prendra|a pris) (?:place|un siège)|"
            r"(?:fait|fera) (?:\w+ )?son entrée|(?:rejoin|intègr|intégr)\w{1,5})"
            rf"{_ADVERB}\s(?:au|le|du|dans le|aux)\s{_BOARD}"
        ),
        _sits,
    ),
    Rule(
        "position.works_at",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:travaill|offici|enseign|œuvr)(?:e|ent|ait|aient|era|é|"
            rf"ant)){_ADVERB}\s{_AT}{{company|organization:body}}"
        ),
        _works,
    ),
    Rule(
        "position.career",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:fait|débuté|commencé|démarré|entamé|passé|effectué|"
            r"poursuivi|réalisé|fit|débute|commence)\s(?:toute |ses |sa |l'essentiel de |"
            r"une partie de |une |un |d'abord |[a-zà-ÿ]+ |{number} ){0,3}(?:première |longue |"
            r"brillante |premières )?(?:carrière|débuts|armes|classes|passage|ans|"
            r"années)(?:\s(?:en {date}|professionnelle|de [a-zà-ÿ]+|comme [a-zà-ÿ ]{3,30}|"
            r"d'[a-zà-ÿ]+)){0,2}|(?:débuté|commencé|démarré)|"
            r"après (?:[a-zà-ÿ-]{2,14}|{number}) (?:ans|années)(?: passée?s?)?|"
            r"{date}(?:\s(?:passée?s?|effectuée?s?))?)"
            rf"\s{_AT}{{company|organization:body}}"
        ),
        _career,
    ),
    Rule(
        "position.term",
        pattern(
            r"\b(?P<trigger>mandat|maintien|reconduction|bilan|succession|passage|règne|action|gestion|"
            r"parcours|présence)\s(?:de |d'|"
            rf"du ){MISTER}{{person:person}}(?=\s(?:à la|pour la présidence|comme|en tant|en qualité|aux|au poste)\b)"
        ),
        _term,
    ),
)
