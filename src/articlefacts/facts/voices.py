"""Voices: who speaks in each quotation of an article.

The speaker is read from the report clause of the quotation's unit (see ``reports``):
right behind it, before it, somewhere around it; else from the quotation before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articlefacts.facts import referents, speakers
from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.frame import Frame, Unit
from articlefacts.facts.referents import Memory
from articlefacts.facts.reports import Report, reports
from articlefacts.facts.speakers import SPEAKERS
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
            furniture = _is_title(unit, quote) or _is_pulled(unit, quote)
            voice = None if furniture else reader.voice(quote)
            if voice:
                memory.spoken[unit.index] = voice.speaker
                yield voice


class Reader:
    """Reads who speaks in one unit."""

    def __init__(self, unit: Unit, memory: Memory) -> None:
        self.unit = unit
        self.memory = memory
        self.reports = unit.reports

    def voice(self, quote: Quote) -> Voice | None:
        """The voice of one quotation, by the nearest report clause."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        if inserted := self._inserted(quote, low, high):
            return inserted
        for report, rule, confidence in self._ranked(low, high):
            speaker = self.speaker(report)
            if speaker:
                return self._voice(quote, speaker, report.start, report.end, rule, confidence)
            if rule == "inverted" and confidence > 0.9 and self._some_noun(report):
                return None  # «“…”, estime le cabinet Xxxx»: somebody whom we do not know
        return (
            self._announced(quote, low) or self._subject_voice(quote, low) or self._continued(quote)
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

    def speaker(self, report: Report) -> Item | None:
        """Who speaks in a report clause; None for nobody named."""
        view, memory = self.unit.view, self.memory
        if report.kind == "clitic" and report.pronoun != "on":
            earlier = [r for r in self.reports if r.end < report.start and r.kind != "clitic"]
            said = self.speaker(earlier[0]) if earlier and earlier[0].np is not None else None
            if said is not None and said.kind == "person":
                return said
            return referents.pronoun(memory, self.unit, report.end, report.pronoun or "il")
        if report.np is not None:
            phrase = (
                speakers.criterion_phrase if report.kind == "according" else speakers.subject_phrase
            )
            start, end = phrase(self.unit.mask, report.np)
            if himself := re.match(r"(lui|elle|eux|elles)\b", self.unit.mask[start:end]):
                return referents.pronoun(memory, self.unit, report.start, himself[1])
            return (
                speakers.named(view, start, end)
                or speakers.mouthpiece(view, start, end)
                or referents.nominal(memory, self.unit, start, end)
            )
        return self.subject_of(report.start)

    def subject_of(self, at: int) -> Item | None:
        """The subject of the verb at an offset, by name, noun or pronoun."""
        left = self.unit.mask[:at]
        if match := re.search(
            r"\b(ils?|elles?)\s(?:(?:ne|se|y|en|lui|leur)\s)?$", left, re.IGNORECASE
        ):
            return referents.pronoun(self.memory, self.unit, match.end(1), match[1].lower())
        found = subject(self.unit.view, at, SPEAKERS)
        if found:
            return _person_first(found)
        if left.endswith(", ") and (first := self._first()):
            return first
        if re.search(r"(?:\bet|\btout en|\ben)\s$|,\s$(?<!\bque)", left) and (
            not left.endswith(", ") or tense_of(self.unit.mask[at:].split(" ", 1)[0]) == {"gerund"}
        ):
            earlier = [r for r in self.reports if r.start < at]
            if earlier:
                return self.speaker(earlier[-1])
            free = [
                i for i in self.unit.view.between(0, at, SPEAKERS) if is_free(self.unit.view, i)
            ]
            return free[0] if free else None
        match = re.search(
            r"(?:^|[,;:.]\s|\b(?:que|mais|et)\s|\bqu')((?:le|la|l'|les|son|sa)\s?[^,;:.\ue020]{3,70})\s$",
            left,
            re.I,
        )
        if match:
            return referents.nominal(self.memory, self.unit, match.start(1), match.end(1))
        return None

    def _first(self) -> Item | None:
        """The name that opens the unit, an apposition behind it: «X, maire de Y, …»."""
        match = re.match(
            r"(?:(?:le|la|l'|M\.|Mme|Me)\s?)?(?:[a-zà-ÿœ-]+\s){0,3}(?=[\ue000-\ue002]\ue010*,)",
            self.unit.mask,
            re.I,
        )
        return self.unit.view.item_at(match.end()) if match else None

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

    def _announced(self, quote: Quote, low: int) -> Voice | None:
        """The subject of a sentence that a colon joins to the quotation: «X s'amuse: "…"»."""
        left = self.unit.mask[:low].rstrip()
        if not left.endswith(":"):
            return None
        start = max((m.end() for m in re.finditer(r"(?<!\bM)[.;!?\ue021]\s", left)), default=0)
        free = [
            i for i in self.unit.view.between(start, low, SPEAKERS) if is_free(self.unit.view, i)
        ]
        if not free or free[0].start - self.unit.start - start > 80:
            return None
        at = free[0].start - self.unit.start
        return self._voice(quote, free[0], at, free[0].end - self.unit.start, "before", 0.7)

    def _continued(self, quote: Quote) -> Voice | None:
        """Who spoke right before goes on in words that hardly anything else surrounds."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        opening = self.unit.mask[: self.unit.quotes[0].start - self.unit.start]
        if not _GOES_ON.fullmatch(opening) or _SOMEBODY_ELSE.match(self.unit.mask[high:]):
            return None
        if any(r.kind == "inverted" and r.end <= low for r in self.reports):
            return None  # «“…”, rappelle le syndicat, soulignant que “…”»: his words, not those before
        if any(item.kind == "person" for item in self.unit.view.items):
            return None
        previous = self._previous()
        return self._voice(quote, previous, low, high, "continued", 0.6) if previous else None

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
_DASH = re.compile(r"\s[-–—]\s")
_PASSIVE = re.compile(
    r"\b(?:est|sont|a été|ont été|était|étaient|sera|être)\s(?:\w+\s)?(?:accus|poursuiv|condamn|soupçonn|qualifi|jug|mis|"
    r"appel|surnomm|baptis|nomm|consid)\w*[^,]{0,60}$",
    re.IGNORECASE,
)


def _person_first(items: tuple[Item, ...]) -> Item:
    return next((i for i in items if i.kind == "person"), items[0])


def _adjoins(gap: str) -> bool:
    """Whether a quotation belongs to «pour X» before it: no verb of another in between."""
    return len(gap) < 110 and not re.search(r"[.;:]\s|\ue020", gap)


def _is_pulled(unit: Unit, quote: Quote) -> bool:
    """Whether the quotation is a crosshead: a paragraph of its own that no full stop ends."""
    text = unit.view.article
    last = text[quote.inner_end - 1]
    alone = text[: quote.start].rstrip(" ").endswith("\n") and not text[
        quote.end : quote.end + 2
    ].strip(" \n")
    words = text[quote.inner_start : quote.inner_end].split()
    return alone and unit.spoken() and len(words) <= 14 and last not in ".!?…"


_TITLED = re.compile(
    r"\b(?:intitul|baptis|nomm|appel|dénomm|surnomm|titr|rebaptis|sous-titr)(?:é|ée|és|ées)\s?(?:\w+\s)?$|"
    r"\b(?:livres?|films?|albums?|romans?|séries?|émissions?|chansons?|titres?|ouvrages?|essais?|rapports?|programmes?|plans?|"
    r"projets?|opérations?|slogans?|expressions?|formules?|concepts?|labels?|prix|magazines?|documentaires?|pièces?|"
    r"tubes?|spectacles?|expositions?|campagnes?|collections?|volets?|rubriques?|catégories?|mentions?|dispositifs?|"
    r"missions?|lois?|instituts?|associations?|collectifs?|centres?|initiatives?|expositions?|sculptures?|tableaux?|label|hashtag|banderole|inscription)\s?,?\s?$",
    re.IGNORECASE,
)


# «mis en examen pour "…"» quotes the penal code.
_CHARGE = re.compile(
    r"\b(?:jug|mise?s? en examen|enquête|poursuivi|condamn|plainte|accus|soupçonn|information judiciaire|réquisitoire|"
    r"inculp|écrou|garde à vue|procès|renvoy|interpell|arrêt)[^.;]{0,70}\bpour\s(?:[a-zà-ÿ]+\s)?$",
    re.IGNORECASE,
)


def _is_title(unit: Unit, quote: Quote) -> bool:
    """Whether the marks hold a title, a name or a slogan rather than somebody's words."""
    at = quote.start - unit.start
    left = unit.mask[:at]
    if _TITLED.search(left) or _CHARGE.search(left):
        return True
    first = unit.view.article[quote.inner_start]
    if not first.isupper() or not re.search(r"\w[' ,(]*$", left):
        return False
    after = unit.mask[quote.end - unit.start :]
    spoken = re.search(r"(?:\bque|\bqu'|:)\s?(?:(?:la|les?|l')\s?)?$", left) or re.match(
        r"[ ,!?.…]{0,4}(?:\w+-t-|(?:a|ont|avait)\s|[a-zéè]+e\s)", after
    )
    return not spoken and not _verb_before(left)


def _verb_before(left: str) -> bool:
    found = reports(left)
    return bool(found) and not re.search(r"\w", left[found[-1].end :])
