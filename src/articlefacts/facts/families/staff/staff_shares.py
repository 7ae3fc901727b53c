"""How many work there, told beside the part of them that goes: «60 postes sur 410», «60 de ses 410 emplois»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.staff.headcounts import HEDGE, JOBS, NUMBER, PEOPLE, counted
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, pattern
from articlefacts.models.facts import Workforce
from articlefacts.models.values import Number

SITE = re.compile(
    r"\b(?:usines?|sites?|ateliers?|entrepôts?|magasins?|mines?|centres?|gisements?|secteurs?|"
    r"filières?|pays|région|ville)\b",
    re.IGNORECASE,
)


def _out_of(hit: Hit) -> Iterator[Draft]:
    """«supprimer 300 postes |sur 2.000 salariés|», «|Sur 611 salariés|, 40 seront gardés»: all, of whom some go."""
    view = hit.view
    if _SOME_GO.search(view.mask):
        yield from counted(hit, Workforce, employer_of_passive(hit), aside=True)


_SOME_GO = re.compile(
    r"\b(?:conserv|licenci|repris|gard|supprim|suppression|menac|sauv|perd|quitt|départ|seul|dispar|"
    r"postes|emplois|CDI|gr[èé]v)",
    re.IGNORECASE,
)


def _part_of(hit: Hit) -> Iterator[Draft]:
    """«X supprime 60 |de ses 410 emplois|», «X reprend 118 |des 212 salariés|»: all, but for those of a site."""
    view, at = hit.view, hit.match.start()
    if SITE.search(view.mask, 0, at):
        return
    if _TAKEN_OVER.search(view.mask, 0, at):
        bidders = {i.entity.id for i in view.between(0, at, BODIES) if i.entity}
        body = topic(hit.article, view, COMPANY, but=bidders)
        yield from counted(hit, Workforce, body, aside=True)
    elif " des " in hit.match["trigger"]:
        yield from _out_of(hit)
    else:
        yield from counted(hit, Workforce, possessor(hit.article, view, at), aside=True)


# «Le fonds X propose |la reprise de| 118 des 212 salariés»: not his.
_TAKEN_OVER = re.compile(
    r"\b(?:repri|repren|gard|conserv|sauv|maint)[a-zà-ÿ]{1,8} (?:de |d')?(?:quelque |environ )?$",
    re.IGNORECASE,
)


def _out_of_number(hit: Hit) -> Iterator[Draft]:
    """«supprimer 300 postes |sur 2.000|»; «neuf salariés |sur dix|» is a share."""
    item = hit.group("count")
    whole = item.value.value if item and isinstance(item.value, Number) else None
    if whole is not None and whole >= _SHARE:
        yield from _out_of(hit)


_SHARE = 20


STAFF_SHARE_RULES: tuple[Rule, ...] = (
    Rule(
        "workforce.out_of",
        pattern(
            r"\bsur (?:les |ses |un total de |un effectif (?:total )?de )?(?:quelque |environ |"
            rf"près de |plus de )?{{number:count}}(?P<trigger>{PEOPLE}| (?:emplois|postes)\b(?=[^.;:,]{{0,40}}, {HEDGE}{{number}} (?:seront|sont|ont|vont|doivent|"
            r"devraient|pourraient|dispara)))"
        ),
        _out_of,
    ),
    Rule(
        "workforce.out_of_number",
        pattern(
            rf"{{number}}{JOBS} (?P<trigger>sur) (?:les |ses |un total de )?(?:quelque |environ |"
            r"près de |plus de )?{number:count}(?! ?%)(?=[,.;:)]|$| (?:au total|que compt|qu(?:e |')[^.;:,]{2,40}? (?:compt|emplo)\w{1,5}|d[eu] |"
            r"d'ici |dans |en |actuel|existant|sont|seront|étaient|devraient|vont|ont|pourraient)\b)"
        ),
        _out_of_number,
    ),
    Rule(
        "workforce.part_of",
        pattern(
            rf"{{number}}(?P<trigger> (?:de (?:ses|leurs)|des) ){NUMBER}(?: (?:postes|emplois|CDI)\b|{PEOPLE})"
            r"(?! (?:de la |de l'|du |de |d')(?:[\ue000\ue001]|siège|site|usine|branche|division|atelier))"
        ),
        _part_of,
    ),
)
