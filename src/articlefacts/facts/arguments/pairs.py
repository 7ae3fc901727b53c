"""«Les deux groupes ont signé»: the bodies that a plural noun takes up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from articlefacts.facts.arguments import coordinated, verb_start
from articlefacts.facts.arguments.nominal_subjects import holders
from articlefacts.facts.rule import Article
from articlefacts.facts.view import BODIES, Item, Kind, SentenceView, pattern

# A number is masked: its word is read in the article.
_COLLECTIVE = pattern(
    r"\b(?P<noun>(?:les|ces) (?P<count>{number})(?: [a-zà-ÿ-]{4,14})? ?(?:groupes|sociétés|"
    r"entreprises|entités|partenaires|parties|institutions|organisations|compagnies|firmes|"
    r"constructeurs|banques|assureurs|opérateurs|acteurs|industriels|géants|start-?ups|"
    r"jeunes pousses|organismes|établissements|marques|enseignes|concurrents|rivaux|alliés|"
    r"structures|associations|fédérations|universités|maisons|laboratoires|pays|actionnaires|"
    r"manufactures|filiales|coopératives|usines|fintechs|PME|ETI|géants|éditeurs|distributeurs|"
    r"assureurs|fabricants|brasseurs|mutuelles|coentreprises|hôtels|chaînes|studios|journaux|"
    r"quotidiens|titres|clubs|fonds|rivales|concurrentes|énergéticiens|équipementiers)|"
    r"(?:les|ces) (?P<plural>partenaires|parties|signataires|protagonistes)|"
    r"^(?P<both>tou(?:te)?s (?:les )?(?P<of_both>deux|trois|quatre|{number})))(?!\w)"
    r"(?! (?:de|du|des|d'))[^.;:]{0,60}$"
)
# «Les deux groupes, |A et B|, signent»
_APPOSED = pattern(r"(?: [a-zà-ÿ-]{4,14})?, {company|organization:first}")
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4}
_REACH = 3
_WIRE = re.compile(
    r"(?:AFP|Agence France-Presse|Reuters|Bloomberg|Agence Ecofin|Ecofin|Associated Press)$|"
    r"la Bourse|Euronext|CAC",
    re.IGNORECASE,
)


def pair(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> tuple[Item, ...]:
    """The bodies that «les deux groupes» before a verb at ``at`` takes up; none in doubt."""
    match = _COLLECTIVE.search(view.mask, 0, at)
    if match is None:
        return ()
    count = _count(view, match)
    wanted = frozenset(kinds)
    if match["both"] and _speaks_of_people(article, view):
        return ()
    if (
        (apposed := _APPOSED.match(view.mask, match.end("noun")))
        and (first := view.group(apposed, "first"))
        and first.kind in wanted
    ):
        named = coordinated(view, first, wanted)
        return named if len(named) == count else ()
    found: dict[str, Item] = {}
    for items in _backwards(article, view, match.start()):
        for item in items:
            if item.kind in wanted and item.entity and not _WIRE.match(item.entity.name):
                found.setdefault(item.entity.id, item)
        if found and len(found) >= count:
            return tuple(found.values()) if len(found) == count else ()
    return ()


def _count(view: SentenceView, match: re.Match[str]) -> int:
    """How many «les deux groupes» and «toutes trois» are; 0 where it is not said in small numbers."""
    group = "of_both" if match["both"] else "count"
    start, end = match.span(group)
    told = view.article[view.start + start : view.start + end].lower()
    return _NUMBERS.get(told, 0) if told else 2


def _speaks_of_people(article: Article, view: SentenceView) -> bool:
    """Whether «tous deux» may be two persons of the sentence before."""
    before = article.views[view.index - 1] if view.index else view
    return any(item.kind == "person" for item in before.items)


def _backwards(article: Article, view: SentenceView, at: int) -> Iterator[list[Item]]:
    yield [i for i in view.items if i.end - view.start <= at]
    for previous in reversed(article.views[max(view.index - _REACH, 0) : view.index]):
        yield list(previous.items)


def doers(
    article: Article, view: SentenceView, at: int, kinds: Iterable[Kind] = BODIES
) -> tuple[Item, ...]:
    """The subject of a verb at ``at``: what it names, else whom its plural noun takes up."""
    edge = verb_start(view, at)
    return pair(article, view, edge + 1, kinds) or holders(article, view, at, kinds)
