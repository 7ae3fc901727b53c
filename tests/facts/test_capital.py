"""Valuations, funding rounds and investments."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"valuation", "funding_round", "investment"})

READS: Reads = (
    ("funding.from_fund", "[Korvia](company) a obtenu 12 millions d'euros de [Sablon Ventures](company).", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Sablon Ventures"]}]),
    ("funding.from_fund", "[Korvia](company) attire 12 millions d'euros du fonds [Orvel](company).", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Orvel"]}]),
    ("funding.topped_up", "Les actionnaires de [Korvia](company) ont remis 12 millions d'euros au pot.", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR"}]),
    ("funding.gather", "[Korvia](company) est allée chercher 12 millions d'euros auprès de [Sablon Gestion](company).", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Sablon Gestion"]}]),
    ("funding.raise", "[Korvia](company) lève 12 millions d'euros ([Sablon Gestion](company), [Orvel](company)).", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Sablon Gestion", "Orvel"]}]),
    ("funding.raise", "[Korvia](company) lève 12 millions d'euros. Parmi les investisseurs figurent [Sablon Gestion](company) et [Orvel](company).", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Sablon Gestion", "Orvel"]}]),
    ("funding.raise", "[Korvia](company) lève 12 millions d'euros. [Sablon Gestion](company) et [Orvel](company) remettent au pot.", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR", "investors": ["Sablon Gestion", "Orvel"]}]),
    ("funding.round", "L'augmentation de capital de [Korvia](company), de 12 millions d'euros, a été souscrite.", [{"type": "funding_round", "company": "Korvia", "amount": "12000000 EUR"}]),
    ("funding.round", "[Korvia](company) a bouclé un amorçage de 3 millions d'euros.", [{"type": "funding_round", "company": "Korvia", "amount": "3000000 EUR", "round": "amorçage"}]),
    ("investment.build_for", "[Korvia](company) va bâtir pour 12 millions d'euros un entrepôt à [Brest](place).", [{"type": "investment", "status": "planned", "investor": "Korvia", "target": "entrepôt", "amount": "12000000 EUR"}]),
    ("investment.build", "[Korvia](company) inaugure à [Brest](place) une fromagerie de 12 millions d'euros.", [{"type": "investment", "investor": "Korvia", "target": "fromagerie", "amount": "12000000 EUR"}]),
    ("investment.there", "L'usine d'[Albi](place) sera modernisée. [Korvia](company) compte y injecter 12 millions d'euros.", [{"type": "investment", "status": "planned", "investor": "Korvia", "target": "usine d'Albi", "amount": "12000000 EUR"}]),
    ("investment.devote", "[Korvia](company) dépensera 12 millions d'euros pour électrifier ses fours.", [{"type": "investment", "status": "planned", "investor": "Korvia", "target": "fours", "amount": "12000000 EUR"}]),
    ("funding.capital", "Le groupe [Korvia](company) a augmenté son capital de 27 millions d'euros.", [{"type": "funding_round", "company": "Korvia", "amount": "27000000 EUR"}]),
    ("funding.capital", "[Korvia](company) a vu son capital augmenter de 40 millions d'euros.", [{"type": "funding_round", "company": "Korvia", "amount": "40000000 EUR"}]),
    ("funding.raise", "[Korvia](company) est née à Brest. Son objectif final est de lever 25 millions d'euros.", [{"type": "funding_round", "status": "planned", "company": "Korvia", "amount": "25000000 EUR"}]),
    (
        "funding.raise",
        "Le brasseur auvergnat [Belorga](company) a levé 7,4 M€ lundi auprès de [Sablon Gestion](company), de [Cofal](company) et d'[Orvel](company).",
        [{"type": "funding_round", "company": "Belorga", "amount": "7400000 EUR", "investors": ["Sablon Gestion", "Cofal", "Orvel"], "date": "lundi"}],
    ),
    (
        "funding.raise",
        "[Belorga](company), qui vient de lever 4 M€, recrute.",
        [{"type": "funding_round", "company": "Belorga", "amount": "4000000 EUR"}],
    ),
    (
        "funding.raise",
        "[Belorga](company), spécialiste des capteurs, a annoncé avoir levé 26 millions de dollars.",
        [{"type": "funding_round", "source": "Belorga", "company": "Belorga", "amount": "26000000 USD"}],
    ),
    (
        "funding.round",
        "[Orvelis](company) a finalisé une levée de fonds de 18 millions d'euros pilotée par [Quarz Ventures](company).",
        [{"type": "funding_round", "company": "Orvelis", "amount": "18000000 EUR", "investors": ["Quarz Ventures"]}],
    ),
    (
        "funding.round",
        "La levée de fonds de [Orvelis](company) a été suivie de près.",
        [],
    ),
    (
        "funding.round",
        "Six mois après une levée de fonds de 64 millions d'euros, la patronne d'[Orvelis](company) réclame déjà du temps.",
        [{"type": "funding_round", "company": "Orvelis", "amount": "64000000 EUR"}],
    ),
    (
        "valuation.valued",
        "La foncière [Orvelis](company) vient d'être valorisée 730 M€.",
        [{"type": "valuation", "company": "Orvelis", "amount": "730000000 EUR"}],
    ),
    (
        "valuation.valued",
        "[Orvelis](company) grandit. [L'éditeur](company=Orvelis) danois, valorisé à environ 650 millions de couronnes, recrute.",
        [{"type": "valuation", "company": "Orvelis", "amount": "650000000 DKK"}],
    ),
    (
        "valuation.valued",
        "Cette opération valorise [Orvelis](company) à 300 millions d'euros.",
        [{"type": "valuation", "company": "Orvelis", "amount": "300000000 EUR"}],
    ),
    (
        "valuation.valued",
        "Valorisée 5 milliards d'euros, la start-up [Orvelis](company) recrute.",
        [{"type": "valuation", "company": "Orvelis", "amount": "5000000000 EUR"}],
    ),
    (
        "valuation.worth",
        "La valorisation d'[Orvelis](company) atteint 900 millions d'euros.",
        [{"type": "valuation", "company": "Orvelis", "amount": "900000000 EUR"}],
    ),
    (
        "valuation.weighs",
        "[Orvelis](company) pèse 12 milliards d'euros en Bourse.",
        [{"type": "valuation", "company": "Orvelis", "amount": "12000000000 EUR"}],
    ),
    (
        "valuation.is_worth",
        "[Orvelis](company) vaudrait plus de 270 millions de dollars.",
        [{"type": "valuation", "status": "reported", "company": "Orvelis", "amount": "270000000 USD"}],
    ),
    (
        "valuation.valued",
        "[Orvelis](company) serait désormais valorisée \"entre 75 et 90 millions d'euros\".",
        [{"type": "valuation", "status": "reported", "company": "Orvelis", "amount": "75 et 90 millions d'euros"}],
    ),
    (
        "funding.raise",
        "[Belorga](company) a levé lundi 12,5 M€.",
        [{"type": "funding_round", "company": "Belorga", "amount": "12500000 EUR", "date": "lundi"}],
    ),
    (
        "funding.round",
        "La medtech [Orvelis](company) réussit une série B de 34 millions de dollars.",
        [{"type": "funding_round", "company": "Orvelis", "amount": "34000000 USD", "round": "série B"}],
    ),
    (
        "investment.table",
        "[Orvelis](company) grandit. [Tavant](company) met à lui seul 4 millions d'euros sur la table.",
        [{"type": "investment", "investor": "Tavant", "target": "Orvelis", "amount": "4000000 EUR"}],
    ),
    (
        "investment.invest",
        "[Tavant](company) a investi 20 millions d'euros dans [Belorga](company).",
        [{"type": "investment", "investor": "Tavant", "target": "Belorga", "amount": "20000000 EUR"}],
    ),
    (
        "investment.invest",
        "[Tavant](company) a investi 16 millions d'euros dans une serre à tomates à Perpignan.",
        [{"type": "investment", "investor": "Tavant", "target": "serre à tomates à Perpignan", "amount": "16000000 EUR"}],
    ),
    (
        "investment.injected",
        "Quelque 900.000 francs suisses seront injectés dans [Belorga](company) par [Tavant](company).",
        [{"type": "investment", "status": "planned", "investor": "Tavant", "target": "Belorga", "amount": "900000 CHF"}],
    ),
    (
        "investment.named",
        "[Tavant](company) a réalisé un investissement dans [Belorga](company).",
        [{"type": "investment", "investor": "Tavant", "target": "Belorga"}],
    ),
    ('valuation.estimated', "Sur la base du prix offert, [Orvane](company) est estimé à 6 milliards d'euros.", [{'type': 'valuation', 'company': 'Orvane', 'amount': '6000000000 EUR'}]),
    ('valuation.worth acquisition.buy', "[Orvane](company) a racheté [Solmic](company) sur la base d'une valorisation de 900 millions d'euros.", [{'type': 'valuation', 'company': 'Solmic', 'amount': '900000000 EUR'}]),
    ('valuation.worth', "[Orvane](company) grandit. Il vise, à en croire [Le Soir](company), une valorisation de 60 milliards d'euros.", [{'type': 'valuation', 'company': 'Orvane', 'amount': '60000000000 EUR'}]),
    ("funding.round", "[Orvane](company) a clôturé un tour de table de 25 millions d'euros, mené par deux acteurs du bois : [Solmic](company) et [Kervel](company).", [{"type": "funding_round", "company": "Orvane", "amount": "25000000 EUR", "investors": ["Solmic", "Kervel"]}]),
)

REFUSES: Refuses = (
    ("funding.from_fund", "[Korvia](company) a reçu 12 millions d'euros de [Sablon Ventures](company) pour la vente de sa filiale."),
    ("funding.from_fund", "[Korvia](company) a reçu 12 millions d'euros de [Tavant](company)."),
    ("funding.topped_up", "Les actionnaires de [Korvia](company) ont touché 12 millions d'euros de dividendes."),
    ("investment.build_for", "[Korvia](company) installe pour 12 millions d'euros de machines dans une usine."),
    ("investment.there", "[Korvia](company) va mal. La [région Brune](organization) y met 12 millions d'euros."),
    ("investment.bet", "[Korvia](company) aurait mis 12 millions d'euros sur [Belorga](company)."),
    ("investment.table", "[Korvia](company) a mis 12 millions d'euros sur la table pour racheter [Belorga](company)."),
    ("funding.capital", "[Korvia](company) a vu son capital augmenter de 40 millions d'euros de dettes."),
    ("funding.raise", "La concurrence de [Korvia](company) est rude. L'objectif du maire est de lever 25 millions d'euros."),
    ("funding.raise", "[Belorga](company) a engrangé l'an passé un chiffre d'affaires de 17 millions d'euros."),
    ("funding.raise", "[Belorga](company) a levé un emprunt obligataire de 23 millions d'euros."),
    ("funding.raise", "L'association a levé 3 millions d'euros de dons avec [Belorga](company)."),
    ("funding.round", "La levée de boucliers contre [Belorga](company) a coûté 3 millions d'euros."),
    ("funding.round", "[Tavant](company) a participé à cette levée."),
    ("valuation.valued", "Le marché mondial des capteurs est évalué à 30 milliards d'euros, selon [Tavant](company)."),
    ("valuation.valued", "Évalué à 10 millions d'euros, le chantier confié à [Tavant](company) avance."),
    ("valuation.worth", "[Tavant](company), premier groupe du pays en termes de capitalisation, doit 800 millions d'euros."),
    ("valuation.worth", "[Tavant](company) a perdu en valeur boursière, effaçant 3 milliards d'euros."),
    ("valuation.weighs", "Le secteur pèse 12 milliards d'euros, rappelle [Tavant](company)."),
    ("valuation.is_worth", "L'action [Tavant](company) vaut 12 euros."),
    ("investment.table", "[Orvelis](company) grandit. [Tavant](company) aurait, lui, mis 4 millions d'euros sur la table."),
    ("investment.table", "[Orvelis](company) grandit. Le maire met à lui seul 4 millions d'euros sur la table."),
    ("investment.invest", "Mieux vaut investir tôt dans la formation, répète [Tavant](company)."),
    ("investment.invest", "Les policiers ont investi les lieux près de [Tavant](company)."),
    ("investment.injected", "Le produit est injecté par le médecin de [Tavant](company)."),
    ("investment.named", "[Tavant](company) a signé avec le fonds d'investissement [Cofal](company), qui compte mettre 3 millions d'euros dans [Belorga](company)."),
    ("investment.named", "Les investissements dans le secteur reculent, note [Tavant](company)."),
    ('investment.invest', "Pour la directrice d'[Orvane](company), il est urgent d'investir 75 M€ dans les haies bocagères."),
    ('valuation.valued', '[Orvane](company) a décroché auprès de [Solmic](company) une commande de 20 rames, évaluée à 28 M€.'),
    ('valuation.estimated', "Le chantier de [Orvane](company) est estimé à 6 milliards d'euros."),
    ('valuation.estimated', "Sur la base du prix offert, [Orvane](company) est estimé à 6 euros."),
    ("funding.round", "Le plan, qui repose sur cette augmentation de capital, doit sécuriser 85 millions d'euros de liquidités, a rappelé [Orvane](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
