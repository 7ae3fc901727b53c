"""Jobs that come: hires and jobs created."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import verb_start
from articlefacts.facts.families.staff.crafts import AGENTS, CRAFTS
from articlefacts.facts.families.staff.employers import employer_of_verb, firm_spoken_of, is_aim
from articlefacts.facts.families.staff.headcounts import NUMBER, counted
from articlefacts.facts.families.staff.hire_nouns import HIRE_NOUN_RULES
from articlefacts.facts.families.staff.hire_words import AND_INDIRECT, BY_THEN, INVESTED, THEN
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.families.staff.our_verbs import also_ours
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation, tense_of
from articlefacts.models.facts import Hiring


def _hires(hit: Hit) -> Iterator[Draft]:
    """«X prévoit d'embaucher 350 personnes», «X va créer 200 emplois»."""
    quoted = re.search(r"[«\"“] ?$", hit.view.mask[: hit.start]) and "infinitive" in tense_of(
        hit.view.mask[hit.start : hit.end]
    )
    for draft in counted(hit, Hiring, None if _of_a_project(hit) else employer_of_verb(hit)):
        announced = draft.status is None and _ANNOUNCES.match(hit.match["trigger"])
        if not (
            _OFFERS.match(hit.match["trigger"]) and _TAKE_OVER.search(hit.article.text, *_near(hit))
        ):
            ahead = quoted or announced or is_aim(hit)
            yield replace(draft, status="planned") if ahead else draft


def _near(hit: Hit) -> tuple[int, int]:
    return max(hit.view.start - 900, 0), hit.view.end


# «Le fonds X, candidat à la reprise, |propose| 3 M€ et 160 postes»: those that it would keep.
_OFFERS = re.compile(r"propos", re.IGNORECASE)
_TAKE_OVER = re.compile(
    r"\b(?:repreneurs?|reprise|offres?|redressement|liquidation|plan de cession)\b", re.IGNORECASE
)


# «X |annonce| 30 millions d'euros et 150 emplois»: jobs to come.
_ANNOUNCES = re.compile(r"annonc|prom(?:e|i)", re.IGNORECASE)


def _of_a_project(hit: Hit) -> bool:
    """Whether «Il devrait générer 400 emplois» is said of a project that the sentence before tells of."""
    view = hit.view
    if not view.index or not _IT.fullmatch(view.mask, 0, verb_start(view, hit.start)):
        return False
    before = hit.article.views[view.index - 1].mask
    return bool(_PROJECT.search(before) or _IT.match(before))


_IT = re.compile(r"(?:[^,;:]{1,40}, )?(?:il|elle|celui-ci|celle-ci) ?", re.IGNORECASE)
_PROJECT = re.compile(
    r"\b(?:projets?|programmes?|plans?|usines?|sites?|centrales?|parcs?|complexes?|chantiers?|"
    r"ports?|barrages?|mines?|gisements?|initiatives?)\b",
    re.IGNORECASE,
)


def _more_posts(hit: Hit) -> Iterator[Draft]:
    """«X a 45 salariés et veut |en attirer 30 de plus|», «X supprime 52 postes et |en créera 180| ailleurs»."""
    view = hit.view
    before = hit.article.views[view.index - 1].mask if view.index else ""
    told = _STAFF.search(view.mask, 0, hit.match.start()) or _STAFF.search(before)
    yield from counted(hit, Hiring, employer_of_verb(hit)) if told else ()


_STAFF = re.compile(
    r"\b(?:postes|emplois|salariée?s|collaborateurs|personnes|employée?s|ingénieurs|recrues|licenciements?)\b",
    re.IGNORECASE,
)


def _gives_work(hit: Hit) -> Iterator[Draft]:
    """«L'usine donnera du travail à 300 personnes», in an article about one company."""
    plant = re.search(
        r"\b(?:usine|site|centre|entrepôt|gigafactory|projet|complexe|unité|atelier|ligne|extension)\b",
        hit.view.mask[: hit.start],
    )
    yield from counted(hit, Hiring, employer_of_verb(hit) or firm_spoken_of(hit)) if plant else ()


def _object(hit: Hit) -> Iterator[Draft]:
    """«Ce sont 450 emplois que X promet de |créer»."""
    yield from counted(hit, Hiring, employer_of_verb(hit))


def _passive(hit: Hit) -> Iterator[Draft]:
    """«300 facteurs ont été recrutés», in an article about one company."""
    promised = hit.match["trigger"].startswith("seraient") and _SAID.search(
        hit.view.mask, 0, hit.start
    )
    for draft in counted(hit, Hiring, employer_of_passive(hit)):
        yield replace(draft, status="planned") if promised else draft


# «a promis que N emplois |seraient créés»: a future seen from the past.
_SAID = re.compile(
    r"\b(?:promis|affirmé|annoncé|assuré|indiqué|précisé|expliqué|déclaré)\b[^.;:]{0,80}\bqu(?:e |"
    r"')",
    re.IGNORECASE,
)
_WILL_BE = (
    r"(?:sont|seront|seraient|ont été|ont (?:\w+ ){1,3}été|avaient été|vont être|devraient être|"
    r"doivent être|pourraient être)"
)


HIRING_RULES: tuple[Rule, ...] = (
    Rule(
        "hiring.hires",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{also_ours('embaucher', 'recruter', 'engager')}|{alternation('pourvoir')}|"
            r"intégr(?:er|é|e|era) (?:à|dans|en) (?:ses|leurs|"
            rf"son) [a-zà-ÿ]{{4,10}}){BY_THEN}{THEN}\s{NUMBER}"
            r"(?:\s(?:de |d')?(?:autres |nouveaux |nouvelles |jeunes )?[a-zà-ÿ]{4,20})"
        ),
        _hires,
    ),
    Rule(
        "hiring.seeks",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('rechercher')})\s{NUMBER}\s(?:de |"
            r"d')?(?:nouveaux |futurs |nouvelles )?"
            r"(?:collaborateurs|collaboratrices|salariés|techniciens|ingénieurs|commerciaux|"
            r"conducteurs|opérateurs|soudeurs|alternants|saisonniers|profils|personnes (?:pour|en|"
            r"à))\b"
        ),
        _hires,
    ),
    Rule(
        "hiring.takes_in",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:intégr|accueill|attir|cherch|form)(?:er|é|e|era|ent|eront|"
            rf"i|ir|it)(?: à recruter)?)(?: depuis [a-zà-ÿ ]{{3,12}})?\s{NUMBER}\s(?:de |"
            r"d')?(?:(?:nouveaux|nouvelles|futurs) (?:salariés|collaborateurs|collaboratrices|"
            rf"employés|[a-zà-ÿ]{{4,14}}s)|(?:jeunes )?(?:diplômés|recrues|stagiaires|talents|jeunes)|"
            rf"{CRAFTS})\b"
        ),
        _hires,
    ),
    Rule(
        "hiring.reinforces",
        pattern(
            r"(?<![\w-])(?P<trigger>(?:étoff|renforc|grossi|muscl|augment|agrandi|gonfl|"
            r"accroî)\w*) (?:ses|son|leurs|sa) (?:équipes?|effectifs?|rangs|troupes|"
            rf"bureau(?:x)? d'études|personnel|force de vente)(?: [^.;:,()«»]{{0,40}}?)? (?:de |"
            rf"d'|avec |par ){NUMBER}(?!\s?%)\s(?:de |d')?(?:nouveaux |"
            rf"nouvelles )?[a-zà-ÿ]{{4,20}}"
        ),
        _hires,
    ),
    Rule(
        "hiring.gives_work",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('donner')} (?:du travail|un emploi) à|"
            r"(?:fer(?:a|ont|ait)|(?:doit|doivent|devrait|devraient|pourrait|va) faire) travailler(?: à terme)?|"
            r"(?:doit|doivent|devrait|devraient|pourrait|va) (?:à terme )?employer|"
            rf"{alternation('employer', 'occuper', tenses=('future', 'conditional'))})\s{NUMBER}\s"
            r"(?:personnes|salariés|ouvriers)\b"
        ),
        _gives_work,
    ),
    *HIRE_NOUN_RULES,
    Rule(
        "hiring.more",
        pattern(
            rf"\ben (?P<trigger>{also_ours('embaucher', 'recruter', 'engager')})\s{NUMBER}(?=\s(?:d'ici|en|"
            r"cette|l'an|au|à|dans|sur|pour|de plus)\b|\s?[,.;\ue007]|$)"
        ),
        _hires,
    ),
    Rule(
        "hiring.more_posts",
        pattern(
            rf"\ben (?P<trigger>{also_ours('créer')}|attir(?:er|e|era)|accueill(?:ir|e|era))\s{NUMBER}(?=\s(?:de plus|d'ici|en|"
            r"cette|l'an|au|à|dans|sur|pour)\b|\s?[,.;\ue007]|$)"
        ),
        _more_posts,
    ),
    Rule(
        "hiring.creates",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{also_ours('créer')}|{alternation('générer', 'proposer', 'ouvrir', 'promettre')}|"
            rf"{alternation('annoncer')}(?= {INVESTED})){BY_THEN}{THEN}(?:\s{INVESTED})?\s{NUMBER}\s"
            r"(?:de |d')?(?:nouveaux )?(?:emplois|postes|CDI)\b"
        ),
        _hires,
    ),
    Rule(
        "hiring.open_posts",
        pattern(
            r"(?<![\w-])(?P<trigger>a|ont|avait|compte|comptent|dispose de|affiche)(?: encore| "
            rf"actuellement| aujourd'hui)?\s{NUMBER}\s(?:de |d')?(?:postes|emplois)(?: [a-zà-ÿ]{{4,14}})? "
            r"(?:à pourvoir|vacants|ouverts)\b"
        ),
        _hires,
    ),
    Rule(
        "hiring.object",
        pattern(
            rf"{{number:count}}\s(?:de |d')?(?:nouveaux )?(?:emplois|postes|embauches|"
            rf"recrutements|personnes|salariés|{AGENTS})"
            rf"(?: directs)?,? qu(?:e |')(?!il faut)[^.;:]{{3,70}}? "
            rf"(?P<trigger>{alternation('créer', 'embaucher', 'recruter', 'pourvoir')})\b"
        ),
        _object,
    ),
    Rule(
        "hiring.passive",
        pattern(
            rf"{NUMBER}\s(?:[a-zà-ÿ]{{4,20}})(?: [a-zà-ÿ-]{{4,14}})? (?P<trigger>{_WILL_BE}"
            r"(?: \w+ment| déjà| ainsi| également)?"
            r" (?:[«\"“] ?)?(?:recrutée?s|embauchée?s|engagée?s|à pourvoir|pourvus))\b"
        ),
        _passive,
    ),
    Rule(
        "hiring.created",
        pattern(
            rf"{NUMBER}\s(?:de |d')?(?:emplois|postes)(?: [a-zà-ÿ-]{{4,14}})?{AND_INDIRECT} (?:y )?"
            rf"(?P<trigger>{_WILL_BE}(?: \w+ment| déjà| ainsi| également)?"
            r" (?:[«\"“] ?)?(?:créés|générés|ouverts|proposés))\b"
        ),
        _passive,
    ),
)
