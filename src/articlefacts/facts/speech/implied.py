"""Who speaks in a quotation that no report clause governs: by signature, subject, colon, or the words before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.speech import referents, speakers
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.speech.verb_groups import VerbGroup, tenses_of, verb_groups
from articlefacts.facts.view import Item
from articlefacts.lexicon.verbs import FINITE
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


class Implied(Reporter):
    """Reads voices without a report clause, in the quotations of one unit."""

    def _voice(
        self, quote: Quote, speaker: Item, start: int, end: int, rule: str, confidence: float
    ) -> Voice:
        at = self.unit.start
        return Voice(quote, speaker, at + start, at + end, f"quotation.{rule}", confidence)

    def _beside(self, quote: Quote, low: int, high: int) -> Voice | None:
        """Who speaks by what stands right beside the words."""
        return (
            self._inserted(quote, low, high)
            or self._signed(quote, high)
            or self._judged(quote, low, high)
        )

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
        if not left.strip() or _PASSIVE.search(left):
            return None
        clause = re.split(r"[,;:.]\s|\b(?:que|qui|où|et|mais)\s|qu'", left)[-1]
        verb = next(verb_groups(clause), None)
        if self._said_of_it(quote, clause, verb):
            return None
        if himself := _HE.match(clause):
            at = low - len(clause) + himself.end(1)
            person = referents.pronoun(self.memory, self.unit, at, himself[1].lower())
            if person and person.kind == "person":
                return self._voice(quote, person, at - len(himself[1]), at, "mixed", 0.6)
        doer = subject(self.unit.view, low - len(clause) + verb.at, SPEAKERS) if verb else ()
        people = [
            i for i in doer or self.unit.view.between(0, low, {"person"}) if i.kind == "person"
        ]
        free = people if doer else [i for i in people if is_free(self.unit.view, i)]
        if len({i.entity.id for i in free if i.entity}) != 1:
            return None
        end = free[0].end - self.unit.start
        return self._voice(quote, free[0], free[0].start - self.unit.start, end, "mixed", 0.6)

    def _said_of_it(self, quote: Quote, clause: str, verb: VerbGroup | None) -> bool:
        """Whether the words say something of the subject before them: «X “a toujours menti”»."""
        if verb is not None:
            return bool(_IS.search(clause))
        words = re.match(
            _CLITICS + r"([a-zà-ÿœ]{1,24})",
            self.unit.view.article[quote.inner_start : quote.inner_end],
        )
        return bool(clause.strip() and words and tenses_of(words[1]) & {*FINITE})

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
            if himself := _HE.match(other.mask):
                at = himself.end(1)
                return referents.pronoun(self.memory, other, at, himself[1].lower())
            if self.unit.view.items or _STRANGER.match(other.mask):
                return None
        return None

    def _topic(self, other: Unit, people: list[Item]) -> Item | None:
        """The person whom the sentence before is about."""
        if not self.unit.spoken():
            return None
        alone = len({i.entity.id for i in people if i.entity}) == 1
        return next((i for i in people if alone or is_free(other.view, i)), None)


def _is_long(unit: Unit, quote: Quote) -> bool:
    return len(unit.view.article[quote.inner_start : quote.inner_end].split()) > _PHRASE


_GOES_ON = re.compile(
    r"(?:\W*\b(?:et|mais|or|car|puis|ainsi|enfin|donc|cette|cet|ce|ces|une?|d|de|"
    r"[a-zà-ÿ]+er)\b){0,3}[\W]*",
    re.IGNORECASE,
)
# «…», s'amuse le voisin
_SOMEBODY_ELSE = re.compile(r"\s?,?\s[a-zà-ÿ' -]{2,30} (?:(?:le|la|les|une?|son|sa)\s|l')")
_HE = re.compile(
    r"\s?(il|elle)\s(?!(?:y|faut|fallait|s'agi\w+|existe|convient|est (?:vrai|temps|clair)|"
    r"reste)\b)",
    re.IGNORECASE,
)
# Shorter words in marks are a label as often as a quotation.
_PHRASE = 5
# «Et plusieurs élus de renchérir»
_TELLS = re.compile(
    r"\b(?:et|mais)\s[^,]{3,60}\sd(?:e |')(?:s')?[a-zà-ÿ]+(?:er|ir|re)\b", re.IGNORECASE
)
# «Un cadre du parti va plus loin. “…”»: words of somebody unnamed.
_STRANGER = re.compile(r"\s?(?:un|une|des|plusieurs|certaine?s|d'autres)\s[a-zà-ÿ]", re.IGNORECASE)
_IS = re.compile(
    r"\b(?:est|sont|était|étaient|sera|seront|serait|seraient|été)\s(?:[a-zà-ÿ]{2,20}\s)?$",
    re.IGNORECASE,
)
_CLITICS = r"(?:(?:ne|se|y|en|le|la|les|lui)\s|[nslm]['’])*"
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
_ASIDE = re.compile(r"\([^()]{1,60}\)")
_SIGNATURE = re.compile(r"[ .,]{0,2}\((?:M\. |Mme |Me )?(?=\ue002\ue010*+\s?[,)])")
_PASSIVE = re.compile(
    r"\b(?:est|sont|a été|ont été|était|étaient|sera|être)\s(?:\w+\s)?(?:accus|poursuiv|condamn|"
    r"soupçonn|qualifi|jug|mis|appel|surnomm|baptis|nomm|consid)\w*[^,]{0,60}$",
    re.IGNORECASE,
)
