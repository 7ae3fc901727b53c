"""Jobs that come, told by a noun: «200 embauches», «40 recrutements à la clé», «la création de 90 postes»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.families.staff.crafts import AGENTS, CRAFTS
from articlefacts.facts.families.staff.employers import firm_spoken_of
from articlefacts.facts.families.staff.headcounts import INSERTED, NUMBER, counted
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.speech.stance import read_stance
from articlefacts.facts.view import pattern
from articlefacts.models.facts import Hiring


def _hire_noun(hit: Hit) -> Iterator[Draft]:
    """«X annonce 200 embauches», «X prévoit 40 recrutements», «la création de 200 emplois chez X»."""
    for draft in counted(hit, Hiring, employer_of_passive(hit)):
        stance = read_stance(hit.article, hit.view, *draft.trigger)
        coming = (
            stance is not None
            and stance.status == "asserted"
            and (
                _PROMISED.search(hit.view.mask, 0, hit.start)
                or _IS_DUE.match(hit.view.mask, hit.match.end())
            )
        )
        yield (
            replace(draft, status="planned")
            if coming or hit.match["trigger"] in _AT_STAKE
            else draft
        )


# «40 embauches |sont prévues|»
_IS_DUE = re.compile(
    r"(?: [^.;:,]{2,40})? (?:sont|est|seraient) (?:\w+ment |déjà |ainsi )?(?:prévu|programm|annonc|envisag|au programme|attendu)|"
    r" (?:prévu|programm|annonc|envisag)(?:é|u)?e?s?\b",
    re.IGNORECASE,
)
_AT_STAKE = ("à la clé", "à la clef", "à venir", "en perspective")
# «annonce 800 recrutements», «promet un plan, avec la création de N emplois»: told today, hired tomorrow.
_PROMISED = re.compile(
    r"\b(?:annonc|présent|dévoil|confirm|promet|promis|prévoi|projet|envisag|vis)(?:e|ent|é|ée|"
    r"ait|t|tent|tait|ant)?\b[^;:.]{0,110}$|\bà la cl(?:é|ef)\b|\b\w{2,20}ra (?:[^;:.]{0,40} )?la $",
    re.IGNORECASE,
)


def _recruits(hit: Hit) -> Iterator[Draft]:
    """«une ligne démarrera avec trente recrues», «40 soudeurs arriveront d'ici à Noël»."""
    for draft in counted(hit, Hiring, employer_of_passive(hit)):
        ahead = _AHEAD.search(hit.view.mask, max(hit.match.start() - 120, 0), hit.match.end() + 1)
        yield replace(draft, status="planned") if ahead else draft


_AHEAD = re.compile(
    r"\b(?:va|vont|doit|doivent|veut|compte|prévoit|d'ici|prévues|programmées|attendues)\b|\b\w{2,20}(?:ra|ront|rait|raient)\b",
    re.IGNORECASE,
)


def _stake_first(hit: Hit) -> Iterator[Draft]:
    """«À la clé, 140 emplois»: with whoever builds or invests in the sentence before."""
    for draft in counted(hit, Hiring, firm_spoken_of(hit)):
        yield replace(draft, status="planned")


_OF_MANY = rf"{INSERTED}\s(?:de |d'){NUMBER}\s(?:de |d')?(?:nouveaux |jeunes )?"


_HANDS = rf"(?:emplois|postes|personnes|salariés|jeunes|{CRAFTS}|{AGENTS})"

HIRE_NOUN_RULES: tuple[Rule, ...] = (
    Rule(
        "hiring.recruits",
        pattern(
            r"(?<!les )(?<!des )(?<!ses ){number:count}\s(?:de |d')?(?:autres |nouvelles )?(?P<trigger>recrues(?! (?:parties|qui))|"
            r"arrivées (?:prévues|programmées|attendues))\b"
        ),
        _recruits,
    ),
    Rule(
        "hiring.arrive",
        pattern(
            rf"(?<!les )(?<!des )(?<!ses ){{number:count}}\s(?:de |d')?(?:autres |nouveaux )?{_HANDS}(?: et [a-zà-ÿ]{{4,16}})? "
            r"(?P<trigger>arriveront|viendront (?:renforcer|grossir|étoffer)|(?:le |la |l'|nous )(?:rejoindront|ont rejoint)(?! (?:à|en|sur))|(?:rejoindront|ont rejoint|vont rejoindre|doivent rejoindre|devraient rejoindre|arriveront dans) "
            r"(?:les (?:rangs|équipes|effectifs)|l'(?:équipe|entreprise|effectif)|la (?:société|maison|start-up|PME)|le groupe))\b"
        ),
        _recruits,
    ),
    Rule(
        "hiring.at_stake",
        pattern(
            rf"(?:{NUMBER}\s(?:de |d')?(?:emplois|postes|embauches|recrutements)(?: directs)?"
            r"(?: et indirects)?(?: en CDI)? (?P<trigger>à la cl(?:é|ef)|à venir|en perspective|(?:sont )?à pourvoir)\b)"
        ),
        _hire_noun,
    ),
    Rule(
        "hiring.stake_first",
        pattern(
            r"(?:^|[.;,] |\bavec,? )(?P<trigger>à la cl(?:é|ef)) ?[,:]? (?:la création de |"
            rf"le recrutement de )?{NUMBER}\s(?:de |d')?(?:nouveaux )?(?:emplois|postes|embauches|"
            r"recrutements)\b(?! (?:directs )?(?:supprimé|menacé|perdu|détruit|en (?:moins|danger|péril)|"
            r"à risque|sur la sellette))"
        ),
        _stake_first,
    ),
    Rule(
        "hiring.noun",
        pattern(
            r"{number:count}\s(?:de |d')?(?P<trigger>(?:nouvelles |nouveaux )?(?:embauches|"
            r"recrutements|créations? (?:nettes? )?(?:de |d')(?:postes|emplois)))"
        ),
        _hire_noun,
    ),
    Rule(
        "hiring.noun_of",
        pattern(
            rf"\b(?P<trigger>recrutements?|embauches?){_OF_MANY}(?:emplois|postes|personnes|jeunes|"
            rf"{CRAFTS}|{AGENTS})\b"
        ),
        _hire_noun,
    ),
    Rule(
        "hiring.creation_of",
        pattern(rf"\b(?P<trigger>créations?){_OF_MANY}(?:emplois|postes)\b"),
        _hire_noun,
    ),
)
