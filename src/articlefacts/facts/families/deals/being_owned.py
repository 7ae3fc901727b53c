"""Verbs of being owned: «B, contrôlé par A», «B est détenu à 62 % par A», «B appartient à A»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.others import agents, other
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.passives import undergoer
from articlefacts.facts.arguments.topic import free_bodies, possessor
from articlefacts.facts.families.deals.assets import owns_the_thing
from articlefacts.facts.families.deals.ownership import (
    OWNED,
    OWNER,
    OWNERS,
    SHARE,
    owns,
)
from articlefacts.facts.families.deals.shares import bracketed_share, further_shares, with_shares
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation


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
        for owner, share in further_shares(hit.view, hit.match.end()):
            yield from owns(hit, owner, several[0], share)


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


_HELD = alternation(
    "détenir", "posséder", "contrôler", "chapeauter", "coiffer", tenses=("participle",)
)

BEING_OWNED_RULES: tuple[Rule, ...] = (
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
