"""Which company a definite noun takes up: «|la biscuiterie| de Vannes augmente ses prix»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.arguments.bystanders import is_exchange
from articlefacts.facts.arguments.topic import settled, topic
from articlefacts.facts.rule import Hit
from articlefacts.facts.view import COMPANY, Item

# «Selon X», «à l'image de X»: named in passing.
_PASSING = re.compile(
    r"\b(?:selon|d'après|comme|face à|devant|derrière|contre)\s?(?:la |le |"
    r"l')?(?:[a-zà-ÿ-]{3,15}\s){0,2}$",
    re.IGNORECASE,
)


_GOVERNED = re.compile(
    r"\b(?:de|d'|du|des|à|au|aux|sur|dans|avec|chez|par|contre|pour|auprès|entre|face)\s?(?:le |"
    r"la |l')?$",
    re.IGNORECASE,
)


# Of two companies these nouns rather mean the smaller, object of the sentence.
_JUNIOR = re.compile(
    r"start-?up|jeune|pépite|laboratoire|PME|licorne|fabricant|concept|édit|filiale|propriété|"
    r"pionnier|studio|ferme",
    re.IGNORECASE,
)


_PRONOUN = re.compile(r"(?:^|[\s,;:])(?:il|elle)s?\s", re.IGNORECASE)


def taken_up(hit: Hit, start: int) -> Item | None:
    """The company that a definite noun at ``start`` of the mask takes up; None in doubt."""
    view, noun = hit.view, hit.match.group()
    clause = view.mask.rfind(";", 0, start) + 1
    here = [
        i
        for i in view.between(clause, start, COMPANY)
        if not _PASSING.search(view.mask, 0, i.start - view.start)
    ]
    known = {i.entity.id: i for i in _named_before(hit, start)}  # type: ignore[union-attr]
    inner = bool(_GOVERNED.search(view.mask, 0, start)) or noun.lower().startswith(("du ", "au "))
    ids = {i.entity.id for i in here if i.entity}
    if len(known) == 1:
        # «X s'allie à l'équipementier de Vannes», «X a vendu l'entreprise de Vannes»: another one.
        return None if ids else next(iter(known.values()))
    if not here:
        doubtful = inner and (_JUNIOR.search(noun) or _PRONOUN.search(view.mask, 0, start))
        found = None if doubtful else topic(hit.article, view, COMPANY)
        return (
            found
            if found and (len(known) < _MANY or _GENERIC.search(noun) or _just_named(hit, found))
            else None
        )
    if len(ids) == 1 and not inner and (main := topic(hit.article, view, COMPANY)) and main.entity:
        return None if main.entity.id in ids else main
    others = [i for key, i in known.items() if key not in ids]
    return others[0] if len(others) == 1 else None


_MANY = 3


_GENERIC = re.compile(r"groupe|société|entreprise|firme|géant|compagnie", re.IGNORECASE)


def _just_named(hit: Hit, body: Item) -> bool:
    """Whether the sentence before names the body."""
    before = hit.article.views[hit.view.index - 1].items if hit.view.index else ()
    return any(i.entity and body.entity and i.entity.id == body.entity.id for i in before)


def _named_before(hit: Hit, start: int) -> Iterator[Item]:
    at = hit.view.start + start
    for view in hit.article.views[max(hit.view.index - 12, 0) : hit.view.index + 1]:
        for item in view.items:
            if item.end > at or item.kind != "company" or not item.entity or not item.named:
                continue
            if not is_exchange(item) and not _PASSING.search(view.mask, 0, item.start - view.start):
                yield settled(hit.article, item)
