"""What an acquisition is made of: who buys, what is bought, the share, the price, the draft."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.families.deals.assets import owns_the_thing
from articlefacts.facts.families.deals.deal_prices import price_of
from articlefacts.facts.families.deals.takeover_words import WHEN
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import COMPANY, Item, Kind, pattern
from articlefacts.models.facts import Acquisition
from articlefacts.models.spans import Span
from articlefacts.models.values import Percentage

BUYERS: frozenset[Kind] = frozenset({"company", "organization", "person"})
TARGETS: frozenset[Kind] = frozenset({"company", "organization", "product"})

_DETERMINER = (
    r"(?:l'|(?:la|le|les|un|une|son|sa|ses|leur|leurs|ses deux|l'ensemble de|une partie de) )?"
)
# «le doyen de la filière, X», «l'allemand X», «sa filiale X», «la marque de cosmétiques X»
_DESCRIPTION = (
    r"(?:(?!(?:contre|avec|sur|dans|pour|par|en|après|qui|que|dont|et|à|au|aux|sous|lors|selon|"
    r"opérée?|leur|ses|chez|auprès|entre) )[a-zà-ÿ0-9'-]{1,24} ){0,6}?(?:, )?[«\"“]?\s?"
)
# «son concurrent lyonnais, |X|.», «un autre groupe d'édition : |X|»
_APPOSED = (
    r"(?:(?:un|une|son|sa|leur|le|la) |l')(?:autre |nouveau |nouvelle |petite? |grande? |"
    rf"principale? )?(?:concurrente?|rivale?|{COMPANY_NOUN})"
    r"(?: (?!(?:qui|que|dont|et|pour|par|avec) )[a-zà-ÿ'-]{1,24}){0,4}(?: ?: |"
    r", (?=[\ue000\ue001]\ue010*(?:[,.;)]| pour\b|$)))"
)
TARGET = rf"(?:{_APPOSED}|{_DETERMINER}{_DESCRIPTION})" + r"{company|organization|product:target}"
# «a vendu en janvier sa marque», «rachète également»
ADJUNCT = (
    rf"(?:(?:{WHEN}|également|aussi|ainsi|notamment|récemment|alors|désormais|pour cela|"
    r"finalement|déjà|par ailleurs|coup sur coup|successivement|tour à tour|dans la foulée|"
    r"(?:pour|contre|moyennant) (?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount}(?: \([^()]{1,40}\))?) ){0,2}"
)
STAKE = r"(?:[a-zà-ÿ'-]{1,14} ){0,4}?{percentage:stake}"
OF_STAKE = (
    r"(?: du capital| des (?:parts|actions|titres)| de participation| de la société|"
    r" de l'entreprise){0,2}"
)
_BUYBACK = re.compile(r"\bd'actions\b|\bd'actifs propres\b|\bses propres\b", re.IGNORECASE)


def buyers(hit: Hit) -> tuple[Item | None, ...]:
    """Who does what the verb of a hit says, each of them: «A et C ont racheté B»."""
    return holders(hit.article, hit.view, hit.start, BUYERS) or (None,)


def deal(
    hit: Hit,
    *,
    acquirer: Item | None = None,
    target: Item | None = None,
    seller: Item | None = None,
    stake: Item | None = None,
) -> Iterator[Draft]:
    """Draft an acquisition; price and date are looked for in the clause of the trigger."""
    target, seller = _parted(hit, _own_name(hit, target) if target else None, seller)
    acquirer = _another(hit, acquirer, target)
    target = _another(hit, target, acquirer, seller)
    if target and owns_the_thing(hit.view, target, hit.start):
        return
    if target and _ANOTHERS.search(
        hit.view.mask, hit.end, max(target.start - hit.view.start, hit.end)
    ):
        return
    named = [i.entity.id for i in (acquirer, target, seller) if i and i.entity]
    if target is None or not (acquirer or seller) or len(set(named)) < len(named):
        return
    if (
        seller is None
        and stake is None
        and _SOMEBODYS_PARTS.search(
            hit.view.mask, hit.start, max(target.start - hit.view.start, hit.start)
        )
    ):
        return
    if not _BUYBACK.search(hit.view.mask[hit.start : hit.end + 30]):
        stake = stake or _share_behind(hit, target)
        yield acquisition(hit, target, acquirer=acquirer, seller=seller, stake=stake)


def _another(hit: Hit, item: Item | None, *than: Item | None) -> Item | None:
    """An item, but for a noun that would be who stands on the other side: «|Le fonds| a racheté B»."""
    known = {i.entity.id for i in than if i and i.entity}
    if item is None or item.named or not item.entity or item.entity.id not in known:
        return item
    noun, at = item.value.text, max(item.start - hit.view.start, 0)
    return topic(hit.article, hit.view, COMPANY, noun=noun, at=at, but=known) or item


# «rachète |Xxxx, la maison mère de |B»: one that no item covers is bought.
_ANOTHERS = re.compile(
    r"\b[A-ZÀ-Ý][\w&-]{2,24}, (?:la |le |l'|une? |maison |société |filiale |propriétaire )"
)


def acquisition(
    hit: Hit,
    target: Item | Span,
    *,
    acquirer: Item | None = None,
    seller: Item | None = None,
    stake: Item | None = None,
) -> Draft:
    """The draft, with the price and the date that its clause tells; a thing is told by its words."""
    date = date_of(hit.view, hit.start)
    price = price_of(hit, target)
    return hit.draft(
        Acquisition,
        acquirer=acquirer.ref() if acquirer else None,
        target=target.ref() if isinstance(target, Item) else target,
        seller=seller.ref() if seller else None,
        stake=stake.value if stake and isinstance(stake.value, Percentage) else None,
        amount=price.value if price else None,
        date=date.value if date else None,
    )


# «les parts de S |dans B», «les 12 % que S détenait au capital de B»
_PARTS = re.compile(
    r"\b(?:parts?|participations?|actions|titres)\b[^,;]{0,40}$|\ue006\ue010* (?:de |d'|"
    r"du )[^,;]{0,24}$",
    re.IGNORECASE,
)
# «racheter les parts de X»: X is as often who sells them.
_SOMEBODYS_PARTS = re.compile(r"\bles parts (?:de |d'|du )[^,;]{0,24}$", re.IGNORECASE)
_PARTS_IN = pattern(
    r" (?:dans|au capital de|au capital d'|chez) (?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|product|organization:real}"
)


def _parted(hit: Hit, target: Item | None, seller: Item | None) -> tuple[Item | None, Item | None]:
    """Target and seller; in «les parts de S dans B» the name behind «parts de» is who sells."""
    if (
        target is None
        or seller is not None
        or not _PARTS.search(
            hit.view.mask, hit.start, max(target.start - hit.view.start, hit.start)
        )
    ):
        return target, seller
    match = _PARTS_IN.match(hit.view.mask, target.end - hit.view.start)
    return (hit.view.group(match, "real"), target) if match else (target, seller)


# «l'éditeur de "X", |B, pour 3 M€»: X is what B makes.
_MAKER_OF = re.compile(
    r"(?:l'|le |la )(?:édit|fabric|concept|cré|exploit|propriét|opérat|distribut|produc|"
    r"maison mère|promot|gestionnaire)\w*(?: [a-zà-ÿ-]{4,14})? (?:des? |du |d')(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{3,14} ){0,3}[«\"“]?\s?$",
    re.IGNORECASE,
)
_ITS_NAME = pattern(r"\s?[»\"”]?, (?:la |le |l')?{company:name}(?=[,.;]| pour | moyennant |$)")


def _own_name(hit: Hit, target: Item) -> Item:
    at = target.start - hit.view.start
    behind = _ITS_NAME.match(hit.view.mask, target.end - hit.view.start) if at >= 0 else None
    if behind is None or not _MAKER_OF.search(hit.view.mask, max(at - 80, 0), at):
        return target
    return hit.view.group(behind, "name") or target


# «entre au capital de B |à hauteur de 20 %»
_SHARE_BEHIND = pattern(
    r"(?: \([^()]{1,40}\))?,? (?:à hauteur (?:de |d')|à concurrence (?:de |"
    r"d')|à (?=\ue006))(?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake}"
)


def _share_behind(hit: Hit, target: Item) -> Item | None:
    match = _SHARE_BEHIND.match(hit.view.mask, max(target.end - hit.view.start, 0))
    return hit.view.group(match, "stake") if match else None


def first(items: tuple[Item, ...]) -> Item | None:
    """The first of those found, if any was."""
    return items[0] if items else None


_FROM_SELLER = pattern(
    r"(?:,? en {date})? (?:à |au |aux )(?:l'|la |le )?(?:(?!qui |barre |"
    r"que )[a-zà-ÿ'-]{2,20} ){0,3}?{company|organization:seller}"
)


# «reprend B, 45 salariés, |que N vend| pour partir à la retraite»
_WHICH_HE_SELLS = pattern(
    r"(?:, [^,.;:\ue000]{3,50})?, qu(?:e |')(?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{2,20} ){0,3}{company|organization|person:seller} "
    r"(?:vend|cède|vendait|cédait|met en vente|(?:veut|souhaite|compte|cherche à) (?:vendre|céder))\b"
)


def seller_behind(hit: Hit, at: int) -> Item | None:
    """«rachète B |à S|», «rachète B |auprès de S|»: who sells, behind the name of what is sold."""
    match = _FROM_SELLER.match(hit.view.mask, at) or _WHICH_HE_SELLS.match(hit.view.mask, at)
    if match:
        return hit.view.group(match, "seller")
    return first(
        governed(
            hit.view, at, r"auprès d(?:es?|u|')|(?:détenue?|cédée?|vendue?) par", BUYERS, within=70
        )
    )
