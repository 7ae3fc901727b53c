"""Several names, one thing: short and long forms, acronyms, spellings, surnames."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.fuzz import ratio

from articlefacts.entities.acronyms import stands_for
from articlefacts.entities.brackets import AFTER_NOUN
from articlefacts.entities.branches import seat_of
from articlefacts.entities.clusters import Clusters
from articlefacts.entities.family_firms import bearers
from articlefacts.entities.glosses import is_gloss
from articlefacts.entities.names import Name, decide
from articlefacts.entities.page import Page
from articlefacts.entities.short_forms import parent_named, short_forms


def merge(page: Page, names: Sequence[Name]) -> list[list[Name]]:
    """Join the names that are one thing, decide their type together and return the clusters."""
    clusters = Clusters(names)
    _surnames(names, clusters)
    _given_names(page, names, clusters)
    _known_aliases(page, names, clusters)
    _brackets(page, names, clusters)
    _former_names(page, names, clusters)
    short_forms(page, names, clusters)
    _branches(page, names, clusters)
    _spellings(names, clusters)
    groups = clusters.groups()
    for group in groups:
        _decide_together(group)
    return groups


def _decide_together(group: list[Name]) -> None:
    if len(group) == 1:
        return
    pooled = Name(group[0].key, [], [c for n in group for c in n.clues], brief=group[0].brief)
    decide(pooled)
    for name in group:
        name.type, name.margin = pooled.type, pooled.margin


def _surnames(names: Sequence[Name], clusters: Clusters) -> None:
    """«Mme Roux» is «Jeanne Roux» of the same article, unless two people share the surname."""
    full: dict[str, list[Name]] = {}
    for name in names:
        if name.type == "person" and name.size > 1:
            for tail in _tails(name.key):
                full.setdefault(tail, []).append(name)
    firms = bearers(names)
    for name in names:
        holders = full.get(name.key, [])
        if not holders:
            continue
        if name.type in ("person", None) or name.margin < _THIN or not _bears(name, firms):
            clusters.join(name, _nearest(name, holders))


def _bears(name: Name, firms: set[str]) -> bool:
    """Whether a firm, a town or a thing is called by a surname of the article, by hard evidence."""
    if name.type not in ("company", "organization") or name.key in firms:
        return True
    return any(c.weight >= _HARD and c.type == name.type for c in name.clues)


_THIN = 1.5
_HARD = 2.2


def _given_names(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """«Ines Marie Roux» is «Ines Roux»; «Ines» alone is the only Ines of the article."""
    outer: dict[tuple[str, str], Name] = {}
    given: dict[str, list[Name]] = {}
    for name in names:
        if name.type != "person" or name.size < 2:
            continue
        words = name.key.split(" ")
        clusters.join(name, outer.setdefault((words[0], words[-1]), name))
        clusters.join(name, outer.setdefault((" ".join(sorted(words)), ""), name))
        given.setdefault(words[0], []).append(name)
    for name in names:
        holders = given.get(name.key, [])
        if name.type == "person" and holders and name.key in page.lexicon.first_names:
            roots = {clusters.root(h) for h in holders}
            if len(roots) == 1:
                clusters.join(name, holders[0])


def _nearest(name: Name, holders: Sequence[Name]) -> Name:
    """Of several people of one surname, the one named last before it."""
    first = name.mentions[0][0]
    before = [h for h in holders if h.mentions[0][0] < first]
    return max(before or holders, key=lambda h: h.mentions[0][0] if before else -h.mentions[0][0])


def _tails(key: str) -> Iterable[str]:
    words = key.split(" ")
    for n in range(1, len(words)):
        yield " ".join(words[n:])


def _known_aliases(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """Two names that a table files under one entry."""
    holders: dict[object, Name] = {}
    for name in names:
        for entry in page.entries(*name.mentions[0]):
            if entry.type != name.type:
                continue
            if entry in holders:
                if not parent_named(page, holders[entry], name):
                    clusters.join(name, holders[entry])
            else:
                holders[entry] = name


def _brackets(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """«Banque de Valmer (BDV)»: a name in brackets right after a longer one, by its initials."""
    starts = {first: name for name in names for first, _ in name.mentions}
    for name in names:
        for first, end in name.mentions:
            other = starts.get(end)
            if other is None or other is name or not page.same_sentence(first, end):
                continue
            gap = page.words.gaps[end]
            shortens = any(
                c.reason == AFTER_NOUN and c.where and c.where[0] == first for c in other.clues
            )
            if gap.strip(' "«»“”') == "(" and (
                shortens
                or stands_for(other.key, name.key)
                or stands_for(name.key, other.key)
                or (name.size == 1 and is_gloss(page, other.mentions[0], name.key))
            ):
                clusters.join(other, name)
                _forget_table(page, other, name)


_FORMER = re.compile(
    r"[  ]?[,(–-]?[  ]?(?:l[’'])?(?:ex[-  ]|anciennement |auparavant |jadis |précédemment )"
    r"(?:la société |le groupe |l[’']entreprise |appelée? |nommée? |baptisée? |dénommée? )?"
)


def _former_names(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """«Zelvaro, ex-Dorvane», «Zelvaro (anciennement Dorvane)»: one firm under two names."""
    starts = {first: name for name in names for first, _ in name.mentions}
    firms = [n for n in names if n.type in ("company", "organization")]
    for name in firms:
        for _, end in name.mentions:
            for first in (end + 1, end + 2, end + 3):
                other = starts.get(first)
                if other is None or other.type != name.type or not page.same_sentence(end, first):
                    continue
                between = page.words.text[page.words.ends[end - 1] : page.words.starts[first]]
                if _FORMER.fullmatch(between):
                    clusters.join(other, name)


def _branches(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """«Zelvaro CI» is «Zelvaro Côte d'Ivoire»."""
    seated: dict[tuple[str, str], Name] = {}
    for name in names:
        if name.type == "company" and name.size > 1 and (seat := seat_of(page, name.mentions[0])):
            clusters.join(name, seated.setdefault(seat, name))


def _forget_table(page: Page, one: Name, other: Name) -> None:
    """Drop what tables know of an acronym that the article itself spells out otherwise."""
    short, long = (one, other) if one.size < other.size else (other, one)
    known = page.entries(*short.mentions[0])
    if known and not set(known) & set(page.entries(*long.mentions[0])):
        short.clues = [clue for clue in short.clues if not clue.reason.startswith("known ")]


# A misspelling is compared with the latest names that begin like it: cost stays linear.
_NEIGHBOURS = 40


def _spellings(names: Sequence[Name], clusters: Clusters) -> None:
    """«Open Zel» and «OpenZel» are one; so are near spellings of long names, where types agree."""
    squashed: dict[str, Name] = {}
    by_start: dict[str, list[Name]] = {}
    for name in names:
        flat = name.key.replace(" ", "")
        if flat in squashed:
            if squashed[flat].type in (name.type, None) or name.type is None:
                clusters.join(name, squashed[flat])
            continue
        squashed[flat] = name
        for other in by_start.get(flat[:3], [])[-_NEIGHBOURS:]:
            if other.type == name.type and _near(flat, other.key.replace(" ", "")):
                clusters.join(name, other)
        by_start.setdefault(flat[:3], []).append(name)


def _near(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 7 or abs(len(one) - len(other)) > 2:
        return False
    return ratio(one, other) >= 91
