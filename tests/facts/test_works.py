"""Works that a company builds, and what they cost it."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"investment"})
_B = "[Belorga](company)"


READS: Reads = (
    (
        "investment.beside_works",
        f"{_B} agrandit son usine de [Lorient](place), un investissement de 20 millions d'euros.",
        [{"type": "investment", "investor": "Belorga", "target": "usine", "amount": "20000000 EUR"}],
    ),
    (
        "investment.beside_works",
        f"{_B} a inauguré une ligne de production, fruit d'un investissement de 20 millions d'euros.",
        [{"type": "investment", "investor": "Belorga", "target": "ligne de production", "amount": "20000000 EUR"}],
    ),
    (
        "investment.behind_works",
        f"{_B} va bâtir un entrepôt à [Lorient](place). L'investissement s'élève à 20 millions d'euros.",
        [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "entrepôt", "amount": "20000000 EUR"}],
    ),
    (
        "investment.beside_works",
        f"{_B} a lancé la construction d'un entrepôt à [Lorient](place), pour un investissement de 20 millions d'euros.",
        [{"type": "investment", "investor": "Belorga", "target": "entrepôt", "amount": "20000000 EUR"}],
    ),
    (
        "investment.sum_told",
        f"{_B} a ouvert un entrepôt à [Lorient](place). Un investissement de 20 millions d'euros.",
        [{"type": "investment", "investor": "Belorga", "target": "entrepôt", "amount": "20000000 EUR"}],
    ),
    (
        "investment.of",
        f"Le deuxième investissement de {_B} dans l'allemand [Tavant](company) a surpris.",
        [{"type": "investment", "investor": "Belorga", "target": "Tavant"}],
    ),
    (
        "investment.set_aside",
        f"{_B} annonce des investissements. En parallèle, 15 millions d'euros seront dédiés à la recherche.",
        [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "recherche", "amount": "15000000 EUR"}],
    ),
    (
        "investment.plan",
        f"{_B} s'étend au [Pérou](place) avec un plan d'investissement de 20 millions d'euros dans l'élevage de crevettes.",
        [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "élevage de crevettes", "amount": "20000000 EUR"}],
    ),
    (
        "investment.named",
        f"{_B} a annoncé un investissement de 20 millions d'euros sur cinq ans destiné à moderniser son usine.",
        [{"type": "investment", "source": "Belorga", "investor": "Belorga", "target": "usine", "amount": "20000000 EUR"}],
    ),
    (
        "investment.invest",
        f"«Nous avons investi 20 millions d'euros dans cette usine», explique [Paul Roux](person), le directeur de {_B}.",
        [{"type": "investment", "source": "Paul Roux", "investor": "Belorga", "target": "usine", "amount": "20000000 EUR"}],
    ),
    ("investment.works_cost", f"{_B} a inauguré deux lignes de production. Ces lignes destinées aux voisins ont nécessité un investissement de 20 millions d'euros.", [{"type": "investment", "investor": "Belorga", "target": "lignes de production", "amount": "20000000 EUR"}]),
    ("investment.fronted_cost", f"{_B} a achevé la construction d'un entrepôt. D'un coût total évalué à 20 millions d'euros, cette installation ouvrira.", [{"type": "investment", "investor": "Belorga", "target": "entrepôt", "amount": "20000000 EUR"}]),
    ("investment.invest", f"{_B} a par exemple annoncé sa volonté d'investir 20 millions d'euros pour agrandir, moderniser et équiper deux ateliers.", [{"type": "investment", "status": "planned", "source": "Belorga", "investor": "Belorga", "target": "deux ateliers", "amount": "20000000 EUR"}]),
)

REFUSES: Refuses = (
    ("investment.works_cost", f"{_B} a inauguré deux lignes de production. Ces lignes ont coûté 20 millions d'euros de pénalités."),
    ("investment.works_cost", f"{_B} a inauguré deux lignes de production. Ces lignes ont représenté 20 millions d'euros de ventes."),
    ("investment.fronted_cost", f"{_B} a achevé la construction d'un entrepôt. D'un coût total évalué à 20 millions d'euros, l'installation voisine ouvrira."),
    ("investment.set_aside", f"{_B} recrute. En parallèle, 15 millions d'euros seront consacrés à la rénovation des gares."),
    ("investment.sum_told", f"{_B} recrute. Un investissement de 20 millions d'euros."),
    ("investment.of", f"L'investissement de {_B} dans le domaine de la santé inquiète."),
    ("investment.beside_works", f"{_B} ferme son usine de [Lorient](place), malgré un investissement de 20 millions d'euros."),
    ("investment.behind_works", f"{_B} recrute. L'investissement s'élève à 20 millions d'euros."),
    ("investment.works_cost", f"{_B} recrute. Ces lignes ont coûté 20 millions d'euros."),
    ("investment.fronted_cost", f"{_B} recrute. D'un coût total évalué à 20 millions d'euros, cette installation ouvrira."),
    ("investment.named", f"{_B} annonce un investissement de 20 millions d'euros pour soutenir cette ambition."),
    ("investment.invest", f"{_B} a investi 20 millions d'euros pour recruter cinquante personnes."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
