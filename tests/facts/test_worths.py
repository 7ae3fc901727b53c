"""What companies are worth: by estimate, by weight, by the price of a share of them."""

from __future__ import annotations

from tests.facts.corpus import Reads, Refuses, reads, refuses

TYPES = frozenset({"valuation"})


def _worth(company: str, amount: str = "300000000 EUR", **slots: object) -> list[dict[str, object]]:
    return [{"type": "valuation", **slots, "company": company, "amount": amount}]


_X, _A = "[Orvelis](company)", "[Tavant](company)"

READS: Reads = (
    ("valuation.valued", f"{_X}, désormais valorisé à 300 millions d'euros, recrute.", _worth("Orvelis")),
    ("valuation.valued", f"{_A} a payé 120 millions d'euros pour 40 % de {_X}, ce qui le valorise 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.valued", f"{_X} grandit. « On nous valorise 300 millions d'euros. »", _worth("Orvelis")),
    ("valuation.valued", f"{_X} est à vendre. Des banquiers l'estiment à 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"{_A} a payé 120 millions d'euros pour 40 % de {_X}, soit une valorisation de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"{_A} cède {_X} pour une valeur d'entreprise de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"L'offre donne à {_X} une valeur de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"Les experts créditent {_X} d'une valeur de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"{_X} grandit. Le marché nous donnait une valeur de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"La valeur de {_X} est estimée à 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"{_A} a racheté {_X}, dont la valeur atteignait 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.worth", f"{_X} prépare son entrée en Bourse. {_A} évoque une valorisation de 300 millions d'euros.", _worth("Orvelis", source="Tavant")),
    ("valuation.estimated", f"{_X}, estimé à 300 millions d'euros, est à vendre.", _worth("Orvelis")),
    ("valuation.held_at", f"{_X}, que des banquiers estiment autour de 300 millions d'euros, est à vendre.", _worth("Orvelis")),
    ("valuation.deemed", f"Des banquiers estiment {_X} autour de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.base", f"{_X} a bouclé sa levée. Le tour s'est fait sur la base de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.quoted", f"Au cours actuel, {_X} pèse un peu moins de 300 millions d'euros.", _worth("Orvelis")),
    ("valuation.weighs", f"{_X} ne pèse plus que 300 millions d'euros à la Bourse.", _worth("Orvelis")),
    ("valuation.is_worth", f"{_X} capitalise 300 millions d'euros.", _worth("Orvelis")),
)

REFUSES: Refuses = (
    ("valuation.valued", f"Le stock de {_X} est évalué à 300 millions d'euros."),
    ("valuation.valued", f"L'usine de {_X} est évaluée à 300 millions d'euros."),
    ("valuation.worth", f"La valeur du portefeuille de {_X} est estimée à 300 millions d'euros."),
    ("valuation.worth", f"{_A} a accordé un prêt d'une valeur de 300 millions d'euros à {_X}."),
    ("valuation.worth", f"La fusion peut apporter à {_X} une valeur de 300 millions d'euros."),
    ("valuation.estimated", f"Le chantier de {_X}, estimé à 300 millions d'euros, avance."),
    ("valuation.held_at", f"{_X}, que des banquiers estiment trop petit, vise 300 millions d'euros."),
    ("valuation.deemed", f"{_X} estime à 300 millions d'euros le coût de la grève."),
    ("valuation.deemed", f"Les experts estiment {_X} à 12 euros."),
    ("valuation.base", f"{_X} a révisé son budget sur la base de 300 millions d'euros de ventes."),
    ("valuation.quoted", f"{_X} pèse 300 millions d'euros."),
    ("valuation.quoted", f"En Bourse, le titre de {_X} monte. {_X} pèse 300 millions d'euros de ventes."),
    ("valuation.is_worth", f"L'action {_X} capitalise 3 euros."),
)

test_reads = reads(TYPES, READS)
test_refuses = refuses(REFUSES)
