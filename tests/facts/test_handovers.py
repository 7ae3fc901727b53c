"""Posts handed on to an heir, lives told in a box, who follows what for whom, and whose officer speaks."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position"})


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
)

REFUSES: Refuses = (
    ("position.hands_on", "[Paul Aubin](person) a laissé la direction à gauche, où l'attendait [Lise Ormeau](person), chez [Tavant](company)."),
    ("position.dated_role", "2019 : président de la République. [Lise Ormeau](person) achète chez [Tavant](company)."),
    ("position.dated_house", "2008 : incendie chez [Tavant](company)."),
    ("position.dated_work", "2008 : incendie dans les ateliers de [Tavant](company). [Lise Ormeau](person) en rit."),
    ("position.follows", "[Lise Ormeau](person), qui suit sa sœur dans les rayons, achète chez [Tavant](company)."),
    ("position.becomes", "[Lise Ormeau](person) débarque de la direction de [Tavant](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
