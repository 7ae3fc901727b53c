"""What holds for any text: no error, true offsets, order, real days, linear time."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timing import check_linear

from articlefacts.values.dates import find_dates, stated_date

WORDS = [
    "lundi",
    "mardi",
    "dernier",
    "prochain",
    "janvier",
    "mars",
    "mai",
    "août",
    "été",
    "hiver",
    "3",
    "12",
    "31",
    "1er",
    "2019",
    "2024",
    "0000",
    "9999",
    "1",
    "998",
    "du",
    "au",
    "le",
    "la",
    "les",
    "l'an",
    "et",
    "à",
    "-",
    "/",
    ".",
    ",",
    "de",
    "d'ici",
    "entre",
    "fin",
    "début",
    "mi-",
    "courant",
    "trimestre",
    "T3",
    "semaine",
    "mois",
    "ans",
    "il",
    "y",
    "a",
    "dans",
    "un",
    "deux",
    "dernières",
    "premiers",
    "années",
    "siècle",
    "XXe",
    "veille",
    "lendemain",
    "Noël",
    "Pâques",
    "plus",
    "tôt",
    "tard",
    "ce",
    "cette",
    "cet",
    "week-end",
    "02/11/2023",
    "31/02/2023",
    "même",
    "jour-là",
    "İ",
    "²",
    "’",
    "\n",
    "aujourd'hui",
    "sera",
    "a",
    "été",
    "annoncé",
]
PROSE = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
DAYS = st.none() | st.dates()


@settings(max_examples=400, deadline=None)
@given(PROSE | st.text(max_size=60), DAYS)
def test_never_fails_and_points_at_the_text(text: str, published: datetime.date | None) -> None:
    end = 0
    for found in find_dates(text, published):
        assert found.text == text[found.start : found.end] != ""
        assert found.start >= end
        end = found.end
        assert (found.first_day is None) == (found.last_day is None)
        if found.first_day is not None and found.last_day is not None:
            assert found.first_day <= found.last_day
        assert published is not None or not found.anchored
    stated_date(text)


@settings(max_examples=200, deadline=None)
@given(st.dates(datetime.date(1600, 1, 1), datetime.date(2099, 12, 31)), DAYS)
def test_a_full_date_is_itself_whenever_published(
    day: datetime.date, published: datetime.date | None
) -> None:
    names = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ]
    text = f"Signé le {day.day} {names[day.month - 1]} {day.year}."
    [found] = find_dates(text, published)
    assert (found.first_day, found.last_day, found.timex) == (day, day, day.isoformat())
    assert not found.anchored


@pytest.mark.parametrize(
    "unit",
    ["1", "1 ", "de ", "du 3 au ", "lundi ", "2019-", "3, 4 et ", "'", "mars ", "la veille du "],
)
def test_time_is_linear(unit: str) -> None:
    def read(size: int) -> None:
        list(find_dates(unit * (size // len(unit)), datetime.date(2024, 5, 15)))

    check_linear(read, 4_000, 16_000)
