"""What companies are worth by a verb of weight or of estimate: «X pèse N en Bourse», «X, estimé à N»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.arguments import date_of, is_free
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.arguments.sums import HEDGES
from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import alternation
from articlefacts.models.facts import Valuation
from articlefacts.models.values import Amount


def valuation(hit: Hit, company: Item, amount: Item) -> Draft:
    """One valuation, with the date told beside it."""
    date = date_of(hit.view, hit.start)
    return hit.draft(
        Valuation,
        company=company.ref(),
        amount=amount.value,
        date=date.value if date else None,
    )


# «N pour |40 % de X|, ce qui le valorise M», «soit une valorisation de M»
_SHARE = pattern(
    r"\ue006\ue010* (?:[a-zà-ÿ]{2,10} ){0,2}?(?:de |d'|du |dans )(?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,3}{company:company}"
)


def share_bought(hit: Hit) -> Item | None:
    """The company of which a share is told before, at a price that says what the whole is worth."""
    match = _SHARE.search(hit.view.mask, max(hit.start - 120, 0), hit.start)
    between = hit.view.mask[match.end() : hit.start] if match else ""
    return hit.view.group(match, "company") if match and _THAT_IS.search(between) else None


_THAT_IS = lazy(
    r"(?:\bsoit|\bce qui|\bsur (?:la )?base|\bà|\bpour|, (?:ainsi |désormais )?$)", re.IGNORECASE
)


def _weighs(hit: Hit) -> Iterator[Draft]:
    """«X pèse 12 milliards en Bourse», «X vaut 3 milliards»."""
    amount = hit.view.group(hit.match, "amount")
    for company in holders(hit.article, hit.view, hit.start, COMPANY)[:1]:
        # «L'action vaut 12 euros»: small sums are prices.
        if amount and _worth_a_firm(amount):
            yield valuation(hit, company, amount)


def _quoted(hit: Hit) -> Iterator[Draft]:
    """«Son titre a gagné 7 %. La société pèse désormais N»: of listed firms, what the market gives."""
    views = hit.article.views
    near = views[max(hit.view.index - 1, 0) : hit.view.index + 1]
    if any(_MARKET.search(view.mask) for view in near):
        yield from _weighs(hit)


_MARKET = re.compile(
    r"\b(?:titres?|actions?|cours|bourse|cotée?s?|cote|cotation|capitalisation|valorisation|fourchette|à ce prix|"
    r"introduite?|euronext|nasdaq|offre publique)\b",
    re.IGNORECASE,
)


def _based(hit: Hit) -> Iterator[Draft]:
    """«Le tour s'est fait |sur la base de N|»: what the company is worth whose shares are told of."""
    view, amount = hit.view, hit.group("amount")
    near = hit.article.views[max(view.index - 1, 0) : view.index + 1]
    if amount is None or not _worth_a_firm(amount) or not any(_SHARES.search(v.mask) for v in near):
        return
    if share := share_bought(hit):
        yield valuation(hit, share, amount)
    elif company := topic(hit.article, view, COMPANY):
        named = view.between(0, hit.start, COMPANY)
        if all(i.entity == company.entity for i in named):
            yield valuation(hit, company, amount)


_SHARES = re.compile(
    r"\b(?:tour|levée|lève|levé|capital|introduction|offre publique|série [A-H])\b", re.IGNORECASE
)
_WORTH_OF_A_FIRM = 1_000_000


def _whole(hit: Hit) -> Iterator[Draft]:
    """«27 euros par action, soit N pour l'ensemble de la société», «ce qui met l'ensemble à N»: of whom the text speaks."""
    amount = hit.group("amount") or hit.group("late")
    view = hit.view
    company = hit.group("company") or share_bought(hit)
    if company is None:
        free = free_bodies(view, 0, hit.match.start(), COMPANY)
        company = free[0] if free else topic(hit.article, view, COMPANY)
    if company and amount and _worth_a_firm(amount):
        yield replace(valuation(hit, company, amount), presupposed=True)


def _boxed(hit: Hit) -> Iterator[Draft]:
    """«Valorisation : N» in a box of facts: of the firm that it is on."""
    amount, company = hit.group("amount"), topic(hit.article, hit.view, COMPANY)
    if company and amount and _worth_a_firm(amount):
        yield valuation(hit, company, amount)


def _estimated(hit: Hit) -> Iterator[Draft]:
    """«X est estimé à N»: the company, not «le chantier de X»."""
    company, amount = (hit.view.group(hit.match, name) for name in ("company", "amount"))
    if company and amount and is_free(hit.view, company) and _worth_a_firm(amount):
        yield valuation(hit, company, amount)


def _deemed(hit: Hit) -> Iterator[Draft]:
    """«Des banquiers estiment X autour de N»."""
    company, amount = (hit.view.group(hit.match, name) for name in ("company", "amount"))
    if company and amount and _worth_a_firm(amount):
        yield valuation(hit, company, amount)


def _worth_a_firm(amount: Item) -> bool:
    value = amount.value
    return isinstance(value, Amount) and (value.value or value.maximum or 0) >= _WORTH_OF_A_FIRM


WEIGHT_RULES: tuple[Rule, ...] = (
    Rule(
        "valuation.estimated",
        pattern(
            (
                r"{company:company},? (?:(?:est|serait|a été|avait été|était|reste) )?(?:\w+ment )?"
                r"(?P<trigger>estimée?|appréciée?|cotée?) (?:à )?"
            )
            + HEDGES
            + r"{amount:amount}(?! (?:par|l') ?(?:action|titre))"
        ),
        _estimated,
    ),
    Rule(
        "valuation.held_at",
        pattern(
            r"{company:company}(?:[»\"”])?,? qu(?:e |')[^.;:,\ue000-\ue003]{4,50} (?P<trigger>(?:estim|situ|évalu|valoris)"
            r"(?:e|ent|ait|aient|erait|eraient)) " + HEDGES + r"{amount:amount}"
        ),
        _estimated,
    ),
    Rule(
        "valuation.deemed",
        pattern(
            r"\b(?P<trigger>estim(?:e|ent|ait|aient|é|er)) (?:la |le |l')?(?:(?!que |à |de |du )[a-zà-ÿ-]{3,20} ){0,2}"
            r"{company:company} (?:à |autour de |entre |aux alentours de )"
            + HEDGES
            + r"{amount:amount}"
        ),
        _deemed,
    ),
    Rule(
        "valuation.base",
        pattern(
            r"\b(?P<trigger>sur (?:la|une) base de) (?:plus de |près de |quelque |environ )?{amount:amount}"
            r"(?! (?:par|l'|de (?:chiffre|ventes|revenus|bénéfice|résultat))| (?:pour|par) (?:action|titre))"
        ),
        _based,
    ),
    Rule(
        "valuation.quoted",
        pattern(
            rf"\b(?P<trigger>{alternation('peser')}) "
            + HEDGES
            + r"{amount:amount}(?= ?[,.;:)»]|$| et | contre | au cours)"
        ),
        _quoted,
    ),
    Rule(
        "valuation.whole",
        pattern(
            r"\b(?P<trigger>soit {amount:amount} pour (?:l'ensemble|la totalité|l'intégralité)(?: du capital| des (?:actions|titres))?"
            r"(?: (?:de |d'|du )(?:la (?:société|banque)|l'entreprise|groupe|{company:company}))?(?=[,.;)]|$)|"
            r"ce qui (?:met|mettrait|fixe|fixerait|porte|porterait) (?:l'ensemble|la société|le groupe|l'entreprise|"
            r"le tout) (?:à |autour de )" + HEDGES + r"{amount:late})"
        ),
        _whole,
    ),
    Rule(
        "valuation.box",
        pattern(
            r"^(?:[-–—•*■►] ?)?(?P<trigger>(?:dernière )?valorisation|capitalisation(?: boursière)?|valeur (?:boursière|d'entreprise)) ?: ?"
            r"(?:[a-zà-ÿ'-]{1,14} ){0,3}?{amount:amount}"
        ),
        _boxed,
    ),
    Rule(
        "valuation.fronted",
        pattern(
            r"(?:^|[;:] ?)(?P<trigger>estimée?s?|appréciée?s?)(?: désormais| aujourd'hui)? (?:à )?"
            + HEDGES
            + r"{amount:amount},? (?:la |le |l')?(?:[a-zà-ÿ-]{2,20} ){0,3}?{company:company}"
        ),
        _estimated,
    ),
    Rule(
        "valuation.weighs",
        pattern(
            rf"\b(?P<trigger>{alternation('peser', 'valoir')}) "
            + HEDGES
            + r"{amount:amount} (?:en bourse|à la (?:bourse|\ue001)|à wall street|au nasdaq|sur le marché(?: boursier)?\b)"
        ),
        _weighs,
    ),
    Rule(
        "valuation.is_worth",
        pattern(
            rf"\b(?P<trigger>{alternation('valoir', 'capitaliser')})(?:(?: alors| désormais| aujourd'hui)?, (?:alors|à l'époque|"
            r"sur le papier|en théorie|à ce prix|à ce cours|au cours actuel|selon [^,;.]{3,40}),)? "
            + HEDGES
            + r"{amount:amount}"
        ),
        _weighs,
    ),
)
