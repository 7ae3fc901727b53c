"""Partnerships: agreements, alliances, joint ventures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, coordinated, date_of, governed
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.topic import free_bodies, holders, possessor
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Partnership

PARTIES: frozenset[Kind] = frozenset({"company", "organization"})

# Agreements of another kind: wages, peace, debt relief, party politics, courts.
_OTHER_AGREEMENT = re.compile(
    r"\baccord (?:\w+ )?(?:salarial|de paix|de principe entre (?:les )?états|cessez|gouvernement|politique|transactionnel|"
    r"de libre-échange|commercial entre|électoral|amiable|collectif|d'entreprise|de branche|de performance|"
    r"à l'amiable|de siège|social|majoritaire|d'association|douanier|fiscal|de défense|de coalition)|partenaires sociaux|(?:d'|en )accord avec|"
    r"accords? transactionnels?|accords? d'(?:achat|approvisionnement)",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\b(?:" + alternation(
        "annoncer", "nouer", "signer", "conclure", "sceller", "dévoiler", "officialiser", "parapher", "renouveler",
        "prolonger", "former", "créer", "lancer", "établir", "mettre", "poursuivre", "confirmer", "envisager",
        "négocier", "discuter", "entrer", "rompre", "passer", "étendre", "renforcer", "présenter", "obtenir", "avoir",
    ) + r")\b",
)  # fmt: skip


def _between(hit: Hit, parties: list[Item]) -> Iterator[Draft]:
    distinct = {i.entity.id: i for i in reversed(parties) if i.entity}
    if len(distinct) < 2:
        return
    date = date_of(hit.view, hit.start)
    refs = sorted((i.ref() for i in distinct.values()), key=lambda ref: ref.start)
    yield hit.draft(Partnership, parties=tuple(refs), date=date.value if date else None)


def _agreement(hit: Hit) -> Iterator[Draft]:
    """«A et B nouent un partenariat», «A annonce un partenariat avec B», «le partenariat entre A et B»."""
    view = hit.view
    if _OTHER_AGREEMENT.search(view.mask, max(hit.start - 3, 0), hit.end + 40):
        return
    among = governed(view, hit.end, "entre", PARTIES, within=60)
    if len(among) > 1:
        yield from _between(hit, list(among))
        return
    partner = governed(view, hit.end, "avec", PARTIES, within=110) or _relative_partner(hit)
    signers = _signers(hit)
    if partner and signers:
        yield from _between(hit, [*signers[:1], *partner])
    elif not partner and len(signers) > 1 and not re.search(r"\b(?:l'|cet |le |ce |son )$", view.mask[: hit.start], re.I):
        yield from _between(hit, list(signers))


_WITHIN = re.compile(r"\ben (?:étroite? )?$", re.IGNORECASE)
_OPENING = re.compile(r"(?:une?|le|la|l'|cet?|cette)\s?(?:\w+ )?$", re.IGNORECASE)
_OWN = re.compile(r"\b(?:son|sa|ses|ce|cet|cette) (?:\w+ )?$|\bdans le cadre d(?:e l'|'une? |u )(?:\w+ )?$", re.IGNORECASE)
_CONCLUDED = re.compile(r"^[^.;]{0,80}? (?:a|ont) été (?:\w+ment )?(?:conclu|signé|noué|annoncé|scellé)|^[^.;]{0,60}? (?:conclu|signé|noué|annoncé|évoqué)e?s?\b", re.IGNORECASE)


def _signers(hit: Hit) -> tuple[Item, ...]:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = [m.start() for m in _SUPPORT.finditer(view.mask, start, hit.start)]
    for at in reversed(supports):
        if found := holders(hit.article, view, at, PARTIES):
            return found
    before, after = view.mask[: hit.start], view.mask[hit.end :]
    if _WITHIN.search(before):
        free = free_bodies(view, 0, hit.start, PARTIES)
        return (free[-1],) if free else ()
    if _OPENING.match(before) or _OWN.search(before) or _CONCLUDED.search(after):
        owner = possessor(hit.article, view, hit.start, PARTIES)
        return (owner,) if owner else ()
    return ()


_WITH_WHOM = pattern(r"{company|organization:partner}, (?:avec|auprès) (?:qui|lequel|laquelle|duquel) [^.;]{0,60}$")


def _relative_partner(hit: Hit) -> tuple[Item, ...]:
    """«B, avec qui A annonce un partenariat»."""
    match = _WITH_WHOM.search(hit.view.mask, max(hit.start - 110, 0), hit.start)
    item = hit.view.group(match, "partner") if match else None
    return (item,) if item else ()


def _joins(hit: Hit) -> Iterator[Draft]:
    """«A s'associe à B», «A s'est allié avec B pour», «A et B s'associent», «A fait équipe avec B»."""
    view = hit.view
    signers = holders(hit.article, view, hit.start, PARTIES)
    partner = governed(view, hit.end, "à|au|aux|avec", PARTIES, within=50)
    if partner:
        yield from _between(hit, [*signers[:1], *partner])
    elif re.match(r"[^.;,]{0,20}?(?: pour| afin| dans| autour| sur|,|\.|$)", view.mask[hit.end :]):
        yield from _between(hit, list(signers))


def _jointly_held(hit: Hit) -> Iterator[Draft]:
    """«la coentreprise formée par A et B», «une coentreprise de A et B»."""
    parties = governed(hit.view, hit.end, r"par|entre|d(?:es?|u|')", PARTIES, within=70)
    yield from _between(hit, list(parties))


def _partner_of(hit: Hit) -> Iterator[Draft]:
    """«A, partenaire de B,»."""
    named = coordinated(hit.view, item, PARTIES) if (item := hit.view.group(hit.match, "other")) else ()
    owner = hit.view.group(hit.match, "party")
    if owner:
        yield from _between(hit, [owner, *named[:1]])


ALLIANCE_RULES: tuple[Rule, ...] = (
    Rule(
        "partnership.agreement",
        pattern(
            r"\b(?P<trigger>(?:partenariat|alliance|accord|protocole d'accord|coopération|collaboration|coentreprise|co-entreprise|"
            r"joint[- ]venture|contrat de distribution|accord-cadre|convention)s?)\b"
        ),
        _agreement,
    ),
    Rule(
        "partnership.join",
        pattern(
            rf"\b(?P<trigger>(?:s'(?:est |était )?|se sont |s'étaient )(?:par ailleurs |également |aussi |ainsi |récemment |déjà |depuis )?{alternation('associer', 'allier')}|se {alternation('associer', 'allier')}|"
            rf"{alternation('collaborer', 'coopérer')}|{alternation('faire')} équipe|{alternation('unir')} (?:ses|leurs) forces)\b"
        ),
        _joins,
    ),
    Rule("partnership.joint", pattern(r"\b(?P<trigger>(?:coentreprise|co-entreprise|joint[- ]venture))\b(?= (?:détenue|entre|de|créée|formée))"), _jointly_held),
    Rule(
        "partnership.partner",
        pattern(
            r"{company|organization:party}, (?:le |la )?(?:autre )?(?P<trigger>partenaire(?: [a-zà-ÿ-]+){0,2}) (?:de |d'|du )(?:la |le |l')?{company|organization:other}"
        ),
        _partner_of,
    ),
)
