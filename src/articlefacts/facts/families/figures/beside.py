"""Whose figure the words around a metric tell where no grammar binds it: headline, brackets, fronted phrase."""

from __future__ import annotations

import re

from articlefacts.facts.arguments.topic import free_bodies, topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item, pattern
from articlefacts.lazy import lazy

# «|Avec un| chiffre d'affaires de N, X», «|Face à des| pertes de N, X»
FRONTED = lazy(
    r"\b(?:avec|pour|sur|malgré|après|face à|en dépit d[e']|confrontée?s? à|fort d'|forte d'|"
    r"(?:publication|annonce|présentation|parution|communication) d[e'])\s?(?:une?|des|plus|près|"
    r"quelque|environ|ses|son|sa)?\s?(?:\w{1,24}\s){0,3}$|"
    r"\b(?:avec|pour|forte? d[e'])\s?(?:(?:ses|plus de|près de|quelque) ){0,2}\ue008\ue010*\s[a-zà-ÿ]{3,15} et "
    r"(?:(?:ses|de|d'un|un|près de|plus de|quelque) ?){0,2}$|^\s*\w{1,20}ant (?:une?|des) $",
    re.IGNORECASE,
)
# «X : chiffre d'affaires de N»
_HEADLINE = pattern(r"{company:owner} ?: (?:(?:le |la |un |une )?|[^,;:.]{0,60}?,? )$")
# «X (siège à Valmer, CA N)»
_BRACKETED = pattern(r"{company:owner}[»\"]? \((?:[^()]{2,60}[,;] )?$")
# «l'exercice s'est soldé pour X par une perte de N»
_SETTLED_FOR = pattern(
    r"\b(?:sold|clôtur|tradui|achev)\w+,? (?:pour|chez) (?:le groupe |la société )?{company|"
    r"organization:owner},? (?:par|sur) (?:une? )?$"
)
# «Un dividende de N par action sera proposé»
PROPOSED = pattern(
    r"(?:un |le )dividende (?:\w+ )?(?:de |d')(?:\w+ )?{amount}(?: par (?:action|titre))? (?:sera|"
    r"a été|est|avait été|devrait être) (?:\w+ment )?(?:propos|vers|distribu|vot|soumis)"
)


# «|Chez X|, les ventes ont reculé»
_AT_FIRM = pattern(
    r"(?:^|[.;:] |, )(?:chez|côté|du côté de|quant à) (?:le groupe |la société )?{company:owner},? (?:le |la |les |l')$"
)


def told_ahead(hit: Hit, start: int) -> Item | None:
    """Whom a headline or a set phrase names before the metric."""
    view, before = hit.view, hit.view.mask[:start]
    told = _HEADLINE.match(before) or _SETTLED_FOR.search(before) or _BRACKETED.search(before)
    told = told or _AT_FIRM.search(before)
    if told is not None:
        return view.group(told, "owner")
    return (
        topic(hit.article, view, COMPANY) if PROPOSED.match(view.mask, max(start - 4, 0)) else None
    )


def beside(hit: Hit, start: int, end: int) -> Item | None:
    """Whom «avec un chiffre d'affaires de N» describes: the subject before it, else after."""
    view = hit.view
    if relative := _IN_RELATIVE.search(view.mask, max(start - 160, 0), start):
        return view.group(relative, "owner")
    if free := free_bodies(view, 0, start):
        return free[-1] if len(free) == 1 else free[0]
    comma = view.mask.find(",", end)
    if 0 <= comma < end + 110:
        after = free_bodies(view, comma, len(view.mask))
        if after and after[0].start - view.start - comma < 60:
            return after[0]
    return topic(hit.article, view, COMPANY)


# «… est propriétaire de X, |qui détient 85 magasins pour| N de ventes»
_IN_RELATIVE = pattern(r"{company:owner}[»\"]?,? qui [^,;:.\ue000\ue001]{3,110}$")
