"""Firms told by their premises, a share, a pact; firms that bear their family's name."""

from __future__ import annotations

import pytest

from tests.entities.marked import entities

FIRMS = [
    ("Chez Torbelin, on ne recrute plus.", "Torbelin"),
    ("Chez Torbelin, le fils prend la barre.", "Torbelin"),
    ("Le capital est partagé entre Zelvaro (60 %) et Bramelis (40 %).", "Zelvaro"),
    ("Participations : le transporteur Frigovan (100 %), Bramelis (34 %).", "Bramelis"),
    ("Avec Zelvaro-Bramse, nous avons conclu une alliance.", "Zelvaro-Bramse"),
    ("Zelvaro, qui a racheté une usine, recrute.", "Zelvaro"),
    ("Jeanne Kervadec préside Zelvaro depuis 2014.", "Zelvaro"),
    ("Ses brevets intéresseraient Zelvaro.", "Zelvaro"),
    ("Zelvaro, c'est 400 salariés.", "Zelvaro"),
    ("Ses concurrents, Zelvaro en tête, ont réagi.", "Zelvaro"),
    ("Deux candidats restent en lice : Zelvaro et Bramelis.", "Zelvaro"),
    ("Le groupe a cédé sa filiale de chimie à Zelvaro.", "Zelvaro"),
    ("La Caisse d'épargne Bretagne Pays de Loire lui prête 3 M€.", "Caisse d'épargne Bretagne Pays de Loire"),
    ("Le charpentier valmérois Zelvaro recrute.", "Zelvaro"),
]  # fmt: skip
NO_FIRMS = [
    ("Le musée que préside Laurence Torbelin a acquis un tableau.", "Laurence Torbelin"),
    ("Chez les Torbelin, on ne recrute plus.", "Torbelin"),
    ("La liste de gauche arrive devant à Torbelin (60 %) et à Bramelis (40 %).", "Torbelin"),
    ("Avec Torbelin, nous sommes partis en vacances.", "Torbelin"),
    ("Torbelin, c'est 400 ans d'histoire.", "Torbelin"),
    ("Le groupe a cédé ce qui lui restait dans le bourg, à Torbelin.", "Torbelin"),
    ("L'enseigne des frères Torbelin ferme.", "Torbelin"),
    ("La société de gestion a placé 3 M€ dans son fonds Alvéa Rendement.", "Alvéa Rendement"),
]


@pytest.mark.parametrize(("text", "firm"), FIRMS)
def test_what_tells_a_firm(text: str, firm: str) -> None:
    assert firm in [c.name for c in entities(text).companies]


@pytest.mark.parametrize(("text", "name"), NO_FIRMS)
def test_what_tells_none(text: str, name: str) -> None:
    assert name not in [c.name for c in entities(text).companies]


def test_the_firm_and_its_owner_are_two() -> None:
    found = entities(
        "Jean Torbelin laisse la présidence de Torbelin Emballages. « C'est fait », a dit M. Torbelin. "
        "Les Torbelin en gardent 94 %. L'amende que Torbelin devra verser est de 3 M€."
    )
    assert [c.name for c in found.companies] == ["Torbelin Emballages"]
    assert found.companies[0].aliases == ("Torbelin",)
    assert [p.name for p in found.people] == ["Jean Torbelin"]


def test_a_town_that_sets_the_scene_makes_no_list_of_towns() -> None:
    found = entities("À Lyon, Zelvaro, coté depuis 2021, se sépare de 41 salariés.")
    assert [c.name for c in found.companies] == ["Zelvaro"]
