"""Fines, damages and settlements."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"penalty"})

READS: Reads = (
    ('penalty.closed', "[Orvane](company) a soldé les poursuites moyennant 3 millions d'euros.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR'}]),
    ('penalty.enjoined', "Le [tribunal de Brissac](organization) a enjoint à [Orvane](company) de verser 3 millions d'euros à son fournisseur.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR', 'authority': 'tribunal de Brissac'}]),
    ('penalty.claimed', "[Orvane](company) s'est vu infliger 3 millions d'euros par la [Cour des quais](organization).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR', 'authority': 'Cour des quais'}]),
    ('penalty.noun', "Le [tribunal de Brissac](organization) a prononcé une amende de 3 millions d'euros à l'encontre d'[Orvane](company).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR', 'authority': 'tribunal de Brissac'}]),
    ('penalty.noun', "[Orvane](company) : l'amende de 3 millions d'euros confirmée", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR'}]),
    ('penalty.settled', "[Orvane](company) paiera 3 millions d'euros pour avoir menti à ses clients.", [{'type': 'penalty', 'status': 'planned', 'organization': 'Orvane', 'amount': '3000000 EUR'}]),
    ('penalty.acquitted', "[Orvane](company) devra débourser 3 millions d'euros, a tranché la cour.", [{'type': 'penalty', 'status': 'planned', 'source': 'la cour', 'organization': 'Orvane', 'amount': '3000000 EUR'}]),
    ('penalty.noun', "[Orvane](company) a accepté de payer 9 millions d'euros d'amende.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '9000000 EUR'}]),
    ('penalty.sentenced', "[Orvane](company) est condamnée à verser 14.000 euros, soit ses six derniers mois de salaire.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '14000 EUR'}]),
    ('penalty.noun', "[Orvane](company) a écopé d'une amende de 9 millions d'euros, contre 4 millions pour [Solmic](company).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '9000000 EUR'}, {'type': 'penalty', 'organization': 'Solmic', 'amount': '4000000 EUR'}]),
    ('penalty.noun', "Amende de 9 millions d'euros pour [Orvane](company).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '9000000 EUR'}]),
    ('penalty.noun', "[Orvane](company) a écopé d'une amende de 4 millions d'euros malgré ses pertes.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '4000000 EUR'}]),
    ('penalty.noun', "L'[Autorité des marchés](organization) a infligé à [Orvane](company) une amende de 28 millions d'euros.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '28000000 EUR', 'authority': 'Autorité des marchés'}]),
    ('penalty.noun', "[Orvane](company) a écopé d'une amende de 700.000 euros.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '700000 EUR'}]),
    ('penalty.noun', "[Orvane](company) s'est vu infliger une sanction pécuniaire de 6 millions d'euros par la [Commission des jeux](organization).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '6000000 EUR', 'authority': 'Commission des jeux'}]),
    ('penalty.noun', "L'amende de 9 millions d'euros infligée à [Orvane](company) est confirmée.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '9000000 EUR'}]),
    ('penalty.sentenced', '[Orvane](company) a été condamnée en mars par le tribunal de commerce de Lille à verser 200.000 euros à [Solmic](company).', [{'type': 'penalty', 'organization': 'Orvane', 'amount': '200000 EUR', 'authority': 'tribunal de commerce de Lille', 'date': 'mars'}]),
    ('penalty.incurred', "[Orvane](company) avait écopé en 1998 de 13 millions d'euros.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '13000000 EUR', 'date': '1998'}]),
    ('penalty.settled', "[Orvane](company) versera 60 millions d'euros pour mettre fin aux poursuites.", [{'type': 'penalty', 'status': 'planned', 'organization': 'Orvane', 'amount': '60000000 EUR'}]),
    ('penalty.sentenced', 'Le tribunal a condamné la société [Orvane](company) à payer 15.000 euros à une salariée.', [{'type': 'penalty', 'organization': 'Orvane', 'amount': '15000 EUR'}]),
    ('penalty.noun', "[Orvane](company) ne se remet pas de l'amende de 37 millions de dollars que lui a infligée mardi la justice suisse.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '37000000 USD', 'authority': 'justice suisse', 'date': 'mardi'}]),
    ('penalty.sentenced', "[Orvane](company) recule : le tribunal de commerce de Niort l'a condamné en mai à verser 3 M€ à son ancien prestataire [Solmic](company).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR', 'authority': 'tribunal de commerce de Niort', 'date': 'mai'}]),
    ('penalty.noun', "L'[Autorité des marchés](organization) a infligé une amende de 33 millions d'euros au distributeur [Orvane](company) et de 5 millions à sa filiale [Solmic](company).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '33000000 EUR', 'authority': 'Autorité des marchés'}, {'type': 'penalty', 'organization': 'Solmic', 'amount': '5000000 EUR', 'authority': 'Autorité des marchés'}]),
    ('penalty.noun', "L'amende de 90.000 euros réclamée à [Orvane](company) n'a pas été retenue.", [{'type': 'penalty', 'status': 'denied', 'organization': 'Orvane', 'amount': '90000 EUR'}]),
    ('penalty.noun', "Coup dur pour [Orvane](company) : une amende de 8 millions d'euros lui a été notifiée lundi par l'[Autorité des ondes](organization).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '8000000 EUR', 'authority': 'Autorité des ondes', 'date': 'lundi'}]),
    ('penalty.incurred', "Sanctionné à hauteur de 8 millions d'euros, [Orvane](company) fera appel.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '8000000 EUR'}]),
    ('penalty.acquitted', "Les sanctions tombent. [Orvane](company) devra s'acquitter de 6 millions d'euros.", [{'type': 'penalty', 'status': 'planned', 'organization': 'Orvane', 'amount': '6000000 EUR'}]),
    ('penalty.bought_off', "La [SEC](organization) a mis fin à l'enquête visant [Orvane](company) moyennant le versement de 12 millions de dollars.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '12000000 USD', 'authority': 'SEC'}]),
    ('penalty.compounded', '[Orvane](company) a transigé avec la [SEC](organization) pour 25 millions de dollars.', [{'type': 'penalty', 'organization': 'Orvane', 'amount': '25000000 USD', 'authority': 'SEC'}]),
    ('penalty.noun', "[Orvane](company) fait appel. La justice l'avait déjà condamné à 4 millions d'euros de dommages et intérêts.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '4000000 EUR', 'authority': 'justice'}]),
    ('penalty.noun', "[Luc Ferrand](person) a été condamné à trois ans de prison avec sursis, 375.000 euros d'amende et deux ans d'inéligibilité.", [{'type': 'penalty', 'organization': 'Luc Ferrand', 'amount': '375000 EUR'}]),
    ('penalty.noun', 'Le tribunal a infligé une amende de 9.000 euros à [Luc Ferrand](person), patron de [Orvane](company).', [{'type': 'penalty', 'organization': 'Luc Ferrand', 'amount': '9000 EUR'}]),
    ('penalty.noun', "[Orvane](company) conclut un accord à l'amiable de 60 millions de dollars avec le [ministère américain de la Justice](organization).", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '60000000 USD', 'authority': 'ministère américain de la Justice'}]),
    ('penalty.incurred', "L'[Autorité de la concurrence](organization) a sanctionné [Orvane](company) à hauteur de 75 millions d'euros.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '75000000 EUR', 'authority': 'Autorité de la concurrence'}]),
    ('penalty.sentenced', "[Orvane](company) a été condamné à une indemnité d'environ 400 millions de dollars.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '400000000 USD'}]),
    ('penalty.noun', "Deux ans avec sursis et 75.000 euros d'amende ont été requis contre [Luc Ferrand](person).", [{'type': 'penalty', 'status': 'planned', 'organization': 'Luc Ferrand', 'amount': '75000 EUR'}]),
    ('penalty.noun', "[Orvane](company) a été sanctionné en 2024 par le régulateur, écopant d'une amende de 3 millions d'euros pour des retards constatés en 2021.", [{'type': 'penalty', 'organization': 'Orvane', 'amount': '3000000 EUR', 'authority': 'régulateur', 'date': '2024'}]),
    ("penalty.sentenced", "La cour a condamné [Korvia](company), [Tavant](company) et [Orvane](company) à verser 8 millions d'euros.", [{"type": "penalty", "organization": name, "amount": "8000000 EUR"} for name in ("Korvia", "Tavant", "Orvane")]),
    ("penalty.condemnation", "[Korvia](company) a fait appel de sa condamnation à 100.000 euros d'amende.", [{"type": "penalty", "organization": "Korvia", "amount": "100000 EUR"}]),
    ("penalty.condemnation", "La condamnation de [Korvia](company) à verser 3 millions d'euros est définitive.", [{"type": "penalty", "organization": "Korvia", "amount": "3000000 EUR"}]),
    ("penalty.sentenced", "[Korvia](company) avait été condamnée au paiement de 6 millions d'euros en faveur de [Tavant](company).", [{"type": "penalty", "organization": "Korvia", "amount": "6000000 EUR"}]),
    ("penalty.sentenced", "[Korvia](company) est condamné à verser 45.000 euros au titre du préjudice, et près de 25.000 euros au titre des congés.", [{"type": "penalty", "organization": "Korvia", "amount": "45000 EUR"}, {"type": "penalty", "organization": "Korvia", "amount": "25000 EUR"}]),
    ("penalty.noun", "Le [tribunal de Brissac](organization) a lourdement condamné [Korvia](company) à 39 millions d'euros de pénalités.", [{"type": "penalty", "organization": "Korvia", "amount": "39000000 EUR", "authority": "tribunal de Brissac"}]),
    ("penalty.noun", "Le [parquet de Brissac](organization) a demandé une amende de 2 millions d'euros contre [Korvia](company).", [{"type": "penalty", "status": "planned", "organization": "Korvia", "amount": "2000000 EUR", "authority": "parquet de Brissac"}]),
    ("penalty.settled", "[Korvia](company) a accepté de payer 5 millions de dollars aux livreurs en guise de compensation.", [{"type": "penalty", "organization": "Korvia", "amount": "5000000 USD"}]),
)

REFUSES: Refuses = (
    ('penalty.closed', "[Orvane](company) a soldé ses stocks pour 3 millions d'euros."),
    ('penalty.enjoined', "La mairie a ordonné à [Orvane](company) de payer ses factures, de 3 millions d'euros."),
    ('penalty.claimed', "[Orvane](company) s'est vu réclamer 3 millions d'euros de loyers."),
    ('penalty.settled', "[Orvane](company) paiera 3 millions d'euros pour avoir accès au port."),
    ('penalty.acquitted', "[Orvane](company) devra verser 3 millions d'euros de loyers, a tranché la cour."),
    ('penalty.settled', "[Orvane](company) a payé 8 millions d'euros pour le terrain."),
    ('penalty.noun', 'Une amende de 135 euros est prévue, rappelle [Orvane](company).'),
    ('penalty.sentenced', "[Orvane](company) est condamné à vendre ses vergers pour 3 millions d'euros."),
    ('penalty.incurred', "[Orvane](company) écope d'un retard de 3 jours et d'un coût de 3 millions d'euros."),
    ('penalty.settled', "[Orvane](company) versera 3 millions d'euros à ses salariés."),
    ('penalty.noun', "[Luc Ferrand](person) se plaint de l'amende de 45.000 euros que lui a infligée la justice."),
    ('penalty.sentenced', "[Luc Ferrand](person) travaillait ici. Le tribunal l'a condamné à verser 3.000 euros."),
    ('penalty.sentenced', "[Orvane](company) et [Solmic](company) se disputent : le tribunal l'a condamné à verser 3 M€."),
    ('penalty.acquitted', "[Orvane](company) s'est acquitté de 6 millions d'euros de loyers."),
    ('penalty.bought_off', "[Orvane](company) reprend l'usine moyennant le versement de 12 millions d'euros."),
    ('penalty.compounded', '[Orvane](company) ne transige pas sur la qualité, pour 25 euros par panier.'),
    ('penalty.noun', "[Luc Ferrand](person), patron de [Orvane](company), critique une amende de 3 millions d'euros."),
    ('penalty.sentenced', '[Luc Ferrand](person) a été condamné chez lui à payer de sa personne.'),
    ('penalty.incurred', '[Luc Ferrand](person) a écopé de trois ans chez [Orvane](company), pour un budget de 3.000 euros.'),
    ('penalty.noun', "[Luc Ferrand](person) est absent. Son épouse a été condamnée à 75.000 euros d'amende."),
    ('penalty.noun', "[Orvane](company) avait porté plainte. [Luc Ferrand](person) est connu des juges. Elle l'a ainsi condamné à 5.000 euros d'amende."),
    ("penalty.condemnation", "La condamnation à 100.000 euros d'amende a été confirmée."),
    ("penalty.settled", "[Korvia](company) a payé 5 millions de dollars aux livreurs en guise de prime."),
    ("penalty.noun", "[Korvia](company) a demandé 2 millions d'euros à ses actionnaires."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
