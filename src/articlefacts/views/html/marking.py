"""The article's text in pieces: each knows what it is and which facts rest on it.

Evidence, mentions, values, triggers and arguments overlap freely, so the text is cut at every
border; a piece is then wholly inside or outside of each of them and nothing needs nesting.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Entity
from articlefacts.models.spans import Span
from articlefacts.views import slots
from articlefacts.views.html.escaping import text_of
from articlefacts.views.html.wording import KINDS, title_of, value_of


@dataclass(frozen=True, slots=True)
class _Layer:
    """A stretch of the text and what it adds to the pieces inside it.

    ``facts`` maps an attribute (e: evidence, a: argument, t: trigger) to a fact's number.
    """

    start: int
    end: int
    kind: str = ""
    title: str = ""
    role: str = ""
    fact: int = 0


def marked_text(article: ArticleFacts, prefix: str) -> str:
    """Return the article as HTML: spans, an anchor before and a number after each fact's words."""
    size = len(article.text)
    layers = [layer for layer in _layers(article) if 0 <= layer.start < layer.end <= size]
    starts, ends = defaultdict(list), defaultdict(list)
    for layer in layers:
        starts[layer.start].append(layer)
        ends[layer.end].append(layer)
    anchors, notes = _anchors(article, prefix), _notes(article, prefix)
    borders = sorted({0, size, *starts, *ends, *anchors, *notes})
    active: dict[_Layer, None] = {}
    out: list[str] = []
    for border, following in zip(borders, [*borders[1:], size], strict=True):
        for layer in ends[border]:
            active.pop(layer, None)
        active.update(dict.fromkeys(starts[border]))
        out += notes.get(border, [])
        out += anchors.get(border, [])
        if border < following:
            out.append(_piece(article.text, border, following, list(active)))
    return "".join(out)


def _piece(text: str, start: int, end: int, layers: list[_Layer]) -> str:
    words = text_of(text[start:end])
    if not layers:
        return words
    kinds = [layer for layer in layers if layer.kind]
    # The shortest is the most telling: a place inside the name of a company's article.
    shown = min(kinds, key=lambda layer: layer.end - layer.start, default=None)
    attributes = ""
    if shown:
        edges = " from" * (shown.start == start) + " to" * (shown.end == end)
        attributes = f' class="{shown.kind}{edges}" title="{text_of(shown.title)}"'
    for role in ("e", "a", "t"):
        facts = dict.fromkeys(layer.fact for layer in layers if layer.role == role)
        if facts:
            attributes += f' data-{role}="{" ".join(map(str, facts))}"'
    return f"<span{attributes}>{words}</span>"


def _layers(article: ArticleFacts) -> Iterator[_Layer]:
    for entity in article.entities:
        for mention in entity.mentions:
            kind = entity.type if mention.kind == "name" else f"{entity.type} light"
            yield _Layer(mention.start, mention.end, kind, _entity_title(entity))
    for kind in ("amount", "percentage", "date"):
        values: tuple[Span, ...] = getattr(article, f"{kind}s")
        for value in values:
            title = f"{KINDS[kind][:-1]}: {value_of(value)}"
            yield _Layer(value.start, value.end, kind, title)
    for number, fact in enumerate(article.facts, 1):
        yield _Layer(fact.evidence.start, fact.evidence.end, role="e", fact=number)
        yield _Layer(fact.trigger.start, fact.trigger.end, role="t", fact=number)
        for _, span in slots.spans(fact):
            yield _Layer(span.start, span.end, role="a", fact=number)
        if fact.source:
            yield _Layer(fact.source.start, fact.source.end, role="a", fact=number)


def _entity_title(entity: Entity) -> str:
    return f"{title_of(entity.type)}: {entity.name} ({entity.id})"


def _anchors(article: ArticleFacts, prefix: str) -> dict[int, list[str]]:
    """Targets of the cards' links, where each fact's evidence begins."""
    anchors: dict[int, list[str]] = defaultdict(list)
    for number, fact in enumerate(article.facts, 1):
        anchors[fact.evidence.start].append(f'<span class="at" id="{prefix}-e{number}"></span>')
    return anchors


def _notes(article: ArticleFacts, prefix: str) -> dict[int, list[str]]:
    """Links to the cards, as the numbers of footnotes where the evidence ends."""
    notes: dict[int, list[str]] = defaultdict(list)
    for number, fact in enumerate(article.facts, 1):
        name = f"Fact {number}: {title_of(fact.type).lower()}, {fact.status}"
        notes[fact.evidence.end].append(
            f'<a class="note {text_of(fact.status)}" href="#{prefix}-f{number}" '
            f'title="{text_of(name)}" aria-label="{text_of(name)}" data-e="{number}">{number}</a>'
        )
    return notes


__all__ = ["marked_text"]
