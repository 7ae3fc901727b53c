"""Whose a sum before its metric is by the words beside it: brackets, an apposition, a complement, who received it."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy

_BRACKET = pattern(
    r"{company|organization:owner}[»\"]?(?: seule?)?,?\s?(?:\((?:[^()]{2,50}(?:,| et) )?|, )(?:(?:et )?(?:c'est|ce sont|ses|"
    r"plus de|près de|environ|quelque|avec|soit) ?){0,4}$|"
    r"{company|organization:summed}[»\"]?,? c'est (?:[^;:.()]{3,60}?(?:, | et ))?(?:plus de |près de |quelque )?$"
)
_LEADS_TO_SUM = r"(?:\((?:[^()]{2,40}(?:,| et) )?|(?:de|à|aux|avec) (?:[^;:()]{3,30} (?:et|pour) (?:de )?)?)(?:(?:plus de|près de|environ|quelque) )?$"
# «X, une PME de 40 salariés (N de chiffre d'affaires)», «X, un groupe de N de chiffre d'affaires»
_APPOSED = pattern(
    r"{company|organization:owner}[»\"]?(?: \([^()]{1,30}\))?, (?:une?|le|la|l'|société|entreprise|groupe|filiale|"
    rf"{COMPANY_NOUN}|{firm_noun()}) ?(?:(?!(?:client|fournisseur|sous-traitant|rival|"
    rf"concurrent)e?s? |qui |que |qu'|dont |où )"
    r"[^ ,;:.()]{1,24} ){0,14}?"
    rf"{_LEADS_TO_SUM}"
)
# «|le papetier suisse| (N de chiffre d'affaires)», «|cette holding| de N de chiffre d'affaires»
_NOUN = lazy(
    rf"(?:(?:\b(?:le|la|ce|cet|cette)\s|\bl')(?P<noun>(?:[a-zà-ÿ-]{{3,12}}\s)?(?:{COMPANY_NOUN}|"
    rf"{firm_noun()}))(?:\s(?:d[eu] |d')?(?:[a-zà-ÿ-]{{3,16}}|\ue003\ue010*)){{0,2}})"
    rf"(?: {_LEADS_TO_SUM}|, (?:(?:plus de|près de|environ|quelque) )?$)",
    re.IGNORECASE,
)


def described(hit: Hit, at: int) -> Item | None:
    """The firm whose description the sum belongs to: an apposition, or a noun that stands for it."""
    view, low = hit.view, max(at - 180, 0)
    if bracket := _BRACKET.search(view.mask[:at], low):
        return view.group(bracket, "owner") or view.group(bracket, "summed")
    if apposed := _APPOSED.search(view.mask[:at], low):
        return view.group(apposed, "owner")
    noun = _NOUN.search(view.mask[:at], low)
    if noun is None:
        return None
    return topic(hit.article, view, ("company",), noun=noun["noun"], at=noun.start())


# «doubler les 90 millions de ventes |du gantier|»
_OF_WHOM = pattern(
    rf"(?:(?<=ventes)|(?<=affaires)|(?<=commandes)|(?<=pertes)|(?<=dettes)) (?:de la |de l'|du |de |d')"
    rf"(?:(?:groupe |société )?{{company:owner}}|(?P<noun>{COMPANY_NOUN}|{firm_noun()})\b(?! [\ue000-\ue004A-Z]))"
)


def of_whom(hit: Hit) -> Item | None:
    """Whose the metric is by its complement: «N de ventes |du gantier|»."""
    whose = _OF_WHOM.match(hit.view.mask, hit.end)
    if whose is None:
        return None
    named = hit.view.group(whose, "owner")
    return named or topic(hit.article, hit.view, ("company",), noun=whose["noun"], at=hit.end)


# «Le fonds |a touché| N de dividendes de X»: those that X paid.
_RECEIVED = re.compile(
    r"\b(?:touch|perç|percev|encaiss|reç|recev|récupér|prélev|fait verser|fait remonter)\w{0,6} [^;:.]{0,50}$",
    re.I,
)
_PAYS = pattern(
    r" (?:versés par |sur (?:la société |le groupe |l'entreprise )?(?=\ue000)|de la part de |de la |de l'|du |de |d')(?:le |la |l')?(?:(?P<noun>[a-zà-ÿ-]{3,20})(?= |,|\.|$) ?(?:[a-zà-ÿ-]{3,20}(?= |,|\.|$) ?)?)?(?P<payer>{company})?"
)


def is_received(hit: Hit, at: int) -> bool:
    """Whether somebody received the dividends of a sum at an offset."""
    return bool(_RECEIVED.search(hit.view.mask, max(at - 90, 0), at))


def payer(hit: Hit) -> Item | None:
    """Who paid the dividends that somebody received: named behind them, or by a noun."""
    paid = _PAYS.match(hit.view.mask, hit.end)
    payer = hit.view.group(paid, "payer") if paid else None
    if paid is None or payer is not None or not paid["noun"]:
        return payer
    return topic(hit.article, hit.view, ("company",), noun=paid["noun"], at=paid.start("noun"))
