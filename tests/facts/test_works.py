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
)

REFUSES: Refuses = (
    ("investment.beside_works", f"{_B} ferme son usine de [Lorient](place), malgré un investissement de 20 millions d'euros."),
    ("investment.behind_works", f"{_B} recrute. L'investissement s'élève à 20 millions d'euros."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
