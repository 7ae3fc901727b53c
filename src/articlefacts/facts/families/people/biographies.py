"""Lives told in a box: «Bio express. 2004 : acheteuse chez X. 2019 : présidente de Y.»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.offices.titles import read_role
from articlefacts.facts.once import once
from articlefacts.facts.rule import Article, Draft, Hit, Rule
from articlefacts.facts.view import BODIES, Item, pattern
from articlefacts.models.facts import Position
from articlefacts.models.spans import Span


def _dated_role(hit: Hit) -> Iterator[Draft]:
    """«2012 : directrice industrielle de X»: of the one person that the article is about; the last one holds still."""
    role = read_role(hit.view, hit.match.start("head"), hit.match.end("head"))
    yield from _had(hit, role.organization, hit.view.span(role.head, role.title_end), _state(hit))


def _dated_house(hit: Hit) -> Iterator[Draft]:
    """«2004 : entre chez X»."""
    yield from _had(hit, hit.view.group(hit.match, "body"), None, "former")


def _dated_work(hit: Hit) -> Iterator[Draft]:
    """«2004 : acheteuse chez X»."""
    title = hit.view.span(*hit.match.span("as"))
    yield from _had(hit, hit.view.group(hit.match, "body"), title, _state(hit))


def _had(hit: Hit, body: Item | None, title: Span | None, state: str) -> Iterator[Draft]:
    person, date = _hero(hit.article), hit.view.group(hit.match, "when")
    if person is None or body is None or body.kind not in BODIES:
        return
    draft = hit.draft(
        Position,
        person=person.ref(),
        organization=body.ref(),
        title=title,
        state=state,
        date=date.value if date else None,
    )
    yield replace(draft, presupposed=True)


def _state(hit: Hit) -> str:
    """Whether another year follows the role: what comes last is held."""
    end = hit.view.start + hit.match.end()
    return "former" if _NEXT_YEAR.search(hit.article.text, end, end + _NEAR) else "current"


_NEXT_YEAR = re.compile(r"\b(?:19|20)\d{2}\s?[:–-]\s")
_NEAR = 300


@once
def _hero(article: Article) -> Item | None:
    """The person whom the article names first, or far more often than any other; None in doubt."""
    named: Counter[str] = Counter()
    first: dict[str, Item] = {}
    for view in article.views:
        for item in view.items:
            if item.kind == "person" and item.entity:
                named[item.entity.id] += 1
                first.setdefault(item.entity.id, item)
    ranked = [*named.most_common(2), ("", 0), ("", 0)]
    (who, often), (_, next_often) = ranked[0], ranked[1]
    if not who or (often == next_often and len(named) > 1):
        return None
    early = min(item.start for item in first.values()) == first[who].start
    return first[who] if early or often > 2 * next_often else None


BIOGRAPHY_RULES: tuple[Rule, ...] = (
    Rule(
        "position.dated_role",
        pattern(
            rf"(?:^|[.;•\n–-]\s?)(?:(?:depuis|en)\s)?{{date:when}}(?:\s?[-–]\s?{{date}})?\s?(?P<trigger>[:–-])\s(?:devient |nommée? |élue? |est nommée? )?"
            rf"(?P<head>{HEAD})"
        ),
        _dated_role,
    ),
    Rule(
        "position.dated_house",
        pattern(
            r"(?:^|[.;•\n–-]\s?){date:when}\s?(?P<trigger>[:–-])\s(?:(?:elle |il )?(?:rejoint|intègre)|entr(?:e|ée)|arriv(?:e|ée)|débuts?|débute|"
            r"embauchée?|recrutée?|stage|premier (?:emploi|poste|job))\s(?:(?:chez|à|au|par)\s)?(?:la |le |l')?{company:body}"
        ),
        _dated_house,
    ),
    Rule(
        "position.dated_work",
        pattern(
            rf"(?:^|[.;•\n–-]\s?){{date:when}}\s?(?P<trigger>[:–-])\s(?P<as>(?!entr|arriv|début|embauch|recrut|stage)(?!{HEAD})[a-zà-ÿ'-]{{3,20}}(?: [a-zà-ÿ'-]{{2,20}}){{0,3}})"
            r"\schez\s(?:la |le |l')?{company:body}"
        ),
        _dated_work,
    ),
)
