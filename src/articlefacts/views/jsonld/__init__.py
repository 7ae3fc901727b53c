"""Entities and facts as schema.org JSON-LD: one graph, plain dicts.

Every fact is a ``Claim`` that quotes its sentence and names its source. What the article asserts,
and schema.org has words for, is stated as well, as properties of the entities or nodes of its own.
Rumours, plans and denials are claims only: a reader of the graph must not take them as true.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from articlefacts.models.article import ArticleFacts
from articlefacts.models.entities import Company, Entity, Person
from articlefacts.models.facts import FactBase
from articlefacts.views import slots
from articlefacts.views.graph import first_line
from articlefacts.views.jsonld.nodes import Graph, Node
from articlefacts.views.jsonld.statements import ANY, STATEMENTS

_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "person": "Person",
        "company": "Corporation",
        "organization": "Organization",
        "place": "Place",
        "product": "Product",
    }
)


def to_jsonld(article: ArticleFacts) -> Node:
    """Return the graph: the article, its entities, a claim per fact, and what is asserted.

    Example:
        >>> from articlefacts import extract
        >>> graph = to_jsonld(extract("La start-up Korvia a levé 3 M€."))["@graph"]
        >>> [node["@type"] for node in graph]
        ['NewsArticle', 'Corporation', 'Claim']
    """
    graph = Graph(article)
    root = graph.node(
        graph.ids.article,
        "NewsArticle",
        headline=first_line(article)[:110],
        articleBody=article.text,
        inLanguage="fr",
        datePublished=article.published.isoformat() if article.published else None,
    )
    for entity in article.entities:
        _entity(entity, graph)
    mentions = [{"@id": graph.nodes[graph.ids.of(e.id)]["@id"]} for e in article.entities]
    root.update({"mentions": mentions} if mentions else {})
    for number, fact in enumerate(article.facts, 1):
        _claim(fact, number, root, graph)
        state = STATEMENTS.get(fact.type)
        if state is not None and fact.status == "asserted":
            state(fact, graph, graph.ids.of(f"f{number}"))
    return {"@context": "https://schema.org", "@graph": list(graph.nodes.values())}


def _entity(entity: Entity, graph: Graph) -> None:
    titles = [role.title for role in entity.roles] if isinstance(entity, Person) else []
    country = entity.country if isinstance(entity, Company) else None
    graph.node(
        graph.ids.of(entity.id),
        _TYPES[entity.type],
        name=entity.name,
        alternateName=list(entity.aliases),
        jobTitle=list(dict.fromkeys(titles)),
        address={"@type": "PostalAddress", "addressCountry": country} if country else None,
    )


def _claim(fact: FactBase, number: int, root: Node, graph: Graph) -> None:
    about: list[Node] = []
    for _, span in slots.spans(fact):
        found = graph.link(span, *ANY)
        if found and found not in about:
            about.append(found)
    graph.node(
        graph.ids.of(f"claim{number}"),
        "Claim",
        text=fact.evidence.text,
        keywords=[fact.type, fact.status],
        about=about,
        author=_author(fact, graph),
        appearance={"@id": root["@id"]},
    )


def _author(fact: FactBase, graph: Graph) -> Node | None:
    if fact.source is None:
        return None
    known = graph.nodes.get(graph.ids.of(fact.source.id)) if fact.source.id else None
    # «des sources financières»: neither surely a person nor surely an organization.
    named = {"@type": "Thing", "name": fact.source.name or fact.source.text}
    return {"@id": known["@id"]} if known else named


__all__ = ["Node", "to_jsonld"]
