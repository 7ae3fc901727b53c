"""The subject of a verb where a noun or a pronoun stands for it: «le groupe», «la direction», «il».

«Le groupe vise 40 M€ d'économies», «elle a acquis X et embauchera»: the grammar says that
somebody acts, the text before says who.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import subject, verb_start
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.head_nouns import TOLD_OF_IT
from articlefacts.facts.arguments.known_makers import known_maker
from articlefacts.facts.arguments.parents import parent_told
from articlefacts.facts.arguments.pronoun_subjects import of_pronoun
from articlefacts.facts.arguments.topic import NOMINAL, possessor, settled, topic
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, COMPANY, LATTER, NAMED_BEHIND, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_PARENT = lazy(r"\b(?:maison|société)[ -]mère\b", re.IGNORECASE)
_STATE_NOUN = lazy(r"(?:pays|[ÉEé]tat|gouvernement|royaume)\b", re.IGNORECASE)
# «La ville de X», «le ministère de X»: the name is the head, whatever the preposition.
_BODY_OF = lazy(
    r"(?:^|[\s,;«\"(])(?:(?:le|la)\s|l')(?:ville|région|département|métropole|commune|mairie|"
    r"[ée]tat|province|canton|communauté (?:urbaine|d'agglomération|de communes)|ministère|"
    r"république|royaume|collectivité) (?:de la |de l'|de |du |des |"
    r"d')?(?P<body>[\ue000\ue001\ue003]\ue010*)\s?$",
    re.IGNORECASE,
)
# «La direction vise», «le conseil d'administration proposera»: the company's own organs.
_ORGAN = lazy(
    r"(?:^|[\s,;«\"(])(?:(?:le|la|les|sa|son|leur)\s|l')(?:administrateurs|actionnaires|associés|"
    r"sociétaires|direction(?: générale| financière)?|conseil d'administration|"
    r"conseil(?= d[eu'] ?)|conseil de surveillance|directoire|management|état-major|"
    r"administrat(?:eur|rice) judiciaire|mandataire judiciaire)(?: (?:du|de la|de l'|de|"
    r"d')\s?(?:groupe|société|entreprise|banque|(?:groupe )?(?P<body>[\ue000\ue001]\ue010*)))?"
    r"(?:, [^,]{1,80},)?\s*$",
    re.IGNORECASE,
)
# «|Son actionnaire, le fonds X,| devait y injecter N»
_TIED = lazy(
    r"(?:^|[;:,] )(?:(?:son|sa|leur|notre|le|la)\s|l')(?:(?:principale?|premi(?:er|ère)|unique|nouve(?:l|au|lle)|ancien(?:ne)?)\s)?"
    r"(?:actionnaire|propriétaire|maison[ -]mère|repreneur|partenaire|concurrente?|rivale?|créanci(?:er|ère)|bailleur|banque|"
    r"filiale|sous-traitant|fournisseur|exploitant)(?:\s[a-zà-ÿ-]{4,16}){0,2},\s(?:(?:le|la)\s|l')?(?:[a-zà-ÿ-]{3,16}\s){0,3}"
    r"(?P<body>[\ue000\ue001]\ue010*),\s?$",
    re.IGNORECASE,
)
# «Les fonds propres de la maison, qui a réalisé»
_NOMINAL_RELATIVE = lazy(
    rf"\b(?:(?:le|la|ce|cette|du)\s|l')(?P<noun>(?:{COMPANY_NOUN}|{firm_noun()})(?: [a-zà-ÿ-]{{3,14}})?)"
    r"[\"»”]?,? qui\s*$",
    re.IGNORECASE,
)
# «X qui rassemble A, B et C, a réalisé»: the head stands before the relative clause.
_HEAD = lazy(
    r"(?:le |la |les |l')?(?P<head>[\ue000\ue001]\ue010*),? (?:qui|dont|où) .{10,300},\s?$", re.I
)


def holders(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> tuple[Item, ...]:
    """The subject of the verb at ``at``, all of it where it is a list; see :func:`holder`."""
    kinds = frozenset(kinds)
    several = subject(view, at, kinds)
    if len(several) > 1:
        return several
    one = holder(article, view, at, kinds)
    return (one,) if one else ()


def holder(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> Item | None:
    """The subject of the verb at ``at``; «le groupe» and «il» are looked up in the text before."""
    kinds = frozenset(kinds)
    edge = verb_start(view, at)
    if head := _HEAD.fullmatch(view.mask, 0, edge):
        item = view.group(head, "head")
        if item and item.kind in kinds:
            return item
    if aim := _OWN_AIM.search(view.mask, max(at - 70, 0), at):
        return possessor(article, view, aim.start("own"), kinds & BODIES)
    if inner := _within(article, view, edge, kinds):
        return inner
    if told := SUBSIDIARY.search(view.mask, max(edge - 110, 0), edge):
        return subsidiary(article, view, told, kinds)
    found = subject(view, at, kinds)
    if found:
        return settled(article, found[0])
    return _unnamed(article, view, at, edge, kinds)


def subsidiary(
    article: Article, view: SentenceView, told: re.Match[str], kinds: Iterable[Kind] = COMPANY
) -> Item | None:
    """The firm that «la filiale du groupe A» means, which is another than A."""
    owner = view.group(told, "owner")
    but = (owner.entity.id,) if owner and owner.entity else ()
    at = told.start("noun")
    return topic(article, view, COMPANY & frozenset(kinds), noun="filiale", at=at, but=but)


SUBSIDIARY = lazy(
    r"(?:^|[,;:] )(?:la |cette |l'ex-|l'ancienne )(?P<noun>filiale)(?: (?!d[eu]s? )[a-zà-ÿ-]{4,20}){0,2} "
    r"(?:de (?:la |l')?|d'|du )(?:(?!d[eu]s? )[a-zà-ÿ-]{4,20} ){0,3}(?P<owner>[\ue000\ue001]\ue010*)"
    r"(?:, [^,;:.]{3,70},)? ?$",
    re.IGNORECASE,
)


def _within(article: Article, view: SentenceView, edge: int, kinds: frozenset[Kind]) -> Item | None:
    """The company whose «direction» acts, or whom «la maison, qui» and «le milliardaire» mean."""
    if near := _NOMINAL_RELATIVE.search(view.mask, max(edge - 60, 0), edge):
        return topic(article, view, kinds - {"person"}, noun=near["noun"], at=near.start("noun"))
    if "person" in kinds and _RICH_MAN.search(view.mask, max(edge - 60, 0), edge):
        return topic(article, view, {"person"})
    if tied := _TIED.search(view.mask, max(edge - 130, 0), edge):
        body = view.group(tied, "body")
        return body if body and body.kind in kinds else None
    if organ := _ORGAN.search(view.mask, max(edge - 160, 0), edge):
        return view.group(organ, "body") or topic(article, view, kinds - {"person"})
    return None


def _unnamed(
    article: Article, view: SentenceView, at: int, edge: int, kinds: frozenset[Kind]
) -> Item | None:
    """Whom a common noun or a pronoun before a verb means."""
    if (described := _BODY_OF.search(view.mask, max(edge - 110, 0), edge)) is not None:
        item = view.group(described, "body")
        if item and item.kind in kinds:
            return item
    if latter := _LATTER.search(view.mask, max(edge - 60, 0), edge):
        return _latter(article, view, latter.start(), kinds)
    if civic := _CIVIC_NOUN.search(view.mask, max(edge - 90, 0), edge):
        return topic(article, view, kinds & BODIES, noun=civic["noun"], at=civic.start())
    before = view.mask[max(edge - 160, 0) : edge]
    segment = re.split(r"[;:]|\b(?:mais|alors que|tandis que|car)\b", before)[-1]
    nominal = NOMINAL.search(segment)
    if nominal and any(told.match(segment, nominal.end()) for told in _OF_ANOTHER):
        return None
    if nominal and (made := _OF_PRODUCT.match(segment, nominal.end())):
        product = view.item_at(edge - len(segment) + made.end() - 1)
        return known_maker(article, product) if product else None
    if nominal and _STATE_NOUN.search(nominal[0]):
        return topic(article, view, {"place"}) if "place" in kinds else None
    if nominal and _PARENT.search(nominal[0]):
        return parent_told(article, view, edge)
    if nominal:
        place = edge - len(segment) + nominal.start()
        owner = complement(view, place + len(nominal[0]), edge)
        but = _not_meant(view, at, owner)
        return topic(
            article, view, kinds & BODIES, noun=_HEAD_OF.sub("", nominal[0]), at=place, but=but
        )
    return of_pronoun(article, view, at, edge, kinds)


def _not_meant(view: SentenceView, at: int, owner: Item | None) -> set[str]:
    """Who stands behind the verb at ``at``, and whose a noun is: «le sous-traitant |de X|» is not X."""
    others = (*view.between(at, len(view.mask), BODIES), *((owner,) if owner else ()))
    if told := _TOLD_OF_IT.match(view.mask, 0, at):
        others = (*others, *view.between(0, told.end(), BODIES))
    return {i.entity.id for i in others if i.entity}


def complement(view: SentenceView, at: int, end: int | None = None) -> Item | None:
    """The body whose a noun that ends at ``at`` is: «le sous-traitant |d'X|», «la société rachetée |par X|»."""
    behind = _COMPLEMENT.match(view.mask, at, len(view.mask) if end is None else end)
    return view.item_at(behind.end() - 1) if behind else None


# «|Son objectif final est de| lever N»
_OWN_AIM = lazy(
    r"\b(?P<own>son|sa|leur) (?:objectif|ambition|but|souhait|volonté|intention|projet|priorité|mission)"
    r"(?: [a-zà-ÿ]{4,14})? (?:est|était|reste|demeure|serait|sera) (?:désormais |toujours |donc )?(?:de |d')$",
    re.IGNORECASE,
)
# «|L'institution britannique| a alloué»: no trade of firms, and said of banks and funds too.
_CIVIC_NOUN = lazy(
    r"(?:^|[\s,;«\"(])(?:(?:la|cette|le|cet|ce)\s|l')(?P<noun>(?:institution|organisation|organisme|fondation|"
    r"association|fédération|agence|université|ONG)(?: (?!(?:de|du|des|à|en|pour|qui|que|dont|et|a|est|va)\s)"
    r"[a-zà-ÿ-]{3,16}){0,2})(?:, [^,]{3,80},)?\s*$",
    re.IGNORECASE,
)

# «Le fabricant |de l'iPhone| a réalisé»: whoever makes it, and nobody else.
_OF_PRODUCT = lazy(r"(?: [a-zà-ÿ-]{3,14})? (?:de |du |d')(?:la |l')?\ue004", re.IGNORECASE)

_COMPLEMENT = lazy(
    r"(?: (?!(?:a|ont|est|va|qui|que|dont)\b)[a-zà-ÿ-]{3,16}){0,2} (?:de (?:la |l')?|d'|du |"
    r"par (?:la |le |l')?)(?:groupe |société )?[\ue000\ue001]",
    re.IGNORECASE,
)
_HEAD_OF = lazy(r"(?:le|la|ce|cet|cette|du)\s|l'", re.IGNORECASE)


# «|Le milliardaire |détient», «|l'homme d'affaires |a racheté»: the person that the text speaks of.
_RICH_MAN = lazy(
    r"(?:^|[\s,;«\"])(?:l'homme d'affaires|la femme d'affaires|"
    r"(?:le|la|l')\s?(?:(?:multi)?milliardaire|magnat|entrepreneure?|oligarque|businessman|tycoon|"
    r"(?:quadra|quinqua|sexa|septua|octo|nona)génaire))(?: (?!de |du |des )[a-zà-ÿ-]{4,15})?,?\s?$",
    re.IGNORECASE,
)
# «Le groupe |X a annoncé la fermeture des ateliers qui| comptaient»: the relative has a nearer head.
_OTHER_HEAD = lazy(
    r" [\ue000\ue001]\ue010*[^;:]{0,140}? (?:des|les|ses|leurs|deux|trois|plusieurs) [^,;:]{3,90} qui\s*$",
    re.IGNORECASE,
)
# «Le nouvel établissement, baptisé Xxxx,»
_CALLED = lazy(
    r"(?: [a-zà-ÿ-]{3,15}){0,2},? (?:baptisée?|appelée?|nommée?|dénommée?|rebaptisée?)\b",
    re.IGNORECASE,
)


# «Le groupe laitier Xxxx»: one that no item covers.
_OF_ANOTHER = (NAMED_BEHIND, _CALLED, _OTHER_HEAD)
# «Ce dernier», «cette dernière»: whoever was named last, and nobody else.
_LATTER = lazy(rf"(?:^|[\s,;«\"])(?:{LATTER})(?:,[^,]{{2,60}},)?\s?$", re.IGNORECASE)


def _latter(article: Article, view: SentenceView, at: int, kinds: frozenset[Kind]) -> Item | None:
    here = view.between(0, at, {*BODIES, "person"})
    before = article.views[view.index - 1] if view.index else None
    named = here or (before.between(0, len(before.mask), {*BODIES, "person"}) if before else [])
    return named[-1] if named and named[-1].kind in kinds else None


_TOLD_OF_IT = lazy(TOLD_OF_IT, re.IGNORECASE)
