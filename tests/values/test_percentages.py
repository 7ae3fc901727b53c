"""Percentages: shares and rates, hedged or ranged; points and fractions are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from articlefacts.values.percentages import find_percentages

READS = {
    "12,4 % du capital": [("12,4 %", "12.4", "exact")],
    "12,4% puis 12\u202f%": [("12,4%", "12.4", "exact"), ("12\u202f%", "12", "exact")],
    "vingt pour cent des voix": [("vingt pour cent", "20", "exact")],
    "trois virgule cinq pour cent": [("trois virgule cinq pour cent", "3.5", "exact")],
    "un recul de -3,1 %": [("-3,1 %", "-3.1", "exact")],
    "+2 % en un an": [("+2 %", "2", "exact")],
    "près de 40% des lits": [("40%", "40", "about")],
    "plus de 40 % des lits": [("40 %", "40", "at_least")],
    "sous la barre des 5 %": [("5 %", "5", "at_most")],
    "une baisse de 3 à 5 % des ventes": [("3 à 5 %", "3..5", "range")],
    "entre 3 et 5 % de croissance": [("3 et 5 %", "3..5", "range")],
    "de 3 à 5 %": [("3 à 5 %", "3..5", "range")],
    "le taux passe de 3 à 5 %": [("3", "3", "exact"), ("5 %", "5", "exact")],
    "en hausse de 12 %, à 40 millions": [("12 %", "12", "exact")],
    "140 % ou 0,5 p. c.": [("140 %", "140", "exact"), ("0,5 p. c.", "0.5", "exact")],
}

REFUSES = [
    "3 points de plus",
    "un tiers du capital",
    "le bénéfice double",
    "un faible pourcentage",
    "http://exemple.fr/?q=Using%203D%20design%29",
    "pour cent euros",
]


@pytest.mark.parametrize("sentence", READS)
def test_reads(sentence: str) -> None:
    found = [
        (p.text, f"{p.minimum}..{p.maximum}" if p.bound == "range" else str(p.value), p.bound)
        for p in find_percentages(sentence)
    ]
    assert found == READS[sentence]


@pytest.mark.parametrize("sentence", REFUSES)
def test_refuses(sentence: str) -> None:
    assert list(find_percentages(sentence)) == []


def test_values_are_exact_decimals() -> None:
    (share,) = find_percentages("0,1 %")
    assert share.value == Decimal("0.1")
