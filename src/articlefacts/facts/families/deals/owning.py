"""Verbs of owning: «A détient 34 % de B», «B, contrôlé par A», «B appartient à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated, coordinated_left
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.others import agents, other
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.deals.assets import owns_the_thing
from articlefacts.facts.families.deals.at_stake import dealt
from articlefacts.facts.families.deals.ownership import (
    OWNED,
    OWNER,
    OWNERS,
    SHARE,
    THING,
    owns,
    share_of,
)
from articlefacts.facts.families.deals.shares import bracketed_share, further_shares, with_shares
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
    bare = _BARE_SHARE.search(hit.match[0])
    if bare and (_RELATIVE.search(view.mask, 0, hit.start) or thing_told(hit)):
        return  # «B, dont il possède 64 %»: a rule of its own
    if _WHOSE_KIN.search(view.mask, max(hit.start - 60, 0), hit.start):
        return
    dont = _DONT.search(view.mask[: hit.start])
    if dont is None and _OF_A_NOUN.search(view.mask, 0, hit.start):
        return  # «Le constructeur, dont A détient 30 %»: a rule of its own
    inside = view.between(dont.end("company") + 1, hit.start, OWNERS) if dont else []
    owner = inside[0] if inside else holder(hit.article, view, hit.start, OWNERS)
    if owner is None or owner.entity is None:
        return
    named = {
        i.entity.id: i
        for i in view.between(0, hit.start, COMPANY)
        if i.entity and i.entity.id != owner.entity.id
    }
    if dont:
        owned = view.item_at(dont.start())
    elif len(named) == 1:  # «Le fondateur de B, A, détient 18 % du capital»
        owned = next(iter(named.values()))
    else:
        kept = dealt(hit, owner) if _STAYS.match(hit.match["trigger"]) else None
        owned = kept or possessor(hit.article, view, hit.start, COMPANY)
        if owned and owned.entity == owner.entity:
            owned = topic(hit.article, view, COMPANY, at=hit.start, but=(owner.entity.id,))
    if owned and owned.entity == owner.entity:
        return  # «A détiendra 51 % des parts, C 30 %»: of what was told of before
    yield from owns(hit, owner, owned, hit.group("stake"))
    yield from _further(hit, hit.match.end(), owned)


_BARE_SHARE = re.compile(r"\ue006\ue010*$|\brespectivement ")
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


def _held(hit: Hit) -> Iterator[Draft]:
    """«B, détenu à 62 % par A», «B est contrôlé par A et C»."""
    if _OF_A_SHARE.search(hit.view.mask, max(hit.start - 90, 0), hit.start):
        return  # «B, dont 60 % des parts sont détenus par A»: a rule of its own
    owned = undergoer(hit, OWNED) or _called(hit)
    if owned and owns_the_thing(hit.view, owned, hit.start):
        return  # «L'usine B de X, détenue par A»
    governed = owned and owned.kind == "organization" and hit.group("stake") is None
    if governed and not _PROPERTY.match(hit.match["trigger"]):
        return  # a ministry, a territory: power, not property
    shares = list(
        _SHARE_BY.finditer(hit.view.mask, hit.match.end("trigger"), clause(hit.view, hit.start)[1])
    )
    if len(shares) > 1:  # «à 51 % par A et à 49 % par B»
        for match in shares:
            yield from owns(
                hit, hit.view.group(match, "owner"), owned, hit.view.group(match, "stake")
            )
        return
    kinds = OWNERS - {"organization", "place"} if governed else OWNERS
    owners = agents(hit, owned, kinds)
    told = (
        with_shares(hit.view, owners[0], kinds) if len(owners) == 1 else ((o, None) for o in owners)
    )
    for owner, share in told:
        aside = share or bracketed_share(hit.view, owner) or hit.group("stake")
        yield from owns(hit, owner, owned, aside)


def _called(hit: Hit) -> Item | None:
    """«B est |une société familiale| détenue à 51 % par A»: B."""
    found = _IS_A_FIRM.search(hit.view.mask, max(hit.start - 110, 0), hit.start)
    return hit.view.group(found, "named") if found else None


_IS_A_FIRM = pattern(
    r"{company:named}[»\"”]?(?: \([^()]{1,40}\))?,? (?:est|était|reste|demeure|sera) (?:aujourd'hui |désormais |toujours )?une? "
    rf"(?:{COMPANY_NOUN}|{firm_noun()}|co-?entreprise|structure|joint[- ]venture)(?: (?!par |qui |que )[a-zà-ÿ'-]{{1,16}}){{0,4}},? $"
)
_OF_A_SHARE = pattern(
    r"{percentage} (?:du capital|des (?:parts|actions|titres|droits de vote)|d[eu] )[^,;.]{0,50}? ?"
    r"(?:est|sont|était|étaient|restent|reste) (?:[a-zà-ÿ]{4,14} )?$"
)
# A newspaper is «détenu» or «possédé» by a man or a firm; a party, a town or an army is «contrôlé».
_PROPERTY = re.compile(r"(?:co-?)?(?:dét|poss)", re.IGNORECASE)
_SHARE_BY = pattern(
    r"(?:(?:à|à hauteur de|pour) (?:[a-zà-ÿ'-]{1,14} ){0,3}?)?{percentage:stake} par (?:(?:la|le|"
    r"l'|un|une|les)\s?)?(?:(?!par )[a-zà-ÿ'-]{1,24} ){0,5}?(?:[a-zà-ÿ-]{3,24}, )?{company|"
    r"organization|person|place:owner}"
)


def _held_with(hit: Hit) -> Iterator[Draft]:
    """«A est là par B, codétenu avec C»: of both."""
    view, owned, other_one = hit.view, hit.group("owned"), hit.group("owner")
    if owned is None or other_one is None:
        return
    unlike = {owned.entity, other_one.entity}
    free = free_bodies(view, 0, owned.start - view.start, COMPANY)
    led = [i for i in free if i.entity not in unlike]
    for owner in (*(led[:1]), other_one):
        yield from owns(hit, owner, owned)


def _belongs(hit: Hit) -> Iterator[Draft]:
    """«B appartient à A»."""
    if _QUOTED.search(hit.view.mask, 0, hit.start):
        return  # «La marque "Xxx" appartient à A»: one that no item covers
    if _BARE_BRAND.search(hit.view.mask, 0, hit.start):
        return
    several = _belonging(hit)
    first = hit.group("owner")
    for owner in coordinated(hit.view, first, OWNERS) if first else ():
        for owned in several:
            share = hit.group("stake") or bracketed_share(hit.view, owner) or hit.group("late")
            yield from owns(hit, owner, owned, share)
    if len(several) == 1 and hit.group("stake"):
        yield from _further(hit, hit.match.end(), several[0])


def _belonging(hit: Hit) -> tuple[Item, ...]:
    """What belongs: a subject, or what a participle stands behind («B, quotidien appartenant à A»)."""
    beside = undergoer(hit, OWNED) if hit.match["trigger"].lower().endswith("ant") else None
    if beside is None and _CAPITAL.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        firm = possessor(hit.article, hit.view, hit.start, COMPANY)
        return (firm,) if firm else ()
    told = (beside,) if beside else doers(hit.article, hit.view, hit.start, OWNED)
    return tuple(one for one in told if not owns_the_thing(hit.view, one, hit.start))


def _belongs_to_it(hit: Hit) -> Iterator[Draft]:
    """«B, qui appartient au groupe»: to the one that the text speaks of."""
    owned = doers(hit.article, hit.view, hit.start, OWNED)[:1]
    for one in owned:
        yield from owns(hit, other(hit.article, hit.view, hit.start, one), one)


# «|Le capital| appartient pour 55 % à A»: that of the firm told of.
_CAPITAL = re.compile(
    r"\b(?:le|son) capital(?: (?:du groupe|de la société|de l'entreprise))? $", re.IGNORECASE
)
# «La marque appartient à A»: a product told of before, not the firm.
_BARE_BRAND = re.compile(
    r"\b(?:la|cette) (?:marque|licence|technologie)(?:,[^,]{2,60},)? $", re.IGNORECASE
)
_QUOTED = re.compile(r"[»\"”]\s*$")

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
_HELD = alternation(
    "détenir", "posséder", "contrôler", "chapeauter", "coiffer", tenses=("participle",)
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
    Rule(
        "ownership.held",
        pattern(
            rf"\b(?P<trigger>(?:co-?)?{_HELD})(?: (?:en (?:grande )?partie|majoritairement|"
            rf"intégralement|entièrement|conjointement))?(?: (?:à|à hauteur de) {SHARE})?"
            rf"(?=[^.;:]{{0,60}}? par )"
        ),
        _held,
    ),
    Rule(
        "ownership.held_with",
        pattern(
            r"{company|product:owned}(?: \([^()]{1,40}\))?,? (?:(?:est|était|sera|reste) )?(?P<trigger>co-?détenue?s?|"
            r"détenue?s? (?:conjointement|à parts égales|à parité|pour moitié|à 50(?:/|-)50)) (?:(?:à parts égales|à parité|à 50(?:/|-)50) )?avec "
            rf"{OWNER}"
        ),
        _held_with,
    ),
    Rule(
        "ownership.belong",
        pattern(
            rf"\b(?P<trigger>{alternation('appartenir')}) (?:(?:alors|désormais|aussi|également|"
            rf"aujourd'hui|toujours|encore|en (?:grande )?partie|majoritairement|"
            rf"tou(?:te)?s (?:les )?(?:deux|trois|{{number}})|depuis {{date}}|pour (?:moitié|(?:un|le) tiers)|à parts égales|"
            r"aux (?:deux|trois) (?:tiers|quarts)) )?"
            rf"(?:(?:à|pour|à hauteur de) {SHARE} )?(?:à |au |aux ){OWNER}"
            r"(?: (?:à hauteur de|à) {percentage:late})?"
        ),
        _belongs,
    ),
    Rule(
        "ownership.depend",
        pattern(
            r"\b(?P<trigger>dépend(?:ent|ait|aient|ant)?|relèv(?:e|ent)|relevant) (?:(?:désormais|"
            r"aujourd'hui|toujours) )?du groupe (?:[a-zà-ÿ]{4,14} )?{company:owner}"
        ),
        _belongs,
    ),
    Rule(
        "ownership.belong_to_it",
        pattern(
            rf"\b(?P<trigger>{alternation('appartenir')}) (?:(?:désormais|aussi|également|"
            r"aujourd'hui|toujours|encore) )?(?:au (?:groupe|géant|conglomérat|constructeur|"
            r"fonds)|à la (?:holding|société|firme|maison mère|banque))(?: (?!de |"
            rf"d')[a-zà-ÿ-]{{4,20}})?(?=[,.;:»]| depuis| et |$)"
        ),
        _belongs_to_it,
    ),
)
