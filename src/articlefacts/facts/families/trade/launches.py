"""Product launches: «A lance P», «P, dévoilé lundi par A», «A a annoncé l'existence de P»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, clause, coordinated, date_of
from articlefacts.facts.arguments.participles import patient
from articlefacts.facts.arguments.topic import holder, holders, possessor, topic
from articlefacts.facts.families.trade.arrivals import ARRIVAL_RULES
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import ProductLaunch
from articlefacts.models.spans import Span

MAKERS: frozenset[Kind] = frozenset({"company", "organization"})
_PRODUCT: frozenset[Kind] = frozenset({"product"})

# A rival's product is named for comparison, not launched.
_COMPARED = re.compile(
    r"\b(?:concurrente?s?|rivale?s?|face à|comme|que|contre|inspirée?s? d[eu']|clin d'œil|"
    r"autour d[eu]s?|basée?s? sur|fondée?s? sur|grâce à|intégrée? à|compatible|pour|sur|à côté|"
    r"celles?|celui|parmi|version d[eu'])\s?(?:le |la |l'|du |de |d'|au )?(?:[a-zà-ÿ'-]+ ){0,3}$",
    re.IGNORECASE,
)


_ELSEWHERE = re.compile(
    r"\b(?:dans le cadre|projet|forage|construction|chantier|travaux|fabrication|production|"
    r"enquête|appel|offensive|campagne|grâce|avec|pour|face|via|depuis(?! [\ue007])|fusée|"
    r"satellites?|sonde|mission|feuille de route|stratégie|programme|concours|lors|occasion|"
    r"conférence|salon|événement|festival|opération|initiative|souscription|saison|édition)\b",
    re.I,
)


def _launch(hit: Hit, company: Item | None, product: Item | Span | None) -> Iterator[Draft]:
    if company is None or product is None or _is_power(company):
        return
    date = date_of(hit.view, hit.start)
    yield hit.draft(
        ProductLaunch,
        company=company.ref(),
        product=product.ref() if isinstance(product, Item) else product,
        date=date.value if date else None,
    )


def _is_power(maker: Item) -> bool:
    """Whether a State launches: its programmes and plans are no products."""
    return maker.entity is not None and bool(_POWER.match(maker.entity.name))


_POWER = re.compile(
    r"(?:gouvernement|[ée]tat|ministère|commission|parlement|préfecture|présidence)\b",
    re.IGNORECASE,
)


# «a présenté P comme un service» describes what is there already.
_DESCRIBED = re.compile(r"\s?(?:[»\"”]\s?)?comme\b", re.IGNORECASE)
_QUOTED_NAME = re.compile(r"[«\"“]\s?(?P<name>[A-ZÀ-Ý0-9][^«»\"“”]{1,40}?)\s?[»\"”]")


# «a mis sur le marché |le Xxxx, un vaccin»: a name that no item covers, told by what it is.
_APPOSED_NAME = re.compile(
    r"(?: (?:depuis |dès )?\ue007\ue010*)? (?:le |la |l'|les |son |"
    r"sa )?(?:[a-zà-ÿ'-]{3,16} ){0,2}?(?P<name>[A-ZÀ-Ý][\w'.-]{2,20}(?: (?:[A-ZÀ-Ý]\w{1,16}|"
    r"\d{1,4}))?),? (?:une? |son |sa |(?:le|la) premi[eè]re? )(?=[a-zà-ÿ])"
)


def _objects(hit: Hit) -> tuple[Item | Span, ...]:
    """Products that the verb governs: the first one after it, and those coordinated with it."""
    view = hit.view
    end = _object_end(hit)
    for product in view.between(hit.match.end(), end, _PRODUCT):
        gap = view.mask[hit.match.end() : product.start - view.start]
        after = view.mask[product.end - view.start :]
        if _COMPARED.search(gap) or _ELSEWHERE.search(gap) or _DESCRIBED.match(after):
            continue
        joined = coordinated(view, product, _PRODUCT)
        return (*joined, *_further(hit, joined[-1]))
    name = _QUOTED_NAME.search(view.mask, hit.match.end(), end) or _APPOSED_NAME.match(
        view.mask, hit.match.end(), end
    )
    gap = view.mask[hit.match.end() : name.start()] if name else ""
    if name is None or len(gap) > 60 or _COMPARED.search(gap) or _ELSEWHERE.search(gap):
        return ()
    return (view.span(*name.span("name")),)


_FURTHER = pattern(
    r"[^;:.«»]{0,110}?(?:, et| et|, ainsi que| ainsi que|, puis) (?:sur |de |d')?(?:le |la |l'|"
    r"les |un |une |son |sa |deux )(?:[a-zà-ÿ'-]+ ){0,3}?{product:next}"
)


def _further(hit: Hit, last: Item) -> tuple[Item, ...]:
    """«P, premier de sa lignée, ainsi que |Q»: what an insertion parts from the first."""
    view = hit.view
    match = _FURTHER.match(view.mask, last.end - view.start)
    gap = view.mask[last.end - view.start : match.start("next")] if match else ""
    item = view.group(match, "next") if match else None
    known = (
        item is not None
        and item.entity is not None
        and last.entity is not None
        and item.entity.id != last.entity.id
    )
    # A relative clause may have a verb and products of its own.
    return (item,) if item and known and not _OTHER_VERB.search(gap) else ()


_OTHER_VERB = re.compile(
    r"\b(?:qui|(?<!ainsi )que|dont|où|a|ont|est|sont|va|vont|pour|face|contre|concurren\w*|"
    r"rival\w*)\b",
    re.IGNORECASE,
)


def _object_end(hit: Hit) -> int:
    barrier = re.compile(r"[;]|\.\s|\bqui\b|\bdont\b|\bmais\b|\balors\b|\boù\b").search(
        hit.view.mask, hit.match.end()
    )
    return min(barrier.start() if barrier else len(hit.view.mask), hit.match.end() + 130)


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
    for product in _objects(hit) if makers else ():
        yield from _launch(hit, makers[0], product)


_OUT_WITH = pattern(
    r"(?:,? (?:\w+ment|aussi|également|enfin|en {date}|{date}|ce {date}),?)? (?:(?:le|la|les|son|"
    r"sa|ses|une?|deux) |l'|[«\"]\s?|[\ue004])"
)


def _launched(hit: Hit) -> Iterator[Draft]:
    """«P, dévoilé par A», «P a été lancé par A»."""
    view = hit.view
    product = patient(view, hit.start, hit.end, _PRODUCT)
    maker = next(iter(agent(view, hit.end, MAKERS)), None)
    if maker is None and product is not None and _BY_MAKER.search(view.mask, hit.end, hit.end + 60):
        maker = topic(hit.article, view, ("company",))
    yield from _launch(hit, maker, product)


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
    product = patient(view, hit.start, hit.end, _PRODUCT)
    of = _OF_MAKER.match(view.mask, product.end - view.start) if product else None
    if of:
        yield from _launch(hit, view.group(of, "maker"), product)


def _with(hit: Hit) -> Iterator[Draft]:
    """«Avec P, lancé en mai, X vise», «P, que X a lancé», «Le P de X arrive en France»."""
    view = hit.view
    yield from _launch(hit, view.group(hit.match, "maker"), view.group(hit.match, "product"))


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
    for product in _objects(hit) if maker else ():
        yield from _launch(hit, maker, product)


def _apposed(hit: Hit) -> Iterator[Draft]:
    """«son nouveau modèle P», in an article about its maker."""
    view = hit.view
    if _PART_OF.search(view.mask, max(hit.match.start() - 30, 0), hit.match.start()):
        return
    maker = possessor(hit.article, view, hit.start, MAKERS)
    yield from _launch(hit, maker, view.group(hit.match, "product"))


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
            r"{product:product}[»\"”]? (?:de |d'|du )(?:[a-zà-ÿ'-]{2,20} ){0,2}?{company|"
            r"organization:maker} (?P<trigger>arriv(?:e|era|ent)|débarqu(?:e|era)|"
            r"(?:est|sera) (?:désormais )?disponible|sort(?:ira)?|(?:sera|est) commercialisée?) "
            r"(?:en|sur|dans|à|au|aux|le|dès|ce|chez|depuis)\b"
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
