"""Dense articles about business: lone unknown words, briefs with a name in capitals at their head."""

from __future__ import annotations

import re

import pytest

from articlefacts.entities import Entities, find_entities
from articlefacts.lexicon import Lexicon
from articlefacts.models.spans import Span
from articlefacts.reading import read
from tests.entities.marked import entities

# Three firms that are known and the figures of a business page, then the sentence.
PAGE = (
    "Une semaine chargée dans les affaires.\n\nLe luxe a souffert : LVMH a perdu 3 % mardi, L'Oréal 2 %, "
    "et TotalEnergies a publié un bénéfice de 4 milliards d'euros, en recul de 12 %. Les cabinets d'avocats se "
    "consolent avec les faillites, qui occupent 40 % de leurs équipes. Rien ne dit que l'automne sera meilleur, "
    "disent les banquiers, qui ont vu passer peu de dossiers cette année, ni que les taux baisseront.\n\n{}"
)
QUIET = "Le maire a reçu les élèves de la commune dans la salle des fêtes.\n\n{}"

FIRMS = [
    "Le rachat par Norvane a capoté.",
    "Il avait fallu emprunter 2 millions à Norvane.",
    "Elle vient de céder à un japonais 51 % de Norvane.",
    "Son ancien employeur, Norvane, lui réclame 3 millions.",
    "Ensemble, ils créent Norvane en 2012.",
    "Norvane, lui, gagne 3 % après ses comptes.",
    "Norvane et son rival se partagent le marché.",
    "Trois candidats, dont Norvane, ont déposé une offre.",
    "L'amende infligée à Norvane a été annulée.",
    "Les banques de Norvane ont accepté.",
    "Le tribunal a placé Norvane en redressement mardi.",
    "Le site de Norvane à Nantes fermera.",
    "Norvane lui réclame 3 millions.",
    "Norvane l'a emporté.",
    "Restent Norvane et Thales.",
    "La Cour a donné raison à Norvane.",
]
NO_FIRMS = [
    "Une carte de paiement, Norvane, sortira en mars.",
    "L'ancienne mairesse de Norvane investit 3 millions.",
    "Le champ Norvane produit 3 millions de barils.",
    "Il est né à Norvane en 1960.",
    "Trois communes, dont Norvane, ont déposé une plainte.",
    "Une rue sera rouverte place Norvane en mai.",
    "Le maire de Norvane à cheval a fait sourire.",
]


def voted(text: str, label: str, name: str = "Norvane") -> Entities:
    """Entities of a text whose model reads the unknown word as a person or a place."""
    start = text.index(name)
    values = [Span.of(text, *m.span()) for m in re.finditer(r"\d+ (?:%|m\w+ (?:d'euros)?)", text)]
    names = [(start, start + len(name), label)]
    return find_entities(read(text), names, Lexicon.load(), values=values)


@pytest.mark.parametrize("sentence", FIRMS)
def test_a_lone_unknown_word_is_a_firm_in_business_news(sentence: str) -> None:
    assert "Norvane" in [c.name for c in voted(PAGE.format(sentence), "PER").companies]


@pytest.mark.parametrize("sentence", NO_FIRMS)
def test_towns_and_wares_are_none(sentence: str) -> None:
    assert "Norvane" not in [c.name for c in voted(PAGE.format(sentence), "LOC").companies]


TWO_WORDS = [
    ("Le fonds en a profité pour racheter {}.", "companies"),
    ("{} ne fera pas d'offre.", "companies"),
    ("La directrice de la banque, {}, s'en va.", "people"),
]


@pytest.mark.parametrize(("sentence", "kind"), TWO_WORDS)
def test_two_words_without_a_first_name_are_a_firm_where_nothing_tells_a_person(sentence: str, kind: str) -> None:
    name = "Norvane Dulka"
    found = voted(PAGE.format(sentence.format(name)), "PER", name)
    assert [e.name for e in getattr(found, kind) if e.name.startswith("Norvane")] == [name]


def test_other_articles_are_not_about_firms() -> None:
    assert not voted(QUIET.format("Le mariage de Norvane est annulé."), "PER").companies


BRIEFS = (
    "Le carnet du jour\n\nZELVARO : l'éditeur de logiciels lève 3 millions d'euros.\n\n"
    "LUNE GRISE : 74 postes seront supprimés.\n\nBRELAN, 4,2 millions – Le premier tour est bouclé.\n\n"
    "OCRE NACRE (inchangée). Le promoteur attend.\n\n"
    "LOGEMENT : le groupe Nexity ferme 3 agences.\n\nNOTRE AVIS\n\nCela ira."
)


def test_names_in_capitals_head_briefs() -> None:
    names = {c.name for c in entities(BRIEFS).companies}
    assert {"ZELVARO", "LUNE GRISE", "BRELAN", "OCRE NACRE", "Nexity"} <= names
    assert not names & {"LOGEMENT", "AVIS", "NOTRE AVIS"}
