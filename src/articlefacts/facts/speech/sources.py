"""Who says so: the source of a fact, in its own sentence or in one that takes it up.

«selon X» and «, a indiqué X» speak for their sentence, «X annonce que» for what follows, a quotation
for its speaker, «C'est ce qu'a annoncé X» for the sentence before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from operator import itemgetter

from articlefacts.facts.arguments import subject
from articlefacts.facts.rule import Article
from articlefacts.facts.speech import referents, speakers
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import LOOKED_BACK, Memory
from articlefacts.facts.speech.report import Report
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.scope import background, governing, phrase
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.speech.taken_up import attributing
from articlefacts.facts.speech.unnamed import (
    ANONYMOUS,
    DOCUMENT,
    SEEN,
    is_somebody,
    of_source,
    of_words,
    subject_words,
)
from articlefacts.facts.speech.verb_groups import verb_groups
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lexicon.verbs import infinitives_of, tense_of
from articlefacts.models.facts import Source


def read_source(article: Article, view: SentenceView, start: int, end: int) -> Source | None:
    """Read who says what a trigger at these offsets of the sentence's mask states."""
    low, high = view.start + start, view.start + end
    quote = article.frame.quote_at(low, high)
    if quote is not None and len(article.text[quote.inner_start : quote.inner_end].split()) > 3:
        voice = next((v for v in article.voices if v.quote == quote), None)
        return of_item(voice.speaker) if voice else None
    unit = article.frame.unit_at(low)
    if unit is None:
        return None
    low, high = low - unit.start, high - unit.start
    if person := _estimator(unit, low, high):
        return of_item(person)
    reader = Reporter(unit, _memory(article, unit))
    compared = unit.mask.startswith("contre ", low)  # «contre 3 M€ un an plus tôt» is known
    for report in governing(reader, low, high):
        if compared and report.kind == "before":
            continue
        source = _source(reader, report)
        if source:
            return source
    if found := of_source(unit, low):
        return found
    return None if compared else _expecting(unit, low) or _taken_up(article, unit, low)


# «|la |filiale de Y», «|son |partenaire»: what the reader is supposed to know.
_GIVEN = re.compile(r"\b(?:la|le|les|sa|son|ses|leurs?)\s$|\bl'$", re.IGNORECASE)


def _memory(article: Article, unit: Unit) -> Memory:
    """Who had spoken before a unit."""
    earliest = article.frame.units[max(unit.index - LOOKED_BACK, 0)].start
    first = bisect_left(article.spoken, earliest, key=_END)
    before = bisect_right(article.spoken, unit.start, first, key=_END)
    spoken = article.spoken[first:before]
    return Memory(article.frame, {index: speaker for _, index, speaker in spoken})


_END = itemgetter(0)


_ESTIMATING = frozenset({"valoriser", "estimer", "évaluer", "chiffrer"})
_EXPECTING = frozenset(
    {
        "tabler",
        "attendre",
        "espérer",
        "escompter",
        "anticiper",
        "prévoir",
        "projeter",
        "viser",
        "maintenir",
    }
)


def _estimator(unit: Unit, low: int, high: int) -> Item | None:
    """The person who values: «X, gérant chez Y, qui valorise Z 3 M€»."""
    word = re.match(r"\w+", unit.mask[low:high])
    if not word or not infinitives_of(word.group()) & _ESTIMATING:
        return None
    if "participle" in tense_of(word.group()):
        return None
    return _person_of(unit, low)


def _person_of(unit: Unit, at: int) -> Item | None:
    """The person who is the subject of the verb at an offset."""
    if relative := re.search(r",\squi\s$", unit.mask[:at]):
        people = unit.view.between(max(0, relative.start() - 90), relative.start(), {"person"})
        return people[-1] if people else None
    found = subject(unit.view, at, {"person"})
    return found[0] if found else None


def _expecting(unit: Unit, low: int) -> Source | None:
    """The person who expects it: «Sa présidente, X, table sur des ventes de 3 M€»."""
    clause = re.split(r"[;:.?!]\s", unit.mask[:low])[-1]
    verb = next(verb_groups(clause[-90:]), None)
    if verb is None or not verb.verbs & _EXPECTING:
        return None
    person = _person_of(unit, low - len(clause[-90:]) + verb.at)
    return of_item(person) if person else None


def _taken_up(article: Article, unit: Unit, low: int) -> Source | None:
    """Who says what the unit states, where the next sentence tells: «C'est ce qu'a annoncé X»."""
    units = article.frame.units
    if (
        unit.index + 1 >= len(units)
        or background(unit.mask[:low])
        or _GIVEN.search(unit.mask, max(low - 8, 0), low)
    ):
        return None
    following = units[unit.index + 1]
    at = attributing(following) if following.zone == unit.zone else None
    if at is None or following.quotes:
        return None
    start, end = speakers.subject_phrase(following.mask, at)
    return _of_phrase(Reporter(following, _memory(article, following)), start, end)


def _source(reader: Reporter, report: Report) -> Source | None:
    """Who speaks in a report clause: an entity, or the words for an unnamed source."""
    unit = reader.unit
    if informant := _informant(unit.mask, report):
        return _told_by(reader, *speakers.criterion_phrase(unit.mask, informant))
    if report.np is None:
        item, words = reader.speaker(report) or _anybody(unit, report), subject_words(unit, report)
        return _worded(item, words) if item is not None else words
    start, end = phrase(unit.mask, report)
    if re.match(r"(?:lui|elles?|eux)\b", unit.mask[start:end]):
        item = reader.speaker(report)
        return of_item(item) if item else None
    if report.pronoun == "on":
        item = reader.speaker(report)
        return of_item(item) if item else None
    return _of_phrase(reader, start, end, criterion=report.kind == "according")


def _of_phrase(reader: Reporter, start: int, end: int, *, criterion: bool = False) -> Source | None:
    """The source that a noun phrase names, or its words; behind «selon» it may be a criterion."""
    unit = reader.unit
    document = DOCUMENT.match(unit.mask, start, end)
    if document and ANONYMOUS.search(document.group()):
        return of_words(unit, start, end)
    item = speakers.named(unit.view, start, end)
    if document and (item is None or item.start - unit.start != start):
        seen = SEEN.search(unit.mask, start, end)
        inside = unit.view.between(start, seen.start() if seen else end, SPEAKERS)
        return of_item(inside[0]) if inside else of_words(unit, start, end, whole=True)
    if item is not None:
        return of_item(item)
    words = (
        of_words(unit, start, end)
        if is_somebody(unit.mask[start:end], criterion=criterion)
        else None
    )
    item = referents.nominal(reader.memory, unit, start, end)
    return _worded(item, words) if item is not None else words


def _told_by(reader: Reporter, start: int, end: int) -> Source | None:
    """Who told it: «auprès de |X|», «au |greffe du tribunal de Z|», «de |source syndicale|»."""
    if found := _of_phrase(reader, start, end):
        return found
    inside = reader.unit.view.between(start, end, SPEAKERS)
    return of_item(inside[0]) if inside else of_words(reader.unit, start, end)


# «a-t-on appris mardi |auprès de |la direction», «a appris l'AFP |de |source syndicale», «apprend-on |dans |Les Échos».
_FROM = re.compile(
    r"[^.;:,\ue020]{0,60}?\s(?:auprès d(?:e |u |es |')|de (?=(?:même )?sources?\b)|"
    r"d'(?=une source)|par (?=un|la|le)|dans (?=un|une|le|la|les|\ue000|\ue001)|"
    r"(?:à l'issue d'une |en )?(?:au|à la|à l'|aux|chez)(?<!\sen)\s?(?=greffe|parquet|tribunal|"
    r"préfecture|mairie|siège|direction|\ue000|\ue001))",
    re.IGNORECASE,
)
_LEARNT = re.compile(r"\bappr(?:is|end|enait)\b|\b(?:lire|lit)\b", re.IGNORECASE)


def _informant(mask: str, report: Report) -> int | None:
    """Where those are named from whom somebody learnt it."""
    if report.kind not in ("clitic", "inverted") or not _LEARNT.search(
        mask[report.start : report.end]
    ):
        return None
    match = _FROM.match(mask, report.end)
    return match.end() if match else None


def _anybody(unit: Unit, report: Report) -> Item | None:
    """«À X, on dément»: the place or body that «on» stands for."""
    if not re.search(r"\bon\s(?:n'|ne\s)?$", unit.mask[: report.start], re.IGNORECASE):
        return None
    found = unit.view.between(0, report.start, SPEAKERS | {"place"})
    return found[-1] if found else None


def _worded(item: Item, words: Source | None) -> Source:
    """Whom «la direction» means, under the words that the unit has for it."""
    source = of_item(item)
    return words.model_copy(update={"id": source.id, "name": source.name}) if words else source


def of_item(item: Item) -> Source:
    """An entity as a source, at these characters."""
    ref = item.ref()
    return Source(start=ref.start, end=ref.end, text=ref.text, id=ref.id, name=ref.name)
