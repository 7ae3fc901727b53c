"""Money raised on a market, of companies and of States: «le pays a levé N sur le marché régional»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.credit.loans import BORROWERS, loan
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, pattern
from articlefacts.lexicon.verbs import alternation

_MARKET = (
    r"(?:sur|auprès d|via)\s?(?:les? |du |des )?(?:marchés?|investisseurs)\b(?! (?:de l'art|"
    r"immobilier))|\ben (?:eurobonds?|obligations|dette|bons|OAT)\b|\bpar adjudication|"
    r"\bgrâce à (?:une|son|sa) (?:émission|emprunt)|\b(?:avec|via|par|à travers|au moyen d'|"
    r"à l'issue d') ?(?:sa|son|une?|cette) (?:\w+ ){0,2}(?:émission|emprunt)|"
    r"(?:^|(?<=[\ue005\ue010])) (?:de|en) dettes?\b"
)
_RAISE = pattern(
    rf"\b(?P<trigger>{alternation('lever', 'mobiliser', 'collecter', 'emprunter', 'récolter')})\b"
    rf"(?=[^;:.]{{0,60}}?{{amount:amount}})"
)
_MARKET_CUE = re.compile(_MARKET, re.IGNORECASE)


def _raise(hit: Hit) -> Iterator[Draft]:
    """«Le pays a levé N sur le marché régional»: each sum with its own market."""
    view = hit.view
    borrower = holder(hit.article, view, hit.start, ("place", "organization", "company"))
    if borrower is None or not _MARKET_CUE.search(view.mask, hit.end):
        return
    items = view.between(hit.end, len(view.mask), {"amount"})
    for item in items:
        at = item.end - view.start
        nexts = [i.start - view.start for i in items if i.start > item.start]
        window = view.mask[at : min([*nexts, at + 90, len(view.mask)])]
        if not _MARKET_CUE.search(window):
            continue
        if re.search(r"\b(?:dont|contre|soit)\b", view.mask[hit.end : item.start - view.start]):
            continue
        yield from loan(hit, borrower, item, None)


_ISSUED = pattern(
    r"\b(?:cette|l'|la|cet|le|son)\s?(?P<trigger>émission|emprunt|opération|levée|"
    r"obligation)\b(?! de capital)[^;:.]{0,60}?(?:a permis (?:\w+ \w+ )?de (?:lever|mobiliser|"
    r"collecter|récolter)|d'un montant (?:total |global )?de|s'élève à|porte sur|"
    r"a (?:rapporté|atteint)) (?:\w+ ){0,3}?{amount:amount}"
)
_DEBT_CUE = re.compile(
    r"emprunts?\b|obligat|eurobond|\bprêt\b|titres publics|refinanc|bons du Trésor", re.IGNORECASE
)


def _issued(hit: Hit) -> Iterator[Draft]:
    """«L'emprunt a rapporté N», after a sentence on a bond or a loan."""
    view = hit.view
    previous = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(_DEBT_CUE.search(v.mask) for v in previous):
        return
    money = view.group(hit.match, "amount")
    speaking = [v for v in reversed(previous[:-1]) if _DEBT_CUE.search(v.mask)]
    named = speaking[0].between(0, len(speaking[0].mask), BORROWERS) if speaking else []
    if money:
        yield from loan(
            hit, named[0] if named else topic(hit.article, view, BORROWERS), money, None
        )


_TARGET = pattern(
    r"{place|company|organization:borrower} (?P<trigger>(?:table|tablent|tablait|vise|visent|"
    r"visait|prévoit|prévoient|ambitionne|ambitionnent|espère|espèrent|projette|projettent|compte|"
    r"comptent|entend|cherche)\b(?: de| à)?(?: (?:lever|mobiliser|collecter|emprunter))?(?: sur)?)"
    r"(?: \w+){0,3}? {amount:amount}"
)
_GAPPED = pattern(
    r"(?:,| et|, et) (?:le |la |l'|les )?{place|company|organization:borrower} (?:sur |à |"
    r"pour )?{amount:amount}"
)
_LEVY_CUE = re.compile(
    r"levées?\b|emprunt|titres|obligat|adjudication|marché (?:régional|financier|monétaire)",
    re.IGNORECASE,
)


def _target(hit: Hit) -> Iterator[Draft]:
    """«X table sur N, Y sur M et Z sur K», in a passage on public borrowing."""
    view = hit.view
    near = hit.article.views[max(view.index - 2, 0) : view.index + 1]
    if not any(_LEVY_CUE.search(v.mask) for v in near):
        return
    first = view.group(hit.match, "borrower")
    if first is None or (first.kind != "place" and not _LEVY_CUE.search(view.mask)):
        return
    match: re.Match[str] | None = hit.match
    while match is not None:
        borrower, money = view.group(match, "borrower"), view.group(match, "amount")
        if borrower and money:
            yield from loan(hit, borrower, money, None)
        match = _GAPPED.match(view.mask, match.end())


def _goal(hit: Hit) -> Iterator[Draft]:
    """«Premier émetteur, X a un objectif de levée de N»."""
    near = hit.article.views[max(hit.view.index - 2, 0) : hit.view.index + 1]
    money = hit.view.group(hit.match, "amount")
    if money and any(_DEBT_CUE.search(v.mask) or "émett" in v.mask for v in near):
        yield from loan(hit, possessor(hit.article, hit.view, hit.start, BORROWERS), money, None)


RAISED_DEBT_RULES: tuple[Rule, ...] = (
    Rule("debt.raise", _RAISE, _raise, needs=MONEY),
    Rule("debt.issued", _ISSUED, _issued, needs=MONEY),
    Rule("debt.target", _TARGET, _target, needs=MONEY),
    Rule(
        "debt.goal",
        pattern(
            r"\bobjectif de (?P<trigger>levée|mobilisation|"
            r"emprunt) de (?:\w+ ){0,3}?{amount:amount}"
        ),
        _goal,
        needs=MONEY,
    ),
)
