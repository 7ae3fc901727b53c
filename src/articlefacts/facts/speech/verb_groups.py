"""Verb groups of a stretch of text without a parse: tense, verb, governed infinitive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from articlefacts.lexicon.verbs import FINITE, Tense, infinitives_of, tense_of

_FINITE: Final = frozenset(FINITE)
_WORD = re.compile(r"[a-zà-ÿœ]+(?:-t-(?:il|elle|on|ils|elles))?'?", re.IGNORECASE)
_DETERMINERS = frozenset(
    re.findall(
        r"[\w']+",
        "le la l' les un une des du de d' son sa ses leur leurs ce cet cette ces en au aux "
        "par sur quelque notre nos",
    )
)


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb with its participle and the infinitive it governs.

    Attributes:
        tenses: What the finite word may stand for.
        verbs: What it may be a form of; of «a annoncé» it is announcing.
        at: Where it starts in the stretch.
        words: The words from there.
        infinitive: Verbs of the infinitive behind it, «compte financer».
    """

    tenses: frozenset[Tense]
    verbs: frozenset[str]
    at: int
    words: str
    infinitive: frozenset[str]

    @property
    def going(self) -> bool:
        """«|vont nouer| un partenariat», «|va par ailleurs monter| une filiale»: not done yet."""
        near = self.infinitive and _GOING.match(self.words)
        return bool(near and not self.infinitive & _GOING_ON)

    @property
    def is_made(self) -> bool:
        """«une filiale commune |sera créée|»: itself, not what it brings."""
        return bool(_MADE.match(self.words))


_GOING = re.compile(r"(?:vais|va|allons|vont)\s", re.IGNORECASE)
# What goes on is there already, and so is what one profits from.
_GOING_ON = frozenset(
    re.findall(
        r"[\w']+",
        "céder vendre quitter perdre fermer transférer bénéficier profiter prolonger poursuivre continuer renforcer étendre garder conserver maintenir",
    )
)
_MADE = re.compile(r"(?:sera|seront|serai(?:t|ent))\s(?:[a-zà-ÿ]+\s)?créée?s?\b", re.IGNORECASE)
_FUTURE = re.compile(r"[a-zà-ÿœ]{2,}(?:[ei]ra|dra|[ei]ront|dront|vra|vront)")
_CONDITIONAL = re.compile(r"[a-zà-ÿœ]{2,}(?<![tmpv]i)(?:er|ir|dr|vr)(?:ait|aient)")
_ENDINGS = ("ra", "ront", "ait", "aient")
_NOT_VERBS = frozenset(
    re.findall(
        r"[\w']+",
        "opéra caméra livrait ouvrait couvrait délivrait vers hier",
    )
)


def tenses_of(word: str) -> frozenset[Tense]:
    """Tenses of a form; of a verb that the lexicon lacks, by its ending."""
    known, low = tense_of(word), word.lower()
    if low == "président":  # «X, président de Y, a déclaré»: an office far oftener than a verb
        return frozenset()
    if known or not low.endswith(_ENDINGS) or low in _NOT_VERBS:
        return known
    if _FUTURE.fullmatch(low):
        return frozenset({"future"})
    if _CONDITIONAL.fullmatch(low):
        return frozenset({"conditional"})
    return known


def words(text: str) -> list[tuple[str, int]]:
    """The words of a stretch, each with its offset."""
    return [(m.group(), m.start()) for m in _WORD.finditer(text)]


def verb_groups(text: str) -> Iterator[VerbGroup]:
    """The finite verb groups of a stretch, the last first; «a annoncé» is annoncer."""
    found = words(text)
    lexical: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    for k in range(len(found) - 1, -1, -1):
        word, at = found[k]
        tenses = tenses_of(word)
        if not tenses or (
            k and not tenses <= _UNMISTAKABLE and _determined(text, *found[k - 1], at)
        ):
            continue
        names = infinitives_of(word)
        if tenses & _FINITE and not ("participle" in tenses and _auxiliary(found, k)):
            auxiliary = names & {"avoir", "être", "aller", "venir"}
            governed = lexical if auxiliary and lexical else names
            yield VerbGroup(tenses & _FINITE, governed, at, text[at : at + 40], infinitive)
            lexical = infinitive = frozenset()
        elif tenses & {"participle", "infinitive"}:
            lexical = names
            infinitive = names if "infinitive" in tenses else infinitive


_UNMISTAKABLE: Final[frozenset[Tense]] = frozenset({"future", "conditional", "imperfect"})


def _determined(text: str, word: str, start: int, at: int) -> bool:
    """Whether an article or preposition stands right before a word: «une offre» is no verb."""
    if text[at : at + 3].lower().strip() in ("a", "est"):
        return False
    return word.lower() in _DETERMINERS and not text[start + len(word) : at].strip()


def _auxiliary(words: list[tuple[str, int]], k: int) -> bool:
    return any(infinitives_of(w) & {"avoir", "être"} for w, _ in words[max(k - 3, 0) : k])
