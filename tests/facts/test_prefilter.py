"""The look-up before the rules changes no answer and is up to date."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from articlefacts.facts import RULES
from articlefacts.facts.prefilter import TABLE_NAME, Prefilter, stems_of
from articlefacts.facts.rule import Rule
from articlefacts.facts.view import SentenceView
from tests.facts.tagged import article

ROOT = Path(__file__).parents[2]


def _tool() -> object:
    spec = importlib.util.spec_from_file_location("stems_tool", ROOT / "tools" / "stems.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_is_what_the_tool_writes() -> None:
    written = (ROOT / "src/articlefacts/facts" / TABLE_NAME).read_text(encoding="utf-8")
    assert written == _tool().render(), "run: python tools/stems.py"  # type: ignore[attr-defined]


def test_nothing_is_lost_on_the_fixtures() -> None:
    filtered = Prefilter(RULES)
    for path in sorted((ROOT / "fixtures").glob("*.txt")):
        for view in article(path.read_text(encoding="utf-8")).views:
            found: dict[Rule, list[tuple[int, int]]] = {}
            for rule, match in filtered.matches(view):
                found.setdefault(rule, []).append(match.span())
            firing = [r for r in RULES if _reads(r, view) and r.trigger.search(view.mask)]
            assert list(found) == firing, (path.name, view.mask)
            assert found == {r: [m.span() for m in r.trigger.finditer(view.mask)] for r in firing}


def _reads(rule: Rule, view: SentenceView) -> bool:
    return view.sentence.zone in rule.zones and not (rule.needs and rule.needs.isdisjoint(view.kinds))


def test_a_rule_of_the_users_own_is_always_tried() -> None:
    own = Rule("own.rule", re.compile("x"), lambda hit: iter(()))
    assert stems_of(own) == ()
