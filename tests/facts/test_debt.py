"""Loans, bonds and credit lines."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"debt"})

READS: Reads = (
    ("debt.noun", "[Korvia](company) ferme des sites. Le ministre n'a pas encore signé le prêt de 5 millions d'euros demandé par [le constructeur automobile](company=Korvia) en détresse.", [{"type": "debt", "status": "planned", "borrower": "Korvia", "amount": "5000000 EUR"}]),
    ("debt.noun", "Le prêt de 5 millions d'euros sollicité par [Korvia](company) est à l'étude.", [{"type": "debt", "status": "planned", "borrower": "Korvia", "amount": "5000000 EUR"}]),
    ('debt.noun', "L'émission obligataire de 300 millions d'euros de [Orvane](company) a été sursouscrite.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '300000000 EUR'}]),
    ('debt.raise', "[Orvane](company) a levé 300 millions d'euros de dette.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '300000000 EUR'}]),
    ('debt.noun', "[Orvane](company) a décroché un prêt de 27 millions d'euros auprès de [Banque Talmont](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '27000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "[Orvane](company) a placé en mai 2021 une obligation convertible de 350 millions d'euros.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '350000000 EUR', 'date': 'mai 2021'}]),
    ('debt.noun', "[Banque Talmont](company) a accordé un prêt de 5 millions d'euros à [Orvane](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '5000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "Une ligne de crédit de 8 millions d'euros accordée à [Orvane](company) par [Banque Talmont](company) complète le tout.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '8000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.borrow', "Le [Lusambo](place) emprunte 300 millions d'euros à la [Banque de la Mer](organization).", [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '300000000 EUR', 'lender': 'Banque de la Mer'}]),
    ('debt.lend', "[Banque Talmont](company) prête 12 millions d'euros à [Orvane](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '12000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.raise', 'Le [Lusambo](place) a levé 90 milliards de francs CFA sur le marché régional.', [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '90000000000 XOF'}]),
    ('debt.issued', 'Le [Lusambo](place) a bouclé son emprunt obligataire. L’opération a permis de mobiliser 43 milliards de francs CFA.', [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '43000000000 XOF'}]),
    ('debt.target', 'Les États préparent des levées de titres. Le [Lusambo](place) table sur 30 milliards de francs CFA, le [Mandori](place) sur 20 milliards de francs CFA.', [{'type': 'debt', 'status': 'planned', 'borrower': 'Lusambo', 'amount': '30000000000 XOF'}, {'type': 'debt', 'status': 'planned', 'borrower': 'Mandori', 'amount': '20000000000 XOF'}]),
    ('debt.goal', 'Premier émetteur de titres, le [Lusambo](place) a un objectif de levée de 67 milliards de francs CFA.', [{'type': 'debt', 'status': 'planned', 'borrower': 'Lusambo', 'amount': '67000000000 XOF'}]),
    ('debt.noun', "[Orvane](company) prévoit de payer ses wagons grâce à un emprunt de 35 millions d'euros contracté auprès de [Banque Talmont](company).", [{'type': 'debt', 'status': 'planned', 'borrower': 'Orvane', 'amount': '35000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.borrow', "[Orvane](company) a emprunté 30 millions d'euros à [Solmic](company) en 2019.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '30000000 EUR', 'lender': 'Solmic', 'date': '2019'}]),
    ('debt.noun', "[Orvane](company) investit. L'opération comprend une émission obligataire de 50 M€ et une ligne de crédit de 20 M€ consentie par [Banque Talmont](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '50000000 EUR'}, {'type': 'debt', 'borrower': 'Orvane', 'amount': '20000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "[Orvane](company) investit. Le solde sera financé par un emprunt de 14 millions d'euros auprès de [Banque Talmont](company).", [{'type': 'debt', 'status': 'planned', 'borrower': 'Orvane', 'amount': '14000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "[Orvane](company) investit. La [Banque Talmont](company) complète avec un prêt de 2 millions d'euros.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '2000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "[Orvane](company) a clos le placement privé de billets de premier rang d'un capital de 300 millions de dollars.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '300000000 USD'}]),
    ('debt.borrow', "[Orvane](company) va puiser 5 milliards d'euros auprès de la [Banque de Soria](organization).", [{'type': 'debt', 'status': 'planned', 'borrower': 'Orvane', 'amount': '5000000000 EUR', 'lender': 'Banque de Soria'}]),
    ('debt.noun', "Un pool mené par [Banque Tavel](company) a accordé à [Orvane](company) une ligne de crédit de 80 millions d'euros.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '80000000 EUR'}]),
    ('debt.noun', "[Orvane](company) a souscrit 80 millions d'euros de prêts garantis par l'[État](organization) (PGE).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '80000000 EUR'}]),
    ('debt.noun', "Un emprunt de 30 millions d'euros a été contracté par [Orvane](company) auprès de [Banque Talmont](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '30000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "Grâce à un prêt de 25 millions d'euros de la [Banque Talmont](company), [Orvane](company) va agrandir son usine.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '25000000 EUR', 'lender': 'Banque Talmont'}]),
    ('debt.noun', "Le [Lusambo](place) obtient un prêt de 12 milliards de yens (80 millions de dollars) de l'[Agence japonaise de coopération internationale](organization).", [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '12000000000 JPY', 'lender': 'Agence japonaise de coopération internationale'}]),
    ("debt.noun", "[Korvia](company) va recevoir des prêts totalisant 7 millions d'euros.", [{"type": "debt", "borrower": "Korvia", "amount": "7000000 EUR", "status": "planned"}]),
    ("debt.noun", "Le ministre travaille sur un prêt de 5 millions d'euros pour [Korvia](company).", [{"type": "debt", "status": "planned", "borrower": "Korvia", "amount": "5000000 EUR"}]),
    ('debt.noun', "[Korvia](company) ne peut rembourser le prêt syndiqué de 80 millions de dollars qu'elle a contracté pour acheter du blé.", [{"type": "debt", "borrower": "Korvia", "amount": "80000000 USD"}]),
    ('debt.noun', "Le prêt de 80 millions de dollars que [Korvia](company) avait souscrit arrive à échéance.", [{"type": "debt", "borrower": "Korvia", "amount": "80000000 USD"}]),
    ("debt.noun", "L'[Etat](organization) a validé un prêt garanti de 5 millions d'euros pour aider le constructeur [Orvane](company).", [{"type": "debt", "borrower": "Orvane", "amount": "5000000 EUR"}]),
    ("debt.noun", "L'[Etat](organization) prévoit de garantir un prêt bancaire de 5 millions d'euros pour le constructeur [Orvane](company).", [{"type": "debt", "status": "planned", "borrower": "Orvane", "amount": "5000000 EUR"}]),
    ("debt.noun", "La [Banque Tavel](company) a accordé un prêt garanti de 5 millions d'euros à [Orvane](company).", [{"type": "debt", "borrower": "Orvane", "amount": "5000000 EUR", "lender": "Banque Tavel"}]),
    ("debt.noun", "[Orvane](company) a déjà reçu de la [Banque Tavel](company) un prêt de 5 millions d'euros en 2022.", [{"type": "debt", "borrower": "Orvane", "amount": "5000000 EUR", "lender": "Banque Tavel", "date": "2022"}]),
    ("debt.noun", "[Orvane](company) bénéficie depuis 2021 d'un prêt de 5 millions d'euros et depuis 2023 d'un autre prêt de 8 millions d'euros.", [{"type": "debt", "borrower": "Orvane", "amount": "5000000 EUR", "date": "2021"}, {"type": "debt", "borrower": "Orvane", "amount": "8000000 EUR", "date": "2023"}]),
    ("debt.noun", "C'est le cas en 2008 lorsque la [Banque Tavel](company) accorde un prêt de 5 millions d'euros à [Orvane](company).", [{"type": "debt", "borrower": "Orvane", "amount": "5000000 EUR", "lender": "Banque Tavel", "date": "2008"}]),
    ("debt.noun", "[Orvane](company) a obtenu 2 millions d'euros, avec la perspective d'atteindre 3 millions d'euros de dette senior.", [{"type": "debt", "status": "planned", "borrower": "Orvane", "amount": "3000000 EUR"}]),
    ("debt.noun", "Nous travaillons sur un prêt de 5 millions d'euros pour [Orvane](company).", [{"type": "debt", "status": "planned", "borrower": "Orvane", "amount": "5000000 EUR"}]),
    ("debt.noun", "Un prêt bancaire de 5 millions d'euros pour aider le constructeur [Orvane](company) était à l'étude.", [{"type": "debt", "status": "planned", "borrower": "Orvane", "amount": "5000000 EUR"}]),
)

REFUSES: Refuses = (
    ("debt.noun", "[Korvia](company) ferme des sites. Le ministre n'a pas encore signé le prêt de 5 millions d'euros demandé par le maire en détresse."),
    ('debt.noun', 'Les ménages ont souscrit des prêts de 200.000 euros en moyenne, note [Banque Talmont](company).'),
    ('debt.noun', "[Orvane](company) s'est fait l'obligation de verser 3 millions d'euros."),
    ('debt.borrow', "[Orvane](company) emprunte une autre voie que [Solmic](company) et ses 3 millions d'euros."),
    ('debt.lend', '[Orvane](company) prête attention à ses 3 millions de clients.'),
    ('debt.raise', "Le brasseur [Orvane](company) a levé 6,5 M€ chez [Solmic](company)."),
    ('debt.issued', "Le [Lusambo](place) a bouclé son recensement. L’opération a permis de mobiliser 43 milliards de francs CFA."),
    ('debt.target', "[Orvane](company) vise 40 millions d'euros de ventes."),
    ('debt.goal', "[Orvane](company) a un objectif de levée de 3 millions d'euros."),
    ('debt.noun', "Une émission de télévision de 3 millions d'euros est prévue chez [Orvane](company)."),
    ('debt.borrow', "[Orvane](company) emprunte la route de 3 millions d'euros."),
    ('debt.lend', '[Luc Ferrand](person) prête 200 euros à son frère.'),
    ('debt.raise', "[Orvane](company) a levé le voile sur son budget de 3 millions d'euros."),
    ('debt.issued', "Le [Lusambo](place) a vendu ses parts. L’opération a permis de mobiliser 43 milliards de francs CFA."),
    ('debt.target', "Le [Lusambo](place) vise 3 millions d'euros de recettes."),
    ('debt.goal', "Premier producteur de noix, le [Lusambo](place) a un objectif de levée de 67 milliards de francs CFA."),
    ('debt.noun', "[Luc Ferrand](person) complète avec un prêt de 2 millions d'euros."),
    ('debt.borrow', "[Luc Ferrand](person) emprunte 300 millions d'euros à la [Banque de la Mer](organization)."),
    ('debt.noun', "Grâce à un prêt de 25 millions d'euros, la commune, voisine d'[Orvane](company), respire."),
    ("debt.noun", "Un prêt de 5 millions d'euros pour les clients de [Korvia](company) est à l'étude."),
    ("debt.noun", "La région a promis une avance remboursable de 500.000 euros à [Korvia](company)."),
    ('debt.noun', "Le [Lusambo](place) lance le rachat de 90 millions de dollars d'eurobonds."),
    ('debt.noun', "[Korvia](company) poursuit le parti pour le non-remboursement d'un prêt de 9 millions d'euros."),
    ('debt.noun', "Le prêt de 80 millions de dollars que [Korvia](company) a refusé arrive à échéance."),
    ('debt.noun', "Le prêt de 80 millions de dollars que la [Banque Talmont](company) a négocié avec [Korvia](company) n'a jamais été versé."),
    ('debt.noun', "Le prêt de 80 millions de dollars que la [Banque Talmont](company) avait souscrit arrive à échéance."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
