"""Each fact as a card: what, how sure, who says so, every slot, and the proof behind a fold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import EntityRef
from articlefacts.models.facts import FactBase
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Percentage
from articlefacts.views import slots
from articlefacts.views.html.escaping import text_of
from articlefacts.views.html.wording import STATUSES, title_of, value_of

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def cards(article: ArticleFacts, prefix: str) -> str:
    """Return the facts as a list, in text order."""
    if not article.facts:
        return '<p class="none">No facts found in this article.</p>'
    types = {entity.id: entity.type for entity in article.entities}
    items = (_card(fact, n, prefix, types) for n, fact in enumerate(article.facts, 1))
    return f"<ol>{''.join(items)}</ol>"


def _card(fact: FactBase, number: int, prefix: str, types: Mapping[str, str]) -> str:
    status = text_of(fact.status)
    rows = "".join(_rows(fact, types))
    return (
        f'<li class="fact {status}" id="{prefix}-f{number}"><h3><a href="#{prefix}-e{number}" '
        f'title="Show in the article"><span class="number">{number}</span><span '
        f'class="type">{text_of(title_of(fact.type))}</span></a><span class="status" '
        f'title="{text_of(STATUSES[fact.status])}">{status}</span></h3>'
        f"<dl>{rows}</dl>{_proof(fact)}</li>"
    )


def _rows(fact: FactBase, types: Mapping[str, str]) -> Iterator[str]:
    for slot, value in slots.filled(fact):
        items = value if isinstance(value, tuple) else (value,)
        cells = "".join(f"<dd>{_cell(item, types)}</dd>" for item in items)
        yield f"<div><dt>{text_of(title_of(slot))}</dt>{cells}</div>"
    if fact.source:
        name = fact.source.name or fact.source.text
        cell = _words(name, types.get(fact.source.id or "", ""))
        yield f'<div class="source"><dt>Says who</dt><dd>{cell}{_also(name, fact.source)}</dd></div>'


def _cell(item: object, types: Mapping[str, str]) -> str:
    if isinstance(item, EntityRef):
        return _words(item.name, types.get(item.id, "")) + _also(item.name, item)
    if isinstance(item, Span):
        meaning = value_of(item)
        told = not meaning or _bare(meaning) == _bare(item.text)
        more = "" if told else f' <span class="value">{_days(meaning)}</span>'
        return _words(item.text, _kind(item)) + more
    return text_of(str(item).replace("_", " "))


def _days(meaning: str) -> str:
    """A day is never broken at its hyphens."""
    return _DAY.sub(r"<time>\g<0></time>", text_of(meaning))


def _bare(words: str) -> str:
    """Two spellings of one figure are alike: «12,4 %» and «12.4 %»."""
    return "".join(words.split()).replace(",", ".")


def _kind(value: Span) -> str:
    if isinstance(value, Amount):
        return "amount"
    if isinstance(value, Percentage):
        return "percentage"
    return "date" if isinstance(value, DateExpression) else ""


def _words(words: str, kind: str) -> str:
    """Words of the article, apart from the page's direction and language."""
    return f'<bdi lang="fr" class="{text_of(kind or "words")}">{text_of(words)}</bdi>'


def _also(name: str, span: Span) -> str:
    """Say what the sentence calls the entity when that is not its name: «la jeune pousse»."""
    if span.text == name:
        return ""
    return f' <span class="value">«<bdi lang="fr">{text_of(span.text)}</bdi>»</span>'


def _proof(fact: FactBase) -> str:
    trigger = f"«<bdi lang='fr'>{text_of(fact.trigger.text)}</bdi>» {_place(fact.trigger)}"
    return (
        "<details><summary>Proof</summary>"
        f'<blockquote lang="fr" dir="auto">{_evidence(fact)}</blockquote>'
        f"<p>Sentence {_place(fact.evidence)}, trigger {trigger}, "
        f"rule <code>{text_of(fact.rule)}</code>, confidence {fact.confidence:.2f}.</p></details>"
    )


def _evidence(fact: FactBase) -> str:
    """The sentence with its trigger marked, where the trigger stands in it."""
    sentence, trigger = fact.evidence, fact.trigger
    if not sentence.start <= trigger.start <= trigger.end <= sentence.end:
        return text_of(sentence.text)
    start, end = trigger.start - sentence.start, trigger.end - sentence.start
    before, words, after = sentence.text[:start], sentence.text[start:end], sentence.text[end:]
    return f"{text_of(before)}<mark>{text_of(words)}</mark>{text_of(after)}"


def _place(span: Span) -> str:
    return f'<span class="place">{span.start}\u2013{span.end}</span>'


__all__ = ["cards"]
