"""What multiplies a number: «millions», «Md», «une dizaine de», «et demi»."""

from __future__ import annotations

from decimal import Decimal

from articlefacts.lexicon.alternatives import one_of
from articlefacts.values.patterns import DE, GAP

WORDS: dict[str, int] = {
    "mille": 10**3,
    "milles": 10**3,
    "millier": 10**3,
    "milliers": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
    # the French «billion» is a million millions; dispatches rarely mean the American one
    "billion": 10**12,
    "billions": 10**12,
    "trillion": 10**18,
    "trillions": 10**18,
    # slips of the pen that dispatches keep
    **dict.fromkeys(("millons", "milions"), 10**6),
    **dict.fromkeys(("millard", "millards", "milliar", "milliars"), 10**9),
}

ABBREVIATIONS: dict[str, int] = {
    **dict.fromkeys(("k", "K", "kE"), 10**3),
    **dict.fromkeys(("M", "m", "Mn", "mn", "MM", "Mio", "mio", "mln", "Mln", "mil"), 10**6),
    **dict.fromkeys(("Md", "md", "MD", "Mds", "mds", "MDS", "MDs", "Mrd", "mrd"), 10**9),
    **dict.fromkeys(("Mrds", "mrds", "Mia", "bn", "B", "G"), 10**9),
    # CLDR: «Bn» is the French billion
    "Bn": 10**12,
}

# Maghreb papers: «64,2 MDH» millions, «1,02 MMDH» milliards, whereas «MM$» are millions
OF_DINARS: dict[str, int] = {"K": 10**3, "k": 10**3, "M": 10**6, "MM": 10**9}

COLLECTIVES: dict[str, int] = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
}

FRACTIONS: dict[str, Decimal] = {
    "demi": Decimal("0.5"),
    "tiers": Decimal(1) / Decimal(3),
    "quart": Decimal("0.25"),
    "quarts": Decimal("0.25"),
}

_COUNTED = one_of(word for word in WORDS if word not in ("mille", "milles"))
_COLLECTED = one_of(COLLECTIVES)

SCALE = (
    rf"(?:(?:[\"”]|{GAP}\((?:[0-9][0-9 ]{{0,8}}|[a-zéè -]{{2,24}})\))?{GAP}|{GAP}»{GAP}|"
    rf"{GAP}\((?=milli(?:on|ard)s\b))(?P<scale>{one_of(WORDS)})\b(?!-)"
)
"""A scale word after its number: «3 millions»; also «"850" millions», «Les 600 (millions d'euros)», «un (1) milliard»."""

HALF = rf"{GAP}et{GAP}(?P<half>demie?|quart)\b(?:{GAP}(?P<half_scale>million|milliard)\b)?"
"""«un million et demi»; also «un milliard et demi million», as spoken."""

COLLECTIVE = (
    rf"{GAP}(?:(?:bonn?e?|petite?|gross?e?|belle|grande|simple|quasi|modeste|jolie){GAP})?"
    rf"(?P<demi>demi[-\s])?(?P<collective>{_COLLECTED})s?\b"
    rf"(?:{GAP}{DE}(?P<of>{_COUNTED})\b)?(?:{GAP}{DE}(?P<of_of>millions?|milliards?)\b)?"
)
"""«une (petite) centaine de millions», after the «une»."""

FRACTION = (
    rf"(?:{GAP}(?P<part>demi)[-\s](?P<part_of>millier|million|milliard)"
    rf"|{GAP}(?P<part2>tiers|quarts?){GAP}{DE}(?P<part2_of>millier|million|milliard))\b"
)
"""«un demi-milliard», «trois quarts de million», after the number."""

OPENING = (
    rf"[\"”]|{GAP}(?:[»(]|et\b|demi|tiers|quart|bon|petit|gros|belle|grande|simple|quasi|modeste|"
    rf"jolie|{one_of([*WORDS, *COLLECTIVES])})"
)
"""What any of these begins with: after most numbers stands nothing that multiplies them."""

PLURALS = ["dizaines", "quinzaines", "vingtaines", "centaines", "milliers", "millions", "milliards"]

VAGUE = rf"(?:{'|'.join(PLURALS)})\b(?:{GAP}{DE}(?:centaines|milliers|millions|milliards)\b){{0,2}}"
"""A sum of which only the order of magnitude is said: «plusieurs dizaines de millions»."""

VAGUE_BEFORE = (
    rf"\b(?:(?:plusieurs|quelques|certaines?|des|de|par|en|nombreu(?:x|ses)){GAP}|d['’])$"
)

LONES = ["million", "milliard", "demi-million", "demi-milliard"]

LONE = r"(?:demi-)?(?:million|milliard)\b"
"""«le milliard promis»: one, without saying so; after one of ``LONE_BEFORE``."""

LONE_BEFORE = (
    rf"\b(?:(?:le|ce|du|au|son|leur|chaque|premier|second|dernier|quelque|bon|petit|gros){GAP}|"
    r"d['’])$"
)
