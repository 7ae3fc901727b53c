"""Names of the article: all mentions written alike, with their evidence and their type."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from articlefacts.entities.before import HOLDER
from articlefacts.entities.behind import BEHIND_ARTICLE
from articlefacts.entities.borders import Range
from articlefacts.entities.candidates import Vote
from articlefacts.entities.clues import TYPES, Clue
from articlefacts.entities.evidence import clues_of_mention
from articlefacts.entities.inner import clues_of_label, clues_of_name, known_entries
from articlefacts.entities.lone import LONE, clues_of_lone
from articlefacts.entities.page import Page
from articlefacts.entities.trade_pages import told_by_trade
from articlefacts.models.entities import EntityType

# Least evidence for a type. The model reads many unknown two-word names as people.
_LEAST: dict[EntityType, float] = {
    "person": 1.3,
    "company": 1.2,
    "organization": 0.9,
    "place": 0.9,
    "product": 0.9,
}
# An acronym that acts is at least a body.
_VAGUELY = 0.8
_SURE = 2.0
_PLACED = 1.8
_BRIEF = 100


@dataclass
class Name:
    """One name while it is being decided; private to the entities layer.

    Attributes:
        key: Folded words of the name.
        mentions: Word ranges where it stands, in text order.
        clues: Evidence of all mentions together.
        type: The type decided; None while nothing speaks for one.
        margin: Distance to the next type, in units of log-odds.
        brief: Whether the text is too short to tell more of a firm than that it acts.
    """

    key: str
    mentions: list[Range]
    clues: list[Clue] = field(default_factory=list)
    type: EntityType | None = None
    margin: float = 0.0
    brief: bool = False

    @property
    def size(self) -> int:
        """Words of the name."""
        return self.key.count(" ") + 1


def gather(page: Page, ranges: Sequence[Range], votes: Sequence[Vote]) -> list[Name]:
    """Group the mentions by name and collect the evidence of each."""
    groups: dict[str, Name] = {}
    brief = len(page.words) < _BRIEF
    for where in ranges:
        key = page.key(*where)
        groups.setdefault(key, Name(key, [], brief=brief)).mentions.append(where)
    by_range = {(v.first, v.end): v.label for v in votes}
    for name in groups.values():
        name.clues = list(_evidence(page, name, by_range))
        decide(name)
    for name in told_by_trade(page, groups.values()):
        decide(name)
    _lean_on_neighbours(page, groups)
    return list(groups.values())


_LIST = frozenset([",", "et", "ou", "ni", ", et", "/", "and", "ainsi que"])


def _lean_on_neighbours(page: Page, groups: dict[str, Name]) -> None:
    """In «Zelvaro, Alvéa et Dorvane» what is known of one speaks for the others."""
    for run in _runs(page, groups):
        kind = _common_type([name for _, name in run])
        if kind is None:
            continue
        told = _told_together(run[0][1], kind) or _titled_together(page, run[0][0], kind)
        for where, name in run:
            if name.margin < _SURE and (told or _may_lean(name, kind, len(run))):
                weight = 3.0 if len(run) > 3 or told else 1.3 if len(run) == 2 else 2.0
                name.clues.append(Clue(kind, weight, "listed beside one", where))
                decide(name)


def _told_together(name: Name, kind: EntityType) -> bool:
    """«ses filiales |X| et Y»: a noun in the plural before the first speaks for all alike."""
    notes = (c.note.split(" ")[0] for c in name.clues if c.note and c.type == kind)
    return any(note.endswith(("s", "x")) for note in notes)


def _titled_together(page: Page, first: Range, kind: EntityType) -> bool:
    """«MM. |Roux| et Kervadec», «les familles |Roux| et Kervadec»: one word for both."""
    return kind == "person" and first[0] > 0 and page.words.keys[first[0] - 1] in _OF_SEVERAL


_OF_SEVERAL = frozenset(["mm", "mmes", "mlles", "messieurs", "mesdames", "familles"])


def _common_type(names: Sequence[Name]) -> EntityType | None:
    """The type of most of the sure names of a list; None when two types are even."""
    ranked = Counter(n.type for n in names if n.type and n.margin >= _sure(n)).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _sure(name: Name) -> float:
    """A firm's place in the sentence tells of its neighbour too, sooner than other types do."""
    placed = name.type == "company" and any(
        c.where and c.type == "company" and c.weight >= _PLACED for c in name.clues
    )
    return _SURE / 2 if placed else _SURE


def _may_lean(name: Name, kind: EntityType, number: int) -> bool:
    """A surname after a comma is often the holder of the title before it, not one more of the list."""
    least = 1.0 if number == 2 else 0.0
    if kind != "person":
        return not any(clue.reason == HOLDER for clue in name.clues)
    return name.size > 1 and scores(name.clues)["person"] > least


def _runs(page: Page, groups: dict[str, Name]) -> Iterator[list[tuple[Range, Name]]]:
    """Yield the lists of two or more names."""
    placed = [(where, name) for name in groups.values() for where in name.mentions]
    placed.sort(key=lambda p: p[0])
    run: list[tuple[Range, Name]] = []
    for where, name in placed:
        if run and not _listed(page, run[-1][0], where):
            if len(run) > 1:
                yield run
            run = []
        run.append((where, name))
    if len(run) > 1:
        yield run


def _listed(page: Page, left: Range, right: Range) -> bool:
    between = page.words.text[page.words.ends[left[1] - 1] : page.words.starts[right[0]]].strip()
    if between == "," and _sets_scene(page, left):
        return False
    return between in _LIST and page.same_sentence(left[0], right[0])


def _sets_scene(page: Page, where: Range) -> bool:
    """«À |Valmer|, Zelvaro», «fondé à |Valmer|, Zelvaro»: the place where something is, before who acts."""
    before = where[0] - 1
    if not page.same_sentence(before, where[0]):
        return False
    return page.words.keys[before] in _WHERE


_WHERE = frozenset(["a", "au", "aux", "en", "dans"])


def _evidence(page: Page, name: Name, votes: dict[Range, str]) -> Iterable[Clue]:
    yield from clues_of_name(page, name.mentions[0])
    known = bool(known_entries(page, name.mentions[0]))
    for where in name.mentions:
        yield from clues_of_mention(page, where)
        yield from clues_of_label(votes.get(where, ""), where[1] - where[0], known=known)
        if not known:
            yield from clues_of_lone(page, where, votes.get(where, ""))
        cue = page.near.get(page.sentence[where[0]])
        if cue and not known and _bare(page, where) and votes.get(where) != "MISC":
            yield Clue(cue[1].type, cue[1].weight, cue[1].reason, (cue[0], cue[0] + 1))


def _bare(page: Page, where: Range) -> bool:
    """Whether a name is all capitals and opens with no common noun («Autorité …»)."""
    lexicon, first = page.lexicon, page.words.keys[where[0]]
    noun = lexicon.descriptors.get(first) or lexicon.titles.get(first)
    return not noun and all(page.capital[where[0] : where[1]])


def scores(clues: Iterable[Clue]) -> dict[EntityType, float]:
    """Sum the evidence for each type; the same reason again counts half, then a quarter."""
    grouped: dict[tuple[EntityType, str], list[float]] = defaultdict(list)
    for clue in clues:
        grouped[clue.type, clue.reason].append(clue.weight)
    total = dict.fromkeys(TYPES, 0.0)
    for (kind, _), weights in grouped.items():
        total[kind] += weights[0] if len(weights) == 1 else _fading(weights)
    return total


def _fading(weights: Iterable[float]) -> float:
    ranked = sorted(weights, key=abs, reverse=True)[:6]
    return sum(weight * 0.5**n for n, weight in enumerate(ranked))


# What the model votes and how a name is spelled: an index, a summit or a film has these too.
_VAGUE = frozenset(
    [
        "the model reads an organization",
        "the model reads a work or product",
        "an acronym",
        "capitals inside the word",
        "subject of a verb",
        BEHIND_ARTICLE,
        "business words in its sentence",
        LONE,
    ]
)
_NEAR = frozenset(["business words in its sentence"])
_BARE = "subject of a verb, no article before"


def _tells_business(name: Name) -> bool:
    """Whether anything but the shape of the name and its place speaks for a company."""
    spoken = {c.reason for c in name.clues if c.type == "company" and c.weight > 0}
    # The hero of a film or a virus acts too, and stands without an article.
    unread = "the model reads an organization" not in spoken
    work = unread and not name.brief and "the model reads a work or product" in spoken
    acting = {_BARE} if work and "verb after the name" not in spoken else set()
    return bool(spoken - (_VAGUE - _NEAR if name.brief else _VAGUE) - acting)


def decide(name: Name) -> None:
    """Set the type that the evidence speaks for; None when it is too thin."""
    total = scores(name.clues)
    best, second, *_ = sorted(TYPES, key=total.__getitem__, reverse=True)
    name.type = best if total[best] >= _LEAST[best] else None
    name.margin = total[best] - max(total[second], 0.0)
    if best == "company" and not _tells_business(name):
        acts = second == "organization" and any(c.reason == "subject of a verb" for c in name.clues)
        least = _VAGUELY if acts else _LEAST[second]
        name.type = second if total[second] >= least else None
