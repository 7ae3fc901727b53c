"""Who speaks in a quotation that no report clause governs: by signature, subject or stand."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.arguments.lists import are_one
from articlefacts.facts.speech import pronouns, referents, speakers, stands
from articlefacts.facts.speech.announced import HE, NOUN_SUBJECT, Announced, Voice
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.speech.verb_groups import VerbGroup, verb_groups
from articlefacts.reading.model import Quote


class Implied(Announced):
    """Reads voices without a report clause, in the quotations of one unit."""

    def _beside(self, quote: Quote, low: int, high: int) -> Voice | None:
        """Who speaks by what stands right beside the words."""
        return (
            self._inserted(quote, low, high)
            or self._signed(quote, high)
            or self._judged(quote, low, high)
            or self._stands(quote, high)
        )

    def _stands(self, quote: Quote, high: int) -> Voice | None:
        """Who words his own stand: «X “condamne …”», «X est “très inquiet de …”», «“…”, pour X»."""
        if self._right_behind(high) is None:  # «X est “prêt à tout”, accuse Y»: Y says so
            said = stands.says_so(self.unit, quote) or stands.feels(self.unit, quote)
            if said is not None:
                return self._of(quote, said, "mixed", 0.65)
        viewer = stands.for_whom(self.unit, high)
        return self._of(quote, viewer, "according", 0.7) if viewer else None

    def _next_report(self, high: int) -> Report | None:
        """The first report clause behind a quotation whose subject is not before its verb."""
        return next((r for r in self.reports if r.start >= high and r.kind != "before"), None)

    def _right_behind(self, high: int) -> Report | None:
        """The report clause that follows a quotation at once: «“…”, |dit Y|»."""
        report = self._next_report(high)
        at_once = report and not re.search(r"\w", self.unit.mask[high : report.start])
        return report if at_once else None

    def _opened_for(self, quote: Quote, low: int) -> Voice | None:
        """The person for whom the sentence holds: «Pour la syndicaliste, … “…”»."""
        bounds = stands.opened_for(self.unit, low)
        viewer = referents.nominal(self.memory, self.unit, *bounds) if bounds else None
        if bounds is None or viewer is None or viewer.kind != "person":
            return None
        return self._voice(quote, viewer, *bounds, "according", 0.6)

    def _judged(self, quote: Quote, low: int, high: int) -> Voice | None:
        """The agent of a passive: «jugé “…” par X», «présenté par X comme “…”»."""
        verb = _JUDGED.search(self.unit.mask, max(low - 160, 0), low)
        if verb is None:
            return None
        after = _AGENT.match(self.unit.mask, high) if verb["by"] is None else verb
        item = self.unit.view.item_at(after.end("np")) if after else None
        if after is None or item is None:
            return None
        at = item.start - self.unit.start
        speaker = speakers.named(self.unit.view, after.start("np"), item.end - self.unit.start)
        return self._voice(quote, speaker, at, at + 1, "agent", 0.8) if speaker else None

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

    def _subject_voice(self, quote: Quote, low: int) -> Voice | None:
        """A person who does something with the words: «M. X n'exclut pas “…”»."""
        left = self.unit.mask[:low]
        if not left.strip():
            return None
        clause = re.split(r"[,;:.]\s|\b(?:que|qui|où|et|mais)\s|qu'", left)[-1]
        verb = next(verb_groups(clause), None)
        if stands.is_of_another(self.unit, quote, clause, verb):
            return None
        if himself := HE.match(clause):
            at = low - len(clause) + himself.end(1)
            person = pronouns.pronoun(self.memory, self.unit, at, himself[1].lower())
            if person and person.kind == "person":
                return self._voice(quote, person, at - len(himself[1]), at, "mixed", 0.6)
        at = low - len(clause) + verb.at if verb else 0
        if verb and (body := stands.wills(self.unit, verb, at)):
            return self._of(quote, body, "mixed", 0.6)
        if verb and (found := self._called_wills(quote, low - len(clause), at, verb)):
            return found
        return self._doer(quote, low, at if verb else None)

    def _doer(self, quote: Quote, low: int, at: int | None) -> Voice | None:
        """The one person who is the subject of a verb, or free before the words where none stands."""
        doer = subject(self.unit.view, at, SPEAKERS) if at is not None else ()
        people = [
            i
            for i in doer or self.unit.view.between(0, low, {"person"})
            if i.kind == "person"
            and not _ONE_AMONG.search(self.unit.mask, 0, i.start - self.unit.start)
        ]
        free = people if doer else [i for i in people if is_free(self.unit.view, i)]
        if not are_one(free):
            return None
        end = free[0].end - self.unit.start
        return self._voice(quote, free[0], free[0].start - self.unit.start, end, "mixed", 0.6)

    def _called_wills(self, quote: Quote, low: int, at: int, verb: VerbGroup) -> Voice | None:
        """The body that a noun means and that wants what is quoted: «Le constructeur vise “…”»."""
        head = NOUN_SUBJECT.fullmatch(self.unit.mask, low, at)
        if head is None or not stands.is_will(verb):
            return None
        body = referents.nominal(self.memory, self.unit, *head.span("np"))
        if body is None or body.kind == "person":
            return None
        return self._voice(quote, body, *head.span("np"), "mixed", 0.6)

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


# «ces élus, |dont le sénateur X|, réclament»: all of them do, not he.
_ONE_AMONG = re.compile(
    r"\b(?:dont|parmi (?:lesquels|lesquelles|eux|elles))\s[^,;:.\ue002\ue020]{0,90}$"
)
_NAMED = (
    r"(?P<np>(?:(?:le|la|les|M\.|Mme|Me)\s|l')?(?:[a-zà-ÿœ'-]{1,24}\s){0,5})"
    r"(?=[\ue000-\ue002]\ue010*+)"
)
_JUDGED = re.compile(
    (
        r"\b(?:qualifi|présent|décri|dépein|jug|dénonc|tax|trait|considér|salu|critiqu|accueill|"
        r"perç|estim)(?:é|t|u|i)e?s?\s(?:[a-zà-ÿ]{3,20}ment\s)?(?:(?P<by>par)\s"
    )
    + _NAMED
    + r"[\ue000-\ue002]\ue010*+[^,;:.\ue020]{0,40}|comme\s|d(?:e\s|'))?$",
    re.IGNORECASE,
)
_AGENT = re.compile(r"\s(?:mais\s)?par\s" + _NAMED, re.IGNORECASE)
_DASH = re.compile(r"\s[-–—]\s")
# «Dans l'optique de “…”, |X», «Soucieux de “…” dans le pays, |X».
_FRONT = re.compile(
    r"\s?(?:dans|afin|pour|en vue|soucieu(?:x|se)|désireu(?:x|se)|faute|face|devant|après|avec|"
    r"au lieu|loin|jugeant|déterminée?|[a-zà-ÿ]{2,20}ant)\b[^.;:,\ue000-\ue004]{0,50}",
    re.IGNORECASE,
)
_BEHIND_FRONT = re.compile(r"(?:\s[^,.;:\ue002\ue020]{1,50})?,\s(?:(?:M\.|Mme|Me) )?(?=\ue002)")
_SIGNATURE = re.compile(
    r"[ .,]{0,2}(?:\((?:M\. |Mme |Me )?(?=\ue002\ue010*+\s?[,)])|"
    r"[-–—]\s(?:M\. |Mme |Me )?(?=\ue002\ue010*+\s?(?:,|$)))"
)
