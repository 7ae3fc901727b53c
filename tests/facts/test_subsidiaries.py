"""Subsidiaries by the noun alone, several shareholders with their shares, what is left of a capital."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership"})
_B, _T, _C, _N = "[Belorga](company)", "[Tavant](company)", "[Cofal](company)", "[Nervane](company)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", **slots, "owner": owner, "owned": owned}


def _three(owned: str) -> list[dict[str, object]]:
    shares = {"Tavant": "51 %", "Cofal": "30 %", "Nervane": "19 %"}
    return [{**_owns(owner, owned), "stake": stake} for owner, stake in shares.items()]


READS: Reads = (
    ("ownership.share_held", f"{_B}, dont 60 % des parts sont détenus par le conglomérat {_T}, et 40 % par {_C}, recrute.", [{**_owns("Tavant", "Belorga"), "stake": "60 %"}, {**_owns("Cofal", "Belorga"), "stake": "40 %"}]),
    ("ownership.share_held", f"34 % du capital de {_B} appartient au groupe {_T}.", [{**_owns("Tavant", "Belorga"), "stake": "34 %"}]),
    ("ownership.subsidiary", f"Lundi, {_B} – filiale de {_T} – a recruté.", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", f"Le patron de {_T} – maison mère de {_B} – recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", f"{_B}, filiale du voyagiste {_T} et du groupe {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.subsidiary", f"{_B}, filiale commune à {_T} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.subsidiary", f"{_B}, coentreprise de {_T} (51 %) et de {_C} (49 %), recrute.", [{**_owns("Tavant", "Belorga"), "stake": "51 %"}, {**_owns("Cofal", "Belorga"), "stake": "49 %"}]),
    ("ownership.held", f"« Nous recrutons », indique la start-up {_B} détenue en partie par le géant {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.fold", f"{_B} et {_N} sont en mains du groupe {_T}.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Nervane")]),
    ("ownership.possessive", f"{_T} et ses deux filiales {_B} et {_N} recrutent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Nervane")]),
    ("ownership.parent", f"{_T} est devenu le plus gros actionnaire de {_B} avec 30 % du capital.", [{**_owns("Tavant", "Belorga"), "stake": "30 %"}]),
    ("ownership.held_in", f"Il rachète les actions détenues par {_T} dans le capital de {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.held", f"Le [Journal Brun](organization), détenu par le patron de {_T} [Luc Ferrand](person), recrute.", [_owns("Luc Ferrand", "Journal Brun")]),
    ("ownership.belong", f"« {_B} », quotidien appartenant en partie au milliardaire [Luc Ferrand](person), recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.holder", f"{_T}, déjà détenteur de 30 % des parts de {_B}, veut monter.", [{**_owns("Tavant", "Belorga"), "stake": "30 %"}]),
    ("ownership.subsidiary", f"{_B}, filiale à 60 % de {_T} et à 40 % de {_C}, recrute.", [{**_owns("Tavant", "Belorga"), "stake": "60 %"}, {**_owns("Cofal", "Belorga"), "stake": "40 %"}]),
    ("ownership.subsidiary", f"{_B}, l'entité helvétique de gestion de fortune du groupe {_T}, recule.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", f"{_B} recule. Semestre dur pour la banque créée en 1913, aujourd'hui filiale de {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.affiliated", f"{_B}, rattachée au groupe {_T}, recule.", [_owns("Tavant", "Belorga")]),
    ("ownership.by_its_owner", f"{_B} ferme. En 2010, [la filiale](company=Belorga) du groupe belge {_T} avait déjà licencié.", [_owns("Tavant", "Belorga")]),
    ("ownership.its_owner", f"{_B} recule. La maison mère allemande, {_T}, s'en inquiète.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"{_T} détient la majorité des parts de {_B} (51 %), suivi de {_C} (30 %) et {_N} (19 %).", _three("Belorga")),
    ("ownership.shareholders_are", f"Les actionnaires de {_B} sont les suivants : {_T} (51 %), {_C} (30 %) et {_N} (19 %).", _three("Belorga")),
    ("ownership.capital_held", f"Le capital de cette joint-venture, dénommée « {_B} », est détenu par {_T} à hauteur de 51 % contre 30 % pour {_C} et 19 % pour {_N}.", _three("Belorga")),
    ("ownership.firm_of_person", f"La holding familiale {_B} de [Luc Ferrand](person) a vendu.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.possessive", f"{_T} a sa propre branche de distribution, {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.namesake", "L'activité de la filiale [Tavant Line](company) recule, note [Tavant](company).", [_owns("Tavant", "Tavant Line")]),
    ("ownership.of_which_it_holds", f"{_T} veut racheter {_B} –dont il détient cependant 28 %–, dit-on.", [{**_owns("Tavant", "Belorga"), "stake": "28 %"}]),
    ("ownership.hold", f"[Luc Ferrand](person) est riche. Le milliardaire détient 30 % de {_B}.", [{**_owns("Luc Ferrand", "Belorga"), "stake": "30 %"}]),
    ("ownership.bare_subsidiary", f"{_T} supprime des postes. {_B}, la filiale de livraison du groupe, est touchée.", [_owns("Tavant", "Belorga")]),
    ("ownership.bare_subsidiary", f"{_T} grandit. {_B}, filiale à 100 % du groupe, aussi.", [_owns("Tavant", "Belorga")]),
    ("ownership.dedicated_unit", f"{_T} recrute. Un cadre de {_B}, la filiale dédiée au fret, quitte la maison.", [_owns("Tavant", "Belorga")]),
    ("ownership.by_its_owner", f"{_B} est présent dans 12 pays, et [la filiale africaine](company=Belorga) de {_T} a doublé ses ventes.", [_owns("Tavant", "Belorga")]),
    ("ownership.to_whom", f"{_T}, à qui appartiennent {_B} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.held_in", f"{_C} achète les actions détenues par {_T} dans sa filiale marocaine {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.one_of_group", f"{_B} est une enseigne du groupe {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.one_of_group", f"{_B} est la propriété de {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.made_owner", f"L'accord fait de {_T} l'actionnaire majoritaire de {_B}, avec 60 % du capital.", [{**_owns("Tavant", "Belorga"), "stake": "60 %"}]),
    ("ownership.rest", f"{_T} contrôle la moitié de {_B}, tandis que l'autre moitié est détenue par {_C}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.rest", f"Le reste du capital de {_B} appartient à {_C}.", [_owns("Cofal", "Belorga")]),
    ("ownership.hold", f"{_T} détient 51 % du capital de {_B}, {_C} 30 % et {_N} 19 %.", _three("Belorga")),
    ("ownership.hold", f"{_T} détient 51 % de {_B} aux côtés de {_C} (30 %) et de {_N} (19 %).", _three("Belorga")),
    ("ownership.held", f"{_B} est détenue à 51 % par {_T}, 30 % par {_C} et 19 % par {_N}.", _three("Belorga")),
    ("ownership.belong", f"{_B} appartient à {_T} (51 %), {_C} (30 %) et {_N} (19 %).", _three("Belorga")),
    ("ownership.capital_held", f"Le capital de {_B} se répartit entre {_T} (51 %), {_C} (30 %) et {_N} (19 %).", _three("Belorga")),
    ("ownership.respectively", f"Les actionnaires de {_B} sont {_T}, {_C} et {_N}, avec respectivement 51 %, 30 % et 19 % des parts.", _three("Belorga")),
    ("ownership.subsidiary", f"L'absorption de {_B} par {_C}, toutes deux filiales de {_T}, est prévue.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.subsidiary", f"L'armée a signé avec la filiale du groupe {_T} au [Tchad](place) ({_B}).", [_owns("Tavant", "Belorga")]),
    ("ownership.possessive", f"{_T} a vendu sa filiale spécialisée dans les mâts et les tours {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", f"[Luc Ferrand](person) est le propriétaire du glacier « {_B} ».", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.hold", f"Les marques {_B} et {_C}, que possède {_T}, reculent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.held", f"{_B}, une société de conseil en gestion détenue à 51 % par {_T}, recrute.", [{"type": "ownership", "owner": "Tavant", "owned": "Belorga", "stake": "51 %"}]),
    ("ownership.then_named", f"Le quotidien de {_T}, {_B}, recrute.", [{"type": "ownership", "owner": "Tavant", "owned": "Belorga"}]),
)

REFUSES: Refuses = (
    ("ownership.share_held", f"34 % du marché de {_B} appartient au groupe {_T}."),
    ("ownership.subsidiary", f"{_N} rencontre l'équipe commune à {_T} et {_C}."),
    ("ownership.fold", f"{_B} et {_N} ont pris en main le projet de {_T}."),
    ("ownership.held", f"Le [Parti Brun](organization), contrôlé par [Luc Ferrand](person), recrute {_B}."),
    ("ownership.holder", f"{_T}, détenteur de 30 % du marché, vise {_B}."),
    ("ownership.firm_of_person", f"La holding familiale {_B} a reçu la lettre de [Luc Ferrand](person)."),
    ("ownership.affiliated", f"{_B}, attachée au groupe, recule face à {_T}."),
    ("ownership.its_owner", f"{_B} recule. La maison mère détient la marque {_T}."),
    ("ownership.capital", f"{_T} détiendra 51 % des parts, {_C} 30 % et {_N} 19 %."),
    ("ownership.apposed", f"{_B}, la compagnie rivale de {_T}, ouvre une ligne."),
    ("ownership.fold", f"{_B} est tombée dans l'escarcelle du canadien {_T}."),
    ("ownership.possessive", f"Le [tribunal Brun](organization) confie le stock et sa filiale vosgienne {_B} à un repreneur."),
    ("ownership.bare_subsidiary", f"{_B}, la filiale, est touchée."),
    ("ownership.dedicated_unit", f"{_B}, la filière dédiée au fret, quitte la maison."),
    ("ownership.by_its_owner", f"{_B} est présent dans 12 pays, et [le concurrent africain](company=Belorga) de {_T} a doublé ses ventes."),
    ("ownership.to_whom", f"{_T}, à qui appartiennent 12 camions, a vu {_B}."),
    ("ownership.held_in", f"Les passagers détenus par {_T} dans le hangar de {_B} protestent."),
    ("ownership.one_of_group", f"{_B} est une cliente du groupe {_T}."),
    ("ownership.made_owner", f"L'accord fait de {_T} le partenaire de {_B}."),
    ("ownership.rest", f"Le reste du trajet de {_B} est assuré par {_C}."),
    ("ownership.hold", f"{_T} détient 51 % des camions, {_C} 30 % moins cher."),
    ("ownership.possessive", f"{_T} cède sa filiale dédiée au fret et {_B}."),
    ("ownership.parent", f"A [Brissac](place), la propriétaire de {_B} se réjouit."),
    ("ownership.then_named", f"Le rival de {_T}, {_B}, recrute."),
    ("ownership.then_named", f"L'assureur de {_T}, {_B}, recrute."),
    ("ownership.then_named", f"Le quotidien de {_T}, {_B} et [Cofal](company) recrutent."),
    ("ownership.its_owner", f"{_B} a été cédé, dit son ancien propriétaire, [Luc Ferrand](person)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
