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
    ("debt.noun", f"Un prêt de {_N} coûte cher."),
    ("debt.noun", f"Une ligne de crédit de la {_L}, portée à {_N}, est ouverte."),
)

test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
