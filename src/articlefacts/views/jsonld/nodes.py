"""The nodes of a JSON-LD graph, and how properties are added to them."""

from __future__ import annotations

from typing import Any

from articlefacts.models.article import ArticleFacts
from articlefacts.views.graph import Identifiers

Node = dict[str, Any]


class Graph:
    """The nodes by id, in the order in which they were made."""

    def __init__(self, article: ArticleFacts) -> None:
        self.ids = Identifiers(article)
        self.nodes: dict[str, Node] = {}

    def node(self, id: str, type: str, **properties: Any) -> Node:  # noqa: A002
        """Make a node; properties without a value are left out."""
        filled = {k: v for k, v in properties.items() if v not in (None, "", [], ())}
        made = self.nodes[id] = {"@id": f"urn:articlefacts:{id}", "@type": type, **filled}
        return made

    def link(self, ref: object, *types: str) -> Node | None:
        """A pointer to the entity that fills a slot."""
        id = self.ids.ref(ref, *types)  # noqa: A001
        return {"@id": self.nodes[id]["@id"]} if id in self.nodes else None

    def add(self, ref: object, name: str, value: Any, *types: str) -> None:
        """Add a value to the entity that fills a slot; several make a list, a missing one nothing."""
        id = self.ids.ref(ref, *types)  # noqa: A001
        if id not in self.nodes or value in (None, "", {}):
            return
        node = self.nodes[id]
        known = node.get(name)
        if known is None:
            node[name] = value
        elif value not in (values := known if isinstance(known, list) else [known]):
            node[name] = [*values, value]


__all__ = ["Graph", "Node"]
