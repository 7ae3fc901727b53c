"""Whose jobs a noun counts: «chez X», «par X», «ses 240 salariés», or what the text speaks of."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import clause, governed, is_free
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.lists import are_one, sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.pronoun_subjects import third_parties
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.staff.employers import (
    NOBODY,
    delegate,
    is_aside,
    may_employ,
    owner_of_site,
)
from articlefacts.facts.families.staff.firms_told import is_near, told_firm
from articlefacts.facts.offices.bodies import meant_body, told_body
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_TELL = alternation(
    "annoncer", "prévoir", "envisager", "permettre", "viser", "lancer", "présenter",
    "proposer", "compter", "confirmer", "programmer", "entraîner", "préparer", "engager",
    "afficher", "réaliser", "détailler", "dévoiler", "promettre", "évoquer",
)  # fmt: skip
_TOLD = lazy(
    r"\b"
    rf"(?:{_TELL}|"
    r"proc[éè]d\w+|tradui\w+|ouvr\w+)\b",
    re.IGNORECASE,
)


def employer_of_noun(hit: Hit) -> Item | None:
    """The body that a noun of jobs belongs to: «chez X», «par X», «ses 240 …», or the subject."""
    view = hit.view
    before = view.between(0, hit.match.start(), BODIES)
    own = re.match(r"(?:ses|leurs)\b", view.mask[hit.match.start() :], re.I)
    if own and before and _AND_ITS.search(view.mask, 0, hit.match.start()):
        return before[-1]
    near = governed(view, hit.match.end(), _AT, BODIES, within=60)
    if near:
        gap = view.mask[hit.match.end() : max(near[0].start - view.start, hit.match.end())]
        return None if _OTHERS.search(gap) else near[0]
    if own:
        return before[-1] if before else meant_body(hit, hit.match.start())
    if opening := _OPENING.match(view.mask):
        return view.item_at(opening.end())
    if at_firm := _AT_FIRM.search(view.mask, 0, hit.match.start()):
        return view.group(at_firm, "body")
    if planned := _PLAN_OF.search(view.mask, 0, hit.match.start()):
        return view.group(planned, "body")
    if staff := _STAFF_OF.search(view.mask, 0, hit.match.start()):
        return view.group(staff, "body")
    if not before and _PLAN.match(view.mask):
        return topic(hit.article, view)
    free = [i for i in before if is_free(view, i) and i.entity and not _is_beside(hit, i)]
    if free:
        return sole(free)
    return delegate(hit) or _told(hit) or owner_of_site(hit) or _only_nominal(hit)


_OPENING = re.compile(
    r"chez\s(?:(?:le |la |l')(?:[a-zà-ÿ-]{3,20} ){1,3})?(?=[\ue000\ue001])", re.IGNORECASE
)
# «Il songe |à X et à| ses 175 mises à pied»
_AND_ITS = lazy(r"[\ue000\ue001]\ue010*,? et (?:à |de )?$")


def _only_nominal(hit: Hit) -> Item | None:
    """The firm of a sentence that names none: «300 postes sur les 2.000 que compte |le groupe»."""
    bodies = hit.view.between(0, len(hit.view.mask), BODIES)
    return bodies[0] if are_one(bodies) and not any(b.named for b in bodies) else None


# «300 emplois menacés chez |les sous-traitants d'|X»: not X's own.
_OTHERS = re.compile(
    r"\b(?:sous-traitante?|fournisseur|concurrente?|cliente?|partenaire|prestataire|riva(?:l|ux))s?\b",
    re.IGNORECASE,
)
# «annonce 300 embauches |dans Le Matin|»: a paper; «dans le groupe X»: where they work.
_AT = r"chez|par|au sein d(?:e|u|es)|à|de|d'|du|dans (?:le groupe|la société|l'entreprise)"
# «Saignée |chez X : |300 emplois rayés de la carte»
_AT_FIRM = pattern(
    r"\b(?:chez|pour) (?:(?:le |la |l')(?:[a-zà-ÿ-]{3,20} ){1,3})?{company:body}(?: ?:|,|,? où) "
    r"(?:[^.;:«»]{0,60} )?$"
)


def _told(hit: Hit) -> Item | None:
    """The subject of the verb before: «Le groupe procéderait en tout à |271 embauches»."""
    view = hit.view
    if _FRONTED.match(view.mask, 0, hit.start):
        return _main_subject(hit)
    start, _ = clause(view, hit.match.start())
    verbs = list(_TOLD.finditer(view.mask, start, hit.start))
    return holder(hit.article, view, verbs[-1].start()) if verbs else None


# «Après avoir annoncé le licenciement de N personnes, |X», «Avec N salariés, |X»
_FRONTED = re.compile(
    r"(?:après (?:avoir|l'annonce|la)|avec|en (?=\w+ant\b)|malgré|outre|sur fond de)\b",
    re.IGNORECASE,
)
_MAIN = pattern(
    r"[^,;:.]{0,90}, (?:(?:le |la |l')(?:[a-zà-ÿ-]+ ){0,4}?)?{company|organization:body}"
)


def _main_subject(hit: Hit) -> Item | None:
    match = _MAIN.match(hit.view.mask, hit.match.end())
    return hit.view.group(match, "body") if match else None


# «|Les syndicats du câblier X |évoquent 120 postes menacés»
_STAFF_OF = pattern(
    r"\b(?:les |l'|des )(?:syndicats|élus|représentants|délégués|intersyndicale|organisations syndicales|salariés|cadres|ouvriers)(?: du personnel)? "
    r"(?:de la |de l'|du |de |d'|chez )(?:(?:le |la |l')?[a-zà-ÿ-]{3,20} ){0,2}{company:body} (?:[a-zà-ÿ']{1,14} ){1,4}$"
)
# «un projet de réorganisation de X qui prévoit |la suppression», «Le plan passera par |la suppression»
_PLAN_OF = pattern(
    r"\b(?:projet|plan|programme|restructuration|réorganisation)(?: (?:de |d')?[a-zà-ÿ-]{4,20})? "
    r"(?:de |du |d'|chez ){company|organization:body},? (?:qui (?:prévoit|prévoyait|comprend|"
    r"passe par|entraîne\w*)|prévoyant|avec|entraînant) (?:la |une |les )?$"
)
_PLAN = re.compile(
    r"(?:le (?:plan|projet|programme)|(?:la|cette) (?:restructuration|réorganisation)|"
    r"ce (?:plan|projet))\b(?! (?:de |du |d')?[\ue000-\ue003]|[^,;:.]{0,30} (?:du gouvernement|"
    r"de l'[ée]tat|du ministère|de la (?:région|ville)))",
    re.IGNORECASE,
)


def employer_of_passive(hit: Hit) -> Item | None:
    """Whose «520 postes seront supprimés»: named in the sentence, else what the text speaks of."""
    view = hit.view
    if found := employer_of_noun(hit):
        return found
    people = view.between(0, hit.start, {"person"})
    if told := _named_behind(hit):
        return told
    others = (i for i in view.between(0, len(view.mask), BODIES) if not _is_beside(hit, i))
    if any(others) or NOBODY.search(view.mask):
        return None
    if people:
        return told_body(hit.article, people, COMPANY)
    if firm := interviewed_firm(hit.article):
        # «X nous achetait des pièces. Sur 90 postes, 40 disparaîtront»: not those of a client named in an answer.
        return topic(hit.article, view, COMPANY, but=third_parties(hit.article, view)) or firm
    found = told_firm(hit)
    return found if found and is_near(hit.article, view, found) else None


def _is_beside(hit: Hit, item: Item) -> bool:
    """Whether a body only tells of the jobs or is no longer there: «selon la CFDT», «|X| parti, 90 emplois»."""
    view = hit.view
    gone = _GONE.match(view.mask, item.end - view.start)
    return bool(gone) or not may_employ(item) or is_aside(view, item)


_GONE = re.compile(
    r" (?:enfin |désormais |une fois )?(?:parti|perdu|sorti|écarté|évincé|disparu|défaillant)e?s?, "
)


def _named_behind(hit: Hit) -> Item | None:
    """«Soixante postes disparaîtront, |a indiqué X|», «300 emplois de moins |: l'équipementier X| taille»."""
    view = hit.view
    match = _BEHIND.match(view.mask, hit.match.end())
    body = view.group(match, "body") if match else None
    others = [
        i for i in view.between(0, len(view.mask), COMPANY) if body and i.entity is not body.entity
    ]
    return body if body and not others and may_employ(body) else None


# «…, |a fait savoir mardi le groupe X|», «… d'ici 2025 |: le groupe X|»
_BEHIND = pattern(
    r"(?:[^.;:]{0,90}?(?:,|»,?) (?:a |ont |avait )?(?:indiqu|annonc|précis|fait savoir|affirm|déclar|expliqu|confirm|prévien|préven|assur|estim)[a-zà-ÿ]{0,4}"
    r"(?: (?:en |le )?{date})? (?:(?:la |le )?(?:direction|patron(?:ne)?) (?:de |du |d'))?|[^.;:«»]{0,50} ?: )"
    r"(?:le |la |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}{company:body}"
)
