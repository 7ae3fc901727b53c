"""Jobs that go: cuts, lay-offs, departures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.staff.closures import CLOSURE_RULES
from articlefacts.facts.families.staff.crafts import AGENTS
from articlefacts.facts.families.staff.cut_plans import is_ahead
from articlefacts.facts.families.staff.employers import (
    WILL,
    employer_of_verb,
    firm_spoken_of,
    only_body,
)
from articlefacts.facts.families.staff.further_cuts import FURTHER, PART, further_cuts
from articlefacts.facts.families.staff.headcounts import (
    ASIDE,
    INSERTED,
    JOBS,
    NUMBER,
    counted,
)
from articlefacts.facts.families.staff.job_owners import employer_of_passive
from articlefacts.facts.families.staff.our_verbs import also_ours
from articlefacts.facts.families.staff.posts_lost import POSTS_LOST_RULES, counts_all
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.speech.stance import read_stance
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import JobCuts


def _cuts(hit: Hit) -> Iterator[Draft]:
    """«X va supprimer 340 postes», «X se sépare de 50 salariés»."""
    body = employer_of_verb(hit)
    if body is None and re.search(r"\bce qui\s$", hit.view.mask[: hit.start]):
        body = only_body(hit)
    willed = WILL.search(hit.view.mask, 0, hit.start)
    for draft in counted(hit, JobCuts, body):
        yield replace(draft, status="planned") if willed else draft
        if body is not None:
            yield from further_cuts(hit, body, draft, (FURTHER, PART))


def _cut_noun(hit: Hit) -> Iterator[Draft]:
    """«la suppression de 340 postes chez X», «un plan social visant 85 salariés», «340 postes menacés»."""
    if counts_all(hit):
        return
    ahead = is_ahead(hit)
    body = hit.view.group(hit.match, "body") if "body" in hit.match.re.groupindex else None
    body = body or employer_of_passive(hit)
    for draft in counted(hit, JobCuts, body):
        stance = read_stance(hit.article, hit.view, *draft.trigger)
        announced = ahead and stance is not None and stance.status == "asserted"
        first = replace(draft, status="planned") if announced else draft
        yield first
        if body is not None:
            yield from further_cuts(hit, body, first)


_ER = "(?:er|e|é|ent|era|eront|erait|eraient|ant|ait)"
_MORE_CUTS = (
    rf"(?:sacrifi|taill|élimin|évinc|liquid|évacu|rogn|débarqu){_ER}|(?:se |s')?dél[eè]st(?:er|e|"
    r"é|era|ent) d(?:e|')|renv(?:oy|oi|err)(?:er|e|é|ent|ait|ant|a)(?: chez eux)?|"
    r"(?:met(?:tre|tra|t)?|mis|mettent) (?:à pied|à la porte|au chômage|fin aux? (?:contrats?|"
    r"postes?) d(?:e|'))|laiss(?:e|ent|er|era|eront|é|ant) sur le carreau|"
    r"fai(?:re|t|sant) disparaître|renon(?:cer|ce|cé|cera) à|perd(?:re|ra|u|ent|"
    r"ront)?(?=[^.;:]{0,30} (?:emplois|postes)\b)"
)
_VERBS = (
    rf"{alternation('supprimer', 'licencier', 'détruire', 'sabrer', 'congédier', 'biffer')}|"
    rf"{_MORE_CUTS}"
)


def _object(hit: Hit) -> Iterator[Draft]:
    """«ce sont 15.000 postes que le groupe entend |biffer»."""
    for draft in counted(hit, JobCuts, holder(hit.article, hit.view, hit.start)):
        yield draft
        part = hit.view.group(hit.match, "part")
        if part is not None:
            yield from (
                replace(d, trigger=draft.trigger, status=draft.status)
                for d in counted(
                    hit, JobCuts, holder(hit.article, hit.view, hit.start), group="part"
                )
            )


def _rest(hit: Hit) -> Iterator[Draft]:
    """«le reste, soit 209, est licencié»."""
    yield from counted(hit, JobCuts, firm_spoken_of(hit))


JOB_CUT_RULES: tuple[Rule, ...] = (
    Rule(
        "job_cuts.cuts",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{also_ours('supprimer', 'licencier')}|{alternation('détruire', 'sabrer', 'congédier', 'dégager')}|"
            rf"{alternation('biffer')}|remerci(?:er|e|é|ent|era)|rayer|coup(?:er|era|e)|"
            rf"{_MORE_CUTS}|(?:{alternation('séparer')}|nous sépar(?:er|ons|erons))(?:,? (?:en |depuis |le )?{{date}},?)? d(?:e|')|"
            rf"laiss(?:er|e|era|é) partir|(?:a|ont|avait) vu partir|notifi(?:er|e|era|é) (?:leur|le) licenciement à|"
            rf"se pass(?:er|e|era) d(?:e|')|(?:fai(?:re|t|sant)|fera) partir|(?:tir(?:er|e|era|é|ent) un trait|fai(?:re|t) une croix) sur)"
            rf"(?:\s(?:dans|sur)? ?[a-zà-ÿ]{{3,12}})?{ASIDE}\s?[«\"“]?\s?{NUMBER}{JOBS}"
        ),
        _cuts,
    ),
    Rule(
        "job_cuts.of_trade",
        pattern(
            rf"(?<![\w-])(?P<trigger>{also_ours('licencier')}|{alternation('congédier')}|(?:se |s')?dél[eè]st(?:er|e|é|era|ent) d(?:e|')|"
            rf"{alternation('séparer')} d(?:e|')){ASIDE}\s?{NUMBER}(?!{JOBS})\s(?:de |d')?(?:ses |leurs )?(?!joueurs|footballeurs){AGENTS}\b"
        ),
        _cuts,
    ),
    Rule(
        "job_cuts.object",
        pattern(
            rf"{{number:count}}{JOBS}(?:, dont {{number:part}}[^,;.]{{0,40}})?,? qu(?:e |"
            rf"')[^.;:]{{3,70}}? (?P<trigger>{_VERBS})\b"
        ),
        _object,
    ),
    Rule(
        "job_cuts.rest",
        pattern(
            rf"\b(?:le reste|les autres),? (?:soit|ou) {{number:count}}(?:{JOBS})?,? "
            r"(?P<trigger>(?:est|sont|sera|seront|serait|seraient) (?:licenciée?s?|supprimée?s?|"
            r"remerciée?s?))\b"
        ),
        _rest,
    ),
    Rule(
        "job_cuts.share",
        pattern(
            r"(?<![\w-])"
            rf"(?P<trigger>{alternation('supprimer', 'licencier', 'réduire', 'tailler', 'diminuer')}|"
            rf"(?:allég|ampu|compri|dégraiss|écrém|rogn|élagu)\w+|{alternation('séparer')} d(?:e|')|"
            r"réduction|suppression|licenciement|coupe)(?:(?<=')[^.;:()«»]{0,50}?| [^.;:()«»]{0,50}?)?\b(?:effectifs?|"
            r"personnels?|postes?|emplois?|salariés?|troupes|rangs|masse salariale|"
            r"(?:ses|leurs) (?!pertes|actifs|coûts|dépenses)[a-zà-ÿ]{4,15}s)\b"
            rf"[^.;:()«»]{{0,40}}?(?:,? soit|, ou|\(soit|\(| [–-]|(?<!total)(?<!effectif) de) (?:la suppression |"
            rf"une réduction |le départ )?{NUMBER}{JOBS}"
        ),
        _cuts,
    ),
    Rule(
        "job_cuts.by",
        pattern(
            rf"(?<![\w-])(?P<trigger>{alternation('réduire', 'diminuer')}) (?:de |d'){NUMBER}{JOBS} (?:ses|son|leurs|les|l') ?"
            r"(?:effectifs?|équipes?|personnel)\b"
        ),
        _cuts,
    ),
    Rule(
        "job_cuts.noun",
        pattern(
            r"\b(?P<trigger>suppressions?|destructions?|licenciements?|mises? à pied|perte|disparition|"
            rf"réduction|départs?(?= [^.;:,]{{2,40}}? (?:salariés|collaborateurs|employés)\b))"
            rf"{INSERTED}\s(?:de |d'){NUMBER}{JOBS}"
        ),
        _cut_noun,
    ),
    Rule(
        "job_cuts.count",
        pattern(
            r"(?:\b(?:ses|leurs|les)\s)?{number:count}\s(?:de |"
            r"d')?(?P<trigger>(?:suppressions? (?:nettes? )?(?:de |d')(?:postes?|emplois?)|"
            r"licenciements|mises à pied|départs (?:volontaires|contraints|forcés|en préretraite|actés|"
            r"programmés|annoncés|non remplacés)|(?:postes|emplois|salariés|employés|ouvriers|collaborateurs)(?: [a-zà-ÿ]{4,12})? "
            r"(?:sont |seraient |seront |étaient )?(?:menacés|supprimés|sur la sellette|"
            r"sur le carreau|rayés de la carte|sacrifiés|détruits|licenciés|seront supprimés|"
            r"perdus|(?:en|de) moins)))"
        ),
        _cut_noun,
    ),
    *POSTS_LOST_RULES,
    *CLOSURE_RULES,
    Rule(
        "job_cuts.plan",
        pattern(
            r"\b(?P<trigger>plan social|plans? de sauvegarde de l'emploi(?: \(PSE\))?|PSE|"
            r"(?:plan|guichet) de départs(?: volontaires)?|RCC|rupture conventionnelle collective"
            r"(?: \(RCC\))?|"
            rf"plan de licenciements?|plan de suppressions? de postes|licenciement collectif|plan(?=,? (?:portant sur|de|prévoyant|visant) (?:la suppression de )?{{number}} "
            rf"(?:postes|emplois|départs|suppressions|licenciements)\b))(?:\s[a-zà-ÿ]{{4,12}})?"
            rf"(?: (?:chez |du |de |d')(?:(?:le |la |l')?(?:groupe |société )?)?{{company:body}})?(?: que redout[a-z]{{1,5}} [^,;.:«»]{{3,50}}| annoncée?)?(?:, [^,;.:«»]{{3,90}})?,?\s(?:qui )?(?:visant|"
            r"portant sur|concernant|touchant|prévoyant|incluant|vise(?:ra)?|concern(?:e|era|ait|erait)|port(?:e|era|ait|erait)(?:, [^,;.:«»]{3,60},)? sur|touch(?:e|era|ait|erait)|"
            r"prévoit|prévoyait|(?:plafonné|limité|fixé|ouvert) à|de|d'|pour)\s?(?:initialement )?(?:(?:la suppression|le départ|"
            rf"le licenciement) de )?{NUMBER}{JOBS}"
        ),
        _cut_noun,
    ),
)
