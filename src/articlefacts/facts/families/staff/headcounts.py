"""Numbers of people at work: how they are counted and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of
from articlefacts.facts.arguments.unions import is_union
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item
from articlefacts.models.facts import Count, Hiring, JobCuts, Workforce
from articlefacts.models.values import Number

HEDGE = (
    r"(?:(?:un peu (?:plus|moins) de|quelque|environ|près de|près d'|plus de|moins de|au moins|au plus|jusqu'à|autour de|"
    r"à peine|presque|entre|de|d'|un total de|au total|au maximum|au minimum|au bas mot|à ce jour|à présent|pour l'heure|"
    r"à l'heure actuelle|à (?:lui|elle) (?:tout |toute )?seule?|en propre|directement|pas moins de|actuellement|aujourd'hui|désormais|"
    r"également|encore|ainsi|seulement|plus|que|qu'|les|le nombre de|à terme|{date}|en {date}|en outre|en effet|"
    r"dans le monde|en tout)\s?,?\s?){0,4}"
)
NUMBER = rf"{HEDGE}{{number:count}}"
STAFF = (
    r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles )?(?:personnes|personne|salariée?s?|"
    r"collaborateurs|collaboratrices|employée?s?|travailleurs|agents|effectifs|"
    r"équivalents? (?:temps|plein)[ -](?:plein|temps)|ETP|EPT|ouvriers|ingénieurs|cheminots|"
    r"postiers|fonctionnaires|permanents|âmes)\b)"
)
PEOPLE = (
    r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles )?(?:salariée?s?|collaborateurs|"
    r"collaboratrices|employée?s?|travailleurs|agents|équivalents? (?:temps|plein)[ -](?:plein|temps)|ETP|EPT|ouvriers|"
    r"permanents)\b)"
)
# «300 |de ses 1.200 salariés|», «300 |des 1.200 postes| du siège»
_OUT_OF = r"(?:(?:des|de ses|de leurs|sur (?:les|ses)) (?:quelque |près de )?{number} )?"
JOBS = (
    rf"(?:\s{_OUT_OF}(?:de |d')?(?:ses |leurs )?(?:autres |nouveaux |nouvelles )?(?:postes|places de travail|"
    r"emplois|jobs|CDI|CDD|"
    r"salariée?s?|personnes|collaborateurs|collaboratrices|employée?s?|travailleurs|ouvriers|"
    r"agents|cadres|ingénieurs|intérimaires|techniciens|journalistes|chercheurs|développeurs|"
    r"collègues|pilotes|pigistes|intermittents|saisonniers|vacataires|contractuels|alternants|enseignants|"
    r"équivalents? temps plein|ETP|licenciements|suppressions|"
    r"départs(?! (?:d[eu]s? |d')(?!salarié|collabora|employé|personne|cadre|agent)))\b)"
)


# «la suppression |nette| de 300 postes», «l'embauche |à Rennes| d'une soixantaine de techniciens»
# «supprimer|, au bas mot,| 300 postes»
ASIDE = r"(?:, [^,;.:()«»]{3,40},)?"
INSERTED = (
    r"(?:\s(?!(?:de|des|du|dans|pour|avec|sur|par|sans|chez|visant|portant) )[a-zà-ÿ-]{4,14}|,?\s(?:{date}|(?:en|à|au|aux|chez|dans|d'ici) "
    r"(?:à |au |la |le |l'|les )?(?:{place}|{date}|{company}|groupe|monde|entreprise|société)),?)"
    r"{0,2}"
)


def count_of(item: Item) -> Count | None:
    """The number as a count; None for another kind of value."""
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


def counted(
    hit: Hit,
    fact: type[Workforce | JobCuts | Hiring],
    body: Item | None,
    *,
    aside: bool = False,
    group: str = "count",
) -> Iterator[Draft]:
    """Draft the number of the hit's group for a body, which is no union."""
    item = hit.view.group(hit.match, group)
    count = count_of(item) if item else None
    if (
        body is None
        or is_union(body)
        or count is None
        or (count.value is not None and count.value < 2)
    ):
        return
    date = _date_of_count(hit, fact)
    draft = hit.draft(fact, organization=body.ref(), count=count, date=date.value if date else None)
    behind = hit.view.start + hit.match.end()
    coming = fact is not Workforce and _UNTIL.search(
        hit.view.article, behind, min(behind + 130, hit.view.end)
    )
    ours = fact is not Workforce and hit.view.mask[hit.start : hit.end].endswith(
        ("erai", "erons", "erez")
    )
    to_come = ours or (fact is Hiring and re.search(r"\bpour\s$", hit.view.mask[: hit.start]))
    yield replace(draft, presupposed=aside, status="planned" if coming or to_come else None)


def _date_of_count(hit: Hit, fact: type[Workforce | JobCuts | Hiring]) -> Item | None:
    # «En janvier, X versera une prime à ses 300 salariés»: the date is the verb's.
    if _POSSESSED.match(hit.match.group()):
        return None
    date = date_of(hit.view, hit.end, end=hit.match.end() + 60)
    return None if date and fact is Workforce and not _stands_at(hit, date) else date


def _stands_at(hit: Hit, date: Item) -> bool:
    """Whether a size stands at a date: not at the weekday of an announcement, nor at the date of the next verb."""
    gap = hit.view.mask[hit.match.end() : max(date.start - hit.view.start, hit.match.end())]
    at = date.start - hit.view.start
    of_birth = at < hit.start and _BORN.search(hit.view.mask, max(at - 60, 0), at)
    return not (of_birth or _WEEKDAY.search(date.value.text) or _NEXT_VERB.search(gap))


# «|installé depuis 1962| à Vannes, X emploie 300 personnes»
_BORN = re.compile(
    r"\b(?:fond|cré|install|né|lanc|bas|établi|implant|rachet|acquis|repris|coté|introdui|ouvert|inaugur|imagin)[a-zà-ÿ]{0,5} "
    r"(?:[^,;:.]{0,40} )?(?:en |depuis |le |fin |début )?$",
    re.IGNORECASE,
)


_WEEKDAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|veille)\b", re.IGNORECASE
)
# «qui emploie 300 personnes, |a annoncé en juin», «employant 300 personnes |et réalisant en 2017», «300 |contre 280 en 2019»
_NEXT_VERB = re.compile(
    r"\bcontre\b|,[^,;]{0,30} (?:a|ont|va|vont|est|sont|avait|doit|veut)\b|\bet [a-zà-ÿ]{3,20}(?:ant|é|e|ait)\b",
    re.IGNORECASE,
)
_POSSESSED = re.compile(r"(?:ses|leurs|nos) (?:quelque |près de |plus de )?\ue008", re.IGNORECASE)


# «la suppression de 300 postes |d'ici à 2027» is still to come.
_UNTIL = re.compile(r"(?<=[ ,])d['’]ici (?!là\b)", re.IGNORECASE)
