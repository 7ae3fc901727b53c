"""A sentence in which «le groupe», «cette société de Brest» and «du sous-traitant» stand for their firms.

Newsrooms do not name a firm twice running. A rule that asks for a company reads such a phrase as
one where the discourse knows whom it means; in doubt the phrase stays what it is, a common noun.
"""

from __future__ import annotations

import re
from dataclasses import replace

from articlefacts.facts.arguments.clauses import clause
from articlefacts.facts.arguments.firm_nouns import firm_noun
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, NAMED_BEHIND, Item, SentenceView, mask_items
from articlefacts.lazy import lazy

# «La marque» is as often what a firm sells.
_NOUN = rf"(?!marque\b)(?:{firm_noun()}|maison|enseigne|sous-traitant|emprunteur|consœur|cible)"
_ADJECTIVE = (
    r"(?:(?!(?:explique|indique|communique|fabrique|rappelle|appelle|signale|demande|commande|"
    r"bien)\b)[a-zà-ÿ-]{2,16}(?:[ao]ise?|aine?|i?en(?:ne)?|que|a[lr]e?|aire|el(?:le)?|i[eè]re?|"
    r"ive?|ande?|ole?|euse?|eux|[eé]ens?)|belge|suisse|russe|turc|grec|coté|née?)"
)
# «de diagnostic», «des portails automatiques», «de \ue003» (a place); not «de la ville», whose it is.
_TRADE = (
    rf"(?:de |d'|en |des |du (?!{_NOUN}\b))(?:\ue003\ue010*|(?!(?:la|le|les|son|sa|ses)\b|"
    rf"l')[a-zà-ÿœ-]{{3,20}}(?: {_ADJECTIVE})?)"
)
_PHRASE = lazy(
    r"(?:\b(?P<fused>du|au) |(?P<det>\b(?:le|la|ce|cet|cette) |\bl'))(?P<phrase>(?:jeune |"
    rf"petite? |grand )?{_NOUN}\b(?![-'])(?: {_ADJECTIVE}\b| {_TRADE}(?!\w)){{0,3}}+)"
    # Of somebody, or with a name of its own: another one.
    r"(?! (?:de|du|des|d'|d’|mère|et la |et le )\b)(?! d')(?!,? ?[«\"“]?[\ue000-\ue004])"
    r"(?!,? (?:baptisée?|appelée?|nommée?|dénommée?)\b)",
    re.IGNORECASE,
)
_BESIDE_NAME = re.compile(
    r"[\ue000-\ue002]\ue010*(?:,| \(| est| était| sont)(?: [a-zà-ÿ]{2,12})? ?$"
)


def taken_up(article: Article, view: SentenceView) -> SentenceView | None:
    """The sentence with its phrases for firms as items; None where it has none that is certain."""
    found: list[Item] = []
    for match in _PHRASE.finditer(view.mask):
        low = match.start("phrase") if match["fused"] else match.start()
        if NAMED_BEHIND.match(view.mask, match.end()) or _BESIDE_NAME.search(
            view.mask, max(low - 60, 0), low
        ):
            continue
        meant = article.discourse.meant(
            view.index, low, BODIES, noun=match["phrase"], but=_partners(view, low, found)
        )
        span = view.span(low, match.end())
        if meant and meant.entity and meant.kind == "company" and meant.start < span.start:
            found.append(replace(meant, start=span.start, end=span.end))
    if not found:
        return None
    items = tuple(sorted([*view.items, *found], key=lambda item: item.start))
    return replace(view, items=items, mask=mask_items(view, found))


def _partners(view: SentenceView, at: int, found: list[Item]) -> set[str]:
    """Whom the clause names besides: who buys a firm is not the firm."""
    low, high = clause(view, at)
    named = [*view.between(low, high, BODIES), *(i for i in found if i.start - view.start >= low)]
    return {item.entity.id for item in named if item.entity}
