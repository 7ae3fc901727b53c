"""Dates against their corpus: exactly these expressions, nothing more, and every value valid EDTF."""

from __future__ import annotations

import datetime

import edtf
import pytest
from tests.values.dates_corpus import READS, REFUSES

from articlefacts.values.dates import find_dates, stated_date

PUBLISHED = datetime.date(2024, 5, 15)
CASES = [(kind, *case) for kind, cases in READS.items() for case in cases]
REFUSED = [(kind, text) for kind, texts in REFUSES.items() for text in texts]


def _shown(first: datetime.date | None, last: datetime.date | None) -> str:
    if first is None or last is None:
        return "?"
    return f"{first}" if first == last else f"{first}..{last}"


@pytest.mark.parametrize(("kind", "text", "expected"), CASES, ids=[c[1][:40] for c in CASES])
def test_reads(kind: str, text: str, expected: dict[str, str]) -> None:
    found = [(d.text, _shown(d.first_day, d.last_day)) for d in find_dates(text, PUBLISHED)]
    assert found == list(expected.items())


@pytest.mark.parametrize(("kind", "text"), REFUSED, ids=[c[1][:40] for c in REFUSED])
def test_refuses(kind: str, text: str) -> None:
    assert [d.text for d in find_dates(text, PUBLISHED)] == []


@pytest.mark.parametrize("published", [PUBLISHED, None])
@pytest.mark.parametrize("text", [c[1] for c in CASES])
def test_values_are_edtf_and_cover_the_days(text: str, published: datetime.date | None) -> None:
    for found in find_dates(text, published):
        if found.timex is None:
            assert found.first_day is None
            continue
        value = edtf.parse_edtf(found.timex)
        if found.first_day is not None and found.grain != "season":
            assert tuple(value.lower_strict())[:3] == found.first_day.timetuple()[:3]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("Le 4 mai 2020.", "2020-05-04"),
        ("En mai 2020.", "2020-05"),
        ("De 2018 à 2020.", "2018/2020"),
        ("Au T1 2020.", "2020-33"),
        ("Au second semestre 2020.", "2020-41"),
        ("Dans les années 1990.", "199X"),
        ("Au printemps 2020.", "2020-21"),
    ],
)
def test_timex(text: str, timex: str) -> None:
    assert [d.timex for d in find_dates(text)] == [timex]


def test_without_publication_date_relative_ones_have_no_days() -> None:
    text = "Hier, lundi, en mars et l'an dernier, mais pas le 3 mai 2019."
    found = list(find_dates(text))
    assert [d.first_day for d in found[:-1]] == [None] * 4
    assert found[2].timex == "XXXX-03"
    assert found[-1].first_day == datetime.date(2019, 5, 3)
    assert not any(d.anchored for d in found)


def test_anchored_says_that_publication_was_needed() -> None:
    anchored = {
        d.text: d.anchored for d in find_dates("Fondée en 2011, elle a fermé mardi.", PUBLISHED)
    }
    assert anchored == {"2011": False, "mardi": True}


STATED = [
    ("TOULOUSE, 26 fév 2024 (AFP) - Un groupe", "2024-02-26"),
    ("8 décembre 2016. –\n\nUn ministre", "2016-12-08"),
    ("date 2024-02-26 Le patron", "2024-02-26"),
    ("Publié le 3 mai 2021 à 18h", "2021-05-03"),
    ("date 2024-02 Le patron", None),
    ("L'entreprise, créée le 3 mai 2021, vend", None),
    ("Lyon, 31 février 2024 - Un groupe", None),
    ("x" * 400 + "\nPublié le 3 mai 2021", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated_date(text: str, expected: str | None) -> None:
    found = stated_date(text)
    assert (found[0].isoformat() if found else None) == expected
    if found:
        assert text[found[1].start : found[1].end] == found[1].text
