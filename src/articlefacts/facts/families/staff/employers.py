"""Who employs, hires or cuts: whose the numbers of people at work are."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import subject, verb_start
from articlefacts.facts.arguments.actors import actor
from articlefacts.facts.arguments.clauses import clause_start
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.pronoun_subjects import speakers_firm
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.arguments.unions import is_union
from articlefacts.facts.families.staff.firms_told import told_firm
from articlefacts.facts.offices.bodies import told_body
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import BODIES, COMPANY, Item, Kind, SentenceView, pattern


def firm_spoken_of(hit: Hit) -> Item | None:
    """The company that a sentence is about: the only free one before the trigger, else that of the text before."""
    view = hit.view
    free = [i for i in free_bodies(view, 0, hit.match.start()) if may_employ(i)]
    if free:
        return sole(free)
    if opening := _AT_FIRM.match(view.mask):
        return view.group(opening, "body")
    if view.between(0, len(view.mask), COMPANY):
        return None
    return topic(hit.article, view, COMPANY)


# «|Chez X|, l'effectif est passé de 300 à 340»
_AT_FIRM = pattern(
    r"(?:chez|au sein d[eu]) (?:le groupe |la société |l'[a-zà-ÿ]{4,20} |groupe )?{company:body}(?: ?:|,)"
)


# «selon la CGT», «auprès du ministère»: who speaks or is spoken to is no employer.
_ASIDE = re.compile(
    r"\b(?:selon|d'après|auprès d[eu]s?|contre|avec|dit|indiqué à|déclaré à)\s?(?:la |le |l'|"
    r"les )?(?:[a-zà-ÿ-]{3,15}\s){0,2}$",
    re.IGNORECASE,
)


def only_body(hit: Hit, kinds: frozenset[Kind] = BODIES) -> Item | None:
    """The one body that a sentence is about; None where two compete."""
    view = hit.view
    bodies = [i for i in view.between(0, len(view.mask), kinds) if not is_aside(view, i)]
    return bodies[0] if bodies and len({b.entity.id for b in bodies if b.entity}) == 1 else None


def is_aside(view: SentenceView, item: Item) -> bool:
    """Whether a body is named in passing: «|selon la CGT|», «|auprès du ministère|»."""
    return bool(_ASIDE.search(view.mask, 0, item.start - view.start))


def may_employ(item: Item) -> bool:
    """Whether a body may be whose jobs are told: no union, no agency that reports them."""
    return not is_union(item) and not _NEWS_AGENCY.match(item.entity.name if item.entity else "")


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
# «|Son patron, N,| compte embaucher», «|N, son patron,| compte embaucher»
_ITS_HEAD = pattern(
    rf"(?:^|[;:] |\bet )(?:{{person}}, )?(?P<own>son|sa) (?:nouve(?:au|lle) )?{_ACTOR_NOUN}(?:, {{person}},| {{person}},?|,)? (?:[a-zà-ÿ']{{1,14}} ){{0,5}}$"
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
    if not named and (own := _ITS_HEAD.search(hit.view.mask, edge, hit.match.start())):
        return possessor(hit.article, hit.view, own.start("own"), COMPANY)
    if not named and (
        _ACTS_FOR_FIRM.search(hit.view.mask, edge, hit.start)
        or _ITS_HEAD_ALONE.search(hit.view.mask, edge, hit.start)
    ):
        return topic(hit.article, hit.view, COMPANY)
    return sole(named)


# «|Le patron |va supprimer 60 postes», «d'ici là, |la dirigeante |compte recruter»
_ITS_HEAD_ALONE = re.compile(
    r"(?:^|[,;:] )(?:le |la |l')(?:nouve(?:au |lle )|jeune )?(?:patron(?:ne)?|dirigeante?|pdg|dg|(?:co)?fondat(?:eur|rice)|président(?:e)?|"
    r"direct(?:eur|rice) général(?:e)?|direction|entrepreneure?|gérante?) (?:(?!d[eu]s? |d'|qu[ei] |qu')(?:n'|ne |y |en )?[a-zà-ÿ']{1,14} ){0,4}$",
    re.IGNORECASE,
)


def employer_of_verb(hit: Hit) -> Item | None:
    """Who cuts or hires: the subject, or the body it acts for."""
    found = actor(hit) or delegate(hit)
    if found is not None and found.entity and _of_absolute(hit, found):
        return topic(hit.article, hit.view, COMPANY, but={found.entity.id})
    if found is None and _YOU.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
        return speakers_firm(hit.article, hit.view, hit.start)
    if found is None and WILL.search(hit.view.mask, 0, hit.start):
        return topic(hit.article, hit.view, COMPANY)
    if found is None and (is_aim(hit) or _THEY.search(hit.view.mask, 0, hit.start)):
        return told_firm(hit)
    return found or _firm_of_head(hit) or owner_of_site(hit)


def _firm_of_head(hit: Hit) -> Item | None:
    """«N, PDG de X, … |N| compte recruter»: the firm that who acts heads."""
    at = verb_start(hit.view, hit.start)
    heads = subject(hit.view, at, {"person"})
    return told_body(hit.article, heads, COMPANY) if heads else None


# «Les Ateliers X sortent de l'ornière. |Ils| cherchent vingt soudeurs»: named in the plural.
_THEY = re.compile(r"^(?:ils|elles) (?:[a-zà-ÿ']{1,14} ){0,3}$", re.IGNORECASE)


def is_aim(hit: Hit) -> bool:
    """«L'argent |servira à recruter|», «De quoi |embaucher|», «Objectif : |créer|»: of whom the text speaks."""
    mask = hit.view.mask
    aim = _AIM.search(mask, max(hit.start - 130, 0), hit.start)
    return aim is not None and not NOBODY.search(mask, 0, hit.start)


_AIM = re.compile(
    r"(?:^|[;:.,] )(?:de quoi |(?:(?:l'|son |une? )?(?:objectif|ambition|mission|but|priorité|idée|feuille de route)s?|au (?:programme|menu)) ?:? "
    r"(?:[^;:.]{0,80} (?:et|puis) )?)(?:aussi |notamment |surtout |enfin )?$|"
    r"\b(?:(?:argent|fonds|somme|levée|manne|enveloppe|investissement|pécule|tour de table|produit|capitaux|millions|moyens|[\ue000\ue005]\ue010*)\b"
    r"[^;:.]{0,50} (?:servir|permett|financer|doi|serv|devr|permis|aider)[a-zà-ÿ]{0,5}(?: notamment| aussi| surtout)? (?:à|de|d')(?: [^;:.]{0,50} (?:et|,) (?:à|de|d'))?)\s?$",
    re.IGNORECASE,
)


def _of_absolute(hit: Hit, body: Item) -> bool:
    """Whether a body is the subject of a participle alone: «il bâtira, |la région X aidant|, et embauchera»."""
    view = hit.view
    here = view.start < body.start and body.end < view.start + hit.start
    return here and bool(_PARTICIPLE.match(view.mask, body.end - view.start))


_PARTICIPLE = re.compile(r" (?:y |en |lui )?[a-zà-ÿ]{3,14}ant\b(?=[^.;:]{2,80}, (?:et|puis) )")
# An interviewer asks: «|Vous |supprimez pourtant 60 postes», «|Vous allez |recruter»; «|nous en| créerons 180»
_YOU = re.compile(
    r"(?:^|[\s,;:«\"“])(?:vous|nous|je|on) (?:n'|y |en |les )?(?:(?:avez|vais|va|allez|venez|voulez|devez|comptez|prévoyez) )?"
    r"(?:(?:de |d'|[a-zà-ÿ]{3,12} ){0,2})?$",
    re.IGNORECASE,
)


def owner_of_site(hit: Hit) -> Item | None:
    """Whose jobs a plant or a project brings or costs: «L'usine devrait |générer 300 emplois»."""
    view = hit.view
    site = _SITE_SUBJECT.search(view.mask, 0, verb_start(view, hit.start))
    if site is None or NOBODY.search(view.mask, 0, hit.start):
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
# Jobs of a whole trade, of the State or of nobody's.
NOBODY = re.compile(
    r"\b(?:secteurs?|filières?|branches?|professions?|industries?|fonctionnaires?|enseignants?|"
    r"fonction publique|postes? d'enseignants|en moyenne|chaque (?:jour|mois|année)|par an|"
    r"dans le pays|demandeurs?|chômeurs?|entreprises|sociétés|économie|marché du travail|"
    r"gouvernement|[ÉEé]tat|ministère|régions?|département|commune|candidat\w*)\b",
    re.IGNORECASE,
)
