"""The person whom a noun means: who was called so, who spoke last, who was last named."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.speech import leaders
from articlefacts.facts.speech.callings import TRADE, described
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.gender import around, fits, is_feminine
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.view import PEOPLE, Item
from articlefacts.lazy import lazy
from articlefacts.lexicon.folding import fold


def described_so(
    memory: Memory, unit: Unit, before: int, phrase: str, feminine: bool | None = None
) -> Item | None:
    """The person whom the article called so where it named them, the field told before the noun alone."""
    people = backwards(memory, unit, before, PEOPLE, 24)
    stem = lazy(described(phrase))
    so = [i for i in people if fits(memory, i, feminine) and stem.search(around(memory, i).lower())]
    field = _FIELD.search(phrase)
    if field and len(so) > 1:
        exact = (i for i in so if field["what"][:6].lower() in around(memory, i).lower())
        return next(exact, so[0])
    return so[0] if so else None


# «la ministre de la |Culture», «le chef du |gouvernement»
_FIELD = re.compile(
    r"\s(?:(?:d[eu]s?\s|d')(?P<the>(?<=du\s)|(?<=des\s)|la\s|l')?)(?P<what>[A-Za-zÀ-ÿ]{2,24})"
)


def _called_in_full(memory: Memory, unit: Unit, before: int, phrase: str) -> Item | None:
    """The person by whose name the article set the very words: «le président namibien Xxxx»."""
    words = " ".join(phrase.lower().rstrip(" ,").split(" ")[:3])
    people = backwards(memory, unit, before, PEOPLE, 12)
    return next((i for i in people if words in around(memory, i).lower()), None)


def called(memory: Memory, unit: Unit, before: int, surname: str) -> Item | None:
    """The person named before by a name that ends so: «le docteur Xxxx»."""
    people = backwards(memory, unit, before, PEOPLE, 12)
    return next((i for i in people if i.entity and i.entity.name.endswith(f" {surname}")), None)


def recent_person(
    memory: Memory, unit: Unit, before: int, phrase: str, feminine: bool | None
) -> Item | None:
    """The person whose role the noun is; else who spoke last; else who was last named."""
    head = _PREMIER_MINISTER.sub("", phrase).split(" ", 1)[0]
    former = _FORMER.match(unit.mask, before)
    holder = None if former else leaders.incumbent(memory, unit, before, phrase)
    if not former and leaders.tells_country(phrase):
        return holder or _called_in_full(memory, unit, before, phrase)
    if told := described_so(memory, unit, before, phrase, feminine) or holder:
        return told
    if not former and (later := _named_later(memory, unit, before, phrase, feminine)):
        return later
    if head == "celui" and feminine:
        return next(
            (c for c in backwards(memory, unit, before, PEOPLE, 4) if is_feminine(memory, c)), None
        )
    in_office = head.lower() == "ministre" and not former
    pointed = _POINTED.match(unit.mask, before)
    if (TRADE.match(head) and not pointed) or _introduced(memory, unit, before, head):
        return None
    return _in_mind(memory, unit, before, _FIELD.search(phrase), feminine, in_office=in_office)


def _named_later(
    memory: Memory, unit: Unit, before: int, phrase: str, feminine: bool | None
) -> Item | None:
    """The one person whom the article names only later, by the very office: «|la ministre de la Mer|», then «…, X»."""
    office = _IN_FULL.match(phrase)
    if office is None:
        return None
    words = fold(office[0])
    near = memory.frame.units[unit.index : unit.index + _LATER]
    people = [
        item
        for other in near
        for item in other.view.between(before if other is unit else 0, len(other.mask), PEOPLE)
        if item.named and words in fold(around(memory, item)) and fits(memory, item, feminine)
    ]
    return sole(people)


_LATER = 12
# «ministre délégué aux |Transports|», «procureur de la |République|», «directeur du |port|»
_IN_FULL = re.compile(
    r"[a-zà-ÿ-]{4,24}(?:\s(?:général|générale|adjointe?|déléguée?|d['’][EÉé]tat))?\s"
    r"(?:de (?:la |l['’])?|d['’]|du |des |à (?:la |l['’])?|aux? )[A-Za-zÀ-ÿ-]{3,24}",
    re.IGNORECASE,
)


def _in_mind(
    memory: Memory,
    unit: Unit,
    before: int,
    field: re.Match[str] | None,
    feminine: bool | None,
    *,
    in_office: bool,
) -> Item | None:
    """Who spoke last or was last named, where a noun may mean them; «la ministre de la Mer» is nobody else."""
    spoken = memory.last(unit.index - 1)
    if field and field["the"] is not None and in_office:
        same = spoken and spoken.kind == "person" and is_feminine(memory, spoken) is feminine
        return spoken if same and feminine else None
    candidates = backwards(memory, unit, before, PEOPLE, 12)
    fitting = [
        c for c in candidates if feminine is None or is_feminine(memory, c) in (None, feminine)
    ]
    told = [c for c in fitting if _told_of(memory, unit, c)] if field else []
    if spoken and spoken.kind == "person" and (spoken in fitting or not candidates) and not told:
        return spoken
    near = memory.frame.units[max(unit.index - 3, 0)].start
    recent = [c for c in fitting if c.start >= near]
    if field and len({c.entity.id for c in recent if c.entity}) > 1:
        recent = told
    return recent[0] if recent else None


_POINTED = re.compile(r"(?:ce|cet|cette)\s", re.IGNORECASE)
_PREMIER_MINISTER = re.compile(r"^premi(?:er|ère)[ -](?=ministre)", re.IGNORECASE)
_FORMER = re.compile(r"(?:l'|une? |son |sa )?(?:ancien(?:ne)? |ex-)", re.IGNORECASE)


def _told_of(memory: Memory, unit: Unit, person: Item) -> bool:
    """Whether the sentence before says something of a person."""
    other = memory.frame.unit_at(person.start)
    return other is not None and other.index == unit.index - 1 and is_free(other.view, person)


def _introduced(memory: Memory, unit: Unit, before: int, head: str) -> bool:
    """Whether the noun is that of somebody unnamed: «Une enseignante gère … l'enseignante», «Son avocat a réagi»."""
    stem = head.lower()
    pattern = lazy(
        rf"\b(?:une?|des|son|sa|leurs?|l'un de ses)\s(?:\w+\s)?{re.escape(head)}s?\b",
        re.IGNORECASE,
    )
    for index in range(unit.index, max(unit.index - 10, -1), -1):
        other = memory.frame.units[index]
        end = before if index == unit.index else len(other.mask)
        if stem in other.view.low and pattern.search(other.mask, 0, end):
            return not other.view.between(0, end, PEOPLE)
    return False
