"""Ownership told by the group that a firm belongs to: «B fait partie du groupe A», «B, du groupe A», «B, sa filiale»."""

from __future__ import annotations

from collections.abc import Iterator

from articlefacts.facts.arguments import coordinated, following
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.arguments.participles import host_of_participle
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.families.deals.ownership import OWNED, OWNERS, apposed, aside, owns
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import BODIES, COMPANY, Item, pattern
from articlefacts.lexicon.verbs import alternation


def _part_of(hit: Hit) -> Iterator[Draft]:
    """«B fait partie du groupe A»."""
    yield from owns(
        hit, hit.view.group(hit.match, "owner"), holder(hit.article, hit.view, hit.start, OWNED)
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
    yield from aside(owns(hit, after or topic(hit.article, view, COMPANY), owned))


def _units(hit: Hit) -> Iterator[Draft]:
    """«deux filiales de A, B et C», «les enseignes B et C du groupe A»."""
    view = hit.view
    first = view.group(hit.match, "owned")
    for one in coordinated(view, first, OWNED) if first else ():
        yield from aside(owns(hit, view.group(hit.match, "owner"), one))


def _whose_part(hit: Hit) -> Iterator[Draft]:
    """«Le groupe A, dont fait partie B», «A, dont B est une filiale»."""
    unit = hit.group("owned") or hit.group("unit")
    yield from aside(owns(hit, hit.group("owner"), unit, hit.group("stake")))


def _majority(hit: Hit) -> Iterator[Draft]:
    """«A est majoritaire au capital de B», «A, minoritaire dans B»."""
    view = hit.view
    if view.mask[hit.match.start()] == ",":
        host = host_of_participle(view, hit.match.start(), hit.end, OWNERS)
        owners: tuple[Item, ...] = (host,) if host else ()
    else:
        owners = holders(hit.article, view, hit.match.start(), OWNERS)
    for owner in owners:
        yield from owns(hit, owner, hit.group("owned"), hit.group("stake"))


# «Le quotidien de A, B»: such a thing of a firm is its own, where «l'opérateur de A, B» may serve it.
_UNIT = (
    r"(?:enseigne|marque|foncière|émanation|pôle|division|branche|bras|unité|entité|label|réseau social|quotidien|"
    r"hebdomadaire|mensuel|magazine|site d'information|chaîne d'information|radio|bouquet)"
)
# Nouns for a firm that say «of A» when they stand beside a name: not «la société mère de A».
_FIRM = (
    rf"(?:compagnie|chaîne|banque|assureur|société|studio|holding|opérateur|maison|structure|"
    rf"véhicule|start-?up|[\"«]? ?low[ -]cost ?[\"»]?|fonds|entreprise|groupe|boîte|{_UNIT})"
)

_ITS_KIND = (
    r"(?: (?!(?:mère|éditrice|organisatrice|propriétaire|exploitante|gestionnaire|créatrice|"
    r"conceptrice|fondatrice|conseil|actionnaire|concurrente|rivale|partenaire|détentrice|"
    r"productrice|qui|que|dont|par|née|issue|fondée?|créée?|chargée?|de (?:gestion|conseil|"
    r"production|distribution|location|négoce|vente) d[eu]|d'exploitation d[eu]) )(?!d[eu] )"
    r"[a-zà-ÿ-]{1,20}){0,4}?"
)

GROUP_RULES: tuple[Rule, ...] = (
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
            rf"nouvelle )?(?P<trigger>{_FIRM}){_ITS_KIND} (?:(?:de |d')(?:(?:l'|la |le )"
            r"(?:[a-zà-ÿ]{4,14} )?)?|du (?:groupe )?(?:[a-zà-ÿ]{4,14} )?){company:owner}(?=,| \(|\)|\.| ?[:;]| -| –|$)"
        ),
        apposed,
    ),
    Rule(
        "ownership.then_named",
        pattern(
            rf"\b(?:la |le |l'|du |au |cette )(?P<trigger>{_UNIT}){_ITS_KIND} (?:(?:de |d')(?:(?:l'|la |le )"
            r"(?:[a-zà-ÿ]{4,14} )?)?|du (?:groupe )?(?:[a-zà-ÿ]{4,14} )?){company:owner}, "
            r"{company|product:owned}(?=[,.;)]|$)(?!, {company|product}| et )"
        ),
        apposed,
    ),
    Rule(
        "ownership.of_group",
        pattern(
            r"{company|organization:owned}(?: \([^()]{1,40}\))?,? (?:(?:membre|société|entité|"
            r"marque|enseigne|titre|acteur) )?(?P<trigger>du groupe)(?: de la)? "
            r"(?:[a-zà-ÿ]{4,24} )?{company|organization:owner}"
        ),
        apposed,
    ),
    Rule(
        "ownership.then_its",
        pattern(
            r"{company|organization:owned}(?: \([^()]{1,40}\))?, (?P<trigger>(?:sa|"
            r"leur|son(?= autre)) (?:nouvelle |propre |principale |autre )?(?:filiale|division|branche)|(?:l'une? de|une de) (?:ses|leurs) "
            r"(?:(?:principales|nombreuses|{number}) )?(?:filiales|marques|enseignes|divisions|participations))\b"
            # «…, sa filiale |C| a signé» names its own.
            r"(?! (?:(?!(?:d[eu]s?|à|aux?|en|dans|chez) )[a-zà-ÿ-]{3,20} ){0,3}{company})"
        ),
        _then_its,
    ),
    Rule(
        "ownership.whose_part",
        pattern(
            r"{company|organization:owner}(?: \([^()]{1,40}\))?,? dont (?P<trigger>(?:fai(?:t|sait) (?:aussi |également )?partie|"
            r"dépend(?:ait)?|relève) (?:la |le |l')?(?:[a-zà-ÿ-]{4,20} ){0,2}{company|product:owned}|"
            r"(?:la |le |l')?(?:[a-zà-ÿ-]{4,20} ){0,2}{company:unit} est (?:(?:aujourd'hui|désormais) )?(?:la |une |l'une des )filiales?"
            r"(?: à (?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?(?=[,.;)]))"
        ),
        _whose_part,
    ),
    Rule(
        "ownership.majority_in",
        pattern(
            r"(?:,|\b(?:est|sont|reste|demeure|était|devient|sera|deviendra))(?: (?:désormais|aujourd'hui|toujours|déjà|ainsi|alors))? "
            r"(?P<trigger>majoritaires?|minoritaires?) (?:chez|dans|au (?:capital|sein) (?:de|du|d')|dans le capital (?:de|du|d')) ?"
            r"(?:la |le |l')?(?:[a-zà-ÿ-]{4,20} ){0,2}?{company|organization:owned}(?:,? (?:avec|à hauteur de|à) "
            r"(?:[a-zà-ÿ'-]{1,14} ){0,2}?{percentage:stake})?"
        ),
        _majority,
    ),
    Rule(
        "ownership.belongs_to_him",
        pattern(
            r"{company|product:owned}(?: \([^()]{1,40}\))?,? qui (?P<trigger>(?:lui|leur) appart(?:ient|iennent|enait|enaient))\b"
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
)
