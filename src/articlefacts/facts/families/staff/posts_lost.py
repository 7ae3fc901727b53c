"""Jobs that go, told from the posts: «520 postes seront supprimés», «80 de ces suppressions»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.staff.employers import only_body
from articlefacts.facts.families.staff.further_cuts import further_cuts
from articlefacts.facts.families.staff.headcounts import (
    JOBS,
    NUMBER,
    counted,
)
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, pattern
from articlefacts.models.facts import JobCuts


def _passive(hit: Hit) -> Iterator[Draft]:
    """«Environ 520 postes seront supprimés», in an article about one company."""
    people_gone = _GONE.search(hit.match["trigger"]) and not _POSTS.search(hit.match.group())
    if people_gone or counts_all(hit):
        return
    coming = re.match(
        r"vont|devraient|doivent|pourraient|risquent|menac", hit.match["trigger"], re.IGNORECASE
    )
    body = hit.group("body") or employer_of_passive(hit)
    for draft in counted(hit, JobCuts, body):
        first = replace(draft, status="planned") if coming else draft
        yield first
        if body is not None:
            yield from further_cuts(hit, body, first)


# «300 personnes ont disparu»: no posts.
_GONE = re.compile(r"dispar|saut|concern|touch", re.IGNORECASE)
_POSTS = re.compile(
    r"\b(?:postes|places de travail|emplois|jobs|CDI|CDD|ETP|équivalents?)\b", re.IGNORECASE
)


def counts_all(hit: Hit) -> bool:
    """Whether the number is that of all, of whom some go: «300 |des 3.000 salariés seront licenciés|»."""
    at = hit.match.start()
    return bool(_ALL.search(hit.view.mask, max(at - 40, 0), at))


# «300 |des 3.000 salariés seront licenciés»: all, of whom some go.
_ALL = re.compile(
    r"(?:\ue008\ue010*|\b(?:moitié|tiers|quart|majorité|plupart|essentiel|partie)) (?:(?:salariés|postes|emplois|personnes|employés) )?(?:des|de ses|de leurs|sur|sur ses) "
    r"(?:les )?$",
    re.IGNORECASE,
)


def _of_these(hit: Hit) -> Iterator[Draft]:
    """«80 de ces suppressions auraient lieu à Rennes»: of those of whom the text speaks."""
    body = only_body(hit, COMPANY) or topic(hit.article, hit.view, COMPANY)
    planned = re.match(
        r"[^.;:]{0,20}\b(?:auraient|seraient|devraient|auront|seront|doivent)\b",
        hit.view.mask[hit.match.end() :],
    )
    for draft in counted(hit, JobCuts, body):
        yield replace(draft, status="planned") if planned else draft


_DISMISSED = (
    r"supprimée?s|détruite?s|licenciée?s|menacée?s|sacrifiée?s|rayée?s(?: de la carte)?|remerciée?s|"
    r"sur la sellette|visée?s|concernée?s|touchée?s"
)
_WILL_BE = (
    r"(?:(?:sont|seront|seraient|étaient|ont été|avaient été|auraient été|vont être|"
    r"devraient être|doivent être|pourraient être|devaient être) )"
)


POSTS_LOST_RULES: tuple[Rule, ...] = (
    Rule(
        "job_cuts.passive",
        pattern(
            rf"{NUMBER}{JOBS}(?: [a-zà-ÿ-]{{4,14}}){{0,2}}(?: (?:de la |de l'|de |"
            rf"du |d'|chez )(?:(?:le |la |l')?{firm_noun()} (?:[a-zà-ÿ-]{{4,16}} )?)?{{company|organization:body}})?(?: (?:de la|du|de l'|"
            rf"de cette) ?(?:{firm_noun()}|site|usine|atelier|magasin))?(?: \([^()]{{2,40}}\))?(?:,? (?:soit|ou|dont|sur) [^;.()]{{2,60}}?,|, (?:(?:la|plus de la|près de la) moitié|"
            rf"(?:près d'|plus d'|soit )?(?:{{number}}|{{percentage}}))[^,;.()]{{0,40}},|"
            rf" sur (?:les |ses |un total de )?{{number}}(?: que compt[^;.()]{{2,50}}?)?)?(?:,? qui)? "
            rf"(?P<trigger>{_WILL_BE}(?:\w+ment |ainsi |également |déjà )?(?:{_DISMISSED})|"
            r"(?:vont |devraient |pourraient |doivent |devaient |risquent de )(?:y |en )?(?:perdre leur (?:emploi|poste|"
            r"travail)|disparaître|sauter|partir(?! en\b)|quitter (?:le groupe|l'entreprise|la société)|passer à la trappe|être (?:priés|poussés|invités))|"
            r"(?:sont|seront|ont été|étaient) (?:priée?s de (?:partir|quitter)|poussée?s (?:dehors|vers la sortie|à la porte))|"
            r"(?:ont|avaient|auront) disparu|disparaissent|disparaissaient|pass(?:ent|eront|eraient) à la trappe|"
            r"(?:recevront|ont reçu|vont recevoir|recevraient)(?: (?:en |le |fin )?{date})? (?:leur|une) (?:lettre|"
            r"notification) de licenciement|(?:sont|seraient) (?:condamnés|en jeu|en péril|"
            r"en sursis)|(?:perdront|ont perdu|perdent) leur (?:emploi|poste|travail)|"
            r"disparaîtront|quitteront (?:le groupe|l'entreprise|la société))\b"
        ),
        _passive,
    ),
    Rule(
        "job_cuts.some_of",
        pattern(
            rf"\bsur (?:les |ses |leurs |un total de )?(?:quelque )?{{number}}{JOBS}[^.;:,]{{0,60}}, "
            rf"{NUMBER} (?P<trigger>{_WILL_BE}(?:{_DISMISSED})|(?:vont |devraient |doivent |devaient |pourraient )"
            rf"(?:être (?:{_DISMISSED})|perdre leur (?:emploi|poste|travail)|disparaître|partir(?! en\b)|sauter)|"
            r"(?:perdront|ont perdu|perdent) leur (?:emploi|poste|travail)|disparaissent|disparaîtront|ont disparu|partiront)\b"
        ),
        _passive,
    ),
    Rule(
        "job_cuts.of_these",
        pattern(
            r"{number:count} (?P<trigger>de ces (?:suppressions|licenciements|"
            r"départs)(?: d(?:e postes|'emplois))?)\b"
        ),
        _of_these,
    ),
    Rule(
        "job_cuts.cost",
        pattern(
            r"\b(?P<trigger>coût(?:é|era|erait|ait|e|er)|menac(?:e|ent|er|erait)|"
            rf"laiss(?:e|er|era|ant|é)(?=[^.;:]{{0,60}} sur le carreau)|"
            rf"(?:met(?:tra|tre|trait|tant|s)?|mis|mettent|jet(?:er|te|tera|é|ant)|pouss(?:er|e|era|é|ent)|envo(?:ie|yer|yé))"
            rf"(?=[^.;:]{{0,50}} (?:à la rue|à la porte|au chômage(?! (?:partiel|technique))|dehors|vers la sortie)\b)) (?:(?:leur|"
            rf"son) (?:emploi|poste) à |de (?:son|leur) côté |derrière (?:elle|lui) |ainsi )?"
            rf"{NUMBER}\s(?:postes|emplois|salariés|ouvriers|employés|collaborateurs|personnes)\b{{company:body}}?"
        ),
        _passive,
    ),
)
