"""Verbs of owning: «A détient 34 % de B», «A y est majoritaire», «A conserve 15 % du capital»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, coordinated_left
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.deals.at_stake import dealt
from articlefacts.facts.families.deals.capital_told import tells_capital
from articlefacts.facts.families.deals.ownership import (
    OWNED,
    OWNERS,
    SHARE,
    THING,
    owns,
    share_of,
)
from articlefacts.facts.families.deals.shares import further_shares
from articlefacts.facts.families.deals.sites import site_near, thing_told
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import FINITE, alternation

# «les deux tiers du capital de X»: a share without a figure.
_FRACTION = (
    r"(?:(?:la|une) (?:moitié|majorité)|l'essentiel|la totalité|l'intégralité|un tiers|un quart|le tiers|"
    r"le quart|les {number} (?:tiers|quarts)|(?:les )?{number}(?= (?:du capital|des (?:parts|"
    r"actions|titres|droits de vote)))|(?:une|la) (?:part|participation)(?: (?:majoritaire|"
    r"minoritaire|significative|importante|symbolique|résiduelle|historique|directe|de contrôle|de référence))?|des parts|"
    r"une minorité)(?: du capital| des (?:parts|actions|titres|droits de vote))? (?:de |d'|du |dans |chez |"
    r"(?:au capital|au sein|dans le capital) (?:de |d'|du ))"
)


def _holds(hit: Hit) -> Iterator[Draft]:
    """«A détient 34 % de B», «A possède B»."""
    owned = hit.group("owned")
    if relative := _WHICH.search(hit.view.mask, 0, hit.start):  # «B, que détient A»
        head = hit.view.group(relative, "head")
        for one in coordinated_left(hit.view, head, OWNED) if head else ():
            yield from owns(hit, owned, one, hit.group("stake"))
        return
    owners = _all_holders(hit)
    several = coordinated(hit.view, owned, OWNED) if owned and owners else ()
    for owner in owners:
        for one in several:
            yield from owns(
                hit, owner, one, share_of(hit, one) if len(several) == 1 else hit.group("stake")
            )
    if len(several) == 1:
        yield from _further(hit, hit.match.end(), owned)


def _all_holders(hit: Hit) -> tuple[Item, ...]:
    """The subject; all of it behind a relative: «le pacte entre A et C, qui |détiennent| ensemble B»."""
    owners = holders(hit.article, hit.view, hit.start, OWNERS)
    together = len(owners) == 1 and _PLURAL.match(hit.match["trigger"])
    if together and _WHO.search(hit.view.mask, max(hit.start - 12, 0), hit.start):
        return coordinated_left(hit.view, owners[0], OWNERS)
    return owners


_PLURAL = re.compile(r"(?:détien|possèd|contrôl)\w*(?:nent|ent|aient|ront)\b", re.IGNORECASE)
_WHO = re.compile(r"\bqui $", re.IGNORECASE)


def _further(hit: Hit, at: int, owned: Item | None) -> Iterator[Draft]:
    for owner, stake in further_shares(hit.view, at):
        yield from owns(hit, owner, owned, stake)


_WHICH = pattern(r"{company|organization|product:head}[»\"”]?(?: \([^()]{1,40}\))?,? qu(?:e |')$")


def _holds_there(hit: Hit) -> Iterator[Draft]:
    """«A y détient une participation minoritaire»: in whom the text speaks of."""
    owner = holder(hit.article, hit.view, hit.start, OWNERS)
    thing = thing_told(hit)
    owned = site_near(hit) if thing else topic(hit.article, hit.view, COMPANY)
    yield from owns(hit, owner, owned, hit.group("stake") or hit.group("late"))


def _holds_capital(hit: Hit) -> Iterator[Draft]:
    """«A détient 18 % du capital»: of the company that the sentence is about."""
    view = hit.view
    dont = _DONT.search(view.mask[: hit.start])
    if _told_elsewhere(hit, dont):
        return
    inside = view.between(dont.end("company") + 1, hit.start, OWNERS) if dont else []
    owner = inside[0] if inside else holder(hit.article, view, hit.start, OWNERS)
    if owner is None or owner.entity is None:
        return
    owned = view.item_at(dont.start()) if dont else _of_whom(hit, owner, owner.entity.id)
    if owned and owned.entity == owner.entity:
        return  # «A détiendra 51 % des parts, C 30 %»: of what was told of before
    yield from owns(hit, owner, owned, hit.group("stake"))
    yield from _further(hit, hit.match.end(), owned)


def _told_elsewhere(hit: Hit, dont: re.Match[str] | None) -> bool:
    """Whether the share is another rule's, as in «B, dont il possède 64 %», or nobody's that is named."""
    mask = hit.view.mask
    if _BARE_SHARE.search(hit.match[0]) and (
        _RELATIVE.search(mask, 0, hit.start)
        or _LISTED.match(mask, hit.match.end())
        or not tells_capital(hit)
        or thing_told(hit)
    ):
        return True
    if _WHOSE_KIN.search(mask, max(hit.start - 60, 0), hit.start):
        return True
    return dont is None and bool(_OF_A_NOUN.search(mask, 0, hit.start))


def _of_whom(hit: Hit, owner: Item, who: str) -> Item | None:
    """Of whom the capital is: the one other firm of the sentence, what a deal left, the firm spoken of."""
    view = hit.view
    before = view.between(0, hit.start, COMPANY)
    named = {i.entity.id: i for i in before if i.entity and i.entity.id != who}
    if len(named) == 1:  # «Le fondateur de B, A, détient 18 % du capital»
        return next(iter(named.values()))
    kept = dealt(hit, owner) if _STAYS.match(hit.match["trigger"]) else None
    owned = kept or possessor(hit.article, view, hit.start, COMPANY)
    if owned and owned.entity == owner.entity:
        return topic(hit.article, view, COMPANY, at=hit.start, but=(who,))
    return owned


_BARE_SHARE = re.compile(r"\ue006\ue010*$|\brespectivement ")
# «A, B et C contrôlent 34 %|, 12 %| et 2 % du marché»
_LISTED = re.compile(r"(?:,| et) (?:de )?\ue006")
_RELATIVE = re.compile(
    r"\b(?:dont|où|que|qu'|l[ae]quel(?:le)?|lesquel(?:le)?s) ?[^.;:]{0,60}$|\b(?:y|en) $",
    re.IGNORECASE,
)
# «N, |dont la famille| détient 72 % du capital»: nobody that is named.
_WHOSE_KIN = re.compile(
    r"\bdont (?:(?:la|le|les|sa) |l')(?:famille|père|mère|frère|sœur|enfants|holding|fonds|clan)(?: [a-zà-ÿ]{4,12})? $",
    re.IGNORECASE,
)
# Who «garde» or «conserve» a share has sold the others.
_STAYS = re.compile(r"gard|conserv", re.IGNORECASE)
_OF_A_NOUN = re.compile(r"[a-zà-ÿ], dont [^.;,:]{0,60}$")
_DONT = pattern(r"{company:company}, dont [^.;]{0,60}$")


_HOLD = alternation("détenir", "posséder", "contrôler")
_KEEP = rf"(?:{_HOLD}|{alternation('conserver', 'garder')})"
# «Nous détenons 30 % de B», «je garde 15 % du capital»
_WE_HOLD = (
    r"(?<=\bnous )(?:dét(?:en|iend)|possé(?:d|der)|contrôl(?:er)?|gard(?:er)?|conserv(?:er)?)i?ons|"
    r"(?<=\bje )(?:détiens|possède|garde|conserve)"
)
_TENIR = alternation("tenir", tenses=FINITE)
# «détient plusieurs filiales, notamment A, B et C»
_AMONG = (
    r"(?:(?:plusieurs|des|de nombreuses|ses|les|une dizaine de)(?: [a-zà-ÿ-]+){1,3},? "
    r"(?:notamment|dont|comme|telles? que|parmi lesquelles) )?"
)
_BRANDS = r"(?:marques|enseignes|filiales|titres|maisons|sociétés|chaînes|journaux|entités)"
# «10 % de la société d'exploitation, X»
_BY_ITS_NOUN = (
    r"(?:(?:la |l')(?:société|compagnie|entreprise|structure|entité)(?: (?:de |d')?[a-zà-ÿ]+)?, )?"
)
_NOT_MARKET = r"(?! (?:du |des |de |d')(?:parts? de |l')?marché)"

OWNING_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.hold",
        pattern(
            rf"(?P<trigger>\b(?:{_HOLD}|{_WE_HOLD}|{_KEEP}(?= (?:{_FRACTION}|"
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage}}))|{_TENIR}(?= (?:[a-zà-ÿ'-]{{1,14}} ){{0,2}}?{{percentage}} (?:du capital|des |de |d')))) (?:(?:encore|déjà|désormais|"
            r"également|aussi|notamment|par ailleurs|toujours|ainsi|actuellement|aujourd'hui|"
            rf"en outre|chacun|ensemble|à eux deux|par contre|en revanche|pour sa part|"
            rf"de son côté|directement|indirectement|à ce jour|(?:depuis|en) {{date}}) )?(?:{SHARE}{_NOT_MARKET}(?: du capital(?: et (?:{{percentage}} )?des droits de vote)?|"
            r" des (?:parts|actions|titres|droits de vote)| d'intérêts?|"
            r" de (?:participations?|parts))? (?:de |d'|du |chez |dans )|"
            rf"{_FRACTION})?{_AMONG}{_BY_ITS_NOUN}{THING}"
        ),
        _holds,
    ),
    Rule(
        "ownership.gather",
        pattern(
            rf"\b(?P<trigger>{alternation('rassembler', 'regrouper', 'réunir')}) (?:notamment )?"
            rf"(?:les |des |plusieurs )?{_BRANDS}"
            r"(?: de [a-zà-ÿ]+)?,? (?:notamment |telles? que |comme |dont )?{company|organization|"
            r"product:owned}"
        ),
        _holds,
    ),
    Rule(
        "ownership.there",
        pattern(
            rf"\by (?P<trigger>{_HOLD} (?:[a-zà-ÿ]+ ){{0,2}}?(?:{{percentage:stake}}|"
            r"une (?:position|participation|part)\b)|(?:est|reste|demeure|était|sont) (?:[a-zà-ÿ]{4,12} )?"
            r"(?:actionnaire|majoritaire|minoritaire)(?:s| (?:majoritaire|minoritaire))?\b(?:,? (?:à hauteur de|avec|à) {percentage:late})?)"
        ),
        _holds_there,
    ),
    Rule(
        "ownership.capital",
        pattern(
            rf"(?P<trigger>\b(?:{_KEEP}|{_WE_HOLD})) (?:encore |déjà |désormais |"
            rf"toujours )?(?:(?:une? |son |sa |deux )[a-zà-ÿ' -]{{4,40}} et )?(?:une (?:participation|part)(?: [a-zà-ÿ]{{6,14}})? (?:de |d'))?{SHARE}(?: du capital| du tour de table| des (?:parts|actions|titres|droits de vote)|"
            r" restante?s?| de (?:ses|leurs) (?:parts|actions|titres)| de son capital|(?=[,.;]| et |$))(?: (?:du groupe|de la société|de l'entreprise|de la maison)(?=[,.;]| et ))?(?!\w| (?:de |d'|du ))"
        ),
        _holds_capital,
    ),
)
