"""Whose people somebody is: «N, de chez X», «N, du cabinet X», «N (X)», «estime N, de X», «N, passé par X»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.offices.holders import fronted, who
from articlefacts.facts.offices.posts import HOUSE
from articlefacts.facts.offices.statements import position
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, PEOPLE, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

# «N, |de l'institut allemand| X», «N |de la puissante association| X».
_OF_A_HOUSE = (
    r"(?:(?:du|de la)\s|de l')(?:(?:puissante?|célèbre|influente?|très [a-zà-ÿ]{3,14}|petite?|"
    r"grande?)\s)?(?:cabinet|banque|courtier|société|fonds|agence|institut|groupe|association|"
    r"collectif|syndicat|organisation|ONG|think tank|centre|observatoire|fondation|fédération|"
    r"entreprise|laboratoire|réseau|start-up|bureau|mouvement|confédération|compagnie|club|"
    r"magazine|quotidien|site|firme|maison|coordination|plateforme|école)"
    r"(?:\s(?:d'|de |des )?[a-zà-ÿ'-]{3,18}){0,3}"
)


def _of_the_house(hit: Hit) -> Iterator[Draft]:
    """«N, de chez X», «N, du cabinet X,», «N (X)» where X is a party, a union or a club."""
    view = hit.view
    person, body = view.group(hit.match, "person"), view.group(hit.match, "body")
    if person is not None and body is not None and (_set_off(hit, person) or _is_speaker(hit)):
        several = _set_off(hit, person) and "(" not in hit.match["trigger"]  # «N et M, de X»
        people = coordinated_left(view, person, PEOPLE) if several else (person,)
        yield from position(hit, people, body, None, "current", dated=False)


def _set_off(hit: Hit, person: Item) -> bool:
    """Whether a comma or a bracket stands behind the name."""
    return hit.view.mask[person.end - hit.view.start :].lstrip()[:1] in (",", "(")


def _is_speaker(hit: Hit) -> bool:
    """«estime |N de l'institut X|», «selon l'analyste |N de X|»: no «de» of a list, no «départ de N»."""
    at = hit.match.start()
    return bool(_SAYS.search(hit.view.mask, max(at - 110, 0), at))


_SAYS = lazy(
    rf"(?:\b(?:selon|pour|d'après|comme l[e']\s?\w{{3,14}})|"
    rf"(?<![\w-])(?:{alternation('say_direct')}))\s(?:(?:[^\s,;:.«»\"()]{{1,20}}\s){{0,4}}?)(?:M\. |"
    r"Mme |Me |Dr |Pr )?$|\b(?:analyste|économiste|stratégiste|expert|consultant|avocat|chercheur|"
    r"professeur|docteur)e?\s$",
    re.IGNORECASE,
)


def _bracket(hit: Hit) -> Iterator[Draft]:
    """«N (X)» where X employs or sends N; the label of a party tells no office."""
    body = hit.view.group(hit.match, "body")
    if body is None:
        return
    expert = _EXPERT.search(hit.view.mask, max(hit.match.start() - 60, 0), hit.match.start())
    if body.kind == "company" or expert or _SENDS.match(body.value.text):
        yield from _of_the_house(hit)


# «l'économiste N |(Ofca)», «le Pr N |(hôpital Sainte-Brize)»: who knows something works where the brackets say.
_EXPERT = re.compile(
    r"\b(?:économiste|analyste|stratégiste|chercheu(?:r|se)|professeure?|sociologue|politologue|politiste|historien(?:ne)?|"
    r"climatologue|épidémiologiste|infectiologue|virologue|médecin|démographe|géographe|juriste|"
    r"physicien(?:ne)?|biologiste|astrophysicien(?:ne)?|urbaniste|urgentiste|cardiologue|psychiatre|"
    r"syndicaliste|Pr\.?|Dr\.?|docteure?)\s(?:[a-zà-ÿ]{4,16}\s)?$",
    re.IGNORECASE,
)
_SENDS = re.compile(
    r"(?:la |l')?(?:CGT|CFDT|FO\b|CFTC|CFE|CGC|Unsa|SUD\b|Solidaires|FSU|Medef|CPME|syndicat|"
    r"union|université|institut|cabinet|CNRS|Inrae?\b)",
    re.IGNORECASE,
)


def _elected(hit: Hit) -> Iterator[Draft]:
    """«N, élu CFDT au comité d'entreprise»."""
    person, body = hit.view.group(hit.match, "person"), hit.view.group(hit.match, "body")
    if person and body:
        yield from position(
            hit, (person,), body, hit.view.span(hit.start, hit.end), "current", dated=False
        )


def _follows(hit: Hit) -> Iterator[Draft]:
    """«N, qui suit le secteur chez X»."""
    person, body = hit.view.group(hit.match, "person"), hit.view.group(hit.match, "body")
    if person and body:
        yield from position(hit, (person,), body, None, "current", dated=False, aside=True)


def _of_it(hit: Hit) -> Iterator[Draft]:
    """«selon N, de X,»: what the name of a body tells between two commas."""
    if not _OF_LIST.search(hit.view.mask, 0, hit.match.start()):
        yield from _of_the_house(hit)


# «les départs de |N, de X» is a list, «selon |N, de X» tells where N works.
_OF_LIST = re.compile(
    r"(?:\b(?:de|du|des|à|au|aux)\s|\bd')(?:[a-zà-ÿ'-]{2,20}\s){0,2}(?:M\. |Mme )?$", re.IGNORECASE
)


def _passed_by(hit: Hit) -> Iterator[Draft]:
    """«N, passé par X et Y», «N, ancien de X», «N, issu de X»."""
    view = hit.view
    body = view.group(hit.match, "body")
    people = who(hit, hit.match.start()) or fronted(hit, hit.match.end())
    for item in coordinated(view, body, BODIES) if people and body else ():
        yield from position(hit, people, item, None, "former", dated=False)


HOUSE_RULES: tuple[Rule, ...] = (
    Rule(
        "position.of_the_house",
        pattern(
            rf"{{person:person}},?\s\(?(?P<trigger>de chez|chez|pour|{_OF_A_HOUSE})\s"
            rf"{HOUSE}{{company|organization:body}}(?=\s?[,.;:)»\"]|$|\s(?:qui|dans|en|"
            r"lors|a|dont)\s)"
        ),
        _of_the_house,
    ),
    Rule(
        "position.follows",
        pattern(
            r"{person:person},?\s(?:qui|lequel|laquelle)\s(?P<trigger>(?:suit|couvre|scrute|observe|analyse|surveille|gère|supervise|pilote|"
            r"encadre|s'occupe d[eu]|travaille sur|étudie)\s(?:[^\s,;:.«»\ue000-\ue002]{1,20}\s){1,7}?)(?:chez|pour|au sein d[eu])\s"
            rf"{HOUSE}{{company:body}}"
        ),
        _follows,
    ),
    Rule(
        "position.elected",
        pattern(r"{person:person},\s(?P<trigger>élue?)\s{organization:body}"),
        _elected,
    ),
    Rule(
        "position.bracket",
        pattern(r"{person:person}(?P<trigger>\s\(){company|organization:body}\)(?!\s\d)"),
        _bracket,
    ),
    Rule(
        "position.of_it",
        pattern(
            r"{person:person},?\s(?P<trigger>de la|de l'|du|de|d')\s?[«\"“]?{company|"
            r"organization:body}(?=[»\"]?\s?(?:,|\.|$|\s(?:qui|dans|a)\s))(?!,\s\ue002)"
        ),
        _of_it,
    ),
    Rule(
        "position.passed_by",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:passée?s? (?:par|chez)(?: (?:la |les? |l')(?:direction|équipes?|services?|pôle|département|rédaction|cabinet|usine|bureau|"
            r"laboratoires?|siège|finance|achats|marketing)(?: (?!de )[a-zà-ÿ-]{4,16}){0,2} (?:de (?:la |l')?|d'|du ))?|"
            r"(?:vient|arrive|débarque|sort)(?: tout droit)? de chez|anciens? de (?:chez )?|"
            r"ancienne de (?:chez )?|(?:débauchée?s?|venue?s?|arrivée?s?|recrutée?s?|échappée?|"
            r"partie?)(?: (?:en |le |à |fin |début )?{date})? (?:de chez|(?:de la|du|de|d')(?=\s?[\ue000]))|"
            rf"(?:débauchée?s?|passée?s?)(?: (?:en )?{{date}}| il y a [^,;.]{{2,20}})? (?:de )?chez|"
            rf"transfuge (?:de|d'|du)))\s?{HOUSE}"
            r"{company|organization:body}"
        ),
        _passed_by,
    ),
)
