"""Partnerships told by their noun: «A et B nouent un partenariat», «l'accord entre A et B»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated, date_of, governed, subject
from articlefacts.facts.arguments.pairs import doers
from articlefacts.facts.arguments.topic import free_bodies, possessor
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import PEOPLE, Item, Kind, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Partnership

PARTIES: frozenset[Kind] = frozenset({"company", "organization"})

# Agreements of another kind: wages, peace, debt relief, party politics, courts.
_OTHER_AGREEMENT = lazy(
    r"\baccord (?:\w+ )?(?:salarial|de paix|de principe entre (?:les )?états|cessez|gouvernement|"
    r"politique|transactionnel|de libre-échange|commercial entre|électoral|amiable|collectif|"
    r"d'entreprise|de branche|de performance|à l'amiable|de siège|social|majoritaire|"
    r"d'association|douanier|fiscal|de défense|de coalition)|partenaires sociaux|"
    r"(?<!\bprotocole )(?<!\bprotocoles )(?:d'|en )accord avec|accords? transactionnels?|"
    r"accords? (?:[a-zà-ÿ-]+ )?(?:d'(?:achat|approvisionnement)|"
    r"(?:de|pour la|portant sur la) (?:vente|fourniture|livraison|cession))",
    re.IGNORECASE,
)
_SUPPORT = lazy(
    r"\b(?:" + alternation(
        "annoncer", "nouer", "signer", "conclure", "sceller", "dévoiler", "officialiser", "parapher", "renouveler",
        "prolonger", "former", "créer", "lancer", "établir", "mettre", "poursuivre", "confirmer", "envisager",
        "négocier", "discuter", "entrer", "monter", "constituer", "fonder", "rompre", "passer",
        "étendre", "renforcer", "présenter", "obtenir", "avoir", "appuyer",
    ) + r")\b",
)  # fmt: skip


def partnered(hit: Hit, parties: list[Item]) -> Iterator[Draft]:
    """One partnership of two parties at least."""
    distinct = {i.entity.id: i for i in reversed(parties) if i.entity}
    if len(distinct) < 2:
        return
    # «en partenariat avec B»: the date is that of what they do together.
    date = None if _WITHIN.search(hit.view.mask, 0, hit.start) else date_of(hit.view, hit.start)
    refs = sorted((i.ref() for i in distinct.values()), key=lambda ref: ref.start)
    yield hit.draft(Partnership, parties=tuple(refs), date=date.value if date else None)


def _agreement(hit: Hit) -> Iterator[Draft]:
    """«A et B nouent un partenariat», «A annonce un partenariat avec B», «le partenariat entre A et B»."""
    view = hit.view
    if _OTHER_AGREEMENT.search(view.mask, max(hit.start - 3, 0), hit.end + 40):
        return
    if _CREDIT.match(view.mask, hit.end) or DEAL.match(view.mask, hit.end):
        return  # a loan or a sale, not an alliance
    among = (
        governed(view, hit.end, "entre|liant|associant|réunissant", PARTIES, within=60)
        or _signed_by(hit)
        or _of_both(hit)
        or _bound(hit)
    )
    if len(among) > 1:
        # «entre l'État et A et B»: one party is no item, and the list is not whole.
        if " et " not in view.mask[hit.end : among[0].start - view.start]:
            yield from partnered(hit, list(among))
        return
    if hit.match["trigger"].lower().startswith("collaboration") and (duo := _with_person(hit)):
        yield from partnered(hit, duo)
        return
    partner = (
        governed(
            view,
            hit.end,
            "avec|qui l[ea] lie (?:à|au|aux)|l[ea] liant (?:à|au|aux)",
            PARTIES,
            within=110,
        )
        or _brand(hit)
        or _relative_partner(hit)
        or _partner_first(hit)
    )
    signers = (
        _signers(hit)
        or (governed(view, hit.end, "par", PARTIES, within=50)[:1] if partner else ())
        or _states(hit, partner)
    )
    partner = partner or _power(hit, signers)
    if partner and signers:
        several = signers if signers[0].kind == "place" else signers[:1]
        yield from partnered(hit, [*several, *partner])
    elif (
        not partner
        and len(signers) > 1
        and not re.search(r"\b(?:l'|cet |le |ce |son )$", view.mask[: hit.start], re.I)
    ):
        yield from partnered(hit, list(signers))


def _of_both(hit: Hit) -> tuple[Item, ...]:
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


def _bound(hit: Hit) -> tuple[Item, ...]:
    """«L'accord qui lie A à B»."""
    match = _BOUND.match(hit.view.mask, hit.end)
    one, other = (
        (hit.view.group(match, name) for name in ("one", "other")) if match else (None, None)
    )
    return (one, other) if one and other else ()


# «a signé |avec B (BB) un| accord»
_THEN = lazy(
    r"(?: \([^()]{1,40}\))?,? (?:une?|des|plusieurs|deux|trois|son|leur|le|la|l'|d'|"
    r"d'une?) ?(?:[a-zà-ÿ-]{3,14} ){0,2}"
)


def _partner_first(hit: Hit) -> tuple[Item, ...]:
    """Whom «A a signé lundi |avec B| un accord» names before the agreement."""
    view = hit.view
    for support in reversed(list(_SUPPORT.finditer(view.mask, max(hit.start - 130, 0), hit.start))):
        found = governed(view, support.end(), "avec", PARTIES, within=hit.start - support.end())
        if found:
            return (
                found if _THEN.fullmatch(view.mask, found[-1].end - view.start, hit.start) else ()
            )
    return ()


def _states(hit: Hit, partner: tuple[Item, ...]) -> tuple[Item, ...]:
    """The States that «Le Togo a signé un accord avec la société B» makes parties; among themselves they make diplomacy."""
    if not partner or any(i.kind != "company" for i in partner):
        return ()
    signs = _SIGNS.search(hit.view.mask, clause(hit.view, hit.start)[0], hit.start)
    return subject(hit.view, signs.start(), ("place",)) if signs else ()


_SIGNS = lazy(rf"\b{alternation('signer', 'conclure', 'parapher', 'sceller', 'nouer')}\b")


def _with_person(hit: Hit) -> list[Item]:
    """The company and the person of «la collaboration entre A et la créatrice B»."""
    duo = governed(hit.view, hit.end, "entre", PARTIES | PEOPLE, within=60)
    return list(duo) if len(duo) == 2 and any(i.kind == "company" for i in duo) else []


_AGENT_BEFORE = pattern(
    r"\bpar (?:la |le |l')?(?:[a-zà-ÿ-]{1,20} ){0,6}?{company|"
    r"organization:agent},? en (?:étroite )?$"
)
_LEADING = pattern(
    r"[^.;:]{0,90}?, (?:le |la |l')?(?:(?!(?:de|du|des) )[a-zà-ÿ-]{3,20} ){0,3}{company|"
    r"organization:lead}"
)


def after_comma(hit: Hit) -> tuple[Item, ...]:
    """Whom «En partenariat avec B, A lance» leads to."""
    match = _LEADING.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "lead") if match else None
    return (item,) if item else ()


_CREDIT = lazy(
    r"[^.;:]{0,80}?\b(?:portant sur|pour|relatif à|sur) (?:un|une|des) (?:nouveau |nouvelle |"
    r"nouveaux )?(?:crédits?|prêts?|emprunts?|lignes? de crédit|refinancement|facilités?)\b",
    re.IGNORECASE,
)
# «un accord de rachat», «un accord avec B pour céder C»: what the families of deals and loans read.
DEAL = lazy(
    r"(?: [a-zà-ÿ-]{4,14}){0,2} (?:de |d')(?:rachat|cession|acquisition|fusion|absorption|bail|"
    r"prêt)\b|[^.;:]{0,70}? (?:pour|afin de|afin d'|en vue de|portant sur|visant à|sur|"
    r"prévoyant) ?(?:le |la |l'|son |sa |se |une? )?(?:rachat|cession|acquisition|fusion|"
    r"absorption|racheter|céder|acquérir|vendre|fusionner|absorber|solder|clore)\b",
    re.IGNORECASE,
)
_WITHIN = lazy(r"\ben (?:étroite? )?$", re.IGNORECASE)
_OPENING = lazy(r"(?:une?|le|la|l'|cet?|cette)\s?(?:\w+ )?$", re.IGNORECASE)
_OWN = lazy(
    r"\b(?:son|sa|ses|ce|cet|cette) (?:\w+ )?$|\bdans le cadre d(?:e l'|'une? |u )(?:\w+ )?$",
    re.IGNORECASE,
)
_CONCLUDED = lazy(
    r"^[^.;]{0,80}? (?:a|ont) été (?:\w+ment )?(?:conclu|signé|noué|annoncé|scellé)|"
    r"^[^.;]{0,60}? (?:conclu|signé|noué|annoncé|évoqué)e?s?\b",
    re.IGNORECASE,
)


def _signers(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = [m.start() for m in _SUPPORT.finditer(view.mask, start, hit.start)]
    for at in reversed(supports):
        if found := doers(hit.article, view, at, PARTIES):
            return found
    before, after = view.mask[: hit.start], view.mask[hit.end :]
    if re.search(r"\bleur (?:\w+ )?$", before, re.I) and (
        free := free_bodies(view, 0, hit.start, PARTIES)
    ):
        return coordinated(view, free[0], PARTIES)  # «A et B relancent leur alliance»
    if _WITHIN.search(before):
        if did := _AGENT_BEFORE.search(view.mask, max(hit.start - 90, 0), hit.start):
            agent = view.group(did, "agent")
            return (agent,) if agent else ()  # «publié par A en collaboration avec B»
        free = free_bodies(view, 0, hit.start, PARTIES)
        return (free[-1],) if free else after_comma(hit) if _WITHIN.fullmatch(before) else ()
    if _OPENING.match(before) or _OWN.search(before) or _CONCLUDED.search(after):
        owner = possessor(hit.article, view, hit.start, PARTIES)
        # From another sentence only a company: bodies are named in passing.
        near = owner is not None and (owner.kind == "company" or owner.start >= view.start)
        return (owner,) if owner and near else ()
    return ()


# «un protocole d'accord avec le gouvernement du Togo», «avec la ville de C», «avec le Togo»
_POWER = pattern(
    r"(?: [a-zà-ÿ'-]{2,20}){0,4}? avec (?:les? |la |l')(?:(?:gouvernement|ville|métropole|région|"
    r"département|mairie|état|autorités|province|république|royaume|"
    r"ministère [^.,;]{3,30})(?: [a-zà-ÿ]{4,14})? (?:de la |de l'|de |du |des |d'))?{place:power}"
)


def _power(hit: Hit, signers: tuple[Item, ...]) -> tuple[Item, ...]:
    """The country or town that signs with a company; States among themselves make diplomacy."""
    start = hit.view.start
    if (
        not signers
        or signers[0].kind != "company"
        or not start <= signers[0].start < start + hit.start
    ):
        return ()
    match = _POWER.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "power") if match else None
    return (item,) if item else ()


_BRAND = pattern(
    r"(?: [a-zà-ÿ'-]{2,20}){0,4}? avec (?:la marque|le site|l'application|la plateforme|"
    r"l'enseigne|le label|la chaîne|le magazine|le club) (?:[a-zà-ÿ]{4,16} )?{product:brand}"
)


def _brand(hit: Hit) -> tuple[Item, ...]:
    """«un partenariat avec la marque B»: whoever stands behind it."""
    match = _BRAND.match(hit.view.mask, hit.end)
    item = hit.view.group(match, "brand") if match else None
    return (item,) if item else ()


def _signed_by(hit: Hit) -> tuple[Item, ...]:
    """«le partenariat conclu par A et B»."""
    by = re.match(
        r"[^.;:,]{0,30}? (?:signée?|conclue?|nouée?|scellée?|annoncée?|"
        r"lancée?)s? (?:[^.;:,]{0,20} )?(?=par )",
        hit.view.mask[hit.end :],
    )
    found = governed(hit.view, hit.end + by.end() - 1, "par", PARTIES, within=60) if by else ()
    return found if len(found) > 1 else ()


_WITH_WHOM = pattern(
    r"{company|organization:partner}, (?:avec|auprès) (?:qui|lequel|laquelle|duquel) [^.;]{0,60}$"
)


def _relative_partner(hit: Hit) -> tuple[Item, ...]:
    """«B, avec qui A annonce un partenariat»."""
    match = _WITH_WHOM.search(hit.view.mask, max(hit.start - 110, 0), hit.start)
    item = hit.view.group(match, "partner") if match else None
    return (item,) if item else ()


AGREEMENT_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.agreement",
        pattern(
            r"\b(?P<trigger>(?:partenariat|alliance|accord|protocole d'accord|coopération|"
            r"collaboration|coentreprise|co-entreprise|joint[- ]venture|(?:société|filiale|"
            r"entreprise|entité|structure) (?:commune|conjointe)|(?<=en )association|"
            r"(?<=en )tandem|contrat de distribution|accord-cadre|convention|contrat de licence|"
            r"(?:mémorandum|mémoire|déclaration) d'entente|memorandum of understanding|mémorandum|"
            r"lettre d'intention|lettre d'engagement|pacte)s?|lettres d'(?:intention|engagement)|"
            r"(?:mémorandums|protocoles) d'(?:entente|accord))\b"
        ),
        _agreement,
    ),
)
