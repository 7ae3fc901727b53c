"""Shares of a firm told of before, and ownership in a relative clause."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"
_N = "[Luc Ferrand](person)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


_TB = _owns("Tavant", "Belorga")
_TB22 = _owns("Tavant", "Belorga", stake="22 %")

READS: Reads = (
    ("ownership.that_held", f"L'usine se fournit chez {_B}, que {_T} contrôle à 22 %.", [_TB22]),
    ("ownership.that_held", f"{_T} va vendre {_B}, qu'il détient à hauteur de 22 %.", [_TB22]),
    ("ownership.that_held", f"{_B}, enseigne que {_T} possède en totalité, recrute.", [_TB]),
    ("ownership.that_held", f"{_T} et {_C} ont créé {_B}, que chacun détient à 50 %.", [_owns("Tavant", "Belorga", stake="50 %"), _owns("Cofal", "Belorga", stake="50 %")]),
    ("ownership.that_holds", f"L'argent passait par {_B}, une coquille que contrôlait, selon le parquet, l'homme d'affaires {_N}.", [_owns("Luc Ferrand", "Belorga", source="le parquet")]),
    ("ownership.of_which_it_holds", f"{_N} a fondé {_B}, un cabinet de conseil dont il possède encore 22 %.", [_owns("Luc Ferrand", "Belorga", stake="22 %")]),
    ("ownership.of_which_it_holds", f"{_T} se fournit chez {_B}, dont il détient le tiers.", [_TB]),
    ("ownership.of_which_held", f"L'argent passait par {_B}, une société belge dont {_T} possède 22 %.", [_TB22]),
    ("ownership.capital", f"{_B} quitte la Bourse. {_T} possède 22 % des droits de vote.", [_TB22]),
    ("ownership.strong", f"{_B} quitte la Bourse. {_T}, fort de 22 % du capital, s'y oppose.", [_TB22]),
    ("ownership.strong", f"{_B} quitte la Bourse. {_T}, actionnaire à 22 % depuis 2017, s'y oppose.", [_TB22]),
    ("ownership.strong", f"{_B} quitte la Bourse. {_T}, redescendu à 22 % du tour de table, s'y oppose.", [_TB22]),
    ("ownership.fronted_share", f"{_B} quitte la Bourse. Premier actionnaire avec 22 % des titres, {_T} s'y oppose.", [_TB22]),
    ("ownership.fronted_share", f"{_B} quitte la Bourse. Avec 22 % des droits de vote, {_T} s'y oppose.", [_TB22]),
    ("ownership.bracketed_share", f"{_B} quitte la Bourse. {_T} (22 % du capital) s'y oppose.", [_TB22]),
    ("ownership.controls_share", f"{_B} quitte la Bourse. {_T}, qui avait 22 % du capital, a vendu.", [_TB22]),
    ("ownership.controls_share", f"{_B} quitte la Bourse. {_T} a déjà la main sur 22 % du capital.", [_TB22]),
    ("ownership.his_share", f"{_T} cède à {_C} ses 22 % dans {_B}.", [_TB22]),
    ("ownership.his_share", f"{_N} ne vendra pas ses 22 % du capital de {_B}.", [_owns("Luc Ferrand", "Belorga", stake="22 %")]),
    ("ownership.share_he_holds", f"{_T} ne vendra aucun des 22 % de {_B} qu'il détient.", [_TB22]),
    ("ownership.share_he_holds", f"Au total, les 22 % que {_T} possède dans {_B} valent cher.", [_TB22]),
    ("ownership.to_whom_share", f"{_B} quitte la Bourse. {_T}, à qui appartiennent 22 % des actions, s'y oppose.", [_TB22]),
    ("ownership.to_whom_it_belongs", f"{_T}, à qui {_B} appartenait depuis 2006, en demandait davantage.", [_TB]),
    ("ownership.of_it", f"{_B} quitte la Bourse. {_T} en détient 22 %, devant {_C} (9 %).", [_TB22, _owns("Cofal", "Belorga", stake="9 %")]),
    ("ownership.told_by_owner", f"{_B} a été condamnée. Ce revers tombe mal pour la filiale de {_T}, en quête de capitaux.", [_TB]),
    ("ownership.subsidiary", f"{_B}, propriété depuis 2015 de {_T}, recrute.", [_TB]),
    ("ownership.subsidiary", f"{_B} a maigri. Le géant de l'édition, propriété de {_T}, recrute.", [_TB]),
    ("ownership.of_which_it_holds", f"Avec {_T}, {_C} va monter une société commune, {_B}, dont chacun aura la moitié.", [{**_owns("Tavant", "Belorga"), "status": "planned"}, {**_owns("Cofal", "Belorga"), "status": "planned"}]),
    ("ownership.of_which_it_holds", f"{_N} a été condamné. Il avait fondé {_B}, un cabinet dont il possède 22 %.", [_owns("Luc Ferrand", "Belorga", stake="22 %")]),
    ("ownership.strong", f"{_B} quitte la Bourse. {_T}, repassé au printemps au-dessus du seuil de 22 %, s'y oppose.", [_TB22]),
    ("ownership.controls_share", f"{_B} naîtra en juin. {_T} se retrouve avec 22 % du nouvel ensemble, devant {_C} (15 %).", [_TB22, _owns("Cofal", "Belorga", stake="15 %")]),
    ("ownership.possessive", f"[L'Écho](company) prête à {_T} l'intention de céder sa filiale {_B}.", [_TB]),
    ("ownership.its_owner", f"{_B} quitte la Bourse. Le premier actionnaire, {_T} (22 %), s'y oppose.", [_TB22]),
)
REFUSES: Refuses = (
    ("ownership.that_held", f"{_B}, que {_T} détient à distance, recrute."),
    ("ownership.that_held", f"Le record de {_B}, que {_T} possède depuis 2019 à 22 secondes, tombe."),
    ("ownership.that_holds", f"{_B} sait que contrôler {_T} coûte cher."),
    ("ownership.of_which_it_holds", f"{_T} travaille avec {_B}, dont il a vendu 22 % des machines."),
    ("ownership.strong", f"{_B} quitte la Bourse. {_T}, fort de 22 % de parts de marché, s'y oppose."),
    ("ownership.fronted_share", f"{_B} quitte la Bourse. Avec 22 % des parts de marché, {_T} s'y oppose."),
    ("ownership.bracketed_share", f"{_B} quitte la Bourse. {_T} (22 % de marge) s'y oppose."),
    ("ownership.told_by_owner", f"La filiale de {_T} revendique l'acquisition de {_B}."),
    ("ownership.controls_share", f"{_B} quitte la Bourse. {_T} a vendu 22 % du capital."),
    ("ownership.his_share", f"{_T} présente ses 22 % de croissance à {_B}."),
    ("ownership.share_he_holds", f"{_T} vise les 22 % de marge qu'il détient pour un record."),
    ("ownership.to_whom_share", f"{_B} recrute. {_T}, à qui appartient le record, s'y oppose."),
    ("ownership.to_whom_it_belongs", f"{_T}, à qui {_B} plaisait depuis 2006, en demandait davantage."),
    ("ownership.parent", f"Réunis au palais d'[Abidjan](place), les actionnaires de {_B} ont voté."),
    ("ownership.of_it", f"[Edmée Tavant](person) dirige {_B}. La famille [Tavant](person=Edmée Tavant), qui en gardera 61 %, se tait."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
