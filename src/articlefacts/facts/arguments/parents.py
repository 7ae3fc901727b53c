"""Whom «la maison mère» means: the owner that the sentences before have told."""

from __future__ import annotations

from articlefacts.facts.rule import Article
from articlefacts.facts.view import Item, SentenceView, pattern

_OWNER = pattern(
    r"\b(?:filiales?|propriété|partie|appart(?:ient|iennent|enant|enait)|détenue?s?|contrôlée?s?|rachetée?s?|"
    r"branche|division|maison[ -]mère)\b[^.;:\ue000\ue001]{0,60}?(?:\b(?:de|du|au|par|à|la|le|groupe|,) |\bd'|\bl')"
    r"(?:[a-zà-ÿ-]{3,20} ){0,3}{company:owner}"
)
_SENTENCES = 3


def parent_told(article: Article, view: SentenceView, at: int) -> Item | None:
    """The company named last as somebody's owner before an offset, at most a few sentences back."""
    for index in range(view.index, max(view.index - _SENTENCES, -1), -1):
        told = article.views[index]
        found = list(_OWNER.finditer(told.mask, 0, at if told is view else len(told.mask)))
        if found:
            return told.group(found[-1], "owner")
    return None
