"""Launches whose product is told by what it is: «Sa carte, P, sortira en mai», «lance une gamme de tests, P», «P, un yaourt»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.principal import principal
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.trade.launch_goods import (
    BY_NAME,
    ENDS,
    GOODS,
    NAME,
    NO_PREPOSITION,
    OF_IT,
)
from articlefacts.facts.families.trade.makers import maker_in_name
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import ProductLaunch
from articlefacts.models.spans import Span


def _launch(hit: Hit, maker: Item | None, product: Item | Span | None, at: int) -> Iterator[Draft]:
    if maker is None or product is None or not maker.entity:
        return
    if isinstance(product, Item) and product.entity and product.entity.id == maker.entity.id:
        return
    date = date_of(hit.view, at)
    yield hit.draft(
        ProductLaunch,
        company=maker.ref(),
        product=product.ref() if isinstance(product, Item) else product,
        date=date.value if date else None,
    )


def _named(view: SentenceView, match: re.Match[str]) -> Item | Span | None:
    item = view.group(match, "name")
    # What is a product by its noun may look like a person's name.
    return item if item and item.kind != "person" else view.span(*match.span("name"))


def _brings_out(hit: Hit) -> Iterator[Draft]:
    """«X lancera une gamme de tests, P», «X attaquera l'Espagne avec P, une carte»."""
    maker = holder(hit.article, hit.view, hit.start, COMPANY)
    yield from _launch(hit, maker, _named(hit.view, hit.match), hit.start)


_VERB = (
    rf"(?:{alternation('lancer', 'dévoiler', 'sortir', 'commercialiser', 'présenter', 'proposer', 'prévoir', 'préparer')}|"
    rf"{alternation('inaugurer', 'créer', 'déployer', 'ouvrir')}|publi(?:e|era|ent|é|er)|prom(?:et|is|ettent|ettra|ettre)|{alternation('mettre')} (?:sur le marché|en vente|en ligne|en rayon)|"
    r"(?:étend|étoff|élargi|compl[éè]t|enrichi|attaqu|débarqu|arriv|entr|revien)[a-zà-ÿ]{1,5}(?= [^.;:,]{3,60} avec ))"
)
_DET = r"(?:une? |[sS]on |[sS]a |deux |trois |une toute |la |le |l')"

# «|Sa carte prépayée, P,| sortira en mai», «|L'application P,| promise pour mai»
_AHEAD = re.compile(
    rf"(?:^|[,;:«(]\s?|\b(?:et|mais|que|avec|dont) )(?P<det>[sS]on |[sS]a |[nN]otre |[lL]e |[lL]a |[lL]'|[uU]ne? |[cC]ette |[cC]e )(?:(?:prochaine?|nouvelle?|nouveau|"
    rf"future?|premi[eè]re?|propre) )?{GOODS}{OF_IT}(?: (?:de |d'|du )(?P<maker>\ue000\ue010*+))?"
    rf"(?:, (?:la |le )?|{NO_PREPOSITION} |,? (?:baptisée?|appelée?|nommée?|dénommée?) )[«\"“]?\s?{NAME}\s?[»\"”]?"
    r"(?:,? (?:de |d'|du )(?:groupe )?(?P<of>\ue000\ue010*+))?(?:, [^,;.:]{2,60},|,)? ?(?:qui )?(?:ne |n')?(?:doit |devrait |va |est |sera |a été )?$"
)


# «|P, le nouveau shampoing de X,| arrivera en mars»
_NAME_AHEAD = re.compile(
    rf"(?:^|[,;:«] ?|\b(?:et|mais|que|avec|sur|retarder|repousser|attendant) )(?:[lL]e |[lL]a |[lL]')?[«\"“]?\s?{NAME}\s?[»\"”]?, (?P<det>son |sa |le |la |l'|une? )(?:(?:prochaine?|nouvelle?|"
    rf"nouveau|nouvel|future?|premi[eè]re?|propre) )?{GOODS}{OF_IT}(?: (?:de |d'|du )(?P<maker>\ue000\ue010*+))?(?P<of>)"
    r",? ?(?:qui )?(?:ne |n')?(?:doit |devrait |va |est |sera )?$"
)


def _comes_out(hit: Hit) -> Iterator[Draft]:
    """«Sa carte prépayée, P, sortira en mai», «L'application P, promise pour mai, coûtera N»."""
    view = hit.view
    low = max(hit.start - 150, 0)
    ahead = _AHEAD.search(view.mask, low, hit.start) or _NAME_AHEAD.search(
        view.mask, low, hit.start
    )
    if ahead is None:
        return
    product = _named(view, ahead)
    but = {product.entity.id} if isinstance(product, Item) and product.entity else set()
    if isinstance(product, Item) and product.kind in ("company", "place") and _bare(view, product):
        return  # «Le modèle Toyota», «la ligne Brest»
    if ahead["maker"] or ahead["of"]:
        maker = view.group(ahead, "maker" if ahead["maker"] else "of")
    elif isinstance(product, Item) and (named := maker_in_name(hit, product)):
        maker = named
    elif ahead["det"].lower() == "notre ":
        maker = interviewed_firm(hit.article) or topic(hit.article, view, COMPANY, but=but)
    elif ahead["det"].lower() in ("son ", "sa "):
        maker = possessor(hit.article, view, ahead.start("det"), COMPANY)
    else:
        maker = interviewed_firm(hit.article) or topic(
            hit.article, view, COMPANY, at=ahead.start("det"), but=but
        )
        maker = maker or principal(hit.article, but)
    coming = _COMING.match(hit.match["trigger"])
    for draft in _launch(hit, maker, product, hit.start):
        yield replace(draft, status="planned", presupposed=False) if coming else draft


def _bare(view: SentenceView, item: Item) -> bool:
    """Whether nothing stands between a noun and a name: «la ligne |Brest|», not «la carte|, Brest,|»."""
    return bool(_WORD_BEFORE.search(view.mask, 0, item.start - view.start))


_WORD_BEFORE = re.compile(
    r"\b(?:modèles?|lignes?|marques?|enseignes?|services?|cartes?|chaînes?|comptes?|offres?|applications?|bus|navettes?|bateaux) $",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"attend|promi|prév|annonc|programm|[a-zà-ÿ]{3,12}(?:ra|ront)\b", re.IGNORECASE
)

_WHEN = r"(?:qu'en |en |à |au |pour |dès |le |d'ici (?:à )?|avant |depuis |fin |début |ce |cet |cette |l'|à l'|à la )?"


def _comes_in(hit: Hit) -> Iterator[Draft]:
    """«En octobre viendra la puce P»: of whom the text speaks."""
    view = hit.view
    product = _named(view, hit.match)
    but = {product.entity.id} if isinstance(product, Item) and product.entity else set()
    if isinstance(product, Item) and product.kind in ("company", "place") and _bare(view, product):
        return
    maker = hit.group("of") or topic(hit.article, view, COMPANY, but=but)
    yield from _launch(hit, maker, product, hit.match.start())


def _which(hit: Hit) -> Iterator[Draft]:
    """«P, le poste de poche que la société sortira en mai»."""
    maker = holder(hit.article, hit.view, hit.start, COMPANY)
    maker = maker or topic(hit.article, hit.view, COMPANY, at=hit.match.start())
    yield from _launch(hit, maker, _named(hit.view, hit.match), hit.start)


def _under_brand(hit: Hit) -> Iterator[Draft]:
    """«Sous la marque P, le groupe vendra dès mai des bornes»: whoever sells them."""
    view, name = hit.view, hit.match.span("name")
    maker = holder(hit.article, view, hit.start, COMPANY)
    product = _named(view, hit.match)
    if name[1] < hit.start:
        yield from _launch(hit, maker, product, hit.start)


GOODS_LAUNCH_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.goods",
        pattern(
            rf"\b(?P<trigger>{_VERB})\b(?=[^.;:«»]{{0,60}}? (?:une?|[sS]on|[sS]a|[dD]eux) )[^.;:«»]{{0,60}}?[ ,]{_DET}"
            rf"(?:(?:[a-zà-ÿ-]{{3,14}}) ){{0,1}}{GOODS}{OF_IT}{BY_NAME}[«\"“]?\s?{NAME}{ENDS}",
            0,
        ),
        _brings_out,
    ),
    Rule(
        "launch.own_goods",
        pattern(
            rf"\b(?P<trigger>{_VERB})\b,?[^.;:«»\ue005]{{0,60}}? (?:son |sa |notre )(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)|propre|future?) )?"
            rf"{GOODS}{OF_IT}{NO_PREPOSITION} [«\"“]?\s?{NAME}{ENDS}",
            0,
        ),
        _brings_out,
    ),
    Rule(
        "launch.is_goods",
        pattern(
            rf"\b(?P<trigger>{_VERB})\b[^.;:«»\ue005]{{0,60}}? (?:avec |le |la |l')?[«\"“]?\s?{NAME}\s?[»\"”]?, "
            rf"(?:une? |son |sa |(?:la|le) premi[eè]re? )(?:(?:[a-zà-ÿ-]{{3,14}}) ){{0,1}}{GOODS}\b",
            0,
        ),
        _brings_out,
    ),
    Rule(
        "launch.which_it_launches",
        pattern(
            rf"(?:^|[,;:«] ?|\b(?:et|mais|que) )(?:[lL]e |[lL]a |[lL]')?[«\"“]?\s?{NAME}\s?[»\"”]?, (?:le |la |l'|une? |ce |cette )[a-zà-ÿ'-]{{3,20}}{OF_IT} (?:que |qu')(?P<who>(?:le |la |l'|sa |son |il |elle )[^.;:,\ue002]{{0,30}}?|{{company}} )"
            rf"(?:a |vient de |va |compte |doit )?(?P<trigger>{alternation('lancer', 'sortir', 'commercialiser', 'dévoiler')})(?!\w)",
            0,
        ),
        _which,
    ),
    Rule(
        "launch.comes_in",
        pattern(
            rf"(?:^|[,;:] )(?:[eE]n |[aA]u |[àÀ] l'|[àÀA] |[lL]e |[dD]ébut |[fF]in |[pP]uis |[eE]nsuite ){{0,2}}(?:{{date}} )?(?P<trigger>viendr(?:a|ont)|arriver(?:a|ont)|sortir(?:a|ont)|suivr(?:a|ont)|débarquer(?:a|ont)|naîtr(?:a|ont)|verr(?:a|ont) le jour)"
            rf"(?: [^.;:,]{{2,30}},| enfin| aussi)? (?:une? |la |le |l'|sa |son )(?:nouvelle? |nouveau |première? |premier )?{GOODS}{OF_IT}(?:, (?:la |le )?|{NO_PREPOSITION} |,? (?:baptisée?|appelée?) )[«\"“]?\s?{NAME}{ENDS}"
            r"(?:\s?[»\"”])?(?:,? (?:de |d'|du )(?:groupe )?(?P<of>\ue000\ue010*+))?",
            0,
        ),
        _comes_in,
    ),
    Rule(
        "launch.under_brand",
        pattern(
            rf"\b[sS]ous (?:la marque|le nom|l'enseigne|le label|la bannière|la griffe) (?:de |d')?[«\"“]?\s?{NAME}\s?[»\"”]?, [^.;:«»]{{3,60}}? "
            rf"(?P<trigger>{alternation('proposer', 'vendre', 'lancer', 'commercialiser', 'sortir')}|ouvrira|servira|distribuera)\b",
            0,
        ),
        _under_brand,
    ),
    Rule(
        "launch.comes_out",
        pattern(
            r"\b(?P<trigger>(?:sort(?:ira|iront|ie?s?)?|arriv(?:e|era|eront|ée?s?)|débarqu(?:e|era)|entr(?:e|era) en (?:service|vente|production)|entrée? en service|para(?:ît|îtra)|lancée?|commercialisée?|"
            r"disponible|attendue?|promise?|prévue?|programmée?|annoncée?|mise? (?:en vente|sur le marché|en ligne|en service)|"
            r"(?:verra|a vu) le jour|dans les (?:rayons|bacs|kiosques)|sur le marché|en (?:rayons?|vente|kiosque|concession|magasin|librairie)|fer(?:a|ont) (?:ses débuts|son entrée|son apparition))(?!\w)(?! (?:de terre|libre|à (?:ses|échéance|maturité|terme|son|expiration|bout)))"
            rf"(?= (?:[^.;:,]{{1,40}} )?{_WHEN}{{date}})"
            r"|(?:sortira(?! de)|arrivera(?! à)|débarquera|entrera en (?:service|vente)|paraîtra|verra le jour|fera (?:ses débuts|son entrée|son apparition))(?!\w)"
            r"|(?:arrive|débarque|est|sera|déboule|atterrit|s'invite) (?:bientôt |prochainement |désormais |enfin )?(?:en (?:rayons?|magasins?|kiosques?|librairie|vente|concession)|dans les (?:rayons|bacs|kiosques|concessions)|chez \ue000))"
        ),
        _comes_out,
    ),
)
