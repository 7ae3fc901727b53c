"""Every regular expression of the library, and strings made to be hard for each of them.

Run as a script it prints, as JSON, the expressions that the library compiles while all its
modules are imported and the fixtures are read: those in globals, in rules, in caches and those
written in the middle of a function alike.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import random
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")


class Expression(NamedTuple):
    """An expression, the module that compiled it, and whether it is only ever tried in one place.

    ``anchored`` expressions are used with ``match`` and ``fullmatch`` alone.
    """

    module: str
    source: str
    flags: int
    anchored: bool


class _Noted:
    """A compiled expression that remembers which of its methods were asked for."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.used: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.used.add(name)
        return getattr(self._inner, name)


def collected() -> list[Expression]:
    """Import and run the library while noting what it compiles, and how it is used."""
    found: dict[tuple[str, str, int], list[_Noted]] = {}
    compile_ = re._compile  # type: ignore[attr-defined]

    def noting(source: Any, flags: Any) -> Any:
        if isinstance(source, _Noted):
            return source
        result = compile_(source, flags)
        module = _caller(sys._getframe(1))
        if not module.startswith("articlefacts") or module.endswith("quick_start"):
            return result
        noted = _Noted(result)
        found.setdefault((module, result.pattern, result.flags), []).append(noted)
        return noted

    re._compile = noting  # type: ignore[attr-defined]
    try:
        _run()
    finally:
        re._compile = compile_  # type: ignore[attr-defined]
    return [
        Expression(*key, anchored=_anchored(set().union(*(n.used for n in noted))))
        for key, noted in sorted(found.items())
    ]


def _anchored(used: set[str]) -> bool:
    tried = used & {"search", "finditer", "findall", "sub", "subn", "split", "match", "fullmatch"}
    return bool(tried) and tried <= {"match", "fullmatch"}


def _caller(frame: FrameType | None) -> str:
    """Name of the innermost module on the stack that is not ``re`` itself."""
    while frame and frame.f_globals["__name__"].split(".")[0] in ("re", "functools"):
        frame = frame.f_back
    return frame.f_globals["__name__"] if frame else ""


def _run() -> None:
    import articlefacts
    from articlefacts import lazy

    # Also those that no fixture needs.
    lazy.lazy = re.compile
    for module in pkgutil.walk_packages(articlefacts.__path__, "articlefacts."):
        if not module.name.endswith("__main__"):
            _imported(module.name)
    extractor = articlefacts.Extractor()
    for path in sorted((ROOT / "fixtures").glob("*.txt")):
        found = extractor.extract(path.read_text(encoding="utf-8"))
        found.to_html()
        found.to_records()


def _imported(module: str) -> None:
    """Import a module, unless it needs an extra that is not installed."""
    try:
        importlib.import_module(module)
    except ModuleNotFoundError as missing:
        if str(missing.name).startswith("articlefacts"):
            raise


def attacks(expression: Expression, *, seed: int = 0) -> list[tuple[str, str]]:
    """Pairs (head, pump) read off the expression: what leads up to each loop, and one turn of it."""
    tree = parse(expression.source, expression.flags)
    pick = random.Random(seed)
    found: dict[tuple[str, str], None] = {}
    for before, loop in _loops(tree, []):
        for _ in range(3):
            head = "".join(_sample(node, pick) for node in before)
            pump = _sample_all(loop, pick)
            if pump:
                found[head, pump] = None
    for _ in range(4):
        whole = _sample_all(tree, pick)
        for part in (whole, whole[: 2 * len(whole) // 3], whole[len(whole) // 3 :]):
            if part:
                found["", part] = None
    return list(found)


def samples(source: str, flags: int, count: int, *, seed: float = 0) -> list[str]:
    """Some strings that an expression matches, but for its look-arounds."""
    tree, pick = parse(source, flags), random.Random(seed)
    return [_sample_all(tree, pick) for _ in range(count)]


def parse(source: str, flags: int) -> Any:
    """The tree that the standard library makes of an expression."""
    from re import _parser  # type: ignore[attr-defined]

    return _parser.parse(source, flags & ~re.UNICODE)


def _loops(nodes: Iterable[Any], before: list[Any]) -> Iterator[tuple[list[Any], Any]]:
    """Each repetition of more than eight turns, with the nodes that come before it."""
    before = list(before)
    for node in nodes:
        name, value = str(node[0]), node[1]
        if name in _REPEATS:
            if value[1] > 8:
                yield before, value[2]
            yield from _loops(value[2], before)
        elif name == "SUBPATTERN":
            yield from _loops(value[3], before)
        elif name == "ATOMIC_GROUP":
            yield from _loops(value, before)
        elif name == "BRANCH":
            for branch in value[1]:
                yield from _loops(branch, before)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from _loops(value[1], before)
        before.append(node)


def _sample_all(nodes: Iterable[Any], pick: random.Random) -> str:
    return "".join(_sample(node, pick) for node in nodes)


def _sample(node: Any, pick: random.Random) -> str:
    """Some string that a node of the parsed expression matches, look-arounds ignored."""
    name, value = str(node[0]), node[1]
    if name == "LITERAL":
        return chr(value)
    if name == "IN":
        return _member(value, pick)
    if name in _REPEATS:
        low, high, inner = value
        turns = min(low + pick.randint(0, 1), high)
        return "".join(_sample_all(inner, pick) for _ in range(turns))
    if name == "BRANCH":
        return _sample_all(pick.choice(value[1]), pick)
    if name == "SUBPATTERN":
        return _sample_all(value[3], pick)
    if name == "ATOMIC_GROUP":
        return _sample_all(value, pick)
    return pick.choice("aé1 ,") if name in ("ANY", "NOT_LITERAL") else ""


def _member(members: Any, pick: random.Random) -> str:
    if str(members[0][0]) == "NEGATE":
        source = [c for c in "aé1 .-'XÉ" if not any(_holds(m, c) for m in members[1:])]
        return pick.choice(source or ["\ue000"])
    name, value = pick.choice(members)
    if str(name) == "RANGE":
        return chr(pick.randint(*value))
    if str(name) == "LITERAL":
        return chr(value)
    return {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}.get(str(value), "-")


def _holds(member: Any, char: str) -> bool:
    name, value = str(member[0]), member[1]
    if name == "LITERAL":
        return chr(value) == char
    if name == "RANGE":
        return bool(value[0] <= ord(char) <= value[1])
    return {
        "CATEGORY_DIGIT": char.isdigit(),
        "CATEGORY_SPACE": char.isspace(),
        "CATEGORY_WORD": char.isalnum() or char == "_",
        "CATEGORY_NOT_WORD": not (char.isalnum() or char == "_"),
        "CATEGORY_NOT_SPACE": not char.isspace(),
        "CATEGORY_NOT_DIGIT": not char.isdigit(),
    }.get(str(value), False)


if __name__ == "__main__":
    json.dump(collected(), sys.stdout)
