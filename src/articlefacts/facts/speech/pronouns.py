"""Who «il», «elle» or «à ses yeux» means: references to a speaker by a pronoun."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.arguments.lists import sole
from articlefacts.facts.speech import referents
from articlefacts.facts.speech.callings import is_person
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.gender import fits
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.speech.speakers import SPEAKERS, criterion_phrase, named, subject_phrase
from articlefacts.facts.view import BODIES, PEOPLE, QUOTE_FILLER, Item

_UNNAMED = (
    r"\s(?:[a-zà-ÿ]+\s)?(?:porte-parole|sources?|analystes?|responsables?|cadres?|salariée?s?|"
    r"employée?s?|avocate?s?|proches?|témoins?|habitante?s?|élue?s?|experts?|membres?|"
    r"dirigeante?s?|étudiante?s?|conseill(?:er|ère)s?|participante?s?|magistrate?s?|clients?|"
    r"client(?:e|es)|mère|père|femme|homme)\b"
)
# «Son avocat a réagi. “…”, a-t-il écrit»: he, who is not named.
HIS_MAN = re.compile(r"\s?(?:son|sa|leur|l'un de ses|l'une de ses)" + _UNNAMED, re.IGNORECASE)
# One of them may be «il»; «X, un membre de Y,» is X.
_ANONYMOUS = re.compile(r"^(?:[^,\ue000-\ue002]{0,40},\s)?une?" + _UNNAMED, re.IGNORECASE)
# «Si |X choisit la manière forte, “…”, ajoute-t-il»: who spoke before him.
_CONDITION = re.compile(
    r"\b(?:si|quand|lorsque|tant que|même si)\s(?:M\.\s|Mme\s)?$", re.IGNORECASE
)


_SEVERAL = frozenset({"ils", "elles", "eux"})


def latter(memory: Memory, unit: Unit, before: int, word: str) -> Item | None:
    """The person named last before «celui-ci» or «cette dernière»."""
    feminine = word.lower() in ("celle-ci", "cette dernière")
    for index in range(unit.index, max(unit.index - 2, -1), -1):
        other = memory.frame.units[index]
        end = before if index == unit.index else len(other.mask)
        named = (i for i in reversed(other.view.between(0, end, PEOPLE)) if i.named)
        if found := next((i for i in named if fits(memory, i, feminine)), None):
            return found
    return None


def pronoun(memory: Memory, unit: Unit, before: int, word: str) -> Item | None:
    """Who «il» or «elle» is: the subject of its sentence, else the last speaker or person.

    «À ses yeux» tells no gender. «Ils» are several: nobody whom one name names, but
    two houses that spoke together.
    """
    if word in _SEVERAL:
        return _one_of_two(memory, unit)
    feminine = None if word in ("ses", "son") else word.startswith("elle")
    for item in reversed(unit.view.items):
        if not item.named and item.end - unit.start == before and item.kind in SPEAKERS:
            return item
    own = [i for i in unit.view.between(0, before, SPEAKERS) if is_free(unit.view, i)]
    people = [i for i in own if i.kind == "person" and fits(memory, i, feminine)]
    main = (i for i in people if not _CONDITION.search(unit.mask, 0, i.start - unit.start))
    if himself := next(main, None):
        return himself
    last = memory.spoken.get(unit.index) or memory.spoken.get(unit.index - 1)
    if last and last.kind == "person" and fits(memory, last, feminine):
        return last
    if own:
        return next(iter(people), own[0])
    return _earlier(memory, unit, feminine)


def _one_of_two(memory: Memory, unit: Unit) -> Item | None:
    """The first of two houses that say something together in the sentence before."""
    if not unit.index:
        return None
    other = memory.frame.units[unit.index - 1]
    pairs = [
        item
        for item in other.view.between(0, len(other.mask), BODIES)
        if item.named and _AND_ANOTHER.match(other.mask, item.end - other.start)
    ]
    said = [named(other.view, *subject_phrase(other.mask, r.np)) for r in other.reports if r.np]
    doing = [i for r in other.reports if not r.np for i in subject(other.view, r.start, BODIES)]
    return next((item for item in pairs if item in said or item in doing), None)


# «|AT |et Orvane», «|la Ligue|, premier syndicat du port, et les Jeunes Marins»
_AND_ANOTHER = re.compile(
    r"(?:,\s[^,;:.\ue000-\ue002\ue020]{1,60},)?\set\s(?:(?:la|le|les)\s|l')?(?=[\ue000\ue001A-ZÀ-Ý])"
)


def _earlier(memory: Memory, unit: Unit, feminine: bool | None) -> Item | None:
    """The nearest speaker or person of the units before, unless somebody unnamed comes first."""
    for index in range(unit.index - 1, max(unit.index - 6, -1), -1):
        spoken = memory.spoken.get(index)
        if spoken and fits(memory, spoken, feminine):
            return spoken
        other = memory.frame.units[index]
        if _ANONYMOUS.search(other.mask) or _by_another(other, spoken):
            return None
        people = other.view.between(0, len(other.mask), PEOPLE) if other.zone == "body" else []
        if not people and HIS_MAN.match(other.mask):
            return None
        for item in [*_subjects(other), *people]:
            if is_free(other.view, item) and fits(memory, item, feminine):
                return item
        if vouching := next((i for i in _vouching(other) if fits(memory, i, feminine)), None):
            return vouching
    heard = _subject_body(memory, unit) or _last_heard(memory, unit, feminine)
    return heard or _only_one(memory, unit, feminine)


def _vouching(unit: Unit) -> list[Item]:
    """The persons by whose word a unit stands: «Selon X, …», «Mais pour X, …», «après une déclaration de X»."""
    views = (
        criterion_phrase(unit.mask, r.np) for r in unit.reports if r.kind == "according" and r.np
    )
    found = (named(unit.view, *bounds) for bounds in views)
    words_of = (unit.view.item_at(m.end()) for m in _WORDS_OF.finditer(unit.mask))
    return [item for item in (*found, *words_of) if item and item.kind == "person"]


_WORDS_OF = re.compile(
    r"\b(?:déclarations?|propos|discours|allocution|interview|entretien|intervention|annonces?|tribune|tweet|"
    r"message|lettre|réactions?|témoignage|analyse|avis|conférence|critiques?|mots?|paroles?|promesses?|"
    r"appel|réponse|plaidoyer|celui|celle|ceux|celles)\s(?:[a-zà-ÿ]{3,14}\s)?(?:de\s(?:la\s|l')?|du\s|d')"
    r"(?:[^,;:.\ue000-\ue002\ue020]{1,60},?\s)?(?:M\.\s|Mme\s)?(?=\ue002)",
    re.IGNORECASE,
)


def _last_heard(memory: Memory, unit: Unit, feminine: bool | None) -> Item | None:
    """Who spoke last, farther back, where nobody else was named since."""
    for index in range(unit.index - 1, max(unit.index - 15, -1), -1):
        spoken = memory.spoken.get(index)
        if spoken:
            return spoken if spoken.kind == "person" and fits(memory, spoken, feminine) else None
        other = memory.frame.units[index]
        if other.quotes or any(i.kind == "person" and i.named for i in other.view.items):
            return None
    return None


def _only_one(memory: Memory, unit: Unit, feminine: bool | None) -> Item | None:
    """The one person named shortly before who may be meant: «Rien n'effraie X. … Il avance. “…”, dit-il»."""
    near = backwards(memory, unit, 0, PEOPLE, 7)
    person = sole([i for i in near if fits(memory, i, feminine)])
    between = memory.frame.units[max(unit.index - 6, 0) : unit.index]
    after = [u for u in between if person and u.start + len(u.mask) > person.start]
    return None if any(_of_somebody(memory, u, person) for u in after) else person


def _of_somebody(memory: Memory, unit: Unit, person: Item | None) -> bool:
    """Whether a sentence opens with a noun for somebody who is not that person: «Cette élue a salué X»."""
    opens = _NOUN_FIRST.match(unit.mask)
    if opens is None or not is_person(opens["head"], pointed=bool(opens["this"])):
        return False
    end = _NP_ENDS.search(unit.mask, opens.end())
    meant = referents.nominal(
        memory, unit, opens.start("np"), end.start() if end else len(unit.mask)
    )
    return meant is None or person is None or meant.entity is not person.entity


_NOUN_FIRST = re.compile(
    r"\W{0,4}(?P<np>(?:l[ea]\s|l'|(?P<this>ce\s|cet\s|cette\s))(?:(?:nouve(?:au|l|lle)|jeune|ancien(?:ne)?)\s)?(?P<head>[a-zà-ÿ-]{3,24}))",
    re.IGNORECASE,
)
_NP_ENDS = re.compile(r"[,.;:\ue020]|\s(?:a|ont|est|avait|était|va|ne|n'|s'|se)(?=[\sa-z])")


def _by_another(unit: Unit, spoken: Item | None) -> bool:
    """Whether somebody whom nothing names speaks in the quotations of a unit."""
    if spoken is not None or not unit.quotes:
        return False
    behind = (
        r.np
        for r in unit.reports
        if r.kind == "inverted"
        and r.np
        and unit.mask[: r.start].rstrip(" ,").endswith(QUOTE_FILLER)
    )
    return any(not named(unit.view, *subject_phrase(unit.mask, at)) for at in behind)


def _subjects(unit: Unit) -> list[Item]:
    """The persons who are the subjects of the report verbs of a unit."""
    verbs = (r.start for r in unit.reports if r.kind == "before")
    return [item for at in verbs for item in subject(unit.view, at, PEOPLE)[:1]]


def _subject_body(memory: Memory, unit: Unit) -> Item | None:
    for index in range(unit.index - 1, max(unit.index - 3, -1), -1):
        other = memory.frame.units[index]
        first = [i for i in other.view.between(0, 60, BODIES) if is_free(other.view, i)]
        if first:
            return first[0]
    return None
