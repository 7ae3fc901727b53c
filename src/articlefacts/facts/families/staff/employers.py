"""Who employs, hires or cuts: whose the numbers of people at work are."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import clause, governed, is_free, verb_start
from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.clauses import clause_start
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.lists import are_one, sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.arguments.unions import is_union
from articlefacts.facts.offices.bodies import meant_body
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, Kind, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation


def firm_spoken_of(hit: Hit) -> Item | None:
    """The company that a sentence is about: the only free one before the trigger, else that of the text before."""
    view = hit.view
    free = [
        i
        for i in free_bodies(view, 0, hit.match.start())
        if not is_union(i) and not _NEWS_AGENCY.match(i.entity.name if i.entity else "")
    ]
    if free:
        return sole(free)
    if view.between(0, len(view.mask), COMPANY):
        return None
    return topic(hit.article, view, COMPANY)


# «selon la CGT», «auprès du ministère»: who speaks or is spoken to is no employer.
_ASIDE = re.compile(
    r"\b(?:selon|d'après|auprès d[eu]s?|contre|avec|dit|indiqué à|déclaré à)\s?(?:la |le |l'|"
    r"les )?(?:[a-zà-ÿ-]{3,15}\s){0,2}$",
    re.IGNORECASE,
)


def only_body(hit: Hit, kinds: frozenset[Kind] = BODIES) -> Item | None:
    """The one body that a sentence is about; None where two compete."""
    mask, start = hit.view.mask, hit.view.start
    bodies = [
        item
        for item in hit.view.between(0, len(mask), kinds)
        if not _ASIDE.search(mask, 0, item.start - start)
    ]
    return bodies[0] if bodies and len({b.entity.id for b in bodies if b.entity}) == 1 else None


_NEWS_AGENCY = re.compile(
    r"(?:AFP|Agence France-Presse|Reuters|Associated Press|Bloomberg|dpa|ANSA)$", re.IGNORECASE
)


# The events of a firm's life and its heads.
_ACTOR_NOUN = (
    r"(?:projet|plan|fermeture|branche|division|restructuration|réorganisation|programme|reprise|"
    r"construction|ouverture|implantation|installation|arrivée|extension|agrandissement|"
    r"offre|annonce|liquidation|faillite|PDG|patronn?e?|présidente?|dirigeante?|numéro un|porte-parole|"
    r"direct(?:eur|rice) (?:général|exécutif|exécutive|financi[eè]re?|opérationnel|industriel)(?:le|e)?|"
    r"direct(?:eur|rice) des ressources humaines|DRH|direction)"
)


# «Le plan de X prévoit», «le PDG de X veut embaucher»: the plans and the heads of a body speak for it.
_ACTS_FOR = pattern(
    rf"\b{_ACTOR_NOUN}(?: (?:d'|de )?[a-zà-ÿ-]{{4,20}}){{0,2}} (?:de la |de l'|de |du |d'|"
    rf"chez )(?:[a-zà-ÿ-]{{4,20}} ){{0,2}}?{{company:body}}"
)


# «Le directeur général |de l'avionneur| prévoit», «le plan |du constructeur| prévoit»
_ACTS_FOR_FIRM = pattern(
    rf"\b{_ACTOR_NOUN}(?: (?:d'|de )?[a-zà-ÿ-]{{4,20}}){{0,2}} (?:de la |de l'|du |de cette |de ce )"
    rf"(?!pays|[ÉEé]tat|gouvernement|royaume|club)(?:{COMPANY_NOUN}|{firm_noun()})\b(?! (?:de |du |d')?[\ue000\ue001])"
)
# «le câblier X, dont la direction envisage»
_WHOSE_HEAD = pattern(rf"{{company:body}}[»\"”]?, dont (?:la |le |les |l'){_ACTOR_NOUN}\b")


def delegate(hit: Hit) -> Item | None:
    """The company whose plan or head is the subject: «Le PDG de X veut»."""
    edge = clause_start(hit.view, hit.start)
    found = list(_ACTS_FOR.finditer(hit.view.mask, edge)) or list(
        _WHOSE_HEAD.finditer(hit.view.mask, 0, hit.start)
    )
    bodies = [hit.view.group(match, "body") for match in found]
    named = [body for body in bodies if body and body.entity]
    if not named and _ACTS_FOR_FIRM.search(hit.view.mask, edge, hit.start):
        return topic(hit.article, hit.view, COMPANY)
    return sole(named)


def employer_of_verb(hit: Hit) -> Item | None:
    """Who cuts or hires: the subject, or the body it acts for."""
    found = actor(hit) or delegate(hit)
    if found is None and WILL.search(hit.view.mask, 0, hit.start):
        return topic(hit.article, hit.view, COMPANY)
    return found or _owner_of_site(hit)


def _owner_of_site(hit: Hit) -> Item | None:
    """Whose jobs a plant or a project brings or costs: «L'usine devrait |générer 300 emplois»."""
    view = hit.view
    site = _SITE_SUBJECT.search(view.mask, 0, verb_start(view, hit.start))
    if site is None or _NOBODY.search(view.mask, 0, hit.start):
        return None
    owners = view.between(*site.span(), COMPANY)
    return owners[0] if len(owners) == 1 else firm_spoken_of(hit)


_SITE_SUBJECT = re.compile(
    r"(?:^|[,;:«] ?|\bet )(?:l'|la |le |une? |cette |cet |ce |son |sa )(?:future? |"
    r"nouve(?:lle|l|au) )?(?:usine|site|implantation|projet|investissement|ouverture|extension|"
    r"centre|entrepôt|gigafactory|fermeture|restructuration|réorganisation|plan|opération|arrêt|"
    r"fabrique|unité|agrandissement|déménagement|installation|accord|plateforme logistique|"
    r"atelier|magasin|chantier|programme)\b[^,;:.]{0,80}?,?\s*$",
    re.IGNORECASE,
)


# «l'intention du groupe de |réduire ses effectifs»
WILL = re.compile(
    r"\b(?:volonté|intention|projet|décision|objectif|plan|souhait) (?:du (?:groupe|constructeur|"
    r"géant|distributeur)|de (?:la (?:société|direction|firme)|l'entreprise)) (?:de |d')$",
    re.IGNORECASE,
)


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
    near = governed(view, hit.match.end(), _AT, BODIES, within=60)
    if near:
        gap = view.mask[hit.match.end() : max(near[0].start - view.start, hit.match.end())]
        return None if _OTHERS.search(gap) else near[0]
    before = view.between(0, hit.match.start(), BODIES)
    if re.match(r"(?:ses|leurs)\b", view.mask[hit.match.start() :], re.I):
        return before[-1] if before else meant_body(hit, hit.match.start())
    if opening := re.match(r"chez\s(?:le groupe |la société )?(?=[\ue000\ue001])", view.mask, re.I):
        return view.item_at(opening.end())
    if at_firm := _AT_FIRM.search(view.mask, 0, hit.match.start()):
        return view.group(at_firm, "body")
    if planned := _PLAN_OF.search(view.mask, 0, hit.match.start()):
        return view.group(planned, "body")
    if not before and _PLAN.match(view.mask):
        return topic(hit.article, view)
    free = [
        i
        for i in before
        if is_free(view, i)
        and i.entity
        and not _NEWS_AGENCY.match(i.entity.name)
        and not is_union(i)
    ]
    if free:
        return sole(free)
    return delegate(hit) or _told(hit) or _owner_of_site(hit) or _only_nominal(hit)


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
    r"\b(?:chez|pour) (?:le groupe |la société |l'[a-zà-ÿ]{4,20} )?{company:body}(?: ?:|,|,? où) "
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


# Jobs of a whole trade, of the State or of nobody's.
_NOBODY = re.compile(
    r"\b(?:secteurs?|filières?|branches?|professions?|industries?|fonctionnaires?|enseignants?|"
    r"fonction publique|postes? d'enseignants|en moyenne|chaque (?:jour|mois|année)|par an|"
    r"dans le pays|demandeurs?|chômeurs?|entreprises|sociétés|économie|marché du travail|"
    r"gouvernement|[ÉEé]tat|ministère|régions?|département|commune|candidat\w*)\b",
    re.IGNORECASE,
)


def employer_of_passive(hit: Hit) -> Item | None:
    """Whose «520 postes seront supprimés»: named in the sentence, else what the text speaks of."""
    view = hit.view
    if found := employer_of_noun(hit):
        return found
    if (
        view.between(0, len(view.mask), BODIES)
        or view.between(0, hit.start, {"person"})
        or _NOBODY.search(view.mask)
    ):
        return None
    return topic(hit.article, view, COMPANY)
