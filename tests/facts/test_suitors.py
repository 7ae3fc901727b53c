"""Deals whose other side is told in the sentences before: bids, withdrawals, shares of «l'entreprise»."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition", "merger"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _buys(acquirer: str, target: str = "Belorga", **slots: object) -> dict[str, object]:
    return {"type": "acquisition", **slots, "acquirer": acquirer, "target": target}


_SOLD = _buys("Tavant")
_OUT = _buys("Cofal", status="denied")

READS: Reads = (
    ("acquisition.gives_up", f"{_T} a racheté {_B}. Un temps cité, {_C} n'a finalement pas remis d'offre.", [_SOLD, _OUT]),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C}, qui y avait songé, a jeté l'éponge.", [_SOLD, _OUT]),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C} s'est retiré de la course.", [_SOLD, _OUT]),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C} est reparti bredouille.", [_SOLD, _OUT]),
    ("acquisition.gives_up", f"{_B} cherche un repreneur. {_C} n'est plus candidat.", [_OUT]),
    ("acquisition.gives_up", f"{_B} cherche un repreneur. {_C} assure n'avoir déposé aucune offre.", [{**_OUT, "source": "Cofal"}]),
    ("acquisition.in_the_running", f"{_T} a racheté {_B}. {_C} était aussi sur les rangs.", [_SOLD, _OUT]),
    ("acquisition.in_the_running", f"{_B} cherche un repreneur. {_C} est toujours en lice.", [_buys("Cofal", status="planned")]),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C}, trop gourmand, a été écarté.", [_SOLD, _OUT]),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C} n'a pas souhaité surenchérir.", [_SOLD, _OUT]),
    ("acquisition.in_the_running", f"{_T} a racheté {_B}. {_C} avait lui aussi manifesté son intérêt.", [_SOLD, _OUT]),
    ("acquisition.bid_among", f"{_B} cherche un repreneur. Trois offres ont été déposées, dont celle de {_T}.", [_buys("Tavant", status="planned")]),
    ("acquisition.counter_offer", f"{_T} a racheté {_B}. L'offre de {_C}, jugée trop basse, a été rejetée.", [_SOLD, _OUT]),
    ("acquisition.bought", f"{_B} a été créée en 2001, puis rachetée en 2010 par {_T}.", [_buys("Tavant", date="2010")]),
    ("acquisition.suitors", f"{_B} est à vendre. Deux candidats restent en lice : {_T} et {_C}.", [_buys("Tavant", status="planned"), _buys("Cofal", status="planned")]),
    ("acquisition.sum_offered", f"{_B} est à vendre. {_T} propose 500.000 euros.", [_buys("Tavant", status="planned", amount="500000 EUR")]),
    ("acquisition.sum_offered", f"{_T} a racheté {_B}. {_C} aurait, lui, mis 22 millions d'euros sur la table.", [_SOLD, _buys("Cofal", status="reported", amount="22000000 EUR")]),
    ("acquisition.sum_offered", f"{_B} est à vendre. {_T} paierait 3 M€. {_C} offrirait 5 M€.", [_buys("Tavant", status="planned", amount="3000000 EUR"), _buys("Cofal", status="planned", amount="5000000 EUR")]),
    ("acquisition.cheque", f"{_B} est à vendre. Les héritiers ont éconduit un chèque de 30 millions d'euros signé {_T}.", [_buys("Tavant", status="denied", amount="30000000 EUR")]),
    ("acquisition.counter_offer", f"{_T} a racheté {_B}. Une contre-offre de {_C} n'a jamais vu le jour.", [_SOLD, _OUT]),
    ("acquisition.buyer_is", f"{_B} change de mains. L'acquéreur serait le belge {_T}.", [_buys("Tavant", status="reported")]),
    ("acquisition.wins", f"{_B} est à vendre. {_T} rafle la mise.", [_SOLD]),
    ("acquisition.covet_over", f"{_T} lançait sur {_B} une offre de 780 millions d'euros.", [_buys("Tavant", amount="780000000 EUR")]),
    ("acquisition.sells_share", f"{_B} recrute. {_C} cède à {_T} ses 40 % dans ce fabricant de portails.", [_buys("Tavant", stake="40 %", seller="Cofal")]),
    ("acquisition.sells_share", f"{_C} va se défaire d'ici à juin de ses 30 % dans {_B}, au profit du danois {_T}.", [_buys("Tavant", stake="30 %", seller="Cofal", status="planned", date="juin")]),
    ("acquisition.rids_itself", f"{_B} recrute. {_C} s'en est délesté auprès de {_T}.", [_buys("Tavant", seller="Cofal")]),
    ("acquisition.its_cession", f"{_B} était restée familiale jusqu'à sa cession en 2011 à {_T}.", [_buys("Tavant", date="2011")]),
    ("acquisition.control_given_up", f"{_B}, dont {_C} a abandonné le contrôle à {_T}, recrute.", [_buys("Tavant", seller="Cofal")]),
    ("acquisition.held_then_bought", f"{_T} détient 58 % de {_B}, rachetés en mars à {_C}.", [_buys("Tavant", stake="58 %", seller="Cofal", date="mars")]),
    ("acquisition.object_noun", f"{_B} vacille. {_T} avait mis la main en 2014 sur 70 % de l'entreprise.", [_buys("Tavant", stake="70 %", date="2014")]),
    ("acquisition.object_noun", f"{_B} vacille. {_T} lorgnerait l'affaire.", [_buys("Tavant", status="reported")]),
    ("acquisition.which", f"La start-up {_B}, que {_T} souhaite s'offrir, recrute.", [_buys("Tavant", status="planned")]),
    ("acquisition.object_noun", f"Le rachat de {_B} tourne mal. {_T} a pris 80 % de cette société de [Sandor](place) en 2016.", [_buys("Tavant", stake="80 %", date="2016")]),
    ("acquisition.sells_share", f"{_B} : {_C} a vendu hors marché 8 % du fabricant de vélos.", [{"type": "acquisition", "stake": "8 %", "seller": "Cofal", "target": "Belorga"}]),
    ("acquisition.into_it", f"{_B} : {_T} prend le contrôle.", [_buys("Tavant")]),
    ("acquisition.paid", f"{_T} a déboursé 30 millions d'euros pour {_B}.", [_buys("Tavant", amount="30000000 EUR")]),
    ("acquisition.paid", f"{_T} signe un chèque de 30 millions d'euros pour la start-up {_B}.", [_buys("Tavant", amount="30000000 EUR")]),
    ("acquisition.raises_stake", f"{_T} porte sa participation dans {_B} à 51 %.", [_buys("Tavant", stake="51 %")]),
    ("acquisition.raises_stake", f"{_T} relève sa part à 51 % dans {_B}.", [_buys("Tavant", stake="51 %")]),
    ("acquisition.renounces", f"{_T} a renoncé à {_B}.", [_buys("Tavant", status="denied")]),
    ("acquisition.sells_itself", f"{_B} s'est vendu à {_T}.", [_buys("Tavant")]),
    ("acquisition.for_sale", f"{_C} met {_B} en vente.", [{"type": "acquisition", "status": "planned", "target": "Belorga", "seller": "Cofal"}]),
    ("acquisition.sell", f"{_T} a mandaté la banque [Orvane](company) pour vendre {_B}.", [{"type": "acquisition", "status": "planned", "target": "Belorga", "seller": "Tavant"}]),
    ("acquisition.sell", f"{_C} cède le contrôle de {_B} à {_T}.", [_buys("Tavant", seller="Cofal")]),
    ("acquisition.sells_noun", f"Le fondateur de {_B} a vendu la société à {_T}.", [_buys("Tavant")]),
    ("acquisition.by_court", f"Le [tribunal de commerce de Sandor](organization) a confié {_B} à {_T}.", [_buys("Tavant")]),
    ("merger.verb", f"{_T} et {_B} vont fusionner pour donner naissance à {_C}.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.with_whom", f"{_T} recrute. Quant à {_B}, avec lequel un mariage a été étudié, il se tait.", [{"type": "merger", "parties": ["Tavant", "Belorga"]}]),
    ("merger.noun", f"{_T} prépare un mariage avec {_B}, la filiale de {_C}.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.approach", f"La coopérative {_T} va s'unir à sa voisine {_B}.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.approach", f"{_T} convolera avec {_B}.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"]}]),
    ("merger.approach", f"Au printemps, {_T} se mariera avec {_B}.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"], "date": "printemps"}]),
    ("merger.unite", f"{_T} et {_B} seront mariés en juin.", [{"type": "merger", "status": "planned", "parties": ["Tavant", "Belorga"], "date": "juin"}]),
    ("merger.noun", f"L'union de {_T} et de {_B} est votée.", [{"type": "merger", "parties": ["Tavant", "Belorga"]}]),
)

REFUSES: Refuses = (
    ("acquisition.gives_up", f"{_B} recrute. {_C} a jeté l'éponge après deux ans de procès."),
    ("acquisition.gives_up", f"{_T} a racheté {_B}. {_C} s'est retiré du [Narvel](place)."),
    ("acquisition.gives_up", f"{_B} est à vendre. {_C} n'a pas jeté l'éponge."),
    ("acquisition.in_the_running", f"{_B} recrute. {_C} est en lice pour un prix."),
    ("acquisition.in_the_running", f"{_B} est à vendre. {_C} étudie le dossier, mais n'a rien offert."),
    ("acquisition.bid_among", f"{_B} recrute. Trois propositions sont écrites, dont celle de {_C}."),
    ("merger.with_whom", f"{_T} recrute. {_B}, avec lequel le contrat court, se tait."),
    ("acquisition.suitors", f"{_B} recrute. Deux candidats sont reçus : {_T} et {_C}."),
    ("acquisition.sum_offered", f"{_T} a racheté {_B}. {_C} propose 3 millions d'euros de subventions."),
    ("acquisition.cheque", f"{_T} a reçu un chèque de 30 millions d'euros signé {_C}."),
    ("acquisition.counter_offer", f"{_B} recrute. La contre-offre des clients de {_C} est prête."),
    ("acquisition.buyer_is", f"{_B} est à vendre. L'acquéreur serait une filiale de {_T}."),
    ("acquisition.wins", f"{_B} recrute. {_T} rafle la mise."),
    ("acquisition.covet_over", f"{_T} lance sur {_B} une campagne de publicité."),
    ("acquisition.sells_share", f"{_B} recrute. {_C} cède 3 % en Bourse."),
    ("acquisition.rids_itself", f"{_B} recrute. {_C} s'en est séparé à regret."),
    ("acquisition.paid", f"{_T} a déboursé 30 millions d'euros pour rénover {_B}."),
    ("acquisition.raises_stake", f"{_T} porte sa production à 51 % de celle de {_B}."),
    ("acquisition.renounces", f"{_T} a renoncé à poursuivre {_B}."),
    ("acquisition.sells_itself", f"Le pain de {_T} s'est vendu à [Sandor](place)."),
    ("acquisition.by_court", f"[Orvane](organization) a confié {_B} à {_T}."),
    ("acquisition.its_cession", f"{_B} prépare sa vente en ligne à [Sandor](place)."),
    ("acquisition.control_given_up", f"{_B}, dont {_C} a vendu la moto à {_T}, recrute."),
    ("acquisition.held_then_bought", f"{_T} détient 58 % de {_B}, acquis à la cause de {_C}."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
