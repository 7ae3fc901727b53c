"""Public plans and their parts: recovery plans, rescue funds, finance bills, what a State puts in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, governed, subject
from articlefacts.facts.arguments.dates import told_on
from articlefacts.facts.arguments.topic import free_bodies, holder
from articlefacts.facts.families.public.public_parties import (
    AGENCY,
    STATE,
    is_public,
    plain_funder,
    recipient_of,
)
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import Item, Kind, SentenceView, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import PublicFunding
from articlefacts.models.spans import Span

_ANY: tuple[Kind, ...] = ("company", "organization", "place")
# What nobody but a public body draws up.
_AIM = (
    r"(?:relance|soutien|aides?|solidarité|urgence|résilience|reconstruction|compensation|"
    r"indemnisation|stimulation|mesures de soutien|investissements? publics?|sauvetage|"
    r"garanties? publiques?)"
)
_PLAN = (
    r"(?:(?:plans?|paquets?|programmes?|fonds|dispositifs?|mesures|enveloppes?|volets?|"
    r"trains? de mesures)(?: (?:massifs?|nationa(?:l|ux)|européens?|d'[ÉE]tat|exceptionnels?|"
    r"publics?|sectoriels?|globa(?:l|ux)|gigantesque|vaste|spécial|covid-19))? (?:de |d'|"
    rf"en )(?:un )?{_AIM}(?: et (?:de |d'){_AIM})?(?: (?:économique|budgétaire|financi[eè]re?|"
    r"sectoriels?|d'urgence))?|"
    r"plan (?:automobile|aéronautique|tourisme|hôpital|banlieues|vélo|hydrogène|pauvreté|"
    r"quantique|bâtiment))"
)
PLAN_CUE = re.compile(rf"\b(?:{_PLAN}|loi de finances|budget rectificatif|PLFR?\b)", re.IGNORECASE)
# Asked for, not given; or taken away.
_ONLY_ASKED = re.compile(
    r"\b(?:plaid|réclam|exig|revendiqu|demand|négoci|sollicit|pourparl|appell?e(?:nt)? à|souhait|"
    r"baisses?|réductions?|coupes?|diminution|fin)\w*\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_HEDGE = (
    r"(?:(?:plus de|près de|quelque|environ|au moins|jusqu'à|au total|quasiment|les|"
    r"une enveloppe (?:globale )?de|un total de|un montant (?:total |global )?de) ?){0,2}"
)
# Between a plan and its sum nothing else may have a sum of its own.
_FOREIGN = re.compile(
    r"\b(?:contre|coûts?|baisses?|hausses?|réductions?|impôts?|taxes?|dettes?|emprunts?|prêts?|"
    r"pertes?|chiffre|économies|tranches?|investi\w*|salaires?|primes?|rachat|capital|parts?|"
    r"après|qui|dont|mais|selon|volets?|amendes?|licenci\w*|suppressions?|recettes)\b",
    re.IGNORECASE,
)
_COMPANY_OWN = re.compile(
    r"(?:de |d'|du |chez |par |la |l')(?:[a-zà-ÿ]+ ){0,2}\ue000|\bson |\bsa |\bses ", re.IGNORECASE
)


def _draft(
    hit: Hit,
    money: Item,
    funder: EntityRef | Span | None,
    recipient: EntityRef | Span | None = None,
) -> Iterator[Draft]:
    if (
        isinstance(funder, EntityRef)
        and isinstance(recipient, EntityRef)
        and funder.id == recipient.id
    ):
        recipient = None
    date = date_of(hit.view, hit.start)
    # «le plan sera présenté le 24 août»: the day of the minister, not of the money.
    when = date.value if date and not told_on(hit.view, date) else None
    yield hit.draft(
        PublicFunding, amount=money.value, funder=funder, recipient=recipient, date=when
    )


def _is_private(view: SentenceView, start: int, end: int) -> bool:
    """Whether a company draws up the plan: the subject before it, or «de X» behind it."""
    before = view.between(0, start, ("company",))
    free = [i for i in before if not is_public(i)]
    own = view.between(start, end, ("company",))
    return (
        bool(own)
        or bool(free and subject(view, start, ("company",)))
        or bool(free and not view.between(0, start, ("organization", "place", "person")))
    )


def _funder(view: SentenceView, at: int, end: int) -> EntityRef | Span | None:
    """Who pays: the public subject before, else «de l'État» behind."""
    for item in reversed(view.between(max(at - 130, 0), at, ("organization", "place"))):
        if is_public(item) and not re.search(
            r"\b(?:à|au|aux|en|pour|selon|dans) (?:la |le |l')?$",
            view.mask[: item.start - view.start],
        ):
            return item.ref()
    plain = plain_funder(view, at)
    if plain and "pays" not in plain.text:
        return plain
    by = governed(view, end, r"par|d[eu]s?|d'", ("organization",), within=40)
    return by[0].ref() if by and is_public(by[0]) else None


def _plan(hit: Hit) -> Iterator[Draft]:
    """«Le plan de relance de N», «un fonds de solidarité doté de N», «un plan d'aide, d'un montant de N»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    gap = hit.match["gap"]
    if (
        money is None
        or _FOREIGN.search(gap)
        or _is_private(view, hit.start, money.start - view.start)
    ):
        return
    if _ONLY_ASKED.search(view.mask, 0, hit.start):
        return
    past = money.end - view.start
    if re.match(
        r" (?:de (?:prêts|chiffre|pertes|dettes)|par (?:an|mois) )", view.mask[past:]
    ) or _COMPANY_OWN.search(gap):
        return
    recipient = recipient_of(view, hit.end, min(past + 90, len(view.mask)))
    own = _OWN_FUNDER.search(gap)
    named = (
        view.span(hit.match.start("gap") + own.start("np"), hit.match.start("gap") + own.end("np"))
        if own
        else None
    )
    for draft in _draft(hit, money, named or _funder(view, hit.start, past), recipient):
        yield replace(draft, status="planned") if _TO_COME.match(view.mask, past) else draft


# «le plan de relance |du gouvernement|, doté de N»
_OWN_FUNDER = re.compile(
    r"^(?: [a-zà-ÿ]{4,14})? (?:du |de l'|de la )(?P<np>gouvernement|[ÉEé]tat|région|département|"
    r"métropole|municipalité)\b"
)
# «Un fonds de N |sera créé»
_TO_COME = re.compile(
    r"[^.;:]{0,45}?\b(?:sera|seront|va|vont|doit|doivent|devrait|devraient) ", re.IGNORECASE
)
_PLAN_OF = pattern(
    rf"\b(?P<trigger>{_PLAN})\b(?P<gap>[^.;:()«»]{{0,80}}?)(?:,? (?:de |d'|dotée?s? (?:de |d')|"
    r"d'un montant (?:total |global )?(?:de |d'))| (?:qui )?(?:s'élèv\w+|s'établi\w+|se mont\w+|"
    r"atteign?\w+|atteindra|représent\w+|pès\w+|port\w+ sur|est chiffré|chiffré|est de|"
    rf"évalué)(?: au total)? ?(?:à |d'|de )?){_HEDGE}{{amount:amount}}"
)


def _part(hit: Hit) -> Iterator[Draft]:
    """«Le plan comprend un volet de N consacré à», «N seront consacrés au soutien», near a public plan."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None or money.value.per:  # type: ignore[attr-defined]
        return
    near = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(PLAN_CUE.search(v.mask) for v in near) or free_bodies(
        view, 0, hit.match.start(), ("company",)
    ):
        return
    if hit.match["trigger"].startswith(_BARE_FOR) and not PLAN_CUE.search(
        view.mask, 0, hit.match.start()
    ):
        return
    start = hit.match.start()
    if re.search(
        r"\b(?:contre|coût\w*|pertes?|prêts?|dette|chiffre|emprunt\w*|"
        r"économis\w+)\b(?:(?! et )[^,;]){0,30}$",
        view.mask[:start],
    ):
        return
    past = money.end - view.start
    recipient = recipient_of(view, min(start, past), min(past + 90, len(view.mask)))
    spent = re.search(
        r"\b(?:ont été|a été|débloqu|(?:a|ont|avait|avaient|vient de|viennent de) (?:déjà |ainsi |"
        r"aussi )?(?:annonc|vers|donn|accord|mis|inject|mobilis|apport|allou|attribu)\w{1,3}\b)",
        view.mask[max(start - 40, 0) : hit.end],
    )
    for draft in _draft(hit, money, _funder(view, start, past), recipient):
        yield draft if spent else replace(draft, status="planned")


_BARE_FOR = ("pour le ", "pour la ", "pour les ", "pour l'")
_GIVEN = (
    r"(?:consacrée?s?|destinée?s?|affectée?s?|allouée?s?|fléchée?s?|dédiée?s?|réservée?s?|"
    r"débloquée?s?|mobilisée?s?)"
)
_PART_PASSIVE = pattern(
    rf"{{amount:amount}}(?: (?:supplémentaires|au total))? (?P<trigger>(?:(?:sont|seront|seraient|"
    rf"ont été|devraient être|doivent être|vont être|iront) )?(?:\w+ment )?{_GIVEN}) (?:à|au|aux|"
    r"pour|[«\"])"
)
_PART_NOUN = pattern(
    r"\b(?P<trigger>volets?|tranches?|enveloppes?|aides?|soutiens?) (?:supplémentaires? |"
    rf"publique )?(?:de |d'){_HEDGE}{{amount:amount}}(?= (?:supplémentaires )?(?:{_GIVEN} )?(?:à|"
    r"au|aux|pour|de l'[ÉE]tat|en faveur)\b)"
)
_PART_OF_PLAN = pattern(
    rf"{{amount:amount}} (?P<trigger>(?:du|de ce|de ces|issus? du|provenant du|"
    rf"de fonds (?:provenant )?du) {_PLAN})"
)
_PART_SUPPORT = pattern(
    r"{amount:amount} (?:supplémentaires )?(?P<trigger>(?:de |d')(?:soutien|aides?|subventions?)|"
    r"au soutien|en faveur|pour (?:secourir|soutenir|aider|sauver|le |la |les |l'))"
)
_PART_FORM = pattern(
    r"{amount:amount} (?P<trigger>sous (?:la )?forme (?:de |d')(?:subventions?|dons?|aides?))"
)


def _fund(hit: Hit) -> Iterator[Draft]:
    """«L'État y contribue à hauteur de N», «l'État a renfloué X à hauteur de N», «va mettre N sur la table»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    actor = next(iter(subject(view, hit.start, _ANY)), None)
    if money is None or (actor and not is_public(actor)):
        return
    funder: EntityRef | Span | None = (
        actor.ref() if actor else plain_funder(view, hit.start) or _who(view, hit.start)
    )
    lead = (
        view.mask[max(actor.start - view.start - 25, 0) : actor.start - view.start] if actor else ""
    )
    if funder is None or not (STATE.search(lead + funder.text) or AGENCY.match(funder.text)):
        return
    inside = view.between(hit.end, money.start - view.start, ("company", "organization"))
    recipient = (
        inside[0].ref()
        if inside
        else recipient_of(view, hit.end, min(hit.match.end() + 90, len(view.mask)))
    )
    yield from _draft(hit, money, funder, recipient)


def _who(view: SentenceView, at: int) -> Span | None:
    """The body in «l'appui du département, |qui a créé un fonds»."""
    match = _WHO.search(view.mask, max(at - 60, 0), at)
    return view.span(*match.span("np")) if match else None


_WHO = re.compile(
    r"\b(?:la |le |du |l')(?P<np>[ÉEé]tat|région|gouvernement|département|métropole|ville|"
    r"ministère), qui (?:[a-zà-ÿ']+ ){0,3}$",
    re.IGNORECASE,
)
_UP_TO = pattern(
    r"\b"
    rf"(?P<trigger>{alternation('contribuer', 'renflouer', 'participer', 'soutenir', 'subventionner', 'abonder', 'financer', 'aider')}"
    rf"(?:[^.;:()«»]{{0,60}}?)(?:à hauteur de|"
    r"pour un (?:montant|total) (?:total |global |cumulé )?(?:de|d'|supérieur à|avoisinant|dépassant))) ?"
    rf"{_HEDGE}{{amount:amount}}"
)
# «a approuvé un budget de 3 M€ |pour équiper| les écoles», not «pour 2026»
_APPROVES = pattern(
    r"\b(?P<trigger>(?:approuv|vot|adopt|valid|dégag|réserv|entérin|prév)(?:é|er|e|ent|era|eront|oit|oient|u)"
    r" (?:une? |des )(?:[a-zà-ÿ]{4,14} )?(?:budget|enveloppe|crédits?|aide|fonds|financement|rallonge)"
    rf"(?: [a-zà-ÿ-]{{4,16}})?) (?:de |d'|d'un montant de ){_HEDGE}{{amount:amount}}"
    r"(?=(?: \([^()]{1,40}\))?(?:,| sur [^,.;]{2,12} ans| supplémentaires)? (?:pour|afin|destinée?s?|"
    r"en faveur|au profit|dédiée?s?)(?! ?\ue007))"
)
_SETS_UP = pattern(
    rf"\b(?P<trigger>{alternation('créer', 'lancer')}|(?:mis|met|mettre|mettra|mettent) en place|"
    rf"{alternation('annoncer', 'mobiliser')}|(?:mettre|met|mis|mettra) sur la table|"
    r"(?:mettre|met|mis|mettra)(?= [^.;:]{0,40} sur la table))"
    r"(?: (?:un|une|des|le) (?:nouveau |nouvelle )?(?:fonds?|plan|dispositif|enveloppe|programme|"
    rf"aide|soutien|investissement|paquet|appui)[^.;:()«»]{{0,40}}?)? ?(?:de |d'|doté de |"
    rf"dotée de |pour financer |à hauteur de |d'un montant de )?{_HEDGE}{{amount:amount}}"
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
    to = governed(view, past, r"en|à|au|aux|pour|en faveur d[eu]s?|dans", _ANY, within=70)
    yield from _draft(hit, money, body.ref(), to[0].ref() if to else None)


_UNION = re.compile(
    r"Union européenne|^l'?UE$|^UE$|Commission européenne|Bruxelles|USAID|Team Europe|"
    r"Global Gateway|Millennium Challenge",
    re.IGNORECASE,
)
_INVESTED = pattern(
    r"\b(?P<trigger>investissement|appui|financement|aide|initiative)(?: [a-zà-ÿ]+)?"
    rf" (?:de |d'|à hauteur de ){_HEDGE}{{amount:amount}}"
)


def _voted(hit: Hit) -> Iterator[Draft]:
    """«L'enveloppe de N votée par la région profitera aux agriculteurs»."""
    view = hit.view
    money, named = view.group(hit.match, "amount"), view.group(hit.match, "funder")
    if money is None or (named and not is_public(named)):
        return
    recipient = recipient_of(view, hit.match.end(), min(hit.match.end() + 60, len(view.mask)))
    coming = re.search(r"\b(?:sera|seront|va être) ", hit.match.group())
    for draft in _draft(
        hit, money, named.ref() if named else view.span(*hit.match.span("who")), recipient
    ):
        yield replace(draft, presupposed=not coming)


_VOTED = pattern(
    r"\b(?P<trigger>enveloppe|dotation|crédits?|fonds|budget|plan|programme|aide|"
    rf"rallonge)(?: [a-zà-ÿ]{{4,16}}){{0,2}} (?:de |d'){_HEDGE}{{amount:amount}},? "
    r"(?:(?:a été |ont été |sera |seront |est |va être )(?:\w+ment )?)?(?:votée?s?|débloquée?s?|"
    r"allouée?s?|accordée?s?|promise?s?|mobilisée?s?|octroyée?s?|décidée?s?|versée?s?)(?: (?:à |"
    r"au |aux )[^.;:,]{2,40}?)? par (?:la |le |l'|les )?(?P<who>(?:[ÉE]tat|gouvernement|région|"
    r"département|métropole|ville|mairie|ministère|conseil (?:régional|départemental|municipal)|"
    r"{organization|place:funder}))"
)

_MONEY: frozenset[Kind] = frozenset({"amount"})
PLAN_RULES: tuple[Rule, ...] = (
    Rule("public.plan", _PLAN_OF, _plan, needs=_MONEY),
    Rule("public.part", _PART_PASSIVE, _part, needs=_MONEY),
    Rule("public.part_noun", _PART_NOUN, _part, needs=_MONEY),
    Rule("public.part_of_plan", _PART_OF_PLAN, _part, needs=_MONEY),
    Rule("public.part_support", _PART_SUPPORT, _part, needs=_MONEY),
    Rule("public.part_form", _PART_FORM, _part, needs=_MONEY),
    Rule("public.up_to", _UP_TO, _fund, needs=_MONEY),
    Rule("public.sets_up", _SETS_UP, _fund, needs=_MONEY),
    Rule("public.approves", _APPROVES, _fund, needs=_MONEY),
    Rule("public.voted", _VOTED, _voted, needs=_MONEY),
    Rule("public.invested", _INVESTED, _invested, needs=_MONEY),
)
