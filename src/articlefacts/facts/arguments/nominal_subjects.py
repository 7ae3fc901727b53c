"""The subject of a verb where a noun or a pronoun stands for it: «le groupe», «il», «la direction».

«Le groupe vise 40 M€ d'économies», «elle a acquis X et embauchera»: the grammar says that
somebody acts, the text before says who.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from articlefacts.facts.arguments import subject, verb_start
from articlefacts.facts.arguments.clauses import auxiliary
from articlefacts.facts.arguments.firm_nouns import COMPANY_NOUN, firm_noun
from articlefacts.facts.arguments.known_makers import known_maker
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.subjects import behind_comma
from articlefacts.facts.arguments.topic import NOMINAL, possessor, settled, topic
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, LATTER, NAMED_BEHIND, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_STATE_NOUN = lazy(r"(?:pays|[ÉEé]tat|gouvernement|royaume)\b", re.IGNORECASE)
# «La ville de X», «le ministère de X»: the name is the head, whatever the preposition.
_BODY_OF = lazy(
    r"(?:^|[\s,;«\"(])(?:(?:le|la)\s|l')(?:ville|région|département|métropole|commune|mairie|"
    r"[ée]tat|province|canton|communauté (?:urbaine|d'agglomération|de communes)|ministère|"
    r"république|royaume|collectivité) (?:de la |de l'|de |du |des |"
    r"d')?(?P<body>[\ue000\ue001\ue003]\ue010*)\s?$",
    re.IGNORECASE,
)
_CHAIN = r"(?:\s(?:[nsl]'|y|en|ne|se|lui|leur)?\s?(?:\w{1,12}\s){0,3})?$"
_PRONOUN = lazy(
    rf"(?:^|[\s,;:«\"])(?:il|elle|ils|elles|celui-ci|celle-ci){_CHAIN}",
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
# «Les fonds propres de la maison, qui a réalisé»
_NOMINAL_RELATIVE = lazy(
    rf"\b(?:(?:le|la|ce|cette|du)\s|l')(?:{COMPANY_NOUN}|{firm_noun()})(?: [a-zà-ÿ-]{{3,14}})?,? "
    r"qui\s*$",
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
    edge = verb_start(view, at)
    if head := _HEAD.fullmatch(view.mask, 0, edge):
        item = view.group(head, "head")
        if item and item.kind in frozenset(kinds):
            return item
    if aim := _OWN_AIM.search(view.mask, max(at - 70, 0), at):
        return possessor(article, view, aim.start("own"), frozenset(kinds) & BODIES)
    if inner := _within(article, view, edge, frozenset(kinds)):
        return inner
    found = subject(view, at, kinds)
    if found:
        return settled(article, found[0])
    return _unnamed(article, view, at, edge, frozenset(kinds))


def _within(article: Article, view: SentenceView, edge: int, kinds: frozenset[Kind]) -> Item | None:
    """The company whose «direction» acts, or whom «la maison, qui» and «le milliardaire» mean."""
    if _NOMINAL_RELATIVE.search(view.mask, max(edge - 60, 0), edge):
        return topic(article, view, kinds - {"person"})
    if "person" in kinds and _RICH_MAN.search(view.mask, max(edge - 60, 0), edge):
        return topic(article, view, {"person"})
    if organ := _ORGAN.search(view.mask, max(edge - 160, 0), edge):
        return view.group(organ, "body") or topic(article, view, kinds - {"person"})
    return None


def _unnamed(
    article: Article, view: SentenceView, at: int, edge: int, kinds: frozenset[Kind]
) -> Item | None:
    """Whom a common noun or a pronoun before a verb means."""
    if (described := _BODY_OF.search(view.mask, max(edge - 110, 0), edge)) is not None:
        item = view.group(described, "body")
        if item and item.kind in frozenset(kinds):
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
        return topic(article, view, {"place"}) if "place" in frozenset(kinds) else None
    if nominal:
        place = max(edge - 160, 0) + len(before) - len(segment) + nominal.start()
        but = {i.entity.id for i in view.between(at, len(view.mask), BODIES) if i.entity}
        return topic(
            article, view, kinds & BODIES, noun=_HEAD_OF.sub("", nominal[0]), at=place, but=but
        )
    return _of_pronoun(article, view, at, edge, kinds)


def _of_pronoun(
    article: Article, view: SentenceView, at: int, edge: int, kinds: frozenset[Kind]
) -> Item | None:
    at = auxiliary(view, at)
    if speaker := _speaker(view, at, kinds):
        return speaker
    if _WE.search(view.mask, max(at - 60, 0), at):
        return _their_firm(article, view, at, kinds)
    if _PRONOUN.search(view.mask, 0, at) or _SUBORDINATE.search(view.mask, 0, at):
        return pronoun(article, view, at, kinds)
    if _COORDINATED.search(view.mask, 0, edge) and (shared := _SHARED_PRONOUN.match(view.mask)):
        return pronoun(article, view, shared.end(), kinds)
    return None


# «|Nous allons| investir», «|nous venons de| racheter»
_WE = lazy(
    r"(?:^|[\s,;:«\"“])nous (?:(?:n'|y |en |nous |les |l')?(?:avons|allons|venons|voulons|devons|comptons|"
    r"prévoyons|souhaitons|pouvons|envisageons|espérons|avions|aurons) )?(?:pas |plus )?"
    r"(?:(?:de |d'|[a-zà-ÿ]{3,12} ){0,2})?$",
    re.IGNORECASE,
)


def _their_firm(
    article: Article, view: SentenceView, at: int, kinds: frozenset[Kind]
) -> Item | None:
    """For whom «nous» speaks: the firm told beside the speaker, else the one of the text before."""
    if "company" not in kinds:
        return None
    closing = _CLOSING.search(view.mask, at)
    behind = view.between(closing.end(), len(view.mask), BODIES) if closing else []
    return sole(behind) if behind else topic(article, view, {"company"})


_CLOSING = lazy('[»"”]')


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


# «Elle a acquis B, et |embauchera»: the pronoun that opens the sentence is the subject of both.
_COORDINATED = lazy(r"\b(?:et|puis|mais)\s*$", re.IGNORECASE)
_SHARED_PRONOUN = lazy(r"(?:[^,;:«»]{1,40},\s)?(?:il|elle)\s", re.IGNORECASE)


def pronoun(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> Item | None:
    """Whom «il» or «elle» takes up; None where a person comes first."""
    if "person" not in frozenset(kinds) and view.between(0, at, {"person"}):
        return None
    if (named := _AS_FOR.match(view.mask)) and named.end() <= at:
        body = view.group(named, "body")
        return body if body and body.kind in frozenset(kinds) else None
    # «X a transigé : |il paiera», «X recrute |depuis qu'il a levé»: the clause before tells whom.
    break_ = max(view.mask.rfind(" : ", 0, at), view.mask.rfind(" ; ", 0, at)) + 1
    if clause := _SUBORDINATE.search(view.mask, break_, at):
        if clause.start() == 0 and (main := behind_comma(view, at, frozenset(kinds))):
            return main
        break_ = clause.start()
    found = topic(article, view, frozenset(kinds) | {"person"}, at=break_)
    return found if found and found.kind in frozenset(kinds) else None


# «|Quant à X, elle| a été condamnée»
_AS_FOR = lazy(
    r"(?:Quant|Pour ce qui est|S'agissant|Concernant|Côté|Du côté) ?(?:à|au|aux|de|du|d')? ?(?:la |le |l')?"
    r"(?:[a-zà-ÿ-]{3,20} ){0,2}(?P<body>[\ue000\ue001]\ue010*)(?: \([^()]{1,30}\))?,? (?:elle|il)s? ",
    re.IGNORECASE,
)


# «|Alors qu'il vient| de racheter Y, X», «X recule |parce qu'elle| a»
_SUBORDINATE = lazy(
    r"(?<!\w)(?:s'|si |quand |lorsqu'|(?:alors(?: même)?|bien|après|avant|depuis|dès|dès lors|tandis|"
    rf"parce|pendant|tant|ainsi) qu'|puisqu'|comme |où |car )(?:il|elle)s?(?: [a-zà-ÿ]{{4,10}} sur le point de)?{_CHAIN}",
    re.IGNORECASE,
)


def _speaker(view: SentenceView, at: int, kinds: frozenset[Kind]) -> Item | None:
    """Who says what he does himself: «|X| annonce qu'il va investir»."""
    says = _SAYS_THAT.search(view.mask, max(at - 90, 0), at)
    return next(iter(subject(view, says.start(), kinds)), None) if says else None


# «X |annonce qu'il| va investir», «X a fait savoir mardi qu'elle recruterait»
_SAYS_THAT = lazy(
    r"\b(?:(?!qu)[a-zà-ÿ]{3,14} ){1,2}(?:[a-zà-ÿ]{2,10} )?(?:\ue007\ue010* )?qu'(?:il|elle)s? (?!(?:faut|"
    r"faudra|faudrait|fallait|y a|y avait|est|s'agit|convient)\b)(?:[a-zà-ÿ']{1,12} ){0,3}$",
    re.IGNORECASE,
)
