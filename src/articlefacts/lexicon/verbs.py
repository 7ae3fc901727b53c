"""Verbs of the newsroom in their third-person forms, grouped by what they announce.

The table `verbs.tsv` is written by ``tools/conjugate.py``. A *name* below is either an
infinitive («lever») or a group of verbs (``raise``); reflexive verbs go by their bare
infinitive («féliciter»). An unknown name raises `KeyError`: a typo in a rule must not
pass for a verb that never occurs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, get_args

from articlefacts.lexicon.alternatives import ending

Tense = Literal[
    "present",
    "imperfect",
    "past",
    "future",
    "conditional",
    "subjunctive",
    "participle",
    "gerund",
    "infinitive",
]
"""``past`` is the passé simple, ``subjunctive`` its present, ``gerund`` the form in -ant."""

ALL: Final[tuple[Tense, ...]] = get_args(Tense)
FINITE: Final[tuple[Tense, ...]] = ALL[:6]


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its groups of use and, by tense, its surface forms in lower case.

    Third persons only, singular before plural; a tense the verb lacks has no forms.

    >>> verb("lever").forms["conditional"]
    ('lèverait', 'lèveraient')
    """

    infinitive: str
    groups: frozenset[str]
    forms: Mapping[Tense, tuple[str, ...]] = field(compare=False, repr=False)


def verbs_of(group: str) -> tuple[Verb, ...]:
    """Return the verbs of a group, in dictionary order.

    >>> [v.infinitive for v in verbs_of("own")][0]
    'appartenir'
    """
    return _by_group()[group]


def verb(infinitive: str) -> Verb:
    """Return one verb by its infinitive.

    >>> "raise" in verb("récolter").groups
    True
    """
    return _by_infinitive()[infinitive]


def groups() -> frozenset[str]:
    """Return the names of all groups."""
    return frozenset(_by_group())


def forms(*names: str, tenses: tuple[Tense, ...] = ALL) -> tuple[str, ...]:
    """Return the surface forms of the named verbs, the longest first.

    >>> forms("élire", tenses=("participle",))
    ('élues', 'élue', 'élus', 'élu')
    """
    found = {
        form
        for name in names
        for entry in _resolve(name)
        for tense in tenses
        for form in entry.forms[tense]
    }
    return tuple(sorted(found, key=lambda form: (-len(form), form)))


def finite_forms(*names: str) -> tuple[str, ...]:
    """Return the forms that can carry a clause by themselves, the longest first.

    >>> "détient" in finite_forms("own"), "détenu" in finite_forms("own")
    (True, False)
    """
    return forms(*names, tenses=FINITE)


def participles(*names: str) -> tuple[str, ...]:
    """Return the past participles, all genders and numbers, the longest first.

    >>> participles("être")
    ('été',)
    """
    return forms(*names, tenses=("participle",))


def alternation(*names: str, tenses: tuple[Tense, ...] = ALL) -> str:
    r"""Return a regex source, a non-capturing group, that matches any of the forms.

    The longest form wins, a capital initial is allowed, and so is one that lost its
    accent, as newsrooms type it («Elu»). The caller adds the word boundaries.

    >>> bool(re.fullmatch(alternation("élire", tenses=("participle",)), "Elu"))
    True
    >>> re.search(rf"\b{alternation('raise')}\b", "Elle lèverait dix millions").group()
    'lèverait'
    """
    return _alternation(forms(*names, tenses=tenses))


def tense_of(form: str) -> frozenset[Tense]:
    """Return the tenses `form` may stand for; empty for a form of no listed verb.

    >>> sorted(tense_of("lève"))
    ['present', 'subjunctive']
    """
    return _reading(form).tenses


def infinitives_of(form: str) -> frozenset[str]:
    """Return the infinitives `form` may belong to; empty for a form of no listed verb.

    >>> sorted(infinitives_of("Elus"))
    ['élire']
    """
    return _reading(form).infinitives


def _resolve(name: str) -> tuple[Verb, ...]:
    by_group = _by_group()
    return by_group[name] if name in by_group else (verb(name),)


@cache
def _alternation(surface: tuple[str, ...]) -> str:
    initials: dict[str, set[str]] = {}
    for form in surface:
        initials.setdefault(form[0], set()).add(form[1:])
    branches = (
        _initial(letter) + ending(frozenset(tails)) for letter, tails in sorted(initials.items())
    )
    return f"(?:{'|'.join(branches)})"


def _initial(letter: str) -> str:
    """Regex for a first letter in either case, «É» and «Ê» also without their accent."""
    return f"[{letter}{letter.upper()}{'E' if letter in 'éê' else ''}]"


class _Reading(NamedTuple):
    """What a form may be: verbs and tenses."""

    infinitives: frozenset[str] = frozenset()
    tenses: frozenset[Tense] = frozenset()

    def __or__(self, other: _Reading) -> _Reading:
        return _Reading(self.infinitives | other.infinitives, self.tenses | other.tenses)


_NO_VERB: Final = _Reading()


def _reading(form: str) -> _Reading:
    index = _index()
    lower = form.lower()
    found = index.get(lower, _NO_VERB)
    if form.startswith("E"):
        for accented in ("é", "ê"):
            found |= index.get(accented + lower[1:], _NO_VERB)
    return found


@cache
def _table() -> tuple[Verb, ...]:
    text = files("articlefacts.lexicon").joinpath("verbs.tsv").read_text(encoding="utf-8")
    header, *lines = text.splitlines()
    return tuple(_parse(header.split("\t"), line.split("\t")) for line in lines)


def _parse(header: list[str], cells: list[str]) -> Verb:
    row = dict(zip(header, cells, strict=True))
    by_tense = {tense: _slots(row[tense]) for tense in ALL}
    # The 1990 spelling: «reconnaitre».
    reformed = row["infinitive"].replace("aître", "aitre").replace("oître", "oitre")
    by_tense["infinitive"] = tuple(dict.fromkeys((row["infinitive"], reformed)))
    return Verb(
        infinitive=row["infinitive"],
        groups=frozenset(row["groups"].split(",")),
        forms=MappingProxyType(by_tense),
    )


def _slots(cell: str) -> tuple[str, ...]:
    """Split ``3sg|3pl``, «paie/paye» being two spellings of one slot."""
    return tuple(dict.fromkeys(form for form in re.split(r"[|/]", cell) if form))


@cache
def _by_infinitive() -> Mapping[str, Verb]:
    return MappingProxyType({entry.infinitive: entry for entry in _table()})


@cache
def _by_group() -> Mapping[str, tuple[Verb, ...]]:
    members: dict[str, tuple[Verb, ...]] = {}
    for entry in _table():
        for group in entry.groups:
            members[group] = (*members.get(group, ()), entry)
    return MappingProxyType(members)


@cache
def _index() -> Mapping[str, _Reading]:
    readings: dict[str, _Reading] = {}
    tenses = {tense: frozenset({tense}) for tense in ALL}
    for entry in _table():
        infinitives = frozenset({entry.infinitive})
        for tense, surface in entry.forms.items():
            one = _Reading(infinitives, tenses[tense])
            for form in surface:
                readings[form] = readings[form] | one if form in readings else one
    return MappingProxyType(readings)
