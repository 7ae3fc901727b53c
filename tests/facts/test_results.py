"""Figures of a company's accounts."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"financial_result"})

READS: Reads = (
    ('result.figure', "[Orvane](company) a enregistré en 2016 un chiffre d'affaires de 53 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '53000000 EUR', 'period': '2016'}]),
    ('result.figure', "Au premier semestre, le résultat d'exploitation d'[Orvane](company) a grimpé de 17 % à 94 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'operating_income', 'amount': '94000000 EUR', 'period': 'premier semestre', 'change': '17 %'}]),
    ('result.figure', "[Orvane](company) affiche une perte nette de 12 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '12000000 EUR'}]),
    ('result.figure', "Avec un chiffre d'affaires de 95 millions d'euros, [Orvane](company) domine son marché.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '95000000 EUR'}]),
    ('result.figure', 'Les ventes de [Solmic](company) ont fléchi de 6 % en mars.', [{'type': 'financial_result', 'company': 'Solmic', 'metric': 'revenue', 'period': 'mars', 'change': '-6 %'}]),
    ('result.figure', '[Orvane](company) a dévoilé un Ebitda de 19 M€, contre 16 M€ douze mois avant.', [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'ebitda', 'amount': '19000000 EUR'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'ebitda', 'amount': '16000000 EUR', 'period': 'douze mois avant'}]),
    ('result.figure', "[Orvane](company) recrute. Son chiffre d'affaires a grimpé de 4 %, à 230 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '230000000 EUR', 'change': '4 %'}]),
    ('result.figure_first', "[Orvane](company) vise 25 millions d'euros d'économies d'ici 2026.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '25000000 EUR', 'period': '2026'}]),
    ('result.figure_first', "[Solmic](company) (16 M€ de chiffre d'affaires) recrute à Gap.", [{'type': 'financial_result', 'company': 'Solmic', 'metric': 'revenue', 'amount': '16000000 EUR'}]),
    ('result.figure', "[Orvane](company) annonce un bénéfice net de 7 millions d'euros, sur des ventes de 130 millions.", [{'type': 'financial_result', 'source': 'Orvane', 'company': 'Orvane', 'metric': 'net_income', 'amount': '7000000 EUR'}, {'type': 'financial_result', 'source': 'Orvane', 'company': 'Orvane', 'metric': 'revenue', 'amount': '130000000 EUR'}]),
    ('result.move_first', "[Orvane](company) a enregistré une baisse de 12 % de son bénéfice net, à 44 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '44000000 EUR', 'change': '-12 %'}]),
    ('result.figure', 'La dette nette de [Solmic](company) atteint 70 M€ fin août, contre 55 M€ fin mai.', [{'type': 'financial_result', 'company': 'Solmic', 'metric': 'debt', 'amount': '70000000 EUR', 'period': 'fin août'}, {'type': 'financial_result', 'company': 'Solmic', 'metric': 'debt', 'amount': '55000000 EUR', 'period': 'fin mai'}]),
    ('result.figure', "[Orvane](company), dont le chiffre d'affaires a atteint 30 millions d'euros, recrute.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '30000000 EUR'}]),
    ('result.figure', "Affichant un chiffre d'affaires de 22 millions d'euros, [Orvane](company) cherche un repreneur.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '22000000 EUR'}]),
    ('result.figure', 'Le dividende de [Orvane](company) a été fixé à 2,40 euros par action.', [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'dividend', 'amount': '2.4 EUR'}]),
    ('result.lost', "En 2021, [Orvane](company) a perdu 6 millions d'euros pour des ventes de 35 millions.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '6000000 EUR', 'period': '2021'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '35000000 EUR', 'period': '2021'}]),
    ('result.figure', "[Orvane](company) ralentit. Pour 2025, la direction vise un chiffre d'affaires supérieur à 2 milliards d'euros.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'revenue', 'amount': '2000000000 EUR', 'period': '2025'}]),
    ('result.figure', "[Orvane](company) ralentit. Le conseil de surveillance de [Solmic](company) proposera un dividende de 2,10 euros par action.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Solmic', 'metric': 'dividend', 'amount': '2.1 EUR'}]),
    ('result.figure', "[Orvane](company) a relevé sa prévision d'Ebitda annuel, désormais entre 90 et 95 millions d'euros.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'ebitda', 'amount': "90 et 95 millions d'euros"}]),
    ('result.figure', "[Orvane](company) ralentit. Le chantier est payé par [Banque Talmont](company) et par la maison, qui affiche un chiffre d'affaires de 11 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '11000000 EUR'}]),
    ('result.figure', "L'Ebitda de [Orvane](company) a atteint 18 M€ en 2022, pour des revenus de 65 M€.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'ebitda', 'amount': '18000000 EUR', 'period': '2022'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '65000000 EUR', 'period': '2022'}]),
    ('result.figure_first', "[Orvane](company) n'a réalisé que 4 millions d'euros de ventes en 2023.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '4000000 EUR', 'period': '2023'}]),
    ('result.figure_first', "Pour redresser ses comptes, [Orvane](company) compte dégager 15 millions d'euros d'économies en 2025.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '15000000 EUR', 'period': '2025'}]),
    ('result.set_at', "[Orvane](company) maintient à 900 millions d'euros son objectif d'Ebitda pour 2024.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'ebitda', 'amount': '900000000 EUR', 'period': '2024'}]),
    ('result.set_at', "[Orvane](company) a ramené à 2 milliards d'euros sa dette nette.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'debt', 'amount': '2000000000 EUR'}]),
    ('result.deficit', "[Orvane](company), déficitaire de 12 millions d'euros en 2022, ferme.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '12000000 EUR', 'period': '2022'}]),
    ('result.figure_first', "Encore déficitaire (3 millions d'euros de pertes en 2022), [Orvane](company) recrute.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '3000000 EUR', 'period': '2022'}]),
    ('result.figure_first', "[Orvane](company) a signé en 2022 une belle année, avec 5 milliards d'euros de facturations et 900 millions d'euros de bénéfice net.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '5000000000 EUR', 'period': '2022'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '900000000 EUR', 'period': '2022'}]),
    ('result.figure', "[Orvane](company) rassure. Le repli du gaz a pesé sur la major, dont le chiffre d'affaires a reculé de 4 %, à 5 milliards d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '5000000000 EUR', 'change': '-4 %'}]),
    ('result.figure', "[Orvane](company) embauche. Sa présidente, [Luce Ferrand](person), table sur des ventes de 78 millions d'euros en 2025.", [{'type': 'financial_result', 'status': 'planned', 'source': 'Luce Ferrand', 'company': 'Orvane', 'metric': 'revenue', 'amount': '78000000 EUR', 'period': '2025'}]),
    ('result.orders', "[Orvane](company) a engrangé 23 milliards d'euros de commandes en 2022.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'orders', 'amount': '23000000000 EUR', 'period': '2022'}]),
    ('result.paid_out', '[Orvane](company) distribuera 1,5 euro par action à ses actionnaires.', [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'dividend', 'amount': '1.5 EUR'}]),
    ('result.figure', "À 1,2 milliard d'euros, le résultat opérationnel de [Orvane](company) a reculé de 12 %.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'operating_income', 'amount': '1200000000 EUR', 'change': '-12 %'}]),
    ('result.figure', "[Orvane](company) a ramené sa prévision d'Ebitda à 1 milliard d'euros.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'ebitda', 'amount': '1000000000 EUR'}]),
    ('result.earned', "[Orvane](company) a gagné 300 millions d'euros au premier trimestre.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '300000000 EUR'}]),
    ('result.figure', "[Orvane](company) a accusé un déficit de 8 millions d'euros l'an dernier.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_loss', 'amount': '8000000 EUR', 'period': "l'an dernier"}]),
    ('result.figure', "Le résultat net de [Orvane](company) s'est établi à 25 millions d'euros, contre 22 millions un an plus tôt, soit une hausse de 13 %.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '25000000 EUR', 'change': '13 %'}, {'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '22000000 EUR', 'period': 'un an plus tôt'}]),
    ('result.figure', "Les ventes de [Orvane](company) atteignent 80 millions d'euros, en baisse limitée de 3 %.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '80000000 EUR', 'change': '-3 %'}]),
    ('result.figure', "Le bénéfice net de [Orvane](company) a atteint 7 millions d'euros, deux de moins que l'an dernier.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'net_income', 'amount': '7000000 EUR'}]),
    ('result.figure_first', "La coopérative [Orvane](company) (450 salariés, 320 millions d'euros de chiffre d'affaires) ferme deux sites.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'revenue', 'amount': '320000000 EUR'}]),
    ('result.figure', "La dette nette de [Orvane](company) est tombée de 800 millions à 620 millions d'euros.", [{'type': 'financial_result', 'company': 'Orvane', 'metric': 'debt', 'amount': '620000000 EUR'}]),
    ('result.savings_plan', "[Orvane](company) présentera vendredi son plan d'économies de 2 milliards d'euros annoncé en février.", [{'type': 'financial_result', 'status': 'planned', 'company': 'Orvane', 'metric': 'savings', 'amount': '2000000000 EUR'}]),
)

REFUSES: Refuses = (
    ('result.figure', "D'après [Orvane](company), les ventes de la filière bois ont baissé de 7 % l'an dernier."),
    ('result.figure', "[Orvane](company) consacre 4 % de son chiffre d'affaires à la recherche."),
    ('result.figure_first', "[Orvane](company) s'adresse à un marché de 3 milliards d'euros."),
    ('result.figure', "Le plan de relance de 3 milliards d'euros profite à [Orvane](company) et à ses ventes."),
    ('result.figure', "[Orvane](company) a investi 40 millions d'euros, soit une réduction de sa dette de 3 millions d'euros."),
    ('result.move_first', 'Une hausse de 5 % de ses ventes a été signalée par [Luc Ferrand](person).'),
    ('result.move_first', 'Une hausse de 5 % des salaires est prévue chez [Orvane](company).'),
    ("result.move_first", "[Orvane](company) prévoit une baisse de 10 à 15 % de ses ventes au deuxième trimestre."),
    ('result.figure', 'Les recettes fiscales ont fondu de 5 % en 2021, note [Orvane](company).'),
    ('result.figure', '[Orvane](company) compte 3 millions de clients et aucune perte.'),
    ('result.figure', "Le chiffre d'affaires perdu, évalué à 2 milliards d'euros, inquiète [Orvane](company)."),
    ('result.figure', 'Ses ventes ont progressé de 4 %, à 3.000 voitures, selon [Orvane](company).'),
    ('result.figure', "Au [Lusambo](place), les revenus ont atteint 3 milliards d'euros."),
    ('result.figure_first', "Le secteur représente 3 milliards d'euros de chiffre d'affaires, selon [Orvane](company)."),
    ('result.figure_first', "[Luc Ferrand](person) promet 3 millions d'euros d'économies."),
    ('result.lost', "[Orvane](company) a perdu 2 millions d'euros dans une escroquerie."),
    ('result.lost', "[Luc Ferrand](person) a perdu 2 millions d'euros en 2022."),
    ('result.figure', "[Orvane](company) a manqué son objectif de chiffre d'affaires de 3 %."),
    ('result.figure', "La direction de l'hôpital vise un budget de 3 millions d'euros, sans revenus de [Orvane](company)."),
    ('result.figure', "[Orvane](company) prévient. L'impôt sur le revenu atteint 45 % pour les revenus supérieurs à 150.000 euros."),
    ('result.deficit', "La balance de la France est déficitaire de 12 millions d'euros."),
    ('result.set_at', "Le gouvernement maintient à 3 milliards d'euros ses économies sur les aides."),
    ('result.orders', "[Orvane](company) enregistre 3 millions d'euros de pertes, faute de commandes."),
    ('result.paid_out', '[Orvane](company) propose 12 euros par abonné.'),
    ('result.earned', "[Orvane](company) a gagné 3 milliards d'euros en Bourse en 2023."),
    ('result.figure_first', "[Orvane](company) recrute. Le député [Luc Ferrand](person) mise sur 2 millions d'euros d'économies."),
    ('result.figure', "[Orvane](company) publie. Le chiffre d'affaires déclaré sur la mine a atteint 3 millions d'euros."),
    ('result.figure', "[Orvane](company) publie. La valeur créée par l'usine s'élève à 2 millions d'euros, le bénéfice net à 1 million d'euros."),
    ('result.figure', "[Orvane](company) garde en réserve la totalité des revenus exceptionnels (15 millions d'euros)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
