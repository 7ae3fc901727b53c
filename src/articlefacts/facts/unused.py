"""Amounts that no fact holds, with the reason as far as the words around them tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articlefacts.lexicon.folding import lowered
from articlefacts.models.article import UnusedAmount, UnusedReason
from articlefacts.models.facts import Fact
from articlefacts.models.values import Amount

_WORDS: tuple[tuple[UnusedReason, str], ...] = (
    (
        "market size",
        (
            r"marchés?\b|secteurs?\b|filières?\b|industries?\b|exportations?|importations?|"
            r"échanges\b|primes émises|économie (?:mondiale|numérique|nationale|française|"
            r"européenne)|profession\b|envois de fonds"
        ),
    ),
    (
        "damage estimate",
        (
            r"dégâts\b|préjudices?\b|dommages?\b|sinistres?\b|pertes?\b|évapor|détourn|escroqu|"
            r"fraud|manque à gagner|arriérés|ardoise|impayés"
        ),
    ),
    (
        "budget",
        (
            r"budgets?\b|coûts?\b|coûter|enveloppes?\b|plans?\b|dépenses?\b|déficits?\b|"
            r"investissements?\b|investi|projets?\b|programmes?\b|initiatives?\b|chantiers?\b|"
            r"travaux\b|financ|dotée?s? d|masse salariale|cagnottes?\b|collectes?\b|appel de fonds"
        ),
    ),
    (
        "price",
        (
            r"prix\b|tarifs?\b|loyers?\b|salaires?\b|vend(?:u|re|ait)|coût(?:e|ent|ait|aient|é|"
            r"era)\b|factur|achet|achat|au lieu de|à partir de|en ligne à|panier|pièce\b|"
            r"primes? de|pensions?\b|indemnités?\b|récompenses?\b|rançons?\b|cautions?\b|"
            r"abonnements?\b|billets?\b|objectif de cours|réclam|gagn|mensuel|promotion|"
            r"enchères?\b|adjug"
        ),
    ),
    (
        "comparison",
        r"contre(?: près de| plus de| environ)?\s*$|passée?s? de\b|passant de\b|au lieu d|après\s*$",
    ),
    (
        "public money",
        (
            r"impôts?\b|tax[eé]|dette publique|fisc|pib\b|recettes (?:publiques|budgétaires)|"
            r"contribuables?|trésor public|sécurité sociale|allocations?\b|unedic"
        ),
    ),
)
_REASONS = tuple((reason, re.compile(rf"\b(?:{words})")) for reason, words in _WORDS)
_WINDOW = 90
_BORDER = re.compile(r"[.;]\s|\n")
# «3 milliards de cedis (225 millions de dollars)»: the sum before it, said again.
_CONVERSION = re.compile(r"\s?\((?:environ |soit |près de |plus de )?$")


def find_unused(
    text: str, amounts: Sequence[Amount], facts: Sequence[Fact]
) -> tuple[UnusedAmount, ...]:
    """List the amounts of an article that fill no slot of any fact, in text order."""
    used = {
        value.start
        for fact in facts
        for name in type(fact).model_fields
        if isinstance(value := getattr(fact, name), Amount)
    }
    found: list[UnusedAmount] = []
    for index, amount in enumerate(amounts):
        if amount.start in used or amount.equivalent_of in used:
            continue
        twin = amounts[index - 1] if index else None
        if twin and _CONVERSION.fullmatch(text, twin.end, amount.start):
            if twin.start in used:
                continue
            if found and found[-1].amount is twin:
                found.append(UnusedAmount(amount=amount, reason=found[-1].reason))
                continue
        found.append(UnusedAmount(amount=amount, reason=_reason(text, amount)))
    return tuple(found)


def _reason(text: str, amount: Amount) -> UnusedReason:
    """What the nearest telling word of the sentence says; words before the sum go first."""
    if amount.per is not None:
        return "price"
    left_of = lowered(text[max(amount.start - _WINDOW, 0) : amount.start])
    right_of = lowered(text[amount.end : amount.end + _WINDOW // 2])
    before, after = _BORDER.split(left_of)[-1], _BORDER.split(right_of)[0]
    reach: dict[UnusedReason, int] = {}
    for reason, cue in _REASONS:
        left = [len(before) - match.end() for match in cue.finditer(before)]
        right = (
            [match.start() + 20 for match in cue.finditer(after)] if reason != "comparison" else []
        )
        if left or right:
            reach[reason] = min([*left[-1:], *right[:1]])
    return min(reach, key=lambda reason: reach[reason]) if reach else "unknown"
