"""Things of a business that change hands, told by their words."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _deal(target: str, **slots: object) -> dict[str, object]:
    return {"type": "acquisition", **slots, "target": target}


READS: Reads = (
    ("acquisition.buy_asset", f"{_T} a racheté trois usines de {_C} pour 3 millions d'euros.", [_deal("trois usines", acquirer="Tavant", seller="Cofal", amount="3000000 EUR")]),
    ("acquisition.buy_asset", f"{_T} a repris en 2019 le site de [Sandor](place).", [_deal("site de Sandor", acquirer="Tavant", date="2019")]),
    ("acquisition.sell_asset", f"{_C} va céder ses radios régionales à {_T}.", [_deal("radios régionales", acquirer="Tavant", seller="Cofal", status="planned")]),
    ("acquisition.sell_asset", f"{_C} vend trois de ses studios d'animation au fonds {_T}, pour 3 millions d'euros.", [_deal("trois de ses studios d'animation", acquirer="Tavant", seller="Cofal", amount="3000000 EUR")]),
    ("acquisition.sell_to_asset", f"{_C} a cédé à {_T} son abattoir de [Sandor](place).", [_deal("abattoir de Sandor", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.purchase_asset", f"{_T} annonce la reprise de deux criées de {_C}.", [_deal("deux criées", acquirer="Tavant", seller="Cofal", source="Tavant")]),
    ("acquisition.purchase_asset", f"{_T} a signé pour l'achat d'une unité de conditionnement de {_C}.", [_deal("unité de conditionnement", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.sale_asset", f"{_C} a finalisé la vente de 5 chaînes de télévision à {_T}.", [_deal("5 chaînes de télévision", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.asset_bought", f"L'usine de [Sandor](place) a été rachetée par {_T}.", [_deal("usine de Sandor", acquirer="Tavant")]),
    ("acquisition.asset_bought", f"La scierie de [Sandor](place), reprise en 2019 par {_T}, recrute.", [_deal("scierie de Sandor", acquirer="Tavant", date="2019")]),
    ("acquisition.asset_sold", f"Deux magasins ont été cédés à {_T} par {_C}.", [_deal("Deux magasins", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.asset_which", f"Il s'agit des 19 magasins que {_T} a rachetés au groupe {_C}.", [_deal("19 magasins", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.buy_asset", f"{_T} a racheté un parc éolien.", [_deal("parc éolien", acquirer="Tavant")]),
    ("acquisition.buy_asset", f"{_T} a racheté une ferme à [Sandor](place).", [_deal("ferme à Sandor", acquirer="Tavant")]),
    ("acquisition.sell_asset", f"{_C} a vendu son domaine à {_T}.", [_deal("domaine", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.purchase_asset", f"{_T} a fait l'acquisition d'une usine.", [_deal("usine", acquirer="Tavant")]),
    ("acquisition.part_with_asset", f"{_C} s'est séparé de ses magasins.", [_deal("magasins", seller="Cofal")]),
    ("acquisition.part_with_asset", f"{_C} s'est délesté du site de [Sandor](place).", [_deal("site de Sandor", seller="Cofal")]),
    ("acquisition.part_with_asset", f"{_C} s'est séparé de trois usines.", [_deal("trois usines", seller="Cofal")]),
    ("acquisition.buy_from_asset", f"{_T} a racheté à {_C} les 16 unités de production de gaz de ce dernier.", [_deal("16 unités de production de gaz", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.sale_asset", f"{_C} a annoncé être entré en négociations exclusives avec {_T} en vue de la cession de ses activités d'oxygène et d'azote.", [_deal("activités d'oxygène et d'azote", acquirer="Tavant", seller="Cofal", status="planned", source="Cofal")]),
    ("acquisition.sale_asset", f"La vente pour 3 millions d'euros des actifs de {_C} à {_T} est annulée.", [_deal("actifs", acquirer="Tavant", seller="Cofal", amount="3000000 EUR", status="denied")]),
    ("acquisition.purchase_asset", f"La firme croît grâce au rachat en 2019 des opérations par {_T}.", [_deal("opérations", acquirer="Tavant", date="2019")]),
    ("acquisition.buy_asset", f"{_T} a racheté quatre magasins {_C}.", [_deal("quatre magasins Cofal", acquirer="Tavant")]),
    ("acquisition.buy_asset", f"{_T} a racheté l'usine {_C} de [Sandor](place).", [_deal("usine Cofal de Sandor", acquirer="Tavant")]),
    ("acquisition.buy_asset", f"{_T} a racheté la cartonnerie [Sandor](place).", [_deal("cartonnerie Sandor", acquirer="Tavant")]),
    ("acquisition.hand_on_asset", f"{_T} a mis la main sur douze terminaux pétroliers.", [_deal("douze terminaux pétroliers", acquirer="Tavant")]),
    ("acquisition.seize_asset", f"{_T} s'est porté acquéreur de la raffinerie de [Sandor](place).", [_deal("raffinerie de Sandor", acquirer="Tavant")]),
    ("acquisition.seize_asset", f"{_T} s'est emparé des hôtels du groupe {_C}.", [_deal("hôtels", acquirer="Tavant", seller="Cofal")]),
    ("acquisition.purchase_asset", f"Le juge a validé la reprise de la papeterie de [Sandor](place) par {_T}.", [_deal("papeterie de Sandor", acquirer="Tavant")]),
    ("acquisition.asset_bought", f"L'aciérie de [Sandor](place) vient d'être reprise par {_T}.", [_deal("aciérie de Sandor", acquirer="Tavant")]),
)

REFUSES: Refuses = (
    ("acquisition.buy_asset", f"{_T} a repris ses activités."),
    ("acquisition.buy_asset", f"{_T} a racheté l'usine {_B}."),
    ("acquisition.buy_asset", "L'[armée de Sandor](organization) a repris la mine."),
    ("acquisition.buy_asset", f"{_T} achète du sucre pour ses magasins."),
    ("acquisition.sell_asset", f"{_C} vend ses produits dans ses magasins."),
    ("acquisition.sell_asset", f"{_C} a vendu son immeuble à {_T}."),
    ("acquisition.sell_asset", f"{_C} vend sa filiale de travaux publics {_B} à {_T}."),
    ("acquisition.sell_to_asset", f"{_C} vend à {_T} des pneus pour ses ateliers."),
    ("acquisition.purchase_asset", f"{_T} annonce la reprise de la mine."),
    ("acquisition.purchase_asset", f"{_T} a annoncé la reprise des essais cliniques."),
    ("acquisition.sale_asset", f"{_C} a ouvert un point de vente de magasins à {_T}."),
    ("acquisition.sale_asset", f"{_C} a lancé la vente de billets à {_T}."),
    ("acquisition.asset_bought", f"Les produits de l'usine ont été achetés par {_T}."),
    ("acquisition.asset_sold", f"Les pneus de deux magasins ont été vendus à {_T}."),
    ("acquisition.asset_which", f"Il s'agit des 19 magasins que {_T} a loués au groupe {_C}."),
    ("acquisition.buy_asset", f"{_T} achète une ferme pour ses vaches."),
    ("acquisition.buy_asset", f"{_T} a repris le champ des possibles."),
    ("acquisition.buy_asset", f"{_T} a racheté un domaine de compétence."),
    ("acquisition.buy_asset", f"{_T} achète un laboratoire d'idées."),
    ("acquisition.buy_asset", f"{_T} a racheté deux permis de conduire."),
    ("acquisition.sell_asset", f"{_C} vend une unité de mesure."),
    ("acquisition.sell_asset", f"{_C} vend ses catalogues."),
    ("acquisition.sell_asset", f"{_C} vend une ferme de 200 pièces à 45 euros."),
    ("acquisition.sell_asset", f"{_C} vend deux ateliers de cuisine à 45 euros."),
    ("acquisition.part_with_asset", f"{_C} s'est séparé de ses patrons."),
    ("acquisition.buy_from_asset", f"{_T} a acheté à {_C} les gaz de 16 unités."),
    ("acquisition.sale_asset", f"La vente des stations de {_C} inquiète."),
    ("acquisition.purchase_asset", f"Le rachat des opérations inquiète {_T}."),
    ("acquisition.buy_asset", f"{_T} a racheté quatre magasins {_C} et {_B}."),
    ("acquisition.hand_on_asset", f"L'[armée de Sandor](organization) a mis la main sur la mine. {_T} attend."),
    ("acquisition.seize_asset", f"Le [Front de Sandor](organization) s'est emparé de la raffinerie. {_T} attend."),
    ("acquisition.buy", f"{_T} a racheté deux usines {_C}."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
