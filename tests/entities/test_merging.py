"""Which names are one thing."""

from __future__ import annotations

import pytest

from tests.entities.marked import entities

ONE = [
    ("companies", "Le port crée une coentreprise avec Zelvaro Investments. Puis Zelvaro a signé.", "Zelvaro Investments"),
    ("companies", "Zelvaro Énergies lève 3 M€. Le groupe Zelvaro embauche.", "Zelvaro Énergies"),
    ("people", "Jeanne Kervadec part. Mme Kervadec reste.", "Jeanne Kervadec"),
    ("people", "Jeanne Marie Kervadec part. Jeanne Kervadec reste.", "Jeanne Marie Kervadec"),
    ("people", "Ursula von der Brüne part. Mme von der Brüne reste.", "Ursula von der Brüne"),
    (
        "organizations",
        "L'Union vosgienne des scieries (UVS) proteste. L'UVS appelle à la grève.",
        "Union vosgienne des scieries",
    ),
    (
        "organizations",
        "L'Union vosgienne de scieries mobiles (UVS) proteste. L'UVS appelle à la grève.",
        "Union vosgienne de scieries mobiles",
    ),
    (
        "companies",
        "La start-up OpenZel lève 3 M€. Open Zel embauche.",
        "Open Zel",
    ),
    (
        "companies",
        "La banque Velmor International Bank (VIB) recrute. Le groupe VIB est coté.",
        "Velmor International Bank",
    ),
    (
        "organizations",
        "La Fédération nationale de Valmer (Fedruval) proteste. La Fedruval exporte.",
        "Fédération nationale de Valmer",
    ),
    (
        "organizations",
        "L'Union des planteurs de blé du Valmérois (UPLABVAL) proteste. L'UPLABVAL exporte.",
        "Union des planteurs de blé du Valmérois",
    ),
    ("organizations", "La U.S. Tavant Vantar Council (TVC) signe. La TVC recrute.", "U.S. Tavant Vantar Council"),
    ("organizations", "L'UVS (Union vosgienne des scieries) proteste. L'UVS recrute.", "Union vosgienne des scieries"),
    (
        "organizations",
        "Le Snéval (syndicat des éleveurs de Valmérie) proteste. Le Snéval recrute.",
        "syndicat des éleveurs de Valmérie",
    ),
    (
        "companies",
        "La banque Banca Popolare di Valmera (BPV) recrute. La banque BPV prête.",
        "Banca Popolare di Valmera",
    ),
    ("companies", "Le groupe Zelvaro, ex-Dorvane, recrute. Zelvaro embauche.", "Zelvaro"),
    ("companies", "L'opérateur Zelvaro Côte d'Ivoire recrute. L'opérateur Zelvaro CI embauche.", "Zelvaro Côte d'Ivoire"),
]
TWO = [
    ("people", "Jeanne Kervadec et Paul Kervadec partent.", 2),
    ("companies", "Le groupe Zelvaro et sa filiale Zelvaro Ventures investissent.", 2),
    ("companies", "La société Zelvaro Soleil, une filiale du groupe Zelvaro, recrute. Zelvaro a pris le contrôle de Zelvaro Soleil.", 2),
    ("companies", "La création de la coentreprise franco-chinoise Zelvaro Roux Turbines est finie, dit le groupe Zelvaro.", 2),
    ("companies", "L'activité de la filiale Zelvaro Line a reculé, a indiqué le groupe Zelvaro.", 2),
    ("organizations", "Le quotidien Libération Champagne recrute. Le journal Libération aussi.", 2),
    ("companies", "Le Crédit Agricole et le Crédit Mutuel sont des banques.", 2),
    ("companies", "La start-up Zelvaro et la start-up Zelvano recrutent.", 2),
    ("companies", "L'opérateur Zelvaro Mali recrute. L'opérateur Zelvaro CI embauche.", 2),
    ("companies", "Le groupe Zelvaro, ex-actionnaire de la société Dorvane, recrute.", 2),
]


@pytest.mark.parametrize(("kind", "text", "name"), ONE)
def test_one_thing(kind: str, text: str, name: str) -> None:
    found = getattr(entities(text), kind)
    assert [entity.name for entity in found] == [name]
    assert len([m for m in found[0].mentions if m.kind == "name"]) > 1


@pytest.mark.parametrize(("kind", "text", "number"), TWO)
def test_kept_apart(kind: str, text: str, number: int) -> None:
    assert len(getattr(entities(text), kind)) == number


def test_surname_goes_to_the_one_named_last_before() -> None:
    found = entities("Jeanne Kervadec parle. Paul Kervadec écoute. M. Kervadec sort.")
    assert [len(p.mentions) for p in found.people] == [1, 2]


def test_a_person_and_a_firm_of_one_name() -> None:
    text = (
        "Le groupe Sombreval Gestion recule. M. Sombreval s'en inquiète. "
        "Le titre Sombreval perd 3 %."
    )
    found = entities(text)
    assert [c.name for c in found.companies] == ["Sombreval Gestion"]
    assert [m.start for m in found.companies[0].mentions] == [10, 73]
    assert [p.name for p in found.people] == ["Sombreval"]
