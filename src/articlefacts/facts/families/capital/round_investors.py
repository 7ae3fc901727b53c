"""Who puts money in a round: «menée par A», «avec A et B», «B et C ont mené le tour» one sentence on."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import coordinated, coordinated_left, governed
from articlefacts.facts.arguments.sums import BACKERS
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, SentenceView, pattern
from articlefacts.models.entities import EntityRef

_CUES = (
    r"auprès (?:notamment )?(?:d(?:es?|u|')|notamment d(?:es?|u|'))",
    (
        r"(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|financée?|"
        r"réalisée?|garantie?)s? (?:\w+ment )?par"
    ),
    (
        r"(?:avec|grâce à) (?:la participation|le soutien|l'appui|l'entrée au capital|l'aide|le concours|"
        r"le renfort|la contribution|l'arrivée) d(?:es?|u|')"
    ),
    r"rejointe?s? par",
    r"(?:apportée?|abondée?|signée?|consentie?|versée?)s? (?:\w+ment )?par",
    r"convain\w+",
    r"réservée?s? à",
)
_BESIDE = r"aux côtés d(?:es?|u|')"
_NAMED = r"(?:la |le |l'|les )?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization|person:backer}"

# «auquel A et B se sont associés», «à laquelle a participé A»
_JOINED_BY = pattern(
    r"\b(?:auquel|à laquelle|auxquels|auxquelles) (?:(?:a|ont) (?:également |aussi |"
    rf"notamment )?(?:participé|pris part|contribué|souscrit) )?(?:notamment )?{_NAMED}"
)
# «un tour mené par |deux acteurs du bois : A et B|»
_LISTED = pattern(
    r"\b(?:men|condui|pilot|emmen|dirig|souscri)[a-zà-ÿ]{1,3} par [^.;:,\ue000-\ue002]{3,60} ?: "
    r"(?:la |le |l'|les )?{company|organization|person:backer}"
)
# «lève N |avec A et B|»: beside the sum, with no word between that would make A something else.
_WITH = pattern(
    r" (?:en [^.;:,]{3,20} )?(?:avec|grâce à|aux côtés d(?:e |u |'))(?: la | le | l')? ?"
    r"(?:(?:fonds|groupe|société|assureur|banque)(?: [a-zà-ÿ-]{4,14})? )?{company|organization|person:backer}"
)
# «|accueille A à son capital| à l'occasion d'un tour», «finalise |avec A| une levée»
_WELCOMED = pattern(
    r"\b(?:accueill[a-zà-ÿ]{1,5}|(?:fai(?:t|re)|faisant) entrer|ouvr[a-zà-ÿ]{1,5} son capital à|"
    r"ouvert son capital à|sédui[a-zà-ÿ]{1,5}|convainc[a-zà-ÿ]{0,3}|"
    rf"(?:finalis|boucl|conclu|sign|réalis)[a-zà-ÿ]{{1,3}} avec) {_NAMED}"
)
# «a obtenu |d'A et de B| N en fonds propres»
_GIVER = re.compile(r" (?:auprès )?(?:de |d'|du )(?:la |l')?(?:fonds )?[\ue000\ue001\ue002]")
_ROUND_WORD = (
    r"(?:(?:le|au|du|ce|à ce|la|à la|cette|à cette) |(?:à )?l')(?:tour|opération|levée|augmentation de capital|"
    r"deal|financement)\b"
)
# «A et B |ont mené le tour|», «A |participe à l'opération|»
_LEADER = pattern(
    r"{company|organization|person:backer}(?:, [^,;:.]{3,60},)? (?:(?:a|ont|avait|avaient) )?(?:mèn|men|dirig|pilot|"
    r"condui|emm[eè]n|souscri|particip|pren|pris part)[a-zà-ÿ]{0,4} (?:part )?(?:[a-zà-ÿ]{4,14}ment )?"
    + _ROUND_WORD
)
# «lève N |(A, B et C)|»
_BRACKETED = pattern(
    r",? \((?:avec |dont |auprès de |auprès d')?{company|organization|person:backer}(?=[,)]| et )"
)
# «|Parmi les investisseurs figurent| A et B», «|Les investisseurs :| A et B»
_AMONG = pattern(
    r"\b(?:parmi (?:les|ses|ces) (?:nouveaux )?(?:investisseurs|souscripteurs|financeurs|contributeurs|actionnaires)[^.;:,\ue000-\ue002]{0,20},? "
    r"(?:figure(?:nt)?|on (?:trouve|compte|retrouve)|se trouvent)|(?:au|autour du) tour de table(?: figurent|,| :)|(?:les|ses) (?:nouveaux )?investisseurs"
    r"(?: sont| :))[^.;:\ue000-\ue002]{0,30}? {company|organization|person:backer}"
)
# «A et B |remettent au pot|», «A |entre au capital|», «A |est de la partie|»
_JOINING = pattern(
    r"{company|organization|person:backer}(?:, [^,;:.]{3,60},)? (?:(?:a|ont) )?(?:rem[ei]t(?:tent)?|remis|réinvesti(?:t|ssent)?|sui(?:t|vent|vi)|"
    r"entr(?:e|ent|é)|complèt(?:e|ent)|est|sont|figure(?:nt)?)\b(?: (?:aussi|également|dès))? (?:au pot|au capital|à son capital|au tour|de la partie|"
    r"du tour|le tour|l'opération|parmi les)"
)
# «|L'opération est menée par| A»
_LED_BY = re.compile(
    rf"(?:^|[:;] ){_ROUND_WORD}[^.;:,\ue000-\ue002]{{0,25}} (?:est|a été|était|fut) "
    r"(?=(?:men|condui|pilot|emmen|dirig|souscri)[a-zà-ÿ]{1,3} (?:[a-zà-ÿ]{4,14}ment )?par )",
    re.IGNORECASE,
)


def investors_of(hit: Hit, at: int, company: Item) -> tuple[EntityRef, ...]:
    """Who is told to give the money of the round that the words before ``at`` tell."""
    view = hit.view
    found = [*_governed(view, at), *_in_clauses(view, at), *_before(hit)]
    if found:
        found += governed(view, at, _BESIDE, BACKERS, within=200)
    else:
        found = _said_next(hit, at)
    mine = company.entity.id if company.entity else ""
    refs = {i.entity.id: i.ref() for i in found if i.entity and i.entity.id != mine}
    return tuple(sorted(refs.values(), key=lambda ref: ref.start))


def _governed(view: SentenceView, at: int) -> list[Item]:
    return [i for cue in _CUES for i in governed(view, at, cue, BACKERS, within=200)]


def _in_clauses(view: SentenceView, at: int) -> list[Item]:
    mask = view.mask
    match = (
        _JOINED_BY.search(mask, at, min(at + 260, len(mask)))
        or _LISTED.search(mask, at, min(at + 200, len(mask)))
        or _WITH.match(mask, at)
        or _AMONG.search(mask, at, min(at + 160, len(mask)))
    )
    first = view.group(match, "backer") if match else None
    if bracket := _BRACKETED.match(mask, at):
        return view.between(at, mask.find(")", bracket.start("backer")), BACKERS)
    return list(coordinated(view, first, BACKERS)) if first else []


def _before(hit: Hit) -> list[Item]:
    if _GIVER.match(hit.view.mask, hit.end):
        return list(governed(hit.view, hit.end, r"d(?:es?|u|')", BACKERS, within=60))
    match = _WELCOMED.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    first = hit.view.group(match, "backer") if match else None
    return list(coordinated(hit.view, first, BACKERS)) if first else []


def _said_next(hit: Hit, at: int) -> list[Item]:
    """Who leads the round, as the words after it or the next sentence say."""
    view = hit.view
    if found := _leaders(view, at):
        return found
    views = hit.article.views
    following = views[view.index + 1] if view.index + 1 < len(views) else None
    same = following and following.sentence.zone == view.sentence.zone == "body"
    return _leaders(following, 0) if following and same else []


def _leaders(view: SentenceView, at: int) -> list[Item]:
    end = min(at + 220, len(view.mask))
    if passive := _LED_BY.search(view.mask, at, end):
        after = passive.end()
        found = [i for cue in _CUES for i in governed(view, after, cue, BACKERS, within=160)]
    elif among := _AMONG.search(view.mask, at, end):
        backer, after = view.group(among, "backer"), among.end()
        found = list(coordinated(view, backer, BACKERS)) if backer else []
    elif leader := _LEADER.search(view.mask, at, end) or _JOINING.search(view.mask, at, end):
        backer = view.group(leader, "backer")
        after = leader.end()
        found = list(coordinated_left(view, backer, BACKERS)) if backer else []
    else:
        return []
    return [*found, *governed(view, after, _BESIDE, BACKERS, within=120)]
