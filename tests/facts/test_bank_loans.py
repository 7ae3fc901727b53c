"""Loans of banks of development and of the IMF."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"debt"})

READS: Reads = (
    ('debt.disburse', 'La [Banque de Lusambo](company) a accordé lundi 45 millions de dollars à [Orvane](company).', [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 USD', 'lender': 'Banque de Lusambo', 'date': 'lundi'}]),
    ('debt.disburse', 'Le [FMI](organization) a annoncé le décaissement d\'une tranche de 45 millions de dollars en faveur du [Lusambo](place).', [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '45000000 USD', 'lender': 'FMI', 'source': 'FMI'}]),
    ('debt.banking', '[Orvane](company) recrute. En 2023, elle a obtenu un financement de 45 millions de dollars de [Tessmar Bank of Lusambo](company).', [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 USD', 'lender': 'Tessmar Bank of Lusambo', 'date': '2023'}]),
    ('debt.noun', "Le [Lusambo](place) a obtenu un prêt d'environ 45 millions de dollars pour achever douze routes.", [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '45000000 USD'}]),
    ('debt.noun', "[Orvane](company) a reçu une ligne de crédit de 45 millions d'euros de [Proparco](company) pour financer les PME.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 EUR', 'lender': 'Proparco'}]),
    ('debt.banking', "La [Banque de Lusambo](company) accorde un financement de 45 millions d'euros à [Orvane](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 EUR', 'lender': 'Banque de Lusambo'}]),
    ('debt.banking', 'Le [FMI](organization) a approuvé une facilité de crédit de 900 millions de dollars pour le [Lusambo](place).', [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '900000000 USD', 'lender': 'FMI'}]),
    ('debt.disburse', 'Le [FMI](organization) va décaisser 90 millions de dollars en faveur du [Lusambo](place).', [{'type': 'debt', 'status': 'planned', 'borrower': 'Lusambo', 'amount': '90000000 USD', 'lender': 'FMI'}]),
    ('debt.noun', "[Orvane](company) s'est vu accorder un prêt de 45 millions d'euros.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 EUR'}]),
    ('debt.noun', "[Proparco](company) met à la disposition d'[Orvane](company) une ligne de crédit de 45 millions d'euros.", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 EUR', 'lender': 'Proparco'}]),
    ('debt.noun', "Le plan comprend 45 millions d'euros de prêts à [Orvane](company).", [{'type': 'debt', 'borrower': 'Orvane', 'amount': '45000000 EUR'}]),
    ('debt.raise', "Le [Lusambo](place) a mobilisé 45 milliards de francs CFA à travers une émission d'obligations.", [{'type': 'debt', 'borrower': 'Lusambo', 'amount': '45000000000 XOF'}]),
    ('debt.banking', "[Orvane](company) a obtenu un financement de 45 millions de dollars de la [Banque mondiale](organization).", [{"type": "debt", "borrower": "Orvane", "amount": "45000000 USD", "lender": "Banque mondiale"}]),
    ('debt.from_bank', "[Korvia](company) a obtenu en mars 12 millions d'euros de la [Banque Aubrac](company) pour agrandir le port.", [{"type": "debt", "borrower": "Korvia", "amount": "12000000 EUR", "lender": "Banque Aubrac", "date": "mars"}]),
)

REFUSES: Refuses = (
    ('debt.disburse', "La [Banque de Lusambo](company) a approuvé 45 millions d'euros de dividendes pour [Orvane](company)."),
    ('debt.disburse', "La [Banque lusambaise de développement](organization) accorde 45 millions d'euros au [Lusambo](place)."),
    ('debt.banking', "La [Banque de Lusambo](company) accorde un don de 45 millions d'euros au [Brassolet](place), un financement de 45 millions d'euros."),
    ('debt.banking', "[Solmic](company) accorde un financement de 45 millions d'euros à [Orvane](company)."),
    ('debt.disburse', "L'assureur va décaisser 90 millions d'euros pour ses clients."),
    ('debt.banking', "Le [Lusambo](place) a obtenu un financement de 45 millions de dollars de la [Banque mondiale](organization)."),
    ('debt.banking', "[BAD](organization) : octroi d'un appui budgétaire de 85 millions de dollars pour le [Lusambo](place)."),
    ('debt.from_bank', "[Korvia](company) a obtenu en mars 12 millions d'euros de [Tavant](company)."),
    ('debt.from_bank', "[Korvia](company) a obtenu en mars 12 millions d'euros de la [Banque Aubrac](company) à titre de dommages et intérêts."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
