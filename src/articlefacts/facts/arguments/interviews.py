"""Whom an interview is with: «vous» and «nous» in it are the firm of whoever answers."""

from __future__ import annotations

import re
from itertools import islice

from articlefacts.facts.once import once
from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item, pattern
from articlefacts.lazy import lazy

_LEADS = 8
_QUESTIONS = 2
_ASKS = lazy(r"\?[»\"”]?\s*$")
_YOU = lazy(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
# «la présidente de |A|», «aux manettes d'|A|», «N dirige |A|»
_HEADS = pattern(
    r"\b(?:(?:co-?)?(?:président|dirigeant|gérant|associé|directeur général|fondateur|patron)e?|(?:co)?fondatrice|"
    r"présidente-directrice générale|patronne|directrice générale|p-?dg|dg|ceo|numéro un|dirige(?: depuis [^,.;]{3,14})?|préside|"
    r"aux (?:manettes|commandes|rênes)|à la (?:tête|barre))(?: et [a-zà-ÿ ]{4,24})?"
    r"(?: (?:de |d'|du )| |, )(?:la |le |l')?(?:(?!d[eu] )[a-zà-ÿ-]{3,16} ){0,3}{company:firm}"
)


@once
def interviewed_firm(article: Article) -> Item | None:
    """The firm that the person asked heads, as the lead tells; None where the article is no interview."""
    asked = sum(1 for view in article.views if _ASKS.search(view.mask))
    if asked < _QUESTIONS or not any(_YOU.search(view.mask) for view in article.views):
        return None
    for view in islice(article.views, _LEADS):
        if found := _HEADS.search(view.mask):
            return view.group(found, "firm")
    return None
