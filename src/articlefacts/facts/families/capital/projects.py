"""What money goes into: a company, or words that name a project: «dans son |usine|», «pour moderniser |trois lignes|»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.arguments.others import other
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy
from articlefacts.models.spans import Span

_INTO = pattern(
    r"[^.;,]{0,60}?\b(?:dans |à l'intention (?:de |d'|du )|au profit (?:de |d'|du )|"
    r"en faveur (?:de |d'|du )|au bénéfice (?:de |d'|du )|au capital (?:de |d'|du ))(?:(?:le |la |"
    r"les |l'|un |une |son |sa |ses |ce |cette |ces )?)(?:[a-zà-ÿ'-]+ ){0,4}?{company|"
    r"organization:target}"
)
_INTO_PROJECT = lazy(
    r"[^.;,\ue005]{0,40}?\bdans (?P<project>(?:le |la |les |l'|un |une |des |son |sa |ses |ce |"
    r"cette |ces )?(?:\ue008\ue010* )?[a-zà-ÿ][^,.;:()\"«»]{2,80})"
)
# «N |(M $) à moyen terme| pour»: what may stand between a sum and what it is for.
_ADJUNCT = (
    r"(?: \([^()]{1,40}\)|, (?:avec|soit|dont) [^,.;:()]{3,60},|,? (?:en \ue007\ue010*|d'ici (?:à )?\ue007\ue010*|"
    r"(?:sur|dans|pendant|au cours d[eu]s?) (?:les |la |ces |l')?(?:[a-zà-ÿ]{2,12} |\ue008\ue010* ){0,3}?"
    r"(?:ans|années?|mois|exercices|période|décennie)(?: \ue007\ue010*| à venir| prochaine?s?)?|"
    r"(?:sur|dès|entre|avant|pour|au cours d[eu]s?|à partir de) (?:la période |l'année |les )?\ue007\ue010*|"
    r"au total|supplémentaires?|de plus|à (?:court|moyen|long) terme|"
    r"en (?:fonds propres|numéraire|capital)|par an|cette année|notamment|"
    r"(?:via|à travers|par l'intermédiaire d[eu']) [^,.;:()]{3,40}?(?= (?:pour|afin d))|"
    r"aux côtés d[eu'] ?[^,.;:()]{2,40}?(?= (?:pour|afin d))))"
)
_ADJUNCTS = lazy(rf"{_ADJUNCT}{{1,3}}(?=,? )", re.IGNORECASE)
_ADJUNCTS_ONLY = lazy(rf"{_ADJUNCT}{{1,3}}(?=\s?[,.;:»\"”)]|$)", re.IGNORECASE)
# «pour |financer, construire et exploiter| deux centrales»
_INFINITIVE = (
    r"(?!(?:racheter|acquérir|acheter|reprendre|prendre|devenir|être|avoir|faire|payer|rembourser|"
    r"entrer|tenter|recruter|embaucher|répondre|indemniser)\b)[a-zà-ÿ]{3,14}(?:er|ir|ire|ître|dre)"
)
_INFINITIVES = rf"(?:{_INFINITIVE}(?:, | et | ou |(?= ))){{1,3}}"
_PURPOSE = lazy(
    r",? (?:pour|afin d[e']|à|en vue d[e']|(?:destinée?s?|visant|consacrée?s?|dédiée?s?|devant servir) à|"
    r"permettant d[e']|dans le but d[e']) ?(?P<project>(?:(?:la |le |"
    rf"l')?{_INFINITIVES}|(?:la |le |l')?(?:construction|modernisation|"
    r"rénovation|extension|création|réalisation|ouverture|agrandissement|développement|"
    r"transformation|installation|aménagement|déploiement)) [^,.;:()\"«»]{6,90}|"
    # «pour |sa première usine|»
    r"(?:(?<=pour )|(?<=é à )|(?<=ée à )|(?<=és à )|(?<=ées à ))(?:(?:sa|son|ses|leurs?|une?|des|"
    r"les?|la) |l'|\ue008\ue010* )(?:\ue008\ue010* )?[a-zà-ÿ][^,.;:()\"«»]{5,90})",
    re.IGNORECASE,
)
_ON_SITE = lazy(
    r" (?:sur|dans|à|au|aux|en) (?P<project>(?:le |la |l'|son |sa |ses |leur |leurs )?(?:(?:site|usine|campus|port|"
    r"aéroport|centre|laboratoire|entrepôt|réseau|parc|complexe)s?(?: (?:de|du|d'|à) ?(?:la |le |"
    r"l')?[^\s,.;:()]{2,30})?|\ue003\ue010*))(?=[ ,.;]|$)",
    re.IGNORECASE,
)


_NO_PROJECT = lazy(
    r"(?:les? |la |l'|une? |des |son |sa |ses |leurs? )(?:cadre|mesure|cas|foulée|montant|total|"
    r"somme|prix|compte|moment|instant|raisons?|suite|plupart|reste|même|exercice|période|"
    r"trimestre|semestre|saison|(?:seule |première |deuxième |énième )?(?:fois|année)|"
    r"(?:premier|deuxième|troisième|quatrième|second) (?:trimestre|semestre|exercice)|"
    r"acquisition|achat|rachat|clients?|actionnaires|dividendes?|durée|valeur|participation|"
    r"part|bénéfice|"
    # Whom money helps is no project: «pour ses salariés».
    r"(?:salarié|employé|collaborateur|équipe|fournisseur|victime|soignant|agriculteur|producteur|"
    r"éleveur|personnel|retraité|association|pme|tpe|entreprise|particulier|ménage|population|jeune|"
    r"femme|étudiant|famille|sinistré|artiste)s?)\b",
    re.IGNORECASE,
)
_WHEN = lazy(
    r"(?:les |l'|le |la |un |une |cinq |dix )?(?:[a-zà-ÿ]{1,12} |\ue008\ue010* ){0,2}(?:ans|"
    r"années?|an|mois|semaines|jours|avenir|futur|décennies?|temps)\b",
    re.IGNORECASE,
)


# «une usine| capable de», «la fibre| en 2020», «le secteur| en trois ans»: the project ends before.
_STOP = lazy(
    r"(?: (?:qui|que|dont|où|afin|et|pour|ciblant|visant|d'ici|au cours|à l'horizon|pendant|durant|dès|capables?|"
    r"(?:situ|implant|bas|install|destin|dédi|annonc)ée?s?|(?:bâti|construit|prévu|mis)e?s?)\b|"
    r" (?:en|dans|sur|d'ici|avant|depuis|cet|cette|ce|à partir de|à compter de|fin|début) ?(?:les |le |la |l')?(?:\ue007|"
    r"(?:[a-zà-ÿ\ue008]{1,9}\ue010* ){0,2}(?:ans|années?|mois|semaines)\b)|\s?$)"
)


# «|construire une| usine»: the project is the mill.
_DONE_TO = lazy(rf"{_INFINITIVES} ", re.IGNORECASE)
_DETERMINER = lazy(
    r"(?:les? |la |l'|une? |des |du |de la |de l'|d'|de |sa |son |ses |leurs? |ce |cette |ces )",
    re.IGNORECASE,
)
# «soutenir |cette vision|»: names no project.
_AIM = lazy(
    r"(?:cette|cet|ce|ces) (?:vision|ambition|objectif|stratégie|dynamique|démarche|croissance|"
    r"tendance|demande|besoin|défi|effort)s?\b",
    re.IGNORECASE,
)

# «dans le deuxième fonds de X|, Y|»: the money goes into Y.
_FUND_OF = lazy(
    r"\b(?:fonds|filiale|véhicule|start-up|jeune pousse|projet|usine|mine|marque|enseigne)(?: [a-zà-ÿ-]{3,16}){0,2} "
    r"(?:de la |de l'|de |du |d')[\ue000\ue001]\ue010*$",
    re.IGNORECASE,
)
_APPOSED = pattern(r"(?: \([^()]{1,20}\))?, {company|organization:target}(?=[,.;)]|$)")
# «investir N |(M dollars) d'ici 2030|.»: nothing behind tells what for.
_NO_MORE = lazy(
    r"(?: \([^()]{1,40}\))?(?:,(?! (?:à|au|aux|en|dans|sur|pour|afin|notamment|principalement|essentiellement|"
    r"dont|destiné|via) ?)|[.;:»\"”]|$)"
)


def untold(hit: Hit, at: int) -> bool:
    """Whether nothing behind a sum tells what it is for: «prévoit d'investir N |d'ici 2030|»."""
    adjuncts = _ADJUNCTS_ONLY.match(hit.view.mask, at)
    return _NO_MORE.match(hit.view.mask, adjuncts.end() if adjuncts else at) is not None


def project(hit: Hit, at: int) -> Item | Span | None:
    """What money goes into, read at an offset: a company, else the words that name the project."""
    into = _INTO.match(hit.view.mask, at)
    if into:
        apposed = _FUND_OF.search(hit.view.mask, 0, into.end()) and _APPOSED.match(
            hit.view.mask, into.end()
        )
        return hit.view.group(apposed or into, "target")
    if adjuncts := _ADJUNCTS.match(hit.view.mask, at):
        at = adjuncts.end()
    found = (
        _PURPOSE.match(hit.view.mask, at)
        or _INTO_PROJECT.match(hit.view.mask, at)
        or _ON_SITE.match(hit.view.mask, at)
    )
    if found is None or _NO_PROJECT.match(found["project"]):
        return None
    if when := _WHEN.match(found["project"]):  # «dans les trois ans en France»
        return project(hit, found.start("project") + when.end())
    start, end = found.span("project")
    if verbs := _DONE_TO.match(found["project"]):
        start += verbs.end()
    if _AIM.match(hit.view.mask, start):
        return None
    words = _DETERMINER.match(hit.view.mask, start)
    start = words.end() if words else start
    stop = _STOP.search(hit.view.mask[start:end])
    return hit.view.span(start, start + stop.start() if stop else _whole(hit.view.mask, start, end))


def _whole(mask: str, start: int, end: int) -> int:
    """Where the last whole word of a project ends that the reach of its expression cut off."""
    if mask[end : end + 1] not in (" ", "'") and not mask[end : end + 1].isalnum():
        return end
    whole = end if mask[end : end + 1] == " " else mask.rfind(" ", start, end)
    left = _DANGLING.search(mask, start, whole) if whole > start else None
    return left.start() if left else max(whole, start + 1)


_DANGLING = lazy(
    r"(?: (?:sur|de|du|des|le|la|les|à|aux?|en|et|une?|dans|par|avec|ses|son|sa|leurs?)){1,4}$",
    re.IGNORECASE,
)


def firm_meant(
    hit: Hit, target: Item | Span | None, investors: Sequence[Item]
) -> Item | Span | None:
    """Which firm «dans la start-up», «dans ce groupe» means; the target itself where it is no such noun."""
    if (
        isinstance(target, Span)
        and investors
        and _FIRM_AHEAD.match(target.text)
        and not _NAMED.search(target.text)
        and _THE.search(hit.view.article[: target.start])
    ):
        return other(hit.article, hit.view, hit.start, *investors) or target
    return target


# «le leader du plein air Xxx»: one that no item covers.
_NAMED = lazy(r"\s[«\"“]?[A-ZÉÀ][\w&'-]+$")

_THE = lazy(r"\b(?:la |le |l['’]|cette |ce )$", re.IGNORECASE)

_FIRM_AHEAD = lazy(rf"(?:{firm_noun()})\b(?! (?:mère|du|des)\b)", re.IGNORECASE)
