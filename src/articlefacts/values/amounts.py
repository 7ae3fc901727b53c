"""Sums of money in French prose: «quelque 6 milliards de roupies», «105 M€», «10 à 15 millions d'euros»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articlefacts.models.values import Amount
from articlefacts.values.ellipsis import understood
from articlefacts.values.exact import exactly
from articlefacts.values.hedges import bound_of_sum, is_open
from articlefacts.values.patterns import GAP, MAYBE
from articlefacts.values.quantities import Scan, quantities
from articlefacts.values.ranges import paired
from articlefacts.values.sums import Sum, sums

_UNIT = (
    r"(?:baril|tonne|once|kilo(?:gramme|wattheure|mètre)?|kg|litre|mètre{G}carré|m2|m²|hectare|"
    r"MWh|kWh|mégawatt(?:heure)?|boisseau|livre|action|titre|unité|pièce|place|billet|part|heure|"
    r"jour|journée|nuit|nuitée|semaine|mois|trimestre|semestre|an|année|exemplaire|gallon|quintal|"
    r"paire|bouteille|personne|habitant|tête|foyer|ménage|salarié|enfant|élève|étudiant|client|"
    r"abonné|utilisateur|véhicule|voiture|logement|dossier|repas|page|match|saison|passager|"
    r"trajet|mètre|minute|seconde|séance|dose|boîte|obligation|bitcoin)s?"
).replace("{G}", GAP)
# «l'année précédente», «le mois dernier» are dates, «le trimestre» too: no prices; nor is
# «au titre de 2022» one of a share.
_SPAN = rf"{MAYBE}(?:jour|mois|semaine|trimestre|semestre|année|an|saison|match|logement|dossier)"
_PER = re.compile(
    rf"{MAYBE}/{MAYBE}(?P<slash>{_UNIT})\b|{GAP}(?P<per>(?:par{GAP}|chaque{GAP}|"
    rf"(?!l[ea]{_SPAN}|au{GAP}titre{GAP}d)(?:le|la|du|au){GAP}|(?:de{GAP})?l['’](?!an)){_UNIT}\b"
    rf"(?:{GAP}et{GAP}(?:par{GAP})?{_UNIT}\b)?)",
    re.IGNORECASE,
)
_CONVERSION = re.compile(
    rf"{MAYBE}(?:[(\[]|,{MAYBE}soit{GAP}|–{MAYBE}soit{GAP})[^()\n.;0-9]{{0,30}}$", re.IGNORECASE
)


@exactly
def find_amounts(text: str, scan: Scan | None = None) -> Iterator[Amount]:
    """Yield every sum of money of a text, in text order, none overlapping another.

    Args:
        text: French prose, of any length.
        scan: Its quantities, where they are known already.

    Yields:
        Amounts in units of their currency; see ``Amount``.

    Example:
        >>> [(a.text, str(a.value), a.currency, a.bound) for a in find_amounts("plus de 105 M€")]
        [('105 M€', '105000000', 'EUR', 'at_least')]
    """
    read = quantities(text) if scan is None else scan
    found = understood(text, list(paired(text, sums(text, read))))
    origins = _conversions(text, found)
    for item in found:
        yield _amount(text, item, origins.get(item.start))


def _amount(text: str, item: Sum, origin: int | None) -> Amount:
    bound = bound_of_sum(text, item)
    least, most = item.limits(bound)
    per = _PER.match(text, item.end)
    return Amount.of(
        text,
        item.start,
        item.end,
        value=None if is_open(text, item.start) else item.value,
        minimum=least,
        maximum=most,
        bound=bound,
        currency=item.code,
        inferred_currency=item.inferred,
        equivalent_of=origin,
        per=(per["per"] or per["slash"]) if per else None,
    )


def _conversions(text: str, found: Sequence[Sum]) -> dict[int, int]:
    """Start of a conversion -> start of the sum it converts, in another currency."""
    origins: dict[int, int] = {}
    for first, second in pairwise(found):
        between = text[first.end : second.start]
        if first.code != second.code and len(between) < 40 and _CONVERSION.match(between):
            origins[second.start] = origins.get(first.start, first.start)
    return origins
