"""Works that a company builds, and what they cost it."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"investment"})
_B = "[Belorga](company)"


READS: Reads = (
    (
        "investment.paid_works",
        f"{_B} grandit. Une nouvelle ligne d'embouteillage, payée 20 millions d'euros, tourne depuis peu.",
        [{"type": "investment", "investor": "Belorga", "target": "nouvelle ligne d'embouteillage", "amount": "20000000 EUR"}],
    ),
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
    ("investment.works_cost", f"{_B} a lancé le démarrage d'une verrerie. Située à [Lorient](place), cette usine de verre plat, qui a nécessité environ 20 millions d'euros d'investissement, tourne.", [{"type": "investment", "investor": "Belorga", "target": "usine de verre", "amount": "20000000 EUR"}]),
    ("investment.works_cost", f"{_B} a inauguré une usine de savons. Le maire était là. [Paul Roux](person) précise que la construction a nécessité « 20 millions d'euros » d'investissement.", [{"type": "investment", "source": "Paul Roux", "investor": "Belorga", "target": "usine de savons", "amount": "20000000 EUR"}]),
    ("investment.works_cost", f"Ces nouvelles infrastructures logent 80 chercheurs et auront coûté 20 millions d'euros à {_B}.", [{"type": "investment", "investor": "Belorga", "target": "infrastructures", "amount": "20000000 EUR"}]),
    ("investment.works_cost", f"{_B} a renforcé son réseau avec la mise en service de deux lignes. Ces lignes ont nécessité 20 millions d'euros.", [{"type": "investment", "investor": "Belorga", "target": "lignes", "amount": "20000000 EUR"}]),
    ("investment.it_cost", f"L'unité dénommée Grand Moulin a été financée par {_B}. Elle a mobilisé un investissement total de 20 millions d'euros.", [{"type": "investment", "investor": "Belorga", "target": "Grand Moulin", "amount": "20000000 EUR"}]),
    ("investment.financed_by", f"L'usine, financée par {_B} à hauteur de 20 millions d'euros, a ouvert.", [{"type": "investment", "investor": "Belorga", "target": "usine", "amount": "20000000 EUR"}]),
    ("investment.financed_by", "Le site, financé à hauteur de 20 millions d'euros par l'homme d'affaires [Paul Roux](person), a ouvert.", [{"type": "investment", "investor": "Paul Roux", "target": "site", "amount": "20000000 EUR"}]),
    ("investment.invest", f"Les sociétés {_B} et [Tavant](company) ont prévu d'investir 20 millions d'euros d'ici 2030.", [{"type": "investment", "status": "planned", "investor": "Belorga", "amount": "20000000 EUR", "date": "2030"}, {"type": "investment", "status": "planned", "investor": "Tavant", "amount": "20000000 EUR", "date": "2030"}]),
    ("investment.invest", f"{_B} prévoit d'investir 20 millions d'euros de plus pour protéger ses ateliers.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "ateliers", "amount": "20000000 EUR"}]),
    ("investment.invest", f"{_B} a injecté 20 millions d'euros dans le deuxième fonds de [Tavant](company), [Orvane II](company), pour aider des PME.", [{"type": "investment", "investor": "Belorga", "target": "Orvane II", "amount": "20000000 EUR"}]),
    ("investment.named", f"{_B} avait déjà prévu l'investissement de 20 millions d'euros aux [États-Unis](place), avec des emplois.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "États-Unis", "amount": "20000000 EUR"}]),
    ("investment.named", f"{_B} est une banque. [Tavant](company) fabrique des câbles. {_B} prépare un investissement de 20 millions d'euros dans ce groupe industriel.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "Tavant", "amount": "20000000 EUR"}]),
    ("investment.promises", f"{_B} promet une enveloppe de 20 millions d'euros, avec la création de 30 emplois, pour un projet d'entrepôts.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "projet d'entrepôts", "amount": "20000000 EUR"}]),
    ("investment.devote", f"{_B} finance des fermes. L'institution britannique a récemment alloué 4 millions d'euros à [Tavant](company) pour ses puits.", [{"type": "investment", "investor": "Belorga", "target": "Tavant", "amount": "4000000 EUR"}]),
    ("investment.into_works", f"{_B} termine la construction d'un grand atelier de lyophilisation à [Lorient](place) dans lequel auront été investis 20 millions d'euros.", [{"type": "investment", "investor": "Belorga", "target": "grand atelier de lyophilisation", "amount": "20000000 EUR"}]),
    ("investment.sum_told", f"Nouvelle étape avec l'annonce par {_B} de la construction à [Lorient](place), en partenariat à parts égales avec [Tavant](company), d'une usine de peptides. Un investissement de 20 millions d'euros.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "usine de peptides", "amount": "20000000 EUR"}]),
    ("investment.named", f"{_B} a signé un accord avec la ville. L'accord prévoit un investissement de 20 millions d'euros pour construire deux centrales.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "deux centrales", "amount": "20000000 EUR"}]),
    ("investment.invest", f"L'objectif de {_B} est d'investir 20 millions d'euros dans ses usines.", [{"type": "investment", "status": "planned", "investor": "Belorga", "target": "usines", "amount": "20000000 EUR"}]),
    ("investment.works_cost", "[Orvane](company) va ouvrir une usine à [Brizac](place). La construction a nécessité 4 millions d'euros.", [{"type": "investment", "investor": "Orvane", "target": "usine", "amount": "4000000 EUR"}]),
)

REFUSES: Refuses = (
    ("investment.paid_works", f"{_B} grandit. Une toile de maître, payée 20 millions d'euros, orne le hall."),
    ("investment.into_works", f"{_B} termine la construction d'un atelier dans lequel auront été investis 20 millions d'euros par la ville."),
    ("investment.named", f"{_B} a signé un accord avec la ville. La loi prévoit un investissement de 20 millions d'euros pour construire deux centrales."),
    ("investment.works_cost", f"{_B} recrute. Située à [Lorient](place), cette usine de verre plat, qui a nécessité 20 millions d'euros d'investissement, tourne."),
    ("investment.it_cost", f"L'unité dénommée Grand Moulin a été saluée par {_B}. Elle a mobilisé un investissement total de 20 millions d'euros."),
    ("investment.financed_by", "L'usine, financée par la [Banque Orvane](company) à hauteur de 20 millions d'euros, a ouvert."),
    ("investment.financed_by", "L'usine, financée par [Bpifrance](company) à hauteur de 20 millions d'euros, a ouvert."),
    ("investment.invest", f"{_B} y parviendra en y investissant 20 millions d'euros."),
    ("investment.invest", "Le gouvernement prévoit d'investir 20 millions d'euros."),
    ("funding.raise", f"{_B} a mobilisé un investissement de 20 millions d'euros."),
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
