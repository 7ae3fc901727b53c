"""Subsidies, State aid and public plans."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"public_funding"})

READS: Reads = (
    ('public.part_of', "Le chantier est subventionné (2 millions d'euros de l'État et 300 000 euros de la région [Vallorge](place)).", [{'type': 'public_funding', 'amount': '2000000 EUR', 'funder': 'État'}, {'type': 'public_funding', 'amount': '300000 EUR', 'funder': 'Vallorge'}]),
    ('public.benefits', "Le gouvernement tient parole. Les universités recevront, elles, 3 millions d'euros.", [{'type': 'public_funding', 'status': 'planned', 'amount': '3000000 EUR', 'recipient': 'Les universités'}]),
    ('public.envelope', "Une enveloppe de 350 000 euros a été votée pour refaire la toiture.", [{'type': 'public_funding', 'amount': '350000 EUR'}]),
    ('public.grant', "Le [Royaume de Tavelie](organization) a accordé au [Lusambo](place) un financement, sous forme de don, d'un montant total de 24 millions d'euros.", [{'type': 'public_funding', 'amount': '24000000 EUR', 'funder': 'Royaume de Tavelie', 'recipient': 'Lusambo'}]),
    ('public.sets_up', "La [Tavelie](place) dévoile un plan de 47 millions d'euros pour ses ports.", [{'type': 'public_funding', 'amount': '47000000 EUR', 'funder': 'Tavelie'}]),
    ('public.given_by', "Plus de 8 millions d'euros ont été dernièrement votés par les élus du [Conseil régional de Vallorge](organization).", [{'type': 'public_funding', 'amount': '8000000 EUR', 'funder': 'Conseil régional de Vallorge'}]),
    ("public.grant", "La [Banque mondiale](organization) a accordé au [Lusambo](place) un financement de 14 millions de dollars.", [{"type": "public_funding", "amount": "14000000 USD", "funder": "Banque mondiale", "recipient": "Lusambo"}]),
    ("public.grant", "Le conseil d'administration de la [BOAD](organization) a approuvé un financement de 14 millions de dollars pour le [Lusambo](place).", [{"type": "public_funding", "amount": "14000000 USD", "funder": "BOAD", "recipient": "Lusambo"}]),
    ('public.grant', "[Orvane](company) a touché 3 millions d'euros de subventions.", [{'type': 'public_funding', 'amount': '3000000 EUR', 'recipient': 'Orvane'}]),
    ('public.grant public.release', "La région [Vallorie](organization) accorde une subvention de 750.000 euros à [Orvane](company).", [{'type': 'public_funding', 'amount': '750000 EUR', 'funder': 'Vallorie', 'recipient': 'Orvane'}]),
    ('public.grant', "[Orvane](company) a reçu une aide publique de 4 millions d'euros.", [{'type': 'public_funding', 'amount': '4000000 EUR', 'recipient': 'Orvane'}]),
    ('public.release', "L'[État](organization) débloque 45 millions d'euros pour les apiculteurs.", [{'type': 'public_funding', 'amount': '45000000 EUR', 'funder': 'État', 'recipient': 'les apiculteurs'}]),
    ('public.release', "La région [Vallorie](organization) y ajoutera 3 millions d'euros et la ville de [Brissac](organization) 2 millions d'euros.", [{'type': 'public_funding', 'status': 'planned', 'amount': '3000000 EUR', 'funder': 'Vallorie'}, {'type': 'public_funding', 'status': 'planned', 'amount': '2000000 EUR', 'funder': 'Brissac'}]),
    ('public.receive', "[Orvane](company) recevra 4 millions d'euros du programme européen [Nova](organization).", [{'type': 'public_funding', 'status': 'planned', 'amount': '4000000 EUR', 'funder': 'Nova', 'recipient': 'Orvane'}]),
    ('public.endowed', "Le plan [Avenir 2035](product), doté de 18 milliards d'euros, aidera les lycées.", [{'type': 'public_funding', 'amount': '18000000000 EUR', 'funder': 'Avenir 2035'}]),
    ('public.release', "Le gouvernement débloque 30 millions d'euros pour les éleveurs.", [{'type': 'public_funding', 'amount': '30000000 EUR', 'funder': 'Le gouvernement', 'recipient': 'les éleveurs'}]),
    ('public.share', "Au total, 14 millions d'euros d'aides publiques ont été réunis, dont 5 millions d'euros apportés par la [Région Ormois](organization).", [{'type': 'public_funding', 'amount': '14000000 EUR'}, {'type': 'public_funding', 'amount': '5000000 EUR', 'funder': 'Région Ormois'}]),
    ('public.octroi', "Le [ministère de l'Industrie](organization) a confirmé l'octroi de 45 millions d'euros à [Orvane](company).", [{'type': 'public_funding', 'source': "ministère de l'Industrie", 'amount': '45000000 EUR', 'funder': "ministère de l'Industrie", 'recipient': 'Orvane'}]),
    ('public.to_it', "[Orvane](company) grandit. L'[Ademe](organization) l'avait gratifiée de 800.000 euros.", [{'type': 'public_funding', 'amount': '800000 EUR', 'funder': 'Ademe', 'recipient': 'Orvane'}]),
    ('public.receive', "[Orvane](company) a reçu 12 millions d'euros de l'Etat dans le cadre du programme.", [{'type': 'public_funding', 'amount': '12000000 EUR', 'funder': 'Etat', 'recipient': 'Orvane'}]),
    ('public.gift', 'Le [Lusambo](place) fait un don de 12 millions de dollars au [Malawi](place).', [{'type': 'public_funding', 'amount': '12000000 USD', 'funder': 'Lusambo', 'recipient': 'Malawi'}]),
    ("public.grant", "[Orvane](company) touche chaque année 11 millions d'euros de crédit d'impôt recherche.", [{"type": "public_funding", "amount": "11000000 EUR", "recipient": "Orvane"}]),
    ("public.grant", "[Orvane](company) a annoncé avoir reçu une aide de 4 millions d'euros du [ministère de l'Industrie](organization).", [{"type": "public_funding", "source": "Orvane", "amount": "4000000 EUR", "funder": "ministère de l'Industrie", "recipient": "Orvane"}]),
    ("public.grant", "Le [ministère de l'Industrie](organization) a promis une contribution de 4 millions d'euros à [Orvane](company).", [{"type": "public_funding", "status": "planned", "amount": "4000000 EUR", "funder": "ministère de l'Industrie", "recipient": "Orvane"}]),
    ("public.release", "Le [gouvernement belge](organization) annonce qu'il consacrera 4 millions d'euros aux ports.", [{"type": "public_funding", "status": "planned", "source": "gouvernement belge", "amount": "4000000 EUR", "funder": "gouvernement belge"}]),
    ("public.gift", "Le projet vit d'un don de 4 millions d'euros du Fonds de développement de l'Ormois.", [{"type": "public_funding", "amount": "4000000 EUR", "funder": "Fonds de développement de l'Ormois"}]),
    ("public.gift", "Le projet vit d'un don de 4 millions d'euros du [Lusambo](place).", [{"type": "public_funding", "amount": "4000000 EUR", "funder": "Lusambo"}]),
    ("public.grant", "Le ministre [Luc Ferrand](person) a dévoilé une assistance de 4 millions d'euros à [Orvane](company).", [{"type": "public_funding", "amount": "4000000 EUR", "recipient": "Orvane"}]),
    ("public.grant", "L'extension vit d'un financement de 14 millions d'euros de la [Commission européenne](organization).", [{"type": "public_funding", "amount": "14000000 EUR", "funder": "Commission européenne"}]),
    ("public.grant", "Le chantier est payé par un apport de 49 millions d'euros du [ministère de l'Industrie](organization).", [{"type": "public_funding", "amount": "49000000 EUR", "funder": "ministère de l'Industrie"}]),
    ("public.release", "Le [ministère du Travail](organization) a débloqué 32 millions d'euros pour payer les salaires.", [{"type": "public_funding", "amount": "32000000 EUR", "funder": "ministère du Travail"}]),
    ('public.grant', "Le [Lusambo](place) a obtenu un financement de 14 millions de dollars de la [Banque mondiale](organization).", [{"type": "public_funding", "amount": "14000000 USD", "funder": "Banque mondiale", "recipient": "Lusambo"}]),
    ('public.octroi', "[BAD](organization) : octroi d'un appui budgétaire de 85 millions de dollars pour le [Lusambo](place).", [{"type": "public_funding", "amount": "85000000 USD", "funder": "BAD", "recipient": "Lusambo"}]),
    ('public.given_by', "Le projet a reçu 80 millions de dollars octroyés en 2019 par le [Fonds africain de développement](organization).", [{"type": "public_funding", "amount": "80000000 USD", "funder": "Fonds africain de développement", "recipient": "projet", "date": "2019"}]),
    ('public.given_by', "Le programme compte sur 70 millions d'euros financés par l'IDA et 18 millions par le Fonds vert.", [{"type": "public_funding", "amount": "70000000 EUR", "funder": "IDA"}, {"type": "public_funding", "amount": "18000000 EUR", "funder": "Fonds vert"}]),
    ('public.release', "Le [Conseil régional d'Ormois](organization) va donner 1 million d'euros aux commerçants.", [{"type": "public_funding", "status": "planned", "amount": "1000000 EUR", "funder": "Conseil régional d'Ormois"}]),
    ('public.grant', "D'après une étude menée par le [Courrier de Brizac](organization), [Orvane](company), [Solmic](company) et [Kervel](company) ont reçu 5 millions d'euros d'aides publiques.", [{'type': 'public_funding', 'source': 'Courrier de Brizac', 'amount': '5000000 EUR', 'recipient': 'Orvane'}]),
)

REFUSES: Refuses = (
    ('public.part_of', "Le chantier coûte cher, dont 2 millions d'euros de l'État en taxes."),
    ('public.benefits', "Le gouvernement tient parole. [Orvane](company) recevra 3 millions d'euros."),
    ('public.envelope', "Une enveloppe de 350 000 euros a été accordée par erreur aux prêts de la chorale."),
    ('public.up_to', "L'[Europe](place) y a contribué à hauteur de 3 millions d'euros."),
    ('public.grant', '[Orvane](company) accorde une aide de 2.000 euros à ses salariés.'),
    ('public.grant', "La [région Nordane](organization) confirme la suppression de l'aide de 3 millions d'euros."),
    ('public.release', "[Luc Ferrand](person) a consacré 3 millions d'euros à sa maison."),
    ('public.receive', "[Orvane](company) a reçu 4 millions d'euros de [Solmic](company)."),
    ('public.endowed', "Un fonds doté de 65 millions d'euros intéresse [Orvane](company)."),
    ('public.release', "Le club accorde un prêt de 3 millions d'euros à [Orvane](company)."),
    ('public.grant', "Une aide humanitaire de 3 millions d'euros est arrivée au [Lusambo](place)."),
    ('public.release', "[Orvane](company) débloque 3 millions d'euros pour ses usines."),
    ('public.receive', '[Luc Ferrand](person) a reçu 3.000 euros de [Orvane](company).'),
    ('public.endowed', "Le plan d'épargne, doté de 18 milliards d'euros, aidera les lycées."),
    ('public.share', "Au total, 14 millions d'euros de capital ont été réunis, dont 5 millions d'euros apportés par la [Région Ormois](organization)."),
    ('public.octroi', "La banque [Tavant](company) a confirmé l'octroi d'un prêt de 45 millions d'euros à [Orvane](company)."),
    ('public.octroi', "[Tavant](company) a confirmé l'octroi de 45 millions d'euros à [Orvane](company)."),
    ('public.to_it', "[Orvane](company) grandit. Le fonds [Tavant](company) l'avait dotée de 800.000 euros."),
    ('public.gift', '[Luc Ferrand](person) fait un don de 12 millions de dollars au [Malawi](place).'),
    ("public.grant", "[Tavant](company) a promis une contribution de 4 millions d'euros à [Orvane](company)."),
    ("public.grant", "La [Banque de Lusambo](company) a approuvé un concours financier de 4 millions d'euros pour les écoles."),
    ("public.gift", "Le projet vit d'un don de 4 millions d'euros de la [fondation Ferrand](organization)."),
    ("public.grant", "[Luc Ferrand](person) a dévoilé une assistance de 4 millions d'euros à [Orvane](company)."),
    ("public.grant", "L'extension vit d'un financement de 14 millions d'euros de la [Banque mondiale](organization)."),
    ("public.grant", "Le conseil d'administration a approuvé un financement de 14 millions d'euros."),
    ("public.grant", "[Orvane](company) a obtenu un financement de 14 millions d'euros de [Tavant](company)."),
    ('public.octroi', "[Korvia](company) : octroi d'un appui de 85 millions de dollars pour le [Lusambo](place)."),
    ('public.given_by', "Le projet a reçu 80 millions de dollars octroyés en 2019 par [Korvia](company)."),
    ('public.release', "Le gouvernement doit débloquer 5 milliards d'euros, insiste [Luc Aubin](person)."),
    ('public.release', "Les parents vont donner 1 million d'euros aux commerçants."),
    ('public.grant', "Le club souffre de la baisse, dans le budget 2018, de 50 millions d'euros de la subvention qu'il reçoit de l'État."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
