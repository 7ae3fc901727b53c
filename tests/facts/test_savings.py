"""What firms mean to save, what they owe, what they earned before."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"financial_result"})

READS: Reads = (
    ('result.savings_plan', "[Orvane](company) a lancé un plan d'économies de 45 millions d'euros.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR'}]),
    ('result.savings_plan', "Dans le cadre d'un programme d'économies de 45 millions d'euros, [Orvane](company) ferme deux sites.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR'}]),
    ('result.saves', "[Orvane](company) compte économiser 45 millions d'euros par an.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR'}]),
    ('result.saves', "[Orvane](company) se transforme. Ce plan devrait permettre d'économiser 45 millions d'euros.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR'}]),
    ('result.cuts_costs', "[Orvane](company) veut réduire ses coûts de 45 millions d'euros en 2026.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR', 'period': '2026'}]),
    ('result.savings_first', "[Orvane](company) a obtenu 45 millions d'euros de réduction de coûts en 2022.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'savings', 'amount': '45000000 EUR', 'period': '2022'}]),
    ('result.indebted', "Endettée à hauteur de 45 millions d'euros, [Orvane](company) cherche un repreneur.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'debt', 'amount': '45000000 EUR'}]),
    ('result.lost', "[Orvane](company) perd 45 millions d'euros par an.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '45000000 EUR'}]),
    ('result.move_first', "[Orvane](company) a connu une hausse de 6 % de ses ventes et de 18 % de son bénéfice net (45 millions d'euros).", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'change': '6 %'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '45000000 EUR', 'change': '18 %'}]),
    ('result.figure', "Le chiffre d'affaires d'[Orvane](company) est passé de 40 millions d'euros en 2019 à 45 millions d'euros en 2022.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '45000000 EUR', 'period': '2022'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '40000000 EUR', 'period': '2019'}]),
    ('result.figure', "[Orvane](company) : chiffre d'affaires de 45 millions d'euros (+6 %) au premier trimestre.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '45000000 EUR', 'period': 'premier trimestre', 'change': '6 %'}]),
    ('result.figure', "L'année s'est soldée pour [Orvane](company) par une perte nette de 45 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '45000000 EUR'}]),
    ('result.figure', '[Orvane](company) progresse. Un dividende de 1,20 euro par action sera proposé.', [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'dividend', 'amount': '1.2 EUR'}]),
    ('result.savings_plan', "Mille emplois sont menacés chez le groupe [Korvia](company) avec un plan d'économie de 20 millions d'euros.", [{"type": "financial_result", "status": "planned", "company": "Korvia", "metric": "savings", "amount": "20000000 EUR"}]),
)

REFUSES: Refuses = (
    ("result.savings_first", "Les deux frères ont fondé [Orvane](company) avec 3 millions d'euros d'économies."),
    ('result.savings_plan', "Le gouvernement prépare un plan d'économies de 4 milliards d'euros, note [Orvane](company)."),
    ('result.saves', "Les ménages vont économiser 45 millions d'euros, selon [Orvane](company)."),
    ('result.saves', '[Orvane](company) avance. On peut économiser 45 euros par an.'),
    ('result.cuts_costs', "Les communes doivent réduire leurs dépenses de 45 millions d'euros, selon [Orvane](company)."),
    ('result.savings_first', "[Luc Ferrand](person) vante 45 millions d'euros d'économies."),
    ('result.indebted', '[Luc Ferrand](person), endetté à hauteur de 45.000 euros, a vendu sa maison.'),
    ('result.savings_plan', "Mille emplois sont menacés dans la filière avec un plan d'économie de 20 millions d'euros."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
