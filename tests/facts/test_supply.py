"""Contracts told by what is delivered or who is chosen."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"contract"})


def _sells(supplier: str, customer: str, **slots: object) -> dict[str, object]:
    return {"type": "contract", **slots, "supplier": supplier, "customer": customer}


READS: Reads = (
    ('contract.supplies', '[Tavant](company) fabrique des bornes. Ses bornes équipent déjà [Belorga](company).', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.buy', '[Tavant](company) fabrique des bornes. [Belorga](company) lui achètera 400 bornes.', [{'type': 'contract', 'status': 'planned', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.equips_town', '[Tavant](company) équipera [Brissac](place) de 300 bornes.', [{'type': 'contract', 'status': 'planned', 'supplier': 'Tavant', 'customer': 'Brissac'}]),
    ("contract.builds_for", "[Tavant](company) construira pour [Belorga](company) une unité de séchage.", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.builds_for", "[Tavant](company) va concevoir et exploiter pour le groupe [Belorga](company) une centrale à biomasse.", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.supplies", "[Tavant](company) agrandit son site. Les nouvelles capacités fourniront [Belorga](company), un fabricant de vitres.", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.supplies", "[Tavant](company), qui fournit notamment [Belorga](company) et [Cofal](company), recrute.", [_sells("Tavant", "Belorga"), _sells("Tavant", "Cofal")]),
    ("contract.supplied_by", "Les usines de [Belorga](company) seront équipées par [Tavant](company).", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.supplied_by", "Les rames ont été livrées par [Tavant](company) à la [Régie des bus](organization).", [_sells("Tavant", "Régie des bus")]),
    ("contract.buy", "[Belorga](company) a acquis neuf rames pour la ligne qui longe le lac et ses trois gares, pour un prix tenu secret, auprès du constructeur [Tavant](company).", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Tavant](company) a annoncé mardi la signature d'un protocole d'accord avec [Belorga](company) pour lui livrer du graphite.", [_sells("Tavant", "Belorga", date="mardi", source="Tavant")]),
    ("contract.signed", "[Tavant](company) a conclu avec [Belorga](company) un accord pour moderniser 30 portiques.", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Belorga](company) a signé un accord avec [Tavant](company) pour lui acheter du gaz.", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Belorga](company) a renouvelé son accord d'achat de cuivre auprès de [Tavant](company).", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Tavant](company) a annoncé un contrat avec [Belorga](company) pour déployer ses logiciels.", [_sells("Tavant", "Belorga")]),
    ("contract.customer_of", "[Belorga](company), premier client de [Tavant](company), a réduit ses achats.", [_sells("Tavant", "Belorga")]),
    ("contract.supplier_of", "[Tavant](company), prestataire de [Belorga](company), recrute.", [_sells("Tavant", "Belorga")]),
    ("contract.makes_for", "[Tavant](company) fabrique des puces pour [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.makes_for", "[Tavant](company) construira un entrepôt frigorifique pour le distributeur [Belorga](company).", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.equips", "[Tavant](company) va équiper les usines de [Belorga](company).", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.supplies", "[Tavant](company) alimentera l'usine de [Belorga](company) en hydrogène.", [_sells("Tavant", "Belorga", status="planned")]),
    ('contract.supplies', '[Tavant](company) fournira aussi [Belorga](company).', [{'type': 'contract', 'status': 'planned', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.supplies', '[Tavant](company) approvisionne le distributeur [Belorga](company) en légumes.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.equips', '[Tavant](company) équipera les bus de la société [Belorga](company).', [{'type': 'contract', 'status': 'planned', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ('contract.chosen', '[Tavant](company), chargé par [Belorga](company) de construire le hangar, recrute.', [{'type': 'contract', 'supplier': 'Tavant', 'customer': 'Belorga'}]),
    ("contract.to_supply", "[Tavant](company) a obtenu un contrat de 40 millions d'euros pour la fourniture de 20 rames à l'[Office des rails](organization).", [{"type": "contract", "supplier": "Tavant", "customer": "Office des rails", "amount": "40000000 EUR"}]),
    ("contract.deliver", "[Tavant](company) a livré 20 rames à la compagnie [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.deliver", "[Tavant](company) fournira du gaz naturel liquéfié à [Belorga](company).", [_sells("Tavant", "Belorga", status="planned")]),
    ("contract.buy", "[Belorga](company) a acheté trois hélicoptères à [Tavant](company).", [_sells("Tavant", "Belorga")]),
    ("contract.chosen", "[Tavant](company) a été retenu par [Belorga](company) pour construire le tunnel.", [_sells("Tavant", "Belorga")]),
    ("contract.chosen", "[Tavant](company) s'est vu confier la construction du tunnel par [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Tavant](company) a obtenu la signature d'un accord de vente d'électricité avec [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Belorga](company) a signé un contrat d'achat de batteries avec [Tavant](company).", [_sells("Tavant", "Belorga")]),
    ("contract.signed", "[Cofal](company) et [Belorga](company) recrutent. Les deux groupes ont conclu avec [Tavant](company) des contrats d'approvisionnement en gaz.", [_sells("Tavant", "Cofal"), _sells("Tavant", "Belorga")]),
    ("contract.win", "[Tavant](company) a enregistré une commande de 20 appareils de la compagnie [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.to_supply", "[Tavant](company) a conclu un contrat de dix ans pour la fourniture en azote de [Belorga](company).", [_sells("Tavant", "Belorga")]),
    ("contract.deliver", "[Tavant](company) a vendu 12 [Cortiva](product) à l'[Indonésie](place).", [_sells("Tavant", "Indonésie")]),
    ('contract.signed', 'Le gouvernement du [Lusambo](place) et [Orvane](company) ont signé un contrat de concession de 25 ans.', [{'type': 'contract', 'supplier': 'Orvane', 'customer': 'Lusambo'}]),
    ("contract.supplier_of", "[Korvia](company) est le fournisseur exclusif de [Tavant](company).", [{"type": "contract", "supplier": "Korvia", "customer": "Tavant"}]),
    ("contract.supplier_of", "[Korvia](company), sous-traitant d'[Orvane](company), recrute.", [{"type": "contract", "supplier": "Korvia", "customer": "Orvane"}]),
    ('contract.signed', 'Le [Lusambo](place) a signé un contrat avec [Korvia](company) pour la livraison de 18 trains.', [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Lusambo'}]),
    ('contract.signed', "Le [Lusambo](place) a annoncé la signature d'un important contrat avec [Korvia](company).", [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Lusambo'}]),
    ('contract.deliver', "[Korvia](company) fournira également la turbine [HX-6](product) à l'opérateur portugais [Tavant](company).", [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Tavant', 'status': 'planned'}]),
    ('contract.deliver_to', '[Korvia](company) va livrer à la compagnie [Tavant](company) dix-huit rames.', [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Tavant', 'status': 'planned'}]),
    ('contract.chosen', "[Korvia](company) s'est vu attribuer par [Tavant](company) un contrat de 300 millions d'euros.", [{'type': 'contract', 'supplier': 'Korvia', 'customer': 'Tavant', 'amount': '300000000 EUR'}]),
    ("contract.signed", "Le [ministère du Rail](organization) a signé un contrat avec [Korvia](company).", [_sells("Korvia", "ministère du Rail")]),
    ("contract.deliver", "[Tavant](company) a vendu 18 avions au [Maroc](place).", [_sells("Tavant", "Maroc")]),
    ("contract.deliver", "[Tavant](company) vend du gaz à la [Norvège](place).", [_sells("Tavant", "Norvège")]),
    ("contract.deliver_to", "[Tavant](company) va livrer au [Maroc](place) des trains.", [_sells("Tavant", "Maroc", status="planned")]),
)

REFUSES: Refuses = (
    ('contract.equips_town', 'La loi équipera [Brissac](place) de 300 bornes.'),
    ("contract.supplies", "[Tavant](company) s'approvisionne auprès de [Belorga](company)."),
    ("contract.supplies", "[Tavant](company) se fournit chez [Belorga](company)."),
    ("contract.builds_for", "[Tavant](company) construira pour [Belorga](company) une image de marque."),
    ("contract.supplied_by", "Les salons de [Belorga](company) seront équipés par [Luc Ferrand](person)."),
    ("contract.supplies", "[Tavant](company) agrandit son site. Les nouvelles recrues fourniront [Belorga](company), un fabricant de vitres."),
    ("contract.makes_for", "[Tavant](company) fabrique un concentré de technologies pour [Belorga](company)."),
    ("contract.makes_for", "[Tavant](company) fabrique un espoir de puces pour [Belorga](company)."),
    ("contract.customer_of", "Le patron de [Belorga](company), premier client de [Tavant](company), a réduit ses achats."),
    ("contract.signed", "[Tavant](company) a signé un accord avec [Belorga](company) pour former des apprentis."),
    ("contract.customer_of", "[Belorga](company), premier soutien de [Tavant](company), a réduit ses achats."),
    ("contract.makes_for", "[Tavant](company) fabrique des puces pour survivre à [Belorga](company)."),
    ('contract.supplies', '[Tavant](company) fournit des efforts, selon [Belorga](company).'),
    ('contract.equips', '[Tavant](company) équipe les cuisines de [Brissac](place).'),
    ("contract.deliver", "[Tavant](company) vend des voitures à [Brissac](place)."),
    ("contract.deliver", "[Tavant](company) a fourni des explications à [Belorga](company)."),
    ("contract.buy", "[Belorga](company) a acheté du temps à [Tavant](company)."),
    ("contract.chosen", "[Luc Ferrand](person) a été retenu par [Belorga](company) pour assurer le jeu."),
    ("contract.signed", "[Tavant](company) a signé un contrat de travail avec [Belorga](company)."),
    ("contract.to_supply", "[Tavant](company) a signé un contrat de travail pour la fourniture de repas."),
    ('contract.signed', '[Orvane](company) et [Brissac](company) ont signé un contrat de concession de 25 ans.'),
    ("contract.supplier_of", "[Korvia](company), fournisseur de gaz, concurrence [Tavant](company)."),
    ('contract.deliver_to', '[Korvia](company) va livrer à [Tavant](company) ses conclusions.'),
    ('contract.deliver', '[Korvia](company) fournira la preuve à [Tavant](company).'),
    ("contract.signed", "La [FTV](organization) a signé un contrat avec [Korvia](company)."),
    ("contract.signed", "Le [Stade Tavantais](organization) a signé un contrat de mécénat avec [Korvia](company)."),
    ("contract.signed", "Le [Lusambo](place) finalise un contrat de prêt avec la [Banque Korvia](company)."),
    ("contract.deliver", "[Tavant](company) vend la [Cortiva](product) au [Maroc](place)."),
    ("contract.deliver", "[Tavant](company) vend des voitures au [Maroc](place)."),
    ("contract.deliver", "[Tavant](company) a vendu 40.000 voitures au [Maroc](place)."),
    ("contract.deliver_to", "[Tavant](company) vend au [Maroc](place) des voitures."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
