"""Voices: who speaks in each quotation of an article.

The speaker is read from the report clause of the quotation's unit (see ``reports``):
right behind it, before it, somewhere around it; else from the quotation before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articlefacts.facts.arguments import is_free
from articlefacts.facts.speech import referents
from articlefacts.facts.speech.frame import Frame
from articlefacts.facts.speech.marks import is_pulled, is_title
from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.reports import Report, incises
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.view import Item
from articlefacts.lexicon.verbs import tense_of
from articlefacts.reading.model import Quote


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in a quotation, and the words that tell; offsets are those of the article."""

    quote: Quote
    speaker: Item
    start: int
    end: int
    rule: str
    confidence: float


def voices(frame: Frame) -> Iterator[Voice]:
    """Tell who speaks in each quotation; those that nobody in sight speaks are left out."""
    memory = Memory(frame)
    for unit in frame.units:
        if not unit.quotes or unit.zone not in ("body", "title", "caption"):
            continue
        reader = Reader(unit, memory)
        for quote in unit.quotes:
            furniture = is_title(unit, quote) or is_pulled(unit, quote)
            voice = None if furniture else reader.voice(quote)
            if voice:
                memory.spoken[unit.index] = voice.speaker
                yield voice


class Reader(Reporter):
    """Reads who speaks in the quotations of one unit."""

    def voice(self, quote: Quote) -> Voice | None:
        """The voice of one quotation, by the nearest report clause."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        if beside := self._inserted(quote, low, high) or self._signed(quote, high):
            return beside
        incised = None
        for report, rule, confidence in self._ranked(low, high):
            if confidence < 0.9 and incised is None:
                incised = self._incised(quote)
            if incised:
                break
            speaker = self.speaker(report)
            if speaker:
                return self._voice(quote, speaker, report.start, report.end, rule, confidence)
            if rule == "inverted" and confidence > 0.9 and self._some_noun(report):
                return None  # «“…”, estime le cabinet Xxxx»: somebody whom we do not know
        incised = self._incised(quote) if incised is None else incised
        if incised:
            start, end, speaker = incised
            return self._voice(quote, speaker, start, end, "incised", 0.85) if speaker else None
        return (
            self._announced(quote, low)
            or self._subject_voice(quote, low)
            or self._fronted(quote, low, high)
            or self._continued(quote)
        )

    def _voice(
        self, quote: Quote, speaker: Item, start: int, end: int, rule: str, confidence: float
    ) -> Voice:
        at = self.unit.start
        return Voice(quote, speaker, at + start, at + end, f"quotation.{rule}", confidence)

    def _ranked(self, low: int, high: int) -> Iterator[tuple[Report, str, float]]:
        """Report clauses that may govern a quotation, the likeliest first."""
        right = [r for r in self.reports if r.start >= high and r.kind != "before"]
        left = [r for r in self.reports if r.end <= low]
        for report in right[:1]:
            if not re.search(r"\w", self.unit.mask[high : report.start]):
                yield report, "inverted", 0.95
        for report in left[-1:]:
            if report.kind == "according" and _adjoins(self.unit.mask[report.end : low]):
                yield report, "according", 0.9
        before = [r for r in left if r.kind == "before" and self._reaches(r.end, low)]
        for report in reversed(before):
            if report is not before[0] and self._foretold(report, before[0]):
                continue
            yield report, "before" if self._introduced(low) else "mixed", 0.85
        for report in right[:1]:
            yield report, "inverted", 0.85
        for report in reversed(left):
            if report.kind != "before":
                rule = "according" if report.kind == "according" else "split"
                yield report, rule, 0.8

    def _inserted(self, quote: Quote, low: int, high: int) -> Voice | None:
        """The only person named between the dashes that enclose a quotation."""
        opening = _DASH.search(self.unit.mask, 0, low)
        closing = _DASH.search(self.unit.mask, high)
        if not opening or not closing:
            return None
        people = self.unit.view.between(opening.start(), closing.start(), {"person"})
        if len(people) != 1 or people[0].start > quote.start:
            return None
        start = people[0].start - self.unit.start
        return self._voice(quote, people[0], start, people[0].end - self.unit.start, "mixed", 0.6)

    def _signed(self, quote: Quote, high: int) -> Voice | None:
        """The person in the bracket behind the words: «“…” (X, patron de Y, sur Z)»."""
        match = _SIGNATURE.match(self.unit.mask, high)
        person = self.unit.view.item_at(match.end()) if match else None
        if person is None:
            return None
        start = person.start - self.unit.start
        return self._voice(quote, person, start, person.end - self.unit.start, "signed", 0.85)

    def _incised(self, quote: Quote) -> tuple[int, int, Item | None] | tuple[()]:
        """Who speaks by a clause that the marks enclose: «“Je pars, dit X. Adieu”»; empty: no clause."""
        words = self.unit.inside(quote)
        at = words.start - self.unit.start
        reader = Reader(words, self.memory)
        for report in incises(words.mask):
            if not _CUT_IN.search(words.mask[: report.start]):
                continue
            if report.kind == "inverted" and not _IN_PERSON.match(words.mask, report.end):
                continue
            return at + report.start, at + report.end, reader.speaker(report)
        return ()

    def _some_noun(self, report: Report) -> bool:
        """Whether a noun phrase or a name stands behind the verb: not «se relève d'un sinistre»."""
        return report.np is not None and bool(_NOUN_PHRASE.match(self.unit.mask, report.np))

    def _foretold(self, report: Report, first: Report) -> bool:
        """«X affirme que Y annoncerait “…”»: what is yet to be said are the words of X."""
        verb = self.unit.mask[report.start : report.end]
        return tense_of(verb) <= {"conditional", "future"} and bool(
            re.search(r"\bque\b|\bqu'", self.unit.mask[first.end : report.start])
        )

    def _reaches(self, start: int, end: int) -> bool:
        return not re.search(r"(?<!\bM)(?<!\bMM)[.;!?]\s", self.unit.mask[start:end])

    def _introduced(self, low: int) -> bool:
        return bool(re.search(r"(?::|\bque|\bqu')\s?$", self.unit.mask[:low]))

    def _subject_voice(self, quote: Quote, low: int) -> Voice | None:
        """A person who does something with the words: «M. X n'exclut pas “…”»."""
        left = self.unit.mask[:low]
        if not left.strip() or _PASSIVE.search(left):
            return None
        clause = re.split(r"[,;:.]\s|\b(?:que|qui|où|et|mais)\s|qu'", left)[-1]
        if himself := _HE.match(clause):
            at = low - len(clause) + himself.end(1)
            person = referents.pronoun(self.memory, self.unit, at, himself[1].lower())
            if person and person.kind == "person":
                return self._voice(quote, person, at - len(himself[1]), at, "mixed", 0.6)
        people = self.unit.view.between(0, low, {"person"})
        free = [i for i in people if is_free(self.unit.view, i)]
        if len({i.entity.id for i in free if i.entity}) != 1:
            return None
        end = free[0].end - self.unit.start
        return self._voice(quote, free[0], free[0].start - self.unit.start, end, "mixed", 0.6)

    def _fronted(self, quote: Quote, low: int, high: int) -> Voice | None:
        """The person who says what the words open: «Afin de “…”, X a indiqué vouloir …»."""
        match = _BEHIND_FRONT.match(self.unit.mask, high)
        person = self.unit.view.item_at(match.end()) if match else None
        if person is None or not _FRONT.fullmatch(self.unit.mask, 0, low):
            return None
        at = person.start - self.unit.start
        said = (r for r in self.reports if r.kind == "before" and r.start > at)
        if not any(self.subject_of(r.start) == person for r in said):
            return None
        return self._voice(quote, person, at, person.end - self.unit.start, "mixed", 0.6)

    def _announced(self, quote: Quote, low: int) -> Voice | None:
        """The subject of a sentence that a colon joins to the quotation: «X s'amuse: "…"»."""
        left = self.unit.mask[:low].rstrip()
        if not left.endswith(":"):
            return None
        start = max((m.end() for m in re.finditer(r"(?<!\bM)[.;!?\ue021]\s", left)), default=0)
        asides = [m.span() for m in _ASIDE.finditer(left, start)]
        free = [
            i
            for i in self.unit.view.between(start, low, SPEAKERS)
            if is_free(self.unit.view, i)
            and not any(a <= i.start - self.unit.start < b for a, b in asides)
        ]
        if not free or free[0].start - self.unit.start - start > 80:
            return None
        speaker = next((i for i in free if i.kind == "person"), free[0])
        at = speaker.start - self.unit.start
        return self._voice(quote, speaker, at, speaker.end - self.unit.start, "before", 0.7)

    def _continued(self, quote: Quote) -> Voice | None:
        """Who spoke right before goes on in words that hardly anything else surrounds."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        opening = self.unit.mask[: self.unit.quotes[0].start - self.unit.start]
        if carried := self._carried(quote, low, high):
            return carried
        if not _GOES_ON.fullmatch(opening) or _SOMEBODY_ELSE.match(self.unit.mask[high:]):
            return None
        if any(r.kind == "inverted" and r.end <= low for r in self.reports):
            return (
                None  # «“…”, rappelle le syndicat, soulignant que “…”»: his words, not those before
            )
        if any(item.kind == "person" for item in self.unit.view.items):
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
        spoken = self.memory.spoken.get(index) or self.memory.last(
            index - 1, within=0 if self.unit.view.items else 2
        )
        if spoken or not index or not self.unit.spoken():
            return spoken
        other = self.memory.frame.units[index - 1]
        people = [i for i in other.view.items if i.kind == "person" and is_free(other.view, i)]
        return people[0] if people else None


_GOES_ON = re.compile(
    r"(?:\W*\b(?:et|mais|or|car|puis|ainsi|enfin|donc|cette|cet|ce|ces|une?|d|de|[a-zà-ÿ]+er)\b){0,3}[\W]*",
    re.IGNORECASE,
)
# «…», s'amuse le voisin
_SOMEBODY_ELSE = re.compile(r"\s?,?\s[a-zà-ÿ' -]{2,30} (?:(?:le|la|les|une?|son|sa)\s|l')")
_HE = re.compile(
    r"\s?(il|elle)\s(?!(?:y|faut|fallait|s'agi\w+|existe|convient|est (?:vrai|temps|clair)|reste)\b)",
    re.IGNORECASE,
)
_NOUN_PHRASE = re.compile(
    r"\s?(?:(?i:le|la|les|une?|son|sa|ce|cet|cette|celui|celle|des)\s|(?i:l')|(?:M\.|Mme|Me)\s|[A-ZÀ-Ý])"
)
# Shorter words in marks are a label as often as a quotation.
_PHRASE = 5
# «Et plusieurs élus de renchérir»
_TELLS = re.compile(
    r"\b(?:et|mais)\s[^,]{3,60}\sd(?:e |')(?:s')?[a-zà-ÿ]+(?:er|ir|re)\b", re.IGNORECASE
)
_CUT_IN = re.compile(r"(?:[,?!…]|\s[-–—])\s$")
_IN_PERSON = re.compile(
    r"\s(?:[a-zà-ÿ]+ment\s|encore\s|ainsi\s|aussi\s)?(?:(?:le |la |l'|M\. |Mme |Me )(?:[a-zà-ÿœ'-]+ ){0,6}?|une? (?:[a-zà-ÿœ'-]+ ){1,6}?)?"
    r"(?:[\ue000-\ue002]|[a-zà-ÿœ'-]+(?:[,.]|$))"
)
_DASH = re.compile(r"\s[-–—]\s")
# «Dans l'optique de “…”, |X», «Soucieux de “…” dans le pays, |X».
_FRONT = re.compile(
    r"\s?(?:dans|afin|pour|en vue|soucieu(?:x|se)|désireu(?:x|se)|faute|face|devant|après|avec|au lieu|loin|jugeant|déterminée?|[a-zà-ÿ]{2,20}ant)\b[^.;:,\ue000-\ue004]{0,50}",
    re.IGNORECASE,
)
_BEHIND_FRONT = re.compile(r"(?:\s[^,.;:\ue002\ue020]{1,50})?,\s(?:(?:M\.|Mme|Me) )?(?=\ue002)")
_ASIDE = re.compile(r"\([^()]{1,60}\)")
_SIGNATURE = re.compile(r"[ .,]{0,2}\((?:M\. |Mme |Me )?(?=\ue002\ue010*+\s?[,)])")
_PASSIVE = re.compile(
    r"\b(?:est|sont|a été|ont été|était|étaient|sera|être)\s(?:\w+\s)?(?:accus|poursuiv|condamn|soupçonn|qualifi|jug|mis|"
    r"appel|surnomm|baptis|nomm|consid)\w*[^,]{0,60}$",
    re.IGNORECASE,
)


def _adjoins(gap: str) -> bool:
    """Whether a quotation belongs to «pour X» before it: no verb of another in between."""
    return len(gap) < 110 and not re.search(r"[.;:]\s|\ue020", gap)
