"""Acquisitions, sales, mergers and ownership."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition", "merger", "ownership"})


def _buys(acquirer: str | None, target: str, **slots: object) -> dict[str, object]:
    return {"type": "acquisition", **({"acquirer": acquirer} if acquirer else {}), "target": target, **slots}


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


READS: Reads = (
    ("merger.noun", "Le rapprochement entre [Tavant](company) et la [Régie des bus](organization) a surpris.", [{"type": "merger", "parties": ["Tavant", "Régie des bus"]}]),
    ("ownership.hold", "[Belorga](company) fait partie, depuis 2013, du groupe fromager [Tavant](company). [Belorga](company) recule. La maison mère détient la marque [Cofal](company).", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("merger.noun", "[Tavant](company) et [Cofal](company) discutent d'un rapprochement de leurs activités laitières, [Belorga](company) et [Mirvo](company).", [{"type": "merger", "status": "planned", "parties": ["Belorga", "Mirvo"]}]),
    ("merger.unite", "[Tavant](company) et [Belorga](company) se rapprochent.", [{"type": "merger", "parties": ["Tavant", "Belorga"]}]),
    ("merger.noun", "[Tavant](company) et [Belorga](company) ont entériné samedi leur rapprochement.", [{"type": "merger", "parties": ["Tavant", "Belorga"], "date": "samedi"}]),
    ("merger.unite", "[Tavant](company) et [Belorga](company) ont convenu de rassembler leurs activités.", [{"type": "merger", "parties": ["Tavant", "Belorga"]}]),
    ("merger.noun", "[Tavant](company) et [Belorga](company) discutent d'un rapprochement.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("acquisition.sell", "Poursuivant son programme de cessions lancé en 2019, [Tavant](company) va céder [Cofal](company).", [{"type": "acquisition", "target": "Cofal", "seller": "Tavant", "status": "planned"}]),
    ("acquisition.buy", "[Tavant](company) a racheté [Belorga](company) pour 30 millions d'euros.", [_buys("Tavant", "Belorga", amount="30000000 EUR")]),
    ("acquisition.buy", "[Tavant](company), leader du secteur, s'est emparé de l'allemand [Belorga](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", "[Tavant](company) a acquis 25 % du capital de [Belorga](company).", [_buys("Tavant", "Belorga", stake="25 %")]),
    ("acquisition.take_over", "[Tavant](company) a repris l'enseigne [Belorga](company) en 2019.", [_buys("Tavant", "Belorga", date="2019")]),
    ("acquisition.bought", "[Belorga](company), rachetée en 2014 par [Tavant](company), quitte la Drôme.", [_buys("Tavant", "Belorga", date="2014")]),
    ("acquisition.bought", "[Belorga](company) a été racheté par [Tavant](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.purchase", "[Tavant](company) annonce l'acquisition du confiseur [Belorga](company).", [_buys("Tavant", "Belorga", source="Tavant")]),
    ("acquisition.purchase", "Le rachat de [Belorga](company) par [Tavant](company) est bouclé.", [_buys("Tavant", "Belorga")]),
    ("acquisition.purchase", "Le rachat par [Tavant](company) de [Belorga](company) est bouclé.", [_buys("Tavant", "Belorga")]),
    ("acquisition.enter", "[Tavant](company) est entré au capital de [Belorga](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell", "[Cofal](company) a cédé sa filiale [Belorga](company) à [Tavant](company).", [_buys("Tavant", "Belorga", seller="Cofal"), _owns("Cofal", "Belorga")]),
    ("acquisition.sell", "[Cofal](company) a vendu en janvier sa marque de savons [Belorga](company) à l'italien [Tavant](company), moyennant 95 millions d'euros.", [_buys("Tavant", "Belorga", amount="95000000 EUR", seller="Cofal", date="janvier"), _owns("Cofal", "Belorga")]),
    ("acquisition.buy", "[Tavant](company) a mis la main fin mai sur le suisse [Belorga](company).", [_buys("Tavant", "Belorga", date="fin mai")]),
    ("ownership.held", "[Belorga](company) reste contrôlé à 51 % par la holding familiale [Tavant](company).", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.hold", "[Luc Ferrand](person) conserve 9 % du capital de [Belorga](company).", [_owns("Luc Ferrand", "Belorga", stake="9 %")]),
    ("acquisition.sold", "[Belorga](company) a été vendu à [Tavant](company).", [_buys("Tavant", "Belorga")]),
    ("acquisition.sale", "La cession de [Belorga](company) à [Tavant](company) par [Cofal](company) est signée.", [_buys("Tavant", "Belorga", seller="Cofal")]),
    ("merger.noun", "La fusion entre [Tavant](company) et [Cofal](company) est effective.", [{"type": "merger", "parties": ["Tavant", "Cofal"]}]),
    ("merger.verb", "[Tavant](company) et [Cofal](company) ont fusionné en 2020.", [{"type": "merger", "parties": ["Tavant", "Cofal"], "date": "2020"}]),
    ("ownership.subsidiary", "[Belorga](company), filiale de [Tavant](company), recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", "La filiale de l'américain [Tavant](company), [Belorga](company), recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", "[Tavant](company) (maison mère de [Belorga](company)) recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", "[Tavant](company) détient 41 % du capital de [Belorga](company).", [_owns("Tavant", "Belorga", stake="41 %")]),
    ("ownership.hold", "[Tavant](company) possède plusieurs filiales, dont [Cofal](company), [Belorga](company) et [Sarvel](company).", [_owns("Tavant", "Cofal"), _owns("Tavant", "Belorga"), _owns("Tavant", "Sarvel")]),
    ("ownership.gather", "[Tavant](company), qui regroupe les enseignes [Cofal](company) et [Belorga](company), recrute.", [_owns("Tavant", "Cofal"), _owns("Tavant", "Belorga")]),
    ("ownership.there", "[Belorga](company) grandit. Le fonds [Tavant](company) y détient une participation minoritaire.", [_owns("Tavant", "Belorga")]),
    ("ownership.belong", "[Belorga](company) appartenait alors à [Cofal](company).", [_owns("Cofal", "Belorga")]),
    ("ownership.capital", "Le gérant de [Belorga](company), [Luc Ferrand](person), possède toujours 23 % du capital.", [_owns("Luc Ferrand", "Belorga", stake="23 %")]),
    ("ownership.of_which", "[Belorga](company) et [Cofal](company), dont [Luc Ferrand](person) est devenu actionnaire, recrutent.", [_owns("Luc Ferrand", "Belorga"), _owns("Luc Ferrand", "Cofal")]),
    ("ownership.parent", "[Luc Ferrand](person) reste co-actionnaire du confiseur [Belorga](company).", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.subsidiary", "[Presta](company), la holding personnelle de [Luc Ferrand](person), recrute.", [_owns("Luc Ferrand", "Presta")]),
    ("ownership.possessive", "Le fonds sera géré par [Tavant](company), via sa filiale [Cofal](company).", [_owns("Tavant", "Cofal")]),
    ("ownership.held", "[Belorga](company), détenu à 62 % par [Tavant](company), recrute.", [_owns("Tavant", "Belorga", stake="62 %")]),
    ("ownership.belong", "[Belorga](company) appartient à [Tavant](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.possessive", "[Tavant](company) et sa filiale [Belorga](company) recrutent.", [_owns("Tavant", "Belorga")]),
    ("ownership.brackets", "[Belorga](company) (groupe [Tavant](company)) recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.stake", "La participation de [Tavant](company) dans [Belorga](company) reste stable.", [_owns("Tavant", "Belorga")]),
    ('ownership.hold', '[Luc Ferrand](person), lui, quitte son poste mais conserve 9 % du capital de [Orvane](company).', [{'type': 'ownership', 'owner': 'Luc Ferrand', 'owned': 'Orvane', 'stake': '9 %'}]),
    ('acquisition.purchase', "[Solmic](company) négocie le rachat de [Orvane](company) à l'australien [Talmont](company), pour 60 millions de dollars.", [{'type': 'acquisition', 'status': 'planned', 'acquirer': 'Solmic', 'target': 'Orvane', 'amount': '60000000 USD', 'seller': 'Talmont'}]),
    ('acquisition.buy acquisition.purchase', '[Orvane](company) va racheter [Solmic](company). Le rachat de [Solmic](company) par [Orvane](company) réjouit les salariés.', [{'type': 'acquisition', 'status': 'planned', 'acquirer': 'Orvane', 'target': 'Solmic'}]),
    ('acquisition.buy', '[Orvane](company) va racheter [Solmic](company). Mardi, [Orvane](company) a racheté [Solmic](company).', [{'type': 'acquisition', 'acquirer': 'Orvane', 'target': 'Solmic', 'date': 'Mardi'}]),
    ("acquisition.sale", "[Tavant](company) a annoncé son retrait du capital de [Belorga](company).", [{"type": "acquisition", "target": "Belorga", "seller": "Tavant", "source": "Tavant"}]),
)

REFUSES: Refuses = (
    ("merger.noun", "Ce rapprochement entre la [Régie des bus](organization) et le [Port de Brissac](organization) sert la sécurité."),
    ("ownership.hold", "[Belorga](company) recule. La maison mère détient la marque [Cofal](company)."),
    ("ownership.then_its", "[Tavant](company) signale que pour son usine au parc [Belorga](company), sa filiale [Cofal](company) a signé un prêt."),
    ("merger.unite", "[Tavant](company) et [Belorga](company) rassemblent leurs clients."),
    ("acquisition.buy", "[Tavant](company) a racheté ses propres actions."),
    ("acquisition.buy", "[Luc Ferrand](person) a racheté ses fautes chez [Tavant](company)."),
    ("acquisition.take_over", "[Tavant](company) reprend la production avec [Belorga](company)."),
    ("acquisition.bought", "Des matières rachetées par [Tavant](company) sont recyclées."),
    ("merger.unite", "[Tavant](company) et [Belorga](company) se rapprochent du but."),
    ("acquisition.purchase", "La reprise de [Belorga](company) est prévue lundi."),
    ("acquisition.purchase", "[Tavant](company) lance un rachat d'actions de 100 millions d'euros."),
    ("acquisition.enter", "[Luc Ferrand](person) est entré au conseil de [Tavant](company)."),
    ("acquisition.sell", "[Tavant](company) cède 3 % à la Bourse de Paris."),
    ("acquisition.sold", "Le livre a été vendu à 3.000 exemplaires par [Tavant](company)."),
    ("acquisition.sale", "La vente de produits en ligne de [Tavant](company) progresse."),
    ("merger.noun", "La fusion nucléaire intéresse [Tavant](company) et [Cofal](company)."),
    ("merger.verb", "Les équipes de [Tavant](company) ont fusionné."),
    ("ownership.subsidiary", "La filiale automobile inquiète [Tavant](company)."),
    ("ownership.parent", "Le propriétaire de l'immeuble poursuit [Tavant](company)."),
    ("ownership.hold", "[Tavant](company) détient 9 % du marché des vélos de [Belorga](company)."),
    ("ownership.gather", "[Tavant](company), qui regroupe les clients [Cofal](company) et [Belorga](company), recrute."),
    ("ownership.there", "[Belorga](company) grandit. [Tavant](company) y possède une usine."),
    ("ownership.capital", "[Tavant](company) détient 9 % du marché des vélos."),
    ("ownership.capital", "[Orvane](company) recrute. Ses rivaux, [Tavant](company) et [Belorga](company), contrôlent respectivement 34 %, 12 % et 2 % du parc de vélos."),
    ("ownership.of_which", "[Belorga](company), dont [Luc Ferrand](person) est le directeur, recrute."),
    ("ownership.held", "Des médias contrôlés par [Tavant](company) en parlent."),
    ("ownership.belong", "Cette époque appartient au passé pour [Tavant](company)."),
    ("ownership.possessive", "Sa filiale recrute, dit [Tavant](company)."),
    ("ownership.brackets", "[Belorga](company) ([Tavant](company)) recrute."),
    ("ownership.stake", "La participation des salariés de [Tavant](company) progresse."),
    ('acquisition.purchase', "Il s'oppose au rachat de [Orvane](company) à un prix bradé."),
    ("acquisition.sale", "[Tavant](company) a annoncé son retrait du marché de [Belorga](company)."),
    ("acquisition.sale", "La vente du projet minier [Orlane](product) au [Lusambo](place) a surpris."),
    ("acquisition.sale", "La vente de la filiale [Belorga](company) au [Lusambo](place) a surpris."),
    ("acquisition.buy", "[Tavant](company) rachète Xandor, la maison mère de [Belorga](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
