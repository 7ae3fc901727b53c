"""What looks like a date and is none: names, models, streets, planets, participles.

«Mars» the planet, «rue du 8 mai 1945», «Euro 2024», «a été», «le T3» of a tramway, «marché de Noël».
"""

from __future__ import annotations

import re

from articlefacts.values.dates.points import Point
from articlefacts.values.dates.words import MONTHS, WEEKDAYS, is_whole
from articlefacts.values.dates.years import counted, is_year

_EVENT = re.compile(r"[0-9]{1,2}-[A-Z][a-zéû]+")
_STREET = re.compile(
    r"\b(?:rues?|places?|boulevard|bd|avenue|av\.|square|pont|stade|quai|cours|station|arrêt|"
    r"lycée|collège|hôpital|gare|université|parc|cité) (?:du |de la |des |de )?$"
)
_MONTH_LEAD = re.compile(
    r"\b(?:en|de|depuis|fin|debut|mi-?|des|avant|apres|mois de|courant|d'ici|a|au|le|du|et|"
    r"jusqu'en|jusqu'a|d') ?$"
)
_SEASON_LEAD = re.compile(
    r"(?:\b(?:l'|cet |ce |au |le |du |de l'|a l'|cet |chaque )|\bdepuis l'|\bpour l')$"
)
_SHORT_LEAD = re.compile(r"\b(?:au|du|en|aux|pour le|sur le|fin|depuis le|ce) $")
_BARE_DAY_LEAD = re.compile(r"(?:\ble|^le|\bau plus tard le) $")
_BARE_DAY_TAIL = re.compile(
    r" ?(?:$|[,;)\n]|[.](?!\d)| (?:a(?! l'heure)|en|dans|au|aux|par|lors|devant|pour|chez) )"
)


def admitted(text: str, bare: str, point: Point) -> bool:
    """Whether a point that stands alone is a date."""
    before = bare[max(0, point.start - 32) : point.start]
    match point.kind:
        case "year":
            digits = point.end - 4
            if point.part or not bare[digits : point.end].isdigit():
                return point.part is not None or _STRONG_WORDS.search(before) is not None
            return is_year(text, bare, digits, point.end, point.year or 0)
        case "day":
            # with its accents: «placé mardi 3 mai» is no square
            street = text[max(0, point.start - 32) : point.start].lower()
            return not (_STREET.search(street) or _is_event(text, point))
        case "month":
            return _month(text, bare, point, before)
        case "weekday":
            return _weekday(text, bare, point, before)
        case "season":
            return _season(text, bare, point, before)
        case "quarter" | "half":
            return _subyear(text, bare, point, before)
        case _:
            return bool(_BARE_DAY_LEAD.search(before) and _BARE_DAY_TAIL.match(bare, point.end))


def _is_event(text: str, point: Point) -> bool:
    """«le 11-Septembre», «le 7-Octobre»: what happened; «le 14-Juillet» is a feast each year."""
    return point.month != 7 and _EVENT.fullmatch(text, point.start, point.end) is not None


def are_years(text: str, bare: str, first: Point, second: Point) -> bool:
    """Whether two numbers of four digits are the years of one range: «de 1400 à 1930», not «entre 1200 et 1400 francs»."""
    if first.part or second.part:
        return True
    if counted(bare, second.end):
        return False
    return any(is_year(text, bare, x.end - 4, x.end, x.year or 0) for x in (first, second))


_STRONG_WORDS = re.compile(r"\b(?:en|depuis|annee|fin|debut) $")


def _month(text: str, bare: str, point: Point, before: str) -> bool:
    """A month alone; a capital one only where a preposition or a year says that it is a month."""
    if re.search(r"\d ?$", before):  # «35 mars»: the number is no day
        return False
    if point.year is not None or point.side:
        # «Mai 68» is what happened, not when
        return not (
            point.month == 5
            and point.year == 1968
            and text[point.start] == "M"
            and "68" in text[point.end - 2 : point.end]
            and "19" not in text[point.start : point.end]
        )
    word = re.split(r"[ '-]", bare[point.start : point.end])[-1]
    if word.rstrip(".") not in MONTHS:
        return False
    if re.match(r"'|[.]?\d", bare[point.end : point.end + 5]):
        return False
    if point.part or text[point.end - len(word)].islower():
        return True
    if text[point.end - len(word) : point.end].isupper() and len(word) > 1:
        return bool(_MONTH_LEAD.search(before))
    if point.month == 3:
        return bool(re.search(r"\b(?:en|debut|fin|depuis|mois de|mi-) ?$", before))
    follows_name = re.match(r" [A-ZÀ-Þ]", text[point.end : point.end + 2])
    return not follows_name and (not before.strip() or bool(_MONTH_LEAD.search(before)))


def _weekday(text: str, bare: str, point: Point, before: str) -> bool:
    word = bare[point.start : point.end]
    if word.rstrip(".") not in WEEKDAYS and "." in word and point.day is None:
        return is_whole(bare, word)
    if re.match(r"(?:-[a-z]|s\b)", bare[point.end : point.end + 3]):
        return False
    if point.day is None and point.side is None and point.week is None:
        if _HABIT.search(before):
            return False
        if text[point.start].isupper() and re.search(r"\b(?:du|des|le|de|et|un|d'un) $", before):
            return False  # «le Journal du Dimanche»
    return True


# «le dimanche» is every Sunday; «jusqu'au dimanche» too is no day of the calendar by itself
_HABIT = re.compile(r"\b(?:le|chaque|tous les|un) $")


def _season(text: str, bare: str, point: Point, before: str) -> bool:
    """«l'été», «au printemps», «hiver 2022»; not «a été», «vente d'été», «Le Printemps»."""
    if point.year is not None or point.part:
        return True
    if point.side and bare[point.start : point.start + 3] != "ete":  # «a été passé»
        return True
    if text[point.start].isupper() or not _SEASON_LEAD.search(before):
        return is_whole(bare, bare[point.start : point.end])
    return not re.match(r" (?:arabe|de prague|des|de bourges)\b", bare[point.end : point.end + 12])


def _subyear(text: str, bare: str, point: Point, before: str) -> bool:
    """«T3» alone may be a tramway or a phone: it needs a year, or «au», «en» before it."""
    word = bare[point.start : point.end]
    if word[0].isdigit() and re.fullmatch(r"[1-4] ?[tqs]", word) is None:
        return point.year is not None or " " in word
    if len(word) > 3 and " " in word and word[0] not in "tqsh":
        return True
    if re.match(r"[tqsh] ?[1-4]", word) or re.match(r"[1-4] ?[tqsh]", word):
        if point.year is not None:
            return text[point.start].isupper() or text[point.start].isdigit()
        return text[point.start].isupper() and bool(_SHORT_LEAD.search(before))
    return True
