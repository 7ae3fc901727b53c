"""Sums whose currency is only understood: «48 millions contre 22 millions d'euros».

A bare million takes the unit of its neighbour in the sentence, or of the last one named before:
money only if that unit is money, never when people or tonnes were counted last.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from articlefacts.values import currencies
from articlefacts.values.echoes import echo
from articlefacts.values.patterns import DE, GAP
from articlefacts.values.sums import Sum

# «4 milliards de prêts» are money still: the noun is what the money is for
_MONEY_NOUN = (
    r"(?:prêts?|crédits?|dettes?|recettes?|dépenses?|économies?|pertes?|bénéfices?|profits?|"
    r"aides?|subventions?|dons?|impôts?|investissements?|financements?|revenus?|chiffre|capitaux|"
    r"fonds|déficits?|excédents?|dividendes?|budget|coûts?|amendes?|plus-values?|encours|actifs|"
    r"créances|liquidités|trésorerie|obligations|cotisations|garanties|dommages|plus|moins|mieux|"
    r"réductions?|baisses?|hausses?|augmentations?|coupes?|manque|rallonge|surcoûts?|"
    r"remboursements?|indemnités?|indemnisations?|allègements?|exonérations?|taxes?|pénalités?|"
    r"provisions?|dépréciations?|charges|salaires|primes|loyers|arriérés|intérêts|soutiens?|"
    r"apports?|retombées|gains?|épargne|redevances|contributions?|importations|exportations|cash|"
    r"capital|travaux|valorisation|capitalisation|préjudice|royalties|droits|honoraires|argent|"
    r"avances?|facturations?|factures?|impayés?|commissions?|frais|passif|résultat|marge|Ebitda|"
    r"débentures|trésoreries?|emprunts?|mécénat|parrainage|bonus|rançon|cautions?|ventes|"
    r"endettement|redressements?|promesses)\b"
)
_COUNTED = re.compile(
    # «700 millions |d'ici| à 2030» counts nothing, nor does «12 millions |d'Elvira|»; but «de Français»
    rf"{GAP}{DE}(?!{_MONEY_NOUN}|ici\b|(?:la{GAP}|l['’])?(?-i:[A-ZÀ-Ý])[\w-]{{0,30}}(?<![sx])(?![\w-]))(?=\w)"
    # «3 millions bpj», «1,5 million Nm3»: a unit, no sum
    rf"|{GAP}(?:N?m[²³23]?|[kKcd]m[²³23]?|bpj|b/j|bep|ha|hab|t|tep|TEU|EVP|[kKMGTP]W[hc]?|barils|"
    r"tonnes|litres|onces|BTU)(?!\w)",
    re.IGNORECASE,
)
# words that make a bare million a sum, whatever was counted last
_CUE = re.compile(
    r"\b(?:montant|budget|coût|somme|amende|chiffre\sd['’]affaires|investissement|dette|prêt|"
    r"crédit|bénéfice|enveloppe|perte|revenu|recette|déficit|excédent|valorisation|capitalisation|"
    r"financement|facture|dividende|subvention|salaire|indemnité|rançon|cagnotte|fortune|"
    r"patrimoine|prime|versement|transfert|emprunt|capital|dépense|économie|don|préjudice|"
    r"ristourne|caution|loyer|hauteur|valorisée?|dotée?|coûter(?:a|ait|ont)?|coût(?:e|ent|é|ait)|"
    r"débours(?:er|é|e|ent|era)|débloqu(?:er|é|e|ent|era)|investi(?:r|t|ra|ssent)?|injecter|"
    r"empruntée?|emprunter|sanctions?\sfinancière|levée\sde\sfonds|tour\sde\stable|Ebitda|"
    r"ventes|PGE|commande|contrat|marché|chèque|mandat|offre|facturation|cession|rachat|prix|rente|"
    r"participer(?:a|ait)?\spour|valoriser?(?:ait|ent)?|va(?:ut|lait|udrait|lons|lent)|"
    r"do(?:i|iv|ev)(?:t|ent|ait|aient)|p(?:ai|ay)(?:e|é|ée|és|er|era|ait|ent)|prêt(?:e|er|era|ait)|"
    r"vers(?:e|é|és|er|era|ait|ent|eront)|offr(?:e|ir|ait|ent|irait)|apport(?:e|é|er|era|ait|ent)|"
    r"allou(?:e|é|er)|octroy(?:é|er)|accord(?:é|er)|injecté|récolté|empoch(?:e|é|er)|encaissé|englouti|"
    r"rembours(?:e|é|er|era|ait)|réclam(?:e|é|er|ait|ent)|consacr(?:e|é|er|era|ait|eront)|"
    r"(?:confi|céd|vend|achet|rachet)(?:é|u)e?s?\s(?:contre|pour))s?\b"
    r"[^.;:!?\d\n]{0,40}(?:\d[\d,]{0,5}\s?%[^.;:!?\d\n]{0,24})?$",
    re.IGNORECASE,
)
# «60 milliards de chiffre d'affaires»: what follows is counted in money alone
_ACCOUNTED = re.compile(
    rf"{GAP}{DE}(?:chiffre{GAP}d['’]affaires|bénéfices?|pertes?|recettes?|dettes?|déficit|Ebitda|"
    r"revenus|dividendes|résultat|trésorerie|capitalisation|fonds\spropres|excédent|facturations?|ventes|endettement|"
    r"honoraires|subventions?|débentures|avances)\b",
    re.IGNORECASE,
)
# «son parc d'abonnés passe de 23 à |26 millions|», «portant à |3,8 millions| le nombre d'élèves»
_THINGS = (
    r"(?:nombre|parc|population|audience|fréquentation|trafic|effectifs?|abonnés|clients|clientèle|"
    r"utilisateurs|visiteurs|voyageurs|passagers|habitants|spectateurs|téléspectateurs|auditeurs|"
    r"exemplaires|tonnes|électeurs|voix|chômeurs|emplois|vues|téléchargements|foyers|ménages|personnes)\b"
)
_OF_THINGS = re.compile(rf"\b{_THINGS}(?:[^.,;:!?()\n]|,\d){{0,70}}$", re.IGNORECASE)
_THINGS_BEHIND = re.compile(rf"{GAP}(?:le|la|les|son|sa|ses|leur){GAP}{_THINGS}", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SENTENCE = re.compile(r"[.!?…][»\"”)]{0,2}\s|\n")
# «la facture, libellée en euros, serait de 10 à 15 millions»
_IN = re.compile(r"\b(?:libellée?s?|exprimée?s?|facturée?s?|payée?s?|comptes?)\s(?:en|de)\s")
# a sum in brackets that repeats the one before it in another currency
_REPEATED = re.compile(
    rf"{GAP}[(\[](?:(?:soit|environ|près{GAP}de|plus{GAP}de|quelque){GAP}){{0,2}}", re.IGNORECASE
)
_FAR = 700
_TRIES = 12


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a number of the text counts: a currency, or a thing (None)."""

    position: int
    code: str | None


def understood(text: str, found: Sequence[Sum]) -> list[Sum]:
    """The sums with a currency, those with an understood one among them; all else is left out."""
    neighbours = _Neighbours(text, found)
    result: list[Sum] = []
    before: Sum | None = None
    for item in found:
        if before and (same := echo(text, before, item)):
            item = same
        if item.code is not None or item.factor > 1 or _counts(text, item):
            before = item
        if item.code is not None:
            result.append(item)
        elif item.factor >= 10**6 and item.kind != "vague" and not _COUNTED.match(text, item.end):
            code = _code(neighbours, item, result[-1] if result else None)
            if code:
                before = item._replace(code=code, inferred=True)
                result.append(before)
    return result


def _counts(text: str, item: Sum) -> bool:
    """Whether a bare number may be what the next one is compared with: no year, no article."""
    return item.kind == "digits" and not _YEAR.fullmatch(text, item.start, item.end)


def _units(text: str, found: Sequence[Sum]) -> Iterator[_Unit]:
    before: Sum | None = None
    for item in found:
        repeats = (
            before is not None
            and None not in (before.code, item.code)
            and before.code != item.code
            and text[item.end : item.end + 1] in (")", "]")
            and _REPEATED.fullmatch(text, before.end, item.start)
        )
        before = item
        # «2 milliards de dirhams (200 millions $) contre 1,8 milliard»: dirhams again
        if not repeats and (unit := _unit(text, item)):
            yield unit
    places = currencies.Places(text)
    for match in _IN.finditer(text):
        currency = currencies.after(text, match.end())
        if currency and currency.noun:
            yield _Unit(match.start(), places.code(currency))


def _unit(text: str, item: Sum) -> _Unit | None:
    if item.code is not None:
        return _Unit(item.start, item.code)
    # «une trentaine de postes» says nothing of the millions that follow
    if item.factor >= 1000 and _COUNTED.match(text, item.end):
        return _Unit(item.start, None)
    return None


class _Neighbours:
    """What a text counts and where its sentences end; looked up for the first sum that needs it."""

    def __init__(self, text: str, found: Sequence[Sum]) -> None:
        self.text = text
        self._found = found

    @cached_property
    def units(self) -> list[_Unit]:
        return sorted(_units(self.text, self._found), key=lambda unit: unit.position)

    @cached_property
    def ends(self) -> list[int]:
        return [match.end() for match in _SENTENCE.finditer(self.text)]


def _code(beside: _Neighbours, item: Sum, last: Sum | None) -> str | None:
    """The currency of the neighbour in the sentence, else of the last sum before, or None."""
    text, units, ends = beside.text, beside.units, beside.ends
    at = bisect.bisect_left(units, item.start, key=lambda unit: unit.position)
    sentence = bisect.bisect_right(ends, item.start)
    begin = ends[sentence - 1] if sentence else 0
    stop = ends[sentence] if sentence < len(ends) else len(text)
    earlier = units[at - 1] if at else None
    later = units[at] if at < len(units) else None
    accounted = _ACCOUNTED.match(text, item.end)
    if earlier and earlier.position >= begin and (earlier.code or not accounted):
        return earlier.code
    if later and later.position < stop and (later.code or not accounted):
        return later.code
    near = max(begin, item.start - 90)
    things = _OF_THINGS.search(text, near, item.start) or _THINGS_BEHIND.match(text, item.end)
    if things and not accounted:
        return None
    if accounted or _CUE.search(text, max(begin, item.start - 80), item.start):
        return _nearest(units, at)
    if last and (earlier is None or last.start > earlier.position):
        earlier = _Unit(last.start, last.code)
    if earlier and item.start - earlier.position < _FAR:
        return earlier.code
    return None


def _nearest(units: Sequence[_Unit], at: int) -> str | None:
    """The last currency named before, else the first one after; what else was counted is passed by."""
    near = [*reversed(units[max(0, at - _TRIES) : at]), *units[at : at + _TRIES]]
    return next((unit.code for unit in near if unit.code), None)
