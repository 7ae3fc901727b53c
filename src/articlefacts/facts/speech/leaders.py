"""Who «le président américain», «la Première ministre», «l'hôte du Kremlin» is: heads of state and government.

Newsrooms name them without their office, and tell of them by their office without a name; ``leaders.tsv``
says who held which office, and when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.view import PEOPLE, Item
from articlefacts.lexicon.folding import fold
from articlefacts.lexicon.tables import parts, rows

_OFFICES = {
    "premier": re.compile(
        r"(?:premi(?:er|ere)[ -]ministre|cheffe? d[ue] (?:l'executif|gouvernement)|chanceli(?:er|ere))"
        r"(?: sortante?)?"
    ),
    "president": re.compile(
        r"(?:presidente?(?: de la republique)?|cheffe? (?:de l'|d')etat)"
        r"(?:-candidate?| sortante?| en exercice)?"
    ),
}
_LEADS = re.compile(r"dirigeante?|leader")
# «l'hôte de |la Maison Blanche|», «le maître du |Kremlin|»
_SEATED = re.compile(
    r"(?:locataire|hote|maitre|chef) d(?:e la |e l'|u |e )(?P<seat>[a-z][a-z -]{4,24})"
)
# «américain|e», «tchadien|ne»: not «le président français |de Korvia».
_INFLECTED = re.compile(r"(?:n?e)?(?=$|[ ,.;])(?! d(?:e|u|es) | d')")
# «le président|, qui recevait», «le Premier ministre| à l'issue d'un conseil»: nothing says of what.
_BARE = re.compile(
    r"$|[,.;]| (?:a|au|aux|dans|devant|en|lors|sur|apres|avant|depuis|dès|pour|qui|dont)\b"
)


@dataclass(frozen=True, slots=True)
class Leader:
    """A term of somebody in an office; all words folded."""

    office: str
    whose: tuple[str, ...]
    seats: tuple[str, ...]
    names: tuple[str, ...]
    since: int
    until: int

    def is_called(self, name: str) -> bool:
        """Whether a name, in full or the last part of it, is theirs."""
        return any(
            full == name or full.endswith(f" {name}") or name.startswith(f"{full} ")
            for full in self.names
        )


@cache
def leaders() -> tuple[Leader, ...]:
    """Every term of the table."""
    return tuple(
        Leader(
            row["office"],
            parts(fold(row["whose"]), "|"),
            parts(fold(row["seats"]), "|"),
            parts(fold(row["names"]), "|"),
            int(row["since"]),
            int(row["until"] or 9999),
        )
        for row in rows("leaders.tsv")
    )


def tells_country(phrase: str) -> bool:
    """Whether a phrase tells an office and its country: «président américain», «hôte de l'Élysée»."""
    words = fold(phrase)
    return bool(_seated(words) or _of_country(words))


def incumbent(memory: Memory, unit: Unit, before: int, phrase: str) -> Item | None:
    """The person named in the article, before or later, who held the office that a phrase tells of.

    Where nothing tells of which country, only one such person may be named.
    """
    words, day = fold(phrase), memory.frame.published
    known = _seated(words) or _of_country(words)
    meant = [x for x in known or _bare(words) if day is None or x.since <= day.year <= x.until]
    if not meant:
        return None
    found = [i for i in _people(memory, unit, before) if _is_one_of(i, meant)]
    if not known and len({i.entity.id for i in found if i.entity}) > 1:
        return None
    return found[0] if found else None


def _people(memory: Memory, unit: Unit, before: int) -> Iterator[Item]:
    """All persons named, those before a place first, the nearest first."""
    yield from backwards(memory, unit, before, PEOPLE, unit.index + 1)
    for other in memory.frame.units[unit.index :]:
        low = before if other is unit else 0
        yield from (i for i in other.view.between(low, len(other.mask), PEOPLE) if i.named)


def _is_one_of(item: Item, meant: list[Leader]) -> bool:
    name = fold(item.entity.name) if item.entity else ""
    return bool(name) and any(leader.is_called(name) for leader in meant)


def _seated(words: str) -> list[Leader]:
    seat = _SEATED.match(words)
    return [x for x in leaders() if seat["seat"].startswith(x.seats)] if seat else []


def _of_country(words: str) -> list[Leader]:
    rest = {name: words[m.end() :] for name, at in _OFFICES.items() if (m := at.match(words))}
    if led := _LEADS.match(words):
        rest = dict.fromkeys(_OFFICES, words[led.end() :])
    return [x for x in leaders() if _is_of(x, rest.get(x.office, ""))] if rest else []


def _is_of(leader: Leader, rest: str) -> bool:
    return any(
        rest.startswith(form, 1) and _INFLECTED.match(rest, 1 + len(form)) for form in leader.whose
    )


def _bare(words: str) -> list[Leader]:
    found = ((name, at.match(words)) for name, at in _OFFICES.items())
    bare = {name for name, m in found if m and _BARE.match(words, m.end())}
    return [x for x in leaders() if x.office in bare]
