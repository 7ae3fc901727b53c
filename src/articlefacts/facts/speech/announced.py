"""Who speaks in a quotation that a colon joins to its sentence: «X s'amuse: “…”», «À commencer par X : “…”»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articlefacts.facts.arguments import is_free
from articlefacts.facts.speech import pronouns, referents, speakers, stands
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.speech.verb_groups import verb_groups
from articlefacts.facts.view import Item
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


class Announced(Reporter):
    """Reads voices before a colon, in the quotations of one unit."""

    def _voice(
        self, quote: Quote, speaker: Item, start: int, end: int, rule: str, confidence: float
    ) -> Voice:
        at = self.unit.start
        return Voice(quote, speaker, at + start, at + end, f"quotation.{rule}", confidence)

    def _of(self, quote: Quote, speaker: Item, rule: str, confidence: float) -> Voice:
        """The voice of somebody named in the unit, his name the words that tell."""
        low, high = speaker.start - self.unit.start, speaker.end - self.unit.start
        return self._voice(quote, speaker, low, high, rule, confidence)

    def _announced(self, quote: Quote, low: int) -> Voice | None:
        """The subject of a sentence that a colon joins to the quotation: «X s'amuse: "…"»."""
        left = self.unit.mask[:low].rstrip()
        if not left.endswith(":"):
            return None
        heard = _ONE_OF_THEM.search(left) or _LISTENED.search(left)
        if heard and (speaker := self.unit.view.item_at(heard.end("at"))):
            return self._of(quote, speaker, "before", 0.7)
        if agent := _BY_SOMEBODY.search(left):
            person = referents.nominal(self.memory, self.unit, *agent.span("np"))
            if told := self._told_of(quote, person, *agent.span("np")):
                return told
        start = max((m.end() for m in re.finditer(r"(?<!\bM)[.;!?\ue021]\s", left)), default=0)
        asides = [m.span() for m in _ASIDE.finditer(left, start)]
        free = [
            i
            for i in self.unit.view.between(start, low, SPEAKERS)
            if is_free(self.unit.view, i)
            and not any(a <= i.start - self.unit.start < b for a, b in asides)
        ]
        if not free:
            return self._unnamed_announces(quote, start, low)
        if free[0].start - self.unit.start - start > 80:
            return None
        speaker = next((i for i in free if i.kind == "person"), free[0])
        at = speaker.start - self.unit.start
        return self._voice(quote, speaker, at, speaker.end - self.unit.start, "before", 0.7)

    def _unnamed_announces(self, quote: Quote, start: int, low: int) -> Voice | None:
        """Who opens a sentence before a colon by pronoun or noun: «Il reste optimiste: “…”», «Le maire s'emporte: “…”»."""
        mask = self.unit.mask
        if author := speakers.mouthpiece(self.unit.view, start, stands.main_end(mask, start, low)):
            return self._of(quote, author, "before", 0.7)
        opening = max((m.end() for m in re.finditer(r"[.;!?]\s", mask[:low])), default=0)
        if himself := HE.match(mask, opening):
            at = himself.end(1)
            person = pronouns.pronoun(self.memory, self.unit, at, himself[1].lower())
            return self._told_of(quote, person, himself.start(1), at)
        verb = next(reversed([*verb_groups(mask[start:low])]), None)
        head = NOUN_SUBJECT.fullmatch(mask, start, start + verb.at) if verb else None
        if head is None or verb is None or not stands.tells(mask[head.end() - 3 : low], verb):
            return None
        person = referents.nominal(self.memory, self.unit, *head.span("np"))
        return self._told_of(quote, person, *head.span("np"))

    def _told_of(self, quote: Quote, person: Item | None, start: int, end: int) -> Voice | None:
        if person is None or person.kind != "person":
            return None
        return self._voice(quote, person, start, end, "before", 0.6)


_NAMED_PERSON = (
    r"(?:(?:le|la|M\.|Mme|Me)\s|l')?(?:[a-zà-ÿœ'-]{2,24}\s){0,5}?(?P<at>)(?=\ue002)\ue002\ue010*+"
)
# «Les clubs grognent, à commencer par |X, président de Y : “…”»; «Il faut écouter |X parler du port : “…”».
_ONE_OF_THEM = re.compile(
    r"\b(?:(?:à commencer par|à l'image de|à l'instar de|telle?s? que)\s|"
    r"même\s[a-zà-ÿ]{3,20}(?:\sde\scloche)?\s(?:chez|pour|du côté d(?:e\s|u\s|')|de\s)|"
    r"(?:réponse|réaction|réplique|avis|constat|explication|verdict|commentaire|analyse|mot|"
    r"promesse|témoignage|diagnostic|conseil|credo)s?\sd(?:e\s|u\s|'))"
    rf"{_NAMED_PERSON}(?:\s?\([^()]{{1,60}}\)|,\s[^,;:.\ue020]{{1,80}}){{0,2}}"
    r"(?:,?\sest\s[^,;:.\ue020]{2,40})?\s?:$",
    re.IGNORECASE,
)
# «La rumeur a été balayée par |le dirigeant| : “…”»
_BY_SOMEBODY = re.compile(
    r"\b(?:est|sont|(?:a|ont|avait|avaient) été)\s(?:[a-zà-ÿ]{3,16}\s)?[a-zà-ÿ]{3,14}(?:é|i|u|t)e?s?\spar\s"
    r"(?P<np>(?:(?:le|la)\s|l')[a-zà-ÿ-]{4,24}(?:\s[a-zà-ÿ-]{4,20})?)\s?:$",
    re.IGNORECASE,
)
_LISTENED = re.compile(
    rf"\b(?:écouter|entendre|lire|croire)\s{_NAMED_PERSON}[^;:.\ue020\ue002]{{0,160}}\s?:$",
    re.IGNORECASE,
)
HE = re.compile(
    r"\s?(il|elle)\s(?!(?:y|faut|fallait|s'agi\w+|existe|convient|est (?:vrai|temps|clair)|"
    r"reste(?=\s(?:à|que|encore|des|une?|deux|trois|\ue008)))\b)",
    re.IGNORECASE,
)
# «Pourtant, |le patron déchu |avait prévenu»
NOUN_SUBJECT = re.compile(
    r"\s?(?:[^,;:.\ue000-\ue002]{2,50},\s)?(?P<np>(?:(?:le|la|cet?|cette)\s|l')[a-zà-ÿ-]{3,24}"
    r"(?:\s[^,;:.\ue000-\ue002\ue020]{1,60}?)?),?\s(?:(?:ne|se|y|en)\s|[ns]')?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]{1,60}\)|" + stands.MEANWHILE)
