"""Deals wished for and bids among rivals: «A fait les yeux doux à B», «celle de C», «A prend 5 % pour 20 M€»."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"
_BIDS = f"Deux offres ont été déposées pour la reprise de {_B}."


def _buys(acquirer: str, status: str = "planned", **slots: object) -> dict[str, object]:
    state = {} if status == "asserted" else {"status": status}
    return {"type": "acquisition", **state, **slots, "acquirer": acquirer, "target": "Belorga"}


READS: Reads = (
    ("acquisition.woos", f"Le brasseur {_T} s'intéresse de près à la biscuiterie {_B}.", [_buys("Tavant")]),
    ("acquisition.woos", f"{_T} fait les yeux doux à {_B} depuis un an.", [_buys("Tavant")]),
    ("acquisition.sights", f"{_T} a des vues sur {_B}, selon un banquier.", [_buys("Tavant", source="un banquier")]),
    ("acquisition.sights", f"On prête à {_T} des visées sur {_B}.", [_buys("Tavant")]),
    ("acquisition.sights", f"{_T} courtise {_B}.", [_buys("Tavant")]),
    ("acquisition.leads_the_race", f"{_T} tient la corde pour le rachat de {_B}.", [_buys("Tavant")]),
    ("acquisition.draws", f"{_B} intéresse {_T} et {_C}.", [_buys("Tavant"), _buys("Cofal")]),
    ("acquisition.draws", f"{_B} est dans le viseur du norvégien {_T}.", [_buys("Tavant")]),
    ("acquisition.is_wooed", f"{_B}, courtisé par {_T}, préfère rester seul.", [_buys("Tavant")]),
    ("acquisition.best_bid", f"{_BIDS} La plus généreuse émane de {_T}.", [_buys("Tavant")]),
    ("acquisition.that_of", f"{_BIDS} Celle du turc {_T} n'est que de 2 millions.", [_buys("Tavant")]),
    ("acquisition.offer_of", f"{_BIDS} L'offre de {_T} garderait 80 emplois.", [_buys("Tavant")]),
    ("acquisition.buys_you", f"[Nora Valti](person) est la présidente de {_B}. Pourquoi abandonner [Sandor](place) ? Tout a changé. {_T} aurait proposé 70 M€ pour vous racheter… Vendrez-vous ?", [_buys("Tavant", "reported", amount="70000000 EUR")]),
    ("acquisition.its_bid", f"{_B} est courtisé. Parmi les curieux, {_T} : son offre, déclinée hier, était basse.", [_buys("Tavant", "denied", date="hier")]),
    ("acquisition.takes_back", f"{_BIDS} {_T} a retiré son offre la veille de l'audience.", [_buys("Tavant", "denied")]),
    ("acquisition.takes_share", f"{_B} entre en Bourse. {_T} prendra 5 % pour 210 millions d'euros ; le singapourien {_C}, 3 %.", [_buys("Tavant", stake="5 %", amount="210000000 EUR"), _buys("Cofal", stake="3 %")]),
    ("acquisition.talks_of_capital", f"{_B} discute avec {_T} d'une entrée au capital à hauteur de 20 %.", [_buys("Tavant", stake="20 %")]),
    ("acquisition.will_not_sell", f"{_B} recrute. [Nora Valti](person), qui le dirige, ne vendra pas à {_T}.", [_buys("Tavant", "denied")]),
    ("acquisition.lands", f"{_B} a déposé son bilan, avant d'échoir au belge {_T}.", [_buys("Tavant", "asserted")]),
    ("acquisition.woos_it", f"On parle de {_B}. C'est le brasseur {_T} qui s'y intéresse.", [_buys("Tavant")]),
    ("acquisition.fights_for", f"{_T} et {_C} se disputent {_B}.", [_buys("Tavant"), _buys("Cofal")]),
    ("acquisition.advances", f"{_B} n'a pas cédé aux avances de {_T}.", [_buys("Tavant", "denied")]),
    ("acquisition.signs_for", f"{_T} signe pour {_B}, une petite société, à 900.000 euros.", [_buys("Tavant", "asserted", amount="900000 EUR")]),
    ("acquisition.share_once_bought", f"{_B} recrute. Le suisse {_T}, assis sur les 15 % qu'il avait achetés en 2015, se tait.", [_buys("Tavant", "asserted", stake="15 %", date="2015")]),
    ("acquisition.clitic_sale", f"Quant à {_B}, {_C} l'a vendue en mars à {_T}.", [_buys("Tavant", "asserted", seller="Cofal", date="mars")]),
    ("acquisition.sells_noun", f"{_B} recrute. La famille a vendu l'entreprise à {_T}.", [_buys("Tavant", "asserted")]),
    ("acquisition.purchase", f"[Sandor](place) a bloqué le rachat de {_B} par {_T}.", [_buys("Tavant", "denied")]),
    ("acquisition.purchase", f"Le rachat de {_B}, annoncé en mars par {_T}, est conclu.", [_buys("Tavant", "asserted", date="mars")]),
    ("acquisition.sale", f"L'État s'oppose à la vente de {_B} à {_T}.", [_buys("Tavant", "denied")]),
    ("acquisition.which_sold", f"{_B}, la filiale que {_C} avait abandonnée à {_T}, prospère.", [_buys("Tavant", "asserted", seller="Cofal")]),
    ("acquisition.lands", f"{_B} a atterri chez {_T}.", [_buys("Tavant", "asserted")]),
    ("acquisition.take_over", f"{_T} a récupéré la biscuiterie {_B} en 2017 auprès de {_C}.", [_buys("Tavant", "asserted", seller="Cofal", date="2017")]),
    ("acquisition.object_noun", f"{_B} fabrique des vélos. C'est {_T} qui a repris l'affaire à {_C}, pour un euro symbolique.", [_buys("Tavant", "asserted", seller="Cofal", amount="1 EUR")]),
    ("acquisition.seize_it", f"{_B} recrute. Le belge {_T} en reprend 75 % à ses fondateurs.", [_buys("Tavant", "asserted", stake="75 %")]),
    ("acquisition.clitic", f"{_B} recrute. {_T} l'a emporté en décembre pour 130 millions d'euros.", [_buys("Tavant", "asserted", amount="130000000 EUR", date="décembre")]),
    ("acquisition.sell_to", f"{_C} cède pourtant à {_T} la marque {_B}.", [_buys("Tavant", "asserted", seller="Cofal")]),
    ("acquisition.buy", f"{_T} débourse 210 millions d'euros pour s'offrir {_B}.", [_buys("Tavant", "asserted", amount="210000000 EUR")]),
    ("acquisition.buy", f"{_T} avait acheté {_B} 40 millions d'euros en 2018.", [_buys("Tavant", "asserted", amount="40000000 EUR", date="2018")]),
)

REFUSES: Refuses = (
    ("acquisition.woos", f"{_T} s'intéresse aux algorithmes de {_B}."),
    ("acquisition.woos", f"L'[Autorité de la concurrence](organization) s'intéresse à {_B}."),
    ("acquisition.sights", f"{_T} drague les clients de {_B}."),
    ("acquisition.leads_the_race", f"{_T} tient la corde pour le contrat de {_B}."),
    ("acquisition.draws", f"Les brevets de {_B} intéressent les clients de {_T}."),
    ("acquisition.is_wooed", f"{_B}, courtisé par les clients de {_T}, recrute."),
    ("acquisition.best_bid", f"{_B} recrute. La plus belle vient de {_T}."),
    ("acquisition.that_of", f"{_B} recrute. Celle de {_T} est fermée."),
    ("acquisition.that_of", f"{_B} est à vendre. La cantine est bonne ; celle de {_T} a fermé."),
    ("acquisition.seize_it", f"{_B} a perdu des voyageurs. {_T} en reprend 5 % aux trains de nuit."),
    ("acquisition.offer_of", f"{_B} paie en ligne. L'offre de {_T} séduit les commerçants."),
    ("acquisition.buys_you", f"{_B} recrute. {_T} propose de vous racheter vos jouets."),
    ("acquisition.its_bid", f"{_B} recrute. {_T} : son offre est en ligne."),
    ("acquisition.woos_it", f"{_B} recrute. La police s'y intéresse."),
    ("acquisition.fights_for", f"{_T} et {_C} se disputent les clients de {_B}."),
    ("acquisition.advances", f"{_B} n'a pas cédé aux avances de la mode."),
    ("acquisition.signs_for", f"{_T} signe pour {_B} une campagne de publicité."),
    ("acquisition.share_once_bought", f"{_B} recrute. {_T} oublie les 15 % qu'il avait promis."),
    ("acquisition.sale", f"Le mandat de vente de {_B} a été confié à {_T}."),
    ("acquisition.takes_back", f"{_B} recrute. {_T} a retiré son offre de la vente."),
    ("acquisition.takes_share", f"{_B} recrute. L'action {_T} prend 5 % à la Bourse."),
    ("acquisition.talks_of_capital", f"{_B} discute avec {_T} de la hausse des prix."),
    ("acquisition.will_not_sell", f"{_B} ne vendra pas au [Narvel](place)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
