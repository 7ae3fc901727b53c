"""Where people come from, what part of a house they lead, and who keeps them."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses
from tests.facts.corpus import position as _at

TYPES = frozenset({"position"})


READS: Reads = (
    ("position.exes", "Deux ex-[Orvel](company), [Lise Ormeau](person) et [Paul Aubin](person), lancent un journal.", [_at("Lise Ormeau", "Orvel", None, state="former"), _at("Paul Aubin", "Orvel", None, state="former")]),
    ("position.exes", "Le club accueille l'ex-[Orvel](company) [Lise Ormeau](person).", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.this_alumnus", "[Lise Ormeau](person) doute. « Tout est à refaire », admet cette ancienne d'[Orvel](company).", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.this", "[Lise Ormeau](person) doute. « Tout est à refaire », résume cette ex-directrice des achats d'[Orvel](company).", [_at("Lise Ormeau", "Orvel", "directrice des achats", state="former")]),
    ("position.passed_by", "[Lise Ormeau](person), arrivée en 2019 de chez [Orvel](company), a souri.", [_at("Lise Ormeau", "Orvel", None, state="former")]),
    ("position.part_led", "[Lise Ormeau](person) connaît bien [Tavant](company), dont elle dirigeait jusqu'ici le pôle entreprises.", [_at("Lise Ormeau", "Tavant", "dirigeait", state="former")]),
    ("position.part_led", "Le patron de l'atelier, débauché chez [Orvel](company), où [Paul Aubin](person) pilotait la recherche, a souri.", [_at("Paul Aubin", "Orvel", "pilotait", state="former")]),
    ("position.leads_it", "La chaîne [Tavant](company), créée par [Lise Ormeau](person), qui la préside toujours, recrute.", [_at("Lise Ormeau", "Tavant", "préside")]),
    ("position.leads_it", "La chaîne [Tavant](company), créée par [Lise Ormeau](person), qui la présidait encore, recrute.", [_at("Lise Ormeau", "Tavant", "présidait", state="former")]),
    ("position.leads", "[Lise Ormeau](person), qui coordonne à [Vaubourg](place) l'association [Tavant](organization), doute.", [_at("Lise Ormeau", "Tavant", "coordonne")]),
    ("position.kept", "[Tavant](company) conserve [Lise Ormeau](person) à sa tête.", [_at("Lise Ormeau", "Tavant", "tête")]),
    ("position.kept", "[Tavant](company) garde [Lise Ormeau](person) comme directrice générale.", [_at("Lise Ormeau", "Tavant", "directrice générale")]),
    ("position.entrusts_him", "[Lise Ormeau](person) a vendu sa maison. [Tavant](company) vient de lui confier la présidence de son conseil.", [_at("Lise Ormeau", "Tavant", "présidence", state="incoming")]),
    ("position.quits", "[Lise Ormeau](person) lâche les achats d'[Orvel](company) pour la présidence de [Tavant](company).", [_at("Lise Ormeau", "Orvel", "achats", state="former"), _at("Lise Ormeau", "Tavant", "présidence", state="incoming")]),
    ("position.appointed", "[Tavant](company) a choisi [Lise Ormeau](person) pour présider le directoire, en lieu et place de [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", "présider le directoire", state="incoming"), _at("Paul Aubin", "Tavant", "présider le directoire", state="former")]),
    ("position.succeeds position.joins", "[Lise Ormeau](person) rejoint [Tavant](company), où elle succédera à [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", None, state="former", status="planned")]),
    ("position.becomes position.ex_house", "[Tavant](company) va mieux. [Lise Ormeau](person), une ancienne d'[Orvel](company), prendra les rênes de la maison.", [_at("Lise Ormeau", "Orvel", None, state="former"), _at("Lise Ormeau", "Tavant", "rênes", state="incoming", status="planned")]),
    ("position.becomes position.after_name", "[Tavant](company) va mieux : [Tavant](company) a gagné un client. C'est [Lise Ormeau](person), numéro deux d'[Orvel](company), qui prendra la direction du groupe.", [_at("Lise Ormeau", "Orvel", "numéro deux"), _at("Lise Ormeau", "Tavant", "direction", state="incoming", status="planned")]),
    ("position.entrusted", "Le fauteuil de PDG de [Tavant](company) revient à [Lise Ormeau](person).", [_at("Lise Ormeau", "Tavant", "PDG", state="incoming")]),
    ("position.sacked", "[Paul Aubin](person), remercié par le conseil de [Tavant](company), a écrit.", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.quits", "[Paul Aubin](person) a claqué la porte de [Tavant](company).", [_at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.hands_over", "[Paul Aubin](person) s'efface au profit de [Lise Ormeau](person) à la tête de [Tavant](company).", [_at("Paul Aubin", "Tavant", "tête", state="former"), _at("Lise Ormeau", "Tavant", "tête", state="incoming")]),
    ("position.hands_over", "[Paul Aubin](person) tire sa révérence après vingt ans à la tête de [Tavant](company).", [_at("Paul Aubin", "Tavant", "tête", state="former")]),
    ("position.appointed", "[Tavant](company) a jeté son dévolu sur [Lise Ormeau](person) pour succéder à [Paul Aubin](person).", [_at("Lise Ormeau", "Tavant", None, state="incoming"), _at("Paul Aubin", "Tavant", None, state="former")]),
    ("position.arrives", "[Lise Ormeau](person), en partance pour [Orvel](company), a souri.", [_at("Lise Ormeau", "Orvel", None, state="incoming")]),
    ("position.led_by", "[Tavant](company), emmené par [Lise Ormeau](person), recule.", [_at("Lise Ormeau", "Tavant", "emmené")]),
    ("position.at_helm", "[Tavant](company) a changé de mains. Aux commandes, [Lise Ormeau](person) reste confiante.", [_at("Lise Ormeau", "Tavant", "commandes")]),
    ("position.before_name", "[Tavant](company) a été vendu au directeur général d'alors, [Paul Aubin](person).", [_at("Paul Aubin", "Tavant", "directeur général", state="former")]),
    ("position.becomes", "[Paul Aubin](person), appelé à devenir simple administrateur de [Tavant](company), a souri.", [_at("Paul Aubin", "Tavant", "administrateur", state="incoming", status="planned")]),
)

REFUSES: Refuses = (
    ("position.exes", "Selon l'ex-[Orvel](company), [Lise Ormeau](person) a menti."),
    ("position.this_alumnus", "[Tavant](company) recule. Cette ancienne de la compagnie fermera."),
    ("position.passed_by", "Une offre arrivée en 2019 de chez [Orvel](company) a été refusée."),
    ("position.part_led", "[Lise Ormeau](person) cite [Tavant](company), où elle dirige ses pas."),
    ("position.leads_it", "[Lise Ormeau](person) et [Paul Aubin](person) la dirigent vers [Vaubourg](place)."),
    ("position.ex_house", "[Lise Ormeau](person), ancienne cliente de [Orvel](company), se plaint."),
    ("position.kept", "[Tavant](company) garde [Lise Ormeau](person) à distance."),
    ("position.entrusts_him", "[Lise Ormeau](person) doute. [Tavant](company) lui confie la vente de son usine."),
    ("position.quits", "[Lise Ormeau](person) quitte la salle pour la présidence de la séance."),
    ("position.appointed", "[Tavant](company) a choisi [Lise Ormeau](person) pour présider le jury du concours de chant."),
    ("position.quits", "[Paul Aubin](person) a claqué la porte de la salle."),
    ("position.appointed", "[Tavant](company) a jeté son dévolu sur [Orvel](company)."),
    ("position.appointed", "[Paul Aubin](person) ne sera pas reconduit à la présidence de [Tavant](company)."),
    ("position.at_helm", "Aux commandes, [Lise Ormeau](person) a vu la piste."),
    ("position.arrives", "[Orvel](company), en partance pour [Vaubourg](place), a souri."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
