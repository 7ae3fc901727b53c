"""When four digits are a year, and when they are a count, a model, a name or a law.

«en 2019», «(2019)», «le budget 2019» are years; «2 019 salariés», «Peugeot 2008», «Euro 2024»,
«l'article 1984», «2000 postes» are not.
"""

from __future__ import annotations

import re

# Words after which a number from 1000 on can hardly be anything but a year.
_STRONG = re.compile(
    r"(?:\b(?:en|depuis(?: l'annee)?|des|d'ici(?: a| l'horizon| fin)?|l'horizon|horizon|"
    r"a l'horizon|jusqu'(?:en|a|a fin)|avant|apres|vers|fin|debut|mi|courant|annees?|l'an|"
    r"exercices?|saisons?|millesimes?|edition|rentree|printemps|ete|automne|hiver|echeance|ici a|"
    r"circa|entre|nee? en|dans les annees|au cours de|pendant|d'avant|d'apres)[ -]|\(|"
    r"\b(?:depuis|vs|contre|par rapport a|compare a) )$"
)
_WEAK = re.compile(
    r"(?:(?:^|[\s\"«»(\[,;:–—-])|\b(?:de|du|d'|a|et|ou|au|que|qu'|pour|par|sur|celui de|celle de|"
    r"sous|dans|comme|soit|l') ?|[a-z]{3}'? ?)$"
)
_NAMED_BEFORE = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][\w'’&.-]{0,24}|[A-Z0-9]{1,24})[ \u00a0\u202f-]$")
_REFUSED_BEFORE = re.compile(
    r"(?:\b(?:articles?|art\.|numeros?|no|pages?|p\.|chambre|norme|iso|version|modele|reference|"
    r"ref|tel|porte|bureau|vol|boeing|airbus|peugeot|airbnb|windows|route|rn|rd|cac|code|postal|"
    r"formulaire|loi|lot|dossier|decret|directive|reglement|altitude|environ|pres de|plus de|"
    r"plus d'|moins de|quelque|quelques|au moins|jusqu'a|pres d'|total de|les|des|ces|ses|leurs|"
    r"nos|mes|aux|un|une|le|la|cents?|mille|millions?) ?|n° ?|nos? |[#@/\\_=+×x*]|\d[ .,]|"
    r"[€$£] ?)$"
)
_COUNTED = re.compile(
    r" ?(?:(?!(?:dans|ses|les|des|plus|sans|sous|vers|mais|puis|apres|des|nous|vous|ils|elles|"
    r"depuis|alors|ces|mes|leurs|pas|tres|toujours|dont|lors|hors|jamais|moins|fois-ci|tandis|"
    r"selon|ventes|cours|aux|ceux|celles|leurs|nos|vos|envers|chez|certains|certaines|plusieurs|"
    r"quelques|autres|six|dix|trois|deux|pres|aupres|desormais|vis-a-vis)\b)[a-z]{2,}(?:s|"
    r"x)\b(?! ?[,.])|(?:km|kg|m|ha|mw|gw|kw|wh|kwh|mwh|gwh|m2|m²|m3|cv|ch|tonnes?|euros?|dollars?|"
    r"francs?|personnes?|millions?|milliards?|mille|points?|pour cent|metres?|kilometres?|"
    r"hectares?|litres?|heures?|habitants?|minutes?|g|mm|cm|l|eur|usd|fcfa|rpm|px|fois)\b(?!'))"
)
_UNIT = re.compile(
    r" ?(?:euros?|dollars?|francs?|fcfa|usd|km|kg|mw|gw|tonnes|salaries|personnes|emplois|postes|"
    r"millions|milliards)\b"
)
# Capital only because a sentence begins
_PLAIN_CAPITALS = {
    *("D'ici", "D’ici", "L'an", "L’an", "L'année", "L’année", "Finances"),
    # what a company or a state counts by year: «le PER 2018 du titre»
    *(
        "PER",
        "BPA",
        "BNPA",
        "DPA",
        "CA",
        "PIB",
        "PNB",
        "EBITDA",
        "Ebitda",
        "EBIT",
        "EBE",
        "ROC",
        "RNPG",
        "FCF",
        "PLF",
        "PLFSS",
    ),
    *("En", "Depuis", "Fin", "Début", "Courant", "Et", "De", "Pour", "Sur", "Année", "Exercice"),
    *("Saison", "Budget", "Bilan", "Résultats", "Dès", "Avant", "Après", "Vers", "Entre", "Contre"),
}


def is_year(text: str, bare: str, start: int, end: int, value: int) -> bool:
    """Whether the four digits at these offsets are a year on their own."""
    before, after = bare[max(0, start - 32) : start], bare[end : end + 24]
    if (
        start
        and (bare[start - 1].isalnum() or bare[start - 1] in "'_.,/")
        and bare[start - 2 : start] != "d'"
    ):
        return False
    if re.match(r"[ ]\d{3}(?!\d)|[-/]\d|['’]?s\b|\w|[:x]\d", after):
        return False
    if _heads(before, after):
        return 1500 <= value <= 2100
    name = _NAMED_BEFORE.search(text, max(0, start - 24), start)
    named = name is not None and name.group()[:-1] not in _PLAIN_CAPITALS
    if _STRONG.search(before) and not named:
        return 1000 <= value <= 2199 and not (
            (value % 100 == 0 or _UNIT.match(after)) and _COUNTED.match(after)
        )
    if re.search(r"[A-Z][a-zé]+ \d $", text[max(0, start - 16) : start]):
        return 1900 <= value <= 2100  # «Formule 1 2021»
    if not 1500 <= value <= 2100 or _REFUSED_BEFORE.search(before):
        return False
    if named or re.search(r"annees \d+s? (?:et|ou|-) $", before):
        return False
    if before and not _WEAK.search(before):
        return False
    return not _COUNTED.match(after)


def _heads(before: str, after: str) -> bool:
    """Whether a year opens the next line of a chronology: «… l'AMF. |2017| : quatrième fonds»."""
    return bool(re.search(r"[.!?»)] $", before) and re.match(r" :", after))


def counted(bare: str, end: int) -> bool:
    """Whether what follows a number is what it counts: «1400 francs»."""
    return _COUNTED.match(bare, end) is not None
