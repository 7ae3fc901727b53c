"""A loan told by its verb: «X emprunte N à L», «L prête N à X»; who owes, how much, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import antecedent, date_of, governed
from articlefacts.facts.arguments.banks import if_bank
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.nominal_subjects import holder, holders
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, Kind, pattern
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Debt

BORROWERS: tuple[Kind, ...] = ("company", "organization", "place")
LENDERS: tuple[Kind, ...] = ("company", "organization")
FROM = (
    r"(?:auprès d(?:es?|u|')|de la part d(?:es?|u|')|souscrite?s? (?:notamment |en partie |en totalité )?(?:par|"
    r"auprès d(?:es?|u|'))|ouverte?s? (?:chez|par|auprès d(?:es?|u|'))|(?:accordée?|octroyée?|consentie?|arrangée?|"
    r"emmenée?|menée?|pilotée?|dirigée?|fournie?|montée?|garantie?|apportée?)s? (?:(?:en |le )?\ue007\ue010* )?par|avec)"
)


def loan(hit: Hit, borrower: Item | None, money: Item, lender: Item | None) -> Iterator[Draft]:
    """One loan; nothing without a borrower."""
    if borrower is None or not borrower.entity:
        return
    if lender and lender.entity and lender.entity.id == borrower.entity.id:
        lender = None
    date = date_of(hit.view, hit.start)
    draft = hit.draft(
        Debt,
        borrower=borrower.ref(),
        amount=money.value,
        lender=lender.ref() if lender and lender.entity else None,
        date=date and date.value,
    )
    past = max(hit.end, money.end - hit.view.start)
    due = _DUE.match(hit.view.mask, past) or _STUDIED.match(hit.view.mask, past)
    hoped = _HOPED.search(hit.view.mask, max(hit.start - 70, 0), hit.start)
    yield replace(draft, status="planned") if due or hoped else draft


# «un prêt de N pour aider X |était à l'étude|»
_STUDIED = re.compile(
    r"[^.;:]{0,110} (?:est|sont|était|étaient|serait|reste|restait) (?:encore |toujours )?(?:à l'étude|"
    r"en (?:cours de )?(?:négociation|discussion|préparation)s?\b|sur la table)"
)
# «avec la perspective d'atteindre |N de dette|»
_HOPED = re.compile(r"\b(?:perspective|espoir|possibilité|ambition) d(?:e |')[^.;:,]{0,50}$")
# «un prêt de N qui doit être consenti»
_DUE = re.compile(
    r"\s?(?:\([^()]*\)\s)?,?\s?qui (?:doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent)|va|vont|sera|"
    r"seront) ",
    re.IGNORECASE,
)


def first_of(items: tuple[Item, ...]) -> Item | None:
    """The first, if there is one."""
    return items[0] if items else None


APPROX = (
    r"(?: (?:plus de|près de|quelque|environ|encore|jusqu'à|au moins|une somme de|un montant de|"
    r"au total|à nouveau))?"
)
_BORROW = pattern(
    rf"\b(?P<trigger>(?:{alternation('emprunter')}|puis(?:e|ent|é|er|"
    rf"era)(?= [^;:.]{{0,60}}?\b(?:auprès|(?:sur|dans) (?:sa|une|la) (?:ligne|facilité)))|"
    rf"tir(?:e|ent|é|er|era|ait)(?= [^;:.]{{0,40}}?\bsur (?:sa|une|la|cette|ses) (?:lignes?|facilités?))|"
    rf"(?:s'|s'est |s'était |se sont )endett\w+ (?:de|à hauteur de)){APPROX} {{amount:amount}})"
)


_ALLOWED = pattern(
    r"\bperm\w+ (?:à|au|aux) (?:la |l'|le )?(?:\w+ ){0,3}{company|organization|place:borrower} d'$"
)


def _borrow(hit: Hit) -> Iterator[Draft]:
    """«X emprunte N à L»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    if money is None:
        return
    lender = governed(view, hit.end, rf"à|au|aux|{FROM}", LENDERS, within=60)
    if allowed := _ALLOWED.search(view.mask, 0, hit.start):
        yield from loan(hit, view.group(allowed, "borrower"), money, first_of(lender))
        return
    yield from loan(hit, holder(hit.article, view, hit.start, BORROWERS), money, first_of(lender))


_LEND = pattern(rf"\b(?P<trigger>{alternation('prêter')})(?={APPROX} {{amount:amount}})")


def _lend(hit: Hit) -> Iterator[Draft]:
    """«L prête N à X»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    end = hit.match.end("amount")
    borrower = governed(view, end, r"à|au|aux", BORROWERS, within=50) or governed(
        view, hit.end, r"à|au|aux", BORROWERS, within=30
    )
    if money and (owes := first_of(borrower) or _told_before(hit)):
        found = holders(hit.article, view, hit.start, LENDERS)
        # «commande à A, |et la banque L| lui prête N»: read as one list.
        bank = next((i for i in reversed(found) if if_bank(i)), None)
        lender = _in_relative(hit) or bank or first_of(found)
        yield from loan(hit, owes, money, lender)


def _in_relative(hit: Hit) -> Item | None:
    """«X, à laquelle |L| avait prêté N»."""
    relative = _TO_WHICH.search(hit.view.mask, max(hit.start - 80, 0), hit.start)
    named = hit.view.between(relative.start(), hit.start, LENDERS) if relative else []
    return named[-1] if named else None


def _told_before(hit: Hit) -> Item | None:
    """The borrower in «L |lui| a prêté N», «X, |auquel| L avait prêté N»."""
    relative = _TO_WHICH.search(hit.view.mask, max(hit.start - 80, 0), hit.start)
    if relative:
        return antecedent(hit.view, relative.start(), ("company", "organization"))
    return clitic(hit, hit.start, BORROWERS)


_TO_WHICH = re.compile(r",? (?:auquel|à laquelle|à qui) [^,;:.]{2,70}$")


LOAN_RULES: tuple[Rule, ...] = (
    Rule("debt.borrow", _BORROW, _borrow, needs=MONEY),
    Rule("debt.lend", _LEND, _lend, needs=MONEY),
)
