"""Launches whose product is named a sentence later: «A lance une montre. Baptisée P, elle», «Elle est baptisée P»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.trade.launched_products import MAKERS, launch
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.spans import Span

_GOODS = (
    r"(?:appli(?:cation)?|navette|borne|engin|service|offre|formule|abonnement|modèle|version|plate-?forme|outil|assistant|logiciel|"
    r"smartphone|téléphone|tablette|montre|console|jeu|voiture|véhicule|citadine|berline|SUV|camion|"
    r"camionnette|moto|scooter|vélo|avion|appareil|moteur|batterie|puce|processeur|robot|drone|agent|chatbot|"
    r"chaîne|émission|podcast|newsletter|site|magazine|revue|portail|bouquet|carte|compte|assurance|gamme|"
    r"collection|marque|parfum|boisson|bière|boîtier|box|dispositif|solution|système|fonctionnalité|"
    r"casque|enceinte|écran|ordinateur|caméra|médicament|traitement|vaccin|test|album|film|série|système d'exploitation|station)"
)
_LAUNCH = alternation(
    "lancer", "dévoiler", "commercialiser", "sortir", "présenter", "introduire", "déployer",
    "officialiser", "inaugurer",
)  # fmt: skip
_COMES_OUT = r"entr(?:e|era) en (?:service|vente)|sortir(?:a|ont)|arriver(?:a|ont)|paraîtra|verra le jour|fera ses débuts|prendra la (?:route|mer)"
# «A |lance| une montre», «le |lancement| d'une offre», «change de nom»
_LAUNCHES = lazy(
    rf"\b(?P<verb>{_LAUNCH}|{_COMES_OUT}|lancement|sortie|commercialisation|arrivée|chang(?:e|ent|era|é) de nom)\b",
    re.IGNORECASE,
)
_ANY_GOODS = lazy(rf"\b{_GOODS}s?\b", re.IGNORECASE)
# «Baptisée P, |cette solution| permet»
_THE_GOODS = lazy(
    rf"\s?[»\"”]?, (?:(?:le|la|cet|cette|ce|sa|son) |l')(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)) )?{_GOODS}\b",
    re.IGNORECASE,
)
_NEAR = 70


def _christened(hit: Hit) -> Iterator[Draft]:
    """«A lance une montre. |Baptisée P|, elle mesure le pouls»."""
    before = hit.article.views[hit.view.index - 1] if hit.view.index else None
    launched = _launched(hit, before) if before else None
    if before is None or launched is None:
        return
    maker = _maker(hit, before, launched)
    coming = _IS_OUT.fullmatch(launched["verb"])
    for draft in launch(hit, maker, _product(hit)):
        yield replace(draft, status="planned" if coming else "asserted", presupposed=True)


def _maker(hit: Hit, before: SentenceView, launched: re.Match[str]) -> Item | None:
    """«|A| lance une montre», «|Sa| navette entrera en service»."""
    if _IS_OUT.fullmatch(launched["verb"]):
        own = _OWN.search(before.mask, 0, launched.start("verb"))
        return possessor(hit.article, before, own.start("own"), COMPANY) if own else None
    return holder(hit.article, before, launched.start("verb"), MAKERS) or sole(
        before.between(0, len(before.mask), COMPANY)
    )


_IS_OUT = lazy(_COMES_OUT, re.IGNORECASE)
_OWN = lazy(rf"(?:^|[,;:] )(?P<own>son|sa) [^.;:,]{{0,20}}?{_GOODS}\b", re.IGNORECASE)


def _launched(hit: Hit, before: SentenceView) -> re.Match[str] | None:
    """Where the sentence before tells a launch, of goods that it or this sentence names."""
    found = list(_LAUNCHES.finditer(before.mask))
    here = _THE_GOODS.match(hit.view.mask, hit.match.end())
    told = (
        m
        for m in reversed(found)
        if here
        or _IS_OUT.fullmatch(m["verb"])
        or _ANY_GOODS.search(before.mask, m.end(), m.end() + _NEAR)
    )
    return next(told, None)


def _product(hit: Hit) -> Item | Span:
    at = hit.match.span("quoted" if hit.match["quoted"] else "bare")
    return hit.view.item_at(at[0]) or hit.view.span(*at)


CHRISTENED_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.christened",
        pattern(
            rf"^(?:(?:Il|Elle|[\ue000-\ue004]\ue010*) (?:est|sera|a été) |(?:(?:Le|La|Cet|Cette|Ce) |L')(?:{_GOODS}|engin|nouveauté|innovation|véhicule|ouvrage|bijou|bébé)(?: [a-zà-ÿ-]{{4,14}})?, )?(?:[Dd]ésormais |[Ss]implement |[Ss]obrement )?"
            r"(?P<trigger>(?:[Bb]aptis|[Nn]omm|[Aa]ppel|[Dd]énomm|[Ii]ntitul)ée?) "
            r"(?:[«\"“]\s?(?P<quoted>[^«»\"“”]{2,40}?)\s?[»\"”]|(?P<bare>[\ue000\ue001\ue004]\ue010*|"
            r"[A-ZÀ-Ý][\w'.+-]{1,24}(?: [A-ZÀ-Ý0-9][\w'.+-]{0,16}){0,3}))",
            0,
        ),
        _christened,
    ),
)
