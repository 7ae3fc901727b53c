"""Things of a business that change hands without a name: «A rachète trois usines de S», «S cède ses radios à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.families.deals.acquisitions import ADJUNCT, BUYERS, acquisition
from articlefacts.facts.families.deals.assets import ASSET, OF_ASSET
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


def _seizes(hit: Hit) -> Iterator[Draft]:
    """«A met la main sur trois usines de S», «A s'empare du site de Sandor»; an army seizes too."""
    for buyer in holders(hit.article, hit.view, hit.start, BUYERS - {"organization"}):
        yield from _deal_of_thing(hit, acquirer=buyer, seller=hit.group("seller"))


def _sells(hit: Hit) -> Iterator[Draft]:
    """«S cède ses radios régionales à A»."""
    seller = holder(hit.article, hit.view, hit.start, BUYERS)
    yield from _deal_of_thing(hit, acquirer=hit.group("buyer"), seller=seller)


def _restarts(hit: Hit) -> bool:
    """«la reprise de la mine», «a repris ses activités»: as often at work again as bought."""
    noun = hit.match["trigger"].lower() == "reprise"
    verb = hit.match["trigger"].startswith("rep") and _WORK.match(hit.match["asset"])
    told = hit.group("seller") or hit.group("buyer")
    return told is None and bool(noun or verb)


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


_PRICED = r"(?:,? (?:pour|contre|moyennant) (?:[a-zà-ÿ'-]{1,14} ){0,4}?{amount})?"
_NO_PRICE = "(?!{amount}|{percentage}|{place})"
_FROM = rf"(?: (?:de |d'|du |à |au |auprès (?:de |d'|du )){_NO_PRICE}{SELLER})?"
_TO = rf"(?:{_PRICED}(?:,(?: [^,.;]{{3,50}},)?)? (?:à |au |aux ){_NO_PRICE}{BUYER})?"
_BY = rf" par {BUYER}"
_BUY = alternation("racheter", "acquérir", "acheter", "reprendre")
_SELL = alternation("céder", "vendre", "revendre")
_BOUGHT = alternation("racheter", "acquérir", "acheter", "reprendre", tenses=("participle",))
_SOLD = alternation("céder", "vendre", "revendre", tenses=("participle",))
_IS = (
    r"(?:(?:a|ont|avait|avaient|aurait|auraient) été |(?:est|sont|sera|seront|serait|fut|furent) |"
    r"(?:(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient) |"
    r"(?:vient|viennent|venait) d')être )"
)
_HAS = r"(?:a|ont|avait|avaient|aurait|auraient|vient de|viennent de|va|vont|veut|veulent) "
_HEAD = r"(?<!\bde )(?<!\bd')(?<!\bà )(?<!\bdans )(?<!\bavec )(?<!\bpour )(?<!\bsur )(?<!\w)"

_HAND = (
    rf"(?:{alternation('mettre')} (?:la main|le grappin)|{alternation('faire')} main basse|"
    rf"{alternation('jeter')} son dévolu)"
)
_FOR_PURCHASE = r"candidats? (?:au rachat|à la reprise|à l'acquisition)"
_SEIZE = (
    rf"(?:s'(?:est |était )?{alternation('emparer')}|{alternation('prendre')} le contrôle|"
    rf"(?:se |s'est |se sont ){alternation('porter')} (?:acquéreur|repreneur|{_FOR_PURCHASE})|"
    rf"(?:est|sont|était|étaient|serait|reste) {_FOR_PURCHASE})"
)

ASSET_DEAL_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.buy_asset",
        pattern(
            rf"\b(?P<trigger>{_BUY}|s'(?:est |était )?{alternation('offrir', 'adjuger')})(?!\w) "
            rf"{ADJUNCT}{ASSET}{_FROM}"
        ),
        _buys,
    ),
    Rule(
        "acquisition.hand_on_asset",
        pattern(rf"\b(?P<trigger>{_HAND}) {TIME}sur {ASSET}{_FROM}"),
        _seizes,
    ),
    Rule(
        "acquisition.seize_asset",
        pattern(rf"\b(?P<trigger>{_SEIZE}) {TIME}{OF_ASSET}{_FROM}"),
        _seizes,
    ),
    Rule(
        "acquisition.buy_from_asset",
        pattern(
            rf"\b(?P<trigger>{_BUY})(?!\w) {TIME}(?:à |au |auprès (?:de |d'|du )){_NO_PRICE}{SELLER},? {ASSET}"
            r"(?! (?:dans|chez) [^.;,\ue003]{0,24}\ue000)"
        ),
        _buys,
    ),
    Rule(
        "acquisition.sell_asset",
        pattern(rf"\b(?P<trigger>{_SELL})(?!\w) {ADJUNCT}{ASSET}{_TO}"),
        _sells,
    ),
    Rule(
        "acquisition.part_with_asset",
        pattern(
            rf"\b(?P<trigger>{alternation('séparer', 'délester')})(?!\w) {ADJUNCT}(?=d)"
            rf"{OF_ASSET}{_TO}"
        ),
        _sells,
    ),
    Rule(
        "acquisition.sell_to_asset",
        pattern(rf"\b(?P<trigger>{_SELL}) {TIME}(?:à |au ){_NO_PRICE}{BUYER},? {ASSET}"),
        _sells,
    ),
    Rule(
        "acquisition.purchase_asset",
        pattern(
            rf"\b(?P<trigger>rachat|acquisition|achat|reprise)(?: [a-zà-ÿ]{{5,14}})? "
            rf"(?:{WHEN} )?{OF_ASSET}(?:{_BY}|{_FROM})"
        ),
        _purchase,
    ),
    Rule(
        "acquisition.sale_asset",
        pattern(
            rf"(?<!point de )(?<!points de )\b(?P<trigger>cession|vente)(?: [a-zà-ÿ]{{5,14}})?{_PRICED} "
            rf"{OF_ASSET}(?: (?:de |d'|du groupe )(?:(?:la |le |l')(?:[a-zà-ÿ-]{{4,16}} )?)?{{company:seller}})?{_TO}"
        ),
        _sale,
    ),
    Rule(
        "acquisition.asset_bought",
        pattern(
            rf"{_HEAD}{ASSET}(?:,(?: [^,.;]{{3,60}},)?)? (?P<trigger>(?:{_IS}{TIME})?{_BOUGHT}) {TIME}par {BUYER}"
        ),
        _told,
    ),
    Rule(
        "acquisition.asset_sold",
        pattern(
            rf"{_HEAD}{ASSET}(?:,(?: [^,.;]{{3,60}},)?)? (?P<trigger>(?:{_IS}{TIME})?{_SOLD}) {TIME}"
            rf"(?:à |au ){_NO_PRICE}{BUYER}(?: par {SELLER})?"
        ),
        _told,
    ),
    Rule(
        "acquisition.asset_which",
        pattern(
            rf"{ASSET},? (?:que |qu')(?:le |la |l')?(?:groupe )?{{company|person:buyer}} "
            rf"(?P<trigger>{_HAS}{TIME}{_BUY})(?!\w)(?: {TIME}(?:à |au |auprès (?:de |d'|du ))"
            rf"{_NO_PRICE}{SELLER})?"
        ),
        _told,
    ),
)
