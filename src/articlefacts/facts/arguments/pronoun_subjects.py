"""The subject of a verb where a pronoun stands for it: «il», «elle», «nous»."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import subject
from articlefacts.facts.arguments.clauses import auxiliary
from articlefacts.facts.arguments.interviews import interviewed_firm
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.arguments.principal import first_or_most_named
from articlefacts.facts.arguments.subjects import behind_comma
from articlefacts.facts.arguments.topic import topic
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView
from articlefacts.lazy import lazy

_CHAIN = r"(?:\s(?:[nsl]'|y|en|ne|se|lui|leur)?\s?(?:\w{1,12}\s){0,3})?$"
_PRONOUN = lazy(
    rf"(?:^|[\s,;:«\"])(?:il|elle|ils|elles|celui-ci|celle-ci){_CHAIN}",
    re.IGNORECASE,
)


def of_pronoun(
    article: Article, view: SentenceView, at: int, edge: int, kinds: frozenset[Kind]
) -> Item | None:
    """Who does what the verb at ``at`` says, whose group begins at ``edge``; None where no pronoun tells."""
    at = auxiliary(view, at)
    if speaker := _speaker(view, at, kinds):
        return speaker
    if _WE.search(view.mask, max(at - 60, 0), at):
        return speakers_firm(article, view, at) if "company" in kinds else None
    if _PRONOUN.search(view.mask, 0, at) or _SUBORDINATE.search(view.mask, 0, at):
        return _meant(article, view, at, kinds)
    if _COORDINATED.search(view.mask, 0, edge) and (shared := _SHARED_PRONOUN.match(view.mask)):
        return _meant(article, view, shared.end(), kinds)
    return None


# «|Nous allons| investir», «|nous venons de| racheter», «|Vous venez de| lever»: in an interview, its own firm.
_WE = lazy(
    r"(?:^|[\s,;:«\"“])(?:nous|vous(?=[^.?!]{1,160}(?:\?|\.\.\.|…|$))) (?:(?:n'|y |en |nous |vous |les |l')?(?:avons|allons|venons|voulons|devons|comptons|"
    r"prévoyons|souhaitons|pouvons|envisageons|espérons|avions|aurons|avez|allez|venez|voulez|devez|"
    r"comptez|prévoyez|souhaitez|pouvez|envisagez|aviez|aurez) )?(?:pas |plus )?"
    r"(?:(?:de |d'|[a-zà-ÿ]{3,12} ){0,2})?$",
    re.IGNORECASE,
)


def speakers_firm(article: Article, view: SentenceView, at: int) -> Item | None:
    """For whom «nous» and «notre» speak: the firm told beside the speaker, else the one of the text before.

    In an interview it is the firm that the interview is about.
    """
    closing = _CLOSING.search(view.mask, at)
    behind = view.between(closing.end(), len(view.mask), BODIES) if closing else []
    if behind:
        return sole(behind)
    if firm := interviewed_firm(article):
        return firm
    return (
        first_or_most_named(article) if is_interview(article) else topic(article, view, {"company"})
    )


def is_interview(article: Article) -> bool:
    """Whether the article asks somebody: «Comment financez-vous cette expansion ?»."""
    return bool(_ASKED.search(article.text, 0, _INTERVIEW))


# «Comment |financez-vous| cette expansion ?»: what an interviewer asks.
_ASKED = lazy(r"\b(?:vous|votre|vos)\b[^.?!\n]{0,160}\?", re.IGNORECASE)
_INTERVIEW = 8_000


def third_parties(article: Article, view: SentenceView) -> set[str]:
    """Firms that a speaker names in his answer, outside marks: «|X| en demandait 130. Nous consacrerons»."""
    if article.reading.quote_at(view.start) or _OPENS.search(view.mask):
        return set()
    before = article.views[view.index - 1] if view.index else view
    same = article.reading.paragraphs[before.index] == article.reading.paragraphs[view.index]
    spoken = [v for v in ((before, view) if same else (view,)) if not _OPENS.search(v.mask)]
    if not any(_FIRST_PERSON.search(v.mask) for v in spoken):
        return set()
    return {i.entity.id for v in spoken for i in v.between(0, len(v.mask), BODIES) if i.entity}


_FIRST_PERSON = lazy(r"\b(?:nous|notre|nos|je|ma|mon|mes)\b|\bj'", re.IGNORECASE)
_OPENS = lazy('[«"“]')


_CLOSING = lazy('[»"”]')


# «Elle a acquis B, et |embauchera»: the pronoun that opens the sentence is the subject of both.
_COORDINATED = lazy(r"\b(?:et|puis|mais)\s*$", re.IGNORECASE)
_SHARED_PRONOUN = lazy(r"(?:[^,;:«»]{1,40},\s)?(?:il|elle)\s", re.IGNORECASE)


def _meant(article: Article, view: SentenceView, at: int, kinds: frozenset[Kind]) -> Item | None:
    """Whom «il» or «elle» takes up; None where a person comes first."""
    if "person" not in kinds and view.between(0, at, {"person"}):
        return None
    if (named := _AS_FOR.match(view.mask)) and named.end() <= at:
        body = view.group(named, "body")
        return body if body and body.kind in kinds else None
    # «X a transigé : |il paiera», «X recrute |depuis qu'il a levé»: the clause before tells whom.
    break_ = max(view.mask.rfind(" : ", 0, at), view.mask.rfind(" ; ", 0, at)) + 1
    if clause := _SUBORDINATE.search(view.mask, break_, at):
        if clause.start() == 0 and (main := behind_comma(view, at, kinds)):
            return main
        break_ = clause.start()
    found = topic(article, view, kinds | {"person"}, at=break_)
    return found if found and found.kind in kinds else None


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
