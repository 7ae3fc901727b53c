"""The tables of docs/facts/ and docs/values.md say what the library really reads.

A row is an example and, in backticks, all that is found in it, one thing per backticked cell part:

* facts: ``type(slot=value, …)``; an entity by its name, other spans by their words, figures as
  below; then ``status=`` where it is not ``asserted`` and ``source=`` where there is one;
* figures: ``30000000 EUR``, ``12 %``, ``340``; ``least..greatest`` for a range; ``about``,
  ``at_least`` or ``at_most`` before a hedged one;
* values: ``words = figure``; dates: ``words = day``, ``words = first..last``, ``words = ?``.

The header of a table says what it is about; every row of it runs.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from articlefacts import ArticleFacts, DateExpression, Extractor, Span
from articlefacts.models.facts import Fact, FactBase
from articlefacts.models.slots import slot_names
from articlefacts.models.values import Amount, Number, Percentage
from articlefacts.values import find_amounts, find_dates, find_numbers, find_percentages
from tests.gold import Judge, articles
from tests.scoring import _pairs as pairs

DOCS = Path(__file__).parent.parent / "docs"
FAMILIES = sorted((DOCS / "facts").glob("*.md"))
VALUES = DOCS / "values.md"
ACCURACY = DOCS / "accuracy.md"
PUBLISHED = datetime.date(2024, 2, 27)  # a Tuesday; the pages say so
TYPES = {kind.model_fields["type"].default: kind for kind in get_args(get_args(Fact)[0])}

_TABLE = re.compile(r"^(?P<head>\|.+\|)\n\|[-| ]+\|\n(?P<rows>(?:\|.+\|\n)+)", re.M)
_HEADING = re.compile(r"^## `(\w+)`$", re.M)


@dataclass(frozen=True)
class Row:
    """One row of a table: where it stands, what its table is about, its first two cells."""

    place: str
    about: str
    example: str
    result: str


def rows(page: Path) -> Iterator[Row]:
    for table in _TABLE.finditer(page.read_text(encoding="utf-8")):
        about = " | ".join(_cells(table["head"]))
        for line in table["rows"].splitlines():
            example, result = _cells(line)
            yield Row(f"{page.stem}: {example[:60]}", about, example, result)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _select(pages: Sequence[Path], *about: str) -> list[Row]:
    return [row for page in pages for row in rows(page) if row.about in about]


def told(result: str) -> list[str]:
    return re.findall(r"`([^`]+)`", result)


def tell_figure(figure: Number) -> str:
    value = f"{figure.minimum}..{figure.maximum}" if figure.bound == "range" else str(figure.value)
    hedge = "" if figure.bound in ("exact", "range") else f"{figure.bound} "
    unit = f" {figure.currency}" if isinstance(figure, Amount) else ""
    return f"{hedge}{value}{unit}" + (" %" if isinstance(figure, Percentage) else "")


def tell_date(date: DateExpression) -> str:
    if date.first_day is None or date.first_day == date.last_day:
        return str(date.first_day or "?")
    return f"{date.first_day}..{date.last_day}"


def tell_fact(fact: FactBase) -> str:
    slots = [
        f"{name}={_filler(getattr(fact, name))}"
        for name in slot_names(type(fact))
        if _filled(fact, name)
    ]
    if fact.status != "asserted":
        slots.append(f"status={fact.status}")
    if fact.source:
        slots.append(f"source={_filler(fact.source)}")
    return f"{fact.type}({', '.join(slots)})"


def _filled(fact: FactBase, slot: str) -> bool:
    return getattr(fact, slot) not in (None, ())


def _filler(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_filler, value))}]"
    if isinstance(value, Number):
        return tell_figure(value)
    if isinstance(value, Span):
        return getattr(value, "name", None) or value.text
    return str(value)


def _facts(article: ArticleFacts) -> list[str]:
    return [tell_fact(fact) for fact in article.facts]


def _unused(article: ArticleFacts) -> list[str]:
    return [f"{unused.amount.text}: {unused.reason}" for unused in article.unused_amounts]


READ: dict[str, Callable[[ArticleFacts], list[str]]] = {
    "sentence | facts": _facts,
    "no fact in | why": _facts,
    "sentence | unused": _unused,
}
FIND: dict[str, Callable[[str], Iterator[Number]]] = {
    "amounts": find_amounts,
    "numbers": find_numbers,
    "percentages": find_percentages,
}


def _values(kind: str, text: str) -> list[str]:
    if kind == "dates":
        return [f"{date.text} = {tell_date(date)}" for date in find_dates(text, PUBLISHED)]
    return [f"{found.text} = {tell_figure(found)}" for found in FIND[kind](text)]


@pytest.mark.model
@pytest.mark.parametrize("row", _select(FAMILIES, *READ), ids=lambda row: row.place)
def test_facts(row: Row, extractor: Extractor) -> None:
    found = READ[row.about](extractor.extract(row.example, published=PUBLISHED))
    assert found == ([] if row.about == "no fact in | why" else told(row.result))


@pytest.mark.parametrize(
    "row",
    _select([VALUES], *(f"text | {kind}" for kind in (*FIND, "dates"))),
    ids=lambda r: r.place,
)
def test_values(row: Row) -> None:
    kind = row.about.removeprefix("text | ")
    assert _values(kind, row.example) == told(row.result)


@pytest.mark.parametrize(
    "row",
    _select([VALUES], *(f"no {kind} in | why" for kind in (*FIND, "dates"))),
    ids=lambda r: r.place,
)
def test_no_values(row: Row) -> None:
    kind = row.about.removeprefix("no ").removesuffix(" in | why")
    assert _values(kind, row.example) == []


def _documented(page: Path) -> dict[str, list[str]]:
    """The slots that a page tells of each type with a heading of its own."""
    parts = _HEADING.split(page.read_text(encoding="utf-8"))[1:]
    return {
        name: [told(line)[0] for line in re.findall(r"^\| `.+$", part.partition("\n## ")[0], re.M)]
        for name, part in zip(parts[::2], parts[1::2], strict=True)
    }


def test_every_type_has_its_place_and_all_its_slots() -> None:
    documented = [item for page in FAMILIES for item in _documented(page).items()]
    assert sorted(name for name, _ in documented) == sorted(TYPES)
    for name, slots in documented:
        assert tuple(slots) == slot_names(TYPES[name]), name


@pytest.mark.parametrize("page", FAMILIES, ids=lambda page: page.stem)
def test_a_page_shows_what_is_read_and_what_is_refused(page: Path) -> None:
    about = [row.about for row in rows(page)]
    assert about.count("no fact in | why") >= 4
    read = " ".join(row.result for row in rows(page) if row.about == "sentence | facts")
    assert all(f"`{name}(" in read for name in _documented(page))
    assert ">>> " in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [*FAMILIES, VALUES], ids=lambda page: page.stem)
def test_no_table_goes_unread(page: Path) -> None:
    known = {*READ, *(f"text | {k}" for k in (*FIND, "dates"))}
    known |= {f"no {k} in | why" for k in (*FIND, "dates")}
    heads = {row.about for row in rows(page)} - known
    assert heads <= {"slot | what, and when it is None"}, heads


@pytest.mark.model
def test_the_page_on_accuracy_counts_each_type(extractor: Extractor) -> None:
    """Counts of found facts may only rise above what the page says."""
    told_counts = {
        name: (int(facts), int(found))
        for name, facts, found in re.findall(
            r"^\| (\w+) \| (\d+) \| (\d+) \|$", ACCURACY.read_text(encoding="utf-8"), re.M
        )
    }
    facts, found = _count_types(extractor)
    assert {name: count for name, (count, _) in told_counts.items()} == facts
    assert all(found[name] >= count for name, (_, count) in told_counts.items()), found


def _count_types(extractor: Extractor) -> tuple[Counter[str], Counter[str]]:
    facts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for gold in articles():
        judge = Judge(gold, extractor.extract(gold.text, published=gold.published))
        core = list(judge.facts(stretch=False))
        facts.update(item["type"] for item in core)
        found.update(fact.type for _, fact in pairs(judge, core, judge.found.facts))
    return facts, found


def test_the_runner_tells_figures_apart() -> None:
    texts = ["plus de 3 M€", "3 M$", "3 M€", "de 3 à 4 M€"]
    assert [_values("amounts", text)[0].partition(" = ")[2] for text in texts] == [
        "at_least 3000000 EUR",
        "3000000 USD",
        "3000000 EUR",
        "3000000..4000000 EUR",
    ]
