"""Names that prove to be one thing, joined."""

from __future__ import annotations

from collections.abc import Iterable

from articlefacts.entities.names import Name


class Clusters:
    """Names joined as they prove to be one; each cluster is a list of names."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.names = list(names)
        self.parent = {id(n): id(n) for n in self.names}

    def root(self, name: Name) -> int:
        """What stands for the cluster of a name."""
        here = id(name)
        while self.parent[here] != here:
            self.parent[here] = self.parent[self.parent[here]]
            here = self.parent[here]
        return here

    def join(self, short: Name, long: Name) -> None:
        """Make two names one."""
        self.parent[self.root(short)] = self.root(long)

    def groups(self) -> list[list[Name]]:
        """The clusters, in order of first mention."""
        found: dict[int, list[Name]] = {}
        for name in self.names:
            found.setdefault(self.root(name), []).append(name)
        return list(found.values())
