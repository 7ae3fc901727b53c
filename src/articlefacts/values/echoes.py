"""Bare numbers that a sum before them makes one: «46 euros, contre 38», «30 M€, et la ville en ajoute 12»."""

from __future__ import annotations

import re

from articlefacts.values.patterns import GAP, MAYBE
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
    rf"obt[ei]n|récolt|dev|doi|prend|pris|vis|accord|octroi|consacr|débours|dépens|utilis|récup)\w{{0,6}}{GAP}"
    rf"(?:(?:plus{GAP})?que{GAP}|plus{GAP}(?:de{GAP})?)?{_HEDGE}",
    re.IGNORECASE,
)
_UNCOUNTED = re.compile(
    rf"[)]?(?:\s*(?:$|[.;!?\n]|,(?!\d)|\))(?!\d)|{GAP}(?:en|l['’]an|un{GAP}an|il{GAP}y|auparavant|"
    r"précédemment|avant|jusqu['’]ici|jusqu['’]alors|jusque-là|initialement|actuellement|"
    rf"sollicités?|demandés?|recherchés?|réclamés?|escomptés?|budgétés?|annoncés|promis|"
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
# «96 M€, |dont| 40 |à échéance de 2025|», «30 M€ (|dont| 8 |en numéraire|)»
_SHARE = re.compile(rf",?{GAP}\(?dont{GAP}{_HEDGE}", re.IGNORECASE)
_OF_SHARE = re.compile(
    rf"{GAP}(?:à{GAP}(?:échéance|(?:court|moyen|long){GAP}terme|taux)|(?:en|de|d['’]){MAYBE}(?:numéraire|titres|actions|"
    rf"cash|obligations|dettes?|capital|fonds|prêts?|subventions?|aides?|avances?|crédits?|emprunts?)|"
    rf"garantis|remboursables|déjà|par)\b",
    re.IGNORECASE,
)
# «|Sur les| 40 M€ |promis,| 12 |ont été versés|»
_OUT_OF = re.compile(
    rf"\bsur{GAP}(?:les|ces|un{GAP}total{GAP}de|une{GAP}enveloppe{GAP}de){GAP}{_HEDGE}$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    rf"(?:{GAP}[a-zà-ÿ]{{4,16}}){{1,2}}(?:{GAP}(?:par|à){GAP}(?:la{GAP}|le{GAP}|l['’]|une?{GAP})[\w-]{{2,20}})?,{GAP}{_HEDGE}",
    re.IGNORECASE,
)
_DONE = re.compile(
    rf"{GAP}(?:seulement{GAP})?(?:ont|avaient|sont|étaient|seront|restent|proviennent|iront|viennent|viendront)\b",
    re.IGNORECASE,
)
# «120 milliards FCFA, |pour| 150 |sollicités|»
_AGAINST = re.compile(rf",?{GAP}(?:pour|sur){GAP}{_HEDGE}", re.IGNORECASE)
_WANTED = re.compile(
    rf"{GAP}(?:sollicités|demandés|recherchés|réclamés|escomptés|budgétés|annoncés|promis|attendus|espérés|"
    r"prévus|visés|offerts|proposés)\b",
    re.IGNORECASE,
)
_AT = rf"{GAP}(?P<at>pour|auprès|en|chez|à|d(?:e|['’])(?={MAYBE}(?:la{GAP}|l['’])?(?-i:[A-ZÀ-Ý])))(?={GAP}|(?<=['’]))"
_ALIKE_BEHIND = re.compile(_AT, re.IGNORECASE)
# «12 millions |pour| le siège, 8 |pour| l'usine et 3 |pour| les logiciels», «7 millions |en| 2020, et 3 |en| 2021»
_ALIKE = re.compile(
    rf"{_AT}(?:[^.;:!?\n\d]|(?<!\d)(?:19|20)\d\d(?!\d)){{1,60}}?"
    rf"(?:,|{GAP}et|{GAP}puis|,{GAP}(?:et|puis)){GAP}{_HEDGE}",
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
    if scaled and gap < _NEAR and _is_part(text, before, item):
        return True
    if not _UNCOUNTED.match(text, item.end):
        return False
    if gap < _NEAR and _COMPARED.fullmatch(text, before.end, item.start):
        return True
    return bool(scaled and gap < _FURTHER and _OF_THEM.fullmatch(text, before.end, item.start))


_PARTS = ((_PART, _OF_PART), (_SHARE, _OF_SHARE), (_AGAINST, _WANTED))


def _is_part(text: str, before: Sum, item: Sum) -> bool:
    """Whether the words behind a bare number say that it is a part of the sum before, or stands beside it alike."""
    for between, behind in _PARTS:
        if behind.match(text, item.end) and between.fullmatch(text, before.end, item.start):
            return True
    behind_it = _ALIKE_BEHIND.match(text, item.end)
    alike = behind_it and _ALIKE.fullmatch(text, before.end, item.start)
    if alike and behind_it and alike["at"][0].lower() == behind_it["at"][0].lower():
        return True
    whole = _DONE.match(text, item.end) and _WHOLE.fullmatch(text, before.end, item.start)
    return bool(whole and _OUT_OF.search(text, max(before.start - 40, 0), before.start))
