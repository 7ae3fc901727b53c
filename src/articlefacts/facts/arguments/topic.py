"""Whom a sentence speaks of where its grammar does not name him.

«Son chiffre d'affaires a reculé», «le bénéfice net est en hausse»: the holder leads the sentence
or, failing that, those before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.bystanders import is_exchange, tells
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.lists import are_one, coordinated, coordinated_left
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_ASIDE = lazy(r"\([^()]{0,200}\)")
NOMINAL = lazy(
    rf"(?:\b(?:le|la|ce|cette)\s|\bl')(?:[a-zà-ÿ-]{{3,15}}\s)?(?:{COMPANY_NOUN}|{firm_noun()})s?\b",
    re.IGNORECASE,
)
_DESCRIBED = lazy(
    rf"(?:^|[\s,;«\"(])(?:(?:le|la)\s|l')(?:[a-zà-ÿ-]{{3,15}}\s)?(?:{COMPANY_NOUN})"
    rf"(?:\s[a-zà-ÿ-]{{3,14}})?"
    r"(?:\s(?:de|des|du|d'|en|dans)(?: l'| la)?\s?[a-zà-ÿ'-]{3,18}(?:\s[a-zà-ÿ-]{3,18})?)?\s$",
    re.IGNORECASE,
)
# «contrôlé par |la holding X», «avec |le groupe X»
_GOVERNING = lazy(
    r"\b(?:par|avec|chez|contre|auprès de|face à|dans|sur|pour|selon)\s$", re.IGNORECASE
)
_TOLD = lazy(
    r"\b(?:à|au|aux|auprès d[eu]s?|selon|par|d'après|en croire) ?(?:la |le |l'|les )?$",
    re.IGNORECASE,
)


def free_bodies(
    view: SentenceView, start: int, end: int, kinds: Iterable[Kind] = BODIES
) -> list[Item]:
    """Companies that no preposition governs between two offsets of the mask."""
    return [i for i in view.between(start, end, kinds) if is_free(view, i) or _apposed(view, i)]


def _apposed(view: SentenceView, item: Item) -> bool:
    """«Le géant français des gaz industriels X»: the preposition belongs to the description."""
    at = item.start - view.start
    described = _DESCRIBED.search(view.mask, max(at - 90, 0), at)
    return described is not None and not _GOVERNING.search(view.mask, 0, described.start() + 1)


def topic(
    article: Article,
    view: SentenceView,
    kinds: Iterable[Kind] = BODIES,
    *,
    noun: str = "",
    at: int = 0,
    but: Iterable[str] = (),
) -> Item | None:
    """Whom the text before ``at`` speaks of, or whom a noun there means; none in doubt."""
    return article.discourse.meant(view.index, at, kinds, noun=noun, but=but)


def settled(article: Article, item: Item) -> Item:
    """Whom a nominal mention means: what the whole article says of it may overrule its sentence."""
    return article.discourse.settled(item)


def leading(view: SentenceView, kinds: frozenset[Kind]) -> Item | None:
    """The free item at the head of a sentence, but for adverbials."""
    aside = [m.span() for m in _ASIDE.finditer(view.mask)]
    free = (
        i
        for i in free_bodies(view, 0, len(view.mask), kinds)
        if not is_exchange(i) and not any(low <= i.start - view.start < high for low, high in aside)
    )
    first = next(free, None)
    lead = view.mask[: first.start - view.start] if first else ""
    near = len(lead) < 60 or (lead.rstrip().endswith(",") and len(lead) < 110)
    return first if near else None


def possessor(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> Item | None:
    """Whom «son», «sa» or «leur» at ``at`` refers to."""
    if ascribed := _ASCRIBED.search(view.mask, max(at - 120, 0), at):
        whom = view.group(ascribed, "whom")
        if whom and whom.kind in frozenset(kinds):
            return whom
    said = _words_before(view, at)
    told = frozenset(
        i.entity.id
        for i in view.between(0, at, kinds)
        if i.entity
        and (
            _TOLD_TO.search(view.mask, 0, i.start - view.start)
            or _CAME_FROM.search(view.mask, max(i.start - view.start - 40, 0), i.start - view.start)
        )
    )
    free = [
        i
        for i in free_bodies(view, 0, at, kinds)
        if i.start - view.start not in said
        and is_free(view, coordinated_left(view, i, kinds)[0])  # not B in «sur A et B»
        and not _in_brackets(view, i, at)
        and not (i.entity and i.entity.id in told)
    ]
    free = [i for i in free if not (is_exchange(i) or tells(view, i))] or free
    if _ONE_OWNER.search(view.mask, max(at - 12, 0), min(at + 4, len(view.mask))):
        several = coordinated(view, free[0], kinds) if free else ()
        free = [i for i in free if i not in several] if len(several) > 1 else free
    if free:
        return settled(article, free[-1] if are_one(free) else free[0])
    if not NOMINAL.search(view.mask, 0, at):
        inside = [
            i
            for i in view.between(0, at, kinds)
            if i.start - view.start not in said and not (i.entity and i.entity.id in told)
        ]
        if are_one(inside) and not _TOLD.search(view.mask, 0, inside[0].start - view.start):
            other = _OTHER_SIDE.search(view.mask, 0, inside[0].start - view.start)
            return (topic(article, view, kinds, but=told) if other else None) or inside[0]
    return topic(article, view, kinds, but=told)


# «préfère discuter avec |X|», «face à |X|»: whom somebody deals with.
_OTHER_SIDE = lazy(
    r"[a-zà-ÿ,]\s(?:avec|contre|face à|auprès de|devant) (?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}$",
    re.IGNORECASE,
)


# «Le quotidien prête à |X| l'intention de céder son pôle»
_ASCRIBED = lazy(
    r"\b(?:prête(?:nt)?|prêtait|attribue(?:nt)?) (?:à|au) (?:la |le |l')?(?:[a-zà-ÿ-]{3,20} ){0,2}(?P<whom>[\ue000\ue001]\ue010*) "
    r"(?:l'(?:intention|envie|idée|ambition)|le (?:projet|dessein)|la (?:volonté|tentation)|des (?:vues|envies|projets))\b",
    re.IGNORECASE,
)


# «a annoncé au |Figaro| N, secrétaire général du club»
_TOLD_TO = lazy(
    r"\b(?:a|ont|avait)?(?:[a-zà-ÿ]{2,12}\s)?(?:annonc|di[ts]|confi|déclar|expliqu|indiqu|affirm|assur|précis|"
    r"répon|racont|témoign|réag|lâch|souffl|gliss|révél|détaill)[a-zà-ÿ]{0,6}\s(?:[a-zà-ÿ\ue007\ue010]{1,12}\s)?"
    r"(?:à|au|aux|auprès d[eu])\s?(?:(?:la|le|l'|les|nos confrères du?)\s?)?(?:agence|chaîne|radio|quotidien|journal|"
    r"site|magazine|télévision)?\s?$",
    re.IGNORECASE,
)


# «N, un ancien de |X|, prendra les rênes de la maison»: where somebody was before.
_CAME_FROM = lazy(
    r"\ue002\ue010*,?\s\(?(?:(?:une?|l'|l[ae]\s)?\s?(?:ancien(?:ne)? (?:de chez |de la |de l'|de |d'|du )|"
    r"transfuge (?:de |d'|du ))|ex-|(?:venue?|passée?|débauchée?|arrivée?|échappée?) (?:par |de chez |chez |de |d'|du ))$",
    re.IGNORECASE,
)


# «A et B ont choisi C, s'amuse |son| fondateur»: not that of both.
_ONE_OWNER = lazy(r"(?<![\w'])(?:son|sa|ses)\s", re.IGNORECASE)
_CLOSES = lazy(r"[»”]|(?<=[^\s(«])\"(?=[\s,.;)])")


def _in_brackets(view: SentenceView, item: Item, at: int) -> bool:
    """«N (X) était |son président»: a label of somebody else."""
    start = item.start - view.start
    opens = view.mask.rfind("(", 0, start)
    return opens >= 0 and start < view.mask.find(")", opens) < at


_NAME_IN_MARKS = 35


def _words_before(view: SentenceView, at: int) -> range:
    """Where somebody's words stand that end before ``at``: «« … de X », déplore |sa directrice»."""
    marks = [m.start() for m in _CLOSES.finditer(view.mask, 0, at)]
    if not marks:
        return range(0)
    opens = max(0, *(view.mask.rfind(mark, 0, marks[-1]) for mark in '«“"'))
    return range(opens, marks[-1] if marks[-1] - opens > _NAME_IN_MARKS else opens)
