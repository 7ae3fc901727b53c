"""How far a rule looks for its arguments: not past a subject that it does not know.

A fact is left out rather than given to whoever the article spoke of before.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.facts.corpus import Reads, Refuses, refuses
from tests.facts.tagged import facts

READS: Reads = (
    ("position.after_name", "[Lise Ormeau](person) (photo, à droite), directrice générale d'[Orvane](company), recule.", [{"type": "position", "person": "Lise Ormeau", "organization": "Orvane", "title": "directrice générale"}]),
    ("acquisition.acquire", "La [Tour d'Orvane](company) ([TO](company=Tour d'Orvane)) a racheté [Solmic](company).", [{"type": "acquisition", "acquirer": "Tour d'Orvane", "target": "Solmic"}]),
    ("quotation", "«Nous recrutons vingt soudeurs par an», a déclaré [Lise Ormeau](person) (en photo).", [{"type": "quotation", "speaker": "Lise Ormeau", "text": "Nous recrutons vingt soudeurs par an"}]),
    ("hiring.hires", "[Orvane](company) a signé un accord avec le [ministère des Ports](organization) pour engager 4.000 jeunes.", [{"type": "hiring", "status": "planned", "organization": "Orvane", "count": "4000"}]),
    ("job_cuts.noun", "[Orvane](company) a annoncé la suppression de 215 postes, d'ici à 2031.", [{"type": "job_cuts", "status": "planned", "source": "Orvane", "organization": "Orvane", "count": "215", "date": "2031"}]),
    ("result.figure_first", "[Orvane](company) a annoncé devoir réaliser 25 millions d'euros d'économies.", [{"type": "financial_result", "status": "planned", "source": "Orvane", "company": "Orvane", "metric": "savings", "amount": "25000000 EUR"}]),
    ("debt.noun", "Il s'agit de [Solmic](company), partenaire d'[Orvane](company) qui a obtenu un prêt de 20 millions d'euros.", [{"type": "debt", "borrower": "Solmic", "amount": "20000000 EUR"}]),
    ("penalty.noun", "[Orvane](company) risque une amende de 3 millions d'euros.", [{"type": "penalty", "status": "planned", "organization": "Orvane", "amount": "3000000 EUR"}]),
    ("insolvency.kind", "Le tribunal de commerce a placé la société [Orvane](company) en liquidation judiciaire.", [{"type": "insolvency", "company": "Orvane", "kind": "liquidation judiciaire"}]),
    ("listing.verb", "[Orvane](company) est sortie de la Bourse de Paris en 2019.", [{"type": "listing", "company": "Orvane", "venue": "Bourse de Paris", "date": "2019"}]),
    ("position.before_name", "La Première ministre de gauche écologiste [Lise Ormeau](person) recule.", [{"type": "position", "person": "Lise Ormeau", "title": "Première ministre"}]),
    ("position.before_name", "Le président conservateur [Paul Aubin](person) recule.", [{"type": "position", "person": "Paul Aubin", "title": "président"}]),
    ("debt.noun", "L'État garantit le prêt de 5 millions d'euros qui doit être consenti à [Orvane](company).", [{"type": "debt", "status": "planned", "borrower": "Orvane", "amount": "5000000 EUR"}]),
)

REFUSES: Refuses = (
    ("investment.invest", "[Orvane](company) recrute. La sucrerie Kervel Inc. investira 9 millions d'euros dans deux silos."),
    ("workforce.employs", "[Orvane](company) ferme à Brizac. Depuis 2010, [l'usine](company=Orvane) emploie 300 personnes."),
    ("founding.founded", "[Orvane](company) a vendu le titre du bulletin de [la maison](company=Orvane) créé en 1959."),
    ("founding.creation", "[Orvane](company) exploite le champ. La production du gisement a reculé depuis son lancement en 1998."),
    ("result.figure", "[Orvane](company) vend des tuiles. La province abrite 640 couvreurs qui forment 1.900 apprentis et affichent un chiffre d'affaires de 70 millions d'euros."),
    ("debt.noun", "[Orvane](company) et la caisse régionale ouvrent une ligne de crédit de 6 millions d'euros pour les agriculteurs."),
    ("public.grant", "[Orvane](company) a annoncé une subvention de 500.000 euros de l'ONG américaine [Kervel](organization)."),
    ("public.release", "Le [Lusambo](place) versera 13 millions d'euros au [Brassolet](place)."),
    ("headquarters.based", "La voiture sort du [Orvane Production Centre](company) basé à [Brizac](place)."),
    ("position.before_name", "Le chargé de mission pour l'[Afrique](place), [Lise Ormeau](person), a démenti."),
)


@pytest.mark.parametrize(("rule", "tagged", "expected"), READS)
def test_reads(rule: str, tagged: str, expected: list[dict[str, Any]]) -> None:
    assert [row for row in facts(tagged) if row["type"] == expected[0]["type"]] == expected


test_refuses = refuses(REFUSES)
