"""Funding rounds told by a noun: «la levée de fonds de X», «le tour de table mené par Y»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments import clause, following, governed, is_free
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.sums import BACKERS, SUPPORT, own_amount
from articlefacts.facts.arguments.topic import leading, possessor, topic
from articlefacts.facts.families.capital.round_drafts import not_equity, round_of
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.entities import EntityRef


def _round_named(hit: Hit) -> Iterator[Draft]:
    """«une levée de fonds de 105 millions d'euros», «le tour de table de X»."""
    view = hit.view
    amount = own_amount(hit)
    if not_equity(hit, amount):
        return
    company = _led(hit) or _beneficiary(hit) or _doer(hit) or _implied(hit, amount)
    if company is None or (amount is None and not _possessed(hit)):
        return
    if amount is None and _PARTICIPATION.search(view.mask[: hit.start]):
        return
    draft = round_of(hit, company, amount, amount.end - view.start if amount else hit.end)
    slots = dict(draft.slots)
    if backers := _leaders(hit, company):
        slots["investors"] = tuple(backers)
    if _concession(hit):  # «malgré une levée de N» keeps the date of its main clause out
        slots.pop("date", None)
    yield Draft(draft.fact, slots, draft.trigger)


# «A a mené un tour de table de N dans B», «A participe à la levée de B»: A gives, B raises.
_LEADS = lazy(
    r"\b(?:"
    + alternation("mener", "piloter", "conduire", "diriger", "emmener", "participer", "souscrire")
    + r")\b(?! \w+ par)[^.;:]{0,40}$",
    re.IGNORECASE,
)


def _led(hit: Hit) -> Item | None:
    """The company that a backer's round is for."""
    if not _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start):
        return None
    found = governed(
        hit.view, hit.end, r"dans|chez|au profit d(?:e|u|')|d(?:e|u|')", COMPANY, within=90
    )
    return found[0] if found else None


def _leaders(hit: Hit, company: Item) -> list[EntityRef]:
    """Who leads or joins the round, as the subject: «A et B mènent le tour de table de X»."""
    match = _LEADS.search(hit.view.mask, max(hit.start - 60, 0), hit.start)
    found = holders(hit.article, hit.view, match.start(), BACKERS) if match else ()
    return [item.ref() for item in found if item.entity != company.entity]


_OF_COMPANY = pattern(
    r"(?: de fonds| de table| de financement| de capital)?(?: (?:XXL|record|géante))?"
    r"(?: de \ue005\ue010*)? (?:de |d'|du |pour |chez )(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]+ ){0,3}{company:company}"
)


def _beneficiary(hit: Hit) -> Item | None:
    match = _OF_COMPANY.match(hit.view.mask, hit.end)
    return hit.view.group(match, "company") if match else None


def _doer(hit: Hit) -> Item | None:
    view = hit.view
    start, _ = clause(view, hit.start)
    supports = list(SUPPORT.finditer(view.mask, start, hit.start))
    for support in reversed(supports):
        if found := holders(hit.article, view, support.start(), COMPANY):
            return found[0]
    if _concession(hit):
        first = leading(view, COMPANY)
        if first and first.start < hit.start + view.start:
            return first  # «|X| débute l'année avec une levée»
        comma = view.mask.find(",", hit.end)
        return following(view, comma, COMPANY, within=60) if comma >= 0 else None
    if _possessed(hit):
        return possessor(hit.article, view, hit.start, COMPANY)
    return None


def _implied(hit: Hit, amount: Item | None) -> Item | None:
    """«Le solde viendra d'une augmentation de capital de N»: of whom the article speaks."""
    others = hit.view.between(0, len(hit.view.mask), COMPANY)
    found = topic(hit.article, hit.view, COMPANY) if amount else None
    return (
        found
        if found and all(i.entity == found.entity or not is_free(hit.view, i) for i in others)
        else None
    )


def _concession(hit: Hit) -> bool:
    return bool(
        re.search(
            r"\b(?:malgré|après|avec|grâce à|depuis) (?:une?|sa|son|cette) (?:\w+ )?$",
            hit.view.mask[: hit.start],
            re.I,
        )
    )


_PARTICIPATION = re.compile(
    r"\b(?:particip\w+|souscri\w+|contribu\w+) à (?:cette|ce|la|sa|son) (?:\w+ )?$", re.IGNORECASE
)


def _possessed(hit: Hit) -> bool:
    return bool(re.search(r"\b(?:sa|son|leur) (?:\w+ )?$", hit.view.mask[: hit.start], re.I))


ROUND_RULES: tuple[Rule, ...] = (
    Rule(
        "funding.round",
        pattern(
            r"\b(?P<trigger>(?:méga-?)?levée(?: de fonds)?|tours? (?:de (?:table|financement)|"
            r"d'amorçage|de (?=série [A-H]\b))|augmentation de capital|cycle de financement|"
            r"(?<=une )série [A-H]|(?<=sa )série [A-H]|^série [A-H](?= de \ue005))\b"
            r"(?! de (?:boucliers|écrou|immunité|rideau|doute|restriction|sanction|suspens))"
        ),
        _round_named,
    ),
)
