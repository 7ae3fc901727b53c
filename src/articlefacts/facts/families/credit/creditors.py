"""What a bank lent, is owed or asks back, where another sentence tells to whom: «Prêteur de N, L», «une échéance de N due à L»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import governed
from articlefacts.facts.arguments.banks import if_bank
from articlefacts.facts.arguments.clitics import clitic
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.families.credit.loan_ties import bank_before, debtor, firm_told, own_firm
from articlefacts.facts.families.credit.loans import BORROWERS, LENDERS, first_of, loan
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import MONEY, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation

_HEDGE = r"(?:(?:plus|près|moins) de |quelque |environ |encore |jusqu'à ){0,2}"
_ASIDE = r"(?: \([^()]{1,40}\))?"


def _lends(hit: Hit) -> Iterator[Draft]:
    """«La banque L a consenti N sur sept ans», «L nous a ouvert une ligne de N»: to whom the text speaks of."""
    view, money = hit.view, hit.group("amount")
    bank = bank_before(hit, hit.start)
    if money is None or bank is None:
        return
    end = hit.match.end()
    if _TO_OTHERS.match(view.mask, end) and not _TO_FIRM.match(view.mask, end):
        return
    after = governed(view, hit.match.end(), r"à|au|aux", BORROWERS, within=40)
    inside = governed(view, hit.end, r"à|au|aux", BORROWERS, within=40)
    owes = first_of(after) or first_of(inside) or clitic(hit, hit.start, BORROWERS)
    behind = view.between(end, len(view.mask), BORROWERS)
    if owes is None and all(if_bank(i) for i in behind):
        owes = firm_told(hit)
    yield from loan(hit, owes, money, bank)
    if owes and (also := _GAPPED.match(view.mask, hit.match.end())):
        more, other = view.group(also, "amount"), if_bank(view.group(also, "lender"))
        yield from loan(hit, owes, more, other) if more and other else ()


# «La banque L prête N à X, |et la banque M, 6 millions|»
_GAPPED = pattern(
    r"[^.;:\ue005]{0,40}?(?:, et |,? et | ?; )(?:la |le |l')?{company|organization:lender}(?: \([^()]{1,12}\))?,? {amount:amount}(?=[,.;]|$)"
)
# «a avancé N |à la chaîne|»
_TO_FIRM = lazy(
    rf" (?:à (?:la |l'|cette )|au |à ce )(?:{COMPANY_NOUN}|{firm_noun()})\b", re.IGNORECASE
)
# «a accordé N |de prêts|, |aux PME|, |pour les clients|»: to anybody, or told by the noun.
_TO_OTHERS = re.compile(
    r" (?:de |d'|en |sous |à (?!taux|rembourser|échéance)|au(?! taux)|aux|pour (?:les|des|aider|soutenir|ses|leurs)\b)",
    re.IGNORECASE,
)


def _due(hit: Hit) -> Iterator[Draft]:
    """«X n'a pas honoré une échéance de N due à L»: what is owed is owed, paid or not."""
    bank = if_bank(first_of(governed(hit.view, hit.match.end(), _TO, LENDERS, within=50)))
    money = hit.group("amount")
    if money and bank:
        owes = own_firm(hit, hit.start)
        for draft in loan(hit, owes, money, bank):
            yield replace(draft, presupposed=True)


_TO = r"à|au|aux|auprès d(?:es?|u|')|envers|chez"


def _creditor(hit: Hit) -> Iterator[Draft]:
    """«Prêteur de N, L a pris les clés», «L, créancier de X à hauteur de N»."""
    view, money, bank = hit.view, hit.group("amount"), hit.group("lender")
    if money is None or bank is None:
        return
    told = governed(view, hit.end, r"d(?:es?|u|')", BORROWERS, within=40)
    told = tuple(i for i in told if i.entity != bank.entity)
    owes = told[0] if told else debtor(hit, hit.match.start(), bank)
    yield from (replace(d, presupposed=True) for d in loan(hit, owes, money, bank))


def _to_whom(hit: Hit) -> Iterator[Draft]:
    """«L, à qui X doit N, a saisi le tribunal»."""
    view, money, bank = hit.view, hit.group("amount"), if_bank(hit.group("lender"))
    if money is None or bank is None:
        return
    inside = view.between(hit.match.end("lender"), hit.start, BORROWERS)
    owes = inside[0] if inside else debtor(hit, hit.match.start(), bank)
    for draft in loan(hit, owes, money, bank):
        yield replace(draft, status="asserted", presupposed=True)


def _asks_back(hit: Hit) -> Iterator[Draft]:
    """«L attend le remboursement d'un prêt de N», «L réclame à X le remboursement de N»."""
    view, money, bank = hit.view, hit.group("amount"), bank_before(hit, hit.start)
    if money is None or bank is None:
        return
    told = governed(view, hit.end, r"à|au", BORROWERS, within=50)
    owes = first_of(told) or clitic(hit, hit.start, BORROWERS) or debtor(hit, hit.start, bank)
    yield from (replace(draft, presupposed=True) for draft in loan(hit, owes, money, bank))


def _pays_back(hit: Hit) -> Iterator[Draft]:
    """«X a encore N à rembourser à L», «X rembourse N à L»."""
    bank = if_bank(first_of(governed(hit.view, hit.match.end(), _TO, LENDERS, within=50)))
    money = hit.group("amount") or hit.group("sum")
    if money and bank:
        owes = own_firm(hit, hit.match.start())
        yield from (replace(draft, presupposed=True) for draft in loan(hit, owes, money, bank))


def _refinanced(hit: Hit) -> Iterator[Draft]:
    """«X a refinancé N de dette», «X a fait défaut sur un emprunt obligataire de N»."""
    money = hit.group("amount") or hit.group("sum")
    if money:
        owes = own_firm(hit, hit.start)
        if owes and not if_bank(owes):
            yield from loan(hit, owes, money, None)


def _subscribed(hit: Hit) -> Iterator[Draft]:
    """«Son PGE, N souscrits auprès de L», «Emprunt : N levés auprès de L»."""
    view, money = hit.view, hit.group("amount")
    bank = first_of(
        governed(view, hit.match.end(), r"auprès d(?:es?|u|')|chez|à", LENDERS, within=50)
    )
    if money is None or bank is None:
        return
    own = own_firm(hit, hit.match.start())
    yield from loan(hit, own if own and own != bank else None, money, bank)


_LENDER = r"(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}{company|organization:lender}"
_SUM = rf"(?:à hauteur de|pour|de|d'|d'un montant de) ?{_HEDGE}{{amount:amount}}{_ASIDE}"
_WHEN = r"(?: (?:à |en |depuis |dès )?(?:l'|le )?{date})?"

CREDITOR_RULES: tuple[Rule, ...] = (
    Rule(
        "debt.bank_lends",
        pattern(
            rf"\b(?P<trigger>{alternation('consentir', 'prêter', 'avancer', 'octroyer', 'accorder')}|"
            rf"ouv(?:re|rir|rira|ert|rirait)(?= [^.;:,]{{0,30}}\bligne)){_WHEN}(?: [^.;:,]{{0,30}}?une (?:nouvelle )?ligne"
            rf"(?: de (?:crédit|trésorerie))? (?:de|d'))?(?: à (?:elle|lui) seule?)? ?{_HEDGE}{{amount:amount}}{_ASIDE}"
        ),
        _lends,
        needs=MONEY,
    ),
    Rule(
        "debt.due",
        pattern(
            rf"\b(?P<trigger>échéances?|traites?|mensualités?|annuités?|remboursements?|arriérés?|coupon) (?:de|d') ?{_HEDGE}"
            rf"{{amount:amount}}{_ASIDE}(?:,? (?:dû|due?s?|exigibles?))?(?= (?:à|au|auprès|envers|chez)\b)"
        ),
        _due,
        needs=MONEY,
    ),
    Rule(
        "debt.creditor_of",
        pattern(
            rf"(?:^|[,;:] )(?P<trigger>(?:principale? )?(?:prêteu(?:r|se)|créanci(?:er|ère)|bailleur))"
            rf"(?: (?:de (?:la )?|du |d'|de l')(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?[\ue000\ue001]\ue010*)? {_SUM}{_WHEN}, {_LENDER}"
        ),
        _creditor,
        needs=MONEY,
    ),
    Rule(
        "debt.creditor",
        pattern(
            rf"{{company|organization:lender}}, (?P<trigger>(?:principale? )?(?:prêteu(?:r|se)|créanci(?:er|ère)))"
            rf"(?: (?:de (?:la )?|du |d'|de l')(?:[a-zà-ÿ-]{{3,20}} ){{0,3}}?[\ue000\ue001]\ue010*)? {_SUM}"
        ),
        _creditor,
        needs=MONEY,
    ),
    Rule(
        "debt.to_whom",
        pattern(
            rf"{{company|organization:lender}}{_ASIDE}, (?:à qui|à laquelle|auquel|auprès (?:de qui|duquel|de laquelle)) [^,.;:]{{2,60}}?"
            rf"\b(?P<trigger>doi(?:t|vent)|dev(?:ait|aient)|(?:a|ont|avait|avaient) empruntée?s?)"
            rf"(?: (?:encore|toujours|aussi))? {_HEDGE}{{amount:amount}}"
        ),
        _to_whom,
        needs=MONEY,
    ),
    Rule(
        "debt.asks_back",
        pattern(
            rf"\b(?P<trigger>{alternation('attendre', 'réclamer', 'exiger', 'demander')})\b(?: [^.;:\ue005]{{0,60}}?)? "
            rf"(?:le remboursement|le paiement|le règlement)(?: anticipé| immédiat)?(?:,| d'un (?:prêt|crédit|emprunt)| des?| du prêt| du crédit)"
            rf"{{1,2}}(?: de| d')? ?{_HEDGE}{{amount:amount}}"
        ),
        _asks_back,
        needs=MONEY,
    ),
    Rule(
        "debt.pays_back",
        pattern(
            rf"(?:{{amount:amount}}{_ASIDE} à |\b)(?P<trigger>{alternation('rembourser')})"
            rf"(?:(?<= à rembourser)| {_HEDGE}{{amount:sum}}{_ASIDE})(?= (?:à|au|auprès)\b)"
        ),
        _pays_back,
        needs=MONEY,
    ),
    Rule(
        "debt.refinanced",
        pattern(
            rf"\b(?P<trigger>refinanc(?:é|er|e|era|ent|eront)|rééchelonn(?:é|er|e|era)|restructur(?:é|er|e|era)|"
            rf"(?:f(?:ai|era|eron|i)t|font|en) défaut sur|n'(?:a|ont) pas honoré) (?:[a-zà-ÿ]{{2,5}} {{date}} )?(?:{_HEDGE}{{amount:amount}} "
            rf"(?:de |d')(?:dettes?|emprunts?|obligations)|(?:une?|son|sa) (?:emprunt|dette|prêt|obligation|crédit)"
            rf"(?: [a-zà-ÿ-]{{4,14}})? (?:de |d'){_HEDGE}{{amount:sum}})"
        ),
        _refinanced,
        needs=MONEY,
    ),
    Rule(
        "debt.apposed",
        pattern(
            rf"\b(?P<trigger>PGE|emprunts?|prêts?(?: [a-zà-ÿ-]{{4,14}}(?: par l'[ÉE]tat)?)?)(?:,| :| \() {_HEDGE}{{amount:amount}} "
            rf"(?:souscrit|contracté|obtenu|levé|emprunté)e?s?{_WHEN}(?= (?:auprès|chez|à)\b)"
        ),
        _subscribed,
        needs=MONEY,
    ),
)
