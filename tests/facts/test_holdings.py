"""Ownership whose object is told elsewhere, or shared out."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


READS: Reads = (
    ("ownership.in_brackets", f"{_B} recrute, poussé par {_T} (nouvel actionnaire majoritaire).", [_owns("Tavant", "Belorga")]),
    ("ownership.has_share", f"{_T} aura une participation de 6 % dans {_B}.", [{**_owns("Tavant", "Belorga", stake="6 %"), "status": "planned"}]),
    ("ownership.of_it", f"{_B} recrute. {_T} en détient 74 %.", [_owns("Tavant", "Belorga", stake="74 %")]),
    ("ownership.of_it", f"{_B} appartient à {_T}. Ce dernier en possède 74 %.", [_owns("Tavant", "Belorga", stake="74 %")]),
    ("ownership.its_main", f"{_B} recrute. {_T}, qui en est le principal actionnaire avec 21 %, refuse.", [_owns("Tavant", "Belorga", stake="21 %")]),
    ("ownership.stays", f"{_B} entre en Bourse. {_T} reste actionnaire à hauteur de 65 %.", [_owns("Tavant", "Belorga", stake="65 %")]),
    ("ownership.of_which_held", f"{_B}, dont {_T} détient 30 %, recrute.", [_owns("Tavant", "Belorga", stake="30 %")]),
    ("ownership.whose_parent", f"{_B}, dont la maison mère est {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.has_parent", f"{_B} a pour maison mère {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.fold", f"{_B} évolue dans le giron de {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.fold", f"{_B}, aux mains de {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.roof", f"{_T}, qui chapeaute {_B} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.main_of_noun", f"{_B} recrute. {_T}, premier actionnaire du conglomérat avec 29 % du capital, votera.", [_owns("Tavant", "Belorga", stake="29 %")]),
    ("ownership.arm", f"{_B}, bras armé de {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    (
        "ownership.respectively",
        f"{_B} recrute. Les autres actionnaires, {_T} et {_C}, avec respectivement 25 % et 15 %, suivent.",
        [_owns("Tavant", "Belorga", stake="25 %"), _owns("Cofal", "Belorga", stake="15 %")],
    ),
    ("ownership.parent", f"{_T} est le premier actionnaire de {_B}, avec 21 %.", [_owns("Tavant", "Belorga", stake="21 %")]),
    ("ownership.belong", f"{_B} et {_C} appartiennent à {_T}.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.possessive", f"{_T} et sa marque {_B} progressent.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", f"{_B} recrute. Propriété de {_T}, le fabricant progresse.", [_owns("Tavant", "Belorga")]),
    ("ownership.affiliated", f"{_B}, une société affiliée à {_T}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"{_T} conserve un quart des parts de {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.hold", f"{_T} détient 58,8 % d'intérêt dans {_B}.", [_owns("Tavant", "Belorga", stake="58.8 %")]),
    ("ownership.held", f"{_B}, détenu à 51 % par un autre groupe belge, {_T}, et à 49 % par {_C}, recrute.", [_owns("Tavant", "Belorga", stake="51 %"), _owns("Cofal", "Belorga", stake="49 %")]),
    ("ownership.held", f"{_B}, contrôlé par le gouvernement de l'[État du Narvel](organization), recrute.", [_owns("État du Narvel", "Belorga")]),
    ("ownership.parent", f"[Luc Ferrand](person), fondateur de {_T}, le groupe belge propriétaire de {_B}, se tait.", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", f"Il a servi {_C}, puis les chaînes de {_T} (propriétaire de {_B}).", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", f"{_T} a aussi été actionnaire minoritaire de {_B}.", [_owns("Tavant", "Belorga")]),
    ("ownership.noun_of_which", f"{_B} recrute. Le constructeur ferroviaire, dont {_T} détient 15 % du capital, négocie.", [_owns("Tavant", "Belorga", stake="15 %")]),
    ("ownership.of_which_held", f"{_B}, dans laquelle {_T} détient 20 %, recrute.", [_owns("Tavant", "Belorga", stake="20 %")]),
    ("ownership.of_which", f"{_B}, dont {_T} reste le premier actionnaire avec 14,7 % du capital, recrute.", [_owns("Tavant", "Belorga", stake="14.7 %")]),
    ("ownership.held", f"{_B}, basée à Nantes et détenue à 51 % par {_T}, recrute.", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.subsidiary", f"{_B} et {_C}, deux filiales de {_T}, recrutent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.subsidiary", f"{_B} est devenue une filiale de {_T}.", [_owns("Tavant", "Belorga")]),
    ("ownership.belong", f"{_B} et {_C} appartiennent tous deux à {_T}.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.his", f"[Luc Ferrand](person) possède 12 % de {_B} via sa holding {_T}.", [_owns("Luc Ferrand", "Belorga", stake="12 %"), _owns("Luc Ferrand", "Tavant")]),
    ("ownership.parent", f"[Luc Ferrand](person), PDG et principal actionnaire de {_B}, recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.possessive", f"{_T} et ses filiales {_B}, {_C} et [Sarvel](product) recrutent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal"), _owns("Tavant", "Sarvel")]),
    ("ownership.possessive", f"{_C} recrute. Le chantier de {_T} ira à sa filiale [Tavant Marine](company).", [_owns("Tavant", "Tavant Marine")]),
    ("ownership.namesake", f"Selon {_T}, l'opération renforcerait la filiale [Tavant Marine](company).", [_owns("Tavant", "Tavant Marine")]),
    ("ownership.hold", f"{_T} contrôle en revanche 51 % de parts dans {_B}.", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.held_in", f"Les 77 % détenus par {_T} dans {_B} changent de mains.", [_owns("Tavant", "Belorga", stake="77 %")]),
    ("ownership.parent", f"{_T}, actionnaire de référence de {_B}, recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.parent", f"{_T} et {_C} sont actionnaires de {_B}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.parent", f"Le titre va à {_T} et {_C}, les propriétaires de {_B}.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.held", f"{_B}, codétenu par {_T} et {_C}, recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
)

REFUSES: Refuses = (
    ("ownership.in_brackets", f"{_B} recrute, poussé par {_T} (nouveau fournisseur majoritaire)."),
    ("ownership.has_share", f"{_T} a une part de responsabilité de 6 % dans les pertes."),
    ("ownership.of_it", f"{_B} recrute. {_T} en détient 74 % du marché."),
    ("ownership.of_it", f"{_B} recrute. {_T} en détient la preuve."),
    ("ownership.its_main", f"{_B} recrute. {_T} en est le principal client."),
    ("ownership.its_main", f"{_B} recrute. [Luc Ferrand](person) en reste propriétaire."),
    ("ownership.stays", f"{_B} recrute. {_T} reste prudent à hauteur de 65 %."),
    ("ownership.of_which_held", f"{_B}, dont {_T} détient le secret, recrute."),
    ("ownership.whose_parent", f"{_B}, dont la maison d'édition est {_T}, recrute."),
    ("ownership.has_parent", f"{_B} a pour client {_T}."),
    ("ownership.fold", f"{_B}, dans la presse de {_T}, recrute."),
    ("ownership.roof", f"{_T} coiffe les cheveux de [Luc Ferrand](person)."),
    ("ownership.main_of_noun", f"{_B} recrute. {_T}, premier client du conglomérat, votera."),
    ("ownership.arm", f"{_B}, rival de {_T}, recrute."),
    ("ownership.respectively", f"{_T} et {_C} progressent, avec respectivement 25 % et 15 % de ventes."),
    ("ownership.affiliated", f"{_B}, un syndicat maison, affilié à tort, recrute."),
    ("ownership.hold", f"{_T} conserve un quart de ses clients chez {_B}."),
    ("ownership.held", f"{_B}, un titre détenu par un autre groupe belge, {_T} et ses lecteurs."),
    ("ownership.noun_of_which", f"{_B} recrute. La société, dont {_T} possède la recette, négocie."),
    ("ownership.noun_of_which", f"{_B} recrute. La maison de {_C}, dont {_T} détient 15 %, négocie."),
    ("ownership.of_which_held", f"{_B}, où {_T} détient un bureau, recrute."),
    ("ownership.possessive", f"{_T} a cédé sa branche éclairage à {_B}."),
    ("ownership.possessive", f"{_T} gère sa marque avec {_B}."),
    ("ownership.namesake", f"Selon {_T}, l'opération renforcerait la filiale [Belorga Marine](company)."),
    ("ownership.held_in", f"Les 77 % des voix obtenus par {_T} dans {_B} surprennent."),
    ("ownership.parent", f"{_T} a parlé aux actionnaires de référence, puis de {_B}."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
