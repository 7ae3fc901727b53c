"""Who goes on in words that nothing attributes: who spoke last, or whom the sentence before is about."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.speech import pronouns
from articlefacts.facts.speech.announced import HE, Voice
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.implied import Implied
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.view import QUOTE_FILLER, Item
from articlefacts.reading.model import Quote


class Continued(Implied):
    """Reads voices from the words before, in the quotations of one unit."""

    def _continued(self, quote: Quote) -> Voice | None:
        """Who spoke right before goes on in words that hardly anything else surrounds."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        opening = self.unit.mask[: self.unit.quotes[0].start - self.unit.start]
        same = self.memory.spoken.get(self.unit.index)
        if same and _COORDINATED.search(self.unit.mask, max(low - 40, 0), low):
            return self._voice(quote, same, low, high, "continued", 0.6)
        if carried := self._carried(quote, low, high):
            return carried
        if not _GOES_ON.fullmatch(opening) or _SOMEBODY_ELSE.match(self.unit.mask[high:]):
            return None
        if any(r.kind == "inverted" and r.end <= low for r in self.reports):
            return (
                None  # «“…”, rappelle le syndicat, soulignant que “…”»: his words, not those before
            )
        he = (r for r in self.reports if r.kind == "clitic" and r.pronoun != "on")
        if any(self.speaker(r) is None for r in he):
            return None  # «“…” et “…”, a-t-il écrit»: he, whoever he is
        if any(i.kind == "person" and is_free(self.unit.view, i) for i in self.unit.view.items):
            return None
        previous = self._previous()
        return self._voice(quote, previous, low, high, "continued", 0.6) if previous else None

    def _carried(self, quote: Quote, low: int, high: int) -> Voice | None:
        """A person whose words the sentence before reported goes on in one that names nobody."""
        index = self.unit.index
        before = self.memory.spoken.get(index - 1)
        if before is None or before.kind != "person" or self.unit.reports:
            return None
        words = self.unit.view.article[quote.inner_start : quote.inner_end].split()
        if len(words) < _PHRASE or _TELLS.search(self.unit.mask):
            return None
        if self.unit.view.between(0, len(self.unit.mask), SPEAKERS):
            return None
        if self.memory.frame.units[index - 1].paragraph != self.unit.paragraph:
            return None
        return self._voice(quote, before, low, high, "carried", 0.55)

    def _previous(self) -> Item | None:
        """Who spoke last, or the person whom the sentence before is about."""
        index = self.unit.index
        if spoken := self.memory.spoken.get(index):
            return spoken
        for other in reversed(self.memory.frame.units[max(index - 3, 0) : index]):
            if spoken := self.memory.spoken.get(other.index):
                return spoken
            if any(_is_long(other, q) for q in other.quotes):
                return None
            people = [i for i in other.view.items if i.kind == "person" and i.named]
            if people:
                return self._topic(other, people) if other.index == index - 1 else None
            if himself := HE.match(other.mask):
                at = himself.end(1)
                return pronouns.pronoun(self.memory, other, at, himself[1].lower())
            if (
                self.unit.view.items
                or _STRANGER.match(other.mask)
                or pronouns.HIS_MAN.match(other.mask)
            ):
                return None
        return None

    def _topic(self, other: Unit, people: list[Item]) -> Item | None:
        """The person whom the sentence before is about."""
        if not self.unit.spoken():
            return None
        alone = are_one(people)
        return next((i for i in people if alone or is_free(other.view, i)), None)


def _is_long(unit: Unit, quote: Quote) -> bool:
    return len(unit.view.article[quote.inner_start : quote.inner_end].split()) > _PHRASE


# «Il veut “sauver la criée”, |ainsi que| “rouvrir la ligne”»
_COORDINATED = re.compile(
    rf"{QUOTE_FILLER}[ ,]{{1,3}}(?:(?:et|ou|mais|puis|ainsi que|voire|comme|de|d'|des|à|une?|le|la|"
    r"les|l'|en|pour)(?:(?<=')|\s)){1,4}$"
)
_GOES_ON = re.compile(
    r"(?:\W*\b(?:et|mais|or|car|puis|ainsi|enfin|donc|cette|cet|ce|ces|une?|d|de|"
    r"[a-zà-ÿ]+er)\b){0,3}[\W]*",
    re.IGNORECASE,
)
# «…», s'amuse le voisin
_SOMEBODY_ELSE = re.compile(
    r"\s?,?\s(?!en (?:référence|allusion)|à propos|au sujet|à l'adresse|"
    r"à l'intention)[a-zà-ÿ' -]{2,30} (?:(?:le|la|les|une?|son|sa)\s|l')"
)
# Shorter words in marks are a label as often as a quotation.
_PHRASE = 5
# «Et plusieurs élus de renchérir»
_TELLS = re.compile(
    r"\b(?:et|mais)\s[^,]{3,60}\sd(?:e |')(?:s')?[a-zà-ÿ]+(?:er|ir|re)\b", re.IGNORECASE
)
# «Un cadre du parti va plus loin. “…”»: words of somebody unnamed.
_STRANGER = re.compile(r"\s?(?:un|une|des|plusieurs|certaine?s|d'autres)\s[a-zà-ÿ]", re.IGNORECASE)
