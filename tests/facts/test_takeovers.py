"""Acquisitions whose object or subject is told elsewhere."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _buys(acquirer: str, target: str, **slots: object) -> dict[str, object]:
    return {"type": "acquisition", **slots, "acquirer": acquirer, "target": target}


READS: Reads = (
    ("acquisition.buy", f"{_T} est en passe d'acheter un autre groupe d'édition : {_B}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.buy", f"{_T} met la main sur son concurrent lyonnais, {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", f"[Luc Ferrand](person) est riche. L'homme d'affaires a racheté {_B}.", [_buys("Luc Ferrand", "Belorga")]),
    ("acquisition.sale", f"La cession en 2019 de {_B} à {_T} a surpris.", [{**_buys("Tavant", "Belorga"), "date": "2019"}]),
    ("acquisition.its_sale", f"Les actionnaires de {_B} ont approuvé son acquisition par {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.object_noun", f"{_B} perd de l'argent. {_T} va acquérir une participation de 23 % dans la start-up.", [{**_buys("Tavant", "Belorga", status="planned"), "stake": "23 %"}]),
    ("acquisition.clitic", f"{_B} recrute. {_T}, qui l'avait racheté, s'en félicite.", [_buys("Tavant", "Belorga")]),
    ("acquisition.clitic", f"{_B} perd de l'argent. {_T} veut le racheter.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.seize_it", f"{_B} change de mains : {_T} s'en empare.", [_buys("Tavant", "Belorga")]),
    ("acquisition.seize_it", f"{_B} cherche des fonds. {_T} en rachète 30 %.", [{**_buys("Tavant", "Belorga"), "stake": "30 %"}]),
    ("acquisition.clitic_sale", f"{_B} recrute. {_C} l'a cédé à {_T}.", [{**_buys("Tavant", "Belorga"), "seller": "Cofal"}]),
    ("acquisition.object_noun", f"{_B} perd de l'argent. {_T} va racheter le sous-traitant.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.into_it", f"{_B} recrute. {_T} est entré au capital à hauteur de 20 %.", [{**_buys("Tavant", "Belorga"), "stake": "20 %"}]),
    ("acquisition.bring_in", f"{_T} a fait entrer {_B} dans son giron.", [_buys("Tavant", "Belorga")]),
    ("acquisition.becomes", f"{_T} est devenu l'actionnaire majoritaire de {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.with", f"Avec {_B}, {_T} réalise sa troisième acquisition.", [_buys("Tavant", "Belorga")]),
    ("acquisition.found_buyer", f"{_B} a trouvé un repreneur : {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.offer", f"{_B} a décliné l'offre de {_T}.", [_buys("Tavant", "Belorga", status="denied")]),
    ("acquisition.awarded", f"Le tribunal a attribué la reprise de {_B} à {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell_to", f"{_C} va céder à {_T} sa filiale {_B}.", [{**_buys("Tavant", "Belorga", status="planned"), "seller": "Cofal"}]),
    ("acquisition.which_sold", f"{_B}, que {_C} a vendu à {_T}, recrute.", [{**_buys("Tavant", "Belorga"), "seller": "Cofal"}]),
    ("acquisition.of_which", f"{_B}, dont {_T} a pris 30 %, recrute.", [{**_buys("Tavant", "Belorga"), "stake": "30 %"}]),
    ("acquisition.of_which", f"{_T} s'entend avec {_B}, dont il prend la totalité des parts.", [_buys("Tavant", "Belorga")]),
    ("acquisition.part_with", f"{_B}, dont {_C} s'est séparé, recrute.", [{"type": "acquisition", "target": "Belorga", "seller": "Cofal"}]),
    ("acquisition.bid", f"{_T} propose 5 millions d'euros pour {_B}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.bid", f"{_T} offre 25 euros par action {_B}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.bid_by", f"L'OPA lancée par {_T} sur {_B} a abouti.", [_buys("Tavant", "Belorga")]),
    ("acquisition.for_sale", f"{_C} a mis en vente {_B}.", [{"type": "acquisition", "status": "planned", "target": "Belorga", "seller": "Cofal"}]),
    ("acquisition.lands", f"{_B} a souffert avant d'atterrir dans le giron de {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", f"{_T} a racheté l'éditeur de [Cortiva](product), {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell", f"{_C} négocie avec {_T} en vue de lui céder {_B}.", [{**_buys("Tavant", "Belorga", status="planned"), "seller": "Cofal"}]),
    ("acquisition.sold", f"Cédé par {_C} à {_T}, {_B} repart.", [{**_buys("Tavant", "Belorga"), "seller": "Cofal"}]),
    ("acquisition.bought", f"{_T} recrute. {_B} a été racheté par le groupe.", [_buys("Tavant", "Belorga")]),
    ("acquisition.purchase", f"{_T} a bouclé la reprise de {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", f"En rachetant {_B}, {_T} double de taille.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", f"Après avoir racheté {_B}, spécialiste des bus, le groupe {_T} recrute.", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell", f"En cédant {_B}, {_T} se désendette.", [{"type": "acquisition", "target": "Belorga", "seller": "Tavant"}]),
    ("acquisition.buy", f"{_T} met le grappin sur {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.buy", f"{_T} a racheté coup sur coup {_B} et {_C}.", [_buys("Tavant", "Belorga"), _buys("Tavant", "Cofal")]),
    ("acquisition.take_over", f"L'homme d'affaires [Luc Ferrand](person) a repris {_B}.", [_buys("Luc Ferrand", "Belorga")]),
    ("acquisition.purchase", f"{_B} est visé par une OPA de {_T}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.purchase", f"{_B} a reçu une offre de rachat de {_T}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.offer", f"{_B} a accepté l'offre de {_T}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.covet", f"{_T} a remis une offre ferme pour {_B}.", [_buys("Tavant", "Belorga", status="planned")]),
    ("acquisition.candidate", f"{_T} a été désigné repreneur de {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.by_court", f"Le tribunal de commerce a confié {_B} à {_T}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.seeks_buyer", f"{_T} cherche un repreneur pour {_B}.", [{"type": "acquisition", "status": "planned", "target": "Belorga", "seller": "Tavant"}]),
    ("acquisition.enter", f"{_T} s'invite au capital de {_B}.", [_buys("Tavant", "Belorga")]),
    ("acquisition.sell_stake", f"{_T} a soldé sa participation dans {_B}.", [{"type": "acquisition", "target": "Belorga", "seller": "Tavant"}]),
)

REFUSES: Refuses = (
    ("acquisition.buy", f"{_T} rachète un concurrent, {_B} recrute."),
    ("acquisition.clitic", f"{_T} a racheté ses actions."),
    ("acquisition.clitic", f"{_B} recrute. [Luc Ferrand](person) l'avait appris."),
    ("acquisition.seize_it", f"{_B} recrute. {_T} s'en réjouit."),
    ("acquisition.seize_it", f"{_B} recrute. {_T} en prend acte."),
    ("acquisition.clitic_sale", f"{_B} recrute. {_T} l'a vendu à perte."),
    ("acquisition.object_noun", f"{_B} recrute. {_T} va racheter le groupe de [Luc Ferrand](person)."),
    ("acquisition.into_it", f"{_B} recrute. {_T} est entré en Bourse."),
    ("acquisition.into_it", f"{_T} recrute."),
    ("acquisition.bring_in", f"{_T} a fait entrer {_B} dans la danse."),
    ("acquisition.becomes", f"{_T} est devenu le fournisseur de {_B}."),
    ("acquisition.with", f"Avec {_B}, {_T} réalise sa troisième tournée."),
    ("acquisition.found_buyer", f"{_B} a trouvé un accord : {_T} paiera."),
    ("acquisition.offer", f"{_B} a décliné l'invitation de {_T}."),
    ("acquisition.awarded", f"Le tribunal a confié la garde de {_B} à {_T}."),
    ("acquisition.sell_to", f"{_C} va vendre à {_T} ses produits."),
    ("acquisition.which_sold", f"{_B}, que {_C} a présenté à {_T}, recrute."),
    ("acquisition.of_which", f"{_B}, dont {_T} prend des nouvelles, recrute."),
    ("acquisition.part_with", f"{_B}, dont {_C} se méfie, recrute."),
    ("acquisition.bid", f"{_T} propose 300 postes à {_B}."),
    ("acquisition.bid_by", f"L'offre d'emploi publiée par {_T} sur {_B} est retirée."),
    ("acquisition.for_sale", f"{_C} a mis en cause {_B}."),
    ("acquisition.lands", f"L'avion de {_B} atterrit dans le brouillard de {_T}."),
    ("acquisition.buy", f"En rachetant {_B}, le dirigeant de {_T} a surpris."),
    ("acquisition.buy", f"{_T} a racheté les parts de {_B}."),
    ("acquisition.purchase", f"{_T} a confirmé l'offre de {_B}."),
    ("acquisition.by_court", f"Le tribunal de commerce a confié une expertise à {_T}."),
    ("acquisition.seeks_buyer", f"{_T} cherche un client pour {_B}."),
    ("acquisition.sale", f"Sur le site de vente de {_B}, {_T} a trouvé mieux."),
    ("acquisition.sale", f"La cession de [Sandor](place) permet à {_T} de recruter."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
