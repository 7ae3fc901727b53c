"""Public plans, their parts, and what States put in."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"public_funding"})

READS: Reads = (
    ('public.up_to', "La région [Brissac](place) finance le chantier à hauteur de 3 millions d'euros.", [{'type': 'public_funding', 'amount': '3000000 EUR', 'funder': 'Brissac'}]),
    ('public.voted', "Une enveloppe de 50 millions d'euros sera allouée aux éleveurs par l'État.", [{'type': 'public_funding', 'status': 'planned', 'amount': '50000000 EUR', 'funder': 'État'}]),
    ('public.plan', "Le plan de relance de 70 milliards d'euros sera voté en mai.", [{'type': 'public_funding', 'status': 'planned', 'amount': '70000000000 EUR', 'date': 'mai'}]),
    ('public.plan', "Un fonds d'urgence doté de 30 millions d'euros est ouvert aux maraîchers.", [{'type': 'public_funding', 'amount': '30000000 EUR'}]),
    ('public.plan', "Le plan de soutien à la filière bois s'élève à 4 milliards d'euros.", [{'type': 'public_funding', 'amount': '4000000000 EUR'}]),
    ('public.part_noun', "Le plan de relance comportera un volet de 2 milliards d'euros consacré aux ports.", [{'type': 'public_funding', 'status': 'planned', 'amount': '2000000000 EUR'}]),
    ('public.part', "Dans ce plan de relance, 2 milliards d'euros seront consacrés aux ports.", [{'type': 'public_funding', 'status': 'planned', 'amount': '2000000000 EUR'}]),
    ('public.part_of_plan', "Les ports toucheront 2 des 70 milliards d'euros du plan de relance.", [{'type': 'public_funding', 'status': 'planned', 'amount': '70000000000 EUR'}]),
    ('public.part_support', "Le projet de loi de finances rectificative prévoit 5 milliards d'euros pour secourir les ports.", [{'type': 'public_funding', 'status': 'planned', 'amount': '5000000000 EUR'}]),
    ('public.part_form', "Le pays attend le plan de relance européen, dont 9 milliards d'euros sous forme de subventions.", [{'type': 'public_funding', 'status': 'planned', 'amount': '9000000000 EUR'}]),
    ('public.up_to', "L'Etat a renfloué la compagnie à hauteur de 60 millions d'euros.", [{'type': 'public_funding', 'amount': '60000000 EUR', 'funder': "L'Etat"}]),
    ('public.up_to', "L'Etat y contribue à hauteur de 60 millions d'euros.", [{'type': 'public_funding', 'amount': '60000000 EUR', 'funder': "L'Etat"}]),
    ('public.sets_up', "Le gouvernement va créer un fonds de 60 millions d'euros pour les ports.", [{'type': 'public_funding', 'status': 'planned', 'amount': '60000000 EUR', 'funder': 'Le gouvernement', 'recipient': 'les ports'}]),
    ('public.sets_up', "L'Etat mettra 60 millions d'euros sur la table.", [{'type': 'public_funding', 'status': 'planned', 'amount': '60000000 EUR', 'funder': "L'Etat"}]),
    ('public.sets_up', "Il a obtenu l'appui du département, qui a créé un fonds pour financer jusqu'à 60.000 euros de travaux.", [{'type': 'public_funding', 'amount': '60000 EUR', 'funder': 'département'}]),
    ('public.paid_by', "Le pont est financé par le département à hauteur de 6 millions d'euros.", [{'type': 'public_funding', 'amount': '6000000 EUR', 'funder': 'département'}]),
    ('public.invested', "L'[Union européenne](organization) a annoncé un investissement de 3 milliards d'euros au [Lusambo](place).", [{'type': 'public_funding', 'source': 'Union européenne', 'amount': '3000000000 EUR', 'funder': 'Union européenne', 'recipient': 'Lusambo'}]),
    ('public.amounts_to', "L'investissement public atteindra 8 milliards d'euros en 2025.", [{'type': 'public_funding', 'status': 'planned', 'amount': '8000000000 EUR', 'date': '2025'}]),
    ('public.gift', "L'[Union européenne](organization) a accordé un don de 25 millions d'euros au [Lusambo](place).", [{'type': 'public_funding', 'amount': '25000000 EUR', 'funder': 'Union européenne', 'recipient': 'Lusambo'}]),
    ('public.receive', "Le [Lusambo](place) a obtenu en mars 2023 80 millions d'euros de l'[AFD](company), dont un don.", [{'type': 'public_funding', 'amount': '80000000 EUR', 'funder': 'AFD', 'recipient': 'Lusambo', 'date': 'mars 2023'}]),
    ('public.voted', "L'enveloppe de 40 millions d'euros votée par le conseil régional profitera aux agriculteurs.", [{'type': 'public_funding', 'amount': '40000000 EUR', 'funder': 'conseil régional'}]),
    ('public.plan', "Le plan de relance du gouvernement, doté de 100 milliards d'euros, sera présenté le 24 août.", [{'type': 'public_funding', 'status': 'planned', 'amount': '100000000000 EUR', 'funder': 'gouvernement'}]),
    ("public.up_to", "L'[Ademe](organization) a financé 18 chantiers, pour un montant total supérieur à 4 millions d'euros.", [{"type": "public_funding", "amount": "4000000 EUR", "funder": "Ademe"}]),
    ("public.approves", "Le gouvernement a approuvé un budget de 30 millions d'euros pour équiper les lycées.", [{"type": "public_funding", "amount": "30000000 EUR", "funder": "Le gouvernement"}]),
    ("public.paid_up_to", "Soutenu à hauteur de 4 millions d'euros (5 millions de dollars) par l'[Ademe](organization), le projet avance.", [{"type": "public_funding", "amount": "4000000 EUR", "funder": "Ademe"}]),
    ("public.paid_up_to", "Le chantier est financé, sur trois ans, à hauteur de 4 millions d'euros par la région.", [{"type": "public_funding", "amount": "4000000 EUR", "funder": "région"}]),
    ("public.given_by", "D'un coût de 2 millions d'euros financé par l'[Union européenne](organization), le projet avance.", [{"type": "public_funding", "amount": "2000000 EUR", "funder": "Union européenne"}]),
    ("public.given_by", "Les 2 millions d'euros versés à [Orvane](company) par l'État ont servi.", [{"type": "public_funding", "amount": "2000000 EUR", "funder": "État", "recipient": "Orvane"}]),
    ("public.given", "Selon le gouvernement, 7 millions d'euros ont été débloqués pour les apiculteurs.", [{"type": "public_funding", "source": "le gouvernement", "amount": "7000000 EUR", "recipient": "les apiculteurs"}]),
    ("public.amounts_to", "L'aide bilatérale allouée au [Lusambo](place) s'élève à 32 millions d'euros.", [{"type": "public_funding", "amount": "32000000 EUR", "recipient": "Lusambo"}]),
    ("public.amounts_to", "La subvention de la ville de [Brissac](place) au club atteint 3 millions d'euros.", [{"type": "public_funding", "amount": "3000000 EUR", "funder": "Brissac"}]),
    ("public.given_by", "Le fonds réunit 5 millions d'euros payés par l'État et 3 millions d'euros par l'[Unédic](organization).", [{"type": "public_funding", "amount": "5000000 EUR", "funder": "État"}, {"type": "public_funding", "amount": "3000000 EUR", "funder": "Unédic"}]),
    ("public.given_by", "Le montant de 5 millions d'euros apporté par le [Centre national du roman](organization) déçoit.", [{"type": "public_funding", "amount": "5000000 EUR", "funder": "Centre national du roman"}]),
)

REFUSES: Refuses = (
    ('public.plan', "[Orvane](company) lance un plan d'aide de 3 millions d'euros pour ses franchisés."),
    ('public.plan', "Le syndicat réclame un plan de soutien de 3 millions d'euros."),
    ('public.plan', "Le plan de relance évite une perte de 3 milliards d'euros."),
    ('public.part_noun', "[Orvane](company) ouvre une enveloppe de 3 millions d'euros pour ses franchisés."),
    ('public.part', "Dans ce plan de vol, 2 milliards d'euros seront consacrés aux ports."),
    ('public.part', "Dans le tiroir, 3 millions d'euros sont consacrés aux ports."),
    ('public.part_of_plan', "[Orvane](company) touchera 3 millions d'euros du plan de relance."),
    ('public.part_support', "[Orvane](company) a payé 3 millions d'euros pour le terrain."),
    ('public.part_form', "[Orvane](company) paie 3 millions d'euros sous forme de subventions à ses clubs."),
    ('public.up_to', "[Orvane](company) y contribue à hauteur de 3 millions d'euros."),
    ('public.sets_up', "[Orvane](company) va créer un fonds de 3 millions d'euros pour les ports."),
    ('public.paid_by', "Le film est financé par [Orvane](company) à hauteur de 3 millions d'euros."),
    ('public.invested', "[Orvane](company) a annoncé un investissement de 3 milliards d'euros au [Lusambo](place)."),
    ('public.amounts_to', "L'investissement privé atteindra 8 milliards d'euros en 2025."),
    ('public.gift', "[Luc Ferrand](person) a fait un don de 3 millions d'euros à l'hôpital."),
    ('public.voted', "L'enveloppe de 40 millions d'euros votée par les actionnaires d'[Orvane](company) profitera aux cadres."),
    ('public.plan', "Le [Lusambo](place) a entamé des négociations avec le [FMI](organization) en vue d'un plan de sauvetage de 10 milliards de dollars."),
    ("public.approves", "Le gouvernement a approuvé un budget de 30 milliards d'euros pour 2031."),
    ("public.approves", "[Orvane](company) a approuvé un budget de 30 millions d'euros pour équiper ses usines."),
    ("public.paid_up_to", "Le chantier est financé à hauteur de 4 millions d'euros par [Orvane](company)."),
    ("public.given_by", "Un coût de 2 millions d'euros financé par un prêt de l'[Union européenne](organization)."),
    ("public.given_by", "L'amende de 2 millions d'euros versée par l'État date de mai."),
    ("public.given", "Selon [Orvane](company), 7 millions d'euros ont été débloqués pour les apiculteurs."),
    ("public.given", "En tout, 7 millions d'euros ont été versés à [Orvane](company)."),
    ("public.amounts_to", "L'aide de [Luc Ferrand](person) s'élève à 32 euros."),
    ("public.given_by", "Les 5 millions d'euros payés par [Orvane](company) et 3 millions d'euros par [Tavant](company) ont servi."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
