"""Launches told by a participle: «P, dévoilé lundi par A», «P, lancé en 2019», «lancé sous le nom de P»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.trade.launched_products import MAKERS, PRODUCT, launch
from articlefacts.facts.families.trade.makers import leads_sentence, maker_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation

LAUNCHED = alternation(
    "lancer",
    "dévoiler",
    "commercialiser",
    "présenter",
    "développer",
    "sortir",
    tenses=("participle",),
)


def _launched(hit: Hit) -> Iterator[Draft]:
    """«P, dévoilé par A», «P a été lancé par A»."""
    view = hit.view
    product = patient(view, hit.start, hit.end, PRODUCT) or _called_product(hit)
    maker = next(iter(agent(view, hit.end, MAKERS)), None)
    if maker is None and product is not None and _BY_MAKER.search(view.mask, hit.end, hit.end + 60):
        maker = topic(hit.article, view, ("company",))
    yield from launch(hit, maker, product)


# «dévoilée en octobre par |le constructeur»
_BY_MAKER = re.compile(
    r"\bpar (?:le |la |l'|cette |ce )(?:constructeur|groupe|marque|firme|géant|start-up|"
    r"entreprise|société|éditeur|fabricant|opérateur|maison|enseigne)\b",
    re.I,
)
_OF_MAKER = pattern(
    r"[»\"”]?(?:,? (?:de |d'|du |de la |de l'))(?:[a-zà-ÿ'-]{2,20} ){0,3}?{company|"
    r"organization:maker}"
)


# «|la plateforme |X, lancée par»: what a name is, told before it.
_GOODS_NOUN = re.compile(
    r"\b(?:plate-?forme|appli(?:cation)?|service|site|marque|chaîne|jeu|offre|logiciel|newsletter|podcast|"
    r"émission|bouquet|portail|modèle)(?: (?:de |d')?[a-zà-ÿ-]{3,16}){0,3} [«\"“]?\s?$",
    re.IGNORECASE,
)


def _called_product(hit: Hit) -> Item | None:
    """The platform or channel that goes by a firm's name: «la chaîne X, lancée par»."""
    found = patient(hit.view, hit.start, hit.end, COMPANY)
    told = found and _GOODS_NOUN.search(hit.view.mask, 0, found.start - hit.view.start)
    return found if told else None


def _under_the_name(hit: Hit) -> Iterator[Draft]:
    """«son bouquet, lancé en 2016 sous le nom de P»."""
    view = hit.view
    maker = next(iter(agent(view, hit.end, MAKERS)), None)
    if maker is None and _OWN_GOODS.search(view.mask, 0, hit.start):
        maker = possessor(hit.article, view, hit.start, COMPANY)
    for draft in launch(hit, maker, hit.group("product")):
        yield replace(draft, presupposed=True)


_OWN_GOODS = re.compile(
    r"\b(?:son|sa|ses|leurs?) [^,;.:]{3,50}, (?:\w{3,16}ment )?$", re.IGNORECASE
)


def _made(hit: Hit) -> Iterator[Draft]:
    """«Lancée fin août, la P de X séduit», «La P de X sera commercialisée en mars»."""
    view = hit.view
    product = patient(view, hit.start, hit.end, PRODUCT)
    of = _OF_MAKER.match(view.mask, product.end - view.start) if product else None
    if of:
        yield from launch(hit, view.group(of, "maker"), product)
    elif product and _is_out(hit) and leads_sentence(hit, product):
        yield from launch(hit, maker_of(hit, product), product)


def _is_out(hit: Hit) -> bool:
    """«P, dévoilé lors du salon»: told as a launch, not as what a product is."""
    kept = hit.match["trigger"].lower().startswith("dévelop")
    return not kept and bool(_OUT_SOMEWHERE.match(hit.view.mask, hit.end))


# «P, dévoilé |lors du salon|», «P, lancé |en 2019|», «commercialisé |depuis mars|»: a launch, not a trait
_OUT_SOMEWHERE = pattern(
    r"(?! comme\b)[^.;:,]{0,40}? (?:{date}|(?:au|(?:lors|à l'occasion|dans le cadre) d(?:e|u|es)?|sur le marché|en (?:ligne|magasin|kiosque))\b)"
)


PARTICIPLE_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.launched",
        pattern(rf"\b(?P<trigger>{LAUNCHED})\b(?=[^.;:]{{0,60}}? par )"),
        _launched,
    ),
    Rule(
        "launch.under_the_name",
        pattern(
            rf"\b(?P<trigger>{LAUNCHED}|{alternation('proposer', 'créer', 'vendre', tenses=('participle',))})\b[^.;:,]{{0,50}}? "
            r"sous (?:le nom|la marque|l'appellation|l'enseigne) (?:de |d')?[«\"“]?\s?{product|company:product}"
        ),
        _under_the_name,
    ),
    Rule("launch.made", pattern(rf"\b(?P<trigger>{LAUNCHED})\b(?! par )"), _made),
)
