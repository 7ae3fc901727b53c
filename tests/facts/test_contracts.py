"""Orders and contracts."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"contract"})

READS: Reads = (
    ('contract.noun', "[Tavant](company) grandit. Deux contrats ont aussi été signés avec [Belorga](company) et [Orvane](company).", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}, {'type': 'contract', 'supplier': 'Tavant', 'customer': 'Orvane'}]),
    ('contract.noun', "La commande de 20 avions passée mardi par [Belorga](company) auprès de [Tavant](company) est annulée.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga', 'date': 'mardi'}]),
    ('contract.noun', "Le contrat remporté par [Tavant](company) auprès de [Belorga](company) court sur dix ans.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.awarded', "La construction de la digue a été confiée à [Tavant](company) par [Belorga](company).", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.order', "[Belorga](company) fait appel à [Tavant](company) pour construire son entrepôt.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.gain', "[Tavant](company) annonce l'obtention d'un contrat de [Belorga](company).", [{'type': 'contract', 'source': 'Tavant', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.gain', "Le gain par [Tavant](company) d'un gros contrat auprès de [Belorga](company) rassure.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ("contract.order", "[Tavant](company) a annoncé avoir engagé la filiale ivoirienne du spécialiste des questions minières [Orvane](company), pour mener une étude.", [{"type": "contract", "supplier": "Orvane", "customer": "Tavant", "source": "Tavant"}]),
    ("contract.order", "La [Haute Autorité Brun](organization) a sélectionné [Orvane](company) spécialisée dans les mesures pour assurer ce service.", [{"type": "contract", "supplier": "Orvane", "customer": "Haute Autorité Brun"}]),
    ("contract.win", "[Orvane](company) avait obtenu un contrat, sans appel d'offres, avec le gouvernement fédéral pour gérer la bourse.", [{"type": "contract", "supplier": "Orvane", "customer": "le gouvernement fédéral"}]),
    ("contract.win", "[Orvane](company) a décroché un contrat de 20 millions d'euros auprès du ministère de la Défense.", [{"type": "contract", "supplier": "Orvane", "customer": "ministère de la Défense", "amount": "20000000 EUR"}]),
    ("contract.award", "[Tavant](company) bâtit un centre. Le projet confié à [Orvane](company) comprend la construction d'un hangar.", [{"type": "contract", "supplier": "Orvane", "customer": "Tavant"}]),
    ('contract.win', "[Tavant](company) vient d'obtenir de [Belorga](company) l'équipement de 400 logements.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.award', "[Tavant](company) jubile. [Belorga](company) lui en a réservé 50 unités dans le cadre d'un marché de 3 millions d'euros.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga', 'amount': '3000000 EUR'}]),
    ('contract.binds', "Un contrat de 3 millions d'euros lie désormais [Tavant](company) à la [ville de Brissac](organization).", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'ville de Brissac', 'amount': '3000000 EUR'}]),
    ('contract.noun', 'La commande de vingt bus passée par la [ville de Brissac](organization) à [Tavant](company) tient.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'ville de Brissac'}]),
    ('contract.award', 'Le [ministère des Quais](organization) a notifié à [Tavant](company) le marché des radars.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'ministère des Quais'}]),
    ('contract.award', "[Tavant](company) jubile : [Belorga](company) lui a confié un contrat de 3 millions d'euros.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga', 'amount': '3000000 EUR'}]),
    ('contract.order', '[Belorga](company) choisit [Tavant](company) pour équiper ses navires.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.order', "L'armée de terre a choisi [Tavant](company) pour lui fournir 300 camions.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': "L'armée de terre"}]),
    ('contract.order', "[Belorga](company) a passé à [Tavant](company) une commande de 3 millions d'euros.", [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga', 'amount': '3000000 EUR'}]),
    ('contract.win', '[Tavant](company) a décroché auprès de [Belorga](company) la fourniture de 30 rames.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.win', '[Tavant](company) a décroché le contrat de quatre patrouilleurs pour le [Lusambo](place).', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Lusambo'}]),
    ("contract.falls_to", "Le chantier de la [ville de Brissac](organization) échoit à [Tavant](company).", [{"type": "contract", "supplier": "Tavant", "customer": "ville de Brissac"}]),
    ("contract.on_behalf", "[Tavant](company) vient d'achever la construction de deux moulins pour le compte du groupe [Belorga](company).", [{"type": "contract", "supplier": "Tavant", "customer": "Belorga"}]),
    ("contract.win", "[Tavant](company) s'est adjugé le contrat de la [Régie de Brissac](organization).", [{"type": "contract", "supplier": "Tavant", "customer": "Régie de Brissac"}]),
    ('contract.win', "[Orvane](company) a remporté un contrat de 40 millions d'euros auprès de [Solmic](company).", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Solmic', 'amount': '40000000 EUR'}]),
    ('contract.win', "[Orvane](company) a signé avec le loueur [Solmic](company) un contrat de 9 millions d'euros.", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Solmic', 'amount': '9000000 EUR'}]),
    ('contract.award', 'La ville de [Brissac](organization) a confié à [Orvane](company) la construction du tramway.', [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Brissac'}]),
    ('contract.order', "La [Régie des bus](organization) a commandé 40 rames à [Orvane](company) pour 90 millions d'euros.", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Régie des bus', 'amount': '90000000 EUR'}]),
    ('contract.noun', "Le contrat de 30 millions d'euros attribué à [Orvane](company) par la ville de [Brissac](organization) court jusqu'en 2030.", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Brissac', 'amount': '30000000 EUR'}]),
    ('contract.win', "[Orvane](company) bénéficie d'une commande de la [Régie des bus](organization).", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Régie des bus'}]),
    ('contract.award', "Le rectorat a confié à [Orvane](company) la maintenance de 900 ascenseurs.", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Le rectorat'}]),
    ('contract.awarded', "[Orvane](company) grandit. Le contrat de terrassement, d'une valeur de 8 millions d'euros, a été attribué au belge [Solmic](company).", [{'type': 'contract', 'supplier': 'Solmic', 'customer': 'Orvane'}]),
    ('contract.awarded', 'Le marché a été attribué à [Solmic](company) par la [ville de Niort](organization).', [{'type': 'contract', 'supplier': 'Solmic', 'customer': 'ville de Niort'}]),
    ('contract.noun', "Le contrat, d'un montant de 340 millions d'euros, a été signé entre [Orvane](company) et la [Société des trains de Lusambo](organization).", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Société des trains de Lusambo', 'amount': '340000000 EUR'}]),
    ('contract.noun', 'Le contrat attribué par le [Lusambo](place) à [Orvane](company) vise à moderniser quatre ports.', [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Lusambo'}]),
    ('contract.win', "[Orvane](company) a obtenu du gouvernement de [Lusambo](place) un contrat d'exploitation de la mine.", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Lusambo'}]),
    ('contract.win', "[Korvia](company) obtient un contrat de 14 millions d'euros de [Tavant](company).", [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Tavant', 'amount': '14000000 EUR'}]),
    ('contract.win', '[Korvia](company) a reçu une commande de 18 appareils de [Tavant](company).', [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Tavant'}]),
    ('contract.order', "[Tavant](company) a passé une commande ferme de 18 appareils auprès d'[Orvane](company).", [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Tavant'}]),
)

REFUSES: Refuses = (
    ('contract.gain', "[Tavant](company) annonce la perte d'un contrat au profit de [Belorga](company)."),
    ('contract.gain', "[Tavant](company) annonce l'obtention d'un contrat de travail avec [Belorga](company)."),
    ('contract.noun', "[Tavant](company) grandit. Deux contrats d'achat ont aussi été signés avec [Belorga](company)."),
    ('contract.award', "Le chantier de l'aéroport confié à [Tavant](company), un contrat obtenu par sa filiale [Belorga](company), avance."),
    ('contract.gain', "[Tavant](company) annonce l'obtention d'un prêt de [Belorga](company)."),
    ('contract.order', "[Belorga](company) fait appel de la décision contre [Tavant](company) pour gagner du temps."),
    ("contract.order", "[Tavant](company) s'est engagé auprès de [Orvane](company) pour mener une étude."),
    ("contract.order", "[Tavant](company) a engagé des poursuites contre [Orvane](company) pour obtenir réparation."),
    ("contract.win", "[Orvane](company) a remporté son bras de fer avec le gouvernement sur un contrat."),
    ('contract.win', "[Tavant](company) a obtenu un financement de [Belorga](company) en vue de la construction d'un quai."),
    ('contract.binds', 'Un contrat moral lie [Tavant](company) à la [ville de Brissac](organization).'),
    ('contract.order', '[Belorga](company) a choisi [Tavant](company) pour son sérieux.'),
    ("contract.award", "Le [Lusambo](place) octroie un permis à [Tavant](company) malgré l'état du marché."),
    ('contract.win', '[Tavant](company) a obtenu la gestion du parc de [Belorga](company).'),
    ("contract.falls_to", "Le marché de la [ville de Brissac](organization) revient à son niveau, dit [Tavant](company)."),
    ("contract.on_behalf", "[Tavant](company) vient d'achever la lecture de deux romans pour le compte du groupe [Belorga](company)."),
    ('contract.win', "[Luc Ferrand](person) a signé chez [Solmic](company) un contrat d'apprenti jusqu'en mars."),
    ('contract.win', '[Orvane](company) a signé un contrat de travail avec [Luc Ferrand](person).'),
    ('contract.award', '[Orvane](company) a confié son avenir à [Solmic](company).'),
    ('contract.order', '[Luc Ferrand](person) a commandé un café à [Brissac](place).'),
    ('contract.noun', "Le contrat signé par [Luc Ferrand](person) court jusqu'en 2030."),
    ('contract.win', '[Orvane](company) a gagné des parts de marché sur [Solmic](company).'),
    ('contract.award', '[Luc Ferrand](person) a confié la gestion à [Orvane](company).'),
    ('contract.order', '[Orvane](company) a commandé un rapport.'),
    ('contract.noun', "La commande de vingt bus passée par [Luc Ferrand](person) tient."),
    ('contract.awarded', '[Orvane](company) grandit. Le chantier a été confié à [Luc Ferrand](person).'),
    ('contract.awarded', '[Orvane](company) a perdu des parts de marché, ce qui a été attribué à la crise.'),
    ('contract.noun', 'Le contrat de travail signé entre [Orvane](company) et [Luc Ferrand](person) court encore.'),
    ('contract.win', "[Korvia](company) obtient un crédit de 14 millions d'euros de [Tavant](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
