"""Whom a common noun behind a verb means: «inflige 3 M€ |au groupe|», «a retenu |le belge|»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Article
from articlefacts.facts.view import COMPANY, NAMED_BEHIND, Item, SentenceView


def noun_behind(
    article: Article,
    view: SentenceView,
    at: int,
    *,
    prepositions: str = "à",
    but: Iterable[Item | None] = (),
) -> Item | None:
    """The company that the noun at ``at`` means, where one of the prepositions governs it.

    ``prepositions`` is a regular expression, «à» or «contre»; an empty one means a direct object.
    """
    found = _behind(prepositions).match(view.mask, at)
    if found is None or NAMED_BEHIND.match(view.mask, found.end()):
        return None
    if _NAMED.match(view.mask, found.end()):
        return None
    others = {i.entity.id for i in but if i and i.entity}
    return topic(article, view, COMPANY, noun=found["noun"], at=found.start("noun"), but=others)


DATE = "(?:en |le |ce )?[\ue007]\ue010*+\\s"
# «au groupe |X|», «au spécialiste des engrais |X|»: a name says who.
_NAMED = re.compile(r"(?: (?:d[eu]s?|en|d'|[a-zà-ÿ-]{3,16})){0,4} ?[\ue000\ue001]", re.IGNORECASE)


@cache
def _behind(prepositions: str) -> re.Pattern[str]:
    article = {
        "à": r"(?:au |à (?:la |l'|ce |cette |cet ))",
        "": r"(?:le |la |l'|ce |cette |cet )",
    }.get(prepositions, rf"(?:{prepositions}) (?:le |la |l'|ce |cette |cet )")
    return re.compile(
        rf"\s?(?:{DATE}|[a-zà-ÿ]{{4,14}}\s)?{article}(?:jeune |petit |petite |géant |ex-)?(?P<noun>{COMPANY_NOUN}|{firm_noun()})\b",
        re.IGNORECASE,
    )
