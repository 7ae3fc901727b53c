"""Names nobody knows, typed by where they stand: slots of business words, branches, bodies."""

from __future__ import annotations

import pytest

from articlefacts.entities import find_entities
from articlefacts.lexicon import Lexicon
from articlefacts.models.spans import Span
from articlefacts.reading import read
from articlefacts.values import find_amounts, find_percentages
from tests.entities.marked import entities, expected, named, plain

BRANCHES = [
    "[c Zelvaro France] et [c Dorvane India] recrutent.",
    "La filiale [c Dorvane Côte d'Ivoire] recrute.",
    "[c Carrefour Afrique de l'Ouest] recrute.",
    "Les salariés de [c Zelvaro Grand Est] protestent.",
    "[o Unicef France] proteste.",
]
SLOTS = [
    "Une levée de 45 millions d'euros pour [c Zelvaro].",
    "La levée de 45 millions de dollars de [c Zelvaro] est bouclée.",
    "Deux milliards de dollars ont été injectés dans [c Dorvane].",
    "Le fonds a pris une participation de 8 % dans [c Dorvane].",
    "L'État prête 15 millions d'euros à [c Bramelis].",
    "La région a accordé une subvention de 2 M€ à [c Bramelis].",
    "L'autorité a infligé une amende de 30 M€ à [c Bramelis].",
    "L'amende requise contre [c Bramelis] tombe.",
    "Levée XXL pour [c Ostrelys], au printemps.",
    "[p Ylva Torbenson] a fondé [c Ostrelys] en 2018.",
    "Une coentreprise détenue à parts égales par [c Ostrelys] et [c Bramelis] verra le jour.",
    "Une amende de 30 M€ contre [c Bramelis] est confirmée.",
    "La cession de [c Alvéa Énergies] à [c Ostrelys] est finalisée.",
    "La production reprend chez [c Ostrelys].",
    "La création de [c Ostrelys] remonte à 1987.",
    "[c Ostrelys] et ses 350 collaborateurs déménagent.",
    "[c Zelvaro SA] s'associe à [c Ostrelys].",
    "[c Ostrelys] renonce à son entrée en Bourse.",
    "Dans le cadre de l'accord avec [c Ostrelys], rien ne change.",
    "[c Velmor Seed], entré dès 2020, a remis au pot.",
]
NO_FIRMS = [
    "La [o Banque ouest-africaine de développement] signe.",
    "Le [o Nasdaq] a perdu 2 %.",
    "La banque publique [c Dorvane SA] signe.",
    "La Société a publié ses comptes.",
    "Il l'a publié sur [r Instagram].",
    "« Oui », a dit à l'[o AFP] [p Jeanne Kervadec].",
    "Une plainte contre X a été déposée.",
    "L'ex-Premier ministre parle.",
    "L'assemblée générale d'[c Orange] vote.",
    "Le ministre des Entreprises, [p Alokh Torbenson], parle.",
    "Une lettre d'[p Ylvae Torbenson], fondatrice de [c Ostrelys], circule.",
    "La ministre des Transports [p Jeanne Kervadec] signe.",
    "Le spécialiste du jouet [c Ostrelys] embauche.",
    "Aux côtés de [p Jeanne Kervadec], il sourit.",
    "Il a cédé sa marque [r Ostrelys] à l'italien [c Farvella].",
    "Le site « [r Ostrelys] » ferme.",
    "Le Président [p Paul Kervadec] signe.",
    "Membre du Comité Exécutif d'[c Orange], elle signe.",
    "[p Zaldo], 26 ans, cueille des pommes.",
    "Les [c éditions Ostrelys] publient un livre.",
    "[c Zelvaro SA] a lâché 4,2% et [c Ostrelys] 3,7%.",
    "[p Ylva Torbenson] a obtenu 4,2% et Ostrelys 3,7%.",
    "Son casque [r Ostrelys] a équipé les patients.",
]
PEOPLE = [
    ("Jeanne Kervadec chante. Zelvaro a noué un partenariat avec Kervadec.", 1),
    ("Jeanne Kervadec chante. Le groupe Kervadec a levé 3 M€.", 0),
]


def _named(text: str) -> list[tuple[str, int, str]]:
    values: list[Span] = [*find_amounts(text), *find_percentages(text)]
    return named(find_entities(read(text), [], Lexicon.load(), values=values))


@pytest.mark.parametrize("marked", BRANCHES + SLOTS + NO_FIRMS)
def test_slots(marked: str) -> None:
    assert _named(plain(marked)) == expected(marked)


def test_a_public_body_that_signs_is_no_firm() -> None:
    text = "Un partenariat avec le Centre de promotion des vergers a été signé."
    found = entities(text, [(23, 54, "ORG")])
    assert named(found) == [("o", 23, "Centre de promotion des vergers")]


@pytest.mark.parametrize(("text", "merged"), PEOPLE)
def test_a_bare_surname_is_the_person(text: str, merged: int) -> None:
    person = entities(text).people[0]
    assert len(person.mentions) == 1 + merged


def test_a_branch_is_not_its_parent() -> None:
    text = "Le groupe Dorvane recrute. Sa filiale Dorvane Maroc recrute. Le groupe Dorvane va bien."
    assert [c.name for c in entities(text).companies] == ["Dorvane", "Dorvane Maroc"]


def test_a_subsidiary_abroad_is_not_its_parent() -> None:
    text = "Le groupe Zelvaro recrute. Sa filiale américaine, Zelvaro Inc, recrute."
    assert [c.name for c in entities(text).companies] == ["Zelvaro", "Zelvaro Inc"]


def test_a_firm_and_its_head_of_one_name() -> None:
    text = (
        "Les Fonderies Sombreval recrutent. M. Sombreval s'en félicite. "
        "Les clients veulent reprendre Sombreval."
    )
    found = entities(text)
    assert [(c.name, len(c.mentions)) for c in found.companies] == [("Fonderies Sombreval", 2)]
    assert [(p.name, len(p.mentions)) for p in found.people] == [("Sombreval", 1)]
