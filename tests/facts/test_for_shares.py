"""Money for shares of a capital, and what a site costs told right beside it."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"investment"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _invests(investor: str, target: str, amount: str, **slots: object) -> dict[str, object]:
    return {"type": "investment", "investor": investor, "target": target, "amount": amount, **slots}


_TB = _invests("Tavant", "Belorga", "20000000 EUR")

READS: Reads = (
    ("investment.for_share", f"{_B} cherche de l'argent. {_T} apporte 20 millions d'euros contre 30 % du capital.", [{**_TB, "stake": "30 %"}]),
    ("investment.for_share", f"{_T} verse 20 millions d'euros à {_B} en échange de 30 % des parts.", [{**_TB, "stake": "30 %"}]),
    ("investment.there", f"{_B} est née en 1990. {_T} y a investi 20 millions d'euros.", [_TB]),
    ("investment.subscribes", f"{_B} a mené une augmentation de capital, à laquelle {_T} a souscrit pour 20 millions d'euros.", [_TB]),
    ("investment.subscribes", f"{_T} a souscrit à hauteur de 20 millions d'euros à l'augmentation de capital de {_B}.", [_TB]),
    ("investment.bought_shares", f"{_T} avait acheté, en mars, pour 20 millions d'euros d'actions {_B}.", [{**_TB, "date": "mars"}]),
    ("investment.table", f"{_B} est née en 1990. {_T} a remis 20 millions d'euros au pot.", [_TB]),
    ("investment.devote", f"{_T} a pris un ticket de 20 millions d'euros dans {_B}.", [_TB]),
    ("investment.devote", f"{_T} mettra 20 millions d'euros dans un second atelier.", [{**_invests("Tavant", "second atelier", "20000000 EUR"), "status": "planned"}]),
    ("investment.devote", f"{_T} consacrera 20 millions d'euros d'ici à 2030 à ses barrages.", [{**_invests("Tavant", "barrages", "20000000 EUR"), "status": "planned", "date": "2030"}]),
    ("investment.invest", f"{_T} a réinjecté 20 millions d'euros dans {_B}.", [_TB]),
    ("investment.works_for", f"{_T} agrandira son usine de [Metz](place), moyennant 20 millions d'euros.", [{**_invests("Tavant", "usine", "20000000 EUR"), "status": "planned"}]),
    ("investment.works_job", f"{_T} modernise son four, un chantier de 20 millions d'euros.", [_invests("Tavant", "four", "20000000 EUR")]),
    ("investment.works_job", f"{_T} a reporté la construction d'une seconde usine, estimée à 20 millions d'euros.", [{**_invests("Tavant", "seconde usine", "20000000 EUR"), "status": "planned"}]),
    ("investment.works_job", f"{_T} recrute ; son patron, [Luc Ferrand](person), a repoussé la construction d'une seconde usine, estimée à 20 millions d'euros.", [{**_invests("Tavant", "seconde usine", "20000000 EUR"), "status": "planned"}]),
)
REFUSES: Refuses = (
    ("investment.for_share", f"{_T} apporte 20 millions d'euros à {_B} contre 30 % d'intérêts."),
    ("investment.subscribes", f"{_B} a émis des obligations, auxquelles {_T} a souscrit pour 20 millions d'euros."),
    ("investment.subscribes", f"{_T} a souscrit pour 20 millions d'euros à l'emprunt obligataire de {_B}."),
    ("investment.bought_shares", f"{_T} a acheté pour 20 millions d'euros de machines à {_B}."),
    ("investment.devote", f"{_T} a mis 20 millions d'euros de côté."),
    ("investment.works_for", f"{_T} rachète son usine de [Metz](place) pour 20 millions d'euros."),
    ("investment.works_for", f"{_T} modernise son usine et vend ses bureaux pour 20 millions d'euros."),
    ("investment.works_job", f"{_T} modernise son four. {_B}, un projet de 20 millions d'euros, recrute."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
