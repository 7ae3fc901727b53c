"""Voices: who speaks in each quotation of an article.

The speaker is read from the report clause of the quotation's unit (see ``reports``):
right behind it, before it, somewhere around it; else from the quotation before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articlefacts.facts.speech import behind, pronouns
from articlefacts.facts.speech.announced import Voice
from articlefacts.facts.speech.continued import Continued
from articlefacts.facts.speech.frame import Frame, Unit
from articlefacts.facts.speech.gender import fits, is_she
from articlefacts.facts.speech.incises import incises
from articlefacts.facts.speech.marks import is_pulled, is_title
from articlefacts.facts.speech.memory import Memory, backwards
from articlefacts.facts.speech.powers import power_before, power_behind
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.report_words import is_foretold
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.scope import phrase
from articlefacts.facts.view import PEOPLE, Item
from articlefacts.lexicon.verbs import tense_of
from articlefacts.reading.model import Quote


def voices(frame: Frame) -> Iterator[Voice]:
    """Tell who speaks in each quotation; those that nobody in sight speaks are left out."""
    memory = Memory(frame)
    for unit in frame.units:
        if not unit.quotes or unit.zone not in ("body", "title", "caption"):
            continue
        _recall(memory, unit)
        reader = Reader(unit, memory)
        for quote in unit.quotes:
            furniture = is_title(unit, quote) or is_pulled(unit, quote)
            voice = None if furniture else reader.voice(quote)
            if voice:
                if _takes_the_floor(voice):
                    memory.spoken[unit.index] = voice.speaker
                yield voice


def _takes_the_floor(voice: Voice) -> bool:
    """Whether whoever speaks may be «il» in the next sentence, or go on without a name."""
    kind = voice.speaker.kind
    return kind == "person" or (kind != "place" and voice.confidence >= _HEARD)


# Below it a body worded something, but it did not take the floor: «il» is not it.
_HEARD = 0.7


def _recall(memory: Memory, unit: Unit) -> None:
    """Keep in memory who spoke in plain words right before: «…, explique X. “…”»."""
    for other in memory.frame.units[max(unit.index - 2, 0) : unit.index]:
        if other.zone != "body" or other.index in memory.spoken or _quotes_at_length(other):
            continue
        reporter = Reporter(other, memory)
        said = (reporter.speaker(r) for r in reversed(other.reports) if _is_said(other, r))
        speaker = next((item for item in said if item), None)
        if speaker is None or speaker.kind != "person":
            continue
        if speaker.start >= other.start or _opens_with_noun(other):
            memory.spoken[other.index] = speaker


def _quotes_at_length(unit: Unit) -> bool:
    """Whether a unit quotes more than a label."""
    text = unit.view.article
    return any(len(text[q.inner_start : q.inner_end].split()) >= _WORDS for q in unit.quotes)


_WORDS = 4


def _opens_with_noun(unit: Unit) -> bool:
    """«|Le ministre| dit y renoncer»: he goes on, whoever else the sentence names."""
    opens = _OPENS_NOUN.match(unit.mask)
    return opens is not None and not any(i.named for i in unit.view.between(0, _NEAR, PEOPLE))


_NEAR = 70
_OPENS_NOUN = re.compile(r"\s?(?:L[ea]\s|L['’])[a-zà-ÿ-]{4,24}\s")


def _is_said(unit: Unit, report: Report) -> bool:
    """Whether a report clause is a statement of its own: not «en annonçant»."""
    return tense_of(unit.mask[report.start : report.end]) != {"gerund"}


class Reader(Continued):
    """Reads who speaks in the quotations of one unit."""

    def speaker(self, report: Report) -> Item | None:
        """Who speaks in a report clause; countries and their governments speak as well."""
        return super().speaker(report) or self._power(report)

    def _power(self, report: Report) -> Item | None:
        if report.kind == "before" and report.np is None:
            return power_before(self.unit, report.start)
        if report.np is None or report.pronoun:
            return None
        return power_behind(self.unit, *phrase(self.unit.mask, report))

    def voice(self, quote: Quote) -> Voice | None:
        """The voice of one quotation, by the nearest report clause."""
        low, high = quote.start - self.unit.start, quote.end - self.unit.start
        if beside := self._beside(quote, low, high):
            return beside
        incised = None
        for report, rule, confidence in self._ranked(low, high):
            if incised is None and (confidence < 0.9 or report.kind == "clitic"):
                incised = self._incised(quote)
            if incised and (incised[2] or rule != "before"):
                break
            speaker = self._singular(quote, report, self.speaker(report))
            if speaker:
                return self._voice(quote, speaker, report.start, report.end, rule, confidence)
            if rule == "inverted" and confidence > 0.9 and self._somebody(report):
                return None  # «“…”, estime le cabinet Xxxx»: somebody whom we do not know
            if rule == "before" and self._says_that(report, low):
                return None  # «ses proches assurent que “…”»
        incised = self._incised(quote) if incised is None else incised
        if incised:
            start, end, speaker = incised
            return self._voice(quote, speaker, start, end, "incised", 0.85) if speaker else None
        return self._unattributed(quote, low, high)

    def _singular(self, quote: Quote, report: Report, speaker: Item | None) -> Item | None:
        """Who speaks, a person where the words say «je»: «“Je n'ai rien vendu”, jure |l'industriel|», «…, assure-t-il»."""
        if speaker is None or speaker.kind == "person" or speaker.start >= self.unit.start:
            return speaker
        words = self.unit.view.article[quote.inner_start : quote.inner_end]
        if not _I.search(words):
            return speaker
        start, end = phrase(self.unit.mask, report)
        noun = report.np is not None
        called = self.unit.mask[start:end] if noun else report.pronoun or "il"
        she = is_she(called.split(" ")[0], called) if noun else called.startswith("elle")
        near = backwards(self.memory, self.unit, report.start, PEOPLE, _IN_SIGHT)
        return next((person for person in near if fits(self.memory, person, she)), None)

    def _unattributed(self, quote: Quote, low: int, high: int) -> Voice | None:
        """The voice of a quotation that no report clause of its unit governs."""
        return (
            self._announced(quote, low)
            or self._handed_over(quote, low)
            or self._subject_voice(quote, low)
            or self._fronted(quote, low, high)
            or self._opened_for(quote, low)
            or self._told_behind(quote, self._named_behind(low, high))
            or self._continued(quote)
            or self._told_behind(quote, behind.opening(self.memory, self.unit))
        )

    def _handed_over(self, quote: Quote, low: int) -> Voice | None:
        """Who says what stands in the next paragraph: «X précise :», then the words alone."""
        units, index = self.memory.frame.units, self.unit.index
        if not index or re.search(r"\w", self.unit.mask[:low]) or quote != self.unit.quotes[0]:
            return None
        other = units[index - 1]
        said = [r for r in other.reports if r.kind == "before"]
        if not said or not other.mask.rstrip().endswith(":"):
            return None
        speaker = Reader(other, self.memory).speaker(said[-1])
        high = quote.end - self.unit.start
        return self._voice(quote, speaker, low, high, "before", 0.8) if speaker else None

    def _named_behind(self, low: int, high: int) -> Item | None:
        if re.search(r"\w", self.unit.mask[:low]):
            return None
        return behind.subject_behind(self.unit, high) or behind.named_behind(self.memory, self.unit)

    def _told_behind(self, quote: Quote, speaker: Item | None) -> Voice | None:
        """The voice that the next sentence gives to words that stand alone."""
        return self._of(quote, speaker, "behind", 0.6) if speaker else None

    def _ranked(self, low: int, high: int) -> Iterator[tuple[Report, str, float]]:
        """Report clauses that may govern a quotation, the likeliest first."""
        left = [r for r in self.reports if r.end <= low]
        if report := self._right_behind(high):
            yield report, "inverted", 0.95
        for report in left[-1:]:
            if report.kind == "according" and _adjoins(self.unit.mask[report.end : low]):
                yield report, "according", 0.9
        before = [r for r in left if r.kind == "before" and self._reaches(r.end, low)]
        for report in reversed(before):
            if report is not before[0] and self._foretold(report, before[0]):
                continue
            yield report, "before" if self._introduced(low) else "mixed", 0.85
        if report := self._next_report(high):
            yield report, "inverted", 0.85
        for report in reversed(left):
            if report.kind != "before":
                rule = "according" if report.kind == "according" else "split"
                yield report, rule, 0.8

    def _incised(self, quote: Quote) -> tuple[int, int, Item | None] | tuple[()]:
        """Who speaks by a clause that the marks enclose: «“Je pars, dit X. Adieu”»; empty: no clause."""
        words = self.unit.inside(quote)
        at = words.start - self.unit.start
        report = next(incises(words.mask), None)
        if report is None:
            return ()
        if report.kind == "clitic" and report.pronoun and report.pronoun != "on":
            speaker = pronouns.pronoun(
                self.memory, self.unit, at, report.pronoun
            )  # nobody he names
        else:
            speaker = Reader(words, self.memory).speaker(report)
        return at + report.start, at + report.end, speaker

    def _somebody(self, report: Report) -> bool:
        """Whether a pronoun or a noun phrase is the subject: not «se relève d'un sinistre»."""
        if report.np is None:
            return report.kind == "clitic"
        return bool(_NOUN_PHRASE.match(self.unit.mask, report.np))

    def _says_that(self, report: Report, low: int) -> bool:
        """Whether a verb with a subject of its own stands right before «que “…”»."""
        return _is_said(self.unit, report) and bool(
            _THAT.fullmatch(self.unit.mask, report.end, low)
        )

    def _foretold(self, report: Report, first: Report) -> bool:
        """«X affirme que Y annoncerait “…”», «X dit que son mari a demandé “…”»: the words of X."""
        between = self.unit.mask[first.end : report.start]
        if _OF_HIS.search(between):
            return True
        verb = self.unit.mask[report.start : report.end]
        return is_foretold(verb) and bool(re.search(r"\bque\b|\bqu'", between))

    def _reaches(self, start: int, end: int) -> bool:
        return not re.search(r"(?<!\bM)(?<!\bMM)[.;!?]\s", self.unit.mask[start:end])

    def _introduced(self, low: int) -> bool:
        return bool(re.search(r"(?::|\bque|\bqu')\s?$", self.unit.mask[:low]))


_IN_SIGHT = 8
_I = re.compile(r"\b(?:je|moi|mon|ma|mes)\b|\b[jm]['’]", re.IGNORECASE)
_THAT = re.compile(r"(?:\s[^,;:.\ue020]{1,40})?\squ(?:e\s|')")
_OF_HIS = re.compile(r"\bque (?:son|sa|ses) [a-zà-ÿ -]{3,40} $")
_NOUN_PHRASE = re.compile(
    r"\s?(?:(?:aussi|encore|ainsi|également|de son côté|[a-zà-ÿ]{3,16}ment|\ue007\ue010*|"
    r"(?:à|sur|auprès de)\s(?:l')?[\ue000\ue001\ue004]\ue010*|"
    r"à l'[\ue000\ue001]\ue010*)\s){0,2}(?:(?i:le|la|les|une?|son|sa|ses|ce|cet|cette|ces|celui|"
    r"celle|des|"
    r"certaine?s|plusieurs|beaucoup|nombre|d'autres)\b|(?i:l')|(?:M\.|Mme|Me)\s|[A-ZÀ-Ý])"
)


def _adjoins(gap: str) -> bool:
    """Whether a quotation belongs to «pour X» before it: no verb of another in between."""
    return len(gap) < 110 and not re.search(r"[.;:]\s|\ue020", gap)
