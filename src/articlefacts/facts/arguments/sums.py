"""Sums beside their verb or noun, as the rules on capital share them."""

from __future__ import annotations

import re

from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, Kind, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.values import Amount

BACKERS: frozenset[Kind] = frozenset({"company", "organization", "person"})

# Between verb and sum: hedges, a date («a levé lundi 3 M€»), an opening mark.
HEDGES = r"(?:{date} |[a-zà-ÿ'-]{1,14} ){0,5}?[«\"“]?\s?(?:entre |de )?"

# «X |annonce| une levée», «X |a réalisé| un investissement»: the verb that carries the noun.
SUPPORT = lazy(
    r"\b(?:" + alternation(
        "annoncer", "réussir", "boucler", "réaliser", "clôturer", "finaliser", "conclure", "préparer", "effectuer",
        "mener", "procéder", "officialiser", "achever", "obtenir", "dévoiler", "lancer", "signer", "bénéficier",
        "prévoir", "envisager", "compter", "confirmer", "présenter", "engager", "consentir", "promettre",
        "valider", "programmer", "sceller", "débloquer", "détailler", "approuver", "poursuivre", "étudier", "planifier",
    ) + r"|referm(?:ent|er|é|e|ait)|clo(?:s|t|re)|clôt)\b",
)  # fmt: skip

_OWN_AMOUNT = pattern(
    (
        r"(?: (?:de|en) (?:fonds|s[ée]rie [A-H]|capital|amorçage|financement))*(?: (?:de |d'|"
        r"en )?{date}(?= \())?(?: \((?!\ue005)[^()]{1,30}\))?(?: [\wà-ÿ-]+){0,3}?,?"
        r"(?: (?:à hauteur|d'un montant(?: total| global)?|pour un (?:montant|total)|de l'ordre|"
        r"portant sur))?(?: de| d'| sur| ?:|,| à| record de| \()? ?"
    )
    + HEDGES
    + r"{amount:amount}"
)
_AMOUNT_BEFORE = pattern(
    r"{amount:amount} (?:\w+ )?(?:lors|dans le cadre|via|grâce|par|à l'occasion|au cours|"
    r"à l'issue)(?: d'| de | du | à )(?:un |une |sa |son |cette |ce |la |le )?(?:\w+ ){0,2}$"
)


def own_amount(hit: Hit) -> Item | None:
    """The sum of a noun: «une levée |de 3 M€|», «|3 M€| lors de sa levée»."""
    after = _OWN_AMOUNT.match(hit.view.mask, hit.end)
    if after and not _BROUGHT.search(after[0]):
        return hit.view.group(after, "amount")
    return None if after else amount_before(hit)


# «cette levée, qui doit |sécuriser| N de liquidités»: what it is to bring about, not its sum.
_BROUGHT = lazy(r"\b(?:sécuris|rédui|rembours|économis)[a-zà-ÿ]{1,8}\b")


def sum_of_noun(
    hit: Hit, joined: re.Pattern[str], lead: re.Pattern[str], foreign: re.Pattern[str]
) -> Item | None:
    """The sum of a noun, before or behind it: «|3 M€| d'amende», «une amende de |3 M€|».

    Args:
        hit: The noun.
        joined: All that may stand between a sum and the noun behind it.
        lead: How the words between the noun and a sum behind it end.
        foreign: Words between them that give the sum to something else.
    """
    view, end = hit.view, hit.end
    before = view.between(max(hit.start - 60, 0), hit.start, {"amount"})
    if before and joined.fullmatch(view.mask, before[-1].end - view.start, hit.start):
        return before[-1]
    behind = view.between(end, min(end + 110, len(view.mask)), {"amount"})
    first = next((i for i in behind if isinstance(i.value, Amount) and not i.value.per), None)
    gap = view.mask[end : first.start - view.start] if first else ""
    return first if lead.search(gap) and not foreign.search(gap) else None


def amount_before(hit: Hit) -> Item | None:
    """«|3 M€| lors de sa levée»."""
    before = _AMOUNT_BEFORE.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    if before is None or _WORTH.search(hit.view.mask, max(before.start() - 40, 0), before.start()):
        return None
    return hit.view.group(before, "amount")


# «valorisée 5 milliards à l'issue de sa levée»: what the firm is worth, not what it raised.
_WORTH = re.compile(
    r"\b(?:valoris|valeur|capitalis)\w*(?: [a-zà-ÿ'-]{1,14}){0,4} ?$", re.IGNORECASE
)
