"""People at work: how many a body employs, lets go, takes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.actors import actor, qualified
from articlefacts.facts.arguments import antecedent, date_of, governed, is_free
from articlefacts.facts.posts import meant_body
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.stance import read_stance
from articlefacts.facts.topic import holder, topic
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.lexicon.verbs import alternation, tense_of
from articlefacts.models.facts import Count, Hiring, JobCuts, Workforce
from articlefacts.models.values import Number

_HEDGE = (
    r"(?:(?:quelque|environ|près de|près d'|plus de|moins de|au moins|au plus|jusqu'à|autour de|à peine|presque|entre|de|d'|"
    r"un total de|au total|pas moins de|actuellement|aujourd'hui|désormais|également|encore|ainsi|que|les|"
    r"le nombre de|à terme|{date}|en {date}|en outre|en effet|dans le monde|en tout)\s?,?\s?){0,4}"
)
_NUMBER = rf"{_HEDGE}{{number:count}}"
_STAFF = (
    r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles )?(?:personnes|personne|salariée?s?|collaborateurs|collaboratrices|employée?s?|"
    r"travailleurs|agents|effectifs|équivalents? temps plein|équivalents? temps-plein|ETP|ouvriers|ingénieurs|cheminots|"
    r"postiers|fonctionnaires|permanents|âmes)\b)"
)
_PEOPLE = (
    r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles )?(?:salariée?s?|collaborateurs|collaboratrices|employée?s?|travailleurs|agents|"
    r"équivalents? temps plein|ETP|ouvriers|permanents)\b)"
)
_JOBS = (
    r"(?:\s(?:de |d')?(?:ses |leurs )?(?:autres |nouveaux |nouvelles )?(?:postes|emplois|salariée?s?|personnes|collaborateurs|employée?s?|"
    r"équivalents? temps plein|ETP|départs|licenciements|suppressions)\b)"
)
_EMPLOY = alternation("employer", "salarier")
_COUNT = alternation(
    "compter", "rassembler", "regrouper", "réunir", "revendiquer", "mobiliser", "faire"
)


def _count(item: Item) -> Count | None:
    number = item.value
    if not isinstance(number, Number):
        return None
    return Count(
        start=number.start,
        end=number.end,
        text=number.text,
        value=number.value,
        minimum=number.minimum,
        maximum=number.maximum,
        bound=number.bound,
    )


def _counted(
    hit: Hit, fact: type[Workforce | JobCuts | Hiring], body: Item | None, *, aside: bool = False
) -> Iterator[Draft]:
    item = hit.view.group(hit.match, "count")
    count = _count(item) if item else None
    if body is None or count is None or (count.value is not None and count.value < 2):
        return
    date = date_of(hit.view, hit.end, end=hit.match.end() + 60)
    draft = hit.draft(fact, organization=body.ref(), count=count, date=date.value if date else None)
    coming = fact is not Workforce and _UNTIL.search(hit.view.mask, hit.match.end(), hit.match.end() + 130)
    to_come = fact is Hiring and re.search(r"\bpour\s$", hit.view.mask[: hit.start])
    yield replace(draft, presupposed=aside, status="planned" if coming or to_come else None)


# «la suppression de 300 postes |d'ici à 2027» is still to come.
_UNTIL = re.compile(r"(?<=[ ,])d'ici (?!là\b)(?:(?:à |au |la fin |fin |l'été |\w+ )?\w|[\ue007])", re.IGNORECASE)


def _employs(hit: Hit) -> Iterator[Draft]:
    """«X emploie 500 salariés», «X, qui compte 145 employés», «X fait travailler 40 personnes»."""
    # «compte» is also the verb of intentions; here it counts.
    plain = "present" in tense_of(hit.view.mask[hit.start : hit.end].split()[0])
    trailing = hit.view.mask[hit.start : hit.end].endswith(
        "ant"
    )  # «l'usine employant 300 personnes»
    for draft in _counted(hit, Workforce, qualified(hit) if trailing else actor(hit)):
        yield replace(draft, status="asserted") if plain else draft


def _staff(hit: Hit) -> Iterator[Draft]:
    """«X et ses 350 collaborateurs», «X (1.200 salariés)», «X, fort de 40 salariés»."""
    word = hit.match.group().lower()
    view = hit.view
    if word.startswith(("ses", "leurs", "son", "leur")):
        body = meant_body(hit, hit.match.start())
    elif word.startswith("("):
        before = view.between(0, hit.match.start(), BODIES)
        adjacent = (
            before and view.mask[before[-1].end - view.start : hit.match.start()].strip(' »"') == ""
        )
        body = before[-1] if adjacent else None
    else:
        body = view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
        body = body or antecedent(view, hit.match.start(), BODIES)
    yield from _counted(hit, Workforce, body, aside=True)


def _of_body(hit: Hit) -> Iterator[Draft]:
    """«les 300 salariés de X», «les effectifs de X s'élèvent à 300 personnes»."""
    yield from _counted(hit, Workforce, hit.view.group(hit.match, "body"), aside=True)


def _whom(hit: Hit) -> Iterator[Draft]:
    """«les 62 salariés que X emploie»."""
    for draft in _counted(hit, Workforce, holder(hit.article, hit.view, hit.start)):
        yield replace(draft, presupposed=True)


def _cuts(hit: Hit) -> Iterator[Draft]:
    """«X va supprimer 340 postes», «X se sépare de 50 salariés»."""
    body = actor(hit)
    if body is None and re.search(r"\bce qui\s$", hit.view.mask[: hit.start]):
        body = _only_body(hit)
    yield from _counted(hit, JobCuts, body)


# «selon la CGT», «auprès du ministère»: who speaks or is spoken to is no employer.
_ASIDE = re.compile(
    r"\b(?:selon|d'après|auprès d[eu]s?|contre|avec|dit|indiqué à|déclaré à)\s?(?:la |le |l'|les )?(?:[a-zà-ÿ-]{3,15}\s){0,2}$",
    re.IGNORECASE,
)


def _only_body(hit: Hit) -> Item | None:
    """The one body that a sentence is about; None where two compete."""
    mask, start = hit.view.mask, hit.view.start
    bodies = [
        item
        for item in hit.view.between(0, len(mask), BODIES)
        if not _ASIDE.search(mask, 0, item.start - start)
    ]
    return bodies[0] if bodies and len({b.entity.id for b in bodies if b.entity}) == 1 else None


def _cut_noun(hit: Hit) -> Iterator[Draft]:
    """«la suppression de 340 postes chez X», «un plan social visant 85 salariés», «340 postes menacés»."""
    ahead = _ANNOUNCED.search(hit.view.mask, 0, hit.start) or _SOCIAL_PLAN.match(hit.view.mask, hit.start)
    for draft in _counted(hit, JobCuts, _near(hit)):
        stance = read_stance(hit.article, hit.view, *draft.trigger)
        announced = ahead and stance is not None and stance.status == "asserted"
        yield replace(draft, status="planned") if announced else draft


_SOCIAL_PLAN = re.compile(r"plans?\b|PSE\b|RCC\b|rupture", re.IGNORECASE)
# «a annoncé la suppression de N postes»: told today, done tomorrow. «ses N suppressions» are done.
_ANNOUNCED = re.compile(
    r"\b(?:annonc|présent|dévoil|confirm)(?:e|ent|é|ée|ait|ant)\b[^;:.]{0,60}$", re.IGNORECASE
)


def _near(hit: Hit) -> Item | None:
    """The body that a noun of jobs belongs to: «chez X», «par X», «ses 240 …», or the subject."""
    view = hit.view
    near = governed(
        view, hit.match.end(), "chez|par|au sein d(?:e|u|es)|à|de|d'|du", BODIES, within=60
    )
    if near:
        return near[0]
    before = view.between(0, hit.match.start(), BODIES)
    if re.match(r"(?:ses|leurs)\b", view.mask[hit.match.start() :], re.I):
        return before[-1] if before else meant_body(hit, hit.match.start())
    if opening := re.match(r"chez\s(?:le groupe |la société )?(?=[\ue000\ue001])", view.mask, re.I):
        return view.item_at(opening.end())
    if planned := _PLAN_OF.search(view.mask, 0, hit.match.start()):
        return view.group(planned, "body")
    if not before and _PLAN.match(view.mask):
        return topic(hit.article, view)
    free = [item for item in before if is_free(view, item)]
    return free[0] if len({item.entity.id for item in free if item.entity}) == 1 else None


# «un projet de réorganisation de X qui prévoit |la suppression», «Le plan passera par |la suppression»
_PLAN_OF = pattern(
    r"\b(?:projet|plan|programme|restructuration|réorganisation)(?: (?:de |d')?[a-zà-ÿ-]{4,20})? (?:de |du |d'|chez ){company|organization:body},? "
    r"(?:qui (?:prévoit|prévoyait|comprend|passe par|entraîne\w*)|prévoyant|avec|entraînant) (?:la |une |les )?$"
)
_PLAN = re.compile(
    r"(?:le (?:plan|projet|programme)|(?:la|cette) (?:restructuration|réorganisation)|ce (?:plan|projet))\b(?! (?:de |du |d')?[\ue000-\ue003])",
    re.IGNORECASE,
)


def _hires(hit: Hit) -> Iterator[Draft]:
    """«X prévoit d'embaucher 350 personnes», «X va créer 200 emplois»."""
    yield from _counted(hit, Hiring, actor(hit))


def _hire_noun(hit: Hit) -> Iterator[Draft]:
    """«X annonce 200 embauches», «X prévoit 40 recrutements», «la création de 200 emplois chez X»."""
    yield from _counted(hit, Hiring, _near(hit))


WORKFORCE_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.employs",
        pattern(rf"(?<![\w-])(?P<trigger>{_EMPLOY})\s{_NUMBER}{_STAFF}"),
        _employs,
    ),
    Rule(
        "workforce.counts",
        pattern(rf"(?<![\w-])(?P<trigger>{_COUNT}(?: travailler)?)\s{_NUMBER}{_PEOPLE}"),
        _employs,
    ),
    Rule(
        "workforce.staff",
        pattern(rf"\b(?:ses|leurs) {_NUMBER}(?P<trigger>{_PEOPLE})"),
        _staff,
    ),
    Rule("workforce.parenthesis", pattern(rf"\(\s?{_NUMBER}(?P<trigger>{_PEOPLE})"), _staff),
    Rule(
        "workforce.strong",
        pattern(rf"\b(?P<trigger>forte?s? d(?:e |'))\s?{_NUMBER}{_PEOPLE}"),
        _staff,
    ),
    Rule(
        "workforce.of",
        pattern(
            rf"\bles {_NUMBER}(?P<trigger>{_PEOPLE})(?:\s[a-zà-ÿ]{{4,14}})? (?:de la |de l'|du |de |d'|des )"
            r"(?:groupe |société |entreprise |banque |chaîne |compagnie )?{company|organization:body}"
        ),
        _of_body,
    ),
    Rule(
        "workforce.whom",
        pattern(rf"\b(?:les|des|aux|ses) {_NUMBER}{_PEOPLE} qu(?:e |')[^.;:,]{{2,40}}?(?P<trigger>{_EMPLOY})\b"),
        _whom,
    ),
    Rule(
        "job_cuts.cuts",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('supprimer', 'licencier', 'détruire', 'sabrer', 'congédier', 'dégager')}|"
            rf"{alternation('séparer')} d(?:e|'))(?:\s(?:dans|sur)? ?[a-zà-ÿ]{{3,12}})?\s?{_NUMBER}{_JOBS}"
        ),
        _cuts,
    ),
    Rule(
        "job_cuts.noun",
        pattern(
            rf"\b(?P<trigger>suppressions?|destructions?|licenciements?|perte)\s(?:de |d'){_NUMBER}{_JOBS}"
        ),
        _cut_noun,
    ),
    Rule(
        "job_cuts.count",
        pattern(
            r"(?:\b(?:ses|leurs|les)\s)?{number:count}\s(?P<trigger>(?:suppressions? (?:nettes? )?(?:de |d')(?:postes?|emplois?)|licenciements|"
            r"départs (?:volontaires|contraints|forcés)|(?:postes|emplois|salariés)(?: [a-zà-ÿ]{4,12})? (?:sont |seraient |seront |étaient )?"
            r"(?:menacés|supprimés|sur la sellette|détruits|licenciés|seront supprimés)))"
        ),
        _cut_noun,
    ),
    Rule(
        "job_cuts.plan",
        pattern(
            r"\b(?P<trigger>plan social|plans? de sauvegarde de l'emploi(?: \(PSE\))?|PSE|plan de départs(?: volontaires)?|RCC|rupture conventionnelle collective(?: \(RCC\))?|"
            rf"plan de licenciements?|plan de suppressions? de postes)(?:\s[a-zà-ÿ]{{4,12}})?,?\s(?:qui )?(?:visant|portant sur|concernant|touchant|prévoyant|"
            rf"incluant|vise|concerne|porte sur|touche|prévoit|de|d'|pour)\s?(?:la suppression de )?{_NUMBER}{_JOBS}"
        ),
        _cut_noun,
    ),
    Rule(
        "hiring.hires",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('embaucher', 'recruter', 'engager', 'pourvoir')})\s{_NUMBER}"
            r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles |jeunes )?[a-zà-ÿ]{4,20})"
        ),
        _hires,
    ),
    Rule(
        "hiring.more",
        pattern(
            rf"\ben (?P<trigger>{alternation('embaucher', 'recruter')})\s{_NUMBER}(?=\s(?:d'ici|en|cette|l'an|au|à|dans|sur|pour|de plus)\b|\s?[,.;\ue007]|$)"
        ),
        _hires,
    ),
    Rule(
        "hiring.creates",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('créer', 'générer')})\s{_NUMBER}\s(?:de |d')?(?:nouveaux )?(?:emplois|postes)\b"
        ),
        _hires,
    ),
    Rule(
        "hiring.noun",
        pattern(
            r"{number:count}\s(?P<trigger>(?:nouvelles )?(?:embauches|recrutements|créations? (?:nettes? )?(?:de |d')(?:postes|emplois)))"
        ),
        _hire_noun,
    ),
)
