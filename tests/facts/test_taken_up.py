"""Firms that a common noun stands for where a rule asks for a company."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"acquisition", "ownership", "investment", "valuation"})
_T, _B, _C = "[Tavant](company)", "[Belorga](company)", "[Cofal](company)"


def _owns(owner: str, owned: str, **slots: object) -> dict[str, object]:
    return {"type": "ownership", "owner": owner, "owned": owned, **slots}


READS: Reads = (
    ("ownership.hold", f"{_B} recrute. {_T} possède 22 % de cette entreprise de [Lorient](place).", [_owns("Tavant", "Belorga", stake="22 %")]),
    ("ownership.of_which", f"{_B} recrute. Le constructeur ferroviaire, dont {_T} reste le premier actionnaire, vise l'Europe.", [_owns("Tavant", "Belorga")]),
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
    ("ownership.hold", f"{_B} recrute. [Luc Ferrand](person) contrôle 73 % du groupe.", [_owns("Luc Ferrand", "Belorga", stake="73 %")]),
)

REFUSES: Refuses = (
    ("ownership.hold", f"{_B} et {_C} recrutent. {_T} possède 22 % de cette entreprise."),
    ("ownership.hold", f"{_B} recrute. {_T} possède 22 % de la société de [Luc Ferrand](person)."),
    ("ownership.hold", f"{_B} recrute. {_T} possède 22 % du groupe laitier Sandrin."),
    ("ownership.hold", f"{_T} possède 22 % d'une entreprise. {_B} recrute."),
    ("investment.beside_works", f"{_B} ferme son usine de [Lorient](place), malgré un investissement de 20 millions d'euros."),
    ("investment.behind_works", f"{_B} recrute. L'investissement s'élève à 20 millions d'euros."),
)


test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
