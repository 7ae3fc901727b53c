"""Acquisitions and approaches in other words."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition", "merger"})


def _buys(acquirer: str, target: str, **slots: object) -> dict[str, object]:
    return {"type": "acquisition", **slots, "acquirer": acquirer, "target": target}


READS: Reads = (
    ("acquisition.several", "Si la vente est validée, elle s'ajoutera à une série d'acquisitions récentes réalisées par [Tavant](company) telles que [Belorga](company) et [Cofal](company).", [_buys("Tavant", "Belorga"), _buys("Tavant", "Cofal")]),
    ("acquisition.pass", "[Belorga](company) est passé sous le contrôle de [Luc Ferrand](person).", [_buys("Luc Ferrand", "Belorga")]),
    ("acquisition.pass", "[Belorga](company) tombe dans l'escarcelle du groupe [Tavant](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.join", "[Belorga](company) a rejoint le groupe [Tavant](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.part", "[Tavant](company) prend 10 % du capital de [Belorga](company).", [{**_buys("Tavant", "Belorga"), "stake": "10 %"}]),
    ("acquisition.part", "Un contrat lie la ville à [Tavant](company), qui devrait obtenir 30 % de participation dans [Belorga](company).", [{**_buys("Tavant", "Belorga", status="planned"), "stake": "30 %"}]),
    ("acquisition.covet", "[Tavant](company) a jeté son dévolu sur [Belorga](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.which", "[Belorga](company), que [Tavant](company) a racheté, ferme un magasin.", [_buys("Tavant", "Belorga")]),
    ("acquisition.which_control", "[Belorga](company), dont [Tavant](company) a pris le contrôle, ferme un magasin.", [_buys("Tavant", "Belorga")]),
    ("acquisition.several", "Elle s'ajoute aux acquisitions récentes. Ce sont des acquisitions réalisées par [Tavant](company) telles que : le confiseur [Belorga](company) et la laiterie [Cofal](company).", [_buys("Tavant", "Belorga"), _buys("Tavant", "Cofal")]),
    ("acquisition.dated", "L'acquisition, il y a peu, de [Belorga](company) par le groupe [Tavant](company) a surpris.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buyer", "[Tavant](company), repreneur de [Belorga](company), recrute.", [_buys("Tavant", "Belorga")]),
    ("acquisition.candidate", "[Tavant](company) s'est porté acquéreur de [Belorga](company).", [_buys("Tavant", "Belorga")]),
    ("merger.approach", "[Tavant](company) est en train de se rapprocher de [Belorga](company).", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.noun", "[Tavant](company) et [Belorga](company) discutent d'une fusion.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.noun", "La fusion de deux filiales de [Tavant](company), [Belorga](company) et [Cofal](company), est contestée.", [{"type": "merger", "parties": ["Belorga", "Cofal"]}]),
    ("merger.noun", "La fusion-absorption de [Belorga](company) par [Tavant](company) a été votée.", [{"type": "merger", "parties": ["Belorga", "Tavant"]}]),
    ("acquisition.its_sale", "Depuis son rachat par [Tavant](company), [Belorga](company) progresse.", [_buys("Tavant", "Belorga")]),
    ("acquisition.stake_noun", "[Tavant](company) a finalisé l'acquisition d'une participation de 30 % dans [Belorga](company).", [{**_buys("Tavant", "Belorga"), "stake": "30 %"}]),
    ("acquisition.sell_stake", "[Cofal](company) a finalisé la cession de ses parts dans [Belorga](company).", [{"type": "acquisition", "target": "Belorga", "seller": "Cofal"}]),
    ("acquisition.sell_stake", "[Cofal](company) a cédé toute sa participation minoritaire dans [Belorga](company) à [Tavant](company).", [{**_buys("Tavant", "Belorga"), "seller": "Cofal"}]),
    ("acquisition.sold", "[Belorga](company) recrute. Elle a été vendue 3 millions d'euros à [Tavant](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.enter", "[Tavant](company) est monté à 45 % du capital de [Belorga](company).", [{**_buys("Tavant", "Belorga"), "stake": "45 %"}]),
)

REFUSES: Refuses = (
    ("acquisition.pass", "[Belorga](company) passe sous le contrôle des douaniers de [Brissac](place)."),
    ("acquisition.join", "[Luc Ferrand](person) a rejoint le groupe [Tavant](company)."),
    ("acquisition.part", "[Tavant](company) prend 5 % à la Bourse."),
    ("acquisition.part", "[Tavant](company) a acheté une part de gâteau à [Belorga](company)."),
    ("acquisition.covet", "[Tavant](company) a jeté un froid sur [Belorga](company)."),
    ("acquisition.which", "[Belorga](company), que [Tavant](company) a poursuivi, ferme un magasin."),
    ("acquisition.which_control", "[Belorga](company), dont [Tavant](company) a vanté les prix, ferme un magasin."),
    ("acquisition.several", "Les acquisitions pèsent sur [Tavant](company)."),
    ("acquisition.dated", "L'acquisition, il y a peu, de nouvelles machines par [Tavant](company) a surpris."),
    ("acquisition.buyer", "[Tavant](company), fournisseur de [Belorga](company), recrute."),
    ("acquisition.candidate", "[Tavant](company) est candidat à un prêt de [Belorga](company)."),
    ("merger.approach", "[Luc Ferrand](person) veut se rapprocher de [Belorga](company)."),
    ("acquisition.its_sale", "[Belorga](company) a annoncé son arrivée par [Tavant](company)."),
    ("acquisition.stake_noun", "[Tavant](company) a fêté la prise d'une part de gâteau dans [Belorga](company)."),
    ("acquisition.sell_stake", "[Cofal](company) a vendu ses parts de marché à [Tavant](company)."),
    ("acquisition.purchase", "[Tavant](company) a confirmé l'achat de [Cortiva 2](product)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
