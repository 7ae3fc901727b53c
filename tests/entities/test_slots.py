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
    "Un tour de table de 17 millions d'euros pour [c Zelvaro].",
    "L'augmentation de capital de 90 M€ de [c Zelvaro] a été souscrite.",
    "La famille a mis 70 millions d'euros dans [c Dorvane] au printemps.",
    "Elle conserve une part de 23 % dans [c Dorvane].",
    "La ville versera 6 millions d'euros à [c Bramelis].",
    "Elle a octroyé une aide de 9 M€ à [c Bramelis].",
    "Le fonds a récemment alloué 4 M€ à [c Bramelis].",
    "Le juge a infligé une amende de 6 M€ à [c Bramelis].",
    "Une nouvelle sanction contre [c Bramelis] se prépare.",
    "Tour de table XL pour [c Ostrelys], au printemps.",
    "[p Ylva Torbenson] avait fondé [c Ostrelys] à vingt ans.",
    "Un entrepôt exploité par [c Ostrelys] et [c Bramelis] a brûlé.",
    "Une amende de 6 M€ contre [c Bramelis] est annulée.",
    "La revente de [c Alvéa Énergies] à [c Ostrelys] traîne.",
    "La production reprend chez [c Ostrelys].",
    "La création de [c Ostrelys] remonte à la guerre.",
    "[c Ostrelys] et ses 90 franchisés ont signé.",
    "[c Zelvaro SA] s'adosse à [c Ostrelys].",
    "[c Ostrelys] dépose le bilan.",
    "Elle a racheté [c Ostrelys] au printemps.",
    "[c Ostrelys] s'empare de [c Bramelis].",
    "La reprise de [c Ostrelys] par [c Bramelis] traîne.",
    "Elle détient 30 % de [c Bramelis].",
    "[c Ostrelys], un éditeur de logiciels, a déménagé.",
    "[c Ostrelys], le numéro un du secteur, met la main sur [c Bramelis].",
    "[c Ostrelys] remporte un contrat.",
    "Coup dur pour [c Ostrelys] : la grève dure.",
    "Les rênes d'[c Ostrelys] passent à une autre.",
    "Les accords avec [c Ostrelys] tiennent bon.",
    "[c Velmor Seed], entré tôt, reste.",
]
NO_FIRMS = [
    "La [c Banque ouest-africaine de développement] signe.",
    "Le [o Nasdaq] a perdu 2 %.",
    "La banque publique [c Dorvane SA] signe.",
    "La Société a publié ses comptes.",
    "Il l'a publié sur [r Instagram].",
    "« Oui », a dit à l'[o AFP] [p Jeanne Kervadec].",
    "« Oui », a écrit sur [c Twitter] [p Jeanne Kervadec].",
    "« Oui », a dit à [o Reuters] M. [p Kervadec].",
    "Une plainte contre X a été déposée.",
    "L'ex-Premier ministre parle.",
    "Le siège d'[c Orange] ferme.",
    "Le préfet de la [l Drôme], [p Yorvid Baltaren], parle.",
    "Une lettre d'[p Ylvae Torbenson], directrice de [c Ostrelys], circule.",
    "La ministre des Transports [p Jeanne Kervadec] signe.",
    "Le spécialiste du jouet [c Ostrelys] embauche.",
    "Aux côtés de [p Jeanne Kervadec], il sourit.",
    "Il a cédé sa marque [r Ostrelys] à l'italien [c Farvella].",
    "Le site « [r Ostrelys] » ferme.",
    "Le Président [p Paul Kervadec] signe.",
    "Reçue au Conseil d'[c Orange], elle signe.",
    "[p Zaldo], 31 ans, répare des vélos.",
    "Les [c éditions Ostrelys] publient un livre.",
    "[c Zelvaro SA] a lâché 6,1% et [c Ostrelys] 2,9%.",
    "[p Ylva Torbenson] a obtenu 6,1% et Ostrelys 2,9%.",
    "Son casque [r Ostrelys] a équipé les patients.",
    "Conséquence, un éditeur de logiciels est inquiet.",
    "Le rachat de la dette par [l Paris] traîne.",
    "Elle perd 30 % de ses clients.",
]
PEOPLE = [
    ("Jeanne Kervadec chante. Zelvaro a scellé un partenariat avec Kervadec.", 1),
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
