"""Money of banks of development and of the IMF, by whatever name: «un financement», «une facilité», «un appui»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, governed
from articlefacts.facts.arguments.banks import BANK
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.donors import DONOR
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.topic import possessor
from articlefacts.facts.families.credit.loan_parties import GIVE, TAKE
from articlefacts.facts.families.credit.loans import APPROX, BORROWERS, LENDERS, loan
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern
from articlefacts.lexicon.verbs import alternation

_BANKING = pattern(
    r"\b(?P<trigger>financement|appui (?:budgétaire|financier)|crédit|"
    r"facilité (?:élargie )?de crédit|facilité|programme(?: de financement| d'aide)?|"
    r"accord de financement)s?(?<!ligne de crédit)(?<!lignes de crédit)(?: [a-zà-ÿ]+){0,2}?"
    r"(?:,? d'un montant (?:total )?)? (?:de |d'|à hauteur de )(?:plus de |près de |environ |"
    r"quelque ){0,1}{amount:amount}"
)
_DISBURSE = pattern(
    r"\b"
    rf"(?P<trigger>{alternation('décaisser', 'accorder', 'octroyer', 'consentir', 'approuver', 'avancer')}|"
    rf"débloqu(?:er|e|é|era|ent)|déblocage|décaissement|octroi)\b(?: (?:en |le )?{{date}})?"
    r"(?: (?:(?:d')?une tranche|une enveloppe|un montant|la somme)(?: \w+)?| immédiatement|"
    rf" immédiat| supplémentaire| environ| près| quelque)?(?: de| d')?{APPROX} ?{{amount:amount}}"
)


# What banks give and get in other ways than as a loan.
_NO_LOAN = re.compile(
    r"\b(?:dons?|subventions?|non remboursable|capital|dividendes?|rachats?|amendes?|primes?|"
    r"bonus|rémunérations?)\b",
    re.IGNORECASE,
)


def _banking(hit: Hit) -> Iterator[Draft]:
    """«Un financement de N accordé par la banque A à X», «le FMI approuve une facilité de N pour X»."""
    view = hit.view
    money = view.group(hit.match, "amount")
    bodies = view.between(0, len(view.mask), LENDERS)
    banks = [b for b in bodies if b.entity and BANK.match(b.entity.name)]
    if money is None or not banks or _NO_LOAN.search(view.mask):
        return
    ids = {b.entity.id for b in banks if b.entity}
    past = money.end - view.start
    near = governed(
        view,
        past,
        r"à|au|aux|en faveur d(?:es?|u|')|pour|au profit d(?:es?|u|')|au bénéfice d(?:es?|u|')",
        BORROWERS,
        within=45,
    )
    given = next((i for i in near if i.entity and i.entity.id not in ids), None)
    if given is None:
        before = list(TAKE.finditer(view.mask, max(hit.start - 130, 0), hit.start))
        held = holder(hit.article, view, before[-1].start(), BORROWERS) if before else None
        held = held or clitic(hit, hit.start, BORROWERS)
        given = held if held and held.entity and held.entity.id not in ids else None
    if _is_granted(hit, banks, given):
        return
    by = agent(view, past, LENDERS)
    yield from loan(hit, given, money, by[0] if by and by[0] in banks else banks[0])


def _is_granted(hit: Hit, banks: list[Item], given: Item | None) -> bool:
    """Whether an agency of development gives a State «un financement»: public money, see public.grant."""
    if not _AID.match(hit.match["trigger"]):
        return False
    agency = any(b.entity and DONOR.match(b.entity.name) for b in banks)
    to_firm = given is not None and given.kind == "company"
    return agency and (not to_firm or bool(GIVE.search(hit.view.mask, 0, hit.start)))


_AID = re.compile(r"financement|appui", re.IGNORECASE)


# «La Banque africaine de développement accorde N»: loan or grant, it does not say; see public.release.
_EITHER = re.compile(
    r"(?:banque [a-zà-ÿ-]{4,15} (?:de|pour le) développement|"
    r"agence [a-zà-ÿ-]{4,15} de développement)\b",
    re.IGNORECASE,
)
_GRANTS = re.compile(r"accord|octro", re.IGNORECASE)


def _disbursed(hit: Hit) -> Iterator[Draft]:
    """«Le FMI a décaissé N en faveur de X», «la banque A a accordé N à X»."""
    bodies = hit.view.between(0, hit.start, LENDERS)
    if not (
        _GRANTS.match(hit.match["trigger"])
        and any(b.entity and _EITHER.match(b.entity.name) for b in bodies)
    ):
        yield from _banking(hit)


_FROM_BANK = pattern(
    rf"\b(?P<trigger>{alternation('obtenir', 'décrocher', 'mobiliser')}|{alternation('solliciter', 'chercher')}|"
    rf"négoci(?:e|ent|ait)|en quête d(?:e|')|à la recherche d(?:e|'))(?: (?:en |le )?{{date}})?(?:{APPROX} ?"
    r"{amount:amount}(?: \([^()]{1,40}\))? (?:auprès )?(?:de la |de l'|du |de |d')(?:banque |groupe )?"
    r"{company|organization:lender}| (?:auprès )?(?:de la |de l'|du |de |d')(?:banque |groupe )?{company|organization:first}"
    rf"{APPROX} {{amount:sum}}(?! (?:de |d')(?!euros)))"
)


def _from_bank(hit: Hit) -> Iterator[Draft]:
    """«X a obtenu N de la banque A»: a loan, where it is no agency that gives."""
    view = hit.view
    money, bank = hit.group("amount") or hit.group("sum"), hit.group("lender") or hit.group("first")
    if money is None or bank is None or not bank.entity or _NO_LOAN.search(view.mask):
        return
    if _PAID_FOR.search(view.mask):
        return
    sought = _SOUGHT.match(hit.match["trigger"])
    if BANK.match(bank.entity.name) and (sought or not DONOR.match(bank.entity.name)):
        owes = holder(hit.article, view, hit.start, BORROWERS)
        if sought and owes is None and hit.match["trigger"].startswith(("en ", "à ")):
            owes = possessor(hit.article, view, hit.start, ("company",))
        for draft in loan(hit, owes, money, bank):
            yield replace(draft, status="planned") if sought else draft


_SOUGHT = re.compile(r"sollicit|cherch|négoci|en quête|à la recherche", re.IGNORECASE)
# «a obtenu N de la banque |à titre de dommages et intérêts»: what a bank owes or pays for.
_PAID_FOR = re.compile(
    r"\b(?:dommages|procès|ventes?|cessions?|vend\w{1,4}|sponsor\w{0,7}|parrainage|mécénat|indemni\w{2,8}|"
    r"litiges?|justice|tribunal|contrats?)\b",
    re.IGNORECASE,
)

BANK_LOAN_RULES: tuple[Rule, ...] = (
    Rule("debt.banking", _BANKING, _banking, needs=MONEY),
    Rule("debt.disburse", _DISBURSE, _disbursed, needs=MONEY),
    Rule("debt.from_bank", _FROM_BANK, _from_bank, needs=MONEY),
)
