"""Positions from titles that a user adds: «Odile Roux, cheffe de cave de la maison Nivelle»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articlefacts.facts.rule import Draft, Hit, Rule
from articlefacts.facts.view import pattern
from articlefacts.lexicon import Title
from articlefacts.models.facts import Position
from articlefacts.triggers.phrases import literal

_BEFORE = r"(?:le |la |l'|un |une )?(?:ancien |ancienne |ex-|nouveau |nouvelle |actuel |actuelle )?"
_BODY = (
    r"\s(?:d[eu] (?:la |l')?|des |d'|chez |au(?:x)? |à la |à l'|au sein d[eu] (?:la |l')?)"
    r"(?:groupe |société |maison |entreprise |start-up )?{company|organization:body}"
)
_SHAPES = {
    "own.role.after_name": r"{{person:person}}(?:, | \(){before}{title}(?:{body})?",
    "own.role.before_name": r"{title}{body},?\s{{person:person}}",
    "own.role.copula": r"{{person:person}} (?:est|était|reste|devient|sera) {before}{title}{body}",
}
_FORMER = re.compile(r"(?:ancien(?:ne)? |ex-)$|\bétait (?:le |la |l'|un |une )?$", re.IGNORECASE)


def role_rules(titles: Sequence[Title]) -> tuple[Rule, ...]:
    """Return the rules that read positions with these titles; none where there is no title.

    Example:
        >>> [rule.name for rule in role_rules([Title("chef de cave", "m", "executive", "org")])]
        ['own.role.after_name', 'own.role.before_name', 'own.role.copula']
    """
    if not titles:
        return ()
    # Of two titles at one place the longer one is meant.
    words = sorted({title.title for title in titles}, key=len, reverse=True)
    title = f"(?P<trigger>{'|'.join(map(literal, words))})"
    return tuple(
        Rule(
            name,
            pattern(shape.format(before=_BEFORE, title=title, body=_BODY)),
            _position,
            needs=frozenset({"person"}),
        )
        for name, shape in _SHAPES.items()
    )


def _position(hit: Hit) -> Iterator[Draft]:
    person, body = (hit.view.group(hit.match, name) for name in ("person", "body"))
    if person is None:
        return
    former = _FORMER.search(hit.view.mask[max(hit.start - 20, 0) : hit.start])
    draft = hit.draft(
        Position,
        person=person.ref(),
        organization=body.ref() if body else None,
        title=hit.view.span(hit.start, hit.end),
        state="former" if former else "current",
    )
    # An aside stands outside what the sentence denies or reports; what a copula says does not.
    yield replace(draft, presupposed=" (?:est|" not in hit.match.re.pattern)


__all__ = ["role_rules"]
