"""Posts handed on to an heir, lives told in a box, who follows what for whom, and whose officer speaks."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position", "founding"})


def _born(organization: str, founders: list[str] | None = None, **slots: str) -> dict[str, object]:
    founded = {"founders": founders} if founders else {}
    return {"type": "founding", "organization": organization, **founded, **slots}


READS: Reads = (
    ("position.hands_on", "[Paul Aubin](person) a laissé en mai la présidence de [Tavant](company) à sa fille aînée, [Lise Aubin](person).", [_at("Paul Aubin", "Tavant", "présidence", state="former", date="mai"), _at("Lise Aubin", "Tavant", "présidence", state="incoming", date="mai")]),
    ("position.hands_on", "[Paul Aubin](person) transmettra les rênes d'[Orvel](company) à son gendre [Luc Morin](person).", [_at("Paul Aubin", "Orvel", "rênes", state="former", status="planned"), _at("Luc Morin", "Orvel", "rênes", state="incoming", status="planned")]),
    ("position.dated_role", "2019 : présidente de [Tavant](company). [Lise Ormeau](person) a deux enfants.", [_at("Lise Ormeau", "Tavant", "présidente", date="2019")]),
    ("position.dated_house", "2008 : entrée chez [Tavant](company). [Lise Ormeau](person) a deux enfants.", [_at("Lise Ormeau", "Tavant", None, state="former", date="2008")]),
    ("position.dated_work", "2008 : acheteuse chez [Tavant](company). [Lise Ormeau](person) a deux enfants.", [_at("Lise Ormeau", "Tavant", "acheteuse", date="2008")]),
    ("position.follows", "« Le blé baissera », dit [Lise Ormeau](person), qui suit les céréales chez [Tavant](company).", [_at("Lise Ormeau", "Tavant", None)]),
    ("position.passed_by", "[Lise Ormeau](person), passée par la direction commerciale d'[Orvel](company), sourit.", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.charged", "[Lise Ormeau](person), 38 ans, longtemps chargée des achats chez [Orvel](company), sourit.", [_at("Lise Ormeau", "Orvel", "chargée des achats", state="former")]),
    ("position.board", "[Lise Ormeau](person) s'assoira au conseil de surveillance de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "conseil de surveillance", state="incoming", status="planned")]),
    ("position.becomes", "[Lise Ormeau](person) débarque à la direction générale de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "direction générale", state="incoming")]),
    ("position.before_name", "La [Régie des eaux](organization) a condamné [Tavant](company) à une amende. « C'est injuste », proteste sa présidente, [Lise Ormeau](person).", [_at("Lise Ormeau", "Tavant", "présidente")]),
    ("position.succeeds_him position.after_name", "[Paul Aubin](person), PDG de [Tavant](company), s'en va. [Lise Ormeau](person) le remplacera le [2 mai](date).", [_at("Paul Aubin", "Tavant", "PDG"), _at("Lise Ormeau", "Tavant", None, state="incoming", status="planned", date="2 mai")]),
    ("position.chosen_instead position.after_name", "[Paul Aubin](person), PDG de [Tavant](company), s'en va. Pour lui succéder, [Tavant](company) a choisi [Lise Ormeau](person).", [_at("Paul Aubin", "Tavant", "PDG"), _at("Lise Ormeau", "Tavant", None, state="incoming")]),
    ("founding.founded_it", "[Tavant](company) est à vendre. [Paul Aubin](person), qui l'a fondée en [1998](date), garde 12 %.", [_born("Tavant", ["Paul Aubin"], date="1998")]),
    ("founding.box", "[Tavant](company) recrute. [Tavant](company) exporte. Création : 1961, à [Vaubourg](place).", [_born("Tavant", date="1961", place="Vaubourg")]),
    ("founding.founders_box", "[Tavant](company) recrute. [Tavant](company) exporte. Fondateurs : [Lise Ormeau](person) et [Paul Aubin](person).", [_born("Tavant", ["Lise Ormeau", "Paul Aubin"])]),
    ("founding.at_origin", "[Tavant](company) recrute. À l'origine de la jeune pousse, deux amis : [Lise Ormeau](person) et [Paul Aubin](person).", [_born("Tavant", ["Lise Ormeau", "Paul Aubin"])]),
    ("founding.with_partner", "Cofondatrice de [Tavant](company) avec [Paul Aubin](person), [Lise Ormeau](person) sourit.", [_born("Tavant", ["Lise Ormeau", "Paul Aubin"])]),
    ("founding.founds", "[Lise Ormeau](person) croise [Paul Aubin](person). Ensemble, ils créent [Tavant](company) en [2012](date).", [_born("Tavant", ["Lise Ormeau", "Paul Aubin"], date="2012")]),
    ("position.leads position.of_him", "[Paul Aubin](person) dirige [Tavant](company). « Nous avons payé », répond le patron, ex-directeur industriel d'[Orvel](company).", [_at("Paul Aubin", "Tavant", "dirige"), _at("Paul Aubin", "Orvel", "directeur industriel", state="former")]),
    ("position.leads", "[Lise Ormeau](person) soigne. « Ça va », s'amuse la cardiologue, qui préside [Tavant](company).", [_at("Lise Ormeau", "Tavant", "préside")]),
)

REFUSES: Refuses = (
    ("position.becomes", "[Lise Ormeau](person), PDG d'[Orvel](company), prendra les rênes de l'ensemble."),
    ("position.of_him", "[Paul Aubin](person) dirige [Tavant](company). « Nous avons payé », répond le voisin, ex-directeur industriel d'[Orvel](company)."),
    ("position.succeeds_him", "[Lise Ormeau](person) a vendu sa machine à [Tavant](company) et la remplacera en mai."),
    ("position.chosen_instead", "Pour le remplacer, [Tavant](company) a choisi un four. [Lise Ormeau](person) l'a vu."),
    ("founding.founded_it", "[Paul Aubin](person), qui l'a fondé sur ses dires, plaît à [Tavant](company)."),
    ("founding.box", "[Tavant](company) recrute. [Tavant](company) exporte. Création : un bal le [2 mai](date)."),
    ("founding.founders_box", "Les fondateurs : [Lise Ormeau](person) les a vus chez [Tavant](company)."),
    ("founding.at_origin", "[Tavant](company) recrute. À l'origine de la plainte, deux amis : [Lise Ormeau](person) et [Paul Aubin](person)."),
    ("founding.with_partner", "Cofondatrice d'un bal avec [Paul Aubin](person), [Lise Ormeau](person) sourit à [Tavant](company)."),
    ("position.hands_on", "[Paul Aubin](person) a laissé la direction à gauche, où l'attendait [Lise Ormeau](person), chez [Tavant](company)."),
    ("position.dated_role", "2019 : président de la République. [Lise Ormeau](person) achète chez [Tavant](company)."),
    ("position.dated_house", "2008 : incendie chez [Tavant](company)."),
    ("position.dated_work", "2008 : incendie dans les ateliers de [Tavant](company). [Lise Ormeau](person) en rit."),
    ("position.follows", "[Lise Ormeau](person), qui suit sa sœur dans les rayons, achète chez [Tavant](company)."),
    ("position.becomes", "[Lise Ormeau](person) débarque de la direction de [Tavant](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
