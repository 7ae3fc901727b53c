"""Product launches: «A lance P», «P, dévoilé lundi par A», «A a annoncé l'existence de P»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, clause
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.trade.arrivals import ARRIVAL_RULES
from articlefacts.facts.families.trade.launched_products import MAKERS, PRODUCT, launch, objects
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon.verbs import alternation

_PASSIVE = re.compile(
    r"\b(?:est|sont|été|était|étaient|fut|furent|sera|seront|être) (?:\w+ment )?$", re.IGNORECASE
)


def _launches(hit: Hit) -> Iterator[Draft]:
    """«A a dévoilé lundi P, son nouveau modèle»."""
    if _PASSIVE.search(hit.view.mask, max(hit.start - 30, 0), hit.start):
        return
    if hit.match["trigger"].lower().startswith("sort") and not _OUT_WITH.match(
        hit.view.mask, hit.end
    ):
        return  # «Il sortira en salles»: it is the product that comes out
    makers = holders(hit.article, hit.view, hit.start, MAKERS)
    for product in objects(hit) if makers else ():
        yield from launch(hit, makers[0], product)


_OUT_WITH = pattern(
    r"(?:,? (?:\w+ment|aussi|également|enfin|en {date}|{date}|ce {date}),?)? (?:(?:le|la|les|son|"
    r"sa|ses|une?|deux) |l'|[«\"]\s?|[\ue004])"
)


def _launched(hit: Hit) -> Iterator[Draft]:
    """«P, dévoilé par A», «P a été lancé par A»."""
    view = hit.view
    product = patient(view, hit.start, hit.end, PRODUCT)
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


def _made(hit: Hit) -> Iterator[Draft]:
    """«Lancée fin août, la P de X séduit», «La P de X sera commercialisée en mars»."""
    view = hit.view
    product = patient(view, hit.start, hit.end, PRODUCT)
    of = _OF_MAKER.match(view.mask, product.end - view.start) if product else None
    if of:
        yield from launch(hit, view.group(of, "maker"), product)


def _with(hit: Hit) -> Iterator[Draft]:
    """«Avec P, lancé en mai, X vise», «P, que X a lancé», «Le P de X arrive en France»."""
    view = hit.view
    yield from launch(hit, view.group(hit.match, "maker"), view.group(hit.match, "product"))


_VERB = re.compile(
    r"\b(?:"
    + alternation(
        "annoncer",
        "dévoiler",
        "présenter",
        "fêter",
        "préparer",
        "confirmer",
        "fixer",
        "programmer",
        "prévoir",
        "avancer",
        "reporter",
    )
    + r")\b"
)
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
    for product in objects(hit) if maker else ():
        yield from launch(hit, maker, product)


def _apposed(hit: Hit) -> Iterator[Draft]:
    """«son nouveau modèle P», in an article about its maker."""
    view = hit.view
    if _PART_OF.search(view.mask, max(hit.match.start() - 30, 0), hit.match.start()):
        return
    maker = possessor(hit.article, view, hit.start, MAKERS)
    yield from launch(hit, maker, view.group(hit.match, "product"))


# «grâce à |sa nouvelle puce P|»: what a product is made of
_PART_OF = re.compile(
    r"\b(?:grâce à|équipée?s? (?:de|avec)|dotée?s? de|embarquant|intégrant|reprend|via|"
    r"animée?s? par) $",
    re.IGNORECASE,
)


_LAUNCH = alternation(
    "lancer",
    "dévoiler",
    "commercialiser",
    "sortir",
    "présenter",
    "inaugurer",
    "introduire",
    "relancer",
    "déployer",
)
_LAUNCHED = alternation(
    "lancer",
    "dévoiler",
    "commercialiser",
    "présenter",
    "développer",
    "sortir",
    tenses=("participle",),
)

_PUT_OUT = (
    rf"{alternation('mettre')} (?:sur le marché|en vente|en ligne|en rayon)|ren(?:d|dent|due?|dre|"
    rf"dra) publi(?:cs?|ques?)|{alternation('étrenner')}|dégain(?:e|ent|er|é)"
)

# «Commercialisé depuis mai, son casque P»
_FRONTED = pattern(
    rf"(?:^|[»\"] )(?P<trigger>{_LAUNCHED})\b[^;:.,]{{0,50}}, (?:son|sa|ses|"
    rf"leur) (?:[a-zà-ÿ'-]+ ){{1,4}}?[«\"]?\s?{{product:product}}"
)


def _fronted(hit: Hit) -> Iterator[Draft]:
    """«Commercialisé depuis mai, son casque P aurait équipé N patients»: sold for certain."""
    for draft in _apposed(hit):
        yield replace(draft, presupposed=True)


LAUNCH_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.launch",
        pattern(
            rf"\b(?P<trigger>{_LAUNCH}|{_PUT_OUT}|{alternation('lever')} le voile "
            rf"(?:{{date}} )?sur)\b"
        ),
        _launches,
    ),
    Rule(
        "launch.launched",
        pattern(rf"\b(?P<trigger>{_LAUNCHED})\b(?=[^.;:]{{0,60}}? par )"),
        _launched,
    ),
    Rule("launch.made", pattern(rf"\b(?P<trigger>{_LAUNCHED})\b(?! par )"), _made),
    Rule(
        "launch.with",
        pattern(
            rf"\bavec (?:le |la |son |sa |l')?(?:[a-zà-ÿ'-]+ ){{0,3}}{{product:product}}[»\"”]?, "
            rf"(?P<trigger>{_LAUNCHED})\b[^;:.,]{{0,50}}, "
            r"(?:le (?:groupe|constructeur|géant) |la (?:marque|start-up) |"
            r"l')?(?:[a-zà-ÿ]+ ){0,2}{company|organization:maker}"
        ),
        _with,
    ),
    Rule(
        "launch.relative",
        pattern(
            rf"{{product:product}}[»\"”]?,? qu(?:e |')(?:le (?:groupe|constructeur) |"
            rf"la (?:marque|start-up) |l')?{{company|organization:maker}} (?:(?:a|ont|avait|"
            rf"vient de|va|doit|compte) )?(?:\w+ment |déjà |aussi )?(?P<trigger>{_LAUNCH}|"
            rf"{_PUT_OUT})\b"
        ),
        _with,
    ),
    Rule(
        "launch.arrives",
        pattern(
            r"{product:product}[»\"”]?(?:, (?:le |la |l'|son |sa )[a-zà-ÿ' -]{3,50}?)? "
            r"(?:de |d'|du )(?:[a-zà-ÿ'-]{2,20} ){0,2}?{company|organization:maker}"
            r"(?:, [^,;.:]{3,70})?,? (?P<trigger>arriv(?:e|era|ent)|débarqu(?:e|era)|"
            r"(?:est|sera) (?:désormais |déjà |enfin )?(?:disponible|sortie?|lancée?|"
            r"commercialisée?)|sort(?:ira)?|(?:entre|entrera|est entrée?) en (?:service|vente)) "
            r"(?:en|sur|dans|à|au|aux|le|la|dès|ce|cet|cette|chez|depuis|[\ue007])"
        ),
        _with,
    ),
    Rule("launch.fronted", _FRONTED, _fronted),
    Rule(
        "launch.noun",
        pattern(
            r"\b(?P<trigger>(?:lancement|sortie|commercialisation|mise sur le marché|existence|"
            r"arrivée|disponibilité))\b"
        ),
        _launch_named,
    ),
    Rule(
        "launch.new",
        pattern(
            r"\b(?:son|sa|ses) (?P<trigger>(?:tout |toute )?(?:nouveau|nouvel|nouvelle|dernier|"
            r"dernière) (?:[a-zà-ÿ'-]+ ){1,4}?)(?:baptisée? |appelée? |"
            r", )?[«\"]?\s?{product:product}"
        ),
        _apposed,
    ),
    *ARRIVAL_RULES,
)
