"""Roles said by a verb or a place: «N, qui dirige X», «X, présidé par N», «N, à la tête de X», «N, chez X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import antecedent, coordinated
from articlefacts.facts.arguments.actors import host_of
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import MISTER, read_office
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lexicon.verbs import alternation, tense_of

_LEAD = (
    "diriger",
    "présider",
    "piloter",
    "codiriger",
    "coprésider",
    "administrer",
    "gérer",
    "chapeauter",
    "coordonner",
    "superviser",
)
_DETERMINED = (
    r"(?:(?:la |le |l'|les |cette |ce |sa |son )(?:(?:groupe|société|entreprise|banque|start-up|"
    r"startup|jeune pousse|fonds|cabinet|fondation|association|fédération|syndicat|compagnie|"
    r"enseigne|maison|chaîne|agence|institut|commission|comité|conseil|branche|filiale|équipe|"
    r"club|parti|ONG|think tank|site|plateforme)\s(?:[a-zà-ÿ'-]{2,18}\s){0,3}?)?)?[«\"“]?\s?"
)
# «la biscuiterie X», «le très discret institut X»; «la trésorerie de X», «les activités minières du groupe X»
_HOUSE_OF = (
    r"(?:(?:la |le |l'|les |sa |son )?(?:(?!(?:de|du|des|sur|contre|avec|pour|chez|par|dans|en|à|"
    r"au|aux|et|que|qui|une?|enquête|projet|plan|réunion|bataille|offensive|opération|mission)\s)"
    r"[a-zà-ÿ'-]{2,20}\s){1,3}|(?:la |le |l'|les )?(?:trésorerie|finances|division|branche|pôle|"
    r"activités?|département|direction|filiale|marketing|communication|équipes?|rédaction|bureau|"
    r"agence|antenne|service|laboratoire|cellule|centre|usine|site|recherche|ventes|stratégie|"
    r"opérations|affaires|conseil|directoire|comité|région|zone|unité|programmes?|développement|"
    r"production|rédaction)(?:\s(?:(?:de (?:la )?|d'|du |des )?[a-zà-ÿ'-]{3,20})){0,3}?\s"
    r"(?:de la |de l'|du |des |de |d'|chez )(?:(?:groupe|société|banque|entreprise|"
    r"marque)\s)?)?[«\"“]?\s?"
)
_TENSES = {"future": "incoming", "infinitive": "incoming", "imperfect": "former", "past": "former"}


_ORGAN = re.compile(
    r"(?:\b(?:le|la)\s|\bl')(?:conseil(?: d'administration| de surveillance)?|directoire|"
    r"comité exécutif|groupe|entreprise|société|association|fondation|structure),?\s?$",
    re.IGNORECASE,
)


def _state(form: str) -> str:
    tenses = tense_of(form.lower()) - {"subjunctive"}
    return (
        next((_TENSES[t] for t in sorted(tenses) if t in _TENSES), "current")
        if len(tenses) == 1
        else "current"
    )


_HAVING = re.compile(r"\b(?:a|ont|avait|avaient|ayant|avoir)\s(?:\w{2,20}\s){0,2}$", re.IGNORECASE)
_SINCE = re.compile(r"\bdepuis\b", re.IGNORECASE)
# «a débuté chez X |avant de| diriger Y»
_BEFORE_THAT = re.compile(r"\bavant de $", re.IGNORECASE)


def _leads(hit: Hit) -> Iterator[Draft]:
    """«N dirige X», «N, qui préside X depuis 2022», «N, appelée à diriger X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    form = view.mask[hit.start : hit.end]
    state = (
        "former"
        if _BEFORE_THAT.search(view.mask, 0, hit.start)
        or (_HAVING.search(view.mask, 0, hit.start) and not _SINCE.search(view.mask, hit.end))
        else _state(form)
    )
    called = re.search(
        r"(?:appelée?s? à|chargée?s? de|pour|partie?s?|part|partira|s'en va|avant de)\s$",
        view.mask[: hit.start],
    )
    at = called.start() if called else hit.start
    if body is None or (
        state == "incoming" and tense_of(form.lower()) == {"infinitive"} and not called
    ):
        return
    people = who(hit, at)
    for item in coordinated(view, body, BODIES) if people else ():
        yield from position(hit, people, item, view.span(hit.start, hit.end), state)


def _led_by(hit: Hit) -> Iterator[Draft]:
    """«X, présidé par N», «la banque dirigée par N»."""
    yield from _led(hit, host_of(hit), _when(hit.view.mask[: hit.start]))


def _leads_it(hit: Hit) -> Iterator[Draft]:
    """«X, que dirige N», «X, qu'avait piloté N pendant un an»."""
    view, at = hit.view, hit.match.start()
    body = antecedent(view, at, BODIES) or host_of_participle(view, at, hit.match.end(), BODIES)
    yield from _led(
        hit, body, "former" if hit.match["had"] else _state(view.mask[hit.start : hit.end])
    )


def _led(hit: Hit, body: Item | None, state: str) -> Iterator[Draft]:
    view = hit.view
    person = view.group(hit.match, "person")
    if body is None and _ORGAN.search(view.mask, 0, hit.match.start()):
        body = topic(hit.article, view, BODIES)  # «Le conseil, que préside N»
        body = body if body and body.start < view.start + hit.match.start() else None
    for item in coordinated(view, person, PEOPLE) if person and body else ():
        yield from position(hit, (item,), body, view.span(hit.start, hit.end), state)


def _of_it_leads(hit: Hit) -> Iterator[Draft]:
    """«Korvia …, dit N, qui en préside le conseil», «N en conserve la présidence»."""
    view = hit.view
    form = view.mask[hit.start : hit.end]
    people = who(hit, hit.match.start())
    office = read_office(view, hit.end)
    organ = None if office else _ORGAN_LED.match(view.mask, hit.end)
    if not people or (office and office.organization):
        return
    body = meant_body(
        hit, people[0].start - view.start if people[0].start >= view.start else hit.match.start()
    )
    title = (
        office.title
        if office
        else view.span(*organ.span("organ"))
        if organ
        else view.span(hit.start, hit.end)
    )
    if body is not None:
        yield from position(
            hit,
            people,
            body,
            title,
            "former" if form.startswith(("quit", "a quit")) else _state(form),
        )


_ORGAN_LED = re.compile(
    r"\s(?:le|la|l')\s?(?P<organ>(?:conseil (?:d'administration|de surveillance)|directoire|"
    r"comité (?:exécutif|de direction|stratégique)))",
    re.IGNORECASE,
)


def _when(before: str) -> str:
    """Whether who leads did, does or will: «était dirigé par», «dirigé par», «sera désormais dirigé par»."""
    if _LED.search(before):
        return "former"
    return "incoming" if _TO_BE_LED.search(before) else "current"


_LED = re.compile(r"\b(?:alors|longtemps|auparavant|autrefois|était|fut)\s$", re.IGNORECASE)
_TO_BE_LED = re.compile(r"\b(?:sera|seront|serait|être)\s(?:[a-zà-ÿ]{3,16}\s)?$", re.IGNORECASE)


def _at_the_head(hit: Hit) -> Iterator[Draft]:
    """«N, à la tête de X depuis 2012», «N reste aux commandes de X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    before = view.mask[: hit.start]
    stays = _STAYS.search(before)
    chosen = re.search(
        r"\b(?:nomm|élu|désign|promu|propuls|port|hiss|plac|reconduit|arriv|"
        r"remplac)\w*\b[^.;]{0,40}$",
        before,
        re.I,
    )
    if body is not None and not chosen and (heads := _headline(hit, body)):
        yield from position(hit, heads, body, view.span(*hit.match.span("office")), "incoming")
        return
    first = fronted(hit, body.end - view.start) if body and not chosen else ()
    if body is None or chosen or not (stays or first):
        return
    at = hit.start if stays is None or stays.group().strip() == "," else stays.start()
    people = first or who(hit, at)
    past = stays and re.search(r"était|pass(?:é|a)", stays.group())
    state = "former" if past else "current"
    for item in coordinated(view, body, BODIES) if people else ():
        yield from position(
            hit, people, item, view.span(*hit.match.span("office")), state, aside=bool(first)
        )


# «N, |à la tête de X», «N reste |à la tête de X», «N a passé seize mois |à la tête de X»
_STAYS = re.compile(
    r"(?:,|\bgénération(?: familiale)?|\b(?:est|sont|étaient|restent|était|reste|restera|demeure|rester|rempile|maintenue?)(?:\s\w+)?"
    r"(?:\sdepuis (?:\ue007\ue010*|(?:[a-zà-ÿ]{2,12}|\ue008\ue010*) (?:ans|mois)))?|"
    r"\bpass(?:é|a|e|er|era)\s(?:(?:plus|près|moins) de\s)?(?:[^\s,;:.]{1,14}\s){1,2}"
    r"(?:ans|années|mois|semaines|jours|saisons|décennies))\s?$",
    re.IGNORECASE,
)


def _headline(hit: Hit, body: Item) -> tuple[Item, ...]:
    """«Nominations : N à la tête de X»: a line without a verb."""
    view = hit.view
    before = view.between(0, hit.start, PEOPLE)
    if (
        not before
        or not _NO_VERB.fullmatch(view.mask[: hit.start])
        or view.mask[body.end - view.start :].strip(' .»"')
    ):
        return ()
    return (before[-1],)


_NO_VERB = re.compile(r"(?:[^:,;]{2,50}\s?:\s)?(?:M\. |Mme )?\ue002\ue010*\s")


LEADERSHIP_RULES: tuple[Rule, ...] = (
    Rule(
        "position.leads",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation(*_LEAD)})(?:\s(?:depuis |en |à partir d[ue] |"
            rf"à compter d[ue] |dès )?(?:le )?{{date}}|\s(?:aujourd'hui|désormais|également|aussi|"
            rf"toujours|encore|alors|auparavant|précédemment|actuellement|jusqu'(?:ici|alors|à présent|"
            rf"à récemment)|jusque[- ]là|à {{place}}|depuis (?:la fusion|sa création|sa fondation)))?"
            rf"\s(?:{_DETERMINED}|{_HOUSE_OF}){{company|organization:body}}"
        ),
        _leads,
    ),
    Rule(
        "position.led_by",
        pattern(
            rf"(?<![\w-])(?P<trigger>emmenée?s?|{alternation(*_LEAD, tenses=('participle',))})\s"
            rf"(?:depuis {{date}}\s)?par (?:(?:(?:le|la|son|sa|une?)\s|l')[^.;:,()«»]{{2,70}}?,?\s)?"
            rf"{MISTER}{{person:person}}"
        ),
        _led_by,
    ),
    Rule(
        "position.led_by_inverted",
        pattern(
            r"\bqu(?:e\s|')(?P<had>(?:a|avait|ont|avaient)\s)?"
            rf"(?P<trigger>{alternation(*_LEAD, tenses=('present', 'imperfect', 'future', 'participle'))})"
            rf"\s(?:depuis {{date}}\s|désormais |encore |alors )?{MISTER}{{person:person}}"
        ),
        _leads_it,
    ),
    Rule(
        "position.of_it_leads",
        pattern(
            r"\ben\s(?P<trigger>(?:préside|présidait|présidera|dirige|dirigeait|dirigera|pilote|"
            r"pilotait)(?=\s(?:le conseil|le directoire|le comité|depuis|désormais)|[,.;])|"
            r"(?:conserve|garde|assure|assurait|assume|occupe|occupait|détient|prend|prendra|"
            r"tient|quitte|quittera)(?=\s(?:la |les |le poste )(?:(?:co-?|vice-)?présidence|"
            r"direction|rênes|tête|commandes|gérance|secrétariat)))"
        ),
        _of_it_leads,
    ),
    Rule(
        "position.at_the_head",
        pattern(
            r"(?P<trigger>\b(?:à la|aux) (?P<office>tête|barre|direction(?: générale| financière|"
            r" commerciale| technique)?|présidence(?: du directoire| du conseil)?|commandes|"
            r"manettes|rênes) (?:de |d'|du |des ))"
            rf"\s?{_DETERMINED}{{company|organization:body}}"
        ),
        _at_the_head,
    ),
)
