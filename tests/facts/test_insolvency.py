"""Companies that fail."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"insolvency"})

READS: Reads = (
    ('insolvency.kind', '[Orvane](company) en faillite : 300 emplois perdus', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite'}]),
    ('insolvency.kind', "La cour d'appel a confirmé la liquidation d'[Orvane](company).", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation'}]),
    ('insolvency.kind', 'Le tribunal a placé hier le groupe [Orvane](company) en redressement.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement', 'date': 'hier'}]),
    ('insolvency.filing', '[Orvane](company) a déposé lundi son bilan.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'déposé lundi son bilan', 'date': 'lundi'}]),
    ('insolvency.filing', "[Orvane](company) dépose une requête en insolvabilité.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'dépose une requête en insolvabilité'}]),
    ('insolvency.liquidated', '[Orvane](company) ferme. La société, qui devait 3 millions à [Korvia](company), a été liquidée en mai 2005.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidée', 'date': 'mai 2005'}]),
    ('insolvency.kind', 'En redressement depuis mars 2005, [Orvane](company) cherche un repreneur.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement', 'date': 'mars 2005'}]),
    ('insolvency.kind', '[Orvane](company) est né en 1887. [Orvane](company) coud. [Orvane](company) dure. La maison a connu pire : le redressement judiciaire, en 1994.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement judiciaire', 'date': '1994'}]),
    ('insolvency.kind', "En 2011, le maire a indemnisé les clients lésés par la faillite d'[Orvane](company).", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite'}]),
    ('insolvency.kind', "La faillite d'[Orvane](company), en 2011, a choqué.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite', 'date': '2011'}]),
    ('insolvency.kind', "[Orvane](company) souffre. Placée en redressement judiciaire le 6 juillet, elle cherche un repreneur.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement judiciaire', 'date': '6 juillet'}]),
    ('insolvency.headline', "[Orvane](company) liquidé : fin d'une époque", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidé'}]),
    ('insolvency.kind', '[Orvane](company) bascule en redressement.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement'}]),
    ('insolvency.kind', '[Orvane](company) a été placé en redressement judiciaire en mai 2021.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement judiciaire', 'date': 'mai 2021'}]),
    ('insolvency.kind', 'Liquidation judiciaire du chausseur [Orvane](company)', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'Liquidation judiciaire'}]),
    ('insolvency.filing', '[Orvane](company) a déposé le bilan en 2020.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'déposé le bilan', 'date': '2020'}]),
    ('insolvency.kind', 'En cessation de paiements, [Orvane](company) cherche un repreneur.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'cessation de paiements'}]),
    ('insolvency.kind', 'La faillite de [Orvane](company) a surpris.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite'}]),
    ('insolvency.kind', '[Orvane](company), placée en liquidation judiciaire, cherche un repreneur.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation judiciaire'}]),
    ('insolvency.liquidated', 'Le sous-traitant [Orvane](company), qui employait 45 personnes, a été liquidé en décembre.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidé', 'date': 'décembre'}]),
    ('insolvency.kind', '[Orvane](company) a été placée sous sauvegarde le 6 septembre.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'sauvegarde', 'date': '6 septembre'}]),
    ('insolvency.kind', "[Orvane](company) s'est placée sous la protection du [tribunal de commerce de Lens](organization), qui a ouvert une procédure de sauvegarde.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'procédure de sauvegarde'}]),
    ('insolvency.kind', '[Orvane](company) vacille. Le [tribunal de commerce de Lens](organization) a converti en liquidation judiciaire le redressement ouvert en juin.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation judiciaire', 'date': 'juin'}]),
    ('insolvency.kind', "[Orvane](company) fera l'objet d'une liquidation, a dit le juge.", [{'type': 'insolvency', 'status': 'planned', 'source': 'le juge', 'company': 'Orvane', 'kind': 'liquidation'}]),
    ('insolvency.kind', "[Orvane](company) a obtenu l'ouverture d'une procédure de sauvegarde.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'procédure de sauvegarde'}]),
    ('insolvency.filing', "[Orvane](company) s'est déclaré insolvable.", [{'type': 'insolvency', 'source': 'Orvane', 'company': 'Orvane', 'kind': "s'est déclaré insolvable"}]),
    ('insolvency.kind', 'La liquidation de [Orvane](company) a été prononcée.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation'}]),
    ('insolvency.filing', '[Orvane](company) met la clé sous la porte.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'met la clé sous la porte'}]),
    ('insolvency.kind', 'Le groupe [Orvane](company) est en liquidation.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation'}]),
    ('insolvency.kind', "L'annonce de la faillite de la compagnie aérienne [Orvane](company) a surpris.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite'}]),
    ('insolvency.kind', 'Ils sont lésés par la faillite de leur banque, [Orvane](company).', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'faillite'}]),
    ('insolvency.liquidated', '[Korvia](company), liquidée en novembre, a été reprise.', [{'type': 'insolvency', 'company': 'Korvia', 'kind': 'liquidée', 'date': 'novembre'}]),
    ('insolvency.filing', '[Korvia](company) a demandé la protection de la loi américaine sur les faillites.', [{'type': 'insolvency', 'company': 'Korvia', 'kind': 'demandé la protection de la loi américaine sur les faillites', 'status': 'planned'}]),
    ('insolvency.filing', "[Korvia](company) s'est mise à l'abri de ses créanciers.", [{'type': 'insolvency', 'company': 'Korvia', 'kind': "s'est mise à l'abri de ses créanciers"}]),
    ('insolvency.kind', 'Sursis pour [Orvane](company). Le tribunal de commerce a ouvert jeudi une procédure de sauvegarde au bénéfice de ce câblier.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'procédure de sauvegarde', 'date': 'jeudi'}]),
    ('insolvency.kind', "Le tribunal a ouvert lundi la liquidation d'[Orvane](company).", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation', 'date': 'lundi'}]),
    ('insolvency.kind', '[Orvane](company), quant à elle, est en liquidation.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidation'}]),
    ('insolvency.kind', 'La justice a placé [Orvane](company) en redressement.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement'}]),
    ('insolvency.kind', '[Orvane](company), en redressement depuis mars 2005, cherche un repreneur.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'redressement', 'date': 'mars 2005'}]),
    ('insolvency.filing', "[Orvane](company) s'est placé le 2 novembre 2005 à l'abri de ses créanciers.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': "s'est placé le 2 novembre 2005 à l'abri de ses créanciers", 'date': '2 novembre 2005'}]),
    ('insolvency.filing', "[Orvane](company) s'est tourné vers la Cour supérieure, qui lui a accordé la protection de la loi sur les arrangements.", [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'lui a accordé la protection de la loi sur les arrangements'}]),
    ('insolvency.filing', '[Orvane](company) a baissé le rideau.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'baissé le rideau'}]),
    ('insolvency.liquidated', '[Orvane](company) est liquidé.', [{'type': 'insolvency', 'company': 'Orvane', 'kind': 'liquidé'}]),
)

REFUSES: Refuses = (
    ('insolvency.kind', "[Orvane](company) en redressement de 3 %"),
    ('insolvency.filing', "[Orvane](company) a déposé lundi son brevet."),
    ('insolvency.kind', "[Orvane](company) conseille des patrons. Le redressement judiciaire, en 1994, était rare."),
    ('insolvency.kind', "Les ventes d'[Orvane](company), en redressement après deux ans, rassurent."),
    ('insolvency.kind', "[Orvane](company) a ouvert une liquidation de ses stocks."),
    ('insolvency.filing', "[Orvane](company) s'est placé hier à l'abri de la pluie."),
    ('insolvency.liquidated', "La filiale est liquidée par [Orvane](company)."),
    ('insolvency.kind', "La faillite d'[Orvane](company) a été évitée de peu."),
    ('insolvency.kind', "[Korvia](company) craint la faillite de son client [Orvane](company)."),
    ('insolvency.filing', "Le sous-traitant d'[Orvane](company) a déposé le bilan lundi."),
    ('insolvency.headline', '[Orvane](company) liquide ses stocks'),
    ('insolvency.liquidated', 'La dette d’[Orvane](company), liquidée en mai, pesait peu.'),
    ('insolvency.kind', "Les élus contestent le plan de sauvegarde de l'emploi chez [Orvane](company)."),
    ('insolvency.kind', '[Orvane](company) veut éviter la faillite.'),
    ('insolvency.filing', "[Orvane](company) dresse le bilan de l'année."),
    ('insolvency.filing', '[Orvane](company) a déposé un brevet, sans faillir.'),
    ('insolvency.kind', 'La faillite morale de [Orvane](company) est dénoncée.'),
    ('insolvency.liquidated', 'Le contentieux a été liquidé en décembre, selon [Orvane](company).'),
    ('insolvency.kind', '[Luc Ferrand](person), fondateur de [Orvane](company), est sous sauvegarde de justice.'),
    ('insolvency.kind', '[Orvane](company) solde ses stocks : la liquidation dure un mois.'),
    ('insolvency.kind', 'Le redressement de [Orvane](company) étonne les analystes.'),
    ('insolvency.kind', 'La liquidation du stock de [Orvane](company) est annoncée.'),
    ('insolvency.kind', "Le stock d'[Orvane](company) est en liquidation jusqu'à samedi."),
    ('insolvency.kind', "[Orvane](company) recrute. Il disait en 2007 qu'il était à la tête d'un État en situation de faillite."),
    ('insolvency.kind', 'La faillite de la filiale de [Orvane](company) a surpris.'),
    ('insolvency.liquidated', '[Korvia](company) a vendu sa dette, liquidée en novembre.'),
    ('insolvency.filing', '[Korvia](company) demande la protection de la loi sur les brevets.'),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
