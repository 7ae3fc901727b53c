"""Borrowed money told by its noun: loans, bonds, credit lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import agent, governed
from articlefacts.facts.arguments.banks import BANK, if_bank
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.nominal_subjects import holder
from articlefacts.facts.arguments.sums import sum_of_noun
from articlefacts.facts.arguments.topic import free_bodies, possessor, topic
from articlefacts.facts.families.credit.loan_parties import (
    GIVE,
    TAKE,
    at_disposal,
    bringer,
    debtor_of,
    given_before,
    is_meant,
    is_passive,
    lent_to,
    taker,
    two_sides,
)
from articlefacts.facts.families.credit.loan_ties import (
    OPENED,
    backed_with,
    by_means,
    debtor_told,
    got_from,
    lender_told,
    undisclosed,
)
from articlefacts.facts.families.credit.loans import BORROWERS, LENDERS, first_of, loan
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, Item, pattern

_NOUN = (
    r"(?:emprunts?|prêts?)(?: (?!à )[a-zà-ÿ-]+\b(?!')){0,3}|(?:emprunts?|prêts?) à (?:terme|"
    r"long terme|taux fixe|taux zéro|moyen terme)|prêts? garantis? par (?:l'[ÉE]tat|"
    r"[\ue001\ue003]\ue010*)(?: \([^()]{1,12}\))?|PGE|"
    r"(?:émissions?|placements?)(?: internationale?s?| inaugurale?s?|"
    r" privée?s?)? (?:obligataires?|d'obligations?|d'eurobonds?|de bons|de titres|de billets|"
    r"de débentures)|(?:lignes?|facilités?|enveloppes?|marges?) de (?:crédits?|prêts?|refinancement|"
    r"financement|liquidités?|trésorerie)|crédits? (?:syndiqués?|relais|bancaires?|renouvelables?|"
    r"revolving|export|à terme|d'acquisition|fournisseur|garantis?|sénior|senior)|"
    r"crédits?(?= (?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005)|"
    r"avances? (?:remboursables?|en compte courant|de trésorerie|d'actionnaire)|"
    r"(?:refinancement|financements? (?:bancaires?|obligataires?|en dette|par la dette|par dette|"
    r"syndiqués?))|(?:obligations?|eurobonds?|Oceane|Ornane|débentures?|billets (?:de trésorerie|"
    r"de premier rang|à ordre|garantis)|sukuks?|Schuldschein\w*|euro ?PP|"
    r"placement privé)(?: (?:vertes?|durables?|sociales?|convertibles?|hybrides?|souveraines?|"
    r"sécurisées?|sénior|seniors?|perpétuelles?|garanties?))?|"
    r"(?<=\ben )dettes?(?= ?(?:[,.;)]|et\b|$|auprès|privée|senior))|(?<=contracté une )dette(?= (?:de|d'))|dettes? (?=contractée?s? (?:auprès|chez))|dettes?(?= auprès)|"
    r"dettes?(?= (?:de|d') ?(?:plus de |près de |quelque |environ )?\ue005\ue010* (?:contractée?s? )?(?:auprès|chez))|crédits?-bails?|dette (?:senior|mezzanine|bancaire|obligataire|"
    r"d'acquisition|privée|subordonnée|unitranche|à terme)"
)
_FOREIGN = re.compile(
    r"\b(?:contre|selon|mais|alors que|rachet\w*|acqui\w+|amendes?|provisions?|contrats?|chiffre|"
    r"investi\w*|coûts?|valoris\w+|salaires?|ménages|clients|particuliers|remboursements?|dont|"
    r"après|succède|(?<!un )capital|prix)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s?(?:\([^()]*\)\s)?(?:de |d'|en |sous forme d'|sous forme de |via une |par )(?:\w+ )?"
)
_LEAD = re.compile(
    r"^.?$|(?:\bde|d'|pour|à|:|\(|,|hauteur de|porter sur|portant sur|soit|"
    r"totalisant|atteignant|d'une valeur de|d'un capital de|"
    r"d'un principal de|d'un nominal de)\s?(?:(?:plus|près|environ|quelque|moins|jusqu'à|"
    r"un montant|un total|total|global|au total|l'ordre)\s?(?:de|d')?\s?){0,3}$",
    re.IGNORECASE,
)


def _noun(hit: Hit, money: Item) -> Iterator[Draft]:
    """«X a obtenu un prêt de N auprès de L», «un prêt de N accordé à X par L», «l'emprunt de X»."""
    view, end = hit.view, hit.end
    past = max(end, money.end - view.start)
    if helped := backed_with(hit):
        yield from loan(hit, helped[0], money, helped[1])
        return
    lender, given = two_sides(view, end, past)
    owner = _owner(hit, past)
    if owner and (_is_lender(hit, owner) or (lender and owner.entity == lender.entity)):
        lender, owner = lender or owner, None
    gives, takes = _verbs_before(hit)
    given = at_disposal(hit) or given or given_before(hit, gives)
    if given and (
        gives
        or lender
        or lent_to(hit, money)
        or is_passive(view, past, given)
        or (not takes and _LOAN.match(hit.match.group()) and is_meant(view, past, given))
    ):
        if gives and lender is None:
            lender = lender_told(hit, gives[-1])
        else:
            lender = lender or first_of(agent(view, past, LENDERS))
        yield from loan(hit, given, money, lender)
    elif debtor := debtor_of(view, end, past, owner, lender):
        yield from loan(hit, debtor, money, lender)
    else:
        yield from _untold(hit, money, past, lender, owner)


def _is_lender(hit: Hit, owner: Item) -> bool:
    """«une ligne de crédit |de la banque A|»: A lends; «l'emprunt obligataire de la banque A» is its own."""
    bank = owner.entity and BANK.match(owner.entity.name)
    return bool(bank) and not _BOND.match(hit.match["trigger"])


def _untold(
    hit: Hit, money: Item, past: int, lender: Item | None, owner: Item | None
) -> Iterator[Draft]:
    """A loan whose noun has no borrower beside it: who takes it, or of whom the article speaks."""
    view, article = hit.view, hit.article
    gives, takes = _verbs_before(hit)
    if by_means(hit):
        yield from loan(hit, possessor(article, view, hit.start, ("company",)), money, lender)
    elif takes and not gives and (lender or not _LENDS_ON.search(view.mask, past, past + 130)):
        verb = takes[-1].start()
        for draft in loan(hit, taker(hit, verb), money, lender or got_from(hit, takes[-1])):
            yield replace(draft, trigger=(verb, hit.end))
    elif owner:
        yield from loan(hit, owner, money, lender)
    elif not takes and (bank := bringer(hit)):
        but = {bank.entity.id} if bank.entity else set()
        yield from loan(hit, topic(article, view, BORROWERS, but=but), money, bank)
    elif not gives or lender:
        owes = undisclosed(hit, lender) or debtor_told(hit, past, lender)
        yield from loan(hit, owes, money, lender)
    elif not _LENDS_ON.search(view.mask, past, past + 130):
        bank = if_bank(lender_told(hit, gives[-1]))
        yield from loan(hit, debtor_told(hit, past, bank), money, bank)


def _told(hit: Hit) -> Iterator[Draft]:
    """A noun of debt with its sum; «le prêt de N que X a contracté» tells of one that holds."""
    view = hit.view
    money = sum_of_noun(hit, _JOINED, _LEAD, _FOREIGN)
    if money is None or _NOT_BORROWED.search(view.mask, max(hit.start - 80, 0), hit.start):
        return
    past = max(hit.end, money.end - view.start)
    if asked := _ASKED.match(view.mask, past):
        yield from _asked_for(hit, money, asked.end())
        return
    if opened := OPENED.match(view.mask, past):
        bank = view.group(opened, "lender")
        for draft in loan(hit, clitic(hit, opened.start("verb"), BORROWERS), money, bank):
            yield replace(draft, presupposed=True)
        return
    behind = _TAKEN_BEHIND.match(view.mask, past)
    # «des obligations |qu'A a souscrites|»: A lends.
    lent = (
        behind and behind["participle"].startswith("souscri") and _BOND.match(hit.match["trigger"])
    )
    if behind is None or lent:
        yield from _noun(hit, money)
        return
    held = holder(hit.article, view, behind.start("verb"), BORROWERS)
    is_bank = held and held.entity and BANK.match(held.entity.name)
    if is_bank or _IN_VAIN.match(view.mask, behind.start("participle")):
        return
    free = free_bodies(view, 0, hit.start, BORROWERS) if behind["it"] else []
    lender, _ = two_sides(view, hit.end, past)
    for draft in loan(hit, held or sole(free), money, lender):
        yield replace(draft, presupposed=True)


def _asked_for(hit: Hit, money: Item, at: int) -> Iterator[Draft]:
    """«le prêt de N demandé |par X|»: not lent yet."""
    for draft in loan(hit, first_of(agent(hit.view, at, BORROWERS)), money, None):
        yield replace(draft, status="planned")


_ASKED = re.compile(
    r"(?: \([^()]{1,40}\))?,? (?:demand|sollicit|réclam|souhait|recherch|espér)é(?: \ue007\ue010*)?(?= par\b)"
)


# «un prêt |de |la banque A»: of the noun itself, words of its own pattern behind it.
_OF_LEFT = re.compile(r"(?: (?:de|du|la|le)){0,4}$")


def _owner(hit: Hit, past: int) -> Item | None:
    """Whose loan it is: «l'emprunt de X», «l'émission obligataire de N de X»."""
    beside = governed(hit.view, hit.end, r"(?<!auprès )d(?:es?|u|')|par", BORROWERS, within=14)
    if not beside and (left := _OF_LEFT.search(hit.match["trigger"])):
        near = governed(hit.view, hit.end - len(left[0]), r"d(?:es?|u|')", LENDERS, within=14)
        beside = tuple(i for i in near if _is_lender(hit, i))
    if not beside and _BOND.match(hit.match["trigger"]):
        beside = governed(hit.view, past, r"(?<!auprès )d(?:es?|u|')", BORROWERS, within=24)
    return first_of(beside)


# «l'émission obligataire de N |de X»: the issuer; «un prêt de N de L» names the lender.
_BOND = re.compile(
    r"émission|placement|obligation|eurobond|sukuk|Schuldschein|emprunts? obligataire",
    re.IGNORECASE,
)
# «lance une ligne de crédit |pour les PME»: the money is lent on, and the one who says so lends it.
_LENDS_ON = re.compile(
    r"(?:pour|destinée? aux?|en faveur d[eu]s?|au profit d[eu]s?|prêts [^.;]{0,40}aux|"
    r"soutenir) ?(?:[a-zà-ÿ]+ ){0,2}(?:PME|petites et|entreprises|entrepreneur|TPE|start-up|"
    r"agriculteurs|ménages|exploitants|commerçants|particuliers|clients)", re.I,
)  # fmt: skip
_LOAN = re.compile(r"prêt|PGE", re.IGNORECASE)
# «le prêt de N |que X a contracté|», «l'emprunt de N |qu'il avait souscrit|»
_TAKEN_BEHIND = re.compile(
    r"(?: \([^()]{1,40}\))?,? qu(?:e |')(?P<it>(?:il|elle)s? )?[^.;:,]{0,50}?\b(?P<verb>(?:a|ont|avait|avaient) (?:\w{4,14} )?"
    r"(?P<participle>(?:contract|souscri|obten|décroch|conclu|négoci)\w{1,3}))\b"
)
# «le prêt que X a |négocié|», «a |obtenu en vain|», «a |obtenu de| reporter»: nothing was lent.
_IN_VAIN = re.compile(
    r"négoci|\b\w{1,24} (?:en vain|d(?:e |')(?:ne |n'|[a-zà-ÿ]{1,20}(?:er|ir|re)\b))"
)
# «le rachat de N |d'eurobonds», «pour le non-remboursement d'un |prêt»: nothing is borrowed.
_NOT_BORROWED = re.compile(
    r"\b(?:rachats?|rachet\w{1,5}|non-remboursement) (?:d'une? |du |de la |de |d'|des |ses |son |sa )"
    r"(?:(?:plus de |près de |quelque |environ )?\ue005\ue010*(?: \([^()]{1,40}\))? (?:de |d'))?$",
    re.IGNORECASE,
)
# «X s'est vu |accorder un prêt»
_SEEN = re.compile(r"\bvue?s? (?:accorder|octroyer|consentir|attribuer)\b", re.IGNORECASE)


def _verbs_before(hit: Hit) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """The verbs of giving and of taking credit before the noun."""
    window = hit.view.mask, max(hit.start - 180, 0), hit.start
    gives = list(GIVE.finditer(*window))
    if gives and (seen := _SEEN.search(*window)):
        return [], [seen]
    return gives, list(TAKE.finditer(*window))


DEBT_RULES: tuple[Rule, ...] = (
    Rule("debt.noun", pattern(rf"\b(?P<trigger>{_NOUN})"), _told, needs=MONEY),
)
