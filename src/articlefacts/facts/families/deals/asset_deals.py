"""Things of a business that change hands without a name: «A rachète trois usines de S», «S cède ses radios à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.families.deals.acquisitions import ADJUNCT, BUYERS, acquisition
from articlefacts.facts.families.deals.assets import OWNER_BEHIND, SITE
from articlefacts.facts.families.deals.deal_nouns import governing_subject
from articlefacts.facts.families.deals.sales import negotiator
from articlefacts.facts.families.deals.takeover_words import BUYER, SELLER, TIME, WHEN
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation


def _deal_of_thing(
    hit: Hit, *, acquirer: Item | None = None, seller: Item | None = None
) -> Iterator[Draft]:
    """The deal, unless somebody would deal with himself."""
    if not (acquirer or seller) or (acquirer and seller and acquirer.entity == seller.entity):
        return
    words = hit.view.span(*hit.match.span("asset"))
    if _VAGUE.search(hit.match["asset"]) and not (acquirer and seller) and not _is_passive(hit):
        return
    yield acquisition(hit, words, acquirer=acquirer, seller=seller)


# «Le domaine a été racheté par A»: no other sense is left.
def _is_passive(hit: Hit) -> bool:
    return hit.match.start("asset") < hit.start


# «un champ», «ses catalogues», «deux permis»: things of a business only where the words behind say so, or a place.
_VAGUE = re.compile(
    r"\b(?:champ|bloc|permis|domaine|unité|catalogue|parc|ferme|cave)s?\b(?!.*[\ue003]| (?:éolien|"
    r"solaire|photovoltaïque|agricole|viticole|skiable|forestier|pétrolier|minier|gazier|agrivoltaïque|"
    r"aquacole|piscicole|verticale|hôtelier|coopérative|offshore|industriel|immobilier|musica|"
    r"d'attractions|de loisirs|animalier|d'exploration|d'exploitation|de (?:production|fabrication|"
    r"traitement|transformation|conditionnement|recyclage|valorisation|méthanisation)))",
    re.IGNORECASE,
)


def _buys(hit: Hit) -> Iterator[Draft]:
    """«A rachète trois usines de S», «A a repris le site de Sandor»."""
    # «L'armée a repris la mine»: a body takes back what no deal gave it.
    kinds = BUYERS - {"organization"} if hit.match["trigger"].startswith("rep") else BUYERS
    if _restarts(hit):
        return
    for buyer in holders(hit.article, hit.view, hit.start, kinds):
        yield from _deal_of_thing(hit, acquirer=buyer, seller=hit.group("seller"))


def _sells(hit: Hit) -> Iterator[Draft]:
    """«S cède ses radios régionales à A»."""
    seller = holder(hit.article, hit.view, hit.start, BUYERS)
    yield from _deal_of_thing(hit, acquirer=hit.group("buyer"), seller=seller)


def _restarts(hit: Hit) -> bool:
    """«la reprise de la mine», «a repris ses activités»: as often at work again as bought."""
    noun = hit.match["trigger"].lower() == "reprise"
    verb = hit.match["trigger"].startswith("rep") and _WORK.match(hit.match["asset"])
    return hit.group("seller") is None and bool(noun or verb)


_WORK = re.compile(r"(?:(?:ses|ces|leurs) )?(?:activités|exploitation)", re.IGNORECASE)


def _purchase(hit: Hit) -> Iterator[Draft]:
    """«A annonce la reprise de trois usines de S»."""
    if not _restarts(hit) and (buyer := hit.group("buyer") or governing_subject(hit)):
        yield from _deal_of_thing(hit, acquirer=buyer, seller=hit.group("seller"))


def _sale(hit: Hit) -> Iterator[Draft]:
    """«S annonce la vente de cinq chaînes à A»."""
    buyer = hit.group("buyer") or negotiator(hit)
    if seller := governing_subject(hit) or (buyer and hit.group("seller")):
        yield from _deal_of_thing(hit, acquirer=buyer, seller=seller)


def _told(hit: Hit) -> Iterator[Draft]:
    """«L'usine a été rachetée par A», «le magasin que A a repris à S»: both stand beside the verb."""
    yield from _deal_of_thing(hit, acquirer=hit.group("buyer"), seller=hit.group("seller"))


# What only a plural tells from a firm, a share or a restart: «la chaîne», «reprendre son activité».
_SEVERAL = (
    r"(?:activités|actifs|chaînes|stations-service|stations|studios|journaux|magazines|quotidiens|"
    r"hebdomadaires|terminaux|brevets|marques|enseignes|tours|antennes|réseaux|opérations|centres commerciaux|"
    r"chantiers navals|infrastructures|points de vente|parkings)"
)
_STOPS = (
    r"(?:pour|contre|moyennant|qui|que|dont|par|avec|afin|lors|après|avant|chez|auprès|ainsi|mais|"
    r"puis|est|ont|sont|sera|grâce|dans|sur|entre|depuis|vers|sous|sans|selon|via|pendant|lui|elle|"
    r"notamment|aussi|également|déjà|aux|des)"
)
# «de télévision locale», «à Sandor», «de 640 MW»
_TAIL = (
    rf"(?: (?!{_STOPS}\b)[a-zà-ÿ-]{{3,20}}| (?:de |d'|du |des )(?:la |l'|les )?(?!{_STOPS}\b)"
    r"[a-zà-ÿ-]{3,20}| (?:de |d'|du |des |en |à |au |aux |dans )(?:la |le |l'|les )?{place}|"
    r" (?:de )?{number}(?: [A-Za-z]{1,3}\b)?|"
    # «d'oxygène |et d'azote|», «pétrolières |et gazières|»
    rf" et (?:de |d')(?!la |l'|les )[a-zà-ÿ-]{{3,20}}|"
    r" et [a-zà-ÿ-]{3,14}(?:ques?|aux|ales?|iers?|ières?|ives?|ifs?|aires?|elles?|els|ines?)\b){0,5}"
)
_ONE = r"(?:(?:une?|le|la|les|son|sa|ses|leurs?|cette|cet|ce|ces) |l')"
_MANY = (
    r"(?:{number}|plusieurs|certaines?|certains|une partie|une dizaine|l'ensemble|la totalité) "
    r"(?:(?:de |d'entre )?(?:ses|ces|leurs) |de |des )?"
)
# A name behind it is that of the thing itself, which other rules read.
_END = (
    r"(?=[.;:)»]|$|,(?! (?:la |le |l')?[«\"“]?[\ue000\ue004])|"
    rf" (?:{_STOPS}|à|au|en|et|ou|le|la|a)\b| l'| de (?:ce dernier|cette dernière|celui-ci|celle-ci)\b|"
    rf"{OWNER_BEHIND}[\ue000\ue001])"
)
_BEFORE = (
    r"(?:(?:autres?|anciens?|anciennes?|derni(?:er|ère)s?|premi(?:er|ère)s?|nouve(?:aux|lles?)|grande?s?|"
    r"petite?s?|vastes?|propres?|principa(?:ux|les?)|futur(?:e|s|es)?|{number}) ){0,2}"
)
# «un laboratoire d'idées», «un atelier de réflexion»
_THOUGHT = (
    r"(?:laboratoire|atelier|exploitation|pôle)s? (?:d'idées|de (?:réflexion|pensée|compétences?))"
)
# A building sold is no business changing hands.
_BODY = (
    rf"(?:{_ONE})?(?P<asset>(?:{_MANY})?{_BEFORE}"
    rf"(?:(?!immeuble|{_THOUGHT}){SITE}|{_SEVERAL})\b{_TAIL}){_END}(?! (?:à|dès) {{amount}})"
)
_ASSET = rf"(?={_ONE}|{_MANY}){_BODY}"
# «du site», «des magasins»: the article is in the preposition.
_OF_ASSET = rf"(?:(?:de |d')?(?={_ONE}|{_MANY})|du |des ){_BODY}"
_PRICED = r"(?:,? (?:pour|contre|moyennant) (?:[a-zà-ÿ'-]{1,14} ){0,4}?{amount})?"
_NO_PRICE = "(?!{amount}|{percentage}|{place})"
_FROM = rf"(?: (?:de |d'|du |à |au |auprès (?:de |d'|du )){_NO_PRICE}{SELLER})?"
_TO = rf"(?:{_PRICED}(?:,(?: [^,.;]{{3,50}},)?)? (?:à |au |aux ){_NO_PRICE}{BUYER})?"
_BY = rf" par {BUYER}"
_BUY = alternation("racheter", "acquérir", "acheter", "reprendre")
_SELL = alternation("céder", "vendre", "revendre")
_BOUGHT = alternation("racheter", "acquérir", "acheter", "reprendre", tenses=("participle",))
_SOLD = alternation("céder", "vendre", "revendre", tenses=("participle",))
_IS = r"(?:(?:a|ont|avait|avaient|aurait|auraient) été |(?:est|sont|sera|seront|fut|furent) )"
_HAS = r"(?:a|ont|avait|avaient|aurait|auraient|vient de|viennent de|va|vont|veut|veulent) "
_HEAD = r"(?<!\bde )(?<!\bd')(?<!\bà )(?<!\bdans )(?<!\bavec )(?<!\bpour )(?<!\bsur )(?<!\w)"

ASSET_DEAL_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.buy_asset",
        pattern(
            rf"\b(?P<trigger>{_BUY}|s'(?:est |était )?{alternation('offrir', 'adjuger')})(?!\w) "
            rf"{ADJUNCT}{_ASSET}{_FROM}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.buy_from_asset",
        pattern(
            rf"\b(?P<trigger>{_BUY})(?!\w) {TIME}(?:à |au |auprès (?:de |d'|du )){_NO_PRICE}{SELLER},? {_ASSET}"
            r"(?! (?:dans|chez) [^.;,\ue003]{0,24}\ue000)"
        ),
        _buys,
    ),
    Rule(
        "acquisition.sell_asset",
        pattern(rf"\b(?P<trigger>{_SELL})(?!\w) {ADJUNCT}{_ASSET}{_TO}"),
        _sells,
    ),
    Rule(
        "acquisition.part_with_asset",
        pattern(
            rf"\b(?P<trigger>{alternation('séparer', 'délester')})(?!\w) {ADJUNCT}(?=d)"
            rf"{_OF_ASSET}{_TO}"
        ),
        _sells,
    ),
    Rule(
        "acquisition.sell_to_asset",
        pattern(rf"\b(?P<trigger>{_SELL}) {TIME}(?:à |au ){_NO_PRICE}{BUYER},? {_ASSET}"),
        _sells,
    ),
    Rule(
        "acquisition.purchase_asset",
        pattern(
            rf"\b(?P<trigger>rachat|acquisition|achat|reprise)(?: [a-zà-ÿ]{{5,14}})? "
            rf"(?:{WHEN} )?{_OF_ASSET}(?:{_BY}|{_FROM})"
        ),
        _purchase,
    ),
    Rule(
        "acquisition.sale_asset",
        pattern(
            rf"(?<!point de )(?<!points de )\b(?P<trigger>cession|vente)(?: [a-zà-ÿ]{{5,14}})?{_PRICED} "
            rf"{_OF_ASSET}(?: (?:de |d'|du groupe )(?:(?:la |le |l')(?:[a-zà-ÿ-]{{4,16}} )?)?{{company:seller}})?{_TO}"
        ),
        _sale,
    ),
    Rule(
        "acquisition.asset_bought",
        pattern(
            rf"{_HEAD}{_ASSET}(?:,(?: [^,.;]{{3,60}},)?)? (?P<trigger>(?:{_IS}{TIME})?{_BOUGHT}) {TIME}par {BUYER}"
        ),
        _told,
    ),
    Rule(
        "acquisition.asset_sold",
        pattern(
            rf"{_HEAD}{_ASSET}(?:,(?: [^,.;]{{3,60}},)?)? (?P<trigger>(?:{_IS}{TIME})?{_SOLD}) {TIME}"
            rf"(?:à |au ){_NO_PRICE}{BUYER}(?: par {SELLER})?"
        ),
        _told,
    ),
    Rule(
        "acquisition.asset_which",
        pattern(
            rf"{_ASSET},? (?:que |qu')(?:le |la |l')?(?:groupe )?{{company|person:buyer}} "
            rf"(?P<trigger>{_HAS}{TIME}{_BUY})(?!\w)(?: {TIME}(?:à |au |auprès (?:de |d'|du ))"
            rf"{_NO_PRICE}{SELLER})?"
        ),
        _told,
    ),
)
