"""Ownership told from the side of the company: its shareholders, its capital, its group."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import coordinated, following
from articlefacts.facts.arguments.topic import free_bodies, holder, possessor, topic
from articlefacts.facts.families.deals.ownership import (
    BODIES,
    COMPANIES,
    OWNED,
    OWNERS,
    aside,
    owns,
)
from articlefacts.facts.families.deals.shares import bracketed_share
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, pattern
from articlefacts.lexicon.verbs import alternation

_DESCRIPTION = (
    r"(?:(?:la|le|les|l'|un|une|des|du|de la|de l'|de|d'|notamment|également|entre autres)\s?){0,3}"
    r"(?:(?!(?:qui|que|dont|par|dans|pour) )[a-zà-ÿ'-]{1,24} ){0,4}?"
)
_OWNER = _DESCRIPTION + r"{company|organization|person|place:owner}"
_SHAREHOLDERS = (
    r"(?:co-?)?(?:actionnaires?|propriétaires?)(?: (?:et [a-zà-ÿ]+|[a-zà-ÿ-]{5,20})){0,2}?"
)
_THING = (
    r"(?:(?:la|le|les|l')\s?)?(?:(?!(?:de|du|des|à|au|aux|par|dans) )"
    r"[a-zà-ÿ'-]{1,24} ){0,4}?{company|organization:owned}"
)
_RANK = (
    r"(?:(?:{number}|principa(?:l|ux)|premiers?|grands?|nouveaux?|nouvel|autres?|historiques?|"
    r"uniques?|seuls?) ){0,3}"
)


def _all_owners(hit: Hit, owned: Item | None) -> Iterator[Draft]:
    owner = hit.view.group(hit.match, "owner")
    for one in coordinated(hit.view, owner, OWNERS) if owner else ():
        yield from owns(hit, one, owned, bracketed_share(hit.view, one))


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
        or possessor(hit.article, view, hit.start, COMPANIES)
        or possessor(hit.article, view, hit.start, BODIES)
    )
    yield from _all_owners(hit, own)


def _its_owner(hit: Hit) -> Iterator[Draft]:
    """«son principal actionnaire, A», «le groupe propriétaire, A»: of whom the text speaks of."""
    view = hit.view
    owner = view.group(hit.match, "owner")
    free = [
        i for i in free_bodies(view, 0, hit.start, COMPANIES) if owner and i.entity != owner.entity
    ]
    owned = free[0] if free else topic(hit.article, view, COMPANIES)
    if not hit.match["its"] and len({i.entity.id for i in free if i.entity}) > 1:
        return  # «A reprend B, l'actuel propriétaire, C, s'en va»
    yield from aside(owns(hit, owner, owned))


_BETWEEN = pattern(r"(?: à parts égales)? entre (?:notamment )?" + _OWNER)
_SHARE_BY = pattern(
    r"\b(?:(?:à|à hauteur de) (?:[a-zà-ÿ'-]{1,14} ){0,3}?{percentage:stake} )?par "
    + _OWNER
    + r"(?: \({percentage:aside}\))?"
)


def _capital_held(hit: Hit) -> Iterator[Draft]:
    """«Le capital de B est détenu à 60 % par A et à 40 % par C»."""
    view = hit.view
    owned = view.group(hit.match, "owned") or possessor(hit.article, view, hit.start, COMPANIES)
    if between := _BETWEEN.match(view.mask, hit.match.end()):
        first = view.group(between, "owner")
        for one in coordinated(view, first, OWNERS) if first else ():
            yield from owns(hit, one, owned, bracketed_share(view, one))
        return
    stop = re.compile(r"[;:]|\bqui\b|\bmais\b").search(view.mask, hit.end)
    for match in _SHARE_BY.finditer(view.mask, hit.end, stop.start() if stop else len(view.mask)):
        stake = view.group(match, "stake") or view.group(match, "aside")
        owner = view.group(match, "owner")
        for one in coordinated(view, owner, OWNERS) if owner else ():
            yield from owns(hit, one, owned, stake)


def _part_of(hit: Hit) -> Iterator[Draft]:
    """«B fait partie du groupe A»."""
    yield from owns(
        hit, hit.view.group(hit.match, "owner"), holder(hit.article, hit.view, hit.start, OWNED)
    )


def _apposed(hit: Hit) -> Iterator[Draft]:
    """«B, la compagnie à bas coûts de A», «B (groupe A)», «B, du groupe A»."""
    yield from aside(
        owns(hit, hit.view.group(hit.match, "owner"), hit.view.group(hit.match, "owned"))
    )


def _then_its(hit: Hit) -> Iterator[Draft]:
    """«A lance B, sa filiale bancaire», «Après B, sa filiale bancaire, A lance»."""
    view = hit.view
    owned = view.group(hit.match, "owned")
    if owned is None:
        return
    before = [i for i in free_bodies(view, 0, owned.start - view.start) if i.entity != owned.entity]
    if before:
        yield from aside(owns(hit, before[0], owned))
        return
    comma = view.mask.find(",", hit.end)
    after = following(view, comma, BODIES, within=30) if 0 <= comma < hit.end + 60 else None
    if after is None and owned.start - view.start > 40:
        return
    yield from aside(owns(hit, after or topic(hit.article, view, COMPANIES), owned))


def _units(hit: Hit) -> Iterator[Draft]:
    """«deux filiales de A, B et C», «les enseignes B et C du groupe A»."""
    view = hit.view
    first = view.group(hit.match, "owned")
    for one in coordinated(view, first, OWNED) if first else ():
        yield from aside(owns(hit, view.group(hit.match, "owner"), one))


def _which_he(hit: Hit) -> Iterator[Draft]:
    """«A a investi dans B, dont il détient 49 %»."""
    view = hit.view
    owned = view.group(hit.match, "owned")
    before = [
        i
        for i in free_bodies(view, 0, hit.match.start(), OWNERS)
        if owned and i.entity != owned.entity
    ]
    yield from owns(
        hit,
        before[-1] if before else topic(hit.article, view, OWNERS),
        owned,
        view.group(hit.match, "stake"),
    )


def _raises(hit: Hit) -> Iterator[Draft]:
    """«A porte à 45 % sa participation dans B», «A franchit 5 % du capital de B»."""
    view = hit.view
    stake = hit.group("stake") or hit.group("early") or hit.group("beside")
    yield from owns(
        hit, holder(hit.article, view, hit.start, OWNERS), view.group(hit.match, "owned"), stake
    )


def _noun_shareholder(hit: Hit) -> Iterator[Draft]:
    """«A, premier actionnaire du groupe»: of whom the text speaks of."""
    view = hit.view
    owner = view.group(hit.match, "owner")
    before = [
        i for i in free_bodies(view, 0, hit.start, COMPANIES) if owner and i.entity != owner.entity
    ]
    yield from aside(
        owns(hit, owner, topic(hit.article, view, COMPANIES) or (before[0] if before else None))
    )


# Nouns for a firm that say «of A» when they stand beside a name: not «la société mère de A».
_FIRM = (
    r"(?:compagnie|enseigne|marque|chaîne|banque|assureur|pôle|division|branche|bras|unité|entité|"
    r"société|studio|holding|label|opérateur|maison|structure|véhicule|start-?up|fonds|entreprise|"
    r"groupe|boîte)"
)
_ITS_KIND = (
    r"(?: (?!(?:mère|éditrice|organisatrice|propriétaire|exploitante|gestionnaire|créatrice|"
    r"conceptrice|fondatrice|conseil|actionnaire|concurrente|rivale|partenaire|détentrice|"
    r"productrice|qui|que|dont|par|née|issue|fondée?|créée?|chargée?|de (?:gestion|conseil|"
    r"production|distribution|location|négoce|vente) d[eu]|d'exploitation d[eu]) )(?!d[eu] )"
    r"[a-zà-ÿ-]{1,20}){0,4}?"
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
        _apposed,
    ),
    Rule(
        "ownership.which_he",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))?,? dont (?:il|elle|le groupe|la société|"
            r"le fonds|l'entreprise) "
            rf"(?P<trigger>{alternation('détenir', 'posséder', 'contrôler', 'conserver')}) "
            rf"(?:[a-zà-ÿ'-]{{1,14}} ){{0,3}}?{{percentage:stake}}"
        ),
        _which_he,
    ),
    Rule(
        "ownership.raise",
        pattern(
            r"\b"
            rf"(?P<trigger>{alternation('porter', 'relever', 'augmenter', 'renforcer', 'réduire', 'abaisser', 'ramener')})"
            rf" (?:(?:de {{percentage}} )?à {{percentage:early}} )?(?:sa|leur) (?:participation|"
            rf"part) (?:(?:de {{percentage}} )?à {{percentage:beside}} )?(?:dans|au capital) "
            rf"(?:le capital )?(?:de |d'|du )?{_THING}"
            r"(?: (?:de {percentage} )?à (?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?"
        ),
        _raises,
    ),
    Rule(
        "ownership.threshold",
        pattern(
            rf"\b(?P<trigger>{alternation('franchir', 'dépasser', 'atteindre')}) (?:à la hausse )?"
            rf"(?:le seuil |la barre |les )?(?:de |des )?{{percentage:stake}} (?:du capital|"
            rf"des droits de vote|des parts)(?: et des droits de vote)? (?:de |d'|du ){_THING}"
        ),
        _raises,
    ),
    Rule(
        "ownership.shareholders",
        pattern(
            r"\b(?P<trigger>(?:a|ont|avait|avaient|ayant|avoir) (?:notamment )?(?:pour|"
            rf"comme) {_RANK}{_SHAREHOLDERS}|(?:{alternation('compter')}) (?:notamment )?"
            rf"(?:(?:parmi|au nombre de|dans) (?:ses|leurs) {_RANK}{_SHAREHOLDERS}|"
            rf"(?:à|dans|au sein de) son (?:capital|actionnariat|tour de table))),? {_OWNER}"
        ),
        _has_shareholders,
    ),
    Rule(
        "ownership.shareholders_are",
        pattern(
            rf"(?P<trigger>\b(?:parmi )?(?:(?:ses|leurs) {_RANK}{_SHAREHOLDERS}|"
            rf"les {_RANK}{_SHAREHOLDERS} (?:du groupe |de la société )?(?:de |d'|du )(?:la |le |"
            rf"l')?{{company|organization:owned}}))(?:,(?: dont| parmi lesquels| comme| notamment)?| \(|:| :| (?:sont|restent|étaient|"
            r"comprennent|incluent|figurent|comme|dont|(?:on (?:trouve|retrouve|compte)|"
            rf"se trouvent|apparaissent))) ?{_OWNER}"
        ),
        _its_shareholders,
    ),
    Rule(
        "ownership.its_owner",
        pattern(
            rf"\b(?P<trigger>(?P<its>son|leur) (?:ex-|ancien )?(?:[a-zà-ÿ-]{{5,14}} "
            rf"et )?{_RANK}{_SHAREHOLDERS}|(?:l'actuel(?:le)? |l(?:e|a) (?:nouveau|nouvelle|"
            r"futur|future) )(?:actionnaire|propriétaire)|l'actionnaire (?:majoritaire|principal|"
            r"unique|historique|de référence|de contrôle)|le (?:principal|premier) actionnaire|(?:le|la) (?:groupe|société|fonds|"
            r"holding) (?:propriétaire|actionnaire))"
            r"(?:,| est)? (?:(?:la|le|l'|les)\s?)?(?:(?!(?:qui|que|dont|par|dans|pour|de|du|des|à|"
            r"au) )[a-zà-ÿ'-]{1,24} ){0,4}?{company|organization|person|place:owner}"
        ),
        _its_owner,
    ),
    Rule(
        "ownership.capital_held",
        pattern(
            r"\b(?P<trigger>(?:le|son|leur) capital)(?: (?:de |d'|du )(?:la |le |"
            r"l')?(?:[a-zà-ÿ-]+ ){0,3}?{company|organization:owned})?(?:(?:, | (?:est|était|sera|"
            r"reste|demeure)(?: [a-zà-ÿ]+)? )(?:détenu|contrôlé|possédé|partagé|réparti)|"
            r" se (?:répartit|partage|répartissait|partageait|divise))\b"
        ),
        _capital_held,
    ),
    Rule(
        "ownership.part",
        pattern(
            rf"\b(?P<trigger>{alternation('faire')} partie(?: intégrante)?)"
            rf"(?:,? depuis [^,.;]{{3,30}},)?(?: aujourd'hui| désormais)? "
            r"(?:du (?:même )?groupe|de la galaxie|de l'empire|du giron|du portefeuille|"
            r"de la holding|du conglomérat|de l'écurie|des (?:marques|enseignes|filiales)) (?:de |"
            r"d'|du )?(?:[a-zà-ÿ'-]{2,24} ){0,3}?{company|organization|person:owner}"
        ),
        _part_of,
    ),
    Rule(
        "ownership.apposed",
        pattern(
            rf"{{company:owned}}(?: \([^()]{{1,40}}\))?, (?:la |le |l'|une? )?(?:ex-|autre |"
            rf"nouvelle )?(?P<trigger>{_FIRM}){_ITS_KIND} (?:de |d'|du groupe |du )(?:l'|la |le )?"
            r"(?:[a-zà-ÿ]{4,14} )?{company:owner}(?=,| \(|\)|\.| -| –|$)"
        ),
        _apposed,
    ),
    Rule(
        "ownership.of_group",
        pattern(
            r"{company|organization:owned}(?: \([^()]{1,40}\))?,? (?:(?:membre|société|entité|"
            r"marque|enseigne|titre|acteur) )?(?P<trigger>du groupe)(?: de la)? "
            r"(?:[a-zà-ÿ]{4,24} )?{company|organization:owner}"
        ),
        _apposed,
    ),
    Rule(
        "ownership.then_its",
        pattern(
            r"{company|organization:owned}(?: \([^()]{1,40}\))?, (?P<trigger>(?:sa|"
            r"leur) (?:nouvelle |propre |principale )?(?:filiale|division|branche))\b"
        ),
        _then_its,
    ),
    Rule(
        "ownership.units",
        pattern(
            r"(?<!\w)(?P<trigger>(?:{number}|plusieurs|les|des) (?:anciennes |autres )?(?:unités|"
            r"filiales|entités|divisions|branches|marques|enseignes))(?: [a-zà-ÿ-]{4,20})? "
            r"(?:du groupe |de la galaxie |de |d'|du )(?:l')?(?:[a-zà-ÿ]{4,14} )?{company:owner}"
            r"(?:,| :)? (?:comme |dont |notamment )?{company|organization|product:owned}(?=,| et )"
        ),
        _units,
    ),
    Rule(
        "ownership.brands_of",
        pattern(
            r"(?<!\w)(?P<trigger>(?:les|{number}) (?:marques|enseignes|filiales)) {company|"
            r"product|organization:owned}[^.;:()]{0,60}? (?:du groupe |appartenant (?:à |"
            r"au groupe ))(?:[a-zà-ÿ]{4,14} )?{company:owner}"
        ),
        _units,
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
