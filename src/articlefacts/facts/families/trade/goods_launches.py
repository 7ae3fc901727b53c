"""Launches whose product is told by what it is: «Sa carte, P, sortira en mai», «lance une gamme de tests, P», «P, un yaourt»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import ProductLaunch
from articlefacts.models.spans import Span

# What firms bring out under a name.
_GOODS = (
    r"(?:appli(?:cation)?s?|cartes?|jeux?(?: vidéo)?|modèles?|gammes?|lignes?|marques?|enseignes?|parfums?|smartphones?|"
    r"téléphones?|tablettes?|consoles?|casques?|montres?|enceintes?|plate-?formes?|logiciels?|services?|offres?(?! (?:de (?:reprise|rachat|fusion|lancement|paix)|d'(?:emploi|achat)|publique|ferme))|outils?|"
    r"robots?|vélos?|voitures?|citadines?|berlines?|SUV|crossovers?|utilitaires?|scooters?|motos?|drones?|"
    r"yaourts?|biscuits?|boissons?|bières?|sodas?|fromages?|crèmes?|shampo{1,2}ings?|médicaments?|vaccins?|tests?|"
    r"traitements?|pneus?|aspirateurs?|machines?|séries?|magazines?|chaînes?|abonnements?|forfaits?|box|puces?|"
    r"comptes?|banque (?:en ligne|mobile|pour)|processeurs?|ordinateurs?|caméras?|appareils?|collections?|versions?|déclinaisons?|livrets?|néobanques?|"
    r"messageries?|chatbots?|moteurs?|fusées?|camions?|tracteurs?|poêles?|lampes?|jouets?|poupées?|consoles?|"
    r"chaussures?|baskets?|sacs?|bijoux|rouge à lèvres|sauces?|céréales|desserts?|glaces?|pizzas?|burgers?|compléments?)"
)
_NAME = r"(?P<name>[\ue000\ue002-\ue004]\ue010*+|[A-ZÀ-Ý](?:[\w'-]|\.(?=\w)){1,20}(?: (?:(?:de|du|des|d'|la|le|les|&) ){0,2}[A-ZÀ-Ý0-9](?:[\w'-]|\.(?=\w)){0,16}){0,3}(?: \d{1,4})?)"
_ENDS = r"(?=\s?[»\"”,.;:)]|\s?$| (?:qui|dont|pour|sur|en|dans|à|au|aux|avec|dès|d'ici|destin|vend|attend))"
_OF_IT = r"(?: (?!(?:qui|que|dont|et|est|a|sera|pour)\b)[a-zà-ÿ'-]{1,16}){0,6}?"
_BY_NAME = r"(?:, |,? (?:baptisée?s?|appelée?s?|nommée?s?|dénommée?s?|du nom de) | sous (?:la marque|le nom|l'enseigne) (?:de |d')?)"


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

# «le shampoing |de X|» gives no name.
_NO_PREPOSITION = "".join(
    rf"(?<! {word})" for word in "de du des en à au aux chez par avec pour sur et dans".split()
)
# «|Sa carte prépayée, P,| sortira en mai», «|L'application P,| promise pour mai»
_AHEAD = re.compile(
    rf"(?:^|[,;:«(]\s?|\b(?:et|mais|que|avec|dont) )(?P<det>[sS]on |[sS]a |[lL]e |[lL]a |[lL]'|[uU]ne? |[cC]ette |[cC]e )(?:(?:prochaine?|nouvelle?|nouveau|"
    rf"future?|premi[eè]re?|propre) )?{_GOODS}{_OF_IT}(?: (?:de |d'|du )(?P<maker>\ue000\ue010*+))?"
    rf"(?:, |{_NO_PREPOSITION} |,? (?:baptisée?|appelée?|nommée?|dénommée?) )[«\"“]?\s?{_NAME}\s?[»\"”]?"
    r"(?:,? (?:de |d'|du )(?:groupe )?(?P<of>\ue000\ue010*+))?(?:, [^,;.:]{2,60},|,)? ?(?:qui )?(?:ne |n')?(?:doit |devrait |va |est |sera )?$"
)


# «|P, le nouveau shampoing de X,| arrivera en mars»
_NAME_AHEAD = re.compile(
    rf"(?:^|[,;:«] ?|\b(?:et|mais|que) )(?:[lL]e |[lL]a |[lL]')?[«\"“]?\s?{_NAME}\s?[»\"”]?, (?P<det>son |sa |le |la |l'|une? )(?:(?:prochaine?|nouvelle?|"
    rf"nouveau|nouvel|future?|premi[eè]re?|propre) )?{_GOODS}{_OF_IT}(?: (?:de |d'|du )(?P<maker>\ue000\ue010*+))?(?P<of>)"
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
    if ahead["maker"] or ahead["of"]:
        maker = view.group(ahead, "maker" if ahead["maker"] else "of")
    elif ahead["det"].lower() in ("son ", "sa "):
        maker = possessor(hit.article, view, ahead.start("det"), COMPANY)
    else:
        maker = topic(hit.article, view, COMPANY, at=ahead.start("det"), but=but)
    coming = _COMING.match(hit.match["trigger"])
    for draft in _launch(hit, maker, product, hit.start):
        yield replace(draft, status="planned", presupposed=False) if coming else draft


_COMING = re.compile(r"attend|promi|prév|annonc|programm", re.IGNORECASE)

GOODS_LAUNCH_RULES: tuple[Rule, ...] = (
    Rule(
        "launch.goods",
        pattern(
            rf"\b(?P<trigger>{_VERB})\b(?=[^.;:«»]{{0,60}}? (?:une?|[sS]on|[sS]a|[dD]eux) )[^.;:«»]{{0,60}}?[ ,]{_DET}"
            rf"(?:(?:[a-zà-ÿ-]{{3,14}}) ){{0,1}}{_GOODS}{_OF_IT}{_BY_NAME}[«\"“]?\s?{_NAME}{_ENDS}",
            0,
        ),
        _brings_out,
    ),
    Rule(
        "launch.is_goods",
        pattern(
            rf"\b(?P<trigger>{_VERB})\b[^.;:«»]{{0,60}}? (?:avec |le |la |l')?[«\"“]?\s?{_NAME}\s?[»\"”]?, "
            rf"(?:une? |son |sa |(?:la|le) premi[eè]re? )(?:(?:[a-zà-ÿ-]{{3,14}}) ){{0,1}}{_GOODS}\b",
            0,
        ),
        _brings_out,
    ),
    Rule(
        "launch.comes_out",
        pattern(
            r"\b(?P<trigger>sort(?:ira|iront|ie?s?)?|arriv(?:e|era|eront|ée?s?)|débarqu(?:e|era)|lancée?|commercialisée?|"
            r"disponible|attendue?|promise?|prévue?|programmée?|annoncée?|mise? (?:en vente|sur le marché|en ligne|en service)|"
            r"(?:verra|a vu) le jour|dans les rayons|en rayons?|en vente)\b"
            r"(?= (?:[^.;:,]{1,40} )?(?:qu'en |en |à |au |pour |dès |le |d'ici (?:à )?|avant |depuis |fin |début |ce |cet |cette |l'|à l'|à la )?{date})"
        ),
        _comes_out,
    ),
)
