"""Bare numbers that a sum before them makes one: «46 euros, contre 38», «30 M€, et la ville en ajoute 12»."""

from __future__ import annotations

import re

from articlefacts.values.patterns import GAP
from articlefacts.values.sums import Sum

_HEDGE = (
    rf"(?:(?:environ|près{GAP}de|plus{GAP}de|moins{GAP}de|quelque|seulement|encore|déjà){GAP})?"
)
# what a sum is compared with needs no currency, nor its scale
_COMPARED = re.compile(
    rf"(?:[^.;!?\n\d]|(?:19|20)\d\d){{0,40}}\b(?:contre|au{GAP}lieu{GAP}de|sur{GAP}un{GAP}total{GAP}de|et{GAP}non)"
    rf"{GAP}{_HEDGE}",
    re.IGNORECASE,
)
# «… 30 millions d'euros ; la ville |en ajoute| 12»
_OF_THEM = re.compile(
    rf"(?:[^\n\d]|(?:19|20)\d\d){{0,140}}\ben{GAP}(?:(?:a|ont|aurait|avait|avaient){GAP})?(?:ajout|donn|apport|vers|prêt|promet|"
    rf"promis|pai|pay|réclam|espér|attend|exige|demand|rembours|coût|empoch|touch|invest|met|mis|perd|gagn|lev|"
    rf"obt[ei]n|récolt|dev|doi|prend|pris)\w{{0,6}}{GAP}(?:plus{GAP}que{GAP})?{_HEDGE}",
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    rf"[)]?(?:\s*(?:$|[.;!?\n]|,(?!\d)|\))(?!\d)|{GAP}(?:en|l['’]an|un{GAP}an|il{GAP}y|auparavant|"
    r"précédemment|avant|jusqu['’]ici|jusqu['’]alors|jusque-là|initialement|actuellement|"
    rf"à{GAP}sa{GAP}charge|au{GAP}titre|aujourd['’]hui|hier|la{GAP}veille|selon|à{GAP}l['’]époque|attendus?|espérés?|prévus?|visés?|"
    rf"deux{GAP}ans|trois{GAP}ans|douze{GAP}mois)\b)",
    re.IGNORECASE,
)
# «70 M€, |dont| 20 |envers| la banque A |et| 9 |auprès de| B»
_PART = re.compile(
    rf"[^.;:!?\n\d]{{0,40}}\b(?:et|dont(?:{GAP}il{GAP}(?:lui{GAP}|leur{GAP})?reste)?){GAP}{_HEDGE}",
    re.IGNORECASE,
)
_OF_PART = re.compile(
    rf"{GAP}(?:envers|auprès|dus|dues|empruntés?|apportés?|versés?|financés?|sous{GAP}forme|au{GAP}titre|"
    rf"à{GAP}rendre|à{GAP}rembourser|du{GAP}fonds)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NEAR, _FURTHER = 80, 160


def echo(text: str, before: Sum, item: Sum) -> Sum | None:
    """The sum a bare number is by the one before it, with its currency and scale; else None.

    Args:
        text: The text they are of.
        before: The quantity before.
        item: A quantity without a currency.
    """
    if item.code is not None or before.code in (None, "%", "#") or item.factor > 1:
        return None
    # «deux livres pour un dollar, contre 3»: another unit
    if item.kind != "digits" or before.kind != "digits" or item.value is None:
        return None
    if _YEAR.fullmatch(text, item.start, item.end) or not _linked(text, before, item):
        return None
    if before.factor > 1 and item.value >= 1000:
        return None
    value = item.value * before.factor
    return item._replace(value=value, factor=before.factor, code=before.code, inferred=True)


def _linked(text: str, before: Sum, item: Sum) -> bool:
    """Whether the words between and behind say that the number counts what the sum before does."""
    gap, scaled = item.start - before.end, before.factor > 1
    if not _UNCOUNTED.match(text, item.end):
        part = scaled and gap < _NEAR and _OF_PART.match(text, item.end)
        return bool(part and _PART.fullmatch(text, before.end, item.start))
    if gap < _NEAR and _COMPARED.fullmatch(text, before.end, item.start):
        return True
    return bool(scaled and gap < _FURTHER and _OF_THEM.fullmatch(text, before.end, item.start))
