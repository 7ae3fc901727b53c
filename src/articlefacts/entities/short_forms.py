"""Short forms of names: «Zelvaro» of «Zelvaro Énergies», acronyms of names written out elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from articlefacts.entities.acronyms import SMALL
from articlefacts.entities.clusters import Clusters
from articlefacts.entities.family_firms import BORNE
from articlefacts.entities.known import is_territory
from articlefacts.entities.names import Name
from articlefacts.entities.page import Page
from articlefacts.lexicon.wordsets import word_set

# Words that a long form may have more than the short one without being another thing.
_NEUTRAL = word_set("neutral")
# Words that make a subsidiary, a product or another company of it.
_APART = word_set("apart")


def short_forms(page: Page, names: Sequence[Name], clusters: Clusters) -> None:
    """«Zelvaro» of «Zelvaro Énergies»; acronyms of names written out elsewhere."""
    heads: dict[str, list[Name]] = {}
    initials: dict[str, Name] = {}
    tails: dict[str, list[Name]] = {}
    for name in names:
        if name.type in _FIRMS and name.size > 1:
            _file(page, name, heads, initials)
            tails.setdefault(name.key.split(" ")[-1], []).append(name)
    # «Jeanne» is Jeanne Roux of the same article, no short form of the «Jeanne Club».
    given = {n.key.split(" ")[0] for n in names if n.type == "person" and n.size > 1}
    people = {clusters.root(n) for n in names if n.type == "person" and n.size > 1}
    for name in names:
        if name.type is None and clusters.root(name) in people:
            continue  # «Roux» is Jeanne Roux, and no short form of «Roux Gestion» too
        if name.type not in _FIRMS and (name.margin > _DOUBT or name.key in given):
            continue
        longs = heads.get(name.key, [])
        if any(clue.reason == BORNE for clue in name.clues):
            longs = [*longs, *tails.get(name.key, [])]
        if long := _long_form(page, name, longs):
            clusters.join(name, long)
        spelled = initials.get(name.key)
        if spelled and name.type in (spelled.type, None) and _is_capitals(page, name):
            clusters.join(name, spelled)


_FIRMS = ("company", "organization", None)
_DOUBT = 1.5


def _file(page: Page, name: Name, heads: dict[str, list[Name]], initials: dict[str, Name]) -> None:
    """File a name under its short forms and its initials."""
    words = name.key.split(" ")[:_LONGEST]
    for n in range(1, len(words)):
        heads.setdefault(" ".join(words[:n]), []).append(name)
    if words[0] in _OPENERS or _opens_with_trade(page, name):
        heads.setdefault(" ".join(words[1:]), []).append(name)
    initials.setdefault("".join(w[0] for w in words), name)
    initials.setdefault("".join(w[0] for w in words if w not in SMALL), name)


def _opens_with_trade(page: Page, name: Name) -> bool:
    """«Fonderies Roux» is «Roux» too: a trade in the plural, then the name of its founder."""
    first = name.mentions[0][0]
    stop, cues = page.cues["head"].get(first, (first, ()))
    trade = any(cue.type == "company" and cue.weight > 2 for cue in cues)
    key = page.words.keys[first]
    return trade and stop == first + 1 and (key.endswith(("s", "x")) or key in _HOUSES)


_LONGEST = 12
_OPENERS = frozenset(
    ["groupe", "laboratoires", "laboratoire", "compagnie", "societe", "maison", "banque", "cabinet"]
)
_HOUSES = word_set("houses")


def _is_capitals(page: Page, name: Name) -> bool:
    return name.size == 1 and page.words.forms[name.mentions[0][0]].isupper() and len(name.key) > 2


def _long_form(page: Page, short: Name, longs: Sequence[Name]) -> Name | None:
    """The one name that a short form stands for: «Zelvaro SA» before «Zelvaro Énergies»."""
    fitting = [long for long in longs if long is not short and _may_be_one(page, short, long)]
    neutral = [long for long in fitting if all(w in _NEUTRAL for w in _extra(short, long))]
    return next(iter(neutral or fitting), None)


def _extra(short: Name, long: Name) -> list[str]:
    if long.key.startswith(short.key):
        return long.key.removeprefix(short.key).split()
    return [long.key.removesuffix(short.key).split(" ")[0]]


def _may_be_one(page: Page, short: Name, long: Name) -> bool:
    if short.type not in (long.type, None) and short.margin > _DOUBT:
        return False
    extra = _extra(short, long)
    after = long.mentions[0][0] < short.mentions[0][0]
    if all(w in _NEUTRAL for w in extra):
        return after or not _is_subsidiary(page, long)
    if parent_named(page, short, long) or _is_subsidiary(page, long):
        return False
    if short.key in _GENERIC:
        return long.type == "organization" and short.type in ("organization", None)
    rarer = len(short.mentions) <= len(long.mentions)
    known_short, known_long = page.entries(*short.mentions[0]), page.entries(*long.mentions[0])
    # A family's or a town's name is the short form of the firm just named.
    vague = all(entry.flags & {"place", "person"} for entry in known_short)
    if known_short and known_long and not vague and not set(known_short) & set(known_long):
        return False
    if _is_branch(page, short, long):
        # «Zelvaro Maroc», then «Zelvaro»: the parent is named first or more often.
        own = any(c.note and c.type == "company" for c in short.clues)
        return after and rarer and not own
    if any(w in _APART for w in extra):
        return after and rarer and not known_short and len(extra) == 1
    if known_short and not set(known_short) & set(known_long):
        return after and rarer
    return True


def _is_branch(page: Page, short: Name, long: Name) -> bool:
    """Whether the longer name is the short one with a country behind it."""
    first, end = long.mentions[0]
    return long.key.startswith(short.key) and is_territory(page, first + short.size, end)


def _is_subsidiary(page: Page, long: Name) -> bool:
    """«sa filiale américaine, Zelvaro Inc.», «la coentreprise Zelvaro Roux»: no other writing of «Zelvaro»."""
    for first, _ in long.mentions:
        for index in range(max(first - 3, 0), first):
            noun = page.words.keys[index]
            if noun == _JOINT and not _LINKS.isdisjoint(page.words.keys[index:first]):
                continue  # «une coentreprise avec Zelvaro Roux»
            if noun in ("filiale", _JOINT) and page.same_sentence(index, first):
                return page.words.keys[index - 1] in ("sa", "leur", "la", "une")
    return False


_JOINT = "coentreprise"
_LINKS = frozenset(["avec", "entre", "de", "du", "des", "d", "par", "pour", "et"])


def parent_named(page: Page, one: Name, other: Name) -> bool:
    """«Zelvie, filiale de Zelvaro Assurances»: two things, whatever tables and short forms say."""
    for left, right in ((one, other), (other, one)):
        for _, end in left.mentions[:_BETWEEN]:
            for first, _ in right.mentions[:_BETWEEN]:
                near = 0 < first - end < _BETWEEN and page.same_sentence(end, first)
                if near and not _UNITS.isdisjoint(page.words.keys[end:first]):
                    return True
    return False


_BETWEEN = 8
_UNITS = frozenset(["filiale", "filiales", "branche", "division", "entite"])
_GENERIC = word_set("generic")
