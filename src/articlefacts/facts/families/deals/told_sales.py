"""Sales whose object is told before: «S cède ses 40 % à A», «S s'en est délesté auprès de A», «sa cession à A»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.others import other
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.deals.acquisitions import ADJUNCT, BUYERS, deal
from articlefacts.facts.families.deals.takeover_words import (
    BUYER,
    HAVE,
    OF_CAPITAL,
    SELLER,
    TARGET,
    TIME,
)
from articlefacts.facts.families.deals.told_targets import OBJECT_NOUN, entry, meant
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, NAMED_BEHIND, Item, pattern
from articlefacts.lexicon.verbs import alternation


def _sells_share(hit: Hit) -> Iterator[Draft]:
    """«S cède à A ses 40 % dans ce fabricant», «S vend 8 % du fabricant, pour 45 M€», «S cède ses 40 % à A»."""
    view = hit.view
    seller = holder(hit.article, view, hit.start, BUYERS)
    if seller is None or NAMED_BEHIND.match(view.mask, hit.match.end()):
        return
    buyer = hit.group("buyer") or _taker(hit)
    target = hit.group("target")
    if target is None and hit.match["noun"] is not None:
        target = meant(hit, seller, buyer)
    elif target is None and buyer:
        target = _told(hit, seller, buyer)
    yield from deal(hit, acquirer=buyer, target=target, seller=seller, stake=hit.group("share"))


def _taker(hit: Hit) -> Item | None:
    """To whom: «…, pour 45 M€, |au danois A|», «… |au profit de A|»."""
    found = _TO.match(hit.view.mask, hit.match.end())
    return hit.view.group(found, "to") if found else None


def _told(hit: Hit, *than: Item | None) -> Item | None:
    known = {item.entity.id for item in than if item and item.entity}
    found = entry(hit, known) or topic(hit.article, hit.view, COMPANY, at=hit.start, but=known)
    return found or other(hit.article, hit.view, hit.start, *than)


_TO = pattern(
    r"(?:,? (?:pour|contre|moyennant) [^.;:,]{3,60}?)?(?:,[^,.;:]{3,70},|,)? (?:à |au |au profit (?:de |d'|du )|"
    r"auprès (?:de |d'|du ))(?!{amount}|{percentage}|{place})" + BUYER.replace(":buyer", ":to")
)


def _rids_itself(hit: Hit) -> Iterator[Draft]:
    """«S s'en est délesté auprès de A», «S a revendu le tout à A»."""
    seller = holder(hit.article, hit.view, hit.start, BUYERS)
    buyer = hit.group("buyer")
    if seller is not None:
        target = _told(hit, seller, buyer)
        yield from deal(hit, acquirer=buyer, target=target, seller=seller)


def _its_cession(hit: Hit) -> Iterator[Draft]:
    """«B est restée familiale jusqu'à sa cession en 2011 à A»."""
    view, buyer = hit.view, hit.group("buyer")
    before = [
        i for i in free_bodies(view, 0, hit.start, COMPANY) if buyer and i.entity != buyer.entity
    ]
    target = before[0] if before else possessor(hit.article, view, hit.start, COMPANY)
    yield from deal(hit, acquirer=buyer, target=target)


def _of_which(hit: Hit) -> Iterator[Draft]:
    """«B, dont S a abandonné le contrôle à A»."""
    seller = hit.group("seller") or holder(hit.article, hit.view, hit.start, frozenset({"person"}))
    given_up = "abandonn" in hit.match["trigger"]  # not: a plan that was
    for draft in deal(
        hit,
        acquirer=hit.group("buyer"),
        target=hit.group("target"),
        seller=seller,
        stake=hit.group("share"),
    ):
        yield replace(draft, presupposed=True) if given_up else draft


def _held_then_bought(hit: Hit) -> Iterator[Draft]:
    """«A détient 58 % de B, rachetés en mars à S»: the share that it holds is the one bought."""
    buyer = holder(hit.article, hit.view, hit.match.start("held"), BUYERS)
    target = hit.group("target") or (_told(hit, buyer, hit.group("seller")) if buyer else None)
    yield from deal(
        hit, acquirer=buyer, target=target, seller=hit.group("seller"), stake=hit.group("share")
    )


_SELL = alternation("céder", "vendre", "revendre", "lâcher", "abandonner")
_RID = (
    rf"(?:{alternation('séparer', 'délester', 'désengager')}|déf(?:ait|aire|era|eront|eraient|erait|aisait|aisant|it)|"
    r"débarrass(?:ée?s?|er|era|erait|ait|ant|ent|e))"
)
_TO_BUYER = rf"(?:à |au |au profit (?:de |d'|du )|auprès (?:de |d'|du ))(?!{{amount}}|{{percentage}}|{{place}}){BUYER}"
_WHOSE = r"(?:(?:ses|les|leurs?|sa (?:part|participation)(?: résiduelle| restante)? de|une (?:part|participation|tranche) de|les siennes,(?: soit)?|les siens,(?: soit)?) |encore |environ |quelque )?"
_SOON = r"(?:d'ici (?:à )?(?:la fin |le )?(?:{date} )?|hors marché |en Bourse |discrètement )?"

TOLD_SALE_RULES: tuple[Rule, ...] = (
    Rule(
        "acquisition.sells_share",
        pattern(
            rf"\b(?P<trigger>{_SELL}|{_RID}(?= ))(?!\w) {ADJUNCT}{_SOON}(?:{_TO_BUYER} )?(?:de |d')?{_WHOSE}"
            rf"(?:[a-zà-ÿ]{{4,12}} (?:de )?)?{{percentage:share}}{OF_CAPITAL}(?: (?:de |dans |d(?=u )){OBJECT_NOUN}|"
            rf" (?:de |d'|du |dans |chez ){TARGET})?"
        ),
        _sells_share,
    ),
    Rule(
        "acquisition.rids_itself",
        pattern(
            rf"\b(?P<trigger>s'en (?:est |était |sont )?(?:[a-zà-ÿ]{{4,14}} )?{_RID}|"
            rf"{alternation('céder', 'vendre', 'revendre')} (?:le tout|l'ensemble)) {ADJUNCT}{_TO_BUYER}"
        ),
        _rids_itself,
    ),
    Rule(
        "acquisition.its_cession",
        pattern(
            rf"\b(?:son|sa|leur) (?P<trigger>cession|vente|revente|reprise)(?: [a-zà-ÿ]{{5,14}})?,? (?:{TIME})"
            rf"(?:à |au |aux mains (?:de |d'|du ))(?!{{amount}}|{{percentage}}|{{place}}){BUYER}"
        ),
        _its_cession,
    ),
    Rule(
        "acquisition.control_given_up",
        pattern(
            rf"{{company:target}}(?: \([^()]{{1,40}}\))?,? dont (?:{SELLER}|il|elle|ils|la famille|le fondateur|la fondatrice) "
            rf"(?P<trigger>(?:{HAVE}|vient de|va|avait) {TIME}(?:{_SELL}) )(?:le contrôle|la majorité|la totalité|"
            rf"les rênes|l'essentiel|{{percentage:share}}){OF_CAPITAL} {_TO_BUYER}"
        ),
        _of_which,
    ),
    Rule(
        "acquisition.held_then_bought",
        pattern(
            rf"\b(?P<held>{alternation('détenir', 'posséder', 'contrôler')}|a (?:déjà |désormais )?la main sur) "
            rf"(?:déjà |désormais )?{{percentage:share}}{OF_CAPITAL}(?: (?:de |d'|du ){TARGET})?,? "
            r"(?P<trigger>(?:rachet|acqui|achet|repri)[a-zé]{1,3}) (?:(?:en|fin|début|le|mi-) ?)?(?:{date} )?"
            rf"(?:à |au |auprès (?:de |d'|du ))(?!{{amount}}|{{percentage}}|{{place}}|la cause|l'idée){SELLER}"
        ),
        _held_then_bought,
    ),
)
