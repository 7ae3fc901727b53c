"""Numbers: digits and words that are worth something, and what only looks like a number."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from num2words import num2words

from articlefacts.values.numbers import find_numbers

READS = {
    "1.234.567,89": [("1.234.567,89", "1234567.89")],
    "1 234 567,5": [("1 234 567,5", "1234567.5")],
    "1\u202f234 et 5\u2009678 et 9\u00a0012": [
        ("1\u202f234", "1234"),
        ("5\u2009678", "5678"),
        ("9\u00a0012", "9012"),
    ],
    "0.125 ou 12.5": [("0.125", "0.125"), ("12.5", "12.5")],
    "deux cent cinquante mille": [("deux cent cinquante mille", "250000")],
    "soixante et onze, septante, huitante-deux, nonante et un": [
        ("soixante et onze", "71"),
        ("septante", "70"),
        ("huitante-deux", "82"),
        ("nonante et un", "91"),
    ],
    "quatre-vingts et mil neuf cent": [("quatre-vingts", "80"), ("mil neuf cent", "1900")],
    "2,5 millions de lecteurs": [("2,5 millions", "2500000")],
    "un million deux cent mille voix": [("un million deux cent mille", "1200000")],
    "deux millions et demi": [("deux millions et demi", "2500000")],
    "une dizaine, trois douzaines": [("une dizaine", "10"), ("trois douzaines", "36")],
    "trois quarts, ½": [("trois quarts", "0.75"), ("½", "0.5")],
    "les deux tiers des voix": [("deux tiers", str(Decimal(2) / 3))],
    "3 sur 4.": [("3 sur 4", "0.75")],
    "40K et 3M": [("40K", "40000"), ("3M", "3000000")],
    "moins 12 degrés": [("moins 12", "-12")],
    "zéro virgule zéro quatre": [("zéro virgule zéro quatre", "0.04")],
    "un, deux, trois": [("un", "1"), ("deux", "2"), ("trois", "3")],
    "40 usines et 2 020 lits": [("40", "40"), ("2 020", "2020")],
    "1998 salariés": [("1998", "1998")],
    "CINQ MILLIONS de voix": [("CINQ MILLIONS", "5000000")],
}

REFUSES = [
    "le CAC 40 et le SBF 120",
    "le G7, le G20 et la M6",
    "l'article 49.3 de la Constitution",
    "le journal 20 Minutes",
    "le numéro un mondial",
    "le 3e homme, la 2nde place, le XXe siècle",
    "au 01 42 00 00 01",
    "une victoire 3-1 face à Lens",
    "l'article L. 123-4 du code",
    "en 2024, depuis 1998",
    "le 3 mai, du 8 au 11 avril",
    "le sommet de 2019.",
    "un homme et une usine",
    "un peu de vin",
    "un immeuble neuf",
    "la version 2.5.1",
    "un flacon de 180ml",
    "la 4G et la 5G",
    "la Model 3, dévoilée ici",
    "12 % des voix",
    "trente pour cent des voix",
    "https://exemple.fr/2024/12/page-33",
    "les deux-roues",
    "des milliers de gens",
    "7" * 60,
]


@pytest.mark.parametrize("sentence", READS)
def test_reads(sentence: str) -> None:
    found = [(number.text, number.value) for number in find_numbers(sentence)]
    assert found == [(text, Decimal(value)) for text, value in READS[sentence]]


@pytest.mark.parametrize("sentence", REFUSES)
def test_refuses(sentence: str) -> None:
    assert [number.text for number in find_numbers(sentence)] == []


@pytest.mark.parametrize(
    ("sentence", "minimum", "maximum"),
    [
        ("entre 500 et 600 emplois", 500, 600),
        ("10 à 15 salariés", 10, 15),
        ("5 à 6 millions de clients", 5_000_000, 6_000_000),
    ],
)
def test_reads_ranges(sentence: str, minimum: int, maximum: int) -> None:
    (number,) = find_numbers(sentence)
    assert (number.value, number.minimum, number.maximum) == (None, minimum, maximum)
    assert number.bound == "range"


@pytest.mark.parametrize(
    ("sentence", "bound"),
    [
        ("plus de 300 emplois", "at_least"),
        ("jusqu'à 300 emplois", "at_most"),
        ("près de 300 emplois", "about"),
        ("une centaine d'emplois", "about"),
        ("300 emplois", "exact"),
    ],
)
def test_reads_bounds(sentence: str, bound: str) -> None:
    assert [number.bound for number in find_numbers(sentence)] == [bound]


def samples() -> list[int]:
    draw = random.Random(2024)
    return [*range(2, 130), 200, 1000, 1980, 10**6, 10**9] + [
        draw.randrange(10**power, 10 ** (power + 1)) for power in range(2, 12) for _ in range(12)
    ]


@pytest.mark.parametrize("language", ["fr", "fr_CH", "fr_BE"])
def test_reads_every_number_in_words(language: str) -> None:
    wrong = []
    for value in samples():
        words = num2words(value, lang=language)
        found = [number.value for number in find_numbers(words)]
        if found != [value]:
            wrong.append((value, words, found))
    assert wrong == []
