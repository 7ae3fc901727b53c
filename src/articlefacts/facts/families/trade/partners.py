"""With whom an agreement is: «un accord avec B», «B, avec qui A a un accord», «l'alliance de A et de B»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.pairs import pair
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import PEOPLE, Item, Kind, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

PARTIES: frozenset[Kind] = frozenset({"company", "organization"})

SUPPORT = lazy(
    r"\b(?:" + alternation(
        "annoncer", "nouer", "signer", "conclure", "sceller", "dévoiler", "officialiser", "parapher", "renouveler",
        "prolonger", "former", "créer", "lancer", "établir", "mettre", "poursuivre", "confirmer", "envisager",
        "négocier", "discuter", "entrer", "monter", "constituer", "fonder", "rompre", "passer",
        "étendre", "renforcer", "présenter", "obtenir", "avoir", "appuyer", "prévoir", "préparer",
        "étudier", "réfléchir", "bénéficier", "disposer", "finaliser", "boucler", "concrétiser", "multiplier", "reconduire",
    ) + r"|planch(?:e|ent|é|er|ait|aient)|(?:sign|nou|prépar|négoci|étudi|mont|cré|lanc|discut|envisage|poursuiv|renforç|annonç|form|av)ons)\b",
)  # fmt: skip


_WITH = r"avec|qui l[ea] li(?:e|ait) (?:à|au|aux)|l[ea] liant (?:à|au|aux)"


def partner_of(hit: Hit) -> tuple[Item, ...]:
    """With whom: «un accord |avec B|», «B, avec qui A a un accord»."""
    if _ENDED.search(hit.view.mask, max(hit.start - 40, 0), hit.start):
        return ()
    return (
        governed(hit.view, hit.end, _WITH, PARTIES, within=160)
        or _brand(hit)
        or _artist(hit)
        or _relative_partner(hit)
        or _partner_first(hit)
        or _fronted_partner(hit)
    )


# «a signé |avec B (BB) un| accord»
_THEN = lazy(
    r"(?: \([^()]{1,40}\))?,? (?:une?|des|plusieurs|deux|trois|son|leur|le|la|l'|d'|"
    r"d'une?) ?(?:[a-zà-ÿ-]{3,14} ){0,2}"
)


def _partner_first(hit: Hit) -> tuple[Item, ...]:
    """Whom «A a signé lundi |avec B| un accord» names before the agreement."""
    view = hit.view
    for support in reversed(list(SUPPORT.finditer(view.mask, max(hit.start - 130, 0), hit.start))):
        found = governed(view, support.end(), "avec", PARTIES, within=hit.start - support.end())
        if found:
            return (
                found if _THEN.fullmatch(view.mask, found[-1].end - view.start, hit.start) else ()
            )
    return ()


_BRAND = pattern(
    r"(?: [a-zà-ÿ'-]{2,20}){0,4}? avec (?:la marque|le site|l'application|la plateforme|"
    r"l'enseigne|le label|la chaîne|le magazine|le club) (?:[a-zà-ÿ]{4,16} )?{product:brand}"
)


def _brand(hit: Hit) -> tuple[Item, ...]:
    """«un partenariat avec la marque B»: whoever stands behind it."""
    match = _BRAND.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "brand") if match else None
    return (item,) if item else ()


_ARTIST = pattern(
    r"(?: [a-zà-ÿ'-]{2,20}){0,3}? avec (?:{person:alone}|(?:l'|le |la )(?:[a-zà-ÿ-]{3,20} )?"
    r"(?:chant|rapp|artiste|stylis|créat|designe|act(?:eur|rice)|comédien|humoriste|musicien|mannequin|"
    r"coutur|peintre|photographe|illustrat|plasticien|influenceu|youtube|star)[a-zà-ÿ]{0,8} "
    r"(?:[a-zà-ÿ-]{3,20} ){0,3}{person:artist})"
)


def _artist(hit: Hit) -> tuple[Item, ...]:
    """«un partenariat avec |le chanteur N|», «avec |N|»: whose name or voice sells the goods of a firm."""
    if not hit.match["trigger"].lower().startswith(("partenariat", "collaboration")):
        return ()
    match = _ARTIST.match(hit.view.mask, hit.end)
    item = (hit.view.group(match, "artist") or hit.view.group(match, "alone")) if match else None
    return (item,) if item else ()


def star(hit: Hit, signers: tuple[Item, ...]) -> tuple[Item, ...]:
    """The person that a firm allies with: «A s'associe à la créatrice N»."""
    allies = _ALLIES.search(hit.match["trigger"])
    if not (allies and signers and all(i.kind == "company" for i in signers)):
        return ()
    return governed(hit.view, hit.end, "à|au|aux|avec", PEOPLE, within=50)


_ALLIES = re.compile(r"associ|alli", re.IGNORECASE)


_ENDED = lazy(r"\bm(?:et|is|ettre|ettent|ettra|ettant) (?:fin|un terme)\b", re.IGNORECASE)
_WITH_WHOM = pattern(
    r"{company|organization:partner}, (?:avec|auprès) (?:qui|lequel|laquelle|duquel) [^.;]{0,60}$"
)


def _relative_partner(hit: Hit) -> tuple[Item, ...]:
    """«B, avec qui A annonce un partenariat»."""
    match = _WITH_WHOM.search(hit.view.mask, max(hit.start - 110, 0), hit.start)
    item = hit.view.group(match, "partner") if match else None
    return (item,) if item else ()


# «|Avec le tchèque B,| A va monter une société commune»
_FRONTED_PARTNER = pattern(
    r"avec (?:(?:le |la |l'|les )?(?:[a-zà-ÿ'-]{2,20} ){0,5}?){company|organization:partner}(?: \([^()]{1,40}\))?, "
    r"(?:(?!avec )[^.;:«»]){3,110}? (?:une?|leur|son|des) (?:[a-zà-ÿ]{4,14} )?$"
)


def _fronted_partner(hit: Hit) -> tuple[Item, ...]:
    match = _FRONTED_PARTNER.match(hit.view.mask, 0, hit.start) or _FRONTED_VENTURE.match(
        hit.view.mask, 0, hit.start
    )
    item = hit.view.group(match, "partner") if match else None
    return (item,) if item else ()


# «|Avec B, les liens sont simples : une| coentreprise sera créée»
_FRONTED_VENTURE = pattern(
    r"avec (?:(?:le |la |l')?(?:[a-zà-ÿ'-]{2,20} ){0,5}?){company|organization:partner}(?: \([^()]{1,40}\))?, "
    r"(?:[a-zà-ÿ' ]{3,50} : |en revanche, )?(?:(?:depuis|en|dès) \ue007\ue010*, )?(?:une? |la |l')$"
)


_OF_ONE = pattern(
    r"(?: (?:de |d')?[a-zà-ÿ-]{4,14}){0,2} (?:de la |de l'|de |du |d')(?:(?:groupe|société|entreprise) )?"
    r"{company|organization:one}(?: \([^()]{1,40}\))? avec "
)


def of_one(hit: Hit) -> tuple[Item, ...]:
    """«le partenariat renouvelé |de A| avec B»."""
    match = _OF_ONE.match(hit.view.mask, hit.end)
    one = hit.view.group(match, "one") if match else None
    return (one,) if one else ()


# «le partenariat |entre les deux groupes|»
_TWO_TOLD = pattern(
    r"(?: [a-zà-ÿ'-]{2,20}){0,5}? entre (?:les|ces) {number} (?!pays|états|parties|partis|syndicats|clubs)"
    r"[a-zà-ÿ-]{4,14}\b"
)


def told_two(hit: Hit) -> tuple[Item, ...]:
    """The two that the text before names: «l'alliance |entre les deux groupes|»."""
    match = _TWO_TOLD.match(hit.view.mask, hit.end)
    return pair(hit.article, hit.view, match.end(), PARTIES) if match else ()


def of_both(hit: Hit) -> tuple[Item, ...]:
    """«l'alliance de A et de B»: two, for one alone has it with somebody else."""
    found = (
        governed(hit.view, hit.end, r"d[eu]|d'", PARTIES, within=16)
        if _MUTUAL.match(hit.match["trigger"])
        else ()
    )
    return found if len(found) > 1 else ()


_MUTUAL = lazy(
    r"alliance|partenariat|co|joint|association|(?:société|filiale|entreprise|entité|structure) co",
    re.IGNORECASE,
)
_BOUND = pattern(
    rf"[^.;:]{{0,60}}? {alternation('lier', 'unir')} (?:\w+ment |désormais |déjà )?(?:la |le |"
    rf"l')?(?:[a-zà-ÿ-]{{2,20}} ){{0,3}}?{{company|organization:one}}"
    r"(?: \([^()]{1,40}\))? (?:à|au|aux|avec|et) (?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company|organization:other}"
)


def bound(hit: Hit) -> tuple[Item, ...]:
    """«L'accord qui lie A à B»."""
    match = _BOUND.match(hit.view.mask, hit.end)
    one, other = (
        (hit.view.group(match, name) for name in ("one", "other")) if match else (None, None)
    )
    return (one, other) if one and other else ()
