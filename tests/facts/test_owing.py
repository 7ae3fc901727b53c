"""What is owed to banks: by a verb, by a pronoun, by a loan of which the text before tells the borrower."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"debt"})


def _owes(lender: str = "Banque Tavant", borrower: str = "Orvelis", **slots: object) -> list[dict[str, object]]:
    return [{"type": "debt", **slots, "borrower": borrower, "amount": "12000000 EUR", "lender": lender}]


_X, _L, _N = "[Orvelis](company)", "[Banque Tavant](company)", "12 millions d'euros"

READS: Reads = (
    ("debt.owes", f"{_X} doit encore {_N} à la {_L}.", _owes()),
    ("debt.owes", f"{_X}, qui doit {_N} à un pool emmené par la {_L}, demande un délai.", _owes()),
    ("debt.owed", f"Les {_N} que {_X} doit toujours à la {_L} pèsent lourd.", _owes()),
    ("debt.borrowed", f"Les {_N} empruntés par {_X} à la {_L} pèsent lourd.", _owes()),
    ("debt.borrowed", f"{_X} investira 20 millions d'euros, dont {_N} empruntés à la {_L}.", _owes()),
    ("debt.borrowed_behind", f"Les {_N} que {_X} a empruntés à la {_L} pèsent lourd.", _owes()),
    ("debt.borrowed_behind", f"Les {_N} que {_X} comptait emprunter à la {_L} ne viendront pas.", _owes(status="denied")),
    ("debt.borrowed_behind", f"Les {_N} que {_X} comptait emprunter à la {_L} n'ont pas été versés.", _owes(status="denied")),
    ("debt.lent", f"Les {_N} prêtés par la {_L} à {_X} ont servi.", _owes()),
    ("debt.towards", f"Le passif de {_X} atteint 64 millions d'euros, dont {_N} envers la {_L}.", _owes()),
    ("debt.lend", f"{_X} grandit. La {_L} lui a prêté {_N}.", _owes()),
    ("debt.lend", f"{_X} grandit. La {_L} nous prête {_N}.", _owes()),
    ("debt.lend", f"{_X}, à laquelle la {_L} avait prêté {_N}, a fermé.", _owes()),
    ("debt.borrow", f"{_X} tire {_N} sur une facilité ouverte chez la {_L}.", _owes()),
    ("debt.from_bank", f"{_X} est en quête de {_N} auprès de la {_L}.", _owes(status="planned")),
    ("debt.noun", f"{_X} grandit. La {_L} nous a accordé un prêt de {_N}.", _owes()),
    ("debt.noun", f"La {_L} accompagne {_X} avec un prêt de {_N}.", _owes()),
    ("debt.noun", f"{_X} grandit. La {_L} apporte {_N} sous forme de prêt.", _owes()),
    ("debt.noun", f"{_X} a racheté [Cofal](company) pour 30 millions d'euros, grâce à un crédit de {_N} consenti par la {_L}.", _owes()),
    ("debt.noun", f"{_X} grandit. Un prêt de {_N} a été signé avec la {_L}.", _owes()),
    ("debt.noun", f"{_X} grandit. Une ligne de crédit de la {_L}, portée à {_N}, finance ses stocks.", _owes()),
    ("debt.noun", f"{_X} a placé {_N} d'obligations auprès d'[Axelor](company).", _owes("Axelor")),
    ("debt.noun", f"{_X} va émettre {_N} d'obligations, que souscrira en partie [Axelor](company).", _owes("Axelor", status="planned")),
    ("debt.bank_lends", f"{_X} grandit. La {_L} a consenti {_N} sur sept ans pour l'atelier.", _owes()),
    ("debt.bank_lends", f"{_X} grandit. La {_L} lui a ouvert une ligne de {_N}.", _owes()),
    ("debt.bank_lends", f"{_X} grandit. La {_L} avance à elle seule {_N} à la société, et la [Caisse Ozel](company), 2 millions d'euros.", [*_owes(), {"type": "debt", "borrower": "Orvelis", "amount": "2000000 EUR", "lender": "Caisse Ozel"}]),
    ("debt.due", f"{_X} n'a pas honoré une échéance de {_N} due à la {_L}.", _owes()),
    ("debt.creditor_of", f"{_X} va mal. Prêteuse de {_N}, la {_L} s'inquiète.", _owes()),
    ("debt.creditor_of", f"Créancière de {_X} à hauteur de {_N}, la {_L} s'inquiète.", _owes()),
    ("debt.creditor", f"{_X} va mal. La {_L}, créancière de {_X} pour {_N}, s'inquiète.", _owes()),
    ("debt.to_whom", f"La {_L}, à qui {_X} doit encore {_N}, s'inquiète.", _owes()),
    ("debt.asks_back", f"{_X} va mal. La {_L} attend toujours le remboursement d'un prêt de {_N}.", _owes()),
    ("debt.pays_back", f"{_X} a encore {_N} à rembourser à la {_L}.", _owes()),
    ("debt.pays_back", f"{_X} a remboursé {_N} à la {_L}.", _owes()),
    ("debt.refinanced", f"{_X} a refinancé {_N} de dette.", [{"type": "debt", "borrower": "Orvelis", "amount": "12000000 EUR"}]),
    ("debt.apposed", f"{_X} va mal. Son PGE, {_N} obtenus auprès de la {_L}, arrive à terme.", _owes()),
    ("debt.lent", f"{_X} s'est endettée : {_N}, prêtés par un pool que mène la {_L}.", _owes()),
    ("debt.lend", f"[Axelor](company) a acheté un logiciel à {_X}, et la {_L} lui prête {_N}.", _owes()),
    ("debt.from_bank", f"{_X} a obtenu de la {_L} {_N}, remboursables sur dix ans.", _owes()),
    ("debt.noun", f"{_X} a émis {_N} d'obligations, qu'[Axelor](company) a souscrites.", _owes("Axelor")),
    ("debt.noun", f"{_X} a émis {_N} d'obligations convertibles, souscrites par [Axelor](company).", _owes("Axelor")),
    ("debt.noun", f"Le prêt de {_N} consenti par la {_L} à {_X} est remboursé.", _owes()),
    ("debt.noun", f"{_X} grandit. La {_L} apporte un prêt de {_N}.", _owes()),
    ("debt.noun", f"{_X} grandit. S'y ajoute un crédit de {_N} que la {_L} nous a ouvert.", _owes()),
)

REFUSES: Refuses = (
    ("debt.owes", f"{_X} doit {_N} à ses salariés."),
    ("debt.owes", f"{_X} doit {_N} à l'[Urssaf](organization)."),
    ("debt.owed", f"Les {_N} que {_X} doit à ses fournisseurs sont dus."),
    ("debt.borrowed", f"Les {_N} empruntés par {_X} sont remboursés."),
    ("debt.borrowed_behind", f"Les {_N} que {_X} voulait emprunter à des proches manquent."),
    ("debt.lent", f"Les {_N} prêtés par un ami à {_X} ont servi."),
    ("debt.towards", f"{_X} a vendu ses titres {_N} auprès de la {_L}."),
    ("debt.lend", f"La {_L} prête {_N} de plus."),
    ("debt.bank_lends", f"{_X} grandit. La {_L} a accordé {_N} de prêts aux artisans."),
    ("debt.bank_lends", f"{_X} grandit. La {_L} a débloqué {_N} pour ses clients."),
    ("debt.due", f"{_X} n'a pas honoré une échéance de {_N} due à l'[Urssaf](organization)."),
    ("debt.creditor_of", f"Prêteur de {_N}, il s'inquiète pour {_X}."),
    ("debt.creditor", f"{_X}, créancier inquiet, a vendu pour {_N}."),
    ("debt.to_whom", f"[Axelor](company), à qui {_X} doit {_N}, s'inquiète."),
    ("debt.asks_back", f"[Axelor](company) attend le paiement de {_N} par {_X}."),
    ("debt.pays_back", f"{_X} a remboursé {_N} à ses clients."),
    ("debt.refinanced", f"{_X} a restructuré une usine de {_N}."),
    ("debt.apposed", f"{_X} a un prêt, {_N} dépensés chez des fournisseurs."),
    ("debt.noun", f"Un prêt de {_N} coûte cher."),
    ("debt.noun", f"Une ligne de crédit de la {_L}, portée à {_N}, est ouverte."),
)

test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
