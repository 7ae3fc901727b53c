"""Launches told by their noun: «A annonce le lancement de P», «l'arrivée de P, de A», «avec la sortie de P, A»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import clause
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.trade.launched_products import MAKERS, launch, objects
from articlefacts.facts.families.trade.makers import maker_beside, maker_in_name
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Status

_ANNOUNCE = alternation(
    "annoncer", "dévoiler", "présenter", "fêter", "préparer", "confirmer", "fixer", "programmer",
    "prévoir", "avancer", "reporter", "lancer", "débuter",
)  # fmt: skip
_VERB = re.compile(rf"\b(?:{_ANNOUNCE})\b")
_BY = pattern(
    r"(?: en {date}| {date})?(?: (?:de |d'|du |de la |des )[^.;,]{0,30}?{product}|"
    r" (?:de |d'|du )[«\"“][^»\"”]{1,40}[»\"”])?(?: en {date}|"
    r" {date})? par (?:[a-zà-ÿ'-]{1,24} ){0,4}?{company|organization:maker}"
)


def _launch_named(hit: Hit) -> Iterator[Draft]:
    """«A annonce le lancement de P», «le lancement de P par A»."""
    view = hit.view
    maker = view.group(by, "maker") if (by := _BY.match(view.mask, hit.end)) else None
    start, _ = clause(view, hit.start)
    for verb in reversed(list(_VERB.finditer(view.mask, start, hit.start))):
        maker = maker or holder(hit.article, view, verb.start(), MAKERS)
    for product in objects(hit):
        named = maker or (_told_maker(hit, product) if isinstance(product, Item) else None)
        for draft in launch(hit, named, product):
            status: Status = "planned" if _SOON.match(view.mask, hit.end) else "asserted"
            yield draft if maker else replace(draft, status=status)


def _told_maker(hit: Hit, product: Item) -> Item | None:
    """«L'arrivée de P de X inquiète Y»: whose product it is where no verb says who launches it."""
    if not (_ARRIVES.match(hit.match["trigger"]) and _ARRIVAL.search(hit.view.mask, 0, hit.start)):
        return None
    return (
        maker_beside(hit, product) or maker_in_name(hit, product) or _behind_fronted(hit, product)
    )


# Not «suspendre la commercialisation de P».
_ARRIVES = re.compile(r"lancement|sortie|arrivée|dévoilement|mise", re.IGNORECASE)
# «|Avec l'arrivée de |son| P, la société vise»; of «P» alone another may be the maker.
_FRONTED_BY = re.compile(
    r"(?:avec|grâce (?:à|au)|par|via) ?(?:la |le |l')?(?:[a-zà-ÿ]{4,12} )?$", re.IGNORECASE
)
_ITS = re.compile(r" (?:son|sa|ses|leur|leurs) ", re.IGNORECASE)
_BEHIND = pattern(
    r"[^,;.:]{0,60}, (?:(?:le |la |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}{company:maker}|(?P<noun>(?:le |la |l'|cette |ce )"
    r"(?:groupe|société|entreprise|firme|marque|constructeur|éditeur|fabricant|opérateur|banque|géant|start-up)\b))"
)


def _behind_fronted(hit: Hit, product: Item) -> Item | None:
    view = hit.view
    at = product.start - view.start
    if not (_FRONTED_BY.fullmatch(view.mask, 0, hit.start) and _ITS.search(view.mask, hit.end, at)):
        return None
    match = _BEHIND.match(view.mask, product.end - view.start)
    if match and match["noun"]:
        return topic(hit.article, view, COMPANY, at=match.start("noun"))
    return view.group(match, "maker") if match else None


_SOON = re.compile(r" (?:imminente?|prochaine?|future?|attendue?|à venir)\b", re.IGNORECASE)
_ARRIVAL = re.compile(
    r"(?:\b(?:la|le|au|cette|ce)|l') ?(?:prochaine? |récente? |future? )?$", re.IGNORECASE
)


NOUN_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.noun",
        pattern(
            r"\b(?P<trigger>(?:lancement|sortie|commercialisation|mise sur le marché|existence|"
            r"arrivée|disponibilité|déploiement|introduction|dévoilement|mise (?:en (?:vente|ligne|service)|"
            r"à disposition)))\b"
        ),
        _launch_named,
    ),
)
