"""How many people a body employs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import antecedent
from articlefacts.facts.arguments.actors import actor, qualified
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.staff.firm_sizes import FIRM, FIRM_SIZE_RULES, fronted
from articlefacts.facts.families.staff.headcounts import NUMBER, PEOPLE, STAFF, counted
from articlefacts.facts.families.staff.staff_nouns import STAFF_NOUN_RULES
from articlefacts.facts.families.staff.staff_size import STAFF_SIZE_RULES
from articlefacts.facts.families.staff.told_staff import TOLD_STAFF_RULES
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, pattern
from articlefacts.lexicon.verbs import alternation, tense_of
from articlefacts.models.facts import Workforce

_EMPLOY = rf"(?:{alternation('employer', 'salarier', 'occuper')})"
_COUNT = (
    rf"(?:{alternation('compter', 'rassembler', 'regrouper', 'réunir', 'revendiquer', 'mobiliser', 'faire')}|"
    r"(?:a|ont|avait) (?:dépassé|(?:franchi|passé) (?:le cap|la barre|le seuil) des)|a|ont|avait|dispos(?:e|ent|ait) d(?:e|')|s'appu(?:ie|ient|yait) sur|(?:align|recens|totalis|"
    r"dépass|frôl|avoisin|approch|"
    r"dénombr|fédèr|salari|rémunèr|pès|pes)(?:e|ent|ait|aient))"
)
# «compte |12 filiales, 3 100 adhérents| et 540 salariés»
_LISTED = (
    r"(?:[^.;:()«»,]{2,60}?|"
    r"{number} (?:(?!(?:qui|que|dont|avec|pour|contre|où|dans|chez) )[^.;:()«»]){2,80}?)"
)
# People by their trade: «emploie 310 verriers», but no «300 camions».
_TRADES = (
    r"(?!heures|jours|mois|ann|tonnes|camions|robots|véhicules|machines|mots|sites|magasins|"
    r"termes|matières|produits|techniques|recettes|fois|pour)(?:[a-zà-ÿ]{2,16}(?:ier|eur|ien|iste|"
    r"euse|ière|ienne|an|ant|aire|logue|ice|tre)s|CDI|reporters|experts|avocats|médecins|cadres|"
    r"apprentis|soldats)\b"
)


def _employs(hit: Hit) -> Iterator[Draft]:
    """«X emploie 500 salariés», «X, qui compte 145 employés», «X fait travailler 40 personnes»."""
    # «compte» is also the verb of intentions; here it counts. «n'emploie plus que 300» denies nothing.
    plain = not _PLAIN.isdisjoint(tense_of(hit.view.mask[hit.start : hit.end].split()[0]))
    if _TOGETHER.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        return
    trailing = hit.view.mask[hit.start : hit.end].endswith(
        "ant"
    )  # «l'usine employant 300 personnes»
    body = qualified(hit) if trailing else actor(hit)
    if body is not None and _SITE_OF.search(hit.view.mask, 0, max(body.start - hit.view.start, 0)):
        return
    for draft in counted(hit, Workforce, body):
        yield replace(draft, status="asserted") if plain else draft


# «À nous deux, nous pèserons 2.300 salariés»: of none of the two
_TOGETHER = re.compile(
    r"\b(?:à (?:nous|eux|elles) (?:deux|trois)|ensemble|nouvel ensemble|le tout|réunie?s|cumulée?s)\b",
    re.IGNORECASE,
)
_PLAIN = frozenset(["present", "imperfect"])
# «|le site d'|X de Vannes, qui compte 300 salariés»: those of one site.
_SITE_OF = re.compile(
    r"\b(?:usines?|sites?|ateliers?|magasins?|entrepôts?|centres?|établissements?|branche|"
    r"division|agence) (?:[a-zà-ÿ]{4,14} )?(?:de la |de l'|de |du |d')(?:[a-zà-ÿ]{4,14} )?$",
    re.IGNORECASE,
)


def _staff(hit: Hit) -> Iterator[Draft]:
    """«X et ses 350 collaborateurs», «X (1.200 salariés)», «X, fort de 40 salariés»."""
    word = hit.match.group().lower()
    view = hit.view
    if word.startswith(("ses", "leurs", "son", "leur")):
        body = meant_body(hit, hit.match.start())
        if body and body.start < view.start and _CIVIC_SUBJECT.match(view.mask):
            return
    elif word.startswith("("):
        before = view.between(0, hit.match.start(), BODIES)
        adjacent = (
            before and view.mask[before[-1].end - view.start : hit.match.start()].strip(' »"') == ""
        )
        body = before[-1] if adjacent else None
        if body is None and (apposed := _APPOSED.search(view.mask, 0, hit.match.start())):
            body = view.group(apposed, "body")
        if body is None and (noun := _DEFINITE.search(view.mask, 0, hit.match.start())):
            at = noun.start("noun")
            body = topic(hit.article, view, COMPANY, noun=noun["noun"], at=at)
    else:
        body = view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
        body = body or antecedent(view, hit.match.start(), BODIES) or fronted(hit)
    yield from counted(hit, Workforce, body, aside=True)


# «|La ville| a rogné le budget de ses 36.000 agents»: hers, not those of the firm told before.
_CIVIC_SUBJECT = re.compile(
    r"(?:la |le |l')(?:ville|région|département|commune|mairie|municipalité|métropole|police|armée|"
    r"[ée]tat|pays|gouvernement|ministère)\b",
    re.IGNORECASE,
)
# «L'entreprise familiale (300 salariés)», «Le concepteur de lasers (58 personnes)»
_DEFINITE = re.compile(
    rf"(?:^|[,;:] )(?:le |la |l'|cette |ce )(?P<noun>{FIRM}|{firm_noun()})(?: (?:de |d'|du |des |à |sur |en )?(?:la |l')?"
    r"[a-zà-ÿ-]{4,20}){0,3} $",
    re.IGNORECASE,
)
# «X, fondeur ardennais de pièces de freinage (300 salariés)»
_APPOSED = pattern(
    rf"{{company|organization:body}}[»\"”]?, (?:(?:le |la |l'|une? )(?:[a-zà-ÿ-]{{3,14}} )?)?(?:{firm_noun()}|[a-zà-ÿ]{{3,14}}(?:eur|rice|ier|ière|iste|rie))"
    r"(?: (?!(?:qui|que|dont|et|a|est|par)\b)[a-zà-ÿ'-]{2,20}){0,6} $"
)


def _whom(hit: Hit) -> Iterator[Draft]:
    """«les 62 salariés que X emploie»."""
    for draft in counted(hit, Workforce, holder(hit.article, hit.view, hit.start)):
        yield replace(draft, presupposed=True)


def _inverted(hit: Hit) -> Iterator[Draft]:
    """«les 62 salariés que compte X», «que compte l'entreprise»."""
    named = hit.view.group(hit.match, "body")
    free = free_bodies(hit.view, 0, hit.match.start(), COMPANY)
    one = sole(free)
    body = named or one or (None if free else topic(hit.article, hit.view, COMPANY))
    yield from counted(hit, Workforce, body, aside=True)


WORKFORCE_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.employs",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_EMPLOY}|(?:fait|faisait|fera) vivre|"
            r"(?:fait|faisait) travailler|(?:donne|donnait|fournit) (?:du travail|un emploi) à)"
            rf"(?: (?:en|à|au|aux|dans) (?:le |la |l'|les )?(?:{{place}}|"
            rf"monde|pays|région))?(?:, [^,;.:()«»]{{3,40}},)?\s{NUMBER}(?:{STAFF}|\s(?:de |d')?{_TRADES})"
        ),
        _employs,
    ),
    Rule(
        "workforce.counts",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_COUNT}(?: travailler)?)(?:(?<=')|(?![a-zà-ÿ]))\s?(?:{_LISTED}(?: et|"
            rf",) )?{NUMBER}{PEOPLE}(?! (?:de plus|de moins|en moins|sur \ue008)\b)"
        ),
        _employs,
    ),
    Rule(
        "workforce.team",
        pattern(
            rf"(?<![\w-])(?P<trigger>{_COUNT}|{_EMPLOY})\s(?:(?:{{date}}|désormais|déjà|actuellement) )?(?:[^.;:()«»,]{{2,60}}?(?: et|,) )?"
            rf"(?:un effectif|une équipe)(?: [a-zà-ÿ]{{4,14}})? (?:de |d'){NUMBER}{STAFF}"
            r"(?!,? (?:dédiée?|chargée?|consacrée?|qui)\b)"
        ),
        _employs,
    ),
    Rule(
        "workforce.staff",
        pattern(rf"\b(?:ses|leurs) {NUMBER}(?P<trigger>{PEOPLE})"),
        _staff,
    ),
    Rule(
        "workforce.parenthesis",
        pattern(
            rf"\((?:[^()]{{3,70}}?(?:,| et|;| pour))?\s?{NUMBER}(?P<trigger>{PEOPLE}|\spersonnes(?=[,;)]))"
        ),
        _staff,
    ),
    Rule(
        "workforce.strong",
        pattern(
            r"\b(?P<trigger>(?:forte?s?|riches?|employeur) (?:aujourd'hui |désormais |"
            rf"{{date}} )?d(?:e |'))\s?(?:ses )?{NUMBER}{PEOPLE}"
        ),
        _staff,
    ),
    Rule(
        "workforce.whom",
        pattern(
            rf"\b(?:les|des|aux|ses) {NUMBER}{PEOPLE} qu(?:e |"
            rf"')[^.;:,]{{2,40}}?(?P<trigger>{_EMPLOY})\b"
        ),
        _whom,
    ),
    Rule(
        "workforce.inverted",
        pattern(
            rf"\b(?:les|des|aux|ses) {NUMBER}{PEOPLE} qu(?:e |')(?P<trigger>compt(?:e|ait)|"
            rf"emploi(?:e|yait)) (?:le |la |l'|cette )?(?:(?:{FIRM}|{firm_noun()})\b|"
            rf"{{company:body}})"
        ),
        _inverted,
    ),
    Rule(
        "workforce.of_all",
        pattern(
            rf"{PEOPLE} sur (?:les|ses) {NUMBER} qu(?:e |')(?P<trigger>compt(?:e|ait)|"
            rf"emploi(?:e|yait)) (?:le |la |l'|cette )?(?:(?:{FIRM}|{firm_noun()})\b|"
            rf"{{company:body}})"
        ),
        _inverted,
    ),
    *FIRM_SIZE_RULES,
    *STAFF_SIZE_RULES,
    *STAFF_NOUN_RULES,
    *TOLD_STAFF_RULES,
)
