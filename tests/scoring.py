"""Precision, recall and F1 on fixtures/, against floors that may only rise.

python -m tests.scoring             print the rows, fail where one is under its floor
python -m tests.scoring --misses    with what was missed and what was too much
python -m tests.scoring --update    raise the floors to what is reached now
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from articlefacts import ArticleFacts, Extractor
from articlefacts.models.facts import FactBase
from articlefacts.models.slots import slot_names
from tests.gold import (
    FIXTURES,
    Gold,
    Item,
    Judge,
    articles,
    gold_names,
    names,
    same_amount,
    same_date,
)

FLOORS = FIXTURES / "floors.json"
PAGE = FIXTURES.parent / "docs" / "accuracy.md"

KEYS: Mapping[str, tuple[str, ...]] = {
    "valuation": ("company", "amount"),
    "funding_round": ("company", "amount"),
    "investment": ("investor", "target", "amount"),
    "acquisition": ("acquirer", "target"),
    "merger": ("parties",),
    "ownership": ("owner", "owned"),
    "financial_result": ("company", "metric", "amount"),
    "position": ("person", "organization"),
    "founding": ("organization",),
    "partnership": ("parties",),
    "product_launch": ("company", "product"),
    "workforce": ("organization", "count"),
    "job_cuts": ("organization", "count"),
    "hiring": ("organization", "count"),
    "quotation": ("speaker", "text"),
    "penalty": ("organization", "amount"),
    "listing": ("company",),
    "contract": ("supplier", "customer"),
    "stock_move": ("company", "change"),
    "insolvency": ("company",),
    "headquarters": ("organization", "place"),
    "debt": ("borrower", "amount"),
    "public_funding": ("amount",),
}
"""The slots that make a fact the same fact; the others are scored in the row ``slots``."""

ENTITY_ROWS = {"person": "people", "company": "companies"}
NOT_SLOTS = {"type", "status", "source", "trigger", "occurrence", "tier", "note"}


@dataclass
class Row:
    """Counts of one row, and what went wrong in it."""

    right: int = 0
    extra: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        precision = self.right / max(1, self.right + len(self.extra))
        recall = self.right / max(1, self.right + len(self.missed))
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0.0
        return {"precision": precision, "recall": recall, "f1": f1}


class Board:
    """The rows, filled article by article."""

    def __init__(self) -> None:
        self.rows = {
            name: Row()
            for name in (*ENTITY_ROWS.values(), "amounts", "dates", "facts", "business", "slots")
        }
        self.rows |= {"status": Row(), "source": Row()}

    def add(self, gold: Gold, found: ArticleFacts) -> None:
        for kind, row in ENTITY_ROWS.items():
            self._entities(self.rows[row], gold, getattr(found, row), kind)
        self._values("amounts", gold, found.amounts, same_amount)
        self._values("dates", gold, found.dates, same_date)
        self._facts(Judge(gold, found))

    def _entities(self, row: Row, gold: Gold, found: Sequence[Any], kind: str) -> None:
        left = list(gold.data["entities"])
        for entity in found:
            match = next((g for g in left if gold_names(g) & names(entity)), None)
            if match is None or (match["type"] != kind and not match.get("optional")):
                row.extra.append(f"{gold.name}: {entity.name}")
                continue
            left.remove(match)
            row.right += not match.get("optional")
        for entity in left:
            if entity["type"] == kind and not entity.get("optional"):
                row.missed.append(f"{gold.name}: {entity['name']}")

    def _values(
        self, name: str, gold: Gold, found: Sequence[Any], same: Callable[[Item, object], bool]
    ) -> None:
        row, left = self.rows[name], [(gold.place(item), item) for item in gold.data[name]]
        for value in found:
            near = [(p, i) for p, i in left if p[0] < value.end and value.start < p[1]]
            match = next((m for m in near if m[1].get("optional") or same(m[1], value)), None)
            if match is None:
                row.extra.append(f"{gold.name}: {value.text}")
                continue
            left.remove(match)
            row.right += not match[1].get("optional")
        row.missed += [f"{gold.name}: {i['text']}" for _, i in left if not i.get("optional")]

    def _facts(self, judge: Judge) -> None:
        found: list[Any] = list(judge.found.facts)
        core, stretch = list(judge.facts(stretch=False)), list(judge.facts(stretch=True))
        for gold, fact in _pairs(judge, core, found):
            core.remove(gold)
            found.remove(fact)
            self._count(fact.type, "right", "")
            self._details(judge, gold, fact)
        for _, fact in _pairs(judge, stretch, found):
            found.remove(fact)
        for fact in found:
            self._count(fact.type, "extra", f"{judge.gold.name}: {fact.type} «{fact.trigger.text}»")
        for gold in core:
            where = f"{judge.gold.name}: {gold['type']} «{gold['trigger']}»"
            self._count(gold["type"], "missed", where)
            self._lost(gold, where)

    def _lost(self, gold: Item, where: str) -> None:
        """A fact that was missed took its arguments, status and source along."""
        self.rows["status"].missed.append(where)
        self.rows["slots"].missed += [f"{where} {slot}" for slot in gold.keys() - NOT_SLOTS]
        if "source" in gold:
            self.rows["source"].missed.append(where)

    def _count(self, kind: str, what: str, words: str) -> None:
        for name in ("facts",) if kind in ("quotation", "position") else ("facts", "business"):
            row = self.rows[name]
            if what == "right":
                row.right += 1
            else:
                getattr(row, what).append(words)

    def _details(self, judge: Judge, gold: Item, fact: Any) -> None:
        where = f"{judge.gold.name}: {fact.type} «{fact.trigger.text}»"
        for slot in _slots(fact) | (gold.keys() - NOT_SLOTS):
            self._judge("slots", judge, gold.get(slot), getattr(fact, slot), f"{where} {slot}")
        self._judge("source", judge, gold.get("source"), fact.source, where)
        self.rows["status"].right += gold["status"] == fact.status
        if gold["status"] != fact.status:
            self.rows["status"].extra.append(where)
            self.rows["status"].missed.append(where)

    def _judge(self, row: str, judge: Judge, gold: Any, found: Any, where: str) -> None:
        if gold and found and judge.same(gold, found):
            self.rows[row].right += 1
            return
        if gold:
            self.rows[row].missed.append(where)
        if found:
            self.rows[row].extra.append(where)


def _slots(fact: FactBase) -> set[str]:
    return {name for name in slot_names(type(fact)) if getattr(fact, name)}


def _pairs(judge: Judge, gold: Sequence[Item], found: Sequence[Any]) -> list[tuple[Item, Any]]:
    """Pair annotated facts with found ones that agree on every key, nearest trigger first."""
    free, pairs = list(found), []
    for item in gold:
        alike = [fact for fact in free if fact.type == item["type"] and _agree(judge, item, fact)]
        if alike:
            place = judge.gold.text.find(item["trigger"])
            best = min(alike, key=lambda fact: abs(fact.trigger.start - place))
            free.remove(best)
            pairs.append((item, best))
    return pairs


def _agree(judge: Judge, gold: Item, fact: Any) -> bool:
    for key in KEYS[fact.type]:
        wanted, given = gold.get(key), getattr(fact, key)
        if bool(wanted) != bool(given) or (wanted and not judge.same(wanted, given)):
            return False
    return True


def measure(extractor: Extractor) -> Board:
    """Score an extractor on every article of fixtures/."""
    board, gold = Board(), articles()
    for item, found in zip(
        gold, extractor.extract_many((g.text, g.published) for g in gold), strict=True
    ):
        board.add(item, found)
    return board


def floors() -> dict[str, dict[str, float]]:
    """Read the pinned floors; none when nothing is pinned yet."""
    return json.loads(FLOORS.read_text()) if FLOORS.exists() else {}


def drops(board: Board, pinned: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Say which figures lie under their floor."""
    figures = {name: row.figures() for name, row in board.rows.items()}
    return [
        f"{row} {name}: {figures[row][name]:.3f} under the floor {floor:.2f}"
        for row, pins in pinned.items()
        for name, floor in pins.items()
        if figures[row][name] < floor
    ]


def raised(board: Board, pinned: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Raise each floor to what is reached, cut to two decimals; none is lowered."""
    return {
        name: {
            figure: max(math.floor(value * 100) / 100, pinned.get(name, {}).get(figure, 0.0))
            for figure, value in row.figures().items()
        }
        for name, row in board.rows.items()
    }


def page(pinned: Mapping[str, Mapping[str, float]]) -> str:
    """Return docs/accuracy.md with the floors in its table."""
    lines = ["| row | precision | recall | F1 |", "|---|---|---|---|"]
    for name, pins in pinned.items():
        lines.append(f"| {name} | " + " | ".join(f"{pin:.2f}" for pin in pins.values()) + " |")
    before, _, rest = PAGE.read_text(encoding="utf-8").partition("<!-- floors -->\n")
    after = rest.partition("<!-- /floors -->")[2]
    return "\n".join((before + "<!-- floors -->", *lines, "<!-- /floors -->")) + after


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.scoring", description=__doc__)
    parser.add_argument("--update", action="store_true", help="raise the floors")
    parser.add_argument("--misses", action="store_true", help="show what went wrong")
    arguments = parser.parse_args(argv)
    board, pinned = measure(Extractor()), floors()
    for name, row in board.rows.items():
        figures = "  ".join(f"{key} {value:.3f}" for key, value in row.figures().items())
        print(f"{name:<10} {figures}  ({row.right} right)")
        if arguments.misses:
            print(*(f"  - {miss}" for miss in row.missed), sep="\n")
            print(*(f"  + {extra}" for extra in row.extra), sep="\n")
    if arguments.update:
        FLOORS.write_text(json.dumps(raised(board, pinned), indent=1) + "\n", encoding="utf-8")
        PAGE.write_text(page(floors()), encoding="utf-8")
    under = drops(board, floors())
    print(*under, sep="\n", file=sys.stderr)
    return 1 if under else 0


if __name__ == "__main__":
    sys.exit(main())
