"""Posts told by verbs of holding, and changes at the top told round about."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position"})


READS: Reads = (
    ("position.holds_post", "[Lise Ormeau](person) occupe depuis 2020 le poste de directrice juridique de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice juridique", date="2020")]),
    ("position.holds_post", "[Lise Ormeau](person) exerçait les fonctions de trésorière de la [Ligue des eaux](organization).", [_at("Lise Ormeau", "Ligue des eaux", "trésorière", state="former")]),
    ("position.holds_post", "[Lise Ormeau](person) occupera le poste de directrice juridique de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "directrice juridique", state="incoming", status="planned")]),
    ("position.holds_post", "[Lise Ormeau](person) a occupé pendant dix ans le poste de PDG de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "PDG", state="former")]),
    ("position.assures", "[Lise Ormeau](person) assure la présidence de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "présidence")]),
    ("position.board", "[Lise Ormeau](person) siège au conseil d'administration de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "conseil d'administration")]),
    ("position.board", "[Lise Ormeau](person) entre au comité exécutif de [Tavant](company) comme directrice juridique.", [_at("Lise Ormeau", "Tavant", "directrice juridique", state="incoming")]),
    ("position.works_at", "[Lise Ormeau](person) travaille chez [Tavant](company) depuis 2012.", [_at("Lise Ormeau", "Tavant", None, date="2012")]),
    ("position.works_at", "[Lise Ormeau](person) enseignait à l'[Institut Valmer](organization).", [_at("Lise Ormeau", "Institut Valmer", None, state="former")]),
    ("position.career", "[Lise Ormeau](person) a fait toute sa carrière chez [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.career", "Après dix ans chez [Tavant](company), [Lise Ormeau](person) s'est installée à la campagne.", [_at("Lise Ormeau", "Tavant", None, state="former")]),
    ("position.that_one", "[Tavant](company), que [Lise Ormeau](person) a quittée en mai, recrute.", [_at("Lise Ormeau", "Tavant", None, state="former", date="mai")]),
    ("position.term", "Le mandat de [Lise Ormeau](person) à la tête de [Tavant](company) a été prolongé.", [_at("Lise Ormeau", "Tavant", "tête")]),
    ("position.has_as", "L'association [Ligue des eaux](organization) a pour trésorière [Lise Ormeau](person).", [_at("Lise Ormeau", "Ligue des eaux", "trésorière")]),
    ("position.has_as", "[Tavant](company), avec à sa tête [Lise Ormeau](person), recrute.", [_at("Lise Ormeau", "Tavant", "tête")]),
    ("position.respectively", "[Lise Ormeau](person) et [Paul Aubin](person), respectivement PDG et directeur financier de [Tavant](company), ont signé.", [_at("Lise Ormeau", "Tavant", "PDG"), _at("Paul Aubin", "Tavant", "directeur financier")]),
    ("position.that_of", "[Tavant](company) a procédé à des nominations, dont celle de [Lise Ormeau](person) comme directrice juridique.", [_at("Lise Ormeau", "Tavant", "directrice juridique", state="incoming")]),
    ("position.replacement", "Le remplacement de [Paul Aubin](person) par [Lise Ormeau](person) à la tête de [Tavant](company) a surpris.", [_at("Lise Ormeau", "Tavant", "tête", state="incoming"), _at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.replaced_by position.before_name", "Le PDG de [Tavant](company), [Paul Aubin](person), a été remplacé par [Lise Ormeau](person).", [_at("Paul Aubin", "Tavant", "PDG"), _at("Lise Ormeau", "Tavant", "PDG", state="incoming")]),
    ("position.entrusts", "[Tavant](company) a confié la direction d'[Orvel](company) à [Lise Ormeau](person).", [_at("Lise Ormeau", "Orvel", "direction", state="incoming")]),
    ("position.entrusts", "[Tavant](company) confie à [Lise Ormeau](person) la présidence du directoire.", [_at("Lise Ormeau", "Tavant", "présidence du directoire", state="incoming")]),
    ("position.services", "[Tavant](company) s'est offert les services de [Lise Ormeau](person).", [_at("Lise Ormeau", "Tavant", None, state="incoming")]),
    ("position.parts", "[Tavant](company) se sépare de [Paul Aubin](person).", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.own_departure", "[Paul Aubin](person) a annoncé sa démission de la présidence de [Tavant](company).", [_at("Paul Aubin", "Tavant", "présidence", state="former")]),
    ("position.arrives", "[Lise Ormeau](person) arrivera chez [Tavant](company) comme directrice juridique.", [_at("Lise Ormeau", "Tavant", "directrice juridique", state="incoming", status="planned")]),
    ("position.appointed", "Élue présidente de la [Ligue des eaux](organization) en 2018, [Lise Ormeau](person) plaide pour un débat.", [_at("Lise Ormeau", "Ligue des eaux", "présidente", date="2018")]),
    ("position.appointed", "[Tavant](company) a désigné [Lise Ormeau](person) pour succéder à [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.succeeds", "[Lise Ormeau](person) succède à [Paul Aubin](person), qui dirigeait [Tavant](company).", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", "dirigeait", state="former")]),
    ("position.succeeds", "[Lise Ormeau](person) a succédé en 2021 à [Paul Aubin](person) comme PDG de [Tavant](company).", [_at("Lise Ormeau", "Tavant", "PDG", date="2021"), _at("Paul Aubin", "Tavant", "PDG", state="former")]),
    ("position.of_it", "« C'est cher », juge [Lise Ormeau](person), de la [Ligue des eaux](organization).", [_at("Lise Ormeau", "Ligue des eaux", None)]),
    ("position.after_name", "[Lise Ormeau](person), consultante pour [Orvel](company), doute.", [_at("Lise Ormeau", "Orvel", "consultante")]),
    ("position.after_name", "[Paul Aubin](person), gérant actions chez [Orvel](company), doute.", [_at("Paul Aubin", "Orvel", "gérant actions")]),
    ("position.at_the_head", "À la tête de [Tavant](company) depuis 2012, [Lise Ormeau](person) refuse.", [_at("Lise Ormeau", "Tavant", "tête", date="2012")]),
    ("position.led_by", "Présidée par [Lise Ormeau](person), la fondation [Ligue des eaux](organization) recrute.", [_at("Lise Ormeau", "Ligue des eaux", "Présidée")]),
)

REFUSES: Refuses = (
    ("position.holds_post", "[Lise Ormeau](person) a refusé d'occuper le poste de PDG de [Tavant](company)."),
    ("position.assures", "[Lise Ormeau](person) assure que la direction de [Tavant](company) ment."),
    ("position.board", "[Lise Ormeau](person) entre au musée [Tavant](organization)."),
    ("position.works_at", "[Lise Ormeau](person) travaille à un livre sur [Tavant](company)."),
    ("position.career", "[Tavant](company) a commencé chez [Orvel](company)."),
    ("position.that_one", "[Tavant](company) pense que [Lise Ormeau](person) a quitté la ville."),
    ("position.of_it", "Les soutiens de [Lise Ormeau](person), de [Tavant](company), du maire et du préfet sont rares."),
    ("position.term", "Le mandat de [Lise Ormeau](person) inquiète [Tavant](company)."),
    ("position.has_as", "[Tavant](company) a pour client [Lise Ormeau](person)."),
    ("position.respectively", "[Lise Ormeau](person) et [Paul Aubin](person) ont gagné respectivement 3 et 4 courses avec [Tavant](company)."),
    ("position.that_of", "Parmi les arrivées, celle de [Lise Ormeau](person) à [Vaubourg](place) réjouit [Tavant](company)."),
    ("position.replacement", "Le remplacement de [Paul Aubin](person) par [Lise Ormeau](person) à la fête de [Tavant](company) a surpris."),
    ("position.replaced_by", "[Paul Aubin](person) a été remplacé par [Lise Ormeau](person)."),
    ("position.entrusts", "[Tavant](company) confie à [Lise Ormeau](person) la clé du coffre."),
    ("position.services", "[Tavant](company) paie les services de [Lise Ormeau](person)."),
    ("position.parts", "[Lise Ormeau](person) se sépare de [Paul Aubin](person)."),
    ("position.own_departure", "[Paul Aubin](person) a annoncé sa démission."),
    ("position.arrives", "[Tavant](company) arrive chez [Orvel](company)."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
