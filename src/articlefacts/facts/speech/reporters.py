"""Who speaks in a report clause: by name, noun, pronoun, or as the subject of its verb."""

from __future__ import annotations

import re

from articlefacts.facts.arguments import is_free, subject
from articlefacts.facts.offices.title_heads import HEAD
from articlefacts.facts.speech import pronouns, referents, speakers, stand_ins
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.view import LATTER, QUOTE_FILLER, Item
from articlefacts.lazy import lazy
from articlefacts.lexicon.verbs import tense_of


class Reporter:
    """Tells who speaks in the report clauses of one unit."""

    def __init__(self, unit: Unit, memory: Memory) -> None:
        self.unit = unit
        self.memory = memory
        self.reports = unit.reports

    def speaker(self, report: Report) -> Item | None:
        """Who speaks in a report clause; None for nobody named."""
        view, memory = self.unit.view, self.memory
        if report.kind == "clitic" and report.pronoun != "on":
            return self._himself(report)
        if report.pronoun in _RELATIVES:
            return self._antecedent(report.start)
        if report.kind == "according" and report.np is None:
            he = pronouns.pronoun(memory, self.unit, report.start, report.pronoun or "il")
            return he if he and (he.kind == "person" or report.pronoun == "ses") else None
        if report.pronoun == "on":
            return speakers.inmates(view, report.end) or self._read_in(report.end)
        if report.np is not None:
            phrase = (
                speakers.criterion_phrase if report.kind == "according" else speakers.subject_phrase
            )
            start, end = phrase(self.unit.mask, report.np)
            if himself := re.match(r"(lui|elle|eux|elles)\b", self.unit.mask[start:end]):
                return pronouns.pronoun(memory, self.unit, report.start, himself[1])
            if last := _LATTER_SAYS.match(self.unit.mask, start):
                return pronouns.latter(memory, self.unit, report.start, last[0])
            found = speakers.named(view, start, end) or speakers.mouthpiece(view, start, end)
            if found is not None:
                return stand_ins.settled(memory, self.unit, found)
            return referents.nominal(memory, self.unit, start, end)
        return self.subject_of(report.start)

    def _read_in(self, at: int) -> Item | None:
        """Whose words one reads in a piece of writing: «peut-on lire dans le communiqué»."""
        match = _READ_IN.match(self.unit.mask, at)
        if match is None or not stand_ins.is_document(match["what"]):
            return None
        return stand_ins.author(self.memory, self.unit, at, match["what"])

    def _himself(self, report: Report) -> Item | None:
        """Who «a-t-il ajouté» is: who spoke before in the same sentence, else by the text before."""
        earlier = [r for r in self.reports if r.end < report.start and r.kind != "clitic"]
        inverted = [r for r in earlier if r.kind == "inverted" and r.np is not None]
        if inverted and self.unit.mask[: inverted[-1].start].rstrip(" ,").endswith(QUOTE_FILLER):
            return self.speaker(inverted[-1])
        said = self.speaker(earlier[0]) if earlier and earlier[0].np is not None else None
        if said is not None and said.kind == "person":
            return said
        return pronouns.pronoun(self.memory, self.unit, report.end, report.pronoun or "il")

    def _antecedent(self, at: int) -> Item | None:
        """Whom «, selon lequel» takes up: who spoke in «“…”, a dit le maire, pour qui “…”»."""
        behind = [r for r in self.reports if r.end < at and r.kind == "inverted" and r.np]
        if behind and one_sentence(self.unit.mask[behind[-1].end : at]):
            return self.speaker(behind[-1])
        near = self.unit.view.between(max(at - 120, 0), at, SPEAKERS)
        return next((i for i in reversed(near) if i.kind == "person"), near[-1] if near else None)

    def subject_of(self, at: int) -> Item | None:
        """The subject of the verb at an offset, by name, noun or pronoun."""
        left = self.unit.mask[:at]
        if match := re.search(
            r"\b(ils?|elles?)\s(?:(?:ne|se|y|en|lui|leur|les?|la|nous|vous|me)\s)?$",
            left,
            re.IGNORECASE,
        ):
            return pronouns.pronoun(self.memory, self.unit, match.end(1), match[1].lower())
        if (pointed := _LATTER.search(left)) and (last := self._latter(pointed)):
            return last
        if joined := self._joined(at):
            return joined
        if _ONE.search(left):
            house = _HOUSE.match(left)
            return self.unit.view.item_at(house.end()) if house else None
        if office := _OFFICE_WHO.search(left):
            who = referents.nominal(self.memory, self.unit, office.start("np"), office.end("np"))
            return who if who and who.kind == "person" else None
        found = subject(self.unit.view, at, SPEAKERS)
        if found and (member := speakers.member(self.unit.view, found[0])):
            return referents.nominal(self.memory, self.unit, *member)
        if found:
            return self._mouth(found, at) or _person_first(found)
        return self._loose(left, at)

    def _latter(self, pointed: re.Match[str]) -> Item | None:
        """The person named last: «Y a reçu X. |Celui-ci estime que»."""
        return pronouns.latter(self.memory, self.unit, pointed.start(1), pointed[1])

    def _loose(self, left: str, at: int) -> Item | None:
        """The subject of a verb that no clause gives: «X interrogé par Y a dit», «Dénonçant “…”, X»."""
        if asked := _ASKED.search(left):
            return self.unit.view.item_at(asked.start())
        gerund = tense_of(_VERB.match(self.unit.mask, at)[0]) == {"gerund"}  # type: ignore[index]
        if _OPENS.fullmatch(left) and gerund:
            return self._behind(at)
        if left.endswith(", ") and (first := self._first()):
            return first
        if re.search(r"(?:\bet|\btout en|\ben)\s$|,\s$(?<!\bque)", left) and (
            not left.endswith(", ") or gerund
        ):
            earlier = [r for r in self.reports if r.start < at]
            if earlier:
                return self.speaker(earlier[-1])
            free = [
                i for i in self.unit.view.between(0, at, SPEAKERS) if is_free(self.unit.view, i)
            ]
            return free[0] if free else self._he(at)
        match = re.search(
            r"(?:^|[,;:.]\s|\b(?:que|mais|et)\s|\bqu')((?:le|la|l'|les|son|"
            r"sa|une?|ce|cet|cette)\s?[^,;:.\ue020]{3,120})(?:,\s(?:qui|dont|interrogée?|invitée?|jointe?|citée?|"
            r"contactée?|lui|elle|[a-zà-ÿ]{2,14}(?:é|i|u)e?|âgée?)\b[^;:.\ue020\ue002]{0,220},)?\s$",
            left,
            re.I,
        )
        if match:
            author = speakers.mouthpiece(self.unit.view, *match.span(1))
            return author or referents.nominal(self.memory, self.unit, *match.span(1))
        return None

    def _he(self, at: int) -> Item | None:
        """Whom the pronoun is that a participle goes on: «Il a plaidé l'apaisement, en affirmant que»."""
        he = _OWN_CLAUSE.match(self.unit.mask, 0, at)
        return pronouns.pronoun(self.memory, self.unit, he.end(1), he[1].lower()) if he else None

    def _mouth(self, bodies: tuple[Item, ...], at: int) -> Item | None:
        """Through whom a body speaks: «X, par la voix de son président, N, |a déploré»."""
        low = bodies[-1].end - self.unit.start
        match = _BY_MOUTH.search(self.unit.mask, low, at)
        return self.unit.view.item_at(match.end()) if match else None

    def _joined(self, at: int) -> Item | None:
        """The speaker of an inverted clause that a participle continues: «, a dit X, |qualifiant Y de “…”»."""
        left = self.unit.mask[:at]
        gerund = tense_of(self.unit.mask[at:].split(" ", 1)[0]) == {"gerund"}
        earlier = [r for r in self.reports if r.end <= at and r.kind == "inverted" and r.np]
        if not gerund or not earlier or not _GOES_ON.search(left):
            return None
        if not one_sentence(self.unit.mask[earlier[-1].end : at]):
            return None
        return self.speaker(earlier[-1])

    def _behind(self, at: int) -> Item | None:
        """The subject behind a participle: «Dénonçant “…”, X a quitté la salle»."""
        match = _SUBJECT_NEXT.search(self.unit.mask, at)
        if match is None:
            return None
        if _OF.search(self.unit.mask, match.start(), match.end()):
            return referents.nominal(self.memory, self.unit, match.start() + 2, match.end())
        return self.unit.view.item_at(match.end())

    def _first(self) -> Item | None:
        """The name that opens the unit, an apposition behind it: «X, maire de Y, …»."""
        match = re.match(
            r"(?:(?:le|la|l'|M\.|Mme|Me)\s?)?(?:[a-zà-ÿœ-]+\s){0,3}(?=[\ue000-\ue002]\ue010*,)",
            self.unit.mask,
            re.I,
        )
        return self.unit.view.item_at(match.end()) if match else None


_READ_IN = re.compile(
    r"\s(?:dans|sur|à|de|d'|en tête de)\s?(?:une?|le|la|l'|ce|cet|cette|son|sa)\s?"
    r"(?:[a-zà-ÿ]{4,9}\s)?(?P<what>[a-zà-ÿ]{4,14})",
    re.IGNORECASE,
)


def one_sentence(words: str) -> bool:
    """Whether no full stop or colon parts a stretch."""
    return not re.search(r"[.;:!?]\s", words)


# «|Le patron de X|, qui dit», «celles de |la cheffe de X| qui dit»: he does, not X.
_OFFICE_WHO = lazy(
    r"(?:^|[,;:.]\s|\b(?:et|que|mais|de|à|par|selon|pour)\s)\s?(?P<np>(?:(?:le|la|son|sa)\s|"
    rf"l')(?:[a-zà-ÿ-]+\s)?{HEAD}\s[^,;:.\ue000-\ue003\ue020]{{0,40}}?"
    r"\b(?:de|du|des|d')\s?(?:(?:la|le|les)\s|l')?[\ue000\ue001]\ue010*),?\squi\s(?:(?:se|en|y|"
    r"ne)\s|[sn]')?$",
    re.IGNORECASE,
)
_LATTER = re.compile(
    rf"\b({LATTER}),?\s(?:(?:ne|se|y|en|lui|leur)\s|[sn]')?$",
    re.IGNORECASE,
)
# «“…”, a assuré |celle-ci| à la presse»
_LATTER_SAYS = re.compile(rf"(?:{LATTER})(?!\w)", re.IGNORECASE)
# «X interrogé par Y |a déclaré»
_ASKED = re.compile(
    r"[\ue000-\ue002]\ue010*+\s(?:interrog|joint|contact|cit|invit|sollicit|questionn|"
    r"interview)(?:é|)e?s?\s(?:par|sur|à|au|dans|ce|hier|mardi|\ue007)[^,;:.\ue020]{1,60}\s$",
    re.IGNORECASE,
)
# «|Chez X|, on assure que», «|À la Y|, un peu déçue, on confie»
_ONE = re.compile(r"(?:^|[,.;:]\s|\b(?:et|mais)\s)on\s(?:(?:ne|se|y|en)\s|[ns]')?$", re.IGNORECASE)
_HOUSE = re.compile(
    r"\s?(?:(?:et|mais)\s)?(?:chez|à|au|du côté d(?:e|u)|au sein d(?:e|u)|dans l'entourage d(?:e|u)|"
    r"à la (?:direction|tête) d(?:e|u))\s?(?:la\s|l'|les\s|d')?(?=[\ue000\ue001])",
    re.IGNORECASE,
)
_VERB = re.compile(r"[\w'-]{0,24}")
_BY_MOUTH = re.compile(
    r"\b(?:par (?:la (?:voix|bouche|plume)|l'intermédiaire|l'entremise|le truchement) d|"
    r"représentée? par )(?:[^.;:\ue020\ue002]{0,60}?)(?=\ue002)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:,\s|\s(?:tout\s)?en\s)$", re.IGNORECASE)
_OWN_CLAUSE = re.compile(r"(?:[^,;:.]{0,120},)?\s?(ils?|elles?)\s[^;:.]{1,160}$", re.IGNORECASE)
_RELATIVES = frozenset({"lequel", "laquelle", "qui"})
_OPENS = re.compile(r"\W*(?:(?:tout )?en |lui |elle )?", re.IGNORECASE)
_SUBJECT_NEXT = re.compile(
    r",\s(?:(?:le |la |l'|M\. |Mme |Me )(?:[a-zà-ÿœ'-]+ ){0,6}?)?(?=[\ue000-\ue002])"
)
_OF = re.compile(r"\b(?:de|du|des|d'|à|au|aux)\s?(?:(?:la|le|les|l')\s?)?$", re.IGNORECASE)


def _person_first(items: tuple[Item, ...]) -> Item:
    return next((i for i in items if i.kind == "person"), items[0])
