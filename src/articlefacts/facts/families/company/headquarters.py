"""Where an organization has its seat: «basée à Lyon», «dont le siège est à Lyon», «la lyonnaise X»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.arguments.towns import is_town
from articlefacts.facts.families.company.based import BASED_RULES, WHERE
from articlefacts.facts.families.company.inhabitants import INHABITANT_RULES
from articlefacts.facts.families.company.removals import REMOVAL_RULES, SEAT
from articlefacts.facts.families.company.seat_owners import seat_owner
from articlefacts.facts.families.company.seats import SEAT_RULES
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lazy import lazy
from articlefacts.models.facts import Headquarters


def _seat(hit: Hit) -> Iterator[Draft]:
    """«X, dont le siège est à Lyon», «X, qui a son siège à Lyon», «le siège de X, à Lyon»."""
    view = hit.view
    place = view.group(hit.match, "place")
    body = view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
    if (
        body is None
        and hit.match.start() == 0
        and (ahead := _AHEAD.match(view.mask, hit.match.end()))
    ):
        body = view.group(ahead, "body")  # «Depuis son siège de Vannes, |X| exporte»
    body = body or seat_owner(hit)
    if place and body:
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        coming = _COMING.search(view.mask, max(hit.match.start() - 30, 0), hit.match.end())
        if coming and _GOING.fullmatch(coming.group()):
            draft = replace(draft, status="planned")
        yield replace(draft, presupposed=not coming)


_GOING = re.compile(r"va|vont|prévoit|compte|envisage", re.IGNORECASE)  # «va ouvrir son siège»
# «aura son siège», «va installer», «sera basé»: a plan; otherwise the seat is where it is.
_COMING = lazy(
    r"\b\w{2,30}(?:ra|ront|rait|raient)\b|\b(?:va|vont|prévoit|compte|envisage)\b", re.IGNORECASE
)


def _seat_here(hit: Hit) -> Iterator[Draft]:
    """«à Vannes, siège de X,», «Vannes, où se trouve le siège de X»."""
    body, place = hit.group("body"), hit.group("place")
    if body and place and is_town(place):
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=True)


# «|Fondée à Vannes, où elle a son siège, |X emploie»
_FRONTED = lazy(r"(?:fondée?|créée?|née?|basée?|installée?) ", re.IGNORECASE)
_AHEAD = pattern(r"[^,;.]{0,40}, (?:(?:la |le |l')(?:[a-zà-ÿ-]{3,20} ){0,3})?{company:body}")


def _of_topic(hit: Hit) -> Iterator[Draft]:
    """«Le siège restera à Vannes»: that of the company of whom the text speaks."""
    body = topic(hit.article, hit.view, ("company",), at=hit.match.start())
    place = hit.view.group(hit.match, "place")
    if body and place and is_town(place):
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=not _COMING.search(hit.match.group()))


def _at_the_seat(hit: Hit) -> Iterator[Draft]:
    """«X emploie du monde au siège de Vannes»: the firm that does; «(35 salariés au siège, à Vannes)»."""
    if hit.group("count"):
        yield from _of_topic(hit)
        return
    body, place = holder(hit.article, hit.view, hit.match.start(), ("company",)), hit.group("place")
    if body and place and is_town(place):
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=True)


def _elects(hit: Hit) -> Iterator[Draft]:
    """«X a élu domicile à Vannes», «C'est à Vannes que X a son siège»."""
    body, place = hit.group("body") or actor(hit), hit.group("place")
    if body and place and is_town(place):
        yield hit.draft(Headquarters, organization=body.ref(), place=place.ref())


def _where(hit: Hit) -> Iterator[Draft]:
    """«à Vannes, où le groupe a son siège», «À Vannes, où elle est implantée, la société»."""
    place = hit.view.group(hit.match, "place")
    body = hit.view.group(hit.match, "body")
    if (
        body is None
        and _FRONTED.match(hit.view.mask)
        and (ahead := _AHEAD.match(hit.view.mask, hit.match.end()))
    ):
        body = hit.view.group(ahead, "body")
    body = body or topic(hit.article, hit.view, ("company",))
    if body is None and (named := hit.view.between(0, hit.match.start(), ("company",))):
        body = named[-1]
    if body and place and is_town(place):
        draft = hit.draft(Headquarters, organization=body.ref(), place=place.ref())
        yield replace(draft, presupposed=True)


_STANDS = (
    r"(?:est|sont|soit|soient|sera|se trouv(?:e|ent|ait)|se situ(?:e|ent|ait)|siège(?:nt)?|était|reste|restera|demeure)"
    r"(?: (?:situ|bas|install|établi|fix|implant)[ée]*s?)?"
)

_FROM = r"(?: (?:de |d')(?:{place}|[A-ZÀ-Ý][\w-]{1,24}))?"
# «son siège, |transféré l'été dernier| à Vannes»
_MOVED = (
    r"(?:désormais |aujourd'hui |récemment )?(?:transféré|déménagé|installé|établi|fixé|déplacé|situé|basé|relocalisé)"
    r"(?:,? (?:depuis |en |l')?{date},?)?"
)

HEADQUARTERS_RULES: tuple[Rule, ...] = (
    Rule(
        "headquarters.seat",
        pattern(
            rf"\b(?:dont (?:le|l')|son|leur) ?(?:nouveau |futur )?(?P<trigger>{SEAT})"
            rf"(?: pour (?:l'|la |le )?{{place}}(?: du \w{{3,9}})?)?(?: (?:« ?|[\"“])?{_STANDS}| (?:vient d'être|"
            r"a été|est|sera|va être|avait été) (?:transféré|déplacé|déménagé|fixé|établi|"
            rf"installé){_FROM}|, {_MOVED}{_FROM})?,?\s{WHERE}"
        ),
        _seat,
    ),
    Rule(
        "headquarters.seat_here",
        pattern(
            rf"{{place:place}}(?: \([^()]{{1,40}}\))?, (?:(?:le |au |où (?:se (?:trouve|situe|dresse)|"
            rf"est (?:situé|installé|établi|basé)) le )?(?P<trigger>{SEAT})) (?:de la |de l'|du |de |d'|"
            rf"des )(?:(?:groupe|société|compagnie|banque) )?{{company|organization:body}}"
        ),
        _seat_here,
    ),
    Rule(
        "headquarters.sits_there",
        pattern(
            r"{place:place}(?: \([^()]{1,40}\))?, où (?P<trigger>siège|est (?:toujours |désormais )?(?:basé|installé|établi|implanté|domicilié)e?) "
            r"(?:le |la |l')?(?:[a-zà-ÿ-]{4,20} ){0,2}{company|organization:body}"
        ),
        _seat_here,
    ),
    Rule(
        "headquarters.offices",
        pattern(
            r"\bdont (?:les |la )(?P<trigger>bureaux|services centraux|direction(?: générale)?|"
            rf"base) {_STANDS}\s{WHERE}"
        ),
        _seat,
    ),
    Rule(
        "headquarters.the_seat",
        pattern(
            rf"(?:^|[,;:] |que |mais |\bet )le (?P<trigger>{SEAT})(?: {_STANDS}|, {_MOVED}{_FROM}| (?:a été|vient d'être|avait été) {_MOVED}{_FROM})\s{WHERE}"
        ),
        _of_topic,
    ),
    Rule(
        "headquarters.at_the_seat",
        pattern(
            r"(?:\b(?:emploi|compt|travaill|occup|regroup|supprim|licenci|cré|recrut)[a-zà-ÿ]{1,6} [^,;:.()]{0,50}?|{number:count} "
            r"(?:salariés|personnes|collaborateurs|employés|emplois|postes) )au "
            r"(?P<trigger>si[eè]ge(?: social)?),? (?:à|de|d') ?{place:place}"
            r"(?! (?:de la |de l'|du |des |de |d')[\ue000\ue001])"
        ),
        _at_the_seat,
    ),
    Rule(
        "headquarters.in_brackets",
        pattern(
            rf"{{company|organization:body}}[»\"”]? \((?:[^()]{{2,40}}, )?(?P<trigger>{SEAT})"
            r"(?: :|:)? ?(?:(?:à|au|en|de) (?:la |le |l')?)?{place:place}"
        ),
        _seat,
    ),
    Rule(
        "headquarters.elects",
        pattern(
            r"\b(?P<trigger>(?:a |ont |avait )?(?:élu|élit|élira|élire) domicile|"
            rf"(?:a |ont |avait )(?:pris|établi) (?:ses|leurs) quartiers)\s{WHERE}"
        ),
        _elects,
    ),
    Rule(
        "headquarters.cleft",
        pattern(
            rf"\bc'est (?:à|au|aux) {{place:place}},? que (?:la |le |"
            rf"l')?(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?{{company|organization:body}} (?P<trigger>(?:a|"
            rf"avait|garde|conserve) (?:établi |installé |fixé )?son {SEAT})"
        ),
        _elects,
    ),
    Rule(
        "headquarters.where",
        pattern(
            rf"{{place:place}}(?: \([^()]{{1,40}}\))?, où (?:(?:le |la |l')?{{company:body}}|elle|"
            rf"il|(?:la |le |l'|cette |ce )(?:[a-zà-ÿ-]{{3,15}} )?{firm_noun()}(?: (?:de |d'){{number}} (?:salariés|personnes))?) "
            r"(?:y )?"
            r"(?P<trigger>(?:a |avait |tient |garde |conserve |possède )(?:établi |installé |déménagé |transféré |"
            rf"fixé |gardé |conservé |maintenu |toujours )?(?:son|ses) (?:{SEAT}|quartiers)|"
            r"est (?:toujours |désormais |encore )?(?:basée?|implantée?|installée?|établie?|domiciliée?|sise?|logée?)|"
            r"(?:loge|siège)(?: (?:toujours|encore|désormais|depuis))?|a (?:pris ses quartiers|élu domicile|ses (?:bureaux|locaux|quartiers)))\b"
        ),
        _where,
    ),
    Rule(
        "headquarters.seat_at",
        pattern(
            rf"\b(?:à|au|dans|depuis|de|vers|devant) (?:son|leur) (?:[a-zà-ÿ]{{4,14}} )?(?P<trigger>{SEAT}) (?:de |d'|"
            rf"du |des ){{place:place}}"
        ),
        _seat,
    ),
    Rule(
        "headquarters.seat_of",
        pattern(
            rf"\b(?P<trigger>{SEAT}) (?:de la |de l'|du |de |d')(?:groupe |société |entreprise |"
            rf"banque |compagnie )?{{company|organization:body}}(?:,|,? (?:est|sera|se trouve|"
            rf"se situe|reste|{_STANDS}|(?:a été|sera|est) (?:transféré|"
            rf"déplacé)(?: de {{place}})?))?\s{WHERE}"
        ),
        _seat,
    ),
    *REMOVAL_RULES,
    *INHABITANT_RULES,
    *SEAT_RULES,
    *BASED_RULES,
)
