"""Public money: subsidies, State aid, plans and envelopes of public bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments import subject as find_subject
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.families.public.ended_aid import is_cut, is_returned
from articlefacts.facts.families.public.money_drafts import ANYBODYS, filler, given
from articlefacts.facts.families.public.public_parties import (
    EARNED,
    FUNDERS,
    PUBLIC_BODY,
    RECIPIENTS,
    is_public,
    plain_funder,
    reach,
    recipient_of,
)
from articlefacts.facts.families.public.releases import RELEASE_RULES
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, SentenceView, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount

_GRANT = (
    r"(?:subventions?|aides?|argent (?:public|du contribuable)|fonds publics|deniers publics|dotations?|soutien|bourse|crédits? d'impôts?(?: recherche)?|crédits|"
    r"mesures? de soutien|avances? remboursables?|(?:assistance|allocation|contribution|concours|rallonge|appui|coup de pouce)s?|"
    r"(?:apport|financement)s?(?=(?:,? sous forme d(?:e |')(?:dons?|subventions?),?)?(?: [a-zà-ÿ]{4,16})? "
    r"(?:d'un montant (?:total |global )?|d'une valeur (?:totale )?)?(?:de |d'|à hauteur de )"
    r"(?:plus de |près de |environ |quelque )?\ue005))"
    r"(?: (?:publiques?|d'[ÉE]tat|financi[eè]re?s?|régionales?|européennes?|exceptionnelles?|"
    r"d'urgence|directes?|annuelles?|budgétaires?|bilatérales?|française|public|technique))*"
)
_GIVE = lazy(
    r"\b"
    rf"(?:{alternation('accorder', 'octroyer', 'allouer', 'débloquer', 'consacrer', 'affecter', 'verser')}|"
    rf"{alternation('apporter', 'annoncer', 'promettre', 'attribuer', 'mobiliser', 'prévoir', 'financer')}|"
    r"autoris\w+|approuv\w+|confirm(?:e|er|é|ent)|valid\w+|vot(?:e|er|é|ent)|subventionn\w+)\b",
    re.IGNORECASE,
)
_GET = lazy(
    r"\b"
    rf"(?:{alternation('recevoir', 'toucher', 'percevoir', 'obtenir', 'bénéficier', 'décrocher', 'empocher', 'encaisser', 'engloutir')}|"
    r"récup(?:ér|èr)[a-zé]{1,6}|profit(?:é|er|era|eront|e|ent) (?:de|d')|capt(?:é|er|e|ent|era))"
    r"\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:\bde|d'|à|:|\(|hauteur de|,)\s?(?:(?:plus|près|environ|quelque|moins|un montant|total|"
    r"global|l'ordre|jusqu'à)\s?(?:de|d')?\s?){0,3}$",
    re.IGNORECASE,
)


# «une subvention de N |de l'ONG américaine X», «de la Fondation X»: private money.
_PRIVATE = re.compile(
    r"(?:\([^()]{0,80}\) )?(?:,? )?(?:accordée?s? |versée?s? |octroyée?s? )?(?:par |"
    r"de la part )?(?:de la |de l'|du |de |d'|des |la |l'|une |le ){1,3}(?:\w+ )?(?:ONG|"
    r"organisation (?:non gouvernementale|caritative)|fondation|association|mécène|philanthrope|"
    r"fonds de dotation)\b", re.I,
)  # fmt: skip


# «un financement|, sous forme de don, |de N»
_FORM = re.compile(r",? sous (?:la )?forme d(?:e |')[a-zà-ÿ]{3,14}(?: [a-zà-ÿ-]{3,14}){0,2},?")


def _money(view: SentenceView, start: int, end: int) -> Item | None:
    before = view.between(max(start - 50, 0), start, {"amount"})
    if before:
        gap = view.mask[before[-1].end - view.start : start]
        if re.fullmatch(r"\s?(?:\([^()]*\)\s)?(?:de |d'|en )(?:\w+ )?", gap):
            return before[-1]
    for item in view.between(end, min(end + 70, len(view.mask)), {"amount"}):
        gap = _FORM.sub("", view.mask[end : item.start - view.start])
        assert isinstance(item.value, Amount)
        if item.value.equivalent_of is None and not item.value.per:
            return item if _LEAD.search(gap) and len(gap) < 50 and "," not in gap[:-2] else None
    return None


def _grant(hit: Hit) -> Iterator[Draft]:
    """«A accorde une subvention de N à X», «X a reçu une aide de N de A»."""
    view = hit.view
    money = _money(view, hit.start, hit.end)
    if money is None or re.search(r"humanitaire|militaire", view.mask[hit.start : hit.end + 15]):
        return
    if _PRIVATE.match(view.mask[max(hit.end, money.end - view.start) :].lstrip()):
        return
    if is_returned(view, min(hit.start, money.start - view.start)) or is_cut(
        view, money.start - view.start
    ):
        return
    low = min(hit.start, money.start - view.start)
    past = max(hit.end, money.end - view.start)
    left = max(low - 110, 0)
    gives, gets = (list(r.finditer(view.mask, left, low)) for r in (_GIVE, _GET))
    if gets and (not gives or gets[-1].start() > gives[-1].start()):  # «annonce avoir reçu»
        recipient = holder(hit.article, view, gets[-1].start(), RECIPIENTS)
        source = governed(
            view,
            past,
            r"d(?:es?|u|')|de la part d(?:es?|u|')|auprès d(?:es?|u|')|par",
            RECIPIENTS,
            within=50,
        )
        funder = source[0] if source and _pays(source[0]) else None
        yield from given(hit, money, filler(funder), filler(recipient))
        return
    yield from _given_to(hit, money, gives, (low, past))


def _given_to(
    hit: Hit, money: Item, gives: list[re.Match[str]], where: tuple[int, int]
) -> Iterator[Draft]:
    """«A accorde une aide de N à X», «A accorde à X une aide de N»; ``where`` noun and sum stand."""
    view, (low, past) = hit.view, where
    recipient = recipient_of(view, past, reach(view, money))
    if gives and recipient is None:
        end = gives[-1].end()
        between = governed(view, end, "à|au|aux", RECIPIENTS, within=low - end)
        recipient = between[0].ref() if between else None
    start = gives[-1].start() if gives else hit.start
    giver = _giver(hit, gives)
    for draft in given(hit, money, giver, recipient, granted_by_verb=bool(gives)):
        yield replace(draft, trigger=(start, hit.end))


def _giver(hit: Hit, verbs: list[re.Match[str]]) -> EntityRef | Span | None:
    view = hit.view
    for verb in reversed(verbs):
        # «la banque prête N à A, et l'État lui accorde une aide»: A is read as one of the givers.
        if subjects := list(find_subject(view, verb.start(), RECIPIENTS)):
            return next((s.ref() for s in reversed(subjects) if _pays(s)), None)
        if plain := plain_funder(view, verb.start()):
            return plain
        organ = holder(hit.article, view, verb.start(), ("organization",))
        if organ and DONOR.match(organ.value.text):  # «le conseil d'administration de X»
            return organ.ref()
    by = governed(view, hit.end, r"par|d(?:es?|u|')", FUNDERS, within=90)
    if by and (is_public(by[0]) or not ANYBODYS.match(hit.match["trigger"])):
        return by[0].ref()
    state = _OF_STATE.match(view.mask, hit.end)
    return view.span(*state.span("np")) if state else None


def _pays(item: Item) -> bool:
    return is_public(item) or bool(DONOR.match(item.value.text))


# «un soutien de N |de l'État aux communes»
_OF_STATE = re.compile(
    r"[^.;:,]{0,50}? (?:de |par |du |de la part de )(?P<np>(?:l'[ÉEé]tat|le gouvernement|"
    r"la région|le département|gouvernement|la commune))\b",
    re.IGNORECASE,
)


_RECEIVE = pattern(
    rf"\b(?P<trigger>{alternation('recevoir', 'toucher', 'percevoir', 'obtenir', 'décrocher', 'empocher', 'bénéficier')}|"
    rf"{alternation('compter')} sur)\b"
    rf"(?: \w+){{0,3}}?(?: {{date}})? {{amount:amount}} (?:(?:d'aides?|de subventions?|d'avances? remboursables?|de soutien) )?"
    r"(?:de la part )?(?:de |du |de la |de l'|des |d')(?:(?:\w{1,20} ){0,3}?{organization|place|"
    r"company|product:funder}|(?P<plain>(?<=l')[ÉE]tat|(?<=la )région|(?<=du )département|"
    r"(?<=du )gouvernement)\b)"
)


def _receive(hit: Hit) -> Iterator[Draft]:
    """«X recevra N du programme A»."""
    view = hit.view
    money, funder = view.group(hit.match, "amount"), view.group(hit.match, "funder")
    if money is not None and hit.match["plain"]:
        yield from given(
            hit,
            money,
            view.span(*hit.match.span("plain")),
            filler(holder(hit.article, view, hit.start, RECIPIENTS)),
        )
        return
    gift = (
        funder
        and DONOR.match(funder.value.text)
        and re.search(r"\b(?:dons?|subventions?)\b", view.mask)
    )
    if money is None or funder is None or not (gift or is_public(funder)):
        return
    if re.search(r"prêt|emprunt|financement|crédit", view.mask[hit.end : money.start - view.start]):
        return
    lead = view.mask[hit.match.end("amount") : hit.match.start("funder")]
    if EARNED.search(lead):
        return
    if not gift and not PUBLIC_BODY.search(lead) and not PUBLIC_BODY.search(funder.value.text):
        return
    recipient = holder(hit.article, view, hit.start, RECIPIENTS)
    yield from given(hit, money, filler(funder), filler(recipient))


_ENDOWED = pattern(
    r"\b(?P<trigger>(?:plan|programme|fonds|dispositif|enveloppe|mécanisme|"
    r"budget)\b[^;:.]{0,60}?(?:,? dotée?|de|abondée?) (?:de |d'une enveloppe de |à hauteur de )?)"
    r"(?:plus de |près de |quelque |environ )?{amount:amount}"
)


def _endowed(hit: Hit) -> Iterator[Draft]:
    """«Le plan A, doté de N»: only where a public body gives it its name or its money."""
    view = hit.view
    money = view.group(hit.match, "amount")
    words = hit.match["trigger"]
    if money is None or not re.search(r"doté|abondé", words):
        return
    inside = view.between(max(hit.start - 40, 0), hit.match.start("amount"), (*FUNDERS, "product"))
    if not inside:
        return
    yield from given(hit, money, inside[-1].ref(), None)


PUBLIC_MONEY_RULES: tuple[Rule, ...] = (
    Rule("public.grant", pattern(rf"\b(?P<trigger>{_GRANT})\b"), _grant, needs=MONEY),
    Rule("public.receive", _RECEIVE, _receive, needs=MONEY),
    Rule("public.endowed", _ENDOWED, _endowed, needs=MONEY),
    *RELEASE_RULES,
)
