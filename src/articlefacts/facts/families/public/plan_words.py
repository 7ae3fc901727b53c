"""Words of public plans, and the draft of their money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import date_of, governed
from articlefacts.facts.arguments.dates import told_on
from articlefacts.facts.families.public.public_parties import RECIPIENTS, is_public, plain_funder
from articlefacts.facts.rule import Draft, Hit
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lazy import lazy
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import PublicFunding
from articlefacts.models.spans import Span

# What nobody but a public body draws up.
_AIM = (
    r"(?:relance|soutien|aides?|solidarité|urgence|résilience|reconstruction|compensation|"
    r"indemnisation|stimulation|mesures de soutien|investissements? publics?|sauvetage|"
    r"garanties? publiques?)"
)


PLAN = (
    r"(?:(?:plans?|paquets?|programmes?|fonds|dispositifs?|mesures|enveloppes?|volets?|"
    r"trains? de mesures)(?: (?:massifs?|nationa(?:l|ux)|européens?|d'[ÉE]tat|exceptionnels?|"
    r"publics?|sectoriels?|globa(?:l|ux)|gigantesque|vaste|spécial|covid-19))? (?:de |d'|"
    rf"en )(?:un )?{_AIM}(?: et (?:de |d'){_AIM})?(?: (?:économique|budgétaire|financi[eè]re?|"
    r"sectoriels?|d'urgence))?|"
    r"plan (?:automobile|aéronautique|tourisme|hôpital|banlieues|vélo|hydrogène|pauvreté|"
    r"quantique|bâtiment))"
)


PLAN_CUE = lazy(rf"\b(?:{PLAN}|loi de finances|budget rectificatif|PLFR?\b)", re.IGNORECASE)


HEDGE = (
    r"(?:(?:plus de|près de|quelque|environ|au moins|jusqu'à|au total|quasiment|les|"
    r"une enveloppe (?:globale )?de|un total de|un montant (?:total |global )?de) ?){0,2}"
)


def funded(
    hit: Hit,
    money: Item,
    funder: EntityRef | Span | None,
    recipient: EntityRef | Span | None = None,
) -> Iterator[Draft]:
    """The money of a plan; who pays it is not who gets it."""
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


def _may_pay(view: SentenceView, item: Item, at: int) -> bool:
    """Whether a public body before a sum may be who pays it: nobody whom it goes to, no newspaper."""
    low = item.start - view.start
    told = _NO_PAYER.search(view.mask, max(low - 50, 0), low)
    return not told and taker_before(view, at) is not item


_NO_PAYER = re.compile(
    r"\b(?:(?:à|au|aux|en|pour|selon|dans) (?:la |le |l')?|"
    # «dans une interview au quotidien X»
    r"(?:quotidien|journal|hebdomadaire|magazine|mensuel|chaîne|radio|site|agence de presse)"
    r"(?: [a-zà-ÿ-]{3,16})?,? )$"
)


def taker_before(view: SentenceView, at: int) -> Item | None:
    """Who gets the money that the words before a sum speak of: «|L'Espagne| bénéficiera d'environ N»."""
    gets = _GETS.search(view.mask, max(at - 110, 0), at)
    bodies = view.between(0, gets.start(), RECIPIENTS) if gets else []
    if gets is None or not bodies:
        return None
    beside = _NEXT_TO.fullmatch(view.mask, bodies[-1].end - view.start, gets.start())
    return bodies[-1] if beside else None


_GETS = re.compile(
    r"\b(?:bénéfici|re[cç][eo][iv]|touch|percev|perç|obt[ei])[a-zà-ÿ]{1,9} [^.;:,()]{0,80}"
    r"(?:, dont [^.;:,()]{0,20})?$"
)
_NEXT_TO = re.compile(
    r",? (?:(?:a|ont|avait|va|vont|doit|doivent|devrait|devraient|pourra|pourrait|aussi|également|ainsi|déjà) ){0,3}"
)


def who_funds(view: SentenceView, at: int, end: int) -> EntityRef | Span | None:
    """Who pays: the public subject before, else «de l'État» behind."""
    for item in reversed(view.between(max(at - 130, 0), at, ("organization", "place"))):
        if is_public(item) and _may_pay(view, item, at):
            return item.ref()
    plain = plain_funder(view, at)
    if plain and "pays" not in plain.text:
        return plain
    by = governed(view, end, r"par|d(?:es?|u|')", ("organization",), within=40)
    return by[0].ref() if by and is_public(by[0]) else None
