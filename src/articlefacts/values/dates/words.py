"""French calendar words: their spellings, their values, and the folded text they are looked up in.

Patterns run over a folded copy of the text of the very same length: lower case, no accents, plain
apostrophes and blanks. So every offset found in the copy is an offset of the article.
"""

from __future__ import annotations

import re

from articlefacts.lexicon import folding
from articlefacts.lexicon.alternatives import one_of

_BLANKS = "\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\t\r"
_FOLDS = [
    *((blank, " ") for blank in _BLANKS),
    *((quote, "'") for quote in "’‘ʼ′`"),
    *((dash, "-") for dash in "‐‑‒–—−"),
    ("ᵉ", "e"),
    ("ʳ", "r"),
]
_ACCENTS = [
    (accented, plain)
    for plain, group in {
        "a": "àâä",
        "e": "éèêë",
        "i": "îï",
        "o": "ôö",
        "u": "ùûü",
        "c": "ç",
    }.items()
    for accented in group
]


def lowered(text: str) -> str:
    """Lower case with plain blanks, quotes and dashes; the same length as the text."""
    low = folding.lowered(text)
    for odd, plain in _FOLDS:
        low = low.replace(odd, plain)
    return low


def unaccented(low: str) -> str:
    """The lowered text without accents: «février» and «fevrier» are one."""
    for accented, plain in _ACCENTS:
        low = low.replace(accented, plain)
    return low


MONTHS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "janv": 1, "jan": 1, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "jui": 7, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip
SHORT_WEEKDAYS = {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6}
SEASONS = {"printemps": 1, "ete": 2, "automne": 3, "hiver": 4}
UNITS = {
    "jour": "day", "journee": "day", "semaine": "week", "mois": "month", "trimestre": "quarter",
    "semestre": "half", "exercice": "year", "an": "year", "annee": "year", "decennie": "decade", "siecle": "century",
    "week-end": "weekend", "weekend": "weekend",
}  # fmt: skip
ORDINALS = {
    "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3,
    "quatrieme": 4, "dernier": -1, "derniere": -1,
}  # fmt: skip

_ONES = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}


def _number_words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_ONES, 1)} | {"une": 1}
    for ten, value in _TENS.items():
        words[ten] = value
        words[f"{ten} et un"] = words[f"{ten}-et-un"] = words[f"{ten} et une"] = value + 1
        for one in range(1, 10):
            words[f"{ten}-{_ONES[one - 1]}"] = words[f"{ten} {_ONES[one - 1]}"] = value + one
    for one in range(10, 20):
        words[f"soixante-{_ONES[one - 1]}"] = 60 + one
    words["soixante et onze"] = 71
    words["quatre-vingt"] = words["quatre-vingts"] = 80
    for one in range(1, 20):
        words[f"quatre-vingt-{_ONES[one - 1]}"] = 80 + one
    return words | {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}


NUMBER_WORDS = _number_words()


NUM = rf"(?:\d{{1,3}}|{one_of(NUMBER_WORDS)})"
MONTH = rf"(?:{one_of(MONTHS)}|{one_of(SHORT_MONTHS)}\b\.?)"
WEEKDAY = rf"(?:{one_of(WEEKDAYS)}|{one_of(SHORT_WEEKDAYS)}\.)"
DAY = (
    r"(?:1 ?er|premier|(?:[12]\d|3[01]|0?[1-9])(?:e|eme)?|"
    rf"{one_of(w for w, v in NUMBER_WORDS.items() if v < 32)})"
)
YEAR_WORDS = (
    rf"(?:deux mille(?:[ -]{one_of(NUMBER_WORDS)})?|"
    rf"mil(?:le)? neuf cent(?:[ -]{one_of(NUMBER_WORDS)})?)"
)
YEAR = rf"(?:(?:1\d|20|21)\d\d|{YEAR_WORDS})"
UNIT = r"(?:jour(?:nee)?s?|semaines?|mois|trimestres?|semestres?|ans?|annees?|decennies?|siecles?)"


def is_whole(text: str, part: str) -> bool:
    """Whether the part is all that the text says. Looks no further where the text is longer."""
    return len(text) <= len(part) + 8 and text.strip() == part


def month_of(word: str) -> int:
    """The number of a month from its folded spelling: «fevr.» is 2."""
    name = word.rstrip(".")
    return MONTHS.get(name) or SHORT_MONTHS[name]


def weekday_of(word: str) -> int:
    """Monday is 0."""
    name = word.rstrip(".")
    return WEEKDAYS[name] if name in WEEKDAYS else SHORT_WEEKDAYS[name]


def number_of(word: str) -> int:
    """The value of digits or of a number word below one hundred: «vingt-trois», «1er»."""
    if word in ("premier", "1er", "1 er"):
        return 1
    if word[:1].isdigit():
        return int(re.match(r"\d+", word).group())  # type: ignore[union-attr]
    return NUMBER_WORDS[word]


def year_of(word: str) -> int:
    """The year of four digits or of words: «deux mille dix-sept»."""
    if word[0].isdigit():
        return int(word)
    base = 2000 if word.startswith("deux mille") else 1900
    rest = re.sub(r"^(?:deux mille|mil(?:le)? neuf cent)[ -]?", "", word)
    return base + (NUMBER_WORDS[rest] if rest else 0)


def unit_of(word: str) -> str:
    """The grain that a unit of time names: «semaines» is week."""
    return UNITS.get(word) or UNITS[word.rstrip("s")]


def full_year(two_digits: int, around: int | None) -> int:
    """The year that two digits mean, at most twenty years after the article's: «98» is 1998."""
    pivot = (around or 2025) + 20
    year = pivot - pivot % 100 + two_digits
    return year if year <= pivot else year - 100
