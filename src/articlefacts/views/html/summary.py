"""What stands above and below the article: the legend, and who and what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Company, Entity, Person
from articlefacts.views.html.escaping import text_of
from articlefacts.views.html.wording import KINDS, value_of

_FIELDS = {
    "person": "people",
    "company": "companies",
    "organization": "organizations",
    "place": "places",
    "product": "products",
    "amount": "amounts",
    "percentage": "percentages",
    "date": "dates",
}


def legend(article: ArticleFacts) -> str:
    """Return the kinds that the article holds, each in its colour with its number."""
    counts = {kind: len(getattr(article, field)) for kind, field in _FIELDS.items()}
    items = "".join(
        f'<li><span class="{kind}">{KINDS[kind]}</span> {count}</li>'
        for kind, count in counts.items()
        if count
    )
    date = f"<li>Published <time>{article.published}</time></li>" if article.published else ""
    return f'<ul class="legend">{items}{date}</ul>' if items or date else ""


def entities(article: ArticleFacts) -> str:
    """Return the entities by kind with roles, other names and reasons, behind a fold."""
    kinds: Iterator[tuple[str, Sequence[Entity]]] = (
        (kind, getattr(article, _FIELDS[kind])) for kind in list(_FIELDS)[:5]
    )
    sections = "".join(
        f"<h3>{KINDS[kind]}</h3><ul>{''.join(_entity(item, article) for item in items)}</ul>"
        for kind, items in kinds
        if items
    )
    sections += _unused(article)
    if not sections:
        return ""
    return f'<details class="who"><summary>Who and what, and why</summary>{sections}</details>'


def _entity(entity: Entity, article: ArticleFacts) -> str:
    notes = [*_roles(entity, article)]
    if entity.aliases:
        notes.append("also " + ", ".join(_french(alias) for alias in entity.aliases))
    if isinstance(entity, Company) and entity.country:
        notes.append(text_of(entity.country))
    reasons = ", ".join(dict.fromkeys(_reasons(entity)))
    why = f'<span class="value">{reasons}</span>' if reasons else ""
    more = f" {'; '.join(notes)}" if notes else ""
    return f'<li><bdi lang="fr" class="{entity.type}">{text_of(entity.name)}</bdi>{more} {why}</li>'


def _roles(entity: Entity, article: ArticleFacts) -> Iterator[str]:
    if not isinstance(entity, Person):
        return
    names = {other.id: other.name for other in article.entities}
    seen = dict.fromkeys((role.title, role.organization) for role in entity.roles)
    for title, organization in seen:
        where = names.get(organization or "")
        yield _french(title) + (f" ({_french(where)})" if where else "")


def _reasons(entity: Entity) -> Iterator[str]:
    for evidence in entity.evidence:
        words = f" {_french(f'«{evidence.span.text}»')}" if evidence.span else ""
        yield text_of(evidence.reason) + words


def _unused(article: ArticleFacts) -> str:
    if not article.unused_amounts:
        return ""
    items = "".join(
        f'<li><bdi lang="fr" class="amount">{text_of(unused.amount.text)}</bdi> '
        f"{text_of(value_of(unused.amount))} "
        f'<span class="value">{text_of(unused.reason)}</span></li>'
        for unused in article.unused_amounts
    )
    return f"<h3>Amounts in no fact</h3><ul>{items}</ul>"


def _french(words: str) -> str:
    return f'<bdi lang="fr">{text_of(words)}</bdi>'


__all__ = ["entities", "legend"]
