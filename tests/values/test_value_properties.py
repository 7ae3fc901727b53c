"""What holds for every text: true slices, order, no exception, linear time."""

from __future__ import annotations

import decimal
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timing import check_linear, seconds

from articlefacts.models.values import Amount, Number, Percentage
from articlefacts.values.amounts import find_amounts
from articlefacts.values.numbers import find_numbers
from articlefacts.values.percentages import find_percentages

Finder = Callable[[str], Iterable[Number]]
FINDERS: list[tuple[Finder, type[Number]]] = [
    (find_amounts, Amount),
    (find_numbers, Number),
    (find_percentages, Percentage),
]

_PIECES = (
    "0 1 12 345 000 2024 , . - – − + ' ’ / ^ e10 % € $ £ k M Md Mds K G bn EUR USD CHF FCFA US d' de à et ou entre sur"
    " un une deux cent mille million millions milliard milliards demi dizaine centaine de dollars euros francs suisses"
    " centimes cents livres tiers quart cinquième pour plus moins environ jusqu'à ( ) soit contre dont ٣ ² ½ Ⅷ ① 𝟗 \n \u202f \u00a0"
    " zéro virgule vingt quatre-vingt plusieurs dizaines des pas que ne"
)
PIECES = st.sampled_from(_PIECES.split(" "))
TEXTS = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)

_EXACT = [
    (find_amounts, "123,456 millions d'euros"),
    (find_amounts, "entre 1,23456 et 2,34567 milliards d'euros"),
    (find_numbers, "1.234.567,89"),
    (find_numbers, "sept cent mille trois cent cinquante-six habitants"),
    (find_numbers, "un tiers des voix"),
    (find_percentages, "12,3456 %"),
]


@pytest.mark.parametrize(("find", "text"), _EXACT)
def test_the_callers_arithmetic_changes_nothing(find: Finder, text: str) -> None:
    expected = list(find(text))
    assert expected
    with decimal.localcontext(prec=3, rounding=decimal.ROUND_UP) as rough:
        rough.traps[decimal.Inexact] = True
        found = find(text)
        assert list(found) == expected
        assert decimal.getcontext().prec == 3


@pytest.mark.parametrize(("find", "model"), FINDERS)
@given(text=TEXTS)
@settings(max_examples=300, deadline=None)
def test_spans_are_slices_in_order(find: Finder, model: type[Number], text: str) -> None:
    last = 0
    for item in find(text):
        assert isinstance(item, model)
        assert text[item.start : item.end] == item.text != ""
        assert item.start >= last
        last = item.end
        assert (item.bound == "range") == (
            item.value is None and None not in (item.minimum, item.maximum)
        )
        if item.minimum is not None and item.maximum is not None:
            assert item.minimum < item.maximum
        assert model.model_validate_json(item.model_dump_json()) == item


@given(
    st.integers(min_value=1000, max_value=10**11),
    st.sampled_from(["euros", "€", "dollars canadiens", "M€", "FCFA"]),
    st.sampled_from(["\u00a0", "\u2009", "\u202f"]),
)
@settings(deadline=None)
def test_the_width_of_a_blank_changes_nothing(value: int, currency: str, blank: str) -> None:
    text = f"{value:,}".replace(",", " ") + f" {currency}"
    (one,), (other,) = find_amounts(text), find_amounts(text.replace(" ", blank))
    assert (one.value, one.currency, one.end) == (other.value, other.currency, other.end)


UNITS = [
    "9",
    "de ",
    "million ",
    "un ",
    "1 ",
    "1.",
    "1,",
    "cent ",
    "des milliers de ",
    "-",
    "quatre-vingt-",
    "12 € à ",
]
UNITS += [
    "3 millions ",
    "plus de ",
    "($",
    "12 h ",
    "1/",
    " ",
    "\n",
    "entre 3 et ",
    "francs 3 francs ",
]


@pytest.mark.parametrize(("find", "_model"), FINDERS)
@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear(find: Finder, _model: type[Number], unit: str) -> None:
    check_linear(lambda size: list(find((unit * size)[:size])), 10_000, 40_000)


@pytest.mark.parametrize(("find", "_model"), FINDERS)
@pytest.mark.parametrize("unit", ["9", "de ", "million "])
def test_a_megabyte_is_read_at_once(find: Finder, _model: type[Number], unit: str) -> None:
    text = (unit * 10**6)[: 10**6]
    assert seconds(lambda: list(find(text))) < 5
