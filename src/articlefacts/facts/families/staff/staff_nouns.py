"""People at work told by their noun: «les 300 salariés de X», «nos 300 salariés», «un effectif de 300»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.arguments.pronoun_subjects import is_interview, speakers_firm
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.staff.crafts import CRAFTS
from articlefacts.facts.families.staff.employers import delegate, firm_spoken_of, may_employ
from articlefacts.facts.families.staff.firm_sizes import fronted
from articlefacts.facts.families.staff.headcounts import HEDGE, NUMBER, PEOPLE, STAFF, counted
from articlefacts.facts.offices.bodies import is_hero, meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, pattern
from articlefacts.models.facts import Workforce
from articlefacts.models.values import Number


def _of_body(hit: Hit) -> Iterator[Draft]:
    """«les 300 salariés de X», «les effectifs de X s'élèvent à 300 personnes»."""
    yield from counted(hit, Workforce, hit.view.group(hit.match, "body"), aside=True)


def _work_at(hit: Hit) -> Iterator[Draft]:
    """«300 personnes travaillent chez X», «300 personnes travaillent encore pour |la maison|»."""
    yield from _of_noun(hit) if hit.match["noun"] else _of_body(hit)


def _of_noun(hit: Hit) -> Iterator[Draft]:
    """«|Le sous-traitant de Vannes, 310 salariés|, recrute»: the firm that the noun takes up."""
    at = hit.match.start("noun")
    body = topic(hit.article, hit.view, COMPANY, noun=hit.match["noun"], at=at)
    yield from counted(hit, Workforce, body, aside=True)


def _our(hit: Hit) -> Iterator[Draft]:
    """«nos 300 salariés», in an article about one company: whoever says so speaks for it."""
    body = delegate(hit) or topic(hit.article, hit.view, COMPANY)
    yield from counted(hit, Workforce, body, aside=True)


def _we_are(hit: Hit) -> Iterator[Draft]:
    """«Nous étions 190 en 2019, nous sommes 230»: the firm that an interview is about."""
    item, body = hit.group("count"), speakers_firm(hit.article, hit.view, hit.start)
    number = item.value.value if item and isinstance(item.value, Number) else None
    told = body is not None and (is_hero(body) or is_interview(hit.article))
    if told and number is not None and number >= _FIRM_OF:
        when = hit.group("when")
        for draft in counted(hit, Workforce, body, aside=True):
            slots = {name: value for name, value in draft.slots.items() if name != "date"}
            yield replace(draft, slots=slots | ({"date": when.value} if when else {}))


_FIRM_OF = 15  # fewer sit around a table


def _strength(hit: Hit) -> Iterator[Draft]:
    """«Les effectifs de X s'élèvent à 300», «X, sur un effectif de 300»."""
    view = hit.view
    if _RESIZES.search(view.mask, 0, hit.match.start()):
        return
    body = view.group(hit.match, "body")
    if body is None and re.match(r"(?:ses|son|leurs?)\b", hit.match.group(), re.IGNORECASE):
        body = meant_body(hit, hit.match.start())
    if body is None and (
        free := [i for i in view.between(0, hit.match.start(), BODIES) if may_employ(i)]
    ):
        body = free[-1] if are_one(free) else None
    body = body or fronted(hit) or firm_spoken_of(hit)
    yield from counted(hit, Workforce, body, aside=True)


# «réduire |ses effectifs de 300 personnes|», «une réduction nette |d'effectifs, de 250 à 330|»: by so many.
_RESIZES = re.compile(
    r"\b(?:rédui|diminu|rédu|augment|renforc|étoff|gonfl|grossi|accr|accro|amput|allég|dégraiss|"
    r"coup|taill|baiss|hausse|rogn|compri|élagu|sabr|écrém|suppress)[a-zà-ÿ]{0,9} (?:nette |globale |totale )?"
    r"(?:dans |d'|de (?:l')?|des )?$|\b(?:porter|ramener|faire (?:passer|grimper)) $",
    re.IGNORECASE,
)


_TOTAL = r"effectifs?(?: (?:total|totaux|global|mondial|actuel|salarié|permanent)(?:e?s)?)?"


STAFF_NOUN_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.our",
        pattern(
            rf"\b(?:nos|nous (?:sommes|employons|comptons|avons)(?: aujourd'hui| désormais)?) {NUMBER}"
            rf"(?P<trigger>{PEOPLE})"
        ),
        _our,
    ),
    Rule(
        "workforce.we_are",
        pattern(
            rf"\bnous (?P<trigger>sommes|étions|serons)(?: {{date}})? {NUMBER}"
            r"(?:(?: (?:en|fin|au))? {date:when}|(?=,|\.|;| aujourd'hui| contre |$))"
        ),
        _we_are,
    ),
    Rule(
        "workforce.comma",
        pattern(
            rf"{{company:body}}[»\"”]?(?:,| [–—-])(?: [^,;.:()«»]{{0,30}}{{amount}}[^,;.:()«»]{{0,40}},)? {NUMBER}(?P<trigger>{PEOPLE}| emplois(?: directs)?)(?=,| [–—-] | (?:et|à|en|au|"
            rf"dans|pour) [^.;]{{2,80}},)"
        ),
        _of_body,
    ),
    Rule(
        "workforce.noun_comma",
        pattern(
            rf"(?:^|[.;:] )(?:le |la |l')(?P<noun>{firm_noun()})(?: [a-zà-ÿ-]{{4,20}}){{0,2}}(?: (?:de |d'|du |des )(?:la |l')?"
            rf"(?:{{place}}|[a-zà-ÿ-]{{4,20}}))?, {NUMBER}(?P<trigger>{PEOPLE})(?=,)"
        ),
        _of_noun,
    ),
    Rule(
        "workforce.and_its",
        pattern(rf"{{company:body}} et ses {NUMBER}\s(?P<trigger>{CRAFTS})\b"),
        _of_body,
    ),
    Rule(
        "workforce.of",
        pattern(
            rf"\b(?:les|des|aux) {NUMBER}(?P<trigger>{PEOPLE})(?:\s[a-zà-ÿ]{{4,14}})? (?:de la |"
            r"de l'|du |de |d'|des )"
            rf"(?:(?:{firm_noun()}|entreprise) (?:[a-zà-ÿ-]{{4,16}} )?)?{{company|"
            r"organization:body}"
        ),
        _of_body,
    ),
    Rule(
        "workforce.work_at",
        pattern(
            rf"{{number:count}}{STAFF} (?P<trigger>travaill(?:ent|aient)|sont (?:employées?|"
            r"employés|salariés)|œuvrent|pointent|pointaient)"
            r"(?: (?:actuellement|aujourd'hui|désormais|encore|toujours|alors))? (?:chez |pour |par |"
            r"au sein d[eu] )(?:(?:le groupe |la société |l'entreprise )?{company|organization:body}|"
            rf"(?:le |la |l'|cette |ce )(?P<noun>{firm_noun()}|entreprise)\b)"
        ),
        _work_at,
    ),
    Rule(
        "workforce.strength",
        pattern(
            rf"\b(?:l'|les |son |ses |leurs? |(?:sur|avec) un )?(?P<trigger>{_TOTAL})(?: (?:de la |de l'|"
            rf"du |de |d')(?:groupe |société |entreprise )?{{company|organization:body}})?"
            rf"(?:(?:,| ?:) (?={HEDGE}{{number}}{STAFF})| (?:(?:s'élèv|s'établi|attei(?:gn|n)|compt|dépass|avoisin)\w+ |est |sont |était |"
            r"étaient )?(?:à |de |passé à |passés à )?)"
            rf"{NUMBER}(?={STAFF}|[ ,.;])(?! %)"
        ),
        _strength,
    ),
)
