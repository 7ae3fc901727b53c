"""The small language in which a user writes what states a fact.

``{company:maker} ... (rappel*) {number:count} [nouveaux] {product=véhicules|lots}``

* ``{kind:slot}``: a thing or value of the sentence, which fills the slot; ``{company|person:by}``
  one of two kinds, ``{date}`` fills nothing;
* ``{slot=words|other words}``: these words fill the slot;
* ``(a|b)``: one of these; the first round brackets hold the trigger; ``[a|b]``: may be missing;
* ``rappel*``: any ending; ``...``: up to forty characters in the same clause, over nothing of the
  kind before it.

Every construct is bounded, so a phrase costs time in proportion to the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import get_args

from articlefacts.facts.view import Kind, pattern

_LONGEST, _GAPS, _MAYBE, _SLOTS, _DEEPEST = 500, 2, 6, 12, 3
_BLANK = r"\s{1,3}"
_GAP = r"[^;:!?]){0,40}?"
_KINDS = frozenset(get_args(Kind))
_TOKEN = re.compile(
    r"(?P<blank>\s+)|(?P<gap>\.\.\.|…)|\{(?P<kinds>[a-z]+(?:\|[a-z]+)*)(?::(?P<slot>[a-z_]+))?\}"
    r"|\{(?P<own>[a-z_]+)=(?P<words>[^{}()\[\]]+)\}|(?P<open>[(\[])|(?P<close>[)\]])|(?P<or>\|)"
    r"|(?P<word>[^\s{}()\[\]|…*]+\*?)"
)


@dataclass(frozen=True, slots=True)
class Use:
    """A slot that a phrase fills: from a thing of these kinds, or from words where there are none."""

    slot: str
    kinds: tuple[Kind, ...]
    group: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase ready to search: the expression, the slots it fills, kinds that it cannot do without."""

    expression: re.Pattern[str]
    uses: tuple[Use, ...]
    needs: frozenset[Kind]


def read_phrase(text: str) -> Phrase:
    """Compile a phrase.

    Raises:
        ValueError: what is wrong with it.

    Example:
        >>> phrase = read_phrase("{company:maker} (rappel*) {number:count} lots")
        >>> [use.slot for use in phrase.uses]
        ['maker', 'count']
    """
    if len(text) > _LONGEST:
        raise ValueError(f"longer than {_LONGEST} characters")
    reader = _Reader(text.strip())
    source = reader.sequence()
    if not reader.triggers:
        raise ValueError("no trigger: put the words that state the fact in round brackets")
    needs = next((frozenset(kinds) for kinds in reader.certain), frozenset[Kind]())
    return Phrase(pattern(source), tuple(reader.uses), needs)


@dataclass
class _Reader:
    """Reads tokens from left to right and writes the expression."""

    text: str
    at: int = 0
    depth: int = 0
    optional: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    triggers: int = 0
    last: str = ""
    uses: list[Use] = field(default_factory=list)
    certain: list[tuple[Kind, ...]] = field(default_factory=list)

    def sequence(self) -> str:
        """Read up to the end, a closing bracket or a bar."""
        written, blank = "", False
        while self.at < len(self.text):
            token = self._token()
            if token["close"] or token["or"]:
                if not self.depth:
                    raise ValueError(f"{token.group()!r} without a bracket before it")
                break
            self.at = token.end()
            if token["blank"]:
                blank = not written.endswith(_GAP)
            elif token["gap"]:
                self._count("gap", _GAPS)
                written, blank = written + self._gap(), False
            elif token["open"] == "[":
                written, blank = self._maybe(written, blank=blank)
            else:
                written += (_BLANK if blank else "") + self._piece(token)
                blank = False
        return written + (_BLANK if blank else "")

    def _gap(self) -> str:
        """«Selon Les Échos, Korvia …»: it passes over no other thing of the kind before it."""
        other = f"(?!{{{self.last}}})" if self.last else ""
        return f"(?:{other}{_GAP}"

    def _token(self) -> re.Match[str]:
        token = _TOKEN.match(self.text, self.at)
        if token is None:
            raise ValueError(f"cannot be read from {self.text[self.at :]!r:.40}")
        return token

    def _maybe(self, written: str, *, blank: bool) -> tuple[str, bool]:
        """Words that may be missing are missing with the blank beside them."""
        self._count("optional part", _MAYBE)
        self.optional += 1
        inner = self._alternatives("]")
        self.optional -= 1
        if blank:
            return f"{written}(?:{_BLANK}(?:{inner}))?", False
        behind = re.compile(r"\s*").match(self.text, self.at)
        ending = _BLANK if behind and behind.group() else ""
        self.at = behind.end() if behind else self.at
        return f"{written}(?:(?:{inner}){ending})?", False

    def _piece(self, token: re.Match[str]) -> str:
        if token["kinds"]:
            return self._thing(token["kinds"], token["slot"])
        if token["own"]:
            group = self._use(token["own"], ())
            return f"(?P<{group}>{'|'.join(map(literal, token['words'].split('|')))})"
        if token["open"]:
            self.triggers += 1
            name = "?P<trigger>" if self.triggers == 1 else "?:"
            return f"({name}{self._alternatives(')')})"
        return _word(token["word"])

    def _alternatives(self, close: str) -> str:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ValueError(f"brackets deeper than {_DEEPEST}")
        found, certain = [], len(self.certain)
        while True:
            found.append(self.sequence())
            if self.at >= len(self.text):
                raise ValueError(f"no {close!r} at the end")
            mark, self.at = self.text[self.at], self.at + 1
            if mark != "|":
                break
        if mark != close or not all(found):
            raise ValueError(f"{mark!r} where {close!r} is expected, or an empty alternative")
        if len(found) > 1:
            del self.certain[certain:]
        self.depth -= 1
        return "|".join(found)

    def _thing(self, kinds: str, slot: str | None) -> str:
        found: tuple[Kind, ...] = tuple(k for k in get_args(Kind) if k in kinds.split("|"))
        if unknown := set(kinds.split("|")) - _KINDS:
            raise ValueError(f"unknown kind {min(unknown)!r}; known: {', '.join(sorted(_KINDS))}")
        if not self.optional:
            self.certain.append(found)
        self.last = kinds
        return f"{{{kinds}:{self._use(slot, found)}}}" if slot else f"{{{kinds}}}"

    def _use(self, slot: str, kinds: tuple[Kind, ...]) -> str:
        self._count("slot", _SLOTS)
        group = "slot_" + chr(ord("a") + len(self.uses))
        self.uses.append(Use(slot, kinds, group))
        return group

    def _count(self, what: str, most: int) -> None:
        self.counts[what] = self.counts.get(what, 0) + 1
        if self.counts[what] > most:
            raise ValueError(f"more than {most} {what}s")


def literal(text: str) -> str:
    """Return the expression for words as they stand in a sentence, any case and any blank."""
    return _BLANK.join(_word(word) for word in text.split())


def _word(word: str) -> str:
    plain, any_ending = word.rstrip("*").replace("’", "'"), word.endswith("*")
    before = r"(?<!\w)" if plain[:1].isalnum() else ""
    after = r"\w{0,15}" if any_ending else r"(?!\w)" if plain[-1:].isalnum() else ""
    return before + re.escape(plain) + after


__all__ = ["Phrase", "Use", "literal", "read_phrase"]
