"""Product launches: «A lance P», «P, que X a lancé», «son nouveau modèle P»; all rules of launches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import subject
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.trade.arrivals import ARRIVAL_RULES
from articlefacts.facts.families.trade.christened import CHRISTENED_RULES
from articlefacts.facts.families.trade.goods_launches import GOODS_LAUNCH_RULES
from articlefacts.facts.families.trade.launch_nouns import NOUN_RULES
from articlefacts.facts.families.trade.launch_participles import LAUNCHED, PARTICIPLE_RULES
from articlefacts.facts.families.trade.launched_products import MAKERS, launch, objects
from articlefacts.facts.families.trade.makers import firm_of_head, maker_in_name
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, Item, pattern
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
    maker = makers[0] if makers else firm_of_head(hit)
    speaks = not maker and subject(hit.view, hit.start, PEOPLE)
    for product in objects(hit) if maker or speaks else ():
        # «N a présenté la Korvia Sprint»: for the firm that is in its name.
        named = maker or (maker_in_name(hit, product) if isinstance(product, Item) else None)
        yield from launch(hit, named, product)


_OUT_WITH = pattern(
    r"(?:,? (?:\w+ment|aussi|également|enfin|en {date}|{date}|ce {date}),?)? (?:(?:le|la|les|son|"
    r"sa|ses|une?|deux) |l'|[«\"]\s?|[\ue004])"
)


def _with(hit: Hit) -> Iterator[Draft]:
    """«Avec P, lancé en mai, X vise», «P, que X a lancé», «Le P de X arrive en France»."""
    view = hit.view
    yield from launch(hit, view.group(hit.match, "maker"), view.group(hit.match, "product"))


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
    "officialiser",
)
_PUT_OUT = (
    rf"{alternation('mettre')} (?:sur le marché|en vente|en ligne|en rayon)|ren(?:d|dent|du|dre|"
    rf"dra) (?:publi(?:cs?|ques?)|disponibles?)|{alternation('étrenner')}|dégain(?:e|ent|er|é)"
)

# «Commercialisé depuis mai, son casque P»
_FRONTED = pattern(
    rf"(?:^|[»\"] )(?P<trigger>{LAUNCHED})\b[^;:.,]{{0,50}}, (?:son|sa|ses|"
    rf"leur) (?:[a-zà-ÿ'-]+ ){{1,4}}?[«\"]?\s?{{product:product}}"
)


def _fronted(hit: Hit) -> Iterator[Draft]:
    """«Commercialisé depuis mai, son casque P aurait équipé N patients»: sold for certain."""
    for draft in _apposed(hit):
        yield replace(draft, presupposed=True)


LAUNCH_RULES: tuple[Rule, ...] = (
    *PARTICIPLE_RULES,
    *NOUN_RULES,
    Rule(
        "launch.launch",
        pattern(
            rf"\b(?P<trigger>{_LAUNCH}|{_PUT_OUT}|{alternation('lever')} le voile "
            rf"(?:{{date}} )?sur)\b"
        ),
        _launches,
    ),
    Rule(
        "launch.with",
        pattern(
            rf"\bavec (?:le |la |son |sa |l')?(?:[a-zà-ÿ'-]+ ){{0,3}}{{product:product}}[»\"”]?, "
            rf"(?P<trigger>{LAUNCHED})\b[^;:.,]{{0,50}}, "
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
        "launch.new",
        pattern(
            r"\b(?:son|sa|ses) (?P<trigger>(?:tout |toute )?(?:nouveau|nouvel|nouvelle|dernier|"
            r"dernière) (?:[a-zà-ÿ'-]+ ){1,4}?)(?:baptisée? |appelée? |"
            r", )?[«\"]?\s?{product:product}"
        ),
        _apposed,
    ),
    *ARRIVAL_RULES,
    *CHRISTENED_RULES,
    *GOODS_LAUNCH_RULES,
)
