"""Ownership told by shareholders, capital, groups and appositions."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"ownership"})


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


READS: Reads = (
    ("ownership.shareholders", "[Belorga](company) a pour actionnaires [Tavant](company) et le fonds [Cofal](company).", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.shareholders", "[Belorga](company) compte parmi ses actionnaires historiques [Tavant](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.shareholders_are", "[Belorga](company) recrute. Ses principaux actionnaires sont [Tavant](company), la banque [Cofal](company) et [Luc Ferrand](person).", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga"), _owns("Luc Ferrand", "Belorga")]),
    ("ownership.shareholders_are", "Parmi les actionnaires de [Belorga](company) figurent [Tavant](company) et [Cofal](company).", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.its_owner", "[Belorga](company) recrute. Son actionnaire majoritaire, le chinois [Tavant](company), va payer.", [_owns("Tavant", "Belorga")]),
    ("ownership.its_owner", "[Belorga](company) est à sec. Le groupe propriétaire, [Tavant](company), ne paiera pas.", [_owns("Tavant", "Belorga")]),
    ("ownership.capital_held", "Le capital de [Belorga](company) est détenu à 60 % par [Tavant](company) et à 40 % par [Cofal](company).", [_owns("Tavant", "Belorga", stake="60 %"), _owns("Cofal", "Belorga", stake="40 %")]),
    ("ownership.part", "[Belorga](company) fait partie, depuis mars 2013, du groupe fromager [Tavant](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.apposed", "[Belorga](company), la compagnie à bas coûts de [Tavant](company), ouvre une ligne.", [_owns("Tavant", "Belorga")]),
    ("ownership.of_group", "[Belorga](company) (BLG), du groupe [Tavant](company), ouvre une ligne.", [_owns("Tavant", "Belorga")]),
    ("ownership.of_person", "Le terrain est à [Belorga](company), la société cotée de M. [Ferrand](person).", [_owns("Ferrand", "Belorga")]),
    ("ownership.his", "[Luc Ferrand](person) chante. Avec sa société [Belorga](company), il produit des films.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.then_its", "Après le lancement de [Belorga](company), sa filiale bancaire au Maroc, [Tavant](company) poursuit son expansion.", [_owns("Tavant", "Belorga")]),
    ("ownership.then_its", "[Tavant](company) a lancé [Belorga](company), sa filiale spécialisée.", [_owns("Tavant", "Belorga")]),
    ("ownership.units", "Les experts visent deux filiales de [Tavant](company), [Belorga](company) et [Cofal](company).", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.brands_of", "Les enseignes [Belorga](company) et [Cofal](company), appartenant au groupe [Tavant](company), reculent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.noun_owner", "[Belorga](company) perd 3 %. Le prêt est garanti par [Tavant](company), premier actionnaire du groupe.", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", "[Belorga](company) et le fabricant de satellites [Cofal](company), filiales de la firme [Tavant](company), recrutent.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.subsidiary", "[Belorga](company), propriété du patron de [Tavant](company) [Luc Ferrand](person), recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.of_which", "[Belorga](company), dont [Cofal](company), elle-même filiale de [Tavant](company), est l'actionnaire majoritaire, recrute.", [_owns("Tavant", "Cofal"), _owns("Cofal", "Belorga")]),
    ("ownership.hold", "[Tavant](company) possède également le label à bas coûts [Belorga](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.definite_owner", "Le fondateur et premier actionnaire de [Belorga](company), [Luc Ferrand](person), a parlé.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.of_which_it_holds", "[Tavant](company) a travaillé pour [Belorga](company), dont il détient 49 %.", [_owns("Tavant", "Belorga", stake="49 %")]),
    ("ownership.raise", "[Tavant](company) a porté sa participation dans [Belorga](company) à 45 %.", [_owns("Tavant", "Belorga", stake="45 %")]),
    ("ownership.threshold", "[Tavant](company) a franchi le seuil de 5 % du capital de [Belorga](company).", [_owns("Tavant", "Belorga", stake="5 %")]),
    ("ownership.parent", "[Tavant](company), la maison mère chinoise de l'application de vidéos légères [Belorga](company), recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.held", "[Belorga](company) recrute. Elle est détenue par [Tavant](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.subsidiary", "[Belorga](company) recrute. La société, filiale à 100 % de [Tavant](company), va bien.", [_owns("Tavant", "Belorga", stake="100 %")]),
    ("ownership.capital", "[Belorga](company), dont le fonds [Tavant](company) détient 60 % du capital, recule.", [_owns("Tavant", "Belorga", stake="60 %")]),
    ("ownership.hold", "[Luc Ferrand](person), qui détient la moitié du capital de [Belorga](company), recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.persons_firm", "La start-up de [Luc Ferrand](person), [Belorga](company), recrute.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.its_owner", "[Belorga](company) va mal. L'actuel propriétaire, [Luc Ferrand](person), s'en va.", [_owns("Luc Ferrand", "Belorga")]),
    ("ownership.its_owner", "[Belorga](company) va mal. L'actionnaire majoritaire, [Tavant](company), s'en va.", [_owns("Tavant", "Belorga")]),
    ("ownership.raise", "[Tavant](company) a porté sa participation de 20 % à 51 % dans [Belorga](company).", [_owns("Tavant", "Belorga", stake="51 %")]),
    ("ownership.shareholders_are", "Les actionnaires de [Belorga](company), dont [Tavant](company) et [Cofal](company), voteront.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.definite_owner", "L'actionnaire principal de [Belorga](company) est [Tavant](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.shareholders_are", "Soutenu par ses actionnaires [Tavant](company) et [Cofal](company), [Belorga](company) recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.of_which", "[Belorga](company) (dont [Tavant](company) et [Cofal](company) sont actionnaires) recrute.", [_owns("Tavant", "Belorga"), _owns("Cofal", "Belorga")]),
    ("ownership.of_which", "[Belorga](company) – dont [Tavant](company) est l'un des principaux actionnaires – recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.which_he_owns", "[Tavant](company) critique [Belorga](company), dont il est le premier actionnaire à hauteur de 15 %.", [_owns("Tavant", "Belorga", stake="15 %")]),
    ("ownership.behind_name", "Les sociétés [Belorga](company) et [Cofal](company) ([Tavant](company)) d'une part, [Nervane](company) ([Sarvel](company)) d'autre part, ont signé.", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal"), _owns("Sarvel", "Nervane")]),
    ("ownership.behind_name", "[Cofal](company), [Belorga](company) ([Tavant](company)) et [Nervane](company) recrutent.", [_owns("Tavant", "Belorga")]),
    ("ownership.behind_name", "[Cofal](company), [Alphabet](company) ([Google](company)) et [Nervane](company) recrutent.", [_owns("Alphabet", "Google")]),
    ("ownership.belong", "[Belorga](company) et [Cofal](company) recrutent. Toutes deux appartiennent à [Tavant](company).", [_owns("Tavant", "Belorga"), _owns("Tavant", "Cofal")]),
    ("ownership.possessive", "[Tavant](company), via son enseigne [Belorga](company), recrute.", [_owns("Tavant", "Belorga")]),
    ("ownership.possessive", "[Tavant](company) déménage son agence photographique [Belorga](company).", [_owns("Tavant", "Belorga")]),
    ("ownership.told_by_owner", "[Belorga](company) recrute. La filiale du groupe [Tavant](company) emploie 30 personnes.", [_owns("Tavant", "Belorga")]),
)

REFUSES: Refuses = (
    ("ownership.of_person", "[Tavant](company), la société rivale de [Jean Ferrand](person), a protesté."),
    ("ownership.persons_firm", "La société concurrente de [Jean Ferrand](person), [Tavant](company), a protesté."),
    ("ownership.shareholders", "[Belorga](company) a pour clients [Tavant](company) et [Cofal](company)."),
    ("ownership.shareholders_are", "[Belorga](company) recrute. Ses principaux clients sont [Tavant](company), la banque [Cofal](company) et [Luc Ferrand](person)."),
    ("ownership.its_owner", "Son directeur financier, [Luc Ferrand](person), quitte [Belorga](company)."),
    ("ownership.capital_held", "Le secret de [Belorga](company) est détenu à 60 % par [Tavant](company) et à 40 % par [Cofal](company)."),
    ("ownership.part", "[Belorga](company) fait partie des clients de [Tavant](company)."),
    ("ownership.apposed", "[Belorga](company), la banque conseil de [Tavant](company), se retire."),
    ("ownership.apposed", "[Belorga](company), la société mère de [Tavant](company), recrute."),
    ("ownership.of_group", "[Belorga](company) (BLG), rival du groupe [Tavant](company), ouvre une ligne."),
    ("ownership.of_person", "[Belorga](company), la ville de [Luc Ferrand](person), recrute."),
    ("ownership.his", "[Luc Ferrand](person) et [Anne Morel](person) sont là. Sa femme dirige [Belorga](company)."),
    ("ownership.then_its", "[Tavant](company) affronte [Belorga](company), sa rivale de toujours."),
    ("ownership.units", "Les marques de [Tavant](company) séduisent."),
    ("ownership.brands_of", "Les marques [Belorga](company) et [Cofal](company) appartenant au passé, [Tavant](company) recrute."),
    ("ownership.noun_owner", "[Belorga](company) perd 3 %. Le prêt est garanti par [Tavant](company), premier client du groupe."),
    ("ownership.belong", "[Tavant](company) grandit. La marque «Vélo d'ici» appartient à [Belorga](company)."),
    ("ownership.definite_owner", "Le propriétaire de [Belorga](company) et de [Tavant](company) a parlé."),
    ("ownership.of_which_it_holds", "[Tavant](company) a travaillé pour [Belorga](company), dont il vante 49 % des produits."),
    ("ownership.raise", "[Tavant](company) a porté plainte contre [Belorga](company)."),
    ("ownership.threshold", "[Tavant](company) a franchi le seuil de 5 % du marché de [Belorga](company)."),
    ("ownership.persons_firm", "La start-up du frère de [Luc Ferrand](person) et [Belorga](company) recrutent."),
    ("ownership.its_owner", "[Cofal](company) reprend [Belorga](company), l'actuel propriétaire, [Luc Ferrand](person), s'en va."),
    ("ownership.shareholders_are", "Les actionnaires de [Belorga](company), dont l'avis compte, ignorent [Tavant](company)."),
    ("ownership.behind_name", "Les sociétés [Belorga Rail Valdan](company) ([BRV](company)) recrutent."),
    ("ownership.behind_name", "La procédure vise [Belorga](company) ([Tavant](company))."),
    ("ownership.behind_name", "La société [Groupe Belorga Narvel](company) ([Belorga CN](company)) recrute."),
    ("ownership.which_he_owns", "[Tavant](company) critique [Belorga](company), dont il est le premier client à hauteur de 15 %."),
    ("ownership.shareholders_are", "Soutenu par ses actionnaires contre [Tavant](company) et [Cofal](company), [Belorga](company) recrute."),
    ("ownership.belong", "[Belorga](company) et [Cofal](company) ont vu [Luc Ferrand](person). Toutes deux appartiennent à [Tavant](company)."),
    ("ownership.possessive", "[Tavant](company) écoute [Luc Ferrand](person), qui a vendu sa chaîne [Belorga](company)."),
    ("ownership.told_by_owner", "[Belorga](company) recrute. La filiale du groupe [Tavant](company), [Cofal](company), emploie 30 personnes."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
