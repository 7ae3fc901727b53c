"""What newsrooms call a person for short, and what he is called in full where they named him.

``callings.tsv`` says how who is called so stands by his name; the nouns for persons, by their beginnings
and endings, are sets of ``wordsets.tsv``.
"""

from __future__ import annotations

import re
from functools import cache

from articlefacts.lexicon.tables import rows
from articlefacts.lexicon.wordsets import word_set

# «le Breton», «l'Italien», «le natif de Brest»: whoever the article is about at that point.
NATIVE = re.compile(
    r"(?:[A-ZÉ][a-zà-ÿ-]{2,}(?:ais|ois|ain|ien|éen|ton|and|ol|ard|enne|aise|oise|aine)e?|Serbe|"
    r"Suisse|Russe|Grec|Grecque|Turc|Turque|Tchèque|Slovaque|Bulgare|Croate|Corse|Basque|"
    r"Belge|Kurde|Catalane?|Afghane?|Malgache|Britannique|Slovène|Suédois|natif|native|quinqua|sexagénaire|intéressée?|entrepreneure?|"
    r"jeune|celui)$"
)
# Trades that the text has told of whoever is called so: never a guess.
TRADE = re.compile(
    r"diplomate|ambassad|juge|magistrat|préf|procureur|colonel|capitaine|cardinal|évêque|"
    r"prêtre|témoin|victime|plaignant|suspect|policier|gendarme|pompier|détenu|prévenu|accusé|avocat|"
    r"enseignant|profess|institut(?:eur|rice)|infirmi|médecin|agricult|éleveu",
    re.IGNORECASE,
)
# Written with a capital out of respect.
HONOURED = re.compile(
    r"(?:Présidente?|Ministre|Garde|Maire|Direct(?:eur|rice)|Gouverneure?|Général|Roi|Reine|"
    r"Prince|Pape|Secrétaire|Chanceli(?:er|ère)|Préf[eè]te?|Procureure?)$"
)


def is_person(head: str, *, pointed: bool = False) -> bool:
    """Whether a noun is what a person is called; any noun may be that is pointed at."""
    word = head.lower()
    # «la justice», «le rapport» speak too, but they are nobody.
    if not word_set("no persons").isdisjoint((word, word.removesuffix("s"))):
        return False
    return pointed or bool(NATIVE.match(head)) or _is_trade(word)


def _is_trade(word: str) -> bool:
    stems, endings = _stems_and_endings()
    if word in word_set("person words") or word.startswith(stems):
        return True
    # Two letters at least before the ending: «tueur», not «heure».
    return word.removesuffix("s")[2:].endswith(endings)


@cache
def _stems_and_endings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(word_set("person stems")), tuple(word_set("person endings"))


def described(phrase: str) -> str:
    """An expression for what stands by the name of whoever a noun phrase means, in small letters."""
    low = phrase.lower()
    head = low.split(" ", 1)[0].rstrip(",")
    heads, offices = _callings()
    office = next((in_full for called, in_full in offices if called.match(low)), None)
    return office or heads.get(head) or re.escape(head.removeprefix("euro")[:6])


@cache
def _callings() -> tuple[dict[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    """What one noun tells by itself, and what it tells with what it heads: «le chef du gouvernement»."""
    table = [(row["called"], row["in full"]) for row in rows("callings.tsv")]
    heads = {called: in_full for called, in_full in table if called.isalpha()}
    offices = ((re.compile(c), in_full) for c, in_full in table if c not in heads)
    return heads, tuple(offices)
