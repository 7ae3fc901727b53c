"""Firms that bear a family's name: «Roux» the maker beside «Jeanne Roux», who heads it, and «M. Roux»."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from articlefacts.entities.borders import Range
from articlefacts.entities.clues import Clue
from articlefacts.entities.evidence import clues_of_mention
from articlefacts.entities.names import Name, decide, scores
from articlefacts.entities.page import Page
from articlefacts.entities.right_borders import HONORIFICS
from articlefacts.entities.spoken import verb_before

BORNE = "bears a company's name"
# «la famille |Roux|», «les |Roux|», «aux frères |Roux|»: its owners.
_KIN = frozenset("famille familles freres frere soeurs clan fratrie les aux heritiers".split())
_FIRM, _BORNE = 2.0, 2.0


def parted(page: Page, names: Sequence[Name]) -> list[Name]:
    """The names, each surname of a firm's owners told apart from the firm."""
    firms = bearers(names)
    people = {tail for n in names if n.type == "person" and n.size > 1 for tail in _last(n)}
    return [part for name in names for part in _parts(page, name, firms, people)]


def _last(name: Name) -> Iterator[str]:
    yield name.key.split(" ")[-1]


def bearers(names: Iterable[Name]) -> set[str]:
    """First and last words of the longer company names: what «Roux Gestion» and «Moulins Roux» bear."""
    long = [n.key.split(" ") for n in names if n.type == "company" and n.size > 1]
    return {words[0] for words in long} | {words[-1] for words in long}


def _parts(page: Page, name: Name, firms: set[str], people: set[str]) -> Iterator[Name]:
    """«M. Roux» and the bank «Roux», where the article also names «Roux Gestion» or tells a firm."""
    yield name
    if name.type not in ("person", None) or name.size > 1:
        return
    bare = [where for where in name.mentions if not _is_personal(page, where)]
    if not bare or (len(bare) == len(name.mentions) and name.type == "person"):
        return
    if name.key in firms and (name.type or name.key in people):
        clues = [Clue("company", _BORNE, BORNE)]
    elif (
        name.key not in people and name.key not in page.lexicon.surnames and _tells_firm(page, bare)
    ):
        clues = [clue for where in bare for clue in clues_of_mention(page, where)]
    else:
        return
    name.mentions = [where for where in name.mentions if where not in bare]
    other = Name(name.key, bare, clues) if name.mentions else name
    other.mentions, other.clues = bare, clues
    decide(other)
    if other is not name:
        yield other


def _tells_firm(page: Page, bare: Sequence[Range]) -> bool:
    """Whether the words beside the bare mentions tell a firm by themselves."""
    total = scores([clue for where in bare for clue in clues_of_mention(page, where)])
    return total["company"] >= _FIRM and total["company"] > 1 + total["person"]


def _is_personal(page: Page, where: Range) -> bool:
    """Whether an honorific or the words around speak of a person: «M. Roux», «sourit Roux», «les Roux»."""
    before = page.words.keys[where[0] - 1] if where[0] else ""
    if before in HONORIFICS or before in _KIN or verb_before(page, where[0]) is not None:
        return True
    total = scores(clues_of_mention(page, where))
    return total["person"] > total["company"] + 0.5
