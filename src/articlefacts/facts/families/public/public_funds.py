"""What a State puts in: «l'État y contribue à hauteur de N», «a créé un fonds de N», «N votés par la région»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed, subject
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.officials import official_acts
from articlefacts.facts.families.public.plan_words import HEDGE, funded
from articlefacts.facts.families.public.public_parties import (
    PLAIN_FUNDER,
    STATE,
    is_public,
    only_demanded,
    only_there,
    plain_funder,
    reach,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span

_ANY: tuple[Kind, ...] = ("company", "organization", "place")


def state_gives(hit: Hit) -> Iterator[Draft]:
    """«L'État y contribue à hauteur de N», «l'État a renfloué X à hauteur de N», «va mettre N sur la table»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    actor = next(iter(subject(view, hit.start, _ANY)), None)
    if money is None or (actor and not is_public(actor)) or only_demanded(hit):
        return
    funder: EntityRef | Span | None = (
        actor.ref() if actor else plain_funder(view, hit.start) or _who(view, hit.start)
    )
    if funder is None and not _PRIVATE.search(view.mask, *hit.match.span()) and official_acts(hit):
        recipient = recipient_of(view, hit.end, reach(view, money))
        yield from funded(hit, money, None, recipient)
        return
    if funder is None or not _is_state(hit, actor, funder.text):
        return
    between = view.between(hit.end, money.start - view.start, ("company", "organization"))
    inside = [i for i in between if not only_there(view, i)]
    recipient = inside[0].ref() if inside else recipient_of(view, hit.end, reach(view, money))
    yield from funded(hit, money, funder, recipient)


def _is_state(hit: Hit, actor: Item | None, funder: str) -> bool:
    """«La Pologne dévoile un plan de N», but not «l'Europe y contribue à hauteur de»."""
    at = actor.start - hit.view.start if actor else 0
    lead = hit.view.mask[max(at - 25, 0) : at]
    country = actor is not None and actor.kind == "place" and _ARTICLE.search(lead)
    if country and "hauteur" not in hit.match.group():
        return True
    return bool(STATE.search(lead + funder) or DONOR.match(funder))


# «Le président annonce un investissement de N»: that of a firm.
_PRIVATE = re.compile(r"\binvestissements?\b(?! publics?)")
_ARTICLE = re.compile(
    r"(?:^|[\s,;:])(?:la |le |les |l')$", re.IGNORECASE
)  # «|la| Pologne»: no town


def _who(view: SentenceView, at: int) -> Span | None:
    """The body in «l'appui du département, |qui a créé un fonds»."""
    match = _WHO.search(view.mask, max(at - 60, 0), at)
    return view.span(*match.span("np")) if match else None


_WHO = re.compile(
    rf"\b(?:la |le |du |l')(?P<np>{PLAIN_FUNDER}), qui (?:[a-zà-ÿ']+ ){{0,3}}$",
    re.IGNORECASE,
)


_FUND = alternation(
    "contribuer", "renflouer", "participer", "soutenir",
    "subventionner", "abonder", "financer", "aider",
)  # fmt: skip
_UP_TO = pattern(
    r"\b"
    rf"(?P<trigger>y (?:(?:est|sont|était|étaient|serait) (?:déjà |aussi |même )?allée?s?|va|vont|allai(?:t|ent)|ira|iront|allant) d(?=[e'])e?(?: (?:ses|leurs))?|"
    rf"y (?:\w+r(?:a|ont) |(?:a|ont|va|vont|doit) (?:déjà )?)?(?:contribu|particip)[a-zé]{{1,6}} pour(?! (?:un|le|la|les|moitié))|{_FUND}"
    rf"(?:[^.;:()«»]{{0,60}}?)(?:à hauteur de|(?:la moitié|le tiers|le quart|les deux tiers|l'essentiel|la totalité|{{percentage}}) [^.;:()«»,]{{3,60}}, soit|"
    r"pour un (?:montant|total) (?:total |global |cumulé )?(?:de|d'|supérieur à|avoisinant|dépassant))) ?"
    rf"{HEDGE}{{amount:amount}}"
)


def _up_to(hit: Hit) -> Iterator[Draft]:
    """«La région y est allée de N» is done; «y va de» too."""
    done = _WENT.match(hit.match["trigger"])
    for draft in state_gives(hit):
        yield replace(draft, status="asserted") if done else draft


_WENT = re.compile(r"y (?:est|sont|était|étaient|va|vont|allai)", re.IGNORECASE)


# «a approuvé un budget de 3 M€ |pour équiper| les écoles», not «pour 2026»
_APPROVES = pattern(
    r"\b(?P<trigger>(?:approuv|vot|adopt|valid|dégag|réserv|entérin|prév)(?:é|er|e|ent|era|eront|oit|oient|u)"
    r" (?:une? |des )(?:[a-zà-ÿ]{4,14} )?(?:budget|enveloppe|crédits?|aide|fonds|financement|rallonge)"
    rf"(?: [a-zà-ÿ-]{{4,16}})?) (?:de |d'|d'un montant de ){HEDGE}{{amount:amount}}"
    r"(?=(?: \([^()]{1,40}\))?(?:,| sur [^,.;]{2,12} ans| supplémentaires)? (?:pour|afin|destinée?s?|"
    r"en faveur|au profit|dédiée?s?)(?! ?\ue007))"
)


_MADE = (
    r"(?P<made> (?:une?|des|le|la|son|sa|leur|ce|cet|cette) (?:nouve(?:au|lle) |vaste |grand |premier )?"
    r"(?:fonds?|plan|dispositif|enveloppe|programme|aide|soutien|investissements?|paquet|appui|"
    r"effort|mesures)[^.;:()«»]{0,40}?)?"
)
_SETS_UP = pattern(
    rf"\b(?P<trigger>{alternation('créer', 'lancer')}|(?:mis|met|mettre|mettra|mettent) en place|"
    rf"{alternation('annoncer', 'mobiliser', 'dévoiler', 'présenter')}|(?:mis|met|mettre|mettent)"
    rf" en (?:branle|œuvre)|{alternation('prévoir', 'engager', 'approuver', 'consentir')}|"
    r"adopt(?:e|ent|é|er|era|eront)|(?:mettre|met|mis|mettra) sur la table|"
    r"(?:mettre|met|mis|mettra)(?= [^.;:]{0,40} sur la table))"
    rf"(?:,? (?:en |le |ce |au |d'ici )?{{date}},?)?{_MADE} ?(?:de |d'|doté de |"
    rf"dotée de |pour financer |à hauteur de |d'un montant de )?{HEDGE}{{amount:amount}}"
    r"(?!(?: supplémentaires)? (?:de |d'|en )(?:recettes|rentrées|droits|cotisations|revenus|économies|"
    r"pertes|déficit|impôts?|taxes|prêts?|excédents?|exportations|ventes|dettes?|emprunts?|bénéfices?)\b)"
)


def _sets_up(hit: Hit) -> Iterator[Draft]:
    """«A créé un fonds de N», «a annoncé N d'aides»; a bare sum is what is behind it: «N de coupes»."""
    mask, end = hit.view.mask, hit.match.end()
    made = hit.match["made"] or ("enveloppe" in hit.match.group() and "enveloppe")
    of = _OF.match(mask, end)
    if (made and _CUTS.search(made)) or (of and _CUTS.search(mask, of.end(), of.end() + 25)):
        return
    on_table = "sur la table" in hit.match["trigger"] and not of
    if made or on_table or _AID_BEHIND.match(mask, end):
        yield from state_gives(hit)


_CUTS = re.compile(r"\b(?:économies|coupes|hausses?|impôts?|taxes|privée?s?|cessions?|sanctions)\b")
_OF = re.compile(r"(?: \([^()]{1,40}\))?(?: supplémentaires)? (?:de |d'|en )")
_AID_BEHIND = re.compile(
    r"(?: \([^()]{1,40}\))?(?: supplémentaires)?,?(?: sur [^,.;]{2,12} ans,?)? (?:(?:de |d'|en )(?:nouve\w{2,5} )?"
    r"(?:aides?|crédits?(?! d'impôt)|subventions?|soutien|investissements? publics?|dons?|fonds publics)\b|"
    r"pour (?!\ue007)|afin |en faveur|au profit|destinée?s? |sur la table)"
)


def _invested(hit: Hit) -> Iterator[Draft]:
    """«L'Union a annoncé un investissement de N en X»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None:
        return
    found = [
        *view.between(0, hit.start, ("organization", "product")),
        holder(hit.article, view, hit.start, _ANY),
    ]
    body = next((i for i in found if i and i.entity and _UNION.search(i.entity.name)), None)
    if body is None:
        return
    past = money.end - view.start
    to = governed(view, past, r"en|à|au|aux|pour|en faveur d(?:es?|u|')|dans", _ANY, within=70)
    yield from funded(hit, money, body.ref(), to[0].ref() if to else None)


_UNION = re.compile(
    r"Union européenne|^l'?UE$|^UE$|Commission européenne|Bruxelles|USAID|Team Europe|"
    r"Global Gateway|Millennium Challenge",
    re.IGNORECASE,
)


_INVESTED = pattern(
    r"\b(?P<trigger>investissement|appui|financement|aide|initiative)(?: [a-zà-ÿ]+)?"
    rf" (?:de |d'|à hauteur de ){HEDGE}{{amount:amount}}"
)


def _voted(hit: Hit) -> Iterator[Draft]:
    """«L'enveloppe de N votée par la région profitera aux agriculteurs»."""
    view = hit.view
    money, named = view.group(hit.match, "amount"), view.group(hit.match, "funder")
    if money is None or (named and not is_public(named)):
        return
    recipient = recipient_of(view, hit.match.end(), min(hit.match.end() + 60, len(view.mask)))
    coming = re.search(r"\b(?:sera|seront|va être) ", hit.match.group())
    for draft in funded(
        hit, money, named.ref() if named else view.span(*hit.match.span("who")), recipient
    ):
        yield replace(draft, presupposed=not coming)


_VOTED = pattern(
    r"\b(?P<trigger>enveloppe|dotation|crédits?|fonds|budget|plan|programme|aide|"
    rf"rallonge)(?: [a-zà-ÿ]{{4,16}}){{0,2}} (?:de |d'){HEDGE}{{amount:amount}},? "
    r"(?:(?:a été |ont été |sera |seront |est |va être )(?:\w+ment )?)?(?:votée?s?|débloquée?s?|"
    r"allouée?s?|accordée?s?|promise?s?|mobilisée?s?|octroyée?s?|décidée?s?|versée?s?)(?: (?:à |"
    r"au |aux )[^.;:,]{2,40}?)? par (?:la |le |l'|les )?"
    rf"(?P<who>{PLAIN_FUNDER}|{{organization|place:funder}})"
)


FUND_RULES: tuple[Rule, ...] = (
    Rule("public.up_to", _UP_TO, _up_to, needs=MONEY),
    Rule("public.sets_up", _SETS_UP, _sets_up, needs=MONEY),
    Rule("public.approves", _APPROVES, state_gives, needs=MONEY),
    Rule("public.voted", _VOTED, _voted, needs=MONEY),
    Rule("public.invested", _INVESTED, _invested, needs=MONEY),
)
