"""What is owed to a bank without a noun for the loan: «X doit N à L», «les N empruntés à L», «N prêtés par L»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, governed
from articlefacts.facts.arguments.banks import BANK, if_bank
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor, topic
from articlefacts.facts.families.credit.loan_ties import debtor, leader_of_pool
from articlefacts.facts.families.credit.loans import BORROWERS, LENDERS, first_of, loan
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern

_MORE = r"(?: (?:encore|toujours|aussi|aujourd'hui|plus de|près de|quelque|environ|au moins|un total de)){0,2}"
_OWES = pattern(
    rf"\b(?P<trigger>doi(?:t|vent)|dev(?:ait|aient)|reste(?:nt)? devoir){_MORE} {{amount:amount}}"
    r"(?: \([^()]{1,40}\))? (?=(?:à|au|aux) )"
)
_OWED = pattern(
    r"{amount:amount} qu(?:e |')[^.;:,]{2,60}?\b(?P<trigger>doi(?:t|vent)|devai(?:t|ent))(?: (?:encore|toujours))? (?=(?:à|au|aux) )"
)
_BORROWED = pattern(
    r"{amount:amount}(?: \([^()]{1,40}\))? (?P<trigger>empruntée?s?)(?: (?:en |le )?{date})?(?= (?:à|au|aux|par|auprès))"
)
_BORROWED_BEHIND = pattern(
    r"{amount:amount} qu(?:e |')[^.;:,]{2,60}?\b(?P<trigger>empruntée?s?|emprunter) (?=(?:à|au|aux|auprès) )"
)
_LENT = pattern(
    r"{amount:amount}(?: \([^()]{1,40}\))?,? (?P<trigger>prêtée?s?)(?: (?:en |le )?{date})?(?= par )"
)
_TOWARDS = pattern(
    r"{amount:amount} (?P<trigger>envers|auprès|dû|dus|dues?)(?= (?:de |d'|du |à |au )?(?:la |le |l')?[^.;:,]{0,30}?[\ue000\ue001])"
)
_TO = r"à|au|aux|auprès d(?:es?|u|')"


def _bank(hit: Hit) -> Item | None:
    """The bank that is owed to; «à ses salariés» and «à l'Urssaf» are no loans."""
    return if_bank(first_of(governed(hit.view, hit.match.end(), _TO, LENDERS, within=70)))


def _owes(hit: Hit) -> Iterator[Draft]:
    """«X doit N à L», «les N que X doit à L»."""
    money, bank = hit.group("amount"), _bank(hit)
    if money and bank:
        owes = holder(hit.article, hit.view, hit.start, BORROWERS)
        for draft in loan(hit, owes, money, bank):
            yield replace(draft, status="asserted")  # «doit» is no plan here


def _borrowed(hit: Hit) -> Iterator[Draft]:
    """«N empruntés par X à L», «X investira M, dont N empruntés à L»."""
    view, money = hit.view, hit.group("amount")
    by = (
        first_of(agent(view, hit.end, BORROWERS))
        if view.mask.startswith(" par ", hit.end)
        else None
    )
    lender = first_of(governed(view, hit.match.end(), _TO, LENDERS, within=70))
    owes = by or possessor(hit.article, view, hit.match.start(), BORROWERS)
    if money and lender and lender != owes:
        yield from loan(hit, owes, money, lender)


def _borrowed_behind(hit: Hit) -> Iterator[Draft]:
    """«Les N que X comptait emprunter à L»."""
    money = hit.group("amount")
    lender = first_of(governed(hit.view, hit.match.end(), _TO, LENDERS, within=60))
    if money is None or lender is None:
        return
    hoped = hit.match["trigger"].lower() == "emprunter"
    vain = hoped and _IN_VAIN.search(hit.view.mask, hit.match.end())
    for draft in loan(hit, holder(hit.article, hit.view, hit.start, BORROWERS), money, lender):
        yield replace(draft, status="denied" if vain else "planned") if hoped else draft


# «Les N qu'elle comptait emprunter |ne viendront pas|»
_IN_VAIN = re.compile(
    r"\b(?:ne [^.;:,]{2,30}|n'(?:ont|a)(?: [^.;:,]{2,30})?) (?:pas|jamais)\b", re.IGNORECASE
)


def _lent(hit: Hit) -> Iterator[Draft]:
    """«N prêtés par L à X»."""
    view, money = hit.view, hit.group("amount")
    lender = leader_of_pool(view, hit.end) or first_of(agent(view, hit.end, LENDERS))
    if money is None or lender is None:
        return
    after = lender.end - view.start
    to = first_of(governed(view, after, r"à|au|aux", BORROWERS, within=50))
    yield from loan(hit, to or debtor(hit, hit.match.start(), lender), money, lender)


def _towards(hit: Hit) -> Iterator[Draft]:
    """«Le passif de X atteint M, dont N envers L»."""
    view, money = hit.view, hit.group("amount")
    if money is None or not _LIABILITIES.search(view.mask, 0, hit.match.start()):
        return
    if bank := _bank_at(hit):
        before = view.between(0, hit.match.start(), ("company",))
        named = [i for i in before if i.entity and not BANK.match(i.entity.name)]
        owes = named[0] if named else topic(hit.article, view, ("company",))
        yield from loan(hit, owes, money, bank)


def _bank_at(hit: Hit) -> Item | None:
    near = hit.view.between(hit.end, hit.end + 60, LENDERS)
    return if_bank(near[0] if near else None)


_LIABILITIES = re.compile(r"\b(?:passif|dettes?|endettement|créances?)\b", re.IGNORECASE)

OWING_RULES: tuple[Rule, ...] = (
    Rule("debt.owes", _OWES, _owes, needs=MONEY),
    Rule("debt.owed", _OWED, _owes, needs=MONEY),
    Rule("debt.borrowed", _BORROWED, _borrowed, needs=MONEY),
    Rule("debt.borrowed_behind", _BORROWED_BEHIND, _borrowed_behind, needs=MONEY),
    Rule("debt.lent", _LENT, _lent, needs=MONEY),
    Rule("debt.towards", _TOWARDS, _towards, needs=MONEY),
)
