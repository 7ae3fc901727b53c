"""Who says so: the source of a fact, in its own sentence.

«selon X» and «, a indiqué X» speak for their sentence, «X annonce que» for what follows,
a quotation for its speaker. The words of an unnamed source are its span: «une source proche».
"""

from __future__ import annotations

import re
from bisect import bisect_right

from articlefacts.facts.arguments import subject
from articlefacts.facts.rule import Article
from articlefacts.facts.speech import referents, speakers
from articlefacts.facts.speech.frame import Unit
from articlefacts.facts.speech.memory import Memory
from articlefacts.facts.speech.reporters import Reporter
from articlefacts.facts.speech.reports import Report
from articlefacts.facts.speech.scope import governing, one_clause, phrase
from articlefacts.facts.speech.speakers import SPEAKERS
from articlefacts.facts.view import Item, SentenceView
from articlefacts.lexicon.verbs import infinitives_of, tense_of
from articlefacts.models.facts import Source
from articlefacts.models.spans import Span


def read_source(article: Article, view: SentenceView, start: int, end: int) -> Source | None:
    """Read who says what a trigger at these offsets of the sentence's mask states."""
    low, high = view.start + start, view.start + end
    quote = article.frame.quote_at(low, high)
    if quote is not None and len(article.text[quote.inner_start : quote.inner_end].split()) > 3:
        voice = next((v for v in article.voices if v.quote == quote), None)
        return _of_item(voice.speaker) if voice else None
    unit = article.frame.unit_at(low)
    if unit is None:
        return None
    if person := _estimator(unit, low - unit.start, high - unit.start):
        return _of_item(person)
    before = bisect_right(article.spoken, unit.start, key=lambda spoken: spoken[0])
    memory = Memory(
        article.frame, {index: speaker for _, index, speaker in article.spoken[:before]}
    )
    reader = Reporter(unit, memory)
    for report in governing(reader, low - unit.start, high - unit.start):
        source = _source(reader, report)
        if source:
            return source
    return _unnamed(unit, low - unit.start)


def _estimator(unit: Unit, low: int, high: int) -> Item | None:
    """The person who values or expects: «X, gérant chez Y, qui valorise Z 3 M€»."""
    word = re.match(r"\w+", unit.mask[low:high])
    if not word or not infinitives_of(word.group()) & {
        "valoriser",
        "estimer",
        "évaluer",
        "chiffrer",
    }:
        return None
    if "participle" in tense_of(word.group()):
        return None
    if relative := re.search(r",\squi\s$", unit.mask[:low]):
        people = unit.view.between(max(0, relative.start() - 90), relative.start(), {"person"})
        return people[-1] if people else None
    found = subject(unit.view, low, {"person"})
    return found[0] if found else None


_DOCUMENT = re.compile(
    r"(?:(?:un|une|le|la|les|des|l'|ces|cette|ce|son|sa|ses|leurs?|plusieurs|deux|nos)\s?)?(?:derni(?:er|ère|ers|ères)\s|nouvel(?:le)?s?\s|récente?s?\s|"
    r"premi(?:er|ère|ers|ères)\s)?(?:données|chiffres|décision|enquêtes?|études?|rapports?|calculs?|estimations?|communiqué|classement|calendrier|article|"
    r"documents?|déclarations?|propos|presse|médias|sondages?|baromètres?|consensus|statistiques|comptes|note|informations?|confrères|"
    r"prévisions|projections|analyses?|bilan|texte|ordonnance|jugement|arrêt|site|avis|lettre|courrier|liste|index|"
    r"analystes|experts|observateurs|spécialistes|économistes|sources?|proches?|personnes?|responsables?|témoins?|initiés)\b",
    re.IGNORECASE,
)
_ANONYMOUS = re.compile(
    r"\b(?:sources?|proches?|personnes?|analystes|experts|observateurs|spécialistes|économistes|responsables|témoins?|initiés)\b",
    re.I,
)
# Whoever has seen a document does not say what it says.
_SEEN = re.compile(r"\b(?:consult|obten|vu|dévoil|révél|cit|relay)[a-zé]*\spar\b", re.IGNORECASE)


def _source(reader: Reporter, report: Report) -> Source | None:
    """Who speaks in a report clause: an entity, or the words for an unnamed source."""
    unit = reader.unit
    if report.np is None:
        item = reader.speaker(report) or _anybody(unit, report)
        if item is not None:
            return _of_item(item)
        return _anonymous_subject(unit, report)
    start, end = phrase(unit.mask, report)
    if re.match(r"(?:lui|elles?|eux)\b", unit.mask[start:end]):
        item = reader.speaker(report)
        return _of_item(item) if item else None
    document = _DOCUMENT.match(unit.mask, start, end)
    if document and _ANONYMOUS.search(document.group()):
        return _of_words(unit, start, end)
    item = speakers.named(unit.view, start, end)
    if document and (item is None or item.start - unit.start != start):
        seen = _SEEN.search(unit.mask, start, end)
        inside = unit.view.between(start, seen.start() if seen else end, SPEAKERS)
        return _of_item(inside[0]) if inside else _of_words(unit, start, end, whole=True)
    if item is None:
        item = referents.nominal(reader.memory, unit, start, end)
    if item is not None:
        return _of_item(item)
    return _of_words(unit, start, end) if _somebody(unit.mask[start:end]) else None


def _somebody(words: str) -> bool:
    return bool(
        re.match(r"(?:une?|des|plusieurs|l'|le|la|les|son|ses)\s?[a-zà-ÿ]", words, re.IGNORECASE)
    ) and not re.match(
        r"(?:l'âge|la loi|les (?:termes|modalités|conditions)|le cas|les cas|la taille|le niveau|le type|la région|le pays|leurs?|le lieu|la saison)\b",
        words,
        re.IGNORECASE,
    )


def _anybody(unit: Unit, report: Report) -> Item | None:
    """«À X, on dément»: the place or body that «on» stands for."""
    if not re.search(r"\bon\s(?:n'|ne\s)?$", unit.mask[: report.start], re.IGNORECASE):
        return None
    found = unit.view.between(0, report.start, SPEAKERS | {"place"})
    return found[-1] if found else None


_SOURCE_NP = re.compile(
    r"((?:une|des|plusieurs|deux|trois|les|la)\s(?:\w+\s)?(?:sources?|personnes?|analystes|proches)\b[^,;:]{0,60}?)\s$",
    re.IGNORECASE,
)
# «Les deux groupes disent»
_BOTH = re.compile(r"(?:^|[,;.]\s)\s?(les \ue008\ue010*+ [a-zà-ÿ-]{4,20})\s$", re.IGNORECASE)


def _anonymous_subject(unit: Unit, report: Report) -> Source | None:
    left = unit.mask[: report.start]
    match = _SOURCE_NP.search(left) or _BOTH.search(left)
    return _of_words(unit, match.start(1), match.end(1)) if match else None


_UNNAMED = re.compile(
    r"\bde (?P<who>(?:même )?sources?\s[a-zà-ÿ-]+(?:\s(?:du dossier|proches? du dossier))?)",
    re.IGNORECASE,
)


def _unnamed(unit: Unit, at: int) -> Source | None:
    """«De source proche du dossier»."""
    for match in _UNNAMED.finditer(unit.mask):
        low, high = sorted((match.start(), at))
        if one_clause(unit.mask, low, high):
            return _of_words(unit, match.start("who"), match.end("who"))
    return None


# Circumstances behind an unnamed source: «la presse locale cette semaine», «une source à l'AFP».
_TAIL = re.compile(
    r"\s(?:(?:ce|cette|le|en|dans|à l'|au|auprès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\s?(?:\ue007|\ue001|"
    r"début|fin|matin|soir|semaine|mois)|\ue007).*$"
)


def _of_item(item: Item) -> Source:
    ref = item.ref()
    return Source(start=ref.start, end=ref.end, text=ref.text, id=ref.id, name=ref.name)


def _of_words(unit: Unit, start: int, end: int, *, whole: bool = False) -> Source | None:
    text = unit.view.article
    tail = _TAIL.search(unit.mask, start, end)
    end = tail.start() if tail and not whole else end
    low, high = unit.start + start, unit.start + end
    while high > low and text[high - 1].isspace():
        high -= 1
    if high <= low:
        return None
    span = Span.of(text, low, high)
    return Source(start=span.start, end=span.end, text=span.text)
