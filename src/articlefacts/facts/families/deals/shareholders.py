"""Ownership told from the side of the company: its shareholders, its owner, who holds its capital."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, following
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, apposed, aside, owns
from articlefacts.facts.families.deals.shares import bracketed_share, further_shares, with_shares
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_DESCRIPTION = (
    r"(?:(?:la|le|les|l'|un|une|des|du|de la|de l'|de|d'|notamment|également|entre autres)\s?){0,3}"
    r"(?:(?!(?:qui|que|dont|par|dans|pour) )[a-zà-ÿ'-]{1,24} ){0,4}?"
)

_OWNER = _DESCRIPTION + r"{company|organization|person|place:owner}"

_SHAREHOLDERS = (
    r"(?:co-?)?(?:actionnaires?|propriétaires?)(?: (?:et [a-zà-ÿ]+|[a-zà-ÿ-]{5,20})){0,2}?"
)

_RANK = (
    r"(?:(?:{number}|plus (?:gros|grands?|importants?)|gros|principa(?:l|ux)|premiers?|grands?|"
    r"nouveaux?|nouvel|autres?|historiques?|"
    r"uniques?|seuls?) ){0,3}"
)


def _all_owners(hit: Hit, owned: Item | None) -> Iterator[Draft]:
    owner = hit.view.group(hit.match, "owner")
    for one, share in with_shares(hit.view, owner, OWNERS):
        yield from owns(hit, one, owned, share)


def _has_shareholders(hit: Hit) -> Iterator[Draft]:
    """«B a pour actionnaires A et C», «B compte parmi ses actionnaires A et C»."""
    for draft in _all_owners(hit, holder(hit.article, hit.view, hit.start, OWNED)):
        # «compte parmi ses actionnaires»: has, not plans.
        yield (
            replace(draft, status="asserted") if hit.match["trigger"].startswith("compt") else draft
        )


def _its_shareholders(hit: Hit) -> Iterator[Draft]:
    """«Ses actionnaires sont A et C», «Parmi les actionnaires de B figurent A et C»."""
    view = hit.view
    if "respectivement" in view.mask[hit.end :]:
        return  # one share each: a rule of its own
    named = view.group(hit.match, "owned")
    own = (
        named
        or _behind_frame(hit)
        or possessor(hit.article, view, hit.start, COMPANY)
        or possessor(hit.article, view, hit.start, BODIES)
    )
    yield from _all_owners(hit, own)


def _behind_frame(hit: Hit) -> Item | None:
    """«Soutenu par ses actionnaires A et C, |B| recrute»: the subject behind the clause that opens the sentence."""
    view = hit.view
    comma = view.mask.find(",", hit.match.end())
    if comma < 0 or not _OPENS.match(view.mask, 0, hit.start):
        return None
    return following(view, comma, COMPANY, within=40)


_OPENS = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]{3,14}(?: [a-zà-ÿ'-]{1,14}){0,5} $")


def _its_owner(hit: Hit) -> Iterator[Draft]:
    """«son principal actionnaire, A», «le groupe propriétaire, A»: of whom the text speaks of."""
    view = hit.view
    owner = view.group(hit.match, "owner")
    free = [
        i for i in free_bodies(view, 0, hit.start, COMPANY) if owner and i.entity != owner.entity
    ]
    owned = free[0] if free else topic(hit.article, view, COMPANY)
    if owner and (owned is None or owned.entity == owner.entity) and owner.entity:
        club = topic(hit.article, view, BODIES, but=(owner.entity.id,))
        owned = club if club and _CLUB.search(club.value.text) else owned
    if not hit.match["its"] and len({i.entity.id for i in free if i.entity}) > 1:
        return  # «A reprend B, l'actuel propriétaire, C, s'en va»
    yield from aside(owns(hit, owner, owned, bracketed_share(view, owner) if owner else None))


# A club is no company in name, and has owners all the same.
_CLUB = re.compile(
    r"\b(?:A[SCJ]|[FRSU]C|US|OGC|RC|SCO|Stade|Racing|Olympique|Union|Girondins|Sporting|Athletic|Real|club)\b"
)
_BETWEEN = pattern(r"(?: à parts égales)? entre (?:notamment )?" + _OWNER)

# «détenu |par A à hauteur de 49 %| contre 31 % pour C»
_BY_WITH_SHARE = pattern(r" par " + _OWNER + r",? à hauteur (?:de |d'){percentage:stake}")
_SHARE_BY = pattern(
    r"\b(?:(?:à|à hauteur de) (?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake} )?par "
    + _OWNER
    + r"(?: \({percentage:aside}\))?"
)


def _capital_held(hit: Hit) -> Iterator[Draft]:
    """«Le capital de B est détenu à 60 % par A et à 40 % par C»."""
    view = hit.view
    owned = view.group(hit.match, "owned") or possessor(hit.article, view, hit.start, COMPANY)
    if between := _BETWEEN.match(view.mask, hit.match.end()):
        for one, share in with_shares(view, view.group(between, "owner"), OWNERS):
            yield from owns(hit, one, owned, share)
        return
    stop = re.compile(r"[;:]|\bqui\b|\bmais\b").search(view.mask, hit.end)
    if told := _BY_WITH_SHARE.match(view.mask, hit.match.end()):
        yield from owns(hit, view.group(told, "owner"), owned, view.group(told, "stake"))
        for further, share in further_shares(view, told.end()):
            yield from owns(hit, further, owned, share)
        return
    for match in _SHARE_BY.finditer(view.mask, hit.end, stop.start() if stop else len(view.mask)):
        stake = view.group(match, "stake") or view.group(match, "aside")
        owner = view.group(match, "owner")
        for one in coordinated(view, owner, OWNERS) if owner else ():
            yield from owns(hit, one, owned, stake)


def _noun_shareholder(hit: Hit) -> Iterator[Draft]:
    """«A, premier actionnaire du groupe»: of whom the text speaks of."""
    view = hit.view
    owner = view.group(hit.match, "owner")
    before = [
        i for i in free_bodies(view, 0, hit.start, COMPANY) if owner and i.entity != owner.entity
    ]
    yield from aside(
        owns(hit, owner, topic(hit.article, view, COMPANY) or (before[0] if before else None))
    )


SHAREHOLDER_RULES: tuple[Rule, ...] = (
    Rule(
        "ownership.definite_owner",
        pattern(
            r"\b(?:le |la |l'|du |au )(?:nouveau |nouvel |"
            rf"futur )?(?:ex-)?(?:[a-zà-ÿ]{{5,14}} et )?{_RANK}(?P<trigger>maison[- ]mère|"
            rf"société[- ]mère|{_SHAREHOLDERS}) (?:du groupe |de la société |de l'enseigne |de |"
            r"d'|du )(?:la |le |l')?"
            r"(?:[a-zà-ÿ-]{4,14} )?[«\"“]?\s?{company|organization|"
            r"product:owned}\s?[»\"”]?(?:,| est)? (?:(?:la|le|l'|M\.|Mme)\s?)?(?:(?!(?:qui|que|dont|par|"
            r"dans|pour|de|du|des|à|au|et|a|est) )[a-zà-ÿ'-]{2,24} ){0,3}?{company|organization|"
            r"person:owner}(?=[,.;)]| (?:a|ont|va|est|veut|avait|et)\b)"
        ),
        apposed,
    ),
    Rule(
        "ownership.shareholders",
        pattern(
            r"\b(?P<trigger>(?:a|ont|avait|avaient|ayant|avoir) (?:notamment )?(?:pour|"
            rf"comme) {_RANK}{_SHAREHOLDERS}|(?:{alternation('compter')}) (?:notamment )?"
            rf"(?:(?:parmi|au nombre de|dans) (?:ses|leurs) {_RANK}{_SHAREHOLDERS}|"
            rf"(?:à|dans|au sein de) son (?:capital|actionnariat|tour de table)|{_RANK}{_SHAREHOLDERS} ?(?=[:,(]))|"
            rf"(?:a|avait) {{number}} (?:co-?)?(?:actionnaires|propriétaires) ?(?=[:,(])) ?:?,? ?\(?{_OWNER}"
        ),
        _has_shareholders,
    ),
    Rule(
        "ownership.shareholders_are",
        pattern(
            rf"(?P<trigger>\b(?:parmi )?(?:(?:ses|leurs) {_RANK}{_SHAREHOLDERS}|"
            rf"les {_RANK}{_SHAREHOLDERS} (?:de |d'|du )(?:(?:la |le |l')?(?:[a-zà-ÿ]{{4,14}} ){{0,2}})"
            rf"{{company|organization|product:owned}}(?: \([^()]{{1,30}}\))?))(?:(?<=actionnaires)"
            r"(?= (?:(?:le |la |les |l')(?:[a-zà-ÿ-]{4,12} )?)?[\ue000-\ue003])|,(?: dont| parmi lesquels| comme|"
            r" notamment)?| \(|:| :| (?:sont les suivants ?:|sont|restent|étaient|"
            r"comprennent|incluent|figurent|comme|dont|(?:on (?:trouve|retrouve|compte)|"
            rf"se trouvent|apparaissent))) ?{_OWNER}"
        ),
        _its_shareholders,
    ),
    Rule(
        "ownership.its_owner",
        pattern(
            rf"\b(?P<trigger>(?P<its>son|leur) (?!ancien )(?:[a-zà-ÿ-]{{5,14}} "
            rf"et )?{_RANK}{_SHAREHOLDERS}|(?:l'actuel(?:le)? |l(?:e|a) (?:nouveau|nouvelle|"
            r"futur|future) )(?:actionnaire|propriétaire)|la (?:maison|société)[- ]mère(?=(?:,|"
            r" [a-zà-ÿ-]{3,14}(?:[ao]ise|i?enne|éenne|aine|ande|ole|que|lge|isse),?)? [\ue000\ue001])|"
            r"l'(?:autre )?actionnaire(?=,)|(?:le|la) propriétaire(?=,)|l'actionnaire (?:majoritaire|principal|"
            r"unique|historique|de référence|de contrôle)|le (?:principal|premier) actionnaire|"
            r"(?:le|la) (?:groupe|société|fonds|"
            r"holding) (?:propriétaire|actionnaire))"
            r"(?:(?: [a-zà-ÿ-]{4,16})?,| est)? (?:(?:la|le|l'|les)\s?)?(?:(?!(?:qui|que|dont|par|dans|pour|de|du|des|à|"
            r"au) )[a-zà-ÿ'-]{1,24} ){0,4}?{company|organization|person|place:owner}"
        ),
        _its_owner,
    ),
    Rule(
        "ownership.capital_held",
        pattern(
            r"\b(?P<trigger>(?:le|son|leur) capital)(?: (?:de |d'|du )(?:la |le |"
            r"l'|ce |cet |cette )?(?:[a-zà-ÿ-]+ ){0,3}?(?:[a-zà-ÿ-]{4,20}, (?:dénommée?|baptisée?|appelée?|nommée?) "
            r"[«\"“]?\s?)?{company|organization:owned}\s?[»\"”]?,?)?(?:(?:, | (?:est|était|sera|"
            r"reste|demeure)(?: [a-zà-ÿ]+)? )(?:détenu|contrôlé|possédé|partagé|réparti)|"
            r" se (?:répartit|partage|répartissait|partageait|divise))\b"
        ),
        _capital_held,
    ),
    Rule(
        "ownership.noun_owner",
        pattern(
            r"{company|organization|person|place:owner}(?:, | \()(?:le |la |l'|son |également |"
            r"déjà )?"
            rf"(?P<trigger>{_RANK}{_SHAREHOLDERS}(?=(?: à (?:hauteur de )?[\ue006]\ue010*)?"
            r"(?: (?:du groupe|de la société|de l'entreprise|de la banque|du constructeur|"
            r"de la compagnie|du club|de l'enseigne)[,.;)]|\))))"
        ),
        _noun_shareholder,
    ),
)
