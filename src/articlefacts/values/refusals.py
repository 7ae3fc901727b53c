"""What looks like a number and is a name, a rank, a date, a score, a law: «CAC 40», «49.3»."""

from __future__ import annotations

import re

from articlefacts.lazy import lazy
from articlefacts.lexicon.alternatives import one_of
from articlefacts.values import words
from articlefacts.values.patterns import GAP, MAYBE
from articlefacts.values.quantities import Quantity

_MONTH = (
    r"(?:janv(?:ier)?|févr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|août|sept(?:embre)?|"
    r"oct(?:obre)?|nov(?:embre)?|déc(?:embre)?)"
)
# indices, summits, channels, models: a capitalised name that ends in its number
_NAMES = (
    "CAC SBF DAX FTSE SMI BEL AEX IBEX S&P Nikkei Topix Nasdaq Stoxx Next Russell Euronext MSCI "
    "COP G TF France Canal Arte Radio RMC Europe Covid SARS-CoV Boeing Airbus Ariane Apollo "
    "Falcon iPhone iPad Galaxy PlayStation Playstation Xbox Windows Android iOS GPT Llama Gemini "
    "Claude Euro Web Horizon Objectif Vision Formule Ligue Top Fortune Forbes Level Studio "
    "Peugeot Renault Mai Article Louis Division"
).split()
_RANKS = (
    "numéro numéros article articles art. loi lois alinéa alinéas chapitre chapitres tome tomes "
    "page pages p. chaîne chaînes ligne lignes vol vols version étape étapes phase phases niveau "
    "niveaux catégorie catégories type grade classe autoroute nationale départementale chambre "
    "salle lot annexe décret directive règlement résolution dossier saison épisode titre tour "
    "quai porte rue avenue boulevard"
).split()
_BEFORE = re.compile(
    rf"\b(?:{one_of([*_NAMES, 'Stoxx Europe', 'Air Force', *_RANKS])}|[nN](?:[°º]|o\.?|os\.))"
    rf"(?:{GAP}|-|(?<=[°º]))$"
)
_LAW = re.compile(r"\b[LRDA]\.?[^\S\n]?(?:[0-9]{1,4}-)*$")
_DATE_BEFORE = re.compile(
    rf"\b(?:{_MONTH}\.?|en|depuis|dès|fin|début|mi|année|années|exercice|l['’]an|été|automne|"
    rf"hiver|printemps|rentrée|semestre|trimestre|d['’]ici|d['’]ici{GAP}à|horizon|avant|après|"
    rf"courant)(?:{GAP}|-)$",
    re.IGNORECASE,
)
_DAY_AFTER = re.compile(
    rf"{GAP}(?:au|et|à|ou){GAP}[0-9]{{1,2}}(?:er)?{GAP}{_MONTH}\b", re.IGNORECASE
)
# a plural is what a number counts: «2 010 lits», where «2010 a été» is a year and «Modèle 3 roule» a name
_PLURAL_AFTER = re.compile(
    rf"{GAP}(?!(?:dans|sous|sans|depuis|lors|mais|plus|après|dès|vers|puis|pas|jamais|alors|avons|"
    rf"leurs|ses|ces|des|les|nous|vous)\b)(?:[a-zà-ÿ]{{2,20}}[sx]|[kcdm]?[mgl][²³23]?|km/h|"
    rf"[kMGT]?Wh?|onces?|de)\b|{MAYBE}[$€£¥]|{GAP}(?:USD|EUR|FCFA)\b"
)
_CAPITAL_BEFORE = re.compile(rf"(?<![.!?…:«\"] )(?<!^)\b[A-ZÀ-Ý][\wà-ÿ]*(?:{GAP}|-)$")
_SPAN_BEFORE = re.compile(r"[0-9]{4}[-–/]$")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_DATE_AFTER = re.compile(rf"(?:er)?{GAP}{_MONTH}\b", re.IGNORECASE)
_NAMED_AFTER = re.compile(rf"{GAP}(?:Minutes|Mousquetaires|Heures)\b|-Septembre|-Juillet")
_SHARE = re.compile(rf"{MAYBE}[%‰％]|{GAP}pour{GAP}?cents?\b|{GAP}pourcents?\b", re.IGNORECASE)
_DEGREES = re.compile(r"[°º](?![CF]\b)|[’'′″]")
_VERSION = re.compile(r"\.[0-9]")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_SCORE_AFTER = re.compile(
    r"[-–][0-9]{1,2}(?![\w%])(?![^\S\n](?!(?:face|contre|à|au|aux|devant|sur|en|et|pour|lors|par|"
    r"dans|le|la)\b)[a-zà-ÿ€$M])"
)
_SCORE_BEFORE = re.compile(r"(?<![\w.,])[0-9]{1,2}[-–]$")
# «un» is an article before a noun; a number alone and among numbers
_ONE_AFTER = lazy(rf"{GAP}(?!{words.PATTERN})\S|['’]", re.IGNORECASE)
# «neuf» the adjective stands after its noun and before nothing it could count
_NEW_BEFORE = re.compile(
    r"(?<![\wà-ÿ])(?!(?:les|des|ces|ses|mes|tes|nos|vos|leurs|aux|et|ou|à|de|en|par|pour|sur|dans|"
    r"sous|avec|entre|environ|quasi|quelque|presque|près|fois|que|dont|soit|sont|est|plus|moins|"
    r"zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|mille|cent|vingt|trente|quarante|"
    r"cinquante|soixante|virgule|point)\b)[a-zà-ÿ]{3,20}\s$",
    re.IGNORECASE,
)
_NEW_AFTER = re.compile(
    rf"{MAYBE}(?:[^\w\s]|$)|{GAP}(?:de|du|des|en|à|au|et|ou|pour|qui|que|dans|sur|avec|par|a|est|"
    r"où|avant)\b"
)


def is_number(text: str, quantity: Quantity) -> bool:
    """Whether the quantity is a number of something, not a part of a name, a date or a reference.

    Example:
        >>> from articlefacts.values.quantities import quantities
        >>> [is_number(t, next(quantities(t))) for t in ("le CAC 40", "40 usines")]
        [False, True]
    """
    start, end = quantity.start, quantity.end
    left = text[max(0, start - 24) : start]
    if quantity.factor > 1 or quantity.kind == "about":
        return True
    if quantity.kind == "words":
        return _is_worded_number(text, text[start:end].lower(), left, end)
    if text[end : end + 1].isalpha() or (left[-1:].isalpha() and not left[-3:].isupper()):
        return False
    if end - start <= 4 and _CAPITAL_BEFORE.search(left) and not _PLURAL_AFTER.match(text, end):
        return False
    if _BEFORE.search(left) or _LAW.search(left) or _NAMED_AFTER.match(text, end):
        return False
    if _VERSION.match(text, end) and not _THOUSANDS.fullmatch(text[start:end]):
        return False
    if _DEGREES.match(text, end) or _SHARE.match(text, end):
        return False
    return not (_is_dated(text, quantity, left) or _is_score(text, quantity, left))


def _is_worded_number(text: str, written: str, left: str, end: int) -> bool:
    if written in ("un", "une"):
        return not _ONE_AFTER.match(text, end) and not left.endswith(("l'", "l’"))
    if written == "neuf" and _NEW_BEFORE.search(left) and _NEW_AFTER.match(text, end):
        return False
    if written == "cent" and left.casefold().endswith(("pour ", "pour\u00a0")):
        return False
    return not (_SHARE.match(text, end) or _DATE_AFTER.match(text, end) or _BEFORE.search(left))


def _is_dated(text: str, quantity: Quantity, left: str) -> bool:
    end = quantity.end
    if _DATE_AFTER.match(text, end) or _DAY_AFTER.match(text, end) or _SPAN_BEFORE.search(left):
        return True
    if not _YEAR.fullmatch(text[quantity.start : end]):
        return False
    return bool(_DATE_BEFORE.search(left)) or not _PLURAL_AFTER.match(text, end)


def _is_score(text: str, quantity: Quantity, left: str) -> bool:
    if quantity.end - quantity.start > 2:
        return text[quantity.start : quantity.end] == "49.3"
    return bool(_SCORE_AFTER.match(text, quantity.end) or _SCORE_BEFORE.search(left))
