"""An article's facts as a table to read on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from articlefacts.cli.style import Style, clean, pad, wrap
from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Entity, EntityRef, Person
from articlefacts.models.facts import Fact, FactBase
from articlefacts.models.spans import Span
from articlefacts.models.values import Amount, DateExpression, Number, Percentage
from articlefacts.views.slots import filled

_STATUS_COLOURS = {"asserted": "green", "reported": "yellow", "planned": "cyan", "denied": "red"}
_BOUNDS = {"exact": "", "about": "≈ ", "at_least": "≥ ", "at_most": "≤ ", "range": ""}
_LABEL = 14


def table_lines(
    results: Iterable[tuple[str, ArticleFacts]], style: Style, *, explain: bool = False
) -> Iterator[str]:
    """Write articles one after the other, a blank line between two."""
    for number, (file, article) in enumerate(results):
        if number:
            yield ""
        date = f" · published {article.published}" if article.published else ""
        yield style.paint(clean(file), "bold") + style.paint(date, "dim")
        yield from _entities(article, style, explain=explain)
        yield from _values(article, style)
        yield ""
        yield from _facts(article, style, explain=explain)


def _entities(article: ArticleFacts, style: Style, *, explain: bool) -> Iterator[str]:
    for title in ("people", "companies", "organizations", "places", "products"):
        entities: Sequence[Entity] = getattr(article, title)
        yield from _section(title, [_entity(entity, article) for entity in entities], style)
        if explain:
            for entity in entities:
                yield from _reasons(entity, style)


def _entity(entity: Entity, article: ArticleFacts) -> str:
    notes: list[str] = []
    if isinstance(entity, Person):
        for role in entity.roles:
            where = article.entity(role.organization).name if role.organization else ""
            notes.append(clean(role.title) + (f", {clean(where)}" if where else ""))
    notes += [f"«{clean(alias)}»" for alias in entity.aliases]
    unique = "; ".join(dict.fromkeys(notes))
    return clean(entity.name) + (f" ({unique})" if unique else "")


def _reasons(entity: Entity, style: Style) -> Iterator[str]:
    for evidence in entity.evidence:
        words = f" «{clean(evidence.span.text)}» {_place(evidence.span)}" if evidence.span else ""
        text = f"{clean(entity.name)}: {clean(evidence.reason)}{words}"
        yield from _indented(text, style, _LABEL + 2)


def _values(article: ArticleFacts, style: Style) -> Iterator[str]:
    for title in ("amounts", "percentages", "dates"):
        values: Sequence[Span] = getattr(article, title)
        yield from _section(title, [f"{clean(v.text)} = {_value(v)}" for v in values], style)


def _section(title: str, parts: list[str], style: Style) -> Iterator[str]:
    if not parts:
        return
    head = title.capitalize()
    for line in wrap(parts, style.width - _LABEL, "; "):
        yield style.paint(pad(head, _LABEL), "bold") + line
        head = ""


def _facts(article: ArticleFacts, style: Style, *, explain: bool) -> Iterator[str]:
    if not article.facts:
        yield style.paint("No facts found.", "dim")
        return
    widths = [max(len(fact.type) for fact in article.facts) + 2, len("asserted") + 2]
    head = "FACT".ljust(widths[0]) + "STATUS".ljust(widths[1]) + "WHAT"
    yield style.paint(head, "bold")
    for fact in article.facts:
        yield from _fact(fact, widths, style)
        if explain:
            yield from _proof(fact, style)


def _fact(fact: Fact, widths: Sequence[int], style: Style) -> Iterator[str]:
    parts = [f"{name} {_slot(value)}" for name, value in filled(fact)]
    if fact.source:
        parts.append(f"source {clean(fact.source.name or fact.source.text)}")
    left = [pad(fact.type, widths[0]), pad(fact.status, widths[1])]
    status = style.paint(left[1], _STATUS_COLOURS[fact.status])
    for number, line in enumerate(wrap(parts, style.width - sum(widths), " · ")):
        yield (left[0] + status if number == 0 else " " * sum(widths)) + line


def _proof(fact: FactBase, style: Style) -> Iterator[str]:
    trigger = f"trigger «{clean(fact.trigger.text)}» {_place(fact.trigger)}"
    head = f"rule {fact.rule} · {trigger} · confidence {fact.confidence:.2f}"
    yield from _indented(head, style, 4)
    yield from _indented(f"«{clean(fact.evidence.text)}» {_place(fact.evidence)}", style, 4)


def _indented(text: str, style: Style, margin: int) -> Iterator[str]:
    for line in wrap(text.split(" "), style.width - margin, ""):
        yield " " * margin + style.paint(line, "dim")


def _place(span: Span) -> str:
    return f"[{span.start}:{span.end}]"


def _slot(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_name(item) for item in value)
    if isinstance(value, Number | DateExpression):
        return _value(value)
    return _name(value)


def _name(value: object) -> str:
    if isinstance(value, EntityRef):
        return clean(value.name)
    return clean(value.text if isinstance(value, Span) else str(value))


def _value(value: Span) -> str:
    """Say what a value means: «7,5 M€» is 7 500 000 EUR, «lundi» is 2024-02-26."""
    if isinstance(value, DateExpression):
        days = _days(value) if value.grain == "season" else value.timex or _days(value)
        return days or f"«{clean(value.text)}»"
    if not isinstance(value, Number):
        return clean(value.text)
    unit = f" {value.currency}" if isinstance(value, Amount) else ""
    unit = " %" if isinstance(value, Percentage) else unit
    known = [v for v in (value.value, value.minimum, value.maximum) if v is not None]
    # A range says its bounds, a figure said twice (value and bound) says itself once.
    figures = list(dict.fromkeys(_grouped(v) for v in known))
    return _BOUNDS[value.bound] + "–".join(figures or ["?"]) + unit


def _days(date: DateExpression) -> str:
    if not date.first_day:
        return ""
    last = "" if date.first_day == date.last_day else f"/{date.last_day}"
    return f"{date.first_day}{last}"


def _grouped(number: Decimal) -> str:
    return format(number, ",f").replace(",", " ")
