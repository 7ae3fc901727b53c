"""Staff of the firm that the text speaks of, in a sentence that names none: «Les 300 salariés ont», «n'en compte plus que 300»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.staff.firms_told import is_near
from articlefacts.facts.families.staff.headcounts import NUMBER, PEOPLE, STAFF, counted
from articlefacts.facts.families.staff.staff_shares import SITE
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, pattern
from articlefacts.models.facts import Workforce
from articlefacts.models.values import Number


def _before(hit: Hit) -> str:
    return hit.article.views[hit.view.index - 1].mask if hit.view.index else ""


def _of_them(hit: Hit) -> Iterator[Draft]:
    """«X employait 900 personnes en 2019, il |n'en compte plus que 640|»: staff, told right before."""
    here = hit.view.mask[max(hit.start - 160, 0) : hit.start]
    told = _COUNTED.search(here) or (not _COUNTABLE.search(here) and _COUNTED.search(_before(hit)))
    if told:
        yield from counted(hit, Workforce, actor(hit))


_COUNTED = re.compile(
    r"\b(?:salarié|employé|collaborat|personnes|emplois|postes|effectif|ouvri|travailleurs)", re.I
)
# «X a 40 magasins et n'en comptera plus que 30»
_COUNTABLE = re.compile(r"\ue008\ue010*|\b(?:magasin|usine|client|abonné|site|boutique)", re.I)


def _so_many(hit: Hit) -> Iterator[Draft]:
    """«Ils étaient 900 à y travailler, |ils sont 640| aujourd'hui»."""
    if _AT_WORK.search(hit.view.mask, 0, hit.match.start()):
        for draft in counted(hit, Workforce, topic(hit.article, hit.view, COMPANY), aside=True):
            slots = {name: value for name, value in draft.slots.items() if name != "date"}
            yield replace(draft, slots=slots)


_AT_WORK = re.compile(r"\b(?:travaill|salarié|employ|œuvr|pointe)", re.I)


def _all(hit: Hit) -> Iterator[Draft]:
    """«Les 230 salariés ont été prévenus mardi»: all of them, but for those of a site."""
    view, at = hit.view, hit.match.start()
    if SITE.search(_before(hit)) or SITE.search(view.mask) or _OTHERS.search(view.mask, at):
        return
    if not view.between(0, at, BODIES) and not _some(hit):
        yield from counted(hit, Workforce, topic(hit.article, view, COMPANY), aside=True)


# «Les 85 salariés |licenciés| », «Les 85 salariés |seront licenciés|»: maybe a part of them.
_OTHERS = re.compile(
    r"\b(?:licenci|supprim|remerci|repris|conserv|transfér|reclass|concern|menac|grévist|indemnis|"
    r"recrut|embauch|gazi|bless|tué|interrog|sondé)",
    re.I,
)


def _some(hit: Hit) -> bool:
    """Whether the number is told before as that of a part: «a licencié 85 personnes. |Les 85 salariés| ont»."""
    item = hit.group("count")
    number = item.value if item and isinstance(item.value, Number) else None
    if number is None:
        return True
    at = hit.view.start + hit.match.start()
    told = " ".join(_WORD.findall(hit.article.text[max(at - 700, 0) : at]))
    return f" {' '.join(_WORD.findall(number.text))} " in f" {told} "


_WORD = re.compile(r"\w+")


def _team(hit: Hit) -> Iterator[Draft]:
    """«L'équipe compte 35 personnes»: that of the firm of whom the text speaks."""
    view = hit.view
    if not view.between(0, hit.match.start(), BODIES):
        body = topic(hit.article, view, COMPANY)
        near = body is not None and is_near(hit.article, view, body)
        yield from counted(hit, Workforce, body if near else None, aside=True)


def _now(hit: Hit) -> Iterator[Draft]:
    """«Elle réunit aujourd'hui 35 personnes»: who works there, and no crowd on one day."""
    yield from counted(hit, Workforce, actor(hit))


def _in_box(hit: Hit) -> Iterator[Draft]:
    """«540 salariés (850 avant la crise)», a line of its own: those of the firm of the article."""
    yield from counted(hit, Workforce, topic(hit.article, hit.view, COMPANY), aside=True)


TOLD_STAFF_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.of_them",
        pattern(
            r"\b(?P<trigger>en (?:compt|emploi|employ|occup|dénombr|revendiqu)(?:e|ent|ait|aient)|en (?:a|ont|avait))"
            rf"(?: (?:aujourd'hui|désormais|encore|maintenant|toujours|\ue007\ue010*))?\s{NUMBER}"
            r"(?=\s?[,.;:)]|$| (?:aujourd'hui|désormais|à ce jour|\ue007|en \ue007|contre|dans|au|à|en)\b)"
        ),
        _of_them,
    ),
    Rule(
        "workforce.so_many",
        pattern(
            rf"\b(?:ils|elles) (?:ne |n')?(?P<trigger>(?:sont|étaient)(?: (?:aujourd'hui|désormais|encore|plus))?) {NUMBER}"
            r"(?=\s?[,.;:)]|$| (?:\ue007|aujourd'hui|désormais|à présent|en \ue007))"
        ),
        _so_many,
    ),
    Rule(
        "workforce.all",
        pattern(
            rf"(?:^|[.;:] )les {NUMBER}(?P<trigger>{PEOPLE})(?: (?:d[eu] |de la |de l')(?:groupe|maison|entreprise|"
            r"société|enseigne|PME))?(?:, eux,)? (?:[n']{0,2}(?:ont|sont|avaient|étaient|s'|se|devr|redout|crai|attend|"
            r"appren|découvr|retien|espèr|peuvent|pourr|vont|débray|manifest))"
        ),
        _all,
    ),
    Rule(
        "workforce.present",
        pattern(
            rf"\b(?:les|aux|des) {NUMBER}{PEOPLE} (?P<trigger>actuels|en poste|à l'heure actuelle)\b"
        ),
        _all,
    ),
    Rule(
        "workforce.the_team",
        pattern(
            rf"(?:^|[.;:] )l'(?P<trigger>équipe|effectif)(?: (?:actuelle?|au complet))?(?:,| (?:compte|réunit|rassemble|comprend|est composée? de|"
            rf"se compose de|est forte? de|atteint)) {NUMBER}{STAFF}"
        ),
        _team,
    ),
    Rule(
        "workforce.now",
        pattern(
            r"(?<![\w-])(?P<trigger>compte|réunit|regroupe|rassemble|fédère|mobilise|fait tourner)"
            rf" (?=(?:\ue007\ue010*|aujourd'hui|désormais|actuellement|maintenant|à présent|déjà|plus que|plus qu'une) ){NUMBER}\spersonnes\b(?! (?:qui|inscrites|en))"
        ),
        _now,
    ),
    Rule(
        "workforce.weighs",
        pattern(
            rf"(?<![\w-])(?P<trigger>pèse|représente|totalise|revendique) {NUMBER} emplois\b(?! (?:à |vacant|menac|supprim|cré|de moins|perdu|indirect))"
        ),
        _now,
    ),
    Rule(
        "workforce.box",
        pattern(
            rf"^\W{{0,3}}(?:effectifs? ?: )?{NUMBER}(?P<trigger>{PEOPLE}| personnes)(?: \([^()]{{3,60}}\)|,? dont [^.;:]{{3,60}}|"
            r",? (?:répartis|dans le monde|en France|au total)[^.;:]{0,50})?\s?[.;]?$"
        ),
        _in_box,
    ),
)
